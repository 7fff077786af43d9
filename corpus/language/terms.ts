import { FAMILIES } from './families.ts';
import { withoutParticle } from './korean.ts';
import { numberTerm, sumIn } from './numbers.ts';
import { isAmbiguous, rootOf, stemOf } from './stem.ts';
import { STOP, WEAK } from './terms-common.ts';
import { HYPHEN, isLetter, isPlain, tokensIn } from './terms-tokens.ts';
import type { Span } from '../types.ts';
import { isWide } from './wide.ts';

/**
 * Text -> terms: what the index holds of a passage, and what a reader's sentence is asked by.
 *
 * A word gives its stem; a relative gives its root or the family of its meaning (`~takeover`), so that other
 * words for the same thing meet there. Numbers are compared by value: “$97.4 billion”, “97.4bn”,
 * “97,4 Milliarden” and “97,400,000,000” are one term.
 */
export interface Term extends Span {
  /** The stem, or `#` and the value of a number. */
  stem: string;
  /** Coarser terms that this word also answers to, nearest first: root, then families. */
  relatives: readonly string[];
  /** Those of them by which a reader would take another word for this one. */
  kin: readonly string[];
  /** Of two words that mean something together (“stepped down”): where both stand, and the families that this brings. */
  phrase?: Span & { families: readonly string[] };
  /** `number`, `name` (capitalised inside a sentence), `weak` (common in any text), or `word`. */
  kind: 'word' | 'name' | 'number' | 'weak';
}

const PARTICLES = new Set('up down out off over back away in on with apart'.split(' '));
const MONTHS = new Map(
  'january february march april may june july august september october november december'
    .split(' ')
    .map((month) => [month.slice(0, 3), month]),
);

/** What French, Italian and Catalan cut short before a vowel, beside single letters: “dell’anno”, “qu’il”. */
const ELIDED = new Set(
  'all coll dall dell nell sull bell quell un nessun qu jusqu lorsqu puisqu quelqu quoiqu presqu'.split(' '),
);
/** “Dell’s” isn’t. */
const ELISION = /^['’][aeiouyh\u00c0-\u00ff]/i;

/** What one word form comes to; forms repeat, so this is kept. */
interface Form {
  stem: string;
  relatives: readonly string[];
  kin: readonly string[];
  stop: boolean;
  weak: boolean;
}
const forms = new Map<string, Form>();
const FORMS_KEPT = 60_000;

function formOf(word: string): Form {
  let form = forms.get(word);
  if (form) return form;
  const stop = STOP.has(word);
  const weak = WEAK.has(word);
  const stem = stemOf(word);
  const root = rootOf(stem);
  const own = FAMILIES.of(stem);
  const { all } = own.all.length > 0 || root === stem ? own : FAMILIES.of(root);
  const [relatives, kin] =
    root === stem
      ? [all, own.close]
      : [
          [root, ...all],
          [root, ...own.close],
        ];
  form = { stem, relatives, kin: kin.filter((one) => !isAmbiguous(one)), stop, weak };
  if (forms.size >= FORMS_KEPT) forms.clear();
  forms.set(word, form);
  return form;
}

/** A word in small letters, without accents. */
export const folded = (word: string): string =>
  /^[\x20-\x7e]*$/.test(word)
    ? word.toLowerCase()
    : word
        .toLowerCase()
        .normalize('NFKD')
        .replace(/\p{M}+/gu, '');

/** Whether a day or a year stands beside: “Mar. 5”, “5 Mar”, but neither Mar-a-Lago nor Jan Quill. */
const isDated = (text: string, start: number, end: number): boolean =>
  /^\.?,?\s?['’]?\d/.test(text.slice(end, end + 5)) ||
  /\d(?:st|nd|rd|th|\.)?\s$/.test(text.slice(Math.max(0, start - 5), start));

/** Whether a word is a small one that an apostrophe ties to the next. */
function isElided(word: string, text: string, end: number): boolean {
  const mark = text[end];
  return (mark === "'" || mark === '’') && ELIDED.has(word) && ELISION.test(text.slice(end, end + 2));
}

/** Whether a sentence may begin with the word here. */
function opensSentence(text: string, start: number): boolean {
  // Nearly always a word or a comma and a space stand before.
  if (start > 1 && text[start - 1] === ' ' && /[\w,]/.test(text[start - 2]!)) return false;
  return start > 0 && /[.!?:•]["'”’)\]]*\s+["'“‘(]*$/.test(text.slice(Math.max(0, start - 6), start));
}

/**
 * Meaning-bearing words of a text, in order, with their spans (UTF-16 code units). A phrase that is a family
 * of its own (“step down”) adds its family to its first word.
 */
export function termsOf(text: string): Term[] {
  const terms: Term[] = [];
  let prefix = '';
  let prefixStart = 0;
  let before: Form | undefined;
  let beforeStart = -1;
  let beforeEnd = -1;
  let sentenceStart = true;
  const plain = isPlain(text);
  const tokens = tokensIn(text, plain);
  for (let at = 0; at < tokens.length; at += 2) {
    const end = tokens[at + 1]!;
    // The scale of a number belongs to it, and may be written together with what follows.
    const start = Math.max(tokens[at]!, terms.at(-1)?.end ?? 0);
    if (start >= end) continue;
    const raw = text.slice(start, end);
    if (HYPHEN.test(raw)) {
      prefix = raw.slice(0, -1).toLowerCase();
      prefixStart = start;
      continue;
    }
    if (opensSentence(text, start)) sentenceStart = true;
    const ascii = isLetter(raw.charCodeAt(0));
    if (plain ? !ascii : /^\p{N}/u.test(raw)) {
      pushNumber(text, raw, start, end, plain, terms);
      before = undefined;
    } else if (!plain && isWide(raw)) {
      pushPairs(raw, start, terms);
      before = undefined;
    } else {
      const word = plain ? raw.toLowerCase() : folded(withoutParticle(raw));
      if (word === '' || isElided(word, text, end)) continue;
      const joined = prefix === 'non' || prefix === 'anti' ? prefix + word : word;
      const month = MONTHS.get(joined);
      const form = formOf(month !== undefined && isDated(text, start, end) ? month : joined);
      const family =
        before && start - beforeEnd <= 1
          ? FAMILIES.ofPhrase(before.stem, PARTICLES.has(word) ? word : form.stem)
          : undefined;
      const last = terms.at(-1);
      const phrase = {
        start: beforeStart,
        end,
        families: family?.all.filter((one) => !before!.kin.includes(one)) ?? [],
      };
      if (family && last?.end === beforeEnd) {
        terms[terms.length - 1] = {
          ...last,
          kind: last.kind === 'weak' ? 'word' : last.kind,
          relatives: [...last.relatives, ...family.all],
          kin: [...last.kin, ...family.close],
          phrase,
        };
      } else if (family) {
        terms.push({ start, end, stem: form.stem, relatives: family.all, kin: family.close, phrase, kind: 'word' });
      }
      // “X”, the network, is the one letter that means something alone.
      if (!form.stop && (joined.length > 1 || raw === 'X')) {
        const capital = !sentenceStart && (ascii ? raw[0]! <= 'Z' : /^\p{Lu}/u.test(raw));
        const kind = form.weak ? 'weak' : capital ? 'name' : 'word';
        terms.push({
          start: prefix && joined !== word ? prefixStart : start,
          end,
          stem: form.stem,
          relatives: form.relatives,
          kin: form.kin,
          kind,
        });
      }
      before = form;
      beforeStart = start;
      beforeEnd = end;
    }
    prefix = '';
    sentenceStart = false;
  }
  return terms;
}

/** `#` and the value; of large ones also the value to two digits, so that “97 billion” meets “97.4 billion”. */
function pushNumber(text: string, raw: string, start: number, end: number, plain: boolean, terms: Term[]): void {
  const sum = sumIn(text, raw, end, plain);
  if (!sum) return;
  const { value, isScaled } = sum;
  const money = /[$€£¥]\s?$/.test(text.slice(Math.max(0, start - 2), start));
  const relatives = value >= 10_000 ? [`#~${value.toPrecision(2)}`] : [];
  terms.push({
    start: money ? start - 1 : start,
    end: sum.end,
    stem: numberTerm(value),
    relatives,
    kin: relatives,
    // A figure of one digit is mostly counting.
    kind: value < 10 && !isScaled && !money ? 'weak' : 'number',
  });
}

/** Scripts without spaces are indexed by pairs of characters. */
function pushPairs(raw: string, start: number, terms: Term[]): void {
  for (let at = 0; at < Math.max(1, raw.length - 1); at++) {
    const stem = raw.slice(at, at + 2);
    terms.push({ start: start + at, end: start + at + stem.length, stem, relatives: [], kin: [], kind: 'word' });
  }
}
