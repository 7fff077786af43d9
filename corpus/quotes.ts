import { QuoteReader } from './quotes/reader.ts';
import { readingOf } from './quotes/reading.ts';
import { atOnce } from './turns.ts';
import type { Block, Quote } from './types.ts';

export interface QuoteOptions {
  /** BCP 47; English when unknown. */
  language?: string;
  /** The headline, which isn't in the text: it may name in full who the text names by surname. */
  title?: string;
}

/** A quotation mark, or the dash that signs an embedded post. */
const ANY_MARK = /["“”„‟«»‘‚‹›'「『＂]|— .{2,60} \(@/;

/**
 * What an article quotes, in the order of the text: direct quotations and fragments, with who said it, the words
 * that attribute it, and where it was said as far as the text tells. Scare quotes, titles of works and terms are
 * left out; where the speaker isn't clear, `speaker` is `null`.
 *
 * `start` and `end` are UTF-16 offsets in `text` of the words without their marks and outer white space. Never
 * throws; unbalanced marks cost at most the quotation they belong to.
 */
export function quotesOf(text: string, blocks: readonly Block[], options: QuoteOptions = {}): Quote[] {
  return atOnce(quoting(text, blocks, options));
}

/** The same as {@link quotesOf}; stops now and then, since a book takes seconds. */
export function* quoting(text: string, blocks: readonly Block[], options: QuoteOptions = {}): Generator<void, Quote[]> {
  if (!ANY_MARK.test(text) && !blocks.some((block) => block.kind === 'block-quote')) return [];
  return yield* new QuoteReader(yield* readingOf(text, blocks, options)).read();
}
