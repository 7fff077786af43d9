import type { Block } from '../../types.ts';

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

/** What is said in an article, found by its words. */
export class Spoken {
  private readonly said: readonly string[];
  /** Where each word is said, in order. */
  private readonly byWord = new Map<string, number[]>();

  constructor(said: readonly string[]) {
    this.said = said.map(plain);
    this.said.forEach((words, index) => {
      for (const word of new Set(words.split(' '))) {
        const places = this.byWord.get(word);
        if (places === undefined) this.byWord.set(word, [index]);
        else places.push(index);
      }
    });
  }

  /** Number of the first that a heading quotes, or failing that shortens; -1 when none. */
  sourceOf(heading: string): number {
    const text = plain(heading);
    const words = text.split(' ');
    const all = words.map((word) => this.byWord.get(word) ?? []);
    // All its words must be said there, so only where the rarest is said needs to be read.
    const places = all.reduce((fewest, other) => (other.length < fewest.length ? other : fewest));
    const at = (index: number) => this.said[index] ?? '';
    return (
      places.find((index) => ` ${at(index)} `.includes(` ${text} `)) ??
      places.find((index) => inOrder(words, at(index).split(' '))) ??
      -1
    );
  }
}
