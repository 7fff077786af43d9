import { ROOT, type Query, type Wanted } from './index-query.ts';
import { isAsTyped, type Strict } from './index-typed.ts';
import type { Found } from './index-search.ts';
import type { OpenSource } from './packed.ts';
import type { Word } from './rank-evidence.ts';
import { sentenceBefore } from './rank-excerpt.ts';
import type { Span } from './types.ts';

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
 */
export function heldOf(
  query: Query,
  { rarity }: Found,
  source: OpenSource,
  index: number,
  words: readonly Word[],
  wordsIn: (text: string) => readonly Word[],
  score: number,
): Held | undefined {
  const passage = source.passage(index)!;
  const heading = passage.heading ?? '';
  const { title } = source.source.provenance;
  // To find sentences takes long.
  const before = () => (passage.standsAlone ? '' : (sentenceBefore(source, index) ?? ''));
  const textOf = ({ start, end }: Span) => source.text.slice(start, end);
  if (isStrict(query.strict) && !isAsTyped(query.strict, [textOf(passage), before()], [heading, title]))
    return undefined;
  const full = (wanted: Wanted) => wanted.weight * (rarity.get(wanted.stem) ?? 0);
  const answers = new Map<Wanted, number>();
  const count = (found: readonly Word[], share: number) => {
    for (const { hits } of found)
      for (const { wanted, worth } of hits) answers.set(wanted, Math.max(answers.get(wanted) ?? 0, worth * share));
  };
  const isWordForWord = () => query.wanted.every((wanted) => (answers.get(wanted) ?? 0) > ROOT * full(wanted));
  const isWhole = () => answers.size === query.wanted.length;
  count(words, 1);
  const near = answers.size;
  for (const wanted of query.wanted)
    if (wanted.given !== undefined && near > 0 && passage.subjects.includes(wanted.given))
      answers.set(wanted, full(wanted));
  if (!isWordForWord()) count(wordsIn(heading), HEADING);
  if (!isWordForWord()) count(wordsIn(before()), BEFORE);
  const shown = isWordForWord();
  if (!shown) count(wordsIn(title), TITLE);
  if (answers.size === 0) return undefined;
  const asked = query.wanted.reduce((sum, wanted) => sum + full(wanted), 0);
  const evidenceNow = () => [...answers.values()].reduce((sum, value) => sum + value, 0);
  if (!isWhole() && evidenceNow() >= LEAST_HELD * asked)
    for (const beside of [source.passage(index - 1), source.passage(index + 1)])
      if (beside) count(wordsIn(textOf(beside)), AROUND);
  const evidence = evidenceNow();
  const often = asked > 0 ? score / asked : 0;
  const whole = shown ? 2 : isWhole() ? 1 : 0;
  return { whole, evidence, worth: evidence * (1 + CLOSE * closeness(words, near) + OFTEN * often), answers };
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
