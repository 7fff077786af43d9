import { expect, test, vi } from 'vitest';
import type { Library, OpenOptions } from '../../corpus/library.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../platform/settings.ts';
import { openShelf } from '../../platform/shelf.ts';

const told = vi.hoisted(() => ({
  change: (_settings: Settings): void => undefined,
  shelf: (_value: string): void => undefined,
  opened: Promise.withResolvers<Library>(),
  options: undefined as OpenOptions | undefined,
}));

vi.mock('wxt/browser', () => ({ browser: {} }));
vi.mock('wxt/utils/storage', () => ({
  storage: {
    defineItem: () => ({
      watch: (callback: (value: string) => void) => (told.shelf = callback),
      setValue: (value: string) => Promise.resolve(told.shelf(value)),
    }),
  },
}));
vi.mock('../../platform/settings.ts', async (original) => ({
  ...(await original<object>()),
  readSettings: () => Promise.resolve(DEFAULT_SETTINGS),
  watchSettings: (callback: (settings: Settings) => void) => (told.change = callback),
}));
vi.mock('../../corpus/library.ts', () => ({
  openLibrary: (options: OpenOptions) => {
    told.options = options;
    return told.opened.promise;
  },
}));
vi.stubGlobal('__BUNDLED_VERSION__', '1');

test('what is chosen while the library opens counts', async () => {
  const opening = openShelf();
  await Promise.resolve();
  told.change({ ...DEFAULT_SETTINGS, sources: { one: false, two: true } });
  told.opened.resolve({} as Library);
  const shelf = await opening;
  expect(shelf.settings.sources).toEqual({ one: false, two: true });
  expect(told.options!.leftOut()).toEqual(new Set(['one']));
});

test('another page’s change of the library is told, its own isn’t', async () => {
  told.opened.resolve({} as Library);
  const shelf = await openShelf();
  const changes: string[] = [];
  const stop = shelf.onChange((what) => changes.push(what));
  shelf.tellChanged();
  expect(changes).toEqual([]);
  told.shelf('from another page');
  told.change(DEFAULT_SETTINGS);
  expect(changes).toEqual(['library', 'settings']);
  stop();
  told.shelf('again');
  expect(changes).toHaveLength(2);
});
