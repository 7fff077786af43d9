import { NOT_TEXT, piecesOf } from './html-blocks.ts';
import { lettersIn } from './letters.ts';
import type { Article } from './types.ts';

/** Letters of what is an article by itself. Teasers, comments and posts of a thread have fewer, or no heading. */
const FEWEST_LETTERS = 250;
/** UTF-16 units of a paragraph that occurs once. */
const TELLING = 60;

/** How many articles of a page, each with a heading of its own, are in what was taken of it as one. */
export function articlesIn(document: Document, { text }: Article): number {
  let several = 0;
  for (const element of document.querySelectorAll('article')) {
    if (
      element.parentElement?.closest('article') ||
      element.matches(NOT_TEXT) ||
      !element.querySelector('h1, h2, h3')
    ) {
      continue;
    }
    const paragraphs = piecesOf(element).filter((piece) => piece.kind === 'paragraph');
    const letters = paragraphs.reduce((sum, piece) => sum + lettersIn(piece.text), 0);
    const isTaken = paragraphs.some((piece) => piece.text.length >= TELLING && text.includes(piece.text));
    if (letters >= FEWEST_LETTERS && isTaken) several++;
  }
  return several;
}
