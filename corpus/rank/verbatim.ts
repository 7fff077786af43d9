import type { Query } from '../index/query.ts';
import { subjectOfName } from '../subject-names.ts';
import { STOP, WEAK } from '../language/terms-common.ts';
import type { OpenSource } from '../store/packed.ts';
import { wordsOnly } from './same.ts';

/** So many words in the same order are nobody else’s … */
const LEAST_WORDS = 3;
/** … or so many, where the page doesn’t set them in quotation marks itself, … */
const LEAST_UNMARKED = 5;
/** … and worth so much, with what each further one adds, up to a limit. */
const WORTH = 2.5;
const MORE = 0.5;
const MOST = 5;

const IN_MARKS = /["“”„«»]([^"“”„«»]+)["“”«»]/g;

/**
 * What it is worth that a passage holds words of the sentence in their order, where they are somebody’s: between quotation marks here or
 * there. Each of them may be as common as “thank you”.
 */
export function verbatimIn({ who, read = [] }: Query): (source: OpenSource, index: number) => number {
  const [sentence] = read;
  if (who === undefined || sentence === undefined) return () => 0;
  const marked = runsOf([...sentence.matchAll(IN_MARKS)].map(([, words]) => words!));
  const all = runsOf([sentence]);
  return (source, index) => {
    const passage = source.passage(index)!;
    const { start, end, quotes } = passage;
    const said = quotes
      .filter(({ type }) => type === 'direct')
      .map((quote) => source.text.slice(quote.start, quote.end));
    return Math.max(
      said.length > 0 ? longestIn(all, said, LEAST_UNMARKED) : 0,
      marked.length > 0 ? longestIn(marked, [source.text.slice(start, end)], LEAST_WORDS) : 0,
    );
  };
}

/** The words of each text, where they are enough. */
const runsOf = (texts: readonly string[]): string[][] =>
  texts.map((text) => wordsOnly(text).split(' ')).filter(({ length }) => length >= LEAST_WORDS);

const tells = (word: string): boolean => !STOP.has(word) && !WEAK.has(word) && subjectOfName(word) === undefined;

/** What the longest run of words is worth that stands in one of the texts, too. */
function longestIn(runs: readonly string[][], texts: readonly string[], least: number): number {
  const held = texts.map((text) => ` ${wordsOnly(text)} `);
  let most = 0;
  for (const words of runs)
    for (let from = 0; from + Math.max(least, most + 1) <= words.length; from++)
      for (let to = from + Math.max(least, most + 1); to <= words.length; to++) {
        const run = words.slice(from, to);
        if (!held.some((text) => text.includes(` ${run.join(' ')} `))) break;
        // “One of the” is in any text, and so is a name.
        if (run.some(tells)) most = run.length;
      }
  return most === 0 ? 0 : Math.min(MOST, WORTH + MORE * (most - LEAST_WORDS));
}
