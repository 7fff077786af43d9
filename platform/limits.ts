/** What one question to the background may hold: more would keep it from answering others. In UTF-16 code units. */
export const MOST_TEXTS = 1_000;
export const LONGEST_TEXT = 20_000;
/** Of all texts and runs together; a question may go over it by its last text. */
export const MOST_UNITS = 100_000;
