import { native } from './native.ts';

/** Elements whose text nobody reads as the page's: code that runs, data, fallbacks. */
const SILENT = 'script,style,noscript,template,textarea,title,head,iframe,noembed,noframes,object,video,audio,canvas';
const SILENT_NAMES = new Set(SILENT.split(','));

// The DOM's constants as numbers: the build reads these modules where there is no DOM, and the browser sets up an interface for
// whoever asks for its name.
const ELEMENT = 1;
const TEXT = 3;
const CDATA_SECTION = 4;
const DOCUMENT = 9;
export const DOCUMENT_FRAGMENT = 11;
const DOCUMENT_POSITION_FOLLOWING = 4;
/** SHOW_TEXT and SHOW_CDATA_SECTION. */
export const ALL_TEXT = 0x4 | 0x8;
/** Of XPath results. */
const STRING = 2;
export const UNORDERED_NODE_SNAPSHOT = 6;
export const ORDERED_NODE_SNAPSHOT = 7;
const FIRST_ORDERED_NODE = 9;

export const isElement = (node: Node): node is Element => node.nodeType === ELEMENT;

/** Text, also that of a CDATA section in XHTML. */
export function isText(node: Node): node is Text {
  return node.nodeType === TEXT || node.nodeType === CDATA_SECTION;
}

export function isSilent(node: Node | null): boolean {
  return SILENT_NAMES.has((node as Element | null)?.localName ?? '');
}

/** Calls back with each text node of a tree whose text is the page's, in document order. */
export function eachText(tree: Node, callback: (node: Text) => void): void {
  if (isText(tree)) {
    if (!isSilent(tree.parentNode)) callback(tree);
    return;
  }
  if (isSilent(tree)) return;
  // A filter written in JavaScript costs ten times the bare walk, and asking for each parent twice.
  const mayBeSilent = !isElement(tree) || native(tree, 'querySelector')(SILENT) !== null;
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
  if (isDocument(tree)) return tree.evaluate(`string(${BODY})`, tree, null, STRING).stringValue;
  if (isText(tree)) return isSilent(tree.parentNode) ? '' : tree.data;
  const holdsText = isElement(tree) || tree.nodeType === DOCUMENT_FRAGMENT;
  return holdsText && !isSilent(tree) ? (tree.textContent ?? '') : '';
}

// Of a frame's document the constructor is another.
export const isDocument = (node: Node): node is Document => node.nodeType === DOCUMENT;

/** Whether a node stands in this document: a page may move it into that of a frame. */
export const isHere = (node: Node): boolean =>
  native(node, 'isConnected') && native(node, 'ownerDocument') === document;

/** The first node of that text; of a document without touching an element. */
export function firstText(tree: Node): Text | null {
  if (isText(tree)) return tree;
  const found = isDocument(tree)
    ? tree.evaluate(`(${BODY})/descendant::text()`, tree, null, FIRST_ORDERED_NODE).singleNodeValue
    : document.createTreeWalker(tree, ALL_TEXT).nextNode();
  return found as Text | null;
}

export const BODY = "/*[local-name()='html']/*[local-name()='body'] | /*[local-name()!='html']";

export const isBefore = (one: Node, other: Node): boolean =>
  (one.compareDocumentPosition(other) & DOCUMENT_POSITION_FOLLOWING) !== 0;
