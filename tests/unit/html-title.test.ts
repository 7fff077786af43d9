import { expect, test } from 'vitest';
import { articleFromDocument } from '../../corpus/html.ts';
import { PARAGRAPHS, page } from './museum.ts';

/** What a page’s title says beside its headline. */

const BODY = PARAGRAPHS.map((line) => `<p>${line}</p>`).join('');
const URL = 'https://www.harbour-post.example/2025/floors';

interface Told {
  h1?: string;
  head?: string;
  top?: string;
  url?: string;
}
const titleOf = (title: string, { h1, head = '', top = '', url }: Told) =>
  articleFromDocument(
    page({
      head: `<title>${title}</title>${head}`,
      body: top,
      main: (h1 === undefined ? '' : `<h1>${h1}</h1>`) + BODY,
    }),
    url === undefined ? {} : { url },
  ).provenance.title;
const site = (name: string) => `<meta property="og:site_name" content="${name}">`;

test.each<[title: string, told: Told, headline: string]>([
  ['Three floors - Harbour Post', { h1: 'Three floors' }, 'Three floors'],
  ['harbour-post | Three floors', { h1: 'Three floors' }, 'Three floors'],
  ['Harbour – Three floors', { h1: 'Three floors' }, 'Three floors'],
  ["Board puts off 'longer hours' - 99INFO", { h1: 'Board puts off ‘longer hours’' }, 'Board puts off ‘longer hours’'],
  ['三层楼：港口的新馆_科技_港口新闻-The Post', { h1: '三层楼：港口的新馆' }, '三层楼：港口的新馆'],
  ['Three floors · Harbour Post', { h1: 'Three floors¶' }, 'Three floors'],
  ['Three floors | The Harbour Post', { h1: 'Three floors by the harbour' }, 'Three floors by the harbour'],
  ['PostStreet | News portal', { h1: 'Board of the museum puts off hours' }, 'Board of the museum puts off hours'],
  ['Harbour Post', { h1: 'Three floors by the quay', head: site('Harbour Post') }, 'Three floors by the quay'],
  ['Three floors | Harbour Post', { head: site('Harbour Post') }, 'Three floors'],
  ['Harbour-Post: News — Three floors', { head: site('Harbour Post: News') }, 'Three floors'],
  ['Three floors › The Harbour Post', { url: URL }, 'Three floors'],
  ['Three floors - Quay', { top: '<a href="/">Quay</a>' }, 'Three floors'],
  ['Three floors leased | Quay News', { top: '<a href="/news">Quay News</a>' }, 'Three floors leased'],
  ['Three floors · null', {}, 'Three floors'],
  ['Document', { h1: 'Three floors' }, 'Three floors'],
  ['Untitled Document', { top: '<h2> </h2><h3>Three floors</h3>' }, 'Three floors'],
  ['&lt;p&gt;Three &lt;em class="x"&gt;floors&lt;/em&gt;&lt;/p&gt;', {}, 'Three floors'],
])('the headline is found in “%s” %o', (title, told, headline) => {
  expect(titleOf(title, told)).toBe(headline);
});

test.each<[title: string, told: Told]>([
  // The name of the site stands in its h1.
  ['Three floors - Harbour Post forum', { top: '<h1>Harbour Post forum</h1>' }],
  ['Museum: Three floors', { url: 'https://museum.example/a' }],
  ['Harbour Post | Three floors', { top: '<h1 class="logo">Harbour Post</h1>' }],
  ['Three floors - and a quay', { url: URL }],
  ['Three floors – a well-known house', { h1: 'Three floors – a well-known house' }],
  ['Harbour Post - August 3, 2025', { url: URL }],
  ['Storm hits the coast | Post', { h1: 'Breaking news this morning' }],
  ['Three floors', { h1: 'Three floors by the harbour' }],
  // A place as well as a section.
  ['Three floors leased - Leeds', { top: '<a href="/leeds">Leeds</a>' }],
  ['Floors | Quay News', { top: '<a href="/news">Quay News</a>' }],
  ['If a < b and c > d', { h1: 'Comparing' }],
])('the title stays: “%s” %o', (title, told) => {
  expect(titleOf(title, told)).toBe(title);
});

test.each(['Board of the museum puts off hours - Harbour Post', '/'])('is no publisher: %s', (name) => {
  const head = `<title>Board of the museum puts off hours - Harbour Post</title>${site(name)}`;
  const { provenance } = articleFromDocument(
    page({ head, main: `<h1>Board of the museum puts off hours</h1>${BODY}` }),
  );
  expect(provenance).not.toHaveProperty('publisher');
  expect(provenance.title).toBe('Board of the museum puts off hours');
});

test('a headline is no part of the text', () => {
  const document = page({
    head: '<title>Harbour Post | Three floors</title>',
    body: '<header><h1><a href="/">Harbour Post</a></h1></header>',
    main: `<h1>Three floors</h1>${BODY}`,
  });
  const { provenance, text } = articleFromDocument(document);
  expect(provenance.title).toBe('Three floors');
  expect(text.split('\n\n')).toEqual(PARAGRAPHS);
});
