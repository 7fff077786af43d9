/** Looking left and right of a name. All offsets are UTF-16 code units of a cleaned text. */

const LETTER = /[\p{L}\p{M}]/u;
const WORD = /[\p{L}\p{M}\p{N}]/u;
const LOWER = /\p{Ll}/u;

export const isLetter = (char: string | undefined): boolean => char !== undefined && LETTER.test(char);
export const isWord = (char: string | undefined): boolean => char !== undefined && WORD.test(char);
export const isLower = (char: string | undefined): boolean => char !== undefined && LOWER.test(char);
export const isUpper = (char: string | undefined): boolean =>
  char !== undefined && isLetter(char) && char !== char.toLowerCase();

/** A letter or digit that would make a Latin name part of a longer word; scripts without spaces don't. */
export const glued = (char: string | undefined): boolean =>
  char !== undefined && /[\w\xaa-\u052f]/.test(char) && !/[\xab-\xb9\xbb-\xbf×÷]/.test(char);

const SPACE = /\s/;

export interface Word {
  text: string;
  start: number;
  end: number;
}

/**
 * The word that ends at `end`, with only white space between (none needed after `Mr.`). Apostrophes, hyphens and a
 * closing full stop belong to it. `null` where a comma, a bracket or the beginning stands instead.
 */
export function wordBefore(text: string, end: number): Word | null {
  let last = end;
  while (last > 0 && SPACE.test(text[last - 1]!)) last--;
  let start = last;
  if (text[start - 1] === '.') start--;
  while (start > 0 && (isWord(text[start - 1]) || (/['’\-‐&]/.test(text[start - 1]!) && isWord(text[start - 2]))))
    start--;
  if (start === last || !isWord(text[start])) return null;
  return { text: text.slice(start, last), start, end: last };
}

/** The words that follow `start` after white space or a hyphen, as one lower-case string of about 40 code units. */
export function after(text: string, start: number): string {
  return text
    .slice(start, start + 40)
    .replace(/\s+/g, ' ')
    .toLowerCase();
}

// What a web address, path, e-mail or identifier is made of; quotes, brackets and commas end it.
const TOKEN = /[\w.~:/?#@!$&*+%=\-]/;

/** The unbroken stretch around a span, as addresses and identifiers have it. */
export function token(text: string, start: number, end: number): Word {
  const first = start;
  while (start > 0 && first - start < 200 && TOKEN.test(text[start - 1]!)) start--;
  const last = end;
  while (end < text.length && end - last < 200 && TOKEN.test(text[end]!)) end++;
  return { text: text.slice(start, end), start, end };
}

/** Why the span is part of an address, a path or an identifier, or `null`. `@` handles are judged elsewhere. */
export function address(text: string, start: number, end: number): string | null {
  const whole = token(text, start, end);
  const before = text[start - 1];
  const next = text[end];
  if (before === '_' || next === '_' || before === '$' || before === '\\') return 'an identifier';
  if (whole.text.length === end - start) return null;
  const rest = text.slice(end, whole.end);
  const ahead = text.slice(whole.start, start);
  if (/:\/\/|^www\.|^file:/i.test(whole.text)) return 'a web address';
  if (/[\w.+-]@[\w-]/.test(whole.text) && !/^@?\w+(?:[/&+]@\w+)+$/.test(whole.text)) return 'an e-mail address';
  if (/^\.[a-z0-9]/.test(rest)) return 'a domain, a file or an identifier';
  if (/\.$/.test(ahead) && isLower(text[start])) return 'a domain or an identifier';
  if (/[\w-]\.[a-z]{2,}\//.test(ahead)) return 'a web address';
  if (/^[/~.]\S*\//.test(ahead) || /\/[a-z0-9_-]+\.[a-z]{1,4}$/i.test(rest)) return 'a path';
  if (/^(?:-?[\w-]+)?\.(?:jpe?g|png|gif|webp|svg|pdf|html?|txt|mp[34]|docx?|csv|json|js|py)\b/i.test(rest))
    return 'a file name';
  if (isLower(text[start]) && (/[/-]$/.test(ahead) || /^[/-]/.test(rest))) return 'part of an address';
  if (/=$/.test(ahead) || /^=/.test(rest)) return 'code';
  return null;
}
