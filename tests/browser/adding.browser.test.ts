import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Library } from '../../corpus/library.ts';
import { PlainError } from '../../corpus/plain-error.ts';
import type { Article } from '../../corpus/types.ts';
import { beginAdding } from '../../platform/drafts.ts';
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

test('what came of one act isn’t said beside the next', async () => {
  const adding = await open();
  const paste = (text: string) => {
    adding.setPasted(text);
    return adding.takePasted();
  };
  await adding.takeFiles([article('One')]);
  await adding.save(adding.review.items.map(({ id }) => id));
  await paste('?');
  expect(adding.work.report).toEqual({ outcome: [], refused: [expect.objectContaining({ from: 'Pasted text:' })] });
  await paste(`Two\n\n${WORDS} Two again.`);
  expect(adding.work.report).toBeNull();
  await paste('?');
  await adding.discard(adding.review.items.map(({ id }) => id));
  expect(adding.work.report).toBeNull();
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
  // What a closed tab leaves: the mark, and both drafts, before or after one article was kept.
  const ids = before.review.items.map(({ id }) => id);
  await beginAdding(ids);
  expect((await open()).work.report!.outcome).toEqual([
    'Adding was interrupted. No article was saved; 2 are still below, to be saved.',
  ]);
  await beginAdding(ids);
  await library.add([before.review.items[0]!.article]);
  const after = await open();
  expect(after.review.items.map(({ article: { provenance } }) => provenance.title)).toEqual(['Two']);
  expect(after.work.report!.outcome).toEqual([
    'Adding was interrupted. 1 article was saved; 1 is still below, to be saved.',
  ]);
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

test('pasted text is taken once, and what is typed meanwhile stays', async () => {
  const adding = await open();
  adding.setPasted(`# One\n\n${WORDS}`);
  await Promise.all([adding.takePasted(), adding.takePasted()]);
  expect(adding.review.items.map(({ article: { provenance } }) => provenance.title)).toEqual(['One']);
  expect(adding.pasted).toBe('');
  adding.setPasted(`# Two\n\n${WORDS} Again.`);
  const taking = adding.takePasted();
  adding.setPasted('# Three');
  await taking;
  expect(adding.pasted).toBe('# Three');
});
