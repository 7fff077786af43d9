import { afterEach, expect, test, vi } from 'vitest';
import { localDay, shortDate, wholeDate } from '../../components/dates.ts';
import { type Citable, citeBibtex, citeCslJson, citePlain } from '../../corpus/cite.ts';
import type { Provenance } from '../../corpus/types.ts';
import { backupName } from '../../entrypoints/options/backups.ts';

// Settings are wired to the extension's storage, which isn't here.
vi.mock('wxt/utils/storage', () => ({ storage: { defineItem: () => ({}) } }));

/** One date of a source wherever it is shown. */

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

const WORDS: Citable = {
  start: 0,
  end: 10,
  text: 'It rained.',
  source: {
    id: 'added-1',
    sha256: 'ab'.repeat(32),
    provenance: {
      title: 'Rain',
      author: 'Ben Marsh',
      publisher: 'The Harbour Post',
      url: 'https://post.example/rain',
      rewrittenByAi: false,
    },
  },
};

test.for<[name: string, dates: Partial<Provenance>, long: string, short: string]>([
  [
    'as printed',
    { date: '2025-02-13T09:58', published: 'Feb. 13, 2025, 9:58 a.m.' },
    'Feb. 13, 2025, 9:58 a.m.',
    '13 Feb 2025',
  ],
  ['corrected', { date: '2024-01-05', published: 'Feb. 13, 2025' }, '5 January 2024', '5 Jan 2024'],
  [
    'corrected to the number of an hour',
    { date: '2025-02-09', published: 'Feb. 13, 2025, 9:58' },
    '9 February 2025',
    '9 Feb 2025',
  ],
  [
    'corrected to the number of a whole hour',
    { date: '2025-02-09', published: 'Feb 13, 2025, 9 a.m.' },
    '9 February 2025',
    '9 Feb 2025',
  ],
  ['printed otherwise', { date: '2025-02-03', published: '3rd February, 2025' }, '3rd February, 2025', '3 Feb 2025'],
  ['printed in no words that can be read', { date: '2025-04-03', published: '3/4/2025' }, '3 April 2025', '3 Apr 2025'],
  [
    'a machine’s',
    { date: '2025-02-12T10:00', published: '2025-02-12T10:00:00+01:00' },
    '12 February 2025',
    '12 Feb 2025',
  ],
  ['a machine’s alone', { published: '2025-02-12 10:00' }, '12 February 2025', '12 Feb 2025'],
  ['of a machine that knows no hour', { published: '2025-02-12' }, '12 February 2025', '12 Feb 2025'],
])('one date everywhere, what the reader corrected before what is printed: %s', ([, dates, long, short]) => {
  const dated: Citable = {
    ...WORDS,
    source: { ...WORDS.source, provenance: { ...WORDS.source.provenance, ...dates } },
  };
  expect(citePlain(dated)).toContain(` The Harbour Post. ${long}${long.endsWith('.') ? '' : '.'}\n`);
  expect(shortDate(dates)).toBe(short);
  expect(wholeDate(dates)).toBe(long === dates.published ? long : short);
  const [item] = JSON.parse(citeCslJson(dated));
  expect(item.issued['date-parts'][0][0]).toBe(Number(short.slice(-4)));
  expect(item.note).not.toContain('Unknown');
  expect(citeBibtex(dated)).toContain(`@misc{marsh${short.slice(-4)}-`);
});

test('a day that never was is none', () => {
  expect(shortDate({ date: '2025-02-31' })).toBeNull();
  expect(shortDate({ published: '2025-02-31' })).toBe('2025-02-31');
  expect(
    citePlain({
      ...WORDS,
      source: { ...WORDS.source, provenance: { ...WORDS.source.provenance, date: '2025-02-31' } },
    }),
  ).toContain('Date unknown');
});

test('a day is the one it is here', () => {
  vi.stubEnv('TZ', 'Pacific/Pago_Pago');
  const evening = Date.UTC(2026, 0, 1, 3);
  vi.setSystemTime(evening);
  expect(localDay(evening)).toBe('2025-12-31');
  expect(backupName('everything')).toBe('on-the-record-2025-12-31.json');
});
