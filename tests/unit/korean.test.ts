import { expect, test } from 'vitest';
import { withoutParticle } from '../../corpus/language/korean.ts';
import { termsOf } from '../../corpus/language/terms.ts';
import { article, shelf } from './library-fixtures.ts';

test.each([
  ['머스크가', '머스크'],
  ['머스크는', '머스크'],
  ['테슬라를', '테슬라'],
  ['사람이', '사람'],
  ['서울로', '서울'],
  ['정원으로', '정원'],
  ['정원에서는', '정원'],
  ['이사회의', '이사회'],
  ['정원', '정원'],
])('a particle belongs to no word: %s', (word, bare) => {
  expect(withoutParticle(word)).toBe(bare);
  expect(withoutParticle(word.normalize('NFD')).normalize('NFC')).toBe(bare);
});

test.each(['국가', '회의', '전문가', '온도', 'xAI', 'garden', '花園'])(
  'what ends like one by itself stays: %s',
  (word) => {
    expect(withoutParticle(word)).toBe(word);
  },
);

test('a particle alone, behind a name in other letters, is no term', () => {
  expect(termsOf('xAI는 정원을 샀다').map(({ stem }) => stem.normalize('NFC'))).toEqual(['xai', '정원', '샀다']);
});

test('words are found whatever particle stands at them', async () => {
  const library = await shelf(article('정원', '물레방아가 있는 정원은 xAI의 것이다.', '연못에는 도롱뇽이 많다.'));
  const { excerpts } = await library.search('물레방아를 정원에서');
  expect(excerpts.map(({ text }) => text)).toEqual(['물레방아가 있는 정원은 xAI의 것이다.']);
  const card = await library.card({ subject: 'xai', sentence: 'xAI는 물레방아를 팔았다.', language: 'ko' });
  expect(card.excerpts[0]!.why).toEqual(['물레방아가']);
});
