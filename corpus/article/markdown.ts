import { type Lexer, Marked, type Token, Tokenizer, type Tokens } from 'marked';
import {
  ArticleError,
  articleFromPieces,
  nameAsTitle,
  normalizeLines,
  type ParseOptions,
  type Piece,
} from './pieces.ts';
import { takeByline } from './head.ts';
import { takeNotices } from './notice.ts';
import { provenanceFrom, splitFrontMatter } from './provenance.ts';
import { withoutReferences } from '../html/references.ts';
import { inlineWords, notesIn } from './inline.ts';
import type { Article, BlockKind } from '../types.ts';

/** Markdown -> article. */

/** Running text ends where a mark may begin. Marked's own rule looks for e-mail addresses besides, from every letter anew. */
const RUNNING_TEXT = /^(?:`+|~+|[^`~])(?:(?=[`~])|(?= {2,}\n)|[\s\S]*?(?:(?=[\\<![`*~_]|$)|[^ ](?= {2,}\n)))/;

/**
 * UTF-16 units of one article in which a closing mark is looked for in vain. Marked looks anew from each mark that may open an
 * emphasis, to the end of the paragraph: what stands after so many of them keeps its marks as they are written.
 */
const MOST_IN_VAIN = 20_000_000;
const inVain = new WeakMap<Lexer, number>();

/** Addresses that stand bare stay text: only their words are wanted, and looking for them takes minutes where there are many dots. */
const markdown = new Marked({
  tokenizer: {
    url: () => undefined,
    emStrong(text, masked, before) {
      const spent = inVain.get(this.lexer) ?? 0;
      if (spent > MOST_IN_VAIN) return undefined;
      const found = Tokenizer.prototype.emStrong.call(this, text, masked, before);
      if (!found && /^[*_]/.test(text)) inVain.set(this.lexer, spent + text.length);
      return found;
    },
    inlineText(text) {
      const raw = RUNNING_TEXT.exec(text)?.[0];
      return raw === undefined ? undefined : { type: 'text', raw, text: raw, escaped: this.lexer.state.inRawBlock };
    },
  },
});

/** Parses Markdown with optional front matter. Throws {@link ArticleError}. */
export function parseMarkdown(raw: string, options: ParseOptions = {}): Article {
  const { fields, body, firstLine } = splitFrontMatter(normalizeLines(raw), options.strict ?? false);
  if (options.strict) checkForm(body, firstLine);
  const pieces = markdownPieces(body);
  let title = fields.get('title')?.trim();
  if (!title && pieces[0]?.kind === 'heading' && pieces[0].level === 1) title = pieces.shift()!.text;
  if (!title && options.strict) throw new ArticleError('The front matter gives no title.', firstLine);
  const printedTitle = title || nameAsTitle(options.name);
  const untitled = pieces.filter(({ text }) => ![printedTitle, ''].includes(text.trim()));
  const kept = options.strict ? untitled : withoutNotices(untitled, fields);
  return articleFromPieces(provenanceFrom(fields, printedTitle, options.strict ?? false), kept, Boolean(title));
}

/** Takes what the first and last lines say of the text itself: who wrote it and when, and that it was rewritten by AI. */
function withoutNotices(pieces: readonly Piece[], fields: Map<string, string>): Piece[] {
  const { rest, isRewritten } = takeNotices(pieces, ({ text }) => text);
  if (isRewritten) fields.set('rewrittenByAi', 'true');
  const lines = rest.map(({ text }) => text.trim());
  takeByline(lines, fields);
  return rest.slice(rest.length - lines.length);
}

/** Bundled articles hold headings, paragraphs, lists and block quotes of plain words, so that nothing in them is markup by accident. */
function checkForm(body: string, firstLine: number): void {
  let line = firstLine;
  for (const token of markdown.lexer(body)) {
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
  try {
    return piecesOf(markdown.lexer(body), notesIn(body));
  } catch (error) {
    // Both go down by recursion, so that it is the stack which ends.
    if (!(error instanceof RangeError)) throw error;
    throw new ArticleError('Its lists or quotes stand in one another too deep to be read.');
  }
}

function piecesOf(body: readonly Token[], notes: ReadonlySet<string>): Piece[] {
  const pieces: Piece[] = [];
  const visit = (tokens: readonly Token[], kind: BlockKind) => {
    for (const token of tokens) {
      switch (token.type) {
        case 'heading':
          pieces.push({ kind: 'heading', level: (token as Tokens.Heading).depth, text: inlineText(token, notes) });
          break;
        case 'paragraph':
        case 'text':
          pieces.push({ kind, text: inlineText(token, notes) });
          break;
        case 'list':
          for (const item of (token as Tokens.List).items) visit(item.tokens, 'list-item');
          break;
        case 'blockquote':
          visit((token as Tokens.Blockquote).tokens, 'block-quote');
          break;
        case 'table':
          for (const row of [(token as Tokens.Table).header, ...(token as Tokens.Table).rows]) {
            pieces.push({ kind, text: row.map((cell) => inlineText(cell, notes)).join('\t') });
          }
          break;
        case 'code':
          pieces.push({ kind, text: (token as Tokens.Code).text });
          break;
      }
    }
  };
  visit(body, 'paragraph');
  return pieces;
}

/** The words of inline Markdown without its marks; raw HTML falls away, so nothing of it can ever run. */
function inlineText(token: { tokens?: Token[]; text?: string; raw?: string }, notes: ReadonlySet<string>): string {
  return token.tokens ? inlineWords(token.tokens, notes) : withoutReferences(token.text ?? token.raw ?? '');
}
