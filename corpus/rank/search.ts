import { ROOT, type Query, type Wanted } from '../index/query.ts';
import { askedOf, type Rarity } from '../index/rarity.ts';
import type { Candidate, MayHold } from '../index/search.ts';
import { ALL_MEANINGS, bitOf, type Meanings } from '../index/sums.ts';
import { isAsTyped, type Strict } from '../index/typed.ts';
import type { OpenSource } from '../store/packed.ts';
import type { Word } from './evidence.ts';
import { sentenceBefore } from './excerpt.ts';
import type { Span } from '../types.ts';

/** How well a passage holds what was typed into a search. */
export interface Held {
  /**
   * Where all of it is: 2 in the passage, the sentence before that is shown with it, or the heading, word for word; 1 where other forms, the
   * title or what stands around must help; 0 nowhere.
   */
  whole: 0 | 1 | 2;
  /** How much of it is, by how rare the words are. */
  evidence: number;
  worth: number;
  answers: ReadonlyMap<Wanted, number>;
}

/** What a word counts that stands in the sentence before, or in the heading, which are shown, too … */
const BEFORE = 0.8;
const HEADING = 0.6;
/** … in the title, and in what stands before and after unseen. */
const TITLE = 0.4;
const AROUND = 0.3;
/** What it adds that the words stand side by side, and that they are said often in a short passage. */
const CLOSE = 0.25;
const OFTEN = 0.1;
/** What stands around is read where at least so much is in the passage. */
const LEAST_HELD = 0.4;

/**
 * Words that are rare among the passages decide, however often the common ones stand in another; what stands near each other comes
 * before what is far apart. `undefined` where nothing typed is there, or something that was to be left out.
 *
 * `may` tells what can be found where: nothing else is read.
 */
export function heldOf(
  query: Query,
  rarity: Rarity,
  source: OpenSource,
  index: number,
  words: readonly Word[],
  wordsIn: (text: string) => readonly Word[],
  { score, may = ANYWHERE }: Candidate,
): Held | undefined {
  const passage = source.passage(index)!;
  const heading = passage.heading ?? '';
  const { title } = source.source.provenance;
  const before = () => (passage.standsAlone ? '' : (sentenceBefore(source, index) ?? ''));
  const textOf = (span: Span | undefined) => (span ? source.text.slice(span.start, span.end) : '');
  if (isStrict(query.strict) && !isAsTyped(query.strict, [textOf(passage), before()], [heading, title]))
    return undefined;
  const answers = new Map<Wanted, number>();
  const count = (found: readonly Word[], share: number) => {
    for (const { hits } of found)
      for (const { wanted, worth } of hits) answers.set(wanted, Math.max(answers.get(wanted) ?? 0, worth * share));
  };
  /** The meanings that don't stand there word for word so far; or that don't at all. */
  const lacking = () => meaningsIn(query, (wanted) => (answers.get(wanted) ?? 0) <= ROOT * askedOf(wanted, rarity));
  const missing = () => meaningsIn(query, (wanted) => !answers.has(wanted));
  count(words, 1);
  const near = answers.size;
  for (const wanted of query.wanted)
    if (wanted.given !== undefined && near > 0 && passage.subjects.includes(wanted.given))
      answers.set(wanted, askedOf(wanted, rarity));
  if (lacking() & may.own) count(wordsIn(heading), HEADING);
  if (lacking() & may.before) count(wordsIn(before()), BEFORE);
  const isShown = lacking() === 0;
  if (lacking() & may.title) count(wordsIn(title), TITLE);
  if (answers.size === 0) return undefined;
  const asked = query.wanted.reduce((sum, wanted) => sum + askedOf(wanted, rarity), 0);
  const evidenceNow = () => [...answers.values()].reduce((sum, value) => sum + value, 0);
  const around = evidenceNow() >= LEAST_HELD * asked ? missing() : 0;
  if (around & may.before) count(wordsIn(textOf(source.passage(index - 1))), AROUND);
  if (around & may.after) count(wordsIn(textOf(source.passage(index + 1))), AROUND);
  const evidence = evidenceNow();
  const often = asked > 0 ? score / asked : 0;
  const whole = isShown ? 2 : missing() === 0 ? 1 : 0;
  return { whole, evidence, worth: evidence * (1 + CLOSE * closeness(words, near) + OFTEN * often), answers };
}

const ANYWHERE: MayHold = { own: ALL_MEANINGS, before: ALL_MEANINGS, after: ALL_MEANINGS, title: ALL_MEANINGS };

/** The meanings of a query for which something holds. */
function meaningsIn(query: Query, holds: (wanted: Wanted) => boolean): Meanings {
  let meanings = 0;
  for (const [number, wanted] of query.wanted.entries()) if (holds(wanted)) meanings |= bitOf(number);
  return meanings;
}

const isStrict = (strict: Strict | undefined): strict is Strict =>
  strict !== undefined && strict.exactly.length + strict.without.length > 0;

/** How near each other the first `count` of the wanted words stand that are all in a passage: 1 side by side. */
function closeness(words: readonly Word[], count: number): number {
  if (count < 2) return 0;
  const last = new Map<Wanted, number>();
  let least = Infinity;
  for (const [at, { hits }] of words.entries()) {
    if (hits.length === 0) continue;
    for (const { wanted } of hits) last.set(wanted, at);
    if (last.size === count) least = Math.min(least, at - Math.min(...last.values()));
  }
  return (count - 1) / Math.max(count - 1, least);
}
