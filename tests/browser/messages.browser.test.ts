import { afterEach, expect, test, vi } from 'vitest';
import { followMessages } from '../../entrypoints/content/messages.ts';
import type { ToPage } from '../../platform/messages.ts';

type Listener = (message: ToPage, sender: unknown, reply: (value: unknown) => void) => void;

let stop: () => void;
afterEach(() => {
  stop();
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

/** What a frame does at the commands. */
function follow() {
  let listener: Listener | undefined;
  const onMessage = {
    addListener: (added: Listener) => (listener = added),
    removeListener: () => (listener = undefined),
  };
  vi.stubGlobal('browser', { runtime: { onMessage } });
  const walk = vi.fn<(direction: 1 | -1) => boolean>(() => true);
  stop = followMessages({ walk, goTo: () => false, settingsChanged: () => undefined });
  const reply = vi.fn<(value: unknown) => void>();
  return { walk, reply, hear: (message: ToPage) => listener!(message, null, reply) };
}

test('a page walks while a frame in it has the focus only when it is asked regardless of that', () => {
  const { walk, reply, hear } = follow();
  document.body.innerHTML = '<iframe></iframe>';
  document.querySelector('iframe')!.focus();
  hear({ type: 'walk', direction: 1 });
  expect([walk.mock.calls, reply.mock.calls]).toEqual([[], []]);
  hear({ type: 'walk', direction: 1, regardless: true });
  expect([walk.mock.calls, reply.mock.calls]).toEqual([[[1]], [[{ ok: true, value: true }]]]);
});

test('a page leaves walking to a focused frame in a shadow root of its own', () => {
  const { walk, hear } = follow();
  const host = document.body.appendChild(document.createElement('div'));
  const frame = host.attachShadow({ mode: 'open' }).appendChild(document.createElement('iframe'));
  frame.focus();
  expect(document.activeElement).toBe(host);
  hear({ type: 'walk', direction: 1 });
  expect(walk).not.toHaveBeenCalled();
});
