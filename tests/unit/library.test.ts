// oxlint-disable-next-line import/no-unassigned-import -- it sets the globals that idb looks for
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { OpenOptions } from '../../corpus/library.ts';
import type { Article } from '../../corpus/types.ts';
import { article, corpus, openIn } from './library-fixtures.ts';

let indexedDB: IDBFactory;
beforeEach(() => {
  indexedDB = new IDBFactory();
});

const open = (options?: Partial<OpenOptions>) => openIn(indexedDB, options);

const ORCHARD = article(
  'Xavier Quill opens an orchard',
  'Xavier Quill opened an orchard of quince trees in Lower Marlow on Tuesday. OpenAI sent a basket of 731 pears.',
  '“The quinces are slower than the pears,” said Quill. “We wait.”',
);
const LIGHTHOUSE = article(
  'A lighthouse for Marlow',
  'The lighthouse of Marlow was lit again. xAI paid for the lamp oil.',
);

async function* each(...articles: Article[]): AsyncGenerator<Article> {
  for (const one of articles) yield await Promise.resolve(one);
}

describe('opening', () => {
  test('writes the bundled sources once', async () => {
    const loadBundled = vi.fn<OpenOptions['loadBundled']>(() => Promise.resolve(corpus));
    (await open({ loadBundled })).close();
    const library = await open({ loadBundled });
    expect(loadBundled).toHaveBeenCalledTimes(1);
    expect(library.kind).toBe('stored');
    expect((await library.sources()).map(({ id }) => id).toSorted()).toEqual(corpus.sources.map(({ id }) => id));
  });

  test('two contexts may write them at once', async () => {
    const [one, other] = await Promise.all([open(), open()]);
    expect(await one.sources()).toHaveLength(2);
    const answer = await other.card({ subject: 'openai', sentence: 'OpenAI released ChatGPT in November 2022.' });
    expect(answer.total).toBe(2);
    const texts = answer.excerpts.map(({ text }) => text);
    expect(new Set(texts).size).toBe(texts.length);
  });

  test('a new version replaces bundled sources and keeps added ones', async () => {
    const first = await open();
    await first.add([ORCHARD]);
    first.close();
    const less = { version: '2', sources: corpus.sources.slice(0, 1) };
    const library = await open({ bundledVersion: '2', loadBundled: () => Promise.resolve(less) });
    expect((await library.sources()).map(({ origin }) => origin)).toEqual(['bundled', 'added']);
    expect((await library.search('731')).excerpts).toHaveLength(1);
    const gone = corpus.sources[1]!;
    const { excerpts } = await library.search(gone.provenance.title);
    expect(excerpts.map(({ source }) => source.id)).not.toContain(gone.id);
  });

  test('an old version still answers when the new one can’t be loaded', async () => {
    vi.spyOn(console, 'warn').mockReturnValueOnce();
    (await open()).close();
    const library = await open({ bundledVersion: '2', loadBundled: () => Promise.reject(new Error('offline')) });
    expect(await library.sources()).toHaveLength(2);
  });

  const clear = () =>
    new Promise((resolve, reject) => {
      const request = indexedDB.deleteDatabase('library');
      request.addEventListener('success', resolve);
      request.addEventListener('error', reject);
    });

  test('what was cleared while it was open is written again', async () => {
    const library = await open();
    await clear();
    const answer = await library.card({ subject: 'openai', sentence: 'OpenAI released ChatGPT.' });
    expect(answer.total).toBe(2);
    expect(answer.excerpts[0]!.text).toContain('ChatGPT');
  });

  test('what couldn’t be opened again is tried again at the next question', async () => {
    const loadBundled = vi.fn<OpenOptions['loadBundled']>(() => Promise.resolve(corpus));
    const library = await open({ loadBundled });
    await clear();
    loadBundled.mockRejectedValueOnce(new Error('offline'));
    const asked = await Promise.allSettled([library.sources(), library.search('OpenAI')]);
    expect(asked.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(await library.sources()).toHaveLength(2);
    expect(loadBundled).toHaveBeenCalledTimes(3);
  });

  test('closing while it is opened again in vain fails nobody but who asked', async () => {
    const unhandled = vi.fn();
    process.on('unhandledRejection', unhandled);
    const loading = Promise.withResolvers<never>();
    const loadBundled = vi.fn<OpenOptions['loadBundled']>(() => Promise.resolve(corpus));
    const library = await open({ loadBundled });
    await clear();
    loadBundled.mockReturnValueOnce(loading.promise);
    const asked = library.sources();
    await expect.poll(() => loadBundled.mock.calls.length).toBe(2);
    library.close();
    loading.reject(new Error('offline'));
    await expect(asked).rejects.toThrow('offline');
    // Node tells of a rejection that nobody took before its next turn.
    await new Promise((resolve) => setImmediate(resolve));
    process.off('unhandledRejection', unhandled);
    expect(unhandled).not.toHaveBeenCalled();
  });

  test('without IndexedDB the package answers, and says that nothing can be added', async () => {
    vi.spyOn(console, 'warn').mockReturnValueOnce();
    const broken = {
      open: () => {
        throw new DOMException('No.', 'SecurityError');
      },
    } as unknown as IDBFactory;
    const library = await open({ indexedDB: broken });
    expect(library.kind).toBe('packaged');
    const stored = await open();
    const request = { subject: 'elon-musk', sentence: 'Musk asked for control of OpenAI.' };
    expect(await library.card(request)).toEqual(await stored.card(request));
    expect(await library.sources()).toHaveLength(2);
    expect((await library.add([ORCHARD])).stopped?.message).toMatch(/can’t be added/);
    await expect(library.remove(['x'])).rejects.toThrow(/can’t be added/);
  });
});

describe('adding', () => {
  test('an added article is found, listed after the bundled ones, and read back word for word', async () => {
    const library = await open();
    const progress: number[] = [];
    const report = await library.add(each(ORCHARD, LIGHTHOUSE), { onProgress: (done) => progress.push(done) });
    expect(report).toMatchObject({ same: [], stopped: null });
    expect(progress).toEqual([1, 2]);
    expect((await library.sources()).map(({ origin }) => origin)).toEqual(['bundled', 'bundled', 'added', 'added']);
    const whole = await library.source(report.added[0]!);
    expect(whole).toMatchObject({ text: ORCHARD.text, blocks: ORCHARD.blocks, provenance: ORCHARD.provenance });
    expect(whole!.passages.flatMap(({ quotes }) => quotes).length).toBeGreaterThan(0);
    const { excerpts } = await library.search('731 pears');
    expect(excerpts[0]!.text).toContain('731 pears');
  });

  test('what is added together has the same time, however long it takes', async () => {
    const library = await open();
    let now = 1_000;
    const clock = vi.spyOn(Date, 'now').mockImplementation(() => (now += 1_000));
    await library.add([ORCHARD, LIGHTHOUSE]);
    clock.mockRestore();
    const [one, other] = (await library.sources()).filter(({ origin }) => origin === 'added');
    expect(one!.addedAt).toBeGreaterThan(1_000);
    expect(other!.addedAt).toBe(one!.addedAt);
  });

  test('the same words aren’t added twice; an update changes where they come from', async () => {
    const library = await open();
    const { added } = await library.add([ORCHARD, ORCHARD]);
    expect(added).toHaveLength(1);
    const renamed = { ...ORCHARD, provenance: { ...ORCHARD.provenance, publisher: 'The Marlow Gazette' } };
    expect(await library.add([renamed])).toEqual({ added: [], same: added, unread: [], stopped: null });
    expect((await library.source(added[0]!))!.provenance.publisher).toBeUndefined();
    await library.add([renamed], { whenSame: (_, own) => own });
    expect((await library.source(added[0]!))!.provenance.publisher).toBe('The Marlow Gazette');
    expect((await library.same(renamed))!.id).toBe(added[0]);
    expect(await library.same(LIGHTHOUSE)).toBeUndefined();
  });

  test('an update is given what is known in that moment, not what was when its article was read', async () => {
    const library = await open();
    const { added } = await library.add([ORCHARD]);
    async function* correctedMeanwhile() {
      yield ORCHARD;
      await library.correct(added[0]!, { ...ORCHARD.provenance, author: 'Ada Quill' });
    }
    const seen: unknown[] = [];
    await library.add(correctedMeanwhile(), {
      whenSame: (held, own) => {
        seen.push(held.provenance.author, own);
        return { ...held.provenance, publisher: 'The Marlow Gazette' };
      },
    });
    expect(seen).toEqual(['Ada Quill', ORCHARD.provenance]);
    const { provenance } = (await library.source(added[0]!))!;
    expect([provenance.author, provenance.publisher]).toEqual(['Ada Quill', 'The Marlow Gazette']);
  });

  test('the words of a bundled source are held already', async () => {
    const library = await open();
    const { id, text, blocks, provenance } = corpus.sources[0]!;
    expect((await library.same({ text, blocks, provenance }))!.id).toBe(id);
    expect((await library.add([{ text, blocks, provenance }], { whenSame: (_, own) => own })).same).toEqual([id]);
  });

  test('cancelling keeps whole articles and says so', async () => {
    const library = await open();
    const stop = new AbortController();
    const many = Array.from({ length: 60 }, (_, n) =>
      article(`Note ${n}`, `The quince of garden number ${n} is ripe.`),
    );
    const report = await library.add(many, {
      signal: stop.signal,
      onProgress: (done) => done === 20 && stop.abort(),
    });
    expect(report.stopped?.message).toMatch(/cancelled/);
    expect(report.added.length).toBeGreaterThanOrEqual(20);
    expect(report.added.length).toBeLessThan(60);
    expect(await library.sources()).toHaveLength(2 + report.added.length);
    expect((await library.search('quince', { limit: 100 })).excerpts.length).toBeGreaterThan(0);
  });

  test('one that can’t be read keeps no other back', async () => {
    const library = await open();
    const broken: Article = { ...LIGHTHOUSE, blocks: null as never };
    const progress: number[] = [];
    const report = await library.add([ORCHARD, broken, LIGHTHOUSE], { onProgress: (done) => progress.push(done) });
    expect(report).toMatchObject({
      same: [],
      unread: [{ article: broken, error: expect.any(TypeError) }],
      stopped: null,
    });
    expect(report.added).toHaveLength(2);
    expect(progress.at(-1)).toBe(3);
    expect((await library.search('lamp oil')).excerpts).toHaveLength(1);
  });

  test('what was read before the articles break off is kept', async () => {
    const library = await open();
    async function* breakingOff() {
      yield* each(ORCHARD, LIGHTHOUSE);
      throw new Error('The file is gone.');
    }
    const report = await library.add(breakingOff());
    expect(report.added).toHaveLength(2);
    expect(report.stopped?.message).toMatch(/^The adding broke off: Something went wrong/);
  });

  test('of what was corrected at once in two places, each keeps what it changed', async () => {
    const library = await open();
    const { added } = await library.add([ORCHARD]);
    await library.correct(added[0]!, { ...ORCHARD.provenance, author: 'Ada Quill' }, ['author']);
    await library.correct(added[0]!, { ...ORCHARD.provenance, title: 'Quinces' }, ['title']);
    const { provenance } = (await library.source(added[0]!))!;
    expect(provenance).toEqual({ ...ORCHARD.provenance, author: 'Ada Quill', title: 'Quinces' });
  });

  test('correcting changes provenance alone', async () => {
    const library = await open();
    const { added } = await library.add([ORCHARD]);
    await library.correct(added[0]!, { title: 'Quinces', rewrittenByAi: true });
    const source = (await library.source(added[0]!))!;
    expect(source.provenance).toEqual({ title: 'Quinces', rewrittenByAi: true });
    expect(source.text).toBe(ORCHARD.text);
    const [first] = (await library.search('quince')).excerpts;
    expect(first!.source.provenance.title).toBe('Quinces');
  });
});
