import type { Provenance } from '../corpus/types.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * A source's date for a line of text: `13 Feb 2025`; as the source prints it when it can't be read; `null`
 * when it says none. Taken apart by hand: a `Date` would move a day across time zones.
 */
export function shortDate({ date, published }: Pick<Provenance, 'date' | 'published'>): string | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(date ?? '') ?? [];
  if (!year) return published ?? null;
  const name = month && MONTHS[Number(month) - 1];
  return [day && name && String(Number(day)), name, year].filter(Boolean).join(' ');
}
