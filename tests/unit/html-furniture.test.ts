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
  '<p>Advert</p>',
  '<p>Continue Reading Below</p>',
  '<p>Image 1 of 5</p>',
  '<p>Media playback is unsupported on your device</p>',
  '<p>This slideshow requires JavaScript.</p>',
  '<p>Published 1 day ago</p>',
  '<p>Facebook Twitter WhatsApp E-mail</p>',
  '<p>Get the latest from the harbour right in your inbox. Subscribe to our newsletter.</p>',
  '<p>Abonnieren Sie unseren Newsletter</p>',
  '<p>CLICK HERE TO GET THE HARBOUR APP</p>',
  '<p>Like this story? Share it with a friend!</p>',
  '<a href="/fish"><span>Also on harbour.example</span> <span>The fish market moves to the quay</span></a>',
  '<p><b><a href="/fish">THE FISH MARKET MOVES TO THE QUAY</a></b></p>',
  '<h3>More from the harbour</h3><ul><li><a href="/fish"><h4>The fish market moves</h4></a></li><li><a href="/tram">A tram</a></li></ul>',
  '<p>You may also like...</p><p><a href="/fish">The fish market moves</a></p><p><a href="/tram">A tram</a></p>',
  '<p>DON’T MISS<br><a href="/fish">The fish market moves to the quay</a> [VIDEO]</p>',
  '<h3>Most read</h3><ul><li><a href="/fish">The fish market moves</a></li></ul>',
  '<p>Related coverage:</p><ul><li><a href="/fish">The fish market moves</a></li></ul>',
  '<p>По теме: <a href="/fish">Рыбный рынок переезжает</a></p>',
  '<p>관련 기사: <a href="/fish">어시장이 이전한다</a></p>',
])('a line that is no text goes: %s', (line) => {
  expect(textOf(around(line))).toBe(PARAGRAPHS.join('\n\n'));
});

test.each([
  ['<p>Related: the fish market moves</p>', 'Related: the fish market moves'],
  ['<p>More of it came <a href="/fish">from the market</a>.</p>', 'More of it came from the market.'],
  ['<p>Read also:</p><ul><li>The first letter, which nobody sent.</li></ul>', 'Read also:'],
  ['<p>Advertisement is what keeps it open.</p>', 'Advertisement is what keeps it open.'],
  ['<h2>Advertising</h2>', 'Advertising'],
  ['<p>Register of ships</p>', 'Register of ships'],
  ['<p>Comments came from both sides.</p>', 'Comments came from both sides.'],
  ['<p>Get in line by nine.</p>', 'Get in line by nine.'],
  ['<h2><a href="/a">Most popular museums compared</a></h2>', 'Most popular museums compared'],
  ['<p><a href="/a">Trending hats of the harbour</a></p>', 'Trending hats of the harbour'],
  ['<p>Threads</p>', 'Threads'],
  ['<p>Facebook follows the harbour.</p>', 'Facebook follows the harbour.'],
  ['<p><a href="/ssm">HMS ANNA</a></p>', 'HMS ANNA'],
  ['<p>More from the sea than from the land:</p><ul><li>Salt</li></ul>', 'More from the sea than from the land:'],
  [
    '<p>Three plans:</p><ul><li><a href="/a">Plan of the quay</a></li><li><a href="/b">Plan of the tram</a></li></ul>',
    'Plan of the quay\n\nPlan of the tram',
  ],
  ['<p><a href="/ada">Ada Quill</a>: It is late.</p>', 'Ada Quill: It is late.'],
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

const MENU = '<ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li><li><a href="/fish">Fish</a></li></ul>';
const OTHERS =
  '<ul><li><a href="/fish">The fish market moves to the quay</a></li><li><a href="/tram">A tram</a></li></ul>';

test('menus above the text and other headlines below it go, with the heading above them', () => {
  expect(textOf(`${MENU}${around('')}`)).toBe(PARAGRAPHS.join('\n\n'));
  expect(textOf(`${around('')}<h3>Popular</h3>${OTHERS}<p>The harbour’s own paper</p>`)).toBe(
    [...PARAGRAPHS, 'The harbour’s own paper'].join('\n\n'),
  );
  expect(textOf(`${around('')}<h3>Popular</h3>${OTHERS}`)).toBe(PARAGRAPHS.join('\n\n'));
});

test.each(['<h2>Documents</h2>', '<h3>Literatur und Weblinks</h3>', '<p>The board has published three letters:</p>'])(
  'links of the article’s own stay below it: %s',
  (above) => expect(textOf(`${around('')}${above}${OTHERS}`)).toContain('The fish market moves to the quay\n\nA tram'),
);

test('what is links alone is no article, though its links are left out of one', () => {
  const links = (name: string) =>
    `<ul>${`<li><a href="/x">${name} and what the harbour says of it all</a></li>`.repeat(40)}</ul>`;
  expect(() => textOf(`${links('Fish')}<p>${FIRST}</p>${links('Tram')}`)).toThrow('a list of links');
});

test('a card that opens over a name is none of the sentence', () => {
  const card = (name: string) =>
    `<a href="/quill">Ada Quill</a><span><span><a href="/quill">${name}</a><a href="/fish">The fish market moves</a></span></span>`;
  for (const name of ['Ada Quill', 'Ada Lea Quill'])
    expect(textOf(around(`<p>It was ${card(name)} who asked.</p>`))).toContain('It was Ada Quill who asked.');
  for (const beside of [
    '<span> <a href="/hale">Bo Hale</a> <a href="/lea">Cy Lea</a></span>',
    '<span> (in <a href="/quill">her</a> own words, from <a href="/letter">a letter</a> of May)</span>',
  ])
    expect(textOf(around(`<p>It was <a href="/quill">Ada Quill</a>${beside} who asked.</p>`))).toMatch(
      /Quill (?:Bo Hale Cy Lea|\(in her own words, from a letter of May\)) who/,
    );
  const sentence = 'It was <a href="/quill">Ada Quill</a> <span>and <a href="/hale">Bo Hale</a></span> who asked.';
  expect(textOf(around(`<p>${sentence}</p>`))).toContain('It was Ada Quill and Bo Hale who asked.');
});
