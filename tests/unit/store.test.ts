// oxlint-disable-next-line import/no-unassigned-import -- it sets the globals that idb looks for
import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Library } from '../../corpus/library.ts';
import { Kept, READ, StoreSnapshot } from '../../corpus/store/read.ts';
import type { Article } from '../../corpus/types.ts';
import { nameOf, notes, openIn } from './library-fixtures.ts';

/** Whatever happens in the middle of a write, each article is there whole or not at all, and the library answers. */

let indexedDB: IDBFactory;
// oxlint-disable-next-line typescript/unbound-method -- called with its object, and put back
const put = IDBObjectStore.prototype.put;
beforeEach(() => {
  indexedDB = new IDBFactory();
});
afterEach(() => {
  IDBObjectStore.prototype.put = put;
});

const open = () => openIn(indexedDB);

/** Calls back at the n-th write of a row to this store. */
function atPut(store: string, n: number, callback: (one: IDBObjectStore) => void): void {
  let puts = 0;
  IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...rest) {
    if (this.name === store && ++puts === n) callback(this);
    return put.apply(this, rest);
  } as typeof put;
}

const diskFull = () => {
  throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
};

function request<T>(one: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    one.addEventListener('success', () => resolve(one.result));
    one.addEventListener('error', () => reject(one.error!));
  });
}

/** The database as it is, past the library. */
async function rows(): Promise<{
  sources: unknown[];
  passages: unknown[];
  blocks: [number, number][];
  segments: unknown[];
}> {
  const db = await request<IDBDatabase>(indexedDB.open('library'));
  const tx = db.transaction(['sources', 'passages', 'blocks', 'segments']);
  const keys = (name: string) => request(tx.objectStore(name).getAllKeys());
  const [sources, passages, blocks, segments] = await Promise.all(
    ['sources', 'passages', 'blocks', 'segments'].map(keys),
  );
  db.close();
  return { sources, passages, blocks: blocks as [number, number][], segments } as never;
}

/** Every added article is listed, can be read, and is found by its own word; and there are so many. */
async function expectWhole(library: Library, count: number, of: Article[]): Promise<void> {
  const listed = (await library.sources()).filter(({ origin }) => origin === 'added');
  expect(listed).toHaveLength(count);
  const { sources, passages } = await rows();
  expect(passages).toEqual(sources);
  const titles = new Set(listed.map(({ provenance }) => provenance.title));
  for (const [n, { provenance, text }] of of.entries()) {
    const { excerpts } = await library.search(nameOf(n));
    expect(excerpts.map(({ source }) => source.provenance.title)).toEqual(
      titles.has(provenance.title) ? [provenance.title] : [],
    );
    const whole = await library.source(excerpts[0]?.source.id ?? '');
    expect(whole?.text).toBe(titles.has(provenance.title) ? text : undefined);
  }
  const { excerpts } = await library.card({ subject: 'openai', sentence: 'OpenAI released ChatGPT in November 2022.' });
  expect(excerpts[0]!.text).toContain('ChatGPT');
}

test('a full disk ends adding with the reason, and what was kept is whole', async () => {
  const library = await open();
  const all = notes(35);
  atPut('passages', 28, diskFull);
  const report = await library.add(all);
  expect(report.stopped?.message).toBe('There is no more room on this disk.');
  expect(report.added).toHaveLength(20);
  await expectWhole(library, 20, all);
  IDBObjectStore.prototype.put = put;
  const again = await library.add(all);
  expect([again.added.length, again.same.length]).toEqual([15, 20]);
  await expectWhole(library, 35, all);
});

test('a disk that is full when the bundled sources are written leaves the package to answer', async () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  atPut('passages', 2, diskFull);
  const library = await open();
  expect(library.kind).toBe('packaged');
  expect(warn).toHaveBeenCalledOnce();
  expect(await rows()).toEqual({ sources: [], passages: [], blocks: [], segments: [] });
  IDBObjectStore.prototype.put = put;
  expect((await open()).kind).toBe('stored');
});

test('a context that dies in the middle of a transaction leaves nothing of it', async () => {
  const library = await open();
  const all = notes(25);
  atPut('blocks', 2, (store) => store.transaction.abort());
  const report = await library.add(all);
  expect(report.stopped).not.toBeNull();
  await expectWhole(await open(), report.added.length, all);
});

test('a context that dies between transactions leaves what it had kept', async () => {
  const all = notes(25);
  const first = await open();
  let reached: () => void;
  const waiting = new Promise<void>((resolve) => (reached = resolve));
  async function* neverEnding() {
    yield* all;
    reached();
    await new Promise(() => {});
  }
  void first.add(neverEnding());
  await waiting;
  first.close();
  await expectWhole(await open(), 20, all);
});

test('clearing the data in the middle starts anew, and later articles are whole', async () => {
  const library = await open();
  const all = notes(30);
  let kept = 0;
  const report = await library.add(all, {
    onProgress: (done) => {
      if (done === 10) indexedDB.deleteDatabase('library');
      kept = done;
    },
  });
  expect(report.stopped).toBeNull();
  expect(kept).toBe(30);
  await expectWhole(library, 20, all);
});

test('many additions become few segments, and every word is still found', async () => {
  const library = await open();
  const all = notes(130);
  for (let from = 0; from < 130; from += 26) await library.add(all.slice(from, from + 26));
  const { segments } = await rows();
  expect(segments.length).toBeLessThanOrEqual(4);
  await expectWhole(library, 130, all);
});

test('sources that were removed leave the index when it is merged', async () => {
  const library = await open();
  const all = notes(24);
  const { added } = await library.add(all);
  await library.remove(added.slice(0, 12));
  await library.add(notes(30, 24));
  await expectWhole(library, 42, all);
  const { excerpts } = await library.search('quinces', { limit: 100 });
  expect(excerpts.map(({ source }) => source.id)).not.toContain(added[0]);
});

test('a merge that breaks off changes nothing, and the next one sweeps up', async () => {
  const library = await open();
  const all = notes(60);
  let broken = 0;
  // The swap to the merged segment is the write of segment rows that comes without a source.
  // oxlint-disable-next-line typescript/unbound-method -- called with its object, and put back
  const clear = IDBObjectStore.prototype.delete;
  IDBObjectStore.prototype.delete = function (this: IDBObjectStore, ...rest) {
    if (this.name === 'segments' && broken++ === 0) diskFull();
    return clear.apply(this, rest);
  };
  try {
    const report = await library.add(all);
    expect(broken).toBeGreaterThan(0);
    await expectWhole(library, report.added.length, all);
    await library.add(all);
  } finally {
    IDBObjectStore.prototype.delete = clear;
  }
  await expectWhole(library, 60, all);
  const { blocks, segments } = await rows();
  expect(new Set(blocks.map(([id]) => id))).toEqual(new Set((segments as [number, number][]).map(([id]) => id)));
});

test('removing while another context adds and merges loses nothing', async () => {
  const [one, other] = [await open(), await open()];
  const all = notes(60);
  const first = await one.add(all.slice(0, 20));
  const [report] = await Promise.all([one.add(all.slice(20)), other.remove(first.added.slice(0, 10))]);
  expect(report.added).toHaveLength(40);
  await expectWhole(other, 50, all);
});

test('two contexts may add the same articles at once', async () => {
  const [one, other] = [await open(), await open()];
  const all = notes(30);
  const reports = await Promise.all([one.add(all), other.add(all)]);
  expect(reports.flatMap(({ added }) => added)).toHaveLength(30);
  expect(reports.flatMap(({ same }) => same)).toHaveLength(30);
  await expectWhole(one, 30, all);
});

test('blocks are read whether they are kept in memory or make others leave it', async () => {
  const library = await open();
  await library.add(notes(40));
  const db = await request<IDBDatabase>(indexedDB.open('library'));
  const { blocks: keys } = await rows();
  const [one, other, third] = keys as [[number, number], [number, number], [number, number]];
  const read = (kept: Kept, wanted: [number, number][]) => new StoreSnapshot(db.transaction(READ), kept).blocks(wanted);
  const whole = await read(new Kept(), keys);
  const kept = new Kept(whole[0]!.length + whole[1]!.length);
  expect(await read(kept, [one, other])).toEqual([whole[0], whole[1]]);
  expect(await read(kept, [third, one])).toEqual([whole[2], whole[0]]);
  db.close();
});

test('an open library never blocks a newer version, nor a deletion', async () => {
  const library = await open();
  const blocked = vi.fn<() => void>();
  const upgrade = indexedDB.open('library', 1_000);
  upgrade.addEventListener('blocked', blocked);
  const db = await request<IDBDatabase>(upgrade);
  expect(blocked).not.toHaveBeenCalled();
  db.close();
  // The newer form is another program's: this one can't read it, and says so by failing.
  await expect(library.sources()).rejects.toThrow(/version/i);
});

test('an index that another version built is built anew, also when that is broken off', async () => {
  const first = await open();
  const all = notes(45);
  await first.add(all);
  first.close();
  const db = await request<IDBDatabase>(indexedDB.open('library'));
  const tx = db.transaction(['meta', 'blocks'], 'readwrite');
  tx.objectStore('meta').put(0, 'index');
  const whole = rows();
  for (const key of await request(tx.objectStore('blocks').getAllKeys())) {
    tx.objectStore('blocks').put(new Uint8Array([1, 65, 0, 0]), key);
  }
  db.close();
  expect((await whole).sources).toHaveLength(47);
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  atPut('segments', 3, diskFull);
  await open();
  await vi.waitFor(() => expect(warn).toHaveBeenCalled());
  IDBObjectStore.prototype.put = put;
  const library = await open();
  await vi.waitFor(async () => expect((await library.search(nameOf(44))).excerpts).toHaveLength(1));
  await vi.waitFor(async () => expect((await library.search('quinces')).total).toBe(47));
  await expectWhole(library, 45, all);
});

test('cancelled in the middle of an article, nothing of it is kept, and all before it is', async () => {
  const library = await open();
  const all = notes(3);
  const cancelled = new AbortController();
  const report = await library.add(all, {
    signal: cancelled.signal,
    addedAt(one) {
      if (one === all[2]) cancelled.abort();
      return 1;
    },
  });
  expect([report.added.length, report.stopped?.message]).toEqual([2, 'It was cancelled.']);
  await expectWhole(library, 2, all);
});
