import { openLibrary, type Library } from '../../corpus/library.ts';
import type { CardRequest, PageRequest } from '../../corpus/types.ts';

/**
 * Stands in for the extension's background: a fresh one of these, asked at once, is a worker that had been stopped.
 * Answers with the time from the question's arrival, or, for the first, from when the code is at hand.
 */
const began = performance.now();

export type Asked =
  { kind: 'card'; request: CardRequest } | { kind: 'page'; request: PageRequest } | { kind: 'search'; words: string };

export interface Answered {
  /** Milliseconds in the worker, opening the database included where that came first. */
  took: number;
  excerpts: number;
}

let library: Promise<Library> | undefined;
const open = (bundledVersion: string) =>
  (library ??= openLibrary({
    leftOut: () => new Set(),
    loadBundled: () => Promise.reject(new Error('The page has written the bundled sources.')),
    bundledVersion,
  }));

async function answer(asked: Asked & { bundledVersion: string }): Promise<number> {
  const one = await open(asked.bundledVersion);
  if (asked.kind === 'card') return (await one.card(asked.request)).excerpts.length;
  if (asked.kind === 'page') return (await one.page(asked.request)).excerpts.length;
  return (await one.search(asked.words)).excerpts.length;
}

addEventListener('message', ({ data, ports }: MessageEvent<Asked & { bundledVersion: string }>) => {
  const from = library ? performance.now() : began;
  void answer(data).then((excerpts) => {
    ports[0]!.postMessage({ took: performance.now() - from, excerpts } satisfies Answered, []);
  });
});
