/** Text without the characters that nobody sees, and the way back to its offsets. */
export interface Clean {
  text: string;
  /** Original offset of the character at `index`; `end` wants the offset behind the character before it. */
  start(index: number): number;
  end(index: number): number;
}

// Soft hyphen, zero-width and directional marks, word joiner, byte order mark.
const UNSEEN = /[\xad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]+/g;

const WIDE = /[\uff01-\uff5e]/g;

// _Plain text’s_ italics.
const EMPHASIS = /(?<!\w)_(?=\S)([^_\n]{1,80})_(?!\w)/g;

/** Drops invisible characters, narrows full-width ones and blanks underscores around emphasised words. Offsets are UTF-16 code units of the text given. */
export function clean(text: string): Clean {
  text = text.replace(WIDE, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));
  if (text.includes('_')) text = text.replace(EMPHASIS, ' $1 ');
  UNSEEN.lastIndex = 0;
  let hit = UNSEEN.exec(text);
  if (!hit) return { text, start: (index) => index, end: (index) => index };
  // Parallel arrays: the kept stretch that begins at `kept[i]` in the cleaned text began at `from[i]`.
  const kept: number[] = [];
  const from: number[] = [];
  let out = '';
  let last = 0;
  for (; hit; hit = UNSEEN.exec(text)) {
    kept.push(out.length);
    from.push(last);
    out += text.slice(last, hit.index);
    last = UNSEEN.lastIndex;
  }
  kept.push(out.length);
  from.push(last);
  out += text.slice(last);
  const start = (index: number): number => {
    let low = 0;
    for (let high = kept.length; high - low > 1;) {
      const middle = (low + high) >> 1;
      if (kept[middle]! > index) high = middle;
      else low = middle;
    }
    return from[low]! + index - kept[low]!;
  };
  return { text: out, start, end: (index) => start(index - 1) + 1 };
}
