import { type Citable, citePlain } from '../cite.ts';

/** An excerpt as it is shown, for an e-mail or a document: what stands before its words, and is shown with them, is copied, too. */
export function citeShown(excerpt: Citable & { before?: string }): string {
  const { before, quote } = excerpt;
  const cited = citePlain(excerpt);
  if (before === undefined) return cited;
  return `${before}${quote ? '\n' : ' '}${cited}\nThe sentence before them stands first here.`;
}
