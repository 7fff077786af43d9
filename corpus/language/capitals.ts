import { escaped } from './escaped.ts';
import { isFirstName } from './first-names.ts';

/** Names that a page prints wholly in capitals, as they are written elsewhere. */

/** What is no person's name: papers, agencies and their desks keep their capitals, as “BBC NEWS” does. */
const OF_A_PAPER =
  /(?<!\p{L})(?:NEWS|STAFF|DESK|TEAM|PRESS|AGENC(?:Y|IES)|MEDIA|EDITOR(?:S|IAL)?|REPORTERS?|WRITERS?|CORRESPONDENTS?|BUREAU|TIMES|POST|WIRE|SERVICE|TV|RADIO|ONLINE|MAGAZINE|REVIEW|THE|OF|FOR|BY)(?!\p{L})/u;

/** Names of two letters that aren't initials, and what stands before names. */
const SHORT = /^(?:ED|JO|BO|TY|CY|LI|WU|XU|HU|MA|LU|VO|HO|YU|KO)$/;
const SHORT_BEFORE = /^(?:AL|LE|DE|LA|DI|DU|DA|EL|HE|AN|OH)$/;

/** Whether it is a name of two letters: “Bo”, “Li”. */
export const isShortName = (word: string): boolean => SHORT.test(word.toUpperCase());

/** “DEVEAUX” may be DeVeaux or Deveaux, “MACKAY” MacKay or Mackay. */
const MAY_HOLD_CAPITALS = /^(?:DE|DI|DU|LA|LE|MAC|VAN|FITZ)\p{Lu}{3,}$/u;

/**
 * “MATT O'BRIEN, HALELUYA HADERO” -> “Matt O'Brien, Haleluya Hadero”. What isn't a list of names in capitals stays as it is.
 *
 * @param elsewhere all that the page says: as it writes a name there, the name is written. One that may hold capitals and stands
 * nowhere else stays as it is.
 */
export function withoutCapitals(byline: string, elsewhere: () => string): string {
  // The small letters of Turkish i and of Greek vowels can't be told from the capitals.
  const isLoud = !/[\p{Ll}\p{Nd}İŞĞ\p{Script=Greek}]/u.test(byline) && /\p{Lu}{3}/u.test(byline);
  if (!isLoud || OF_A_PAPER.test(byline)) return byline;
  const people = byline.split(/(,\s|;\s|\s(?:AND|UND|ET|Y|&)\s)/);
  const page = elsewhere();
  return people.map((part, at) => (at % 2 === 1 ? part.toLowerCase() : person(part, page))).join('');
}

function person(name: string, page: string): string {
  const words = name.split(' ');
  if (words.length < 2 || words.length > 4) return name;
  const whole = written(name, page);
  if (whole !== undefined) return whole;
  const own = words.map((word) =>
    MAY_HOLD_CAPITALS.test(word) && !isFirstName(word.toLowerCase()) ? (written(word, page) ?? null) : undefined,
  );
  if (own.includes(null)) return name;
  return words.map((word, at) => own[at] ?? word.replace(/\p{L}+\.?/gu, (part) => small(part, word, at))).join(' ');
}

/** A name as the page writes it where it doesn't write it in capitals alone. */
function written(name: string, page: string): string | undefined {
  const form = escaped(name).replace(/['’]/g, "['’]").replaceAll(' ', '\\s+');
  for (const [found] of page.matchAll(new RegExp(`(?<![\\p{L}\\p{N}-])${form}(?![\\p{L}\\p{N}-])`, 'giu'))) {
    if (/^\p{Lu}/u.test(found) && /\p{Ll}/u.test(found)) return found.replace(/\s+/g, ' ');
  }
  return undefined;
}

/** One part of a name's word, between its hyphens and apostrophes. Initials stay: “JD”, “J.R.”, “III”. */
function small(part: string, word: string, at: number): string {
  const letters = part.replace('.', '');
  if (/^[^AEIOUY\P{ASCII}]{1,3}$/u.test(letters) && !/^[JS]R$/.test(letters)) return part;
  if (at > 0 && /^[IVX]+$/.test(letters)) return part;
  if (letters.length === 2 && at === 0 && word.length <= 3 && !SHORT.test(letters) && !SHORT_BEFORE.test(letters))
    return part;
  const begun = `${part.slice(0, 1)}${part.slice(1).toLowerCase()}`;
  return begun.replace(/^Mc(?=\p{Ll}{2})(\p{Ll})/u, (_, next: string) => `Mc${next.toUpperCase()}`);
}
