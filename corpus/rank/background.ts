import type { OpenSource } from '../store/packed.ts';
import { termsOf } from '../language/terms.ts';
import type { SubjectId } from '../types.ts';

/**
 * How good a passage is as background on subjects when nothing in particular is asked: it names one at once, tells who
 * that is or what happened and when, or holds the subject's own words, and needs no sentence before it.
 */
export function backgroundWorth(source: OpenSource, index: number, subjects: readonly SubjectId[]): number {
  const passage = source.passage(index)!;
  const place = passage.subjects.findIndex((subject) => subjects.includes(subject));
  let worth = place < 0 ? 0 : place === 0 ? 1 : 0.8;
  const told = passage.who?.filter(({ subject }) => subjects.includes(subject)) ?? [];
  worth += 0.6 * Math.max(0, ...told.map(({ score }) => score));
  const text = source.text.slice(passage.start, passage.end);
  if (termsOf(text).some(({ kind }) => kind === 'number')) worth += 0.3;
  const own = passage.quotes.some(
    ({ type, speakerSubject }) =>
      type === 'direct' && speakerSubject !== undefined && subjects.includes(speakerSubject),
  );
  if (own) worth += 0.5;
  // News tells the main thing first.
  worth += 0.3 * (1 - index / source.passages);
  if (!passage.standsAlone) worth *= 0.6;
  return text.length < 60 || text.endsWith(':') || text.endsWith('?') ? worth * 0.5 : worth;
}
