import type { Query, Wanted } from './index-query.ts';
import { isAsTyped } from './index-typed.ts';
import type { Found } from './index-search.ts';
import type { OpenSource } from './packed.ts';
import type { Word } from './rank-evidence.ts';
import { sentenceBefore } from './rank-excerpt.ts';

/** How well a passage holds what was typed into a search. */
export interface Held {
  /**
   * Where all of it is: 2 in the passage, the sentence before that is shown with it, or the heading; 1 where title or what stands around
   * must help; 0 nowhere.
   */
  whole: 0 | 1 | 2;
  /** How much of it is, by how rare the words are. */
  evidence: number;
  worth: number;
  answers: ReadonlyMap<Wanted, number>;
}

/** What a word counts that stands in the sentence before, which is shown, too … */
const BEFORE = 0.8;
/** … in the heading or the title, and in what stands before and after unseen. */
const ABOVE = 0.4;
const AROUND = 0.3;
/** What it adds that the words stand side by side, and that they are said often in a short passage. */
const CLOSE = 0.25;
const OFTEN = 0.1;

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
  const text = source.text.slice(passage.start, passage.end);
  const before = passage.standsAlone ? '' : (sentenceBefore(source, index) ?? '');
  const above = [passage.heading ?? '', source.source.provenance.title];
  if (query.strict && !isAsTyped(query.strict, [text, before], above)) return undefined;
  const full = (wanted: Wanted) => wanted.weight * (rarity.get(wanted.stem) ?? 0);
  const answers = new Map<Wanted, number>();
  const count = (found: readonly Word[], share: number) => {
    for (const { wanted, worth } of found.flatMap(({ hits }) => hits))
      answers.set(wanted, Math.max(answers.get(wanted) ?? 0, worth * share));
  };
  count(words, 1);
  const near = answers.size;
  if (before) count(wordsIn(before), BEFORE);
  count(wordsIn(above[0]!), ABOVE);
  const held = answers.size > 0;
  const named = query.wanted.filter(({ given }) => given !== undefined && passage.subjects.includes(given));
  for (const wanted of named) answers.set(wanted, full(wanted));
  const isWhole = () => answers.size === query.wanted.length;
  const shown = isWhole();
  count(wordsIn(above[1]!), ABOVE);
  if (!held && answers.size === named.length) return undefined;
  if (!isWhole())
    for (const beside of [source.passage(index - 1), source.passage(index + 1)])
      if (beside) count(wordsIn(source.text.slice(beside.start, beside.end)), AROUND);
  const asked = query.wanted.reduce((sum, wanted) => sum + full(wanted), 0);
  const evidence = [...answers.values()].reduce((sum, value) => sum + value, 0);
  const often = asked > 0 ? score / asked : 0;
  const whole = shown ? 2 : isWhole() ? 1 : 0;
  return { whole, evidence, worth: evidence * (1 + CLOSE * closeness(words, near) + OFTEN * often), answers };
}

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
