/**
 * `npm run eval -- FOLDER`: what “Add this page” makes of the saved pages in a folder. A page is taken or refused
 * with a reason; anything else is a crash, and there must be none.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { ArticleError } from '../../corpus/article.ts';
import { articleFromDocument } from '../../corpus/html.ts';
import { readFile } from '../../corpus/read-file.ts';

export interface AddingReport {
  taken: { name: string; title: string; author: string | undefined; date: string | undefined; letters: number }[];
  refused: { name: string; reason: string }[];
  crashed: { name: string; error: string }[];
}

/** Tries every .html file of `folder`. */
export function tryPages(folder: string): AddingReport {
  const report: AddingReport = { taken: [], refused: [], crashed: [] };
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.html'))) {
    try {
      const { text } = readFile(readFileSync(join(folder, name)), name);
      // A browser gives every document a body.
      const { document } = parseHTML(/<body\b/i.test(text) ? text : `<html><body>${text}</body></html>`);
      // And all that is neither head nor body its place in there.
      const { body, documentElement } = document;
      body.prepend(...[...documentElement.children].filter(({ tagName }) => tagName !== 'HEAD' && tagName !== 'BODY'));
      const article = articleFromDocument(document, { fileName: name });
      const { title, author, date } = article.provenance;
      report.taken.push({ name, title, author, date, letters: article.text.length });
    } catch (error) {
      if (error instanceof ArticleError) report.refused.push({ name, reason: error.message });
      else report.crashed.push({ name, error: String(error) });
    }
  }
  return report;
}

function print({ taken, refused, crashed }: AddingReport): void {
  console.log(`Add this page: ${taken.length} taken, ${refused.length} refused, ${crashed.length} crashes`);
  const known = (fact: 'author' | 'date') => taken.filter((page) => page[fact] !== undefined).length;
  console.log(`  of those taken, ${known('author')} name an author and ${known('date')} a date`);
  for (const { name, reason } of refused) console.log(`  refused  ${name}: ${reason}`);
  for (const { name, error } of crashed) console.log(`  CRASHED  ${name}: ${error}`);
}

if (import.meta.main) {
  const folder = process.argv[2];
  if (!folder) throw new Error('Which folder?');
  const report = tryPages(folder);
  print(report);
  if (report.crashed.length > 0) process.exitCode = 1;
}
