import { dateAtEnd } from '../article/date-lines.ts';
import { isWriter, withoutPlace } from '../article/head.ts';
import { isoDate, MONTH } from '../language/dates.ts';
import { clean, isAddress } from './linked.ts';

/** Who a page says wrote it, in its data and in its marks. */

const BEGINS_DATE = new RegExp(`^(?:\\d|(?:${MONTH}|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\\b)`, 'i');
const EMAIL = /[\s,;]*[(<[]?[\p{L}\d._+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+[)>\]]?/gu;
/** “Ada Quill (@ada)” */
const HANDLE = /\s*(?:\(@[\w.]+\)|(?<=\s)@[\w.]+$)/g;
const BY = /^(?:written by|posted by|by|von|par|por|geschrieben von)[:\s]+/i;
/** What systems write where nobody is named, and what leads on to other articles. */
const NOBODY =
  /^(?:admin(?:istrator)?|webmaster|unknown|undefined|null|none|n\/a|(?:read )?more (?:from|by)\b.*|about the author\b.*|all (?:articles|posts|stories) (?:from|by)\b.*)$/i;

/** UTF-16 units. What is longer is no list of names, and takes long to look through. */
const LONGEST = 300;

/** A name as data have it, without what isn't one; `undefined` when nothing is left. */
export function writerIn(stated: string | undefined): string | undefined {
  if (stated === undefined || stated.length > LONGEST) return undefined;
  const name = stated
    .replace(EMAIL, '')
    .replace(HANDLE, '')
    .replace(BY, '')
    .replace(/^[\s,;:|•·]+|[\s,;:|•·]+$/g, '');
  return !/\p{L}/u.test(name) || NOBODY.test(name) ? undefined : name;
}

/** A byline without “By” and with commas between its writers; `undefined` when it is an address, a date, no name at all, or longer than any list. */
export function byline(printed: string | undefined): string | undefined {
  if (printed === undefined) return undefined;
  const [line = '', ...beside] = (writerIn(clean(printed.split(/\n/)[0] ?? '')) ?? '')
    .replace(/^(?:authors?|autor(?:in|a|e|es|i)?|auteure?s?|авторы?|作者|記者|记者)\s*[:：]\s*/iu, '')
    .split(/\s*[|•·]\s*/);
  const unlikely =
    line.length > 160 ||
    isAddress(line) ||
    (BEGINS_DATE.test(line) && isoDate(line) !== undefined) ||
    /^(?:\d{1,2}[:.]\d{2}\b|by$)/i.test(line) ||
    // “—Ada Quill of Leeds”: whose a quotation is.
    /^[—–]/.test(line) ||
    /^(?:photos?|fotos?|фото|image|credit)(?!\p{L})/iu.test(line);
  if (line === '' || unlikely) return undefined;
  return [...new Set([withoutPlace(dateAtEnd(line)?.before ?? line), ...beside.filter(isWriter)])].join(', ');
}

/** Who the page's marks say wrote it. */
export function printedAuthor(document: Document): string | undefined {
  for (const element of document.querySelectorAll('[rel="author"], [itemprop="author"], .byline-name, .author-name')) {
    const author = byline(element.getAttribute('content') ?? apart(document, element));
    if (author !== undefined) return author;
  }
  return undefined;
}

const MARKED = ['[rel="author"]', '[itemprop*="author"]', '[class*="byline"]', '[class*="author"]']
  .map((mark) => `${mark}:not(form)`)
  .join();
/** `NodeFilter.SHOW_TEXT`, which Node hasn't. */
const SHOW_TEXT = 4;

/** A byline that was found by its words alone, as its element has it. */
export function bylineAsPrinted(document: Document, found: string | null | undefined): string | undefined {
  if (!found) return undefined;
  const words = clean(found);
  const marked = document.querySelectorAll(MARKED);
  const element = [...marked].find(({ textContent }) => clean(textContent ?? '') === words);
  return byline(element ? apart(document, element) : found);
}

/** An element's words, with a sign where they run into those of another element: “Ada Quill | 3 March 2025”. */
function apart(document: Document, element: Element): string {
  let words = '';
  let before: Node | null = null;
  // Not by `childNodes`: the page still has its forms, and a field may stand for them.
  const texts = document.createTreeWalker(element, SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const added = text.nodeValue ?? '';
    const isGlued = before !== text.parentNode && /[\p{L}\p{N})]$/u.test(words) && /^[\p{L}\p{N}@]/u.test(added);
    words += `${isGlued ? (/(?:^|\s)by$/i.test(words) ? ' ' : ' | ') : ''}${added}`;
    before = text.parentNode;
  }
  return words.trim();
}

const POSTED = /^(?:posted|published|written)\s+by\s+/i;
/** UTF-16 units. */
const LONGEST_POSTED = 120;
/** A page has one headline, or a few by mistake. */
const MOST_HEADLINES = 10;
/** Beside a headline, whatever holds no other line. */
const MOST_BESIDE = 40;

/** “Posted by ada on Sunday, March 2, 2025” beside a headline: who and when, since the two tell that it is no sentence. */
export function postedBy(document: Document): { author: string; published: string } | undefined {
  for (const title of [...document.querySelectorAll('h1')].slice(0, MOST_HEADLINES)) {
    const beside = [...(title.parentElement?.querySelectorAll('p, div, span, small, address') ?? [])];
    for (const element of beside.slice(0, MOST_BESIDE)) {
      const line = clean(element.textContent ?? '');
      if (line.length > LONGEST_POSTED || !POSTED.test(line)) continue;
      const ended = dateAtEnd(line.replace(POSTED, ''));
      const author = ended && !ended.isChange ? byline(ended.before) : undefined;
      if (ended && author !== undefined) return { author, published: ended.date };
    }
  }
  return undefined;
}
