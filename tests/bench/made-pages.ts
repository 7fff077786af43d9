/** Pages of our own making for the bench, from a seed: always the same. */
export interface MadePage {
  name: string;
  html: string;
}

const WORDS =
  'the of and to in a is that for it as was with be by on not he his but at are this have from or had an they which one you were all her she there would their we him been has when who will no more if out so what up said its about than into them can only other time new some could these two may first then do any like my now over such our man me even most made after also did many off before must well back through years much where your way down should because long each just state those people too mr how little good world make very year still see own work men day get here old life both between being under three never know same last another while us might great go come since against right came take used himself few house use place during high without again home around small however found part went say government rate water turn group always light country under number night point hand head story company money market city report minister'.split(
    ' ',
  );
const NAMED = [
  'Elon Musk spoke to reporters about the bid.',
  'The board of OpenAI met, and Sam Altman with it.',
  'Musk declined to comment.',
  'Grok is made by xAI.',
  'Altman’s answer came the next day.',
];

function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

interface Make {
  name: string;
  elements: number;
  bytes: number;
  /** One paragraph in so many names a subject; 0 for none. */
  named: number;
  /** Share of the bytes that inline scripts are. */
  scripts: number;
  /** Laid out as sites are: in wrappers, with menus, teasers and a footer around an article. Otherwise paragraphs alone. */
  isSite?: boolean;
}

/** What most pages are: 50 to 600 kB, more than half of it scripts and their data. */
const SITES: Make[] = [
  { name: 'site, 60 kB, 600 elements', elements: 600, bytes: 60_000, scripts: 0.5, named: 0, isSite: true },
  { name: 'site, 120 kB, 1,200 elements', elements: 1_200, bytes: 120_000, scripts: 0.5, named: 0, isSite: true },
  { name: 'site, 200 kB, 1,500 elements', elements: 1_500, bytes: 200_000, scripts: 0.6, named: 0, isSite: true },
  { name: 'site, 350 kB, 2,500 elements', elements: 2_500, bytes: 350_000, scripts: 0.6, named: 0, isSite: true },
  { name: 'site, 600 kB, 5,000 elements', elements: 5_000, bytes: 600_000, scripts: 0.5, named: 0, isSite: true },
];

const MAKES: Make[] = [
  { name: '20 kB, 20 elements', elements: 20, bytes: 20_000, named: 0, scripts: 0 },
  { name: '20 kB, 20 elements, named', elements: 20, bytes: 20_000, named: 4, scripts: 0 },
  { name: '100 kB, 1,000 elements', elements: 1_000, bytes: 100_000, named: 0, scripts: 0.3 },
  { name: '100 kB, 1,000 elements, named', elements: 1_000, bytes: 100_000, named: 20, scripts: 0.3 },
  { name: '500 kB, 2,000 elements', elements: 2_000, bytes: 500_000, named: 0, scripts: 0.6 },
  { name: '500 kB, 2,000 elements, named', elements: 2_000, bytes: 500_000, named: 40, scripts: 0.6 },
  { name: '1.5 MB, 20,000 elements', elements: 20_000, bytes: 1_500_000, named: 0, scripts: 0.2 },
  { name: '1.5 MB, 20,000 elements, named', elements: 20_000, bytes: 1_500_000, named: 200, scripts: 0.2 },
  { name: '4 MB, 10,000 elements', elements: 10_000, bytes: 4_000_000, named: 0, scripts: 0.5 },
  { name: '4 MB, 10,000 elements, named', elements: 10_000, bytes: 4_000_000, named: 100, scripts: 0.5 },
];

export function madePages(): MadePage[] {
  const sites = SITES.flatMap((one) => [one, { ...one, name: `${one.name}, named`, named: 4 }]);
  return [...MAKES, ...sites].map((one, i) => ({ name: one.name, html: make(one, i + 1) }));
}

function make({ elements, bytes, named, scripts, isSite = false }: Make, seed: number): string {
  const random = generator(seed);
  const word = () => WORDS[Math.floor(random() ** 2 * WORDS.length)]!;
  const sentence = () => {
    const words = Array.from({ length: 6 + Math.floor(random() * 18) }, word).join(' ');
    return `${words[0]!.toUpperCase()}${words.slice(1)}. `;
  };
  const text = (length: number) => {
    let all = '';
    while (all.length < length) all += sentence();
    return all;
  };
  const script = (length: number) =>
    `<script type="application/json">{"data":"${text(length).replaceAll('"', '')}"}</script>`;
  const words = (count: number) => Array.from({ length: count }, word).join(' ');
  const page = (body: string) =>
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Made</title><body>${body}</body></html>`;
  const paragraph = (length: number, name: string, i: number) =>
    `<p>${text(length / 2)}<a href="#p${i}">${word()} ${word()}</a> ${name} <em>${word()}</em> ${text(length / 2)}</p>\n`;
  const nameIn = (i: number) => (named && i % named === 0 ? NAMED[(i / named) % NAMED.length]! : '');

  if (isSite) {
    // Menus and teasers are most of a page's elements, and hold little of its text.
    const link = (i: number) => `<li class="item"><a href="/${i}" class="link"><span>${words(2)}</span></a></li>\n`;
    const teaser = (i: number) =>
      `<div class="teaser"><div class="inner"><img alt=""><h3><a href="/t${i}">${words(8)}</a></h3><p>${text(80)}</p></div></div>\n`;
    const of = (share: number, each: number, part: (i: number) => string) =>
      Array.from({ length: Math.ceil((elements * share) / each) }, (_, i) => part(i)).join('');
    const around = (body: string) => `${'<div class="wrap">'.repeat(12)}${body}${'</div>'.repeat(12)}`;
    const data = () => script((bytes * scripts) / 4);
    return page(
      `${data()}<header><nav><ul>${of(0.3, 3, link)}</ul></nav></header>${data()}` +
        around(
          `<main><article><h1>${words(9)}</h1>${of(0.1, 3, (i) => paragraph(350, nameIn(i), i))}</article>${data()}` +
            `<aside>${of(0.4, 6, teaser)}</aside></main>`,
        ) +
        `<footer><ul>${of(0.15, 3, link)}</ul></footer>${data()}`,
    );
  }
  // A paragraph with a link and an emphasis is three elements; a section around ten is one more.
  const paragraphs = Math.max(1, Math.floor(elements / 3.1));
  const each = Math.max(20, (bytes * (1 - scripts)) / paragraphs - 60);
  const parts: string[] = [];
  for (let i = 0; i < paragraphs; i++) {
    if (i % 10 === 0) parts.push(i ? '</section><section>' : '<section>');
    parts.push(paragraph(each, nameIn(i), i));
    if (scripts && i % Math.ceil(paragraphs / 10) === 0) parts.push(script((bytes * scripts) / 10));
  }
  return page(`${parts.join('')}</section>`);
}
