import { describe, expect, it } from 'vitest';
import { said } from './quotes-said.ts';
import type { Case } from './quotes-said.ts';

describe('the names of organisations', () => {
  it.each<Case>([
    [
      'that open like a person’s',
      'The two firms had agreed. Wyn Marlow Productions denied that.\n\n“We never agreed to it,” the production company said.',
      'Wyn Marlow Productions: We never agreed to it,',
    ],
    [
      'with “and” in an office’s',
      'A spokesperson for Rain and Flood Protection said: “We never agreed to it.”',
      'Rain and Flood Protection: We never agreed to it.',
    ],
    [
      'with “and” in their members’',
      'A spokesperson for the Rivers and Harbours Users’ Association (RHUA) said: “We never agreed to it.”',
      'Rivers and Harbours Users’ Association: We never agreed to it.',
    ],
    [
      'with “and”, by the letters behind them',
      'A spokesperson for Rivers and Harbours Users (RHU) said: “We never agreed to it.”',
      'Rivers and Harbours Users: We never agreed to it.',
    ],
    [
      'but not two things for one where other letters stand behind',
      'A spokesperson for Marlow and Harbours Users (RHU) said: “We never agreed to it.”',
      'Harbours Users: We never agreed to it.',
    ],
    [
      'of members, though somebody was named before',
      'Jo Quill, the mayor of Leeds, said: “It rains here.”\n\nBut a spokesperson for the Farmers’ Union said its members had seen “rainy fields” in May.\n\n“We never agreed to it,” he said.',
      'Jo Quill: It rains here.',
      'Farmers’ Union ~ rainy fields',
      'Farmers’ Union: We never agreed to it,',
    ],
    [
      'and surnames with an accent or without',
      'Dmitri Qullov, the mayor, came. “It rains too much,” said Qullóv.',
      'Dmitri Qullov: It rains too much,',
    ],
    [
      'whose first word is an ordinary one',
      'Ada Quill left Big Kettle in May, a big surprise.\n\nBig Kettle have denied it. “We never agreed to it,” they said.',
      'Big Kettle: We never agreed to it,',
    ],
    [
      'but not days',
      'On Thursday, it rained in Leeds.\n\n“We never agreed to it,” the company said.',
      'company: We never agreed to it,',
    ],
    [
      'but not places',
      'The offer was made in Leeds and France.\n\n“We never agreed to it,” the spokesperson said.',
      'spokesperson: We never agreed to it,',
    ],
    [
      'but not companies for offices',
      'Marlow Labs sued.\n\n“We never agreed to it,” the government said.',
      'government: We never agreed to it,',
    ],
    [
      'the only one named just before',
      'Marlow Labs denied it. Ada Quill blamed Hale Records.\n\n“We never agreed to it,” the label said.',
      'Hale Records: We never agreed to it,',
    ],
  ])('%s', (_, text, ...expected) => expect(said(text)).toEqual(expected));
});

describe('the names of people', () => {
  it.each<Case>([
    [
      'that are a place’s, too',
      'Caitlyn Hale and Kate York came. “It is a different muscle,” York said.',
      'Kate York: It is a different muscle,',
    ],
    [
      'with ranks without a full stop',
      'Lt Col Ada Quill came. “I could not believe it,” Quill said.',
      'Ada Quill: I could not believe it,',
    ],
    [
      'before a long apposition that ends in places',
      'Cmdr. Ada Quill, a spokesperson for Rain Relief, the aid mission in Iraq and Syria, told Leeds TV that “it is not preventing people.”',
      'Ada Quill: it is not preventing people.',
    ],
    [
      'in headlines with a capital on every word',
      '# A Man Develops Feather Lung After Switching Bedding\n\n“Going upstairs was a long walk,” the patient said.',
      'patient: Going upstairs was a long walk,',
    ],
    [
      'signed with a title',
      'I never said so.\n\n— Rep. Ada Quill (@adaquill) February 11, 2025',
      'Ada Quill: I never said so.',
    ],
    [
      'whose spokesman speaks',
      'Ada Quill was angry. Quill’s rep told Leeds TV that this was untrue. “They want to make it about money.”',
      'Ada Quill: They want to make it about money.',
    ],
    [
      'that are only objects before a colon',
      'Ada Quill was glad. Quill found one drawback to working with Hale and Roe: “They are such good singers.”',
      'Ada Quill: They are such good singers.',
    ],
  ])('%s', (_, text, ...expected) => expect(said(text)).toEqual(expected));

  it.each<Case>([
    [
      'of whom is described',
      'A patient had come. Ada Quill, a doctor, saw her.\n\n“It is gone,” the patient wrote.',
      'patient: It is gone,',
    ],
    ['of several', 'Some teachers chanted, “We want more rain,” in Leeds.', 'Some teachers: We want more rain,'],
    [
      'of somebody who orders',
      '“Open the door!” an officer ordered. “Step out.”',
      'officer: Open the door!',
      'officer: Step out.',
    ],
    [
      'past “that being said”',
      'Ada Quill is a doctor. That being said, “people should not panic,” she said.',
      'Ada Quill: people should not panic,',
    ],
  ])('descriptions %s', (_, text, ...expected) => expect(said(text)).toEqual(expected));
});

describe('marks and clauses', () => {
  it.each<Case>([
    [
      'two single marks for a double one',
      '“It was an attempt to mislead,’’ Ada Quill said.',
      'Ada Quill: It was an attempt to mislead,',
    ],
    [
      'nouns that look like verbs',
      'Ada Quill said it had “important social benefits, around issues of rain,” in Leeds.',
      'Ada Quill ~ important social benefits, around issues of rain,',
    ],
    ['titles with spaces', 'Ada Quill said so when she sang at the end of “ Wild Rain ” — easily the best song.'],
  ])('%s', (_, text, ...expected) => expect(said(text)).toEqual(expected));
});

describe('full names', () => {
  it.each<Case>([
    [
      'with an initial M.',
      'Brian M. Good was late. “The roads were dead,” he said.',
      'Brian M. Good: The roads were dead,',
    ],
    ['of a Don', '“The roads were dead,” said Don Hale, a driver.', 'Don Hale: The roads were dead,'],
    [
      'with Jr.',
      'James Hale Jr. came.\n\nHale, who served under President Roe, blasted recent Republican claims.\n\n“The roads were dead,” he said.',
      'James Hale Jr.: The roads were dead,',
    ],
    [
      'not those of a Jr. by the first name',
      'Jerry Hale owns it; his son Jerry Jr. sells it. “The roads were dead,” Jerry says.',
      'Jerry Hale: The roads were dead,',
    ],
    [
      'not a word that opens a sentence',
      'Lawmakers came. Legislators said so.\n\nCristian Hale, a mother of four, left. “The roads were dead,” she said.',
      'Cristian Hale: The roads were dead,',
    ],
    [
      'one of several',
      'Bo Hale came. “The roads were dead,” one of the project managers present said later.',
      'project managers: The roads were dead,',
    ],
    [
      'who issues a statement',
      'Marlow released a separate statement saying, “It allows us to grow.”',
      'Marlow: It allows us to grow.',
    ],
    [
      'after an object that opens the sentence',
      'Bo Hale met Ada Quill. Channelling Quill, he decreed that it would be. “The roads were dead.”',
      'Bo Hale: The roads were dead.',
    ],
  ])('%s', (_, text, ...expected) => expect(said(text)).toEqual(expected));
});

describe('an interview', () => {
  const answers = (count: number) =>
    Array.from({ length: count }, (_, index) => `“The roads were dead for ${index} days,” Ada Quill said.`).join(
      '\n\n',
    );

  it('gives its answers to the one who speaks', () => {
    expect(said(`${answers(6)}\n\nHow social was it?\n\n“Not for more than a day.”`).at(-1)).toBe(
      'Ada Quill: Not for more than a day.',
    );
  });

  it('goes on from answer to answer', () => {
    expect(said(`${answers(6)}\n\nHow social was it?\n\n“Not for a day.” “Or two.”\n\n“Or a week.”`).slice(-3)).toEqual(
      ['Ada Quill: Not for a day.', 'Ada Quill: Or two.', 'Ada Quill: Or a week.'],
    );
  });

  it.each([
    ['a critic', 'Critics disagree. “The roads should be dug up.”'],
    ['a document', 'From the court filing: “The roads were never paid for.”'],
    ['a sign', 'A sign on the wall of the depot reads “Nothing is older than asphalt.”'],
    ['a page', 'On the website, one line stands out: “The roads were bought in June.”'],
    ['what nobody asked', '“The roads were bought in June.”'],
    ['words beside an answer', 'How social was it?\n\nNot very. “The roads should be dug up.”'],
  ])('leaves %s to nobody', (_, text) => {
    expect(said(`${answers(6)}\n\nThe town has two roads.\n\n${text}`).at(-1)).toMatch(/^\?: /);
  });

  it('is none where others speak as much', () => {
    const others = answers(6).replaceAll('Ada Quill', 'Bo Hale');
    expect(said(`${answers(6)}\n\n${others}\n\nHow social was it?\n\n“Not for more than a day.”`).at(-1)).toBe(
      '?: Not for more than a day.',
    );
  });
});
