import { expect, test } from 'vitest';
import { parseHTML } from 'linkedom';
import { articleFromDocument } from '../../corpus/html.ts';
import { articlesIn } from '../../corpus/html/several.ts';
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

const textOf = (title: string, main: string) =>
  articleFromDocument(
    parseHTML(`<!doctype html><html><head><title>${title}</title></head><body>${main}</body></html>`).document,
  ).text;
const words = (name: string) => PARAGRAPHS.map((line) => `${name}: ${line}`).join('\n\n');
const longer = (name: string) => story(name, PARAGRAPHS.map((line) => `<p>${name}, again: ${line}</p>`).join(''));

test.each([
  ['the headline of an article that stands before a longer one', 'The quay', story('quay') + longer('tram')],
  [
    'one that stands behind others',
    'The quay | Harbour Post',
    story('tram').replace(/<(h2)>(.*?)<\/h2>/, '<$1><a href="/tram">$2</a></$1>') + story('quay'),
  ],
  [
    'the headline above an article, which the next to read has above it, too',
    'The quay',
    `<h1>The quay</h1><main>${story('quay').replace(/<h2>.*?<\/h2>/, '')}</main>
    <div><h1>The tram</h1><main>${longer('tram').replace(/<h2>.*?<\/h2>/, '')}</main></div>`,
  ],
])('the page’s title is %s: that one is taken', (_, title, main) => {
  expect(textOf(title, main.replace(/<h2>(?!<a)(.*?)<\/h2>/g, '<h1>$1</h1>'))).toBe(words('quay'));
});

test.each([
  ['a part of the article', 'The quay', story('quay') + story('tram')],
  ['an article of a page with another title', 'Harbour Post', story('quay') + longer('tram')],
  ['below a headline alone', 'The quay', `<h1>The quay</h1>${longer('tram')}`],
])('%s is none of the others', (_, title, main) => {
  expect(textOf(title, main)).toContain(words('tram'));
});

const letter = `<section>${[1, 2, 3, 4, 5].map((n) => `<p>Every morning the harbour’s stories come to you, in a letter that you read over coffee, for ${n} months.</p>`).join('')}</section>`;
const headed = (heading: string) => longer('quay').replace(/<h2>.*?<\/h2>/, heading);

test.each([
  ['repeated in a bar as h1', `<div><h1>The quay</h1></div>${headed('<h1>The quay</h1>')}`],
  ['repeated in a bar as h2', `<div><h2>The quay</h2></div>${headed('<h1>The quay</h1>')}`],
  [
    'above an article whose first heading links to itself',
    `<h1>The quay</h1>${headed('<h2>Short<a href="#s">#</a></h2>')}`,
  ],
  [
    'above one whose first heading has a link in it',
    `<h1>The quay</h1>${headed('<h2>How <a href="/t">trams</a> help</h2>')}`,
  ],
  ['above a part that its heading links to', `<h1>The quay</h1>${headed('<h2><a href="#part2">Part two</a></h2>')}`],
])('the page’s title is %s: the article stays', (_, main) => {
  expect(textOf('The quay', main + letter)).toContain(words('quay'));
});

test('articles in a list that the page is named for stay', () => {
  const linked = ['tram', 'fish'].map((name) => story(name).replace(/<h2>(.*?)<\/h2>/, '<h2><a href="/x">$1</a></h2>'));
  expect(textOf('Harbour', `<main><h1>Harbour</h1>${linked.join('')}</main>${letter}`)).toContain(words('fish'));
});
