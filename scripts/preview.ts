/** Looks at a page with the extension in a headless Chromium, in words and pictures. */
import { join } from 'node:path';
import { chromiumDriver, type ChromiumTab } from '../tests/e2e/driver-chromium.ts';
import { until } from '../tests/e2e/driver.ts';
import { hover, marked, settled } from '../tests/e2e/pages.ts';

/** About as large as the popup drops from the toolbar. */
const POPUP = { width: 400, height: 600 };

const SIDE_PANEL = { width: 360, height: 800 };

/** How long a page may take before it counts as one without mentions, in ms. */
const PATIENCE = 5_000;

/** Prints the mentions and the first card's text, and writes pictures of every screen, light and dark. */
export async function preview(url: string, folder: string): Promise<void> {
  const driver = await chromiumDriver({ headless: true });
  const picture = async (tab: ChromiumTab, name: string) => {
    for (const scheme of ['light', 'dark'] as const) {
      await tab.page.emulateMedia({ colorScheme: scheme });
      await tab.picture(join(folder, `${name}-${scheme}.png`));
    }
    await tab.page.emulateMedia({ colorScheme: null });
  };
  try {
    const tab = await driver.open(url);
    const found = await settled(driver, tab, PATIENCE).catch(() => marked(tab));
    printMentions(found);
    const [first] = found;
    const card = first && (await hover(tab, first.text));
    if (card) console.log(`\nThe card of “${first.text}”:\n\n${card.text.replace(/^/gm, '    ')}\n`);
    await picture(tab, 'page');

    // As background tabs these two find the article active, as they do when they open beside it.
    for (const [name, size] of [
      ['popup', POPUP],
      ['sidepanel', SIDE_PANEL],
    ] as const) {
      const beside = await driver.openExtension(`/${name}.html`, { background: true });
      await beside.page.setViewportSize(size);
      await filled(beside);
      await picture(beside, name);
    }

    for (const name of ['options', 'welcome']) {
      const own = await driver.openExtension(`/${name}.html`);
      await filled(own);
      await picture(own, name);
    }

    const read = card?.controls.find(({ role, name }) => /button|link/.test(role) && /in full/i.test(name));
    if (read) {
      await tab.front();
      const reader = await driver.opened(async () => tab.click(await read.middle()));
      await filled(reader);
      await picture(reader, 'reader');
    }
  } finally {
    await driver.close();
  }
}

function printMentions(found: { registry: string; text: string }[]): void {
  if (found.length === 0) {
    console.log('\nNo mention found.');
    return;
  }
  console.log(`\n${found.length} mentions:`);
  for (const [registry, mentions] of Map.groupBy(found, (mention) => mention.registry)) {
    // Soft hyphens and kinds of space don't show.
    const forms = Map.groupBy(mentions, ({ text }) => text.replace(/\u00AD/g, '').replace(/\s+/g, ' '));
    const list = [...forms].map(([text, all]) => (all.length > 1 ? `${text} (${all.length})` : text)).join(', ');
    console.log(
      `    ${registry.replace('on-the-record-', '').padEnd(12)} ${String(mentions.length).padStart(4)}  ${list}`,
    );
  }
}

/** Waits until a screen shows something and has stopped loading. */
async function filled(tab: ChromiumTab): Promise<void> {
  await until('the page is filled', () =>
    tab.evaluate(() => document.body.innerText.trim().length > 40 && !document.querySelector('.otr-wait')),
  );
}
