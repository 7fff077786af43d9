import { afterEach, expect, test, vi } from 'vitest';
import { judge } from '../../corpus/judge.ts';
import { aroundOf } from '../../entrypoints/content/context.ts';
import { Page } from '../../entrypoints/content/page.ts';
import { LONGEST_AROUND } from '../../platform/limits.ts';
import { parseToBackground } from '../../platform/messages.ts';

let page: Page | undefined;

afterEach(() => {
  page?.stop();
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

const cells = (length: number) => `<table><tr><td>OpenAI</td><td>${'x'.repeat(length)}</td></tr></table>`;

test.for([
  ['in a language with an endless name', `<p lang="${'e'.repeat(101)}">OpenAI came.</p>`],
  ['in a language without a name', '<p lang="">OpenAI came.</p>'],
  ['in a long text', `<p>${'x '.repeat(5_000)}OpenAI came. ${'x '.repeat(5_000)}</p>`],
  ['in a text cut between the halves of a sign', `<p>${'😀'.repeat(3_000)} OpenAI${' 😀'.repeat(3_000)}</p>`],
  ['a label in a block', cells(100)],
  ['a label in a block as long as may be', cells(LONGEST_AROUND - 'OpenAI'.length)],
  ['a label in a longer block', cells(2 * LONGEST_AROUND)],
] as const)('what stands around a mention is taken by the background: %s', async ([, html]) => {
  vi.stubGlobal('browser', { runtime: { id: 'on-the-record' } });
  document.body.innerHTML = html;
  const nobody = () => undefined;
  page = new Page(
    (request) => Promise.resolve(judge(request)),
    () => null,
    nobody,
    nobody,
  );
  const marks = () => [...page!.ledger.marks];
  await expect.poll(marks).toHaveLength(1);
  const message = { type: 'card', subject: 'openai', around: aroundOf(marks()[0]!, 1_000) };
  expect(parseToBackground(message)).toEqual(message);
});
