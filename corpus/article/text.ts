import { dateAlone } from './date-lines.ts';
import { readByline, takeHead } from './head.ts';
import { takeNotices } from './notice.ts';
import {
  ArticleError,
  articleFromPieces,
  nameAsTitle,
  normalizeLines,
  type ParseOptions,
  type Piece,
} from './pieces.ts';
import { provenanceFrom } from './provenance.ts';
import { isoDate } from '../language/dates.ts';
import type { Article } from '../types.ts';

/** Plain text -> article. */

/** Parses plain text: paragraphs, headings, bullets, and the lines that say where it comes from. Throws {@link ArticleError}. */
export function parseText(raw: string, options: ParseOptions = {}): Article {
  const text = normalizeLines(raw).replace(WIKI_HEADINGS, '\n$&\n');
  if (!text.trim()) throw new ArticleError('It is empty.');
  const { rest: lines, isRewritten } = takeNotices(paragraphLines(text), (line) => line);
  while (lines.length > 1 && FURNITURE.test(lines[0]!)) lines.shift();
  const fields = new Map<string, string>();
  if (isRewritten) fields.set('rewrittenByAi', 'true');
  const first = lines[0] ?? '';
  let title = nameAsTitle(options.name);
  if (first && isTitle(first) && !breaksOff(first, text)) {
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
  takeHead(body, fields);
  const kept = body.filter((line, index) => !takeProvenance(line, body.length - index, fields));
  const speakers = speakersIn(kept);
  const pieces = kept.map((line, index) => textPiece(line, kept[index + 1], speakers));
  return articleFromPieces(provenanceFrom(fields, title, false), pieces, first !== '' && title === first);
}

/** “== Early life ==”: a heading as wikis write it. */
const WIKI_HEADINGS = /^={2,6}[ \t]*[^=\s][^=\n]{0,200}={2,6}[ \t]*$/gm;
const WIKI_HEADING = /^(={2,6})\s*([^=]*[^=\s])\s*={2,6}$/;

/** What comes with the first words when a page is copied from its top. */
const FURNITURE = /^(?:advertisement|skip to (?:main )?content)$/i;

/** Paragraphs of plain text: separated by blank lines where it has them; else one a line. */
function paragraphLines(text: string): string[] {
  const lines = text.split('\n');
  const filled = lines.filter((line) => line.trim());
  const longest = filled.reduce((most, line) => Math.max(most, line.length), 0);
  const wrapped = longest <= 100 && /\n[ \t]*\n/.test(text) && filled.length > 3;
  if (!wrapped) return filled.map((line) => line.trim());
  return text
    .split(/\n[ \t]*\n/)
    .flatMap((part, index) => {
      const inner = part.split('\n').filter((line) => line.trim());
      if (index < HEAD && inner.some(isOfHead))
        return inner
          .join('\n')
          .split(/\n(?!\s*\p{Ll})/u)
          .map((line) => line.replace(/\s*\n\s*/g, ' '));
      return inner.some((line) => BULLET.test(line)) ? inner : [inner.join(' ')];
    })
    .map((line) => line.trim())
    .filter(Boolean);
}

/** Of the first parts each line counts where one says who wrote it or when: “Headline”, “By Ada Quill”, “3 March 2025”. */
const HEAD = 3;
const isOfHead = (line: string) => readByline(line.trim()) !== undefined || dateAlone(line.trim()) !== undefined;

const BULLET = /^\s*(?:[•‣◦▪·]|[-*–](?=\s))\s*/;

const isTitle = (line: string) =>
  line.length <= 200 && !/[.;:,]$/.test(line) && !BULLET.test(line) && !WIKI_HEADING.test(line);

/** Whether the line below goes on with the sentence. */
const breaksOff = (line: string, text: string) => {
  const at = text.indexOf(line);
  return at >= 0 && /^[ \t]*\n[ \t]*(?!by\s)\p{Ll}/u.test(text.slice(at + line.length, at + line.length + 100));
};

const SPEAKER = /^(\p{Lu}[\p{L}\p{M}.’' -]{0,40}):\s/u;

/** Who speaks in a transcript: what stands before a colon at the beginning of more lines than one. */
function speakersIn(lines: readonly string[]): ReadonlySet<string> {
  const once = new Set<string>();
  const again = new Set<string>();
  for (const line of lines) {
    const name = SPEAKER.exec(line)?.[1];
    if (name !== undefined) (once.has(name) ? again : once).add(name);
  }
  return again;
}

function textPiece(line: string, next: string | undefined, speakers: ReadonlySet<string>): Piece {
  if (BULLET.test(line)) return { kind: 'list-item', text: line.replace(BULLET, '') };
  const [, signs, title] = WIKI_HEADING.exec(line) ?? [];
  if (signs !== undefined && title !== undefined) return { kind: 'heading', level: signs.length, text: title };
  const heads = (one: string) => isHeading(one) && !speakers.has(SPEAKER.exec(one)?.[1] ?? '');
  if (next !== undefined && heads(line) && !heads(next)) return { kind: 'heading', level: 2, text: line };
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

/** UTF-16 units; two titles with their authors. */
const LONGEST_PROVENANCE = 500;

/** Takes a line that tells where the text comes from, or that leads elsewhere on its site. Only near the end. */
function takeProvenance(line: string, fromEnd: number, fields: Map<string, string>): boolean {
  if (fromEnd > 8 || line.length > LONGEST_PROVENANCE) return false;
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
  return false;
}
