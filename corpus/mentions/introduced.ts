import { after, isLower, isUpper, lastPart, wordBefore, type Word } from './around.ts';
import { isGiven, RELATIVES } from './given.ts';
import { isKin } from './kin.ts';
import * as names from './names.ts';
import type { Family } from './names.ts';
import type { Candidate } from './scan.ts';

/** The candidate as somebody else of that surname. */
export const namesake = (candidate: Candidate, first: string, veto: string): Candidate => ({
  ...candidate,
  namesake: first,
  veto,
});

/** What stands before a surname. */
interface Ahead {
  /** The word, and its last part where several make it up. */
  word: Word;
  part: Word;
  /** The part in small letters, as it was written, and without a case ending and a full stop. */
  lower: string;
  bare: string;
  /** The part and the surname, for the reader. */
  phrase: string;
  /** The word before that part, and the same unless a sentence ends with it. */
  ahead: Word | null;
  previous: Word | null;
  /** The text is in capitals. */
  shouted: boolean;
}

/** What the word before tells: a title, another person's given name, or nothing. */
export function byWordBefore(text: string, candidate: Candidate, word: Word, shouted: boolean): Candidate {
  const part = lastPart(word);
  if (text.slice(part.end, candidate.start).includes('\n') && !isStacked(text, part)) return candidate;
  const written = text.slice(candidate.start, candidate.end);
  const phrase = `${part.text} ${written}`;
  // “La Musk è”, “la Altman dice”: Romanian’s “la” is “to”.
  if (/^la$/i.test(part.text) && SHE.test(after(text, candidate.end))) return namesake(candidate, 'la', phrase);
  if (!isUpper(part.text[0])) {
    // “the coach Altman”; a small “dr” is no title.
    const titled = part.text.length > 4 && isOtherTitle(text, part) && !CHOSE.test(after(text, candidate.end));
    return titled ? { ...candidate, lean: candidate.lean - 6 } : candidate;
  }
  // “Detroit’s Altman” is no given name.
  if (/['’]s$/.test(word.text)) return candidate;
  const lower = part.text.toLowerCase();
  const bare = nominative(lower.replace(/\.$/, ''), written.length > candidate.family!.length);
  const ahead = wordBefore(text, part.start);
  // A full stop ends a sentence, except after an initial.
  const previous = ahead && /\p{L}{2}\.$/u.test(ahead.text) ? null : ahead;
  const all: Ahead = { word, part, lower, bare, phrase, ahead, previous, shouted };
  const told = byTitle(text, candidate, all);
  if (told) return told;
  if (/^\p{L}\.$/u.test(part.text)) return byInitial(text, candidate, all);
  if (part.text.endsWith('.')) return candidate;
  return byGivenName(text, candidate, all) ?? byUnknownWord(text, candidate, all);
}

/** By what a woman, a judge or he is addressed with; `null` where it is no title. */
function byTitle(text: string, candidate: Candidate, { part, lower, bare, phrase, ahead }: Ahead): Candidate | null {
  // “La Musk-mania” is no woman.
  if (names.FEMALE.test(lower) && !(lower === 'la' && text[candidate.end] === '-'))
    return namesake(candidate, bare, phrase);
  // Neither of them is a doctor or a judge; as a governor or a captain many a joke has Elon Musk.
  if (isOtherTitle(text, part))
    return candidate.family === 'altman' || ADDRESS.test(bare)
      ? namesake(candidate, bare, phrase)
      : { ...candidate, lean: -3 };
  if (names.TITLE.test(lower)) return { ...candidate, lean: candidate.lean + 3, male: true };
  // “Capt. E. Musk”
  if (/^\p{L}\.$/u.test(part.text) && ahead && OTHER_TITLE.test(ahead.text.toLowerCase()))
    return namesake(candidate, ahead.text.toLowerCase(), `${ahead.text} ${phrase}`);
  return null;
}

/** By a given name of another: a relative’s, one that is known, or whoever is told of as a relative or with an age; `null` where none stands there. */
function byGivenName(
  text: string,
  candidate: Candidate,
  { word, part, lower, bare, phrase, previous, shouted }: Ahead,
): Candidate | null {
  const family = candidate.family!;
  // Kimbal Reeve Musk, X Æ A-Xii Musk
  const whole = word.text.toLowerCase();
  if (whole !== lower && RELATIVES[family].has(whole))
    return namesake(candidate, whole, `${word.text} ${text.slice(candidate.start, candidate.end)}`);
  if (previous && RELATIVES[family].has(previous.text.toLowerCase()))
    return namesake(candidate, previous.text.toLowerCase(), `${previous.text} ${phrase}`);
  // Unless it is a place: “in Georgia Musk said”.
  const isFirst = isGiven(bare) && !(PLACES.has(bare) && /^in$/i.test(previous?.text ?? ''));
  if (isFirst || (!shouted && isWillOrSue(text, candidate.end, bare, previous)))
    return { ...namesake(candidate, bare, phrase), kin: isKin(text, part.start) };
  const isHis = names.isLabel(bare) || names.FIRST[family].test(bare);
  // “His father is Ewan Musk”
  if (!isHis && isKin(text, part.start)) return { ...namesake(candidate, bare, phrase), kin: true };
  const aged = AGE.test(text.slice(candidate.end, candidate.end + 7));
  if (aged && !names.isLabel(bare) && !ORIGIN.test(bare) && !AT.test(previous?.text ?? ''))
    return namesake(candidate, bare, phrase);
  // Kathryn Reed Altman, Lorraine Altman Musk
  if (isSecondName(family, lower, bare) && isGivenName(previous, shouted))
    return namesake(candidate, previous!.text.toLowerCase(), `${previous!.text} ${phrase}`);
  return null;
}

const isSecondName = (family: Family, lower: string, bare: string): boolean =>
  family === 'altman' ? !PEER.test(lower) : bare === 'altman';

const isGivenName = (word: Word | null, shouted: boolean): boolean =>
  word !== null && !shouted && isGiven(word.text.toLowerCase());

/** Will and Sue are verbs, too: “Will Altman resign?” asks, “Investors Sue Musk Over” tells. */
function isWillOrSue(text: string, end: number, bare: string, previous: Word | null): boolean {
  if (/^\s+\p{L}/u.test(text.slice(end, end + 3))) return false;
  if (bare === 'will') return !/^[^.!?\n]*\?/.test(text.slice(end, end + 120));
  return bare === 'sue' && !previous?.text.endsWith('s');
}

/** By a word with a capital that may be anything: a given name that isn’t known, a place, the beginning of a sentence. */
function byUnknownWord(
  text: string,
  candidate: Candidate,
  { word, part, lower, bare, phrase, ahead, previous, shouted }: Ahead,
): Candidate {
  const { start, end } = candidate;
  const family = candidate.family!;
  // “das Verfahren Musks”: whose it is stands behind it.
  const genitive = text.slice(0, end).endsWith('s') && !shouted;
  const isAcronym = part.text === part.text.toUpperCase() && !shouted;
  if (genitive || isAcronym || names.isLabel(bare) || part.text !== word.text) return candidate;
  // “Quill Musk was born in Ludlow”, “Quill Musk (b. 1988)”
  if (BORN.test(text.slice(end, end + 20))) return namesake(candidate, bare, phrase);
  // One of several full names: “Ron Reed, Dee Musk”, “Trey Altman, Kyle Reed and”.
  if (FULL_NAME_BEFORE.test(text.slice(Math.max(0, part.start - 40), part.start)) && !names.FIRST[family].test(bare))
    return namesake(candidate, bare, phrase);
  if (family === 'altman' && !lower.endsWith('s') && FULL_NAMES.test(text.slice(end, end + 50)))
    return namesake(candidate, bare, phrase);
  const isDoctor = /^(?:dr|prof|professor|rabbi)\.?$/i.test(ahead?.text ?? '');
  if (!shouted && (isDoctor || (isWithin(text, candidate, part, previous) && !isGerman(text, start, end))))
    return family === 'altman'
      ? namesake(candidate, bare, phrase)
      : { ...candidate, maybe: bare, lean: candidate.lean - 5 };
  if (isGivenName(previous, shouted)) return { ...candidate, maybe: bare, lean: candidate.lean - 4 };
  // At the beginning many a word has a capital; Altmans are many, Musks few.
  const begins = !previous || /^\d/.test(previous.text);
  return { ...candidate, maybe: bare, lean: candidate.lean - (begins && family === 'altman' ? 3 : 1) };
}

/** Whether an unknown word with a capital stands within a sentence, so that it is somebody else's given name. */
function isWithin(text: string, { end }: Candidate, part: Word, previous: Word | null): boolean {
  const { opening, first } = phraseBefore(text, part, previous);
  if (first === part) return opening !== null && (opening.text === 'By' || isNaming(opening.text, IN_WORD));
  const goesOn = /^\s+(?!(?:to|of|in|on|at|by|as|and|is|for|with)\b)\p{Ll}/u.test(text.slice(end, end + 9));
  return goesOn && (!opening || opening.text === 'By' || isNaming(opening.text, IN_PHRASE));
}

/** The first of the words with a capital that end with `last`, and what stands before them: “in” and “Abu” of “in Abu Dhabi Altman said”. */
function phraseBefore(text: string, last: Word, previous: Word | null): { opening: Word | null; first: Word } {
  let first = last;
  let opening = previous;
  for (let words = 0; opening && words < LONGEST_PHRASE; words++) {
    const { text: word, start } = opening;
    if (!isUpper(word[0]) || word === 'By' || /['’]s$/.test(word) || names.isLabel(word.toLowerCase())) break;
    first = opening;
    opening = wordBefore(text, start);
    if (opening && /\p{L}{2}\.$/u.test(opening.text)) opening = null;
  }
  return { opening, first };
}

const LONGEST_PHRASE = 5;

/** Whether a word in small letters is followed by a name rather than by a place, a day or a show. */
const isNaming = (word: string, places: RegExp): boolean =>
  /['’]s$/.test(word) || (isLower(word[0]) && !places.test(word));

const IN_WORD =
  /^(?:the|an?|to|in|at|on|from|near|until|before|during|since|after|le|la|el|il|der|die|das|den|dem|des)$/;
const IN_PHRASE =
  /^(?:the|an?|to|in|at|on|from|near|until|before|during|since|after|into|via|around|outside|inside|across|le|la|el|il|der|die|das|den|dem|des)$/;

/** A given name without the ending that it has with the surname: “s Kimbalem Muskem”, “Roberta Altmana”. */
function nominative(given: string, inflected: boolean): string {
  if (!inflected || isGiven(given)) return given;
  const stem = given.replace(ENDING, '');
  return [stem, `${stem}a`, `${stem}e`].find((name) => isGiven(name)) ?? given;
}

const ENDING = /(?:em|om|owi|ovi|ou|[aąuyeęi])$/;

const PEER = new RegExp(`^${names.PEERS}$`);

/** Whether a given name has its line for itself: another word on the line before is the end of a heading, as in “São Paulo”. */
function isStacked(text: string, { text: name, start }: Word): boolean {
  const line = text.slice(text.lastIndexOf('\n', start) + 1, start).trim();
  return isGiven(name.toLowerCase()) && (line === '' || isGiven(line.toLowerCase()));
}

/** What initials tell: E.R. Musk, J. Altman, or a sentence that ended on an abbreviation. */
function byInitial(text: string, candidate: Candidate, { word, part, previous }: Ahead): Candidate {
  const family = candidate.family!;
  const letters = word.text.replace(/[^\p{L}]/gu, '');
  // “in the U.S. Musk said”, “about A.I. Altman said”, “on X. Musk said”, “a Model Y. Musk said”, “than I. Musk said”
  if (letters.length > 2 || (letters.length === 2 && names.ABBREVIATIONS.has(letters.toLowerCase()))) return candidate;
  // A transcript: “Q. Altman knew? A. Altman knew.”
  if (/^[QA]$/.test(letters) && /\bQ\.\s/.test(text)) return candidate;
  const ahead = previous?.text ?? '';
  const given = isGiven(ahead.toLowerCase());
  // A case: “Musk V. Altman”.
  if (letters === 'V' && previous && !given) return candidate;
  if (letters === 'X' || (letters === 'I' && previous && !given) || SERIES.test(ahead)) return candidate;
  const title = names.isLabel(ahead.toLowerCase()) || names.TITLE.test(ahead.toLowerCase());
  const start = ahead === names.INITIAL[family] ? previous!.start : letters.length > 1 ? word.start : part.start;
  const whole = start === previous?.start ? ahead : word.text;
  const phrase = `${whole} ${text.slice(candidate.start, candidate.end)}`;
  if (start !== previous?.start && !title && /^\p{Lu}\p{L}/u.test(ahead))
    return namesake(candidate, ahead.toLowerCase(), `${ahead} ${phrase}`);
  if (whole[0] !== names.INITIAL[family][0]) return namesake(candidate, letters[0]!.toLowerCase(), phrase);
  return { ...candidate, start, form: 'full', lean: candidate.lean + 1, why: phrase };
}

/** Given names that are places, too. */
const PLACES = names.set(
  'georgia virginia chelsea florence milan eugene austin charlotte madison jackson dallas houston lincoln paris sydney nevada victoria adelaide preston logan nancy troy santiago salvador lowell quincy everett chester warwick',
);

/** Who is introduced with an age has a given name before it: “Ada Altman, 61, said”. */
const AGE = /^, \d{1,3}[,.]/;
const BORN = /^(?: was born (?:in|on|at)\b| \((?:born|née|b\.))/;
// “Canadian Musk, 53, said”, “in Memphis Musk, 53, said”
const ORIGIN = /(?:[aeix]an|ese|ish|dutch|french|swiss|greek)$/;
const AT = /^(?:in|at|near|from|to)$/i;

const FULL_NAME_BEFORE = /(?:^|[,:] )\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+,(?: and| &)? $/u;
const FULL_NAMES = /^, \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?:,| and | & )/u;

const SERIES =
  /^(?:model|series|class|plan|section|exhibit|type|gen|generation|part|figure|vitamin|group|category|phase|tier|appendix|round|grade|title)$/i;

/** What neither of the two does, in small letters. */
export const OCCUPATION =
  'rabbi|dentist|realtor|swimmer|junior|sophomore|freshman|midfielder|striker|footballer|goalkeeper|goalie|quarterback|pitcher|catcher|outfielder|' +
  'sprinter|cricketer|painter|sculptor|printmaker|guitarist|drummer|trombonist|saxophonist|pianist|musician|composer|singer|songwriter|rapper|comedian|' +
  'cardiologist|surgeon|politician|actor|actress|film-?maker|screenwriter|statistician|economist|astronaut|historian|psychologist|physician|epidemiologist|' +
  'plumber|electrician|carpenter|baker|butcher|barber|mechanic|librarian|roofer|tailor|florist|veterinarian|firefighter|paramedic|' +
  'architect|photographer|novelist|poet|playwright|sheriff';
/** What neither of the two is called. A full stop behind a whole word ends a sentence. */
const OTHER_TITLE = new RegExp(
  '^(?:(?:dr|prof|rev|fr|pvt|cpl|sgt|lt|capt|col|maj|adm|gov|sen|rep|cr|cllr|ald)\\.?|professor|reverend|pastor|judge|justice|coach|officer|detective|captain|governor|mayor|' +
    `senator|congressman|dean|nurse|trustee|councill?or|council(?:wo)?man|commissioner|alderman|superintendent|${OCCUPATION})$`,
);
/** Nobody’s jokes. */
const ADDRESS =
  /^(?:dr|rev|fr|pvt|cpl|sgt|lt|maj|cr|cllr|ald|councill?or|alderman|reverend|rabbi|pastor|nurse|trustee)$/;
/** “The economist Altman hired left”: of a role that a clause without its pronoun tells of. */
const CHOSE =
  /^ (?:had |has )?(?:hired|fired|appointed|picked|chose|recruited|poached|backed|promoted|brought|sued|met|trusts?|trusted|married|invited)(?:[.,;]| (?:to|for|as|in|from|away|on|at|last|this|is|was|has|had|will|left|said|says|resigned|quit|\w+s)\b)/;
const SHE = /^ (?:è|ha|era|aveva|dice|spiega|racconta|es|fue|tiene|dijo|explica|cuenta) /;
const COMPANY = /^(?:executive|operating|financial|technology|marketing|product|chief)$/;

/** Whether the word before a name makes it somebody else's: a judge, a coach, an officer other than a company's. */
export function isOtherTitle(text: string, title: Word): boolean {
  return (
    OTHER_TITLE.test(title.text.toLowerCase()) && !COMPANY.test(wordBefore(text, title.start)?.text.toLowerCase() ?? '')
  );
}

const GERMAN_WORD = 'der|die|das|und|ist|mit|von|den|dem|des|zu|im|nicht|auch|eine?|hat|sich|auf|für|bei|nach';
const GERMAN = new RegExp(` (?:${GERMAN_WORD})(?= )[^]* (?:${GERMAN_WORD}) `);
/** German capitalises every noun: “der Milliardär Musk”. */
const isGerman = (text: string, start: number, end: number): boolean =>
  GERMAN.test(text.slice(Math.max(0, start - 300), end + 300));
