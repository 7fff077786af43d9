import { wrap, type IDBPDatabase } from 'idb';
import type { Segment } from './index.ts';
import type { Holdings, Snapshot } from './index/holdings.ts';
import { pack, unpack } from './store/packed.ts';
import { PlainError } from './plain-error.ts';
import { Kept, READ, results, StoreSnapshot } from './store/read.ts';
import { ALL, overdue, upgrade, VERSION, type Schema, type StoreName, WHOLE } from './store/schema.ts';
import { drop, put, putNew, type Writing } from './store/write.ts';
import type { FullSource, Provenance, Source, SourceId } from './types.ts';

/** The database can't take more: the disk, or what the browser allots, is full. */
export class QuotaError extends PlainError {
  constructor(cause: unknown) {
    super('There is no more room on this disk.', { cause });
    this.name = 'QuotaError';
  }
}

function named(error: unknown): unknown {
  return error instanceof Error && error.name === 'QuotaExceededError' ? new QuotaError(error) : error;
}

/** Ends a transaction now: by itself it would when this context has had word of each write, and all others wait for that. */
function commit(tx: Writing): void {
  try {
    tx.commit();
  } catch {
    // It has ended already, and tells how.
  }
}

/** Whether a transaction failed because the connection is gone: somebody cleared the browser's data, or upgrades it. */
export const isClosed = (error: unknown): boolean => error instanceof Error && error.name === 'InvalidStateError';

/**
 * The library's database and the few transactions there are. Every write is whole or absent: a source's row,
 * its text and its part of the index are written together.
 */
export class Store implements Holdings {
  readonly db: IDBPDatabase<Schema>;
  private readonly raw: IDBDatabase;
  private readonly kept = new Kept();
  /** The list of segments is being read along with the versions. */
  private beginning: Promise<unknown> = Promise.resolve();

  private constructor(db: IDBDatabase) {
    this.raw = db;
    this.db = wrap(db) as unknown as IDBPDatabase<Schema>;
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
        resolve(new Store(db));
      });
    });
  }

  close(): void {
    this.db.close();
  }

  // -------------------------------------------------------------- reading

  /** Reads for an answer, all in one transaction; `work` may wait for nothing else meanwhile. */
  async read<T>(work: (held: Snapshot) => Promise<T>): Promise<T> {
    const snapshot = () => new StoreSnapshot(this.raw.transaction(READ), this.kept);
    await this.beginning;
    const trusting = snapshot().trust();
    const [answer] = await Promise.allSettled([work(trusting)]);
    if (!(await trusting.isSound())) return work(snapshot());
    if (answer.status === 'rejected') throw answer.reason;
    return answer.value;
  }

  async full(ids: readonly SourceId[]): Promise<FullSource[]> {
    const tx = this.db.transaction(WHOLE);
    const rows = await Promise.all(ids.map((id) => tx.store.get(id)));
    await tx.done;
    return rows.flatMap((row) => (row ? [unpack(row)] : []));
  }

  sources(): Promise<Source[]> {
    return this.db.getAll('sources');
  }

  /** For each of these the source that holds the same words already, by its id or by its text. */
  async held(sources: readonly Pick<Source, 'id' | 'sha256'>[]): Promise<(Source | undefined)[]> {
    const tx = this.db.transaction('sources');
    const { store } = tx;
    const held = await Promise.all(
      sources.map(async ({ id, sha256 }) => (await store.get(id)) ?? (await store.index('sha256').get(sha256))),
    );
    // Ended before its caller goes on to long work: open, it would keep the next write waiting, and all that wait for that.
    await tx.done;
    return held;
  }

  /**
   * The version of the bundled sources that are held, and of the index; whether something was removed too long ago. What the first
   * answer reads first is asked for in the same transaction, and isn't waited for.
   */
  async versions(): Promise<{ bundled: unknown; index: unknown; isOverdue: boolean }> {
    const tx = this.raw.transaction(['meta', 'segments', 'removed']);
    const meta = tx.objectStore('meta');
    const asked = results<unknown>([
      meta.get('bundled'),
      meta.get('index'),
      tx.objectStore('removed').index('removedAt').getKey(overdue()),
    ]);
    // An answer that finds nothing kept reads for itself, and says what is wrong.
    this.beginning = new StoreSnapshot(tx, this.kept).segments().catch(() => undefined);
    const [bundled, index, isLate] = await asked;
    return { bundled, index, isOverdue: isLate !== undefined };
  }

  // -------------------------------------------------------------- writing

  /** One transaction: all of what `work` writes, or nothing. */
  async write(stores: StoreName[], work: (tx: Writing) => Promise<void>): Promise<void> {
    const tx = this.db.transaction(stores, 'readwrite', { durability: 'relaxed' });
    // Whatever fails, the transaction's own error says why; nothing may stay unhandled.
    const done = tx.done.catch((error: unknown) => {
      throw named(tx.error ?? error);
    });
    done.catch(() => undefined);
    try {
      await work(tx);
      commit(tx);
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
    const packed = sources.map((source) => pack(source));
    return this.write(ALL, async (tx) => {
      if ((await tx.objectStore('meta').get('bundled')) === version) return;
      const held = await tx.objectStore('sources').getAll();
      await drop(
        tx,
        held.filter((source) => source.origin === 'bundled').map((source) => source.id),
      );
      await put(tx, packed, segment);
      await tx.objectStore('meta').put(version, 'bundled');
    });
  }

  /** Adds sources whole. Those that are there already by their id stay as they are; gives the ids of the others. */
  async add(sources: readonly FullSource[], segment: Segment): Promise<SourceId[]> {
    let added: SourceId[] = [];
    const packed = sources.map((source) => pack(source));
    await this.write(ALL, async (tx) => {
      added = await putNew(tx, packed, segment);
    });
    return added;
  }

  /** Changes what is known of a source; `change` is given it as it is in that moment. */
  correct(id: SourceId, change: (held: Source) => Provenance): Promise<void> {
    return this.write(['sources', WHOLE], async (tx) => {
      const [source, whole] = await Promise.all([tx.objectStore('sources').get(id), tx.objectStore(WHOLE).get(id)]);
      if (!source || !whole) return;
      const provenance = change(source);
      if (provenance === source.provenance) return;
      const corrected = { ...source, provenance };
      await tx.objectStore('sources').put(corrected);
      await tx.objectStore(WHOLE).put({ ...whole, source: corrected });
    });
  }
}
