import type { Block, Span } from '../../types.ts';
import { outsideCode } from './code.ts';

/** Words between quotation marks. `start`/`end` are what stands between the marks, without outer white space. */
export interface Marked extends Span {
  /** Index into the blocks. */
  block: number;
  /** The span with its marks. */
  outer: Span;
  /** Single marks: ‘ ’ or '. */
  single: boolean;
  /** False when the closing mark is missing: the words go on in the next block, or somebody forgot it. */
  closed: boolean;
}

const ANY_MARK = /["“”„‟«»‘’‚‹›'「」『』＂]/g;
const LETTER = /[\p{L}\p{N}]/u;
/** Openers that are really apostrophes: ’em, ’90s, ‘Round. */
const ELISION =
  /^(?:em|til|till|tis|twas|twere|cause|bout|round|neath|cuz|cos|n|nother|ere|gainst|mongst|tude|\d\ds?|\d0ies)(?![\p{L}\p{N}])/iu;

interface Open {
  at: number;
  mark: string;
  /** Quotations opened inside with the same mark. */
  inner?: number;
}

/** The closing marks that may answer an opening one. Sloppy mixtures (" with ”) are common and accepted. */
function answers(opener: string, mark: string): boolean {
  switch (opener) {
    case '"':
    case '“':
    case '‟':
    case '＂':
      return mark === '"' || mark === '”' || mark === '＂' || mark === '‟';
    case '”':
      return mark === '”' || mark === '"';
    case '„':
      return mark === '“' || mark === '”' || mark === '"' || mark === '‟';
    case '«':
      return mark === '»';
    case '»':
      return mark === '«' || mark === '»';
    case '‘':
    case "'":
      return mark === '’' || mark === "'";
    case '’':
      return mark === '’';
    case '‚':
      return mark === '‘' || mark === '’' || mark === "'";
    case '‹':
      return mark === '›';
    case '›':
      return mark === '‹';
    case '「':
      return mark === '」';
    case '『':
      return mark === '』';
    default:
      return false;
  }
}

function isSpace(char: string | undefined): boolean {
  return char === undefined || /\s/.test(char);
}

/** Whether a mark stands where one opens: before a word, after a space, a bracket, a dash or another mark. */
function opensAt(text: string, at: number, from: number, to: number): boolean {
  const before = at > from ? text[at - 1] : undefined;
  const after = at + 1 < to ? text[at + 1] : undefined;
  if (isSpace(after)) return false;
  return isSpace(before) || /[([{–—\-/:"“„«‘'…]/.test(before ?? '');
}

/** Whether an opening mark was set where only a closing one makes sense: after the end of a sentence or part of it. */
function shuts(text: string, at: number, to: number): boolean {
  return /[\p{L}\p{N}][,.!?…]$/u.test(text.slice(at - 2, at)) && (at + 1 >= to || isSpace(text[at + 1]));
}

function closesAt(text: string, at: number, from: number, to: number): boolean {
  const before = at > from ? text[at - 1] : undefined;
  const after = at + 1 < to ? text[at + 1] : undefined;
  if (isSpace(before)) return false;
  return after === undefined || !LETTER.test(after);
}

/** How far behind an apostrophe that may close a quotation a better one is looked for. UTF-16 code units. */
const FURTHER = 2000;

/** Finds where a quotation in single marks ends; an apostrophe looks the same. -1 when it doesn't. */
function closeSingle(text: string, open: Open, to: number): number {
  let fallback = -1;
  for (let at = open.at + 1; at < (fallback < 0 ? to : Math.min(to, fallback + FURTHER)); at++) {
    const char = text[at] ?? '';
    if ((char === '‘' || char === '“') && opensAt(text, at, open.at + 1, to) && fallback >= 0) return fallback;
    if (!answers(open.mark, char)) continue;
    const before = text[at - 1] ?? '';
    const after = at + 1 < to ? text[at + 1] : undefined;
    if (isSpace(before) || (after !== undefined && LETTER.test(after))) continue;
    if (/[,.!?…;]/.test(before)) return at;
    // “the workers’ rights”: a possessive, unless nothing better follows.
    const possessive = /s/i.test(before) && after === ' ' && /\p{Ll}/u.test(text[at + 2] ?? '');
    const droppedG = /n/.test(before) && text[at - 2] === 'i' && after === ' ';
    if (possessive || droppedG) {
      if (fallback < 0) fallback = at;
      continue;
    }
    return at;
  }
  return fallback;
}

function quoted(
  text: string,
  block: number,
  from: number,
  to: number,
  outer: Span,
  single: boolean,
  closed: boolean,
): Marked | undefined {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text[start] ?? '')) start += 1;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end -= 1;
  return end > start ? { start, end, block, outer, single, closed } : undefined;
}

/** Whether a block opens with a mark: what an unclosed quotation needs of the next block. */
function opensWithMark(text: string, block: Block | undefined): boolean {
  return block !== undefined && /^\s*["“„«‘'»]/.test(text.slice(block.start, Math.min(block.start + 4, block.end)));
}

function marksOfBlock(text: string, blocks: readonly Block[], index: number, found: Marked[]): void {
  const block = blocks[index];
  if (block === undefined) return;
  const { start: from, end: to } = block;
  const rest = new Rest(text, to);
  /** Single marks that nothing further on in the block closes. */
  const hopeless = new Set<string>();
  let open: Open | undefined;
  const push = (end: number, outerEnd: number, closed: boolean) => {
    if (open === undefined) return;
    const single = /[‘’‚'‹›]/.test(open.mark);
    const marked = quoted(text, index, open.at + 1, end, { start: open.at, end: outerEnd }, single, closed);
    if (marked !== undefined) found.push(marked);
    open = undefined;
  };
  // Up to the end of the block alone: the next mark may be a book away.
  const upTo = text.slice(0, to);
  ANY_MARK.lastIndex = from;
  for (let match = ANY_MARK.exec(upTo); match !== null; match = ANY_MARK.exec(upTo)) {
    const at = match.index;
    const mark = match[0];
    if (open === undefined) {
      if (mark === '’' || mark === '‘' || mark === "'" || mark === '‚' || mark === '‹' || mark === '›') {
        if (!opensAt(text, at, from, to) || ELISION.test(text.slice(at + 1, at + 10))) continue;
        if (mark === '’' && !/^\p{L}[^’‘]{2,}[,.]?’/u.test(text.slice(at + 1, to))) continue;
        if (mark === '‹' || mark === '›') {
          open = { at, mark };
          continue;
        }
        const close = hopeless.has(mark) ? -1 : closeSingle(text, { at, mark }, to);
        if (close < 0) hopeless.add(mark);
        if (close >= 0) {
          open = { at, mark };
          push(close, close + 1, true);
          ANY_MARK.lastIndex = close + 1;
        } else if (
          mark !== '’' &&
          opensWithMark(text, blocks[index + 1]) &&
          (at === from || /[\s:]/.test(text[at - 1] ?? ''))
        ) {
          open = { at, mark };
          push(to, to, false);
          break;
        }
        continue;
      }
      if (
        mark === '"' ||
        mark === '“' ||
        mark === '„' ||
        mark === '«' ||
        mark === '‟' ||
        mark === '＂' ||
        mark === '「' ||
        mark === '『'
      ) {
        // A stray closer: a mark right after a word with nothing open. In German “ may only close.
        const before = at > from ? text[at - 1] : undefined;
        const after = at + 1 < to ? text[at + 1] : undefined;
        if (after === undefined) continue;
        if (
          mark === '"' &&
          !isSpace(before) &&
          !opensAt(text, at, from, to) &&
          (isSpace(after) || /[,.;:!?)]/.test(after))
        )
          continue;
        open = { at, mark };
      } else if ((mark === '»' || mark === '”') && opensAt(text, at, from, to)) {
        open = { at, mark };
      }
      // Doubled marks count once.
      while (open !== undefined && text[open.at + 1] === mark && open.at + 1 < to) open = { at: open.at + 1, mark };
      if (open !== undefined) ANY_MARK.lastIndex = open.at + 1;
      continue;
    }
    // “…,’’ he said.: two single marks for a double one.
    if (open.mark === '“' && mark === '’' && text[at + 1] === '’' && closesAt(text, at + 1, from, to)) {
      push(at, at + 2, true);
      ANY_MARK.lastIndex = at + 2;
      continue;
    }
    if (answers(open.mark, mark) && (open.inner ?? 0) > 0) {
      open = { ...open, inner: (open.inner ?? 0) - 1 };
      continue;
    }
    if (answers(open.mark, mark) || (mark === '“' && /["“]/.test(open.mark) && shuts(text, at, to))) {
      if (mark === '"' || mark === '＂') {
        const before = text[at - 1];
        // “ she said " It works." : an opener in the middle of an open quotation is nested or the closer was forgotten.
        const reopens = /[.!?…]['’]?\s+$/.test(text.slice(Math.max(from, at - 4), at));
        if (isSpace(before) && opensAt(text, at, from, to) && (reopens || rest.count('"', at + 1) % 2 === 1)) {
          // A paragraph of the same quotation, run on.
          push(at, at, !reopens);
          open = { at, mark };
          continue;
        }
      } else if (mark === '»' && open.mark === '»' && !closesAt(text, at, from, to)) continue;
      let outerEnd = at + 1;
      while (text[outerEnd] === mark && outerEnd < to) outerEnd += 1;
      push(at, outerEnd, true);
      ANY_MARK.lastIndex = outerEnd;
      continue;
    }
    if ((mark === '“' || mark === '«' || mark === '„') && mark === open.mark && opensAt(text, at, from, to)) {
      if (nests(rest, mark, at)) {
        open = { ...open, inner: (open.inner ?? 0) + 1 };
        continue;
      }
      // The closer was forgotten: what was open ends with its sentence.
      const sentence = /^[\s\S]*?[.!?,](?=\s)/.exec(text.slice(open.at + 1, at));
      const end = sentence === null ? at : open.at + 1 + sentence[0].length;
      push(end, end, true);
      open = { at, mark };
    }
  }
  if (open !== undefined) {
    const goesOn = opensWithMark(text, blocks[index + 1]);
    const opened = text.slice(from, open.at).trim();
    if (goesOn || opened === '' || /[,:]$/.test(opened)) push(to, to, false);
  }
}

/** Whether the block closes more marks from `at` on than it opens, so that one of them belongs to what was open before. */
function nests(rest: Rest, mark: string, at: number): boolean {
  const closer = mark === '“' ? '”' : mark === '«' ? '»' : undefined;
  return closer !== undefined && rest.count(closer, at) > rest.count(mark, at);
}

/** Counts marks in what is left of a block. Asked for along the text, so that a block full of marks isn't read again for each. */
class Rest {
  private readonly text: string;
  private readonly to: number;
  /** Of each mark asked for: how many stand from `at` on. */
  private readonly counts = new Map<string, { at: number; count: number }>();

  constructor(text: string, to: number) {
    this.text = text;
    this.to = to;
  }

  /** How many of a mark stand in the block from `at` on, which is never less than what was asked before for the same mark. */
  count(mark: string, at: number): number {
    const known = this.counts.get(mark);
    const count =
      known === undefined ? this.between(mark, at, this.to) : known.count - this.between(mark, known.at, at);
    this.counts.set(mark, { at, count });
    return count;
  }

  private between(mark: string, from: number, to: number): number {
    let count = 0;
    const part = this.text.slice(from, to);
    for (let at = part.indexOf(mark); at >= 0; at = part.indexOf(mark, at + 1)) count += 1;
    return count;
  }
}

/** Every outermost span between quotation marks, in order, but for those in code. Marks inside a quotation belong to it. */
export function marksOf(text: string, blocks: readonly Block[]): Marked[] {
  const found: Marked[] = [];
  for (let index = 0; index < blocks.length; index++) marksOfBlock(text, blocks, index, found);
  return outsideCode(text, found);
}
