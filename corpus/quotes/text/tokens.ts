import type { Block, Span } from '../../types.ts';

/** A word, number or punctuation mark of the article. */
export interface Token extends Span {
  text: string;
  lower: string;
  kind: 'word' | 'number' | 'punct';
  /** Opens with a capital. */
  cap: boolean;
  /** “Quill’s”: the text is without the ending. */
  possessive: boolean;
  /** “’s”, or empty. */
  ending: string;
  block: number;
  /** Only a single space (or nothing, after a hyphen) stands before it. */
  joined: boolean;
}

const PIECE =
  /\d{1,3}(?:,\d{3})+(?![\p{L}\p{N}])|@?[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:(?:['’&/-]|\.(?=[\p{L}\p{N}]))[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|\.{3}|[^\s\p{L}\p{N}]/gu;
const INNER_CAPITAL = /^(?:\p{Ll}{1,2}|(?:al|el|ad|as|an|ar|ash|at|ul)-)\p{Lu}/u;
const POSSESSIVE = /['’]s$/i;
const ABBREVIATION =
  /^(?:\p{Lu}|(?:\p{L}\.)+\p{L}|mrs?|ms|dr|prof|rev|fr|hon|sens?|reps?|govs?|pres|gen|lt|maj|col|sgt|cpl|capt|cmdr|adm|supt|insp|det|del|amb|ald|atty|asst|msgr|brig|ofc|spc|pfc|ssgt|st|jr|sr|inc|corp|co|ltd|vs|etc|no|jan|feb|mar|apr|aug|sept?|oct|nov|dec|mme|dept|univ|cos|bros|ala|ariz|calif|colo|conn|fla|ga|ill|ind|kan|mass|mich|minn|mo|mont|neb|nev|okla|ore|pa|tenn|tex|va|vt|wash|wis|wyo)$/iu;

/** All tokens of all blocks, in order. Stops now and then. */
export function* tokensOf(text: string, blocks: readonly Block[]): Generator<void, Token[]> {
  const tokens: Token[] = [];
  for (let block = 0; block < blocks.length; block++) {
    const { start: from, end: to } = blocks[block] ?? { start: 0, end: 0 };
    const part = text.slice(from, to);
    let last = 0;
    if (block % 32 === 31) yield;
    PIECE.lastIndex = 0;
    for (let match = PIECE.exec(part); match !== null; match = PIECE.exec(part)) {
      let word = match[0];
      const at = match.index;
      // The dot of an abbreviation was taken by itself already.
      if (at < last) continue;
      // “Ada*, a nurse”: the name was changed.
      if (word === '*' && at === last && at > 0 && tokens.at(-1)?.kind === 'word') {
        last = at + 1;
        continue;
      }
      const first = word.codePointAt(0) ?? 0;
      const isWord =
        word.length > 1 ? word !== '...' : first > 0x7f ? /[\p{L}\p{N}]/u.test(word) : /[A-Za-z0-9]/.test(word);
      let end = at + word.length;
      let possessive = false;
      let ending = '';
      if (isWord) {
        const mark = part[end];
        if (mark === '.' && ABBREVIATION.test(word) && (word.length > 1 || word === word.toUpperCase())) {
          // “the answer is no.” is no abbreviation, “No. 10” is.
          if (!/^no$/i.test(word) || /^\.\s?\d/.test(part.slice(end, end + 3))) {
            end += 1;
            word += '.';
          }
        } else if (word.length > 2 && POSSESSIVE.test(word)) {
          ending = word.slice(-2);
          word = word.slice(0, -2);
          possessive = true;
        } else if ((mark === "'" || mark === '’') && /s$/i.test(word) && !/\p{L}/u.test(part[end + 1] ?? ''))
          possessive = true;
      }
      const kind = !isWord ? 'punct' : first > 0x2f && first < 0x3a ? 'number' : 'word';
      const lower = word.toLowerCase();
      const lead = word[0] === '@' ? (word[1] ?? '') : (word[0] ?? '');
      tokens.push({
        start: from + at,
        end: from + end,
        text: word,
        lower,
        kind,
        // xAI, iRobot and eBay are names too.
        cap: kind === 'word' && word !== lower && (lead !== lead.toLowerCase() || INNER_CAPITAL.test(word)),
        possessive,
        ending,
        block,
        joined: at > 0 && (at === last || (at === last + 1 && part[at - 1] !== '\n')),
      });
      last = end;
    }
  }
  return tokens;
}
