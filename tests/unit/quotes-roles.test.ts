import { describe, expect, it } from 'vitest';
import { said } from './quotes-said.ts';
import type { Case } from './quotes-said.ts';

describe('who is named by what he is', () => {
  it.each<Case>([
    [
      'by an office with its country',
      'US President Bo Hale came to Leeds on Monday. “I do not like it,” the US President said.',
      'Bo Hale: I do not like it,',
    ],
    [
      'before taking the office',
      'President-elect Bo Hale came to Leeds on Monday. “I do not like it,” the President-elect said.',
      'Bo Hale: I do not like it,',
    ],
    ['by initials before the name', '“I do not like it,” says Leeds GM Ozzie Hale.', 'Ozzie Hale: I do not like it,'],
    [
      'just described, not somebody like it',
      'Bo Hale, an adviser, came. One former adviser was certain. “I do not like it,” the former adviser said.',
      'former adviser: I do not like it,',
    ],
    [
      'as somebody else’s',
      'Bo Hale came. “I do not like it,” Ada Quill’s publicist retorted.',
      'Ada Quill’s publicist: I do not like it,',
    ],
    [
      '“he’s”',
      'Bo Hale came to Leeds. He’s also a farmer from Kent. “I do not like it.”',
      'Bo Hale: I do not like it.',
    ],
    [
      'not by a word that only stands where somebody might',
      'For Ada Quill, a philosopher of rain, the debate says a lot about us. “I do not like it,” she says.',
      'Ada Quill: I do not like it,',
    ],
  ])('%s', (_, text, ...expected) => expect(said(text)).toEqual(expected));
});

describe('where the verb stands', () => {
  it.each<Case>([
    [
      'first',
      'Stephen Hale came. Replied Hale, with some delicacy, “I do not like it.”',
      'Stephen Hale: I do not like it.',
    ],
    [
      'between commas',
      'Stephen Hale came. After losing the bid, says Hale, “they used it for us.”',
      'Stephen Hale: they used it for us.',
    ],
    ['after “heard”', 'Bo Hale heard an officer yell: “Come down!”', 'officer: Come down!'],
    [
      'and isn’t known',
      'Bo Hale met Ada Quill. “I might (but I did!),” Quill simpered in a morning tweet.',
      'Ada Quill: I might (but I did!),',
    ],
    [
      'after a participle that opens the sentence',
      'Bo Hale met Ada Quill. “It rains.” Channelling Quill, he added: “I do not like it.”',
      'Bo Hale: It rains.',
      'Bo Hale: I do not like it.',
    ],
    [
      'before a question',
      'Ada Quill quipped, “isn’t that against the rules?”',
      'Ada Quill: isn’t that against the rules?',
    ],
  ])('%s', (_, text, ...expected) => expect(said(text)).toEqual(expected));

  it('in the paragraph before an advertisement', () => {
    expect(said('Ada Quill added: “I do not like it.\n\nAdvert\n\n“It rains too much.”')).toEqual([
      'Ada Quill: I do not like it.',
      'Ada Quill: It rains too much.',
    ]);
  });

  it('in German, with a name that isn’t known for one', () => {
    expect(said('„Wir arbeiten jeden Tag im Jahr“, sagt Eliane Steinmeyer.', 'de')).toEqual([
      'Eliane Steinmeyer: Wir arbeiten jeden Tag im Jahr',
    ]);
  });
});

it('doesn’t take a son for his father', () => {
  expect(said('John Stephen Hale scored. Stephen Hale came. “I do not like it,” Stephen Hale said.')).toEqual([
    'Stephen Hale: I do not like it,',
  ]);
});

describe('long titles', () => {
  it.each<Case>([
    [
      'with the organisation right before the name',
      'Chief Financial Officer of Marlow Value Debra Quill said so. “We expect that,” she said.',
      'Debra Quill: We expect that,',
    ],
    [
      'of a ministry',
      'Bo Hale spoke. Then Minister in the Ministry of Finance Brian Roe said, “We expect that.”',
      'Brian Roe: We expect that.',
    ],
    [
      'after where it was said',
      'Bo Hale warned of it. Speaking in the Commons, the Conservative MP said: “We expect that.”',
      'Bo Hale: We expect that.',
    ],
    [
      'of a spokesperson who is “he” next',
      'Jo Grady, a teacher, came.\n\nBut a spokesperson for the Rain Council said it had been fair.\n\n“We expect that,” he said.',
      'Rain Council: We expect that,',
    ],
    [
      'with a relative clause that speaks, too',
      '“We expect that,” Alberto Quill, a Leeds resident who tweeted about the smoke, said.',
      'Alberto Quill: We expect that,',
    ],
    [
      'none, for a name that is a word elsewhere',
      'Bo Della came. “We expect that,” said Della.',
      'Bo Della: We expect that,',
    ],
  ])('%s', (_, text, ...expected) => expect(said(text)).toEqual(expected));
});

describe('who posts under a handle', () => {
  it.each<Case>([
    ['an architect', '“It rains too much,” @madame_architect suggested.', '?: It rains too much,'],
    ['a star, after somebody', 'Bo Hale came home. “It rains too much,” @code_star posted.', '?: It rains too much,'],
    ['without the sign', '“It rains too much,” very_bad_programmer posted.', '?: It rains too much,'],
    ['a spokesman', '“It rains too much,” @bad_spokesman said.', '?: It rains too much,'],
    ['a company', 'Marlow Labs Inc. came. @the_company posted: “It rains too much.”', '?: It rains too much.'],
    ['“he”', 'Bo Hale came. @is_he said: “It rains too much.”', '?: It rains too much.'],
  ])('isn’t described by a part of it: %s', (_, text, ...expected) => expect(said(text)).toEqual(expected));

  it('isn’t who is set in italics', () => {
    expect(said('Bo Hale, a mayor, came. “It rains too much,” _the mayor_ said.')).toEqual([
      'Bo Hale: It rains too much,',
    ]);
  });
});
