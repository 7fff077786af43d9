import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { expect, onTestFinished, test } from 'vitest';
import type { OddTexts } from './odd-texts-worker.ts';

/** In ms: less than the test's own time limit, so that it says which text it was. */
const GUARD = 55_000;

/**
 * No text may hang who adds it. What is asked is how the work grows: of four times the text, at most nine times the work of the
 * processor, in one try out of five. How busy the machine is doesn’t count: no clock is asked, but what the thread itself has worked.
 * A worker reads, since an expression that goes on for ever can’t be stopped from its own thread.
 */
const TEXTS: OddTexts['texts'] = {
  comments: '<!-- -->',
  'a comment that doesn’t end': '<!-- ',
  hyphens: '-',
  dashes: '— ',
  dots: '.',
  'dots apart': '. ',
  digits: '7',
  'numbers in groups': '1,000,',
  letters: 'a',
  'labels of a host': 'abc.',
  'words with hyphens': 'ab-',
  base64: 'aGVsbG8gd29ybGQhIQ',
  'at signs': '@a',
  'no-break spaces': '\u00A0a',
  spaces: `a${' '.repeat(400)}`,
  'tags that don’t end': '<a',
  'quotation marks': '“',
  'straight marks': '" ',
  imports: 'import a ',
  'one paragraph': 'She went to the old mill on the hill. ',
  dates: '13 February 2025, ',
  'parts of a title': 'Rain in Leeds – ',
  'links of Markdown': '[a](',
};

test.for(['txt', 'md', 'html'] as const)('no text takes long to read: .%s', async (ending) => {
  const worker = new Worker(new URL('odd-texts-worker.ts', import.meta.url), {
    workerData: { ending, texts: TEXTS } satisfies OddTexts,
  });
  onTestFinished(async () => void (await worker.terminate()));
  const read: Record<string, string> = {};
  worker.on('message', ([name, outcome]: [string, string]) => (read[name] = outcome));
  await Promise.race([once(worker, 'exit'), new Promise((resolve) => setTimeout(resolve, GUARD))]);
  expect(read).toEqual(Object.fromEntries(Object.keys(TEXTS).map((name) => [name, 'read'])));
});
