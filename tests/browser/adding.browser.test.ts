import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Library, openLibrary } from '../../corpus/library.ts';
import { Adding } from '../../entrypoints/options/adding.ts';
import { articlesOf, checkBackup, exportBackup } from '../../entrypoints/options/backups.ts';
import { keepPage } from '../../entrypoints/options/drafts.ts';
import { takePage } from '../../entrypoints/popup/take-page.ts';
import { DEFAULT_SETTINGS } from '../../platform/settings.ts';

// Settings are wired to the extension's storage, which a test page hasn't.
vi.mock('wxt/utils/storage', () => ({ storage: { defineItem: () => ({}) } }));

/** From files to sources, over the real library and the real drafts. */

const WORDS =
  'The board of the Harbour Museum met on Friday and put off its decision, a spokesman said, because two members were away. Visitors have asked for longer hours since the spring.';

const article = (title: string, words = WORDS) => new File([`${title}\n\n${words} ${title} again.`], `${title}.txt`);

let library: Library;
const backup = vi.fn<(name: string, text: string) => Promise<void>>(() => Promise.resolve());

async function open(): Promise<Adding> {
  const adding = new Adding(library, { changed: () => undefined, saved: () => undefined, backup });
  await adding.open();
  return adding;
}

beforeEach(async () => {
  library = await openLibrary({
    isChosen: () => true,
    loadBundled: () => Promise.resolve({ version: '1', sources: [] }),
    bundledVersion: '1',
    name: 'adding-test',
  });
});

afterEach(async () => {
  library.close();
  await deleteDB('adding-test');
  await deleteDB('drafts');
  localStorage.clear();
  sessionStorage.clear();
});

const titles = async () => (await library.sources()).map(({ provenance }) => provenance.title).toSorted();

test('files become drafts, drafts become sources; one bad file doesn’t keep the others', async () => {
  const adding = await open();
  await adding.takeFiles([article('One'), new File([], 'empty.txt'), new File(['%PDF-1'], 'b.txt'), article('Two')]);
  expect(adding.state.items.map(({ article: { provenance } }) => provenance.title)).toEqual(['One', 'Two']);
  expect(adding.state.report!.refused).toEqual([
    { from: 'empty.txt', reason: 'The file is empty.' },
    { from: 'b.txt', reason: expect.stringContaining('PDF') },
  ]);
  expect(await titles()).toEqual([]);

  const [first] = adding.state.items;
  adding.correct(first!.id, { ...first!.article.provenance, author: 'Ada Quill' });
  await adding.save(adding.state.items.map(({ id }) => id));
  expect(adding.state).toMatchObject({ items: [], work: null, report: { outcome: ['2 articles added.'] } });
  expect((await library.sources()).find(({ provenance }) => provenance.title === 'One')!.provenance.author).toBe(
    'Ada Quill',
  );
});

test('drafts, corrections and pasted text outlive a reload', async () => {
  const before = await open();
  await before.takeFiles([article('One')]);
  const [draft] = before.state.items;
  before.correct(draft!.id, { ...draft!.article.provenance, author: 'Ada Quill' });
  before.setPasted('Half an article');
  await expect.poll(async () => (await open()).state.items[0]?.article.provenance.author).toBe('Ada Quill');
  expect((await open()).state.pasted).toBe('Half an article');
});

test('the same words are noticed under another name, and saving brings the provenance up to date', async () => {
  const adding = await open();
  await adding.takeFiles([article('One')]);
  await adding.save(adding.state.items.map(({ id }) => id));
  await adding.takeFiles([new File([await article('One').arrayBuffer()], 'copy-of-one.txt')]);
  const [again] = adding.state.items;
  expect(again!.same?.provenance.title).toBe('One');
  adding.correct(again!.id, { ...again!.article.provenance, publisher: 'The Harbour Post' });
  await adding.save([again!.id]);
  const sources = await library.sources();
  expect(sources).toHaveLength(1);
  expect(sources[0]!.provenance.publisher).toBe('The Harbour Post');
});

test('cancelling leaves whole articles, and the rest as drafts', async () => {
  const adding = await open();
  await adding.takeFiles(Array.from({ length: 60 }, (_, index) => article(`Title ${index}`)));
  const saving = adding.save(adding.state.items.map(({ id }) => id));
  await expect.poll(() => adding.state.work?.done ?? 0, { interval: 1 }).toBeGreaterThan(0);
  adding.cancel();
  await saving;
  const held = await titles();
  expect(held.length + adding.state.items.length).toBe(60);
  for (const { id } of await library.sources()) expect((await library.source(id))!.text).toContain('Harbour Museum');
});

test('an adding that was cut off is told of: what was kept is no draft any more', async () => {
  const before = await open();
  await before.takeFiles([article('One'), article('Two')]);
  // What a closed tab leaves: the mark, one article kept, both drafts.
  localStorage.setItem('adding', '2');
  await library.add([before.state.items[0]!.article]);
  const after = await open();
  expect(after.state.items.map(({ article: { provenance } }) => provenance.title)).toEqual(['Two']);
  expect(after.state.report!.outcome[0]).toContain('1 article had been saved whole; 1 hadn’t');
});

test('an adding that another tab is busy with isn’t taken for one that was cut off', async () => {
  const other = await open();
  await other.takeFiles([article('One')]);
  const busy = vi.spyOn(library, 'add');
  const { promise, resolve } = Promise.withResolvers<Awaited<ReturnType<Library['add']>>>();
  busy.mockReturnValueOnce(promise);
  const saving = other.save(other.state.items.map(({ id }) => id));
  await expect.poll(() => busy.mock.calls.length).toBe(1);
  expect((await open()).state.report).toBeNull();
  resolve({ added: [], same: [], stopped: 'It was cancelled.' });
  await saving;
  busy.mockRestore();
});

test('a disk that is full while files are read is told of, file by file, and ends the reading', async () => {
  const adding = await open();
  const full = vi.spyOn(library, 'same').mockRejectedValue(new DOMException('full', 'QuotaExceededError'));
  await adding.takeFiles([article('One'), article('Two')]);
  full.mockRestore();
  expect(adding.state.work).toBeNull();
  expect(adding.state.report!.refused).toEqual(
    ['One.txt', 'Two.txt'].map((from) => ({ from, reason: 'There is no more room on this disk.' })),
  );
});

describe('pages', () => {
  const RUNS = '<script>window.ran = true</script><img src="data:," onerror="window.ran = true">';

  test('a taken page is looked at once, though two tabs look', async () => {
    await keepPage({ html: `<article><h1>A page</h1><p>${WORDS}</p><p>${WORDS}</p></article>`, url: '', title: '' });
    const adding = await open().then(async (opened) => {
      await keepPage({
        html: `<article><h1>Another</h1><p>${WORDS} Two.</p><p>${WORDS}</p></article>`,
        url: '',
        title: '',
      });
      await Promise.all([opened.takePages(), opened.takePages()]);
      return opened;
    });
    expect(adding.state.items).toHaveLength(2);
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
    expect(adding.state.items[0]!.article.text).toContain(WORDS);
    expect(adding.state.report!.refused).toEqual([
      { from: 'This page', reason: 'The browser doesn’t let extensions read this page.' },
    ]);
    expect('ran' in window).toBe(false);
    // Looked at once; a reload brings the draft, not the page again.
    expect((await open()).state.items).toHaveLength(1);
  });
});

describe('backup', () => {
  const written = async (ids: string[]) =>
    (
      await exportBackup({
        library,
        ids,
        settings: { ...DEFAULT_SETTINGS, look: 'tint', sources: { 'added-x': false } },
        onProgress: () => undefined,
        signal: new AbortController().signal,
      })
    ).text();

  test('brings another browser to where this one was', async () => {
    const adding = await open();
    await adding.takeFiles([article('One'), article('Two')]);
    await adding.save(adding.state.items.map(({ id }) => id));
    const before = await library.sources();
    const text = await written(before.map(({ id }) => id));
    await library.remove(before.map(({ id }) => id));

    const { backup: read, settings } = await checkBackup(text);
    expect(settings).toEqual({ ...DEFAULT_SETTINGS, look: 'tint', sources: { 'added-x': false } });
    const articles = articlesOf(read.sources);
    await adding.add('Importing', articles.keys(), articles.size, { addedAt: (one) => articles.get(one) });
    expect(await library.sources()).toEqual(before);
  });

  test('wrong settings refuse it whole', async () => {
    const text = (await written([])).replace('"tint"', '"glow"');
    await expect(checkBackup(text)).rejects.toThrow(/settings aren’t well-formed at “look”/);
  });

  test('a backup among the files is told apart', async () => {
    const adding = await open();
    await adding.takeFiles([new File([await written([])], 'backup.json'), article('One')]);
    expect(backup.mock.lastCall![0]).toBe('backup.json');
    expect(adding.state.items).toHaveLength(1);
  });
});
