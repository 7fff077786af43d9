import { wrap, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb';
import type { Segment } from './index.ts';
import { SegmentGone, type BlockKey, type SegmentInfo, type Holdings } from './index-search.ts';
import { pack, unpack, type PackedText } from './packed.ts';
import type { FullSource, Provenance, Source, SourceId } from './types.ts';

/**
 * IndexedDB: schema, upgrades, and the few transactions there are. Every write is whole or absent: a source's row,
 * its text and its part of the index are written together.
 */
const VERSION = 1;

interface SegmentRow {
  id: number;
  /** Large values are kept in files beside the database, which are slow to read, so a segment may be several rows. */
  part: number;
  /** First terms of blocks, a line each. */
  firstTerms: string;
  /** Ids of sources, a line each; empty where one was removed. */
  sources: string;
  /** Number of passages of each source. */
  passages: Uint32Array;
}

interface Schema extends DBSchema {
  /** What a list shows of a source, without its text. */
  sources: { key: SourceId; value: Source; indexes: { sha256: string } };
  /** Text and passages with their quotes. */
  passages: { key: SourceId; value: PackedText };
  blocks: { key: [number, number]; value: Uint8Array };
  segments: { key: [number, number]; value: SegmentRow };
  /** `bundled`: version of the bundled sources; `generation`: counts changes of the segments; `segment`: next number. */
  meta: { key: 'bundled' | 'generation' | 'segment'; value: string | number };
}
type StoreName = 'sources' | 'passages' | 'blocks' | 'segments' | 'meta';
const ALL: StoreName[] = ['sources', 'passages', 'blocks', 'segments', 'meta'];
type Writing = IDBPTransaction<Schema, StoreName[], 'readwrite'>;

/** The database can't take more: the disk, or what the browser allots, is full. */
export class QuotaError extends Error {
  constructor(cause: unknown) {
    super('There is no more room on this disk.', { cause });
    this.name = 'QuotaError';
  }
}

function named(error: unknown): unknown {
  return error instanceof Error && error.name === 'QuotaExceededError' ? new QuotaError(error) : error;
}

/** Whether a transaction failed because the connection is gone: somebody cleared the browser's data, or upgrades it. */
export const isClosed = (error: unknown): boolean => error instanceof Error && error.name === 'InvalidStateError';

const SOURCES_PER_ROW = 400;
const TERMS_PER_ROW = 2_000;
/** Kept blocks, so that a warm worker seldom asks the database. Bytes. */
const CACHE_BYTES = 12_000_000;

export class Store implements Holdings {
  private readonly db: IDBPDatabase<Schema>;
  private known: { generation: number; segments: SegmentInfo[] } | undefined;
  private readonly cache = new Map<string, Uint8Array>();
  private cached = 0;

  private constructor(db: IDBPDatabase<Schema>) {
    this.db = db;
  }

  /** Opens or makes the database. Rejects where IndexedDB can't be had. */
  static open(factory: IDBFactory, name: string): Promise<Store> {
    return new Promise((resolve, reject) => {
      const request = factory.open(name, VERSION);
      request.addEventListener('upgradeneeded', ({ oldVersion }) => upgrade(request.result, oldVersion));
      request.addEventListener('error', () => reject(named(request.error)));
      request.addEventListener('success', () => {
        const db = request.result;
        // Never keep another context from upgrading or clearing; the next question opens it anew.
        db.addEventListener('versionchange', () => db.close());
        resolve(new Store(wrap(db) as unknown as IDBPDatabase<Schema>));
      });
    });
  }

  close(): void {
    this.db.close();
  }

  // -------------------------------------------------------------- reading

  async segments(): Promise<readonly SegmentInfo[]> {
    const tx = this.db.transaction(['meta', 'segments']);
    const generation = Number((await tx.objectStore('meta').get('generation')) ?? 0);
    if (this.known?.generation === generation) return this.known.segments;
    const segments = infosOf(await tx.objectStore('segments').getAll());
    this.known = { generation, segments };
    return segments;
  }

  async blocks(wanted: readonly BlockKey[]): Promise<Uint8Array[]> {
    const tx = this.db.transaction('blocks');
    const blocks = await Promise.all(
      wanted.map(
        async ([segment, block]) => this.cache.get(`${segment}/${block}`) ?? (await tx.store.get([segment, block])),
      ),
    );
    return blocks.map((block, index) => {
      if (!block) throw new SegmentGone();
      this.keep(wanted[index]!.join('/'), block);
      return block;
    });
  }

  /** Segments never change and their numbers are never used again, so a kept block is never stale. */
  private keep(name: string, block: Uint8Array): void {
    if (!this.cache.delete(name)) this.cached += block.byteLength;
    this.cache.set(name, block);
    for (const [oldest, bytes] of this.cache) {
      if (this.cached <= CACHE_BYTES) break;
      this.cache.delete(oldest);
      this.cached -= bytes.byteLength;
    }
  }

  async full(ids: readonly SourceId[]): Promise<FullSource[]> {
    const tx = this.db.transaction(['sources', 'passages']);
    const rows = await Promise.all(
      ids.map((id) => Promise.all([tx.objectStore('sources').get(id), tx.objectStore('passages').get(id)])),
    );
    return rows.flatMap(([source, text]) => (source && text ? [{ ...source, ...unpack(text) }] : []));
  }

  sources(): Promise<Source[]> {
    return this.db.getAll('sources');
  }

  /** For each of these the source that holds the same words already, by its id or by its text. */
  held(sources: readonly Pick<Source, 'id' | 'sha256'>[]): Promise<(Source | undefined)[]> {
    const { store } = this.db.transaction('sources');
    return Promise.all(
      sources.map(async ({ id, sha256 }) => (await store.get(id)) ?? (await store.index('sha256').get(sha256))),
    );
  }

  async bundledVersion(): Promise<string | undefined> {
    const version = await this.db.get('meta', 'bundled');
    return version === undefined ? undefined : String(version);
  }

  // -------------------------------------------------------------- writing

  private async write(work: (tx: Writing) => Promise<void>): Promise<void> {
    const tx = this.db.transaction(ALL, 'readwrite');
    // Whatever fails, the transaction's own error says why; nothing may stay unhandled.
    const done = tx.done.catch((error: unknown) => {
      throw named(tx.error ?? error);
    });
    done.catch(() => undefined);
    try {
      await work(tx);
    } catch (error) {
      try {
        tx.abort();
      } catch {
        // It has ended already, for the same reason.
      }
      await done.catch((reason: unknown) => {
        if (reason instanceof QuotaError) throw reason;
      });
      throw named(error);
    }
    await done;
  }

  /** Writes the bundled sources in place of earlier ones, unless another context did so meanwhile. */
  seed(version: string, sources: readonly FullSource[], segment: Segment): Promise<void> {
    return this.write(async (tx) => {
      if ((await tx.objectStore('meta').get('bundled')) === version) return;
      const held = await tx.objectStore('sources').getAll();
      await drop(
        tx,
        held.filter((source) => source.origin === 'bundled').map((source) => source.id),
      );
      await put(tx, sources, segment);
      await tx.objectStore('meta').put(version, 'bundled');
    });
  }

  /** Adds sources whole. Those that are there already by their id stay as they are; gives the ids of the others. */
  async add(sources: readonly FullSource[], segment: Segment): Promise<SourceId[]> {
    let added: SourceId[] = [];
    await this.write(async (tx) => {
      const keys = await Promise.all(sources.map((source) => tx.objectStore('sources').getKey(source.id)));
      const fresh = sources.filter((_, index) => keys[index] === undefined);
      added = fresh.map((source) => source.id);
      if (fresh.length === 0) return;
      const ids = segment.sources.map((id) => (added.includes(id) ? id : ''));
      await put(tx, fresh, { ...segment, sources: ids });
    });
    return added;
  }

  remove(ids: readonly SourceId[]): Promise<void> {
    return this.write((tx) => drop(tx, ids));
  }

  correct(id: SourceId, provenance: Provenance): Promise<void> {
    return this.write(async (tx) => {
      const source = await tx.objectStore('sources').get(id);
      if (source) await tx.objectStore('sources').put({ ...source, provenance });
    });
  }
}

function upgrade(db: IDBDatabase, oldVersion: number): void {
  if (oldVersion < 1) {
    db.createObjectStore('sources', { keyPath: 'id' }).createIndex('sha256', 'sha256');
    db.createObjectStore('passages', { keyPath: 'id' });
    db.createObjectStore('blocks');
    db.createObjectStore('segments', { keyPath: ['id', 'part'] });
    db.createObjectStore('meta');
  }
}

async function bump(tx: Writing, key: 'generation' | 'segment'): Promise<number> {
  const value = Number((await tx.objectStore('meta').get(key)) ?? 0) + 1;
  await tx.objectStore('meta').put(value, key);
  return value;
}

async function put(tx: Writing, sources: readonly FullSource[], segment: Segment): Promise<void> {
  await bump(tx, 'generation');
  const id = await bump(tx, 'segment');
  const writes: Promise<unknown>[] = [];
  for (const { text, blocks, passages, ...source } of sources) {
    writes.push(tx.objectStore('sources').put(source));
    writes.push(tx.objectStore('passages').put(pack(source.id, { text, blocks, passages })));
  }
  segment.blocks.forEach((block, index) => writes.push(tx.objectStore('blocks').put(block, [id, index])));
  for (const row of rowsOf(id, segment)) writes.push(tx.objectStore('segments').put(row));
  await Promise.all(writes);
}

/** Removes sources, and marks them in their segments: their postings go when the segment is merged. */
async function drop(tx: Writing, ids: readonly SourceId[]): Promise<void> {
  if (ids.length === 0) return;
  await bump(tx, 'generation');
  const gone = new Set(ids);
  const writes: Promise<unknown>[] = [];
  for (const id of ids) {
    writes.push(tx.objectStore('sources').delete(id), tx.objectStore('passages').delete(id));
  }
  for (const row of await tx.objectStore('segments').getAll()) {
    const sources = row.sources.split('\n');
    if (!sources.some((id) => gone.has(id))) continue;
    row.sources = sources.map((id) => (gone.has(id) ? '' : id)).join('\n');
    writes.push(tx.objectStore('segments').put(row));
  }
  await Promise.all(writes);
}

export function rowsOf(id: number, { firstTerms, sources, passages }: Omit<Segment, 'blocks'>): SegmentRow[] {
  const rows: SegmentRow[] = [];
  const parts = Math.max(Math.ceil(sources.length / SOURCES_PER_ROW), Math.ceil(firstTerms.length / TERMS_PER_ROW));
  for (let part = 0; part < parts; part++) {
    const own = [part * SOURCES_PER_ROW, (part + 1) * SOURCES_PER_ROW] as const;
    rows.push({
      id,
      part,
      firstTerms: firstTerms.slice(part * TERMS_PER_ROW, (part + 1) * TERMS_PER_ROW).join('\n'),
      sources: sources.slice(...own).join('\n'),
      passages: Uint32Array.from(passages.slice(...own)),
    });
  }
  return rows;
}

/** Rows come in the order of their keys, so parts are in order. */
export function infosOf(rows: readonly SegmentRow[]): SegmentInfo[] {
  const byId = Map.groupBy(rows, (row) => row.id);
  return [...byId].map(([id, parts]) => {
    const passages = parts.flatMap((row) => [...row.passages]);
    const firstPassage = new Int32Array(passages.length + 1);
    passages.forEach((count, index) => (firstPassage[index + 1] = firstPassage[index]! + count));
    return {
      id,
      firstTerms: parts.flatMap((row) => (row.firstTerms === '' ? [] : row.firstTerms.split('\n'))),
      sources: parts.flatMap((row) => (row.passages.length === 0 ? [] : row.sources.split('\n'))),
      firstPassage,
    };
  });
}
