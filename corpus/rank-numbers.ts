import { readDate } from './dates.ts';
import { isCommon } from './languages.ts';
import { stemOf } from './stem.ts';
import { folded, STOP } from './terms.ts';
import type { Span } from './types.ts';

/**
 * What a number says besides its value. Days, years and small numbers are the same in texts about anything, so that one alone
 * doesn’t make a passage bear on a sentence, unless it is of the same thing there.
 */
export interface Counted {
  /** What it is a number of: `%`, `$` for money, the stem of a word. Empty where it tells enough by itself: “97.4”, “12,300”. */
  of?: string;
  /** The day that it is part of, where month and year stand beside it: `1997-05-13`. */
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
  if (word === undefined || STOP.has(folded(word)) || isOfCalendar(word)) return {};
  return language !== undefined && isCommon(word, language) ? {} : { of: stemOf(folded(word)) };
}

/** Whether a number of a passage is of the same as one of a sentence, of which `asked` is known. */
export function isOfSame(asked: Counted, text: string, number: Span): boolean {
  if (asked.of === '') return true;
  const found = countedOf(text, number);
  return asked.of !== undefined ? found.of === asked.of : asked.day !== undefined && found.day === asked.day;
}

/** The day of which the number is the day of the month: “13 May 1997”, “May 13, 1997”. */
function dayAt(text: string, { start, end }: Span): string | undefined {
  if (end - start > 2) return undefined;
  const two = text.slice(start, end).padStart(2, '0');
  const near = [text.slice(start, end + 25), text.slice(Math.max(0, start - 15), end + 8)];
  return near.map(readDate).find((day) => day?.endsWith(`-${two}`));
}

/** “Year” in other languages; English has it among its weak words. */
const YEARS: ReadonlySet<string> = new Set(
  'jahr jahre jahren jahres annee annees ano anos ans anno anni jaar rok roku lat ar yil yili yilinda год году года рік року'
    .split(' ')
    .map(folded),
);

/** Whether a word names a month, or is “year”, in a language whose dates are read. */
export const isOfCalendar = (word: string): boolean =>
  YEARS.has(folded(word)) || readDate(`1 ${word} 2000`) !== undefined;
