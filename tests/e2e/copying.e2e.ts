import { expect, test } from 'vitest';
import { ARTICLE, BID_SOURCE, page } from './article.ts';
import type { Tab } from './driver.ts';
import { until } from './driver.ts';
import { inBrowsers } from './in-browsers.ts';
import { control, hover, settled } from './pages.ts';
import { has } from './screens.ts';

/** Ctrl+C over words that were selected by hand. */
inBrowsers('what the browser itself copies', (world) => {
  /** What a paste brings now. */
  const pasted = async () => {
    const paper = await world.driver.open(
      world.site.put('/paper.html', { body: page('<textarea id="paper"></textarea>') }),
    );
    await paper.front();
    await paper.evaluate(() => document.querySelector('textarea')!.focus());
    await paper.control('v');
    const text = await until('something is pasted', () =>
      paper.evaluate(() => document.querySelector('textarea')!.value),
    );
    await paper.close();
    return text;
  };
  const LINE = new RegExp(`^\\S[^]{8,}\\n\\n“${BID_SOURCE}”, .+, rewritten by AI$`);

  test('from the card: takes the source line along, and the page hears nothing of it', async () => {
    const tab = await world.driver.open(world.site.put('/article.html', { body: ARTICLE }));
    await settled(world.driver, tab);
    await tab.evaluate(() => document.addEventListener('copy', () => (document.title = 'It heard')));
    const card = await hover(tab, 'Sam Altman');
    const middle = await control(card, 'blockquote').middle();
    await tab.drag({ x: middle.x - 120, y: middle.y - 16 }, { x: middle.x + 100, y: middle.y - 16 });
    await tab.control('c');
    expect(await pasted()).toMatch(LINE);
    expect(await tab.evaluate(() => document.title)).not.toBe('It heard');
  });

  const fromPage = async (tab: Tab, selector: string) => {
    await tab.front();
    const { from, to } = await until('words are there', () =>
      tab.evaluate((wanted) => {
        const range = document.createRange();
        const element = document.querySelector(wanted);
        if (!element) return null;
        range.selectNodeContents(element);
        const first = range.getClientRects()[0];
        if (!first || first.width < 80) return null;
        const y = first.top + first.height / 2;
        return { from: { x: first.left + 2, y }, to: { x: first.right - 2, y } };
      }, selector),
    );
    await tab.drag(from, to);
    await tab.control('c');
    return pasted();
  };

  test('from the popup’s view, and the reader', async () => {
    const panel = await world.driver.openExtension('/sidepanel.html');
    await has(panel, 'On the Record');
    await panel.evaluate(() => {
      const search = document.querySelector<HTMLInputElement>('input[type=search]')!;
      search.value = 'counter-offer';
      search.dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(await fromPage(panel, '.otr-quote-words, .otr-background')).toMatch(
      /^\S[^]{8,}\n\n“[^”]+”, .+, rewritten by AI$/,
    );
    const reader = await world.driver.openExtension('/reader.html#source=musk-bid-for-openai');
    await has(reader, BID_SOURCE);
    expect(await fromPage(reader, '.reader-text p')).toMatch(LINE);
  });
});
