/** Who else of a surname a page names, and whether anybody but them may be meant there. */
import { MANY, TOPIC_LIMIT, type Evidence } from './evidence.ts';
import { isGiven, RELATIVES, WOMEN } from './given.ts';
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
  [...others[family].keys()].filter((name) => isGiven(name) && !RELATIVES[family].has(name));

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

/**
 * How often a page names the other of the surname whom it names most; for “Mr.” women don’t count, nor does ever whom it calls
 * the bare surname’s: “Musk’s mother, Maye”.
 */
export function rivalOf(family: Family, { standing, others }: Evidence, male = false): number {
  let most = 0;
  for (const [name, times] of others[family])
    if (!(male && isWoman(name)) && !standing[family].relatives.has(name)) most = Math.max(most, times);
  return most;
}

/** Who that is. */
export const mostNamed = (family: Family, { others }: Evidence): string | undefined =>
  [...others[family]].toSorted((a, b) => b[1] - a[1])[0]?.[0];

export const isWoman = (name: string): boolean => WOMEN.includes(name) || FEMALE.test(name);

/**
 * Whether a page says nothing of either, of what is theirs or of their trade. Whom it names by surname alone its readers know
 * otherwise: a post or a caption needs no introduction, a page does.
 */
export const isSilent = (page: Evidence): boolean =>
  TOPIC_LIMIT - page.left >= LONG && Object.keys(page.named).length === 0 && !isOfTrade(page);

/** Whether it says nothing of them in much text. */
export const isSilentAtLength = (page: Evidence): boolean => TOPIC_LIMIT - page.left >= AT_LENGTH && isSilent(page);

/** Whether a page is a roll, minutes or a register of people who are known to each other, and says nothing of either. */
export const isRoll = ({ named, words }: Evidence): boolean =>
  words.register.size > 1 &&
  Object.keys(named).length === 0 &&
  hisIn(words) + words.altman.size + words.labs.size === 0;

/** Whether several bare surnames stand behind the one’s full name, and few behind others’. */
export function isMostlyBehindOne(family: Family, { standing }: Evidence): boolean {
  const { behindOne, behindOther } = standing[family];
  return behindOne >= MANY && behindOne > 2 * behindOther;
}

/** Whether a page is about another family: several Altmans, of whom one may well be a Samuel, and nothing of his. */
export const isOtherFamily = (family: Family, page: Evidence): boolean =>
  family === 'altman' &&
  strangersIn(family, page).length > (page.words.register.size > 0 ? 0 : 1) &&
  Object.keys(page.named).every((subject) => subject === 'sam-altman') &&
  !isMostlyBehindOne(family, page) &&
  !isOfTrade(page);

/** Whether a page speaks of what is theirs, or of machines that think: of those not only far from each of several Altmans. */
const isOfTrade = ({ words, standing: { altman } }: Evidence): boolean =>
  hisIn(words) + words.altman.size + words.labs.size > 0 ||
  (words.tech.size > 0 && (altman.apt > 0 || altman.inapt < 2));

/** How much of what is Elon Musk's is spoken of. */
export const hisIn = (words: Evidence['words']): number =>
  words.musk.size - SHARED.filter((word) => words.musk.has(word)).length;

/** Code units; shorter is a post or a caption. */
const LONG = 400;
const AT_LENGTH = 1_000;
/** What the links for sharing say. */
const SHARED = ['twitter', 'tweet'];
