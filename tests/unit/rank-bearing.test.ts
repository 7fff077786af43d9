import { describe, expect, test } from 'vitest';
import type { Article } from '../../corpus/types.ts';
import { article, shelf } from './library-fixtures.ts';

/** What bears on a sentence, and what more than another. */

test('a word of the sentence counts for more than one around it', async () => {
  const library = await shelf(
    article('One', 'OpenAI rents a greenhouse in Marlow.'),
    article('Other', 'OpenAI owns a lighthouse near Marlow.'),
  );
  const ask = (sentence: string, around: string) =>
    library.card({ subject: 'openai', sentence, paragraph: `${sentence} ${around}` });
  const { excerpts } = await ask('OpenAI likes a greenhouse.', 'The lighthouse is far.');
  expect(excerpts[0]!.text).toContain('greenhouse');
  const turned = await ask('OpenAI likes a lighthouse.', 'The greenhouse is far.');
  expect(turned.excerpts[0]!.text).toContain('lighthouse');
  const around = await ask('OpenAI liked it.', 'The lighthouse is far.');
  expect(around.excerpts[0]!.text).toContain('lighthouse');
});

test('a rare word counts for more than one that every source holds', async () => {
  const gardens = Array.from({ length: 12 }, (_, n) =>
    article(`Garden ${n}`, `OpenAI visited garden ${n} with roses.`),
  );
  const library = await shelf(...gardens, article('Pond', 'OpenAI visited a pond with newts.'));
  const { excerpts } = await library.card({ subject: 'openai', sentence: 'OpenAI saw roses, and newts.' });
  expect(excerpts[0]!.text).toContain('newts');
});

test('a passage about the subject comes before one that merely holds the word', async () => {
  const library = await shelf(
    article('One', 'A gardener repaired the greenhouse on Monday, and it was painted.', 'xAI was told on Friday.'),
    article('Other', 'xAI repaired a greenhouse on Friday, and it was painted.'),
  );
  const { excerpts } = await library.card({ subject: 'xai', sentence: 'xAI has a greenhouse.' });
  expect(excerpts[0]!.text).toContain('xAI');
});

describe('a source that doesn’t speak of the subject is silent', () => {
  const MILL = article(
    'A mill opens',
    'The company opened a turbine plant near Lower Marlow in March, its owner said.',
    'A court in Marlow threw out the suit over 300 noisy turbines.',
  );
  const ELSEWHERE = article('The sea', 'xAI likes the sea.');
  const ask = async (sentence: string, ...articles: Article[]) => {
    const library = await shelf(...articles);
    const { excerpts, general } = await library.card({ subject: 'xai', sentence, paragraph: sentence });
    return { general, texts: excerpts.map(({ text }) => text) };
  };

  test.each([
    ['common words', 'xAI opened an office, the company said.'],
    ['one rare word', 'xAI bought turbines.'],
    ['all that happened', 'xAI opened a turbine plant near Lower Marlow in March.'],
  ])('though it shares %s', async (_, sentence) => {
    expect(await ask(sentence, MILL)).toEqual({ general: true, texts: [] });
    expect(await ask(sentence, MILL, ELSEWHERE)).toEqual({ general: true, texts: ['xAI likes the sea.'] });
  });

  test('though it speaks of another that the sentence names', async () => {
    const other = article('Turbines', 'OpenAI bought turbines in March.');
    expect(await ask('xAI bought turbines, and so did OpenAI.', other)).toEqual({ general: true, texts: [] });
  });

  test('but all of one that names it anywhere may be shown', async () => {
    const passing = article('A valley', MILL.text, 'Quinces grow on the hills.', 'The desk belongs to xAI.');
    const { general, texts } = await ask('xAI opened a turbine plant near Lower Marlow.', passing);
    expect(general).toBe(false);
    expect(texts[0]).toContain('turbine plant');
  });

  test.each([
    ['title', { title: 'A mill for xAI' }],
    ['author', { author: 'xAI' }],
    ['publisher', { publisher: 'The xAI Blog' }],
  ])('or one that names it as %s', async (_, named) => {
    const above = { ...MILL, provenance: { ...MILL.provenance, ...named } };
    const { general, texts } = await ask('xAI opened a turbine plant near Lower Marlow.', above);
    expect(general).toBe(false);
    expect(texts[0]).toContain('turbine plant');
  });

  test('for a whole page as for a card', async () => {
    const library = await shelf(MILL, article('Turbines', 'OpenAI bought turbines in March.'));
    const sentences = [
      { text: 'xAI opened a turbine plant near Lower Marlow.', subjects: ['xai'] },
      { text: 'OpenAI has turbines.', subjects: ['openai'] },
    ];
    const { excerpts } = await library.page({ title: 'Turbines', sentences });
    expect(excerpts.map(({ text }) => text)).toEqual(['OpenAI bought turbines in March.']);
  });

  test('yet a search finds it', async () => {
    const library = await shelf(MILL);
    expect((await library.search('turbine plant')).excerpts).not.toEqual([]);
    expect((await library.search('xAI turbines')).excerpts).not.toEqual([]);
  });
});

describe('an everyday word', () => {
  const ask = async (sentence: string, ...articles: Article[]) =>
    (await shelf(...articles)).card({ subject: 'xai', sentence });
  const LETTER = article('A letter', 'This article contains an excerpt that xAI sent in May.');

  test.each(['Two articles tell of xAI.', 'xAI wrote it.', 'Behind it is xAI.'])(
    'alone doesn’t bear on a sentence: %s',
    async (sentence) => {
      const other = article('Notes', 'xAI wrote twice, and nobody stood behind it.');
      for (const one of [LETTER, other]) expect(await ask(sentence, one)).toMatchObject({ general: true });
    },
  );

  test.each([
    'Technology has changed xAI.',
    'The platform of xAI is new.',
    'Customers went to xAI.',
    'Research is what xAI does.',
  ])('of business and computers doesn’t, either: %s', async (sentence) => {
    const held = article(
      'A mill',
      'xAI has technology in its mill. xAI sold a platform that carried barley to the harbour of Leeds.',
      'xAI found customers for its barley in Lower Marlow. xAI had research done on the best way to grind it.',
    );
    expect(await ask(sentence, held)).toMatchObject({ general: true });
  });

  test.each([
    ['Customers came to xAI in 1997.', 'In 1997 xAI had customers for its barley.'],
    ['On May 13 xAI had customers.', 'The 13 ponds of xAI have customers.'],
  ])('doesn’t with a day or a year beside it: %s', async (sentence, held) => {
    expect(await ask(sentence, article('Barley', held))).toMatchObject({ general: true });
  });

  test('is behind a rarer one', async () => {
    const rare = article('A pond', 'xAI has newts in its pond.');
    const { general, excerpts } = await ask('Two articles tell of the newts of xAI.', LETTER, rare);
    expect(general).toBe(false);
    expect(excerpts[0]!.why).toEqual(['newts']);
  });

  test('bears on it together with others', async () => {
    const { general, excerpts } = await ask(
      'xAI improves the quality of its methods.',
      article('Methods', 'xAI changed its methods, and their quality improved.'),
    );
    expect(general).toBe(false);
    expect(excerpts[0]!.why.toSorted()).toEqual(['improved', 'methods', 'quality']);
  });

  test('bears on it with its neighbour, where both stand side by side there, too', async () => {
    const sentence = 'Orrin Hale said that xAI has no happy people.';
    const said = article('A walk', 'Nobody who came back from xAI that evening was one of those happy people.');
    const apart = article('A walk', 'Nobody at xAI was happy that evening, since other people had come by boat.');
    expect(await ask(sentence, said)).toMatchObject({ general: false });
    expect(await ask(sentence, apart)).toMatchObject({ general: true });
  });

  test('is found by who searches for it', async () => {
    expect((await (await shelf(LETTER)).search('articles')).excerpts).toHaveLength(1);
  });
});

describe('a word that opens a name', () => {
  const ask = async (sentence: string, held: string) => {
    const { excerpts, general } = await (
      await shelf(article('A pond', held))
    ).card({ subject: 'xai', sentence, paragraph: sentence });
    return general ? 'general' : excerpts[0]!.why;
  };

  test.each([
    ['The barley made xAI rich.', 'The barn of xAI was sold to Rich Fennimore.'],
    ['The roofs of xAI are green.', 'The barn of xAI was sold to Green Dale of Lower Marlow.'],
  ])('isn’t what the sentence says: %s %s', async (sentence, held) => {
    expect(await ask(sentence, held)).toBe('general');
  });

  test.each([
    ['The barley made xAI rich.', 'The barn of xAI is rich.', ['rich']],
    ['The barn of xAI was sold to Rich Fennimore.', 'xAI knows Rich Fennimore.', ['Rich', 'Fennimore']],
    ['The harbour fined xAI.', 'A letter of xAI went to the Marlow Harbour.', ['Harbour']],
    ['The orchard of xAI was sold.', 'A letter went to the Orchard OpenAI keeps with xAI.', ['Orchard']],
  ])('is where it is the same, or what the name is of: %s %s', async (sentence, held, why) => {
    expect(await ask(sentence, held)).toEqual(why);
  });

  test('is behind what says it', async () => {
    const library = await shelf(
      article('A barn', 'The barn of xAI was sold to Rich Fennimore.'),
      article('Barley', 'Much of what has been told is that xAI grew rich on what it had sown there.'),
    );
    const { excerpts } = await library.card({ subject: 'xai', sentence: 'Nobody but the miller made xAI so rich.' });
    expect(excerpts[0]!.why).toEqual(['rich']);
  });
});
