import type { Span } from '../types.ts';

/** A stretch of a sentence that may tell who a subject is; offsets are UTF-16 code units in that sentence. */
export interface Told extends Span {
  /** 0 to 1, before all else is weighed. */
  score: number;
}
