import { describe, expect, test } from 'vitest';
import { provenanceFaults } from '../../components/provenance-form.tsx';
import { Redating } from '../../corpus/provenance.ts';
import type { Provenance } from '../../corpus/types.ts';

/** What a reader can correct of where a source comes from. */

const KNOWN: Provenance = { title: 'Rain', rewrittenByAi: false };
const fault = (facts: Partial<Provenance>) => [...provenanceFaults({ ...KNOWN, ...facts }).values()];

test.for([
  'https://post.example/a',
  'HTTP://127.0.0.1:80/x',
  'https://de.example/Größe_(Maß)?q=a&b#c',
  'https://intranet/',
])('an address: %s', (url) => {
  expect(fault({ url })).toEqual([]);
  expect(fault({ original: { title: 'First rain', url } })).toEqual([]);
});

test.for<[url: string, said: string]>([
  ['javascript:1', 'An address begins with https:// or http://.'],
  ['https://exa mple.com/a b<c>', 'An address can’t hold spaces, <, > or ".'],
  ['https://example.com/a b', 'An address can’t hold spaces, <, > or ".'],
  ['https://:80/x', 'An address names a site, as https://example.com does.'],
  ['https://', 'An address names a site, as https://example.com does.'],
])('no address: %s', ([url, said]) => {
  expect(fault({ url })).toEqual([said]);
  expect(fault({ original: { title: 'First rain', url } })).toEqual([
    said.replace('An address', 'The original’s address'),
  ]);
});

test('a year is one in which something was published', () => {
  expect(fault({ date: '2025-02-13' })).toEqual([]);
  expect(fault({ date: '0025-02-13' })).toEqual(['Nothing was published in the year 25.']);
  expect(fault({ date: '20255-02-13' })).toEqual(['A year has four digits.']);
});

describe('a printed date that is corrected', () => {
  const known = { ...KNOWN, date: '2025-02-13T09:58', published: 'Feb. 13, 2025' };
  const dateAfter = (...printed: (string | undefined)[]) => {
    const redating = new Redating<number>();
    let now: Provenance = known;
    for (const published of printed) {
      const { published: _, ...rest } = now;
      now = redating.corrected(1, now, published === undefined ? rest : { ...rest, published });
    }
    return now.date;
  };

  test.for<[printed: (string | undefined)[], date: string | undefined]>([
    [['5 January 2024'], '2024-01-05'],
    [['February 13, 2025'], '2025-02-13T09:58'],
    [['13. Februar 2025'], '2025-02-13T09:58'],
    [['14. Februar 2025'], '2025-02-14'],
    [['Spring 2024'], undefined],
    // On the way to what is meant.
    [['Feb', 'February', 'February 13, 2025'], '2025-02-13T09:58'],
    [['Feb. 1', undefined], '2025-02-13T09:58'],
  ])('takes the date along: %j', ([printed, date]) => {
    expect(dateAfter(...printed)).toBe(date);
  });

  test('leaves a date that the reader gave', () => {
    const redating = new Redating<number>();
    const given = redating.corrected(1, known, { ...known, date: '2024-01-05' });
    expect(given.date).toBe('2024-01-05');
    const { published: _, ...unprinted } = redating.corrected(1, given, { ...given, published: 'Spring' });
    expect(redating.corrected(1, { ...unprinted, published: 'Spring' }, unprinted).date).toBe('2024-01-05');
    // Another source, or this one begun anew.
    expect(redating.corrected(2, unprinted, { ...unprinted, author: 'Ada Quill' }).date).toBeUndefined();
  });
});
