import { folded, termsOf } from '../language/terms.ts';
import { isWide } from '../language/wide.ts';

/**
 * What somebody types into a search, as readers of search engines write it: words, “words in this order” in quotation
 * marks, and `-word` or `-"these words"` for what is to be left out.
 */
export interface Typed {
  /** What is looked for; all else is blanked, so that offsets stay. */
  text: string;
  strict: Strict;
}

/** What must stand in what is found, and what mustn’t. */
export interface Strict {
  /** Word for word. */
  exactly: readonly string[];
  without: readonly LeftOutWords[];
}

interface LeftOutWords {
  /** The word’s stem, where it is one word: its other forms are left out, too. */
  stem?: string;
  words: string;
}

const QUOTED = /["“”„«»「『＂]([^"“”„«»「」『』＂]+)["“”«»」』＂]/g;
/**
 * After a space or at the beginning alone, and before a letter or a quotation mark: “non-profit” and “-40 degrees” leave nothing
 * out, nor does a dash, which stands before words in pasted text.
 */
const LEFT_OUT = new RegExp(
  `(?<![^\\s(])-(?=["“”„«»「『＂][\\p{L}\\p{N}]|\\p{L})(?:${QUOTED.source}|[^\\s"“”„«»「」『』＂]+)`,
  'gu',
);

export function readTyped(typed: string): Typed {
  const without: LeftOutWords[] = [];
  const exactly: string[] = [];
  const text = typed
    .replace(LEFT_OUT, (all, quoted?: string) => {
      const words = quoted ?? all.slice(1);
      const [term, ...more] = termsOf(words);
      without.push({
        words,
        ...(term && more.length === 0 && !isWide(words) && !/\s/.test(words.trim()) && { stem: term.stem }),
      });
      return ' '.repeat(all.length);
    })
    .replace(QUOTED, (all, quoted: string) => {
      if (plainWords(quoted) !== '') exactly.push(quoted);
      return ` ${quoted} `.padEnd(all.length);
    });
  return { text, strict: { exactly, without } };
}

/** A text’s words and numbers in small letters, without accents, one space between. */
const plainWords = (text: string): string =>
  (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map((word) => (isWide(word) ? word : folded(word))).join(' ');

/** Words as they stand side by side: where a script has no spaces, anything may stand beside them. */
function standsIn(words: string, text: string): boolean {
  const wanted = plainWords(words);
  const begins = isWide(wanted.slice(0, 1)) ? '' : ' ';
  const ends = isWide(wanted.slice(-1)) ? '' : ' ';
  return ` ${plainWords(text)} `.includes(begins + wanted + ends);
}

/** Whether texts shown together hold what they must, and nothing that they mustn’t. `above`: what stands over them. */
export function isAsTyped({ exactly, without }: Strict, texts: readonly string[], above: readonly string[]): boolean {
  const all = [...texts, ...above];
  return (
    exactly.every((words) => all.some((text) => standsIn(words, text))) &&
    without.every(
      ({ stem, words }) =>
        !all.some((text) =>
          stem === undefined ? standsIn(words, text) : termsOf(text).some((term) => term.stem === stem),
        ),
    )
  );
}
