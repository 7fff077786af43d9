import { isFirstName } from '../../language/first-names.ts';
import { OFFICES, ORG_WORDS, PLACES, THINGS } from '../../language/words/bodies.ts';
import { OUTLETS, PAPER_ENDS } from '../../language/words/papers.ts';
import type { Gender } from '../names/naming.ts';
import type { Names } from '../names/names.ts';

/** Somebody whom the text is about, or was a while ago. */
export interface InFocus {
  name: string;
  gender: Gender;
  /** Number of the sentence. */
  sentence: number;
  /** Number of the sentence in which they last did something; -1 for who was only named. */
  acted: number;
  person: boolean;
  /** Of an organisation: its spokesperson was spoken of. */
  spoken?: boolean;
  /** Only named in passing so far. */
  passing?: boolean;
}

/** Names of who reports. */
export const MEDIA = new RegExp(`^(?:${OUTLETS})$|(?:${PAPER_ENDS})$`);

/** Nouns for who reports. */
const PAPERS = /^(?:newspaper|paper|magazine|journal|broadcaster|network|outlet|publication|site|website)$/;
/** Of them, those of which anybody may have one. */
const SITES = /^(?:site|website)$/;

/** Which organisation “they” and “the company” mean at `sentence`. `recent`: most recent first; `noun`: what the text calls it, “company”. */
export function organisationIn(
  recent: readonly InFocus[],
  names: Names,
  sentence: number,
  noun: string,
): string | null {
  const near = recent.filter(
    (focus) =>
      sentence - focus.sentence < 14 &&
      !focus.person &&
      isOrganisation(names, focus.name) &&
      (!OFFICES.has(noun) || focus.name.toLowerCase().includes(noun)) &&
      !(noun !== '' && (names.isPlace(focus.name) || PLACES.has(focus.name.toLowerCase()))),
  );
  const called = near.find(({ name }) => noun !== '' && name.toLowerCase().split(' ').includes(noun));
  if (called !== undefined) return called.name;
  // “Hale Labs denied it. Others accused Marlow. The company…”: the only one named just before.
  const before = near.filter((focus) => focus.sentence >= sentence - 1);
  const reports = near.find((focus) => MEDIA.test(focus.name));
  // “The site” that tells of Marlow isn’t Marlow.
  if (SITES.test(noun)) return reports !== undefined && reports.sentence >= sentence - 2 ? reports.name : null;
  if (noun !== '' && before.length === 1) return before[0]!.name;
  if (PAPERS.test(noun) && reports !== undefined) return reports.name;
  // “The BBC has contacted Marlow Labs”: who reports is seldom whom the report is about.
  const first = near.find((focus) => !MEDIA.test(focus.name)) ?? near[0];
  // Of those only named in passing, a while ago, the last is meant.
  const stale = noun === '' && first?.passing === true && sentence - first.sentence > 2;
  const last = stale
    ? near.findLast(
        ({ name, passing, sentence: at }) =>
          passing && at > first.sentence && !MEDIA.test(name) && names.kindOf(name) === 'organisation',
      )
    : undefined;
  return (last ?? first)?.name ?? null;
}

function isOrganisation(names: Names, name: string): boolean {
  if (name.includes(' ') && THINGS.has(name.slice(name.lastIndexOf(' ') + 1).toLowerCase())) return false;
  const kind = names.kindOf(name);
  return kind === 'organisation' || (kind === 'unknown' && !name.includes(' ') && !isFirstName(name.toLowerCase()));
}

/** “Emanuel Rain and River Church”, though a first name begins it. */
export function isBody(name: string): boolean {
  const words = name.split(' ');
  return words.length > 3 && ORG_WORDS.has(words.at(-1)!.toLowerCase());
}
