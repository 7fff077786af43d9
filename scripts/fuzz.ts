/** `npm run fuzz [-- SECONDS]`: random edits of a page for a minute, after which its marks must equal those of a fresh scan. */
import { build, runScript } from './run.ts';

await build('chrome');
process.exitCode = await runScript('tests/fuzz/marks.ts', process.argv.slice(2));
