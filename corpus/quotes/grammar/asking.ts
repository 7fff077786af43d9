import type { Element } from '../text/elements.ts';
import { mainDoer } from './main-doer.ts';
import { BE } from './verbs.ts';
import { doerAt, doerKind, prepositionAt } from './phrases.ts';
import type { Doer } from './phrases.ts';

/** Who asks in a clause, and who is asked there, as far as it says. */
export interface Asking {
  asker: Doer;
  asked: Doer | undefined;
}

/** “Hale asked Quill”: the verbs with which somebody wants an answer of somebody. */
const ASKING =
  /^(?:(?:ask|press|question|challeng|interview|confront|grill|prompt)(?:s|es|ed)?|quizz(?:es|ed)|fragte?|demandé|demande|interrogé|preguntó|pregunta|perguntou|chiese|chiesto|vroeg|s?pytała?|zapytała?|спросила?|запитала|запитав)$/;

/** Opens what is asked, and so no name of who is asked stands behind it. */
const QUESTION = /^(?:if|whether|why|what|who|whom|how|when|where|which|that|about|ob|si|se|czy)$/;

/** Where somebody is asked “to” somebody: “a demandé à Quill”. */
const TOWARDS = /^(?:à|a|al|ao)$/;

/** Elements behind the verb among which who is asked is looked for. */
const NEAR = 8;

/** “When Hale asked Quill about the rain, she said”, “Hale asked Quill, and she said”: who asked whom before the pronoun at `limit`. */
export function askingBefore(elements: readonly Element[], limit: number): Asking | undefined {
  const beginsClause = [1, 2].some((back) => /^(?:,|and|but)$/.test(elements[limit - back]?.lower ?? ''));
  const asksItself = [limit - 1, limit + 1].some((at) => ASKING.test(elements[at]?.lower ?? ''));
  return beginsClause && !asksItself ? askingIn(elements, limit) : undefined;
}

/** Who asks whom before the element at `limit`. */
export function askingIn(elements: readonly Element[], limit: number): Asking | undefined {
  const verb = elements.findLastIndex(({ kind, lower }, at) => at < limit && kind === 'word' && ASKING.test(lower));
  if (verb < 1 || isPassive(elements, verb)) return undefined;
  let from = verb;
  while (from > 0 && elements[from - 1]!.kind !== 'punct' && elements[from - 1]!.kind !== 'quote') from -= 1;
  const before = doersIn(elements, from, verb);
  // “Als Hale Quill fragte”
  const asked = askedBehind(elements, verb + 1, limit) ?? before.at(1);
  // “Hale, the judge, asked Quill”
  const asker = before[0] ?? mainDoer(elements, verb);
  return asker === undefined ? undefined : { asker, asked };
}

/** “When she was asked”, “asked by Hale”: who answers is who the clause is about. */
function isPassive(elements: readonly Element[], verb: number): boolean {
  if (elements[verb + 1]?.lower === 'by') return true;
  let back = verb - 1;
  while (elements[back]?.lower.endsWith('ly') === true || elements[back]?.lower === 'then') back -= 1;
  return BE.has(elements[back]?.lower ?? '');
}

/** Those in a stretch that may do something, each by its whole noun phrase. */
function doersIn(elements: readonly Element[], from: number, to: number): Doer[] {
  const doers: Doer[] = [];
  for (let at = from; at < to; at++) {
    const kind = doerKind(elements[at]);
    // “the mayor Ada Quill”, “her lawyer”: one noun phrase.
    const ahead = at + 1 < to ? doerKind(elements[at + 1]) : undefined;
    if (kind === undefined || kind === 'text' || ahead === 'name' || ahead === 'role') continue;
    const doer = doerAt(elements, at);
    if (doer !== undefined && (!prepositionAt(elements, doer.from - 1) || TOWARDS.test(elements[doer.from - 1]!.lower)))
      doers.push(doer);
  }
  return doers;
}

/** Who stands right behind the verb, as whom it asks. */
function askedBehind(elements: readonly Element[], from: number, limit: number): Doer | undefined {
  let to = TOWARDS.test(elements[from]?.lower ?? '') ? from + 1 : from;
  const goesOn = (at: number, { kind, lower }: Element) =>
    kind !== 'punct' &&
    kind !== 'quote' &&
    !QUESTION.test(lower) &&
    (!prepositionAt(elements, at) || /^(?:of|de)$/.test(lower));
  while (to < limit && to < from + NEAR && goesOn(to, elements[to]!)) to += 1;
  return doersIn(elements, from, to).at(0);
}
