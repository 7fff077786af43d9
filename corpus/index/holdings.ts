import type { OpenSource } from '../store/packed.ts';
import type { SourceId } from '../types.ts';

/** Where the index and the texts are read from: the database, or the package. */
export interface Holdings {
  /** Hands over what is held at one moment: what is written meanwhile isn't seen. */
  read<T>(work: (held: Snapshot) => Promise<T>): Promise<T>;
}

export interface Snapshot {
  segments(): Promise<readonly SegmentInfo[]>;
  blocks(wanted: readonly BlockKey[]): Promise<Uint8Array[]>;
  /** In the order asked for; those that are gone are left out. */
  sources(ids: readonly SourceId[]): Promise<OpenSource[]>;
}
export type BlockKey = readonly [segment: number, block: number];

/** A stored segment: where its terms are, and whose passages it numbers. */
export interface SegmentInfo {
  id: number;
  firstTerms: readonly string[];
  /** Ids of sources; an empty one was removed. */
  sources: readonly string[];
  /** How many weren't removed. */
  held: number;
  /** Number of the first passage of each source, and after the last the number of all. */
  firstPassage: Int32Array;
}

/** The last source that begins at or before a passage, by its place in the segment; one without passages begins where the next does. */
export function sourceAt({ firstPassage }: SegmentInfo, passage: number): number {
  let low = 0;
  let high = firstPassage.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (firstPassage[middle]! <= passage) low = middle;
    else high = middle;
  }
  return low;
}

/** Tells of a passage whether its source is chosen; each source is asked about once. */
export function chosenIn(segment: SegmentInfo, leftOut: ReadonlySet<SourceId>): (passage: number) => boolean {
  const known = new Map<number, boolean>();
  return (passage) => {
    const at = sourceAt(segment, passage);
    let chosen = known.get(at);
    if (chosen === undefined) {
      chosen = segment.sources[at] !== '' && !leftOut.has(segment.sources[at]!);
      known.set(at, chosen);
    }
    return chosen;
  };
}
