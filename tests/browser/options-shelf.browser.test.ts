import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Library } from '../../corpus/library.ts';
import { LongWork } from '../../entrypoints/options/progress.ts';
import { Sources } from '../../entrypoints/options/sources.tsx';
import type { Shelf } from '../../platform/shelf.ts';
import { forget, openTestLibrary, told } from './adding-fixtures.ts';

// Settings are wired to the extension's storage, which a test page hasn't.
vi.mock('wxt/utils/storage', () => ({ storage: { defineItem: () => ({}) } }));

let library: Library;
beforeEach(async () => {
  library = await openTestLibrary();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await forget(library);
});

test('the sources are shown without waiting for how much room they take', async () => {
  vi.spyOn(navigator.storage, 'estimate').mockReturnValue(new Promise(() => undefined));
  const changed = vi.fn<() => void>();
  const shelf: Shelf = {
    library,
    settings: {} as never,
    onChange: () => () => undefined,
    tellChanged: () => undefined,
  };
  const sources = new Sources(shelf, new LongWork(told.changed), { changed, export: () => undefined });
  void sources.refresh();
  await expect.poll(() => changed.mock.calls.length).toBe(1);
  expect(sources.list).toEqual([]);
});
