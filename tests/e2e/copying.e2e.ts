import { expect, test } from 'vitest';
import { BID_SOURCE, BODY, page } from './article.ts';
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

  test('from the card: nothing, since a page is told what is selected in it', async () => {
    // Listens before the extension does, and looks at whatever happens.
    const spy = `<script>
      globalThis.seen = [];
      for (const type of ['selectstart', 'selectionchange', 'pointerup', 'dragstart', 'copy']) {
        addEventListener(type, ({ type, target, clipboardData, dataTransfer }) => {
          const { anchorNode, focusNode } = getSelection();
          const told = [getSelection(), clipboardData?.getData('text/plain'), dataTransfer?.getData('text/plain')];
          seen.push({ type, words: told.join(''), inside: [anchorNode, focusNode].some((node) => node?.getRootNode() instanceof ShadowRoot) });
        }, true);
      }
    </script>`;
    const tab = await world.driver.open(world.site.put('/article.html', { body: page(BODY, { head: spy }) }));
    await settled(world.driver, tab);
    const card = await hover(tab, 'Sam Altman');
    const middle = await control(card, 'blockquote').middle();
    const on = (x: number) => ({ x: middle.x + x, y: middle.y - 16 });
    await tab.drag(on(-120), on(100));
    await tab.control('c');
    const seen = () =>
      tab.evaluate(() => {
        const { seen: all } = globalThis as unknown as { seen: { type: string; words: string; inside: boolean }[] };
        return { told: all.filter(({ words, inside }) => words !== '' || inside), now: getSelection()!.toString() };
      });
    expect(await seen()).toEqual({ told: [], now: '' });
    // The page's own words are selected as ever, also from there into the card: none of the card's come along.
    const plain = await tab.evaluate(() => {
      const { left, top } = document.querySelector('#answer')!.getBoundingClientRect();
      return { x: left + 2, y: top + 8 };
    });
    await tab.drag(plain, on(0));
    await until('the page’s words are selected', async () => (await seen()).now !== '');
    const { told, now } = await seen();
    for (const words of [now, ...told.map((one) => one.words)]) expect(words).not.toContain('No thank you');
    expect(told.filter(({ inside }) => inside)).toEqual([]);
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
