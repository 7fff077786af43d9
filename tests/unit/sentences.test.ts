import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../corpus/language/sentences.ts';

const split = (text: string, language?: string) =>
  sentencesOf(text, language).map(({ start, end }) => text.slice(start, end));

/** `|` marks where sentences part. */
function parts(marked: string, language?: string) {
  const wanted = marked.split(/\s*\|\s*/);
  expect(split(wanted.join(' '), language)).toEqual(wanted);
}

describe('sentencesOf', () => {
  it.each([
    ['plain sentences', 'One went left. | Two went right! | Did three stay? | Yes.'],
    ['titles', 'Mr. Hale met Dr. Ines Roth and Sen. Oduya. | They spoke.'],
    ['initials', 'J. K. Marlow wrote it. | Ada B. Quill read it.'],
    ['U.S. before a noun', 'The U.S. Senate sat. | It rose.'],
    ['U.S. at the end', 'She left the U.S. | The firm stayed.'],
    ['U.S. at the end, before a pronoun', 'She left the U.S. | He stayed.'],
    ['companies', 'Marlow Inc. Chief Ada Quill spoke. | Quill Corp. agreed.'],
    ['a company at the end', 'She works at Marlow Inc. | The firm is old.'],
    ['times', 'It began at 9:58 a.m. EST on Monday. | It ended at 5 p.m. | Nobody stayed.'],
    ['decimals and money', 'The bid was $97.4 billion. | The other was $9.74 billion.'],
    ['months', 'It opened on Feb. 13, 2025. | It closed in Sept. 2026.'],
    ['numbers', 'No. 10 said no. | The answer is no. | She left.'],
    ['closing curly marks', 'He said, “It works.” | Nobody laughed.'],
    ['closing straight marks', 'He said, "It works." | Nobody laughed.'],
    ['closing brackets', 'It works (or so he says.) | Nobody laughed.'],
    [
      'marks of references',
      'She lives in Leeds.[39] | However, she left it[40] by boat.[41][42] | He stayed.[3]: 12 | It rained.',
    ],
    ['a French mark behind a space', '« Il pleut. » | Ada Quill précise : « Il neige.\u00a0» | Bo Hale part.'],
    ['German marks that open', 'Sie ging. | »Es regnet«, sagte er. | »Ja.« | Er blieb.'],
    ['a question and its speaker', '“Does it work?” he asked. | Nobody knew.'],
    ['names with a mark', 'Yahoo! said so. | It was wrong.'],
    ['a quotation of several sentences', '"Probably. | It may rain. | I feel it," she said. | She left.'],
    ['e.g. and i.e.', 'Some scents, e.g. Amber, last. | Others, i.e. Rose, do not.'],
    ['versus', 'It was Marlow vs. Quill. | Quill won.'],
  ])('%s', (_, marked) => parts(marked));

  it('reads German ordinals and abbreviations', () => {
    parts('Am 3. Oktober kam Prof. Dr. Roth. | Er blieb z.B. Im Garten.', 'de');
    parts('Das war 2019. | Danach kam nichts.', 'de');
  });

  it('reads French titles', () => parts('M. Duval est parti. | Il reviendra.', 'fr'));

  it('trims spans and keeps a wrapped sentence whole', () => {
    expect(split('  One line\nand the next. \n Two.  ')).toEqual(['One line\nand the next.', 'Two.']);
  });

  it('ends a sentence at a blank line', () => {
    expect(split('A heading\n\nA paragraph.')).toEqual(['A heading', 'A paragraph.']);
  });

  it('gives nothing for nothing', () => {
    expect(sentencesOf('')).toEqual([]);
    expect(sentencesOf(' \n\n ')).toEqual([]);
  });

  it('survives a malformed language tag', () => {
    expect(split('One. Two.', '_not a tag')).toEqual(['One.', 'Two.']);
  });
});

it('finds the sentences of a block that is longer than a segmenter is given, as of short ones', () => {
  const sentences = Array.from(
    { length: 3_000 },
    (_, n) =>
      ['Mr. Hale met Dr. Roth at 5 p.m. on Monday.', 'She said, “It works.”', `The bid was $${n}.4 billion!`, 'Why?'][
        n % 4
      ]!,
  );
  expect(split(sentences.join(' '))).toEqual(sentences);
  expect(split('word '.repeat(5_000))).toHaveLength(1);
});
