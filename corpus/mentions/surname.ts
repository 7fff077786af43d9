import { after, before, glued, isBroken, isLower, isUpper, joined, lastPart, wordBefore } from './around.ts';
import { otherBearer } from './bearers.ts';
import { byWordBefore, isOtherTitle, namesake, OCCUPATION } from './introduced.ts';
import { isGiven } from './given.ts';
import { isKin } from './kin.ts';
import { isFormula } from './formulas.ts';
import { isLookalike } from './lookalikes.ts';
import { isKind, isPureNote, isScent } from './scents.ts';
import { isAnothersLife, isHisBirth, isTooEarly, isTooYoung } from './lifetime.ts';
import * as names from './names.ts';
import type { Family } from './names.ts';
import { addNeighbours } from './neighbours.ts';
import { inReferences } from './references.ts';
import type { Candidate } from './scan.ts';
import { inSmallLetters } from './small.ts';

const SUBJECT = { musk: 'elon-musk', altman: 'sam-altman' } as const;

/** Code units. A page may hold a word without an end. */
const LONGEST_ENDING = 20;
/** Within so much is told how old somebody is. */
const LIFE = 100;

/** Judges the surname at `start`..`end` by its neighbours alone. `null`: part of another word. */
export function surname(text: string, family: Family, start: number, end: number): Candidate | null {
  const written = text.slice(start, end);
  const capital = isUpper(written[0]);
  const shouted = written === written.toUpperCase();
  // MuSK is an enzyme; “Sam ALtman” is not.
  if (!shouted && written.slice(1) !== written.slice(1).toLowerCase() && fullName(text, family, start) < 0) return null;
  // Small letters that follow must be a case ending; a capital begins the next of two adjoining links.
  const continues = (at: number): boolean =>
    glued(text[at]) && !/\d/.test(text[at]!) && (shouted || !isUpper(text[at])) && !isBroken(text, at);
  let stop = end;
  // #MuskvsZuck, a case in italics
  if (!/^v(?:s\p{Lu}|s?\.)/u.test(text.slice(end, end + 3)))
    while (stop <= end + LONGEST_ENDING && continues(stop)) stop++;
  // A capital right behind an ending is part of the name, as in MuskaP, unless it begins the next of blocks run together.
  const isOpen = isUpper(text[stop]) && !/^(?:\p{Lu}\p{Ll}|xAI)/u.test(text.slice(stop, stop + 3));
  if (stop > end && (!names.ENDINGS[family].has(text.slice(end, stop).toLowerCase()) || isOpen)) return null;

  const candidate: Candidate = {
    subject: SUBJECT[family],
    family,
    start,
    end: stop,
    form: 'surname',
    certain: false,
    lean: 0,
  };
  if (isDouble(text, start, stop)) return { ...candidate, veto: 'part of a double surname' };
  const nickname = NICKNAME.exec(text.slice(Math.max(0, start - 40), start));
  const spouse = nickname?.[0].includes('(') ? nickname[1]!.toLowerCase() : '';
  // Obituaries: “father of Sam (Judy) Altman”.
  if (isGiven(spouse)) return namesake(candidate, spouse, `${nickname![0].trim()} ${written}`);
  const first = fullName(text, family, start);
  if (first >= 0) {
    // Their children don’t go by the surname alone.
    const kin = isKin(text, first) && !FATHER.test(before(text, first));
    const full: Candidate = { ...candidate, start: first, form: 'full', certain: true, kin };
    const title = wordBefore(text, first);
    const behind = text.slice(stop, stop + LIFE);
    if (SOMEBODY.test(after(text, stop)) || TRADE.test(text.slice(stop, stop + 20)) || isAnothersLife(family, behind))
      return { ...full, certain: false, lean: -5 };
    if (title && isOtherTitle(text, title)) return { ...full, certain: false, lean: -5 };
    return AS_HE_IS.test(behind) || isHisBirth(family, behind) ? { ...full, why: 'named with what he is' } : full;
  }
  if (glued(text[start - 1]) && !(capital && joined(text, start))) return null;
  const right = after(text, stop);
  const left = before(text, start);
  const other = otherBearer(text, candidate, left, right);
  if (other) return other;
  if (isFormula(family, text, start, stop)) {
    const formula = `a formula named after another ${written}`;
    // “Sam Altman asked what the Altman Z-score is”: who tells them apart goes on about him.
    return isBesideSam(text, start, stop) ? { ...candidate, veto: formula } : namesake(candidate, 'formula', formula);
  }
  if (isLookalike(family, text, start, stop))
    return family === 'musk'
      ? { ...candidate, common: true, veto: `${written} means something else here` }
      : namesake(candidate, 'firm', `${written} means something else here`);
  if (family === 'altman' && APPOSED.test(right)) return namesake(candidate, 'told apart', `${written}, told apart`);
  if (SOMEBODY.test(right)) candidate.lean -= 6;
  if (family === 'musk' && isPureNote(left, right)) Object.assign(candidate, { common: true, lean: -8 });
  else if (family === 'musk' && isScent(left, right)) Object.assign(candidate, { common: true, lean: -4 });
  else if (family === 'musk' && isKind(left)) Object.assign(candidate, { common: true, lean: -3 });

  if (!capital) return inSmallLetters(text, candidate, end);

  if (isTooEarly(family, left)) return namesake(candidate, 'early', 'before he was born');
  const behind = text.slice(stop, stop + LIFE);
  if (isAnothersLife(family, behind)) candidate.lean -= 8;
  else if (isTooYoung(behind)) candidate.lean -= 4;
  const listed = inReferences(text, candidate);
  if (listed) return listed;
  // Many a case form is a word of its own elsewhere: Croatian for men's, Swedish nutmeg, a Turkish amulet.
  const ending = text.slice(end, stop);
  // Hungarian’s case of him is the nutmeg of the Swedes.
  if (ending.toLowerCase() === 'ot' && SWEDISH.test(text.slice(Math.max(0, start - 80), stop + 80)))
    return { ...candidate, veto: 'nutmeg' };
  addNeighbours(text, candidate, ending);
  // Edward “Eddie” Altman
  const word = wordBefore(text, nickname ? start - nickname[0].length : start);
  return word ? byWordBefore(text, candidate, word, shouted) : candidate;
}

/** “Ada Altman-Wood” has another surname; “Musk-Imperium” and “Altman-Musk feud” have none before or hold one of theirs. */
function isDouble(text: string, start: number, stop: number): boolean {
  const behind = DOUBLE.exec(text.slice(stop, stop + 24))?.[1];
  if (behind === undefined || names.isLabel(behind.toLowerCase())) return false;
  const ahead = wordBefore(text, start);
  const word = ahead?.text ?? '';
  return isGiven(word.toLowerCase()) || (ahead !== null && isOtherTitle(text, ahead)) || /^\p{Lu}\.$/u.test(word);
}

const DOUBLE = /^[-‐](\p{Lu}\p{Ll}+)(?!\p{L})/u;

/** Whether the same sentence names Sam Altman in full. */
const isBesideSam = (text: string, start: number, stop: number): boolean =>
  /\bSam Altman\b[^.!?\n]*$/.test(text.slice(Math.max(0, start - 100), start)) ||
  /^[^.!?\n]*\bSam Altman\b/.test(text.slice(stop, stop + 100));

const NICKNAME = /\s+["“„'‘(]([^"”“'’)]{1,30})["”“'’)]\s+$/;

/** Where Elon Musk, Elon Reeve Musk, Elon R. Musk, Elon “Technoking” Musk or #ElonMusk begins, or -1. */
function fullName(text: string, family: Family, start: number): number {
  const left = text.slice(Math.max(0, start - 80), start);
  const first = family === 'musk' ? 'Elon' : 'Sam';
  if (
    left.toLowerCase().endsWith(`#${first.toLowerCase()}`) ||
    (left.endsWith(first) && !glued(left.at(-1 - first.length)))
  )
    return start - first.length;
  const quoted = NICKNAME.exec(left);
  let end = quoted ? start - quoted[0].length : left.endsWith('-') ? start - 1 : start;
  if (end === start && glued(text[start - 1])) return -1;
  for (let middle = 0; middle < 3; middle++) {
    const word = wordBefore(text, end);
    if (!word || (text[start - 1] === '-' && word.end < start - 1)) return -1;
    const part = lastPart(word);
    if (names.FIRST[family].test(part.text.toLowerCase()))
      return isLower(part.text[0]) && /[./@_-]/.test(text[part.start - 1] ?? ' ') ? -1 : part.start;
    if (!/^(?:reeve|harris|\p{Lu}\.?|\p{Lu}\p{L}+)$/u.test(word.text)) return -1;
    end = word.start;
  }
  return -1;
}

// “Mr. Altman teaches woodwork in Room 9.”
const TEACHES =
  '^ (?:teaches|taught|coaches|coached) (?:\\w+ grade|physics|chemistry|biology|math(?:ematics|s)?|english|history|music|art|woodwork(?:ing)?|metalwork|pottery|ceramics|drama|geography|geometry|algebra|latin|french|spanish|german|chess|choir|judo|karate|tennis|piano|violin|yoga|kindergarten|swimming|dance|ballet|jv|varsity|girls|boys)(?:[.,;]| (?:in|at|for|since|until)\\b)';
// “Elon Musk, a black Labrador from Leeds”
const ANIMAL =
  /^, (?:an?|our|my) (?:[\w-]+ ){0,3}(?:(?:african grey|cockatoo|cockatiel|budgie|budgerigar|macaw|hamster|gerbil|guinea pig|goldfish|labrador|corgi|dalmatian|terrier|retriever|poodle|spaniel|greyhound|collie|beagle|dachshund|tomcat|gelding|colt|filly|tortoise|rooster|llama|alpaca)\b|(?:tabby|cat|kitten|dog|puppy|mare|stallion|parrot|pony) (?:from|of|at|in)\b)/;

// What neither of them is known as, right after the name: “Altman, a sophomore,”, “Altman (footballer, born 1991)”,
// “Sam Altman, 88, of Dayton”, “Sam Altman (Class of ’58)”, “Sam Altman Jr.”, or in a row of numbers.
const SOMEBODY = new RegExp(
  `^, (?:an?|the) (?:[\\w-]+ ){0,2}(?:${OCCUPATION}|republican|democrat)(?:[,.;]| (?:from|at|for|who|on|in|with)\\b|$)|^ \\((?:${OCCUPATION})\\b` +
    /|^, (?:\d|1\d|2[0-5]|[6-9]\d|10\d), (?:of|from|aus|uit|från|fra|iz|z|de)\b|^ \(class of ['’]?(?:19)?[4-8]\d\)|^,? (?:jr|esq|m\.?d|ph\.?d|d\.?d\.?s|cpa)\b/
      .source +
    `|^ the (?:late )?(?:${OCCUPATION}|director(?! of)|film-maker)\\b|^ of (?:altman|musk)['’]s (?:auto|garage|bakery|deli|diner|plumbing|hardware|roofing|motors|dairy|pharmacy|florist|furniture|farm|orchard)\\b|${TEACHES}|^, (?:left|right|offensive|defensive) (?:tackle|guard|back|wing(?:er)?|end)[,.;]|${ANIMAL.source}` +
    /|^ (?:(?:\d?[a-z]{1,2}|\d+) )?\d+(?: \d+){2}/.source,
);

/** “Sam Altman Plumbing & Heating” */
const TRADE =
  /^ (?:Plumbing|Heating|Roofing|Landscaping|Flooring|Bakery|Realty|Jewell?ers|Winery|Vineyards|Photography|Florist|Auto (?:Body|Repair)|Funeral Home|Law (?:Firm|Office|Group))\b/;

/** “Altman the professor” */
const APPOSED =
  /^ the (?:late |great |film |stage |opera )?(?:professor|economist|film-?maker|coach|judge|lecturer|scholar|novelist|poet|painter|swimmer|statistician|historian|dentist|director(?! of))\b/;

const SWEDISH = /(?<!\p{L})(?:i|och|på|med|eller|till|inte|som)(?!\p{L})/u;

/** Also what a heading ends with that he can't be: “He visits his mother”, and below that “Elon Musk flew”. */
const FATHER =
  /(?<!\p{L})(?:father|dad|vater|vader|père|padre|pai|mother|mom|mum|sister|wife|aunt|daughter|mutter|schwester|tochter|moeder|zus|dochter|mère|sœur|fille|madre|sorella|figlia|hermana|hija|mãe|irmã|filha),? $/u;
// What tells him from others of a family: “Sam Altman (born 1985), entrepreneur”.
const AS_HE_IS =
  /^(?: \((?:born|b\.) [^)]{0,12}(?:1985|1971)\))?[,:]? ?(?:[(–—-] ?)?(?:an? |the )?(?:(?:American|U\.?S\.?|tech(?:nology)?|internet) )*(?:entrepreneur|businessman|investor|programmer|chief executive|ceo)\b/i;
