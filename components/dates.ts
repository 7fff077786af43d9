import type { Provenance } from '../corpus/types.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** What machines write, `2025-02-12T10:00:00+01:00`, and nobody prints. */
const OF_A_MACHINE = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?:[T ]\d|$)/;

type Dates = Pick<Provenance, 'date' | 'published'>;

/**
 * A source's date for a line of text: `13 Feb 2025`; as the source prints it when it can't be read; `null`
 * when it says none. Taken apart by hand: a `Date` would move a day across time zones.
 */
export function shortDate({ date, published }: Dates): string | null {
  const known = [date, OF_A_MACHINE.exec(published ?? '')?.[0]].find((one) => one !== undefined && isReal(one));
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(known ?? '') ?? [];
  if (!year) return published ?? null;
  const name = month && MONTHS[Number(month) - 1];
  return [day && name && String(Number(day)), name, year].filter(Boolean).join(' ');
}

/** Whether there was such a day: not on 31 February. */
function isReal(date: string): boolean {
  const day = date.slice(0, 10);
  const time = Date.parse(day);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

/**
 * Where there is room: as the source prints it, unless that is another day than what `shortDate` says, which the reader may have
 * corrected; citations have it likewise.
 */
export function wholeDate(dates: Dates): string | null {
  const { published } = dates;
  const short = shortDate(dates);
  if (published === undefined || short === null || short === published) return short;
  return saysDay(published, short) ? published : short;
}

/** Whether a printed date names the day of a short one. */
function saysDay(printed: string, short: string): boolean {
  const words = printed.replace(/\d+:\d+|\d+\s?[ap]\.?m\b/gi, ' ');
  return short.split(' ').every((part) => new RegExp(`(?<![\\p{L}\\p{N}])0?${part}(?!\\d)`, 'iu').test(words));
}

/** The day here at a time (Unix time in ms): `2025-02-13`. */
export function localDay(time: number): string {
  const at = new Date(time);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}
