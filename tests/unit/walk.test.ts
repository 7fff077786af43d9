import { beforeEach, expect, test, vi } from 'vitest';
import { walk } from '../../platform/walk.ts';

const send = vi.hoisted(() => vi.fn<(tab: number, message: unknown, frame?: unknown) => Promise<unknown>>());

vi.mock('wxt/browser', () => ({
  browser: { tabs: { query: () => Promise.resolve([{ id: 7 }]), sendMessage: send } },
}));

beforeEach(() => {
  send.mockReset();
});

test('the frame with the focus walks', async () => {
  send.mockResolvedValue({ ok: true, value: true });
  await walk(-1);
  expect(send.mock.calls.map(([tab, message]) => [tab, message])).toEqual([[7, { type: 'walk', direction: -1 }]]);
});

test.for([
  ['nobody answers', () => Promise.resolve(undefined)],
  ['nobody listens', () => Promise.reject(new Error('no receiver'))],
  ['it shows no mark', () => Promise.resolve({ ok: true, value: false })],
] as const)('and when %s, the page around it', async ([, answer]) => {
  send.mockImplementation(answer);
  await walk(1);
  expect(send).toHaveBeenCalledTimes(2);
  expect(send).toHaveBeenLastCalledWith(7, { type: 'walk', direction: 1, regardless: true }, { frameId: 0 });
});
