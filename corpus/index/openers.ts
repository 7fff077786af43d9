import { subjectOfName } from '../subject-names.ts';
import type { Term } from '../language/terms.ts';

/** The words that open names of several. In a headline each word has a capital. */
export function openersIn(terms: readonly Term[]): ReadonlySet<Term> {
  const names = terms.filter(({ kind }) => kind === 'name');
  if (names.length * 2 > terms.length) return new Set();
  return new Set(
    terms.filter((term, at) => {
      const next = terms[at + 1];
      return (
        term.kind === 'name' &&
        next?.kind === 'name' &&
        next.start - term.end === 1 &&
        subjectOfName(next.stem) === undefined
      );
    }),
  );
}
