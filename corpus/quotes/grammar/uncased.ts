import type { Span } from '../../types.ts';
import type { Uncased } from '../../language/words/uncased.ts';

/** Where a speaker may stand; `weak`: that is so only if the words there show it. */
interface SpeakerSpan extends Span {
  weak?: boolean;
}

/** What attributes words where nothing has capitals: a verb, and where its speaker stands. */
export interface Told {
  cue: Span;
  /** Where to look for the speaker, the likeliest first; nothing where none is told: 「…」と述べた. `null`: it can't be told who it is. */
  who: readonly SpeakerSpan[] | null;
}

/** A language's expressions, made when first asked for. */
class Patterns {
  readonly said: RegExp;
  /** Between a verb and the words in marks. */
  readonly colon: RegExp;
  readonly quotative: RegExp | undefined;
  readonly topic: RegExp | undefined;
  readonly barrier: RegExp | undefined;
  readonly clause: RegExp | undefined;
  /** Right before a verb, or where it begins: nobody says it. */
  private readonly notBefore: RegExp | undefined;
  private readonly notSaid: RegExp | undefined;

  constructor({ said, that, quotative, topic, barrier, clause, notBefore, notSaid }: Uncased) {
    this.said = new RegExp(said, 'gu');
    this.colon = new RegExp(`^\\s*(?:(?:${that ?? '$^'})(?=[\\s:،,]|$))?\\s*[:：,，،、]?\\s*$`, 'u');
    this.quotative = quotative === undefined ? undefined : new RegExp(`^\\s*(?:${quotative})`, 'u');
    this.topic = topic === undefined ? undefined : new RegExp(topic, 'gu');
    this.barrier = barrier === undefined ? undefined : new RegExp(barrier, 'u');
    this.clause = clause === undefined ? undefined : new RegExp(clause, 'u');
    this.notBefore = notBefore === undefined ? undefined : new RegExp(`(?:${notBefore})\\s*$`, 'u');
    this.notSaid = notSaid === undefined ? undefined : new RegExp(`^(?:${notSaid})`, 'u');
  }

  /** Whether the text says of a verb that nobody does it: नहीं कहा, 言っていない. */
  denies(text: string, cue: Span): boolean {
    return (
      (this.notBefore?.test(text.slice(Math.max(0, cue.start - BESIDE), cue.start)) ?? false) ||
      (this.notSaid?.test(text.slice(cue.start, cue.end + BESIDE)) ?? false)
    );
  }
}

/** Code units on either side of a verb that tell how it is meant. */
const BESIDE = 20;

const made = new Map<Uncased, Patterns>();

function patternsOf(language: Uncased): Patterns {
  let patterns = made.get(language);
  if (patterns === undefined) made.set(language, (patterns = new Patterns(language)));
  return patterns;
}

const spanOf = (from: number, { index, 0: words }: RegExpExecArray | RegExpMatchArray): Span => ({
  start: from + index!,
  end: from + index! + words.length,
});

/** Code units of a speaker's phrase. */
const LONGEST = 80;

/** Who says what a quotation says by what stands before it in its sentence, `from` to `to`: 奎尔说：“…”, قال كويل: «…» */
export function toldBefore(text: string, { start: from, end: to }: Span, language: Uncased): Told | undefined {
  const patterns = patternsOf(language);
  const part = text.slice(from, to);
  const last = [...part.matchAll(patterns.said)].at(-1);
  if (last === undefined) return undefined;
  const cue = spanOf(from, last);
  if (patterns.denies(text, cue)) return undefined;
  const rest = text.slice(cue.end, to);
  if (language.verbFirst !== true)
    return patterns.colon.test(rest)
      ? { cue, who: subjectsIn(text, { start: from, end: cue.start }, language) }
      : undefined;
  if (!/[:،,]\s*$/u.test(rest) && !patterns.colon.test(rest) && !endsInThat(rest, language)) return undefined;
  if (!patterns.colon.test(rest))
    return rest.length < LONGEST ? { cue, who: [{ start: cue.end, end: to }] } : undefined;
  // “Quill commented on it, saying: ‘…’”, “Quill said: ‘…’”
  const before = [...text.slice(from, cue.start).matchAll(patterns.said)].at(-1);
  if (before !== undefined) return { cue, who: [{ start: spanOf(from, before).end, end: cue.start }] };
  if (cue.start - from < 3) return { cue, who: [] };
  // “Bo Quill said”; more than a name is a clause as likely.
  const weak = !/^\s*\S+\s\S+\s*$/u.test(text.slice(from, cue.start));
  return { cue, who: [{ start: from, end: cue.start, weak }] };
}

/** Whether a verb stands in it: 记者问马斯克: … */
export const hasVerb = (text: string, language: Uncased): boolean => text.search(patternsOf(language).said) >= 0;

const endsInThat = (rest: string, { that }: Uncased): boolean =>
  that !== undefined && new RegExp(`\\s(?:${that})\\s*:?\\s*$`, 'u').test(rest);

/** The same by what stands behind it, where its sentence goes on: 「…」と述べた, “…,” 奎尔说. `before`: its sentence up to it. */
export function toldAfter(
  text: string,
  { start: from, end: to }: Span,
  before: Span,
  language: Uncased,
): Told | undefined {
  const patterns = patternsOf(language);
  const part = text.slice(from, to);
  const [first] = part.matchAll(patterns.said);
  if (first === undefined) return undefined;
  const cue = spanOf(from, first);
  if (patterns.denies(text, cue)) return undefined;
  if (patterns.quotative !== undefined) {
    const [quotative] = patterns.quotative.exec(part) ?? [];
    if (quotative === undefined || from + quotative.length > cue.start) return undefined;
    const between = { start: from + quotative.length, end: cue.start };
    if (patterns.barrier?.test(text.slice(between.start, between.end))) return undefined;
    // 「…」と投稿した社員: the verb is another's than the sentence's.
    if (patterns.clause?.test(text.slice(between.start, cue.end + 2)) === true) return { cue, who: null };
    return { cue, who: [...subjectsIn(text, between, language), ...subjectsIn(text, before, language)] };
  }
  const [comma = ''] = /^\s*[,，،]?\s*/u.exec(part) ?? [];
  const start = from + comma.length;
  if (language.verbFirst === true)
    return cue.start === start && !/^[وف]/u.test(first[0]) && !/:\s*$/u.test(part)
      ? { cue, who: [{ start: cue.end, end: to }] }
      : undefined;
  const ends = /^\s?(?:है|हैं|था|थी|است|ہے)?\s*(?:[.。，,،؛;।！!…]|$)/u.test(text.slice(cue.end, to + 1));
  const within = text.slice(start, cue.start);
  return ends && cue.start > start && within.length < LONGEST / 2 && !/[：:]/u.test(within)
    ? { cue, who: subjectsIn(text, { start, end: cue.start }, language) }
    : undefined;
}

/** Where a verb's subject may stand in what is before it: all of it, or what the endings of topics mark. */
function subjectsIn(text: string, { start, end }: Span, language: Uncased): SpeakerSpan[] {
  const { topic } = patternsOf(language);
  if (topic === undefined) return end - start > 0 ? [{ start, end }] : [];
  const topics = [...text.slice(start, end).matchAll(topic)].filter(({ index }) => index > 1);
  // Of two the later is nearer to the verb; が and 이 also stand in clauses within.
  const isMain = ([mark]: RegExpMatchArray) => /^[はも은는도]|께서|ने|نے/u.test(mark.trim());
  const place = (found: RegExpMatchArray) => ({ start, end: start + found.index!, weak: !isMain(found) });
  const near = topics.toReversed().map(place);
  return [...near.filter(({ weak }) => !weak), ...near.filter(({ weak }) => weak)];
}
