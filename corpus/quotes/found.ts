import type { Quote, SubjectId } from '../types.ts';
import type { Marked } from './text/marks.ts';

/** Whose words something is, as far as the text tells. */
export interface Said {
  /** By the fullest name in the article, or as described. */
  speaker: string | null;
  /** The words that say so, verbatim: “said”, “according to”. */
  cue: string | null;
  /** Where it was said, verbatim: “in a statement”. */
  occasion: string | null;
}

/** A quotation being worked on. */
export interface Found extends Said {
  marked: Marked;
  type: 'direct' | 'fragment';
  /** Number of the sentence. */
  sentence: number;
  /** Shared by the parts of one utterance. */
  group: number;
  /** Whether its own sentence, or a sign like a colon, says whose it is, or would if it could be understood. */
  attributed: boolean;
  /** A block quote or post without marks. */
  unmarked?: boolean;
  /** Where no capitals tell names: the subject that speaks. */
  subject?: SubjectId | undefined;
}

/** What this speaker said, by no verb and at no occasion that is told. */
export const saidBy = (speaker: string | null): Said => ({ speaker, cue: null, occasion: null });

/** What is given out: groups are numbered in order, and only where there are several parts. */
export function quotesFrom(
  text: string,
  all: readonly Found[],
  subjectOf: (found: Found) => SubjectId | undefined,
): Quote[] {
  const sizes = new Map<number, number>();
  for (const { group } of all) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const numbers = new Map<number, number>();
  const directGroups = new Set(all.filter((found) => found.type === 'direct').map((found) => found.group));
  return all.map((found): Quote => {
    const { start, end } = found.marked;
    const quote: Quote = {
      start,
      end,
      text: text.slice(start, end),
      type: directGroups.has(found.group) ? 'direct' : 'fragment',
      speaker: found.speaker,
      cue: found.cue,
      occasion: found.occasion,
    };
    const subject = subjectOf(found);
    if (subject !== undefined) quote.speakerSubject = subject;
    if ((sizes.get(found.group) ?? 0) > 1) {
      let number = numbers.get(found.group);
      if (number === undefined) {
        number = numbers.size + 1;
        numbers.set(found.group, number);
      }
      quote.group = number;
    }
    return quote;
  });
}
