import type { Found } from '../found.ts';
import { colonSpeaker } from './colon.ts';
import type { Quotation, Rule } from './quotation.ts';

/** “‘It rained. ¶ ‘It rained all day,’ Quill said.”: the next paragraph of a quotation that wasn't closed. */
export const nextParagraph: Rule = (quotation) => {
  const open = openBefore(quotation);
  if (open === undefined) return undefined;
  if (open.speaker === null && sameMark(quotation, open)) nameWhole(quotation, open.group);
  return { ...quotation.attributedTo(open, true), group: open.group, attributed: open.attributed };
};

/** “‘It rained,’ Quill wrote, according to the paper, ‘and it snowed.’” */
export const resumed: Rule = (quotation) => {
  const { attribution, previous, words } = quotation;
  if (attribution?.cue.form !== 'according' || previous?.type !== 'direct') return undefined;
  if (!previous.attributed || !/^\p{Ll}/u.test(words)) return undefined;
  return { ...quotation.attributedTo(previous, true), group: previous.group };
};

/** The quotation before, if it has no closing mark and this one may be its next paragraph. */
function openBefore({ reading, at, marked }: Quotation): Found | undefined {
  const last = reading.found.at(-1);
  if (last === undefined || last.marked.closed) return undefined;
  const follows =
    marked.block === last.marked.block
      ? last.marked.outer.end >= marked.outer.start - 2
      : at === 0 && reading.follows(last.marked.block, marked.block);
  return follows ? last : undefined;
}

const sameMark = ({ reading, marked }: Quotation, { marked: before }: Found) =>
  reading.text[before.outer.start] === reading.text[marked.outer.start];

/** “‘Rain. ¶ ‘It falls,’ Quill said.”, “‘Rain. ¶ ‘It falls.’ — Ada Quill”: who says the end of it says the whole. */
function nameWhole(quotation: Quotation, group: number): void {
  const { reading, here, attribution } = quotation;
  const doer = attribution?.adjacent === true ? attribution.doer : undefined;
  let speaker: string | null = null;
  if (doer?.kind === 'name' || doer?.kind === 'pronoun')
    speaker = reading.speakers.resolve(doer, here.elements, here.index);
  else if (attribution === undefined) speaker = colonSpeaker(quotation)?.speaker ?? null;
  for (const part of reading.found) if (part.group === group) part.speaker = speaker;
}
