/**
 * The form of the index: segments of sorted terms, cut into blocks of some kilobytes.
 *
 * A segment is written once and never changed, like the sorted tables of a log-structured merge tree (O'Neil
 * et al. 1996; Lucene's segments): adding articles writes a small one, and now and then neighbours are merged
 * into a bigger one. In IndexedDB a block is a row, so that a question reads a handful of rows and adding an
 * article writes a handful, where a row for each term would write hundreds.
 *
 * Block: entries, each `length of term, term (UTF-8), number of postings, bytes of postings, postings`; then a
 * directory, where every sixteenth entry begins, and how many that are (two bytes each, low byte first).
 * Posting: distance to the passage before, weight (one byte). All other numbers are variable-length, seven bits a byte.
 */

/** Bytes at which a block is closed. Larger ones read more than is asked for; smaller ones cost more rows. */
const BLOCK_BYTES = 8_192;
/** A term is looked for from the last of these before it: a worker just started would take milliseconds to read all. */
const ENTRIES_PER_STEP = 16;
/** Postings of one entry at most; a longer list goes on in further entries of the same term. */
export const ENTRY_POSTINGS = 4_096;

/** Postings of one term: passage numbers within the segment, ascending, and a weight from 1 to 255 each. */
export interface Postings {
  passages: number[];
  weights: number[];
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Writes entries in the order of terms and cuts them into blocks. */
export class BlockWriter {
  readonly blocks: Uint8Array<ArrayBuffer>[] = [];
  /** First term of each block. */
  readonly firstTerms: string[] = [];
  private bytes = new Uint8Array(BLOCK_BYTES * 2);
  private length = 0;
  /** The entry under way: its term, its postings so far, how many they are, and the last of their passages. */
  private name: Uint8Array = new Uint8Array();
  private entry = new Uint8Array(ENTRY_POSTINGS * 6);
  private entryLength = 0;
  private count = 0;
  private passage = 0;
  /** Entries of the block so far, and where every sixteenth of them begins. */
  private entries = 0;
  private steps: number[] = [];

  /** Terms must come in ascending order (of code units), postings in ascending order of passages. */
  add(term: string, { passages, weights }: Postings): void {
    this.begin(termBytes(term));
    for (let at = 0; at < passages.length; at++) this.post(passages[at]!, weights[at]!);
    this.end();
  }

  /** The same a posting at a time: a merge has some millions of them, and gathers no lists. */
  begin(name: Uint8Array): void {
    this.name = name;
  }

  post(passage: number, weight: number): void {
    if (this.count === ENTRY_POSTINGS) this.end();
    this.entryLength = writeNumber(this.entry, this.entryLength, passage - this.passage);
    this.entry[this.entryLength++] = weight;
    this.passage = passage;
    this.count++;
  }

  /** A term without postings isn't written. */
  end(): void {
    if (this.count > 0) this.write(this.name, this.count, this.entry.subarray(0, this.entryLength));
    this.entryLength = 0;
    this.count = 0;
    this.passage = 0;
  }

  /** Writes an entry of another form than postings, or a part of a long list. */
  write(name: Uint8Array, count: number, postings: Uint8Array): void {
    const most = name.length + postings.length + 15;
    if (this.length > 0 && this.length + most > BLOCK_BYTES) this.close();
    if (this.length + most > this.bytes.length) {
      const larger = new Uint8Array((this.length + most) * 2);
      larger.set(this.bytes.subarray(0, this.length));
      this.bytes = larger;
    }
    if (this.length === 0) this.firstTerms.push(decoder.decode(name));
    // Only a block's first entry may be larger than a block, so all begin where two bytes can tell.
    if (this.entries++ % ENTRIES_PER_STEP === 0) this.steps.push(this.length);
    let at = writeNumber(this.bytes, this.length, name.length);
    this.bytes.set(name, at);
    at = writeNumber(this.bytes, at + name.length, count);
    at = writeNumber(this.bytes, at, postings.length);
    this.bytes.set(postings, at);
    this.length = at + postings.length;
  }

  private close(): void {
    const block = new Uint8Array(this.length + this.steps.length * 2 + 2);
    block.set(this.bytes.subarray(0, this.length));
    [...this.steps, this.steps.length].forEach((number, index) => {
      block.set([number & 255, number >> 8], this.length + index * 2);
    });
    this.blocks.push(block);
    this.length = 0;
    this.entries = 0;
    this.steps = [];
  }

  /** Takes the blocks that are full, so that a long merge needn't hold them all. */
  takeFull(): Uint8Array<ArrayBuffer>[] {
    return this.blocks.splice(0);
  }

  finish(): void {
    if (this.length > 0) this.close();
  }
}

function writeNumber(bytes: Uint8Array, at: number, value: number): number {
  while (value > 127) {
    bytes[at++] = (value & 127) | 128;
    value >>>= 7;
  }
  bytes[at++] = value;
  return at;
}

/** Which blocks may hold a term: `[first, last]`, both included, of a segment whose first terms are these. */
export function blocksFor(term: string, firstTerms: readonly string[]): [number, number] {
  let low = 0;
  let high = firstTerms.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (firstTerms[middle]! < term) low = middle + 1;
    else high = middle;
  }
  const first = Math.max(0, low - 1);
  let last = first;
  while (last + 1 < firstTerms.length && firstTerms[last + 1]! <= term) last++;
  return [first, last];
}

/**
 * For comparing terms by their bytes. UTF-8 is in the order of code points, where characters beyond U+FFFF come last; as code units
 * they come before U+E000.
 */
const placeOf = (byte: number) => (byte < 0xee ? byte : byte < 0xf0 ? byte + 5 : byte - 2);

/** Steps through the entries of one block. */
export class BlockReader {
  /** Number of postings of the entry. */
  count = 0;
  private readonly bytes: Uint8Array;
  /** Number of steps in the directory, and where it begins. */
  private readonly steps: number;
  private readonly entriesEnd: number;
  private at = 0;
  private nameAt = 0;
  private nameEnd = 0;
  private postingsAt = 0;
  private value = 0;

  constructor(bytes: Uint8Array, from = 0) {
    this.bytes = bytes;
    this.at = from;
    this.steps = this.pair(bytes.length - 2);
    this.entriesEnd = bytes.length - 2 - this.steps * 2;
  }

  /** Where the entry ends. */
  get end(): number {
    return this.at;
  }

  private pair(at: number): number {
    return this.bytes[at]! | (this.bytes[at + 1]! << 8);
  }

  private number(): void {
    let value = 0;
    let shift = 0;
    let byte: number;
    do {
      byte = this.bytes[this.at++]!;
      value |= (byte & 127) << shift;
      shift += 7;
    } while (byte > 127);
    this.value = value;
  }

  /** The entry's term as UTF-8. */
  get name(): Uint8Array {
    return this.bytes.subarray(this.nameAt, this.nameEnd);
  }

  get term(): string {
    return decoder.decode(this.name);
  }

  private toName(): void {
    this.number();
    this.nameAt = this.at;
    this.at = this.nameEnd = this.at + this.value;
  }

  /** Below 0 where the entry's term comes before this one, above 0 where it comes after it. */
  compare(name: Uint8Array): number {
    const { bytes, nameAt } = this;
    const length = this.nameEnd - nameAt;
    const shared = Math.min(length, name.length);
    for (let index = 0; index < shared; index++) {
      const own = bytes[nameAt + index]!;
      const other = name[index]!;
      if (own !== other) return placeOf(own) - placeOf(other);
    }
    return length - name.length;
  }

  private postings(): void {
    this.number();
    this.count = this.value;
    this.number();
    this.postingsAt = this.at;
    this.at += this.value;
  }

  /** Goes to the next entry; false at the end. */
  next(): boolean {
    if (this.at >= this.entriesEnd) return false;
    this.toName();
    this.postings();
    return true;
  }

  /** Where the entries begin and end among which a term is, if the block has it. */
  private around(name: Uint8Array): [from: number, to: number] {
    const stepAt = (step: number) => this.pair(this.entriesEnd + step * 2);
    const compareAt = (step: number) => {
      this.at = stepAt(step);
      this.toName();
      return this.compare(name);
    };
    let low = 0;
    let high = this.steps;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compareAt(middle) < 0) low = middle + 1;
      else high = middle;
    }
    const from = low === 0 ? 0 : stepAt(low - 1);
    while (low < this.steps && compareAt(low) === 0) low++;
    return [from, low < this.steps ? stepAt(low) : this.entriesEnd];
  }

  /** Goes to the first entry of this term; false when the block has none. */
  find(name: Uint8Array): boolean {
    const [from, to] = this.around(name);
    this.at = from;
    while (this.at < to) if (this.isNext(name)) return true;
    return false;
  }

  /** Goes to the next entry and tells whether it is one of this term. */
  isNext(name: Uint8Array): boolean {
    if (this.at >= this.entriesEnd) return false;
    this.toName();
    const { bytes, nameAt } = this;
    let same = this.nameEnd - nameAt === name.length;
    for (let index = 0; same && index < name.length; index++) same = bytes[nameAt + index] === name[index];
    this.postings();
    return same;
  }

  /** The entry's bytes, where they aren't postings. */
  raw(): Uint8Array {
    return this.bytes.subarray(this.postingsAt, this.at);
  }

  /** Writes the entry's postings to these, which must have room for {@link ENTRY_POSTINGS}; gives how many they are. */
  decode(passages: Int32Array, weights: Uint8Array): number {
    const { bytes, count } = this;
    let at = this.postingsAt;
    let passage = 0;
    for (let index = 0; index < count; index++) {
      let byte = bytes[at++]!;
      passage += byte & 127;
      for (let shift = 7; byte > 127; shift += 7) {
        byte = bytes[at++]!;
        passage += (byte & 127) << shift;
      }
      passages[index] = passage;
      weights[index] = bytes[at++]!;
    }
    return count;
  }
}

export const termBytes = (term: string): Uint8Array => encoder.encode(term);
