/** Whose page it is: where several of a surname are named, whom the surname alone means by default. */
import { MANY, type Evidence } from './evidence.ts';
import { RELATIVES } from './given.ts';
import type { Family } from './names.ts';
import { hasStranger, isMostlyBehindOne, isWoman, rivalOf } from './rivals.ts';

/**
 * `one`: his who is looked for, or nobody else of the surname is named there. `other`: somebody else’s, whatever it says of
 * the one. `rather other`: somebody else’s, where a text doesn’t speak of what is the one’s. `rather one`: his, as far as a
 * text doesn’t tell them apart. `open`: several share it.
 */
export type Owner = 'one' | 'rather one' | 'other' | 'rather other' | 'open';

/** Whose a page is; for “Mr.” (`male`) women don’t count. */
export function ownerOf(family: Family, subject: string, page: Evidence, male = false): Owner {
  const rival = rivalOf(family, page, male);
  const count: Count = (key) => page.likely[`${key} ${family}`] ?? 0;
  const named = page.named[subject] ?? 0;
  if (rival === 0 || isLed(named, family, page, count)) return 'one';
  const forKin = page.likely[`kin ${subject}`] ?? 0;
  const titled = isTitled(named, family, subject, male, page);
  if (!isBehindOne(count)) {
    const onlyForKin = named > 0 && forKin >= named;
    if ((rival >= MANY && rival >= 2 * named) || (titled && onlyForKin)) return 'other';
    if (rival > named && onlyForKin) return 'rather other';
    const aside = rival > named || (rival === named && 2 * forKin >= named);
    if (aside && page.words[family].size < 2) return 'rather other';
  }
  if (titled || isOfStranger(named, family, page, count)) return 'rather other';
  if (rival >= named - forKin && isOfRelative(family, page, count)) return 'rather other';
  return isMostlyBehindOne(family, page) ? 'rather one' : 'open';
}

type Count = (key: string) => number;

/**
 * Whether a page speaks of the one before it names anybody, only a relative later: a report as it goes on, or a list of
 * headlines, which take him for known.
 */
function isLed(named: number, family: Family, page: Evidence, count: Count): boolean {
  // Altmans are many: nobody takes one for known of whom a page says nothing.
  const isKnown = family === 'musk' || named > 0 || page.named['openai'] !== undefined || page.words.altman.size > 0;
  if (!isKnown || hasStranger(family, page)) return false;
  const isReport = count('ahead') > 1 && 2 * count('ahead') >= count('behind other');
  const isListed = count('ahead') > 0 && count('behind other') + named === 0 && page.words[family].size > 0;
  return isReport || isListed;
}

/** Whether most bare surnames stand behind the one’s full name. */
function isBehindOne(count: Count): boolean {
  const behind = count('behind one');
  return behind > 0 && behind >= count('behind other');
}

/**
 * Whether a page is somebody’s who is no relative, and names the one beside its own text: the other is named in full as often,
 * the bare surname stands behind his name far more than behind the one’s, and hardly ever beside what is theirs.
 */
function isOfStranger(named: number, family: Family, { others }: Evidence, count: Count): boolean {
  let most = 0;
  // In other scripts nobody knows who a relative is.
  for (const [name, times] of others[family])
    if (LATIN.test(name) && !RELATIVES[family].has(name) && name !== 'surname') most = Math.max(most, times);
  return (
    most >= Math.max(1, named) && count('behind other') > 2 * count('behind one') && count('inapt') > 2 * count('apt')
  );
}

/** Whether a page names one relative alone, behind whom only the surname stands, and hardly ever beside what is theirs. */
function isOfRelative(family: Family, { others }: Evidence, count: Count): boolean {
  const [only, more] = others[family].keys();
  return (
    only !== undefined &&
    more === undefined &&
    RELATIVES[family].has(only) &&
    count('behind other') > 1 &&
    count('behind one') === 0 &&
    count('inapt') > 2 * count('apt')
  );
}

const LATIN = /^\p{Script=Latin}/u;

/** Whether a page has somebody else of the surname for its heading, and not the one, and names him as often at least. */
function isTitled(
  named: number,
  family: Family,
  subject: string,
  male: boolean,
  { likely, others }: Evidence,
): boolean {
  if (likely[`title ${subject}`]) return false;
  return [...others[family]].some(
    ([name, times]) => times >= named && likely[`title ${family} ${name}`] && !(male && isWoman(name)),
  );
}
