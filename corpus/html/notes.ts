/** Notes and lists of references below an article: words of its apparatus, not of its text. */

/** What wikis, journals and note scripts mark as such. */
const MARKED =
  'ol.references, .reflist, .refbegin, .mw-references-wrap, ol.footnotes, div.footnotes, section.footnotes, aside.footnotes, ' +
  'footer.footnotes, [role="doc-endnotes"], [role="doc-bibliography"], .navbox';

/** What their headings say. “Notes” may be the article’s own as well: what stands below decides. */
const HEADING =
  /^[^\p{L}]*(?:(?:notes?|sources?|citations?|footnotes?) (?:and|&) )?(?:references?(?: cited)?|notes?|footnotes|endnotes|citations|sources?|bibliography|works cited|literature cited|further reading|external links|einzelnachweise|anmerkungen|fußnoten|quellen(?:angaben|nachweise|verzeichnis)?|literatur(?:verzeichnis)?|weblinks|(?:notes et )?références|notes et références|bibliographie|liens externes|pour en savoir plus|referencias|notas(?: (?:y|e) refer[eê]ncias)?|bibliograf[ií]a|enlaces externos|fuentes|referências|fontes|ligações externas|note|riferimenti|fonti|bibliografia|collegamenti esterni|referenties|bronnen(?: en referenties)?|bronvermelding|noten|voetnoten|externe links|referenser|källor|noter|referanser|kilder|viitteet|lähteet|przypisy|źródła|reference|poznámky|zdroje|kaynakça|kaynaklar|notlar|referensi|catatan kaki|chú thích|tham khảo|nguồn tham khảo|примечания|сноски|источники|литература|ссылки|список литературы|примітки|джерела|посилання|бележки|източници|παραπομπές|πηγές|הערות שוליים|מקורות|المراجع|مراجع|المصادر|مصادر|هوامش|منابع|सन्दर्भ|संदर्भ|脚注|脚註|注释|注釋|註釋|参考文献|參考文獻|参考资料|參考資料|出典|참고 ?문헌|각주|출처)[^\p{L}]*(?:\[\p{L}+\])?[^\p{L}]*$/iu;
/** Below these a list is none of the text, whatever it says. */
const LINKS =
  /^\P{L}*(?:external links|further reading|weblinks|liens externes|enlaces externos|ligações externas|collegamenti esterni|externe links)(?!\p{L})/iu;
const LONGEST_HEADING = 60;

/** Signs that lead back to the text, an identifier, or when it was looked up. */
const SURE =
  /^\s*[\^↑]|\b(?:ISBN|ISSN|doi|arXiv|PMID|JSTOR)\b|https?:\/\/|(?<!\p{L})(?:retrieved|accessed|archived from|abgerufen|consulté|consultado|consultato|geraadpleegd|acesso em|hämtad|dostęp|дата обращения|проверено)(?!\p{L})[^.;]{0,30}\b(?:1[5-9]|20)\d\d\b/iu;
/** A year in brackets, “(August 12, 2013)”, or at the end, as in “Northport, 2013, p. 5.” */
const DATED =
  /\([^()]{0,25}\b(?:1[5-9]|20)\d\d[a-z]?\b[^()]{0,25}\)|[,;]\s[^,.;]{0,25}\b(?:1[5-9]|20)\d\d(?:,?\s\S{0,3}\s?[\d–-]+)?\.?\s*$/;
/** A paragraph’s, where it is a note: “[2] …”, “3. …”. */
const MARK = /^\s*(?:\[\d{1,3}\]|\d{1,3}[.)]\s)/;
/** UTF-16 code units. */
const LONGEST_DATED = 350;
/** Of the items below such a heading that many are citations. */
const MOST = 0.7;
const MOST_LINKED = 0.6;
/** UTF-16 units of running text that are left. Less: the list is what the page is about. */
const LEAST_LEFT = 200;

/** Takes them out of the document with their headings. A page that has little else keeps them. */
export function removeNotes(document: Document): void {
  const found = new Set<Element>(document.querySelectorAll(MARKED));
  for (const heading of document.querySelectorAll('h2, h3, h4, h5, h6')) {
    const words = heading.textContent ?? '';
    if (words.length <= LONGEST_HEADING && HEADING.test(words)) for (const part of partsBelow(heading)) found.add(part);
  }
  if (found.size === 0 || textLeft(document, found) < LEAST_LEFT) return;
  for (const element of found) element.remove();
}

/** The heading and what stands below it, as far as that is notes. None where nothing is. */
function partsBelow(heading: Element): Element[] {
  let top = heading;
  // Some wrap the heading.
  while (top.parentElement && lettersOf(top.parentElement) === lettersOf(top)) top = top.parentElement;
  const parts: Element[] = [];
  const between: Element[] = [];
  const isLinks = LINKS.test(heading.textContent ?? '');
  for (let below = top.nextElementSibling; below; below = below.nextElementSibling) {
    const isNone = lettersOf(below) === 0 || below.matches(MENU);
    if (isNone || isPartHeading(below, heading)) between.push(below);
    else if (areNotes(below) || (isLinks && below.matches('ul, ol'))) parts.push(...between.splice(0), below);
    else break;
  }
  return parts.length === 0 ? [] : [top, ...parts];
}

/** Whether it is a heading within what stands below another: “Books” below “References”. */
function isPartHeading(element: Element, heading: Element): boolean {
  const words = element.textContent ?? '';
  if (element.localName === 'p' && words.length <= LONGEST_HEADING && HEADING.test(words)) return true;
  const inner = /^h[1-6]$/.test(element.localName) ? element : element.querySelector('h1, h2, h3, h4, h5, h6');
  return inner !== null && lettersOf(inner) === lettersOf(element) && inner.localName > heading.localName;
}

/** What wikis put beside them. */
const MENU = 'nav, [role="navigation"]';

const ITEMS = 'li, dd, p';

/** Whether it is a list of citations, or one of them. */
function areNotes(element: Element): boolean {
  if (element.matches(MARKED) || (element.querySelector(MARKED) && !element.querySelector('h1, h2'))) return true;
  const items = [...(element.matches(ITEMS) ? [element] : []), ...element.querySelectorAll(ITEMS)].filter(
    (item) => !item.querySelector(ITEMS) && lettersOf(item) > 0,
  );
  const within = items.reduce((sum, item) => sum + lettersOf(item), 0);
  // It holds more than its items.
  if (items.length === 0 || within < lettersOf(element) * MOST) return false;
  return items.filter(isCitation).length >= items.length * MOST;
}

function isCitation(item: Element): boolean {
  const words = (item.textContent ?? '').trim();
  if (SURE.test(words)) return true;
  // Prose tells years, too.
  if (item.localName === 'p' ? MARK.test(words) : words.length <= LONGEST_DATED && DATED.test(words)) return true;
  let linked = 0;
  for (const link of item.querySelectorAll('a[href]')) if (isElsewhere(link)) linked += lettersOf(link);
  return linked >= lettersOf(item) * MOST_LINKED;
}

/** Whether it leads out of the page. */
const isElsewhere = (link: Element) => !link.getAttribute('href')!.startsWith('#');

const lettersOf = (element: Element) => (element.textContent ?? '').match(/[\p{L}\p{N}]/gu)?.length ?? 0;

/** UTF-16 units of the running text outside of these, counted as far as is asked for. */
function textLeft(document: Document, without: ReadonlySet<Element>): number {
  let left = 0;
  for (const element of document.querySelectorAll('p, li, dd, blockquote')) {
    if (left >= LEAST_LEFT) break;
    let outer: Element | null = element;
    while (outer && !without.has(outer)) outer = outer.parentElement;
    if (!outer && !element.querySelector(ITEMS)) left += element.textContent?.trim().length ?? 0;
  }
  return left;
}
