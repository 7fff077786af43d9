import { BlockReader } from './block-reader.ts';
import { blocksFor, ENTRY_POSTINGS, termBytes } from './blocks.ts';
import type { BlockKey, SegmentInfo, Snapshot } from './holdings.ts';

/** A term with more blocks than this in a segment is too common to find by; passages found otherwise still gain by it. */
const MOST_BLOCKS = 4;

/** A term's entries, of all segments. */
export interface List {
  held: number;
  /** Too long to be read in some segment. */
  cut: boolean;
  /** By the segment's place among all. */
  entries: BlockReader[][];
}

/**
 * Reads the lists of terms, all blocks in one go. Of those that needn't be whole, too long ones aren't read; how long
 * they are is told by the number of their blocks.
 */
export async function readLists(
  held: Snapshot,
  segments: readonly SegmentInfo[],
  terms: ReadonlyMap<string, { whole: boolean }>,
): Promise<Map<string, List>> {
  const keys: BlockKey[] = [];
  const places = new Map<number, number>();
  const uses: { list: List; name: Uint8Array; segment: number; at: number }[] = [];
  const lists = new Map<string, List>();
  for (const [term, { whole }] of terms) {
    const list: List = { held: 0, cut: false, entries: segments.map(() => []) };
    lists.set(term, list);
    const name = termBytes(term);
    for (const [number, segment] of segments.entries()) {
      if (segment.firstTerms.length === 0) continue;
      const [first, last] = blocksFor(term, segment.firstTerms);
      if (!whole && last - first > MOST_BLOCKS) {
        list.held += (last - first) * ENTRY_POSTINGS;
        list.cut = true;
        continue;
      }
      for (let block = first; block <= last; block++) {
        const place = segment.id * 2 ** 24 + block;
        let at = places.get(place);
        if (at === undefined) {
          places.set(place, (at = keys.length));
          keys.push([segment.id, block]);
        }
        uses.push({ list, name, segment: number, at });
      }
    }
  }
  const blocks = await held.blocks(keys);
  for (const { list, name, segment, at } of uses) {
    let reader = new BlockReader(blocks[at]!);
    let more = reader.find(name);
    while (more) {
      list.entries[segment]!.push(reader);
      list.held += reader.count;
      // A long list is several entries, and two of them may share a block.
      reader = new BlockReader(blocks[at]!, reader.end);
      more = reader.isNext(name);
    }
  }
  return lists;
}
