import { afterEach, expect, test, vi } from 'vitest';
import { followCommands } from '../../entrypoints/content/keyboard.ts';
import type { ToPage } from '../../platform/messages.ts';

type Listener = (message: ToPage, sender: unknown, reply: (value: unknown) => void) => void;

const owner = new AbortController();
afterEach(() => {
  owner.abort();
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

test('a page walks while a frame in it has the focus only when it is asked regardless of that', () => {
  let listener: Listener | undefined;
  const onMessage = {
    addListener: (added: Listener) => (listener = added),
    removeListener: () => (listener = undefined),
  };
  vi.stubGlobal('browser', { runtime: { onMessage } });
  const walk = vi.fn<(direction: 1 | -1) => boolean>(() => true);
  followCommands({ walk, goTo: () => false }, owner.signal);
  document.body.innerHTML = '<iframe></iframe>';
  document.querySelector('iframe')!.focus();
  const reply = vi.fn<(value: unknown) => void>();
  listener!({ type: 'walk', direction: 1 }, null, reply);
  expect([walk.mock.calls, reply.mock.calls]).toEqual([[], []]);
  listener!({ type: 'walk', direction: 1, regardless: true }, null, reply);
  expect([walk.mock.calls, reply.mock.calls]).toEqual([[[1]], [[{ ok: true, value: true }]]]);
});
