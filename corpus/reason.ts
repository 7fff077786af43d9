/** Why something failed, in the reader's words. */

/** An error whose message is a plain sentence, made for the reader. Of any other the message is a program's own words. */
export class PlainError extends Error {}

/** What is said of an error that nobody wrote a sentence for. */
const UNEXPECTED = 'Something went wrong that On the Record didn’t expect; the browser’s console says what.';

/** A plain sentence for the reader. A program's own words go to the console. */
export function reasonOf(error: unknown): string {
  if (error instanceof PlainError) return error.message;
  if (error instanceof DOMException && error.name === 'QuotaExceededError')
    return 'There is no more room on this disk.';
  console.warn(error);
  return UNEXPECTED;
}
