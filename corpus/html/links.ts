import { lettersIn } from '../language/letters.ts';

/** A link to another page: those into the page itself are notes, contents lists and the headings' own. */
export const LINK = 'a[href]:not([href^="#"])';

/** Of what is links, so much is; the rest is signs and who wrote it. */
const MOST = 0.8;

/** Whether so many letters are links, of which so many stand in links to other pages. */
export const areLinks = (linked: number, letters: number) => linked > 0 && linked >= letters * MOST;

/** Whether an element is links to other pages, but for a sign or two. */
export function isLinks(element: Element): boolean {
  const linked = [...element.querySelectorAll(LINK)].reduce((sum, link) => sum + lettersIn(link.textContent), 0);
  return areLinks(linked, lettersIn(element.textContent));
}

/**
 * Takes out what opens over a name when a reader points at it: behind a link to somebody, links to them once more and to
 * what else was written. In the text it would run on in the sentence.
 */
export function removeHoverCards(content: Element): void {
  for (const card of content.querySelectorAll('a[href] + span, a[href] + div')) {
    if (!content.contains(card) || !card.parentElement?.closest('p, li, blockquote, h1, h2, h3, h4')) continue;
    const links = [...card.querySelectorAll(LINK)];
    const named = card.previousElementSibling!.getAttribute('href');
    if (links.length > 1 && links[0]!.getAttribute('href') === named && isLinks(card)) card.remove();
  }
}
