import { native } from './native.ts';
import { shadowRootOf } from './roots.ts';

/** What is painted at a point, down through shadow roots. */
function elementAt(x: number, y: number): Element | null {
  let found = document.elementFromPoint(x, y);
  for (let root = found && shadowRootOf(found); root; root = found && shadowRootOf(found)) {
    const inner = root.elementFromPoint(x, y);
    if (!inner || inner === found) break;
    found = inner;
  }
  return found;
}

/** The focused element, down through shadow roots; `null` when it is the document itself. */
export function activeElement(): HTMLElement | null {
  let active = document.activeElement;
  for (let root = active && shadowRootOf(active); root?.activeElement; root = shadowRootOf(active)) {
    active = root.activeElement;
  }
  return active && active !== document.body && active !== document.documentElement ? (active as HTMLElement) : null;
}

/**
 * What the host must be put under so that it can be used: the open modal dialog or fullscreen element that
 * holds the mention, or the popover, which a click outside of it would close; else the document's element. The
 * host is a popover, too, and may cover the mention.
 */
export function groundFor(rect: DOMRect | undefined, host: Element): Element {
  const met = rect && elementAt((rect.left + rect.right) / 2, (rect.top + rect.bottom) / 2);
  for (
    let node: Node | null = met ?? null;
    node;
    node = native(node, 'parentNode') ?? (node as ShadowRoot).host ?? null
  ) {
    if (node !== host && node instanceof Element && native(node, 'matches')(':modal, :fullscreen, :popover-open'))
      return node;
  }
  return document.documentElement;
}
