/**
 * `npm run fuzz [-- SECONDS [SEED]]`: random edits, splits, merges and moves of text around names, in Chromium with
 * the built extension. After each round the marks must equal those of a fresh scan of the same document.
 */
import type { Page } from 'playwright-core';
import { marksOf, startChromium, untilQuiet } from '../eval/page-marks.ts';
import { edit, page as fuzzed } from './edits.ts';

const seconds = Number(process.argv[2] ?? 60);
let seed = Number(process.argv[3] ?? Date.now() % 1e9);
/** Times that a document is edited and compared. */
const PARTS = 3;

await using owner = new AsyncDisposableStack();
const { served, context, inExtension } = await startChromium(owner);

const errors: string[] = [];
const tab = async () => {
  const page = await context.newPage();
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  return page;
};
const edited = await tab();
const fresh = await tab();

/** Marks with the place of each: the same text may stand twice. */
const marks = async (page: Page) => {
  const all = await marksOf(page);
  return all.map(({ subject, text, path }) => `${path.join('.')} ${subject} ${text}`);
};

const until = Date.now() + seconds * 1_000;
let rounds = 0;
let edits = 0;
let compared = 0;
console.log(`fuzzing for ${seconds} s from seed ${seed}`);
for (; Date.now() < until && process.exitCode !== 1; seed++) {
  const url = served.put('/edited.html', { body: fuzzed() });
  await edited.goto(url);
  await untilQuiet(url, inExtension);
  for (let part = 0; part < PARTS; part++) {
    const { html, log } = await edited.evaluate(edit, { seed: seed * 10 + part, count: 40 });
    edits += log.length;
    await untilQuiet(url, inExtension);
    const found = await marks(edited);
    // A parser would join neighbouring text nodes; the copy has each of them again.
    const copy = served.put('/fresh.html', { body: html });
    await fresh.goto(copy);
    await untilQuiet(copy, inExtension);
    const wanted = await marks(fresh);
    compared += wanted.length;
    if (JSON.stringify(found) !== JSON.stringify(wanted) || errors.length > 0) {
      console.log(`seed ${seed}, part ${part}: the marks differ from those of a fresh scan`);
      console.log(
        'only after edits:',
        found.filter((mark) => !wanted.includes(mark)),
      );
      console.log(
        'only in a fresh scan:',
        wanted.filter((mark) => !found.includes(mark)),
      );
      console.log(
        'twice:',
        found.filter((mark, i) => found.indexOf(mark) !== i),
      );
      console.log('errors:', errors, '\nlast edits:', log.slice(-40), '\ndocument:', html);
      process.exitCode = 1;
      break;
    }
  }
  rounds += 1;
}
console.log(
  `${rounds} documents, ${edits} edits, ${compared} marks compared: ${process.exitCode ? 'they differ' : 'all equal'}`,
);
