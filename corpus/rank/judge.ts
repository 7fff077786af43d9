import type { Query, Wanted } from '../index/query.ts';
import { askedOf, type Rarity } from '../index/rarity.ts';
import type { Candidate, Found } from '../index/search.ts';
import type { OpenSource } from '../store/packed.ts';
import { backgroundWorth } from './background.ts';
import type { Hit, Word } from './evidence.ts';
import type { Read } from './excerpt.ts';
import { isOfCalendar, isOfSame } from './numbers.ts';
import { heldOf, type Held } from './search.ts';
import type { Reader } from './words.ts';
import { termsOf } from '../language/terms.ts';

/** What a passage is worth that shares one everyday word with the sentence and no more: it doesn't bear on it. */
const EVERYDAY_ALONE = 0.35;
/** What one is worth of fewer characters (UTF-16 code units), and what one that leans on the sentence before. */
const SHORT = 50;
const SHORT_WORTH = 0.8;
const SHORT_FOUND = 0.9;
const LEANING_WORTH = 0.95;

/** A passage with what it is worth as an answer. */
export interface Judged extends Read {
  /** Comes before all that has less: see {@link Held}. */
  whole: Held['whole'];
  score: number;
  evidence: number;
  /** What it answers of the sentence, and how well. */
  answers: ReadonlyMap<Wanted, number>;
  stems: Set<string>;
}

/** Reads a passage that the index found. `undefined` where it answers nothing. */
export function judge(
  query: Query,
  { rarity }: Found,
  wordsIn: Reader,
  source: OpenSource,
  candidate: Candidate,
  verbatim: (source: OpenSource, index: number) => number,
): Judged | undefined {
  const { passage: index } = candidate;
  const { start, end } = source.passage(index)!;
  const text = source.text.slice(start, end);
  const terms = termsOf(text);
  const words = wordsIn(text, terms);
  const read = { source, index, words, stems: new Set(terms.map((term) => term.stem)) };
  if (query.subjects.length > 0) return asked(query, rarity, read, text, candidate, verbatim(source, index));
  const held = heldOf(query, rarity, source, index, words, wordsIn, candidate);
  return held && { ...read, ...held, score: held.worth * (end - start < SHORT ? SHORT_FOUND : 1) };
}

/** As an answer to a sentence about a subject. */
function asked(
  query: Query,
  rarity: Rarity,
  read: Read & Pick<Judged, 'stems'>,
  text: string,
  { score }: Candidate,
  verbatim: number,
): Judged | undefined {
  const { source, index, words } = read;
  const telling = tellingIn(words, text, query.language);
  if (telling === undefined && verbatim === 0) return undefined;
  const answers = new Map<Wanted, number>();
  for (const { wanted, worth } of words.flatMap(({ hits }) => hits))
    if (worth > (answers.get(wanted) ?? 0)) answers.set(wanted, worth);
  const everyday = verbatim > 0 || isSideBySide(query, words) ? undefined : everydayAlone(telling ?? []);
  let evidence = 0;
  let most = 0;
  for (const wanted of query.wanted) {
    if (!wanted.near) continue;
    most += askedOf(wanted, rarity);
    evidence += answers.get(wanted) ?? 0;
  }
  if (everyday) evidence = answers.get(everyday)! * EVERYDAY_ALONE;
  evidence += verbatim;
  const coverage = most > 0 ? evidence / most : 0;
  const found = Math.max(0, score - overcounted(words, answers)) * (0.8 + 0.4 * coverage);
  const quality =
    (source.passage(index)!.standsAlone ? 1 : LEANING_WORTH) *
    (text.length < SHORT ? SHORT_WORTH : 1) *
    (everyday ? EVERYDAY_ALONE : 1);
  return {
    ...read,
    whole: 0,
    score:
      query.wanted.length === 0
        ? backgroundWorth(source, index, query.subjects)
        : (found + verbatim + pairWorth(query, words, answers)) * quality,
    evidence,
    answers,
  };
}

/**
 * What each word answers, without what stands in any text: a day, a year, a few of something else. `undefined` where nothing but that
 * answers the sentence.
 */
function tellingIn(words: readonly Word[], text: string, language: string | undefined): Hit[][] | undefined {
  let some = false;
  const telling = words.map((word) =>
    word.hits.filter(({ wanted }) => {
      if (!wanted.near || wanted.kind === 'weak') return false;
      some = true;
      return wanted.counted ? isOfSame(wanted.counted, text, word) : !isOfCalendar(wanted.word, language);
    }),
  );
  return some && telling.every((hits) => hits.length === 0) ? undefined : telling;
}

/** The everyday word that is all that answers the sentence, if it is; another word of its meaning tells more. */
function everydayAlone(telling: readonly (readonly Hit[])[]): Wanted | undefined {
  const only = telling.flat()[0]?.wanted;
  if (!only?.everyday) return undefined;
  const same = (own: readonly Hit[]) => own.some(({ by }) => by === only.stem) || own.every(({ by }) => by[0] !== '~');
  return telling.every((own) => own.every(({ wanted }) => wanted === only) && same(own)) ? only : undefined;
}

/** Whether an everyday word and its neighbour in the sentence are neighbours here, too, with nothing between: “a happy person”. */
function isSideBySide(query: Query, words: readonly Word[]): boolean {
  const isOwn = ({ hits }: Word) => hits.some(({ wanted, by }) => wanted.near && by === wanted.stem);
  return words.some((word, at) => {
    const next = words[at + 1];
    return (
      next !== undefined &&
      next.start - word.end === 1 &&
      [...word.hits, ...next.hits].some(({ wanted }) => wanted.everyday) &&
      isOwn(word) &&
      isOwn(next) &&
      query.pairs.some(([one, other]) => one === word.stem && other === next.stem)
    );
  });
}

/** How much the index counted of what is only a part of a name. */
function overcounted(words: readonly Word[], answers: ReadonlyMap<Wanted, number>): number {
  const over = new Map<Wanted, number>();
  for (const { hits } of words)
    for (const { wanted, worth, less = 0 } of hits) if (answers.get(wanted) === worth) over.set(wanted, less);
  return [...over.values()].reduce((sum, less) => sum + less, 0);
}

/** Words that stand together in the sentence mean more when they stand together in the passage. */
function pairWorth(query: Query, words: readonly Word[], best: ReadonlyMap<Wanted, number>): number {
  // Nothing that is wanted is here: no pair of it can be.
  if (best.size === 0) return 0;
  let worth = 0;
  const at = new Map<string, number>();
  for (const [index, { stem }] of words.entries()) at.set(stem, index);
  for (const [one, other] of query.pairs) {
    const [from, to] = [at.get(one), at.get(other)];
    if (from === undefined || to === undefined || Math.abs(to - from) > 2) continue;
    for (const [wanted, value] of best) if (wanted.stem === one || wanted.stem === other) worth += value * 0.15;
  }
  return worth;
}
