import { afterEach, expect, test, vi } from 'vitest';
import { judge } from '../../corpus/judge.ts';
import type { JudgeRequest } from '../../corpus/types.ts';
import { start } from '../../entrypoints/content/start.ts';

type Listener = (message: unknown, sender: unknown, reply: (value: unknown) => void) => void;

afterEach(() => {
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

test('the popup goes to the mention that it shows, though the page has others before it by then', async () => {
  let listener: Listener | undefined;
  const listeners = { addListener: (added: Listener) => (listener = added), removeListener: () => undefined };
  const sendMessage = ({ type, request }: { type: string; request: JudgeRequest }) =>
    Promise.resolve(type === 'judge' ? { ok: true, value: judge(request) } : { ok: false, error: '' });
  vi.stubGlobal('browser', { runtime: { id: 'on-the-record', sendMessage, onMessage: listeners } });
  vi.stubGlobal('onTheRecord', {
    watching: true,
    settings: Promise.resolve({ look: 'underline', openDelay: 300, subjects: {} }),
  });
  document.body.innerHTML = '<p>First: Elon Musk spoke.</p><p>Second: Sam Altman spoke.</p>';
  await start();
  const texts = () => globalThis.onTheRecord?.marks?.report().mentions.map(({ text }) => text);
  await expect.poll(texts).toEqual(['Elon Musk', 'Sam Altman']);

  const marked = (name: string) => CSS.highlights.get(`on-the-record-${name}`)?.size ?? 0;
  document.body.insertAdjacentHTML('afterbegin', '<p>New: OpenAI said so.</p>');
  await expect.poll(() => marked('openai')).toBe(1);
  listener!({ type: 'go-to', mention: 1 }, {}, () => undefined);
  const [range] = CSS.highlights.get('on-the-record-current') as unknown as Set<StaticRange>;
  expect((range!.startContainer as Text).data.slice(range!.startOffset, range!.endOffset)).toBe('Sam Altman');

  // A number that nothing was reported by goes nowhere.
  const reply = vi.fn<(value: unknown) => void>();
  listener!({ type: 'go-to', mention: 2 }, {}, reply);
  expect(reply).toHaveBeenCalledWith({ ok: true, value: false });
});
