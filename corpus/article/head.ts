import { PARTICLES } from '../language/particles.ts';
import { PAPER_ENDS } from '../language/words/papers.ts';
import { isShortName } from '../language/capitals.ts';
import { MONTH } from '../language/dates.ts';
import { isFirstName } from '../language/first-names.ts';
import { dateAlone, dateAtEnd, isChange } from './date-lines.ts';

/** What stands between the headline and the first paragraph: what it is about, who wrote it, and when. */

/** “By noon it rained”, “By Monday nobody was left”, “By March, all had gone”; but “By April Quill”. */
const WHEN =
  `(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b|${MONTH}\\b\\.?(?!\\s+\\p{Lu})|` +
  '(?:Christmas|Easter|Thanksgiving|Ramadan|Hanukkah|Diwali|Halloween|Passover|Pentecost|Lent|Eid|New\\sYear|Spring|Summer|Autumn|Winter)\\b)';
/** What stands in names and beside them in small letters. */
const PARTICLE = `(?:${PARTICLES}|y)`;
const WITH_NAMES = new RegExp(`^(?:${PARTICLE}|and|staff|(?:of|for|in|at)(?:\\sthe)?)$`, 'u');
/** “By Ada Quill, staff writer” */
const ROLE = /,\s(?:\p{L}+\s){0,3}(?:writer|reporter|correspondent|editor|columnist|contributor)s?$/u;

/** ROLE, of a writer by a place or a desk: “, Leeds correspondent”. */
const ROLE_AT =
  /,\s(?=[^,]*\p{Lu})(?!\p{Lu}[\p{L}’'-]*\sand\s)(?:[\p{L}’'-]+\s){1,3}(?:[Ww]riter|[Rr]eporter|[Cc]orrespondent|[Ee]ditor|[Cc]olumnist|[Cc]ontributor)s?$/u;
/** “ in Leeds”, “ in New York, USA”, behind a name of two words: “Women in Technology” is an author. */
const IN_PLACE =
  /(?<=\p{Lu}[\p{L}\p{M}.’'-]*\s(?:\p{Ll}{1,3}\s)?\p{Lu}[\p{L}\p{M}.’'-]*)\sin\s(?!(?:Conversation|Discussion|Dialogue)\b)(?:the\s)?\p{Lu}[\p{L}\p{M}.’'-]*(?:\s\p{Lu}[\p{L}\p{M}.’'-]*)*(?:,\s\p{Lu}[\p{L}.]*(?=$|\sand\s))?/gu;

/** Who wrote it, without where they are or what they write of: “Ada Quill in Leeds”, “Ada Quill, Leeds correspondent”. */
export const withoutPlace = (writers: string): string => writers.replace(ROLE_AT, '').replace(IN_PLACE, '');

/** “By Ada Quill”; not “By London, the deal was off”: a sentence goes on in small letters. */
function isByline(line: string): boolean {
  if (/[.!?]$|\d/.test(line) || !BYLINE.test(line)) return false;
  const words = line
    .replace(ROLE, '')
    .replace(/\b(of|for|at) the\b/g, '$1')
    .split(/[\s,;]+/)
    .slice(1);
  return words.every((word) => !/^[^\p{L}]*\p{Ll}/u.test(word) || WITH_NAMES.test(word));
}
const BYLINE = new RegExp(`^by\\s+(?!${WHEN})\\p{Lu}[\\p{L}\\p{M}.’'-]*(?:,|$|\\s)`, 'u');
const LONGEST_BYLINE = 80;

/** A name alone, as it stands beside a date without “By”: a word of a place or a paper isn't one, nor are capitals alone. */
const NAME = new RegExp(
  String.raw`^(?!(?:New|San|Santa|Los|Las|Saint|St|The|North|South|East|West|Updated|Published|Posted)\b)(?=.*\p{Ll})\p{Lu}[\p{L}\p{M}.’'-]*(?:\s(?:${PARTICLES}))?(?:\s\p{Lu}[\p{L}\p{M}.’'-]*){1,2}(?<!\b(?:${PAPER_ENDS}|Report|Staff|Desk|Letter))$`,
  'u',
);
/** One to four words with capitals: a name, a place, a paper. */
const CAPITALISED = new RegExp(
  `^(?!(?:By|On|In|At|As|To|Since|Until|From|After|Before|The|It)\\b)\\p{Lu}[\\p{L}\\p{M}.’'-]*(?:\\s(?:${PARTICLE}\\s)?\\p{Lu}[\\p{L}\\p{M}.’'-]*){0,3}$`,
  'u',
);
/** What a byline says. `isWhole`: whether it says nothing else, so that the line may be taken off the text. */
export interface Byline {
  author: string;
  published?: string;
  isWhole: boolean;
}

/** Who wrote it and when, where a line under the headline says who; `published` as it is printed. */
export function readByline(printed: string): Byline | undefined {
  const [line = '', ...below] = printed
    .trim()
    .split('\n')
    .map((one) => one.trim())
    .filter(Boolean);
  if (line.length >= LONGEST_BYLINE) return undefined;
  const ended = dateAtEnd(line);
  if (ended?.isChange) {
    const byline = readByline(ended.before);
    return byline && { ...byline, isWhole: false };
  }
  const named = (ended?.before ?? line).replace(/^by\b/i, 'by');
  const [before = '', ...beside] = named.split(BESIDE);
  // “By Ada Quill, 3 March 2025 | Leeds”
  const inner = beside.length > 0 ? dateAtEnd(before) : undefined;
  const first = inner && !inner.isChange ? inner.before : before;
  // “Ada Quill | Mar 3, 2025”, “Ada Quill, Leeds correspondent”
  const isNamed = ended !== undefined && beside.length === 0 && /^\s*[|•·]/.test(line.slice(ended.before.length));
  const isTitled = TITLED.test(first) && NAME.test(first.replace(TITLED, ''));
  if (!isByline(first) && !isTitled && !(isNamed && NAME.test(first))) return undefined;
  const writers = first.replace(/^by\s+/, '');
  const authors = [withoutPlace(writers)];
  let published = ended?.date ?? (inner?.isChange ? undefined : inner?.date);
  let isWhole = authors[0] === writers && !inner?.isChange;
  // What else stands beside is another writer, a place or a paper: “By Ada Quill | Bo Hale | 13 February 2025 | Leeds”
  for (const [at, part] of [...beside, ...below].entries()) {
    const date = dateAlone(part);
    if (at < beside.length && isWriter(part)) authors.push(part);
    else if (date !== undefined && published === undefined) published = date;
    else isWhole = false;
  }
  return { author: authors.join(', '), ...(published === undefined ? {} : { published }), isWhole };
}

/** Whether it is a name that begins with a first name: places and papers stand beside a writer as well. */
export function isWriter(part: string): boolean {
  const [first = ''] = part.split(' ');
  return NAME.test(part) && (isFirstName(first.toLowerCase()) || isShortName(first));
}

/** Behind a name alone it tells that this is who wrote it. */
const TITLED = /,\s(?:[\p{L}’'-]+\s){0,3}(?:[Rr]eporter|[Cc]orrespondent|[Cc]olumnist)$/u;
const BESIDE = /\s*[|•·]\s*|\s+[–—-]\s+/;

/** Takes the lines under the headline that say what it is about, who wrote it and when, the latter two in either order. */
export function takeHead(body: string[], fields: Map<string, string>): void {
  const [above = '', below = ''] = body;
  const isDek = above.length <= 200 && !readByline(above) && !dateAlone(above) && !isChange(above);
  if (!fields.has('dek') && isDek && readByline(below)) {
    fields.set('dek', above);
    body.shift();
  }
  takeByline(body, fields);
}

/** Takes the first lines that say who wrote it and when. What follows a line that says more is read, and stays as well. */
export function takeByline(body: string[], fields: Map<string, string>): void {
  const set = (fact: string, value: string | undefined) => {
    if (value !== undefined && !fields.has(fact)) fields.set(fact, value);
  };
  let taken = 0;
  let isWhole = true;
  for (const line of body) {
    if (line.length >= LONGEST_BYLINE) break;
    const byline = readByline(line);
    const date = dateAlone(line);
    const ended = dateAtEnd(line);
    const isNew = (fact: string, value: string | undefined) => value !== undefined && !fields.has(fact);
    if (byline && (isNew('author', byline.author) || fields.get('author') === byline.author)) {
      if (!isNew('author', byline.author) && !isNew('published', byline.published)) break;
      isWhole &&= byline.isWhole && (byline.published === undefined || isNew('published', byline.published));
      set('author', byline.author);
      set('published', byline.published);
    } else if (isNew('published', date)) {
      set('published', date);
    } else if (isChange(line)) {
      isWhole = false;
    } else if (ended && isNew('published', ended.date) && CAPITALISED.test(ended.before)) {
      // “Northport March 3, 2025”: a place, a paper or a name.
      isWhole &&= ended.before === fields.get('author') && !ended.isChange;
      if (!ended.isChange) set('published', ended.date);
    } else if (ended?.isChange && isNew('published', dateAlone(ended.before))) {
      isWhole = false;
      set('published', dateAlone(ended.before));
    } else break;
    if (isWhole) taken++;
  }
  body.splice(0, taken);
}
