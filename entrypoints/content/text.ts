/** Elements whose text nobody reads as the page's: code that runs, data, fallbacks. */
const SILENT = 'script,style,noscript,template,textarea,title,head,iframe,noembed,noframes,object,video,audio,canvas';
const SILENT_NAMES = new Set(SILENT.split(','));

/** Text, also that of a CDATA section in XHTML. */
export function isText(node: Node): node is Text {
  return node.nodeType === Node.TEXT_NODE || node.nodeType === Node.CDATA_SECTION_NODE;
}

export function isSilent(node: Node | null): boolean {
  return SILENT_NAMES.has((node as Element | null)?.localName ?? '');
}

/** SHOW_TEXT and SHOW_CDATA_SECTION; as numbers, since the build reads these modules where there is no DOM. */
export const ALL_TEXT = 0x4 | 0x8;

/** Calls back with each text node of a tree whose text is the page's, in document order. */
export function eachText(tree: Node, callback: (node: Text) => void): void {
  if (isText(tree)) {
    if (!isSilent(tree.parentNode)) callback(tree);
    return;
  }
  if (isSilent(tree)) return;
  // A filter written in JavaScript costs ten times the bare walk, and asking for each parent twice.
  const mayBeSilent = tree.nodeType !== Node.ELEMENT_NODE || (tree as Element).querySelector(SILENT) !== null;
  const walker = document.createTreeWalker(tree, ALL_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!mayBeSilent || !isSilent(node.parentNode)) callback(node as Text);
  }
}

/**
 * A tree's text by one native read, that of silent elements in it included; of the document its body's. That by XPath,
 * since any element that a script gets hold of makes the browser set up half the DOM for it: 90 kB on every page.
 */
export function textOf(tree: Node): string {
  if (isDocument(tree)) return tree.evaluate(`string(${BODY})`, tree, null, XPathResult.STRING_TYPE).stringValue;
  if (isText(tree)) return isSilent(tree.parentNode) ? '' : tree.data;
  const holdsText = tree.nodeType === Node.ELEMENT_NODE || tree.nodeType === Node.DOCUMENT_FRAGMENT_NODE;
  return holdsText && !isSilent(tree) ? (tree.textContent ?? '') : '';
}

// Of a frame's document the constructor is another.
export const isDocument = (node: Node): node is Document => node.nodeType === Node.DOCUMENT_NODE;

/** Whether a node stands in this document: a page may move it into that of a frame. */
export const isHere = (node: Node): boolean => node.isConnected && node.ownerDocument === document;

/** Where that text stands. */
export function bodyOf(tree: Node): Node {
  if (!isDocument(tree)) return tree;
  return tree.evaluate(BODY, tree, null, XPathResult.FIRST_ORDERED_NODE_TYPE).singleNodeValue ?? tree;
}

export const BODY = "/*[local-name()='html']/*[local-name()='body'] | /*[local-name()!='html']";

export const isBefore = (one: Node, other: Node): boolean =>
  (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
