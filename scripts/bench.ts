/**
 * `npm run bench [-- pages|library|FOLDER]`: prints what things cost, as tables. Pages are of our own making, or those
 * of a folder; both benches run when nothing is named. Measures, not tests: nothing here passes or fails.
 */
import { build, runScript } from './run.ts';

const PAGES = 'tests/bench/pages.ts';
const LIBRARY = 'tests/bench/library.ts';

const [first, ...rest] = process.argv.slice(2);
const runs: [string, string[]][] =
  first === undefined
    ? [
        [PAGES, []],
        [LIBRARY, []],
      ]
    : first === 'library'
      ? [[LIBRARY, rest]]
      : [[PAGES, first === 'pages' ? rest : [first, ...rest]]];

await build('chrome');
for (const [script, args] of runs) {
  const code = await runScript(script, args);
  if (code !== 0) process.exitCode = code;
}
