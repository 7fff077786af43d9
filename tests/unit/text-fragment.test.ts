import { describe, expect, test } from 'vitest';
import { linkToPassage } from '../../corpus/text-fragment.ts';

describe('links to a passage', () => {
  const text =
    'It rained.\n\nThe board met on Friday. It was a long, well-run meeting & nobody left. It rained.\n\nThe end came late.';
  const link = (words: string, from = 0) => {
    const start = text.indexOf(words, from);
    return linkToPassage('https://a.example/p', text, { start, end: start + words.length });
  };

  test('few words are given whole and encoded', () => {
    expect(link('a long, well-run meeting & nobody')).toBe(
      'https://a.example/p#:~:text=a%20long%2C%20well%2Drun%20meeting%20%26%20nobody',
    );
  });

  test('many words, and words over several blocks, are given by their ends', () => {
    expect(link('The board met on Friday. It was a long, well-run meeting & nobody left. It rained.')).toBe(
      'https://a.example/p#:~:text=The%20board%20met%20on%20Friday,meeting%20%26%20nobody%20left.%20It%20rained.',
    );
    expect(link('nobody left. It rained.\n\nThe end came late.')).toBe(
      'https://a.example/p#:~:text=nobody%20left.%20It%20rained.,The%20end%20came%20late.',
    );
  });

  test.for([
    ['https://app.example/#/article/12', 'https://app.example/#/article/12:~:text='],
    ['https://app.example/#!article=12', 'https://app.example/#!article=12:~:text='],
    ['https://app.example/a?b#comments', 'https://app.example/a?b#:~:text='],
    ['https://app.example/#/article/12:~:text=a/b', 'https://app.example/#/article/12:~:text='],
    ['https://app.example/#:~:text=a/b', 'https://app.example/#:~:text='],
    ['https://app.example/', 'https://app.example/#:~:text='],
  ])('an address that says behind # which page it is stays whole: %s', ([address, link]) => {
    expect(linkToPassage(address!, 'It rained.', { start: 0, end: 10 })).toBe(`${link}It%20rained.`);
  });

  test('half a character is given as one that stands for it', () => {
    expect(linkToPassage('https://a.example/p', 'It rained \uD83D.', { start: 0, end: 12 })).toBe(
      'https://a.example/p#:~:text=It%20rained%20%EF%BF%BD.',
    );
  });

  test('very many spaces in a row don’t take long', () => {
    // Quadratic work over 300,000 characters would run into the test’s time limit.
    const words = `It${' '.repeat(300_000)}rained`;
    expect(linkToPassage('https://a.example/p', words, { start: 0, end: words.length })).toBe(
      'https://a.example/p#:~:text=It%20rained',
    );
  });

  test('words that stand there twice, or are few, get what stands around them, within their block', () => {
    expect(link('It rained.')).toBe('https://a.example/p#:~:text=It%20rained.');
    expect(link('It rained.', 20)).toBe('https://a.example/p#:~:text=meeting%20%26%20nobody%20left.-,It%20rained.');
    expect(link('long')).toBe('https://a.example/p#:~:text=It%20was%20a-,long,-%2C%20well%2Drun%20meeting');
  });
});
