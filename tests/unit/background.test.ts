import { beforeEach, expect, test, vi } from 'vitest';
import { LONGEST_AROUND, LONGEST_LANGUAGE } from '../../platform/limits.ts';
import type { CardAnswer, CardRequest } from '../../corpus/types.ts';

/** What the background lets in: messages of the extension's own scripts, well formed, and no longer than they may be. */

type Listener = (
  message: unknown,
  sender: { id?: string; url?: string; origin?: string; tab?: { id: number; url?: string } },
) => Promise<unknown> | undefined;

const held = vi.hoisted(() => ({
  answer: undefined as Listener | undefined,
  asked: [] as CardRequest[],
  /** Whether the browser lets scripts be brought to a page. */
  allowed: true,
  /** The patterns it was asked about. */
  patterns: [] as string[],
  /** How often a script was brought to a page. */
  brought: 0,
  takenAway: () => {},
  told: [] as unknown[],
}));

vi.mock('wxt/browser', () => {
  const event = { addListener: () => undefined };
  return {
    browser: {
      runtime: {
        id: 'ours',
        onInstalled: event,
        onStartup: event,
        onMessage: { addListener: (listener: Listener) => (held.answer = listener) },
      },
      permissions: {
        onAdded: event,
        onRemoved: { addListener: (listener: () => void) => (held.takenAway = listener) },
        contains: ({ origins }: { origins: string[] }) => {
          held.patterns.push(...origins);
          return Promise.resolve(held.allowed);
        },
      },
      scripting: {
        executeScript: () => {
          held.brought++;
          return held.allowed ? Promise.resolve([]) : Promise.reject(new Error('Missing host permission'));
        },
      },
      tabs: {
        query: () => Promise.resolve([{ id: 1 }]),
        sendMessage: (_tab: number, message: unknown) => Promise.resolve(held.told.push(message)),
      },
      commands: { onCommand: event },
      storage: { onChanged: event },
    },
  };
});
vi.mock('wxt/utils/storage', () => ({
  storage: { defineItem: () => ({ getValue: () => Promise.resolve({}), watch: () => () => undefined }) },
}));
vi.mock('../../platform/shelf.ts', () => ({
  openShelf: () =>
    Promise.resolve({
      library: {
        card: (request: CardRequest) => {
          held.asked.push(request);
          return Promise.resolve({ total: 2 } as CardAnswer);
        },
      },
    }),
}));

beforeEach(async () => {
  held.asked = [];
  held.allowed = true;
  held.patterns = [];
  held.brought = 0;
  vi.resetModules();
  (await import('../../entrypoints/background.ts')).default.main();
});

const OURS = { id: 'ours', url: 'https://news.example/' };
const around = { text: 'Musk left.', at: 0, language: 'en' };
const CARD = { type: 'card', subject: 'elon-musk', around };

test('a question of its own script is answered', async () => {
  expect(await held.answer?.(CARD, OURS)).toEqual({ ok: true, value: { total: 2 } });
  expect(held.asked).toHaveLength(1);
});

test('another extension is no one to answer, whatever it asks', () => {
  for (const message of [CARD, { type: 'site-off' }, {}, null])
    expect(held.answer?.(message, { id: 'another' })).toBeUndefined();
  expect(held.asked).toEqual([]);
});

test.for([
  ['nothing', null],
  ['a word', 'card'],
  ['an unknown type', { type: 'all-sources' }],
  ['no text', { ...CARD, around: { at: 0, language: 'en' } }],
  ['a number for a text', { ...CARD, around: { ...around, text: 1 } }],
  ['a place before the text', { ...CARD, around: { ...around, at: -1 } }],
  ['half a place', { ...CARD, around: { ...around, at: 0.5 } }],
  ['a text without an end', { ...CARD, around: { ...around, text: 'a'.repeat(LONGEST_AROUND + 1) } }],
  ['a language without an end', { ...CARD, around: { ...around, language: 'a'.repeat(LONGEST_LANGUAGE + 1) } }],
  ['a memory without an end', { type: 'judge', request: { memory: 'a'.repeat(200_001), texts: [], runs: [] } }],
  ['a source that is no name', { type: 'open-reader', source: {}, start: 0, end: 1 }],
] as const)('%s is refused in words', async ([, message]) => {
  expect(await held.answer?.(message, OURS)).toEqual({
    ok: false,
    error: 'This isn’t a message that the background knows.',
  });
  expect(held.asked).toEqual([]);
});

test('a page where it isn’t allowed any more hears so, and gets no settings', async () => {
  const ask = () => held.answer?.({ type: 'settings' }, { ...OURS, tab: { id: 1 } });
  expect(await ask()).toEqual({ ok: true, value: expect.any(Object) });
  held.allowed = false;
  held.takenAway();
  await vi.waitFor(() => expect(held.told).toEqual([{ type: 'settings-changed' }]));
  expect(await ask()).toEqual({ ok: true, value: null });
});

test.for([
  ['a page with a port', { url: 'https://news.example:8443/a?b#c' }, ['https://news.example/*']],
  ['a frame of text', { url: 'about:srcdoc', origin: 'https://news.example' }, ['https://news.example/*']],
  [
    'a sandbox',
    { url: 'about:srcdoc', origin: 'null', tab: { id: 1, url: 'http://a.example/' } },
    ['http://a.example/*'],
  ],
  ['a file', { url: 'file:///a.html', origin: 'null' }, []],
] as const)('%s asks for its settings, and no script is run there', async ([, sender, patterns]) => {
  const answer = await held.answer?.({ type: 'settings' }, { id: 'ours', tab: { id: 1 }, ...sender });
  expect(answer).toEqual({ ok: true, value: expect.any(Object) });
  expect(held.patterns).toEqual(patterns);
  expect(held.brought).toBe(0);
});
