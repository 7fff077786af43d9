import { isLinks, LINK } from './links.ts';
import { clean } from './linked.ts';
import { lettersIn } from '../language/letters.ts';
import type { Article } from '../types.ts';

/** Letters of what is an article by itself. Teasers, comments and posts of a thread have fewer, or no heading. */
const FEWEST_LETTERS = 250;
/** UTF-16 units of a paragraph that occurs once. */
const TELLING = 60;

/** Takes the articles out of a page that stand beside the one which the page itself is named for: the next ones to read. */
export function removeOthers(document: Document, title: string | undefined): void {
  const headline = titled(document, 'h1, h2', title);
  if (!headline) return;
  const others: Element[] = [];
  for (let other of document.querySelectorAll('article, main')) {
    if (other.contains(headline) || others.at(-1)?.contains(other)) continue;
    while (!other.parentElement!.contains(headline)) other = other.parentElement!;
    // The page's title stands once more in a bar above the article.
    if (titled(other, 'h1, h2, h3', title)) continue;
    if (isHeaded(other) && lettersOf(other) >= FEWEST_LETTERS) others.push(other);
  }
  // A page that is named for what its articles are about has no article of its own.
  const own = headline.closest('article, main') ?? document.documentElement;
  const within = others.filter((other) => own.contains(other));
  const letters = within.reduce((sum, other) => sum + lettersOf(other), 0);
  if (lettersOf(own) - letters >= FEWEST_LETTERS) for (const other of others) other.remove();
}

const titled = (within: ParentNode, headings: string, title: string | undefined) =>
  [...within.querySelectorAll(headings)].find((element) => wordsOf(element) === title);

/** A part of an article may be an `<article>`, too: its heading is neither the highest nor, as a whole, leads to a page of its own. */
function isHeaded(element: Element): boolean {
  const first = [...element.querySelectorAll('h1, h2, h3, p')].find(
    (one) => one.localName !== 'p' || wordsOf(one).length >= TELLING,
  );
  if (!first || first.localName === 'p') return false;
  return (
    first.localName === 'h1' || first.closest(LINK) !== null || (first.querySelector(LINK) !== null && isLinks(first))
  );
}

/** How many articles of a page, each with a heading of its own, are in what was taken of it as one. */
export function articlesIn(document: Document, { text }: Article): number {
  let several = 0;
  for (const element of document.querySelectorAll('article')) {
    if (element.parentElement?.closest('article') || !element.querySelector('h1, h2, h3')) continue;
    const isTaken = paragraphsOf(element).some((paragraph) => paragraph.length >= TELLING && text.includes(paragraph));
    if (isTaken && lettersOf(element) >= FEWEST_LETTERS) several++;
  }
  return several;
}

// Not by blocks: the page still has its forms, and a field may stand for a form's `childNodes`.
const paragraphsOf = (element: Element) => [...element.querySelectorAll('p')].map(wordsOf);

const lettersOf = (element: Element) => paragraphsOf(element).reduce((sum, paragraph) => sum + lettersIn(paragraph), 0);

const wordsOf = ({ textContent }: Element) => clean(textContent ?? '');
