import { sentencesOf } from './language/sentences.ts';
import type { Around } from './types.ts';

/** Longest paragraph that bears on a mention, in UTF-16 code units. */
const PARAGRAPH = 2_000;

/** The sentence that a mention begins in, white space as a reader sees it, and where in it, in UTF-16 code units. */
export function sentenceOf({ text, at, language }: Around): { sentence: string; at: number } {
  const span = sentencesOf(text, language).find(({ start, end }) => start <= at && at < end);
  const start = span?.start ?? 0;
  // With a full stop in the mention's place, since a space at the end would be dropped.
  return { sentence: tidy(text.slice(start, span?.end)), at: tidy(`${text.slice(start, at)}.`).length - 1 };
}

/**
 * The sentence of a mention, and the paragraph around it where that says more; white space as a reader sees it.
 * Pages send their text as it is, so that none of them has to carry the rules of sentences.
 */
export function contextOf(around: Around): { sentence: string; paragraph?: string } {
  const { text, at, wider } = around;
  const { sentence } = sentenceOf(around);
  const from = Math.max(0, Math.min(at - PARAGRAPH / 2, text.length - PARAGRAPH));
  const own = tidy(text.slice(from, from + PARAGRAPH));
  const block = tidy(wider ?? '');
  const paragraph = block.length <= PARAGRAPH && block.includes(own) ? block : own;
  return paragraph === sentence ? { sentence } : { sentence, paragraph };
}

/** Text as a reader sees it: white space of any kind and length is one space, and what is invisible isn't there. */
export function tidy(text: string): string {
  return text
    .replace(/[\u00AD\u200B\u2060\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
