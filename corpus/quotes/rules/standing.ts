import { CONTINUES_AFTER } from './attribution.ts';
import type { Attribution } from './attribution.ts';
import { isClause, looksLikeTitle } from '../../language/clauses.ts';
import type { Element } from '../text/elements.ts';
import { SAYING, TEXTS } from '../../language/words/texts.ts';

/** How a quotation stands in its sentence, as far as that tells whole speech from a few words. */
export interface Standing {
  elements: readonly Element[];
  /** Its index among the elements. */
  at: number;
  words: string;
  /** Of words. */
  count: number;
  /** Opens with a capital or a figure. */
  capital: boolean;
  /** Looks like the title of a work. */
  titled: boolean;
  /** Nothing but quotations and punctuation in its sentence. */
  alone: boolean;
  /** At the start of the sentence, or after what begins one: a colon, a dash, another quotation. */
  opensSentence: boolean;
  /** At the end of the sentence, or before what may only say who spoke. */
  closesOff: boolean;
}

/** `words` stand between the marks of the element `at`. */
export function standingOf(words: string, elements: readonly Element[], at: number): Standing {
  const before = elements[at - 1];
  const after = elements[at + 1];
  const alone =
    at === 0 &&
    elements.every((element, position) => position === 0 || element.kind === 'punct' || element.kind === 'quote');
  return {
    elements,
    at,
    words,
    count: words.split(/\s+/).length,
    capital: /^[^\p{L}\p{N}]*[\p{Lu}\p{N}…]/u.test(words),
    titled: looksLikeTitle(words),
    alone,
    opensSentence: at === 0 || (before?.kind === 'punct' && /^[—–•:(]$/.test(before.lower)) || before?.kind === 'quote',
    closesOff: alone || CONTINUES_AFTER.test(words) || after === undefined || /^[,—–]$/.test(after.lower),
  };
}

/** Whether a quotation gives speech whole rather than a few words of it. */
export function isDirect(standing: Standing, attribution: Attribution | undefined, language: string): boolean {
  const { elements, at, words, count, capital, titled, alone, opensSentence, closesOff } = standing;
  const before = elements[at - 1];
  const adjacent = attribution?.adjacent === true;
  if (isClause(words, false, language) && !(titled && !adjacent) && !(count < 5 && predicated(standing))) return true;
  if (!/^en\b/i.test(language) && count > 3 && wholeClause(standing, attribution)) return true;
  if (capital && opensSentence && closesOff && !(titled && count < 6 && !adjacent))
    if (attribution !== undefined || alone) return true;
  if (!adjacent || !attribution.cue.speech || titled) return false;
  // „Er warf ihr vor, ‚Millionen‘ Menschen …“
  if (count === 1 && !closesOff) return false;
  if (count > 2 && /[?!]$/.test(words) && !attribution.after) return true;
  if (utteranceAlone(standing, attribution)) return true;
  return capital && !attribution.after && (before?.lower === ':' || before?.lower === ',' || count > 2);
}

/** After “que” or “dass”, and after “selon X,”, the sentence's whole clause stands in the marks. */
function wholeClause({ elements, at }: Standing, attribution: Attribution | undefined): boolean {
  const before = elements[at - 1]?.lower ?? '';
  const after = elements[at + 1];
  return (
    (after === undefined || after.kind === 'punct' || /^(?:y|et|und|e|en)$/.test(after.lower)) &&
    (/^(?:que|dass|che|dat)$/.test(before) || (before === ',' && attribution?.cue.form === 'according'))
  );
}

/** “was ‘100% sold’”: what follows “to be” is said of something, unless it is words that are spoken of. */
function predicated({ words, elements, at }: Standing): boolean {
  const before = elements[at - 1];
  const doer = elements[at - 2];
  return (
    !/^\p{Lu}/u.test(words) &&
    before?.kind === 'word' &&
    /^(?:is|are|was|were|be|been|being|isn't|wasn't)$/.test(before.lower) &&
    !SAYING.has(doer?.lower ?? '') &&
    !TEXTS.has(doer?.lower ?? '')
  );
}

/** “‘wow ok’, he wrote”, “another asked: ‘is this it’”: posts seldom open with a capital and are whole all the same. */
function utteranceAlone({ words, elements, at }: Standing, attribution: Attribution): boolean {
  const before = elements[at - 1]?.lower;
  if (attribution.after)
    return (
      at === 0 && /^(?:wrote|writes|posted|tweeted|replied|commented)$/.test(elements[attribution.cue.at]?.lower ?? '')
    );
  return (
    (before === ':' ||
      (before === ',' &&
        /^(?:asked|wrote|replied|tweeted|posted|reads?)$/.test(elements[attribution.cue.at]?.lower ?? ''))) &&
    (attribution.cue.end === at - 1 || /^reads?$/.test(elements[attribution.cue.at]?.lower ?? '')) &&
    (elements[at + 1]?.lower ?? '.') === '.' &&
    /\s/.test(words)
  );
}
