import type { BlockReader } from './block-reader.ts';
import type { BlockWriter } from './block-writer.ts';

/**
 * How much each passage of a segment is about one subject, two bits a passage.
 *
 * A subject that a whole library is about is named in most of it. As a list like those of words that would be the
 * longest of all, and read at every question; so it is a table to look into instead.
 */
export const ROLE = { none: 0, near: 1, named: 2, main: 3 } as const;
export type Role = 0 | 1 | 2 | 3;

/** Passages of one entry: sixteen kilobytes, so that few rows are read for a whole segment. */
const PASSAGE_BITS = 16;
const PASSAGES = 2 ** PASSAGE_BITS;
const BYTES = PASSAGES / 4;

export class Roles {
  /** By number; parts in which nothing has a role are missing. */
  private readonly parts: (Uint8Array | undefined)[] = [];
  /** How many passages name the subject. */
  named = 0;

  get(passage: number): Role {
    const part = this.parts[passage >> PASSAGE_BITS];
    if (!part) return ROLE.none;
    const byte = part[(passage & (PASSAGES - 1)) >> 2] ?? 0;
    return ((byte >> ((passage & 3) * 2)) & 3) as Role;
  }

  /** Each passage is set once. */
  set(passage: number, role: Role): void {
    const part = (this.parts[passage >> PASSAGE_BITS] ??= new Uint8Array(BYTES));
    part[(passage & (PASSAGES - 1)) >> 2]! |= role << ((passage & 3) * 2);
    if (role >= ROLE.named) this.named++;
  }

  /** Passages that have a role, in order. */
  *all(): Generator<[passage: number, role: Role]> {
    for (const [number, part] of this.parts.entries()) {
      if (!part) continue;
      for (let at = 0; at < part.length; at++) {
        if (part[at] === 0) continue;
        for (let passage = number * PASSAGES + at * 4, end = passage + 4; passage < end; passage++) {
          const role = this.get(passage);
          if (role !== ROLE.none) yield [passage, role];
        }
      }
    }
  }

  /** An entry for each part: its number, then its bytes without the zeros at the end. */
  write(name: Uint8Array, writer: BlockWriter): void {
    let { named } = this;
    for (const [number, part] of this.parts.entries()) {
      if (!part) continue;
      let length = part.length;
      while (length > 0 && part[length - 1] === 0) length--;
      const bytes = new Uint8Array(2 + length);
      bytes.set([number & 255, number >> 8]);
      bytes.set(part.subarray(0, length), 2);
      // The first entry tells the whole number; that is all that it is needed for.
      writer.write(name, named, bytes);
      named = 0;
    }
  }

  /** Takes an entry that {@link write} wrote. */
  read(reader: BlockReader): void {
    const bytes = reader.raw();
    this.parts[bytes[0]! | (bytes[1]! << 8)] = bytes.subarray(2);
    this.named += reader.count;
  }
}
