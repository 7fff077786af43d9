import { createServer } from 'node:http';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { launchChromium } from '../../scripts/browsers.ts';
import type { Bench, Times } from './library-page.ts';

/**
 * `npm run bench -- library [ARTICLES] [RIVALS]`: the library at 10,000 articles in a real Chromium, and the same
 * passages in other engines. RIVALS: how many of the articles those get; 0 leaves them out.
 */
const [articles = 10_000, rivals = articles] = process.argv.slice(2).map(Number);

/** FlexSearch isn't done with 10,000 in a quarter of an hour. */
const MOST_FLEXSEARCH = 1_000;

const HERE = import.meta.dirname;
const folder = await mkdtemp(join(tmpdir(), 'on-the-record-bench-'));
await build({
  configFile: false,
  logLevel: 'error',
  build: {
    outDir: folder,
    emptyOutDir: true,
    target: 'esnext',
    rollupOptions: {
      input: ['library-page', 'library-worker', 'library-rivals'].map((name) => join(HERE, `${name}.ts`)),
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      preserveEntrySignatures: 'strict',
    },
  },
});
const server = createServer((request, response) => {
  const script = { '/': 'library-page', '/rivals.html': 'library-rivals' }[request.url ?? ''];
  if (script) {
    response.setHeader('content-type', 'text/html');
    response.end(
      `<!doctype html><title>Bench</title><link rel="icon" href="data:,"><body><script type="module" src="/${script}.js"></script>`,
    );
    return;
  }
  readFile(join(folder, request.url ?? '')).then(
    (bytes) => response.setHeader('content-type', 'text/javascript').end(bytes),
    () => response.writeHead(404).end(),
  );
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const chromium = await launchChromium();
try {
  const page = await chromium.context.newPage();
  page.on('console', (message) => console.error(message.text()));
  page.on('pageerror', (error) => console.error(error));
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  await page.waitForFunction(() => 'bench' in globalThis);
  const run = <K extends keyof Bench>(name: K, ...rest: Parameters<Bench[K]>) =>
    page.evaluate(
      ([key, values]) =>
        (globalThis as unknown as { bench: Record<string, (...all: unknown[]) => unknown> }).bench[key]!(...values),
      [name as string, rest as unknown[]] as const,
    ) as Promise<Awaited<ReturnType<Bench[K]>>>;

  const first = Math.max(0, articles - 1_000);
  for (let done = 0; done < first; done += 1_000) {
    const { seconds, answers } = await run('add', Math.min(1_000, first - done));
    console.error(`${done + 1_000} articles: ${seconds.toFixed(1)} s; answers meanwhile ${show(answers)}`);
  }
  const last = await run('add', Math.min(1_000, articles));
  const used = await run('usage');
  const rows: string[][] = [['hover, worker warm', '10 ms p95', show(await run('warm', 'card', 300))]];
  const hover = await run('cold', 'card', 60);
  rows.push(
    ['hover, worker just started, in the worker', '50 ms p95', show(hover.inside)],
    ['the same with starting the worker', '', show(hover.whole)],
    ['popup, warm', '50 ms', show(await run('warm', 'page', 150))],
    ['popup, just started', '', show((await run('cold', 'page', 30)).inside)],
    ['search, warm', '50 ms', show(await run('warm', 'search', 300))],
    ['search, just started', '', show((await run('cold', 'search', 30)).inside)],
    ['adding the last 1,000 articles', '60 s', `${last.seconds.toFixed(1)} s`],
    ['hover meanwhile', '100 ms', show(last.answers)],
    ['database against text', '3 times', `${(used / last.bytes).toFixed(2)} times (${mb(used)} for ${mb(last.bytes)})`],
  );
  const load = loadavg().map((value) => value.toFixed(1));
  // On a machine that others use, too, figures mean little without this.
  console.log(
    `\n${articles.toLocaleString('en')} articles, Chromium ${chromium.context.browser()?.version() ?? ''}, ` +
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
  await chromium.close();
  server.close();
  await rm(folder, { recursive: true, force: true });
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
