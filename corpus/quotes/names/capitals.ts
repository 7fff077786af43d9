import { isFirstName } from '../../language/first-names.ts';
import { beginsSentence, followsQuote } from '../text/openings.ts';
import { titleCaseBlocks } from '../text/title-case.ts';
import type { Token } from '../text/tokens.ts';
import { BETWEEN, SPEECH } from '../../language/words/verbs.ts';

/** What the capitals of an article tell: which words have one only because they open a sentence or stand in a headline. */
export class Capitals {
  private readonly tokens: readonly Token[];
  /** Words that stand in small letters somewhere. */
  private readonly small = new Set<string>();
  /** Words capitalised where no sentence begins. */
  private readonly capitalised = new Set<string>();
  /** Pairs of capitalised words of which the first begins no sentence. */
  private readonly pairs = new Set<string>();
  /** Capitalised words of the text, and pairs of them, wherever they stand. */
  private readonly opening = new Set<string>();
  private readonly together = new Set<string>();
  /** Blocks with a capital on every word, as headlines have it. */
  private readonly titleCase: ReadonlySet<number>;

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
    this.titleCase = titleCaseBlocks(tokens);
    for (let index = 0; index < tokens.length; index++) {
      const token = tokens[index];
      if (token === undefined || token.kind !== 'word') continue;
      if (this.titleCase.has(token.block)) continue;
      if (!token.cap) {
        this.small.add(token.lower);
        continue;
      }
      this.opening.add(token.lower);
      if (tokens[index + 1]?.cap === true) this.together.add(`${token.lower} ${tokens[index + 1]?.lower ?? ''}`);
      if (!beginsSentence(tokens, index) && !followsQuote(tokens, index)) {
        this.capitalised.add(token.lower);
        if (tokens[index + 1]?.cap === true) this.pairs.add(`${token.lower} ${tokens[index + 1]?.lower ?? ''}`);
      }
    }
  }

  /** Whether a word has a capital of its own: in a headline that gives every word one, only what the text shows. */
  maybeName(index: number): boolean {
    const token = this.tokens[index];
    if (token?.cap !== true) return false;
    return (
      !this.titleCase.has(token.block) ||
      (!SPEECH.has(token.lower) && !BETWEEN.has(token.lower) && this.standsOut(index))
    );
  }

  /** Whether a word of a headline is a name's all the same. */
  private standsOut(index: number): boolean {
    const token = this.tokens[index]!;
    return (
      this.capitalised.has(token.lower) ||
      isFirstName(token.lower) ||
      this.followsFirstName(index) ||
      /\p{L}.*\p{Lu}/u.test(token.text)
    );
  }

  /** “Ada Quill Left”, but “Ada Makes It” where the text knows her as Ada alone. */
  private followsFirstName(index: number): boolean {
    const given = this.tokens[index - 1]?.lower ?? '';
    if (!isFirstName(given)) return false;
    return !this.opening.has(given) || this.together.has(`${given} ${this.tokens[index]!.lower}`);
  }

  /** Whether a word, lower case, has a capital where it needn't. */
  has(lower: string): boolean {
    return this.capitalised.has(lower);
  }

  /** Whether a word stands in small letters, too. */
  isSmall(lower: string): boolean {
    return this.small.has(lower);
  }

  /** Whether the word at `index` and the next stand side by side with capitals where no sentence begins. */
  isPair(index: number): boolean {
    return this.pairs.has(`${this.tokens[index]?.lower ?? ''} ${this.tokens[index + 1]?.lower ?? ''}`);
  }
}
