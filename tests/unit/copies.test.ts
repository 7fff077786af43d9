import { expect, test } from 'vitest';
import type { ReviewItem } from '../../components/options-review.tsx';
import type { Provenance, Source } from '../../corpus/types.ts';
import { besideShelf, changed, correction, heirs, joined } from '../../entrypoints/options/copies.ts';

/** Copies of the same words, each with its own account of where they come from. */
function copy(id: number, provenance: Partial<Provenance>, words = 'harbour'): ReviewItem {
  return {
    id,
    from: `${id}.txt`,
    same: null,
    words,
    article: { provenance: { title: 'The harbour', rewrittenByAi: false, ...provenance }, text: words, blocks: [] },
  };
}

const provenances = (items: readonly ReviewItem[]) => items.map(({ article }) => article.provenance);

test('the first is given what the others know besides, and they stay as they are', () => {
  const first = copy(1, { author: 'Ada Quill' });
  const second = copy(2, { author: 'A. Quill', date: '2025-02-13', rewrittenByAi: true });
  const third = copy(3, { date: '2025-02-14', publisher: 'The Harbour Post' });
  const other = copy(4, { language: 'fi' }, 'other words');
  const all = joined([first], [second, other, third]);
  expect(provenances(all)[0]).toEqual({
    title: 'The harbour',
    author: 'Ada Quill',
    date: '2025-02-13',
    publisher: 'The Harbour Post',
    rewrittenByAi: true,
  });
  expect(all.map(({ gave }) => gave)).toEqual([undefined, ['date', 'rewrittenByAi'], undefined, ['publisher']]);
  expect(provenances(all).slice(1)).toEqual(provenances([second, other, third]));
  // A whole helping may be of copies.
  expect(provenances(joined([], [first, second]))[0]).toMatchObject({ author: 'Ada Quill', date: '2025-02-13' });
});

test('what the reader corrected stays, also where it was taken away', () => {
  const first = copy(1, { author: 'Wrong', rewrittenByAi: true });
  const corrected = changed(first, correction(first, { title: 'The harbour', rewrittenByAi: false }));
  expect(corrected.corrected).toEqual(['author', 'rewrittenByAi']);
  const twice = changed(corrected, correction(corrected, { ...corrected.article.provenance, dek: 'A quay' }));
  expect(twice.corrected).toEqual(['author', 'rewrittenByAi', 'dek']);
  const [joinedFirst] = joined([twice], [copy(2, { author: 'Wrong', rewrittenByAi: true, date: '2025-02-13' })]);
  expect(joinedFirst!.article.provenance).toEqual({
    title: 'The harbour',
    rewrittenByAi: false,
    dek: 'A quay',
    date: '2025-02-13',
  });
});

test('what is known on the shelf stays, and a copy adds to it', () => {
  const shelf = { provenance: { title: 'Corrected', author: 'Ada Quill', rewrittenByAi: false } } as Source;
  const draft = copy(1, { author: 'Nobody', date: '2025-02-13' });
  const beside = besideShelf(draft, shelf);
  expect(beside.article.provenance).toEqual({ ...shelf.provenance, date: '2025-02-13' });
  expect(beside.said).toEqual(draft.article.provenance);
  // Looked at again, it isn't joined again: the reader may have corrected it.
  expect(besideShelf(beside, { ...shelf, provenance: { ...shelf.provenance, dek: 'Late' } })).toBe(beside);
  expect(besideShelf(draft, undefined)).toBe(draft);
});

test('when the first is discarded, the next has what was known and corrected of it', () => {
  const first = { ...copy(1, { author: 'Ada Quill' }), corrected: ['author' as const] };
  const items = [first, copy(2, { date: '2025-02-13' }), copy(3, {}), copy(4, {}, 'other words')];
  expect(heirs(items, new Set([3, 4]))).toEqual(new Map());
  expect(heirs(items, new Set([1, 2, 3]))).toEqual(new Map());
  expect(heirs(items, new Set([1, 2]))).toEqual(
    new Map([[3, { provenance: first.article.provenance, corrected: ['author'], said: items[2]!.article.provenance }]]),
  );
});
