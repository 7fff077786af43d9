import { NO_QUOTE } from './quotation.ts';
import type { Quotation, Rule } from './quotation.ts';
import { isRole } from '../../language/words/roles.ts';

/** What a title or a term follows: “the film”, “so-called”. */
const TERM_BEFORE =
  /(?:\b(?:so-called|known as|dubbed|nicknamed|named|titled|entitled|called|termed|coined|the (?:word|term|phrase|words|name|label|song|single|track|album|book|novel|film|movie|show|series|podcast|game|play|hashtag|slogan|title|nickname|question|category|programme|program|brochure|painting)s?|(?:song|single|album|book|novel|film|movie|series|podcast|hit|bestseller|memoir|documentary|sitcom|competition|contest|musical|drama|comedy|poem|anthem|ballad|exhibition|video|episode)|(?:[Aa]rtikel|[Bb]uch|[Ff]ilm|[Ss]ong|[Tt]itel|[Bb]egriff|[Ww]ort|[Rr]oman|[Ss]erie|[Aa]lbum|[Mm]otto|[Hh]ashtag|genannte\w*)|(?:livre|film|article|terme|mot|mots|chanson|roman|série|surnommée?|intitulée?|baptisée?|mot d’ordre|mot d'ordre|libro|película|término|palabra|canción|serie|llamad[oa]|titulad[oa]|documentario|romanzo|canzone|cosiddett[oa])\s?:?)|\bso-called [\p{L} -]{1,25})[,]?\s*$/u;

/** What a quotation names that stands before it: “campaign”. */
const NAMED =
  /^(?:awareness|advertising|marketing|campaign|slogan|ads?|adverts?|advertisements?|commercials?|initiative|movement|programme|program|project|policy|rule|law|act|bill|doctrine|theory|narrative|mentality|attitude|mindset|hashtag|meme|signs?|posters?|banners?|stickers?|buttons?|t-shirts?|shirts?|hats?|caps?|logo|tour|album|song|single|film|movie|show|series|episode|book|podcast|game|label|trend|challenge|speech)$/;

/** Whether what a title or term follows stands right before: “the film ‘…’”, “so-called ‘…’”. */
export const followsTerm = ({ wordsBefore }: Quotation) => TERM_BEFORE.test(wordsBefore);

/** “The sign said ‘…’ and ‘$9’.”: no letter stands between the marks. */
export const wordless: Rule = ({ words }) => (/\p{L}/u.test(words) ? undefined : NO_QUOTE);

/** “Ada ‘Rainy’ Quill said so.” */
export const nickname: Rule = (quotation) => {
  const before = quotation.beside(-1);
  const between = before?.kind === 'name' && !before.possessive && quotation.beside(1)?.kind === 'name';
  return between && quotation.standing.count < 4 && !/[,.!?]$/.test(quotation.words) ? NO_QUOTE : undefined;
};

/** “Quill sang in the film ‘A Long Rain’.”, and “‘A Long Rain’” that stands between marks elsewhere, too. */
export const titleOfWork: Rule = (quotation) =>
  (quotation.standing.titled && (followsTerm(quotation) || quotation.reading.isRepeated(quotation.words))) ||
  isTitleOfOneWord(quotation)
    ? NO_QUOTE
    : undefined;

/** “in her book ‘Rain’” */
const isTitleOfOneWord = ({ standing, wordsBefore }: Quotation): boolean =>
  standing.capital &&
  standing.count === 1 &&
  /(?:\b(?:his|her|their)|['’]s?)(?: \p{L}+)? (?:book|novel|memoir|album|film|movie|documentary|play|song|single|poem),?\s*$/u.test(
    wordsBefore,
  );

/** “Quill paid for the ‘Rain. We’re on it.’ campaign.” */
export const nameOfWhatFollows: Rule = (quotation) => {
  const before = quotation.beside(-1);
  const determined =
    before !== undefined &&
    (/^(?:the|an?|this|that|its|their|his|her|our|my)$/.test(before.lower) ||
      before.possessive ||
      // “the viral ‘…’ campaign”, “Leeds’s viral ‘…’ campaign”
      (before.kind === 'word' &&
        (quotation.beside(-2)?.possessive === true ||
          /^(?:the|an?|its|their|his|her)$/.test(quotation.beside(-2)?.lower ?? ''))));
  const next = quotation.beside(1)?.lower ?? '';
  // “The ‘Long Rain’ singer”
  const work = quotation.standing.capital && quotation.standing.count < 5 && isRole(next);
  return determined && (NAMED.test(next) || work) ? NO_QUOTE : undefined;
};

const CALLED = /^(?:called|named|dubbed|nicknamed|titled|entitled|termed)$/;

/** “Quill said that it is called ‘cloud seeding’.”: not “Quill called it ‘cloud seeding’.” */
export const termNobodyUses: Rule = (quotation) => {
  const { at, attribution, direct } = quotation;
  if (attribution === undefined || direct || !followsTerm(quotation)) return undefined;
  const { cue, doer } = attribution;
  // “The site, called ‘Rain’, is new.”, but “The rain, called ‘too wet’ by Quill, …”
  const named = CALLED.test(quotation.beside(-1)?.lower ?? '') && quotation.beside(-2)?.lower === ',';
  if (named && quotation.beside(1)?.lower !== 'by') return NO_QUOTE;
  const used =
    (cue.form === 'finite' || cue.form === 'participle') &&
    quotation.beside(-1)?.lower !== 'so-called' &&
    doer !== undefined &&
    doer.kind !== 'text' &&
    cue.at < at &&
    at - cue.at < 8;
  return used ? undefined : NO_QUOTE;
};

/** Where posts are written. */
const POSTED_ON = /^(?:x|twitter|truth(?: social)?|facebook)\.?$/;

/** “Quill, who wrote ‘A Long Rain’ in Leeds, said she was glad.”: a title that no verb of speech stands beside, but for what books are, too. */
export const titleInPassing: Rule = (quotation) => {
  const { attribution, direct, standing, here, at, words } = quotation;
  // «Роскосмос»: a firm's name stands between marks.
  const named = standing.capital && standing.count < 3 && /^[\p{Script=Cyrillic}\P{L}]+$/u.test(words);
  if (attribution === undefined || direct || !(standing.titled || named)) return undefined;
  const { cue, adjacent } = attribution;
  const written =
    cue.end === at &&
    /^writ|^wrote$/.test(here.elements[cue.at]!.lower) &&
    !/[,.!?…]$/.test(words) &&
    // “Quill wrote ‘Burn the Boats’ on X.”
    !(quotation.beside(1)?.lower === 'on' && POSTED_ON.test(quotation.beside(2)?.lower ?? ''));
  return written || !adjacent ? NO_QUOTE : undefined;
};
