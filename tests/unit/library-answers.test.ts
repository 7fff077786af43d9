// oxlint-disable-next-line import/no-unassigned-import -- it sets the globals that idb looks for
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Library, OpenOptions } from '../../corpus/library.ts';
import type { Article } from '../../corpus/types.ts';
import { article, corpus, openIn, shelf } from './library-fixtures.ts';
import { NEWS, PARAPHRASES, PLAIN, type Paraphrase } from './library-paraphrases.ts';

let indexedDB: IDBFactory;
beforeEach(() => {
  indexedDB = new IDBFactory();
});

const open = (options?: Partial<OpenOptions>) => openIn(indexedDB, options);

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
    expect(await tooManyMissed(PARAPHRASES, 0.08)).toEqual([]);
  });

  test('so do plain sentences', async () => {
    expect(await tooManyMissed(PLAIN, 0.05)).toEqual([]);
  });

  test('so do the longer sentences of newspapers', async () => {
    expect(await tooManyMissed(NEWS, 0.1)).toEqual([]);
  });

  test('an excerpt’s source has one date', async () => {
    const library = await open();
    const pears = article('Pears', 'OpenAI sent a basket of 731 pears to the harbour on Tuesday.');
    const provenance = { ...pears.provenance, date: '2024-01-05', published: 'Feb. 13, 2025' };
    await library.add([{ ...pears, provenance }]);
    const [found] = (await library.search('731 pears')).excerpts;
    expect(found!.source.provenance).toEqual({ ...pears.provenance, date: '2024-01-05' });
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
    expect(who!.text).toBe('a co-founder of OpenAI');
    expect(excerpts[0]!.text).toContain('co-founded OpenAI in 2015');
  });

  test('a line tells who the subject is, out of its passage', async () => {
    const library = await open();
    const { who } = await library.card({ subject: 'sam-altman', sentence: 'Altman spoke.' });
    expect(who!.excerpt.text).toContain(who!.text);
    expect(who!.text).toMatch(/CEO/);
  });

  test('rather out of an article as it was written than out of a rewritten one', async () => {
    const library = await open();
    await library.add([
      article('Orrin Hale reports', 'In the hall sat OpenAI head Sam Altman, who was asked for a lamp.'),
    ]);
    const { who } = await library.card({ subject: 'sam-altman', sentence: 'Altman spoke.' });
    expect(who!.text).toBe('OpenAI head');
  });

  test('not what it was in an earlier year, nor what only an older source tells', async () => {
    const dated = (year: number, text: string) => {
      const one = article(`Lamps of ${year}`, text);
      return { ...one, provenance: { ...one.provenance, date: `${year}-05-02` } };
    };
    const then = article('Old lamps', 'In 2015 Orrin Hale lent a lamp to OpenAI, a nonprofit club of lamp lovers.');
    const lines = async (...articles: Article[]) =>
      (await (await shelf(...articles)).card({ subject: 'openai', sentence: 'OpenAI grew.' })).who!.text;
    const [maker, friends] = [
      'Pen maker OpenAI grew in a barn.',
      'Orrin Hale sold OpenAI, a company of pen friends, a lamp.',
    ];
    expect(await lines(then, dated(2024, maker))).toBe('Pen maker');
    expect(await lines(dated(2013, friends), dated(2024, maker))).toBe('Pen maker');
    expect(await lines(dated(2024, friends), dated(2024, maker))).toBe('a company of pen friends');
  });

  test('a search tells which words stand nowhere, unless nothing is found at all', async () => {
    const library = await shelf(article('Lamps', 'Orrin Hale sold OpenAI a lamp.'), article('Newts', 'A newt left.'));
    const missing = async (typed: string) => (await library.search(typed)).missing;
    expect(await missing('lamp Lighthouse greenhouses OpenAI')).toEqual(['Lighthouse', 'greenhouses']);
    expect(await missing('lamps newt Openai')).toBeUndefined();
    expect(await missing('lamp light')).toEqual(['light']);
    expect(await missing('lamp new')).toBeUndefined();
    expect(await missing('lighthouse')).toBeUndefined();
  });

  test('a search proposes what may have been meant by words that no source has', async () => {
    const library = await shelf(
      article(
        'Lamps',
        'Orrin Hale sold OpenAI a greenhouse, an acquisition of least interest to newts, he receives it.',
      ),
      article('Greenhouses', 'A greenhouse is warm. Its wardens sweep the floor.'),
    );
    const meant = async (typed: string) => (await library.search(typed)).meant;
    // A letter too many, too few, another one, and two in each other’s place.
    expect(await meant('lampps greenhose')).toBe('lamps greenhouse');
    expect(await meant('aquisition')).toBe('acquisition');
    expect(await meant('Wardans')).toBe('wardens');
    expect(await meant('opneai')).toBe('openai');
    expect(await meant('recieve "sweep the floor"')).toBe('receives "sweep the floor"');
    // Each time it stands as a word, unless it is to be left out.
    expect(await meant('greenhuose.example -greenhuose greenhuose greenhuose')).toBe(
      'greenhuose.example -greenhuose greenhouse greenhouse',
    );
    expect(await meant('greenhuose’s (greenhuose) c++ a.b* $&')).toBe('greenhouse’s (greenhouse) c++ a.b* $&');
    // With an accent of its own, which is no letter.
    expect(await meant('gre\u0301enhuose')).toBe('greenhouse');
    // As the reader writes.
    expect(await meant('Hael')).toBe('Hale');
    expect(await meant('Greenhuose')).toBe('greenhouse');
    expect(await meant('nwet')).toBe('newts');
    // Known words, short ones, numbers, other words, and everyday ones that a letter makes of them.
    for (const typed of ['greenhouse', 'nwt', 'news', '731', 'lighthouse', 'lease', 'ミュージアム'])
      expect.soft(await meant(typed), typed).toBeUndefined();
  });

  test('what may have been meant stands in a chosen source', async () => {
    const one = article('Lamps', 'Orrin Hale sold OpenAI a greenhouse.');
    const unchosen = new Set<string>();
    const library = await open({ leftOut: () => unchosen });
    const { added } = await library.add([one]);
    expect((await library.search('greenhuose')).meant).toBe('greenhouse');
    unchosen.add(added[0]!);
    expect((await library.search('greenhuose')).meant).toBeUndefined();
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

  test('search gives all that one source holds', async () => {
    const lamps = [
      'Orrin Hale sold a lamp to a farmer.',
      'The flood of that spring carried a lamp down the river to the mill.',
      'Nobody mended a lamp faster than Ida Marlow, whose hands never shook.',
      'Beside the harbour a lamp burnt for the boats that came home late.',
      'Her brother dropped a lamp when the mayor laughed.',
      'Winter brought snow, wolves and a lamp from a far village.',
    ];
    const library = await shelf(article('Farmers', lamps.join('\n\n')));
    const { excerpts, more } = await library.search('lamp');
    expect(excerpts.length).toBeGreaterThan(4);
    expect(more).toBe(false);
  });

  test('search gives no more than asked for and says when there is more', async () => {
    const library = await open();
    const { excerpts, more } = await library.search('Musk', { limit: 3 });
    expect(excerpts).toHaveLength(3);
    expect(more).toBe(true);
    // Nothing is said of the sources that wasn't looked for in them.
    for (const everyday of ['this', 'the of and', 'b', '…?'])
      expect(await library.search(everyday)).toMatchObject({
        excerpts: [],
        more: false,
        nothing: 'everyday',
        total: 2,
      });
    expect(await library.search('zzyzx')).toEqual({ excerpts: [], more: false, chosen: 2, total: 2 });
  });
});
