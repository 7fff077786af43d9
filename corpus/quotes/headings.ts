import type { Block } from '../types.ts';

/** How captions end: whom they name isn't what the text is about. */
const CREDIT =
  /\([\p{Lu}][^()]{2,40}\/[\p{L} ]+\)\s*$|\((?:Picture|Photo|Image|Credit)[^()]*\)\s*$|\b(?:AP Photo|Getty Images?|Photograph|AFP|EPA|Shutterstock|Unsplash|hide caption)\b[^.]{0,40}$|\/(?:AP|AFP|Reuters|EPA|Getty|GC Images)\b[^.]{0,20}$|\b(?:AP|AFP|Reuters)$|\bCredit:/u;
const HEADING_MAX = 90;

/** Text files don't say what is a heading: short, and without the end of a sentence. */
export function isHeading(text: string, block: Block | undefined): boolean {
  if (block === undefined) return false;
  if (block.kind === 'heading') return true;
  if (block.kind !== 'paragraph' || block.end - block.start > HEADING_MAX) return false;
  const last = text.slice(block.start, block.end).trimEnd().at(-1) ?? '';
  return (
    /[\p{L}\p{N}’'”"?»]/u.test(last) &&
    !/[.!…,:;]\s*["”’'»)]*$|\?["”’'»]+$/.test(text.slice(block.start, block.end).trimEnd())
  );
}

/** Whether a block ends like the caption of a picture. */
export function isCaption(text: string, block: Block | undefined): boolean {
  return (
    block !== undefined &&
    (block.kind === 'caption' || CREDIT.test(text.slice(Math.max(block.start, block.end - 70), block.end)))
  );
}

/** Letters and digits only, for comparing what a heading quotes with what somebody says. */
export function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Whether words follow one another in others, with few in between: headings shorten what was said. */
function inOrder(words: readonly string[], others: readonly string[]): boolean {
  if (words.length < 4) return false;
  for (let from = others.indexOf(words[0] ?? ''); from >= 0; from = others.indexOf(words[0] ?? '', from + 1)) {
    let next = 0;
    for (let at = from; at < others.length && at < from + words.length + 3; at++) {
      if (others[at] === words[next]) next += 1;
      if (next === words.length) return true;
    }
  }
  return false;
}

/** Which of the spoken words, each as `plain` gives them, a heading quotes or shortens; -1 when none. */
export function headingSource(heading: string, spoken: readonly string[]): number {
  const words = plain(heading);
  const whole = spoken.findIndex((other) => ` ${other} `.includes(` ${words} `));
  return whole >= 0 ? whole : spoken.findIndex((other) => inOrder(words.split(' '), other.split(' ')));
}
