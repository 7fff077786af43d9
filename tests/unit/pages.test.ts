import { beforeEach, describe, expect, test, vi } from 'vitest';
import { register, watchPages } from '../../platform/pages.ts';
import type { Settings } from '../../platform/settings.ts';
import { DEFAULT_SETTINGS } from '../default-settings.ts';

interface Registered {
  id: string;
  excludeMatches?: string[];
}

const registered = vi.hoisted(() => ({ scripts: [] as Registered[], refusal: null as string | null }));
const stored = vi.hoisted(() => ({ settings: {} as object, allowed: true }));

// Each call takes a turn, as calls to the browser do; a second registration under one id is refused by it.
vi.mock('wxt/browser', () => ({
  browser: {
    scripting: {
      getRegisteredContentScripts: () => Promise.resolve([...registered.scripts]),
      registerContentScripts: async (scripts: Registered[]) => {
        await Promise.resolve();
        if (registered.refusal) throw new Error(registered.refusal);
        if (scripts.some(({ id }) => registered.scripts.some((one) => one.id === id)))
          throw new Error('Duplicate script ID');
        registered.scripts.push(...scripts);
      },
      updateContentScripts: async (scripts: Registered[]) => {
        await Promise.resolve();
        registered.scripts = registered.scripts.map((one) => scripts.find(({ id }) => id === one.id) ?? one);
      },
    },
    tabs: { query: () => Promise.resolve([]) },
    permissions: { contains: () => Promise.resolve(stored.allowed) },
  },
}));
vi.mock('wxt/utils/storage', () => ({
  storage: { defineItem: () => ({ getValue: () => Promise.resolve(stored.settings) }) },
}));

const off = (...sitesOff: string[]): Settings => ({ ...DEFAULT_SETTINGS, sitesOff });

describe('registration', () => {
  beforeEach(() => {
    Object.assign(registered, { scripts: [], refusal: null });
    Object.assign(stored, { settings: {}, allowed: true });
  });

  test('leaves turned-off sites out, by patterns that the browser takes', async () => {
    stored.settings = off('news.example', '127.0.0.1', 'file');
    await register();
    const patterns = ['*://news.example/*', '*://*.news.example/*', '*://127.0.0.1/*', 'file:///*'];
    expect(registered.scripts).toMatchObject([
      { allFrames: true, excludeMatches: patterns },
      { allFrames: false, matchOriginAsFallback: true, excludeMatches: patterns },
    ]);
  });

  test('asked for twice at once, as by install and popup, is made once, and the last settings win', async () => {
    stored.settings = off('news.example');
    const asked = [register(), register(), register()];
    stored.settings = off();
    expect(await Promise.all(asked)).toEqual([true, false, false]);
    expect(registered.scripts).toMatchObject([{ excludeMatches: [] }, { excludeMatches: [] }]);
  });

  test('gets what an older version didn’t register, without being a new one', async () => {
    await register();
    registered.scripts.pop();
    expect(await register()).toBe(false);
    expect(registered.scripts).toHaveLength(2);
  });

  test('where one of the two is out of date, that one alone is brought up to date', async () => {
    await register();
    registered.scripts[1]!.excludeMatches = ['*://old.example/*'];
    expect(await register()).toBe(false);
    expect(registered.scripts).toMatchObject([
      { id: 'watch', excludeMatches: [] },
      { id: 'watch-windows', excludeMatches: [] },
    ]);
  });

  test('that the browser refuses is told with its reason, and tried again', async () => {
    registered.refusal = 'Too many scripts.';
    expect(await watchPages()).toEqual({ kind: 'refused', reason: 'Too many scripts.' });
    registered.refusal = null;
    expect(await watchPages()).toBeNull();
    expect(registered.scripts).toHaveLength(2);
  });

  test('on some sites alone is told', async () => {
    stored.allowed = false;
    expect(await watchPages()).toEqual({ kind: 'withheld' });
  });
});
