import type { IDBPTransaction } from 'idb';
import type { Segment } from '../index.ts';
import type { PackedSource } from './packed.ts';
import { rowsOf, type Schema, type StoreName, WHOLE } from './schema.ts';
import type { SourceId } from '../types.ts';

/** What is done inside a transaction that writes. */
export type Writing = IDBPTransaction<Schema, StoreName[], 'readwrite'>;

/**
 * Writes without waiting. That a write failed is told by its transaction, which is waited for; the write's own promise
 * would only tell it twice.
 */
export function queue(write: Promise<unknown>): void {
  write.catch(() => undefined);
}

/** All rows of a segment, or all its blocks. */
export const rangeOf = (segment: number) => IDBKeyRange.bound([segment, 0], [segment, Infinity]);

export async function bump(tx: Writing, key: 'generation' | 'removals' | 'segment'): Promise<number> {
  const value = Number((await tx.objectStore('meta').get(key)) ?? 0) + 1;
  queue(tx.objectStore('meta').put(value, key));
  return value;
}

/** Takes sources packed: questions wait for the transaction, and packing inside it takes as long as writing. */
export async function put(tx: Writing, sources: readonly PackedSource[], segment: Segment): Promise<void> {
  putSources(tx, sources);
  await putSegment(tx, segment);
}

function putSources(tx: Writing, sources: readonly PackedSource[]): void {
  for (const packed of sources) {
    queue(tx.objectStore('sources').put(packed.source));
    queue(tx.objectStore(WHOLE).put(packed));
  }
}

/** Those of these that aren't there by their id; gives the ids of what was written. */
export async function putNew(tx: Writing, sources: readonly PackedSource[], segment: Segment): Promise<SourceId[]> {
  // In one go: whoever else wants to read waits for each answer, too.
  const [id, ...keys] = await Promise.all([
    nextSegment(tx),
    ...sources.map((source) => tx.objectStore('sources').getKey(source.id)),
  ]);
  const fresh = sources.filter((_, index) => keys[index] === undefined);
  const added = fresh.map((source) => source.id);
  if (fresh.length === 0) return added;
  const held = segment.sources.map((source) => (added.includes(source) ? source : ''));
  putSources(tx, fresh);
  putNumbered(tx, id, { ...segment, sources: held });
  return added;
}

export async function putSegment(tx: Writing, segment: Segment): Promise<void> {
  putNumbered(tx, await nextSegment(tx), segment);
}

/** The number of a segment that is about to be written. */
async function nextSegment(tx: Writing): Promise<number> {
  const [, id] = await Promise.all([bump(tx, 'generation'), bump(tx, 'segment')]);
  return id;
}

function putNumbered(tx: Writing, id: number, segment: Segment): void {
  segment.blocks.forEach((block, index) => queue(tx.objectStore('blocks').put(block, [id, index])));
  for (const row of rowsOf(id, segment)) queue(tx.objectStore('segments').put(row));
}

/** Removes sources, and marks them in their segments: their postings go when the segment is merged. */
export async function drop(tx: Writing, ids: readonly SourceId[]): Promise<void> {
  if (ids.length === 0) return;
  await Promise.all([bump(tx, 'generation'), bump(tx, 'removals')]);
  const gone = new Set(ids);
  for (const id of ids) {
    queue(tx.objectStore('sources').delete(id));
    queue(tx.objectStore(WHOLE).delete(id));
  }
  for (const row of await tx.objectStore('segments').getAll()) {
    const sources = row.sources.split('\n');
    if (!sources.some((id) => gone.has(id))) continue;
    row.sources = sources.map((id) => (gone.has(id) ? '' : id)).join('\n');
    queue(tx.objectStore('segments').put(row));
  }
}
