import { describe, expect, test } from 'vitest';
import { article, shelf } from './library-fixtures.ts';

/** Which words are given as the reasons for a passage: those that a reader would accept. */

/** Reasons for the one passage, or `general`. */
async function reasons(held: string, sentence: string): Promise<string[] | 'general'> {
  const library = await shelf(article('A note', held));
  const { excerpts, general } = await library.card({ subject: 'xai', sentence, paragraph: sentence });
  return general ? 'general' : excerpts[0]!.why.toSorted();
}

describe('words of like meaning', () => {
  test.each([
    ['xAI, formerly of Lower Marlow, keeps newts.', 'The founders of xAI like newts.', 'newts'],
    ['xAI has a reputation for newts.', 'xAI stood by its newts.', 'newts'],
    ['A partnership lets xAI keep newts.', 'xAI asked Microsoft about newts.', 'newts'],
    ['The path of xAI leads past the newts.', 'xAI met newts.', 'newts'],
    ['The advanced newts of xAI make noises.', 'xAI is building for newts.', 'newts'],
    ['xAI sent newts to Tesla.', 'A roadster of xAI holds newts.', 'newts'],
    ['The circles of xAI keep newts.', 'An insider of xAI likes newts.', 'newts'],
    ['xAI has faith in newts.', 'xAI believes in newts.', 'newts'],
    ['xAI is unsure about newts.', 'The insecure newts of xAI left.', 'newts'],
    ['A satellite of xAI holds newts.', 'xAI gave its newts to SpaceX.', 'newts'],
    ['xAI countered with newts.', 'xAI counts newts.', 'newts'],
    ['The electric newts of xAI left.', 'xAI elects newts.', 'newts'],
    ['A summit of xAI had newts.', 'xAI met newts.', 'newts'],
    ['An innovation of xAI had newts.', 'The technology of xAI had newts.', 'newts'],
    ['xAI had a debate on newts.', 'A dispute of xAI is over newts.', 'newts'],
    ['xAI keeps newts in general.', 'xAI bred a generation of newts.', 'newts'],
  ])('are no reason where a reader wouldn’t say so: “%s” for “%s”', async (held, sentence, ...why) => {
    expect(await reasons(held, sentence)).toEqual(why);
  });

  test('nor do they count', async () => {
    expect(
      await reasons('xAI has a path across the meadow, and its reputation.', 'xAI met those who stood there.'),
    ).toBe('general');
  });

  test.each([
    ['A takeover would suit xAI and its newts.', 'The bid of xAI is for newts.', 'newts', 'takeover (like “bid”)'],
    ['xAI is responsible, as are newts.', 'xAI acts responsibly towards newts.', 'newts', 'responsible'],
    ['The rivalry of xAI is over newts.', 'xAI has a feud about newts.', 'newts', 'rivalry (like “feud”)'],
    ['The quarrel of xAI is over newts.', 'xAI has a feud about newts.', 'newts', 'quarrel (like “feud”)'],
    ['A competitor of xAI keeps newts.', 'xAI has competition in newts.', 'competitor (like “competition”)', 'newts'],
  ])('are one where a reader would: “%s” for “%s”', async (held, sentence, ...why) => {
    expect(await reasons(held, sentence)).toEqual(why);
  });

  test('that are two are named and set off whole', async () => {
    expect(
      await reasons('The keeper of xAI stepped down over newts.', 'The keeper of newts resigned from xAI.'),
    ).toEqual(['keeper', 'newts', 'stepped down (like “resigned”)']);
    expect(await reasons('The keeper of xAI resigned over newts.', 'xAI’s keeper of newts stepped down.')).toEqual([
      'keeper',
      'newts',
      'resigned (like “stepped down”)',
    ]);
  });
});

describe('words of other languages', () => {
  const GERMAN =
    'Die Mühle von xAI ist nicht zu verkaufen, und der Müller, der sie für die Nachbarn betreibt, war am Montag dort.';
  const ASKED =
    'Der Müller, der für xAI eine Mühle hat, ist nicht zu sprechen, und er war nie dort, sagt die Nachbarin.';

  test('the commonest say nothing in their own language', async () => {
    expect(await reasons(GERMAN, ASKED)).toEqual(['Mühle', 'Müller']);
    expect(await reasons('La route de xAI est dans les bois.', 'La mer de xAI est dans les terres.')).toBe('general');
    expect(await reasons('وقال الحارس أن xAI في البيت وأنه سعيد.', 'ذكر الطبيب أن xAI في الحديقة و هو بعيد.')).toBe(
      'general',
    );
  });

  test('say nothing in another, though they look alike', async () => {
    expect(await reasons('The war of xAI is fought on and off for the mill.', ASKED)).toBe('general');
    expect(
      await reasons(
        'A chef of xAI was told of the plan by the mill.',
        'Der Chef von xAI hat einen Plan für die Mühle.',
      ),
    ).toBe('general');
  });

  test('but names and numbers do, with their scale', async () => {
    expect(
      await reasons(
        'For the mill of xAI they paid $83.6 billion to Fennimore.',
        'Für die Mühle hat xAI der Firma Fennimore 83,6 Milliarden Dollar gezahlt.',
      ),
    ).toEqual(['$83.6 billion', 'Fennimore']);
    const held = 'Der Müller von xAI hat für die Mühle 8,36 Millionen Dollar gezahlt, und das war ihm nicht zu viel.';
    const sentence = 'Die xAI hat, so heißt es, für das Haus 8,36 Millionen Dollar gezahlt.';
    expect(await reasons(held, sentence)).toEqual(['8,36 Millionen', 'gezahlt']);
  });

  test.each([
    ['Für die Mühle hat xAI der Firma 83,6 Milliarden Dollar gezahlt, und das ist viel.', '83,6 Milliarden'],
    ['xAI a payé 83,6 milliards de dollars pour le moulin, et ce n’est pas tout.', '83,6 milliards'],
    ['xAI pagó 83.600 millones de dólares por el molino, y no es todo.', '83.600 millones'],
    ['xAI заплатила за мельницу 83,6 млрд долларов, и это не всё.', '83,6 млрд'],
    ['xAIは製粉所に836億ドルを支払ったと述べた。', '836億'],
  ])('a sum in another language is found from English, and from there: %s', async (other, sum) => {
    const english = 'For the mill of xAI they paid $83.6 billion.';
    expect(await reasons(other, english)).toEqual([sum]);
    expect(await reasons(english, other)).toEqual(['$83.6 billion']);
  });

  test('another sum of the same figures isn’t', async () => {
    const held = 'Für die Mühle hat xAI der Firma 83,6 Millionen Dollar gezahlt, und das ist viel.';
    expect(await reasons(held, 'For the mill of xAI they paid $83.6 billion.')).toBe('general');
    expect(await reasons(held, 'There are 83.6 of them at the mill of xAI.')).toBe('general');
  });
});

describe('scripts without spaces', () => {
  const HELD = 'xAIのサム・アルトマン氏は、買収の提案を拒否したと述べた。';

  test('whole words are reasons, not what lies across them, nor a subject’s own name', async () => {
    const why = await reasons(HELD, 'サム・アルトマン氏はxAIの買収の話を聞いた。提案だった。');
    expect(why).toEqual(['提案', '買収']);
  });

  test('nor its name in a script that has spaces', async () => {
    const held = 'رفض سام ألتمان بيع المطحنة إلى xAI.';
    expect(await reasons(held, 'اشترى سام ألتمان المطحنة من xAI.')).toEqual(['المطحنة']);
  });

  test('a search sets off the words that it finds', async () => {
    const library = await shelf(article('A note', HELD));
    expect((await library.search('買収')).excerpts[0]!.why).toEqual(['買収']);
    expect((await library.search('アルトマン')).excerpts[0]!.why).toEqual(['アルトマン']);
  });
});
