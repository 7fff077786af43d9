import type { Block, Quote, Span, SubjectId } from '../corpus/types.ts';

/** What is set off in a source's text. Offsets are of the whole text. */
export interface Mark extends Span {
  kind: 'passage' | 'quote' | 'mention' | 'found';
  subject?: SubjectId;
  quote?: Quote;
}

/** A run of text under the same marks. */
export interface Piece extends Span {
  marks: Mark[];
}

/** The marks that touch each block, by the block's index. Both lists are in order. */
export function marksByBlock(blocks: readonly Block[], marks: readonly Mark[]): Mark[][] {
  const result: Mark[][] = blocks.map(() => []);
  for (const mark of marks) {
    for (let index = firstBlockAfter(blocks, mark.start); index < blocks.length; index++) {
      if (blocks[index]!.start >= mark.end) break;
      result[index]!.push(mark);
    }
  }
  return result;
}

/** Index of the first block that ends after `offset`. */
function firstBlockAfter(blocks: readonly Block[], offset: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (blocks[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Divides a block where marks begin and end; marks may overlap. */
export function piecesOf(block: Span, marks: readonly Mark[]): Piece[] {
  const edges = new Set([block.start, block.end]);
  for (const { start, end } of marks) {
    if (start > block.start) edges.add(start);
    if (end < block.end) edges.add(end);
  }
  const offsets = [...edges].toSorted((a, b) => a - b);
  return offsets.slice(0, -1).map((start, index) => {
    const end = offsets[index + 1]!;
    return { start, end, marks: marks.filter((mark) => mark.start < end && mark.end > start) };
  });
}

/** More places than this aren't marked: nobody steps through them. */
export const MOST_FOUND = 2_000;

/**
 * Where `query` stands in `text`, without regard to case, kinds of white space, or how apostrophes, quotation
 * marks and dashes are written.
 */
export function findIn(text: string, query: string): Span[] {
  const words = query.trim();
  if (words === '') return [];
  const pattern = words
    .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
    .replace(/\s+/g, '\\s+')
    .replace(/['‘’ʼ]/g, "['‘’ʼ]")
    .replace(/["“”„«»]/g, '["“”„«»]')
    .replace(/[-‐‑–—]/g, '[-‐‑–—]');
  const found: Span[] = [];
  for (const match of text.matchAll(new RegExp(pattern, 'giu'))) {
    found.push({ start: match.index, end: match.index + match[0].length });
    if (found.length === MOST_FOUND) break;
  }
  return found;
}

/** Attribute of a block's element that holds its start offset. */
const BLOCK_START = 'data-start';

/** What is selected in the document of the text under `root`, as offsets; `null` when nothing of it is. */
export function selectedSpan(root: Element, selection: Selection | null): Span | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const blocks = [...root.querySelectorAll(`[${BLOCK_START}]`)];
  const selected = (block: Element) => selectedIn(block, range) !== null;
  const first = blocks.find(selected);
  const last = blocks.findLast(selected);
  return first && last ? { start: selectedIn(first, range)!.start, end: selectedIn(last, range)!.end } : null;
}

/** What of a block is selected; `null` where nothing is: a triple click ends at the beginning of the next block. */
function selectedIn(block: Element, range: Range): Span | null {
  if (!range.intersectsNode(block)) return null;
  const start = block.contains(range.startContainer)
    ? offsetIn(block, range.startContainer, range.startOffset)
    : startOf(block);
  const end = block.contains(range.endContainer)
    ? offsetIn(block, range.endContainer, range.endOffset)
    : startOf(block) + (block.textContent?.length ?? 0);
  return end > start ? { start, end } : null;
}

function startOf(block: Element): number {
  return Number(block.getAttribute(BLOCK_START));
}

function offsetIn(block: Element, node: Node, offset: number): number {
  const before = block.ownerDocument.createRange();
  before.setStart(block, 0);
  before.setEnd(node, offset);
  return startOf(block) + before.toString().length;
}
