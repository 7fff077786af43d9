import type { Term } from '../language/terms.ts';

/** How far a number may be from another that is nearly it. */
const NEAR = 0.05;
const LESS_THAN = /^(?:nearly|almost)$/i;
const MORE_THAN = /^(?:over|more than)$/i;
const NEARLY = /\b(nearly|almost|about|around|roughly|some|approximately|over|more than)\s[$€£¥]?\s?$/i;
/** The index knows numbers from this on by two digits, too. */
const LEAST = 10_000;

/** The terms of what a number in a text may be that is said not to be exact: “nearly $100 billion” is $97.4 billion. */
export function nearlyTerms(text: string, { start, stem }: Pick<Term, 'start' | 'stem'>): readonly string[] {
  const value = Number(stem.slice(1));
  const [, said] = NEARLY.exec(text.slice(Math.max(0, start - 20), start)) ?? [];
  if (said === undefined || value < LEAST) return [];
  const from = MORE_THAN.test(said) ? value : value * (1 - NEAR);
  const to = LESS_THAN.test(said) ? value : value * (1 + NEAR);
  const values = Array.from({ length: 21 }, (_, at) => from + ((to - from) * at) / 20);
  return [...new Set(values.map((one) => `#~${one.toPrecision(2)}`))];
}
