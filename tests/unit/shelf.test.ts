import { beforeEach, expect, test, vi } from 'vitest';
import type { Library, OpenOptions } from '../../corpus/library.ts';
import type { Settings } from '../../platform/settings.ts';
import { DEFAULT_SETTINGS } from '../default-settings.ts';
import { openShelf } from '../../platform/shelf.ts';

const told = vi.hoisted(() => ({
  watching: new Set<string>(),
  change: (_settings: Settings): void => undefined,
  shelf: (_value: string): void => undefined,
  opened: Promise.withResolvers<Library>(),
  options: undefined as OpenOptions | undefined,
}));

vi.mock('wxt/browser', () => ({ browser: {} }));
vi.mock('wxt/utils/storage', () => ({
  storage: {
    defineItem: () => ({
      watch: (callback: (value: string) => void) => {
        told.shelf = callback;
        told.watching.add('shelf');
        return () => told.watching.delete('shelf');
      },
      setValue: (value: string) => Promise.resolve(told.shelf(value)),
    }),
  },
}));
vi.mock('../../platform/settings.ts', async (original) => ({
  ...(await original<object>()),
  readSettings: () => Promise.resolve(DEFAULT_SETTINGS),
  watchSettings: (callback: (settings: Settings) => void) => {
    told.change = callback;
    told.watching.add('settings');
    return () => told.watching.delete('settings');
  },
}));
vi.mock('../../corpus/library.ts', () => ({
  openLibrary: (options: OpenOptions) => {
    told.options = options;
    return told.opened.promise;
  },
}));
vi.stubGlobal('__BUNDLED_VERSION__', '1');

beforeEach(() => {
  told.opened = Promise.withResolvers();
  told.watching.clear();
});

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

test('an opening that fails leaves nobody listening', async () => {
  told.opened.reject(new Error('The library is gone.'));
  const opening = openShelf();
  expect([...told.watching]).toEqual(['settings', 'shelf']);
  await expect(opening).rejects.toThrow('The library is gone.');
  expect(told.watching).toEqual(new Set());
});
