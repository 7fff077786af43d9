/**
 * `npm run bench [-- pages|library] [FOLDER]`: prints what things cost, as tables; both when none is named.
 * Measures, not tests: nothing here passes or fails.
 */
import { build, runScript } from './run.ts';

const BENCHES: Record<string, string> = { pages: 'tests/bench/pages.ts', library: 'tests/bench/library.ts' };

const [first, ...others] = process.argv.slice(2);
const named = first !== undefined && first in BENCHES;
const wanted = named ? [first] : Object.keys(BENCHES);
const rest = named ? others : process.argv.slice(2);

await build('chrome');
for (const name of wanted) {
  const code = await runScript(BENCHES[name] as string, rest);
  if (code !== 0) process.exitCode = code;
}
