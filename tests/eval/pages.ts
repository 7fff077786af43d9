/**
 * `npm run eval -- FOLDER` for pages with labelled mentions: scores the built extension in Chromium as the
 * README.md beside the pages says, lists every mistake, and prints the figures.
 */
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { align, type Alignment, type Gold } from './align.ts';
import { marksOf, openQuiet, startChromium } from './page-marks.ts';

interface Case {
  id: string;
  html: string | Buffer;
  headers: Record<string, string>;
  gold: Gold[];
  kind: 'page' | 'hard case';
}

interface Result extends Alignment {
  case: Case;
}

export interface Figures {
  precision: number;
  recall: number;
  /** Right ones of how many, by class. */
  hardCases: Record<'plain' | 'inflected' | 'hard', { right: number; of: number }>;
  /** Marks on pages where there is nothing to mark. */
  onCleanPages: number;
}

const TABS = 4;

export async function runPagesEval(folder: string): Promise<Figures> {
  const cases = await casesIn(folder);
  const started = Date.now();
  await using owner = new AsyncDisposableStack();
  const { served, context, inExtension } = await startChromium(owner);
  await context.route(
    (url) => !url.href.startsWith(served.origin) && url.protocol !== 'chrome-extension:',
    (route) => route.abort(),
  );

  const results: Result[] = [];
  const waiting = cases.map((one, index) => ({ one, index }));
  const work = async (page: Page) => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { one, index } = next;
      const url = served.put(`/${index}.html`, { body: one.html as string, headers: one.headers });
      await openQuiet(page, url, inExtension);
      results[index] = { case: one, ...align(one.gold, await marksOf(page)) };
    }
  };
  await Promise.all(Array.from({ length: TABS }, async () => work(await context.newPage())));
  const figures = print(results);
  console.log(`${cases.length} documents in ${Math.round((Date.now() - started) / 1000)} s`);
  return figures;
}

async function casesIn(folder: string): Promise<Case[]> {
  const cases: Case[] = [];
  for (const name of (await readdir(folder)).toSorted()) {
    if (name === 'hard-cases.json') {
      const { cases: hard } = JSON.parse(await readFile(join(folder, name), 'utf8')) as {
        cases: { id: string; lang?: string; text?: string; html?: string; mentions: Gold[] }[];
      };
      for (const { id, lang = 'en', text = '', html, mentions } of hard) {
        const body = html ?? `<p>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`;
        cases.push({
          id,
          html: `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>${id}</title><body>${body}</body></html>`,
          headers: headers('utf-8'),
          gold: mentions,
          kind: 'hard case',
        });
      }
    } else if (name.endsWith('.gold.json')) {
      const { page, mentions } = JSON.parse(await readFile(join(folder, name), 'utf8')) as {
        page: string;
        mentions: Gold[];
      };
      const html = await readFile(join(folder, page));
      // The label says what it is when the page doesn't.
      const declared = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(html.toString('latin1').slice(0, 4_096))?.[1];
      cases.push({ id: page, html, headers: headers(declared ?? 'utf-8'), gold: mentions, kind: 'page' });
    }
  }
  return cases;
}

const headers = (charset: string) => ({
  'content-type': `text/html; charset=${charset}`,
  // Their own scripts would change the text that was labelled.
  'content-security-policy': "script-src 'none'",
});

const isOther = (gold: Gold) => Boolean(gold.inflected ?? gold.script);

function classOf({ case: { gold } }: Result): keyof Figures['hardCases'] {
  if (gold.some(({ hard }) => hard)) return 'hard';
  return gold.some(isOther) ? 'inflected' : 'plain';
}

function print(results: Result[]): Figures {
  for (const { case: one, missed, wrong } of results) {
    for (const gold of missed) {
      const kind = gold.hard ? ' (hard)' : isOther(gold) ? ' (inflected or other script)' : '';
      console.log(
        `missed  ${one.id}: ${gold.subject} “${gold.text}”${kind} in ${(gold.sentence ?? String(one.html)).slice(-200)}`,
      );
    }
    for (const mark of wrong) console.log(`wrong   ${one.id}: ${mark.subject} in ${mark.context}`);
  }

  const pages = results.filter((result) => result.case.kind === 'page');
  const count = (pick: (gold: Gold) => boolean) => {
    const hits = pages
      .flatMap((page) => page.hits)
      .filter(({ gold }) => !gold.optional && gold.subject !== null && pick(gold)).length;
    return { hits, of: hits + pages.flatMap((page) => page.missed).filter(pick).length };
  };
  const plain = count((gold) => !gold.hard && !isOther(gold));
  const other = count((gold) => !gold.hard && isOther(gold));
  const hard = count((gold) => gold.hard === true);
  const wrong = pages.flatMap((page) => page.wrong).length;
  const onCleanPages = pages
    .filter(({ case: { gold } }) => !gold.some(({ subject }) => subject !== null))
    .reduce((sum, page) => sum + page.wrong.length, 0);
  const figures: Figures = {
    precision: plain.hits / (plain.hits + wrong),
    recall: plain.hits / plain.of,
    hardCases: { plain: { right: 0, of: 0 }, inflected: { right: 0, of: 0 }, hard: { right: 0, of: 0 } },
    onCleanPages,
  };
  for (const result of results) {
    if (result.case.kind !== 'hard case') continue;
    const tally = figures.hardCases[classOf(result)];
    tally.of += 1;
    if (result.missed.length === 0 && result.wrong.length === 0) tally.right += 1;
  }
  const show = ({ right, of }: { right: number; of: number }) => `${right} of ${of}`;
  console.log(`
pages: ${pages.length}
  precision                  ${figures.precision.toFixed(4)}  (${plain.hits} right, ${wrong} wrong)
  recall                     ${figures.recall.toFixed(4)}  (${plain.hits} of ${plain.of})
  inflected, other scripts   ${other.hits} of ${other.of}
  hard                       ${hard.hits} of ${hard.of}
  wrong on pages without a mention  ${onCleanPages}
hard cases right
  plain                      ${show(figures.hardCases.plain)}
  inflected, other scripts   ${show(figures.hardCases.inflected)}
  hard                       ${show(figures.hardCases.hard)}`);
  return figures;
}

if (import.meta.main) await runPagesEval(process.argv[2] as string);
