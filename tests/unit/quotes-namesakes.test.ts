import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../corpus/article.ts';
import { quotesOf } from '../../corpus/quotes.ts';
import { mentionsOf } from '../../corpus/source.ts';

/** Of the first quotation in a text: who says it, and which subject that is. What is said stands for no words of anybody's. */
function speaker(text: string, title = '') {
  const article = parseMarkdown(text, { name: 'x' });
  const [quote] = quotesOf(article.text, article.blocks, { title, mentions: mentionsOf(article) });
  return [quote?.speaker, quote?.speakerSubject];
}

describe('a surname that a subject shares with somebody who is named in full', () => {
  it.each([
    [
      'who is introduced right after',
      '“One word,” says Musk. The beekeeper Brandon Musk has never met Elon Musk.',
      'Brandon Musk',
    ],
    [
      'who alone is more than spoken of',
      'Brandon Musk keeps bees in Leeds. He is no kin of Elon Musk, the head of Tesla. “One word,” Musk says.',
      'Brandon Musk',
    ],
    [
      'whom the headline names',
      '“One word,” says Musk. He has never met Elon Musk, the head of Tesla.',
      'Brandon Musk',
      'Brandon Musk keeps bees',
    ],
  ])('is the stranger’s %s', (_, text, name, title?: string) =>
    expect(speaker(text, title)).toEqual([name, undefined]),
  );

  it.each([
    ['who was introduced first', 'Brandon Musk keeps bees. Elon Musk runs Tesla. “One word,” Musk said.'],
    ['beside kin', 'Elon Musk came to Leeds with his brother Kimbal Musk.\n\n“One word,” Musk said.'],
    ['and of kin', 'Elon Musk and his brother Kimbal Musk came to Leeds. “One word,” Musk said.'],
    ['whose kin does something', 'Elon Musk came to Leeds. His brother, Kimbal Musk, stayed. “One word,” Musk said.'],
    [
      'long before',
      'Elon Musk runs Tesla.\n\nJo Musk, a farmer, spoke.\n\nIt was late.\n\nMany left.\n\n“One word,” Musk said.',
    ],
  ])('is the subject’s after somebody %s', (_, text) => expect(speaker(text)).toEqual(['Elon Musk', 'elon-musk']));

  it.each([
    [
      'was introduced last',
      'Elon Musk runs Tesla. Jo Musk, a farmer of that name, stayed. “One word,” Musk said.',
      'Musk',
    ],
    ['is spoken of, too', 'Annie Altman, the sister of OpenAI’s Sam Altman, came. “One word,” Altman said.', 'Altman'],
    ['has a son who is the subject', 'Errol Musk came. His son Elon Musk runs Tesla. “One word,” Musk said.', 'Musk'],
  ])('is nobody’s in full where the stranger %s', (_, text, name) => expect(speaker(text)).toEqual([name, undefined]));
});
