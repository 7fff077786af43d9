import { isInline } from './runs.ts';
import { isContainer, textOf } from './text.ts';

/** Nodes whose text is read at once, and that text; what may hold a divided name together stays together. */
export interface Unit {
  nodes: Node[];
  text: string;
}

/** Code units read at once: half a millisecond of the expression, and as much of reading. */
const UNIT = 60_000;

/** Parts of a tree small enough to be read at once, with chances to pause (`null`) on the way. */
export function* unitsOf(tree: Node, isBig = isContainer(tree)): Generator<Unit | null> {
  // The browser's own read is cheap; leaving out scripts isn't, and is done once, for what is small.
  if (!isBig && (!tree.firstChild || (tree.textContent?.length ?? 0) <= UNIT)) {
    const text = textOf(tree);
    if (text !== '') yield { nodes: [tree], text };
    return;
  }
  yield null;
  // Of wrappers in wrappers only the first is read whole.
  const onlyChild = isContainer(tree) ? null : onlyChildOf(tree);
  let nodes: Node[] = [];
  let text = '';
  for (let child = tree.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === Node.ELEMENT_NODE && !isInline(child as Element)) {
      if (text !== '') yield { nodes, text };
      nodes = [];
      text = '';
      yield* unitsOf(child, child === onlyChild || isContainer(child));
    } else {
      nodes.push(child);
      text += textOf(child);
    }
  }
  if (text !== '') yield { nodes, text };
}

/** The element that holds all of a tree's text; `null` where there are several, or text beside it. */
function onlyChildOf(tree: Node): Node | null {
  let only: Node | null = null;
  for (let child = tree.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === Node.ELEMENT_NODE) {
      if (only) return null;
      only = child;
    } else if (child.nodeType !== Node.COMMENT_NODE && child.nodeValue?.trim()) return null;
  }
  return only;
}
