/** Looks at a page with the extension in a headless Chromium, in words and pictures. */
import { join } from 'node:path';
import { CHROMIUM_BUILD, chromiumTab, type ChromiumTab } from '../tests/e2e/driver-chromium.ts';
import { until } from '../tests/e2e/driver.ts';
import { hover, marked, settled } from '../tests/e2e/pages.ts';
import { launchChromium } from './browsers.ts';

/** The popup's and side panel's width; everything else is as wide as a small laptop. */
const POPUP = { width: 400, height: 600 };
const WINDOW = { width: 1280, height: 800 };

/** How long a page may take before it counts as one without mentions, in ms. */
const PATIENCE = 5_000;

/** Prints the mentions and the first card's text, and writes pictures of every screen, light and dark. */
export async function preview(url: string, folder: string): Promise<void> {
  const { context, origin, close } = await launchChromium({ extension: CHROMIUM_BUILD, headless: true });
  const picture = async (tab: ChromiumTab, name: string) => {
    for (const scheme of ['light', 'dark'] as const) {
      await tab.page.emulateMedia({ colorScheme: scheme });
      await tab.picture(join(folder, `${name}-${scheme}.png`));
    }
    await tab.page.emulateMedia({ colorScheme: null });
  };
  try {
    const tab = await chromiumTab(context.pages()[0] ?? (await context.newPage()));
    await tab.page.goto(url, { waitUntil: 'domcontentloaded' });
    const found = await settled(tab, PATIENCE).catch(() => marked(tab));
    printMentions(found);
    const [first] = found;
    if (first) {
      const card = await hover(tab, first.text);
      console.log(`\nThe card of “${first.text}”:\n\n${card.text.replace(/^/gm, '    ')}\n`);
    }
    await picture(tab, 'page');

    if (first) {
      const read = (await tab.card())?.controls.find(
        ({ role, name }) => /button|link/.test(role) && /in full/i.test(name),
      );
      if (read) {
        const opened = context.waitForEvent('page');
        await tab.click(await read.middle());
        const reader = await chromiumTab(await opened);
        await filled(reader);
        await picture(reader, 'reader');
        await reader.close();
      }
    }

    // As a background tab the popup finds the article active, as it does when it drops from the toolbar.
    const opened = context.waitForEvent('page');
    await tab.front();
    const [worker] = context.serviceWorkers();
    await worker?.evaluate(() => browser.tabs.create({ url: '/popup.html', active: false }));
    const popup = await chromiumTab(await opened);
    await popup.page.setViewportSize(POPUP);
    await filled(popup);
    await picture(popup, 'popup');
    await popup.close();

    const options = await chromiumTab(await context.newPage());
    await options.page.setViewportSize(WINDOW);
    await options.page.goto(`${origin}/options.html`);
    await filled(options);
    await picture(options, 'options');
  } finally {
    await close();
  }
}

function printMentions(found: { registry: string; text: string }[]): void {
  if (found.length === 0) {
    console.log('\nNo mention found.');
    return;
  }
  console.log(`\n${found.length} mentions:`);
  for (const [registry, mentions] of Map.groupBy(found, (mention) => mention.registry)) {
    const forms = Map.groupBy(mentions, (mention) => mention.text);
    const list = [...forms].map(([text, all]) => (all.length > 1 ? `${text} (${all.length})` : text)).join(', ');
    console.log(
      `    ${registry.replace('on-the-record-', '').padEnd(12)} ${String(mentions.length).padStart(4)}  ${list}`,
    );
  }
}

/** Waits until a screen shows something and has stopped loading. */
async function filled(tab: ChromiumTab): Promise<void> {
  await until('the page is filled', () =>
    tab.evaluate(() => document.body.innerText.trim().length > 40 && !document.querySelector('[aria-busy=true]')),
  );
}
