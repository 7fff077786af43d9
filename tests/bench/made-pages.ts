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
}

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
  return MAKES.map((one, i) => ({ name: one.name, html: make(one, i + 1) }));
}

function make({ elements, bytes, named, scripts }: Make, seed: number): string {
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
  // A paragraph with a link and an emphasis is three elements; a section around ten is one more.
  const paragraphs = Math.max(1, Math.floor(elements / 3.1));
  const each = Math.max(20, (bytes * (1 - scripts)) / paragraphs - 60);
  const parts: string[] = [];
  for (let i = 0; i < paragraphs; i++) {
    if (i % 10 === 0) parts.push(i ? '</section><section>' : '<section>');
    const name = named && i % named === 0 ? NAMED[(i / named) % NAMED.length]! : '';
    parts.push(
      `<p>${text(each / 2)}<a href="#p${i}">${word()} ${word()}</a> ${name} <em>${word()}</em> ${text(each / 2)}</p>\n`,
    );
    if (scripts && i % Math.ceil(paragraphs / 10) === 0) {
      const data = text((bytes * scripts) / 10).replaceAll('"', '');
      parts.push(`<script type="application/json">{"data":"${data}"}</script>`);
    }
  }
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Made</title><body>${parts.join('')}</section></body></html>`;
}
