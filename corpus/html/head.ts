import { dateAlone, dateAtEnd, isDates } from '../article/date-lines.ts';
import { type Byline, readByline, takeByline } from '../article/head.ts';
import { readDate } from '../language/dates.ts';
import type { Piece } from '../article/pieces.ts';
import { NOT_TEXT, piecesOf } from './blocks.ts';

/** What a page prints around its headline: who wrote it and when, in lines that no mark tells apart from the text. */

/** Lines below the headline in which a byline and a date are looked for. */
const NEAR = 12;
/** UTF-16 units. A longer paragraph is the beginning of the text. */
const LONGEST_LINE = 100;
/** Other dates below a headline are of birth, and the like. */
const FIRST_YEAR = 1995;

/** What says of the date below it that it isn't the page's own; a longer line is no label. */
const OTHER_DATE = /^(?=.{1,40}$).*\b(?:updated|modified|events?|photos?)\b/i;
const BESIDE = 'nav, aside, footer, figure, figcaption, [class*="related"]';

const LINES = 'h1, h2, h3, h4, p, address, div, span';

/**
 * What stands right below the page's headline, in elements that hold no other line: “By Ada Quill, 3 March 2025”, or a date alone.
 * Who writes all of a site may stand below its name.
 */
export function underHeadline(document: Document, title: string | undefined): Partial<Byline> {
  const lines = [...document.querySelectorAll(LINES)];
  const isOwn = ({ textContent }: Element) =>
    title !== undefined && comparable(textContent ?? '') === comparable(title);
  const [first, ...others] = lines.filter(({ localName }) => localName === 'h1');
  if (!first) return {};
  const own = isOwn(first) ? undefined : others.find(isOwn);
  const below = linesBelow(lines, own ?? first);
  if (below.author !== undefined || !own) return below;
  const { author } = linesBelow(lines, first);
  return author === undefined ? below : { author, ...below };
}

function linesBelow(lines: readonly Element[], headline: Element): Partial<Byline> {
  let published: string | undefined;
  let before = '';
  let near = 0;
  for (const element of lines.slice(lines.indexOf(headline) + 1)) {
    if (near === NEAR) break;
    if (element.querySelector(LINES) || element.closest(NOT_TEXT)) continue;
    const line = piecesOf(element)[0]?.text ?? '';
    if (line === '') continue;
    if (element.localName === 'p' && line.length > LONGEST_LINE) break;
    near++;
    const byline = /^by\s/i.test(line) ? readByline(line) : undefined;
    if (byline) return published === undefined ? byline : { ...byline, published };
    const isOther = OTHER_DATE.test(before) || element.closest(BESIDE) !== null;
    const date = isOther ? undefined : dateAlone(line);
    if (date !== undefined && isLikely(readDate(date))) published ??= date;
    before = line;
  }
  return published === undefined ? {} : { published };
}

function isLikely(date: string | undefined): boolean {
  // Where the page was written it may be tomorrow already.
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString();
  return date !== undefined && Number(date.slice(0, 4)) >= FIRST_YEAR && date.slice(0, 10) <= tomorrow.slice(0, 10);
}

/** What is known of a page, as far as its first lines repeat it. */
export interface Printed {
  title: string;
  url?: string | undefined;
  dek?: string | undefined;
  author?: string | undefined;
  published?: string | undefined;
}

/**
 * Takes headline, dek, byline and date off the body where it opens with them: they are provenance. Author and date are told
 * where nothing else of the page told them.
 */
export function takeHeadOf(
  pieces: readonly Piece[],
  known: Printed,
): Pick<Printed, 'author' | 'published'> & { body: Piece[] } {
  const fields = new Map<string, string>();
  for (const fact of ['author', 'published'] as const) if (known[fact] !== undefined) fields.set(fact, known[fact]);
  const below = withoutRepeats(pieces, known);
  const lines = below.map(({ kind, text }) => (kind === 'paragraph' || kind === 'heading' ? text : ''));
  takeByline(lines, fields);
  const author = fields.get('author');
  const published = fields.get('published');
  const body = withoutRepeats(below.slice(below.length - lines.length), { ...known, author, published });
  return { author, published, body };
}

function withoutRepeats(pieces: readonly Piece[], { title, url, dek, author, published }: Printed): Piece[] {
  const known = new Set(
    [title, url, dek, published, author, author && `By ${author}`]
      .filter((line): line is string => line !== undefined && line !== '')
      .map(comparable),
  );
  const day = published === undefined ? undefined : readDate(published)?.slice(0, 10);
  const repeats = ({ kind, text }: Piece) => {
    if (known.has(comparable(text))) return true;
    if (kind !== 'paragraph' && kind !== 'heading') return false;
    const date = dateAlone(text);
    if (date !== undefined) return readDate(date)?.slice(0, 10) === day;
    const byline = readByline(text);
    const ended = byline ? undefined : dateAtEnd(text);
    // A line goes only where all that it says is known.
    const writer = byline?.isWhole ? byline.author : ended?.isChange ? undefined : ended?.before;
    const printed = byline ? byline.published : ended?.date;
    const isKnown = printed === undefined || readDate(printed)?.slice(0, 10) === day;
    return writer !== undefined && author !== undefined && isKnown && comparable(writer) === comparable(author);
  };
  const isTitle = ({ text }: Piece) => comparable(text) === comparable(title);
  const headline = pieces.findIndex((piece) => isTitle(piece) || !(isLabel(piece) || repeats(piece)));
  const above = headline > 0 && isTitle(pieces[headline]!) ? headline : 0;
  const first = pieces.findIndex((piece, index) => index >= above && (index > above + 4 || !repeats(piece)));
  return pieces.slice(Math.max(0, first));
}

/** “Breaking news”: what may stand above a headline that is printed once more. */
const isLabel = ({ kind, text }: Piece) =>
  kind !== 'block-quote' && text.length <= 40 && !/[.!?:]$/.test(text) && !readByline(text) && !isDates(text);

function comparable(line: string): string {
  return line
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}
