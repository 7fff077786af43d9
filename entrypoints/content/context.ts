import { sentencesOf } from '../../corpus/sentences.ts';
import type { CardRequest } from '../../corpus/types.ts';
import type { Mark } from './ledger.ts';
import { runAround } from './runs.ts';

/** Longest paragraph that an answer is asked with, in UTF-16 code units. */
const PARAGRAPH = 2_000;
/** Shorter text than this is a label: what it stands in tells more. */
const LABEL = 40;
const HIGHEST = 4_000;

/** What a mark's card is asked with: the sentence around it, and the paragraph around that. */
export function requestOf(mark: Mark): CardRequest {
  const { sentence, paragraph } = around(mark);
  return { subject: mark.subject, sentence, ...(paragraph === sentence ? {} : { paragraph }) };
}

/** The sentence around a mark, white space as a reader sees it. */
export function sentenceOf(mark: Mark): string {
  return around(mark).sentence;
}

export function textOfMark(mark: Mark): string {
  const { startContainer, startOffset, endOffset } = mark.range;
  const last = mark.nodes.length - 1;
  return mark.nodes
    .map((node, i) =>
      node.data.slice(node === startContainer && i === 0 ? startOffset : 0, i === last ? endOffset : undefined),
    )
    .join('');
}

function around(mark: Mark): { sentence: string; paragraph: string } {
  const node = mark.nodes[0]!;
  const run = runAround(node, mark.range.startOffset);
  const piece = run.pieces.find((one) => one.node === node);
  const at = (piece?.start ?? 0) + mark.range.startOffset - (piece?.from ?? 0);
  // Line feeds of the source are spaces to a reader; those of <br> lie outside of every piece.
  let text = '';
  for (const { start, length } of run.pieces) {
    text += run.text.slice(text.length, start) + run.text.slice(start, start + length).replace(/[\t\n\f\r]/g, ' ');
  }
  const language = node.parentElement?.closest('[lang]')?.getAttribute('lang') || 'en';
  const span = sentencesOf(text, language).find(({ start, end }) => start <= at && at < end);
  const sentence = tidy(span ? text.slice(span.start, span.end) : text).slice(0, HIGHEST);
  const from = Math.max(0, Math.min(at - PARAGRAPH / 2, text.length - PARAGRAPH));
  let paragraph = tidy(text.slice(from, from + PARAGRAPH));
  if (paragraph.length < LABEL) {
    const block = node.parentElement?.closest('li,tr,section,article,figure,header,aside,div,td');
    const wider = tidy(block?.textContent ?? '');
    if (wider.length <= PARAGRAPH && wider.includes(paragraph)) paragraph = wider;
  }
  return { sentence, paragraph };
}

function tidy(text: string): string {
  return text
    .replace(/[\u00AD\u200B\u2060\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
