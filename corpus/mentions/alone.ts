/** Whether a surname that stands alone means the one who is looked for. The weights were tried on labelled pages. */
import { MANY, type Evidence } from './evidence.ts';
import { WORKS } from './topics.ts';
import { weighOthers } from './others.ts';
import { hisIn, isOtherFamily, isRoll, isSilent, isSilentAtLength, rivalOf } from './rivals.ts';
import type { Candidate } from './scan.ts';
import { topics, type Surroundings } from './surroundings.ts';

/** Above 0: marked. */
export function weighSurname(candidate: Candidate, surroundings: Surroundings, index: number): number {
  const { local, page } = surroundings;
  const { subject, lean } = candidate;
  const family = candidate.family!;
  if (isOtherFamily(family, page) || isRoll(page)) return -1;
  const bare = isBare(candidate, surroundings);
  // Musks are few, so that of them it takes a list, or a form that may be another word’s.
  const inflected = candidate.form === 'surname' && candidate.end - candidate.start > family.length;
  if (isSilent(page) && (family === 'altman' || bare || inflected || page.words.register.size > 0)) return -1;
  // A game, a song: a thing among things.
  if (isSilentAtLength(page) && lean <= 0 && local.words.musk.size === 0 && isItem(candidate, surroundings)) return -1;
  // A heading or a cell on a page that tells who bears the name.
  if (bare && page.others[family].has('surname')) return -1;
  const others = weighOthers(candidate, surroundings, index);
  if (others === null) return -1;
  if (family === 'altman' && isFilmMaker(candidate, local)) return -1;
  if (family === 'musk' && isOfScent(candidate, surroundings)) return -1;
  // Where the scent is what is written of, he is named in passing.
  const named = page.named[subject];
  const isHe = named !== undefined && candidate.male === true;
  const aside = family === 'musk' && !local.named[subject] && !isHe && !isOfHis(local) && isAside(page);
  return (
    (aside ? 0 : 2) +
    lean +
    (named && !aside ? 4 : 0) +
    Math.min(page.words[family].size, 3) -
    (bare ? (family === 'musk' ? 1 : 2) : 0) +
    // Other likely namings support a weak one, unless it introduced who they are.
    (lean < 0 && page.likely[subject] && !candidate.maybe ? 2 : 0) -
    // Who was introduced by an unknown given name: “Lyle Altman coached. Altman was 82.”
    (!named && !page.words[family].size && isIntroduced(candidate, surroundings, index) ? 3 : 0) +
    others +
    (family === 'musk' ? weighMusk(candidate, surroundings, aside) : weighAltman(surroundings))
  );
}

/** What speaks for the man and against the scent. */
function weighMusk(candidate: Candidate, surroundings: Surroundings, aside: boolean): number {
  const { text, small, abroad, items, local, page } = surroundings;
  // Somebody who speaks somewhere on the page is no scent, nor what is named in one breath with his companies.
  const companies = (local.likely['xai'] ? 2 : 0) + (local.named['openai'] || local.named['sam-altman'] ? 2 : 0);
  const both = local.likely['sam-altman'] && page.others.altman.size === 0 ? 1 : 0;
  const elsewhere = local.words.scent.size && abroad() ? 2 : 0;
  // One of several things, where the page smells and says nothing of him: “Fig, Musk, Linen”.
  const silent = !page.named[candidate.subject] && !page.words.musk.size;
  const listed = silent && page.words.scent.size && candidate.lean <= 0 && items();
  // Who writes the scent small writes him with a capital.
  const apart = page.scents.size < MANY && small && isName(candidate, text) ? 4 : 0;
  return (
    (page.signs.has('speaks') && !aside ? 3 : 0) +
    companies +
    both +
    elsewhere +
    apart +
    Math.min(local.words.musk.size, 2) -
    (listed ? 2 : 0) -
    // “Musk’s place in perfumery”: the ’s alone is no man’s where the text smells.
    (silent && candidate.lean === 1 && local.words.scent.size ? 1 : 0) -
    (isOfHis(local) || (candidate.male && !silent) ? 0 : topics('scent', surroundings))
  );
}

/** Whether a text speaks of what is his and of no scent: a headline, whatever the page smells of. */
const isOfHis = ({ words }: Evidence): boolean => hisIn(words) > 0 && words.scent.size === 0;

/** Whether what stands beside it makes it the scent, or one of several, and its text says nothing of him. */
function isOfScent({ common, lean }: Candidate, { items, local, page }: Surroundings): boolean {
  if (local.words.musk.size + Object.keys(local.named).length > 0) return false;
  return (common === true && lean <= -4) || (lean <= -3 && page.words.scent.size > 1 && items());
}

/** What speaks for Sam Altman and against the director and other known Altmans. */
function weighAltman(surroundings: Surroundings): number {
  const { local, page } = surroundings;
  const known = (page.named['sam-altman'] ?? 0) + (page.named['openai'] ?? 0);
  const rival = rivalOf('altman', page);
  return (
    (page.likely['elon-musk'] ? 1 : 0) +
    2 * Math.min(local.words.altman.size, 2) +
    (page.named['elon-musk'] || page.named['openai'] ? 2 : 0) -
    topics('film', surroundings) * (known > rival ? 0.5 : 1)
  );
}

/** Whether works of the other's are told of in the same breath. Of films in general Sam Altman has spoken, too. */
function isFilmMaker({ subject, work }: Candidate, { named, words }: Evidence): boolean {
  if (work && words.film.size > 0) return true;
  const works = WORKS.filter((word) => words.film.has(word));
  return !named[subject] && words.altman.size === 0 && works.length > 1;
}

/** Whether it stands in a list or a table with nothing else: of whom or what, only the page can say. */
const isBare = ({ family, start, end }: Candidate, { text, page }: Surroundings): boolean =>
  text.length < 60 && end - start === text.replace(BESIDE, '').length && !page.signs.has(`given ${family!}`);

/** Whether it stands as one of several, or with what it is in brackets behind it. */
const isItem = ({ start, end }: Candidate, { text }: Surroundings): boolean =>
  ITEM_BEFORE.test(text.slice(Math.max(0, start - 10), start)) && ITEM_AFTER.test(text.slice(end, end + 10));

const ITEM_BEFORE = /(?:^|[\n,;(/•·–-])\s*$/;
const ITEM_AFTER = /^\s*(?:[\n,;)(/•·–-]|$)/;

const isIntroduced = ({ family }: Candidate, { all }: Surroundings, index: number): boolean =>
  all
    .slice(Math.max(0, index - 20), index)
    .some((other) => other.family === family && other.maybe !== undefined && other.lean <= -3);

/** Numbers of a table’s row, and white space. */
const BESIDE = /^[\s\d.:,#$€£%–-]+|[\s\d.:,#$€£%–-]+$/g;

/**
 * A page on the scent, that hardly touches on what is his, or says less of that and far from the surname: not one that names
 * him, and has the surname more often than the scent, which stands among its headlines.
 */
export function isAside({ scents, words, named, likely, standing: { musk } }: Evidence): boolean {
  const own = named['elon-musk'] ?? 0;
  // Where nothing else smells, what is written small is chat about him.
  if (scents.size < MANY || words.scent.size < 2 || (own > 0 && own + (likely['elon-musk'] ?? 0) > scents.size))
    return false;
  return words.musk.size < 3 || (words.scent.size > words.musk.size && musk.inapt > 2 * musk.apt);
}

/** Whether a capital within a sentence sets the surname apart from the same word in small letters. */
function isName({ start }: Candidate, text: string): boolean {
  return /(?:^|[^\p{L}])\p{Ll}{2,},? $/u.test(text.slice(Math.max(0, start - 20), start));
}
