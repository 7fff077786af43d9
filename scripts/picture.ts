/** `npm run picture`: takes the README's picture anew: the sample article with a card open over a mention. */
import { join } from 'node:path';
import { chromiumDriver } from '../tests/e2e/driver-chromium.ts';
import { hover, middleOfMark, settled } from '../tests/e2e/pages.ts';
import { build } from './run.ts';
import { serve } from './serve.ts';

const ROOT = join(import.meta.dirname, '..');
/** As wide as the article and a margin; so high that a card has its full height below the middle. */
const VIEWPORT = { width: 1000, height: 1400 };
/** What is taken of it: the mention with some lines above, and the card. */
const TAKEN = { above: 170, height: 700 };
/** The mention, and how many of the same words stand before it: its sentence is answered by a quote. */
const MENTION = ['Altman', 3] as const;

await build('chrome');
const site = await serve(join(ROOT, 'tests/pages'));
const driver = await chromiumDriver({ headless: true });
try {
  const tab = await driver.open(`${site.origin}/sample.html`);
  await tab.page.setViewportSize(VIEWPORT);
  await settled(driver, tab);
  await hover(tab, ...MENTION);
  const { y } = await middleOfMark(tab, ...MENTION);
  const clip = { x: 0, y: y - TAKEN.above, width: VIEWPORT.width, height: TAKEN.height };
  await tab.page.screenshot({ path: join(ROOT, 'docs/card.png'), clip, animations: 'disabled' });
} finally {
  await driver.close();
  await site.close();
}
