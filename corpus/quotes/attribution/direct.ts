import { CONTINUES_AFTER } from './attribution.ts';
import type { Attribution } from './attribution.ts';
import { isClause, looksLikeTitle } from '../text/clauses.ts';
import type { Element } from '../text/elements.ts';
import { SAYING, TEXTS } from '../words/texts.ts';

/** How a quotation stands in its sentence, as far as that tells whole speech from a few words. */
export interface Standing {
  words: string;
  count: number;
  /** Opens with a capital or a figure. */
  capital: boolean;
  /** Looks like the title of a work. */
  titled: boolean;
  /** Nothing but quotations and punctuation in its sentence. */
  alone: boolean;
  opensSentence: boolean;
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
export function isDirect(
  standing: Standing,
  elements: readonly Element[],
  at: number,
  attribution: Attribution | undefined,
  language: string,
): boolean {
  const { words, count, capital, titled, alone, opensSentence, closesOff } = standing;
  const before = elements[at - 1];
  const adjacent = attribution?.adjacent === true;
  if (isClause(words, false, language) && !(titled && !adjacent) && !(count < 5 && predicated(words, elements, at)))
    return true;
  if (!/^en\b/i.test(language) && count > 3 && wholeClause(elements, at, attribution)) return true;
  if (capital && opensSentence && closesOff && !(titled && count < 6 && !adjacent))
    if (attribution !== undefined || alone) return true;
  if (!adjacent || !attribution.cue.speech || titled) return false;
  if (count > 2 && /[?!]$/.test(words) && !attribution.after) return true;
  if (utteranceAlone(words, elements, at, attribution)) return true;
  return capital && !attribution.after && (before?.lower === ':' || before?.lower === ',' || count > 2);
}

/** After “que” or “dass”, and after “selon X,”, the sentence's whole clause stands in the marks. */
function wholeClause(elements: readonly Element[], at: number, attribution: Attribution | undefined): boolean {
  const before = elements[at - 1]?.lower ?? '';
  const after = elements[at + 1];
  return (
    (after === undefined || after.kind === 'punct' || /^(?:y|et|und|e|en)$/.test(after.lower)) &&
    (/^(?:que|dass|che|dat)$/.test(before) || (before === ',' && attribution?.cue.form === 'according'))
  );
}

/** “was ‘100% sold’”: what follows “to be” is said of something, unless it is words that are spoken of. */
function predicated(words: string, elements: readonly Element[], at: number): boolean {
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
function utteranceAlone(words: string, elements: readonly Element[], at: number, attribution: Attribution): boolean {
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

const TERM_BEFORE =
  /(?:\b(?:so-called|known as|dubbed|nicknamed|named|titled|entitled|called|termed|coined|the (?:word|term|phrase|words|name|label|song|single|track|album|book|novel|film|movie|show|series|podcast|game|play|hashtag|slogan|title|nickname|question|category|programme|program|brochure|painting)s?|(?:song|single|album|book|novel|film|movie|series|podcast|hit|bestseller|memoir|documentary|sitcom|competition|contest|musical|drama|comedy|poem|anthem|ballad|exhibition|video|episode)|(?:[Aa]rtikel|[Bb]uch|[Ff]ilm|[Ss]ong|[Tt]itel|[Bb]egriff|[Ww]ort|[Rr]oman|[Ss]erie|[Aa]lbum|[Mm]otto|[Hh]ashtag|genannte\w*)|(?:livre|film|article|terme|mot|mots|chanson|roman|série|surnommée?|intitulée?|baptisée?|mot d’ordre|mot d'ordre|libro|película|término|palabra|canción|serie|llamad[oa]|titulad[oa]|documentario|romanzo|canzone|cosiddett[oa])\s?:?)|\bso-called [\p{L} -]{1,25})[,]?\s*$/u;

/** “Ada ‘Rainy’ Quill” */
export function nicknamed(elements: readonly Element[], at: number, words: string): boolean {
  const before = elements[at - 1];
  const after = elements[at + 1];
  return (
    before?.kind === 'name' &&
    after?.kind === 'name' &&
    !before.possessive &&
    words.split(/\s+/).length < 4 &&
    !/[,.!?]$/.test(words)
  );
}

/** “the ‘Rain. We’re on it.’ campaign”: the quotation names what comes after it. */
export function namesWhatFollows(elements: readonly Element[], at: number): boolean {
  const before = elements[at - 1];
  const determined =
    before !== undefined &&
    (/^(?:the|an?|this|that|its|their|his|her|our|my)$/.test(before.lower) ||
      before.possessive ||
      (before.kind === 'word' && /^(?:the|an?|its|their|his|her)$/.test(elements[at - 2]?.lower ?? '')));
  return determined && NAMED.test(elements[at + 1]?.lower ?? '');
}

const NAMED =
  /^(?:awareness|advertising|marketing|campaign|slogan|ads?|adverts?|advertisements?|commercials?|initiative|movement|programme|program|project|policy|rule|law|act|bill|doctrine|theory|narrative|mentality|attitude|mindset|hashtag|meme|signs?|posters?|banners?|stickers?|buttons?|t-shirts?|shirts?|hats?|caps?|logo|tour|album|song|single|film|movie|show|series|episode|book|podcast|game|label|trend|challenge|speech)$/;

/** Whether what a title or term follows stands right before: “the film”, “so-called”. */
export function namesTerm(before: string): boolean {
  return TERM_BEFORE.test(before);
}
