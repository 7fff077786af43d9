import { lettersIn } from '../language/letters.ts';

/**
 * A page's running text before Readability takes the page apart: it leaves out parts of long articles that stand in boxes of their
 * own, such as all before an advertisement, and takes the longest article where there are two.
 */

/** Paragraphs that stand together in one element. */
export interface Together {
  /** In document order. */
  place: number;
  /** The paragraphs, and the headings and lists between them. */
  children: readonly Element[];
  /** What the element and the one around it are called: boxes of one text are called alike. */
  called: string;
  /** The article or main part that it stands in. */
  within: Element | null;
  letters: number;
}

/** Holds the `place` of the element that a paragraph stood in. */
const PLACE = 'otr-place';
/** Letters of a paragraph that is surely text. */
const TELLING = 60;
/** Of letters in links: what is beyond leads elsewhere. */
const MOST_LINKED = 0.4;
const BESIDE =
  'aside, nav, footer, form, figure, [role="complementary"], [class*="comment"], [id*="comment"], [class*="related"], [class*="promo"]';

/** Finds a page's paragraphs, and marks them. */
export function textOf(document: Document): Together[] {
  const found = new Map<Element, Element[]>();
  for (const paragraph of document.querySelectorAll('p')) {
    const parent = paragraph.parentElement;
    if (!parent || found.has(parent) || lettersIn(paragraph.textContent) < TELLING || parent.closest(BESIDE)) continue;
    found.set(
      parent,
      [...parent.children].filter((child) => child.matches('p, h2, h3, h4, ul, ol, blockquote')),
    );
  }
  return [...found].map(([element, children], place) => {
    for (const child of children) child.setAttribute(PLACE, `${place}`);
    const letters = children.reduce((sum, child) => sum + lettersIn(child.textContent), 0);
    const called = [element, element.parentElement].flatMap((one) => (one ? [nameOf(one)] : [])).join(' < ');
    return { place, children, called, within: element.closest('article, main'), letters };
  });
}

const nameOf = (element: Element) => `${element.localName}.${element.getAttribute('class')?.trim() ?? ''}`;

/** Puts back what is missing of a text in boxes that are called as those are that were taken. */
export function putBack(content: Element, text: readonly Together[]): void {
  const kept = new Map<number, Element[]>();
  for (const element of content.querySelectorAll(`[${PLACE}]`)) {
    const place = Number(element.getAttribute(PLACE));
    kept.set(place, [...(kept.get(place) ?? []), element]);
  }
  const taken = text.filter(({ place }) => kept.has(place));
  const first = taken[0] && kept.get(taken[0].place)![0]!;
  let last: Element | undefined;
  for (const together of text) {
    const here = kept.get(together.place);
    if (here) last = here.at(-1)!;
    else if (first && isOfText(together, taken)) {
      if (last) last.after(...together.children);
      else first.before(...together.children);
      last = together.children.at(-1)!;
    }
  }
}

function isOfText({ called, within, children, letters }: Together, taken: readonly Together[]): boolean {
  // Elements without a name are alike in all of a page.
  if (/^\w+\. </.test(called)) return false;
  if (!taken.some((other) => other.called === called && other.within === within)) return false;
  const links = children.flatMap((child) => [...child.querySelectorAll('a[href]')]);
  return links.reduce((sum, link) => sum + lettersIn(link.textContent), 0) <= MOST_LINKED * letters;
}
