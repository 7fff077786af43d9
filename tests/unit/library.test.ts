// oxlint-disable-next-line import/no-unassigned-import -- it sets the globals that idb looks for
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Library, OpenOptions } from '../../corpus/library.ts';
import type { Article } from '../../corpus/types.ts';
import { article, corpus, openIn } from './library-fixtures.ts';
import { NEWS, PARAPHRASES, PLAIN, type Paraphrase } from './library-paraphrases.ts';

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

  test('what was cleared while it was open is written again', async () => {
    const library = await open();
    await new Promise((resolve, reject) => {
      const request = indexedDB.deleteDatabase('library');
      request.addEventListener('success', resolve);
      request.addEventListener('error', reject);
    });
    const answer = await library.card({ subject: 'openai', sentence: 'OpenAI released ChatGPT.' });
    expect(answer.total).toBe(2);
    expect(answer.excerpts[0]!.text).toContain('ChatGPT');
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
    expect((await library.add([ORCHARD])).stopped).toMatch(/can’t be added/);
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

  test('the same words aren’t added twice; an update changes where they come from', async () => {
    const library = await open();
    const { added } = await library.add([ORCHARD, ORCHARD]);
    expect(added).toHaveLength(1);
    const renamed = { ...ORCHARD, provenance: { ...ORCHARD.provenance, publisher: 'The Marlow Gazette' } };
    expect(await library.add([renamed])).toEqual({ added: [], same: added, stopped: null });
    expect((await library.source(added[0]!))!.provenance.publisher).toBeUndefined();
    await library.add([renamed], { whenSame: 'update' });
    expect((await library.source(added[0]!))!.provenance.publisher).toBe('The Marlow Gazette');
    expect((await library.same(renamed))!.id).toBe(added[0]);
    expect(await library.same(LIGHTHOUSE)).toBeUndefined();
  });

  test('the words of a bundled source are held already', async () => {
    const library = await open();
    const { id, text, blocks, provenance } = corpus.sources[0]!;
    expect((await library.same({ text, blocks, provenance }))!.id).toBe(id);
    expect((await library.add([{ text, blocks, provenance }], { whenSame: 'update' })).same).toEqual([id]);
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
    expect(report.stopped).toMatch(/cancelled/);
    expect(report.added.length).toBeGreaterThanOrEqual(20);
    expect(report.added.length).toBeLessThan(60);
    expect(await library.sources()).toHaveLength(2 + report.added.length);
    expect((await library.search('quince', { limit: 100 })).excerpts.length).toBeGreaterThan(0);
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

describe('answers', () => {
  const firstThree = async (library: Library, { text, hover }: Paraphrase) => {
    const { excerpts } = await library.card({ subject: hover, sentence: text, paragraph: text });
    return excerpts.slice(0, 3).map((excerpt) => excerpt.text);
  };
  /** Those that found nothing wanted, when they are more than this share of all. */
  const tooManyMissed = async (cases: readonly Paraphrase[], most: number) => {
    const library = await open();
    const missed: string[] = [];
    for (const one of cases) {
      const shown = await firstThree(library, one);
      if (!one.want.some((words) => shown.some((text) => text.includes(words)))) missed.push(one.text);
    }
    return missed.length > most * cases.length ? missed : [];
  };

  test('sentences in other words find their passages nearly always', async () => {
    expect(await tooManyMissed(PARAPHRASES, 0.07)).toEqual([]);
  });

  test('so do plain sentences', async () => {
    expect(await tooManyMissed(PLAIN, 0.05)).toEqual([]);
  });

  test('so do the longer sentences of newspapers', async () => {
    expect(await tooManyMissed(NEWS, 0.1)).toEqual([]);
  });

  test('excerpts are verbatim, say why, and set off the words that match', async () => {
    const library = await open();
    const { excerpts, general, chosen, total } = await library.card({
      subject: 'elon-musk',
      sentence: 'Musk, a co-founder, left in 2018.',
    });
    expect({ general, chosen, total }).toEqual({ general: false, chosen: 2, total: 2 });
    const [best] = excerpts;
    expect(best!.why).toContain('2018');
    expect(best!.matches.map(({ start, end }) => best!.text.slice(start, end))).toContain('2018');
    for (const {
      source: { id },
      start,
      end,
      text,
    } of excerpts) {
      expect(corpus.sources.find((source) => source.id === id)!.text.slice(start, end)).toBe(text);
    }
  });

  test('a quote is shown as one, with its speaker', async () => {
    const library = await open();
    const { excerpts } = await library.card({ subject: 'sam-altman', sentence: 'Altman said he feels for the guy.' });
    expect(excerpts[0]).toMatchObject({ kind: 'quote', quote: { speaker: 'Sam Altman', cue: 'remarked' } });
    expect(excerpts[0]!.text).not.toMatch(/^["“]/);
  });

  test('when nothing bears on the sentence it is general background on the subject, and says so', async () => {
    const library = await open();
    const { excerpts, general } = await library.card({ subject: 'xai', sentence: 'xAI planted geraniums.' });
    expect(general).toBe(true);
    expect(excerpts.length).toBeGreaterThan(2);
    expect(excerpts[0]!.text).toContain('xAI');
    expect(excerpts[0]!.before).toBeUndefined();
    expect(excerpts.flatMap(({ why, matches }) => [...why, ...matches])).toEqual([]);
  });

  test.each([
    'Altman drank coffee with his neighbour on Thursday.',
    'OpenAI hired 40 people in Tokyo.',
    'Photo: Elon Musk, by Jane Doe.',
    'Musk attended the football match with his mother.',
    'Musk declined to comment.',
    'Altman did not immediately respond to a request for comment.',
  ])('nothing bears on “%s”', async (sentence) => {
    const library = await open();
    expect((await library.card({ subject: 'elon-musk', sentence, paragraph: sentence })).general).toBe(true);
  });

  test('general background tells at once who the subject is', async () => {
    const library = await open();
    const { excerpts, who } = await library.card({ subject: 'elon-musk', sentence: 'Musk was born in Pretoria.' });
    expect(excerpts[0]!.text).toContain(who!.text);
    expect(excerpts[0]!.text).toContain('co-founded OpenAI in 2015');
  });

  test('a line tells who the subject is, out of its passage', async () => {
    const library = await open();
    const { who } = await library.card({ subject: 'sam-altman', sentence: 'Altman spoke.' });
    expect(who!.excerpt.text).toContain(who!.text);
    expect(who!.text).toMatch(/CEO/);
  });

  test('sources that aren’t chosen are silent', async () => {
    const [off] = corpus.sources;
    const library = await open({ leftOut: () => new Set([off!.id]) });
    const request = { subject: 'elon-musk', sentence: 'The Roadster refund and the bid for OpenAI.' };
    const answer = await library.card(request);
    expect(answer).toMatchObject({ chosen: 1, total: 2 });
    const page = await library.page({
      title: 'Musk',
      sentences: [{ text: request.sentence, subjects: ['elon-musk'] }],
    });
    const search = await library.search('Musk');
    for (const { excerpts } of [answer, page, search]) {
      expect(excerpts.length).toBeGreaterThan(0);
      expect(excerpts.map(({ source }) => source.id)).not.toContain(off!.id);
    }
    expect(answer.who?.excerpt.source.id).not.toBe(off!.id);
  });

  test('a page gets what bears on what it is about', async () => {
    const library = await open();
    const sentences = [
      { text: 'The $97.4 billion bid surprised OpenAI.', subjects: ['openai'] },
      { text: 'Musk ordered a Roadster.', subjects: ['elon-musk'] },
    ];
    const { excerpts, general } = await library.page({ title: 'The bid for OpenAI', sentences });
    expect(general).toBe(false);
    expect(excerpts[0]!.text).toContain('$97.4 billion');
    const about = await library.page({ title: '', sentences, subject: 'elon-musk' });
    expect(about.excerpts[0]!.text).toContain('Roadster');
  });

  test('near-identical passages are shown once, and sources take turns', async () => {
    const library = await open();
    const copy = (n: number) =>
      article(
        `Copy ${n}`,
        `Xavier Quill told OpenAI that the harvest of quinces was the poorest in 40 years, garden ${n} said.`,
      );
    const other = article('Another view', 'OpenAI found the harvest of quinces rather good, its gardener wrote.');
    await library.add([copy(1), copy(2), copy(3), other]);
    const { excerpts } = await library.card({ subject: 'openai', sentence: 'OpenAI looked at the quince harvest.' });
    expect(
      excerpts
        .slice(0, 2)
        .map(({ text }) => text)
        .join(' '),
    ).toContain('rather good');
    expect(excerpts.filter(({ text }) => text.includes('poorest'))).toHaveLength(1);
  });

  test('a source is found by its title, too', async () => {
    const library = await open();
    await library.add([article('The heron of Fenwick', 'A bird was seen by the pond.', 'It flew away at noon.')]);
    const { excerpts } = await library.search('heron fenwick');
    expect(excerpts.map(({ text }) => text)).toEqual(['A bird was seen by the pond.']);
  });

  test('search gives no more than asked for and says when there is more', async () => {
    const library = await open();
    const { excerpts, more } = await library.search('Musk', { limit: 3 });
    expect(excerpts).toHaveLength(3);
    expect(more).toBe(true);
    expect(await library.search('the of and')).toMatchObject({ excerpts: [], more: false });
    expect((await library.search('zzyzx')).excerpts).toEqual([]);
  });
});
