import type { Query } from './index-query.ts';
import type { OpenSource } from './packed.ts';
import { sentencesOf } from './sentences.ts';
import { folded } from './terms.ts';

/** What is said of a passage that holds the very sentence that it is shown for, in place of the words that match. */
export const SAME_SENTENCE = 'the same sentence';

/** The words of a text: alike for the same sentence, however it is printed. */
const wordsOnly = (text: string): string =>
  folded(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * Tells of a passage whether a sentence of it is one of those that the reader has before them, word for word: the page itself is on
 * the shelf, or what it was copied from. Somebody’s words alone, which a passage reports, are not its sentence.
 */
export function sameSentences({ read }: Query): (source: OpenSource, index: number) => boolean {
  if (read === undefined) return () => false;
  const sentences = new Set(read.map(wordsOnly));
  sentences.delete('');
  return (open, index) => {
    const { start, end } = open.passage(index)!;
    const own = open.text.slice(start, end);
    const words = wordsOnly(own);
    if (sentences.has(words)) return true;
    // To find sentences takes long.
    if (![...sentences].some((one) => words.includes(one))) return false;
    return sentencesOf(own, open.source.provenance.language).some((one) =>
      sentences.has(wordsOnly(own.slice(one.start, one.end))),
    );
  };
}
