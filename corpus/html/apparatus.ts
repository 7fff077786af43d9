/**
 * What stands between an article's words and isn't its text: marks of notes, and what was struck out. Both would else
 * run into the words: “Altman1”, “has fired kept its head”.
 */

/** Edit links of wikis, and the marks that a page names as such. */
const NAMED = 'sup.reference, .mw-editsection, a.footnote-backref, [role="doc-backlink"]';
/** It may be words of the text that lead to a note. */
const NOTE_LINK = '[role="doc-noteref"]';
const LONGEST_LINK = 10;
/** The sign by which a heading or a caption links to itself. */
const HERE = 'h1 a, h2 a, h3 a, h4 a, h5 a, h6 a, figcaption a, dt a, a.headerlink';
const HERE_SIGN = /^(?:[#¶§🔗]\uFE0F?)$/u;
const STRUCK = 'del, s, strike';

const NUMBERS = /^\d{1,3}(?:\s*[,–-]\s*\d{1,3})*$/;
const SIGNS = /^[*†‡§¶]{1,4}$/;
const BRACKETED = /^\[\d{1,3}(?:\s*[,–-]\s*\d{1,3})*\]$/;
/** “[a]”, “(b)”, “(2)”: of a paragraph of a law where they stand behind a figure. */
const LETTERED = /^(?:\[[a-z]\]|\((?:\d{1,3}|[a-z])\))$/i;
/** What wikis ask of their writers; never “[sic]”, which is a writer's word. */
const WIKI =
  /^\[(?:note \d{1,3}|nb \d{1,3}|n \d{1,3}|(?:(?:better )?(?:citation|source)|clarification|verification|page) needed|failed verification|dubious|vague|who|when|where|which|why|by whom|according to whom)\s?\??\]$/i;

/**
 * Whether what stands raised is the mark of a note: a sign, something in brackets, a number. The number is a note's
 * behind a whole word, a year, a full stop or a quotation, and an exponent behind a figure, a unit or a letter. In doubt
 * it is text.
 *
 * @param before what stands before it in its paragraph, or the end of that.
 * @param after what follows it.
 */
export function isNoteMark(raised: string, before: string, after: string): boolean {
  const mark = raised.trim();
  const behind = before.slice(-40);
  if (SIGNS.test(mark) || LETTERED.test(mark)) return BEHIND.test(behind.trimEnd());
  if (BRACKETED.test(mark) || WIKI.test(mark)) return /\S/.test(before);
  if (!NUMBERS.test(mark) || /\d{3}/.test(mark)) return false;
  const word = behind.trimEnd();
  if (FUNCTION.test(word) || FORMULA.test(word) || isIsotope(word, mark)) return false;
  if (/^[23]$/.test(mark) && UNIT.test(word)) return false;
  // “ ¹⁄₂”, “ ¹⁴C”
  if (/\s$/.test(behind)) return /^(?:\s|[.,;:!?)]|$)/.test(after) && BEHIND.test(word);
  return BEHIND.test(behind) || (/(?<!\d\s?)(?<!\p{L})\p{L}{2}$/u.test(behind) && !/^[23]$/.test(mark));
}

/** A year behind a word that goes with years, or behind a day: 2000¹⁰ is a figure. */
const BEHIND =
  /(?:\p{L}{3}|(?:\b(?:in|of|since|by|until|till|from|to|during|before|after|and|for|early|mid|late|jan\w*|feb\w*|mar\w*|apr\w*|may|june?|july?|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*)\.?|\b\d{1,2},)\s(?:1[5-9]|20)\d\d|[.,;:!?…%”’"'»])[”’"'»)\]]*$/iu;
const UNIT =
  /(?<!\p{L})(?:(?:kilo|centi|milli|deci|hecto|micro|nano)?met(?:re|er)s?|feet|foot|ft|squared?|sq|miles?|inch(?:es)?|yards?|yds?|seconds?|secs?)$/iu;
const FUNCTION = /(?<!\p{L})(?:sin|cos|tan|cot|log|sec|min)$/u;
/** CO₂, SO₄ and the like, which many pages raise by mistake. */
const FORMULA = /(?<!\p{L})(?:CO|SO|NO|NH|PO|CH)$/u;

/** Elements with the mass numbers by which their isotopes are called. Of three digits there is no note. */
const ISOTOPES: Readonly<Record<string, string>> = {
  hydrogen: '2 3',
  helium: '3 4',
  lithium: '6 7',
  beryllium: '7 10',
  carbon: '11 12 13 14',
  nitrogen: '13 14 15',
  oxygen: '15 16 17 18',
  fluorine: '18',
  sodium: '22 24',
  phosphorus: '32',
  sulfur: '35',
  sulphur: '35',
  chlorine: '36',
  potassium: '40',
  chromium: '51',
  iron: '59',
  cobalt: '57 60',
  nickel: '63',
  gallium: '67 68',
  krypton: '85',
  strontium: '89 90',
  yttrium: '90',
  molybdenum: '99',
  technetium: '99',
};

/** “carbon ¹⁴” */
function isIsotope(behind: string, number: string): boolean {
  const element = /\p{L}+$/u.exec(behind)?.[0].toLowerCase() ?? '';
  return Object.hasOwn(ISOTOPES, element) && ISOTOPES[element]!.split(' ').includes(number);
}

/** Takes all of it out of the document. */
export function removeApparatus(document: Document): void {
  for (const element of document.querySelectorAll(NAMED)) element.remove();
  for (const element of document.querySelectorAll(NOTE_LINK)) {
    if ((element.textContent ?? '').trim().length <= LONGEST_LINK) element.remove();
  }
  for (const link of document.querySelectorAll(HERE))
    if (HERE_SIGN.test((link.textContent ?? '').trim())) link.remove();
  const marks = new Set<Element>();
  for (const element of document.querySelectorAll('sup')) {
    const text = element.textContent ?? '';
    // A note's mark is short. Some have the link around them.
    if (text.length > 40) continue;
    const parent = element.parentElement;
    const whole = parent?.localName === 'a' && parent.textContent?.trim() === text.trim() ? parent : element;
    const link = whole === parent ? parent : element.querySelector('a[href]');
    const isLinked = link?.textContent?.trim() === text.trim() && isLinkedMark(text, link.getAttribute('href') ?? '');
    const isOneMore = marks.has(whole.previousSibling as Element) && NUMBERS.test(text.trim());
    if (isLinked || isOneMore || isNoteMark(text, textBefore(whole), textAfter(whole))) marks.add(whole);
  }
  for (const element of [...marks, ...document.querySelectorAll(STRUCK)]) takeOut(element);
}

/** An exponent is no link. */
const isLinkedMark = (text: string, href: string) =>
  /^[^\p{L}]*\d[^\p{L}]*$/u.test(text.trim()) ||
  (href.includes('#') && text.trim().length <= LONGEST_LINK && !/^\W*sic\W*$/i.test(text));

const INLINE = new Set('a abbr b bdi cite em font i mark q small span strong u'.split(' '));

/** Nodes that are looked at beside an element: there may be very many marks in a row. */
const NEAR = 50;

/** The words before an element in its paragraph, as far as the nearest, without the marks of other notes. */
function textBefore(element: Element): string {
  let text = '';
  for (let at: Node = element; ;) {
    let steps = 0;
    for (let node = at.previousSibling; node && ++steps < NEAR; node = node.previousSibling) {
      if ((node as Element).localName === 'sup' || node.nodeType === 8) continue;
      text = (node.textContent ?? '').slice(-200) + text;
      if (/\S/.test(text) || text.length > 200) return text;
    }
    if (!at.parentElement || !INLINE.has(at.parentElement.localName)) return text;
    at = at.parentElement;
  }
}

/** What follows an element in its paragraph. */
function textAfter(element: Element): string {
  for (let at: Node = element; ;) {
    let steps = 0;
    for (let node = at.nextSibling; node && ++steps < NEAR; node = node.nextSibling) {
      const text = (node as Element).localName === 'sup' || node.nodeType === 8 ? '' : (node.textContent ?? '');
      if (text !== '') return text.slice(0, 200);
    }
    if (!at.parentElement || !INLINE.has(at.parentElement.localName)) return '';
    at = at.parentElement;
  }
}

/** Removes an element, and the space before it where a space, a comma or a full stop follows. */
function takeOut(element: Element): void {
  const before = element.previousSibling;
  if (before?.nodeType === 3 && /^[\s.,;:!?)\]”’»]/.test(textAfter(element))) {
    const words = before.nodeValue!.trimEnd();
    // Of two commas one goes.
    const isTwice = element.matches(STRUCK) && /^\s*[.,;:!?]/.test(textAfter(element));
    before.nodeValue = isTwice ? words.replace(/[,;:]$/, '') : words;
  }
  element.remove();
}
