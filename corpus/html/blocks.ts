import type { Piece } from '../article/pieces.ts';
import { lettersIn } from '../language/letters.ts';
import type { BlockKind } from '../types.ts';
import { LINK } from './links.ts';

/**
 * The text of an element tree as a reader sees it, in blocks. White space is collapsed as HTML rendering
 * does; soft hyphens and zero-width spaces, which show nothing, are left out. Attributes, pictures and
 * everything that isn't a word of the page are ignored.
 */

/** Elements whose content isn't text of the article, or was typed by somebody into the page. */
export const NOT_TEXT =
  'script, style, noscript, template, svg, math annotation, canvas, iframe, frame, object, embed, video, audio, ' +
  'input, textarea, select, datalist, option, button, progress, meter, dialog:not([open]), ' +
  '[contenteditable]:not([contenteditable="false"]), [role="textbox"], [role="searchbox"], [role="combobox"]';

const BLOCK_ELEMENTS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre section summary table tbody tfoot thead tr ul'
  ).split(' '),
);

const ELEMENT = 1;
const TEXT = 3;

/** A block of a page. `linked`: how many of its letters stand in links to other pages. */
export interface PagePiece extends Piece {
  linked: number;
}

/** The blocks of everything inside `root`, in document order. */
export function piecesOf(root: Element): PagePiece[] {
  const writer = new BlockWriter();
  for (const child of root.childNodes) walk(child, { kind: 'paragraph', pre: false, isLinked: false }, writer);
  writer.end();
  return writer.pieces;
}

interface Context {
  kind: BlockKind;
  level?: number;
  /** Inside `<pre>`: white space is kept. */
  pre: boolean;
  /** Inside a link to another page. */
  isLinked: boolean;
}

class BlockWriter {
  readonly pieces: PagePiece[] = [];
  #text = '';
  #linked = 0;
  // Kept beside the text: to look at it, the browser joins all its parts, at each of a poem's line breaks.
  #isBlank = true;
  /** Whether nothing was written since the last line break. */
  #atLineStart = false;
  #context: Context = { kind: 'paragraph', pre: false, isLinked: false };

  write(text: string, context: Context): void {
    if (this.#text === '') this.#context = context;
    this.#text += context.pre ? text : text.replace(/[ \t\n\r\f]+/g, ' ');
    if (context.isLinked) this.#linked += lettersIn(text);
    if (/\S/.test(text)) this.#isBlank = false;
    if (/[^ \t\n\r\f]/.test(text)) this.#atLineStart = false;
  }

  /** A line break inside the block; two in a row end it, as on the page. */
  lineBreak(): void {
    if (this.#atLineStart) return this.end();
    if (this.#isBlank) return;
    this.#text += '\n';
    this.#atLineStart = true;
  }

  /** Keeps table cells of one row apart. */
  cell(): void {
    if (!this.#isBlank) this.#text += '\t';
  }

  end(): void {
    const { kind, level, pre } = this.#context;
    for (const part of pre ? this.#text.split(/\n[ \t\r]*\n/) : [this.#text]) {
      const text = tidy(part, pre);
      if (!/\S/.test(text)) continue;
      const linked = Math.min(this.#linked, lettersIn(text));
      this.pieces.push(level === undefined ? { kind, text, linked } : { kind, level, text, linked });
    }
    this.#text = '';
    this.#linked = 0;
    this.#isBlank = true;
    this.#atLineStart = false;
  }
}

/** Removes what shows nothing, and white space around lines. */
function tidy(text: string, pre: boolean): string {
  const visible = text.replace(/[\u00AD\u200B\uFEFF]/g, '').replace(/\r\n?/g, '\n');
  // Not `[ \t]+$`: many spaces in a row would be tried again from each of them.
  const lines = pre
    ? visible.replace(/(?<![ \t])[ \t]+$/gm, '')
    : visible.replace(/ *([\n\t]) */g, '$1').replace(/ {2,}/g, ' ');
  return lines.replace(/\n{2,}/g, '\n').replace(/^[ \t\n\f]+|(?<![ \t\n\f])[ \t\n\f]+$/g, '');
}

function walk(node: Node, context: Context, writer: BlockWriter): void {
  if (node.nodeType === TEXT) {
    writer.write(node.nodeValue ?? '', context);
    return;
  }
  if (node.nodeType !== ELEMENT) return;
  const element = node as Element;
  const name = element.localName;
  if (element.matches(NOT_TEXT)) return;
  if (name === 'br') return writer.lineBreak();
  if (name === 'td' || name === 'th') writer.cell();
  const block = BLOCK_ELEMENTS.has(name);
  if (block) writer.end();
  const inside = contextOf(element, context);
  for (const child of element.childNodes) walk(child, inside, writer);
  if (block) writer.end();
}

/** UTF-16 units of the longest heading. One that was never closed holds the text below it, and is none. */
const LONGEST_HEADING = 200;

function contextOf(element: Element, outer: Context): Context {
  const name = element.localName;
  const heading = /^h([1-6])$/.exec(name);
  if (heading && lengthOf(element) > LONGEST_HEADING) return outer;
  const { pre, isLinked } = outer;
  const inner = { pre, isLinked };
  if (heading) return { ...inner, kind: 'heading', level: Number(heading[1]) };
  if (name === 'figcaption' || name === 'caption') return { ...inner, kind: 'caption' };
  if (name === 'blockquote') return { ...inner, kind: 'block-quote' };
  // A list inside a block quote is still somebody's words.
  if (name === 'li' && outer.kind !== 'block-quote') return { ...inner, kind: 'list-item' };
  if (name === 'pre') return { ...outer, pre: true };
  if (name === 'a' && element.matches(LINK)) return { ...outer, isLinked: true };
  return outer;
}

/** UTF-16 units of a node's text, counted as far as is asked for. */
function lengthOf(node: Node, most = LONGEST_HEADING + 1): number {
  if (node.nodeType === TEXT) return node.nodeValue?.trim().length ?? 0;
  let length = 0;
  for (const child of node.childNodes) {
    if (length >= most) break;
    length += lengthOf(child, most - length);
  }
  return length;
}
