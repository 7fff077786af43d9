import { inPlainWords, knowsMore } from '../corpus/plain-error.ts';

/** Why something failed, as a plain sentence for the reader. A program's own words go to the console. */
export function reasonOf(error: unknown): string {
  if (knowsMore(error)) console.warn(error);
  return inPlainWords(error);
}
