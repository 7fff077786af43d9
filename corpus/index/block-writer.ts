import { BLOCK_BYTES, ENTRIES_PER_STEP, ENTRY_POSTINGS, termBytes, type Postings } from './blocks.ts';

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
