import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../corpus/language/sentences.ts';
import type { Provenance, Subject } from '../../corpus/types.ts';
import { speaksOf } from '../../corpus/speaks.ts';
import { atOnce } from '../../corpus/turns.ts';
import { telling, whoLinesOf } from '../../corpus/who.ts';

const quill: Subject = { id: 'ada-quill', name: 'Ada Quill', shortName: 'Quill', kind: 'person' };
const marlow: Subject = { id: 'marlow', name: 'Marlow Labs', shortName: 'Marlow Labs', kind: 'organisation' };

function lines(text: string, subject: Subject): string[] {
  const sentences = sentencesOf(text);
  return whoLinesOf(text, sentences, subject).map((line) => {
    expect(sentences.some(({ start, end }) => start === line.sentence.start && end === line.sentence.end)).toBe(true);
    expect(line.start).toBeGreaterThanOrEqual(line.sentence.start);
    expect(line.end).toBeLessThanOrEqual(line.sentence.end);
    expect(line.score).toBeGreaterThanOrEqual(0);
    expect(line.score).toBeLessThanOrEqual(1);
    return text.slice(line.start, line.end);
  });
}

describe('whoLinesOf a person', () => {
  it.each([
    ['a title', 'On Monday, Marlow Labs CEO Ada Quill arrived.', 'Marlow Labs CEO'],
    ['two titles', 'Marlow Labs and Oduya Motors CEO Ada Quill arrived.', 'Marlow Labs and Oduya Motors CEO'],
    ['a title in lower case', 'Marlow Labs chief executive Ada Quill arrived.', 'Marlow Labs chief executive'],
    ['an apposition', 'Ada Quill, a professor of law at Hale College, arrived.', 'a professor of law at Hale College'],
    ['an apposition without article', 'Ada Quill, co-founder of Marlow Labs, arrived.', 'co-founder of Marlow Labs'],
    [
      'an apposition before',
      'The chief executive of Marlow Labs, Ada Quill, arrived.',
      'The chief executive of Marlow Labs',
    ],
    ['a relative clause', 'Ada Quill, who founded Marlow Labs in 2015, arrived.', 'founded Marlow Labs in 2015'],
    ['a copula', 'Quill was a co-founder of Marlow Labs, which she left.', 'a co-founder of Marlow Labs'],
    ['a present copula', 'Ada Quill is the chief executive of Marlow Labs.', 'the chief executive of Marlow Labs'],
    ['a plain statement', 'Ada Quill leads Marlow Labs from a barge.', 'leads Marlow Labs from a barge'],
    ['what stands behind brackets', 'Ada Quill (; born in 1961) is a poet from Leeds.', 'a poet from Leeds'],
    [
      'a country and two trades',
      'Ada Quill is a Danish baker and poet. Ada Quill leads Marlow Labs from a barge.',
      'a Danish baker and poet',
    ],
    [
      'a title before what was done',
      'Ada Quill, who founded Oduya in 2015, came. Marlow Labs CEO Ada Quill left.',
      'Marlow Labs CEO',
    ],
    [
      'a title in a name of one letter',
      'Former Y Marlow president and Oduya CEO Ada Quill came.',
      'Former Y Marlow president and Oduya CEO',
    ],
    ['a title beside somebody else’s', 'Poet Bo Hale and tech entrepreneur Ada Quill came.', 'tech entrepreneur'],
    ['what a note’s number follows', 'Ada Quill is a poet from Leeds.[c]', 'a poet from Leeds'],
    ['a middle initial', 'Ada B. Quill is a poet from Leeds.', 'a poet from Leeds'],
  ])('finds %s', (_, text, line) => expect(lines(text, quill)[0]).toBe(line));

  it.each([
    ['what somebody did', 'When Bo came with Ada Quill, the couple announced the day of the fair.'],
    ['what somebody did, behind', 'How Ada Quill, the baker on the quay bought Me a Bun'],
    ['more than a sentence', 'Ada Quill became the mayor.[3] He has served as a judge.'],
    ['of whom something is', 'As a writer and baker of Leeds, Ada Quill’s choice is rye.'],
    ['namesakes', 'Robert Quill is a poet from Leeds.'],
    ['denials', 'Ada Quill is not a poet from Leeds.'],
    ['questions', 'Is Ada Quill a poet? Ada Quill is a poet?'],
    ['what somebody says', '“Ada Quill is a poet from Leeds,” said Bo Hale.'],
    ['moods', 'Ada Quill is a bit tired.'],
    ['lists', 'Ada Quill, the mayor, and others arrived.'],
    ['a clause after no comma', 'Ada Quill, the head of Marlow Labs bought a barge.'],
    ['a clause after no comma, and another', 'How Ada Quill, the richest poet on the coast bought Me A Hat! 😉'],
    ['a clause up to a comma', 'Ada Quill, the head of Marlow Labs bought a barge, and left.'],
    ['who speaks of it', 'On Ada Quill, a spokesman said, nothing was settled.'],
    ['who told others of it', 'As for Ada Quill, a spokesman told reporters, nothing was settled.'],
    ['a verb without object', 'The firm that Ada Quill now leads, grew.'],
    ['what is supposed', 'The gap may close as Ada Quill leads Marlow Labs from a barge.'],
    ['what would follow', 'If Ada Quill is the chief executive of Marlow Labs, lamps grow cheaper.'],
    ['what is told of a work', '“Lamps” by Ada Quill is a guide for poets from Leeds.'],
  ])('leaves out %s', (_, text) => expect(lines(text, quill)).toEqual([]));

  it('puts what stands alone first', () => {
    const text = 'Billionaire Ada Quill arrived. Ada Quill, who founded Marlow Labs in 2015, left.';
    expect(lines(text, quill)).toEqual(['founded Marlow Labs in 2015', 'Billionaire']);
  });

  it.each([
    ['a bare title', 'Co-founder Ada Quill left'],
    ['an empty title', 'The billionaire owner Ada Quill left'],
    ['an apposition', 'Ada Quill, the company’s CEO, left'],
    ['a statement', 'Ada Quill runs the company'],
    ['a copula', 'Ada Quill is the company’s new chief executive'],
  ])('puts %s that names nothing last', (_, text) => {
    const all = lines(
      `${text}. Ada Quill, a poet from Leeds, came. She is at Marlow Labs, and its CEO Ada Quill said so.`,
      quill,
    );
    expect(all[0]).toBe('a poet from Leeds');
    const only = `${text}.`;
    expect(whoLinesOf(only, sentencesOf(only), quill)[0]?.score).toBeLessThan(0.15);
  });

  it('keeps a statement that stands after another sentence’s half', () => {
    expect(lines('As poets go, few are known; Ada Quill leads Marlow Labs from a barge.', quill)).toEqual([
      'leads Marlow Labs from a barge',
    ]);
  });

  it.each([
    ['the head of another', 'The son of Marlow Labs CEO Ada Quill arrived.', 'Marlow Labs CEO'],
    ['a name with “of” in it', 'The Bank of Leeds director Ada Quill arrived.', 'The Bank of Leeds director'],
    [
      'two titles',
      'The founder of Oduya and Marlow Labs CEO Ada Quill came.',
      'The founder of Oduya and Marlow Labs CEO',
    ],
  ])('knows what of a title is said of the name: %s', (_, text, line) => expect(lines(text, quill)[0]).toBe(line));

  it('gives the same words once', () => {
    expect(lines('Marlow CEO Ada Quill came. Marlow CEO Ada Quill went.', quill)).toEqual(['Marlow CEO']);
  });
});

describe('whoLinesOf an organisation', () => {
  it.each([
    ['an apposition', 'Marlow Labs, the maker of Quillbot, grew.', 'the maker of Quillbot'],
    ['a relative clause', 'Marlow Labs, which makes Quillbot, grew.', 'makes Quillbot'],
    ['a title', 'Quillbot maker Marlow Labs grew.', 'Quillbot maker'],
    [
      'an owner',
      'Quill’s artificial intelligence company Marlow Labs grew.',
      'Quill’s artificial intelligence company',
    ],
    ['a copula', 'Marlow Labs is a British research organization.', 'a British research organization'],
    [
      'a reputation',
      'Marlow Labs has kept its reputation as the leader in talking pens.',
      'has kept its reputation as the leader in talking pens',
    ],
    ['an apposition before', 'She runs her own pen enterprise, Marlow Labs, alone.', 'her own pen enterprise'],
  ])('finds %s', (_, text, line) => expect(lines(text, marlow)[0]).toBe(line));

  it.each([
    ['The ousted leader of Quillbot maker Marlow Labs will return.', 'Quillbot maker'],
    ['Quill, the ousted leader of Quillbot-maker Marlow Labs, will return.', 'Quillbot-maker'],
    ['The leader of Oduya Motors and Quillbot maker Marlow Labs will return.', 'Quillbot maker'],
  ])('leaves the title of somebody of it to them: %s', (text, line) => expect(lines(text, marlow)).toEqual([line]));

  it.each([
    ['suppositions', 'The gap may close as Marlow Labs develops pens for poets.'],
    ['what is told of its work', 'Quillbot by Marlow Labs is a large platform that talks.'],
    ['what is told of the work of two', 'Quillbot by Oduya and Marlow Labs is a large platform that talks.'],
    ['what would follow', 'Lamps grow cheaper if Marlow Labs is a nonprofit in Leeds.'],
  ])('leaves out %s', (_, text) => expect(lines(text, marlow)).toEqual([]));

  it('takes nothing that was done once', () => {
    expect(lines('Marlow Labs built Colossus for it.', marlow)).toEqual([]);
    expect(lines('Marlow Labs built the leading chatbot for it.', marlow)).toEqual([
      'built the leading chatbot for it',
    ]);
  });

  it.each([
    ['Ada Quill founded Marlow Labs in 2015 after she had left Leeds.', 'Ada Quill founded Marlow Labs in 2015'],
    ['In 2015 Quill co-founded Marlow Labs with two friends.', 'Quill co-founded Marlow Labs'],
    ['Quill established Marlow Labs months after Oduya had closed.', 'Quill established Marlow Labs'],
    ['Oduya Motors acquired Marlow Labs in March 2021, it said.', 'Oduya Motors acquired Marlow Labs in March 2021'],
    ['Quillbot is a chatbot developed by Marlow Labs.', 'Quillbot is a chatbot developed by Marlow Labs'],
    [
      'He asked Quillbot, the large platform owned by Ada Quill’s Marlow Labs, for it.',
      'Quillbot, the large platform owned by Ada Quill’s Marlow Labs',
    ],
    ['He came to Elon Musk’s Marlow Labs in May.', 'Elon Musk’s Marlow Labs'],
    ['In May Ada Quill and her own company Marlow Labs sold pens.', 'Ada Quill and her own company Marlow Labs'],
    ['Marlow Labs created Quillbot, a chatbot for poets.', 'created Quillbot, a chatbot for poets'],
  ])('is told with the name where nothing else tells it: %s', (text, line) => {
    const [first] = whoLinesOf(text, sentencesOf(text), marlow);
    expect(text.slice(first!.start, first!.end)).toBe(line);
    expect(first!.score).toBeGreaterThanOrEqual(0.5);
  });

  it.each([
    'Oduya leads Marlow Labs in sales.',
    'Oduya started Marlow Labs on its way.',
    'She founded Marlow Labs in 2015.',
    'Bo Hale and Ada Quill founded Marlow Labs in 2015.',
    'Ada Quill never founded Marlow Labs.',
    'Nobody knows whether Ada Quill founded Marlow Labs.',
    '“Ada Quill founded Marlow Labs in 2015,” said Bo Hale.',
    'Ada Quill founded Marlow Labs’s rival.',
    'Ada Quill started Marlow Labs talks.',
    'Did Ada Quill found Marlow Labs? Ada Quill founded Marlow Labs?',
    'Quillbot, a pen made by Marlow Labs, was lost.',
    'He came to Elon Musk’s Marlow Labs-like firm in May.',
    'He came to Bo Hale’s Marlow Labs in May.',
    'Ada Quill and her Marlow Labs badge were there.',
    'Quill, with her Marlow Labs venture, sells pens.',
    'If Quill founded Marlow Labs in 2015, lamps grow cheaper.',
  ])('is not told so where that isn’t said of it, or not as a fact: %s', (text) =>
    expect(lines(text, marlow)).toEqual([]),
  );

  it('is told otherwise first', () => {
    const text = 'Ada Quill founded Marlow Labs in 2015. Pen maker Marlow Labs grew.';
    expect(lines(text, marlow)).toEqual(['Pen maker', 'Ada Quill founded Marlow Labs in 2015']);
  });

  it('takes nothing of a list in which its name comes again', () => {
    expect(lines('They met members of Marlow Labs’s prior board, Marlow Labs executives and others.', marlow)).toEqual(
      [],
    );
  });

  it('puts a line that needs the sentence before it behind one that stands alone', () => {
    expect(
      lines(
        'Marlow Labs, the very company Quill now leads, grew. Marlow Labs kept its place as the maker of lamps.',
        marlow,
      )[0],
    ).toBe('kept its place as the maker of lamps');
  });

  it('gives a line that leans on other sentences less than half', () => {
    const text = 'She runs her own pen enterprise, Marlow Labs, alone.';
    expect(whoLinesOf(text, sentencesOf(text), marlow)[0]?.score).toBeLessThan(0.5);
  });
});

describe('what a writer thinks of somebody', () => {
  it.each([
    'Ada Quill is a desperately out-of-touch billionaire with no friends.',
    'Ada Quill, the brilliant founder of Marlow Labs, arrived.',
    'Ada Quill is an idiot of a chief executive.',
  ])('isn’t who that is: %s', (text) => {
    expect(whoLinesOf(text, sentencesOf(text), quill).every(({ score }) => score < 0.5)).toBe(true);
  });

  it.each([
    ['Ada Quill is an openly gay poet and chief executive.', 'an openly gay poet and chief executive'],
    ['Ada Quill is a friend of the Motley Fool and a poet.', 'a friend of the Motley Fool and a poet'],
    ['Ada Quill is a fraud investigator from Leeds.', 'a fraud investigator from Leeds'],
    ['Ada Quill is the chief executive of Emily Hale.', 'the chief executive of Emily Hale'],
  ])('is told from words that look like it: %s', (text, line) => {
    const [first] = whoLinesOf(text, sentencesOf(text), quill);
    expect([text.slice(first!.start, first!.end), first!.score >= 0.5]).toEqual([line, true]);
  });

  it('is told from how something is', () => {
    expect(lines('Ada Quill is the chief executive of a privately held mill.', quill)[0]).toBe(
      'the chief executive of a privately held mill',
    );
  });
});

describe('what a passage keeps of it', () => {
  const text =
    'Elon Musk, the chief executive of Tesla, met Sam Altman, the head of OpenAI, in Paris. Elon Musk came late.';
  const cut = text.indexOf(' Elon');
  const common = { block: 0, heading: null, standsAlone: true, quotes: [] };

  it('is of each subject the best, and nothing where nothing is told', () => {
    const [first, second] = atOnce(
      telling(text, [
        { ...common, start: 0, end: cut, subjects: ['elon-musk', 'sam-altman'] },
        { ...common, start: cut + 1, end: text.length, subjects: ['elon-musk'] },
      ]),
    );
    expect(first!.who?.map(({ subject, start, end }) => [subject, text.slice(start, end)])).toEqual([
      ['elon-musk', 'the chief executive of Tesla'],
      ['sam-altman', 'the head of OpenAI'],
    ]);
    expect(second).not.toHaveProperty('who');
  });
});

describe('a source speaks of a subject', () => {
  const source = (provenance: Partial<Provenance>, mentions = {}) => ({
    provenance: { title: 'Letters', rewrittenByAi: false, ...provenance },
    mentions,
  });
  it.each([
    ['that its text names', source({}, { 'ada-quill': 1 }), true],
    ['not another', source({}, { marlow: 4 }), false],
    ['that its title names', source({ title: 'Ada Quill: “Letters”' }), true],
    ['that the line below it names', source({ dek: 'By Ada B. Quill’s hand' }), true],
    ['that wrote it', source({ author: 'Ada Quill and Bo Hale' }), true],
    ['that published it', source({ publisher: 'Ada Quill Books' }), true],
    ['not by the surname alone, which others have', source({ title: 'Quill pens', author: 'Cy Quill' }), false],
    ['not by part of a longer name', source({ title: 'Ada Quillon' }), false],
  ])('%s', (_, one, speaks) => expect(speaksOf(one, quill)).toBe(speaks));
});
