import { expect, test } from 'vitest';
import { articleFromDocument } from '../../corpus/html.ts';
import { page, PARAGRAPHS } from './museum.ts';

/** Parts of an article that Readability takes for something else. */

const box = (lines: readonly string[], more = '', called = 'box') =>
  `<div class="column"><div class="${called}">${lines.map((line) => `<p>${line}</p>`).join('')}${more}</div></div>`;
const STORIES = Array.from(
  { length: 12 },
  (_, n) => `<a href="/${n}">Another story of the harbour, number ${n}</a>`,
).join(' ');
const STRIP = `<div class="strip">${STORIES}</div>`;
const LEAD = 'The keeper of the lighthouse, who is eighty, went up all of its stairs on Friday, as on every other day.';
const LAST =
  'The keeper went down again in the evening, when the last of the visitors, a school from the hills, had left.';
const REST = [1, 2].flatMap((time) => PARAGRAPHS.map((line) => `${time}. ${line}`));

const textOf = (main: string) =>
  articleFromDocument(page({ head: '<title>The keeper</title>', main: `<h1>The keeper</h1>${main}` })).text;

test.each([
  ['above', box([LEAD], STRIP) + box(REST), [LEAD, ...REST]],
  ['below', box(REST) + box([LAST], STRIP), [...REST, LAST]],
  [
    'of several parts',
    box(REST) + box([LAST], `<h3>After that</h3><ul><li>It rained.</li></ul>${STRIP}`),
    [...REST, LAST, 'After that', 'It rained.'],
  ],
])('text in a box with many links in it stays, %s the rest', (_, main, lines) => {
  expect(textOf(`<section>${main}</section>`)).toBe(lines.join('\n\n'));
});

test.each([
  ['is called otherwise', box([LEAD], STRIP, 'teaser')],
  ['has no name', box([LEAD], STRIP).replace(' class="box"', '')],
  ['is mostly links', box([`<a href="/lead">${LEAD}</a>`], STRIP)],
  ['stands beside the text', `<aside>${box([LEAD], STRIP)}</aside>`],
])('a box that %s isn’t put back', (_, lead) => {
  expect(textOf(`<section>${lead}${box(REST)}</section>`)).toBe(REST.join('\n\n'));
});

test('paragraphs that stand outside the body are no trouble', () => {
  const document = page({});
  const paragraph = document.createElement('p');
  paragraph.textContent = LEAD;
  document.documentElement.append(paragraph);
  expect(articleFromDocument(document).text).toContain(PARAGRAPHS[0]);
});
