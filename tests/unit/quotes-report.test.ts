import { describe, expect, it } from 'vitest';
import { ADA, read, said } from './quotes-said.ts';
import type { Case } from './quotes-said.ts';

/** What reports do with speakers over more than one sentence. */

describe('who is described before being named', () => {
  it.each<Case>([
    [
      'at the top of a report',
      'A mum of three said a drone had “landed in her bath” on Monday.\n\nAda Quill, 38, was out. “It rains too much,” she said.',
      'Ada Quill ~ landed in her bath',
      'Ada Quill: It rains too much,',
    ],
    [
      'a leader, anywhere',
      `${ADA}\n\nIt rained.\n\nIt stopped.\n\nA leader of the umbrella makers’ union said: “It rains too much.”\n\nBo Hale, its president, spoke in Leeds.`,
      'Bo Hale: It rains too much.',
    ],
    [
      'not who stays without a name',
      'A resident said: “It rains too much.”\n\nBo Hale, 45, was out.',
      'resident: It rains too much.',
    ],
    [
      'not somebody known already',
      `${ADA}\n\nA mother of three said: “It rains too much.”\n\nAda Quill, 38, was out.`,
      'mother: It rains too much.',
    ],
    [
      'not of another gender',
      'A mother of three said: “It rains too much.”\n\nEdwin Marlow, 38, was out.',
      'mother: It rains too much.',
    ],
  ])('%s', (_, text, ...expected) => expect(said(text)).toEqual(expected));

  it('is named in the headline too', () => {
    const text =
      '# Former Marlow director told colleague ‘we are all going to drown’\n\nA former director of Marlow Labs told a colleague that “we are all going to drown”.\n\nBo Hale, 47, denies it.';
    expect(said(text)).toEqual(['Bo Hale: we are all going to drown', 'Bo Hale: we are all going to drown']);
  });
});

describe('he and she', () => {
  it.each<Case>([
    [
      'after a leading clause',
      'Asked whether Wyn Marlow was wet, Ada Quill paused.\n\n“It rains too much,” she said.',
      'Ada Quill: It rains too much,',
    ],
    [
      'of the main clause, not of who asks',
      `${ADA} When a chat-show host pressed her on Monday, she looked at him and answered: “It rains too much.”`,
      'Ada Quill: It rains too much.',
    ],
    [
      'not a coach who described her',
      `${ADA} A former coach described her as “difficult”. “It rains too much,” she said.`,
      'former coach ~ difficult',
      'Ada Quill: It rains too much,',
    ],
    [
      'of a relative',
      'Ada Quill spoke. Her husband Wyn Hale, 23, spoke, too.\n\n“It rains too much,” she said.',
      'Ada Quill: It rains too much,',
    ],
    [
      'by the pronouns of the text',
      'Edwin Marlow arrived. Wyn Quill brought her umbrella. Wyn Quill lost it, and she swore.\n\n“It rains too much,” he said.',
      'Edwin Marlow: It rains too much,',
    ],
    [
      'whom a title tells',
      'Mrs. Marlow was a cook when a producer, Edwin Roth, met her. Wyn Marlow died on Monday.\n\n“It rains too much,” he said.',
      'Edwin Roth: It rains too much,',
    ],
    [
      'who is recalled as saying it',
      'Edwin Marlow met Ada Quill. “It rains too much,” she recalls him saying.',
      'Edwin Marlow: It rains too much,',
    ],
    [
      'who is asked by somebody without a name',
      'Edwin Marlow spoke. A student asked Marlow what he meant. He thought about it. “It rains too much,” he said.',
      'Edwin Marlow: It rains too much,',
    ],
    [
      'when she was asked',
      'Edwin Marlow spoke. His wife, the actress Ada Quill, was blunt when she was asked about it: “It rains too much.”',
      'Ada Quill: It rains too much.',
    ],
    [
      'by a surname, not the one called by the first name',
      'Edwin Marlow spoke. So did his wife, Ada Marlow. “Ada is dry,” said Bo Hale. Ada nodded.\n\n“It rains too much,” said Marlow.',
      'Bo Hale: Ada is dry,',
      'Edwin Marlow: It rains too much,',
    ],
    [
      'the nearest clause',
      '(At the party, Quill says, Edwin Marlow stood up and told her: “It rains too much.”)',
      'Edwin Marlow: It rains too much.',
    ],
  ])('%s', (_, text, ...expected) => expect(said(text)).toEqual(expected));
});

describe('whose words these are', () => {
  it.each<Case>([
    ['a reply', `${ADA} She remembers Edwin Marlow’s reply: “It rains too much.”`, 'Edwin Marlow: It rains too much.'],
    ['a verdict', 'Ada Quill’s verdict? “It rains too much.”', 'Ada Quill: It rains too much.'],
    [
      'a letter',
      'Ada Quill broke the news in a handwritten letter on Monday. “It rains too much,” it began.',
      'Ada Quill: It rains too much,',
    ],
    [
      'an answer and another question',
      '“Does it rain?” Ada Quill asked Bo Hale.\n\n“I would say so,” Hale replied.\n\n“That is not what I asked.”',
      'Ada Quill: Does it rain?',
      'Bo Hale: I would say so,',
      'Ada Quill: That is not what I asked.',
    ],
    [
      'after what nobody else did',
      '“Why do they duck?” Ada Quill asks. In most cases the birds were dry. “That tells me it rains.”',
      'Ada Quill: Why do they duck?',
      'Ada Quill: That tells me it rains.',
    ],
    [
      'the headline’s company',
      '# Marlow Toys loses its founder\n\nThe company gave no cause. “It rains too much,” the company said.',
      'Marlow Toys: It rains too much,',
    ],
    [
      'nobody’s, of whom only a role is told',
      `${ADA} The coin rose after a tweet from its most famous holder: “Bought more of it.”`,
      '?: Bought more of it.',
    ],
    [
      'not the town of a dateline',
      'SEATTLE (AP) — Marlow Toys has closed.\n\n“It rains too much,” the company said.',
      'Marlow Toys: It rains too much,',
    ],
  ])('%s', (_, text, ...expected) => expect(said(text)).toEqual(expected));

  it('leaves a whole clause in a headline to nobody', () => {
    expect(said('# ‘I thought it was a joke’: Mum finds drone in bath\n\nIt rained.')).toEqual([
      '?: I thought it was a joke',
    ]);
  });
});

describe('titles, roles and verbs', () => {
  it.each<Case>([
    [
      'a secretary of state',
      'Secretary of State Ada Quill, who left early, said only that “the rain is too much for me.”',
      'Ada Quill: the rain is too much for me.',
    ],
    ['letters after a name', '“It rains too much,” said Ada Quill KC.', 'Ada Quill: It rains too much,'],
    [
      'where somebody comes from',
      'Manager Edwin Marlow spoke. “It rains too much,” said the Yorkshireman.',
      'Edwin Marlow: It rains too much,',
    ],
    [
      'how old somebody is',
      'Fisherman Edwin Marlow spoke. “It rains too much,” said the 67-year-old.',
      'Edwin Marlow: It rains too much,',
    ],
    ['a verb that isn’t known', '“It rains too much,” gurgled Ada Quill.', 'Ada Quill: It rains too much,'],
    [
      'what somebody liked to say',
      '“It rains,” Ada Quill liked to say, “too much.”',
      'Ada Quill: It rains,',
      'Ada Quill: too much.',
    ],
    ['a verb after another', 'At noon, Ada Quill got up, said “I’m wet,” and left.', 'Ada Quill: I’m wet,'],
    [
      'a small word in a name',
      'They joined the group Last Umbrella. Last Umbrella said: “It rains too much.”',
      'Last Umbrella: It rains too much.',
    ],
    [
      'an adverb before a name',
      '“It rains,” she said. Finally Edwin nodded. “It does,” he said.',
      '?: It rains,',
      'Edwin: It does,',
    ],
  ])('%s', (_, text, ...expected) => expect(said(text)).toEqual(expected));
});

describe('whole or in part', () => {
  it.each<Case>([
    [
      'for everyone involved',
      'Ada Quill said it would be “uncomfortable for everyone involved.”',
      'Ada Quill ~ uncomfortable for everyone involved.',
    ],
    ['a noun like a verb', 'Ada Quill said the board was “kicking the can.”', 'Ada Quill ~ kicking the can.'],
    ['what follows “was”', 'Ada Quill said the house was “100% sold” to her.', 'Ada Quill ~ 100% sold'],
    ['a post without capitals', '“wow ok”, Ada Quill wrote.', 'Ada Quill: wow ok'],
    [
      'you and an adverb',
      'Ada Quill’s song opens with “you only call me when it rains”.',
      '?: you only call me when it rains',
    ],
  ])('%s', (_, text, ...expected) => expect(said(text)).toEqual(expected));

  it('leaves nicknames and titles of works alone', () => {
    expect(said('Ada “Rainy” Quill said in her memoir, “Rain to Go”, what she did.')).toEqual([]);
  });
});

describe('marks in marks', () => {
  it('keeps what is quoted inside with the same marks', () => {
    expect(said('Ada Quill said: “They called it “wet rain”, and they were right.” Then she left.')).toEqual([
      'Ada Quill: They called it “wet rain”, and they were right.',
    ]);
  });

  it('takes an opening mark for a closing one where only that makes sense', () => {
    expect(said('"It rains too much,“ said Ada Quill.')).toEqual(['Ada Quill: It rains too much,']);
  });

  it('ends a sentence at initials', () => {
    const { quotes } = read('Ada Quill was thanked by the F.B.I. “In that order,” she said.');
    expect(quotes.map(({ type }) => type)).toEqual(['direct']);
  });
});

describe('reports in other languages', () => {
  it.each<[language: string, text: string, ...expected: string[]]>([
    ['fr', '« Il pleut trop », tacle Ada Quill, du syndicat.', 'Ada Quill: Il pleut trop'],
    ['fr', 'Ada Quill assure que « chaque parapluie se verra réparé ».', 'Ada Quill: chaque parapluie se verra réparé'],
    ['es', '«Llueve demasiado», denunció la portavoz socialista, Ada Quill.', 'Ada Quill: Llueve demasiado'],
    [
      'de',
      'Mitorganisatorin Ada Quill von der Initiative zeigte sich nass: „Wir gehen notfalls im Regen.“',
      'Ada Quill: Wir gehen notfalls im Regen.',
    ],
    [
      'de',
      'Bäcker Edwin Marlow ist nass. „Es regnet ja immer“, meint der 52-Jährige.',
      'Edwin Marlow: Es regnet ja immer',
    ],
  ])('%s: %s', (language, text, ...expected) => expect(said(text, language)).toEqual(expected));
});
