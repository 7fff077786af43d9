import { expect, test } from 'vitest';
import { parseHTML } from 'linkedom';
import { articleFromDocument } from '../../corpus/html.ts';
import { articlesIn } from '../../corpus/html-several.ts';
import { PARAGRAPHS } from './museum.ts';

/** Pages with several articles. */

const story = (name: string, more = '') =>
  `<article><h2>The ${name}</h2>${PARAGRAPHS.map((line) => `<p>${name}: ${line}</p>`).join('')}${more}</article>`;

const count = (main: string) => {
  const { document } = parseHTML(
    `<!doctype html><html><head><title>x</title></head><body><main>${main}</main></body></html>`,
  );
  return articlesIn(document, articleFromDocument(document));
};

test('whole articles that were taken as one are counted', () => {
  expect(count(story('quay') + story('tram') + story('fish'))).toBe(3);
});

test.each([
  ['one article', story('quay')],
  [
    'teasers',
    `${story('quay')}<article><h3>More</h3><p>The tram stop has moved, the town told on Monday.</p></article>`,
  ],
  ['comments', story('quay', story('reader').replace('<h2>', '<h4>'))],
  ['posts of a thread', story('quay') + story('tram').replaceAll('h2', 'b')],
])('%s: it is one', (_, main) => {
  expect(count(main)).toBe(1);
});
