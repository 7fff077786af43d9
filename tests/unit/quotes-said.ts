import { expect } from 'vitest';
import { quotesOf } from '../../corpus/quotes.ts';
import type { Block, Quote } from '../../corpus/types.ts';

/**
 * Made-up people only. Paragraphs are separated by a blank line; `# ` opens a heading, `- ` a list item, `> ` a
 * block quote.
 */
export function read(marked: string, language = 'en'): { text: string; quotes: Quote[] } {
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
export const said = (marked: string, language?: string) =>
  read(marked, language).quotes.map(
    ({ type, speaker, text }) => `${speaker ?? '?'}${type === 'direct' ? ':' : ' ~'} ${text}`,
  );

export type Case = [name: string, text: string, ...expected: string[]];

export const ADA = 'Ada Quill, the mayor of Leeds, arrived on Monday.';
export const BO = 'Bo Hale, a farmer from Kent, arrived on Monday.';
