import { expect, test } from 'vitest';
import { besideShelf, changed, correction, heirs, joined, type KeptCopy } from '../../corpus/copies.ts';
import type { Provenance, Source } from '../../corpus/types.ts';

/** Copies of the same words, each with its own account of where they come from. */
function copy(id: number, provenance: Partial<Provenance>, words = 'harbour'): KeptCopy {
  return {
    id,
    same: null,
    words,
    article: { provenance: { title: 'The harbour', rewrittenByAi: false, ...provenance }, text: words, blocks: [] },
  };
}

const provenances = (items: readonly KeptCopy[]) => items.map(({ article }) => article.provenance);

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
  expect(besideShelf(draft, undefined)).toBe(draft);
  expect(besideShelf(beside, shelf)).toBe(beside);
});

const onShelf = (provenance: Partial<Provenance>) =>
  ({ provenance: { title: 'The harbour', rewrittenByAi: false, ...provenance } }) as Source;

test('what is corrected on the shelf while a draft waits stays, the AI label too', () => {
  const draft = besideShelf(copy(1, { date: '2025-02-13' }), onShelf({ author: 'Wrong', dek: 'Once' }));
  const beside = besideShelf(draft, onShelf({ author: 'Ada Quill', rewrittenByAi: true, date: '2025-02-14' }));
  // The dek was taken away there.
  expect(beside.article.provenance).toEqual({
    title: 'The harbour',
    author: 'Ada Quill',
    rewrittenByAi: true,
    date: '2025-02-14',
  });
  // What the file says itself is offered.
  expect(beside.said).toEqual({ title: 'The harbour', rewrittenByAi: false, date: '2025-02-13' });
  const corrected = changed(beside, correction(beside, { ...beside.article.provenance, author: 'A. Quill' }));
  expect(besideShelf(corrected, onShelf({ author: 'Nobody', publisher: 'Post' })).article.provenance).toEqual({
    title: 'The harbour',
    author: 'A. Quill',
    publisher: 'Post',
    rewrittenByAi: false,
  });
});

test('a source that comes to the shelf while a draft waits is known by what it says', () => {
  const draft = copy(1, { author: 'Nobody', language: 'en' });
  const beside = besideShelf(draft, onShelf({ author: 'Ada Quill', rewrittenByAi: true }));
  expect(beside.article.provenance).toMatchObject({ author: 'Ada Quill', rewrittenByAi: true, language: 'en' });
});

test('when the first is discarded, the next has what was corrected of it, and what is left says', () => {
  const wrong = copy(1, { author: 'Ada Quill', publisher: 'Of another copy', rewrittenByAi: true });
  const first = { ...wrong, corrected: ['author' as const] };
  const items = joined([], [first, copy(2, { date: '2025-02-13' }), copy(3, { dek: 'A quay' }), copy(4, {}, 'others')]);
  expect(heirs(items, new Set([4]))).toEqual(new Map());
  expect(heirs(items, new Set([1, 2, 3]))).toEqual(new Map());
  const changes = heirs(items, new Set([1]));
  expect(changes.get(2)).toEqual({
    provenance: {
      title: 'The harbour',
      author: 'Ada Quill',
      date: '2025-02-13',
      dek: 'A quay',
      rewrittenByAi: false,
    },
    corrected: ['author'],
    said: items[1]!.article.provenance,
    gave: [],
  });
  expect(changes.get(3)!.gave).toEqual(['dek']);
  // What the shelf says stays.
  const held = items.map((item) => ({ ...item, same: onShelf({ publisher: 'Post', rewrittenByAi: true }) }));
  expect(heirs(held, new Set([1, 2])).get(3)!.provenance).toEqual({
    title: 'The harbour',
    author: 'Ada Quill',
    publisher: 'Post',
    dek: 'A quay',
    rewrittenByAi: true,
  });
});

test('when a later one is discarded, what it gave goes with it, unless another says it or it was corrected', () => {
  const [first, ...others] = joined(
    [],
    [copy(1, {}), copy(2, { author: 'Nobody', date: '2025-02-13', dek: 'A key' }), copy(3, { date: '2025-02-14' })],
  );
  const corrected = changed(first!, correction(first!, { ...first!.article.provenance, dek: 'A quay' }));
  const changes = heirs([corrected, ...others], new Set([2]));
  expect(changes.get(1)!.provenance).toEqual({
    title: 'The harbour',
    date: '2025-02-14',
    dek: 'A quay',
    rewrittenByAi: false,
  });
  expect(changes.get(3)!.gave).toEqual(['date']);
});
