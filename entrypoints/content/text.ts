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

/** Documents, their two outer elements and shadow roots: what holds the page's own scripts beside its text. */
export function isContainer(node: Node): boolean {
  return (
    node.nodeType === Node.DOCUMENT_NODE ||
    node.nodeType === Node.DOCUMENT_FRAGMENT_NODE ||
    node === document.documentElement ||
    node === document.body
  );
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
 * The text of the document's body, scripts included. By XPath, since any element that a script gets hold of makes the
 * browser set up half the DOM for it: 90 kB on every page.
 */
export function bodyText(): string {
  return document.evaluate(BODY, document, null, XPathResult.STRING_TYPE).stringValue;
}

const BODY = "string(/*[local-name()='html']/*[local-name()='body'] | /*[local-name()!='html'])";

/** A tree's text by the fewest native reads; scripts are left out only where they stand in the body itself. */
export function roughTextOf(tree: Node): string {
  if (isText(tree)) return isSilent(tree.parentNode) ? '' : tree.data;
  if (!isContainer(tree)) return tree.nodeType === Node.ELEMENT_NODE && !isSilent(tree) ? (tree.textContent ?? '') : '';
  let text = '';
  for (let child = tree.firstChild; child; child = child.nextSibling) text += roughTextOf(child);
  return text;
}

/** A tree's text without that of silent elements: as long as its text nodes given by `eachText` together. */
export function textOf(tree: Node): string {
  if (isContainer(tree)) {
    let text = '';
    for (let child = tree.firstChild; child; child = child.nextSibling) text += textOf(child);
    return text;
  }
  if (tree.nodeType !== Node.ELEMENT_NODE || isSilent(tree) || !(tree as Element).querySelector(SILENT)) {
    return roughTextOf(tree);
  }
  let text = '';
  eachText(tree, (node) => {
    text += node.data;
  });
  return text;
}
