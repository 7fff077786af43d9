import type { Provenance } from '../corpus/types.ts';
import { shortDate } from './dates.ts';
import { AI_LABEL } from './source-line.tsx';

/**
 * What the browser itself copies (Ctrl+C) takes along where it comes from, on the extension's own pages: in a card on
 * somebody else's nothing can be selected. Whatever holds words of a source says so by `data-source`, and what is around
 * it all has `copyWithSource` for `onCopy`.
 */

/** `“Two floors by the harbour”, The Harbour Post, 13 Feb 2025, rewritten by AI`: what a source doesn't say is left out. */
export function sourceLine(provenance: Provenance): string {
  const { title, publisher, rewrittenByAi } = provenance;
  const facts = [publisher, shortDate(provenance), rewrittenByAi ? AI_LABEL : undefined];
  return [`“${title}”`, ...facts.filter(Boolean)].join(', ');
}

/** Adds a line for each source whose words are selected; leaves everything else to the browser. */
export function copyWithSource(event: ClipboardEvent): void {
  const { target, currentTarget, clipboardData } = event;
  if (!(currentTarget instanceof Element) || !clipboardData) return;
  // What is typed into a field isn't a source's.
  if (target instanceof Element && target.closest('input, textarea')) return;
  const selected = selection();
  if (!selected) return;
  const holders = [...currentTarget.querySelectorAll<HTMLElement>('[data-source]')];
  const lines = new Set(
    holders.filter((one) => holdsPart(one, selected.range)).map(({ dataset }) => dataset['source']),
  );
  if (lines.size === 0) return;
  event.preventDefault();
  clipboardData.setData('text/plain', [selected.text.trim(), [...lines].join('\n')].join('\n\n'));
}

/** What is selected; `null` for nothing. */
function selection(): { range: Range; text: string } | null {
  const selected = document.getSelection();
  if (!selected || selected.rangeCount === 0 || selected.isCollapsed) return null;
  return { range: selected.getRangeAt(0), text: selected.toString() };
}

/** Whether some of an element's words are in a range: ranges often end at the very beginning of what comes next. */
function holdsPart(element: Element, range: Range): boolean {
  if (!range.intersectsNode(element)) return false;
  const part = document.createRange();
  part.selectNodeContents(element);
  if (range.compareBoundaryPoints(Range.START_TO_START, part) > 0)
    part.setStart(range.startContainer, range.startOffset);
  if (range.compareBoundaryPoints(Range.END_TO_END, part) < 0) part.setEnd(range.endContainer, range.endOffset);
  return part.toString().trim() !== '';
}
