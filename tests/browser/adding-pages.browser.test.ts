import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Library } from '../../corpus/library.ts';
import { beginPage, keepPage, readPages } from '../../platform/drafts.ts';
import { takePage } from '../../entrypoints/popup/take-page.ts';
import { forget, openTab, openTestLibrary, unexpectedly, WORDS } from './adding-fixtures.ts';

// Settings are wired to the extension's storage, which a test page hasn't.
vi.mock('wxt/utils/storage', () => ({ storage: { defineItem: () => ({ getValue: () => Promise.resolve() }) } }));

/** From pages that the popup took to drafts, over the real library and the real drafts. */

let library: Library;
beforeEach(async () => {
  library = await openTestLibrary();
});
afterEach(() => forget(library));

const open = () => openTab(library);

const RUNS = '<script>window.ran = true</script><img src="data:," onerror="window.ran = true">';

test('a taken page is looked at once, though two tabs look', async () => {
  await keepPage({ html: `<article><h1>A page</h1><p>${WORDS}</p><p>${WORDS}</p></article>`, url: '', title: '' });
  const adding = await open().then(async (opened) => {
    await keepPage({
      html: `<article><h1>Another</h1><p>${WORDS} Two.</p><p>${WORDS}</p></article>`,
      url: '',
      title: '',
    });
    await Promise.all([opened.pages.look(), opened.pages.look()]);
    return opened;
  });
  expect(adding.review.items).toHaveLength(2);
});

test('of a page with several articles it is said that they are one now', async () => {
  const articles = ['Quay', 'Tram', 'Fish'].map(
    (name) => `<article><h2>${name}</h2><p>${name}. ${WORDS}</p><p>${WORDS} ${name}.</p></article>`,
  );
  await keepPage({ html: `<main>${articles.join('')}</main>`, url: '', title: 'A page' });
  const { review } = await open();
  expect(review.items.map(({ note }) => note)).toEqual([expect.stringContaining('The page holds 3 articles')]);
});

test('a taken page that can’t be kept as a draft is not forgotten', async () => {
  await keepPage({
    html: `<article><h1>A page</h1><p>${WORDS}</p><p>${WORDS}</p></article>`,
    url: '',
    title: 'A page',
  });
  const full = vi.spyOn(library, 'same').mockRejectedValue(new DOMException('full', 'QuotaExceededError'));
  const adding = await open();
  full.mockRestore();
  expect(adding.work.report!.refused).toEqual([
    { from: 'A page', reason: expect.stringContaining('There is no more room on this disk. It is tried again') },
  ]);
  expect(await readPages()).toMatchObject([{ tries: 0 }]);
  await adding.pages.look();
  expect(adding.review.items).toHaveLength(1);
  expect(await readPages()).toEqual([]);
});

test('a taken page whose reading fails for no reason of its own is kept, and read when the reader says so', async () => {
  const page = { html: `<article><h1>A page</h1><p>${WORDS}</p><p>${WORDS}</p></article>`, url: '', title: 'A page' };
  await keepPage(page);
  await keepPage({ ...page, html: '<p>Nothing.', title: 'Empty' });
  vi.spyOn(DOMParser.prototype, 'parseFromString').mockImplementationOnce(() => {
    throw new RangeError('Too deep.');
  });
  const adding = await open();
  vi.restoreAllMocks();
  expect(adding.work.report!.refused).toEqual([
    { from: 'A page', reason: unexpectedly(' (RangeError)') },
    { from: 'Empty', reason: expect.stringContaining('There is no article in this page') },
  ]);
  expect(adding.pages.stuck).toMatchObject([{ title: 'A page' }]);
  expect(await readPages()).toMatchObject([{ title: 'A page', html: page.html }]);
  expect(adding.review.items).toEqual([]);

  await adding.pages.retry(adding.pages.stuck[0]!.id);
  expect(adding.pages.stuck).toEqual([]);
  expect(adding.review.items).toHaveLength(1);
});

describe('a page whose reading hung the tab', () => {
  const HUNG = {
    html: `<article><h1>Hung</h1><p>${WORDS}</p><p>${WORDS}</p></article>`,
    url: '',
    title: 'Hung: a tale',
  };
  const triesNow = async () => (await readPages()).map(({ tries }) => tries);
  /** What is left when a tab is closed while it reads. */
  const hang = async () => {
    const [page] = await readPages();
    await beginPage(page!.id, (page!.tries ?? 0) + 1);
  };

  test('has its tries noted before it is read', async () => {
    await keepPage(HUNG);
    const transactions = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const noted: (string | undefined)[] = [];
    vi.spyOn(DOMParser.prototype, 'parseFromString').mockImplementationOnce(() => {
      noted.push(transactions.mock.lastCall?.[1]);
      throw new DOMException('full', 'QuotaExceededError');
    });
    await open();
    expect(noted).toEqual(['readwrite']);
    vi.restoreAllMocks();
  });

  test('is read once more, then named and kept, and read when the reader says so', async () => {
    await keepPage(HUNG);
    await hang();
    await hang();
    await keepPage({ ...HUNG, html: HUNG.html.replaceAll('Museum', 'Theatre'), title: 'Another' });
    const adding = await open();
    expect(adding.pages.stuck).toMatchObject([{ title: 'Hung: a tale' }]);
    expect(adding.review.items).toHaveLength(1);
    expect(await triesNow()).toEqual([2]);

    const [{ id } = { id: -1 }] = adding.pages.stuck;
    const links = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    await adding.pages.save(id);
    const link = links.mock.contexts[0] as HTMLAnchorElement;
    expect(link.download).toBe('Hung a tale.html');
    expect(await (await fetch(link.href)).text()).toBe(HUNG.html);
    links.mockRestore();

    await adding.pages.retry(id);
    expect(adding.pages.stuck).toEqual([]);
    expect(adding.review.items).toHaveLength(2);
    expect(await readPages()).toEqual([]);
  });

  test('is no draft when the reader discards it while it is read once more', async () => {
    await keepPage(HUNG);
    await hang();
    await hang();
    const adding = await open();
    const { id } = adding.pages.stuck[0]!;
    const discarding = vi.spyOn(library, 'same').mockImplementationOnce(async () => {
      await adding.pages.discard(id);
      return undefined;
    });
    await adding.pages.retry(id);
    expect(discarding).toHaveBeenCalledOnce();
    discarding.mockRestore();
    expect(adding.review.items).toEqual([]);
    expect((await open()).review.items).toEqual([]);
  });

  test('is let go when the reader discards it', async () => {
    await keepPage(HUNG);
    await hang();
    await hang();
    const adding = await open();
    await adding.pages.discard(adding.pages.stuck[0]!.id);
    expect(adding.pages.stuck).toEqual([]);
    expect(await readPages()).toEqual([]);
  });
});

test('a taken page leaves what is typed behind, and nothing of it runs', async () => {
  const shown = document.createElement('article');
  shown.innerHTML = `<h1>Museum puts off decision</h1><p>${WORDS}</p><p>${WORDS}</p>
    <form><input value="typed-1"><textarea>typed-2</textarea></form><div contenteditable="true">typed-3</div>`;
  document.body.append(shown);
  shown.querySelector('textarea')!.value = 'typed-4';
  const taken = takePage();
  shown.remove();
  expect(taken.html).not.toContain('typed-');
  await keepPage({ ...taken, html: `${taken.html}${RUNS}` });
  await keepPage({
    html: '',
    url: '',
    title: 'This page',
    refused: 'The browser doesn’t let extensions read this page.',
  });
  const adding = await open();
  expect(adding.review.items[0]!.article.text).toContain(WORDS);
  expect(adding.work.report!.refused).toEqual([
    { from: 'This page', reason: 'The browser doesn’t let extensions read this page.' },
  ]);
  expect('ran' in window).toBe(false);
  // Looked at once; a reload brings the draft, not the page again.
  expect((await open()).review.items).toHaveLength(1);
});
