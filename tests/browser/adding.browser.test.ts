import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Library, openLibrary } from '../../corpus/library.ts';
import { PlainError } from '../../corpus/plain-error.ts';
import { toSource } from '../../corpus/source.ts';
import type { Article } from '../../corpus/types.ts';
import { beginAdding } from '../../platform/drafts.ts';
import { takePasted } from '../../entrypoints/options/intake.ts';
import {
  article,
  forget,
  openTab,
  openTestLibrary,
  titlesOf,
  UNEXPECTED,
  unexpectedly,
  WORDS,
} from './adding-fixtures.ts';

// Settings are wired to the extension's storage, which a test page hasn't.
vi.mock('wxt/utils/storage', () => ({ storage: { defineItem: () => ({ getValue: () => Promise.resolve() }) } }));

/** From files to sources, over the real library and the real drafts. */

let library: Library;
beforeEach(async () => {
  library = await openTestLibrary();
});
afterEach(() => forget(library));

const open = () => openTab(library);
const titles = () => titlesOf(library);

test('files become drafts, drafts become sources; one bad file doesn’t keep the others', async () => {
  const adding = await open();
  await adding.takeFiles([article('One'), new File([], 'empty.txt'), new File(['%PDF-1'], 'b.txt'), article('Two')]);
  expect(adding.review.items.map(({ article: { provenance } }) => provenance.title)).toEqual(['One', 'Two']);
  expect(adding.work.report!.refused).toEqual([
    { from: 'empty.txt', reason: 'The file is empty.' },
    { from: 'b.txt', reason: expect.stringContaining('PDF') },
  ]);
  expect(await titles()).toEqual([]);

  const [first] = adding.review.items;
  adding.review.correct(first!.id, { ...first!.article.provenance, author: 'Ada Quill', published: '5 January 2024' });
  // What is printed takes the date along.
  expect(adding.review.items[0]!.article.provenance.date).toBe('2024-01-05');
  await adding.save(adding.review.items.map(({ id }) => id));
  expect(adding.review.items).toEqual([]);
  expect(adding.work).toMatchObject({ work: null, report: { outcome: ['2 articles added.'] } });
  expect((await library.sources()).find(({ provenance }) => provenance.title === 'One')!.provenance.author).toBe(
    'Ada Quill',
  );
});

test('drafts, corrections and pasted text outlive a reload', async () => {
  const before = await open();
  await before.takeFiles([article('One')]);
  const [draft] = before.review.items;
  before.review.correct(draft!.id, { ...draft!.article.provenance, author: 'Ada Quill' });
  before.setPasted('Half an article');
  await expect.poll(async () => (await open()).review.items[0]?.article.provenance.author).toBe('Ada Quill');
  expect((await open()).pasted).toBe('Half an article');
});

test('the same words are noticed under another name, and saving brings the provenance up to date', async () => {
  const adding = await open();
  await adding.takeFiles([article('One')]);
  await adding.save(adding.review.items.map(({ id }) => id));
  await adding.takeFiles([new File([await article('One').arrayBuffer()], 'copy-of-one.txt')]);
  const [again] = adding.review.items;
  expect(again!.same?.provenance.title).toBe('One');
  adding.review.correct(again!.id, { ...again!.article.provenance, publisher: 'The Harbour Post' });
  await adding.save([again!.id]);
  const outcome = () => adding.work.report!.outcome.at(-1);
  expect(outcome()).toBe('1 source updated: the words were on your shelf already.');
  // A copy that says less takes nothing away, and changes nothing.
  await adding.takeFiles([new File([await article('One').arrayBuffer()], 'copy-of-one.txt')]);
  await adding.save(adding.review.items.map(({ id }) => id));
  expect(outcome()).toBe('You have it already.');
  const sources = await library.sources();
  expect(sources).toHaveLength(1);
  expect(sources[0]!.provenance.publisher).toBe('The Harbour Post');
});

test('the same words twice in one helping are added once, whichever stands first', async () => {
  const adding = await open();
  const copy = new File([await article('One').arrayBuffer()], 'copy-of-one.txt');
  await adding.takeFiles([article('One'), copy]);
  const [first, second] = adding.review.items;
  expect(first!.words).toBe(second!.words);
  await adding.save([first!.id]);
  expect(adding.work.report!.outcome).toEqual(['1 article added.']);
  expect((await open()).review.items).toEqual([]);
});

/** The same words with other front matter. */
const known = (facts: string) => new File([`---\ntitle: "A harbour"\n${facts}\n---\n\n${WORDS}`], `${facts}.md`);

test('copies in one batch know together what each of them knows; corrections stay, also after a reload', async () => {
  const adding = await open();
  await adding.takeFiles([known('author: "Ada Quill"'), known('publisher: "The Harbour Post"')]);
  const [first] = adding.review.items;
  expect(first!.article.provenance).toMatchObject({ author: 'Ada Quill', publisher: 'The Harbour Post' });
  adding.review.correct(first!.id, { ...first!.article.provenance, author: 'A. Quill' });
  await adding.takeFiles([known('date: "2025-02-13"')]);
  await adding.review.settled();
  const again = await open();
  const said = { title: 'A harbour', author: 'A. Quill', publisher: 'The Harbour Post', date: '2025-02-13' };
  expect(again.review.items.map(({ article: { provenance }, gave }) => [provenance.date, gave])).toEqual([
    ['2025-02-13', undefined],
    [undefined, ['publisher']],
    ['2025-02-13', ['date']],
  ]);
  // The first is discarded: the next one has it all.
  await again.discard([again.review.items[0]!.id]);
  await again.save([again.review.items[0]!.id]);
  const [source] = await library.sources();
  expect(source!.provenance).toMatchObject(said);
});

test('what comes to the shelf, or is corrected there, while a draft waits isn’t written over', async () => {
  const adding = await open();
  await adding.takeFiles([known('author: "Nobody"\ndate: "2025-02-13"')]);
  const [draft] = adding.review.items;
  const { added } = await library.add([draft!.article]);
  const title = 'A harbour';
  await library.correct(added[0]!, { title, author: 'Ada Quill', rewrittenByAi: true });
  await adding.review.refresh();
  const [beside] = adding.review.items;
  expect(beside!.same).not.toBeNull();
  expect(beside!.article.provenance).toMatchObject({ author: 'Ada Quill', date: '2025-02-13', rewrittenByAi: true });
  adding.review.correct(beside!.id, { ...beside!.article.provenance, dek: 'A quay' });
  // Corrected again, and nobody has looked.
  await library.correct(added[0]!, { title, author: 'A. Quill', publisher: 'Post', rewrittenByAi: true });
  await adding.save([beside!.id]);
  expect((await library.source(added[0]!))!.provenance).toEqual({
    title,
    author: 'A. Quill',
    publisher: 'Post',
    date: '2025-02-13',
    dek: 'A quay',
    rewrittenByAi: true,
  });
});

test('what was corrected of a source that was removed is known when its words are added again', async () => {
  const adding = await open();
  const file = () => known('author: "Nobody"\nlanguage: "en"');
  await adding.takeFiles([file()]);
  await adding.save(adding.review.items.map(({ id }) => id));
  const [source] = await library.sources();
  const corrected = { title: 'A long harbour', author: 'Ada Quill', date: '2025-02-13', rewrittenByAi: false };
  await library.correct(source!.id, corrected);
  await library.remove([source!.id]);
  await adding.takeFiles([file()]);
  const again = await open();
  expect(again.review.items).toMatchObject([
    { same: null, removed: { source: { provenance: corrected } }, said: { author: 'Nobody' } },
  ]);
  await again.save(again.review.items.map(({ id }) => id));
  expect(again.work.report!.outcome).toEqual(['1 article added.']);
  expect((await library.sources()).map(({ provenance }) => provenance)).toEqual([{ ...corrected, language: 'en' }]);
  expect(await library.removed()).toEqual([]);
});

test('a draft of words that are removed while it waits keeps what was known of them', async () => {
  const adding = await open();
  await adding.takeFiles([known('author: "Nobody"')]);
  const [draft] = adding.review.items;
  const { added } = await library.add([draft!.article]);
  await library.correct(added[0]!, { title: 'A harbour', author: 'Ada Quill', rewrittenByAi: false });
  await library.remove(added);
  await adding.review.refresh();
  expect(adding.review.items).toMatchObject([
    { same: null, removed: {}, article: { provenance: { author: 'Ada Quill' } } },
  ]);
  expect((await open()).review.items).toMatchObject([{ article: { provenance: { author: 'Ada Quill' } } }]);
});

test('words that come with the extension are no draft: there is nothing to add', async () => {
  const bundled = await toSource((await takePasted(`Harbour\n\n${WORDS}`)).article, { origin: 'bundled', addedAt: 0 });
  const withBundled = await openLibrary({
    leftOut: () => new Set(),
    loadBundled: () => Promise.resolve({ version: '2', sources: [{ ...bundled, id: 'harbour' }] }),
    bundledVersion: '2',
    name: 'adding-test',
  });
  const adding = await open();
  await adding.takeFiles([new File([`Another title\n\n${WORDS}`], 'again.txt'), article('One')]);
  expect(adding.review.items.map(({ from }) => from)).toEqual(['One.txt']);
  expect(adding.work.report!.refused).toEqual([
    { from: 'again.txt', reason: 'These words come with On the Record already, as “Harbour”.' },
  ]);
  expect((await open()).review.items).toHaveLength(1);
  withBundled.close();
});

test('two tabs with the same drafts: what one corrects, discards or saves, the other knows', async () => {
  const one = await open();
  await one.takeFiles([article('One'), article('Two'), article('Three')]);
  const other = await open();
  const [first, second, third] = one.review.items;
  one.review.correct(first!.id, { ...first!.article.provenance, author: 'Ada Quill' });
  await expect.poll(() => other.review.items[0]!.article.provenance.author).toBe('Ada Quill');
  await other.discard([second!.id]);
  await expect.poll(() => one.review.items.length).toBe(2);
  // Both save before either has heard of it.
  await Promise.all([one.save([first!.id, third!.id]), other.save([first!.id, third!.id])]);
  expect(new Set([one, other].map(({ work }) => work.report!.outcome[0]))).toEqual(
    new Set(['2 articles added.', 'They were saved or discarded in another tab.']),
  );
  await expect.poll(() => other.review.items).toEqual([]);
  expect(await titles()).toEqual(['One', 'Three']);
  // A correction that comes too late brings nothing back.
  other.review.correct(first!.id, first!.article.provenance);
  await other.review.settled();
  expect((await open()).review.items).toEqual([]);
});

test('cancelling leaves whole articles, and the rest as drafts', async () => {
  const adding = await open();
  await adding.takeFiles(Array.from({ length: 60 }, (_, index) => article(`Title ${index}`)));
  const saving = adding.save(adding.review.items.map(({ id }) => id));
  await expect.poll(() => adding.work.work?.done ?? 0, { interval: 1 }).toBeGreaterThan(0);
  adding.work.cancel();
  await saving;
  const held = await titles();
  expect(held.length + adding.review.items.length).toBe(60);
  for (const { id } of await library.sources()) expect((await library.source(id))!.text).toContain('Harbour Museum');
});

test('an adding that was cut off is told of: what was kept is no draft any more', async () => {
  const before = await open();
  await before.takeFiles([article('One'), article('Two')]);
  // What a closed tab leaves: the mark, one article kept, both drafts.
  await beginAdding(before.review.items.map(({ id }) => id));
  await library.add([before.review.items[0]!.article]);
  const after = await open();
  expect(after.review.items.map(({ article: { provenance } }) => provenance.title)).toEqual(['Two']);
  expect(after.work.report!.outcome[0]).toContain('1 article had been saved whole; 1 hadn’t');
});

test('an adding that another tab is busy with isn’t taken for one that was cut off', async () => {
  const other = await open();
  await other.takeFiles([article('One')]);
  const busy = vi.spyOn(library, 'add');
  const { promise, resolve } = Promise.withResolvers<Awaited<ReturnType<Library['add']>>>();
  busy.mockReturnValueOnce(promise);
  const saving = other.save(other.review.items.map(({ id }) => id));
  await expect.poll(() => busy.mock.calls.length).toBe(1);
  expect((await open()).work.report).toBeNull();
  resolve({ added: [], same: [], unread: [], stopped: new PlainError('It was cancelled.') });
  await saving;
  busy.mockRestore();
});

test('an adding that breaks off after some was kept doesn’t say that nothing was', async () => {
  const adding = await open();
  await adding.takeFiles([article('One'), article('Two')]);
  const ids = adding.review.items.map(({ id }) => id);
  const add = library.add.bind(library);
  vi.spyOn(library, 'add').mockImplementationOnce(async (articles) => {
    for await (const one of articles) {
      await add([one]);
      break;
    }
    throw new Error('The library is gone.');
  });
  await adding.save(ids);
  expect(await titles()).toEqual(['One']);
  expect(adding.work.report!.outcome).toEqual([
    `The adding broke off: ${UNEXPECTED} What was saved is on your shelf; the rest is still below.`,
  ]);
  vi.spyOn(adding.review, 'settled').mockRejectedValueOnce(new Error('The drafts are gone.'));
  await adding.save(ids);
  expect(adding.work.report!.outcome).toEqual([`${UNEXPECTED} Nothing was saved.`]);
  expect(await titles()).toEqual(['One']);
  vi.restoreAllMocks();
});

test('one that can’t be read is told of and still a draft, and the others are saved', async () => {
  const adding = await open();
  await adding.takeFiles([article('One'), article('Two'), article('Three')]);
  const add = library.add.bind(library);
  vi.spyOn(library, 'add').mockImplementationOnce((articles, options) => {
    const [one, two, three] = articles as Article[];
    return add([one!, { ...two!, blocks: null as never }, three!], options);
  });
  await adding.save(adding.review.items.map(({ id }) => id));
  vi.restoreAllMocks();
  expect(await titles()).toEqual(['One', 'Three']);
  expect(adding.review.items.map(({ from }) => from)).toEqual(['Two.txt']);
  expect(adding.work.report).toEqual({
    outcome: ['2 articles added.'],
    refused: [{ from: 'Two.txt', reason: `It couldn’t be read, and is still below: ${unexpectedly(' (TypeError)')}` }],
  });
});

test('a disk that is full while files are read is told of, file by file, and ends the reading', async () => {
  const adding = await open();
  const full = vi.spyOn(library, 'same').mockRejectedValue(new DOMException('full', 'QuotaExceededError'));
  await adding.takeFiles([article('One'), article('Two')]);
  full.mockRestore();
  expect(adding.work.work).toBeNull();
  expect(adding.work.report!.refused).toEqual(
    ['One.txt', 'Two.txt'].map((from) => ({ from, reason: 'There is no more room on this disk.' })),
  );
});

test('words that were dragged from a page stand in the field; the source of a part of a page is read as a page', async () => {
  const adding = await open();
  const transfer = new DataTransfer();
  transfer.setData('text/plain', 'Dragged words');
  await adding.takeDropped(transfer);
  expect(adding.pasted).toBe('Dragged words');
  adding.setPasted(`<article><h1>Museum</h1><p>${WORDS}</p><p>${WORDS} Again.</p></article>`);
  await adding.takePasted();
  adding.setPasted('<p>Ada Quill came.</p>');
  await adding.takePasted();
  expect(adding.review.items.map(({ article: { text } }) => text)).toEqual([
    `${WORDS}\n\n${WORDS} Again.`,
    'Ada Quill came.',
  ]);
  // The one without a title is asked for one.
  expect(adding.review.items.at(-1)!.article.provenance.title).toBe('');
});
