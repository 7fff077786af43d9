/** Looking left and right of a name. All offsets are UTF-16 code units of a cleaned text. */

export interface Word {
  text: string;
  start: number;
  end: number;
}

export const isLower = (char: string | undefined): boolean => /\p{Ll}/u.test(char ?? '');
export const isUpper = (char: string | undefined): boolean => /\p{Lu}/u.test(char ?? '');

/** A curly apostrophe read in the wrong encoding, as old pages have it: `Muskâ€™s`. */
export const isBroken = (text: string, at: number): boolean => /^â[€\x80]/.test(text.slice(at, at + 2));

/** A letter, digit or underscore that makes a Latin name part of a longer word. Scripts without spaces don't. */
export const glued = (char: string | undefined): boolean =>
  /[\w\xaa\xb5\xba\xc0-\xd6\xd8-\xf6\xf8-\u02af\u0370-\u052f]/.test(char ?? '');

const PART = /[\p{L}\p{M}\p{N}]/u;
const NO_SPACES = /[\u0e00-\u0eff\u3005-\u9fff\uac00-\ud7af]/;
const inWord = (char: string | undefined): boolean => char !== undefined && PART.test(char) && !NO_SPACES.test(char);

/** What stands at `start`..`end` with the rest of its first and last word; scripts without spaces have no words to fill up. */
export function wholeWord(text: string, start: number, end: number): string {
  const [first, last] = [start - LONGEST_REST, end + LONGEST_REST];
  if (inWord(text[start])) while (start > first && inWord(text[start - 1])) start--;
  if (inWord(text[end - 1])) while (end < last && inWord(text[end])) end++;
  return text.slice(start, end);
}

const LONGEST_REST = 20;

/**
 * The word that ends at `end`, with only white space between (none needed after `Mr.`). Apostrophes, hyphens and a
 * closing full stop belong to it. `null` where a comma, a bracket or the beginning stands instead.
 */
export function wordBefore(text: string, end: number): Word | null {
  let last = end;
  while (last > 0 && /\s/.test(text[last - 1]!)) last--;
  let start = last;
  if (text[start - 1] === '.') start--;
  const limit = last - 60;
  while (
    start > limit &&
    (inWord(text[start - 1]) || (/['’\-‐.]/.test(text[start - 1] ?? '') && inWord(text[start - 2])))
  )
    start--;
  return start === last || !inWord(text[start]) ? null : { text: text.slice(start, last), start, end: last };
}

/** The last part of a word that several make up: `Trump-Elon`, `d’Elon`, `AltmanElon` of adjoining links, `end.Elon`. */
export function lastPart(word: Word): Word {
  const hit = /^.*(?:[-‐.'’]|[\p{Ll}\p{N}](?=\p{Lu})|\p{Lu}{2}(?=\p{Lu}\p{Ll}))(\p{L}{2,}\.?|\p{Lu}\.)$/u.exec(
    word.text,
  );
  return hit ? { text: hit[1]!, start: word.end - hit[1]!.length, end: word.end } : word;
}

const JOINED =
  /(?:\d|Tesla|SpaceX|Twitter|Trump|OpenAI|xAI|Altman|Musk|ChatGPT|Microsoft|Google|Apple|Anthropic|Gemini|Claude|Nvidia|Meta|Amazon|(?<![A-Za-z])(?:that|of|into|and|the|by|while|after|when))$/;
/** Whether a name or a number that a link or a cell without a space may have put there ends at `end`. */
export const joined = (text: string, end: number): boolean => JOINED.test(text.slice(Math.max(0, end - 10), end));

/** What follows `start`, in small letters and single spaces. */
export const after = (text: string, start: number): string =>
  text
    .slice(start, start + 40)
    .replace(/\s+/g, ' ')
    .toLowerCase();

/** What stands before `end`, likewise. */
export const before = (text: string, end: number): string =>
  text
    .slice(Math.max(0, end - 40), end)
    .replace(/\s+/g, ' ')
    .toLowerCase();

// What web addresses, paths, e-mails and identifiers are made of; quotes, brackets and commas end them.
const AHEAD = /[\w.~:/?#@!$&*+%=\\-]*$/;
// “openai-backed” is no package.
const COMPOUND = /^-(?:owned|led|backed|funded|run|founded|controlled|linked|powered|style|era)\b/;
const REST = /^[\w.~:/?#@!$&*+%=\\-]*/;

/** Why the span is part of an address, a path or an identifier, or `null`. */
export function address(text: string, start: number, end: number): string | null {
  const ahead = AHEAD.exec(text.slice(Math.max(0, start - 200), start))![0];
  const rest = REST.exec(text.slice(end, end + 200))![0];
  if (!ahead && !rest) return null;
  const name = text.slice(start, end);
  const small = name === name.toLowerCase();
  const whole = ahead + name + rest;
  // Also one that is encoded: “%20Musk”.
  if (
    /:\/\/|^www\.|^file:/i.test(whole) ||
    /%[\dA-F]{2}$/.test(ahead) ||
    /[\w-]\.[a-z]{2,}\//.test(ahead) ||
    /^[\w-]*\.(?:[a-z]|\d+\w)/.test(rest)
  )
    return 'part of an address';
  if (/[\w.+-]@[\w-]/.test(whole) && !/^\S?@\w+(?:[/&+]@\w+)+$/.test(whole)) return 'part of an address';
  if (/[_$\\=]$/.test(ahead) || /^(?:[_\\=]|\$(?!\d))/.test(rest) || (/\w\.$/.test(ahead) && text[end] === '('))
    return 'code';
  // OpenAI.Chat.create
  if (/^\.[A-Z]\w+[.(]\w/.test(rest)) return 'code';
  if (/^[/~.]\S*\//.test(ahead) || /^[ur]\/$/.test(ahead) || /\/[\w-]+\.[a-z]{1,4}$/i.test(rest))
    return 'part of a path';
  if (small && (/[./+-]$/.test(ahead) || (/^(?:[/+-]|\.\w)/.test(rest) && !COMPOUND.test(rest))))
    return 'part of an address';
  return null;
}
