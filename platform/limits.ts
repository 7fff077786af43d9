/** What one question to the background may hold: more would keep it from answering others. */

/** Texts, and as many runs. */
export const MOST_TEXTS = 1_000;
/** UTF-16 code units of each. */
export const LONGEST_TEXT = 20_000;
/** UTF-16 code units of all texts together; a question may go over it by its last. */
export const MOST_UNITS = 100_000;
