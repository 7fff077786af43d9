/**
 * How an article's quotations are read. The folders of `quotes/`, in the order in which they build on one another:
 *
 * - `words`: lists of the words that mean something to the others: verbs of speech, roles, pronouns.
 * - `text`: the article's words (`tokens`), spans between quotation marks (`marks`), and sentences in which each quotation and each name is one
 *   element (`elements`, read once the names are known).
 * - `names`: where capitalised words name somebody, and what the text tells of them there (`naming`). `runs` finds such words, `parts`
 *   takes titles off, `full-names` knows the fullest name for each.
 * - `grammar`: verbs that can attribute words (`cues`); and the doer: who does what such a verb says (`doers`), or what the sentence as a
 *   whole tells (`main-doer`).
 * - `speakers`: who a doer is by name. There is a part for each kind of doer: “she” (`pronouns`), “the mayor” (`described-people`), “the
 *   company” (`described-bodies`), “the letter” (`written`). Most of them ask whom the text was last about (`focus`).
 * - `rules`: whose one quotation is. `quotation` is all that a rule may ask about, `rules` the list.
 * - `afterwards`: what only the whole article tells.
 *
 * Languages without capitals (Japanese, Chinese, Korean, Arabic, Persian, Urdu, Hindi) are read by tables of their own, since no name can be
 * told there by its letters: a row each in `words/uncased`, read by the files of that name in `grammar`, `speakers` and `rules`. The
 * other languages have rows in `words/foreign`, and in `words/small` for words like “il” and “a” that mean something else in the next one.
 *
 * Which subject a name means is what the article's mentions say (`names/subjects`), but for a surname where somebody else of that name was
 * introduced last (`names/namesakes`).
 *
 * What is asked when:
 *
 * 1. `reading` reads words, names and sentences of the whole article.
 * 2. `find` goes from sentence to sentence. It asks the rules, in their order, about each quotation in it; the first that recognises
 *    it decides. A block without marks may be somebody's words, too (`unmarked`). Then `narrative` tells the focus whom the sentence
 *    was about, for the sentences after it.
 * 3. At the end come those who are described before they are named (`described`), the answers of an interview (`interviewee`), and
 *    headings, which repeat what somebody says in the text (`headings`).
 * 4. `found` gives the quotes out.
 *
 * An example: “Ada Quill, the mayor of Leeds, arrived on Monday. ‘The river is too high,’ she told reporters at a briefing.”
 *
 * 1. “Ada Quill” is a naming, of a person, for “mayor” is told of her. The quotation is the first element of the second sentence.
 * 2. The first sentence holds no quotation. The narrative notes Ada Quill: she does what it tells.
 * 3. In the second, “told” is the only cue. It stands right behind the quotation, with the doer “she” in between (`attribution`). Five
 *    words with a verb, and a capital where the sentence begins, are whole speech (`standing`).
 * 4. No rule before `attributed` recognises the quotation. That one asks the speakers for “she”: nobody is named before “she” in her sentence, so
 *    she is the woman in focus, Ada Quill. “at a briefing” is the occasion.
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
