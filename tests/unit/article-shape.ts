import type { Article } from '../../corpus/types.ts';

/** The blocks of an article: kind and words of each. */
export const shape = ({ text, blocks }: Article) =>
  blocks.map((block) => [block.kind, text.slice(block.start, block.end)]);
