import type { Token } from './tokens.ts';

/** What headlines with capitals write small all the same. */
const SMALL =
  /^(?:an?|the|of|in|on|at|to|for|and|or|but|nor|by|as|vs|with|from|into|over|per|via|amid|after|is|it|its|be)$/;

/** Blocks of some words that have a capital on each but the small ones. */
export function titleCaseBlocks(tokens: readonly Token[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (let from = 0; from < tokens.length;) {
    const block = tokens[from]?.block ?? 0;
    let words = 0;
    let capitals = 0;
    let to = from;
    for (; tokens[to]?.block === block; to++) {
      const { kind, cap, lower } = tokens[to]!;
      if (kind !== 'word' || (SMALL.test(lower) && !cap)) continue;
      words += 1;
      if (cap) capitals += 1;
    }
    if (words > 3 && to - from < 40 && capitals === words && tokens[to - 1]?.text !== '.') found.add(block);
    from = to;
  }
  return found;
}
