import { describe, expect, test } from 'vitest';
import { PackagedLibrary } from '../../corpus/library-packaged.ts';
import { toSource } from '../../corpus/source.ts';
import type { Article } from '../../corpus/types.ts';
import { article } from './library-fixtures.ts';

/** Which words are given as the reasons for a passage: those that a reader would accept. */
async function shelf(...articles: Article[]): Promise<PackagedLibrary> {
  const sources = await Promise.all(articles.map((one, n) => toSource(one, { origin: 'bundled', id: `s${n}` })));
  return new PackagedLibrary({ leftOut: () => new Set() }, { version: '1', sources });
}

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
