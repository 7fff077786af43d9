import type { BlockKey, SegmentInfo, Snapshot } from '../index/holdings.ts';
import { openPacked, type OpenSource, type PackedSource } from './packed.ts';
import { infosOf, type SegmentRow, type StoreName, WHOLE } from './schema.ts';
import { rangeOf } from './write.ts';
import type { SourceId } from '../types.ts';

/** What answers read. */
export const READ: StoreName[] = ['meta', 'segments', 'blocks', WHOLE];

/** Kept blocks, so that a warm worker seldom asks the database. Bytes. */
const KEPT_BYTES = 24_000_000;

/** What a connection keeps in memory of the index. */
export class Kept {
  known: { generation: unknown; removals: unknown; segments: SegmentInfo[] } | undefined;
  private readonly blocks = new Map<number, Uint8Array>();
  private readonly most: number;
  private bytes = 0;

  /** `most`: bytes of blocks. */
  constructor(most = KEPT_BYTES) {
    this.most = most;
  }

  block(key: BlockKey): Uint8Array | undefined {
    return this.blocks.get(numberOf(key));
  }

  /** Segments never change and their numbers are never used again, so a kept block is never stale. */
  keep(key: BlockKey, block: Uint8Array): void {
    const number = numberOf(key);
    if (!this.blocks.delete(number)) this.bytes += block.byteLength;
    this.blocks.set(number, block);
    for (const [oldest, { byteLength }] of this.blocks) {
      if (this.bytes <= this.most) break;
      this.blocks.delete(oldest);
      this.bytes -= byteLength;
    }
  }
}

const numberOf = ([segment, block]: BlockKey) => segment * 2 ** 24 + block;

/**
 * The database at one moment: everything is read in one transaction. It lasts as long as nothing is waited for
 * between its reads but reads.
 *
 * This is IndexedDB as it is, without idb: a promise and two listeners for each of fifty requests take a worker just
 * started longer than the reading.
 */
export class StoreSnapshot implements Snapshot {
  private readonly tx: IDBTransaction;
  private readonly kept: Kept;
  /** What the kept segments were taken for, while it is being asked whether they are still those that count. */
  private trusted: { generation: unknown; isSound: Promise<boolean> } | undefined;

  constructor(tx: IDBTransaction, kept: Kept) {
    this.tx = tx;
    this.kept = kept;
  }

  /**
   * Takes the kept segments for those that count. Nearly always they are, and to wait for that before the first of its
   * reads takes a warm answer longer than its search. {@link isSound} tells afterwards.
   */
  trust(): this {
    const { known } = this.kept;
    if (!known) return this;
    const { generation } = known;
    const isSound = results<unknown>([this.tx.objectStore('meta').get('generation')]).then(
      ([now]) => now === generation,
      // Then the other reads fail, too, and say why.
      () => true,
    );
    this.trusted = { generation, isSound };
    return this;
  }

  /** Whether all that was read is of one moment. */
  async isSound(): Promise<boolean> {
    return this.trusted?.isSound ?? true;
  }

  async segments(): Promise<readonly SegmentInfo[]> {
    const { known } = this.kept;
    if (known && this.trusted && known.generation === this.trusted.generation) return known.segments;
    const rows = this.tx.objectStore('segments');
    const meta = this.tx.objectStore('meta');
    const [generation, removals, first] = await results<unknown>([
      meta.get('generation'),
      meta.get('removals'),
      ...(known ? [] : [rows.getAll()]),
    ]);
    if (known && known.generation === generation) return known.segments;
    let segments: SegmentInfo[];
    if (known && known.removals === removals) {
      // While articles are being added, the large segments stay as they are.
      const [keys] = await results<[number, number][]>([rows.getAllKeys()]);
      const ids = new Set(keys!.map(([id]) => id));
      const same = known.segments.filter(({ id }) => ids.delete(id));
      const added = await results<SegmentRow[]>([...ids].map((id) => rows.getAll(rangeOf(id))));
      segments = [...same, ...infosOf(added.flat())];
    } else {
      const all = first ?? (await results<SegmentRow[]>([rows.getAll()]))[0];
      segments = infosOf(all as SegmentRow[]);
    }
    this.kept.known = { generation, removals, segments };
    return segments;
  }

  async blocks(wanted: readonly BlockKey[]): Promise<Uint8Array[]> {
    const store = this.tx.objectStore('blocks');
    const blocks = new Map<number, Uint8Array>();
    const missing = wanted.filter((key) => {
      const block = this.kept.block(key);
      if (block) blocks.set(numberOf(key), block);
      return !block;
    });
    // Requests cost more than bytes, so neighbours are read in one.
    const runs = runsOf(missing);
    const read = await results<Uint8Array[]>(
      runs.map(([segment, first, last]) => store.getAll(IDBKeyRange.bound([segment, first], [segment, last]))),
    );
    runs.forEach(([segment, first, last], run) => {
      if (read[run]!.length !== last - first + 1) throw new Error('The index lacks blocks that it names.');
      read[run]!.forEach((block, at) => blocks.set(numberOf([segment, first + at]), block));
    });
    return wanted.map((key) => {
      const block = blocks.get(numberOf(key))!;
      this.kept.keep(key, block);
      return block;
    });
  }

  async sources(ids: readonly SourceId[]): Promise<OpenSource[]> {
    const passages = this.tx.objectStore(WHOLE);
    const rows = await results<PackedSource | undefined>(ids.map((id) => passages.get(id)));
    return rows.flatMap((row) => (row ? [openPacked(row)] : []));
  }
}

/** Results of requests of one transaction. They come in the order of asking, so only the last is waited for. */
export function results<T>(requests: readonly IDBRequest[]): Promise<T[]> {
  const last = requests.at(-1);
  if (!last) return Promise.resolve([]);
  return new Promise((resolve, reject) => {
    last.addEventListener('success', () => resolve(requests.map(({ result }) => result as T)));
    // When an earlier one fails, the transaction ends, and those after it fail for that reason.
    last.addEventListener('error', () => reject(last.transaction?.error ?? last.error!));
  });
}

/** Keys of blocks as runs of neighbours: segment, first and last block. */
function runsOf(keys: readonly BlockKey[]): [segment: number, first: number, last: number][] {
  const runs: [number, number, number][] = [];
  for (const [segment, block] of keys.toSorted((one, other) => one[0] - other[0] || one[1] - other[1])) {
    const run = runs.at(-1);
    if (run && run[0] === segment && run[2] === block - 1) run[2] = block;
    else runs.push([segment, block, block]);
  }
  return runs;
}
