import type { Found } from '../found.ts';
import { isHeading } from '../text/headings.ts';
import type { Reading } from '../reading.ts';

/** Fewer attributed quotations don't make an interview. */
const ENOUGH = 6;
/** Fewer quotations may be anybody's. */
const SPOKEN = 4;
/** Of them, the part that must be one person's. */
const MOST = 0.8;

/**
 * In an interview, where nearly all that is said is said by one person, answers are that person's: paragraphs of nothing
 * but quotations, after one that ends in a question of the writer's, or after another answer. What stands beside other words (a
 * critic's, a court filing's, a sign's) stays nobody's.
 */
export function nameInterviewee(reading: Reading): void {
  const direct = reading.found.filter(
    ({ type, marked }) => type === 'direct' && !isHeading(reading.text, reading.blocks[marked.block]),
  );
  const counts = new Map<string, number>();
  let all = 0;
  for (const { speaker, attributed } of direct) {
    if (speaker === null || !attributed) continue;
    all += 1;
    counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  }
  if (all === 0 && direct.length >= SPOKEN && direct.every(({ speaker }) => speaker === null))
    return nameSpokenWith(reading, direct);
  const [name, count] = [...counts].reduce((most, other) => (other[1] > most[1] ? other : most), ['', 0]);
  if (count < ENOUGH || count < MOST * all || !reading.names.has(name) || !reading.names.mayBePerson(name)) return;
  /** Blocks that are answers. */
  const answers = new Set<number>();
  for (const found of direct) {
    const { block } = found.marked;
    const isAnswer = answers.has(block) || answers.has(block - 1) || isQuestion(reading, block - 1);
    if (found.speaker !== null || found.cue !== null || !isAnswer || !isQuotedWhole(reading, block)) continue;
    found.speaker = name;
    answers.add(block);
  }
}

/** “I spoke with Ada Quill. Some of what was said:”, and then nothing but quotations without a speaker. */
function nameSpokenWith(reading: Reading, direct: readonly Found[]): void {
  const people = new Set<string>();
  for (const { elements } of reading.sentences)
    for (const [at, { lower }] of elements.entries()) {
      if (!/^(?:spoke|talked|chatted|interviewed|interview|conversation)$/.test(lower)) continue;
      const link = elements[at + 1]?.lower ?? '';
      const { naming } = elements[link === 'with' || link === 'to' ? at + 2 : at + 1] ?? {};
      if (naming !== undefined && naming.words.length > 1) people.add(reading.names.fullName(naming));
    }
  const [name] = people;
  const answers = direct.filter(({ marked }) => isQuotedWhole(reading, marked.block));
  if (name === undefined || people.size > 1 || !reading.names.mayBePerson(name) || answers.length < SPOKEN) return;
  for (const found of answers) found.speaker = name;
}

function isQuestion({ text, blocks, markedBlocks }: Reading, index: number): boolean {
  const block = blocks[index];
  return block !== undefined && !markedBlocks.has(index) && text.slice(block.start, block.end).trimEnd().endsWith('?');
}

/** Whether a block is nothing but quotations. */
function isQuotedWhole({ text, blocks, marked }: Reading, index: number): boolean {
  const block = blocks[index]!;
  let from = block.start;
  for (const { block: of, outer } of marked) {
    if (of !== index || outer.end <= from) continue;
    if (text.slice(from, outer.start).trim() !== '') return false;
    from = outer.end;
  }
  return text.slice(from, block.end).trim() === '';
}
