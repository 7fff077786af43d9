import { isCommon } from '../language/languages.ts';
import { stemOf } from '../language/stem.ts';
import { STOP } from '../language/terms-common.ts';
import { folded } from '../language/terms.ts';
import type { Span } from '../types.ts';

/**
 * What a number says besides its value. Days, years and small numbers are the same in texts about anything, so that one alone
 * doesn’t make a passage bear on a sentence, unless it is of the same thing there.
 */
export interface Counted {
  /** What it is a number of: `%`, `$` for money, the stem of a word. Empty where it tells enough by itself: “97.4”, “12,300”. */
  of?: string;
  /** The day that it is part of, where month and year stand beside it: `1997-5-13`. */
  day?: string;
}

const MONEY_BEFORE = /(?:[$€£¥₽₺₹₩]|\b(?:EUR|USD|GBP|CHF))\s?$/;
const MONEY_BEHIND =
  /^[\s\u00a0]?(?:[$€£¥₽₺₹₩]|(?:euros?|dollars?|d[óo]lare?s|dollari|pounds?|yen|yuan|rubles?|francs?|pesos)(?!\p{L}))/iu;
const PERCENT = /^[\s\u00a0]?(?:[%٪％]|(?:per\s?cent|pro[cz]ent|pour cent|por ciento|por cento|per cento|процент))/iu;
const YEAR = /^(?:1[5-9]|20)\d\d$/;
/** Of these values and more nobody counts by chance. */
const LARGE = 1_000;
const WORD_BEHIND = /^[\s\u00a0-](\p{L}{2,})/u;

/** What a number in a text is of. `language` is that of the text, where it is known. */
export function countedOf(text: string, { start, end }: Span, language?: string): Counted {
  const shown = text.slice(start, end);
  const rest = text.slice(end, end + 30);
  if (PERCENT.test(rest)) return { of: '%' };
  // A scale, decimals, or groups of three.
  const isWhole = /^\p{N}+$/u.test(shown.replace(/^[$€£¥]\s?/, ''));
  if (!isWhole) return { of: '' };
  const isMoney = /^[$€£¥]/.test(shown) || MONEY_BEFORE.test(text.slice(Math.max(0, start - 5), start));
  if (isMoney || MONEY_BEHIND.test(rest)) return { of: '$' };
  const day = dayAt(text, { start, end });
  if (day !== undefined) return { day };
  if (YEAR.test(shown)) return {};
  if (Number(shown) >= LARGE) return { of: '' };
  const [, word] = WORD_BEHIND.exec(rest) ?? [];
  if (word === undefined || STOP.has(folded(word)) || monthCalled(word) !== undefined) return {};
  return language !== undefined && isCommon(word, language) ? {} : { of: stemOf(folded(word)) };
}

/** Whether a number of a passage is of the same as one of a sentence, of which `asked` is known. */
export function isOfSame(asked: Counted, text: string, number: Span): boolean {
  if (asked.of === '') return true;
  const found = countedOf(text, number);
  return asked.of !== undefined ? found.of === asked.of : asked.day !== undefined && found.day === asked.day;
}

const BEHIND_DAY = /^(?:\.|st|nd|rd|th|er|º|°)?,?\s(?:de\s|of\s)?(\p{L}+)\.?,?\s(?:de\s|del\s)?(\d{4})(?!\d)/u;
const MONTH_BEFORE = /(\p{L}+)\.?\s$/u;
const YEAR_BEHIND = /^(?:st|nd|rd|th)?,?\s(\d{4})(?!\d)/;

/** The day of which the number is the day of the month: “13 May 1997”, “May 13, 1997”. */
function dayAt(text: string, { start, end }: Span): string | undefined {
  if (end - start > 2) return undefined;
  const rest = text.slice(end, end + 30);
  let [, name, year] = BEHIND_DAY.exec(rest) ?? [];
  if (name === undefined) {
    [, year] = YEAR_BEHIND.exec(rest) ?? [];
    if (year !== undefined) [, name] = MONTH_BEFORE.exec(text.slice(Math.max(0, start - 15), start)) ?? [];
  }
  const month = name === undefined ? undefined : monthCalled(name);
  return month === undefined ? undefined : `${year}-${month}-${Number(text.slice(start, end))}`;
}

/** Twelve of each language, without accents, as dates have them. A worker just started takes long to ask for them by `Intl`. */
const MONTHS =
  'january february march april may june july august september october november december ' +
  'jan feb mar apr may jun jul aug sep oct nov dec ' +
  'januar februar marz april mai juni juli august september oktober november dezember ' +
  'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre ' +
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre ' +
  'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre ' +
  'janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro ' +
  'januari februari maart april mei juni juli augustus september oktober november december ' +
  'stycznia lutego marca kwietnia maja czerwca lipca sierpnia wrzesnia pazdziernika listopada grudnia ' +
  'ledna unora brezna dubna kvetna cervna cervence srpna zari rijna listopadu prosince ' +
  'januari februari mars april maj juni juli augusti september oktober november december ' +
  'januar februar marts april maj juni juli august september oktober november december ' +
  'ocak subat mart nisan mayıs haziran temmuz agustos eylul ekim kasım aralık ' +
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря ' +
  'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня';
/** “Year” in other languages; English has it among its weak words. */
const YEARS =
  'jahr jahre jahren jahres annee annees ano anos ans anno anni jaar rok roku lat ar yil yılı yılında год году года рік року';

/** Made when first asked for. */
let months: ReadonlyMap<string, number> | undefined;
let years: ReadonlySet<string> | undefined;

const monthCalled = (name: string): number | undefined =>
  (months ??= new Map(MONTHS.split(' ').map((month, at) => [folded(month), (at % 12) + 1]))).get(folded(name));

/**
 * Whether a word of a text in `language` names a month, or is “year”. English has these among its weak words; with a capital, Mars is
 * the planet.
 */
export const isOfCalendar = (word: string, language: string | undefined): boolean =>
  language !== undefined &&
  language !== 'en' &&
  word !== 'Mars' &&
  (monthCalled(word) !== undefined || (years ??= new Set(YEARS.split(' ').map(folded))).has(folded(word)));
