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
export const BLOCK_BYTES = 8_192;
/** A term is looked for from the last of these before it: a worker just started would take milliseconds to read all. */
export const ENTRIES_PER_STEP = 16;
/** Postings of one entry at most; a longer list goes on in further entries of the same term. */
export const ENTRY_POSTINGS = 4_096;

/** Postings of one term: passage numbers within the segment, ascending, and a weight from 1 to 255 each. */
export interface Postings {
  passages: number[];
  weights: number[];
}

const encoder = new TextEncoder();

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

/** Sorts after every letter. */
const LAST = '\uffff';

/** The numbers of the blocks that may hold terms which begin so. */
export function blocksOf(beginning: string, firstTerms: readonly string[]): number[] {
  if (firstTerms.length === 0) return [];
  const [first] = blocksFor(beginning, firstTerms);
  const [, last] = blocksFor(beginning + LAST, firstTerms);
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

export const termBytes = (term: string): Uint8Array => encoder.encode(term);
