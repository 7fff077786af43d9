import { afterEach, expect, test, vi } from 'vitest';
import { openReader } from '../../platform/reader.ts';

const create = vi.hoisted(() => vi.fn<(properties: object) => Promise<void>>(() => Promise.resolve()));
vi.mock('wxt/browser', () => ({
  browser: { tabs: { create }, runtime: { getURL: (path: string) => `extension:/${path}` } },
}));

type Tab = Parameters<typeof openReader>[2];

afterEach(() => create.mockClear());

const url = 'extension://reader.html#source=rain&start=3&end=9';

test.for([
  ['beside the tab that asks', { id: 7, incognito: false }, { url, openerTabId: 7 }],
  ['beside no private tab', { id: 7, incognito: true }, { url }],
  ['without a tab', undefined, { url }],
] as const)('the reader page opens %s', async ([, tab, properties]) => {
  await openReader('rain', { start: 3, end: 9 }, tab as Tab);
  expect(create.mock.calls).toEqual([[properties]]);
});
