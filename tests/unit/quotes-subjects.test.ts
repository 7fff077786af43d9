import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../corpus/article.ts';
import { quotesOf } from '../../corpus/quotes.ts';
import { toSource } from '../../corpus/source.ts';
import type { Block, Mention } from '../../corpus/types.ts';

describe('a subject’s surname before words that somebody made up says', () => {
  /** Of a Markdown article: who says each quotation, and which subject that is. */
  async function speakers(markdown: string) {
    const { passages } = await toSource(parseMarkdown(markdown), { origin: 'added' });
    return passages.flatMap(({ quotes }) => quotes.map(({ speaker, speakerSubject }) => [speaker, speakerSubject]));
  }

  const NADIA = '# The reeds\n\nNadia Altman paints reeds in Kent. Strangers took her for a cousin of Sam Altman.';

  it('is who the mentions leave it to', async () => {
    expect(await speakers(`${NADIA} “I paint reeds,” Altman says.`)).toEqual([['Nadia Altman', undefined]]);
  });

  it('is so for a pronoun after it, too', async () => {
    expect(await speakers(`${NADIA}\n\nAltman sat down. “I paint reeds,” she says.`)).toEqual([
      ['Nadia Altman', undefined],
    ]);
  });
});

describe('with mentions, a surname', () => {
  const TEXT = 'Bo Quill and Ada Quill came by car. “It rained,” Quill said. “It snowed,” Quill added in the hall.';
  const BLOCKS: Block[] = [{ kind: 'paragraph', start: 0, end: TEXT.length }];

  /** Who says each quotation when these words are mentions of a subject; the words must stand there once. */
  function speakers(...mentioned: string[]) {
    const mentions = mentioned.map((words): Mention => {
      const start = TEXT.indexOf(words);
      return {
        subject: 'elon-musk',
        start,
        end: start + words.replace(/ (?:said|added)$/, '').length,
        form: 'full',
        why: [],
      };
    });
    return quotesOf(TEXT, BLOCKS, { mentions }).map(({ speaker, speakerSubject }) => [speaker, speakerSubject]);
  }

  it('is short for the full name that means the same subject', () => {
    const bo = ['Bo Quill', 'elon-musk'];
    expect(speakers('Bo Quill', 'Quill said', 'Quill added')).toEqual([bo, bo]);
  });

  it('is the subject where no full name is', () => {
    expect(speakers('Quill said')).toEqual([
      ['Quill', 'elon-musk'],
      ['Ada Quill', undefined],
    ]);
  });

  it('is named without the words before the mention, which have capitals, too', () => {
    const text = 'Глава Марлоу Ада Квилл заявила: «Здесь всегда идёт дождь».';
    const [quote] = quotesOf(text, [{ kind: 'paragraph', start: 0, end: text.length }], {
      language: 'ru',
      mentions: [{ subject: 'elon-musk', start: 13, end: 22, form: 'full', why: [] }],
    });
    expect([quote?.speaker, quote?.speakerSubject]).toEqual(['Ада Квилл', 'elon-musk']);
  });

  it('is nobody’s in full where only the subject is named so', () => {
    const text = 'Sam Altman came by car. “It rained,” a certain Altman said, whom nobody knew.';
    const [quote] = quotesOf(text, [{ kind: 'paragraph', start: 0, end: text.length }], {
      mentions: [{ subject: 'sam-altman', start: 0, end: 10, form: 'full', why: [] }],
    });
    expect([quote?.speaker, quote?.speakerSubject]).toEqual(['Altman', undefined]);
  });
});
