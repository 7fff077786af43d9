/**
 * What a page's own style sheets hide, said by the `hidden` attribute. A sheet is parsed and its selectors are looked up; it is
 * never given to a document, so nothing is drawn and nothing loads. Sheets that the page links aren't in its file.
 */

/** A `<style>` of a page. */
export interface PageSheet {
  css: string;
  /** For which media, as its attribute says. */
  media: string;
}

/** Sheets that take longer hide nothing, in ms: nobody waits so long for one page of many. */
const LONGEST = 500;
/** Where sheets leave less than this of the letters, scripts that aren't run would show the rest. */
const LEAST_LEFT = 0.5;

const HIDES = { display: /^none$/, visibility: /^(?:hidden|collapse)$/ } as const;
type Property = keyof typeof HIDES;

/** One selector's say about a property. */
interface Say {
  selector: string;
  hides: boolean;
  /** By importance and specificity; of equal ones the later counts. */
  weight: number;
}

/** Hides elements of an inert document as its sheets do; `sheets` in their order. */
export function hideBySheets(document: Document, sheets: readonly PageSheet[]): void {
  const says: Record<Property, Say[]> = { display: [], visibility: [] };
  for (const { css, media } of sheets) if (applies(media)) gather(parsed(css), says);
  const end = performance.now() + LONGEST;
  const hidden = [...hiddenBy(document, says.display, end), ...hiddenBy(document, says.visibility, end)];
  const outermost = hidden.filter((element) => !hidden.some((other) => other !== element && other.contains(element)));
  const letters = (element: Element) => element.textContent?.match(/\p{L}/gu)?.length ?? 0;
  const all = letters(document.body);
  const left = all - [...new Set(outermost)].reduce((sum, element) => sum + letters(element), 0);
  if (left < LEAST_LEFT * all) return;
  for (const element of outermost) element.setAttribute('hidden', '');
}

const applies = (media: string) => media.trim() === '' || matchMedia(media).matches;

function parsed(css: string): CSSRuleList {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet.cssRules;
}

function gather(rules: CSSRuleList, says: Record<Property, Say[]>): void {
  for (const rule of rules) {
    if (rule instanceof CSSMediaRule) {
      if (applies(rule.media.mediaText)) gather(rule.cssRules, says);
    } else if (rule instanceof CSSSupportsRule) {
      if (CSS.supports(rule.conditionText)) gather(rule.cssRules, says);
    } else if (rule instanceof CSSStyleRule) {
      for (const property of Object.keys(HIDES) as Property[]) {
        const value = rule.style.getPropertyValue(property);
        if (value === '') continue;
        const important = rule.style.getPropertyPriority(property) === '' ? 0 : 1e6;
        for (const selector of selectorsOf(rule.selectorText)) {
          says[property].push({
            selector,
            hides: HIDES[property].test(value),
            weight: important + specificity(selector),
          });
        }
      }
    }
  }
}

/** Those of a list, parted at commas outside brackets. */
const selectorsOf = (list: string) => list.match(/(?:[^,([]|\((?:[^()]|\([^()]*\))*\)|\[[^\]]*\])+/g) ?? [];

function specificity(selector: string): number {
  const bare = selector.replace(/"[^"]*"|'[^']*'|:where\([^()]*\)/g, '').replace(/:(?:not|is|has)\(/g, ' ');
  const count = (form: RegExp) => bare.match(form)?.length ?? 0;
  const ids = count(/#[\w-]+/g);
  const classes = count(/\.[\w-]+|\[[^\]]*\]|(?<!:):[\w-]+/g);
  const types = count(/(?:^|[\s>+~(])[a-z][\w-]*|::[\w-]+/gi);
  return ids * 10_000 + classes * 100 + types;
}

/** Elements that the strongest rule for them hides. */
function hiddenBy(document: Document, says: readonly Say[], end: number): Element[] {
  if (!says.some(({ hides }) => hides)) return [];
  const strongest = new Map<Element, Say>();
  for (const say of says) {
    if (performance.now() > end) return [];
    for (const element of found(document, say.selector)) {
      if (element.contains(document.body)) continue;
      if (say.weight >= (strongest.get(element)?.weight ?? 0)) strongest.set(element, say);
    }
  }
  return [...strongest].flatMap(([element, { hides }]) =>
    hides && !element.hasAttribute('data-shown') ? [element] : [],
  );
}

function found(document: Document, selector: string): Iterable<Element> {
  try {
    return document.querySelectorAll(selector);
  } catch {
    // Nested rules, and what this browser doesn't know.
    return [];
  }
}
