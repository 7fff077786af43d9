import { expect, test } from 'vitest';
import { articleFromDocument } from '../../corpus/html.ts';
import { PARAGRAPHS, page } from './museum.ts';

/** Lines within an article's text that are the page's. */

const [FIRST, SECOND, THIRD] = PARAGRAPHS as [string, string, string];
const around = (inner: string) => `<p>${FIRST}</p>${inner}<p>${SECOND}</p><p>${THIRD}</p>`;
const textOf = (main: string) => articleFromDocument(page({ head: '<title>Museum waits</title>', main })).text;
const CODE = 'ncG1vNJzZmiZnKGzornOrqqboaKptaWt2GeaqKVfp7yjsdGtZJqkpKKur3s%3D';

test.each([
  '<p>Advertisement</p>',
  '<div>ΔΙΑΦΉΜΙΣΗ</div>',
  '<p>Skip to content</p>',
  '<p>Related: <a href="/fish">The fish market moves</a></p>',
  '<p>Te puede interesar: <a href="/fish">The fish market moves</a></p>',
  '<p><b>Read Also:</b></p><ul><li><a href="/fish">The fish market moves</a></li><li><a href="/tram">A tram</a></li></ul>',
  '<h3><a href="/fish">Read more: the fish market moves</a></h3>',
  '<p>MORE – <a href="/fish">The fish market moves</a></p>',
  '<h3>Related</h3><ul><li><a href="/fish">The fish market moves</a></li></ul>',
  `<p>${CODE}</p>`,
])('a line that is no text goes: %s', (line) => {
  expect(textOf(around(line))).toBe(PARAGRAPHS.join('\n\n'));
});

test.each([
  ['<p>Related: the fish market moves</p>', 'Related: the fish market moves'],
  ['<p>More of it came <a href="/fish">from the market</a>.</p>', 'More of it came from the market.'],
  ['<p>Read also:</p><ul><li>The first letter, which nobody sent.</li></ul>', 'Read also:'],
  ['<p>Advertisement is what keeps it open.</p>', 'Advertisement is what keeps it open.'],
  ['<h2>Advertising</h2>', 'Advertising'],
  ['<p><a href="/letter">More than 500 people signed the letter</a></p>', 'More than 500 people signed the letter'],
  ['<p>More <a href="/visits">women than men came in the spring</a></p>', 'More women than men came in the spring'],
  ['<h2><a href="/rules">Related-party rules</a></h2>', 'Related-party rules'],
  ['<h2><a href="#rw">Related work</a></h2>', 'Related work'],
  ['<h2><a href="#rw">See also: the market</a></h2>', 'See also: the market'],
  [
    '<p>Related:</p><ul><li><a href="#fish">Fish</a></li><li><a href="#tram">Tram</a></li></ul>',
    'Related:\n\nFish\n\nTram',
  ],
])('a line of the text stays: %s', (line, words) => {
  expect(textOf(around(line))).toContain(words);
});

test('a heading at the end goes, since nothing stands below it', () => {
  expect(textOf(around('<h2>Later</h2>').replace(/$/, '<h2>Post navigation</h2>'))).toBe(
    [FIRST, 'Later', SECOND, THIRD].join('\n\n'),
  );
  expect(textOf(`${around('')}<h2>The quay</h2><h3>Long</h3>`)).toContain('The quay\n\nLong');
});

test('the sign by which a heading links to itself is none of it', () => {
  const headings = '<h2>The quay<a href="#quay">#</a></h2><p>It is long.</p><h3><a href="#c">In C#</a></h3>';
  expect(textOf(around(headings))).toContain('The quay\n\nIt is long.\n\nIn C#');
});
