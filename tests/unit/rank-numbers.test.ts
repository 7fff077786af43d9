import { describe, expect, test } from 'vitest';
import { article, shelf } from './library-fixtures.ts';

/** Which numbers make a passage bear on a sentence. */

describe('a number', () => {
  const ask = async (sentence: string, ...held: string[]) => {
    const library = await shelf(...held.map((one, n) => article(`Note ${n}`, one)));
    const { excerpts, general } = await library.card({ subject: 'xai', sentence, paragraph: sentence });
    return general ? 'general' : excerpts.map(({ why }) => why);
  };

  test.each([
    [
      'a day',
      'Nach dem Fest am 13. Juli war xAI nicht zu sprechen, und das Haus ist leer.',
      'xAI wrote on August 13, 1997.',
    ],
    ['a day', 'xAI planted newts on May 13.', 'A letter of xAI, read on August 13, 1997.'],
    ['a year', 'xAI planted newts in 1997.', 'A letter of xAI, read on August 13, 1997.'],
    ['a day and a year', 'xAI sang on May 13, 1997.', 'A letter of xAI, read on August 13, 1997.'],
    [
      'a month',
      'Das Fest von xAI war am 13. Juli, und der Müller ist nicht da.',
      'Der Brief, den xAI am 13. Juli 1997 und nicht früher schrieb.',
    ],
    ['a small number', 'xAI planted newts in room 16.', 'The desk of xAI has 16 drawers.'],
    ['a number of something', 'xAI bred 16 newts.', 'The desk of xAI has 16 drawers.'],
    ['percent', 'The newts of xAI grew by 16 percent.', 'The desk of xAI has 16 drawers.'],
    ['money', 'The newts of xAI cost $16.', 'The desk of xAI has 16 drawers.'],
  ])('alone doesn’t bear on a sentence: %s', async (_, sentence, held) => {
    expect(await ask(sentence, held)).toBe('general');
    expect(await ask(`${sentence} Fennimore came.`, held, 'xAI knows Fennimore.')).toEqual([['Fennimore']]);
  });

  test.each([
    ['xAI sang on May 13, 1997.', 'A letter of xAI, read on 13 May 1997.', ['13', '1997']],
    [
      'Das Haus von xAI wurde am 13. Mai 1997 und nicht später fertig.',
      'A letter of xAI, read on May 13th, 1997.',
      ['13', '1997'],
    ],
    [
      'xAI chantait le 13 mars 1997 dans les bois, et ce n’est pas tout.',
      'Am 13. März 1997 war xAI nicht da, und der Müller schlief.',
      ['13', '1997'],
    ],
    ['xAI grew by 16 percent.', 'The desk of xAI shrank 16%.', ['16']],
    ['EUR 16 went to xAI.', 'A letter brought xAI 16 euros.', ['16']],
    ['xAI paid $83.6 billion.', 'The desk of xAI is worth $83.6 billion.', ['$83.6 billion']],
    ['xAI counted 12,345 newts.', 'The desk of xAI is 12,345 miles away.', ['12,345']],
    ['xAI flew to Mars in 1997.', 'In 1997 a letter of xAI was from Mars.', ['1997', 'Mars']],
    ['xAI flew to Mars.', 'A letter of xAI was from Mars.', ['Mars']],
    ['The house of xAI was roofed in 1997.', 'In 1997 xAI roofed the desk.', ['1997', 'roofed']],
  ])('does where it is of the same: %s', async (sentence, held, why) => {
    const [found] = await ask(sentence, held);
    expect(found).toEqual(why);
  });
});
