/** What others of a surname take from it where it stands alone, or give to it: who was named last, and whose page it is. */
import type { Evidence } from './evidence.ts';
import { CHILDREN, COOKS, isStranger, PARENTS, RELATIVES, WOMEN } from './given.ts';
import { KIN } from './acts.ts';
import type { Family } from './names.ts';
import { isFirst, ownerOf, type Owner } from './owner.ts';
import { against, hasStranger, hisIn, isWoman, mostNamed, onlyStrangers, rivalOf } from './rivals.ts';
import type { Candidate } from './scan.ts';
import type { Surroundings } from './surroundings.ts';

/** How much they speak for the candidate at `index` (above 0) or against it; `null` where it is one of them. */
export function weighOthers(candidate: Candidate, surroundings: Surroundings, index: number): number | null {
  const { subject, male } = candidate;
  const family = candidate.family!;
  const { page } = surroundings;
  // “Perrin Musk” where “Dr. Perrin Musk” was named.
  if (candidate.maybe && page.others[family].has(candidate.maybe)) return null;
  if (
    page.others[family].size > 0 &&
    (isSeveral(candidate, surroundings) || isAgainstNamesake(candidate, surroundings))
  )
    return null;
  const owner = ownerOf(family, subject, page, male);
  const opens = owner !== 'other' && isOpening(candidate, surroundings, owner);
  const last = namedLast(candidate, surroundings, index);
  if (isBrotherOf(last, candidate, surroundings)) return 8;
  if (!opens && last?.namesake && goesOn(last, candidate, surroundings)) return null;
  if (owner.endsWith('other') && !candidate.why && isOfStranger(candidate, surroundings)) return null;
  const named = page.named[subject] ?? 0;
  const rival = rivalOf(family, page, male);
  if ((rival > named || isFirst(family, subject, page)) && isSpeaker(candidate, surroundings)) return null;
  const total =
    (opens ? 4 : 0) +
    weighLast(last, opens, subject, surroundings.local) -
    (owner === 'one' || owner === 'rather one' ? 0 : against(family, rival, named, onlyStrangers(family, page)));
  if (owner === 'one' || last?.certain || candidate.why || isTheirKin(candidate, surroundings)) return total;
  const isOther =
    isToldApart(candidate, surroundings, index) ||
    (!opens && isOwners(owner, candidate, surroundings)) ||
    isOfUnnamed(candidate, surroundings) ||
    (rival >= named && isOfRelative(candidate, surroundings.text, page));
  return isOther ? null : total;
}

/**
 * Whether on somebody else’s page a text is about that one though it names the man: it tells of a woman, goes on about a formula
 * that has the surname, or names the man only later, as somebody who isn’t known yet.
 */
function isOfStranger(
  { family, paired, start, end }: Candidate,
  { text, local, page, ofHer, firstNamed }: Surroundings,
): boolean {
  const isHers = hasStranger(family!, page) || WOMEN.some((name) => page.others[family!].has(name));
  if (isHers && ofHer()) return true;
  if (page.others[family!].has('formula') && FORMULA_WORDS.some((word) => local.words.film.has(word))) return true;
  return !paired && start < (firstNamed.get(family!) ?? 0) && /[.!?]/.test(text.slice(end));
}

/** What a page on the formula speaks of. */
const FORMULA_WORDS = ['z-score', 'f-score', 'z′', 'bankruptc', 'insolven'];

/** “The Musks”, where several are named. */
const isSeveral = ({ family, start, end }: Candidate, { text }: Surroundings): boolean =>
  end - start === family!.length + 1 &&
  /s$/i.test(text.slice(start, end)) &&
  /\bthe $/i.test(text.slice(0, start).slice(-4));

/**
 * Whether it says in a transcript who speaks, as “ALTMAN: I am.” where Helen Altman was introduced. In small letters it may be a
 * headline on a page about a relative: “Musk: I was not asked”; or one is in capitals throughout.
 */
function isSpeaker({ family, start, end }: Candidate, { text, page }: Surroundings): boolean {
  const name = text.slice(start, end);
  return (
    (name === name.toUpperCase() ? /\p{Ll}/u.test(text.slice(end, end + 60)) : isOfNoRelative(family!, page)) &&
    SPEAKER_BEFORE.test(text.slice(Math.max(0, start - 20), start)) &&
    SPEAKER_AFTER.test(text.slice(end, end + 50))
  );
}

const SPEAKER_BEFORE = /(?:^|\n)\s*(?:[([]\d[\d:.]*[)\]]\s*)?$/;
const SPEAKER_AFTER = /^\s*(?:[([][^)\]\n]{1,40}[)\]]\s*)?:(?!\/)/;

/** Whether the surname stands alone in a text before anybody else of it is named: the other would have been introduced. */
function isOpening({ subject, family }: Candidate, { ahead, local, page }: Surroundings, owner: Owner): boolean {
  if (!ahead.has(family!)) return false;
  // On a page about Kimbal Musk it is he, until he is named; on a stranger’s it is the stranger.
  const most = owner === 'rather other' && page.named[subject] ? mostNamed(family!, page) : undefined;
  if (most !== undefined && (isStranger(family!, most) || !local.others[family!].has(most))) return false;
  // Unless another text has named the stranger already.
  const introduced = [...page.others[family!].keys()].some((name) => !local.others[family!].has(name));
  return !(introduced && onlyStrangers(family!, page));
}

/** Who of the surname was named last before, in the same text; for “Mr.” women don’t count, nor do those named for another’s sake. */
function namedLast({ family, male }: Candidate, { all }: Surroundings, index: number): Candidate | undefined {
  return all
    .slice(Math.max(0, index - 20), index)
    .findLast(
      (other) =>
        other.family === family &&
        !other.kin &&
        !CHILDREN.has(other.namesake ?? '') &&
        (other.certain || (other.namesake && !(male && isWoman(other.namesake)))),
    );
}

/**
 * Whether a text goes on about somebody else whom it named last: the page never names the one, that is a stranger and the text
 * says nothing of what is theirs, or it says who that is.
 */
function goesOn(last: Candidate, candidate: Candidate, { text, all, local, page }: Surroundings): boolean {
  const { subject, family } = candidate;
  return (
    (!page.named[subject] && !candidate.why) ||
    (isStranger(family!, last.namesake!) &&
      !candidate.why &&
      !local.named[subject] &&
      !isOfTheirs(subject, local, page)) ||
    (last === all[0] && BIOGRAPHY.test(text.slice(last.end, last.end + 30)))
  );
}

/** After Kimbal Musk it is Kimbal who speaks, unless the page is about his brother. */
function weighLast(last: Candidate | undefined, opens: boolean, subject: string, local: Evidence): number {
  if (!last) return 0;
  if (!last.namesake) return 4;
  return opens ? 0 : local.named[subject] ? -2 : -4;
}

/** Whether a relative whom the page names is told of as his: “Musk’s father”, where Errol Musk is; “Musk’s mother, Maye”. */
function isTheirKin({ subject, family, end }: Candidate, { text, page }: Surroundings): boolean {
  const [, kin, name] = AS_KIN.exec(text.slice(end, end + 60)) ?? [];
  if (kin === undefined) return false;
  if (name !== undefined && CALLED[kin]!.includes(name.toLowerCase())) return true;
  return page.named[subject] !== undefined && CALLED[kin]!.some((one) => page.others[family!].has(one));
}

/** “Kimbal Musk cooks; Musk, his brother, builds rockets.” */
const isBrotherOf = (last: Candidate | undefined, { family, start, end }: Candidate, { text }: Surroundings): boolean =>
  family === 'musk' &&
  /^(?:kimbal|tosca)$/.test(last?.namesake ?? '') &&
  (/^, (?:his|her) (?:[\w-]+ )?brother\b/.test(text.slice(end, end + 40)) ||
    /\b(?:his|her) (?:[\w-]+ )?brother,? $/i.test(text.slice(Math.max(0, start - 40), start)));

/** Whether it is told apart right there: “this Musk”, “Musk left with his brother, Elon Musk”. */
function isToldApart({ family, start, end }: Candidate, { text, all }: Surroundings, index: number): boolean {
  const left = text.slice(Math.max(0, start - 12), start);
  if (OTHER_ONE.test(left) || (ONE_OF_THEM.test(left) && BEARER.test(text.slice(end, end + 10)))) return true;
  const next = all.slice(index + 1, index + 20).find((other) => other.family === family);
  return Boolean(next?.certain && next.kin);
}

/** “Altman vs. Altman” */
const isAgainstNamesake = ({ family, start, end }: Candidate, { text }: Surroundings): boolean =>
  new RegExp(`${family} (?:vs?\\.?|versus|and|or) $`, 'i').test(text.slice(Math.max(0, start - 20), start)) ||
  new RegExp(`^ (?:vs?\\.?|versus|and|or) ${family}\\b`, 'i').test(text.slice(end, end + 20));

/** Whether it is whose page it is. A headline beside it may tell of the one, or a reader’s comment. */
const isOwners = (
  owner: Owner,
  { subject, family, paired }: Candidate,
  { text, ahead, local, page }: Surroundings,
): boolean =>
  owner === 'other'
    ? !(paired && ahead.has(family!)) &&
      !(
        isOfNoRelative(family!, page) &&
        local.others[family!].size === 0 &&
        isOfCompanies(local) &&
        !SENTENCES.test(text)
      )
    : owner === 'rather other' && !(paired && !isOfStrangers(family!, page)) && !isOfTheirs(subject, local, page);

/** More than one of them: neither a headline nor a remark. */
const SENTENCES = /[.!?…][”"’')\]]*\s[^]*[.!?…][”"’')\]]*\s*$/;

/** Whether the other surname of a pair is a stranger's, too: “Musk and Altman”, two swimmers. */
const isOfStrangers = (family: Family, { named, others }: Evidence): boolean =>
  family === 'musk' ? others.altman.size > 0 && !named['sam-altman'] : others.musk.size > 0 && !named['elon-musk'];

const isOfNoRelative = (family: Family, { others }: Evidence): boolean =>
  [...others[family].keys()].every((name) => !RELATIVES[family].has(name));

const isOfCompanies = ({ named, words }: Evidence): boolean => hisIn(words) > 0 || named['openai'] !== undefined;

/** Whether a text speaks of what is theirs, of their trade or of the other of the two, whose surname nobody else has on the page. */
const isOfTheirs = (subject: string, { named, likely, words }: Evidence, { others }: Evidence): boolean =>
  words.musk.size + words.altman.size + words.labs.size + words.tech.size > 0 ||
  Object.keys(named).some((other) => other !== subject) ||
  (subject === 'elon-musk'
    ? likely['sam-altman'] !== undefined && others.altman.size === 0
    : likely['elon-musk'] !== undefined && others.musk.size === 0);

/** Whether a page names a stranger and never the one, who isn’t meant by what doesn’t speak of him. */
const isOfUnnamed = ({ subject, family }: Candidate, { ahead, local, page }: Surroundings): boolean =>
  !page.named[subject] &&
  !ahead.has(family!) &&
  !local.words[family!].size &&
  !local.named['openai'] &&
  hasStranger(family!, page);

/** Whether what follows tells of a woman, a parent or a cook, and the page names such a one of the family. */
function isOfRelative({ family, end }: Candidate, text: string, { others }: Evidence): boolean {
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

const AS_KIN =
  /^['’‘]s (?:[\w-]+ ){0,2}?(father|mother|brother|sister|ex-wife)\b(?:,? (\p{Lu}\p{L}+)(?! ?(?:\p{Lu}|Musk|Altman)))?/u;
/** Who is called so. */
const CALLED: Record<string, readonly string[]> = {
  father: ['errol', 'jerry'],
  mother: ['maye', 'connie'],
  brother: ['kimbal', 'jack', 'max'],
  sister: ['tosca', 'annie', 'ann'],
  'ex-wife': ['justine'],
};

/** “This Musk”, “the ‘other’ Musk”, where there are several. */
const OTHER_ONE = /\b(?:this|other|younger|older|elder|lesser|joven|jeune|jüngere|giovane|jovem)["”’']? $/i;
/** “Life as a Musk”; “a Musk tweet” is his. */
const ONE_OF_THEM = /\b(?:an?|une?|eine?|una|uma?) $/i;
const BEARER = /^(?:[.,;:!?)”"»]|$| (?:who|at|in|on|for|from|is|was|trending)\b)/;

/** What follows somebody’s name where a text says who he is. */
const BIOGRAPHY = /^ (?:\((?:born|née|b\.)|is an? )/;
