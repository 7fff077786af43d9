import { describe, expect, test } from 'vitest';
import { type Citable, cite, citePlain, citeShown } from '../../corpus/cite.ts';
import type { Provenance } from '../../corpus/types.ts';

const SHA = 'ab'.repeat(32);

const known: Citable = {
  start: 120,
  end: 151,
  text: 'We never promised longer hours,',
  quote: { type: 'direct', speaker: 'Ada Quill', occasion: 'at a hearing' },
  source: {
    id: 'added-1',
    sha256: SHA,
    provenance: {
      title: 'Museum & harbour: 100% [sure]',
      author: 'Ben Marsh',
      publisher: 'The Harbour Post',
      published: 'Feb. 13, 2025, 9:58 a.m.',
      date: '2025-02-13T09:58',
      url: 'https://post.example/museum#top',
      rewrittenByAi: false,
      language: 'en',
    },
  },
};

const unknown: Citable = {
  start: 0,
  end: 24,
  text: 'The museum opens at ten.',
  source: {
    id: 'added-2',
    sha256: SHA,
    provenance: {
      title: 'Opening hours',
      rewrittenByAi: true,
      original: { title: 'When We Open', author: 'Cy Reed' },
    },
  },
};

test('what stands before the words of an excerpt and is shown with them is copied, too', () => {
  const before = 'The lease ran out in May.';
  expect(citeShown(unknown)).toBe(citePlain(unknown));
  expect(citeShown({ ...unknown, before })).toBe(
    `The lease ran out in May. ${citePlain(unknown)}\nThe first sentence here stands before these characters.`,
  );
  expect(citeShown({ ...known, before })).toMatch(
    /^The lease ran out in May\.\n“We never promised longer hours,”\n— Ada/,
  );
});

test.for([
  ['Ahead of a vote', 'ahead of a vote'],
  ['Over dinner', 'over dinner'],
  ['Lisbon, in May', 'Lisbon, in May'],
])('an occasion reads on after the name: %s', ([occasion, read]) => {
  const quote = { type: 'direct', speaker: 'Ada Quill', occasion: occasion! } as const;
  expect(citePlain({ ...known, quote })).toContain(`— Ada Quill, ${read}\n`);
});

test('plain: words, speaker, source, address, offsets and hash', () => {
  expect(citePlain(known)).toBe(
    `“We never promised longer hours,”
— Ada Quill, at a hearing

“Museum & harbour: 100% [sure]”. Ben Marsh. The Harbour Post. Feb. 13, 2025, 9:58 a.m.
https://post.example/museum#:~:text=We%20never%20promised%20longer%20hours%2C
Characters 120–151 of the text with SHA-256 ${SHA}.`,
  );
});

test('plain: what is unknown is said, and so is what AI did', () => {
  expect(citePlain(unknown)).toBe(
    `The museum opens at ten.

“Opening hours”. Author unknown. Publisher unknown. Date unknown. Text rewritten by AI from “When We Open”, Cy Reed.
Address unknown.
Characters 0–24 of the text with SHA-256 ${SHA}.`,
  );
});

test('a quote without a speaker says so', () => {
  expect(citePlain({ ...known, quote: { type: 'fragment', speaker: null, occasion: null } })).toContain(
    '— speaker not named (part of a sentence)\n',
  );
});

test('what interrupts a quote stands outside its marks', () => {
  const text = 'It rains,” Quill said, “and it is late.';
  const parts = [
    { start: 0, end: 9 },
    { start: 24, end: text.length },
  ];
  expect(citePlain({ ...known, text, parts })).toMatch(
    /^“It rains,” … “and it is late\.”\n— Ada Quill, at a hearing\n/,
  );
});

test('Markdown: a block quote, and nothing of the source becomes markup', () => {
  expect(cite(known, 'markdown')).toBe(
    `> “We never promised longer hours,”
>
> — Ada Quill, at a hearing

[Museum & harbour: 100% \\[sure\\]](https://post.example/museum#:~:text=We%20never%20promised%20longer%20hours%2C). Ben Marsh. The Harbour Post. Feb. 13, 2025, 9:58 a.m.
Characters 120–151 of the text with SHA-256 ${SHA}.`,
  );
  expect(cite({ ...unknown, text: '<b>_1_</b>\n\n# 2' }, 'markdown')).toMatch(
    /^> \\<b\\>\\_1\\_\\<\/b\\>\n>\n> \\# 2\n/,
  );
});

test('CSL-JSON: facts as fields, the rest in note and custom', () => {
  const [item] = JSON.parse(cite(known, 'csl-json'));
  expect(item).toMatchObject({
    type: 'webpage',
    title: 'Museum & harbour: 100% [sure]',
    author: [{ given: 'Ben', family: 'Marsh' }],
    'container-title': 'The Harbour Post',
    issued: { 'date-parts': [[2025, 2, 13]] },
    custom: { speaker: 'Ada Quill', start: 120, end: 151, sha256: SHA, rewrittenByAi: false },
  });
  const [other] = JSON.parse(cite(unknown, 'csl-json'));
  expect(other).not.toHaveProperty('author');
  expect(other).not.toHaveProperty('issued');
  expect(other.note).toContain('Unknown: author, publisher, date, address.');
  expect(other.note).toContain('Text rewritten by AI from “When We Open”, Cy Reed.');
});

test('two passages of one source have names of their own', () => {
  const other = { ...known, start: 200, end: 231 };
  for (const format of ['bibtex', 'csl-json'] as const) {
    const [name, another] = [known, other].map((words) => /@misc\{(.+),|"id": "(.+)"/.exec(cite(words, format))![0]);
    expect(name).not.toBe(another);
  }
});

test('BibTeX: escaped, with a key that tells passages apart', () => {
  const entry = cite(known, 'bibtex');
  expect(entry).toMatch(/^@misc\{marsh2025-abababab-120-151,\n/);
  expect(entry).toContain('title = {{Museum \\& harbour: 100\\% [sure]}},');
  expect(entry).toContain('year = {2025},');
  expect(cite(unknown, 'bibtex')).toMatch(/^@misc\{unknown-abababab-0-24,/);
  const provenance = { ...known.source.provenance, url: 'https://post.example/a?{b' };
  expect(cite({ ...known, source: { ...known.source, provenance } }, 'bibtex')).toContain(
    'url = {https://post.example/a?%7Bb',
  );
});

test.each(['plain', 'markdown', 'csl-json', 'bibtex'] as const)('%s keeps offsets, hash and the AI label', (format) => {
  const text = cite(unknown, format);
  expect(text).toContain(SHA);
  expect(text).toMatch(/rewritten by AI/i);
  expect(text).toContain('24');
});

/** The known one with other facts, and no date but what they say. */
function withFacts(facts: Partial<Provenance>): Citable {
  const { date: _date, ...rest } = known.source.provenance;
  return { ...known, source: { ...known.source, provenance: { ...rest, ...facts } } };
}

test('a date that can’t be read is cited as it is printed, and isn’t unknown', () => {
  const words = withFacts({ published: 'Spring 2024' });
  const [item] = JSON.parse(cite(words, 'csl-json'));
  expect(item.issued).toEqual({ literal: 'Spring 2024' });
  expect(item.note).not.toContain('Unknown');
  expect(cite(words, 'bibtex')).toContain('\n  year = {Spring 2024},\n');
  expect(cite(words, 'bibtex')).not.toContain('Unknown');
});

test('a date in another language is cited by its day', () => {
  const words = withFacts({ published: '13 février 2025' });
  expect(JSON.parse(cite(words, 'csl-json'))[0].issued).toEqual({ 'date-parts': [[2025, 2, 13]] });
  expect(cite(words, 'bibtex')).toMatch(/year = \{2025\},\n {2}month = \{2\},\n {2}day = \{13\}/);
});

test('BibTeX has the words and who said them, escaped and in one line', () => {
  expect(cite({ ...known, text: '100% of {it}\n\nrained' }, 'bibtex')).toContain(
    '\n  annote = {“100\\% of \\{it\\} rained” — Ada Quill, at a hearing},\n',
  );
  expect(cite(unknown, 'bibtex')).toContain('\n  annote = {The museum opens at ten.},\n');
});

test.for<[author: string, publisher: string]>([
  ['STERN.example', 'STERN.example'],
  ['AI Tools Review', 'ai tools review'],
])('a paper that is its own author is named once: %s', ([author, publisher]) => {
  const words = withFacts({ author, publisher, published: 'Spring 2024' });
  const line = `”. ${author}. Spring 2024.`;
  expect(citePlain(words)).toContain(line);
  expect(cite(words, 'markdown')).toContain(`). ${author}. Spring 2024.`);
});

describe('authors', () => {
  const csl = (author: string, facts: Partial<Provenance> = {}) =>
    JSON.parse(cite(withFacts({ author, ...facts }), 'csl-json'))[0].author;
  const bibtex = (author: string) => /^ {2}author = \{(.*)\},$/m.exec(cite(withFacts({ author }), 'bibtex'))![1];

  test.for([
    ['Ada O’Quill, Ben Marsh', 'O’Quill, Ada and Marsh, Ben'],
    ["Ada O'Quill and Ben Marsh", "O'Quill, Ada and Marsh, Ben"],
    ['Ada Quill, Ben J. Marsh, and Cy van der Reed', 'Quill, Ada and Marsh, Ben J. and van der Reed, Cy'],
    ['Ada Quill-Hale & Jean-Luc Marsh', 'Quill-Hale, Ada and Marsh, Jean-Luc'],
    ['Ada Quill, Seán Ó Marsh', 'Quill, Ada and Ó Marsh, Seán'],
    ['Ada McQuill und Édouard D’Aube', 'McQuill, Ada and D’Aube, Édouard'],
    ['Ada Quill', 'Quill, Ada'],
    ['Ben van der Reed', 'van der Reed, Ben'],
    ['J. D. Marsh', 'Marsh, J. D.'],
  ])('persons have a family’s name and their own: %s', ([author, cited]) => {
    expect(bibtex(author!)).toBe(cited);
    const named = (csl(author!) as { family: string; given: string }[]).map(
      ({ family, given }) => `${family}, ${given}`,
    );
    expect(named.join(' and ')).toBe(cited);
  });

  test.for([
    'Harbour Staff',
    'The Editorial Board',
    'Harbour Bank',
    'dpa',
    'Ada',
    'Martin Luther Museum',
    'Quill, Ada',
    'Ada Quill, Harbour Press',
    'Ada Quill, Senior Reporter',
    'Ada Quill, New York',
    'Ada Quill, AP',
    'Ada Quill, Deutsche Welle',
    'By Ada Quill, Ben Marsh',
    'Ada Quill, Ben Marsh Jr.',
    'Trade and Industry',
    'Harbour Museum of Art and Ada Quill',
    'Ada Quill, the mayor of Leeds',
    'QUILL, MARSH',
  ])('what isn’t plainly a person stays whole: %s', (author) => {
    expect(csl(author)).toEqual([{ literal: author }]);
    expect(bibtex(author)).toBe(`{${author}}`);
  });

  test('where family names stand first, none is guessed', () => {
    expect(csl('Quill Ada, Marsh Ben', { language: 'hu' })).toEqual([{ literal: 'Quill Ada, Marsh Ben' }]);
  });
});

test.for([
  ['Why “longer hours” failed', '“Why ‘longer hours’ failed”'],
  ['Why "longer hours" failed', '“Why ‘longer hours’ failed”'],
  ['Warum „länger offen“ scheiterte', '“Warum ‘länger offen’ scheiterte”'],
  ['A 27" map', '“A 27" map”'],
])('marks within a title are single: %s', ([title, cited]) => {
  const words = withFacts({ title: title!, original: { title: title! } });
  expect(citePlain(words)).toContain(`\n\n${cited}. Ben Marsh.`);
  expect(citePlain(words)).toContain(`After ${cited}`);
});

test('a moment that never was is given as it is printed', () => {
  const provenance = { ...known.source.provenance, published: '2025-13-45T09:58:00Z' };
  delete provenance.date;
  expect(citePlain({ ...known, source: { ...known.source, provenance } })).toContain(' 2025-13-45T09:58:00Z.');
});
