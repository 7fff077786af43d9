import { createServer } from 'node:http';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { build } from 'vite';
import { launchChromium } from '../../scripts/browsers.ts';
import type { ToBackground } from '../../platform/messages.ts';
import { Newsroom } from './generate.ts';
import type { Bench } from './library-page.ts';
import { times, type Times } from './times.ts';

/**
 * `npm run bench -- library [ARTICLES] [RIVALS]`: the library at 10,000 articles in a real Chromium, with the
 * extension as `npm run build` leaves it, and the same passages in other engines. RIVALS: how many of the articles those get; 0 leaves them out.
 */
const [articles = 10_000, rivals = articles] = process.argv.slice(2).map(Number);

/** What of the extension's API is called in its pages. */
declare const chrome: {
  runtime: { sendMessage(message: unknown): Promise<{ ok: true } | { ok: false; error: string }> };
  tabs: { create(options: { url: string; active: boolean }): Promise<unknown> };
};

const SEED = 20_250_214;
/** FlexSearch isn't done with 10,000 in a quarter of an hour. */
const MOST_FLEXSEARCH = 1_000;

const HERE = import.meta.dirname;
/** The packed extension with the bench's own pages in it, so that its worker and popup answer from the same database. */
const folder = await mkdtemp(join(tmpdir(), 'on-the-record-bench-'));
await cp(join(HERE, '../../.output/chrome-mv3'), folder, { recursive: true });
const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as Record<string, unknown>;
// Rivals run in a frame, which the extension's own policy doesn't allow.
delete manifest['content_security_policy'];
await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
await build({
  configFile: false,
  logLevel: 'error',
  publicDir: false,
  build: {
    outDir: folder,
    emptyOutDir: false,
    target: 'esnext',
    rollupOptions: {
      input: ['library-page', 'library-worker', 'library-rivals'].map((name) => join(HERE, `${name}.ts`)),
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      preserveEntrySignatures: 'strict',
    },
  },
});
for (const [name, script] of [
  ['bench.html', 'library-page'],
  ['rivals.html', 'library-rivals'],
]) {
  await writeFile(
    join(folder, name!),
    `<!doctype html><title>Bench</title><link rel="icon" href="data:,"><body><script type="module" src="/${script}.js"></script>`,
  );
}
// What the browser takes to open a page that has hardly anything in it.
await writeFile(
  join(folder, 'bare.html'),
  '<!doctype html><title>Bare</title><script type="module" src="/bare.js"></script>',
);
await writeFile(join(folder, 'bare.js'), 'console.debug(`shown ${performance.now()}`);');
const room = new Newsroom(SEED);
const mentioning = Array.from({ length: 12 }, () => `<p>${room.question().paragraph}</p>`).join('');
const server = createServer((_, response) => {
  response.setHeader('content-type', 'text/html; charset=utf-8').end(`<!doctype html><title>News</title>${mentioning}`);
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const profile = await mkdtemp(join(tmpdir(), 'on-the-record-bench-profile-'));

/** A browser over the same profile, with the bench's page open in it. */
async function start() {
  const chromium = await launchChromium({ extension: folder, profile });
  const { context, origin } = chromium;
  const page = await context.newPage();
  page.on('console', (message) => console.error(message.text()));
  page.on('pageerror', (error) => console.error(error));
  await page.goto(`${origin}/bench.html`);
  await page.waitForFunction(() => 'bench' in globalThis);
  const run = <K extends keyof Bench>(name: K, ...rest: Parameters<Bench[K]>) =>
    page.evaluate(
      ([key, values]) =>
        (globalThis as unknown as { bench: Record<string, (...all: unknown[]) => unknown> }).bench[key]!(...values),
      [name as string, rest as unknown[]] as const,
    ) as Promise<Awaited<ReturnType<Bench[K]>>>;
  return { ...chromium, page, run };
}

let browser = await start();
try {
  const first = Math.max(0, articles - 1_000);
  const meanwhile: number[] = [];
  for (let done = 0; done < first; done += 1_000) {
    const { seconds, took } = await browser.run('add', Math.min(1_000, first - done));
    meanwhile.push(...took);
    console.error(`${done + 1_000} articles: ${seconds.toFixed(1)} s; answers meanwhile ${show(times(took))}`);
  }
  const last = await browser.run('add', Math.min(1_000, articles));
  meanwhile.push(...last.took);
  const used = await browser.run('usage');
  // Readers ask another day: a page that has just added 10,000 articles would share its memory with the popup.
  await browser.close();
  browser = await start();
  const { context, origin, page, run } = browser;
  const rows: string[][] = [['hover, worker warm', '10 ms p95', show(await run('warm', 'card', 300))]];
  const hover = await run('cold', 'card', 60);
  const popup = await popups(context, `${origin}`, page, 20);
  rows.push(
    ['hover, worker just started, in the worker', '50 ms p95', show(hover.inside)],
    ['the same with starting the worker', '', show(hover.whole)],
    ['hover, service worker stopped, from question to answer', '150 ms', show(await stopped(context, page, 40))],
    ['popup, filled after opening', '100 ms', show(popup.filled)],
    ['a page with one line of script, opened likewise', '', show(popup.bare)],
    ['popup, warm', '50 ms', show(await run('warm', 'page', 150))],
    ['popup, just started', '', show((await run('cold', 'page', 30)).inside)],
    ['search, warm', '50 ms', show(await run('warm', 'search', 300))],
    ['search, just started', '', show((await run('cold', 'search', 30)).inside)],
    ['adding the last 1,000 articles', '60 s', `${last.seconds.toFixed(1)} s`],
    ['hover meanwhile, in the worker', '100 ms', show(times(last.took))],
    ['the same while all of them were added', '', `${show(times(meanwhile))}, ${times(meanwhile).p99.toFixed(1)} p99`],
    ['database against text', '3 times', `${(used / last.bytes).toFixed(2)} times (${mb(used)} for ${mb(last.bytes)})`],
  );
  const load = loadavg().map((value) => value.toFixed(1));
  // On a machine that others use, too, figures mean little without this.
  console.log(
    `\n${articles.toLocaleString('en')} articles, Chromium ${context.browser()?.version() ?? ''}, ` +
      `${cpus().length} cores, load over 1, 5 and 15 minutes ${load.join(', ')}; milliseconds where no unit is given\n`,
  );
  print(['what', 'budget', 'measured'], rows);

  if (rivals > 0) {
    const table: string[][] = [
      [
        'this library',
        show(hover.inside),
        rows[0]![2]!,
        `${last.seconds.toFixed(1)} s per 1,000`,
        mb(used - last.bytes),
      ],
    ];
    for (const engine of ['minisearch', 'flexsearch'] as const) {
      const most = engine === 'flexsearch' ? Math.min(rivals, MOST_FLEXSEARCH) : rivals;
      const result = await run('rival', engine, most, 100);
      table.push(
        'error' in result
          ? [`${engine}, ${most} articles`, result.error, '', '', '']
          : [
              `${engine}, ${most.toLocaleString('en')} articles`,
              show(result.cold),
              show(result.warm),
              `${((result.seconds / most) * 1_000).toFixed(1)} s per 1,000`,
              mb(result.bytes),
            ],
      );
    }
    console.log('\nThe same passages in other engines, which find only and read no text\n');
    print(['engine', 'first question', 'next questions', 'indexing', 'kept beside the text'], table);
  }
} finally {
  await browser.close();
  server.close();
  for (const made of [folder, profile]) await rm(made, { recursive: true, force: true });
}

/** The extension's own service worker, stopped before each question, as the browser does after half a minute. */
async function stopped(context: BrowserContext, page: Page, count: number): Promise<Times> {
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  const took: number[] = [];
  for (let n = -3; n < count; n++) {
    const isStopped = new Promise<void>((resolve) => {
      session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
        if (versions.length > 0 && versions.every((version) => version.runningStatus === 'stopped')) resolve();
      });
    });
    await session.send('ServiceWorker.stopAllWorkers');
    await isStopped;
    const { subject, paragraph } = room.question();
    const question: ToBackground = { type: 'card', subject, around: { text: paragraph, at: 0, language: 'en' } };
    const one = await page.evaluate(async (asked) => {
      const from = performance.now();
      const reply = await chrome.runtime.sendMessage(asked);
      if (!reply.ok) throw new Error(reply.error);
      return performance.now() - from;
    }, question);
    if (n >= 0) took.push(one);
  }
  await session.detach();
  return times(took);
}

/** Popups opened over a page that names the subjects, until the first excerpt is shown; and in turn a bare page. */
async function popups(
  context: BrowserContext,
  origin: string,
  control: Page,
  count: number,
): Promise<{ filled: Times; bare: Times }> {
  await context.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector('.otr-popup .otr-excerpt')) return;
      observer.disconnect();
      console.debug(`shown ${performance.now()}`);
    }).observe(document, { childList: true, subtree: true });
  });
  const news = await context.newPage();
  await news.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  await news.bringToFront();
  // A tab that stays behind leaves the page the active one, as the popup does.
  const opened = context.waitForEvent('page');
  await control.evaluate(() => chrome.tabs.create({ url: 'about:blank', active: false }));
  const popup = await opened;
  const open = async (name: string) => {
    // The page says so itself: to be asked would make it compile some 300 kB of Playwright's meanwhile.
    const shown = popup.waitForEvent('console', { predicate: (message) => message.text().startsWith('shown ') });
    await popup.goto(`${origin}/${name}`);
    return Number((await shown).text().split(' ')[1]);
  };
  const filled: number[] = [];
  const bare: number[] = [];
  for (let n = -3; n < count; n++) {
    const took = [await open('popup.html'), await open('bare.html')] as const;
    if (n < 0) continue;
    filled.push(took[0]);
    bare.push(took[1]);
  }
  await popup.close();
  await news.close();
  return { filled: times(filled), bare: times(bare) };
}

function show({ median, p95, most, count }: Times): string {
  return `${median.toFixed(1)} median, ${p95.toFixed(1)} p95, ${most.toFixed(1)} most (${count})`;
}

function mb(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

function print(head: string[], rows: string[][]): void {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  console.log([line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n'));
}
