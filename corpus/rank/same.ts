import type { Query } from '../index/query.ts';
import type { OpenSource } from '../store/packed.ts';
import { sentencesOf } from '../language/sentences.ts';
import { folded, termsOf } from '../language/terms.ts';

/** What is said of a passage that holds the very sentence that it is shown for, in place of the words that match. */
export const SAME_SENTENCE = 'the same sentence';

/** The words of a text: alike for the same sentence, however it is printed. */
export const wordsOnly = (text: string): string =>
  folded(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The longest stem of a sentence: no passage that holds the sentence lacks it. Numbers may be printed in several ways. */
const tellingStem = (sentence: string): string =>
  termsOf(sentence).reduce(
    (longest, { stem }) => (stem.length > longest.length && stem[0] !== '#' ? stem : longest),
    '',
  );

/**
 * Tells of a passage whether a sentence of it is one of those that the reader has before them, word for word: the page itself is on
 * the shelf, or what it was copied from. Somebody’s words alone, which a passage reports, are not its sentence. `stems` are those of
 * the passage: nearly always one is lacking, and the texts need not be compared.
 */
export function sameSentences({
  read = [],
}: Query): (source: OpenSource, index: number, stems: ReadonlySet<string>) => boolean {
  const known = read.map((sentence) => ({ sentence, stem: tellingStem(sentence) }));
  const wordsOf = new Map<string, string>();
  const wordsIn = (sentence: string) => {
    let words = wordsOf.get(sentence);
    if (words === undefined) wordsOf.set(sentence, (words = wordsOnly(sentence)));
    return words;
  };
  return (open, index, stems) => {
    const likely = known.filter(({ stem }) => stem === '' || stems.has(stem));
    if (likely.length === 0) return false;
    const { start, end } = open.passage(index)!;
    const own = open.text.slice(start, end);
    const words = wordsOnly(own);
    const sentences = new Set(likely.map(({ sentence }) => wordsIn(sentence)).filter((one) => words.includes(one)));
    sentences.delete('');
    if (sentences.has(words)) return true;
    // To find sentences takes long.
    if (sentences.size === 0) return false;
    return sentencesOf(own, open.source.provenance.language).some((one) =>
      sentences.has(wordsOnly(own.slice(one.start, one.end))),
    );
  };
}
