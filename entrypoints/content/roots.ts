import type { PageApi } from './api.ts';
import { DOCUMENT_FRAGMENT, isElement, ORDERED_NODE_SNAPSHOT } from './text.ts';

/**
 * Shadow roots, open and closed. Asking an element for a closed root costs 1.6 µs in Chromium, 30 ms on a page
 * of 18,000 elements, and the first element that a script gets hold of costs 90 kB. So only likely hosts are asked,
 * and found natively: custom elements, whose hyphen only XPath sees; divisions that have an id, and such as aren't there
 * for their style; and the parents of what asks for a slot. These by selectors: they are several times faster, and XPath
 * makes a node of every attribute it is asked for.
 */
const CUSTOM = "descendant-or-self::*[contains(local-name(),'-')]";
// What is seldom true comes first.
const EMPTY =
  ':empty:is(article,aside,body,div,footer,header,main,nav,p,section,span):is([id],:not([class],[style]),body>*)';
const LIKELY = `[slot],[id]:is(article,aside,div,footer,header,main,nav,section),div:not([class],[style]),${EMPTY}`;

/** So many divisions are asked in a tree, twice as many where some hold nothing, and so many hosts remembered. */
const MOST = 500;

/** The element's shadow root, also a closed one; `null` where there is none. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot) return element.shadowRoot;
  // Firefox has it as a property that only extensions see.
  const own = (element as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot;
  if (own !== undefined) return own;
  try {
    // Nothing else of the extension API is touched, which would be set up for it: half a millisecond.
    return (globalThis as { chrome?: Pick<PageApi, 'dom'> }).chrome?.dom?.openOrClosedShadowRoot(element) ?? null;
  } catch {
    // Chromium takes HTML elements only.
    return null;
  }
}

/**
 * Shadow roots of hosts in this tree, itself included; not those nested in other shadow roots. Likely hosts that have
 * none yet are put among those `waiting` to be asked again: a root attached later leaves no trace.
 */
export function rootsIn(tree: Node, waiting: Set<Element>): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  for (const host of likelyHosts(tree)) {
    const root = askFor(host, waiting);
    if (root) roots.push(root);
  }
  return roots;
}

/** Roots that hosts have got since they were asked. */
export function lateRoots(waiting: Set<Element>): ShadowRoot[] {
  return [...waiting].flatMap((host) => askFor(host, waiting) ?? []);
}

function askFor(host: Element, waiting: Set<Element>): ShadowRoot | null {
  const root = shadowRootOf(host);
  // What comes back is looked at anew.
  if (root || !host.isConnected) waiting.delete(host);
  else if (waiting.size < MOST) waiting.add(host);
  return root;
}

/** Elements of a tree, itself included, that may well be hosts. */
function likelyHosts(tree: Node): Iterable<Element> {
  if (!('querySelectorAll' in tree)) return [];
  const inside = tree as Element | Document | DocumentFragment;
  const hosts = new Set<Element>();
  const add = (element: Element) => {
    hosts.add(element);
    if (element.slot && element.parentElement) hosts.add(element.parentElement);
  };
  if (isElement(tree)) {
    if (tree.localName.includes('-') || tree.matches(LIKELY)) add(tree);
    // What a feed is made of mostly holds no element.
    if (!tree.firstElementChild) return hosts;
  }
  // XPath refuses a fragment, which a shadow root is, as where to begin.
  for (const top of tree.nodeType === DOCUMENT_FRAGMENT ? [...inside.children] : [tree]) {
    const custom = document.evaluate(CUSTOM, top, null, ORDERED_NODE_SNAPSHOT);
    for (let i = 0; i < custom.snapshotLength; i++) hosts.add(custom.snapshotItem(i) as Element);
  }
  const likely = inside.querySelectorAll(LIKELY);
  // What waits to be filled is first of many, and no more of them is got hold of: a page may have thousands.
  for (const some of likely.length > MOST ? [inside.querySelectorAll(EMPTY), likely] : [likely]) {
    for (let i = 0; i < some.length && i < MOST; i++) add(some[i]!);
  }
  return hosts;
}
