// oxlint-disable-next-line import/no-unassigned-import -- it sets the globals that idb looks for
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { INDEX_VERSION } from '../../corpus/index.ts';
import { pack } from '../../corpus/store/packed.ts';
import { toSource } from '../../corpus/source.ts';
import { Store } from '../../corpus/store.ts';
import { article, notes, openIn } from './library-fixtures.ts';

/** After an update: the index is built anew, from sources that are read again with the rules of today. */

vi.mock('../../corpus/source.ts', async (original) => {
  const source = await original<typeof import('../../corpus/source.ts')>();
  return { ...source, toSource: vi.fn<typeof toSource>(source.toSource) };
});

let indexedDB: IDBFactory;
beforeEach(() => {
  indexedDB = new IDBFactory();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.mocked(toSource).mockReset();
});

const open = () => openIn(indexedDB);

/** As an earlier version of this code would have left the library. */
async function makeOld(): Promise<void> {
  const store = await Store.open(indexedDB, 'library');
  await store.db.put('meta', 0, 'index');
  store.close();
}

test('what the reader added is read again with newer rules, and keeps its words and what was corrected', async () => {
  const first = await open();
  const text = '“The quinces are late,” said Ada Quill, who grows them. “They always are.”';
  const { added } = await first.add([article('Quinces', text)]);
  const id = added[0]!;
  const before = (await first.source(id))!;
  expect(before.quotes).toBe(2);
  await first.correct(id, { ...before.provenance, publisher: 'The Orchard' });
  first.close();
  // As a program that found no quotes would have left it.
  const store = await Store.open(indexedDB, 'library');
  const [held] = await store.full([id]);
  const passages = held!.passages.map((passage) => ({ ...passage, quotes: [] }));
  const older = pack({ ...held!, quotes: 0, passages });
  await store.db.put('passages', older);
  await store.db.put('sources', older.source);
  await store.db.put('meta', 0, 'index');
  store.close();
  const library = await open();
  await vi.waitFor(async () => expect((await library.source(id))!.quotes).toBe(2));
  const after = (await library.source(id))!;
  expect(after).toEqual({ ...before, provenance: { ...before.provenance, publisher: 'The Orchard' } });
  expect((await library.sources()).find((source) => source.id === id)).toMatchObject({ quotes: 2 });
});

test('an index that the version before built is built anew: other terms are found in the same words', async () => {
  const first = await open();
  await first.add([
    article('Mühle', 'Für die Mühle hat Ada Quill der Firma 83,6 Milliarden Dollar gezahlt, und das ist viel.'),
  ]);
  first.close();
  // Nothing of it is found by what that version indexed.
  const store = await Store.open(indexedDB, 'library');
  await store.db.clear('blocks');
  await store.db.clear('segments');
  await store.db.put('meta', INDEX_VERSION - 1, 'index');
  store.close();
  const library = await open();
  await vi.waitFor(async () => expect((await library.search('$83.6 billion')).excerpts).toHaveLength(1));
});

test('a context that took the index for old leaves alone what another has built meanwhile', async () => {
  const first = await open();
  await first.add(notes(12));
  const before = (await first.search('quinces')).total;
  expect(before).toBeGreaterThanOrEqual(12);
  const tidying = Promise.withResolvers<void>();
  // The other has built it, and still merges.
  const merged = navigator.locks.request('library-tidy', () => tidying.promise);
  vi.spyOn(Store.prototype, 'versions').mockResolvedValueOnce({ bundled: '1', index: 0, isOverdue: false });
  const late = await open();
  const { total } = await late.search('quinces');
  tidying.resolve();
  await merged;
  expect(total).toBe(before);
});

test('a source that newer rules fail at stays as it is, and the others are read again', async () => {
  const first = await open();
  await first.add(notes(25));
  first.close();
  await makeOld();
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  const read = vi.mocked(toSource).getMockImplementation()!;
  vi.mocked(toSource).mockImplementation((one, options) =>
    one.provenance.title === 'Note 3' ? Promise.reject(new Error('It is too odd.')) : read(one, options),
  );
  const library = await open();
  await vi.waitFor(async () => expect((await library.search('quinces')).total).toBe(27));
  const listed = (await library.sources()).filter(({ origin }) => origin === 'added');
  expect(listed.map(({ provenance }) => provenance.title).toSorted()).toEqual(
    notes(25)
      .map(({ provenance }) => provenance.title)
      .toSorted(),
  );
  expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('Note 3'), new Error('It is too odd.'));
});

test('others have their turn while the index is built anew', async () => {
  const first = await open();
  await first.add(notes(12));
  first.close();
  await makeOld();
  const turn = vi.fn<() => Promise<void>>(() => Promise.resolve());
  vi.stubGlobal('scheduler', { yield: turn });
  // Each look at the clock is long after the one before.
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (now += 1_000));
  const library = await open();
  await vi.waitFor(async () => expect((await library.search('quinces')).total).toBe(14));
  expect(turn.mock.calls.length).toBeGreaterThanOrEqual(12);
});
