import { native } from './native.ts';
import { parentOf } from './shown.ts';
import type { Mark } from './ledger.ts';
import { isBefore } from './text.ts';

/** Where marks stand: their boxes, their order, and whether they can be seen. */

/** A live range over a mark's text; `null` when the text is no longer there. */
export function rangeOf(mark: Mark): Range | null {
  const { startContainer, startOffset, endContainer, endOffset } = mark.range;
  if (!startContainer.isConnected || !endContainer.isConnected) return null;
  const range = document.createRange();
  try {
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
  } catch {
    // The text was cut, and the observer hasn't told yet.
    return null;
  }
  return range.collapsed ? null : range;
}

/** Client rectangles, one for each line that the name stands on: the box around a wrapped name is mostly not the name. */
export function rectsOf(mark: Mark): DOMRect[] {
  return [...(rangeOf(mark)?.getClientRects() ?? [])].filter(({ width, height }) => width > 0 && height > 0);
}

export function isAt(mark: Mark, x: number, y: number): boolean {
  return rectsOf(mark).some(({ left, right, top, bottom }) => x >= left && x < right && y >= top && y < bottom);
}

/** In the order in which a reader meets them; what stands in a shadow root stands where its host does. */
export function inOrder(marks: Iterable<Mark>): Mark[] {
  return [...marks].sort((a, b) => compare(a.range, b.range));
}

function compare(a: StaticRange, b: StaticRange): number {
  if (a.startContainer === b.startContainer) return a.startOffset - b.startOffset;
  const [one, other] = inOneTree(a.startContainer, b.startContainer);
  return isBefore(one, other) ? -1 : 1;
}

/** The nodes, or the hosts that they stand in, that share a tree. */
function inOneTree(a: Node, b: Node): [Node, Node] {
  const chain = hostsOf(a);
  for (const node of hostsOf(b)) {
    const root = node.getRootNode();
    const same = chain.find((one) => one.getRootNode() === root);
    if (same) return [same, node];
  }
  return [a, b];
}

function hostsOf(node: Node): Node[] {
  const hosts = [node];
  for (let root = node.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode()) hosts.push(root.host);
  return hosts;
}

/** Brings a mark to the middle of what is visible, in every box that scrolls. */
export function scrollTo(mark: Mark): void {
  const element = mark.nodes[0]?.parentElement;
  if (element) native(element, 'scrollIntoView')({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  // The element may be far larger than the window: then its mark is brought there.
  for (let at: Element | null = element ?? null; at; at = parentOf(at)) {
    const [rect] = rectsOf(mark);
    if (!rect) return;
    const isWindow = at === document.scrollingElement;
    const box = isWindow ? new DOMRect(0, 0, innerWidth, innerHeight) : native(at, 'getBoundingClientRect')();
    const isHigher = native(at, 'scrollHeight') > native(at, 'clientHeight');
    // Not what only cuts off a line that is too long.
    const isWider = isWindow || /auto|scroll/.test(getComputedStyle(at).overflowX);
    const top = isHigher ? toMiddle(rect.top, rect.bottom, box.top, box.bottom, MARGIN) : 0;
    const left = isWider ? toMiddle(rect.left, rect.right, box.left, box.right, 0) : 0;
    if (top !== 0 || left !== 0) native(at, 'scrollBy')({ top, left, behavior: 'instant' });
  }
}

/** How far something is from the middle of a box; 0 where it is within it by a margin. */
function toMiddle(from: number, to: number, boxFrom: number, boxTo: number, wanted: number): number {
  const margin = Math.min(wanted, (boxTo - boxFrom) / 4);
  return from >= boxFrom + margin && to <= boxTo - margin ? 0 : (from + to - boxFrom - boxTo) / 2;
}

/** From a window's edge, in CSS pixels: room for the card, and clear of most fixed headers. */
const MARGIN = 120;
