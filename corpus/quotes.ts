/**
 * How an article's quotations are read, step by step with the file of each: docs/how-a-quote-is-found.md.
 *
 * What isn't clear stays without a speaker: a wrong one is worse than none.
 */
import { findQuotes } from './quotes/find.ts';
import { readingOf } from './quotes/reading.ts';
import type { QuoteOptions } from './quotes/reading.ts';
import { atOnce } from './turns.ts';
import type { Block, Quote } from './types.ts';

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
  return yield* findQuotes(yield* readingOf(text, blocks, options));
}
