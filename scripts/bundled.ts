import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ArticleError, parseMarkdown } from '../corpus/article.ts';
import type { BundledCorpus } from '../corpus/library.ts';
import { sha256, toSource } from '../corpus/source.ts';

/** The bundled articles, read through the same pipeline as the reader's own, newest first. Throws with file and line. */
export async function buildBundledCorpus(
  folder = join(import.meta.dirname, '../corpus/articles'),
): Promise<BundledCorpus> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.md')).sort();
  const sources = await Promise.all(
    names.map(async (name) => {
      const raw = await readFile(join(folder, name), 'utf8');
      try {
        return await toSource(parseMarkdown(raw, { name, strict: true }), {
          origin: 'bundled',
          id: name.replace(/\.md$/, ''),
        });
      } catch (error) {
        if (!(error instanceof ArticleError)) throw error;
        throw new Error(`${join(folder, name)}${error.line ? `:${error.line}` : ''}: ${error.message}`, {
          cause: error,
        });
      }
    }),
  );
  sources.sort((a, b) => (b.provenance.date ?? '').localeCompare(a.provenance.date ?? ''));
  // Rows that another version of the pipeline made must be written anew, too, so the version covers them whole.
  return { version: (await sha256(JSON.stringify(sources))).slice(0, 16), sources };
}
