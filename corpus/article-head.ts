import { isoDate, MONTH } from './dates.ts';

/** What stands between the headline and the first paragraph: what it is about, who wrote it, and when. */

/** “By Ada Quill”, whatever follows beside it; not “By noon it rained” nor “By Monday nobody was left”. */
const BYLINE =
  /^by\s+(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b)\p{Lu}[\p{L}\p{M}.’'-]*(?:,|$|\s+(?:[^\p{L}]|\p{Lu}|(?:and|of|for|in|staff|de|del|della|di|da|van|von|der|den|ter|ten|la|le|bin|al|el)\s))/u;
const LONGEST_BYLINE = 80;

/** A name alone, as it stands beside a date without “By”: a word of a place or a paper isn't one. */
const NAME =
  /^(?!(?:New|San|Santa|Los|Las|Saint|St|The|North|South|East|West|Updated|Published|Posted)\b)\p{Lu}[\p{L}\p{M}.’'-]*(?:\s(?:de|del|di|da|van|von|der|den|la|le|bin|al|el))?(?:\s\p{Lu}[\p{L}\p{M}.’'-]*){1,2}(?<!\b(?:Times|Post|News|Gazette|Herald|Press|Journal|Report|Staff|Desk|Tribune|Chronicle))$/u;

/** Who wrote it and when, where a line under the headline says who; `published` as it is printed. */
export function readByline(line: string): { author: string; published?: string } | undefined {
  if (line.length >= LONGEST_BYLINE) return undefined;
  const printed = line.replace(/^by\b/i, 'by');
  const { before, date } = dateAtEnd(printed) ?? {};
  const dated = date === undefined ? {} : { published: date };
  // “Ada Quill Mar 3, 2025”
  if (before !== undefined && NAME.test(before) && !/[,:;]/.test(printed.slice(before.length).split(date!)[0]!)) {
    return { author: before, ...dated };
  }
  const named = before ?? printed;
  if (!BYLINE.test(named) || /[.!?]$/.test(named)) return undefined;
  const author = named.replace(/^by\s+/, '');
  if (date !== undefined) return { author: author.split(BESIDE).join(', '), ...dated };
  // “By Ada Quill | 13 February 2025 | Leeds”
  const parts = author.split(BESIDE);
  const inside = parts.find((part) => dateAlone(part));
  const others = parts.filter((part) => part !== inside).join(', ');
  return inside === undefined ? { author: others } : { author: others, published: dateAlone(inside)! };
}

const BESIDE = /\s+[|•·–—-]\s+/;

/** Takes the lines under the headline that say what it is about, who wrote it and when, the latter two in either order. */
export function takeHead(body: string[], fields: Map<string, string>): void {
  const [above = '', below = ''] = body;
  const isDek = above.length <= 200 && !readByline(above) && !dateAlone(above);
  if (!fields.has('dek') && isDek && readByline(below)) {
    fields.set('dek', above);
    body.shift();
  }
  takeByline(body, fields);
}

/** Takes the first lines that say who wrote it and when. */
export function takeByline(body: string[], fields: Map<string, string>): void {
  for (let line = body[0]; line !== undefined && line.length < LONGEST_BYLINE; line = body[0]) {
    const byline = fields.has('author') ? undefined : readByline(line);
    const date = dateAlone(line);
    if (byline) {
      fields.set('author', byline.author);
      if (byline.published !== undefined && !fields.has('published')) fields.set('published', byline.published);
    } else if (!fields.has('published') && date) {
      fields.set('published', date);
    } else return;
    body.shift();
  }
}

const DATE_LABEL = /^(?:first\s+)?(?:published|posted|updated|date)\b:?\s*(?:on\s+|at\s+)?/i;
const WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const DATE_WORD = new RegExp(
  `^(?:\\d[\\d:.T-]*(?:st|nd|rd|th|[ap]m)?|[ap]\\.?m\\.?|at|${WEEKDAY}|${MONTH}\\.?|GMT|UTC|BST|CES?T|[ECMP][SD]?T)$`,
  'i',
);

/** The date in a line that holds nothing else. */
export function dateAlone(line: string): string | undefined {
  const date = line.replace(DATE_LABEL, '');
  const words = date.split(/[\s,]+/).filter((word) => !/^[-–—|•·]$/.test(word));
  const alone = words.every((word) => DATE_WORD.test(word));
  return alone && isoDate(date) ? date : undefined;
}

/** A word that goes with a date and is none by itself. */
const BESIDE_DATE = new RegExp(
  `^(?:\\d{1,2}[:.]\\d{2}|[ap]\\.?m\\.?|at|on|${WEEKDAY}|GMT|UTC|published|posted|updated)[,:]?$`,
  'i',
);

/** The date that ends a line, and what stands before it: “Ada Quill, 3 March 2025”. */
export function dateAtEnd(line: string): { before: string; date: string } | undefined {
  const words = [...line.matchAll(/[^\s,]+/g)];
  for (let first = words.length - 1; first > 0; first--) {
    const date = dateAlone(line.slice(words[first]!.index));
    if (!date) continue;
    while (first > 1 && BESIDE_DATE.test(words[first - 1]![0])) first--;
    const before = line.slice(0, words[first]!.index).replace(/[\s,;:|•·–—(-]+$/, '');
    const whole = dateAlone(line.slice(words[first]!.index).replace(/^on\s+/i, '')) ?? date;
    return before === '' ? undefined : { before, date: whole };
  }
  return undefined;
}
