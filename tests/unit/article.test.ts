import { describe, expect, it } from 'vitest';
import { ArticleError, parseMarkdown, parseText } from '../../corpus/article.ts';
import { shape } from './article-shape.ts';

describe('plain text', () => {
  it('takes the first line as title, drops its repetitions, and the short paragraph between them as dek', () => {
    const article = parseText(
      'A Title\n\nA Title\n\nWhat it is about, in a line.\n\nA Title\n\nThe body. It goes on.\n',
    );
    expect(article.provenance).toEqual({ title: 'A Title', dek: 'What it is about, in a line.', rewrittenByAi: false });
    expect(shape(article)).toEqual([['paragraph', 'The body. It goes on.']]);
  });

  it('keeps a long opening paragraph between repetitions as body', () => {
    const opening = 'One of many words that open the article. '.repeat(12).trim();
    const article = parseText(`Title here\n\n${opening}\nTitle here\nNext paragraph.\n`);
    expect(article.provenance.dek).toBeUndefined();
    expect(shape(article)).toEqual([
      ['paragraph', opening],
      ['paragraph', 'Next paragraph.'],
    ]);
  });

  it('turns closing lines into provenance and leaves navigation out', () => {
    const article = parseText(
      [
        'Title',
        'By Ana Example',
        'A sentence of body text that stands here.',
        'Published At: Feb. 13, 2025, 9:58 a.m.',
        "Original Source: A Headline: 'Inner words' (Author: Bo Sample)",
        'Note: This publication was rewritten using AI. The content was based on the original source linked above.',
        '← Back to News',
      ].join('\n'),
    );
    expect(article.provenance).toEqual({
      title: 'Title',
      author: 'Ana Example',
      published: 'Feb. 13, 2025, 9:58 a.m.',
      date: '2025-02-13T09:58',
      original: { title: "A Headline: 'Inner words'", author: 'Bo Sample' },
      rewrittenByAi: true,
    });
    expect(shape(article)).toEqual([['paragraph', 'A sentence of body text that stands here.']]);
  });

  it.for([
    ['13 February 2025', '2025-02-13'],
    ['Thursday, Feb. 13, 2025, 9:58 a.m. GMT', '2025-02-13T09:58'],
    ['Published on 2025-02-13', '2025-02-13'],
    ['February 13, 2025 - 4:26 pm', '2025-02-13T16:26'],
  ])('takes the date under the headline, before or after who wrote it: %s', ([line, date]) => {
    const body = 'The clock of Northport stopped. Nobody wound it.';
    for (const head of [`By Ana Example\n${line}`, `${line}\nBy Ana Example`]) {
      const article = parseText(`A town and its clock\n${head}\n${body}\n`);
      expect(article.provenance).toMatchObject({ author: 'Ana Example', date });
      expect(shape(article)).toEqual([['paragraph', body]]);
    }
  });

  it('takes the date that stands beside who wrote it, and what stands above both as the dek', () => {
    const body = 'The clock of Northport stopped. Nobody wound it.';
    const dek = 'Nobody has the key.';
    const article = parseText(
      `A town and its clock\n\n${dek}\n\nBY ANA EXAMPLE | NORTHPORT | February 13, 2025\n\n${body}\n`,
    );
    expect(article.provenance).toMatchObject({ dek, author: 'ANA EXAMPLE', date: '2025-02-13' });
    // A place is no author, and the line that says it stays.
    expect(article.text).toBe(`BY ANA EXAMPLE | NORTHPORT | February 13, 2025\n\n${body}`);
  });

  it.each(['By noon it had rained', 'By Monday nobody was left'])(
    'takes no heading for who wrote it: %s',
    (heading) => {
      const article = parseText(`A town and its clock\n\nThe clock stopped.\n\n${heading}\n\nNobody wound it.\n`);
      expect(article.provenance.author).toBeUndefined();
      expect(article.text).toBe(`The clock stopped.\n\n${heading}\n\nNobody wound it.`);
    },
  );

  it('takes no line that says what a page has around the article, or that breaks off, for the headline', () => {
    const body = 'The clock of Northport stopped. Nobody wound it.';
    expect(parseText(`Advertisement\n\nA town and its clock\n\n${body}\n`).provenance.title).toBe(
      'A town and its clock',
    );
    const broken = parseText(`After more than an hour of\nsilence the clock of Northport went on.\n${body}\n`, {
      name: 'clock.txt',
    });
    expect(broken.provenance.title).toBe('clock');
    expect(broken.text).toContain('After more than an hour of');
  });

  it.for(['13 February 2025 was cold', 'May 2025', 'On 13 February 2025 the clock stopped.'])(
    'leaves a line that holds more or less than a date in the text: %s',
    (line) => {
      const article = parseText(`A town and its clock\n${line}\nNobody wound it. It stood still.\n`);
      expect(article.provenance.date).toBeUndefined();
      expect(shape(article)[0]![1]).toBe(line);
    },
  );

  it('leaves the same words alone in the middle of an article', () => {
    const body = Array.from({ length: 12 }, (_, index) => `Sentence number ${index} of the body.`);
    const article = parseText(['Title', body[0], 'Date: 3 May 2024', ...body.slice(1)].join('\n'));
    expect(article.text).toContain('Date: 3 May 2024');
    expect(article.provenance.date).toBeUndefined();
  });

  it('recognises headings and bullets, and never the words of a paragraph', () => {
    const article = parseText(
      'T\n\nFirst sentence, ended.\n\nA Short Heading\n\n  • Point: one thing.\n  • Point: another.\n',
    );
    expect(shape(article)).toEqual([
      ['paragraph', 'First sentence, ended.'],
      ['heading', 'A Short Heading'],
      ['list-item', 'Point: one thing.'],
      ['list-item', 'Point: another.'],
    ]);
  });

  it('reads the headings of wikis, without their signs', () => {
    const { text, blocks } = parseText(
      'The mill\n\nThe mill stood by the river until the flood of that year.\n\n== Early years ==\nIt was built by a miller.\n\n=== The wheel ===\nIt turned, and 1 == 1.\n\n== left open\n\n=====\n',
    );
    expect(blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
      ['paragraph', 'The mill stood by the river until the flood of that year.'],
      ['heading', 'Early years'],
      ['paragraph', 'It was built by a miller.'],
      ['heading', 'The wheel'],
      ['paragraph', 'It turned, and 1 == 1.'],
      ['paragraph', '== left open'],
      ['paragraph', '====='],
    ]);
  });

  it('takes none of them for the title', () => {
    const article = parseText('== Early years ==\nThe mill was built by a miller.\n', { name: 'The mill.txt' });
    expect(article.provenance.title).toBe('The mill');
    expect(shape(article)).toEqual([
      ['heading', 'Early years'],
      ['paragraph', 'The mill was built by a miller.'],
    ]);
  });

  it('takes no turn of a transcript for a heading', () => {
    const turns = [
      'ADA QUILL: Why did you count?',
      'IDA MARLOW: Nobody else did.',
      'ADA QUILL: And then?',
      'IDA MARLOW: We counted again.',
    ];
    const article = parseText(['An interview', 'Analysis: what they found', ...turns].join('\n\n'));
    expect(shape(article)).toEqual([
      ['heading', 'Analysis: what they found'],
      ...turns.map((turn) => ['paragraph', turn]),
    ]);
  });

  it('joins hard-wrapped lines and keeps one-line paragraphs apart', () => {
    expect(shape(parseText('T\n\nwrapped line one\nand two.\n\nwrapped line three\nand four.\n'))).toEqual([
      ['paragraph', 'wrapped line one and two.'],
      ['paragraph', 'wrapped line three and four.'],
    ]);
  });

  it.each([
    'Headline\nBy Ada Quill\n3 March 2025\n\nThe text of it.\n\nIt rained.',
    'Headline\n\nBy Ada Quill\n3 March 2025\n\nThe text of it.\n\nIt rained.',
    'Headline\n3 March 2025\nBy Ada Quill\n\nThe text of it.\n\nIt rained.',
  ])('reads lines without a gap as headline, byline and date', (text) => {
    const article = parseText(text);
    expect(article.provenance).toMatchObject({ title: 'Headline', author: 'Ada Quill', published: '3 March 2025' });
    expect(shape(article).map(([, line]) => line)).toEqual(['The text of it.', 'It rained.']);
  });

  it('reads a headline of two lines, and a line about it', () => {
    const article = parseText(
      'A headline that\ngoes on\nWhat it is about\nBy Ada Quill\n\nThe text of it.\n\nIt rained.',
    );
    expect(article.provenance).toMatchObject({
      title: 'A headline that goes on',
      dek: 'What it is about',
      author: 'Ada Quill',
    });
  });

  it('takes no wrapped line for a byline', () => {
    const lines = 'Nobody was left at noon.\nBy Monday the house was empty.\nBy then it rained.';
    expect(shape(parseText(`T\n\n${lines}\n\nMore of it.`))[0]).toEqual(['paragraph', lines.replaceAll('\n', ' ')]);
  });

  it('gives no title where there is none', () => {
    expect(parseText('This is a sentence. It ends.\nAnd more.').provenance.title).toBe('');
  });

  it('names the article after its file when the text gives no title', () => {
    expect(parseText('This is a sentence. It ends.\nAnd more.', { name: 'my_notes.txt' }).provenance.title).toBe(
      'my notes',
    );
    const named = (name: string) => parseMarkdown('Only a sentence of it.', { name }).provenance.title;
    expect(['quinces.markdown', 'Interview 12.05.2024', '.md'].map(named)).toEqual([
      'quinces',
      'Interview 12.05.2024',
      '',
    ]);
  });

  it('keeps offsets in UTF-16 code units and reads any line ending', () => {
    const article = parseText('\uFEFFTitle\r\n\r\nA 🚀 flew.\r\n\r\nIt landed.\r\n');
    expect(shape(article)).toEqual([
      ['paragraph', 'A 🚀 flew.'],
      ['paragraph', 'It landed.'],
    ]);
  });

  it('says plainly that there is nothing in it', () => {
    expect(() => parseText(' \n\n')).toThrow(new ArticleError('It is empty.'));
    expect(() => parseText('Only a title\n')).toThrow('Only a headline: its text is missing.');
    expect(() => parseMarkdown('# Only a title\n')).toThrow('Only a headline: its text is missing.');
    expect(() => parseMarkdown('![A picture](x.png)\n')).toThrow('There is no text in it.');
  });
});
