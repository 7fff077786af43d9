import { ALL_TEXT, BODY, isDocument, textOf } from './text.ts';

/** A stretch of a tree's text, by one native read. */
export interface Part {
  /** Text of silent elements may be in it. */
  text: string;
  /** What follows, in which a name that begins in it may end. */
  beyond: string;
  /** The text node that it begins with; `null` for the tree's first. */
  from: Text | null;
}

/**
 * A tree's text in parts: mostly one. A large document's is cut at every so many text nodes and around its scripts: a
 * string of megabytes costs several times what its parts do, and only parts with a name in them are looked into. The page may
 * change between two parts: `false` when it has changed so that what was left can't be told any more.
 */
export function* partsOf(tree: Node): Generator<Part, boolean> {
  if (!isDocument(tree) || tree.getElementsByTagName('*').length <= LARGE) {
    yield { text: textOf(tree), beyond: '', from: null };
    return true;
  }
  const cuts = cutsIn(tree);
  const walker = document.createTreeWalker(tree, ALL_TEXT);
  /** The first text that is no script's, from a cut on. */
  const after = (cut: Text): Text | null => {
    walker.currentNode = cut;
    let node: Text | null = cut;
    while (node && cuts.scripts.has(node)) node = walker.nextNode() as Text | null;
    return node;
  };
  const range = tree.createRange();
  let from: Text | null = null;
  for (const cut of [...cuts.texts, null]) {
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
      part = { text: range.toString(), beyond: cut ? beginningAt(after(cut), walker) : '', from };
    }
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

/** Where a document's text is cut: at its first text node and every so many, and at the scripts' in between. */
function cutsIn(tree: Document): { texts: Text[]; scripts: Set<Text> } {
  const find = (path: string): Text[] => {
    const all = `(${BODY})/descendant::${path}`;
    const found = tree.evaluate(all, tree, null, XPathResult.ORDERED_NODE_SNAPSHOT_TYPE);
    return Array.from({ length: found.snapshotLength }, (_, i) => found.snapshotItem(i) as Text);
  };
  const scripts = find('script/text()');
  const texts: Text[] = [];
  // By one path for both they would be sorted, which takes longer than finding them.
  let next = 0;
  for (const text of find(`text()[position() mod ${TEXTS} = 1]`)) {
    while (scripts[next] && isBefore(scripts[next]!, text)) texts.push(scripts[next++]!);
    texts.push(text);
  }
  texts.push(...scripts.slice(next));
  return { texts, scripts: new Set(scripts) };
}

const isBefore = (one: Node, other: Node): boolean =>
  (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** Code units of the longest name, with something invisible in it. */
export const LONGEST = 20;
/** A document of more elements is read in parts. */
const LARGE = 5_000;
/** Text nodes of a part. */
const TEXTS = 200;
