import { INDEX_VERSION, indexing, type Segment } from '../index.ts';
import { pack, unpack } from './packed.ts';
import { ALL, overdue, type RemovedRow, type StoreName, WHOLE } from './schema.ts';
import { readAgain } from './tidy.ts';
import { drop, putNew, queue, type Writing } from './write.ts';
import type { Store } from '../store.ts';
import { withPauses } from '../turns.ts';
import type { FullSource, RemovedSource, SourceId } from '../types.ts';

/**
 * What the reader removed, kept for a day in stores of its own so that it can be put back. Each step there and back is
 * one transaction for some sources: each is on the shelf or among the removed, whole, and nothing answers from the latter.
 */

const REMOVED: StoreName[] = ['removed', 'removedTexts'];
/** Questions wait for a transaction, so there are only so many sources in one. */
const MOVED_AT_ONCE = 50;
const PUT_BACK_AT_ONCE = 10;

/**
 * Takes added sources off the shelf; bundled ones stay. Gives the ids of those that were. Rejects with `QuotaError` where there
 * is no room to keep them: `forGood` doesn't.
 */
export async function remove(store: Store, ids: readonly SourceId[], forGood: boolean): Promise<SourceId[]> {
  const gone: SourceId[] = [];
  for (let from = 0; from < ids.length; from += MOVED_AT_ONCE) {
    const some = ids.slice(from, from + MOVED_AT_ONCE);
    await store.write([...ALL, ...REMOVED], async (tx) => {
      const [rows, readBy = INDEX_VERSION] = await Promise.all([
        Promise.all(some.map((id) => tx.objectStore(WHOLE).get(id))),
        tx.objectStore('meta').get('index'),
      ]);
      const added = rows.filter((row) => row?.source.origin === 'added').map((row) => row!);
      for (const packed of forGood ? [] : added) {
        const { id, source } = packed;
        queue(tx.objectStore('removed').put({ id, source, removedAt: Date.now(), readBy }));
        queue(tx.objectStore('removedTexts').put(packed));
      }
      const removed = added.map(({ id }) => id);
      await drop(tx, removed);
      gone.push(...removed);
    });
  }
  return gone;
}

/** What can be put back, last removed first. */
export async function removedOf(store: Store): Promise<RemovedSource[]> {
  const tx = store.db.transaction(['removed', 'sources']);
  const rows = await tx.objectStore('removed').index('removedAt').getAll(IDBKeyRange.lowerBound(overdue().upper, true));
  // Added anew, it is there already.
  const held = await Promise.all(rows.map(({ id }) => tx.objectStore('sources').getKey(id)));
  return rows
    .filter((_, at) => held[at] === undefined)
    .map(({ source, removedAt }) => ({ source, removedAt }))
    .toReversed();
}

/** Puts sources back on the shelf as they were. `pause` is awaited between a few and the next, and may end it by throwing. */
export async function putBack(
  store: Store,
  ids: readonly SourceId[],
  pause: () => Promise<void>,
  onProgress?: (done: number) => void,
): Promise<void> {
  for (let from = 0; from < ids.length; from += PUT_BACK_AT_ONCE) {
    const some = ids.slice(from, from + PUT_BACK_AT_ONCE);
    const tx = store.db.transaction(REMOVED);
    const rows = await Promise.all(some.map((id) => tx.objectStore('removed').get(id)));
    const texts = await Promise.all(some.map((id) => tx.objectStore('removedTexts').get(id)));
    const sources: FullSource[] = [];
    for (const [at, packed] of texts.entries()) {
      const row = rows[at];
      if (!packed || !row) continue;
      sources.push(await asReadToday(row, unpack(packed)));
      await pause();
    }
    await shelve(store, sources, await withPauses(indexing(sources), pause));
    onProgress?.(from + some.length);
    await pause();
  }
}

/** An update of the extension may have changed what is found in a text. */
function asReadToday({ readBy }: RemovedRow, source: FullSource): Promise<FullSource> | FullSource {
  return readBy === INDEX_VERSION ? source : readAgain(source);
}

async function shelve(store: Store, sources: readonly FullSource[], segment: Segment): Promise<void> {
  const packed = sources.map((source) => pack(source));
  await store.write([...ALL, ...REMOVED], async (tx) => {
    // Another tab may have put it back meanwhile, or deleted it for good.
    const keys = await Promise.all(packed.map(({ id }) => tx.objectStore('removed').getKey(id)));
    const kept = packed.filter((_, at) => keys[at] !== undefined);
    await putNew(tx, kept, segment);
    forget(
      tx,
      kept.map(({ id }) => id),
    );
  });
}

/** Deletes for good what was removed. */
export function deleteRemoved(store: Store, ids: readonly SourceId[]): Promise<void> {
  return store.write(REMOVED, (tx) => Promise.resolve(forget(tx, ids)));
}

/** Deletes for good what was removed too long ago. */
export function deleteOverdue(store: Store): Promise<void> {
  return store.write(REMOVED, async (tx) => {
    forget(tx, await tx.objectStore('removed').index('removedAt').getAllKeys(overdue()));
  });
}

function forget(tx: Writing, ids: readonly SourceId[]): void {
  for (const id of ids) {
    queue(tx.objectStore('removed').delete(id));
    queue(tx.objectStore('removedTexts').delete(id));
  }
}
