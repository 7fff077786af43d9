import { sentencesOf } from './sentences.ts';
import type { Around } from './types.ts';

/** Longest paragraph that bears on a mention, in UTF-16 code units. */
const PARAGRAPH = 2_000;

/**
 * The sentence of a mention, and the paragraph around it where that says more; white space as a reader sees it.
 * Pages send their text as it is, so that none of them has to carry the rules of sentences.
 */
export function contextOf({ text, at, language, wider }: Around): { sentence: string; paragraph?: string } {
  const span = sentencesOf(text, language).find(({ start, end }) => start <= at && at < end);
  const sentence = tidy(span ? text.slice(span.start, span.end) : text);
  const from = Math.max(0, Math.min(at - PARAGRAPH / 2, text.length - PARAGRAPH));
  const own = tidy(text.slice(from, from + PARAGRAPH));
  const around = tidy(wider ?? '');
  const paragraph = around.length <= PARAGRAPH && around.includes(own) ? around : own;
  return paragraph === sentence ? { sentence } : { sentence, paragraph };
}

function tidy(text: string): string {
  return text
    .replace(/[\u00AD\u200B\u2060\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
