// oxlint-disable-next-line import/no-unassigned-import -- it sets the globals that idb looks for
import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { INDEX_VERSION } from '../../corpus/index.ts';
import { Store } from '../../corpus/store.ts';
import { corpus, nameOf, notes, openIn } from './library-fixtures.ts';

/** What the reader removes is kept for a day, whole, and answers nothing meanwhile. */

const DAY = 24 * 60 * 60 * 1_000;

let indexedDB: IDBFactory;
// oxlint-disable-next-line typescript/unbound-method -- called with its object, and put back
const put = IDBObjectStore.prototype.put;
beforeEach(() => {
  indexedDB = new IDBFactory();
});
afterEach(() => {
  vi.useRealTimers();
  IDBObjectStore.prototype.put = put;
});

const open = () => openIn(indexedDB);

/** A library with so many notes, and their ids. */
async function shelf(count: number) {
  const library = await open();
  const { added } = await library.add(notes(count));
  return { library, added };
}

/** What the database holds of removed sources: nothing of it may be left when they are deleted. */
async function left(): Promise<unknown[]> {
  const store = await Store.open(indexedDB, 'library');
  const keys = [...(await store.db.getAllKeys('removed')), ...(await store.db.getAllKeys('removedTexts'))];
  store.close();
  return keys;
}

test('they leave every answer, and come back as they were, also after a reload; bundled ones stay', async () => {
  const { library, added } = await shelf(3);
  const [first, second] = added as [string, string];
  await library.correct(first, { title: 'Corrected', rewrittenByAi: true });
  const before = await library.source(first);
  expect(await library.remove([first, corpus.sources[0]!.id])).toEqual([first]);
  await library.remove([second]);
  expect((await library.search(nameOf(0))).excerpts).toEqual([]);
  expect(await library.source(first)).toBeUndefined();
  library.close();

  const again = await open();
  expect(await again.sources()).toHaveLength(3);
  expect((await again.removed()).map(({ source }) => source.id)).toEqual([second, first]);
  await again.restore([first]);
  expect(await again.source(first)).toEqual(before);
  expect((await again.search(nameOf(0))).excerpts).toHaveLength(1);
  expect((await again.removed()).map(({ source }) => source.id)).toEqual([second]);
});

test('many are removed and put back at once, none twice', async () => {
  const { library, added } = await shelf(130);
  const before = await library.sources();
  await library.remove(added);
  expect(await library.sources()).toHaveLength(2);
  expect(await library.removed()).toHaveLength(130);
  await Promise.all([library.restore(added), library.restore(added)]);
  expect(await library.sources()).toEqual(before);
  expect(await library.removed()).toEqual([]);
  expect((await library.search('quinces', { limit: 500 })).total).toBe(132);
  expect(await left()).toEqual([]);
});

test('a day later they are deleted for good when the library is opened', async () => {
  const { library, added } = await shelf(2);
  vi.useFakeTimers({ toFake: ['Date'] });
  await library.remove([added[0]!]);
  vi.setSystemTime(Date.now() + DAY / 2);
  await library.remove([added[1]!]);
  vi.setSystemTime(Date.now() + DAY / 2 - 1);
  expect(await library.removed()).toHaveLength(2);
  vi.setSystemTime(Date.now() + 1);
  expect((await library.removed()).map(({ source }) => source.id)).toEqual([added[1]]);
  library.close();
  const again = await open();
  await vi.waitFor(async () => expect(await left()).toEqual([added[1], added[1]]));
  await again.forget([added[1]!]);
  expect(await left()).toEqual([]);
  expect(await again.removed()).toEqual([]);
});

test('one that was added anew meanwhile isn’t offered, and stays as it was added', async () => {
  const { library, added } = await shelf(1);
  await library.remove(added);
  const [note] = notes(1);
  await library.add([{ ...note!, provenance: { ...note!.provenance, publisher: 'The Orchard' } }]);
  expect(await library.removed()).toEqual([]);
  await library.restore(added);
  expect((await library.source(added[0]!))!.provenance.publisher).toBe('The Orchard');
});

test('without room to keep them nothing is removed, unless for good', async () => {
  const { library, added } = await shelf(2);
  IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...rest) {
    if (this.name === 'removedTexts') throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    return put.apply(this, rest);
  } as typeof put;
  await expect(library.remove(added)).rejects.toThrow('There is no more room on this disk.');
  expect(await library.sources()).toHaveLength(4);
  expect(await library.removed()).toEqual([]);
  expect(await library.remove(added, { forGood: true })).toEqual(added);
  expect(await library.sources()).toHaveLength(2);
  expect(await library.removed()).toEqual([]);
});

test('broken off while they come back, each is on the shelf or still among the removed', async () => {
  const { library, added } = await shelf(40);
  await library.remove(added);
  const stop = new AbortController();
  let puts = 0;
  IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...rest) {
    if (this.name === 'passages' && ++puts === 15) stop.abort();
    return put.apply(this, rest);
  } as typeof put;
  await expect(library.restore(added, { signal: stop.signal })).rejects.toThrow('aborted');
  const back = (await library.sources()).filter(({ origin }) => origin === 'added').length;
  expect(back).toBeGreaterThan(0);
  expect(back).toBeLessThan(40);
  expect(back + (await library.removed()).length).toBe(40);
  await library.restore(added);
  expect(await library.sources()).toHaveLength(42);
});

test('what another tab deletes for good while it is being put back doesn’t come back', async () => {
  const { library, added } = await shelf(2);
  await library.remove(added);
  const write = vi.spyOn(Store.prototype, 'write');
  write.mockImplementationOnce(async function (this: Store, ...rest) {
    await library.forget([added[0]!]);
    return this.write(...rest);
  });
  await library.restore(added);
  write.mockRestore();
  expect((await library.sources()).filter(({ origin }) => origin === 'added').map(({ id }) => id)).toEqual([added[1]]);
});

test('put back after an update, they are read by the rules of today', async () => {
  const { library, added } = await shelf(1);
  const store = await Store.open(indexedDB, 'library');
  await library.remove(added);
  const [row, text] = [await store.db.get('removed', added[0]!), await store.db.get('removedTexts', added[0]!)];
  await store.db.put('removed', { ...row!, readBy: INDEX_VERSION - 1 });
  await store.db.put('removedTexts', { ...text!, source: { ...text!.source, quotes: 99 } });
  store.close();
  await library.restore(added);
  expect(await library.source(added[0]!)).toMatchObject({ quotes: 0, provenance: { title: 'Note 0' } });
});
