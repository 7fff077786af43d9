/** Who else of a surname a page names, and whether it is them that a bare surname means. */
import { MANY, TOPIC_LIMIT, type Evidence } from './evidence.ts';
import { COOKS, GIVEN, PARENTS, RELATIVES, WOMEN } from './given.ts';
import { KIN } from './lookalikes.ts';
import { FEMALE, type Family } from './names.ts';
import type { Candidate } from './scan.ts';

/** Families whose surname stands alone before anybody else of it is named: somebody else would have been introduced by his full name first. */
export function namedAhead(all: readonly Candidate[]): Set<Family> {
  const first = new Map<Family, Candidate>();
  const ahead = new Set<Family>();
  for (const candidate of all) {
    const { family, namesake, veto } = candidate;
    if (!family || (veto && !namesake)) continue;
    if (!first.has(family)) first.set(family, candidate);
    const { namesake: introduced, maybe, lean } = first.get(family)!;
    if (namesake && !introduced && !maybe && lean >= 0) ahead.add(family);
  }
  return ahead;
}

/** Whom a page names of the surname who aren't of the family. */
const strangersIn = (family: Family, { others }: Evidence): string[] =>
  [...others[family].keys()].filter((name) => GIVEN.has(name) && !RELATIVES[family].has(name));

/** Whether a page names somebody of the surname who isn't of the family. */
export const hasStranger = (family: Family, page: Evidence): boolean =>
  page.others[family].has('surname') || page.others[family].has('formula') || strangersIn(family, page).length > 0;

/** Pages about the two name their families; a stranger, where nothing else speaks of them, is who is meant. */
export const onlyStrangers = (family: Family, page: Evidence): boolean =>
  page.words[family].size === 0 && !(family === 'altman' && page.named['openai']) && hasStranger(family, page);

/** How much a namesake, named in full so many times, takes from a bare surname. */
export function against(family: Family, rival: number, named: number, stranger: boolean): number {
  if (family === 'musk') return stranger && !named ? 6 : 1;
  if (rival === named) return stranger ? 6 : 3;
  return rival > named ? 5 : 2;
}

/** How often a page names the other of the surname whom it names most; for “Mr.” women don't count. */
export function rivalOf(family: Family, { others }: Evidence, male = false): number {
  let most = 0;
  for (const [name, times] of others[family]) if (!male || !isWoman(name)) most = Math.max(most, times);
  return most;
}

export const isWoman = (name: string): boolean => WOMEN.includes(name) || FEMALE.test(name);

/** Whether a page is about somebody else of the surname, named `rival` times, and names the one in passing or as a relative: not where most bare surnames stand behind his. */
export function isAbout(rival: number, family: Family, subject: string, page: Evidence): boolean {
  const { named, likely, words } = page;
  const own = named[subject] ?? 0;
  const forKin = likely[`kin ${subject}`] ?? 0;
  const hardly = rival > own || (rival > 0 && rival >= own && 2 * forKin >= own);
  const behindOne = likely[`behind one ${family}`] ?? 0;
  if (behindOne > 0 && behindOne >= (likely[`behind other ${family}`] ?? 0)) return false;
  return (hardly && words[family].size < 2) || (rival >= MANY && rival >= 2 * own);
}

/**
 * Whether a page is somebody else’s who is no relative, and names the one beside its own text: the other is named in full as
 * often, the bare surname stands behind his name far more than behind the one’s, and hardly ever beside what is theirs.
 */
export function isOfStranger(family: Family, subject: string, { named, likely, others }: Evidence): boolean {
  const count = (key: string): number => likely[`${key} ${family}`] ?? 0;
  let most = 0;
  // In other scripts nobody knows who a relative is.
  for (const [name, times] of others[family])
    if (LATIN.test(name) && !RELATIVES[family].has(name) && name !== 'surname') most = Math.max(most, times);
  return (
    most >= Math.max(1, named[subject] ?? 0) &&
    count('behind other') > 2 * count('behind one') &&
    count('inapt') > 2 * count('apt')
  );
}

const LATIN = /^\p{Script=Latin}/u;

/**
 * Whether a page speaks of the one before it names anybody, only a relative later: a report as it goes on, that takes him for
 * known.
 */
export function isLed(family: Family, page: Evidence): boolean {
  const ahead = page.likely[`ahead ${family}`] ?? 0;
  return ahead > 1 && 2 * ahead >= (page.likely[`behind other ${family}`] ?? 0) && !hasStranger(family, page);
}

/** Whether a page has somebody else of the surname for its heading, and not the one, and names him as often at least. */
export const isTitled = (family: Family, subject: string, { likely, named, others }: Evidence): boolean =>
  likely[`title ${family}`] !== undefined &&
  !likely[`title ${subject}`] &&
  Math.max(...others[family].values()) >= (named[subject] ?? 0);

/**
 * Whether a page says nothing of either, of what is theirs or of their trade. Whom it names by surname alone its readers know
 * otherwise: a post or a caption needs no introduction, a page does.
 */
export const isSilent = (page: Evidence): boolean =>
  TOPIC_LIMIT - page.left >= LONG && Object.keys(page.named).length === 0 && !isOfTrade(page);

/** Whether a page is a roll, minutes or a register of people who are known to each other, and says nothing of either. */
export const isRoll = ({ named, words }: Evidence): boolean =>
  words.register.size > 1 &&
  Object.keys(named).length === 0 &&
  hisIn(words) + words.altman.size + words.labs.size === 0;

/** Whether a page is about another family: several Altmans, of whom one may well be a Samuel, and nothing of his. */
export const isOtherFamily = (family: Family, page: Evidence): boolean =>
  family === 'altman' &&
  strangersIn(family, page).length > (page.words.register.size > 0 ? 0 : 1) &&
  Object.keys(page.named).every((subject) => subject === 'sam-altman') &&
  !isOfTrade(page);

/** Whether a page speaks of what is theirs, or of machines that think: of those not only far from each of several Altmans. */
const isOfTrade = ({ words, likely }: Evidence): boolean =>
  hisIn(words) + words.altman.size + words.labs.size > 0 ||
  (words.tech.size > 0 && (likely['apt altman'] !== undefined || (likely['inapt altman'] ?? 0) < 2));

/** How much of what is Elon Musk's is spoken of. */
export const hisIn = (words: Evidence['words']): number =>
  words.musk.size - SHARED.filter((word) => words.musk.has(word)).length;

/** Code units; shorter is a post or a caption. */
const LONG = 400;
/** What the links for sharing say. */
const SHARED = ['twitter', 'tweet'];

/** Whether what follows tells of a woman, a parent or a cook, and the page names such a one of the family. */
export function isOfRelative({ family, end }: Candidate, text: string, { others }: Evidence): boolean {
  const told = text.slice(end, end + 120);
  const named = (names: readonly string[]): boolean => names.some((name) => others[family!].has(name));
  return (
    (named(WOMEN) && !KIN.test(told) && /\b(?:she|her)\b/i.test(told) && !/\b(?:he|his|him)\b/i.test(told)) ||
    (named(PARENTS) && OF_CHILD.test(told)) ||
    (named(COOKS) && KITCHEN.test(told))
  );
}

// “Musk said of his son.”
const OF_CHILD = /^ (?:\w+ ){0,2}(?:of|about|to) (?:his|her) (?:\w+ )?(?:son|children)\b/;
const KITCHEN = /\b(?:restaurants?|chefs?|cooks?|cooked|cooking|kitchens?|recipes?|vegetables?|school gardens?)\b/i;

/** What follows somebody’s name where a text says who he is. */
export const BIOGRAPHY = /^ (?:\((?:born|née|b\.)|is an? )/;
