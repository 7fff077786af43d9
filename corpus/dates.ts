import type { Provenance } from './types.ts';

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
const OF_A_MACHINE = /^\d{4}-\d\d-\d\d(?:[T ]\d|$)/;

type Dates = Pick<Provenance, 'published' | 'date'>;

/** The day of a source as `2025-02-13`, `undefined` where none can be read. What the reader corrected is `date`. */
export function dayOf({ published, date }: Dates): string | undefined {
  return isoDate(date ?? published ?? '')?.slice(0, 10);
}

/**
 * The date as the source prints it, where it can be shown: not one that says another day than `dayOf`, nor a machine's;
 * components/dates.ts has the same.
 */
export function printedDate(dates: Dates): string | undefined {
  const { published } = dates;
  const day = dayOf(dates);
  if (published === undefined || day === undefined) return published;
  return isoDate(published)?.startsWith(day) && !OF_A_MACHINE.test(published) ? published : undefined;
}
