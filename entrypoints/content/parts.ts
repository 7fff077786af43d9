import { ALL_TEXT, BODY, isBefore, isDocument, ORDERED_NODE_SNAPSHOT, textOf } from './text.ts';

/** A stretch of a tree's text, by one native read. */
export interface Part {
  text: string;
  /** What follows, in which a name that begins in it may end. */
  beyond: string;
  /** The text node that it begins with; `null` for the tree's first. */
  from: Text | null;
  /** Whether anything that isn't told lies between this and what was before. */
  isApart: boolean;
}

/**
 * A tree's text, that of silent elements included: mostly in one part. A large document's is cut at every so many text nodes
 * and around its long scripts: a string of megabytes costs several times what its parts do. The page may change between two
 * parts: `false` when it has changed so that what was left can't be told any more. `whole` is the text where that has been read.
 */
export function* parts(tree: Node, whole?: string): Generator<Part, boolean> {
  if (whole === undefined && isLarge(tree)) return yield* partsBetween(tree, findIn(tree, LONG_SCRIPT));
  yield { text: whole ?? textOf(tree), beyond: '', from: null, isApart: false };
  return true;
}

/** Whether a tree is read in more than one part. */
export function isLarge(tree: Node): tree is Document {
  return isDocument(tree) && tree.getElementsByTagName('*').length > LARGE;
}

/** Parts around texts that are left out, in document order. */
function* partsBetween(tree: Document, left: readonly Text[]): Generator<Part, boolean> {
  const leftOut = new Set<Node>(left);
  const walker = document.createTreeWalker(tree, ALL_TEXT);
  /** The first text that isn't left out, from a cut on. */
  const after = (cut: Text): Text | null => {
    walker.currentNode = cut;
    let node: Text | null = cut;
    while (node && leftOut.has(node)) node = walker.nextNode() as Text | null;
    return node;
  };
  const range = document.createRange();
  let from: Text | null = null;
  let isApart = false;
  for (const cut of [...merged(firstTexts(tree), left), null]) {
    if (cut && !cut.isConnected) continue;
    let part: Part | null = null;
    if (from) {
      // A live range: it tells when the page has taken out the text that it begins with.
      if (range.startContainer !== from) return false;
      range.setStart(from, 0);
      if (cut) range.setEnd(cut, 0);
      else range.setEnd(tree, tree.childNodes.length);
      // The cut was moved to somewhere before.
      if (range.startContainer !== from) {
        range.setStart(from, 0);
        continue;
      }
      part = { text: range.toString(), beyond: cut ? beginningAt(after(cut), walker) : '', from, isApart };
      isApart = false;
    }
    if (cut && leftOut.has(cut)) isApart = true;
    from = cut && after(cut);
    // Before the pause, so that the range sees what is taken out in it.
    if (from) range.setStart(from, 0);
    if (part) yield part;
  }
  return true;
}

/** A few code units of the text from a node on. */
function beginningAt(node: Text | null, walker: TreeWalker): string {
  if (!node) return '';
  walker.currentNode = node;
  let text = node.data.slice(0, LONGEST);
  while (text.length < LONGEST && walker.nextNode()) text += (walker.currentNode as Text).data.slice(0, LONGEST);
  return text;
}

/** Every so many text nodes of a document, from the first. */
function firstTexts(tree: Document): Text[] {
  return findIn(tree, `text()[position() mod ${TEXTS} = 1]`);
}

/** Text nodes of a document's body by an XPath below it, in document order; of its elements none is touched. */
function findIn(tree: Document, path: string): Text[] {
  const all = `(${BODY})/descendant::${path}`;
  const found = tree.evaluate(all, tree, null, ORDERED_NODE_SNAPSHOT);
  return Array.from({ length: found.snapshotLength }, (_, i) => found.snapshotItem(i) as Text);
}

/**
 * Both in document order. By one path for both they would be sorted, which takes longer than finding them; and few are
 * compared, since the browser goes through their parent's children for it.
 */
function merged(one: readonly Text[], other: readonly Text[]): Text[] {
  const all: Text[] = [];
  let next = 0;
  for (const text of one) {
    let [low, high] = [next, other.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isBefore(other[middle]!, text)) low = middle + 1;
      else high = middle;
    }
    while (next < low) all.push(other[next++]!);
    all.push(text);
  }
  while (next < other.length) all.push(other[next++]!);
  return all;
}

/** Code units of the longest name, with something invisible in it. */
export const LONGEST = 20;
/** A document of more elements is read in parts at once. */
const LARGE = 5_000;
/** Short scripts are read along: a page may have thousands, and each that is left out is to be put in order among the cuts. */
const LONG_SCRIPT = 'script/text()[string-length() > 500]';
/** Text nodes of a part. */
const TEXTS = 200;
