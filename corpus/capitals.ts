/** Names that a page prints wholly in capitals, as they are written elsewhere. */

/** What is no person's name: papers, agencies and their desks keep their capitals, as “BBC NEWS” does. */
const OF_A_PAPER =
  /(?<!\p{L})(?:NEWS|STAFF|DESK|TEAM|PRESS|AGENC(?:Y|IES)|MEDIA|EDITOR(?:S|IAL)?|REPORTERS?|WRITERS?|CORRESPONDENTS?|BUREAU|TIMES|POST|WIRE|SERVICE|TV|RADIO|ONLINE|MAGAZINE|REVIEW|THE|OF|FOR|BY)(?!\p{L})/u;

/** Names of two letters that aren't initials. */
const SHORT = /^(?:AL|ED|JO|BO|TY|CY|LI|WU|XU|HU|MA|LU|LE|DE|LA|DI|DU|DA|EL|VO|HO|HE|YU|AN|KO|OH)$/;

/** “MATT O'BRIEN, HALELUYA HADERO” -> “Matt O'Brien, Haleluya Hadero”. What isn't a list of names in capitals stays as it is. */
export function withoutCapitals(byline: string): string {
  // The small letters of Turkish i and of Greek vowels can't be told from the capitals.
  const isLoud = !/[\p{Ll}\p{Nd}İŞĞ\p{Script=Greek}]/u.test(byline) && /\p{Lu}{3}/u.test(byline);
  if (!isLoud || OF_A_PAPER.test(byline)) return byline;
  const people = byline.split(/(,\s|;\s|\s(?:AND|UND|ET|Y|&)\s)/);
  return people.map((part, at) => (at % 2 === 1 ? part.toLowerCase() : person(part))).join('');
}

function person(name: string): string {
  const words = name.split(' ');
  return words.length < 2 || words.length > 4
    ? name
    : words.map((word, at) => word.replace(/\p{L}+\.?/gu, (part) => small(part, word, at))).join(' ');
}

/** One part of a name's word, between its hyphens and apostrophes. Initials stay: “JD”, “J.R.”, “III”. */
function small(part: string, word: string, at: number): string {
  const letters = part.replace('.', '');
  if (/^[^AEIOUY\P{ASCII}]{1,3}$/u.test(letters) && !/^[JS]R$/.test(letters)) return part;
  if (at > 0 && /^[IVX]+$/.test(letters)) return part;
  if (letters.length === 2 && at === 0 && word.length <= 3 && !SHORT.test(letters)) return part;
  const begun = `${part.slice(0, 1)}${part.slice(1).toLowerCase()}`;
  return begun.replace(/^Mc(?=\p{Ll}{2})(\p{Ll})/u, (_, next: string) => `Mc${next.toUpperCase()}`);
}
