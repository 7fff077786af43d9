import type { Mark } from './ledger.ts';
import { native } from './native.ts';
import { holds } from './host-place.ts';
import { isAt } from './place.ts';
import { parentOf } from './shown.ts';

/**
 * The mark that is seen at a point of the viewport, though the browser may hit something else there: a link laid over a
 * whole teaser, or what stands behind a text that lets the pointer through.
 */
export function seenAt(x: number, y: number, marks: Iterable<Mark>): Mark | null {
  /** What is hit, the topmost first, by tree. */
  const stacks = new Map<Node, Element[]>();
  const stackIn = (root: Node): Element[] => {
    let stack = stacks.get(root);
    if (!stack) stacks.set(root, (stack = (root as Partial<Document>).elementsFromPoint?.(x, y) ?? []));
    return stack;
  };
  const isSeen = (node: Text): boolean => {
    const parent = node.parentElement ?? (node.parentNode instanceof ShadowRoot ? node.parentNode.host : null);
    if (!parent) return false;
    const stack = stackIn(node.getRootNode());
    let depth = stack.indexOf(parent);
    // Asked anew each time, which 500 marks bear: dialogs take the pointer from all the page, and give it back.
    if (depth < 0 && letsThrough(parent)) {
      depth = stack.findIndex((element) => native(element, 'contains')(parent));
      for (let at: Element | null = parent; at && at !== stack[depth]; at = parentOf(at)) {
        if (cutsOff(at, x, y)) return false;
      }
    }
    return depth >= 0 && stack.slice(0, depth).every(isSeeThrough);
  };
  for (const mark of marks) if (mark.nodes.some(isSeen) && isAt(mark, x, y)) return mark;
  return null;
}

/** Whether the pointer meets what stands behind it: of what is inert, Chromium meets nothing either. */
function letsThrough(element: Element): boolean {
  return getComputedStyle(element).pointerEvents === 'none' || native(element, 'closest')('[inert]') !== null;
}

/** Whether a point lies outside of a box that shows nothing there: the other pictures of a gallery. */
function cutsOff(element: Element, x: number, y: number): boolean {
  return getComputedStyle(element).overflow !== 'visible' && !holds(native(element, 'getBoundingClientRect')(), x, y);
}

const OPAQUE = 'img,video,canvas,iframe,embed,object,input,textarea,select';
const ALPHA = /(?:rgba\(.*,|\/)\s*([\d.]+)\)$/;

function isSeeThrough(element: Element): boolean {
  for (let at: Element | null = element; at; at = parentOf(at)) if (getComputedStyle(at).opacity === '0') return true;
  const { backgroundColor, backgroundImage } = getComputedStyle(element);
  return (
    backgroundImage === 'none' &&
    Number(ALPHA.exec(backgroundColor)?.[1] ?? 1) < 0.5 &&
    !native(element, 'matches')(OPAQUE)
  );
}
