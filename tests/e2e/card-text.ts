/** Text of a card from a tree of nodes, whichever protocol brought it. */

export interface TextNode {
  /** Upper-case tag name; empty for a text node. */
  tag: string;
  /** Of text nodes. */
  text?: string;
  children: TextNode[];
}

const INLINE = new Set(
  'A ABBR B BDI BDO BUTTON CITE CODE EM I KBD LABEL MARK Q S SMALL SPAN STRONG SUB SUP TIME U'.split(' '),
);

/** Blocks become lines; white space is collapsed, as it is shown. */
export function textOf(root: TextNode): string {
  let text = '';
  const visit = (node: TextNode) => {
    if (node.text !== undefined) {
      text += node.text.replace(/\s+/g, ' ');
      return;
    }
    const block = !INLINE.has(node.tag);
    if (block) text += '\n';
    for (const child of node.children) visit(child);
    if (block) text += '\n';
  };
  visit(root);
  return text
    .split('\n')
    .map((line) => line.replace(/ +/g, ' ').trim())
    .filter(Boolean)
    .join('\n');
}
