import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Library, openLibrary } from '../../corpus/library.ts';
import { toSource } from '../../corpus/source.ts';
import { takePasted } from '../../entrypoints/options/intake.ts';
import { article, forget, openTab, openTestLibrary, WORDS } from './adding-fixtures.ts';

// Settings are wired to the extension's storage, which a test page hasn't.
vi.mock('wxt/utils/storage', () => ({ storage: { defineItem: () => ({ getValue: () => Promise.resolve() }) } }));

/** The same words once more: in one batch, on the shelf already, removed from it, or come with the extension. */

let library: Library;
beforeEach(async () => {
  library = await openTestLibrary();
});
afterEach(() => forget(library));

const open = () => openTab(library);

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
