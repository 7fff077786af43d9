import { readdirSync, readFileSync } from 'node:fs';
import { parseMarkdown } from '../../corpus/article.ts';
import type { BundledCorpus } from '../../corpus/library.ts';
import { toSource } from '../../corpus/source.ts';
import type { Article } from '../../corpus/types.ts';

const FOLDER = new URL('../../corpus/articles/', import.meta.url);

export async function bundledCorpus(version = '1'): Promise<BundledCorpus> {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.md'));
  const sources = names.map((name) => {
    const parsed = parseMarkdown(readFileSync(new URL(name, FOLDER), 'utf8'), { name, strict: true });
    return toSource(parsed, { origin: 'bundled', id: name.replace(/\.md$/, '') });
  });
  return { version, sources: await Promise.all(sources) };
}

/** An article of paragraphs, one a string; those that begin with `# ` are headings. */
export function article(title: string, ...paragraphs: string[]): Article {
  return parseMarkdown(paragraphs.join('\n\n').replaceAll(/^# /gm, '## '), { name: title });
}

const NUMBERS = 'nolla yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän'.split(' ');
/** A word for each number, that no other article holds. */
export const nameOf = (n: number) => Array.from(String(n), (digit) => NUMBERS[Number(digit)]).join('');
const note = (n: number) =>
  article(`Note ${n}`, `The garden of ${nameOf(n)} was opened by OpenAI.`, 'It has quinces, pears and a pond.');
export const notes = (count: number, from = 0) => Array.from({ length: count }, (_, n) => note(from + n));
