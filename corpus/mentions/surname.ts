import { after, glued, isLower, isUpper, wordBefore, type Word } from './around.ts';
import * as names from './names.ts';
import type { Candidate, Family } from './scan.ts';

const SUBJECT = { musk: 'elon-musk', altman: 'sam-altman' } as const;
const NAME = { musk: 'Elon Musk', altman: 'Sam Altman' } as const;

/** The last part of a word that several make up: `Trump-Elon`, `AltmanElon` of adjoining links, `end.Elon`. */
function lastPart(word: Word): Word {
  const hit = /(?:[-‐.]|\p{Ll}(?=\p{Lu}))([\p{L}’']+\.?)$/u.exec(word.text);
  return hit ? { text: hit[1]!, start: word.end - hit[1]!.length, end: word.end } : word;
}

const isMiddle = (word: string): boolean => /^(?:reeve|harris|r\.?|h\.?|\p{Lu}\.|\p{Lu}[\p{L}]+)$/u.test(word);

/** Judges the surname at `start`..`end` by its neighbours alone. */
export function surname(text: string, family: Family, start: number, end: number): Candidate | null {
  const written = text.slice(start, end);
  const capital = isUpper(written[0]);
  const shouted = written === written.toUpperCase();
  // Not the middle of a longer word, except where adjoining links leave no space between them.
  let stop = end;
  while (stop < text.length && glued(text[stop]) && !/\d/.test(text[stop]!) && (isLower(text[stop]) || shouted)) stop++;
  const ending = text.slice(end, stop).toLowerCase();
  if (ending && !names.ENDINGS[family].has(ending)) return null;
  if (!ending && isLower(text[stop])) return null;
  const candidate: Candidate = {
    subject: SUBJECT[family],
    family,
    start,
    end: stop,
    form: 'surname',
    certain: false,
    lean: 0,
  };
  const full = fullName(text, family, start, candidate);
  if (full) return full;
  if (glued(text[start - 1]) && !(capital && isLower(text[start - 1]) && joined(text, start))) return null;
  if (!capital) return { ...candidate, common: family === 'musk' && !ending, veto: 'written like a common noun' };

  const right = after(text, stop);
  const left = text
    .slice(Math.max(0, start - 30), start)
    .replace(/\s+/g, ' ')
    .toLowerCase();
  if (
    family === 'musk'
      ? names.MUSK_AFTER.test(right) || names.MUSK_BEFORE.test(left)
      : names.ALTMAN_AFTER.test(right) || names.ALTMAN_BEFORE.test(left)
  )
    return { ...candidate, veto: family === 'musk' ? 'musk, not Musk' : 'a term named after another Altman' };

  const inverted = /^,\s+(\p{Lu}[\p{L}]+|\p{Lu}\.)(?=\s*(?:[.,;(]|\p{Lu}\.|$))/u.exec(text.slice(stop, stop + 40));
  if (inverted) {
    const first = inverted[1]!.toLowerCase();
    if (names.FIRST[family].test(first)) candidate.lean += 4;
    else if (names.GIVEN.has(first)) return { ...candidate, namesake: first, veto: `${inverted[1]} ${written}` };
  }
  if (names.ACTS.test(right) || names.KIN.test(right)) candidate.lean += 5;
  else if (/^['’′‘ʼ＇]s\b/.test(right)) candidate.lean += 1;
  return byWordBefore(text, family, candidate, wordBefore(text, start), shouted);
}

/** Elon Musk, Elon Reeve Musk, Elon R. Musk, Elon “Technoking” Musk, E. Musk. */
function fullName(text: string, family: Family, start: number, candidate: Candidate): Candidate | null {
  let from = start;
  const hyphen = text[start - 1] === '-' ? 1 : 0;
  const quoted = /(\S)\s+["“„'‘(][^"”“'’)]{1,30}["”“'’)]\s+$/.exec(text.slice(Math.max(0, start - 60), start));
  if (quoted) from = start - quoted[0].length + 1;
  let word = wordBefore(text, from - hyphen);
  if (!word || (hyphen && word.end !== start - 1)) return joinedFull(text, family, start, candidate);
  for (let middle = 0; middle < 2 && word; middle++) {
    const part: Word = lastPart(word);
    if (names.FIRST[family].test(part.text.toLowerCase()))
      return /[./@_]/.test(text[part.start - 1] ?? ' ') && isLower(part.text[0])
        ? null
        : { ...candidate, start: part.start, form: 'full', certain: true };
    if (!isMiddle(word.text)) break;
    word = wordBefore(text, word.start);
  }
  return joinedFull(text, family, start, candidate);
}

/** #ElonMusk, #samaltman. */
function joinedFull(text: string, family: Family, start: number, candidate: Candidate): Candidate | null {
  const hit = (family === 'musk' ? /#elon$/i : /#sam$/i).exec(text.slice(Math.max(0, start - 6), start));
  return hit ? { ...candidate, start: start - hit[0].length + 1, form: 'full', certain: true } : null;
}

/** A capital inside a word that adjoining links make: TeslaMusk. */
function joined(text: string, start: number): boolean {
  return /(?:Tesla|SpaceX|Twitter|Trump|OpenAI|Altman|Musk|ChatGPT|Microsoft|Google|Apple)$/.test(
    text.slice(Math.max(0, start - 10), start),
  );
}

/** What the word before tells: a title, another person's given name, or nothing. */
function byWordBefore(
  text: string,
  family: Family,
  candidate: Candidate,
  word: Word | null,
  shouted: boolean,
): Candidate {
  if (!word) return candidate;
  const part = lastPart(word);
  const lower = part.text.toLowerCase();
  const bare = lower.replace(/\.$/, '');
  const name = NAME[family];
  if (names.FEMALE.test(lower) && isUpper(part.text[0]))
    return { ...candidate, namesake: bare, veto: `${part.text} ${text.slice(candidate.start, candidate.end)}` };
  if (names.TITLE.test(lower))
    return {
      ...candidate,
      lean: candidate.lean + 3,
      why: `“${part.text} ${text.slice(candidate.start, candidate.end)}”`,
    };
  if (!isUpper(part.text[0])) return candidate;
  if (/^\p{L}\.?$/u.test(part.text) && (part.text.length === 2 || /^[esr]$/.test(bare))) {
    const initial = family === 'musk' ? 'e' : 's';
    const before = wordBefore(text, part.start);
    const other = before && isUpper(before.text[0]) && before.text.length > 2 ? before.text : null;
    if (bare === initial && !other)
      return {
        ...candidate,
        start: part.start,
        form: 'full',
        lean: candidate.lean + 1,
        why: `${part.text} ${name.split(' ')[1]}`,
      };
    if (part.text.length === 2)
      return {
        ...candidate,
        namesake: other?.toLowerCase() ?? bare,
        veto: `${other ?? ''} ${part.text} ${text.slice(candidate.start, candidate.end)}`.trim(),
      };
    return candidate;
  }
  if (word.end === candidate.start && part.text.length > 1 && !/\.$/.test(part.text)) return candidate;
  if (part.text.length > 2 && /\.$/.test(part.text)) return candidate;
  if (names.GIVEN.has(bare))
    return { ...candidate, namesake: bare, veto: `${part.text} ${text.slice(candidate.start, candidate.end)}` };
  if (names.NOT_GIVEN.test(lower) || part.text !== word.text || /\d/.test(bare)) return candidate;
  if (part.text === part.text.toUpperCase() && !shouted) return candidate;
  const before = wordBefore(text, word.start);
  const middle =
    before &&
    isLower(before.text[0]) &&
    !/^(?:the|a|an|in|at|on|during|since|after|le|la|el|il|der|die|das|den|dem|des)$/.test(before.text) &&
    !shouted;
  // An unknown capitalised word: a namesake's given name in the middle of a sentence, hardly a hint elsewhere.
  if (middle && !german(text)) return { ...candidate, maybe: bare, lean: candidate.lean - 5 };
  return { ...candidate, maybe: bare, lean: candidate.lean - 1 };
}

/** German capitalises every noun: “der Milliardär Musk”. */
function german(text: string): boolean {
  return (text.match(/ (?:der|die|das|und|ist|mit|von|den|dem|zu|im|nicht|auch|ein|eine)(?= )/g)?.length ?? 0) > 1;
}
