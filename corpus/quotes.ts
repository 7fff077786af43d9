/**
 * How an article's quotations are read, in this order:
 *
 * 1. `quotes/text`: words (`tokens`), spans between quotation marks (`marks`), and sentences in which each quotation and each
 *    name is one element (`elements`).
 * 2. `quotes/names`: runs of capitalised words (`runs`), of which titles are taken off (`parts`), say who is named and what the
 *    text tells of them (`mention`); `full-names` knows the fullest name for each.
 * 3. `quotes/reader` then goes from sentence to sentence. For each quotation it asks `quotes/attribution` for the verb that
 *    attributes it (`cues`, the cheapest in `attribution`), who stands as that verb's subject (`subjects`), and whether it is whole
 *    speech or a few words of it (`direct`); or, without a verb, what else tells whose it is (`colon`, `unattributed`).
 * 4. `quotes/speakers` says who that subject is: “she”, “the mayor”, “the company” are whoever the text was about (`focus`), as
 *    the narrative around the quotations tells (`narrative`).
 * 5. At the end of the article come those who are described before they are named (`delayed`), the answers of an interview
 *    (`interviewee`), and headings (`heading-quotes`).
 *
 * `quotes/words` are the words that all of them know. What isn't clear stays without a speaker: a wrong one is worse than none.
 */
import { QuoteReader } from './quotes/reader.ts';
import { readingOf } from './quotes/reading.ts';
import { atOnce } from './turns.ts';
import type { Block, Quote } from './types.ts';

export interface QuoteOptions {
  /** BCP 47; English when unknown. */
  language?: string;
  /** The headline, which isn't in the text: it may name in full who the text names by surname. */
  title?: string;
  /** The line under it, likewise. */
  dek?: string;
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
