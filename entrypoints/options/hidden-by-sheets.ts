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

/** Hides elements of an inert document as its sheets do; `sheets` in their order. Returns the share of its letters that they hide. */
export function hideBySheets(document: Document, sheets: readonly PageSheet[]): number {
  const says: Record<Property, Say[]> = { display: [], visibility: [] };
  for (const { css, media } of sheets) if (applies(media)) gather(parsed(css), says);
  const end = performance.now() + LONGEST;
  const hidden = new Set<Node>();
  for (const [element, { hides }] of said(document, says.display, end)) {
    if (hides && !element.hasAttribute('data-shown')) hidden.add(element);
  }
  addUnseen(said(document, says.visibility, end), hidden);
  const outermost = [...hidden].filter((node) => !isInside(node, hidden));
  const letters = (node: Node) => node.textContent?.match(/\p{L}/gu)?.length ?? 0;
  const all = letters(document.body);
  const gone = outermost.reduce((sum, node) => sum + letters(node), 0);
  if (gone === 0 || all - gone < LEAST_LEFT * all) return 0;
  for (const node of outermost) {
    if (node instanceof Element) node.setAttribute('hidden', '');
    else node.textContent = '';
  }
  return gone / all;
}

function isInside(node: Node, nodes: ReadonlySet<Node>): boolean {
  for (let up = node.parentNode; up; up = up.parentNode) if (nodes.has(up)) return true;
  return false;
}

/** Adds what `visibility` hides: of an element that holds one shown again, all but that. */
function addUnseen(visibility: ReadonlyMap<Element, Say>, hidden: Set<Node>): void {
  const holding = new Set<Element>();
  for (const [element, { hides }] of visibility) {
    if (hides) continue;
    for (let up = element.parentElement; up && !holding.has(up); up = up.parentElement) holding.add(up);
  }
  const left: Node[] = [];
  for (const [element, { hides }] of visibility) {
    if (hides && !element.hasAttribute('data-shown')) left.push(element);
  }
  for (let node = left.pop(); node; node = left.pop()) {
    if (!(node instanceof Element) || !holding.has(node)) hidden.add(node);
    // Those with a rule of their own are asked by themselves.
    else left.push(...[...node.childNodes].filter((child) => !visibility.has(child as Element)));
  }
}

/** The width of the window that a page is read for, in CSS pixels: a file has the same words in every window. */
const WIDTH = 1280;
const LENGTH = '(\\d*\\.?\\d+)(px|r?em)';
const LIMIT = new RegExp(`\\(\\s*(min|max)-(?:device-)?width\\s*:\\s*${LENGTH}\\s*\\)`, 'gi');
const COMPARED = new RegExp(`\\(\\s*width\\s*([<>]=?)\\s*${LENGTH}\\s*\\)`, 'gi');

function applies(media: string): boolean {
  const px = (length: string, unit: string) => Number(length) * (unit.toLowerCase() === 'px' ? 1 : 16);
  // True or false in each window.
  const always = (holds: boolean) => (holds ? '(min-width: 0px)' : '(min-width: 999999px)');
  const asked = media
    .replace(LIMIT, (_, limit: string, length: string, unit: string) =>
      always(limit.toLowerCase() === 'min' ? WIDTH >= px(length, unit) : WIDTH <= px(length, unit)),
    )
    .replace(COMPARED, (_, sign: string, length: string, unit: string) => {
      const difference = WIDTH - px(length, unit);
      return always(difference === 0 ? sign.endsWith('=') : difference > 0 === sign.startsWith('>'));
    });
  return asked.trim() === '' || matchMedia(asked).matches;
}

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

/** Elements with the strongest rule for them; none where no rule hides, or it takes too long. */
function said(document: Document, says: readonly Say[], end: number): ReadonlyMap<Element, Say> {
  const strongest = new Map<Element, Say>();
  if (!says.some(({ hides }) => hides)) return strongest;
  for (const say of says) {
    if (performance.now() > end) return new Map();
    for (const element of found(document, say.selector)) {
      if (element.contains(document.body)) continue;
      if (say.weight >= (strongest.get(element)?.weight ?? 0)) strongest.set(element, say);
    }
  }
  return strongest;
}

function found(document: Document, selector: string): Iterable<Element> {
  try {
    return document.querySelectorAll(selector);
  } catch {
    // Nested rules, and what this browser doesn't know.
    return [];
  }
}
