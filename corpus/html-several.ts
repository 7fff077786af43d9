import { clean } from './html-linked.ts';
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
    if (element.parentElement?.closest('article') || !element.querySelector('h1, h2, h3')) continue;
    // Not by blocks: the page still has its forms, and a field may stand for a form's `childNodes`.
    const paragraphs = [...element.querySelectorAll('p')].map(({ textContent }) => clean(textContent ?? ''));
    const letters = paragraphs.reduce((sum, paragraph) => sum + lettersIn(paragraph), 0);
    const isTaken = paragraphs.some((paragraph) => paragraph.length >= TELLING && text.includes(paragraph));
    if (letters >= FEWEST_LETTERS && isTaken) several++;
  }
  return several;
}
