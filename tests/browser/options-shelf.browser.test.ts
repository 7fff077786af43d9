import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Library } from '../../corpus/library.ts';
import { LongWork } from '../../entrypoints/options/progress.ts';
import { Sources } from '../../entrypoints/options/sources.tsx';
import type { Shelf } from '../../platform/shelf.ts';
import { article, forget, openTab, openTestLibrary, told, unexpectedly } from './adding-fixtures.ts';

// Settings are wired to the extension's storage, which a test page hasn't.
const stored = vi.hoisted(() => ({ settings: undefined as unknown }));
vi.mock('wxt/utils/storage', () => ({
  storage: {
    defineItem: () => ({
      getValue: () => Promise.resolve(stored.settings),
      setValue: (value: unknown) => Promise.resolve((stored.settings = value)),
    }),
  },
}));

let library: Library;
beforeEach(async () => {
  library = await openTestLibrary();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await forget(library);
});

/** The section as a window has it. */
function openSection(changed: () => void = told.changed): Sources {
  const shelf: Shelf = {
    library,
    settings: {} as never,
    onChange: () => () => undefined,
    tellChanged: () => undefined,
  };
  return new Sources(shelf, new LongWork(told.changed), { changed, export: () => undefined });
}

/** As a reader does, with the words of a file. */
async function add(title: string): Promise<string> {
  const adding = await openTab(library);
  await adding.takeFiles([article(title)]);
  await adding.save(adding.review.items.map(({ id }) => id));
  return (await library.sources()).find(({ provenance }) => provenance.title === title)!.id;
}

test('the sources are shown without waiting for how much room they take', async () => {
  vi.spyOn(navigator.storage, 'estimate').mockReturnValue(new Promise(() => undefined));
  const changed = vi.fn<() => void>();
  const sources = openSection(changed);
  void sources.refresh();
  await expect.poll(() => changed.mock.calls.length).toBe(1);
  expect(sources.list).toEqual([]);
});

test('where nothing can be kept, nothing is said of how much room it takes', async () => {
  const room = async (kind: Library['kind']) => {
    vi.spyOn(library, 'kind', 'get').mockReturnValue(kind);
    const sources = openSection();
    await sources.refresh();
    return sources.view().props.room;
  };
  expect(await room('stored')).not.toBeNull();
  expect(await room('packaged')).toBeNull();
});

test('two windows: each saves what was changed in its form, and no more', async () => {
  const id = await add('One');
  const { provenance } = (await library.source(id))!;
  const [one, other] = [openSection(), openSection()];
  for (const section of [one, other]) {
    await section.refresh();
    section.begin(id);
  }
  const inOne = { ...provenance, author: 'Ada Quill' };
  one.edit(id, inOne);
  await one.correct(id, inOne);
  const inOther = { ...provenance, publisher: 'The Harbour Post' };
  other.edit(id, inOther);
  await other.correct(id, inOther);
  const kept = { ...provenance, author: 'Ada Quill', publisher: 'The Harbour Post' };
  expect((await library.source(id))!.provenance).toEqual(kept);
  // What is begun anew begins with what is known then.
  other.edit(id, null);
  await other.refresh();
  other.begin(id);
  const { author: _author, ...without } = kept;
  await other.correct(id, without);
  expect((await library.source(id))!.provenance).toEqual(without);
  // What is printed takes the date along.
  const printed = { ...without, published: '5 January 2024' };
  await one.refresh();
  one.begin(id);
  one.edit(id, printed);
  expect(one.view().props.edits.get(id)).toEqual({ ...printed, date: '2024-01-05' });
});

test('the list shows one date, and a correction begins with all that is known', async () => {
  const id = await add('One');
  const known = { title: 'One', rewrittenByAi: false, date: '2024-01-05', published: 'Feb. 13, 2025' };
  await library.correct(id, known);
  const sources = openSection();
  await sources.refresh();
  const { published: _, ...shown } = known;
  expect(sources.view().props.sources?.[0]?.provenance).toEqual(shown);
  sources.begin(id);
  expect(sources.view().props.edits.get(id)).toEqual(known);
});

test('a correction that can’t be kept gives the reason in words for the reader', async () => {
  const id = await add('One');
  const { provenance } = (await library.source(id))!;
  const sources = openSection();
  vi.spyOn(library, 'correct').mockRejectedValueOnce(new TypeError('x is undefined'));
  expect(await sources.correct(id, provenance)).toBe(unexpectedly(' (TypeError)'));
  expect(await sources.correct(id, provenance)).toBeNull();
});

test('what is deleted for good loses its choice, what can be put back keeps it', async () => {
  const [one, other] = [await add('One'), await add('Two')];
  stored.settings = { sources: { [one]: false, [other]: false, bundled: false } };
  const sources = openSection();
  await library.remove([one, other]);
  await library.restore([other]);
  await sources.refresh();
  // Another window put that back meanwhile.
  await sources.forget([one, other]);
  expect(stored.settings).toMatchObject({ sources: { [other]: false, bundled: false } });
  expect(stored.settings).not.toHaveProperty(['sources', one]);
});

test('what is added again is chosen, however it went', async () => {
  const id = await add('One');
  stored.settings = { look: 'tint', sources: { [id]: false, bundled: false } };
  await library.remove([id], { forGood: true });
  expect(await add('One')).toBe(id);
  expect(stored.settings).toMatchObject({ look: 'tint', sources: { bundled: false } });
  expect(stored.settings).not.toHaveProperty(['sources', id]);
});
