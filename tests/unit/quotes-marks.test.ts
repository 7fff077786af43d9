import { describe, expect, it } from 'vitest';
import { quotesOf } from '../../corpus/quotes.ts';
import { read, said } from './quotes-said.ts';
import type { Case } from './quotes-said.ts';

describe('fragments', () => {
  it.each<Case>([
    ['called', 'Ada Quill called the plan “a very wet mess” on Monday.', 'Ada Quill ~ a very wet mess'],
    ['calls it', 'Ada Quill calls it “rain money” in private.', 'Ada Quill ~ rain money'],
    ['likened', 'Ada Quill likened it to “this week’s flood” in Leeds.', 'Ada Quill ~ this week’s flood'],
    [
      'predicates',
      'Ada Quill said the plan “will need more rain than Leeds has” to work.',
      'Ada Quill ~ will need more rain than Leeds has',
    ],
    [
      'relative clauses',
      'Ada Quill introduced him as “someone who has redefined what rain means” to Leeds.',
      'Ada Quill ~ someone who has redefined what rain means',
    ],
    ['at the start', '“Very wet” is how Ada Quill described it.', 'Ada Quill ~ Very wet'],
    [
      'several',
      'Ada Quill said it was “wet”, “cold” and “grim” in Leeds.',
      'Ada Quill ~ wet',
      'Ada Quill ~ cold',
      'Ada Quill ~ grim',
    ],
    ['pledged', 'Marlow Labs pledged to be “dry by noon” in its plan.', 'Marlow Labs ~ dry by noon'],
    ['worried', 'Ada Quill worried about the “severe drizzle” ahead.', 'Ada Quill ~ severe drizzle'],
  ])('%s', (_, text, ...expected) => expect(said(text)).toEqual(expected));
});

describe('what is no quotation', () => {
  it.each<Case>([
    ['scare quotes', 'He was no true “believer” in the way that Ada Quill is.'],
    ['scare quotes about a person', 'It frames Ada Quill not as a friend of the “future” but as a guest.'],
    ['slogans', 'Ada Quill casts herself as a champion of “rain-seeking art” in Leeds.'],
    ['so-called', 'Ada Quill won the so-called “wet wall” states.'],
    ['terms', 'A condition known as “damp lung” is rare.'],
    ['terms called so', 'The storm, called “Big Edna” by many, passed.'],
    ['nicknames', 'Edwin “Wet Eddie” Marlow left.'],
    ['titles of works', 'She wrote the novel “The Long Rain” in York.'],
    ['titles with a speech verb far off', 'Ada Quill said the song “The Rain in Leeds” made her cry.'],
    ['words as words', 'The word “rain” is old.'],
    ['survey answers', 'About 3 in 10 adults say that “honest” describes the weather.'],
    ['apostrophes', 'The Hales’ barge and the dogs’ home aren’t far from ‘Round Hill, in the ’90s.'],
    ['elisions', 'Rock ’n’ roll ’em ’til noon.'],
    ['inches and feet', 'The pipe is 6" wide and 5\' long.'],
  ])('%s', (_, text) => expect(said(text)).toEqual([]));
});

describe('marks', () => {
  it.each<Case>([
    ['straight', '"It rains too much," said Ada Quill.', 'Ada Quill: It rains too much,'],
    ['single curly', '‘It rains too much,’ said Ada Quill.', 'Ada Quill: It rains too much,'],
    ['single straight', "'It rains too much,' said Ada Quill.", 'Ada Quill: It rains too much,'],
    [
      'single with apostrophes',
      "'It's too much for the farmers' barns, isn't it,' said Ada Quill.",
      "Ada Quill: It's too much for the farmers' barns, isn't it,",
    ],
    [
      'single curly with apostrophes',
      '‘It’s too much for the farmers’ barns, isn’t it,’ said Ada Quill.',
      'Ada Quill: It’s too much for the farmers’ barns, isn’t it,',
    ],
    ['nested', '“She said ‘no’ and ‘never’, I think,” said Bo Hale.', 'Bo Hale: She said ‘no’ and ‘never’, I think,'],
    ['nested at the end', '“We always say, ‘Bring a coat,’” said Bo Hale.', 'Bo Hale: We always say, ‘Bring a coat,’'],
    [
      'nested at the start',
      '“‘Bring a coat.’ We heard it for years,” he said.',
      '?: ‘Bring a coat.’ We heard it for years,',
    ],
    ['double in single', '‘She said “no” to me,’ said Bo Hale.', 'Bo Hale: She said “no” to me,'],
    ['opened straight, closed curly', '"It rains too much,” said Ada Quill.', 'Ada Quill: It rains too much,'],
    ['opened curly, closed straight', '“It rains too much," said Ada Quill.', 'Ada Quill: It rains too much,'],
    ['doubled', '""It rains too much,"" said Ada Quill.', 'Ada Quill: It rains too much,'],
    ['a space inside', 'Ada Quill said: “ It rains too much. ”', 'Ada Quill: It rains too much.'],
    [
      'a space inside straight ones',
      '"It rains," Ada Quill said. " It will go on."',
      'Ada Quill: It rains,',
      'Ada Quill: It will go on.',
    ],
    ['a stray closing mark', 'Ada Quill left.” “It rains too much,” she said.”', 'Ada Quill: It rains too much,'],
    [
      'a forgotten closing mark',
      'Ada Quill said: “It rains too much.\n\nBo Hale left.',
      'Ada Quill: It rains too much.',
    ],
    ['no space after the sentence', 'Ada Quill left.“It rains too much,” she said.', 'Ada Quill: It rains too much,'],
    ['brackets inside', '“[The rain] is too much,” said Ada Quill.', 'Ada Quill: [The rain] is too much,'],
    ['an ellipsis at the start', '“… The rain is too much,” said Ada Quill.', 'Ada Quill: … The rain is too much,'],
  ])('%s', (_, text, ...expected) => expect(said(text)).toEqual(expected));

  it('survives any mess of marks', () => {
    const marks = [
      '“',
      '”',
      '"',
      '‘',
      '’',
      "'",
      '«',
      '»',
      '„',
      ' ',
      'Ada Quill said',
      '.',
      ',',
      '\n\n',
      'it rains',
      ': ',
    ];
    let seed = 7;
    for (let round = 0; round < 400; round++) {
      let text = '';
      for (let piece = 0; piece < 24; piece++) {
        seed = (seed * 1103515245 + 12345) % 2147483648;
        text += marks[seed % marks.length];
      }
      const { quotes } = read(text);
      let last = 0;
      for (const { start, end } of quotes) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
    }
  });
});

// Those in single marks took minutes before what nothing closes was remembered.
describe('a huge block that never closes its marks', () => {
  it.each([
    ['“', '“Ada said so. '],
    ['"', 'Ada "said so. '],
    ['‘', 'Ada ‘said so. '],
    ["'", "Ada 'said so. "],
    ['’', 'Ada ’said so. '],
    ['«', 'Ada «said so. '],
    ['after possessives', "Ada 'the workers' so. "],
    ['without a full stop', 'Ada said “so” then '],
  ])('%s', (_, words) => {
    const text = words.repeat(60_000 / words.length);
    expect(() => quotesOf(text, [{ kind: 'paragraph', start: 0, end: text.length }])).not.toThrow();
  });
});
