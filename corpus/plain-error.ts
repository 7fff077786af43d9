/** Why something failed, in the reader's words. */

/** An error whose message is a plain sentence, made for the reader. Of any other the message is a program's own words. */
export class PlainError extends Error {}

/** What the browser's own errors mean, by their names. */
const MEANT: Readonly<Record<string, string>> = {
  QuotaExceededError: 'There is no more room on this disk.',
  VersionError:
    'What is stored here was written by a newer version of On the Record. Update On the Record, then try again.',
  UnknownError:
    'The browser can’t open what On the Record has stored: its profile may be damaged, or the disk full. Restart the browser, then try again.',
  InvalidStateError:
    'The browser doesn’t let On the Record store anything here: this may be a private window, or its profile damaged.',
};

/** Whether an error knows more than its plain sentence says: a program's own words. */
export function knowsMore(error: unknown): boolean {
  return !(error instanceof PlainError) || error.cause !== undefined;
}

/** What is said of an error that nobody wrote a sentence for. */
const unexpected = (name: string | undefined) =>
  `Something went wrong that On the Record didn’t expect${name && name !== 'Error' ? ` (${name})` : ''}; the browser’s console says what.`;

/** A plain sentence for the reader. */
export function inPlainWords(error: unknown): string {
  if (error instanceof PlainError) return error.message;
  const name = error instanceof Error || error instanceof DOMException ? error.name : undefined;
  return (error instanceof DOMException && MEANT[error.name]) || unexpected(name);
}
