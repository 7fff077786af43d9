/** Whose page it is: where several of a surname are named, whom the surname alone means by default. */
import { MANY, type Evidence } from './evidence.ts';
import { isStranger, RELATIVES } from './given.ts';
import type { Family } from './names.ts';
import type { Standing } from './standing.ts';
import { hasStranger, isMostlyBehindOne, isWoman, rivalOf } from './rivals.ts';

/**
 * `one`: his who is looked for, or nobody else of the surname is named there. `rather one`: his, as far as a text doesn’t tell
 * them apart. `other`: somebody else’s, whatever it says of the one. `rather other`: somebody else’s, where a text doesn’t speak
 * of what is the one’s. `open`: several share it.
 */
export type Owner = 'one' | 'rather one' | 'other' | 'rather other' | 'open';

/** Whose a page is; for “Mr.” (`male`) women don’t count. */
export function ownerOf(family: Family, subject: string, page: Evidence, male = false): Owner {
  const tally: Tally = {
    family,
    page,
    named: page.named[subject] ?? 0,
    rival: rivalOf(family, page, male),
    isTitled: isTitled(family, subject, page, male),
    isFirst: isFirst(family, subject, page),
    standing: page.standing[family],
  };
  // Of Musks who aren't of the family there are few, so that what is his is told of him there, too.
  if (isStrangers(tally)) return family === 'altman' ? 'other' : 'rather other';
  if (tally.rival === 0 || (isLed(tally) && !isBehindFirst(tally))) return 'one';
  if (isOthers(tally)) return 'other';
  if (isRatherOthers(tally)) return 'rather other';
  return isMostlyBehindOne(family, page) ? 'rather one' : 'open';
}

/** What a page says of those of a surname. */
interface Tally {
  family: Family;
  page: Evidence;
  /** How often the one is named beyond doubt. */
  named: number;
  /** How often the other is, who is named most. */
  rival: number;
  /** Whether somebody else is its heading. */
  isTitled: boolean;
  /** Whether somebody else is named before the one, who is no heading. */
  isFirst: boolean;
  standing: Standing;
}

/**
 * Whether a page speaks of the one before it names anybody, only a relative later: a report as it goes on, or a list of
 * headlines, which take him for known.
 */
function isLed({ family, page, named, standing }: Tally): boolean {
  // Altmans are many: nobody takes one for known of whom a page says nothing.
  const isKnown = family === 'musk' || named > 0 || page.named['openai'] !== undefined || page.words.altman.size > 0;
  if (!isKnown || hasStranger(family, page)) return false;
  const isReport = standing.ahead > 1 && 2 * standing.ahead >= standing.behindOther;
  const isListed = standing.ahead > 0 && standing.behindOther + named === 0 && page.words[family].size > 0;
  return isReport || isListed;
}

/** Whether somebody else is named far more often, or is the heading where the one is named for his sake. */
const isOthers = (tally: Tally): boolean =>
  !isBehindOne(tally) &&
  ((tally.rival >= MANY && tally.rival >= 2 * tally.named) || (tally.isTitled && isOnlyForKin(tally)));

/**
 * Whether a page is about a stranger: who is named first, and goes by the surname alone before the one is named, who is seldom.
 * What stands behind the one's name later may still be about the stranger: “I get his mail, Altman said”.
 */
function isStrangers({ family, page, named, isFirst, standing }: Tally): boolean {
  if (!isFirst || standing.untilOne < 2 || standing.untilOneInapt === 0) return false;
  let strangers = 0;
  for (const [name, times] of page.others[family]) if (isStranger(family, name)) strangers += times;
  return 2 * (named - standing.forKin) <= standing.untilOne + strangers;
}

/**
 * Whether somebody else is named first, and the one seldom beside so many bare surnames: these hardly ever stand beside what is
 * theirs, and mostly behind others, or a stranger is named as often as the one.
 */
function isBehindFirst(tally: Tally): boolean {
  const { named, isFirst, standing } = tally;
  const alone = standing.apt + standing.inapt;
  return (
    isFirst &&
    alone >= 2 * MANY &&
    2 * named <= alone &&
    standing.inapt > 2 * standing.apt &&
    (standing.behindOther >= standing.behindOne || hasStrangerAsOften(tally))
  );
}

const isRatherOthers = (tally: Tally): boolean =>
  tally.isTitled ||
  (isNamedAside(tally) && !isBehindOne(tally)) ||
  isBehindFirst(tally) ||
  isBehindStranger(tally) ||
  isBehindRelative(tally);

/**
 * Whether the one is named less than somebody else, or no more and for that somebody’s sake, and hardly anything of his is. Who is
 * named first goes by the surname alone later, until another is named many times.
 */
function isNamedAside(tally: Tally): boolean {
  const { family, page, named, rival, isFirst, standing } = tally;
  if (rival > named && isOnlyForKin(tally)) return true;
  if (named > 0 && !isFirst && rival < MANY) return false;
  return (rival > named || (rival === named && 2 * standing.forKin >= named)) && page.words[family].size < 2;
}

const isOnlyForKin = ({ named, standing }: Tally): boolean => named > 0 && standing.forKin >= named;

/** Whether most bare surnames stand behind the one’s full name. */
const isBehindOne = ({ standing }: Tally): boolean =>
  standing.behindOne > 0 && standing.behindOne >= standing.behindOther;

/**
 * Whether a stranger is named as often as the one, who stands beside the page’s own text: the bare surname stands behind others
 * far more often, and hardly ever beside what is theirs. A headline about Sam Altman stands above many a page, so that he is
 * named first there; of Musks a page names Elon Musk first whose it is.
 */
function isBehindStranger(tally: Tally): boolean {
  const { family, isFirst, named, rival, standing } = tally;
  return (
    (family === 'altman' || isFirst || rival > named) &&
    hasStrangerAsOften(tally) &&
    standing.behindOther > 2 * standing.behindOne &&
    standing.inapt > 2 * standing.apt
  );
}

/** Whether somebody who is no relative is named in full as often as the one. */
function hasStrangerAsOften({ family, page, named }: Tally): boolean {
  let most = 0;
  // In other scripts nobody knows who a relative is.
  for (const [name, times] of page.others[family])
    if (LATIN.test(name) && !RELATIVES[family].has(name) && name !== 'surname') most = Math.max(most, times);
  return most >= Math.max(1, named);
}

/**
 * Whether one relative alone is named, first or many times, behind whom only the surname stands, and hardly ever beside what is
 * theirs.
 */
function isBehindRelative({ family, page, named, isFirst, rival, standing }: Tally): boolean {
  const [only, more] = page.others[family].keys();
  return (
    (isFirst || rival >= MANY) &&
    only !== undefined &&
    more === undefined &&
    RELATIVES[family].has(only) &&
    rival >= named - standing.forKin &&
    standing.behindOther > 1 &&
    standing.behindOne === 0 &&
    standing.inapt > 2 * standing.apt
  );
}

const LATIN = /^\p{Script=Latin}/u;

/** Whether a page has somebody else of the surname for its heading, and not the one, and names him as often at least. */
function isTitled(family: Family, subject: string, { named, standing, others }: Evidence, male: boolean): boolean {
  const { titles } = standing[family];
  if (titles.has(subject)) return false;
  return [...others[family]].some(
    ([name, times]) => times >= (named[subject] ?? 0) && titles.has(name) && !(male && isWoman(name)),
  );
}

/** Whether a page names somebody else first, who isn’t told of as his: “Musk’s mother, Maye”. */
export function isFirst(family: Family, subject: string, { standing, others }: Evidence): boolean {
  const { first, titles, relatives } = standing[family];
  return !titles.has(subject) && others[family].has(first) && !relatives.has(first);
}
