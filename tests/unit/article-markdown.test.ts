import { describe, expect, it } from 'vitest';
import { ArticleError, parseMarkdown } from '../../corpus/article.ts';
import { shape } from './article-shape.ts';

describe('Markdown', () => {
  it('keeps words and drops marks; raw HTML and pictures fall away', () => {
    const article = parseMarkdown(
      '# Title\n\nSome **bold** and [linked](https://example.org) words<script>alert(1)</script>. ![pic](x.png)\n\n> A block quote.\n\n1. One\n2. Two *em*\n\n<img src=x onerror=alert(1)>\n',
    );
    expect(article.provenance.title).toBe('Title');
    expect(shape(article)).toEqual([
      ['paragraph', 'Some bold and linked wordsalert(1).'],
      ['block-quote', 'A block quote.'],
      ['list-item', 'One'],
      ['list-item', 'Two em'],
    ]);
  });

  it('reads front matter, also loosely written', () => {
    const { provenance } = parseMarkdown("---\ntitle: 'Loose'\npublisher: The Paper\ntags:\n - x\n---\nBody text.\n");
    expect(provenance).toEqual({ title: 'Loose', publisher: 'The Paper', rewrittenByAi: false });
  });

  it('reads front matter as web clippers write it', () => {
    const fields =
      'title: "Loose"\nsource: "https://post.example/a"\nauthor:\n  - "[[Ada Quill]]"\n  - Ben Marsh\ndescription: "A day out."\ntags:\n  - "news"';
    expect(parseMarkdown(`---\n${fields}\n---\nBody text.\n`).provenance).toEqual({
      title: 'Loose',
      author: 'Ada Quill, Ben Marsh',
      dek: 'A day out.',
      url: 'https://post.example/a',
      rewrittenByAi: false,
    });
  });

  it('gives no field what is listed below a name that isn’t read', () => {
    const fields = 'author: Ada Quill\nrelated-people:\n  - Ben Marsh\npublisher:\n  # as printed\n  - The Paper';
    expect(parseMarkdown(`---\n${fields}\n---\nBody text.\n`, { name: 'apples.md' }).provenance).toEqual({
      title: 'apples',
      author: 'Ada Quill',
      publisher: 'The Paper',
      rewrittenByAi: false,
    });
  });

  it('takes text between two lines across the page for text', () => {
    const raw = '---\nElla Brown went to the market.\n\nShe bought apples.\n\n---\n\nThe end came.\n';
    expect(parseMarkdown(raw).text).toBe('Ella Brown went to the market.\n\nShe bought apples.\n\nThe end came.');
  });

  it.each([
    ['no whole address', 'url: post.example/a', {}],
    ['a script', 'url: javascript:alert(1)', {}],
    ['an original’s script', 'originalTitle: T\noriginalUrl: "javascript:alert(1)"', { original: { title: 'T' } }],
    ['an empty title', 'title: ""', {}],
    ['a title that stands below', 'title: >\n  Of apples', {}],
  ])('takes from front matter what can be used, and not %s', (_what, fields, besides) => {
    const { provenance } = parseMarkdown(`---\n${fields}\n---\nBody text.\n`, { name: 'apples.md' });
    expect(provenance).toEqual({ title: 'apples', rewrittenByAi: false, ...besides });
  });

  it('leaves addresses that stand bare as they are', () => {
    const { text } = parseMarkdown(
      '# T\n\nSee https://post.example/a_b_c and www.post.example, or ada@post.example.\n',
    );
    expect(text).toBe('See https://post.example/a_b_c and www.post.example, or ada@post.example.');
  });

  it('is done with a text of dots that may be the beginning of an address', () => {
    // Looked into from each of its letters anew, this would take many minutes.
    const dots = `${'a.'.repeat(500_000)}@`;
    expect(parseMarkdown(`# T\n\n${dots}\n`).text).toBe(dots);
  });

  it('leaves marks as they are written where very many open an emphasis that nothing closes', () => {
    // Each of them looked for to the end, this would take minutes. What comes before is read as ever.
    const marks = `**_${'a **_'.repeat(40_000)}b`;
    expect(parseMarkdown(`# T\n\nA *clear* case.\n\n${marks}\n`).text).toBe(`A clear case.\n\n${marks}`);
  });

  it('says it when quotes stand in one another without end', () => {
    expect(() => parseMarkdown('> '.repeat(10_000) + 'x')).toThrow(ArticleError);
  });

  describe('of bundled articles', () => {
    const strict = (raw: string) => () => parseMarkdown(raw, { strict: true });
    it.each([
      ['no front matter', 'Body.\n', 1, 'front matter'],
      ['an unknown field', '---\ntitle: "T"\ncolour: "red"\n---\nBody.\n', 3, 'colour'],
      ['a field twice', '---\ntitle: "T"\ntitle: "U"\n---\nBody.\n', 3, 'twice'],
      ['half an address', '---\ntitle: "T"\nurl: "post.example"\n---\nBody.\n', undefined, 'address'],
      ['a bare value', '---\ntitle: T\n---\nBody.\n', 2, 'double quotes'],
      ['markup by accident', '---\ntitle: "T"\n---\nBody.\n\nAn *emphasis* here.\n', 6, 'em'],
      ['HTML', '---\ntitle: "T"\n---\nBody.\n\n<div>x</div>\n', 6, 'html'],
    ])('refuses %s with its line', (_what, raw, line, words) => {
      expect(strict(raw)).toThrow(expect.objectContaining({ line, message: expect.stringContaining(words) as string }));
    });
  });
});
