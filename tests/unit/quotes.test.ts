import { describe, expect, it, vi } from 'vitest';
import { quotesOf } from '../../corpus/quotes.ts';
import { read, said } from './quotes-said.ts';
import type { Case } from './quotes-said.ts';

describe('where it was said', () => {
  it.each<[name: string, text: string, occasion: string | null]>([
    ['not one of another time', 'Ada Quill, who spoke at a rally in May, said: “It rains too much.”', null],
    [
      'not one of a confirmation by another',
      'A report by the Kent Journal, later confirmed in a tweet by Bo Hale, said: “It rains too much.”',
      null,
    ],
    [
      'a conference call',
      '“It rains too much,” Ada Quill said in a conference call with media.',
      'in a conference call with media',
    ],
    ['an opinion column', 'Ada Quill wrote in an opinion column: “It rains too much.”', 'in an opinion column'],
    ['no event that may come', 'Ada Quill said what to do in the event of rain: “It rains too much.”', null],
    ['no note that isn’t written', 'On a similar note, Ada Quill said: “It rains too much.”', null],
    ['social media', 'In a light reply on social media, Ada Quill quipped, “No thank you.”', 'on social media'],
    ['X', '“It rains too much,” Ada Quill wrote on X.', 'on X'],
    ['a statement', 'Ada Quill said in a statement: “It rains too much.”', 'in a statement'],
    [
      'an interview',
      '“It rains too much,” Ada Quill said in an interview with Hale TV.',
      'in an interview with Hale TV',
    ],
    ['an outlet', '“It rains too much,” Ada Quill told Hale TV.', 'to Hale TV'],
    ['reporters', 'Ada Quill told reporters: “It rains too much.”', 'to reporters'],
    [
      'an audience, and not when',
      '“It rains too much,” Ada Quill told the audience in Leeds back in September.',
      'to the audience in Leeds',
    ],
    ['no subject that isn’t a place', 'Tweeting about Marlow, Ada Quill conceded: “It rains too much.”', null],
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
      'at Hale College in York',
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
      'at Hale College',
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

  it('knows full names from the line under the title', () => {
    const text = '“It rains too much,” Quill said.';
    const [quote] = quotesOf(text, [{ kind: 'paragraph', start: 0, end: text.length }], {
      title: 'Rain in Leeds',
      dek: 'Ada Quill sells hats and takes an umbrella to work.',
    });
    expect(quote?.speaker).toBe('Ada Quill');
  });

  it('but knows no fuller name from the title than the text gives in full', () => {
    const text = 'It was Lele Quill who left. “It rains too much,” Lele Quill said.';
    const [quote] = quotesOf(text, [{ kind: 'paragraph', start: 0, end: text.length }], {
      title: 'Bo Hale Skis With Rain-Soaked Lele Quill and Ann Roe on Getaway',
    });
    expect(quote?.speaker).toBe('Lele Quill');
  });
});

describe('an article of one paragraph with many quotations', () => {
  it.each(['Ada Quill', 'the mayor'])('is searched for where %s is described once, not for each', (speaker) => {
    const text = `“It rains,” ${speaker} said. `.repeat(1_000);
    const searched = vi.spyOn(String.prototype, 'indexOf');
    const quotes = quotesOf(text, [{ kind: 'paragraph', start: 0, end: text.length }]);
    const times = searched.mock.calls.length;
    searched.mockRestore();
    expect(quotes).toHaveLength(1_000);
    expect(times).toBeLessThan(50_000);
  });
});
