import type { Doer } from '../grammar/phrases.ts';
import type { Names } from '../names/names.ts';
import type { Element } from '../text/elements.ts';

/** Whose name is asked for: somebody who does something, in the sentence that says so. */
export interface Asked {
  doer: Doer;
  /** Of the sentence. */
  elements: readonly Element[];
  /** Number of the sentence. */
  sentence: number;
  /** Who can't be meant, by name: “he” of “he told Hale” isn't Hale. */
  not: ReadonlySet<string>;
}

export const NOBODY: ReadonlySet<string> = new Set();

/** The fullest name of the first who is named among the elements from `from` to `to`, exclusive. */
export function firstNamed(names: Names, elements: readonly Element[], from: number, to: number): string | undefined {
  for (let at = from; at < to; at++) {
    const naming = elements[at]?.naming;
    if (naming !== undefined) return names.fullName(naming);
  }
  return undefined;
}

/** Of whichever language. */
const ARTICLE =
  /^(?:(?:the|a|an|one|another|der|die|das|ein|eine|le|la|les|un|une|el|los|las|una|il|lo|gli|o|os|as|um|uma|een|de|het|ett|bir)\s+|l['’])/i;

/** How the text describes a doer, verbatim but for the article: “former adviser”. `to`: the element after the last, exclusive. */
export function phraseOf(text: string, { doer, elements }: Asked, to: number): string {
  const first = elements[doer.from];
  const last = elements[to - 1];
  if (first === undefined || last === undefined) return '';
  return text.slice(first.start, last.end).replace(ARTICLE, '').replace(/\s+/g, ' ');
}

/** What somebody described is: “doctor” of “doctor at the scene”. */
export const nounOf = (description: string) =>
  /([\p{L}-]+)(?:\s(?:of|on|at|in|for|from|to|with|near|close|familiar)\s.*)?$/u
    .exec(description)?.[1]
    ?.toLowerCase() ?? '';
