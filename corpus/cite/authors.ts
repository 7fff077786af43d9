import { PARTICLES } from '../language/particles.ts';
import { PAPER_ENDS } from '../language/words/papers.ts';
import { isFirstName } from '../language/first-names.ts';
import type { Provenance } from '../types.ts';

/** A person as reference managers sort them. */
export interface Person {
  given: string;
  /** With what belongs to it: `van der Berg`. */
  family: string;
}

const BETWEEN = /\s*[,;&]\s*(?:and\s+)?|\s+(?:and|und|et|y)\s+/u;
const NAME = /^(?:\p{Lu}[\p{L}\p{M}]*['’-])*\p{Lu}\p{M}*\p{Ll}[\p{L}\p{M}]*(?:-\p{L}[\p{Ll}\p{M}]+)*$/u;
const INITIALS = /^(?:\p{Lu}\.-?)+$|^\p{Lu}$/u;
const PARTICLE = new RegExp(`^(?:${PARTICLES}|Ó|Ní|Nic)$`);
/** These stand in names of papers, bodies, places and posts. */
const NOBODY = new RegExp(
  String.raw`(?:^|\s)(?:${PAPER_ENDS}|By|Par|Por|Von|The|New|San|Santa|Los|Las|Hong|Saint|North|South|East|West|United|Associated|International|National|Presse|Zeitung|Welle|Images|Photos?|Getty|Magazine|Review|Report|Weekly|Daily|Today|Media|Staff|Team|Desk|Agency|Agence|Agentur|Wire|Group|Inc|Ltd|Corp|Company|University|Institute|Foundation|Museum|Cent(?:er|re)|Council|Board|Bureau|Services?|Network|Radio|Television|Online|Digital|Studios?|Labs?|Research|Policy|Technology|Business|Science|Senior|Chief|Special|Reporters?|Reporter(?:in|innen)|Writers?|Editors?|Editorial|Correspondents?|Columnists?|Contributors?|Contributing|Authors?|Guest|Jr|Sr)(?:\s|$)`,
  'u',
);
/** Where the family's name stands first, nothing tells which is which. */
const FAMILY_FIRST = /^(?:zh|ja|ko|vi|hu)\b/;

/** The persons of an author's line; `undefined` where not each is plainly a person. */
export function personsOf({ author, publisher, language = '' }: Provenance): Person[] | undefined {
  if (author === undefined || author === publisher || FAMILY_FIRST.test(language)) return undefined;
  const names = author.split(BETWEEN);
  const persons = names.flatMap((name) => personOf(name) ?? []);
  // Of several, each stands for the others; a name alone may be a body's as well: “Harbour Bank”.
  if (names.length === 1 && !persons.some(({ given }) => isGiven(given))) return undefined;
  return persons.length === names.length ? persons : undefined;
}

/** `Ada`, `Jean-Luc`, `J. Ada`, `A. B.` */
function isGiven(given: string): boolean {
  const words = given.split(/[\s-]+/).filter((word) => !INITIALS.test(word));
  return words.length === 0 || words.some((word) => isFirstName(word.toLowerCase()));
}

function personOf(name: string): Person | undefined {
  const words = name.trim().split(/\s+/);
  if (words.length < 2 || words.length > 5 || NOBODY.test(name)) return undefined;
  const [last, before] = [words.at(-1)!, words.slice(0, -1)];
  const small = before.findIndex((word) => PARTICLE.test(word));
  const given = small === -1 ? before : before.slice(0, small);
  const isNamed = given.length > 0 && given.every((word) => NAME.test(word) || INITIALS.test(word));
  if (!isNamed || !NAME.test(last) || !before.slice(given.length).every((word) => PARTICLE.test(word)))
    return undefined;
  return { given: given.join(' '), family: [...before.slice(given.length), last].join(' ') };
}
