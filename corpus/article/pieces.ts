import { withoutEnding } from '../file-name.ts';
import { PlainError } from '../plain-error.ts';
import type { Article, Block, BlockKind, Provenance } from '../types.ts';

/** What every reading of an article shares: pieces of text -> article, and what is said when there is none. */

/** Says in the reader's words what is wrong with an article. `line` counts from 1. */
export class ArticleError extends PlainError {
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

/** A block of an article before it has its place in the text. */
export interface Piece {
  kind: BlockKind;
  level?: number;
  text: string;
}

/**
 * Joins blocks into one text, separated by a blank line. Empty ones fall away. `headed`: what was read begins with a
 * headline. Throws {@link ArticleError} where there is no text.
 */
export function articleFromPieces(provenance: Provenance, pieces: readonly Piece[], headed = false): Article {
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
  if (!blocks.some((block) => block.kind !== 'heading')) {
    throw new ArticleError(
      headed || blocks.length > 0 ? 'Only a headline: its text is missing.' : 'There is no text in it.',
    );
  }
  return { provenance, text, blocks };
}

/** Without a byte order mark, with line feeds alone. */
export const normalizeLines = (raw: string) => raw.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');

/** A title for a text that gives none: its file's name, without the ending. Empty where there is no name. */
export const nameAsTitle = (name = '') =>
  withoutEnding(name)
    .replace(/[_\s]+/g, ' ')
    .trim();
