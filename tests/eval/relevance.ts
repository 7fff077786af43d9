/**
 * `relevance.ts FOLDER`: for each case of relevance.json there, makes a page of its text, rests the pointer
 * on the mention in a real Chromium, and looks whether what the card shows at first has one of the wanted words.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serve } from '../../scripts/serve.ts';
import { hover } from '../e2e/pages.ts';
import { startDriver } from '../e2e/start.ts';

interface Case {
  text: string;
  /** The mention the pointer rests on. */
  hover: string;
  /** Any of these is enough. */
  want: string[];
}

/** As shown: straight and curly marks are alike, white space is one space. */
function normal(text: string): string {
  return text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ');
}

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

const [folder = '.'] = process.argv.slice(2);
const { cases } = JSON.parse(readFileSync(join(folder, 'relevance.json'), 'utf8')) as { cases: Case[] };

const site = await serve();
const driver = await startDriver('chromium', { headless: true });
let right = 0;
try {
  for (const [i, one] of cases.entries()) {
    const body = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Case</title><body><p style="margin-top: 100px">${escaped(one.text)}</p></body></html>`;
    const tab = await driver.open(site.put(`/${i}.html`, { body }));
    const shown = await hover(tab, one.hover).then(
      (card) => card.text,
      (error: unknown) => `(no card: ${error instanceof Error ? error.message : String(error)})`,
    );
    const ok = one.want.some((words) => normal(shown).includes(normal(words)));
    if (ok) right++;
    console.log(`${ok ? '✓' : '✗'} ${one.text} [${one.hover}]`);
    if (!ok)
      console.log(
        `    wanted ${one.want.map((words) => `“${words}”`).join(' or ')}\n    shown  ${shown.replaceAll('\n', '\n           ')}`,
      );
    await tab.close();
  }
} finally {
  await driver.close();
  await site.close();
}
console.log(`relevance: ${right} of ${cases.length}`);
if (right < cases.length) process.exitCode = 1;
