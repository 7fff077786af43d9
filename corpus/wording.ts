import type { Provenance } from './types.ts';

/** How facts read, on the screen and on paper alike: views take it from here, too. */

/** Small words that an occasion may open with at the head of a sentence: `During an interview`. */
const OPENERS =
  /^(?:After|Ahead|Amid|As|Asked|At|Before|During|For|From|In|On|Over|Speaking|To|Upon|When|While|With)\b/;

/** An occasion as it reads after a name: “Sam Altman, during an interview”. */
export function afterName(occasion: string): string {
  return occasion.replace(OPENERS, (word) => word.toLowerCase());
}

/** Whether a paper is its own author: then it is named once. */
export function isOwnAuthor({ author, publisher }: Pick<Provenance, 'author' | 'publisher'>): boolean {
  return author !== undefined && author.toLowerCase() === publisher?.toLowerCase();
}
