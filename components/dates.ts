import type { Provenance } from '../corpus/types.ts';

/** How dates look. Which date a source has is settled before views are given it: `withOneDate` of corpus/language/dates.ts. */

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

type Dates = Pick<Provenance, 'date' | 'published'>;

/**
 * A source's date for a line of text: `13 Feb 2025`; as the source prints it when it can't be read; `null`
 * when it says none. Taken apart by hand: a `Date` would move a day across time zones.
 */
export function shortDate({ date, published }: Dates): string | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(date ?? '') ?? [];
  return year ? `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}` : (published ?? null);
}

/** Where there is room: as the source prints it. */
export const wholeDate = (dates: Dates): string | null => dates.published ?? shortDate(dates);

/** The day here at a time (Unix time in ms): `2025-02-13`. */
export function localDay(time: number): string {
  const at = new Date(time);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

/** `Monday 09:14` */
export function moment(time: number): string {
  const date = new Date(time);
  const day = date.toLocaleDateString('en-GB', { weekday: 'long' });
  return `${day} ${date.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })}`;
}
