import { expect, test } from 'vitest';
import { withoutCapitals } from '../../corpus/language/capitals.ts';
import { articleFromDocument } from '../../corpus/html.ts';
import { PARAGRAPHS, page } from './museum.ts';

/** Bylines in capitals. */

test.for([
  ["ADA O'QUILL, BEN MARSH", "Ada O'Quill, Ben Marsh"],
  ['ADA O’QUILL AND BEN MCMARSH', 'Ada O’Quill and Ben McMarsh'],
  ['ADA QUILL-MARSH; JD REED', 'Ada Quill-Marsh; JD Reed'],
  ['J.R. QUILL, ED MARSH, LI WU', 'J.R. Quill, Ed Marsh, Li Wu'],
  ['ADA M. QUILL III', 'Ada M. Quill III'],
  ['BEN MARSH JR.', 'Ben Marsh Jr.'],
  ['JOSÉ ÁLVAREZ', 'José Álvarez'],
  ['АДА КВИЛЛ', 'Ада Квилл'],
  ['ADA LYNCH', 'Ada Lynch'],
])('a name in capitals begins with one: %s', ([printed, name]) => {
  expect(withoutCapitals(printed!, () => '')).toBe(name);
});

test.for([
  ['ADA DEVEAUX', 'Ada DeVeaux is a writer in Leeds.', 'Ada DeVeaux'],
  ['ADA DEVEAUX, BEN MARSH', 'DEVEAUX. Write to DeVeaux at ada.deveaux@post.example.', 'Ada DeVeaux, Ben Marsh'],
  ['ADA DEVEAUX', 'Deveaux wrote it.', 'Ada Deveaux'],
  ['ADA O’QUILL-MARSH', "Ada  O'quill-Marsh", "Ada O'quill-Marsh"],
  ['ADA VAN QUILL', 'By Ada van Quill', 'Ada van Quill'],
  ['DELIA MARSH', '', 'Delia Marsh'],
])('a name is written as the page writes it elsewhere: %s', ([printed, page, name]) => {
  expect(withoutCapitals(printed!, () => page!)).toBe(name);
});

test.for([
  'AFP',
  'BBC NEWS',
  'STAFF REPORTERS',
  'THE HARBOUR POST',
  'TESLA 2025',
  'Ada QUILL',
  'Ada Quill, BEN MARSH',
  'İREM IŞIK',
  'ΑΔΑ ΚΟΥΙΛ',
  '毎日新聞',
  'AP, DPA',
  'SHAKIRA',
  'ADA DEVEAUX',
  'BEN MACKAY',
])('what can’t be told stays as it is: %s', (printed) => {
  expect(withoutCapitals(printed, () => 'ada deveaux')).toBe(printed);
});

test('a page’s byline in capitals is written as names are', () => {
  const linked = { '@type': 'NewsArticle', author: [{ name: "ADA O'QUILL" }, { name: 'BEN MARSH' }] };
  const head = `<title>x</title><script type="application/ld+json">${JSON.stringify(linked)}</script>`;
  expect(articleFromDocument(page({ head })).provenance.author).toBe("Ada O'Quill, Ben Marsh");
  const main = [...PARAGRAPHS, 'Ada o’Quill writes of harbours.'].map((line) => `<p>${line}</p>`).join('');
  expect(articleFromDocument(page({ head, main })).provenance.author).toBe('Ada o’Quill, Ben Marsh');
});
