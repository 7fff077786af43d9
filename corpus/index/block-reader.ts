const decoder = new TextDecoder();

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

  /** In bytes. */
  get nameLength(): number {
    return this.nameEnd - this.nameAt;
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

  /** Writes the entry's postings to these, which must have room for `ENTRY_POSTINGS`; gives how many they are. */
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
