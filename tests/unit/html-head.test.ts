import { expect, test } from 'vitest';
import { articleFromDocument } from '../../corpus/html.ts';
import { PARAGRAPHS, page } from './museum.ts';

/** What stands around a page’s words. */

test.each([
  ['<h1>Museum waits</h1><p>By Ada Quill</p>', { author: 'Ada Quill' }],
  ['<h2>Museum waits</h2><p>By Ada Quill</p>', { author: 'Ada Quill' }],
  [
    '<h1>Museum waits</h1><p>By Ada Quill, 3 March 2025</p>',
    { author: 'Ada Quill', published: '3 March 2025', date: '2025-03-03' },
  ],
  [
    '<h1>Museum waits</h1><p>13 February 2025</p><h4>By Ada Quill</h4>',
    { author: 'Ada Quill', published: '13 February 2025', date: '2025-02-13' },
  ],
  ['<header><h1>Museum waits</h1><div><i>By</i> <b>Ada Quill</b></div></header>', { author: 'Ada Quill' }],
  [
    '<h1>Museum waits</h1><p class="author-name">Ada Quill Mar 3, 2025</p>',
    { author: 'Ada Quill', published: 'Mar 3, 2025', date: '2025-03-03' },
  ],
  [
    '<h1>Museum waits</h1><div><p>By Ada Quill</p><p>Published 3 March 2025</p></div>',
    { author: 'Ada Quill', published: '3 March 2025', date: '2025-03-03' },
  ],
  ['<h1>Museum waits</h1><p class="author-name">Ada Quill | Bo Hale</p>', { author: 'Ada Quill, Bo Hale' }],
  ['<h1>Museum waits</h1><p class="author-name">By Ada Quill • Ben Hale</p>', { author: 'Ada Quill, Ben Hale' }],
  ['<h1>Museum waits</h1><p>By <a href="/a">Ada Quill</a> <button>Share</button></p>', { author: 'Ada Quill' }],
  ['<h1>Museum waits</h1><p>Publish date: 2025-02-13</p>', { published: '2025-02-13', date: '2025-02-13' }],
  [
    '<h1>Museum waits</h1><p>PUBLISHED: 10:48, Tue, Nov 19, 2019</p>',
    { published: '10:48, Tue, Nov 19, 2019', date: '2019-11-19T10:48' },
  ],
  [
    '<h1>Museum waits</h1><p>Posted: Fri 6:45 PM, Feb 16, 2018 |</p>',
    { published: 'Fri 6:45 PM, Feb 16, 2018', date: '2018-02-16T18:45' },
  ],
  [
    '<h1>Museum waits</h1><p>segunda-feira, 22 de janeiro de 2018 às 0:13</p>',
    { published: 'segunda-feira, 22 de janeiro de 2018 às 0:13', date: '2018-01-22' },
  ],
  ['<h1>Museum waits</h1><p>Veröffentlicht am 13.02.2025</p>', { published: '13.02.2025', date: '2025-02-13' }],
  ['<p>on Monday, November 18th, 2019</p>', { published: 'Monday, November 18th, 2019', date: '2019-11-18' }],
  [
    '<p><a href="/home">Home</a></p><p><a href="/news">News</a></p><p>By <a href="/q">Ada Quill</a></p>',
    { author: 'Ada Quill' },
  ],
  ['<p>BREAKING NEWS</p><p>Museum waits</p><p>By Ada Quill</p>', { author: 'Ada Quill' }],
  ['<h1>Museum waits</h1><p>Rewritten by AI</p>', { rewrittenByAi: true }],
])('facts stand below the headline, in lines that aren’t text: %s', (top, facts) => {
  const lines = PARAGRAPHS.map((line) => `<p>${line}</p>`).join('');
  const article = articleFromDocument(page({ head: '<title>Museum waits</title>', main: top + lines }));
  expect(article.provenance).toEqual({
    title: 'Museum waits',
    language: 'en-GB',
    rewrittenByAi: false,
    ...facts,
  });
  expect(article.text).toBe(PARAGRAPHS.join('\n\n'));
});

test.each(['By Ada Quill<br>Technology correspondent', 'By Ada Quill • 5 min read', 'By Ada Quill | Leeds'])(
  'a line below the headline stays where it says more: %s',
  (line) => {
    const main = `<h1>Museum waits</h1><p>${line}</p>${PARAGRAPHS.map((one) => `<p>${one}</p>`).join('')}`;
    const article = articleFromDocument(page({ head: '<title>Museum waits</title>', main }));
    expect(article.provenance.author).toBe('Ada Quill');
    expect(article.text).toBe([line.replace('<br>', '\n'), ...PARAGRAPHS].join('\n\n'));
  },
);

test('who wrote it may stand above a headline that is printed once more', () => {
  const main = `<p>By Ada Quill | Leeds</p><p>Museum waits</p>${PARAGRAPHS.map((one) => `<p>${one}</p>`).join('')}`;
  expect(articleFromDocument(page({ head: '<title>Museum waits</title>', main })).text).toContain(
    'By Ada Quill | Leeds',
  );
});

test('facts say that AI rewrote it where the page says so below the text', () => {
  const notice = 'This article was rewritten using AI.';
  const main = [...PARAGRAPHS, notice].map((line) => `<p>${line}</p>`).join('');
  const article = articleFromDocument(page({ main }));
  expect(article.provenance.rewrittenByAi).toBe(true);
  expect(article.text).not.toContain(notice);
});

test.each([
  ['2025-02-13 14:08', '2025-02-13 14:08', '2025-02-13T14:08'],
  ['Feb 13, 2025', 'Feb 13, 2025', '2025-02-13'],
  ['Updated Feb 13, 2025', undefined, undefined],
  // Somebody’s birth.
  ['13 February 1952', undefined, undefined],
])('the date that stands alone below the headline is the page’s: %s', (line, published, date) => {
  const main = `<h1>Museum waits</h1><div>News</div><div>${line}</div>
    ${PARAGRAPHS.map((one) => `<p>${one}</p>`).join('')}<p>3 March 2024</p>`;
  const { provenance } = articleFromDocument(page({ head: '<title>Museum waits</title>', main }));
  expect([provenance.published, provenance.date]).toEqual([published, date]);
});

test.each([
  ['<div>Last updated</div><div>June 5, 2024</div><div>Published</div><div>May 1, 2020</div>', '2020-05-01'],
  ['<div>Stand: 13.02.2025</div>', undefined],
  ['<div>Event date</div><div>June 5, 2024</div>', undefined],
  ['<div>Photo taken</div><span>3 March 2004</span>', undefined],
  ['<figure><figcaption><span>June 5, 2004</span></figcaption></figure>', undefined],
  ['<div class="related"><h4>Fish</h4><span>June 5, 2011</span></div>', undefined],
  ['<div>Harbour</div><div>June 5, 2091</div>', undefined],
  ['<div>Seventh day</div><div>June 5, 2024</div>', '2024-06-05'],
  ['<div>The museum updated its plans once more when the council met</div><div>June 5, 2024</div>', '2024-06-05'],
])('a date below the headline that is of something else isn’t the page’s: %s', (lines, date) => {
  const main = `<h1>Museum waits</h1>${lines}${PARAGRAPHS.map((one) => `<p>${one}</p>`).join('')}`;
  expect(articleFromDocument(page({ head: '<title>Museum waits</title>', main })).provenance.date).toBe(date);
});

test('a date of the page’s data is given as it is printed below the headline', () => {
  const head = '<title>Museum waits</title><meta name="date" content="2025-02-13T09:58:00Z">';
  const main = `<h1>Museum waits</h1><span>13 February 2025</span>${PARAGRAPHS.map((one) => `<p>${one}</p>`).join('')}`;
  expect(articleFromDocument(page({ head, main })).provenance).toMatchObject({
    published: '13 February 2025',
    date: '2025-02-13T09:58',
  });
});
