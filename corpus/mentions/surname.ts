import { after, before, glued, isBroken, isLower, isUpper, joined, lastPart, wordBefore, type Word } from './around.ts';
import * as names from './names.ts';
import type { Family } from './names.ts';
import type { Candidate } from './scan.ts';

const SUBJECT = { musk: 'elon-musk', altman: 'sam-altman' } as const;

/** Judges the surname at `start`..`end` by its neighbours alone. `null`: part of another word. */
export function surname(text: string, family: Family, start: number, end: number): Candidate | null {
  const written = text.slice(start, end);
  const capital = isUpper(written[0]);
  const shouted = written === written.toUpperCase();
  // MuSK is an enzyme.
  if (!shouted && written.slice(1) !== written.slice(1).toLowerCase()) return null;
  // Small letters that follow must be a case ending; a capital begins the next of two adjoining links.
  const continues = (at: number): boolean =>
    glued(text[at]) && !/\d/.test(text[at]!) && (shouted || !isUpper(text[at])) && !isBroken(text, at);
  let stop = end;
  while (continues(stop)) stop++;
  if (stop > end && !names.ENDINGS[family].has(text.slice(end, stop).toLowerCase())) return null;

  const candidate: Candidate = {
    subject: SUBJECT[family],
    family,
    start,
    end: stop,
    form: 'surname',
    certain: false,
    lean: 0,
  };
  const first = fullName(text, family, start);
  if (first >= 0) {
    const full: Candidate = { ...candidate, start: first, form: 'full', certain: true };
    return SOMEBODY.test(after(text, stop)) ? { ...full, certain: false, veto: 'somebody else of that name' } : full;
  }
  if (glued(text[start - 1]) && !(capital && joined(text, start))) return null;
  const right = after(text, stop);
  const left = before(text, start);
  if (
    family === 'musk'
      ? names.MUSK_AFTER.test(right) || names.MUSK_BEFORE.test(left)
      : names.ALTMAN_AFTER.test(right) || names.ALTMAN_BEFORE.test(left)
  )
    return { ...candidate, common: family === 'musk', veto: `${written} means something else here` };

  if (!capital) {
    if (stop > end) return null;
    const noun = /\b(?:an?|the|some|h(?:is|er)|their|its|like|with|(?:smell|scent|note|hint)s?(?:ed)? of) $/.test(left);
    return { ...candidate, rule: 'small', common: family === 'musk', ...(noun && { veto: 'written like the scent' }) };
  }

  const inverted = /^,\s+(\p{Lu}\p{L}+|\p{Lu}\.)(?=\s*(?:[.,:;(]|\p{Lu}\.|$))/u.exec(text.slice(stop, stop + 40))?.[1];
  if (inverted) {
    if (names.FIRST[family].test(inverted.toLowerCase()))
      return { ...candidate, end: text.indexOf(inverted, stop) + inverted.length, form: 'full', certain: true };
    if (names.GIVEN.has(inverted.toLowerCase()))
      return namesake(candidate, inverted.toLowerCase(), `${inverted} ${written}`);
  }
  // Many a case form is a word of its own elsewhere: Croatian for men's, Swedish nutmeg, a Turkish amulet.
  if (/^(?:a|e|i|u|o|ia|ie|ot)$/i.test(text.slice(end, stop))) candidate.lean = /\p{Ll} $/u.test(left) ? -1 : -2;
  // Any Altman speaks and acts; of the scent or the animals only little can be said.
  if (family === 'musk' && names.ACTS.test(right)) candidate.lean += 5;
  else if (family === 'musk' && /^['’′‘ʼ`]s\b/.test(right)) candidate.lean += 1;
  const word = wordBefore(text, start);
  return word ? byWordBefore(text, candidate, word, shouted) : candidate;
}

/** Where Elon Musk, Elon Reeve Musk, Elon R. Musk, Elon “Technoking” Musk or #ElonMusk begins, or -1. */
function fullName(text: string, family: Family, start: number): number {
  const left = text.slice(Math.max(0, start - 80), start);
  const first = family === 'musk' ? 'Elon' : 'Sam';
  if (
    left.toLowerCase().endsWith(`#${first.toLowerCase()}`) ||
    (left.endsWith(first) && !glued(left.at(-1 - first.length)))
  )
    return start - first.length;
  const quoted = /\s+["“„'‘(][^"”“'’)]{1,30}["”“'’)]\s+$/.exec(left);
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

const SOMEBODY =
  /^, (?:an?|the) (?:\d+-year-old )?(?:junior|sophomore|freshman|senior|student|rabbi|dentist|realtor|swimmer|midfielder|goalkeeper|pitcher|professor)\b/;

const namesake = (candidate: Candidate, first: string, veto: string): Candidate => ({
  ...candidate,
  namesake: first,
  veto,
});

/** What the word before tells: a title, another person's given name, or nothing. */
function byWordBefore(text: string, candidate: Candidate, word: Word, shouted: boolean): Candidate {
  const part = lastPart(word);
  if (!isUpper(part.text[0])) return candidate;
  const family = candidate.family!;
  const phrase = `${part.text} ${text.slice(candidate.start, candidate.end)}`;
  const lower = part.text.toLowerCase();
  const bare = lower.replace(/\.$/, '');
  if (names.FEMALE.test(lower)) return namesake(candidate, bare, phrase);
  // Neither of them is a doctor or a judge.
  if (OTHER_TITLE.test(lower))
    return family === 'altman' ? namesake(candidate, bare, phrase) : { ...candidate, lean: -3 };
  if (names.TITLE.test(lower)) return { ...candidate, lean: candidate.lean + 3, why: `“${phrase}”` };
  const ahead = wordBefore(text, part.start);
  // A full stop ends a sentence, except after an initial.
  const previous = ahead && /\p{L}{2}\.$/u.test(ahead.text) ? null : ahead;
  if (/^\p{L}\.$/u.test(part.text)) {
    if (previous && /^\p{Lu}\p{L}/u.test(previous.text))
      return namesake(candidate, previous.text.toLowerCase(), `${previous.text} ${phrase}`);
    if (bare !== (family === 'musk' ? 'e' : 's')) return namesake(candidate, bare, phrase);
    return { ...candidate, start: part.start, form: 'full', lean: candidate.lean + 1, why: phrase };
  }
  if (part.text.endsWith('.')) return candidate;
  if (names.GIVEN.has(bare)) return namesake(candidate, bare, phrase);
  if (names.NOT_GIVEN.test(bare) || part.text !== word.text || (part.text === part.text.toUpperCase() && !shouted))
    return candidate;
  // An unknown capitalised word. Within a sentence it is somebody else's given name, unless it is German.
  const sentence = /^\s+(?!(?:to|of|in|on|at|by|as|and|is|for|with)\b)\p{Ll}/u.test(
    text.slice(candidate.end, candidate.end + 9),
  );
  const within =
    previous &&
    (isLower(previous.text[0])
      ? !/^(?:the|an?|in|at|on|during|since|after|le|la|el|il|der|die|das|den|dem|des)$/.test(previous.text)
      : previous.text === 'By' || (sentence && !names.NOT_GIVEN.test(previous.text.toLowerCase()))) &&
    !GERMAN.test(text.slice(Math.max(0, candidate.start - 300), candidate.end + 300));
  if (!shouted && (within || /^(?:dr|prof|professor|rabbi)\.?$/i.test(ahead?.text ?? '')))
    return family === 'altman'
      ? namesake(candidate, bare, phrase)
      : { ...candidate, maybe: bare, lean: candidate.lean - 5 };
  return { ...candidate, maybe: bare, lean: family === 'altman' && !previous ? -3 : candidate.lean - 1 };
}

const OTHER_TITLE = /^(?:dr|prof|professor|rabbi|judge|justice|coach|officer|detective|sen|senator|rep)\.?$/;

// German capitalises every noun: “der Milliardär Musk”.
const GERMAN =
  / (?:der|die|das|und|ist|mit|von|den|dem|zu|im|nicht|auch|eine?) [^]* (?:der|die|das|und|ist|mit|von|den|dem|zu|im|nicht|auch|eine?) /;
