import type { Evidence, Topic } from './evidence.ts';
import type { Family } from './names.ts';
import type { Candidate } from './scan.ts';

/** What a candidate is judged by: its text, the other candidates there, and the document. */
export interface Surroundings {
  text: string;
  /** In order. */
  all: readonly Candidate[];
  /** Whether the scent is written small there. */
  small: boolean;
  /** What `namedAhead` (rivals.ts) gives. */
  ahead: ReadonlySet<Family>;
  local: Evidence;
  page: Evidence;
}

/** Distinct words of a topic; those of the text itself count more than those elsewhere in the document. */
export const topics = (name: Topic, { local, page }: Surroundings): number =>
  Math.min(local.words[name].size, 4) * 1.5 + Math.min(page.words[name].size, MOST_WORDS);

/** More words of a topic than this tell no more. */
export const MOST_WORDS = 6;
