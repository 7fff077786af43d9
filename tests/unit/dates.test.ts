import { afterEach, expect, test, vi } from 'vitest';
import { localDay, shortDate, wholeDate } from '../../components/dates.ts';
import { type Citable, cite, citePlain } from '../../corpus/cite.ts';
import { dayOf, isoDate, printedDate, withOneDate } from '../../corpus/language/dates.ts';
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
  ['printed in French', { date: '2025-02-13', published: '13 février 2025' }, '13 février 2025', '13 Feb 2025'],
  ['of two days', { date: '2025-02-13', published: '12–13 February 2025' }, '12–13 February 2025', '13 Feb 2025'],
  [
    'of two days, month first',
    { date: '2025-02-13', published: 'February 12-13, 2025' },
    'February 12-13, 2025',
    '13 Feb 2025',
  ],
  [
    'of two days in German',
    { date: '2025-02-13', published: '12.–13. Februar 2025' },
    '12.–13. Februar 2025',
    '13 Feb 2025',
  ],
  [
    'of two days, that begin then',
    { date: '2025-02-13', published: '13–14 février 2025' },
    '13–14 février 2025',
    '13 Feb 2025',
  ],
  ['printed in Hungarian', { date: '2025-02-13', published: '2025. február 13.' }, '2025. február 13.', '13 Feb 2025'],
  ['of two other days', { date: '2025-02-13', published: '11–12 February 2025' }, '13 February 2025', '13 Feb 2025'],
  [
    'printed in French, corrected',
    { date: '2025-02-14', published: '13 février 2025' },
    '14 February 2025',
    '14 Feb 2025',
  ],
  [
    'printed in Spanish',
    { date: '2025-02-13', published: '13 de febrero de 2025' },
    '13 de febrero de 2025',
    '13 Feb 2025',
  ],
  ['printed in German', { date: '2025-03-03', published: '3. März 2025, 9:58' }, '3. März 2025, 9:58', '3 Mar 2025'],
  ['printed in Russian', { date: '2025-02-13', published: '13 февраля 2025' }, '13 февраля 2025', '13 Feb 2025'],
  ['printed in Japanese', { date: '2025-02-13', published: '2025年2月13日' }, '2025年2月13日', '13 Feb 2025'],
  ['printed in numbers', { date: '2025-02-13', published: '13.02.2025' }, '13.02.2025', '13 Feb 2025'],
  ['printed in numbers, corrected', { date: '2025-02-12', published: '13.02.2025' }, '12 February 2025', '12 Feb 2025'],
  ['a season, corrected', { date: '2025-02-12', published: 'Spring 2024' }, '12 February 2025', '12 Feb 2025'],
  ['impossible, beside a printed one', { date: '2025-02-31', published: '3 March 2025' }, '3 March 2025', '3 Mar 2025'],
  ['printed in Korean', { date: '2025-02-13', published: '2025년 2월 13일' }, '2025년 2월 13일', '13 Feb 2025'],
  ['printed in Polish', { date: '2025-02-13', published: '13 lutego 2025' }, '13 lutego 2025', '13 Feb 2025'],
  [
    'printed on the first, in French',
    { date: '2025-02-01', published: '1er février 2025' },
    '1er février 2025',
    '1 Feb 2025',
  ],
  [
    'printed in numbers that say it clearly',
    { date: '2025-02-13', published: '13/02/2025' },
    '13/02/2025',
    '13 Feb 2025',
  ],
  [
    'printed in numbers, corrected to a day like its month',
    { date: '2025-02-02', published: '13/2/2025' },
    '2 February 2025',
    '2 Feb 2025',
  ],
  [
    'printed in numbers of another year',
    { date: '2024-02-13', published: '13/02/2025' },
    '13 February 2024',
    '13 Feb 2024',
  ],
  ['printed in no words that can be read', { date: '2025-04-03', published: '3/4/2025' }, '3 April 2025', '3 Apr 2025'],
  [
    'a machine’s',
    { date: '2025-02-12T10:00', published: '2025-02-12T10:00:00+01:00' },
    '12 February 2025',
    '12 Feb 2025',
  ],
  ['a machine’s alone', { published: '2025-02-12 10:00' }, '12 February 2025', '12 Feb 2025'],
  ['printed in French alone', { published: '13 février 2025' }, '13 février 2025', '13 Feb 2025'],
  ['printed in German alone', { published: '3. März 2025, 9:58' }, '3. März 2025, 9:58', '3 Mar 2025'],
  ['printed in numbers alone', { published: '13.02.2025' }, '13.02.2025', '13 Feb 2025'],
  ['printed in clear numbers alone', { published: '02/13/2025' }, '02/13/2025', '13 Feb 2025'],
  ['printed in Japanese alone', { published: '2025年2月13日' }, '2025年2月13日', '13 Feb 2025'],
  ['of a machine that knows no hour', { published: '2025-02-12' }, '12 February 2025', '12 Feb 2025'],
])('one date everywhere, what the reader corrected before what is printed: %s', ([, dates, long, short]) => {
  const dated: Citable = {
    ...WORDS,
    source: { ...WORDS.source, provenance: { ...WORDS.source.provenance, ...dates } },
  };
  expect(citePlain(dated)).toContain(` The Harbour Post. ${long}${long.endsWith('.') ? '' : '.'}\n`);
  const one = withOneDate(dates);
  expect(shortDate(one)).toBe(short);
  expect(wholeDate(one)).toBe(long === dates.published ? long : short);
  const [item] = JSON.parse(cite(dated, 'csl-json'));
  expect(item.issued['date-parts'][0][0]).toBe(Number(short.slice(-4)));
  expect(item.note).not.toContain('Unknown');
  expect(cite(dated, 'bibtex')).toContain(`@misc{marsh${short.slice(-4)}-`);
});

test.for<[name: string, dates: Partial<Provenance>, said: string | null]>([
  ['impossible', { date: '2025-02-31' }, null],
  ['a machine’s, impossible', { published: '2025-02-31' }, '2025-02-31'],
  ['in numbers that are two days', { published: '3/4/2025' }, '3/4/2025'],
  ['of a day that never was', { published: '30 février 2025' }, '30 février 2025'],
  ['in numbers of a day that never was', { published: '31.02.2025' }, '31.02.2025'],
  ['in another calendar', { published: '1403/11/25' }, '1403/11/25'],
  ['of a month that two languages call the same', { published: '5. listopada 2024.' }, '5. listopada 2024.'],
  ['in words that can’t be read', { published: 'Spring 2024' }, 'Spring 2024'],
  ['none', {}, null],
])('where no day is known, what is printed or nothing: %s', ([, dates, said]) => {
  const one = withOneDate(dates);
  expect(shortDate(one)).toBe(said);
  expect(wholeDate(one)).toBe(said);
  expect(printedDate(dates) ?? null).toBe(said);
  expect(dayOf(dates)).toBeUndefined();
});

test('the one date keeps the hour, and all that else is known', () => {
  const known = { title: 'Rain', rewrittenByAi: false, date: '2025-02-13T09:58', published: 'Feb. 14, 2025' };
  const one = withOneDate(known);
  expect(one).toEqual({ title: 'Rain', rewrittenByAi: false, date: '2025-02-13T09:58' });
  expect(withOneDate(one)).toEqual(one);
  expect(withOneDate({ published: 'Feb. 14, 2025' })).toEqual({ date: '2025-02-14', published: 'Feb. 14, 2025' });
});

test('a day is the one it is here', () => {
  vi.stubEnv('TZ', 'Pacific/Pago_Pago');
  const evening = Date.UTC(2026, 0, 1, 3);
  vi.setSystemTime(evening);
  expect(localDay(evening)).toBe('2025-12-31');
  expect(backupName('everything')).toBe('on-the-record-2025-12-31.json');
});

test.each([
  ['Feb. 13, 2025, 9:58 a.m.', '2025-02-13T09:58'],
  ['Feb. 13, 2025, 12:05 p.m.', '2025-02-13T12:05'],
  ['13 February 2025', '2025-02-13'],
  ['Thursday, 13th February 2025', '2025-02-13'],
  ['2025-02-13T09:58:00Z', '2025-02-13T09:58'],
  ['2025-02-30', undefined],
  ['3/4/2025', undefined],
  ['yesterday', undefined],
  ['Sept 3, 2024', '2024-09-03'],
  ['JUNE 3 2024', '2024-06-03'],
  ['Marble 3, 2024', undefined],
  ['Mayor 3, 2024', undefined],
  ['3 Junk 2024', undefined],
  ['Decoy 3 2024', undefined],
  ['Room 12, Marlow 3, 2024, opened 5 May 2025', '2025-05-05'],
  ['1 May 20245', undefined],
])('what is printed is read as a day: %s', (printed, expected) => expect(isoDate(printed)).toBe(expected));
