import { isDayOrMonth, MONTH, readDate } from '../language/dates.ts';

/** Lines that say when an article was published or changed, and lines that end so. */

const PUBLISHED =
  'publish(?:ed)?|publication|posting|posted|veröffentlicht|erschienen|publié[es]?|publicad[oa]|pubblicat[oa]|gepubliceerd|opublikowano|publicerad|publisert|udgivet|julkaistu|опубликован[оа]?';
const UPDATED =
  'updated|modified|aktualisiert|stand|mis(?:e)? à jour|actualizad[oa]|atualizad[oa]|aggiornat[oa]|bijgewerkt|zaktualizowano|uppdaterad|oppdatert|opdateret|päivitetty|обновлен[оа]?';
/** What stands between the words of a date, in the languages whose dates are read. */
const BETWEEN = 'on|at|am|um|uhr|den|le|à|el|a las|de|del|il|alle|ore|em|às|op|om|o|godz|dne|klo?|в|г';

const START = '^[\\s|•·–—-]*';
const BEHIND = `(?!\\p{L}):?\\s*(?:(?:${BETWEEN})(?!\\p{L})[.:]?\\s*)*`;
const DATE_LABEL = new RegExp(
  `${START}(?:first\\s+)?(?:(?:${PUBLISHED})(?:\\s+date)?|date(?:\\s+published)?)${BEHIND}`,
  'iu',
);
const BEGINS_BETWEEN = new RegExp(`^(?:${BETWEEN})\\s+`, 'iu');
const CHANGED = new RegExp(`${START}(?:last\\s+)?(?:${UPDATED})${BEHIND}`, 'iu');

const WEEKDAY = '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)\\.?)';
/** Zones that printed times are given in. */
const ZONE = '(?:GMT|UTC|BST|IST|JST|KST|HST|MSK|MEZ|MESZ|SGT|HKT|AKS?T|A[EWC][SD]T|NZ[SD]T|[CEW]ES?T|[ECMP][SD]?T)';
const DATE_WORD = new RegExp(
  `^(?:\\d[\\d:.T/-]*(?:st|nd|rd|th|[ap]m|er|º|h(?:\\d\\d)?)?|[ap]\\.?m\\.?|${BETWEEN}|${WEEKDAY}|${MONTH}\\.?|${ZONE})[.:]?$`,
  'iu',
);
const SIGN = /^[-–—|•·/]$/;

const isDateWord = (word: string) => DATE_WORD.test(word) || isDayOrMonth(word);

/** Whether a line holds a date of change alone, which is none of publication. */
export const isChange = (line: string) => CHANGED.test(line) && dateAlone(line.replace(CHANGED, '')) !== undefined;

/** UTF-16 units. “First published on Thursday, 13 February 2025 at 9:58 a.m. GMT” is 62. */
const LONGEST_DATE = 120;

/** The date of publication in a line that holds nothing else, as it is printed. */
export function dateAlone(line: string): string | undefined {
  if (line.length > LONGEST_DATE || !/\d/.test(line)) return undefined;
  const date = line
    .replace(DATE_LABEL, '')
    .replace(BEGINS_BETWEEN, '')
    .replace(/[\s|•·]+$/, '');
  const words = date.split(/[\s,]+/).filter((word) => !SIGN.test(word));
  return words.every(isDateWord) && readDate(date) ? date : undefined;
}

const DAY = new RegExp(
  `\\d\\.?\\s+(?:${MONTH})(?!\\p{L})|(?<!\\p{L})(?:${MONTH})\\.?\\s+\\d|\\d{4}-\\d\\d-\\d\\d`,
  'iu',
);
const LABEL_WORD = new RegExp(`^(?:first|last|originally|original|date|created|${PUBLISHED}|${UPDATED}):?$`, 'iu');

/** Whether a line says nothing but when, be it of publication or change, with a year or without one. */
export function isDates(line: string): boolean {
  if (line.length > LONGEST_DATE) return false;
  if (dateAlone(line) !== undefined || isChange(line)) return true;
  // “Nov. 20, 2019Updated: Nov. 21”
  const words = line.replace(/(?<=\d)(?=\p{Lu}\p{Ll})/gu, ' ').split(/[\s,;|•·/()]+/);
  const isDate = (word: string) => word === '' || SIGN.test(word) || LABEL_WORD.test(word) || isDateWord(word);
  return DAY.test(line) && words.every(isDate);
}

/** LONGEST_DATE, of one behind a name. */
const LONGEST_LINE = 80;
/** A word that goes with a date and is none by itself. */
const BESIDE_DATE = new RegExp(
  `^(?:\\d{1,2}[:.]\\d{2}|[ap]\\.?m\\.?|at|on|${WEEKDAY}|${ZONE}|published|posted|last|updated|modified)[,:]?$`,
  'i',
);

/** The date that ends a line as short as a byline, and what stands before it: “Ada Quill, 3 March 2025”. `isChange`: it is no date of publication. */
export function dateAtEnd(line: string): { before: string; date: string; isChange: boolean } | undefined {
  if (line.length >= LONGEST_LINE) return undefined;
  const words = [...line.matchAll(/[^\s,]+/g)];
  for (let first = words.length - 1; first > 0; first--) {
    const date = dateAlone(line.slice(words[first]!.index));
    if (!date) continue;
    while (first > 1 && BESIDE_DATE.test(words[first - 1]![0])) first--;
    const before = line.slice(0, words[first]!.index).replace(/[\s,;:|•·–—(-]+$/, '');
    const printed = line.slice(words[first]!.index);
    const whole = dateAlone(printed.replace(CHANGED, '').replace(/^on\s+/i, '')) ?? date;
    return before === '' ? undefined : { before, date: whole, isChange: /\b(?:updated|modified)\b/i.test(printed) };
  }
  return undefined;
}
