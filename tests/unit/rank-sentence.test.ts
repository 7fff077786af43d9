import { describe, expect, test } from 'vitest';
import { contextOf } from '../../corpus/context.ts';
import type { SubjectId } from '../../corpus/types.ts';
import { article, shelf } from './library-fixtures.ts';

/** What of a sentence asks, and what around it, and what else may bear on it than its own words. */

const SEA = article(
  'The sea',
  'OpenAI likes the sea and a harbour.',
  'Elon Musk likes a boat.',
  'Sam Altman likes the wind.',
);

async function ask(subject: SubjectId, paragraph: string, mention: string, ...passages: string[]) {
  const library = await shelf(SEA, ...passages.map((passage, n) => article(`Other ${n}`, passage)));
  const { excerpts, general } = await library.card({
    subject,
    ...contextOf({ text: paragraph, at: paragraph.indexOf(mention), language: 'en' }),
  });
  return { general, first: excerpts[0]?.text ?? '', why: excerpts[0]?.why ?? [] };
}

describe('a sentence that says little', () => {
  test.each([
    ['Musk was at it again. His neighbour had sold a greenhouse.', 'Musk'],
    ['Quinces were shown in a greenhouse. Musk was there.', 'Musk'],
  ])('is read with those beside it: %s', async (paragraph, mention) => {
    const { first, general } = await ask('elon-musk', paragraph, mention, 'Elon Musk opened a greenhouse in Marlow.');
    expect({ first, general }).toEqual({ first: 'Elon Musk opened a greenhouse in Marlow.', general: false });
  });

  test('is found by other words for theirs, too', async () => {
    const { why } = await ask(
      'elon-musk',
      'Musk was at it again. A lawsuit about newts was the answer.',
      'Musk',
      'Elon Musk waited for a court, and had newts.',
    );
    expect(why.join()).toContain('lawsuit');
  });

  test('not so one with telling words of its own', async () => {
    const { general } = await ask(
      'elon-musk',
      'Musk planted newts and quinces. A greenhouse was near.',
      'Musk',
      'Elon Musk opened a greenhouse in Marlow.',
    );
    expect(general).toBe(true);
  });
});

describe('words as they were said', () => {
  const SAID = 'Asked about it, Mara Quill of OpenAI said: “Not now, thank you, perhaps later.”';

  test.each([
    '“Not now, thank you”, wrote OpenAI within hours.',
    'It was not now, thank you, perhaps that OpenAI heard.',
  ])('bear on a sentence that has them, however common they are: %s', async (sentence) => {
    const { first, general } = await ask('openai', sentence, 'OpenAI', SAID);
    expect(general).toBe(false);
    expect(SAID).toContain(first);
  });

  test.each([
    'OpenAI will thank you.',
    'Perhaps OpenAI is not now what it was.',
    'It was not now, thank you, for OpenAI.',
  ])('do not where too few of them are, or none says anything: %s', async (sentence) => {
    expect((await ask('openai', sentence, 'OpenAI', SAID)).general).toBe(true);
  });
});

describe('who is called by what they make or lead', () => {
  const CHATGPT = 'Elon Musk has tried ChatGPT, he wrote.';
  const TESLA = 'Sam Altman drives a Tesla.';

  test.each([
    ['elon-musk', 'Musk planted quinces for the ChatGPT maker.', 'Musk', CHATGPT],
    ['elon-musk', 'Musk planted quinces for the company behind ChatGPT.', 'Musk', CHATGPT],
    ['sam-altman', 'Altman planted quinces with the Tesla boss.', 'Altman', TESLA],
    ['sam-altman', 'Altman planted quinces with the boss of Tesla and SpaceX.', 'Altman', TESLA],
    ['elon-musk', 'Musk planted quinces for ChatGPT maker OpenAI.', 'Musk', CHATGPT],
  ] as const)('is meant, not the thing: %s %s', async (subject, sentence, mention, passage) => {
    expect((await ask(subject, sentence, mention, passage)).general).toBe(true);
  });

  test.each([
    ['elon-musk', 'Musk planted quinces beside ChatGPT.', 'Musk', CHATGPT],
    ['sam-altman', 'Altman sold a Tesla.', 'Altman', TESLA],
    ['sam-altman', 'Altman met Tesla founder Mara Quill.', 'Altman', TESLA],
    ['sam-altman', 'Altman met Tesla boss Mara Quill.', 'Altman', TESLA],
    ['sam-altman', 'Altman met the former Tesla boss.', 'Altman', TESLA],
    ['sam-altman', 'Altman met Tesla’s chief financial officer.', 'Altman', TESLA],
    ['sam-altman', 'Altman met the head of Tesla of Leeds.', 'Altman', TESLA],
    ['elon-musk', 'Musk read of a ChatGPT company picnic.', 'Musk', CHATGPT],
    ['sam-altman', 'Altman became the boss of Tesla.', 'Altman', TESLA],
    ['elon-musk', 'Musk thanked OpenAI CEO Sam Altman.', 'Musk', 'Elon Musk has a CEO.'],
  ] as const)('the thing itself asks: %s %s', async (subject, sentence, mention, passage) => {
    expect(await ask(subject, sentence, mention, passage)).toMatchObject({ general: false, first: passage });
  });

  test('is a subject that a passage may name', async () => {
    const { first } = await ask(
      'elon-musk',
      'Musk planted quinces for the ChatGPT maker.',
      'Musk',
      'Elon Musk ate quinces in May.',
      'Elon Musk ate quinces with OpenAI in May.',
    );
    expect(first).toContain('OpenAI');
  });
});

test.each([
  ['nearly $100 million', '$97.4 million', true],
  ['about $100 million', '$103 million', true],
  ['over $100 million', '$103 million', true],
  ['nearly $100 million', '$106 million', false],
  ['more than $100 million', '$97.4 million', false],
  ['$100 million', '$97.4 million', false],
  ['about $100 million', '$90 million', false],
])('“%s” may be %s: %s', async (asked, told, is) => {
  const { general } = await ask('openai', `OpenAI gave ${asked} away.`, 'OpenAI', `OpenAI needs ${told} for boats.`);
  expect(general).toBe(!is);
});

test('what opens a name of several words is not the word', async () => {
  const passage = 'OpenAI has a mission of its own.';
  expect((await ask('openai', 'OpenAI rents a floor in Mission Bay.', 'OpenAI', passage)).general).toBe(true);
  expect((await ask('openai', 'OpenAI forgot its mission.', 'OpenAI', passage)).general).toBe(false);
});

test('what doesn’t name the subject bears on a sentence by more than one word', async () => {
  const one = article('One', 'OpenAI ran.', 'A boat was near.', 'A neighbour has a dispute about quinces.');
  const library = await shelf(SEA, one);
  const isGeneral = async (sentence: string) => (await library.card({ subject: 'openai', sentence })).general;
  expect(await isGeneral('OpenAI has a quarrel about pears.')).toBe(true);
  expect(await isGeneral('OpenAI has a quarrel about quinces.')).toBe(false);
});
