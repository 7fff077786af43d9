import type { Marked } from './marks.ts';

/** Words as they are compared: “The Long Rain,” is “the long rain”. */
export const bareWords = (words: string) => words.toLowerCase().replace(/[,.]$/, '');

/** How often words stand between marks. */
export function countedWords(text: string, marked: readonly Marked[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { start, end } of marked) {
    const words = bareWords(text.slice(start, Math.min(end, start + 100)));
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  return counts;
}
