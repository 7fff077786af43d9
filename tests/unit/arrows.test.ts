import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

/**
 * Arrows run one way: entrypoints -> components, corpus, platform; components -> corpus types, and how facts read;
 * platform -> corpus types, the library and plain words for errors; corpus -> nothing. No room of entrypoints reaches into another.
 * Read from the imports as they stand in the files.
 */
const ROOT = join(import.meta.dirname, '../..');

interface Import {
  file: string;
  /** Path from the root for a file of our own, the package's specifier otherwise. */
  target: string;
  own: boolean;
  typeOnly: boolean;
}

const IMPORT =
  /^\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s*)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm;

function importsOf(file: string): Import[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  return [...text.matchAll(IMPORT)].map((match) => {
    const specifier = (match[2] ?? match[3]) as string;
    const own = specifier.startsWith('.');
    const target = own ? relative(ROOT, join(ROOT, dirname(file), specifier)) : specifier;
    return { file, target, own, typeOnly: Boolean(match[1]) };
  });
}

const sources = (folder: string) => globSync(`${folder}/**/*.{ts,tsx}`, { cwd: ROOT }).toSorted();
const within = (target: string, ...folders: string[]) => folders.some((folder) => target.startsWith(`${folder}/`));
const shown = ({ file, target, typeOnly }: Import) => `${file} -> ${typeOnly ? 'type ' : ''}${target}`;

function broken(folder: string, allowed: (one: Import) => boolean): string[] {
  return sources(folder)
    .flatMap(importsOf)
    .filter((one) => !allowed(one))
    .map(shown);
}

describe('arrows', () => {
  test('the imports are read', () => {
    const read = sources('entrypoints').flatMap(importsOf);
    expect(read.some((one) => one.own && !one.typeOnly)).toBe(true);
    expect(
      sources('corpus')
        .flatMap(importsOf)
        .some((one) => one.own && one.typeOnly),
    ).toBe(true);
  });

  test('entrypoints use components, corpus and platform', () => {
    expect(
      broken('entrypoints', (one) => !one.own || within(one.target, 'entrypoints', 'components', 'corpus', 'platform')),
    ).toEqual([]);
  });

  test('no room of entrypoints uses another’s code', () => {
    const roomOf = (file: string) => {
      const room = file.split('/')[1]!;
      // The scripts on pages begin outside their room.
      return /^(?:watch|marks|card)\.tsx?$/.test(room) ? 'content' : room;
    };
    // The side panel is the popup in another place.
    const isPanel = ({ file, target }: Import) =>
      file === 'entrypoints/sidepanel/main.tsx' && target === 'entrypoints/popup/view.tsx';
    expect(
      broken(
        'entrypoints',
        (one) =>
          !within(one.target, 'entrypoints') || one.typeOnly || roomOf(one.target) === roomOf(one.file) || isPanel(one),
      ),
    ).toEqual([]);
  });

  test('entrypoints reach the database by the library alone', () => {
    const isInside = ({ target }: Import) => /^corpus\/(?:store|library\/|index)/.test(target);
    expect(broken('entrypoints', (one) => one.typeOnly || !isInside(one))).toEqual([]);
  });

  test('components use the corpus by its types and how facts read, and no browser API', () => {
    expect(
      broken('components', (one) =>
        one.own
          ? within(one.target, 'components') ||
            one.target === 'corpus/wording.ts' ||
            (one.typeOnly && within(one.target, 'corpus'))
          : !/^(?:wxt|webextension-polyfill|idb|node:)/.test(one.target),
      ),
    ).toEqual([]);
  });

  test('the corpus uses nothing of ours outside it, and neither browser API, views nor Node', () => {
    expect(
      broken('corpus', (one) =>
        one.own ? within(one.target, 'corpus') : !/^(?:wxt|webextension-polyfill|preact|node:)/.test(one.target),
      ),
    ).toEqual([]);
  });

  test('what the corpus knows of language uses nothing else of it', () => {
    expect(
      broken('corpus/language', (one) => !one.own || one.typeOnly || within(one.target, 'corpus/language')),
    ).toEqual([]);
  });

  test('the platform uses the corpus by its types, the library, and plain words for errors', () => {
    expect(
      broken(
        'platform',
        (one) =>
          !one.own ||
          within(one.target, 'platform') ||
          ['corpus/library.ts', 'corpus/plain-error.ts'].includes(one.target) ||
          (one.typeOnly && within(one.target, 'corpus')),
      ),
    ).toEqual([]);
  });

  test('what views and platform take of the corpus brings nothing else of it', () => {
    const brought = ['corpus/wording.ts', 'corpus/plain-error.ts'].flatMap(importsOf).filter((one) => !one.typeOnly);
    expect(brought.map(shown)).toEqual([]);
  });

  test('neither components nor corpus reach for the extension’s API by its global', () => {
    const api = /\b(?:browser|chrome)\??\.(?:runtime|storage|tabs|scripting|action|i18n|permissions|windows)\b/;
    const reaching = [...sources('components'), ...sources('corpus')].filter((file) =>
      api.test(readFileSync(join(ROOT, file), 'utf8')),
    );
    expect(reaching).toEqual([]);
  });
});

describe('page scripts', () => {
  /** Every module that ends up in the script, its own included. */
  function bundled(entry: string, seen = new Set<string>()): Import[] {
    if (seen.has(entry)) return [];
    seen.add(entry);
    return importsOf(entry)
      .filter((one) => !one.typeOnly)
      .flatMap((one) => (one.own && /\.tsx?$/.test(one.target) ? [one, ...bundled(one.target, seen)] : [one]));
  }

  const scripts = globSync('entrypoints/{watch,marks,card}.{ts,tsx}', { cwd: ROOT });

  test.for(scripts)('%s carries neither polyfill, valibot nor storage', (script) => {
    const heavy = bundled(script).filter(
      (one) => !one.own && /^(?:wxt\/browser|wxt\/utils\/storage|webextension-polyfill|valibot|idb)/.test(one.target),
    );
    expect(heavy.map(shown)).toEqual([]);
  });
});

describe('nothing comes from outside', () => {
  test('the lock file names no registry', () => {
    const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
      packages: Record<string, { resolved?: string }>;
    };
    const named = Object.entries(lock.packages).filter(([, entry]) => entry.resolved);
    expect(Object.keys(lock.packages).length).toBeGreaterThan(100);
    expect(named.map(([name]) => name)).toEqual([]);
  });

  test('no page and no style of the extension names an outside address', () => {
    const files = globSync('{entrypoints,components,public}/**/*.{html,css,svg}', { cwd: ROOT });
    expect(files.length).toBeGreaterThan(0);
    const outside = files.flatMap((file) =>
      [...readFileSync(join(ROOT, file), 'utf8').matchAll(/(?:https?:)?\/\/[\w-]+\.[^\s"')]+/g)]
        .map((match) => match[0])
        .filter((address) => address !== 'http://www.w3.org/2000/svg')
        .map((address) => `${file}: ${address}`),
    );
    expect(outside).toEqual([]);
  });
});
