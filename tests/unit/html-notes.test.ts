import { expect, test } from 'vitest';
import { articleFromDocument } from '../../corpus/html.ts';
import { PARAGRAPHS, page } from './museum.ts';

/** Lists of notes and references below an article. */

const BODY = PARAGRAPHS.map((line) => `<p>${line}</p>`).join('');
const textOf = (below: string) => articleFromDocument(page({ main: BODY + below })).text.split('\n\n');

const NOTES = [
  '^ Quill, Ada (August 12, 2013). "Longer Hours". Harbour Post. Retrieved September 3, 2013.',
  '^ Marsh, Ben. Museums of the coast. Northport Press, 2011.',
];
const list = (items: readonly string[], tag = 'ol') =>
  `<${tag}>${items.map((item) => `<li>${item}</li>`).join('')}</${tag}>`;

test.each([
  `<div class="reflist">${list(NOTES)}</div>`,
  list(NOTES).replace('<ol>', '<ol class="references">'),
  `<section role="doc-endnotes">${list(['Ada Quill told the board so.'])}</section>`,
  `<div class="footnotes">${list(['The tram stop has moved since.'])}</div>`,
  `<h2>References</h2>${list(NOTES)}`,
  `<div class="mw-heading"><h2>Einzelnachweise<span>[Bearbeiten]</span></h2></div><div>${list(NOTES)}</div>`,
  `<section><h3>7. Références</h3>${list(NOTES, 'ul')}</section>`,
  `<h2>Примечания</h2><p>[1] ${NOTES[0]}</p><p>[2] ${NOTES[1]}</p>`,
  `<h2>脚注</h2><p></p>${list(['“Museums”, <a href="https://post.example/a">The Harbour Post</a> (2013)'])}`,
  `<h2>References</h2><p><b>Notes</b></p>${list(NOTES)}<h3>Books</h3>${list(['Quill, Ada (2003). Boats. ISBN 1-840-23501-2.'])}`,
  `<h2>External links</h2><div role="navigation">More</div>${list(['<a href="https://post.example">The Harbour Museum</a>'])}`,
  `<h2>External links</h2>${list(['<a href="https://post.example">Harbour Museum</a> on the site of its town'], 'ul')}`,
])('are no text: %s', (below) => {
  expect(textOf(below)).toEqual(PARAGRAPHS);
});

test('what follows them stays', () => {
  const after = 'The museum opened a second wing in the spring, a spokesman said on Monday.';
  expect(textOf(`<h2>Sources</h2>${list(NOTES)}<h2>Later</h2><p>${after}</p>`)).toEqual([
    ...PARAGRAPHS,
    'Later',
    after,
  ]);
});

test.each([
  ['Notes', ['I left out the new wing, because it was closed.', 'Thanks to Ben Marsh, who read this.']],
  ['Sources', ['The board gets its money from the town.', 'In 2013 (a bad year) it got none.']],
])('“%s” may head a part of the article', (heading, lines) => {
  expect(textOf(`<h2>${heading}</h2>${list(lines)}`)).toEqual([...PARAGRAPHS, heading, ...lines]);
});

test('an article that is a list stays', () => {
  const items = PARAGRAPHS.map((line) => `${line} It was told so before (The Harbour Post, 2013).`);
  const main = `<h1>Notes of a town</h1><h2>Notes</h2>${list(items)}`;
  expect(articleFromDocument(page({ main })).text).toContain(items.join('\n\n'));
});

test('prose below such a heading stays, whatever years it tells', () => {
  const prose = [
    'The mill (2013) was built on sand.',
    'Whoever accessed the files knew it, and divers retrieved the bell.',
  ];
  const below = `<h2>Notes</h2>${prose.map((one) => `<p>${one}</p>`).join('')}`;
  expect(textOf(below).slice(-2)).toEqual(prose);
});
