import type { Block, Span } from '../../types.ts';
import { outsideCode } from './code.ts';
import {
  ANY_MARK,
  ELISION,
  OPENS,
  SINGLE,
  answers,
  closeSingle,
  closesAt,
  isSpace,
  opensAt,
  shuts,
} from './mark-forms.ts';
import type { Open } from './mark-forms.ts';

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

/** Every outermost span between quotation marks, in order, but for those in code. Marks inside a quotation belong to it. */
export function marksOf(text: string, blocks: readonly Block[]): Marked[] {
  const found = blocks.flatMap((_, index) => new BlockMarks(text, blocks, index).read());
  return outsideCode(text, found);
}

/** Whether a block opens with a mark: what an unclosed quotation needs of the next block. */
const opensWithMark = (text: string, block: Block | undefined): boolean =>
  block !== undefined && /^\s*["“„«‘'»]/.test(text.slice(block.start, Math.min(block.start + 4, block.end)));

/** Reads the marks of one block, from the first to the last: each opens a quotation, closes the open one, or belongs to it. */
class BlockMarks {
  private readonly text: string;
  private readonly index: number;
  private readonly from: number;
  private readonly to: number;
  /** Whether the next block opens with a mark. */
  private readonly goesOn: boolean;
  private readonly rest: Rest;
  private readonly marks = new RegExp(ANY_MARK, 'g');
  /** Single marks that nothing further on in the block closes. */
  private readonly hopeless = new Set<string>();
  private readonly found: Marked[] = [];
  private open: Open | undefined;
  /** Quotations opened inside the open one with the same mark. */
  private inner = 0;

  constructor(text: string, blocks: readonly Block[], index: number) {
    const { start, end } = blocks[index]!;
    this.text = text;
    this.index = index;
    [this.from, this.to] = [start, end];
    this.goesOn = opensWithMark(text, blocks[index + 1]);
    this.rest = new Rest(text, end);
  }

  read(): Marked[] {
    // Up to the end of the block alone: the next mark may be a book away.
    const upTo = this.text.slice(0, this.to);
    this.marks.lastIndex = this.from;
    for (let match = this.marks.exec(upTo); match !== null; match = this.marks.exec(upTo)) {
      const [at, mark] = [match.index, match[0]];
      if (this.open !== undefined) this.readWithin(this.open, at, mark);
      else if (SINGLE.test(mark)) this.readSingle(at, mark);
      else this.readOpener(at, mark);
    }
    if (this.open !== undefined) this.leaveOpen(this.open);
    return this.found;
  }

  private openAt(at: number, mark: string): void {
    this.open = { at, mark };
    this.inner = 0;
  }

  /** Notes what stands between the open mark and `end`, unless that is nothing; no mark is open then. */
  private close(end: number, outerEnd: number, closed: boolean): void {
    const { open, text } = this;
    if (open === undefined) return;
    this.open = undefined;
    let start = open.at + 1;
    while (start < end && isSpace(text[start])) start += 1;
    while (end > start && isSpace(text[end - 1])) end -= 1;
    if (end <= start) return;
    const outer = { start: open.at, end: outerEnd };
    this.found.push({ start, end, block: this.index, outer, single: SINGLE.test(open.mark), closed });
  }

  /** ‘…’: the end is looked for at once, since it may be any apostrophe. */
  private readSingle(at: number, mark: string): void {
    const { text, from, to } = this;
    if (!opensAt(text, at, from, to) || ELISION.test(text.slice(at + 1, at + 10))) return;
    if (mark === '’' && !/^\p{L}[^’‘]{2,}[,.]?’/u.test(text.slice(at + 1, to))) return;
    if (/[‹›]/.test(mark)) {
      this.openAt(at, mark);
      return;
    }
    const end = this.hopeless.has(mark) ? -1 : closeSingle(text, { at, mark }, to);
    if (end < 0) this.hopeless.add(mark);
    const alone = at === from || /[\s:]/.test(text[at - 1] ?? '');
    if (end < 0 && (mark === '’' || !this.goesOn || !alone)) return;
    this.openAt(at, mark);
    if (end < 0) this.close(to, to, false);
    else this.close(end, end + 1, true);
    this.marks.lastIndex = end < 0 ? to : end + 1;
  }

  /** “…”, «…», »…«, ”…”: any other mark where none is open. */
  private readOpener(at: number, mark: string): void {
    const { text, from, to } = this;
    const opens = OPENS.test(mark) ? !this.isStray(at, mark) : /[»”]/.test(mark) && opensAt(text, at, from, to);
    if (!opens) return;
    // Doubled marks count once.
    let last = at;
    while (text[last + 1] === mark && last + 1 < to) last += 1;
    this.openAt(last, mark);
    this.marks.lastIndex = last + 1;
  }

  /** Whether it closes what nobody opened: right after a word, or at the end. In German “ may only close. */
  private isStray(at: number, mark: string): boolean {
    const { text, from, to } = this;
    const before = at > from ? text[at - 1] : undefined;
    const after = at + 1 < to ? text[at + 1] : undefined;
    if (after === undefined) return true;
    return (
      mark === '"' && !isSpace(before) && !opensAt(text, at, from, to) && (isSpace(after) || /[,.;:!?)]/.test(after))
    );
  }

  /** A mark behind an open one. */
  private readWithin(open: Open, at: number, mark: string): void {
    const { text, from, to } = this;
    // “…,’’ he said.: two single marks for a double one.
    if (open.mark === '“' && mark === '’' && text[at + 1] === '’' && closesAt(text, at + 1, from, to)) {
      this.close(at, at + 2, true);
      this.marks.lastIndex = at + 2;
      return;
    }
    const answered = answers(open.mark, mark);
    if (answered && this.inner > 0) this.inner -= 1;
    else if (answered || (mark === '“' && /["“]/.test(open.mark) && shuts(text, at, to)))
      this.readCloser(open, at, mark);
    else if (/[“«„]/.test(mark) && mark === open.mark && opensAt(text, at, from, to)) this.readAgain(open, at, mark);
  }

  /** The mark that answers the open one, unless it opens the next. */
  private readCloser(open: Open, at: number, mark: string): void {
    const { text, from, to } = this;
    if (/["＂]/.test(mark)) {
      // “ she said " It works." : an opener in the middle of an open quotation is nested or the closer was forgotten.
      const reopens = /[.!?…]['’]?\s+$/.test(text.slice(Math.max(from, at - 4), at));
      const opens = isSpace(text[at - 1]) && opensAt(text, at, from, to);
      if (opens && (reopens || this.rest.count('"', at + 1) % 2 === 1)) {
        // A paragraph of the same quotation, run on.
        this.close(at, at, !reopens);
        this.openAt(at, mark);
        return;
      }
    } else if (mark === '»' && open.mark === '»' && !closesAt(text, at, from, to)) return;
    let end = at + 1;
    while (text[end] === mark && end < to) end += 1;
    this.close(at, end, true);
    this.marks.lastIndex = end;
  }

  /** The open mark once more: a quotation inside the open one, or the next where the closer was forgotten. */
  private readAgain(open: Open, at: number, mark: string): void {
    if (this.nests(mark, at)) {
      this.inner += 1;
      return;
    }
    // What was open ends with its sentence.
    const sentence = /^[\s\S]*?[.!?,](?=\s)/.exec(this.text.slice(open.at + 1, at));
    const end = sentence === null ? at : open.at + 1 + sentence[0].length;
    this.close(end, end, true);
    this.openAt(at, mark);
  }

  /** Whether the block closes more marks from `at` on than it opens, so that one of them belongs to what was open before. */
  private nests(mark: string, at: number): boolean {
    const closer = mark === '“' ? '”' : mark === '«' ? '»' : undefined;
    return closer !== undefined && this.rest.count(closer, at) > this.rest.count(mark, at);
  }

  /** What nothing closes is a quotation where it goes on in the next block, or where it may well do. */
  private leaveOpen(open: Open): void {
    const opened = this.text.slice(this.from, open.at).trim();
    if (this.goesOn || opened === '' || /[,:]$/.test(opened)) this.close(this.to, this.to, false);
  }
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
