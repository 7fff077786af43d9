import { expect, test } from 'vitest';
import { judge } from '../../corpus/judge.ts';
import type { JudgeRequest } from '../../corpus/types.ts';

const ask = (request: Partial<JudgeRequest>) => judge({ memory: '', texts: [], runs: [], ...request });
const named = (run: string, request: Partial<JudgeRequest>) =>
  ask({ ...request, runs: [run] }).mentions[0]!.map(({ subject, start, end }) => `${subject} ${run.slice(start, end)}`);

const SMALL = 'A fan of musk, as ever.';
const PERFUME = 'A perfume of sandalwood, vetiver and bergamot; this fragrance needs amber.';

test('a surname is judged by what the texts told before say', () => {
  expect(named('Musk is warm and rich.', { texts: [PERFUME] })).toEqual([]);
  expect(named('Musk is warm and rich.', { texts: ['Elon Musk runs Tesla and SpaceX.'] })).toEqual(['elon-musk Musk']);
});

test('what was told in one request counts in the next', () => {
  const told = ask({ texts: ['Elon Musk runs Tesla and SpaceX.', 'Kimbal Musk is a restaurateur.', PERFUME] });
  const { memory } = ask({ memory: told.memory, texts: ['Robert Altman directed films.'] });
  const apart = [
    'Elon Musk runs Tesla and SpaceX.',
    'Kimbal Musk is a restaurateur.',
    PERFUME,
    'Robert Altman directed films.',
  ];
  const together = ask({ texts: apart });
  expect(memory).toBe(together.memory);
  for (const run of ['Musk said no.', SMALL, 'Altman came.', 'Musk is warm.']) {
    expect(named(run, { memory })).toEqual(named(run, { texts: apart }));
  }
});

test('runs need not be judged again while the weight stays the same', () => {
  const first = ask({ texts: ['Elon Musk runs Tesla.'] });
  expect(ask({ memory: first.memory, texts: ['The weather is fine.'] }).weight).toBe(first.weight);
  expect(ask({ memory: first.memory, texts: [PERFUME] }).weight).not.toBe(first.weight);
  expect(ask({ memory: first.memory, texts: ['Kimbal Musk came.'] }).weight).not.toBe(first.weight);
});

test('each run is judged for itself, and its reasons come with it', () => {
  const { mentions } = ask({ runs: ['OpenAI', '', 'nobody', 'Sam Altman and xAI’s @elonmusk'] });
  expect(mentions.map((of) => of.length)).toEqual([1, 0, 0, 3]);
  expect(mentions[0]![0]!.why[0]).toBeTruthy();
});

test('a memory that it did not write is an error, not a guess', () => {
  expect(() => ask({ memory: '{', runs: ['Musk'] })).toThrow(SyntaxError);
});

test.for([
  ['Elon Musk landed a Falcon 9. SpaceX came after PayPal.', 'Musk said no.', 'Falcon 9, PayPal, SpaceX'],
  ['Elon Musk tweets; a billionaire of X Corp.', 'Musk said no.', 'billionaire, tweets, X Corp'],
  ['Илон Маск купил Твиттер. SPACEX and Tesla, akcje Tesli. TESLA.', 'Musk said no.', 'SPACEX, Tesla, Твиттер'],
  ['Сэм Альтман об искусственном интеллекте.', 'Altman said no.', 'искусственном'],
  ['Sam Altman showed GPT-4 and ChatGPT to Nadella.', 'Altman said no.', 'ChatGPT, GPT-4, Nadella'],
])('a reason names what the page speaks of in whole words as it has them: %s', ([text, run, names]) => {
  const [mention] = ask({ texts: [text!], runs: [run!] }).mentions[0]!;
  expect(mention!.why).toContain(`this page speaks of ${names}`);
});
