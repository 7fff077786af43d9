import { describe, expect, it } from 'vitest';
import { quotesOf } from '../../corpus/quotes.ts';
import type { Block, Quote } from '../../corpus/types.ts';

/**
 * Made-up people only. Paragraphs are separated by a blank line; `# ` opens a heading, `- ` a list item, `> ` a
 * block quote.
 */
function read(marked: string, language = 'en'): { text: string; quotes: Quote[] } {
  const blocks: Block[] = [];
  let text = '';
  for (const part of marked.split('\n\n')) {
    const kind = part.startsWith('# ')
      ? 'heading'
      : part.startsWith('- ')
        ? 'list-item'
        : part.startsWith('> ')
          ? 'block-quote'
          : 'paragraph';
    const words = kind === 'paragraph' ? part : part.slice(2);
    if (text !== '') text += '\n\n';
    blocks.push({ kind, start: text.length, end: text.length + words.length });
    text += words;
  }
  const quotes = quotesOf(text, blocks, { language });
  for (const quote of quotes) expect(text.slice(quote.start, quote.end)).toBe(quote.text);
  return { text, quotes };
}

/** `speaker: words` for whole clauses, `speaker ~ words` for fragments; nobody is `?`. */
const said = (marked: string, language?: string) =>
  read(marked, language).quotes.map(
    ({ type, speaker, text }) => `${speaker ?? '?'}${type === 'direct' ? ':' : ' ~'} ${text}`,
  );

type Case = [name: string, text: string, ...expected: string[]];

const ADA = 'Ada Quill, the mayor of Leeds, arrived on Monday.';
const BO = 'Bo Hale, a farmer from Kent, arrived on Monday.';

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

describe('parts of one utterance', () => {
  it.each<Case>([
    [
      'interrupted',
      '“It rains,” Ada Quill said, “and it will go on.”',
      'Ada Quill: It rains,',
      'Ada Quill: and it will go on.',
    ],
    [
      'one word, interrupted',
      '“But,” Ada Quill added, “it will go on.”',
      'Ada Quill: But,',
      'Ada Quill: it will go on.',
    ],
    [
      'several sentences',
      '“It rains,” Ada Quill said. “It will go on. Bring a coat.”',
      'Ada Quill: It rains,',
      'Ada Quill: It will go on. Bring a coat.',
    ],
    [
      'paragraphs with repeated opening marks',
      'Ada Quill said: “It rains.\n\n“It will go on.\n\n“Bring a coat.”',
      'Ada Quill: It rains.',
      'Ada Quill: It will go on.',
      'Ada Quill: Bring a coat.',
    ],
    [
      'the next paragraph',
      '“It rains,” said Ada Quill. “It always does.”\n\n“It will go on.”',
      'Ada Quill: It rains,',
      'Ada Quill: It always does.',
      'Ada Quill: It will go on.',
    ],
    [
      'straight marks over paragraphs',
      'Ada Quill said: "It rains.\n\n"It will go on."',
      'Ada Quill: It rains.',
      'Ada Quill: It will go on.',
    ],
    [
      'single marks over paragraphs',
      'Ada Quill said: ‘It rains.\n\n‘It will go on.’',
      'Ada Quill: It rains.',
      'Ada Quill: It will go on.',
    ],
  ])('%s', (_, text, ...expected) => {
    expect(said(text)).toEqual(expected);
    const groups = read(text).quotes.map((quote) => quote.group);
    expect(new Set(groups).size).toBe(1);
    expect(groups[0]).toBe(1);
  });

  it('does not group a new attribution', () => {
    const { quotes } = read('“It rains,” Ada Quill said. “It will go on,” she added.');
    expect(quotes.map((quote) => quote.group)).toEqual([undefined, undefined]);
  });

  it('does not group pieces that the reporter joins', () => {
    const { quotes } = read('Ada Quill said that “the rain is bad” and “the wind is worse” in Leeds.');
    expect(quotes.map((quote) => quote.group)).toEqual([undefined, undefined]);
    expect(quotes.map((quote) => quote.speaker)).toEqual(['Ada Quill', 'Ada Quill']);
  });
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

describe('where it was said', () => {
  it.each<[name: string, text: string, occasion: string | null]>([
    ['social media', 'In a light reply on social media, Ada Quill quipped, “No thank you.”', 'on social media'],
    ['X', '“It rains too much,” Ada Quill wrote on X.', 'on X'],
    ['a statement', 'Ada Quill said in a statement: “It rains too much.”', 'in a statement'],
    [
      'an interview',
      '“It rains too much,” Ada Quill said in an interview with Hale TV.',
      'in an interview with Hale TV',
    ],
    ['an outlet', '“It rains too much,” Ada Quill told Hale TV.', 'told Hale TV'],
    ['reporters', 'Ada Quill told reporters: “It rains too much.”', 'told reporters'],
    [
      'a summit',
      '“It rains too much,” Ada Quill said at the Rain Action Summit in York.',
      'at the Rain Action Summit in York',
    ],
    ['a post', 'In a post on X, Ada Quill wrote: “It rains too much.”', 'on X'],
    ['a memo', 'In a memo to staff, Ada Quill wrote: “It rains too much.”', 'In a memo to staff'],
    [
      'speaking somewhere',
      'Speaking at Hale College in York, Ada Quill said: “It rains too much.”',
      'Speaking at Hale College in York',
    ],
    ['a person spoken to', '“It rains too much,” Ada Quill told Bo Hale.', null],
    ['none', '“It rains too much,” Ada Quill said.', null],
    [
      'the paragraph before a list',
      'During an interview with Hale TV, Ada Quill belittled it:\n\n- Rain: Quill said, “It rains too much.”',
      'During an interview with Hale TV',
    ],
    [
      'the sentence before',
      'Speaking at Hale College, Ada Quill was blunt. “It rains too much,” she said.',
      'Speaking at Hale College',
    ],
  ])('%s', (_, text, occasion) => expect(read(text).quotes.map((quote) => quote.occasion)).toEqual([occasion]));
});

describe('cues', () => {
  it.each<[text: string, cue: string | null]>([
    ['“It rains too much,” Ada Quill remarked.', 'remarked'],
    ['According to Ada Quill, “the rain is too much” for Leeds.', 'According to'],
    ['Ada Quill went on: “It rains too much.”', 'went on'],
    ['“It rains too much.” — Ada Quill', null],
  ])('%s', (text, cue) => expect(read(text).quotes.map((quote) => quote.cue)).toEqual([cue]));
});

describe('blocks', () => {
  it.each<Case>([
    [
      'a heading that quotes the text',
      '# ‘It rains too much’\n\n“It rains too much,” said Ada Quill.',
      'Ada Quill: It rains too much',
      'Ada Quill: It rains too much,',
    ],
    [
      'a heading that shortens it',
      '# ‘A wet, wet mess’\n\n“It’s what you would call a wet, wet mess,” said Ada Quill.',
      'Ada Quill ~ A wet, wet mess',
      'Ada Quill: It’s what you would call a wet, wet mess,',
    ],
    [
      'a heading with scare quotes',
      '# Mayor ‘congratulates’ rain\n\n“It rains too much,” said Ada Quill.',
      'Ada Quill: It rains too much,',
    ],
    [
      'a heading that attributes',
      '# ‘It rains too much,’ says Ada Quill\n\nAda Quill arrived.',
      'Ada Quill: It rains too much,',
    ],
    [
      'a block quote after its speaker',
      'Ada Quill wrote:\n\n> It rains too much. We should all leave.\n\nShe left.',
      'Ada Quill: It rains too much. We should all leave.',
    ],
    ['a block quote of nobody', 'The rain went on.\n\n> It rains too much. We should all leave.\n\nShe left.'],
    [
      'an embedded post',
      '> It rains too much.\n\n> — Ada Quill (@adaquill) February 11, 2025',
      'Ada Quill: It rains too much.',
    ],
    [
      'an embedded post in one block',
      '> It rains too much. — Ada Quill (@adaquill) February 11, 2025',
      'Ada Quill: It rains too much.',
    ],
    ['a post in running text', 'Ada Quill posted on X: “It rains too much.”', 'Ada Quill: It rains too much.'],
    ['list items', 'Ada Quill was clear:\n\n- Rain: She said, “It rains too much.”', 'Ada Quill: It rains too much.'],
  ])('%s', (_, text, ...expected) => expect(said(text)).toEqual(expected));
});

describe('other languages', () => {
  it.each<[language: string, text: string, ...expected: string[]]>([
    ['de', '„Es regnet zu viel“, sagte Minister Jens Roth.', 'Jens Roth: Es regnet zu viel'],
    [
      'de',
      'Der Bürgermeister Jens Roth kam. Der Bürgermeister räumte ein: „Wir müssen reden.“',
      'Jens Roth: Wir müssen reden.',
    ],
    ['de', '»Es regnet zu viel«, betonte Jens Roth.', 'Jens Roth: Es regnet zu viel'],
    ['de', 'Jens Roth kam. „Ich möchte, dass es regnet“, sagte er.', 'Jens Roth: Ich möchte, dass es regnet'],
    ['fr', '« Il pleut trop, c’est certain », a déclaré Jeanne Duval.', 'Jeanne Duval: Il pleut trop, c’est certain'],
    [
      'fr',
      'Jeanne Duval est venue. «L’eau est partout et j’ai peur», explique-t-elle.',
      'Jeanne Duval: L’eau est partout et j’ai peur',
    ],
    ['es', '«La lluvia es demasiada», dijo Carmen Robles.', 'Carmen Robles: La lluvia es demasiada'],
    ['es', 'Carmen Robles afirmó: “La lluvia es demasiada”.', 'Carmen Robles: La lluvia es demasiada'],
    ['it', '«La pioggia è troppa», ha detto Giulia Ferri.', 'Giulia Ferri: La pioggia è troppa'],
    ['it', 'La ministra Giulia Ferri è a Leeds. «La pioggia è troppa», ha detto.', 'Giulia Ferri: La pioggia è troppa'],
    ['de', '„Das ist ein Skandal“, so der Bürgermeister Jens Roth.', 'Jens Roth: Das ist ein Skandal'],
    ['de', '„Niemand wurde verletzt“, hieß es weiter.', '?: Niemand wurde verletzt'],
    ['fr', 'Jeanne Duval est venue. « L’eau est partout », a-t-elle déclaré.', 'Jeanne Duval: L’eau est partout'],
    [
      'fr',
      'Le village attend.\n\n« Je n’ai rien vu, explique Jean Vidal. On est fatigués. »',
      'Jean Vidal: Je n’ai rien vu, explique Jean Vidal. On est fatigués.',
    ],
    [
      'nl',
      'De minister, Jan de Boer, kwam. "Het is genoeg geweest", aldus de minister.',
      'Jan de Boer: Het is genoeg geweest',
    ],
  ])('%s: %s', (language, text, ...expected) => expect(said(text, language)).toEqual(expected));
});

describe('a whole report', () => {
  const report = `Ada Quill, a nurse from Leeds, lost her barge. “I lost everything,” she said, holding a cup. “But I have my dogs.”

Her husband, Edwin, agreed. “We’ll be fine,” he said.

The BBC has contacted Marlow Labs for comment. “We take this seriously,” a spokesperson for the company said.

Mayor Bo Hale tweeted: “Our thoughts are with the Quill family.”

“It was terrifying,” one resident, who asked not to be named, said. Another said: “I heard a bang.”

Police said in a statement they were “investigating the circumstances”. “There is no threat to the public,” the statement added.

Asked if he would resign, Hale replied: “No.”

Hale’s office did not respond. His rival, Jane Oduya, was scathing: “He has lost control of this town.”

“I think,” Oduya went on, “that he knows it.”

The judge, Victor Roth, told Hale: “You have brought shame on your office.”

In her book, The Long Rain, Quill writes that “nobody ever warned us”.`;

  it('is read with all its speakers', () => {
    expect(said(report)).toEqual([
      'Ada Quill: I lost everything,',
      'Ada Quill: But I have my dogs.',
      'Edwin: We’ll be fine,',
      'Marlow Labs: We take this seriously,',
      'Bo Hale: Our thoughts are with the Quill family.',
      'resident: It was terrifying,',
      '?: I heard a bang.',
      'Police ~ investigating the circumstances',
      'Police: There is no threat to the public,',
      'Bo Hale: No.',
      'Jane Oduya: He has lost control of this town.',
      'Jane Oduya: I think,',
      'Jane Oduya: that he knows it.',
      'Victor Roth: You have brought shame on your office.',
      'Ada Quill: nobody ever warned us',
    ]);
  });
});

describe('quotesOf', () => {
  it('gives no subject for a speaker who is none', () => {
    const { quotes } = read('“Good morning,” said Ada Quill.');
    expect(quotes[0]).not.toHaveProperty('speakerSubject');
  });

  it('finds nothing in nothing', () => {
    expect(quotesOf('', [])).toEqual([]);
    expect(quotesOf('No quotation here.', [{ kind: 'paragraph', start: 0, end: 18 }])).toEqual([]);
  });

  it('knows full names from the title', () => {
    const text = '“It rains too much,” Quill said.';
    const [quote] = quotesOf(text, [{ kind: 'paragraph', start: 0, end: text.length }], {
      title: 'Ada Quill leaves Leeds',
    });
    expect(quote?.speaker).toBe('Ada Quill');
  });
});
