import type { Around } from '../../corpus/types.ts';
import { LONGEST_AROUND, LONGEST_LANGUAGE } from '../../platform/limits.ts';
import type { Mark } from './ledger.ts';
import { native } from './native.ts';
import { runAround } from './runs.ts';

/** Shorter text than this is a label: what it stands in tells more. */
const LABEL = 40;

/** The text around a mark, so many code units of it on either side. */
export function aroundOf(mark: Mark, reach: number): Around {
  const node = mark.nodes[0]!;
  const run = runAround(node, mark.range.startOffset);
  const piece = run.pieces.find((one) => one.node === node);
  const at = (piece?.start ?? 0) + mark.range.startOffset - (piece?.from ?? 0);
  // Line feeds of the source are spaces to a reader; those of <br> lie outside of every piece.
  let text = '';
  for (const { start, length } of run.pieces) {
    text += run.text.slice(text.length, start) + run.text.slice(start, start + length).replace(/[\t\n\f\r]/g, ' ');
  }
  const from = Math.max(0, at - reach);
  const parent = node.parentElement;
  const told = parent && native(parent, 'closest')('[lang]');
  const wider = text.trim().length < LABEL ? widerThan(node) : undefined;
  return {
    text: text.slice(from, at + reach),
    at: at - from,
    language: ((told && native(told, 'getAttribute')('lang')) || 'en').slice(0, LONGEST_LANGUAGE),
    ...(wider === undefined ? {} : { wider }),
  };
}

function widerThan(node: Node): string | undefined {
  const parent = node.parentElement;
  const block = parent && native(parent, 'closest')('li,tr,section,article,figure,header,aside,div,td');
  const text = block?.textContent ?? '';
  return text.length <= LONGEST_AROUND ? text : undefined;
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
