import type { Block, Quote } from './types.ts';

/** Quotes of a text, in order, with speakers. */
export function quotesOf(
  _text: string,
  _blocks: readonly Block[],
  _options: { language?: string; title?: string } = {},
): Quote[] {
  return [];
}
