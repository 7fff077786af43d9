/** Names as references and registers write them: the surname first, or with the year. */
import { isGiven } from './given.ts';
import { namesake } from './introduced.ts';
import * as names from './names.ts';
import type { Family } from './names.ts';
import type { Candidate } from './scan.ts';

/** Names as references and registers write them: “Altman (1968)”, “Altman DG, Bland JM”, “Altman, D. G. (1991)”, “Musk, Elon”. */
export function inReferences(text: string, candidate: Candidate): Candidate | null {
  const family = candidate.family!;
  const written = text.slice(candidate.start, candidate.end);
  const right = text.slice(candidate.end, candidate.end + 40);
  const somebody = (initial: string, name: string): Candidate => namesake(candidate, initial.toLowerCase(), name);
  const listed = /^\s(\p{Lu})\p{Lu}?, \p{Lu}[\p{L}’'-]+ \p{Lu}{1,2}[.,]/u.exec(right)?.[1];
  if (listed && !(names.INITIAL[family] + 'X').includes(listed)) return somebody(listed, `${written} ${listed}`);
  const initials = /^\s(\p{Lu}{1,2}(?=[.,;:]|$)|\p{Lu} \p{Lu}(?!\p{L}))/u.exec(right)?.[1];
  if (initials && family === 'altman' && initials[0] !== 'S' && !names.ABBREVIATIONS.has(initials.toLowerCase()))
    return somebody(initials[0]!, `${written} ${initials}`);
  // “Altman and Saunders [2]”, “(Royston, Altman & Sauerbrei, 2006)”
  const authors = COAUTHORS.exec(right)?.[0];
  if (family === 'altman' && authors && !PEERS_NEAR.test(authors.toLowerCase()))
    return somebody('cited', `${written}, cited`);
  // “Altman (1968)”: before the one was known.
  const year = /^,?\s\(?((?:1[89]|200|201[0-4])\d{0,2})\b(?!\s?[–-]\s?(?:\d{4})?\))/.exec(right)?.[1];
  if (family === 'altman' && WORK_OF.test(right)) return somebody('cited', written);
  if (year?.length === 4 && family === 'altman') return somebody('cited', `${written}, ${year}`);
  // “Altman v. Poole Marine (D. Me. 1991)”, “In re Musk (Surrogate’s Ct. 1948)”
  const court = COURT.exec(text.slice(candidate.end, candidate.end + 90))?.[0];
  if (court) return somebody('cited', `${written}${court}`);
  // “Musk, Elon Reeve”, “Altman (Sam)”
  const whole = WITH_MIDDLE[family].exec(right)?.[0];
  if (whole) return { ...candidate, end: candidate.end + whole.length, form: 'full', certain: true };
  const [behind, first] = /^,\s+(\p{Lu}\p{L}+|\p{Lu}\.)(?=\s*(?:[.,:;("”]|\p{Lu}\.|v\.|$))/u.exec(right) ?? [];
  if (!behind || !first || first === 'X.') return null;
  const lower = first.toLowerCase();
  if (names.FIRST[family].test(lower))
    return { ...candidate, end: candidate.end + behind.length, form: 'full', certain: true };
  if (
    first.endsWith('.') ? first !== names.INITIAL[family] : isGiven(lower) || /^\s*v\./.test(right.slice(behind.length))
  )
    return somebody(first.endsWith('.') ? first[0]! : lower, `${written}, ${first}`);
  return null;
}

const WITH_MIDDLE: Record<Family, RegExp> = {
  musk: /^(?:,\s+Elon (?:Reeve|R\.)(?!\w)|\s\(Elon\))/,
  altman: /^(?:,\s+Sam(?:uel)? (?:Harris|H\.)(?!\w)|\s\(Sam\))/,
};

/** “Altman’s 1968 paper”: before the one was born. */
const WORK_OF =
  /^['’]s (?:\p{L}+ )?(?:1[89][0-7]\d|198[0-4]) (?:\p{L}+ )?(?:paper|model|stud(?:y|ies)|articles?|books?|films?|movies?|work|formula|play|novel|thesis)(?!\p{L})/u;

/** A case before either was known, with its court. */
const COURT =
  /^(?: v\.? [^();\n]{1,40})? \((?=[^()]*\b(?:Ct|Cir|Ch|App|County|Court|[NSEWMD]\.(?: ?D\.)?)(?![\w]))[^()\d]{2,40} 1[89]\d\d\)/;

const PEERS_NEAR = new RegExp(`\\b${names.PEERS}\\b`);
const COAUTHORS =
  /^(?:, |,? (?:and|&|y|und|et|e) )(?:\p{Lu}[\p{L}’'-]+(?:,? (?:and|&|y|und|et|e) |, )){0,2}\p{Lu}[\p{L}’'-]+(?:,? \(?(?:19|20)\d\d[a-z]?\b| \[\d|['’]s? (?:\p{Ll}+ ){0,3}(?:theory|formula)\b)|^, \p{Lu}[\p{L}’'-]+ & \p{Lu}/u;
