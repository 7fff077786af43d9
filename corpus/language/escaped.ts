/** Words as an expression that finds them as they stand, also under the `u` flag, which allows no other character to be escaped. */
export const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
