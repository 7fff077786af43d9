import { afterEach, describe, expect, test, vi } from 'vitest';
import { openOptions, openReader } from '../../platform/reader.ts';

const did = vi.hoisted(() => ({ all: [] as [string, ...unknown[]][], windows: [] as object[] }));
vi.mock('wxt/browser', () => {
  const doing =
    (what: string) =>
    (...given: unknown[]) => {
      did.all.push([what, ...given]);
      return Promise.resolve();
    };
  return {
    browser: {
      tabs: { create: doing('tab') },
      windows: { create: doing('window'), update: doing('focus'), getAll: () => Promise.resolve(did.windows) },
      runtime: { getURL: (path: string) => `extension:/${path}`, openOptionsPage: doing('options') },
    },
  };
});

afterEach(() => {
  did.all = [];
  vi.unstubAllEnvs();
});

const url = 'extension://reader.html#source=rain&start=3&end=9';
const PRIVATE = { id: 7, incognito: true };
const open = (tab: typeof PRIVATE | undefined) => openReader('rain', { start: 3, end: 9 }, tab);

test.for([
  ['beside the tab that asks', { id: 7, incognito: false }, { url, openerTabId: 7 }],
  ['beside no private tab', PRIVATE, { url }],
  ['without a tab', undefined, { url }],
] as const)('the reader page opens %s', async ([, tab, properties]) => {
  await open(tab);
  expect(did.all).toEqual([['tab', properties]]);
});

describe('from a private window of Firefox, where there is no database,', () => {
  const firefox = (...windows: object[]) => {
    vi.stubEnv('FIREFOX', 'true');
    did.windows = windows;
  };

  test('reader and options open in another one', async () => {
    firefox({ id: 1, incognito: true }, { id: 2, incognito: false });
    await open(PRIVATE);
    await openOptions(PRIVATE);
    const focus = ['focus', 2, { focused: true }];
    expect(did.all).toEqual([
      ['tab', { url, windowId: 2 }],
      focus,
      ['tab', { url: 'extension://options.html', windowId: 2 }],
      focus,
    ]);
  });

  test('or in a new one', async () => {
    firefox({ id: 1, incognito: true });
    await open(PRIVATE);
    expect(did.all).toEqual([['window', { url, incognito: false }]]);
  });
});

test('the options open as the browser does it elsewhere', async () => {
  await openOptions(undefined);
  expect(did.all).toEqual([['options']]);
});
