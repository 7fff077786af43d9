import { INLINE, SHEET } from '../../corpus/html/inert.ts';
import { lettersIn } from '../../corpus/language/letters.ts';

/**
 * What a page's own styles hide, said by the `hidden` attribute. The browser is asked: a copy of the page's elements is laid into a
 * frame where no script runs and nothing loads, with the page's own sheets. Sheets that the page links aren't in its file.
 */

/** A `<style>` of a page. */
interface PageSheet {
  css: string;
  /** For which media, as its attribute says. */
  media: string;
}

/** The window that a page is read for, in CSS pixels: a file has the same words whatever the size of the options page. */
const WINDOW = { width: '1280px', height: '800px' };
/** Where styles leave less than this of the letters, scripts that aren't run would show the rest. */
const LEAST_LEFT = 0.5;
/** What is hidden until an animation has begun is shown. */
const AT_REST = '*, ::before, ::after { animation: none !important; transition: none !important }';
/** They have no words of the page, and load something or hold a document of their own. */
const NOT_LAID = 'link, meta, base, script, iframe, frame, object, embed, svg';
/** Attributes by which other elements load something, or take the focus. */
const ACTING = ['src', 'srcset', 'poster', 'background', 'autofocus'];

/**
 * Hides elements and texts of an inert document as its styles do: those in `SHEET` elements, which are taken out of it, and what
 * stands in `INLINE` attributes. Resolves to the share of the document's letters that they hide.
 */
export async function hideByStyles(document: Document): Promise<number> {
  const sheets = takeSheets(document);
  if (!sheets.some(({ css }) => MAY_HIDE.test(css)) && !document.querySelector(`[${INLINE}]`)) return 0;
  const frame = await anEmptyFrame();
  try {
    const copies = layOut(document, frame.contentDocument!);
    // Where the sheets hide nearly all, what stands in the elements themselves is heeded still.
    for (const tried of [sheets, []]) {
      frame.contentDocument!.adoptedStyleSheets = sheetsIn(frame, tried);
      const { hidden, gone, left } = lookedAt(document.body, copies);
      if (gone === 0) return 0;
      if (left < LEAST_LEFT * (gone + left)) continue;
      for (const node of hidden) {
        if (node instanceof Element) node.setAttribute('hidden', '');
        else node.textContent = '';
      }
      return gone / (gone + left);
    }
    return 0;
  } finally {
    keep(frame);
  }
}

/** What a sheet that hides something holds; a backslash may write it otherwise. */
const MAY_HIDE = /display|visibility|\\/i;

/** A new frame takes longer than most files do, so those that are read one after the other have the same. It is kept empty. */
let kept: HTMLIFrameElement | undefined;
let lettingGo: ReturnType<typeof setTimeout> | undefined;
/** Files that come together come sooner. Milliseconds. */
const KEPT_FOR = 5_000;

async function anEmptyFrame(): Promise<HTMLIFrameElement> {
  const frame = kept;
  kept = undefined;
  return frame?.isConnected ? frame : newFrame();
}

function keep(frame: HTMLIFrameElement): void {
  // Where several are read at once, the last to be done is kept.
  kept?.remove();
  kept = frame;
  frame.contentDocument!.adoptedStyleSheets = [];
  frame.contentDocument!.documentElement.replaceChildren();
  clearTimeout(lettingGo);
  lettingGo = setTimeout(() => {
    kept?.remove();
    kept = undefined;
  }, KEPT_FOR);
}

function takeSheets(document: Document): PageSheet[] {
  return [...document.querySelectorAll(`[${SHEET}]`)].flatMap((element) => {
    // Where scripts run, as they do where a page is read, it is no element of the page.
    const isNone = element.closest('noscript') !== null;
    element.remove();
    return isNone ? [] : [{ css: element.textContent ?? '', media: element.getAttribute('media') ?? '' }];
  });
}

/** An empty document in a window, where no script runs and nothing may be loaded. */
async function newFrame(): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-same-origin');
  frame.inert = true;
  Object.assign(frame.style, WINDOW, { position: 'fixed', top: '0', left: '0', border: '0', visibility: 'hidden' });
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  // Firefox lets no extension page that forbids to be framed hold a `srcdoc`.
  document.body.append(frame);
  await loaded;
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = "default-src 'none'";
  frame.contentDocument!.head.append(policy);
  return frame;
}

/** Lays copies of a document's elements into another one, with their styles. Returns them by what they are copies of. */
function layOut(document: Document, into: Document): ReadonlyMap<Element, HTMLElement> {
  // Copied where nothing loads.
  const root = document.documentElement.cloneNode(true) as HTMLElement;
  const originals = [document.documentElement, ...document.documentElement.querySelectorAll('*')];
  const copies = [root, ...root.querySelectorAll<HTMLElement>('*')];
  for (const copy of root.querySelectorAll(NOT_LAID)) copy.remove();
  for (const copy of root.querySelectorAll(`[${ACTING.join('], [')}]`))
    for (const name of ACTING) copy.removeAttribute(name);
  for (const copy of root.querySelectorAll<HTMLElement>(`[${INLINE}]`)) {
    copy.style.cssText = withoutAddresses(copy.getAttribute(INLINE)!);
  }
  into.documentElement.replaceWith(root);
  return new Map(originals.map((original, at) => [original, copies[at]!]));
}

function sheetsIn(frame: HTMLIFrameElement, sheets: readonly PageSheet[]): CSSStyleSheet[] {
  const { CSSStyleSheet } = frame.contentWindow as Window & typeof globalThis;
  return [...sheets, { css: AT_REST, media: '' }].map(({ css, media }) => {
    const sheet = new CSSStyleSheet({ media });
    sheet.replaceSync(withoutAddresses(css));
    return sheet;
  });
}

/** What would load isn't allowed to, and each would stand in the console as an error. */
const withoutAddresses = (css: string): string => css.replace(/\burl\(/gi, 'none(');

/** What isn't seen in an element: whole elements, and texts beside which something is shown; and how many letters are `gone` and `left`. */
function lookedAt(body: Element, copies: ReadonlyMap<Element, HTMLElement>) {
  const hidden: (Element | Text)[] = [];
  let [gone, left] = [0, 0];
  const looked = document.createTreeWalker(body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => {
    const copy = copies.get(node instanceof Element ? node : node.parentElement!)!;
    if (!copy.isConnected) return NodeFilter.FILTER_REJECT;
    const { display, visibility } = getComputedStyle(copy);
    if (node instanceof Text ? visibility === 'visible' : display !== 'none') {
      if (node instanceof Text) left += lettersIn(node.data);
      return NodeFilter.FILTER_ACCEPT;
    }
    hidden.push(node as Element | Text);
    gone += lettersIn(node instanceof Text ? node.data : copy.textContent);
    return NodeFilter.FILTER_REJECT;
  });
  while (looked.nextNode());
  return { hidden, gone, left };
}
