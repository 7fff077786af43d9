import { afterEach, expect, test } from 'vitest';
import type { Mark } from '../../entrypoints/content/ledger.ts';
import { rectsOf, scrollTo } from '../../entrypoints/content/place.ts';

afterEach(() => {
  document.body.replaceChildren();
  window.scrollTo(0, 0);
});

const LINE = `${'A long line. '.repeat(200)}OpenAI${'. A long line'.repeat(200)}`;

/** The name in a body as a mark. */
function markIn(html: string): Mark {
  document.body.innerHTML = html;
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let node = texts.nextNode() as Text;
  while (!node.data.includes('OpenAI')) node = texts.nextNode() as Text;
  const at = node.data.indexOf('OpenAI');
  const place = { startContainer: node, startOffset: at, endContainer: node, endOffset: at + 6 };
  return { subject: 'openai', form: 'full', why: [], range: new StaticRange(place), nodes: [node] };
}

/** Whether a mark is within a box. */
function isWithin(mark: Mark, { left, right, top, bottom }: DOMRect): boolean {
  const rect = rectsOf(mark)[0]!;
  return rect.left >= left && rect.right <= right && rect.top >= top && rect.bottom <= bottom;
}

test.for([
  ['a box of one long line', `<pre style="width: 300px; overflow: auto">${LINE}</pre>`],
  [
    'a box that holds a wide table',
    `<div style="width: 300px; overflow: auto"><table><td nowrap>${LINE}</table></div>`,
  ],
  ['the window', `<p style="white-space: nowrap">${LINE}</p>`],
  ['a high box', `<pre style="height: 100px; overflow: auto; white-space: pre-wrap">${LINE}</pre>`],
])('a mark is brought to where it is seen in %s', ([, html]) => {
  const mark = markIn(html!);
  const view = new DOMRect(0, 0, document.documentElement.clientWidth, document.documentElement.clientHeight);
  scrollTo(mark);
  const box = document.body.firstElementChild!;
  const shown = getComputedStyle(box).overflow === 'auto' ? box.getBoundingClientRect() : view;
  expect([isWithin(mark, view), isWithin(mark, shown)]).toEqual([true, true]);
});

test('a line that is cut off stays as it is', () => {
  const mark = markIn(
    `<p style="width: 300px; overflow: hidden; white-space: nowrap; text-overflow: ellipsis">${LINE}</p>`,
  );
  scrollTo(mark);
  expect(document.querySelector('p')!.scrollLeft).toBe(0);
});
