/** Text of a card from a tree of nodes, whichever protocol brought it. */

export interface TextNode {
  /** Upper-case tag name; empty for a text node. */
  tag: string;
  /** Of text nodes. */
  text?: string;
  children: TextNode[];
}

/** Run on with the words around them. */
const INLINE = new Set(['ABBR', 'B', 'BDI', 'BDO', 'CODE', 'EM', 'I', 'MARK', 'Q', 'S', 'STRONG', 'SUB', 'SUP']);
/** On the line of the words around them, but apart. */
const APART = new Set(['A', 'BUTTON', 'CITE', 'KBD', 'LABEL', 'SMALL', 'SPAN', 'TIME']);

/** Blocks become lines; white space is collapsed, as it is shown. */
export function textOf(root: TextNode): string {
  let text = '';
  const visit = (node: TextNode) => {
    if (node.text !== undefined) {
      text += node.text.replace(/\s+/g, ' ');
      return;
    }
    const around = INLINE.has(node.tag) ? '' : APART.has(node.tag) ? ' ' : '\n';
    text += around;
    for (const child of node.children) visit(child);
    text += around;
  };
  visit(root);
  return text
    .split('\n')
    .map((line) => line.replace(/ +/g, ' ').trim())
    .filter(Boolean)
    .join('\n');
}
