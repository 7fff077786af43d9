/**
 * `npm start [-- [--firefox] FILE-or-URL]`: builds the extension and opens a browser with it on the sample
 * article, or on what is named. Where there is no display it does the same headless: prints the mentions
 * and the text of the first card, and leaves pictures in .output/preview/.
 */
import { mkdirSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { hasDisplay, launchChromium, launchFirefox, needChromium, needFirefox } from './browsers.ts';
import { preview } from './preview.ts';
import { build } from './run.ts';
import { serve } from './serve.ts';

const ROOT = join(import.meta.dirname, '..');
const SAMPLE = join(ROOT, 'tests/pages/sample.html');

const args = process.argv.slice(2);
const browserName = args.includes('--firefox') ? 'firefox' : 'chrome';
const named = args.find((arg) => !arg.startsWith('--')) ?? SAMPLE;

const need = browserName === 'firefox' ? needFirefox : needChromium;
await need().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
console.log('Building the extension …');
await build(browserName);
const extension = join(ROOT, `.output/${browserName}-mv3`);

await using stack = new AsyncDisposableStack();
const url = /^[a-z][a-z+.-]+:/i.test(named) ? named : await servedFile(resolve(named));

if (hasDisplay()) {
  await show();
} else if (browserName === 'firefox') {
  console.error('Without a display the preview is made in Chromium: leave --firefox out.');
  process.exitCode = 2;
} else {
  const folder = join(ROOT, '.output/preview');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  console.log(`No display: looking at ${named === SAMPLE ? 'the sample article' : named} headless.`);
  await preview(url, folder);
  console.log(`Pictures are in ${relative(process.cwd(), folder) || '.'}.`);
}

/** Pages need an address: extensions aren't let into file: by themselves. */
async function servedFile(file: string): Promise<string> {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) {
    console.error(`There is no file ${file}`);
    process.exit(2);
  }
  const site = await serve(dirname(file));
  stack.defer(() => site.close());
  return `${site.origin}/${encodeURIComponent(basename(file))}`;
}

/** Opens a window and stays until it is closed. */
async function show(): Promise<void> {
  console.log(`Opening ${url}. Close the browser to end.`);
  if (browserName === 'firefox') {
    const { browser, close } = await launchFirefox({ extension, headless: false, viewport: null });
    stack.defer(close);
    const [page] = await browser.pages();
    await page?.goto(url);
    await new Promise((closed) => browser.once('disconnected', closed));
  } else {
    const { context, close } = await launchChromium({ extension, headless: false, viewport: null });
    stack.defer(close);
    await context.pages()[0]?.goto(url);
    await context.waitForEvent('close', { timeout: 0 });
  }
}
