import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import watch from '../../entrypoints/watch.ts';

/** The script of every page, up to what it asks the background. */
const ask = vi.fn<(message: unknown) => Promise<unknown>>();

beforeEach(() => {
  ask.mockResolvedValue({ ok: true, value: true });
  vi.stubGlobal('browser', { runtime: { id: 'on-the-record', sendMessage: ask } });
});

afterEach(() => {
  globalThis.onTheRecord?.handOver?.();
  Reflect.deleteProperty(globalThis, 'onTheRecord');
  document.body.replaceChildren();
  vi.unstubAllGlobals();
  ask.mockReset();
});

const PATIENCE = { timeout: 10_000 };
async function isFound(): Promise<void> {
  await expect.poll(() => ask.mock.calls, PATIENCE).toEqual([[{ type: 'found' }]]);
}

test('a name among thousands of rows that come to a shadow root at once is found', async () => {
  document.body.innerHTML = '<my-app></my-app>';
  const root = document.querySelector('my-app')!.attachShadow({ mode: 'open' });
  void watch.main();
  await expect.poll(() => globalThis.onTheRecord?.quiet, PATIENCE).toBe(true);
  expect(ask).not.toHaveBeenCalled();
  const rows = Array.from({ length: 6_000 }, () =>
    Object.assign(document.createElement('p'), { textContent: 'A row.' }),
  );
  rows[3_000]!.textContent = 'A row of Elon Musk’s.';
  root.append(...rows);
  await isFound();
});

test.for(['<form id="onTheRecord"><input name="watching"></form>', '<iframe sandbox name="onTheRecord"></iframe>'])(
  'a page that has something by the name of what the scripts share is watched as well: %s',
  async (html) => {
    document.body.innerHTML = `${html}<p>Here is Elon Musk.</p>`;
    void watch.main();
    await isFound();
  },
);

test('a form whose fields answer for it, when it comes, loses nothing of what comes with it', async () => {
  document.body.innerHTML = '<p>The weather.</p>';
  void watch.main();
  await expect.poll(() => globalThis.onTheRecord?.quiet, PATIENCE).toBe(true);
  const form = document.createElement('form');
  form.innerHTML = '<input name="matches"><input name="querySelectorAll"><input name="getRootNode">';
  const rows = Array.from({ length: 9 }, () => Object.assign(document.createElement('p'), { textContent: 'A row.' }));
  rows.at(-1)!.textContent = 'A row of Elon Musk’s.';
  document.body.append(form, ...rows);
  await isFound();
});

test('an error of our own is not taken for such a form’s', async () => {
  document.body.innerHTML = '<p>The weather.</p>';
  void watch.main();
  await expect.poll(() => globalThis.onTheRecord?.quiet, PATIENCE).toBe(true);
  const told = vi.fn<(error: unknown) => void>();
  vi.stubGlobal('requestIdleCallback', (run: () => void) =>
    setTimeout(() => {
      try {
        run();
      } catch (error) {
        told(error);
      }
    }),
  );
  const broken = document.createElement('section');
  Object.defineProperty(broken, 'textContent', { get: () => raise('broken') });
  document.body.append(broken);
  await expect.poll(() => told.mock.calls, PATIENCE).toEqual([[new Error('broken')]]);
});

function raise(message: string): never {
  throw new Error(message);
}
