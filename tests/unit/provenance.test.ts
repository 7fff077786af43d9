import { expect, test } from 'vitest';
import { provenanceFaults } from '../../components/provenance-form.tsx';
import { redated } from '../../corpus/provenance.ts';
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

test('a corrected printed date takes the date along', () => {
  const known = { ...KNOWN, date: '2025-02-13T09:58', published: 'Feb. 13, 2025' };
  expect(redated(known, { ...known, published: '5 January 2024' }).date).toBe('2024-01-05');
  expect(redated(known, { ...known, published: 'February 13, 2025' }).date).toBe('2025-02-13T09:58');
  expect(redated(known, { ...known, published: 'In winter' }).date).toBe('2025-02-13T09:58');
  // What was corrected is the date.
  expect(redated(known, { ...known, date: '2024-01-05' }).date).toBe('2024-01-05');
});
