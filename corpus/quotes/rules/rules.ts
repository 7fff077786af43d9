import type { Found } from '../found.ts';
import { attributed } from './attributed.ts';
import { byColonOrDash } from './colon.ts';
import { nextParagraph, resumed } from './going-on.ts';
import { inHeading } from './heading.ts';
import { nameOfWhatFollows, nickname, termNobodyUses, titleInPassing, titleOfWork, wordless } from './no-quote.ts';
import { owned } from './owned.ts';
import { NO_QUOTE } from './quotation.ts';
import type { Quotation, Rule } from './quotation.ts';
import { withoutCapitals } from './uncased.ts';
import { carriedOn, nobodys, speakerInside, wordsSpokenOf } from './unattributed.ts';

/** In the order in which they are asked; the first that recognises a quotation decides. */
const RULES: readonly Rule[] = [
  // Where no capitals tell names, it alone decides.
  withoutCapitals,
  // What is no quote, whatever the sentence says.
  wordless,
  nickname,
  titleOfWork,
  nameOfWhatFollows,
  // A heading may quote what the article quotes again, so that it asks for less.
  inHeading,
  // What goes on with the quotation before.
  nextParagraph,
  resumed,
  // Whose it is by its own sentence.
  owned,
  termNobodyUses,
  titleInPassing,
  attributed,
  byColonOrDash,
  speakerInside,
  // Whose it may be otherwise.
  carriedOn,
  nobodys,
  wordsSpokenOf,
];

/** The quotation with its speaker; undefined when it is no quote, as what no rule recognises isn't either. */
export function judged(quotation: Quotation): Found | undefined {
  for (const rule of RULES) {
    const answer = rule(quotation);
    if (answer !== undefined) return answer === NO_QUOTE ? undefined : answer;
  }
  return undefined;
}
