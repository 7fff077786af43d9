import { readdirSync, readFileSync } from 'node:fs';
import { parseMarkdown } from '../../corpus/article.ts';
import { PackagedLibrary } from '../../corpus/library/packaged.ts';
import { openLibrary, type BundledCorpus, type Library, type OpenOptions } from '../../corpus/library.ts';
import { toSource } from '../../corpus/source.ts';
import type { Article } from '../../corpus/types.ts';

const FOLDER = new URL('../../corpus/articles/', import.meta.url);

async function bundledCorpus(): Promise<BundledCorpus> {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.md'));
  const sources = names.map((name) => {
    const parsed = parseMarkdown(readFileSync(new URL(name, FOLDER), 'utf8'), { name, strict: true });
    return toSource(parsed, { origin: 'bundled', id: name.replace(/\.md$/, '') });
  });
  return { version: '1', sources: await Promise.all(sources) };
}

/** What comes with the package. */
export const corpus = await bundledCorpus();

/** A library in a database of the test's own, with the bundled sources, all chosen. */
export const openIn = (indexedDB: IDBFactory, options: Partial<OpenOptions> = {}): Promise<Library> =>
  openLibrary({
    leftOut: () => new Set(),
    loadBundled: () => Promise.resolve(corpus),
    bundledVersion: '1',
    indexedDB,
    ...options,
  });

/** An article of paragraphs, one a string; those that begin with `# ` are headings. */
export function article(title: string, ...paragraphs: string[]): Article {
  return parseMarkdown(paragraphs.join('\n\n').replaceAll(/^# /gm, '## '), { name: title });
}

/** A library of these articles alone. */
export async function shelf(...articles: Article[]): Promise<PackagedLibrary> {
  const sources = await Promise.all(articles.map((one, n) => toSource(one, { origin: 'bundled', id: `s${n}` })));
  return new PackagedLibrary({ leftOut: () => new Set() }, { version: '1', sources });
}

const NUMBERS = 'nolla yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän'.split(' ');
/** A word for each number, that no other article holds, and that no other begins with. */
export const nameOf = (n: number) => `${Array.from(String(n), (digit) => NUMBERS[Number(digit)]).join('')}puu`;
const note = (n: number) =>
  article(`Note ${n}`, `The garden of ${nameOf(n)} was opened by OpenAI.`, 'It has quinces, pears and a pond.');
export const notes = (count: number, from = 0) => Array.from({ length: count }, (_, n) => note(from + n));
