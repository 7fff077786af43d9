/**
 * `npm run bench -- pages [FOLDER]`: what finding mentions costs a page, on pages of our own making or those of a
 * folder, in one run and as ratios. Measures, not tests.
 */
import { readFile, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BrowserContext, Page } from 'playwright-core';
import { launchChromium, type Chromium } from '../../scripts/browsers.ts';
import { serve, type Served } from '../../scripts/serve.ts';
import { putModule } from './code.ts';
import { madePages, type MadePage } from './made-pages.ts';
import type { ScanCost } from './in-page.ts';
import { feedCosts } from './feed.ts';
import { rangeCosts } from './ranges.ts';
import { median, settle, visitCost, type Cost } from './visit.ts';

const ROOT = join(import.meta.dirname, '../..');
const BUILD = join(ROOT, '.output/chrome-mv3');
const PROBE = join(import.meta.dirname, 'bare-probe');
const folder = process.argv[2];
const pages = folder ? await pagesIn(folder) : madePages();
/** A folder may hold many pages, and says more by their number. */
const TRIES = folder ? 2 : 5;
const VISIT_SECONDS = 2.5;
console.log(
  `${pages.length} pages, ${TRIES} visits to each with the extension, with a bare probe, and without: ` +
    `about ${Math.ceil((pages.length * TRIES * 3 * VISIT_SECONDS) / 60)} minutes\n`,
);

await using owner = new AsyncDisposableStack();
const served = await serve();
owner.defer(() => served.close());
const bare = await launch();
const extended = await launch(BUILD);
const probing = await launch(PROBE);

await printBytes();
await printScans(pages);
await printVisits(pages);
if (!folder) {
  await printFeed();
  await printRanges();
}

async function launch(extension?: string): Promise<Chromium> {
  const chromium = await launchChromium({ headless: true, ...(extension ? { extension } : {}) });
  owner.defer(chromium.close);
  await chromium.context.route(
    (url) => url.protocol.startsWith('http') && !url.href.startsWith(served.origin),
    (route) => route.abort(),
  );
  return chromium;
}

async function pagesIn(path: string): Promise<MadePage[]> {
  const names = (await readdir(path)).filter((name) => name.endsWith('.html')).toSorted();
  return Promise.all(
    names.map(async (name) => ({ name: basename(name, '.html'), html: await readFile(join(path, name), 'utf8') })),
  );
}

/** Their own scripts would be measured as well. */
function put(server: Served, page: MadePage, policy = "script-src 'none'"): string {
  return server.put('/page.html', { body: page.html, headers: { 'content-security-policy': policy } });
}

async function printBytes(): Promise<void> {
  const size = async (name: string) => gzipSync(await readFile(join(BUILD, name))).length;
  const every = (await size('watch.js')) + (await size('marks.css'));
  console.log('bytes injected, gzip');
  console.table({
    'every page: watch.js and marks.css': { bytes: every, budget: 6_000 },
    'where a mention may be: marks.js': { bytes: await size('marks.js') },
    'at the first hover: card.js': { bytes: await size('card.js'), budget: 25_000 },
  });
}

async function printScans(all: MadePage[]): Promise<void> {
  const module = await putModule(served, 'tests/bench/in-page.ts');
  served.put('/mark.js', {
    body: await readFile(join(ROOT, 'node_modules/mark.js/dist/mark.es6.min.js'), 'utf8'),
    headers: { 'content-type': 'text/javascript' },
  });
  const page = await bare.context.newPage();
  const rows: Record<string, Record<string, number>> = {};
  const costs: ScanCost[] = [];
  for (const one of all) {
    await page.goto(put(served, one, "script-src 'self'"));
    await page.addScriptTag({ url: '/mark.js' });
    const cost = await page.evaluate(async (path) => {
      const { measureScan } = (await import(path)) as typeof import('./in-page.ts');
      return measureScan((globalThis as never as { Mark: never }).Mark);
    }, module);
    costs.push(cost);
    const scan = cost.mentions > 0 ? cost.marks : cost.watch;
    rows[one.name] = {
      mentions: cost.mentions,
      'bare pass, ms': round(cost.bare),
      'ours, ms': round(scan),
      'meanwhile in the background, ms': round(cost.mentions > 0 ? cost.judged : 0),
      'ours / bare': round(scan / cost.bare),
      'mark.js, ms': round(cost.markJs),
      'ours / mark.js': round(scan / cost.markJs),
      'longest step, ms': round(cost.longestStep),
    };
  }
  await page.close();
  const ratios = costs.map((cost) => (cost.mentions > 0 ? cost.marks : cost.watch) / cost.bare);
  console.log(
    '\nscan: a bare TreeWalker pass with one regular expression, ours (all that watch.js does where nothing is found, ' +
      'all that marks.js does where something is), and mark.js marking the same names; medians of 7',
  );
  console.table(rows);
  console.log(`ours / bare, median over the pages: ${round(median(ratios))} (budget 2)`);
}

async function printVisits(all: MadePage[]): Promise<void> {
  const rows: Record<string, Record<string, number>> = {};
  const script: { clean: number[]; named: number[] } = { clean: [], named: [] };
  const heap: typeof script = { clean: [], named: [] };
  const ofProbe: typeof script = { clean: [], named: [] };
  for (const one of all) {
    const url = put(served, one);
    const without: Cost[] = [];
    const with_: Cost[] = [];
    const withProbe: Cost[] = [];
    for (let i = 0; i < TRIES; i++) {
      without.push(await visit(bare.context, url));
      with_.push(await visit(extended.context, url));
      withProbe.push(await visit(probing.context, url));
    }
    const delta = (pick: (cost: Cost) => number, costs = with_) =>
      median(costs.map((cost, i) => pick(cost) - pick(without[i]!)));
    const scripts = { ours: delta((cost) => cost.script), probe: delta((cost) => cost.script, withProbe) };
    const marks = with_.at(-1)!.marks;
    const kind = marks > 0 ? 'named' : 'clean';
    script[kind].push(...with_.map((cost, i) => cost.script - without[i]!.script));
    heap[kind].push(delta((cost) => cost.heap));
    ofProbe[kind].push(scripts.ours / scripts.probe);
    rows[one.name] = {
      marks,
      'task without, ms': round(median(without.map((cost) => cost.task))),
      'task, ms': round(delta((cost) => cost.task)),
      'script, ms': round(scripts.ours),
      'bare probe, ms': round(scripts.probe),
      'ours / probe': round(scripts.ours / scripts.probe),
      'compiling, ms': round(delta((cost) => cost.compile)),
      'style + layout, ms': round(delta((cost) => cost.layout)),
      'heap, kB': Math.round(delta((cost) => cost.heap)),
      nodes: delta((cost) => cost.nodes),
      'long tasks': delta((cost) => cost.longTasks),
    };
  }
  console.log(
    `\nvisits: what the extension adds to the page's main thread (Performance.getMetrics), medians of ${TRIES} interleaved pairs; ` +
      'beside the script of a bare probe (tests/bench/bare-probe)',
  );
  console.table(rows);
  const p95 = (values: number[]) => round(values.toSorted((a, b) => a - b)[Math.floor(values.length * 0.95)] ?? 0);
  console.log(
    `script, ms: where nothing is mentioned ${round(median(script.clean))} (budget 3), ` +
      `where something is ${round(median(script.named))}, p95 ${p95(script.named)} (budget 8, p95 20)\n` +
      `script, ours / bare probe, median over the pages: ${round(median(ofProbe.clean))} and ${round(median(ofProbe.named))}\n` +
      `heap, kB: ${round(median(heap.clean))} (budget 250) and ${round(median(heap.named))} (budget 450)`,
  );
}

async function visit(context: BrowserContext, url: string): Promise<Cost> {
  const page: Page = await context.newPage();
  try {
    return await visitCost(page, url);
  } finally {
    await page.close();
  }
}

async function printFeed(): Promise<void> {
  const url = served.put('/feed.html', {
    body: '<!doctype html><meta charset="utf-8"><title>Feed</title><main></main>',
  });
  const rows: Record<string, Record<string, number>> = {};
  for (const named of [false, true]) {
    const pair = [await bare.context.newPage(), await extended.context.newPage()] as const;
    const costs = [];
    for (const page of pair) {
      await page.goto(url);
      await settle(page);
      costs.push(await feedCosts(page, named, page === pair[1]));
    }
    const [without, with_] = costs as [Awaited<ReturnType<typeof feedCosts>>, Awaited<ReturnType<typeof feedCosts>>];
    for (const [i, { at, script, task }] of with_.entries()) {
      rows[`${named ? 'a name in each fifth' : 'no name'}, at ${at.toLocaleString('en')} nodes`] = {
        'script per node, µs': round(script - without[i]!.script),
        'task per node, µs': round(task - without[i]!.task),
        'task without, µs': round(without[i]!.task),
      };
    }
    for (const page of pair) await page.close();
  }
  console.log('\nendless feed: what the extension adds to each appended entry');
  console.table(rows);
}

async function printRanges(): Promise<void> {
  const page = await bare.context.newPage();
  const url = served.put('/ranges.html', { body: '<!doctype html><title>Ranges</title>' });
  const costs = await rangeCosts(page, url);
  await page.close();
  console.log('\nranges: 2,000 rounds of a page changing its own text, ms, by what stands in the highlight registry');
  console.table(
    Object.fromEntries(
      Object.entries(costs).map(([name, cost]) => [
        name,
        { none: round(cost.none), 'static ranges': round(cost.static), 'live ranges': round(cost.live) },
      ]),
    ),
  );
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
