import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const QUOTES = join(import.meta.dirname, '../../corpus/quotes');

/** As docs/how-a-quote-is-found.md tells them: each may use those before it. */
const FOLDERS = ['text', 'names', 'grammar', 'speakers', 'rules', 'afterwards'];

/** The folders whose code a folder uses; types are free, since nothing runs for them. */
function usedBy(folder: string): string[] {
  const files = globSync(`${folder}/*.ts`, { cwd: QUOTES });
  return files.flatMap((file) =>
    [...readFileSync(join(QUOTES, file), 'utf8').matchAll(/^import \{[^}]*\} from '\.\.\/(\w+)\//gm)].map(
      ([, used]) => used!,
    ),
  );
}

test('every folder of corpus/quotes is in the order', () => {
  const folders = globSync('*/', { cwd: QUOTES }).map((folder) => folder.replace(/\W/g, ''));
  expect(folders.toSorted()).toEqual(FOLDERS.toSorted());
});

test.each(FOLDERS.map((folder, at) => [folder, FOLDERS.slice(0, at)] as const))('%s uses %j', (folder, before) => {
  expect(usedBy(folder).filter((used) => !before.includes(used))).toEqual([]);
});
