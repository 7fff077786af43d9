/**
 * `npm run eval -- FOLDER`: scores the extension on labelled material outside the project, by what the
 * folder holds. The forms of its labels, and how they are scored, stand in `tests/eval/`.
 */
import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { build, runScript } from './run.ts';

const KINDS = [
  { holds: /\.gold\.json$|^hard-cases\.json$/, script: 'tests/eval/pages.ts', built: true },
  { holds: /\.gold\.json$/, script: 'tests/eval/adding.ts', built: true },
  { holds: /\.quotes\.json$/, script: 'tests/eval/quotes.ts', built: false },
  { holds: /^relevance\.json$/, script: 'tests/eval/relevance.ts', built: true },
];

const [folder, ...rest] = process.argv.slice(2);
if (!folder || !existsSync(folder)) {
  console.error('Usage: npm run eval -- FOLDER, with labelled pages, quotes or relevance cases in it');
  process.exit(2);
}

const names = readdirSync(folder);
const evals = KINDS.filter(({ holds }) => names.some((name) => holds.test(name)));
if (evals.length === 0) {
  console.error(`There is nothing labelled in ${folder}`);
  process.exit(2);
}
if (evals.some(({ built }) => built)) await build('chrome');
for (const { script } of evals) {
  const code = await runScript(script, [resolve(folder), ...rest]);
  if (code !== 0) process.exitCode = code;
}
