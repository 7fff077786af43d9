import { ArticleError } from './pieces.ts';
import { isoDate } from '../language/dates.ts';
import { FACTS, isWebAddress } from '../provenance.ts';
import type { Provenance } from '../types.ts';

/** What front matter and closing lines say of where a text comes from -> provenance. */

/** A fact each, and each of the original's. */
const FIELDS: ReadonlySet<string> = new Set([
  ...FACTS.filter((fact) => fact !== 'original'),
  'originalTitle',
  'originalAuthor',
  'originalPublisher',
  'originalUrl',
]);

/** A line that front matter may hold: `field: value`, more of the value above, a remark, or nothing. */
const FRONT_MATTER_LINE = /^(?:[\p{L}_][\p{L}\p{N}_ -]{0,40}:(?:\s|$)|\s|-\s|#|$)/u;

/** Splits a text from its front matter. `firstLine` of the body counts from 1. @throws ArticleError when strict. */
export function splitFrontMatter(text: string, strict: boolean) {
  const fields = new Map<string, string>();
  const lines = text.split('\n');
  const end = lines[0]?.trim() === '---' ? lines.indexOf('---', 1) : -1;
  // A line across the page looks the same, and what stands between two of them is text.
  if (end < 0 || !(strict || lines.slice(1, end).every((line) => FRONT_MATTER_LINE.test(line)))) {
    if (strict) throw new ArticleError('It must begin with front matter between two lines of “---”.', 1);
    return { fields, body: text, firstLine: 1 };
  }
  let field = '';
  for (let index = 1; index < end; index++) {
    const line = lines[index]!;
    if (!line.trim()) continue;
    const item = strict ? undefined : /^\s*-\s+(.+)$/.exec(line)?.[1];
    if (item !== undefined && field) {
      // A list: of authors, say. Put together by “+”, which copies nothing.
      const before = fields.get(field);
      const value = fieldValue(item.trim(), strict, index + 1);
      fields.set(field, before ? before + ', ' + value : value);
      continue;
    }
    const match = /^([A-Za-z]\w*):\s*(.*)$/.exec(line);
    if (!match) {
      if (strict) throw new ArticleError(`“${line}” isn't “field: value”.`, index + 1);
      // A name that isn't read (“related-people:”): what is listed below it belongs to no field.
      if (/^[^\s#]/.test(line)) field = '';
      continue;
    }
    const value = match[2]!;
    field = match[1]!;
    if (strict && !FIELDS.has(field)) {
      throw new ArticleError(`“${field}” isn't a field of the provenance.`, index + 1);
    }
    if (strict && fields.has(field)) throw new ArticleError(`“${field}” is given twice.`, index + 1);
    fields.set(field, fieldValue(value.trim(), strict, index + 1));
  }
  return { fields, body: lines.slice(end + 1).join('\n'), firstLine: end + 2 };
}

function fieldValue(value: string, strict: boolean, line: number): string {
  if (value === 'true' || value === 'false') return value;
  if (value.startsWith('"')) {
    try {
      return withoutLink(String(JSON.parse(value)));
    } catch {
      if (strict) throw new ArticleError('The value isn’t a well-formed string in double quotes.', line);
    }
  } else if (strict) {
    throw new ArticleError('A value is true, false, or a string in double quotes.', line);
  }
  // The value stands in the lines below.
  if (/^[>|][+-]?$/.test(value)) return '';
  return withoutLink(value.replace(/^(['"])(.*)\1$/, '$2'));
}

/** Notebooks link names in double brackets: `[[Ada Quill]]`. */
const withoutLink = (value: string) => value.replace(/^\[\[(?:[^[\]|]*\|)?([^[\]]*)\]\]$/, '$1');

/** Fields as front matter names them -> provenance; what isn't given stays unknown. */
export function provenanceFrom(fields: Map<string, string>, title: string, strict: boolean): Provenance {
  const provenance: Provenance = { title, rewrittenByAi: fields.get('rewrittenByAi') === 'true' };
  for (const field of ['dek', 'author', 'publisher', 'published', 'language'] as const) {
    const value = fields.get(field);
    if (value) provenance[field] = value;
  }
  // As web clippers name them.
  const { dek = fields.get('description'), language = fields.get('lang') } = provenance;
  if (dek) provenance.dek = dek;
  if (language) provenance.language = language;
  const url = addressIn(fields, 'url', strict) ?? addressIn(fields, 'source', false);
  if (url) provenance.url = url;
  const date = fields.get('date') ?? fields.get('published');
  const iso = date ? isoDate(date) : undefined;
  if (iso) provenance.date = iso;
  else if (strict && fields.has('date')) throw new ArticleError(`“${date}” isn't a date.`);
  const originalTitle = fields.get('originalTitle');
  if (originalTitle) {
    provenance.original = { title: originalTitle };
    const author = fields.get('originalAuthor');
    const publisher = fields.get('originalPublisher');
    const originalUrl = addressIn(fields, 'originalUrl', strict);
    if (author) provenance.original.author = author;
    if (publisher) provenance.original.publisher = publisher;
    if (originalUrl) provenance.original.url = originalUrl;
  }
  return provenance;
}

function addressIn(
  fields: Map<string, string>,
  field: 'url' | 'source' | 'originalUrl',
  strict: boolean,
): string | undefined {
  const address = fields.get(field);
  if (!address || isWebAddress(address)) return address;
  if (strict) throw new ArticleError(`“${address}” isn't an address.`);
  return undefined;
}
