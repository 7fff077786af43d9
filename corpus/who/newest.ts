import type { Provenance, Span } from '../types.ts';

/** Who somebody is changes, so of two lines that are as good the newer one leads. */

/**
 * What a year more is worth, from the first to the last year that counts. The last isn't this year by the clock: what is found of a
 * source would hang on when it was read.
 */
const A_YEAR = 0.01;
const [FIRST, LAST] = [2010, 2035];
/** What a source without a date is taken for: by the clock it would be newer than any that tells its own. */
const UNDATED = 2025;

/** “In 2015 she founded Marlow, a nonprofit” tells what it was then. */
const IN_YEAR = /\b(?:in|by|since|until|of|back in)\s(?:\p{Lu}\p{L}+\s)?((?:19|20)\d\d)(?!\d)/giu;

/** What is added to the score of a line for when it was told, or for the year that its sentence tells of. */
export function newness(
  text: string,
  { start, sentence }: { start: number; sentence: Span },
  { date }: Pick<Provenance, 'date'>,
): number {
  const before = text.slice(sentence.start, start).replace(/\([^()]*\)/g, '');
  // “Born in 1961, Ada Quill is a poet.”
  const years = /\bborn\b/i.test(before) ? [] : Array.from(before.matchAll(IN_YEAR), ({ 1: year }) => Number(year));
  const year = Math.min(date ? Number(date.slice(0, 4)) : UNDATED, ...years);
  return A_YEAR * (Math.max(FIRST, Math.min(LAST, year)) - FIRST);
}
