import { expect, test } from 'vitest';
import { withoutCapitals } from '../../corpus/capitals.ts';
import { articleFromDocument } from '../../corpus/html.ts';
import { page } from './museum.ts';

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
  expect(withoutCapitals(printed!)).toBe(name);
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
])('what can’t be told stays as it is: %s', (printed) => {
  expect(withoutCapitals(printed)).toBe(printed);
});

test('a page’s byline in capitals is written as names are', () => {
  const linked = { '@type': 'NewsArticle', author: [{ name: "ADA O'QUILL" }, { name: 'BEN MARSH' }] };
  const head = `<title>x</title><script type="application/ld+json">${JSON.stringify(linked)}</script>`;
  expect(articleFromDocument(page({ head })).provenance.author).toBe("Ada O'Quill, Ben Marsh");
});
