import { expect, test } from 'vitest';
import { articleFromDocument } from '../../corpus/html.ts';
import { PARAGRAPHS, page } from './museum.ts';

/** What stands between a page’s words. */

test.each([
  ['Ada Quill<sup>1</sup> came<sup>[2]</sup> in 2015<sup>3</sup>.', 'Ada Quill came in 2015.'],
  ['“We came.”<sup>4</sup> They<sup>*</sup> left<sup>5, 6</sup>.', '“We came.” They left.'],
  ['AI<sup>1</sup><sup>2</sup> of <b>Northport</b><sup>3</sup> <sup>4</sup>', 'AI of Northport'],
  ['It<sup><a href="#a">2</a></sup> is<a href="/b#c"><sup>d</sup></a> so.', 'It is so.'],
  ['It<a role="doc-noteref" href="#a"><sup>2</sup></a> is.', 'It is.'],
  ['x<sup>2</sup>, 5 km<sup>2</sup>, mc<sup>2</sup>, 10<sup>6</sup>, sin<sup>2</sup>', 'x2, 5 km2, mc2, 106, sin2'],
  ['Q<sup>*</sup>, 501<sup>(c)</sup>, 16<sup>(b)</sup>, Uranium<sup>235</sup>', 'Q*, 501(c), 16(b), Uranium235'],
  ['They are<sup>[sic]</sup> gone<sup>[in 2018, after a row]</sup>.', 'They are[sic] gone[in 2018, after a row].'],
  [
    'carbon <sup>14</sup> dating, Helium<sup>3</sup>, strontium <sup>90</sup>',
    'carbon 14 dating, Helium3, strontium 90',
  ],
  ['of carbon<sup>7</sup>, a museum <sup>14</sup> of iron<sup>12</sup>', 'of carbon, a museum of iron'],
  ['CO<sub>2</sub>, CO<sup>2</sup>, SO<sup>4</sup>, AI<sup>4</sup>, H<sub>2</sub>O', 'CO2, CO2, SO4, AI, H2O'],
  [
    '9 metres <sup>2</sup>, sin <sup>2</sup> of it, 40 m<sup>2</sup>, 5 km <sup>2</sup>',
    '9 metres 2, sin 2 of it, 40 m2, 5 km 2',
  ],
  ['Base 2000<sup>10</sup>, square<sup>2</sup> feet, 9 metre<sup>2</sup>', 'Base 200010, square2 feet, 9 metre2'],
  [
    'In 2015<sup>[a]</sup> some<sup>[who?]</sup> said<sup>[citation needed]</sup> so<sup>[note 3]</sup>.',
    'In 2015 some said so.',
  ],
  ['On March 3, 2015<sup>4</sup> it<sup><a href="#f">was all said</a></sup>', 'On March 3, 2015 itwas all said'],
  ['See <a role="doc-noteref" href="#n">the long note about Ben</a>.', 'See the long note about Ben.'],
  ['The 1<sup>st</sup>, M<sup>me</sup> Quill<sup>®</sup>, <sup>14</sup>C', 'The 1st, Mme Quill®, 14C'],
  ['He was <del>fired</del> kept, <s>again</s>, and <b>stayed <strike>on</strike></b>.', 'He was kept, and stayed.'],
])('text is without the marks of notes and what is struck out: %s', (html, words) => {
  const article = articleFromDocument(
    page({ main: `<p>${html}</p>${PARAGRAPHS.map((line) => `<p>${line}</p>`).join('')}` }),
  );
  expect(article.text.split('\n\n')[0]).toBe(words);
});
