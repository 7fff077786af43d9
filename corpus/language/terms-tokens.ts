/**
 * Text without letters, marks and numbers outside ASCII: most English text. A worker just started takes milliseconds to
 * compile classes such as `\p{L}`, so this has expressions of its own.
 */
const PLAIN = /^[\s!-~\xa1-\xa9\xab-\xb1\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]*$/;
export const isPlain = (text: string): boolean => PLAIN.test(text);

/** Where words and numbers stand. Letters of scripts without spaces make words of their own: OpenAIの is two. */
const TOKEN =
  /(?:non|co|anti|ex)[\-‐‑](?=\p{L})|\p{N}+(?:[.,]\p{N}+)*|[[\p{L}\p{M}]&&[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}]]+|[[\p{L}\p{M}]--[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}]]+/giv;

const PREFIX = /^(?:non|co|anti|ex)$/i;
export const HYPHEN = /[-‐‑]/;
/** Letter, digit or neither, of ASCII. */
export const isLetter = (code: number) => (code | 32) >= 97 && (code | 32) <= 122;
const isDigit = (code: number) => code >= 48 && code <= 57;

/** Where the words, prefixes and numbers of a plain text begin and end, in turn: what {@link TOKEN} finds, in half its time. */
function plainTokens(text: string): number[] {
  const tokens: number[] = [];
  const { length } = text;
  let at = 0;
  while (at < length) {
    const start = at;
    const code = text.charCodeAt(at++);
    if (isLetter(code)) {
      while (isLetter(text.charCodeAt(at))) at++;
      const hyphenated = at - start <= 4 && isLetter(text.charCodeAt(at + 1)) && HYPHEN.test(text[at]!);
      if (hyphenated && PREFIX.test(text.slice(start, at))) at++;
    } else if (isDigit(code)) {
      for (;;) {
        while (isDigit(text.charCodeAt(at))) at++;
        const mark = text[at];
        if ((mark !== '.' && mark !== ',') || !isDigit(text.charCodeAt(at + 1))) break;
        at++;
      }
    } else continue;
    tokens.push(start, at);
  }
  return tokens;
}

/** The text's words, prefixes with their hyphens, and numbers: where each begins and ends, in turn. `plain`: {@link isPlain}. */
export const tokensIn = (text: string, plain: boolean): number[] =>
  plain ? plainTokens(text) : [...text.matchAll(TOKEN)].flatMap(({ 0: raw, index }) => [index, index + raw.length]);
