import { describe, expect, test } from 'vitest';
import { count, size } from '../../components/amounts.ts';
import { listed } from '../../components/options-list.ts';
import type { Provenance, Source } from '../../corpus/types.ts';

function source(id: string, provenance: Partial<Provenance>, rest: Partial<Source> = {}): Source {
  return {
    id,
    origin: 'added',
    provenance: { title: id, rewrittenByAi: false, ...provenance },
    addedAt: 1,
    words: 1,
    sha256: '',
    mentions: {},
    quotes: 0,
    ...rest,
  };
}

const SHELF = [
  source('b', { title: 'Tide 10', author: 'Zoë Marsh', date: '2024-05-01' }, { addedAt: 3, mentions: { xai: 2 } }),
  source('a', { title: 'tide 9', publisher: 'The Harbour’s Post', date: '2025-02-13T09:58' }, { addedAt: 2 }),
  source('c', { title: 'Above' }, { origin: 'bundled', addedAt: 0, mentions: { xai: 1, openai: 1 } }),
];
const ids = (wanted: Partial<Parameters<typeof listed>[1]>) =>
  listed(SHELF, { query: '', order: 'added', subject: null, ...wanted }).map(({ id }) => id);

describe('listed', () => {
  test('by when they were added, by title as people sort, by date with unknown last', () => {
    expect(ids({})).toEqual(['b', 'a', 'c']);
    expect(ids({ order: 'title' })).toEqual(['c', 'a', 'b']);
    expect(ids({ order: 'date' })).toEqual(['a', 'b', 'c']);
  });

  test('by words of title, author and publisher, whatever accents and apostrophes', () => {
    expect(ids({ query: ' zoe TIDE' })).toEqual(['b']);
    expect(ids({ query: "harbour's" })).toEqual(['a']);
    expect(ids({ query: 'tide nowhere' })).toEqual([]);
  });

  test('by who is mentioned', () => {
    expect(ids({ subject: 'xai' })).toEqual(['b', 'c']);
    expect(ids({ subject: 'sam-altman' })).toEqual([]);
  });
});

test('sizes and counts read as people write them', () => {
  expect([0, 999, 12_400_000, 250_000, 2_000_000_000].map(size)).toEqual([
    '0 bytes',
    '999 bytes',
    '12.4 MB',
    '250 kB',
    '2 GB',
  ]);
  expect([count(1, 'source'), count(2000, 'source')]).toEqual(['1 source', '2,000 sources']);
});
