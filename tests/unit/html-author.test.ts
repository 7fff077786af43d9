import { expect, test } from 'vitest';
import { articleFromDocument } from '../../corpus/html.ts';
import { PARAGRAPHS, page } from './museum.ts';

/** Who wrote a page. */

test.each([
  ['Author: Ada Quill', 'Ada Quill'],
  ['Автор: Ада Квилл', 'Ада Квилл'],
  ['作者：吴海港', '吴海港'],
  ['Author Services Ltd', 'Author Services Ltd'],
  ['Фото из архива музея', undefined],
  ['Photo: Ada Quill', undefined],
  ['Photographia Verein', 'Photographia Verein'],
  ['April 28, 2019 at 6:01 am Updated April 29, 2019', undefined],
  ['April Quill', 'April Quill'],
  ['4:44 PM 2/13/2025', undefined],
  ['By', undefined],
  ['By Ada Quill', 'Ada Quill'],
  ['Ada Quill in Leeds', 'Ada Quill'],
  ['Ada Quill, Leeds correspondent', 'Ada Quill'],
  ['Ada Quill, staff writer', 'Ada Quill, staff writer'],
  ['Women in Technology', 'Women in Technology'],
  ['Ada Quill,', 'Ada Quill'],
  ['Ada Quill,ada.quill@post.example', 'Ada Quill'],
  ['Ada Quill @adaquill', 'Ada Quill'],
  ['Ada Quill (@adaquill)', 'Ada Quill'],
  ['— Ada Quill of Leeds', undefined],
  ['&quot;ada.quill@post.example&quot;', undefined],
  ['admin', undefined],
  ['More from Ada Quill', undefined],
  ['About the author: Ada Quill', undefined],
])('a byline is a name: “%s”', (printed, author) => {
  const document = page({ head: `<meta name="author" content="${printed}">` });
  expect(articleFromDocument(document).provenance.author).toBe(author);
});

test('name no author twice over in the data, nor “By”', () => {
  const linked = { '@type': 'NewsArticle', author: [{ name: 'By Ada Quill,' }] };
  const head = `<script type="application/ld+json">${JSON.stringify(linked)}</script>`;
  expect(articleFromDocument(page({ head })).provenance.author).toBe('Ada Quill');
});

test('what is too long for names in the data is no author', () => {
  const linked = { '@type': 'NewsArticle', author: 'a'.repeat(301) };
  const head = `<script type="application/ld+json">${JSON.stringify(linked)}</script>`;
  expect(articleFromDocument(page({ head })).provenance.author).toBeUndefined();
});

test.each([
  ['<span>Ada Quill</span><time>13 February 2025</time>', 'Ada Quill'],
  ['<a href="/ada">Ada Quill</a><a href="https://x.example">@adaquill</a>', 'Ada Quill'],
  ['<b>By</b><a href="/ada">Ada Quill</a>', 'Ada Quill'],
  ['<b>Ada Quill</b><div>I have written of museums for years.</div>', 'Ada Quill'],
  ['<form><input name="childNodes">Ada Quill</form>', 'Ada Quill'],
  ['By <a href="/ada">Ada Quill</a> and <a href="/bo">Bo Hale</a>', 'Ada Quill and Bo Hale'],
])('keep what runs into the author’s name apart: %s', (line, author) => {
  const main = `<div class="story-byline">${line}</div>${PARAGRAPHS.map((one) => `<p>${one}</p>`).join('')}`;
  expect(articleFromDocument(page({ main })).provenance.author).toBe(author);
});

test('stands below the name of the site, where one writes all of it', () => {
  const main = `<h1>Harbour notes</h1><aside><h2>By Ada Quill</h2></aside><h1>Museum waits</h1><p>3 March 2025</p>
    ${PARAGRAPHS.map((one) => `<p>${one}</p>`).join('')}`;
  expect(articleFromDocument(page({ head: '<title>Museum waits</title>', main })).provenance).toMatchObject({
    author: 'Ada Quill',
    published: '3 March 2025',
  });
});

test.each([
  ['Posted by ada on Sunday, March 2, 2025', 'ada', '2025-03-02'],
  ['Posted by Ada Quill, 2 March 2025', 'Ada Quill', '2025-03-02'],
  ['Posted by the door on Sunday', undefined, undefined],
])('who posted it, and when, beside the headline: “%s”', (line, author, date) => {
  const body = `<div><h1>Two floors by the harbour</h1><span>${line.replace('by ', 'by\n  ')}</span></div>`;
  const { provenance } = articleFromDocument(page({ body }));
  expect([provenance.author, provenance.date]).toEqual([author, date]);
});
