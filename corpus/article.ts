import { lexer, type Token, type Tokens } from 'marked';
import type { Article, Block, BlockKind, Provenance } from './types.ts';

/**
 * Raw text -> article: words and where they come from. The words are never changed; only markup, repeated
 * titles and navigation fall away, and what says where the text comes from becomes provenance.
 */

/** Says in the reader's words what is wrong with an article. `line` counts from 1. */
export class ArticleError extends Error {
  readonly line: number | undefined;
  constructor(message: string, line?: number) {
    super(message);
    this.name = 'ArticleError';
    this.line = line;
  }
}

export interface ParseOptions {
  /** The file's name without its folder; stands in for a title that the text doesn't give. */
  name?: string;
  /** When true, front matter must name every field exactly: the form of the bundled articles. */
  strict?: boolean;
}

interface Piece {
  kind: BlockKind;
  level?: number;
  text: string;
}

/** Joins blocks into one text, separated by a blank line. Empty ones fall away. */
export function articleFromPieces(provenance: Provenance, pieces: readonly Piece[]): Article {
  const blocks: Block[] = [];
  let text = '';
  for (const piece of pieces) {
    const words = piece.text.trim();
    if (!words) continue;
    if (text) text += '\n\n';
    const block: Block = { kind: piece.kind, start: text.length, end: text.length + words.length };
    if (piece.level !== undefined) block.level = piece.level;
    blocks.push(block);
    text += words;
  }
  if (!blocks.some((block) => block.kind !== 'heading')) throw new ArticleError('There is no text in it.');
  return { provenance, text, blocks };
}

const normalizeLines = (raw: string) => raw.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');

/** Parses Markdown with optional front matter. Throws {@link ArticleError}. */
export function parseMarkdown(raw: string, options: ParseOptions = {}): Article {
  const { fields, body, firstLine } = splitFrontMatter(normalizeLines(raw), options.strict ?? false);
  if (options.strict) checkForm(body, firstLine);
  const pieces = markdownPieces(body);
  let title = fields.get('title');
  if (!title && pieces[0]?.kind === 'heading' && pieces[0].level === 1) title = pieces.shift()!.text;
  if (!title && options.strict) throw new ArticleError('The front matter gives no title.', firstLine);
  const provenance = provenanceFrom(fields, title ?? nameAsTitle(options.name), options.strict ?? false);
  return articleFromPieces(
    provenance,
    pieces.filter((piece) => piece.text.trim() !== provenance.title),
  );
}

const FIELDS = [
  'title',
  'dek',
  'author',
  'publisher',
  'published',
  'date',
  'url',
  'originalTitle',
  'originalAuthor',
  'originalPublisher',
  'originalUrl',
  'language',
  'rewrittenByAi',
] as const;

function splitFrontMatter(text: string, strict: boolean) {
  const fields = new Map<string, string>();
  const lines = text.split('\n');
  const end = lines[0]?.trim() === '---' ? lines.indexOf('---', 1) : -1;
  if (end < 0) {
    if (strict) throw new ArticleError('It must begin with front matter between two lines of “---”.', 1);
    return { fields, body: text, firstLine: 1 };
  }
  for (let index = 1; index < end; index++) {
    const line = lines[index]!;
    if (!line.trim()) continue;
    const match = /^([A-Za-z]\w*):\s*(.*)$/.exec(line);
    if (!match) {
      if (strict) throw new ArticleError(`“${line}” isn't “field: value”.`, index + 1);
      continue;
    }
    const [, field, value] = match as unknown as [string, string, string];
    if (strict && !(FIELDS as readonly string[]).includes(field)) {
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
      return String(JSON.parse(value));
    } catch {
      if (strict) throw new ArticleError('The value isn’t a well-formed string in double quotes.', line);
    }
  } else if (strict) {
    throw new ArticleError('A value is true, false, or a string in double quotes.', line);
  }
  return value.replace(/^(['"])(.*)\1$/, '$2');
}

function provenanceFrom(fields: Map<string, string>, title: string, strict: boolean): Provenance {
  const provenance: Provenance = { title, rewrittenByAi: fields.get('rewrittenByAi') === 'true' };
  for (const field of ['dek', 'author', 'publisher', 'published', 'url', 'language'] as const) {
    const value = fields.get(field);
    if (value) provenance[field] = value;
  }
  const date = fields.get('date') ?? fields.get('published');
  const iso = date ? isoDate(date) : undefined;
  if (iso) provenance.date = iso;
  else if (strict && fields.has('date')) throw new ArticleError(`“${date}” isn't a date.`);
  const originalTitle = fields.get('originalTitle');
  if (originalTitle) {
    provenance.original = { title: originalTitle };
    const author = fields.get('originalAuthor');
    const publisher = fields.get('originalPublisher');
    const url = fields.get('originalUrl');
    if (author) provenance.original.author = author;
    if (publisher) provenance.original.publisher = publisher;
    if (url) provenance.original.url = url;
  }
  return provenance;
}

/** Bundled articles hold headings, paragraphs, lists and block quotes of plain words, so that nothing in them is markup by accident. */
function checkForm(body: string, firstLine: number): void {
  let line = firstLine;
  for (const token of lexer(body)) {
    if (!['heading', 'paragraph', 'list', 'blockquote', 'space'].includes(token.type)) {
      throw new ArticleError(`A bundled article can't hold a block of the kind “${token.type}”.`, line);
    }
    const inner = (token as { tokens?: Token[] }).tokens ?? [];
    const odd = inner.find((child) => token.type !== 'blockquote' && child.type !== 'text' && child.type !== 'escape');
    if (odd) throw new ArticleError(`“${odd.raw}” would be read as Markdown (${odd.type}).`, line);
    line += token.raw.split('\n').length - 1;
  }
}

function markdownPieces(body: string): Piece[] {
  const pieces: Piece[] = [];
  const visit = (tokens: readonly Token[], kind: BlockKind) => {
    for (const token of tokens) {
      switch (token.type) {
        case 'heading':
          pieces.push({ kind: 'heading', level: (token as Tokens.Heading).depth, text: inlineText(token) });
          break;
        case 'paragraph':
        case 'text':
          pieces.push({ kind, text: inlineText(token) });
          break;
        case 'list':
          for (const item of (token as Tokens.List).items) visit(item.tokens, 'list-item');
          break;
        case 'blockquote':
          visit((token as Tokens.Blockquote).tokens, 'block-quote');
          break;
        case 'table':
          for (const row of [(token as Tokens.Table).header, ...(token as Tokens.Table).rows]) {
            pieces.push({ kind, text: row.map((cell) => inlineText(cell)).join('\t') });
          }
          break;
        case 'code':
          pieces.push({ kind, text: (token as Tokens.Code).text });
          break;
      }
    }
  };
  visit(lexer(body), 'paragraph');
  return pieces;
}

/** The words of inline Markdown without its marks; raw HTML falls away, so nothing of it can ever run. */
function inlineText(token: { tokens?: Token[]; text?: string; raw?: string }): string {
  if (!token.tokens) return token.text ?? token.raw ?? '';
  return token.tokens
    .map((child) => {
      if (child.type === 'br') return '\n';
      if (child.type === 'html' || child.type === 'image' || child.type === 'checkbox') return '';
      return inlineText(child);
    })
    .join('');
}

/** Parses plain text: paragraphs, headings, bullets, and the lines that say where it comes from. Throws {@link ArticleError}. */
export function parseText(raw: string, options: ParseOptions = {}): Article {
  const text = normalizeLines(raw);
  if (!text.trim()) throw new ArticleError('It is empty.');
  const lines = paragraphLines(text);
  const fields = new Map<string, string>();
  const first = lines[0]!;
  let title = nameAsTitle(options.name);
  if (isTitle(first)) {
    title = first;
    lines.shift();
  }
  // A short paragraph between repetitions of the title is the dek.
  const repeats = lines.flatMap((line, index) => (line === title ? [index] : []));
  const [repeated, again] = repeats;
  if (repeated !== undefined && again === repeated + 2) {
    const between = lines[repeated + 1]!;
    if (between.split(/\s+/).length <= 60) {
      fields.set('dek', between);
      lines.splice(repeated + 1, 1);
    }
  }
  const body = lines.filter((line) => line !== title);
  if (body[0] && body[0].length < 80 && /^by\s+\p{Lu}/iu.test(body[0]) && !/[.!?]$/.test(body[0])) {
    fields.set('author', body.shift()!.replace(/^by\s+/i, ''));
  }
  const kept = body.filter((line, index) => !takeProvenance(line, body.length - index, fields));
  return articleFromPieces(
    provenanceFrom(fields, title, false),
    kept.map((line, index) => textPiece(line, kept[index + 1])),
  );
}

/** Paragraphs of plain text: separated by blank lines where it has them; else one a line. */
function paragraphLines(text: string): string[] {
  const lines = text.split('\n');
  const filled = lines.filter((line) => line.trim());
  const longest = filled.reduce((most, line) => Math.max(most, line.length), 0);
  const wrapped = longest <= 100 && /\n[ \t]*\n/.test(text) && filled.length > 3;
  if (!wrapped) return filled.map((line) => line.trim());
  return text
    .split(/\n[ \t]*\n/)
    .flatMap((part) => {
      const inner = part.split('\n').filter((line) => line.trim());
      return inner.some((line) => BULLET.test(line)) ? inner : [inner.join(' ')];
    })
    .map((line) => line.trim())
    .filter(Boolean);
}

const BULLET = /^\s*(?:[•‣◦▪·]|[-*–](?=\s))\s*/;

const isTitle = (line: string) => line.length <= 200 && !/[.;:,]$/.test(line) && !BULLET.test(line);

function textPiece(line: string, next: string | undefined): Piece {
  if (BULLET.test(line)) return { kind: 'list-item', text: line.replace(BULLET, '') };
  if (next !== undefined && isHeading(line) && !isHeading(next)) return { kind: 'heading', level: 2, text: line };
  return { kind: 'paragraph', text: line };
}

/** A heading in plain text: short, no full stop, begins with a capital or a figure, and holds no quotation alone. */
function isHeading(line: string): boolean {
  return (
    line.length <= 100 &&
    line.split(/\s+/).length <= 14 &&
    !/[.!,;:…"”’»]$/.test(line) &&
    /^[\p{Lu}\p{Lo}\d]/u.test(line) &&
    !BULLET.test(line)
  );
}

/** Takes a line that tells where the text comes from, or that leads elsewhere on its site. Only near the end. */
function takeProvenance(line: string, fromEnd: number, fields: Map<string, string>): boolean {
  if (fromEnd > 8) return false;
  if (/^(?:←|<-|«|‹)\s*back\b/i.test(line) && line.length < 60) return true;
  let match = /^(?:published(?:\s+(?:at|on))?|date)\s*:\s*(.+)$/i.exec(line);
  if (match && isoDate(match[1]!)) {
    fields.set('published', match[1]!);
    return true;
  }
  match = /^original\s+(?:source|article)\s*:\s*(.+?)(?:\s*\(author:\s*([^()]+)\))?$/i.exec(line);
  if (match) {
    fields.set('originalTitle', match[1]!);
    if (match[2]) fields.set('originalAuthor', match[2]);
    return true;
  }
  if (/^(?:note|disclaimer)\s*:/i.test(line) && /\b(?:re)?written (?:using|by|with) (?:an? )?ai\b/i.test(line)) {
    fields.set('rewrittenByAi', 'true');
    return true;
  }
  return false;
}

const nameAsTitle = (name: string | undefined) =>
  name
    ?.replace(/\.[A-Za-z0-9]{1,5}$/, '')
    .replace(/[_\s]+/g, ' ')
    .trim() || 'Untitled';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * A date as sources print it -> ISO 8601, with the time where one is printed, in the source's own unnamed zone.
 * Understands ISO, “Feb. 13, 2025, 9:58 a.m.” and “13 February 2025”; anything else is `undefined`, never a guess
 * (3/4/2025 is two different days).
 */
export function isoDate(printed: string): string | undefined {
  const iso = /^\s*(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2}))?/.exec(printed);
  if (iso) return valid(+iso[1]!, +iso[2]!, +iso[3]!, iso[4] ? +iso[4] : undefined, iso[5] ? +iso[5] : undefined);
  const words =
    /(?:^|[\s,])([A-Za-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})/.exec(printed) ??
    reorder(/(?:^|[\s,])(\d{1,2})(?:st|nd|rd|th|\.)?\s+([A-Za-z]{3,9})\.?,?\s+(\d{4})/.exec(printed));
  if (!words) return undefined;
  const month = MONTHS.indexOf(words[1].slice(0, 3).toLowerCase()) + 1;
  const time = /(\d{1,2}):(\d{2})\s*([ap])?\.?m?/i.exec(printed);
  let hour = time ? +time[1]! : undefined;
  if (hour !== undefined && time?.[3]) hour = (hour % 12) + (time[3].toLowerCase() === 'p' ? 12 : 0);
  return valid(+words[3], month, +words[2], hour, time ? +time[2]! : undefined);
}

function reorder(match: RegExpExecArray | null): [string, string, string, string] | null {
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
