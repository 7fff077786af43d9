import { mergeDue, mergeSegments } from '../index/merge.ts';
import type { SegmentInfo } from '../index/holdings.ts';
import { INDEX_VERSION, indexing, type Segment } from '../index.ts';
import { pack } from './packed.ts';
import { ALL, infosOf, rowsOf, WHOLE } from './schema.ts';
import { bump, drop, putSegment, queue, rangeOf } from './write.ts';
import type { Store } from '../store.ts';
import { turns, withPauses } from '../turns.ts';
import type { FullSource } from '../types.ts';

/** Keeping the index in order behind the scenes: merging its segments, and building it anew when its form changes. */

const segmentsOf = (store: Store) => store.read((held) => held.segments());

/** Of several contexts one does it. The lock ends with its context. */
async function alone(store: Store, work: () => Promise<void>): Promise<void> {
  await navigator.locks.request(`${store.db.name}-tidy`, { ifAvailable: true }, (lock) => (lock ? work() : undefined));
}

/**
 * Merges segments where that is due; with `settle` also the last few. What a merge has written shows only when its
 * last transaction is through, so one that is broken off leaves nothing but blocks to sweep up.
 */
export async function tidy(store: Store, settle: boolean, pause: () => Promise<void>): Promise<void> {
  await alone(store, async () => {
    for (;;) {
      const due = mergeDue(await segmentsOf(store), settle);
      if (due.length < 2) return;
      await merge(store, due, pause);
    }
  });
}

/** Blocks deleted in one transaction. */
const DELETED_AT_ONCE = 64;

async function merge(store: Store, due: readonly SegmentInfo[], pause: () => Promise<void>): Promise<void> {
  const id = await sweep(store);
  const read = async (segment: number, from: number, count: number) => {
    const tx = store.db.transaction('blocks');
    const blocks = await tx.store.getAll(IDBKeyRange.bound([segment, from], [segment, from + count - 1]));
    // What is read is merged at once, and an open transaction would keep whoever waits behind the next write waiting.
    await tx.done;
    return blocks;
  };
  const take = (blocks: Uint8Array[], from: number) =>
    store.write(['blocks'], (tx) => {
      blocks.forEach((block, at) => queue(tx.objectStore('blocks').put(block, [id, from + at])));
      return Promise.resolve();
    });
  const merged = await mergeSegments(due, read, take, pause);
  await store.write(['meta', 'segments'], async (tx) => {
    const rows = tx.objectStore('segments');
    // What has been removed while this went on stays removed.
    const now = (await Promise.all(due.map((segment) => rows.getAll(rangeOf(segment.id))))).map(infosOf);
    if (now.some((infos) => infos.length === 0)) throw new Error('The index changed while its segments were merged.');
    const left = new Set(now.flat().flatMap((segment) => segment.sources));
    const sources = merged.sources.map((source) => (left.has(source) ? source : ''));
    await bump(tx, 'generation');
    for (const segment of due) queue(rows.delete(rangeOf(segment.id)));
    for (const row of rowsOf(id, { ...merged, sources })) queue(rows.put(row));
  });
  // Apart and a few at a time, since questions wait for it; broken off, the next merge sweeps up.
  for (const { id: old, firstTerms } of due) {
    for (let from = 0; from < firstTerms.length; from += DELETED_AT_ONCE) {
      await pause();
      await store.write(['blocks'], async (tx) => {
        await tx.objectStore('blocks').delete(IDBKeyRange.bound([old, from], [old, from + DELETED_AT_ONCE - 1]));
      });
    }
  }
}

/** Deletes blocks that a broken-off merge left, and gives the number of the next segment. */
async function sweep(store: Store): Promise<number> {
  const known = new Set((await segmentsOf(store)).map((info) => info.id));
  const { store: blocks } = store.db.transaction('blocks');
  const left: number[] = [];
  for (let at = await blocks.openKeyCursor(); at; at = await at.continue([at.key[0] + 1, 0])) {
    if (!known.has(at.key[0])) left.push(at.key[0]);
  }
  let id = 0;
  await store.write(left.length > 0 ? ['meta', 'segments', 'blocks'] : ['meta'], async (tx) => {
    for (const segment of left) {
      // A context may have added it since.
      const added = await tx.objectStore('segments').getKey(rangeOf(segment));
      if (!added) queue(tx.objectStore('blocks').delete(rangeOf(segment)));
    }
    id = await bump(tx, 'segment');
  });
  return id;
}

const REINDEX_AT_ONCE = 10;

/**
 * The same words with the quotes and passages that are found in them today. Bundled sources come anew with each package;
 * those that the reader added are read again here.
 */
export async function readAgain(source: FullSource): Promise<FullSource> {
  if (source.origin === 'bundled') return source;
  const { toSource } = await import('../source.ts');
  const { id, addedAt, text, blocks, provenance } = source;
  try {
    return await toSource({ text, blocks, provenance }, { origin: 'added', id, addedAt });
  } catch (error) {
    // One that today's rules stumble over must not keep the others out of the index.
    console.warn(`“${provenance.title}” stays as it was read before.`, error);
    return source;
  }
}

function replace(store: Store, sources: readonly FullSource[], segment: Segment): Promise<void> {
  const packed = sources.map((source) => pack(source));
  return store.write(ALL, async (tx) => {
    const now = await Promise.all(packed.map(({ id }) => tx.objectStore('sources').get(id)));
    await putSegment(tx, segment);
    for (const [at, read] of packed.entries()) {
      // What was corrected meanwhile stays so.
      const provenance = now[at]?.provenance;
      if (!provenance) continue;
      const source = { ...read.source, provenance };
      queue(tx.objectStore('sources').put(source));
      queue(tx.objectStore(WHOLE).put({ ...read, source }));
    }
    // One that was removed meanwhile must not come back.
    await drop(
      tx,
      packed.map(({ id }) => id).filter((_, at) => now[at] === undefined),
    );
  });
}

/** Takes away the index if another version of this code has built it: its blocks may have another form. */
export function clearIndex(store: Store): Promise<void> {
  return store.write(ALL, async (tx) => {
    const meta = tx.objectStore('meta');
    // Another context may have cleared it since this one looked, or have built it to the end.
    const [index, indexing] = await Promise.all([meta.get('index'), meta.get('indexing')]);
    if (index === INDEX_VERSION || indexing === INDEX_VERSION) return;
    await tx.objectStore('blocks').clear();
    await tx.objectStore('segments').clear();
    await Promise.all([bump(tx, 'generation'), bump(tx, 'removals')]);
    queue(meta.put(INDEX_VERSION, 'indexing'));
  });
}

/**
 * Builds the index anew from the stored sources, read again, once it has been cleared. Answers come from what is indexed so far;
 * broken off, it goes on when the library is next opened.
 */
export async function reindex(store: Store): Promise<void> {
  const pause = turns();
  await alone(store, async () => {
    for (;;) {
      const indexed = new Set((await segmentsOf(store)).flatMap(({ sources }) => sources));
      const left = (await store.db.getAllKeys('sources')).filter((id) => !indexed.has(id));
      if (left.length === 0) break;
      for (let from = 0; from < left.length; from += REINDEX_AT_ONCE) {
        const held = await store.full(left.slice(from, from + REINDEX_AT_ONCE));
        const sources: FullSource[] = [];
        for (const source of held) {
          sources.push(await readAgain(source));
          await pause();
        }
        await replace(store, sources, await withPauses(indexing(sources), pause));
      }
    }
    await store.write(['meta'], async (tx) => {
      await tx.objectStore('meta').put(INDEX_VERSION, 'index');
      await tx.objectStore('meta').delete('indexing');
    });
  });
  await tidy(store, true, pause);
}
