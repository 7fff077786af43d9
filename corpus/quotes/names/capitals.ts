import { isFirstName } from './first-names.ts';
import { beginsSentence, followsQuote } from '../text/openings.ts';
import { titleCaseBlocks } from '../text/title-case.ts';
import type { Token } from '../text/tokens.ts';

/** What the capitals of an article tell: which words have one only because they open a sentence or stand in a headline. */
export class Capitals {
  private readonly tokens: readonly Token[];
  /** Words that stand in small letters somewhere. */
  private readonly small = new Set<string>();
  /** Words capitalised where no sentence begins. */
  private readonly capitalised = new Set<string>();
  /** Pairs of capitalised words of which the first begins no sentence. */
  private readonly pairs = new Set<string>();
  /** Blocks with a capital on every word, as headlines have it. */
  private readonly titleCase: ReadonlySet<number>;

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
    this.titleCase = titleCaseBlocks(tokens);
    for (let index = 0; index < tokens.length; index++) {
      const token = tokens[index];
      if (token === undefined || token.kind !== 'word') continue;
      if (this.titleCase.has(token.block)) continue;
      if (!token.cap) this.small.add(token.lower);
      else if (!beginsSentence(tokens, index) && !followsQuote(tokens, index)) {
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
      this.capitalised.has(token.lower) ||
      isFirstName(token.lower) ||
      isFirstName(this.tokens[index - 1]?.lower ?? '') ||
      /\p{L}.*\p{Lu}/u.test(token.text)
    );
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
