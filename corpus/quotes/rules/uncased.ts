import type { Span } from '../../types.ts';
import type { Found } from '../found.ts';
import type { Marked } from '../text/marks.ts';
import { hasVerb, toldAfter, toldBefore } from '../grammar/uncased.ts';
import type { Told } from '../grammar/uncased.ts';
import { isPersonSubject } from '../names/subjects.ts';
import type { Reading } from '../reading.ts';
import { GOES_ON } from '../speakers/uncased.ts';
import type { Named } from '../speakers/uncased.ts';
import { UNCASED } from '../../language/words/uncased.ts';
import type { Uncased } from '../../language/words/uncased.ts';
import { NO_QUOTE } from './quotation.ts';
import type { Quotation, Rule } from './quotation.ts';
import { signerBelow, signerBeside } from './signed.ts';

/** Ends a sentence, in all of these languages. */
const STOP = /[。．！？!?؟۔।\n]|(?<!\b[A-Z])[.](?=\s|$)/gu;
/** Stands for what is between marks, and for what ends there with its sentence. */
const [BLANK, ENDED] = ['\u0000', '\n'];
/** How many of the letters of a block may have capitals: names of companies have. */
const CASED = 3;
/** Code units on either side of a quotation in which its speaker is looked for. */
const NEAR = 400;
/** Code units of a block that tell its language. */
const ENOUGH = 4000;

/**
 * 「…」と述べた: in languages without capitals words are a quotation where a verb of speech stands beside them, or the speaker alone, or
 * where they are a sentence by themselves. All else between marks is a title, a term or somebody's nickname.
 */
export const withoutCapitals: Rule = (quotation) => {
  const told = toldOf(quotation.reading, quotation.marked);
  if (told === undefined) return undefined;
  const place = placeOf(quotation, told);
  const whole = isWhole(quotation, place);
  const beside = saidBeside(quotation, place);
  if (beside !== undefined) return attributedTo(quotation, place, beside, whole);
  // “…” — Ada Quill
  const signed = whole ? (signerBeside(quotation) ?? signerBelow(quotation)) : undefined;
  if (signed !== undefined) return quotation.attributedTo(signed, true);
  if (!whole || quotation.here.heading || !isAlone(quotation, place)) return NO_QUOTE;
  return unattributed(quotation, ledIn(place, quotation.reading) ?? whoWentOn(quotation, place, true));
};

/** A line of a block whose language has no capitals, with its words between marks blanked out: below it may stand a translation. */
interface Line extends Span {
  language: Uncased;
  shown: string;
}

/** By where they begin; asked again for each quotation of a line. */
const lines = new WeakMap<Reading, Map<number, Line | undefined>>();

function toldOf(reading: Reading, { block, outer }: Marked): Line | undefined {
  let known = lines.get(reading);
  if (known === undefined) lines.set(reading, (known = new Map()));
  const { start, end } = reading.blocks[block]!;
  const from = Math.max(start, reading.text.lastIndexOf('\n', outer.start - 1) + 1);
  if (!known.has(from)) known.set(from, lineOf(reading, block, from, end));
  return known.get(from);
}

function lineOf({ text, markedBlocks }: Reading, block: number, start: number, endOfBlock: number): Line | undefined {
  const inside = markedBlocks.get(block)?.filter(({ outer }) => outer.start >= start) ?? [];
  let end = endOfBlock;
  for (let at = text.indexOf('\n', start); at >= 0 && at < endOfBlock; at = text.indexOf('\n', at + 1)) {
    // What stands between marks may have several lines.
    if (inside.some(({ outer }) => outer.start < at && at < outer.end)) continue;
    end = at;
    break;
  }
  const some = text.slice(start, Math.min(end, start + ENOUGH));
  const without = some.match(/\p{Lo}/gu)?.length ?? 0;
  const cased = some.match(/[\p{Lu}\p{Ll}]/gu)?.length ?? 0;
  if (without === 0 || without * CASED < cased) return undefined;
  const language = UNCASED.find(({ letters }) => letters.test(some));
  if (language === undefined) return undefined;
  const shown: string[] = [];
  let from = start;
  for (const { outer } of inside) {
    if (outer.start >= end) break;
    const goesOn = language.quotative !== undefined && /^\S/u.test(text.slice(outer.end, outer.end + 1));
    const ended = !goesOn && /[。．！？!?؟۔।.]["”»」』]$/u.test(text.slice(outer.start, outer.end));
    shown.push(text.slice(from, outer.start), BLANK.repeat(outer.end - outer.start - 1), ended ? ENDED : BLANK);
    from = outer.end;
  }
  return { start, end, language, shown: shown.join('') + text.slice(from, end) };
}

/** Where words in marks stand in their sentence; offsets in what is shown of the block. */
interface Place {
  line: Line;
  before: Span;
  after: Span;
}

function placeOf({ marked: { outer } }: Quotation, line: Line): Place {
  const { shown, start, language } = line;
  const [from, to] = [outer.start - start, outer.end - start];
  const first = Math.max(0, from - NEAR);
  const left = shown.slice(first, from);
  const right = shown.slice(to, to + NEAR);
  const sentence = first + ([...left.matchAll(STOP)].at(-1)?.index ?? -1) + 1;
  // “…,” 奎尔说, “…”
  const last = language.quotative === undefined ? first + left.lastIndexOf(BLANK) + 1 : 0;
  const ends = [right.search(STOP), language.quotative === undefined ? right.indexOf(BLANK) : -1];
  return {
    line,
    before: { start: Math.max(sentence, last), end: from },
    after: { start: to, end: to + Math.min(right.length, ...ends.filter((at) => at >= 0)) },
  };
}

/** Whose the words are by what stands beside them. */
interface Beside {
  cue: string | null;
  speaker: Named | typeof GOES_ON | null;
}

function saidBeside(quotation: Quotation, { line, before, after }: Place): Beside | undefined {
  const { shown, language, start } = line;
  const { uncased } = quotation.reading;
  const left = shown.slice(before.start, before.end);
  const right = shown.slice(after.start, after.end);
  const closes = /[,，،。.!?！？؟…۔।]$/u.test(quotation.words) || /^\s*[,，،]/u.test(right);
  const told =
    toldBefore(shown, before, language) ??
    (language.quotative !== undefined || closes ? toldAfter(shown, after, before, language) : undefined);
  if (told !== undefined) return byVerb(told, line, quotation.reading);
  // 奎尔: “…”, マスク氏「…」
  const colon = /\s*[:：]\s*$/u.exec(left);
  const label = language.label !== undefined && new RegExp(`${language.label}\\s*$`, 'u').test(left);
  if ((colon === null && !label) || left.length > LABEL || hasVerb(left, language)) return undefined;
  const end = start + before.end - (colon?.[0].length ?? 0);
  const speaker = uncased.labelIn({ start: start + before.start, end }, language);
  return speaker ? { cue: null, speaker } : undefined;
}

/** Code units of a speaker before a colon. */
const LABEL = 40;

function byVerb({ cue, who }: Told, { shown, language, start }: Line, { uncased }: Reading): Beside {
  if (who === null) return { cue: null, speaker: null };
  const spans = who.map((span) => ({ ...span, start: start + span.start, end: start + span.end }));
  const speaker = spans.length === 0 ? GOES_ON : uncased.speakerAmong(spans, language);
  return { cue: shown.slice(cue.start, cue.end).trim(), speaker };
}

/** A sentence rather than a few words of one. */
function isWhole({ words }: Quotation, { line: { shown, language }, before }: Place): boolean {
  if (/[:：]\s*$/u.test(shown.slice(before.start, before.end))) return true;
  const ended = words.length > 3 && new RegExp(`(?:${language.ends})$`, 'u').test(words);
  if (language.unspaced === true) return ended || words.length >= 12;
  const count = words.split(/\s+/).length;
  return count >= 4 || (ended && count > 1);
}

function attributedTo(
  quotation: Quotation,
  place: Place,
  { cue, speaker }: Beside,
  whole: boolean,
): Found | typeof NO_QUOTE {
  const named = speaker === GOES_ON ? whoGoesOn(quotation, place, cue ?? '') : speaker;
  if (named === null && !whole) return NO_QUOTE;
  const said = { speaker: named?.name ?? null, cue, occasion: null };
  return { ...quotation.attributedTo(said, whole), subject: named?.subject };
}

/** Who was named before, where a verb's gender goes with theirs. */
function whoGoesOn(quotation: Quotation, place: Place, cue: string): Named | null {
  const named = ledIn(place, quotation.reading) ?? whoWentOn(quotation, place);
  const { feminine } = place.line.language;
  if (feminine === undefined || named === null) return named;
  const last = quotation.reading.found.findLast(({ speaker, cue: verb }) => speaker === named.name && verb !== null);
  const isHers = new RegExp(feminine, 'u').test(cue);
  const other =
    last === undefined
      ? isHers && isPersonSubject(named.subject)
      : isHers !== new RegExp(feminine, 'u').test(last.cue!);
  return other ? null : named;
}

function unattributed(quotation: Quotation, named: Named | null): Found {
  const said = { speaker: named?.name ?? null, cue: null, occasion: null };
  return { ...quotation.unattributed(said, true), subject: named?.subject };
}

/**
 * Who was named before in the block: who spoke last, unless another was named since, or else the only one who is named. `spoke`: only who
 * spoke.
 */
function whoWentOn({ reading, marked }: Quotation, { line: { language } }: Place, spoke = false): Named | null {
  const last = reading.found.at(-1);
  const { start } = reading.blocks[marked.block]!;
  const inBlock = last?.marked.block === marked.block;
  const from = Math.max(inBlock ? last.marked.outer.end : start, marked.outer.start - 4 * NEAR);
  const other = reading.uncased.topicIn({ start: from, end: marked.outer.start }, language);
  if (inBlock) {
    if (last.speaker === null) return null;
    if (other === undefined || other?.name === last.speaker) return { name: last.speaker, subject: last.subject };
    return spoke ? null : other;
  }
  if (spoke) return null;
  const before = reading.blocks[marked.block - 1];
  const near = before && { start: Math.max(before.start, before.end - 4 * NEAR), end: before.end };
  return other ?? (near && other === undefined ? reading.uncased.topicIn(near, language) : null) ?? null;
}

/** Whether nothing else stands in the sentence. */
const isAlone = ({ marked: { closed } }: Quotation, { line: { shown }, before, after }: Place): boolean =>
  closed && shown.slice(before.start, before.end).trim() === '' && shown.slice(after.start, after.end).trim() === '';

/** マスク氏はこう述べた。「…」: who the sentence before says will speak. */
function ledIn({ line, before }: Place, reading: Reading): Named | null | undefined {
  const { shown, language } = line;
  const first = Math.max(0, before.start - NEAR);
  const left = shown.slice(first, before.start).trimEnd();
  if (!/[。.：:]$/u.test(left)) return undefined;
  const end = first + left.length - 1;
  const stop = [...left.slice(0, -1).matchAll(STOP)].at(-1);
  const told = toldBefore(shown, { start: first + (stop?.index ?? -1) + 1, end }, language);
  if (told === undefined || told.who === null || told.who.length === 0) return undefined;
  const { speaker } = byVerb(told, line, reading);
  return speaker === GOES_ON ? undefined : speaker;
}
