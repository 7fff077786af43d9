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
  for (const [block, { start: from, end: to }] of blocks.entries()) {
    const part = text.slice(from, to);
    let last = 0;
    if (block % 32 === 31) yield;
    PIECE.lastIndex = 0;
    for (let match = PIECE.exec(part); match !== null; match = PIECE.exec(part)) {
      const at = match.index;
      // The dot of an abbreviation was taken by itself already.
      if (at < last) continue;
      // “Ada*, a nurse”: the name was changed.
      if (match[0] === '*' && at === last && at > 0 && tokens.at(-1)?.kind === 'word') {
        last = at + 1;
        continue;
      }
      const token = tokenAt(part, at, match[0]);
      token.block = block;
      token.joined = at > 0 && (at === last || (at === last + 1 && part[at - 1] !== '\n'));
      last = token.end;
      token.start += from;
      token.end += from;
      tokens.push(token);
    }
  }
  return tokens;
}

/** Reads a piece of a block, whose offsets it has, by its letters. */
function tokenAt(part: string, at: number, piece: string): Token {
  const first = piece.codePointAt(0) ?? 0;
  const isWord =
    piece.length > 1 ? piece !== '...' : first > 0x7f ? /[\p{L}\p{N}]/u.test(piece) : /[A-Za-z0-9]/.test(piece);
  const kind = !isWord ? 'punct' : first > 0x2f && first < 0x3a ? 'number' : 'word';
  const end = at + piece.length;
  const dotted = isWord && isAbbreviation(piece, part, end);
  const owns = isWord && !dotted && piece.length > 2 && POSSESSIVE.test(piece);
  const text = dotted ? `${piece}.` : owns ? piece.slice(0, -2) : piece;
  const lower = text.toLowerCase();
  const lead = text[0] === '@' ? (text[1] ?? '') : (text[0] ?? '');
  return {
    start: at,
    end: dotted ? end + 1 : end,
    text,
    lower,
    kind,
    // xAI, iRobot and eBay are names too.
    cap: kind === 'word' && text !== lower && (lead !== lead.toLowerCase() || INNER_CAPITAL.test(text)),
    possessive: owns || (isWord && !dotted && ownsBehind(piece, part, end)),
    ending: owns ? piece.slice(-2) : '',
    block: 0,
    joined: false,
  };
}

/** “the teachers’ union” */
const ownsBehind = (word: string, part: string, end: number): boolean =>
  (part[end] === "'" || part[end] === '’') && /s$/i.test(word) && !/\p{L}/u.test(part[end + 1] ?? '');

/** Whether the dot behind a word, at `end`, belongs to it. */
function isAbbreviation(word: string, part: string, end: number): boolean {
  if (part[end] !== '.' || !ABBREVIATION.test(word) || (word.length === 1 && word !== word.toUpperCase())) return false;
  // “the answer is no.” is no abbreviation, “No. 10” is.
  return !/^no$/i.test(word) || /^\.\s?\d/.test(part.slice(end, end + 3));
}
