/**
 * `npm test [-- STEP …]`: everything there is to check, cheapest first, or only the steps named.
 *
 * Each static check counts as one; test runs count their tests. The last line is
 * `N passed, N failed, N skipped`, and the process fails when a step does.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { needChromium, needFirefox } from './browsers.ts';
import { runCommand } from './run.ts';

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

interface Step {
  name: string;
  run: () => Promise<Counts>;
}

const reports = mkdtempSync(join(tmpdir(), 'on-the-record-test-'));
process.once('exit', () => rmSync(reports, { recursive: true, force: true }));

function check(name: string, ...lines: string[]): Step {
  return {
    name,
    run: async () => {
      for (const line of lines) {
        const { ok, output } = await runCommand(line);
        if (ok) continue;
        console.log(`\n$ ${line}\n${output.trim()}\n`);
        return { passed: 0, failed: 1, skipped: 0 };
      }
      return { passed: 1, failed: 0, skipped: 0 };
    },
  };
}

function tests(project: string, ...browsers: (() => Promise<string>)[]): Step {
  return {
    name: project,
    run: async () => {
      try {
        for (const need of browsers) await need();
      } catch (error) {
        console.log(error instanceof Error ? error.message : error);
        return { passed: 0, failed: 1, skipped: 0 };
      }
      const report = join(reports, `${project}.json`);
      const line = `vitest run --project ${project} --reporter=default --reporter=json --outputFile.json=${report}`;
      const { ok, output } = await runCommand(line);
      if (!ok) console.log(`\n$ ${line}\n${output.trim()}\n`);
      const counts = counted(report);
      // A file that can't even be loaded, or an error outside any test, fails the run without a failed test.
      return ok || counts.failed > 0 ? counts : { ...counts, failed: 1 };
    },
  };
}

function counted(report: string): Counts {
  try {
    const json = JSON.parse(readFileSync(report, 'utf8')) as Record<string, number>;
    return {
      passed: json['numPassedTests'] ?? 0,
      failed: json['numFailedTests'] ?? 0,
      skipped: (json['numPendingTests'] ?? 0) + (json['numTodoTests'] ?? 0),
    };
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}

const STEPS: Step[] = [
  check('format', 'prettier --check .'),
  check('types', 'wxt prepare', 'tsc --noEmit'),
  check('lint', 'oxlint --deny-warnings'),
  check('unused', 'knip'),
  tests('unit'),
  tests('browser', needChromium),
  check('build', 'wxt build -b chrome', 'wxt build -b firefox --mv3'),
  check('addons-chrome', 'addons-linter --boring .output/chrome-mv3'),
  check('addons-firefox', 'addons-linter --boring .output/firefox-mv3'),
  check('size', 'size-limit'),
  tests('e2e', needChromium, needFirefox),
];

const named = process.argv.slice(2);
const strangers = named.filter((name) => STEPS.every((step) => step.name !== name));
if (strangers.length > 0) {
  console.error(`No such step: ${strangers.join(', ')}. There are ${STEPS.map((step) => step.name).join(', ')}.`);
  process.exit(2);
}
const steps = STEPS.filter((step) => named.length === 0 || named.includes(step.name));

const total: Counts = { passed: 0, failed: 0, skipped: 0 };
for (const step of steps) {
  const begun = performance.now();
  const { passed, failed, skipped } = await step.run();
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  const mark = failed > 0 ? '✗' : '✓';
  console.log(`${mark} ${step.name.padEnd(15)} ${passed} passed, ${failed} failed, ${skipped} skipped (${seconds} s)`);
}

// The exit code first: the counts are to be the last line even when something hangs on.
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
