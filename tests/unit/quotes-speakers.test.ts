import { describe, expect, it } from 'vitest';
import { ADA, BO, said } from './quotes-said.ts';
import type { Case } from './quotes-said.ts';

describe('where the speaker stands', () => {
  it.each<Case>([
    ['after, inverted', '“It rains too much,” said Ada Quill.', 'Ada Quill: It rains too much,'],
    ['after', '“It rains too much,” Ada Quill said.', 'Ada Quill: It rains too much,'],
    [
      'after, with an apposition',
      '“It rains too much,” Ada Quill, the mayor of Leeds, said.',
      'Ada Quill: It rains too much,',
    ],
    [
      'inverted, with an apposition',
      '“It rains too much,” said Ada Quill, a professor at Hale College in York.',
      'Ada Quill: It rains too much,',
    ],
    ['after, with a title', '“It rains too much,” Deputy Mayor Ada Quill said.', 'Ada Quill: It rains too much,'],
    [
      'inverted, with a title',
      '“It rains too much,” said Marlow Labs chief executive Ada Quill.',
      'Ada Quill: It rains too much,',
    ],
    [
      'inverted, title first',
      '“It rains too much,” said the chief executive, Ada Quill.',
      'Ada Quill: It rains too much,',
    ],
    [
      'after, title first',
      '“It rains too much,” the company’s president, Ada Quill, told reporters.',
      'Ada Quill: It rains too much,',
    ],
    ['with an affiliation', '“It rains too much,” Ada Quill of Marlow Labs said.', 'Ada Quill: It rains too much,'],
    [
      'with a relative clause',
      '“It rains too much,” said Ada Quill, who has lived in Leeds for years.',
      'Ada Quill: It rains too much,',
    ],
    ['with an age', '“It rains too much,” Ada Quill, 54, said on Monday.', 'Ada Quill: It rains too much,'],
    ['with an adverb', '“It rains too much,” Ada Quill later said.', 'Ada Quill: It rains too much,'],
    ['with a day', '“It rains too much,” Ada Quill on Tuesday told a crowd.', 'Ada Quill: It rains too much,'],
    ['before, after a comma', 'Ada Quill said, “It rains too much.”', 'Ada Quill: It rains too much.'],
    ['before, after a colon', 'Ada Quill said: “It rains too much.”', 'Ada Quill: It rains too much.'],
    ['before, with that', 'Ada Quill said that “the rain is too much” for Leeds.', 'Ada Quill: the rain is too much'],
    ['before, with an object', 'Ada Quill told Bo Hale: “It rains too much.”', 'Ada Quill: It rains too much.'],
    [
      'before, with an occasion',
      'Ada Quill said in a statement on Monday: “It rains too much.”',
      'Ada Quill: It rains too much.',
    ],
    [
      'before, with an apposition',
      'Ada Quill, a professor at Hale College, said: “It rains too much.”',
      'Ada Quill: It rains too much.',
    ],
    [
      'before, joined by “and”',
      'Ada Quill smiled at Bo Hale and said: “It rains too much.”',
      'Ada Quill: It rains too much.',
    ],
    [
      'according to, before',
      'According to Ada Quill, “the rain is too much” for Leeds.',
      'Ada Quill: the rain is too much',
    ],
    ['according to, after', '“The rain is too much,” according to Ada Quill.', 'Ada Quill: The rain is too much,'],
    ['only a colon', 'Ada Quill: “It rains too much.”', 'Ada Quill: It rains too much.'],
    ['a dash', '“It rains too much.” — Ada Quill', 'Ada Quill: It rains too much.'],
    ['a participle', 'Ada Quill left early, saying: “It rains too much.”', 'Ada Quill: It rains too much.'],
    [
      'a second participle',
      'Ada Quill said she would leave, adding that “the rain is too much” for her.',
      'Ada Quill: the rain is too much',
    ],
    ['an infinitive', 'Ada Quill went on stage to say: “It rains too much.”', 'Ada Quill: It rains too much.'],
    ['who wrote', 'It was praised by Ada Quill, who wrote: “It rains too much.”', 'Ada Quill: It rains too much.'],
    ['a quoted source', 'Ada Quill was quoted as saying: “It rains too much.”', 'Ada Quill: It rains too much.'],
    ['a passive', 'The plan was described by Ada Quill as “a very wet mess” on Monday.', 'Ada Quill ~ a very wet mess'],
    ['went on', 'Ada Quill went on: “It rains too much.”', 'Ada Quill: It rains too much.'],
    ['phrasal verbs', '“It rains too much,” Ada Quill chimed in.', 'Ada Quill: It rains too much,'],
    ['present tense', '“It rains too much,” says Ada Quill.', 'Ada Quill: It rains too much,'],
    ['perfect', 'Ada Quill has said, “It rains too much.”', 'Ada Quill: It rains too much.'],
    ['would say', '“It rains too much,” Ada Quill would say.', 'Ada Quill: It rains too much,'],
    ['a question and its speaker', '“Does it rain too much?” Ada Quill asked.', 'Ada Quill: Does it rain too much?'],
    ['an exclamation and its speaker', '“It rains too much!” shouted Ada Quill.', 'Ada Quill: It rains too much!'],
    ['a full stop before the speaker', '“It rains too much.” Ada Quill said.', 'Ada Quill: It rains too much.'],
    ['no comma before the speaker', '“It rains too much” Ada Quill said.', 'Ada Quill: It rains too much'],
    ['a British comma outside', '“It rains too much”, Ada Quill said.', 'Ada Quill: It rains too much'],
    [
      'the end of a sentence',
      'The plan is a “very wet mess” for all of Leeds, Ada Quill said.',
      'Ada Quill ~ very wet mess',
    ],
    ['the inner speaker', 'Bo Hale said Ada Quill told him: “It rains too much.”', 'Ada Quill: It rains too much.'],
    [
      'two speakers',
      '“It rains too much,” said Ada Quill. “It never rains,” said Bo Hale.',
      'Ada Quill: It rains too much,',
      'Bo Hale: It never rains,',
    ],
    [
      'two speakers in one sentence',
      'Ada Quill said “it rains too much” but Bo Hale said “it never rains” there.',
      'Ada Quill: it rains too much',
      'Bo Hale: it never rains',
    ],
  ])('%s', (_, text, ...expected) => expect(said(text)).toEqual(expected));
});

describe('who is meant', () => {
  it.each<Case>([
    ['a surname', `${ADA}\n\n“It rains too much,” Quill said.`, 'Ada Quill: It rains too much,'],
    [
      'a surname named in full later',
      '“It rains too much,” Quill said.\n\nAda Quill is the mayor of Leeds.',
      'Ada Quill: It rains too much,',
    ],
    [
      'a surname of two words',
      'Linda Grey Owl, a teacher, spoke.\n\n“It rains too much,” Grey Owl said.',
      'Linda Grey Owl: It rains too much,',
    ],
    ['an honorific', `${ADA}\n\n“It rains too much,” Ms. Quill said.`, 'Ada Quill: It rains too much,'],
    [
      'Sir and a first name',
      'Sir Edwin Marlow spoke.\n\n“It rains too much,” Sir Edwin said.',
      'Edwin Marlow: It rains too much,',
    ],
    [
      'initials',
      'Brian J.M. Oduya spoke.\n\n“It rains too much,” Mr. Oduya said.',
      'Brian J.M. Oduya: It rains too much,',
    ],
    [
      'the fullest name',
      'Quill spoke. Ada Quill spoke. Ada Beth Quill spoke.\n\n“It rains too much,” Ada Quill said.',
      'Ada Beth Quill: It rains too much,',
    ],
    ['she', `${BO} ${ADA}\n\n“It rains too much,” she said.`, 'Ada Quill: It rains too much,'],
    ['he, past a woman', `${BO} ${ADA}\n\n“It rains too much,” he said.`, 'Bo Hale: It rains too much,'],
    [
      'he, in the same sentence',
      'Founder Bo Hale thinks that farming will pay: “It rains too much,” he told a crowd.',
      'Bo Hale: It rains too much,',
    ],
    [
      'he, who isn’t spoken to',
      'Edwin Marlow arrived with Victor Roth.\n\n“It rains too much,” he told Marlow.',
      'Victor Roth: It rains too much,',
    ],
    [
      'he, after indirect speech',
      'Bo Hale said he was worried about Edwin Marlow.\n\n“It rains too much,” he said.',
      'Bo Hale: It rains too much,',
    ],
    [
      'she, after an unnamed woman',
      'A woman in the crowd disagreed with Bo Hale.\n\n“It rains too much,” she said.',
      'woman: It rains too much,',
    ],
    ['he said, before', `${BO} He said: “It rains too much.”`, 'Bo Hale: It rains too much.'],
    [
      'a role in the article',
      'Ada Quill, the chief executive of Marlow Labs, met Bo Hale, a farmer.\n\n“It rains too much,” the chief executive said.',
      'Ada Quill: It rains too much,',
    ],
    [
      'a role in other words',
      'Marlow Labs CEO Ada Quill met Bo Hale, a farmer.\n\n“It rains too much,” the Marlow Labs chief said.',
      'Ada Quill: It rains too much,',
    ],
    [
      'a role before the name',
      'Sheriff Bo Hale met Ada Quill, a lawyer.\n\nThe sheriff said: “It rains too much.”',
      'Bo Hale: It rains too much.',
    ],
    [
      'a description of whom the text is about',
      'Bo Hale bought a barge.\n\n“It rains too much,” the billionaire said.',
      'Bo Hale: It rains too much,',
    ],
    ['an organisation', 'Marlow Labs said in a statement: “We regret the rain.”', 'Marlow Labs: We regret the rain.'],
    [
      'the company',
      'Marlow Labs makes umbrellas.\n\n“We regret the rain,” the company said.',
      'Marlow Labs: We regret the rain,',
    ],
    ['it said', 'Marlow Labs makes umbrellas.\n\n“We regret the rain,” it said.', 'Marlow Labs: We regret the rain,'],
    [
      'a spokesman for it',
      '“We regret the rain,” said a spokesman for Marlow Labs.',
      'Marlow Labs: We regret the rain,',
    ],
    ['its spokeswoman', '“We regret the rain,” a Marlow Labs spokeswoman said.', 'Marlow Labs: We regret the rain,'],
    ['a named spokesman', '“We regret the rain,” Marlow Labs spokesman Bo Hale said.', 'Bo Hale: We regret the rain,'],
    [
      'the statement',
      'Marlow Labs issued a statement on Monday.\n\n“We regret the rain,” the statement said.',
      'Marlow Labs: We regret the rain,',
    ],
    ['its letter', 'Marlow Labs’ letter to the court said: “We regret the rain.”', 'Marlow Labs: We regret the rain.'],
    ['a ministry', 'The Ministry of Rain said: “We regret the rain.”', 'Ministry of Rain: We regret the rain.'],
    [
      'somebody described',
      '“We regret the rain,” a former umbrella maker said.',
      'former umbrella maker: We regret the rain,',
    ],
    [
      'an insider',
      '“We regret the rain,” said a person close to Ada Quill.',
      'person close to Ada Quill: We regret the rain,',
    ],
    [
      'nobody',
      '“We regret the rain, and we always will regret it.”',
      '?: We regret the rain, and we always will regret it.',
    ],
    ['a question by nobody', 'She was asked: “Do you regret the rain?”', '?: Do you regret the rain?'],
    [
      'what carries on after indirect speech',
      'Ada Quill said she would leave Leeds. “The rain is too much for me.”',
      'Ada Quill: The rain is too much for me.',
    ],
    ['a narrator’s “I said”', '“Do you regret the rain?” I asked.', '?: Do you regret the rain?'],
    [
      'not who stands in a caption',
      'Ada Quill arrived.\n\nThe harbour of Leeds on Monday. (Bo Hale/Unsplash)\n\n“It rains too much,” she said.',
      'Ada Quill: It rains too much,',
    ],
    [
      'not a word that only opens the sentence',
      'Apparently nobody knew. “It rains too much,” he said.',
      '?: It rains too much,',
    ],
  ])('%s', (_, text, ...expected) => expect(said(text)).toEqual(expected));
});
