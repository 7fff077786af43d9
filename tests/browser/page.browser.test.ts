import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { judge } from '../../corpus/judge.ts';
import { Page } from '../../entrypoints/content/page.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

test('what the page clears of the registry is put back, until the extension is no more', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  const runtime: { id?: string } = { id: 'on-the-record' };
  vi.stubGlobal('browser', { runtime });
  document.body.innerHTML = '<p>Elon Musk</p>';
  const nobody = () => undefined;
  const ended = vi.fn();
  const page = new Page(
    (request) => Promise.resolve(judge(request)),
    () => null,
    nobody,
    ended,
  );
  const isMarked = () => CSS.highlights.has('on-the-record-elon-musk');
  await expect.poll(isMarked).toBe(true);

  CSS.highlights.clear();
  vi.advanceTimersToNextTimer();
  expect([isMarked(), ended.mock.calls.length]).toEqual([true, 0]);

  delete runtime.id;
  CSS.highlights.clear();
  vi.advanceTimersToNextTimer();
  expect([isMarked(), ended.mock.calls.length]).toEqual([false, 1]);
  page.stop();
  expect(vi.getTimerCount()).toBe(0);
});

test('elements that cease to be editable at once are asked about in one go', async () => {
  vi.stubGlobal('browser', { runtime: { id: 'on-the-record' } });
  document.body.innerHTML = '<p>Elon Musk</p>'.repeat(40);
  const nobody = () => undefined;
  let questions = 0;
  const page = new Page(
    (request) => {
      if (request.runs.length > 0) questions++;
      return Promise.resolve(judge(request));
    },
    () => null,
    nobody,
    nobody,
  );
  const marks = () => CSS.highlights.get('on-the-record-elon-musk')?.size ?? 0;
  await expect.poll(marks).toBe(40);
  const paragraphs = [...document.querySelectorAll('p')];
  for (const paragraph of paragraphs) paragraph.setAttribute('contenteditable', '');
  await expect.poll(marks).toBe(0);
  questions = 0;
  for (const paragraph of paragraphs) paragraph.removeAttribute('contenteditable');
  await expect.poll(marks).toBe(40);
  expect(questions).toBeLessThan(5);
  page.stop();
});

function newPage(): Page {
  const nobody = () => undefined;
  return new Page(
    (request) => Promise.resolve(judge(request)),
    () => null,
    nobody,
    nobody,
  );
}

/** How many ranges each highlight has. */
const marks = () => Object.fromEntries([...CSS.highlights].map(([name, { size }]) => [name, size]));

test('a form beside the body whose fields answer for it loses nothing of the page', async () => {
  vi.stubGlobal('browser', { runtime: { id: 'on-the-record' } });
  document.body.innerHTML = '<p>Elon Musk spoke.</p>';
  const form = document.createElement('form');
  onTestFinished(() => form.remove());
  form.innerHTML = '<input name="textContent"><input name="localName"><p>OpenAI met.</p>';
  document.documentElement.append(form);
  const page = newPage();
  await expect.poll(marks).toEqual({ 'on-the-record-elon-musk': 1, 'on-the-record-openai': 1 });
  page.stop();
});

test('what stands beside the body is marked, and goes on counting when what was said is weighed anew', async () => {
  vi.stubGlobal('browser', { runtime: { id: 'on-the-record' } });
  document.body.innerHTML = '<p>Musk spoke.</p><p>OpenAI.</p>';
  const notice = document.createElement('div');
  onTestFinished(() => notice.remove());
  notice.textContent = 'Elon Musk runs Tesla.';
  document.documentElement.append(notice);
  const page = newPage();
  await expect.poll(marks).toEqual({ 'on-the-record-elon-musk': 2, 'on-the-record-openai': 1 });
  document.querySelector('p + p')!.remove();
  await expect.poll(marks).toEqual({ 'on-the-record-elon-musk': 2, 'on-the-record-openai': 0 });
  await expect.poll(() => page.isQuiet).toBe(true);
  expect(marks()).toEqual({ 'on-the-record-elon-musk': 2, 'on-the-record-openai': 0 });
  page.stop();
});
