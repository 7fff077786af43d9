/** What one question to the background may hold: more would keep it from answering others. */

/** UTF-16 code units of what stands around a mention. */
export const LONGEST_AROUND = 4_000;
/** And of its language, as the page calls it. */
export const LONGEST_LANGUAGE = 100;

/** Texts, and as many runs. */
export const MOST_TEXTS = 1_000;
/** UTF-16 code units of each. */
export const LONGEST_TEXT = 20_000;
/** UTF-16 code units of all texts together; a question may go over it by its last. */
export const MOST_UNITS = 100_000;
