/** Which quotation marks there are, which belong together, and where one opens and closes. */
export const ANY_MARK = /["“”„‟«»‘’‚‹›'「」『』＂]/;

/** Marks that apostrophes look like, and those of their pairs. */
export const SINGLE = /[‘’‚'‹›]/;

/** All others but those that only close. */
export const OPENS = /["“„«‟＂「『]/;

const LETTER = /[\p{L}\p{N}]/u;
/** Openers that are really apostrophes: ’em, ’90s, ‘Round. */
export const ELISION =
  /^(?:em|til|till|tis|twas|twere|cause|bout|round|neath|cuz|cos|n|nother|ere|gainst|mongst|tude|\d\ds?|\d0ies)(?![\p{L}\p{N}])/iu;

/** A mark with which a quotation opens. */
export interface Open {
  at: number;
  mark: string;
}

/** By opening marks: those that may close. Sloppy mixtures (" with ”) are common and accepted. */
const CLOSERS: Readonly<Record<string, string>> = {
  '"': '"”＂‟',
  '“': '"”＂‟',
  '‟': '"”＂‟',
  '＂': '"”＂‟',
  '”': '”"',
  '„': '“”"‟',
  '«': '»',
  '»': '«»',
  '‘': "’'",
  "'": "’'",
  '’': '’',
  '‚': "‘’'",
  '‹': '›',
  '›': '‹',
  '「': '」',
  '『': '』',
};

/** Whether a mark may close what an opening one opened. */
export const answers = (opener: string, mark: string): boolean => CLOSERS[opener]?.includes(mark) ?? false;

export function isSpace(char: string | undefined): boolean {
  return char === undefined || /\s/.test(char);
}

/** Whether a mark stands where one opens: before a word, after a space, a bracket, a dash or another mark. */
export function opensAt(text: string, at: number, from: number, to: number): boolean {
  const before = at > from ? text[at - 1] : undefined;
  const after = at + 1 < to ? text[at + 1] : undefined;
  if (isSpace(after)) return false;
  return isSpace(before) || /[([{–—\-/:"“„«‘'…]/.test(before ?? '');
}

/** Whether an opening mark was set where only a closing one makes sense: after the end of a sentence or part of it. */
export function shuts(text: string, at: number, to: number): boolean {
  return /[\p{L}\p{N}][,.!?…]$/u.test(text.slice(at - 2, at)) && (at + 1 >= to || isSpace(text[at + 1]));
}

/** Whether a mark stands where one closes: behind a word, and before none. */
export function closesAt(text: string, at: number, from: number, to: number): boolean {
  const before = at > from ? text[at - 1] : undefined;
  const after = at + 1 < to ? text[at + 1] : undefined;
  if (isSpace(before)) return false;
  return after === undefined || !LETTER.test(after);
}

/** How far behind an apostrophe that may close a quotation a better one is looked for. UTF-16 code units. */
const FURTHER = 2000;

/** Finds where a quotation in single marks ends; an apostrophe looks the same. -1 when it doesn't. */
export function closeSingle(text: string, open: Open, to: number): number {
  let fallback = -1;
  for (let at = open.at + 1; at < (fallback < 0 ? to : Math.min(to, fallback + FURTHER)); at++) {
    const char = text[at] ?? '';
    if ((char === '‘' || char === '“') && opensAt(text, at, open.at + 1, to) && fallback >= 0) return fallback;
    if (!answers(open.mark, char)) continue;
    const before = text[at - 1] ?? '';
    const after = at + 1 < to ? text[at + 1] : undefined;
    if (isSpace(before) || (after !== undefined && LETTER.test(after))) continue;
    if (/[,.!?…;]/.test(before)) return at;
    // “the workers’ rights”: a possessive, unless nothing better follows.
    const possessive = /s/i.test(before) && after === ' ' && /\p{Ll}/u.test(text[at + 2] ?? '');
    const droppedG = /n/.test(before) && text[at - 2] === 'i' && after === ' ';
    if (possessive || droppedG) {
      if (fallback < 0) fallback = at;
      continue;
    }
    return at;
  }
  return fallback;
}
