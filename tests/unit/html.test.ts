import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { ArticleError } from '../../corpus/article.ts';
import { articleFromDocument } from '../../corpus/html.ts';
import type { Article } from '../../corpus/types.ts';
import { PARAGRAPHS, page } from './museum.ts';

const blocks = (article: Article) =>
  article.blocks.map((block) => [block.kind, article.text.slice(block.start, block.end)] as const);

test('a part that was cut out of a page may be short', () => {
  const part = page({ main: '<h2>Floors</h2><p>Ada Quill has leased three floors.</p>' });
  expect(articleFromDocument(part, { isPart: true })).toMatchObject({
    provenance: { title: 'Floors' },
    text: 'Ada Quill has leased three floors.',
  });
  expect(() => articleFromDocument(part)).toThrow('almost no running text');
  expect(() => articleFromDocument(page({ main: '<p> </p>' }), { isPart: true })).toThrow('There is no text in it.');
});

describe('facts', () => {
  test('come from JSON-LD first', () => {
    const linked = {
      '@graph': [
        { '@type': 'WebSite', name: 'Not this' },
        {
          '@type': ['NewsArticle'],
          headline: 'Museum puts off &quot;longer hours&quot;',
          author: [{ '@type': 'Person', name: 'Ada Quill' }, { name: 'Ben Marsh' }],
          publisher: { name: 'The Harbour Post' },
          datePublished: '2025-02-13T09:58:00Z',
        },
      ],
    };
    const { provenance } = articleFromDocument(
      page({
        head: `<title>x</title><script type="application/ld+json">{ broken</script>
          <script type="application/ld+json">${JSON.stringify(linked)}</script>
          <meta property="og:site_name" content="Wrong"><link rel="canonical" href="/news/museum#top">`,
      }),
      { url: 'https://post.example/news/museum?utm=1' },
    );
    expect(provenance).toEqual({
      title: 'Museum puts off "longer hours"',
      author: 'Ada Quill, Ben Marsh',
      publisher: 'The Harbour Post',
      published: '2025-02-13T09:58:00Z',
      date: '2025-02-13T09:58',
      url: 'https://post.example/news/museum',
      rewrittenByAi: false,
      language: 'en-GB',
    });
  });

  test.for<[where: string, others: object[]]>([
    ['in another block', [{ '@type': 'NewsMediaOrganization', '@id': '#paper', name: 'The Harbour Post' }]],
    ['beside it', [{ '@graph': [{ '@type': 'Organization', '@id': '#paper', name: 'The Harbour Post' }] }]],
    [
      'within another thing',
      [{ '@type': 'WebSite', publisher: { '@type': 'Organization', '@id': '#paper', name: 'The Harbour Post' } }],
    ],
  ])('come from what JSON-LD names by its address, %s', ([, others]) => {
    const article = {
      '@type': 'NewsArticle',
      headline: 'Museum',
      author: { '@id': '#nobody' },
      publisher: { '@id': '#paper' },
    };
    const head = [article, ...others].map(
      (data) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`,
    );
    const { provenance } = articleFromDocument(page({ head: `<title>x</title>${head.join('')}` }));
    expect(provenance.publisher).toBe('The Harbour Post');
    expect(provenance).not.toHaveProperty('author');
  });

  test('come from meta elements and visible marks; the site’s name leaves the title', () => {
    const { provenance } = articleFromDocument(
      page({
        head: `<title>Museum puts off decision | The Harbour Post</title><meta name="author" content="By Ada Quill">
          <meta property="og:site_name" content="The Harbour Post">`,
        main: `<h1>Museum puts off decision</h1><p class="standfirst">Two members of the board were away on Friday.</p>
          <time datetime="2025-02-13T09:58:00Z">Feb. 13, 2025</time>${PARAGRAPHS.map((line) => `<p>${line}</p>`).join('')}`,
      }),
    );
    expect(provenance).toMatchObject({
      title: 'Museum puts off decision',
      author: 'Ada Quill',
      publisher: 'The Harbour Post',
      dek: 'Two members of the board were away on Friday.',
      published: 'Feb. 13, 2025',
      date: '2025-02-13T09:58',
    });
  });

  test('say where a page was saved from, as Chromium notes it', () => {
    const { document } = parseHTML(
      `<!doctype html><!-- saved from url=(0029)https://post.example/news/a#b --><html><head></head><body><article>${PARAGRAPHS.map((line) => `<p>${line}</p>`).join('')}</article></body></html>`,
    );
    expect(articleFromDocument(document, { fileName: 'a' }).provenance.url).toBe('https://post.example/news/a');
  });

  test('come from marks that show nothing', () => {
    const { provenance } = articleFromDocument(
      page({
        head: '<meta name="article_date_original" content="Monday, February 10, 2025,  3:02 PM">',
        body: '<meta itemprop="author" content="Ada Quill"><a rel="author">Ben Marsh</a>',
      }),
    );
    expect(provenance).toMatchObject({ author: 'Ada Quill', date: '2025-02-10T15:02' });
  });

  test('no line under the headline is the first paragraph of the text, though the page describes itself by it', () => {
    const article = articleFromDocument(
      page({
        head: `<meta name="description" content="${PARAGRAPHS[0]}">`,
        body: '<h1>Museum puts off decision</h1>',
      }),
    );
    expect(article.provenance.dek).toBeUndefined();
    expect(article.text.startsWith(PARAGRAPHS[0]!)).toBe(true);
  });

  test('no line under the headline is the caption of a picture', () => {
    const shown = (caption: string) =>
      articleFromDocument(
        page({
          main: `<h1>Museum puts off decision</h1>${caption}${PARAGRAPHS.map((line) => `<p>${line}</p>`).join('')}`,
        }),
      ).provenance.dek;
    const words = 'The board of the Harbour Museum at its table on Friday.';
    expect(shown(`<div class="summary">${words}</div>`)).toBe(words);
    expect(shown(`<div class="summary">${words} (AP Photo/Ada Quill)</div>`)).toBeUndefined();
    expect(shown(`<figure><div class="summary">${words}</div></figure>`)).toBeUndefined();
  });

  test.each([
    ['<time datetime="2025-02-13T09:58:00Z">1 day ago</time>', '2025-02-13T09:58:00Z', '2025-02-13T09:58'],
    ['<time>Published on Feb. 13, 2025</time>', 'Feb. 13, 2025', '2025-02-13'],
    ['<time>Updated Feb. 14, 2025</time><time>Feb. 13, 2025</time>', 'Feb. 13, 2025', '2025-02-13'],
    ['<time datetime="2025-02-13">13. helmikuuta 2025</time>', '13. helmikuuta 2025', '2025-02-13'],
  ])('print a date as it can be read later: %s', (printed, published, date) => {
    expect(articleFromDocument(page({ body: printed })).provenance).toMatchObject({ published, date });
  });

  test('stay unknown where the page is silent', () => {
    const { provenance } = articleFromDocument(page({}), { fileName: 'museum.html' });
    expect(provenance).toEqual({ title: 'museum.html', rewrittenByAi: false, language: 'en-GB' });
  });

  test.for([
    ['https://app.example/#/article/12', '', 'https://app.example/#/article/12'],
    ['https://app.example/#/article/12', 'https://app.example/', 'https://app.example/#/article/12'],
    ['https://app.example/a#!12', 'https://app.example/a12', 'https://app.example/a12'],
    ['https://app.example/a#comments', '', 'https://app.example/a'],
  ])('an address that says behind # which page it is stays whole: %s, said to be %s', ([read, canonical, url]) => {
    const head = canonical ? `<link rel="canonical" href="${canonical}">` : '';
    expect(articleFromDocument(page({ head }), { url: read! }).provenance.url).toBe(url);
  });

  test('a canonical link to the front page isn’t believed, nor an address that isn’t of the web', () => {
    const front = page({ head: '<link rel="canonical" href="https://post.example/">' });
    expect(articleFromDocument(front, { url: 'https://post.example/a' }).provenance.url).toBe('https://post.example/a');
    const odd = page({ head: '<link rel="canonical" href="javascript:alert(1)">' });
    expect(articleFromDocument(odd, { url: 'file:///home/a.html' }).provenance.url).toBeUndefined();
  });
});

describe('text', () => {
  test('is in blocks with headings, lists, block quotes and captions, and without headline and dek', () => {
    const article = articleFromDocument(
      page({
        head: '<title>Museum puts off decision</title>',
        main: `<h1>Museum puts off decision</h1><p>${PARAGRAPHS[0]}</p><h2>What  is\n planned</h2>
          <ul><li>Hours until <b>nine</b></li><li>A second entrance</li></ul>
          <blockquote><p>“It is too <i>early</i>,”</p><p>the director wrote.</p></blockquote>
          <figure><img alt="unread" src="x.png"><figcaption>The new wing.</figcaption></figure>
          <p>${PARAGRAPHS[1]}</p><p>One line<br>and another.<br><br>Then a new paragraph with some words more.</p><p>${PARAGRAPHS[2]}</p>`,
      }),
    );
    expect(blocks(article)).toEqual([
      ['paragraph', PARAGRAPHS[0]],
      ['heading', 'What is planned'],
      ['list-item', 'Hours until nine'],
      ['list-item', 'A second entrance'],
      ['block-quote', '“It is too early,”'],
      ['block-quote', 'the director wrote.'],
      ['caption', 'The new wing.'],
      ['paragraph', PARAGRAPHS[1]],
      ['paragraph', 'One line\nand another.'],
      ['paragraph', 'Then a new paragraph with some words more.'],
      ['paragraph', PARAGRAPHS[2]],
    ]);
    expect(article.blocks[1]!.level).toBe(2);
    expect(article.text).toBe(
      blocks(article)
        .map(([, text]) => text)
        .join('\n\n'),
    );
  });

  test('never holds what is typed into forms and editors, nor scripts and styles', () => {
    const typed = `<form><p>${PARAGRAPHS[1]} <input value="secret-1"><textarea>secret-2</textarea>
      <select><option selected>secret-3</option></select></p></form>
      <div contenteditable>secret-4 ${PARAGRAPHS[0]}</div><div role="textbox">secret-5 ${PARAGRAPHS[0]}</div>
      <p>Before<script>"secret-6"</script><style>.secret-7{}</style><noscript>secret-8</noscript> after.</p>`;
    const article = articleFromDocument(page({ main: `${typed}<p>${PARAGRAPHS[0]}</p><p>${PARAGRAPHS[2]}</p>` }));
    expect(article.text).toContain(PARAGRAPHS[1]);
    expect(article.text).toContain('Before after.');
    expect(JSON.stringify(article)).not.toContain('secret');
  });

  test('leaves out what shows nothing, and notes’ markers, but changes no word', () => {
    const article = articleFromDocument(
      page({
        main: `<p>The mu\u00ADse\u200Bum’s plan<sup class="reference"><a href="#n">[1]</a></sup> costs 5&nbsp;million.</p>${PARAGRAPHS.map((line) => `<p>${line}</p>`).join('')}`,
      }),
    );
    expect(blocks(article)[0]![1]).toBe('The museum’s plan costs 5\u00A0million.');
  });

  test.each(['html', 'body'])('is read from a page that is hidden until its scripts have run, by its %s', (name) => {
    const document = page({});
    document.querySelector(name)!.setAttribute('hidden', '');
    expect(articleFromDocument(document)).toEqual(articleFromDocument(page({})));
  });

  test('is without what is hidden, also alone in its block, and with what opens when it is searched for', () => {
    const lines = PARAGRAPHS.map((line) => `<p>${line}</p>`).join('');
    const hidden = '<div id="a"><p hidden>The crane was sold.</p></div><p hidden="until-found">The quay is long.</p>';
    const { text } = articleFromDocument(page({ main: hidden + lines }));
    expect(text).not.toContain('The crane');
    expect(text).toContain('The quay');
  });

  test('that stands in a heading which was never closed is no heading', () => {
    const article = articleFromDocument(
      page({ main: `<h1>Museum waits<h1><h2>What was said<h2><p>${PARAGRAPHS[0]}</p><p>${PARAGRAPHS[1]}</p>` }),
    );
    expect(blocks(article).filter(([kind]) => kind === 'paragraph')).toEqual(
      expect.arrayContaining([
        ['paragraph', PARAGRAPHS[0]],
        ['paragraph', PARAGRAPHS[1]],
      ]),
    );
  });

  test('keeps the cells of a table’s row apart', () => {
    const article = articleFromDocument(
      page({
        main: `<p>${PARAGRAPHS[0]}</p><table><caption>Visitors</caption><tr><th>Year</th><th>Visitors</th></tr><tr><td>2024</td><td>81,000</td></tr></table><p>${PARAGRAPHS[1]}</p>`,
      }),
    );
    expect(article.text).toContain('2024\t81,000');
  });
});

describe('refusals', () => {
  test('nothing, a notice and a list of links are no article', () => {
    const none = parseHTML('<!doctype html><html><body></body></html>').document;
    expect(() => articleFromDocument(none)).toThrow(ArticleError);
    expect(() => articleFromDocument(page({ main: '<p>Please sign in.</p>' }))).toThrow(/almost no running text/);
    const links = PARAGRAPHS.map((line, index) => `<p><a href="/${index}">${line}</a></p>`).join('');
    expect(() => articleFromDocument(page({ main: links }))).toThrow(/list of links/);
  });

  test('the document given isn’t changed', () => {
    const document = page({ main: PARAGRAPHS.map((line) => `<p>${line}<input value="a"></p>`).join('') });
    const before = document.documentElement.outerHTML;
    articleFromDocument(document);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
