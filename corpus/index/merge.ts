import { BlockReader } from './block-reader.ts';
import { BlockWriter } from './block-writer.ts';
import { ENTRY_POSTINGS } from './blocks.ts';
import type { SegmentInfo } from './holdings.ts';
import { Roles } from './roles.ts';
import { isRoles, type Segment } from '../index.ts';

/**
 * Which segments to merge, and merging them. A question reads each segment, so there should be few; merging
 * writes everything anew, so it should be seldom. Sizes that grow geometrically are the usual balance (Bentley and
 * Saxe's logarithmic method, 1980).
 */

/** While articles are being added: so many neighbours of like size make one. */
const FAN_IN = 4;
/** Like size: at most so many times what comes after it. */
const LIKE = 1.5;
/** When adding is over the last ones are merged, too, so that each segment is so many times the next. */
const SETTLED = 4;

/** The newest segments that should become one; fewer than two when nothing should. */
export function mergeDue(segments: readonly SegmentInfo[], settle: boolean): SegmentInfo[] {
  const newest = segments.toSorted((one, other) => other.id - one.id);
  let due = 0;
  let sum = 0;
  for (const [at, segment] of newest.entries()) {
    const size = segment.firstPassage.at(-1)!;
    if (at > 0 && size <= sum * (settle ? SETTLED : LIKE)) due = at + 1;
    // While articles are being added only a row of like ones is looked for; then the last may be a small rest.
    else if (at > 0 && !settle) break;
    sum += size;
  }
  return due >= (settle ? 2 : FAN_IN) ? newest.slice(0, due).toReversed() : [];
}

/** Reads blocks of a segment in order, some at a time. */
export type BlockSource = (segment: number, from: number, count: number) => Promise<Uint8Array[]>;

const BLOCKS_AT_ONCE = 16;
const passagesRead = new Int32Array(ENTRY_POSTINGS);
const weightsRead = new Uint8Array(ENTRY_POSTINGS);

class Cursor {
  reader: BlockReader | undefined;
  /** New number of each old passage; -1 where its source was removed. */
  readonly numbers: Int32Array;
  private readonly segment: SegmentInfo;
  private readonly read: BlockSource;
  private queue: Uint8Array[] = [];
  private nextBlock = 0;

  constructor(segment: SegmentInfo, numbers: Int32Array, read: BlockSource) {
    this.segment = segment;
    this.numbers = numbers;
    this.read = read;
  }

  /** True when the next entry needs blocks that aren't read yet. */
  private async block(): Promise<boolean> {
    if (this.queue.length === 0) {
      const count = Math.min(BLOCKS_AT_ONCE, this.segment.firstTerms.length - this.nextBlock);
      if (count <= 0) return false;
      this.queue = await this.read(this.segment.id, this.nextBlock, count);
      this.nextBlock += count;
    }
    this.reader = new BlockReader(this.queue.shift()!);
    return true;
  }

  /** Goes to the next entry; a promise only where blocks must be read first. */
  next(): boolean | Promise<boolean> {
    if (this.reader?.next()) return true;
    return this.block().then((more) => {
      if (more) return this.reader!.next();
      this.reader = undefined;
      return false;
    });
  }
}

/**
 * Merges segments into one, leaving out removed sources. Hands over full blocks as they come, and lets `pause`
 * decide when others have their turn. Gives what describes the new segment.
 */
export async function mergeSegments(
  segments: readonly SegmentInfo[],
  read: BlockSource,
  take: (blocks: Uint8Array<ArrayBuffer>[], from: number) => Promise<void>,
  pause: () => Promise<void>,
): Promise<Omit<Segment, 'blocks'>> {
  const sources: string[] = [];
  const passages: number[] = [];
  let next = 0;
  const cursors: Cursor[] = [];
  for (const segment of segments) {
    const numbers = new Int32Array(segment.firstPassage.at(-1)!).fill(-1);
    segment.sources.forEach((id, at) => {
      if (id === '') return;
      const [from, to] = [segment.firstPassage[at]!, segment.firstPassage[at + 1]!];
      sources.push(id);
      passages.push(to - from);
      for (let passage = from; passage < to; passage++) numbers[passage] = next++;
    });
    const cursor = new Cursor(segment, numbers, read);
    if (await cursor.next()) cursors.push(cursor);
  }

  const writer = new BlockWriter();
  let written = 0;
  const flush = async (least: number) => {
    if (writer.blocks.length < least) return;
    const blocks = writer.takeFull();
    await take(blocks, written);
    written += blocks.length;
  };
  while (cursors.length > 0) {
    let { name } = cursors[0]!.reader!;
    for (const { reader } of cursors) if (reader!.compare(name) < 0) ({ name } = reader!);
    const roles = isRoles(name) ? new Roles() : undefined;
    writer.begin(name);
    for (let at = 0; at < cursors.length; at++) {
      const cursor = cursors[at]!;
      while (cursor.reader?.compare(name) === 0) {
        const { numbers } = cursor;
        if (roles) readRoles(cursor.reader, numbers, roles);
        const count = roles ? 0 : cursor.reader.decode(passagesRead, weightsRead);
        for (let index = 0; index < count; index++) {
          const number = numbers[passagesRead[index]!]!;
          if (number >= 0) writer.post(number, weightsRead[index]!);
        }
        const more = cursor.next();
        // Awaiting each of some hundred thousand terms would take longer than merging them.
        if (typeof more === 'boolean' ? !more : !(await more)) {
          cursors.splice(at--, 1);
          break;
        }
      }
    }
    writer.end();
    roles?.write(name, writer);
    if (writer.blocks.length >= BLOCKS_AT_ONCE) {
      await flush(BLOCKS_AT_ONCE);
      await pause();
    }
  }
  writer.finish();
  await flush(1);
  return { firstTerms: writer.firstTerms, sources, passages };
}

function readRoles(reader: BlockReader, numbers: Int32Array, into: Roles): void {
  const own = new Roles();
  own.read(reader);
  for (const [passage, role] of own.all()) if (numbers[passage]! >= 0) into.set(numbers[passage]!, role);
}
