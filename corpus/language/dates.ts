import type { Provenance } from '../types.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A month in English, whole or cut short as is usual, for a pattern that takes capitals and small letters alike. */
export const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sep(?:t(?:ember)?)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';

const MONTH_FIRST = new RegExp(`(?:^|[\\s,])(${MONTH})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)`, 'i');
const DAY_FIRST = new RegExp(`(?:^|[\\s,])(\\d{1,2})(?:st|nd|rd|th|\\.)?\\s+(${MONTH})\\.?,?\\s+(\\d{4})(?!\\d)`, 'i');

/**
 * A date as sources print it -> ISO 8601, with the time where one is printed, in the source's own unnamed zone.
 * Understands ISO, “Feb. 13, 2025, 9:58 a.m.” and “13 February 2025”; anything else is `undefined`, never a guess
 * (3/4/2025 is two different days).
 */
export function isoDate(printed: string): string | undefined {
  const iso = /^\s*(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2}))?/.exec(printed);
  if (iso) return valid(+iso[1]!, +iso[2]!, +iso[3]!, iso[4] ? +iso[4] : undefined, iso[5] ? +iso[5] : undefined);
  const words = MONTH_FIRST.exec(printed) ?? reorder(DAY_FIRST.exec(printed));
  if (!words) return undefined;
  const month = MONTHS.indexOf(words[1]!.slice(0, 3).toLowerCase()) + 1;
  const time = /(\d{1,2}):(\d{2})\s*([ap])?\.?m?/i.exec(printed);
  let hour = time ? +time[1]! : undefined;
  if (hour !== undefined && time?.[3]) hour = (hour % 12) + (time[3].toLowerCase() === 'p' ? 12 : 0);
  return valid(+words[3]!, month, +words[2]!, hour, time ? +time[2]! : undefined);
}

function reorder(match: RegExpExecArray | null): string[] | null {
  return match && [match[0], match[2]!, match[1]!, match[3]!];
}

function valid(year: number, month: number, day: number, hour?: number, minute?: number): string | undefined {
  const two = (value: number) => String(value).padStart(2, '0');
  const date = new Date(Date.UTC(year, month - 1, day));
  if (month < 1 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  const ymd = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
  if (hour === undefined || minute === undefined || hour > 23 || minute > 59) return ymd;
  return `${ymd}T${two(hour)}:${two(minute)}`;
}

/** What machines write, `2025-02-12T10:00:00+01:00`, and nobody prints. */
const OF_A_MACHINE = /^\s*\d{4}-\d\d-\d\d(?:[T ]\d|\s*$)/;

type Dates = Pick<Provenance, 'published' | 'date'>;

/** The date of a source, with the time where that is known. What the reader corrected is `date`. */
const knownDate = ({ published, date }: Dates) =>
  (date === undefined ? undefined : isoDate(date)) ?? (published === undefined ? undefined : readDate(published));

/** A printed date -> ISO 8601, as `isoDate`, and the day where one is named in another language or in numbers that say it clearly. */
export const readDate = (printed: string): string | undefined => isoDate(printed) ?? dayNamed(printed);

/** The day of a source as `2025-02-13`, `undefined` where none can be read. */
export const dayOf = (dates: Dates): string | undefined => knownDate(dates)?.slice(0, 10);

/** The date as the source prints it, where it can be shown: not one that says another day than `dayOf`, nor a machine's. */
export function printedDate(dates: Dates): string | undefined {
  const { published } = dates;
  const day = dayOf(dates);
  if (published === undefined || day === undefined) return published;
  return !OF_A_MACHINE.test(published) && saysDay(published, day) ? published : undefined;
}

const settled = new WeakMap<Dates, Dates>();

/**
 * What is known of a source with one date: `date` only where there was such a day, `published` only where it can be shown for it. This
 * is what views are given, so that they show one date everywhere.
 */
export function withOneDate<P extends Dates>(provenance: P): P {
  const known = settled.get(provenance);
  if (known) return known as P;
  const { published: _published, date: _date, ...rest } = provenance;
  const date = knownDate(provenance);
  const published = printedDate(provenance);
  const one = { ...rest, ...(published === undefined ? {} : { published }), ...(date === undefined ? {} : { date }) };
  settled.set(provenance, one);
  return one as P;
}

/** Of several days it may be the first or the last. */
const saysDay = (printed: string, day: string): boolean =>
  (/[–-]/.test(printed) ? [printed.replace(DAYS, '$1'), printed.replace(DAYS, '$2')] : [printed]).some((one) =>
    readDate(one)?.startsWith(day),
  );

const NUMBERS: readonly [form: RegExp, order: string][] = [
  [/(?<!\d)(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)/, 'dmy'],
  [/(?<!\d)(\d{4})[./]\s?(\d{1,2})[./]\s?(\d{1,2})(?!\d)/, 'ymd'],
  [/(?<!\d)(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/, 'ymd'],
];
/** 3/4/2025 is two different days. */
const EITHER_ORDER = /(?<!\d)(\d{1,2})([/-])(\d{1,2})\2(\d{4})(?!\d)/;
const IN_WORDS = /(?<![\p{L}\p{N}])(\d{1,2})(?:\.|er|º)?\s(?:de\s)?(\p{L}+)\.?,?\s(?:de\s|del\s)?(\d{4})(?!\d)/iu;
/** “2025. február 13.” */
const YEAR_FIRST = /(?<!\d)(\d{4})\.?,?\s(\p{L}+)\.?\s(\d{1,2})(?![\d:])/u;
/** Days that a printed date runs over: “12–13 February 2025”, “February 12-13, 2025”. */
const DAYS = /(?<![\d/.–-])(\d{1,2})\.?\s?[–-]\s?(\d{1,2})(?=\.?,?\s(?:de\s)?[\p{L}\d])(?!\d|[/–-])/u;

/** The day that a printed date names, other than in English: “13 février 2025”, “13.02.2025”, “2025年2月13日”, “13/02/2025”. */
function dayNamed(printed: string): string | undefined {
  for (const [form, order] of NUMBERS) {
    const found = form.exec(printed);
    const part = (letter: string) => Number(found![order.indexOf(letter) + 1]);
    if (found) return ofOurs(part('y'), part('m'), part('d'));
  }
  const either = EITHER_ORDER.exec(printed);
  if (either) {
    const [first, second] = [Number(either[1]), Number(either[3])];
    const isClear = first > 12 || second > 12 || first === second;
    return isClear ? ofOurs(Number(either[4]), Math.min(first, second), Math.max(first, second)) : undefined;
  }
  const [, yearBefore, wordBetween, dayBehind] = YEAR_FIRST.exec(printed) ?? [];
  const [, day = dayBehind, word = wordBetween, year = yearBefore] = IN_WORDS.exec(printed) ?? [];
  const month = word === undefined || CROATIAN.test(printed) ? undefined : monthCalled(word);
  return month === undefined ? undefined : ofOurs(Number(year), month, Number(day));
}

/** `valid`, of the calendar that the web counts in: the Persian year 1403 and the Thai one 2568 are others. */
const ofOurs = (year: number, month: number, day: number): string | undefined =>
  year >= 1600 && year < 2200 ? valid(year, month, day) : undefined;

/** “5. listopada” is in October, the Polish “5 listopada” in November. */
const CROATIAN = /\d\.\slistopada/i;

/** Languages whose printed dates are read. No two of them call two months the same. */
const LANGUAGES = ['de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'cs', 'sv', 'da', 'fi', 'tr', 'ru', 'uk', 'hu'];

/** Months by their names as dates have them, and names of weekdays, whole and cut short. Made when first asked for. */
let names: { months: ReadonlyMap<string, number>; weekdays: ReadonlySet<string> } | undefined;

function namesOfDates(): NonNullable<typeof names> {
  if (names) return names;
  const months = new Map<string, number>();
  const weekdays = new Set<string>();
  for (const language of LANGUAGES) {
    for (const cut of ['long', 'short'] as const) {
      const form = new Intl.DateTimeFormat(language, { day: 'numeric', month: cut, weekday: cut, timeZone: 'UTC' });
      const named = (type: string, time: number) =>
        form
          .formatToParts(time)
          .find((part) => part.type === type)!
          .value.replace(/\.$/, '')
          .toLowerCase();
      for (let number = 1; number <= 12; number++) months.set(named('month', Date.UTC(2025, number - 1, 1)), number);
      for (let day = 1; day <= 7; day++) weekdays.add(named('weekday', Date.UTC(2025, 0, day)));
    }
  }
  names = { months, weekdays };
  return names;
}

const monthCalled = (name: string): number | undefined => namesOfDates().months.get(name.toLowerCase());

/** Whether a word names a month or a weekday in a language whose printed dates are read, English aside. */
export function isDayOrMonth(word: string): boolean {
  const name = word.toLowerCase().replace(/\.$/, '');
  return namesOfDates().months.has(name) || namesOfDates().weekdays.has(name);
}
