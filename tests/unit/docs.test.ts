import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findMentions, pageEvidence } from '../../corpus/mentions.ts';
import { weighSurname } from '../../corpus/mentions/alone.ts';
import { scan } from '../../corpus/mentions/scan.ts';
import { surroundingsOf } from '../../corpus/mentions/surroundings.ts';
import { quotesOf } from '../../corpus/quotes.ts';

/** Documents name files, commands and figures of the code. Here is kept that there are such. */
const ROOT = join(import.meta.dirname, '../..');
const DOCUMENTS = ['README.md', 'CONTRIBUTING.md', ...globSync('docs/**/*.md', { cwd: ROOT }).toSorted()];
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

const FOLDERS = '{corpus,components,platform,entrypoints,scripts,tests,docs,public}';
const FILES = globSync(`${FOLDERS}/**/*.*`, { cwd: ROOT }).map((file) => file.replaceAll('\\', '/'));
/** In text, code and diagrams. Scripts as they are built (`marks.js`) aren't files of the project. */
const FILE = /(?<![\w@*./-])[\w@*./-]+\.(?:tsx?|css|html|md|json)(?![\w-])/g;

/** Whether there is a file of a name as documents write it: from the root, or its last parts alone. */
function isThere(name: string): boolean {
  if (name.startsWith('.output/')) return true;
  if (name.includes('*')) return globSync([name, `${FOLDERS}/**/${name}`], { cwd: ROOT }).length > 0;
  return existsSync(join(ROOT, name)) || FILES.some((file) => file.endsWith(`/${name}`));
}

/** As the sites that show Markdown make them of headings. */
const anchorsIn = (text: string): string[] =>
  [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
    heading!
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );

describe.each(DOCUMENTS)('%s', (document) => {
  const text = read(document);

  test('names files that there are', () => {
    // Links are from where the document stands.
    const named = text.replace(/\]\([^)]*\)/g, ']').match(FILE) ?? [];
    expect(named.filter((name) => !isThere(name))).toEqual([]);
  });

  test('links to what there is', () => {
    const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link]) => link!);
    const broken = links.filter((link) => {
      if (/^https?:/.test(link)) return false;
      const [path, anchor] = link.split('#');
      const target = path ? join(dirname(document), path) : document;
      if (!existsSync(join(ROOT, target))) return true;
      return anchor !== undefined && !anchorsIn(read(target)).includes(anchor);
    });
    expect(broken).toEqual([]);
  });

  test('names commands that there are', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const commands = [...text.matchAll(/\bnpm run ([\w-]+)/g)].map(([, command]) => command!);
    expect(commands.filter((command) => !Object.hasOwn(scripts, command))).toEqual([]);
  });
});

test('CONTRIBUTING.md has all commands', () => {
  const [, table] = read('CONTRIBUTING.md').split('## Commands');
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const own = new Set(['start', 'test']);
  const missing = Object.keys(scripts).filter(
    (name) => !table!.includes(`\`npm ${own.has(name) ? '' : 'run '}${name}`),
  );
  expect(missing).toEqual([]);
});

test('the sentence traced in how-a-name-is-decided.md has the weights that stand there', () => {
  const [scent, musk, traced] = [
    'Perfumes: sandalwood, vetiver and white musk.',
    'Elon Musk runs Tesla and SpaceX.',
    'Musk is warm.',
  ];
  const document = read('docs/how-a-name-is-decided.md').replace(/\s+/g, ' ');
  for (const text of [scent, musk, traced]) expect(document).toContain(`“${text}”`);
  const [, alone, beside] = /\| weight \| \*\*(\S+)\*\* \| \*\*(\S+)\*\* \|/.exec(document)!;
  for (const [page, shown] of [
    [pageEvidence([scent, traced]), alone!],
    [pageEvidence([scent, musk, traced]), beside!],
  ] as const) {
    const all = scan(traced);
    const weight = weighSurname(all[0]!, surroundingsOf(traced, all, page), 0);
    expect(shown).toBe(String(weight).replace('-', '−'));
    expect(findMentions(traced, page)).toHaveLength(weight > 0 ? 1 : 0);
  }
});

describe('how-a-quote-is-found.md', () => {
  const document = read('docs/how-a-quote-is-found.md');

  test('names the rules in their order', () => {
    const [, list] = /const RULES[^=]*= \[([^\]]*)\]/.exec(read('corpus/quotes/rules/rules.ts'))!;
    const rules = list!.replace(/\/\/.*/g, '').match(/\w+/g);
    const [, table] = document.split('## The rules, in their order');
    const named = [...table!.split('\n## ')[0]!.matchAll(/^\| (`.*?) +\|/gm)].flatMap(([, cell]) =>
      cell!.match(/\w+/g)!,
    );
    expect(named).toEqual(rules);
  });

  test('traces a quotation as it is read', () => {
    const text = /^“(Ada Quill, .*)”$/m.exec(document)![1]!.replace('‘', '“').replace('’ she', '” she');
    const [quote] = quotesOf(text, [{ kind: 'paragraph', start: 0, end: text.length }]);
    const [, speaker, cue, occasion] = /Out comes \*\*(.*)\*\*, by “(.*)”, “(.*)”/.exec(document)!;
    expect(quote).toMatchObject({ speaker, cue, occasion });
  });
});
