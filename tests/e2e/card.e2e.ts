import { expect, test } from 'vitest';
import { ARTICLE, BID_SOURCE, COUNTER_OFFER } from './article.ts';
import { until, type Card, type Tab } from './driver.ts';
import { inBrowsers } from './in-browsers.ts';
import { control, filledCard, hover, middleOfMark, settled, walk } from './pages.ts';

const closed = (tab: Tab) => until('the card is closed', async () => !(await tab.card()));

inBrowsers('the card', (world) => {
  const open = async () => {
    const tab = await world.driver.open(world.site.put('/article.html', { body: ARTICLE }));
    await settled(world.driver, tab);
    return tab;
  };

  test('opens on hover, with words verbatim, their speaker and their source', async () => {
    const tab = await open();
    const card = await hover(tab, 'Sam Altman');
    expect(card.text).toContain(COUNTER_OFFER);
    expect(card.text).toContain('Altman');
    expect(card.text).toContain(BID_SOURCE);
    expect(card.text).toContain('rewritten by AI');
  });

  test('answers the sentence under the pointer', async () => {
    const tab = await open();
    const bid = await hover(tab, 'Elon Musk');
    expect(bid.text).toContain('$97.4 billion bid');
    await tab.press('Escape');
    await closed(tab);
    const refund = await hover(tab, 'Altman');
    expect(refund.text).toContain('refund');
    expect(refund.text).toContain('Roadster');
  });

  test('closes when the pointer leaves it', async () => {
    const tab = await open();
    const card = await hover(tab, 'Sam Altman');
    await tab.pointer(await control(card, 'button').middle());
    await tab.pointer({ x: 5, y: 5 });
    await closed(tab);
  });

  test('closes at once on Escape, and the page keeps its focus', async () => {
    const tab = await open();
    await tab.evaluate(() => document.querySelector<HTMLElement>('#link')?.focus());
    await hover(tab, 'Sam Altman');
    await tab.press('Escape');
    await closed(tab);
    expect(await tab.evaluate(() => document.activeElement?.id)).toBe('link');
  });

  test('closes on Escape also when it is pinned, under a pointer elsewhere', async () => {
    const tab = await open();
    const card = await hover(tab, 'Sam Altman');
    await tab.click(await control(card, 'button', /\b(?:pin|keep)\b/i).middle());
    await tab.pointer({ x: 5, y: 5 });
    expect(await tab.card()).toBeDefined();
    await tab.press('Escape');
    await closed(tab);
  });

  test('shows no source that is switched off while it is open', async () => {
    const tab = await open();
    const card = await hover(tab, 'Sam Altman');
    expect(card.text).toContain(COUNTER_OFFER);
    await tab.click(await control(card, 'button', /\b(?:pin|keep)\b/i).middle());
    await world.driver.inExtension(() =>
      browser.storage.local.set({ settings: { sources: { 'musk-bid-for-openai': false } } }),
    );
    await until('the card shows it no more', async () => {
      const now = await tab.card();
      return now !== undefined && !now.text.includes(COUNTER_OFFER);
    });
    expect((await tab.card())?.text).toContain('Sam Altman');
  });

  test('offers the way back when a site is turned off, and takes no more room than that', async () => {
    const tab = await open();
    // Low on the page, so that the card was cut to the room there is.
    const card = await hover(tab, 'xAI');
    await tab.click(await control(card, 'button', /Hide here/).middle());
    const back = await until('the way back is offered', async () => {
      const now = await tab.card();
      return now?.text.includes('off on this site') && now;
    });
    const undo = await control(back, 'button', /Undo/).middle();
    expect(await tab.evaluate(({ x, y }) => document.elementFromPoint(x, y)?.matches('[popover]'), undo)).toBe(true);
    expect(
      await tab.evaluate(({ x, y }) => document.elementFromPoint(x, y + 80)?.matches('[popover]') ?? false, undo),
    ).toBe(false);
    await tab.click(undo);
    await closed(tab);
    await settled(world.driver, tab);
  });

  test('opens by keyboard from mention to mention, takes the focus and gives it back', async () => {
    const tab = await open();
    await tab.evaluate(() => document.querySelector<HTMLElement>('#link')?.focus());
    await walk(world.driver, tab, 1);
    const first = await filledCard(tab);
    expect(first.controls.some(({ focused }) => focused)).toBe(true);
    await walk(world.driver, tab, 1);
    const second = await until('the next card is open', async () => {
      const card = await filledCard(tab);
      return heading(card) !== heading(first) && card;
    });
    expect(heading(second)).not.toBe('');
    await walk(world.driver, tab, -1);
    await until('the first card is open again', async () => heading(await filledCard(tab)) === heading(first));
    await tab.press('Escape');
    await closed(tab);
    expect(await tab.evaluate(() => document.activeElement?.id)).toBe('link');
  });

  test('is out of the page’s reach', async () => {
    const tab = await open();
    await hover(tab, 'Sam Altman');
    const reached = await tab.evaluate(() => {
      const host = [...document.querySelectorAll('[popover]')];
      return host.map((element) => ({ open: element.shadowRoot !== null, text: element.textContent.trim() }));
    });
    expect(reached).toEqual([{ open: false, text: '' }]);
  });

  test('opens the source whole, at the passage', async () => {
    const tab = await open();
    const card = await hover(tab, 'Sam Altman');
    const read = await control(card, 'button', /in full/i).middle();
    const reader = await world.driver.opened(() => tab.click(read));
    await until('the passage is in view', () =>
      reader.evaluate((words) => {
        const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        for (let node = texts.nextNode(); node; node = texts.nextNode()) {
          if (!node.nodeValue?.includes(words)) continue;
          const range = document.createRange();
          range.selectNodeContents(node);
          const { top, bottom } = range.getBoundingClientRect();
          if (top >= 0 && bottom <= innerHeight && bottom > top) return true;
        }
        return false;
      }, 'No thank you'),
    );
    expect(await reader.evaluate(() => document.title)).toContain(BID_SOURCE.slice(0, 20));
  });

  test('opens as a sheet at the bottom when a mention is tapped, and closes at a tap beside it', async () => {
    const tab = await open();
    await tab.tap(await middleOfMark(tab, 'Sam Altman'));
    const card = await filledCard(tab);
    expect(card.text).toContain(COUNTER_OFFER);
    const { y } = await control(card, 'button', /Close/).middle();
    expect(y).toBeGreaterThan(await tab.evaluate(() => innerHeight / 4));
    await tab.tap({ x: 5, y: 5 });
    await closed(tab);
  });
});

function heading(card: Card): string {
  return card.controls.find(({ role }) => role === 'heading')?.name ?? '';
}
