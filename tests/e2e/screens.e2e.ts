import { expect, test } from 'vitest';
import { ARTICLE, BID_SOURCE, BODY_MARKS, COUNTER_OFFER, EMPTY_PAGE, SPAT_SOURCE } from './article.ts';
import { until, type Tab } from './driver.ts';
import { inBrowsers } from './in-browsers.ts';
import { brought, hover, marked, markedTexts, settled } from './pages.ts';
import { has, pressNamed, typeIn } from './screens.ts';

const SCREENS = [
  '/popup.html',
  '/options.html',
  '/reader.html#source=musk-bid-for-openai',
  '/sidepanel.html',
  '/welcome.html',
];

inBrowsers('the screens', (world) => {
  const openArticle = async () => {
    const tab = await world.driver.open(world.site.put('/article.html', { body: ARTICLE }));
    await settled(world.driver, tab);
    return tab;
  };
  const choose = (settings: Record<string, unknown>) =>
    world.driver.inExtension((chosen) => browser.storage.local.set({ settings: chosen }), settings);
  const openPopup = () => world.driver.openExtension('/popup.html', { background: true });

  test('popup: tells whom the page mentions, how often, and what the sources say of it', async () => {
    await openArticle();
    const popup = await openPopup();
    for (const name of ['Musk', 'Altman', 'OpenAI', 'xAI']) await has(popup, new RegExp(name));
    await has(popup, /\b2\b/);
    await has(popup, COUNTER_OFFER);
    await has(popup, BID_SOURCE);
    await has(popup, 'rewritten by AI');
    expect(popup.errors).toEqual([]);
  });

  test('popup: goes to a mention on the page', async () => {
    const tab = await openArticle();
    const popup = await openPopup();
    await pressNamed(popup, /^\s*xAI/);
    await pressNamed(popup, /Next mention/);
    await tab.front();
    await until('the card of xAI is open', async () => (await tab.card())?.text.includes('xAI'));
  });

  test('popup: searches everything', async () => {
    await openArticle();
    const popup = await openPopup();
    await typeIn(popup, 'input[type=search], input', 'schoolyard');
    await has(popup, /schoolyard-style taunts/);
    await has(popup, SPAT_SOURCE);
  });

  test('popup: says where it can’t run, and still searches', async () => {
    const nowhere = await world.driver.openExtension('/welcome.html');
    await nowhere.front();
    const popup = await openPopup();
    await has(popup, 'can’t run on this page');
    await typeIn(popup, 'input[type=search], input', 'Bloomberg');
    await has(popup, BID_SOURCE);
  });

  test('popup: says that nobody is mentioned', async () => {
    await world.driver.open(world.site.put('/weather.html', { body: EMPTY_PAGE }));
    const popup = await openPopup();
    await has(popup, 'Nothing to mark on this page');
    expect(popup.errors).toEqual([]);
  });

  test('popup: turns the site off and on again, at once', async () => {
    const tab = await openArticle();
    const popup = await openPopup();
    await pressNamed(popup, /127\.0\.0\.1|this site/i);
    await until('no mark is left', async () => (await marked(tab)).length === 0);
    await tab.front();
    await tab.reload();
    await until('nothing is registered there', async () => {
      const loaded = await tab.evaluate(() => document.readyState === 'complete');
      return loaded && (await brought(world.driver, tab.url)).parts.length === 0;
    });
    expect(await marked(tab)).toEqual([]);
    await choose({ sitesOff: [] });
    await until('the marks are back', async () => (await marked(tab)).length > 0);
  });

  test('popup and options: what runs on pages is registered again where it was lost', async () => {
    const registered = () =>
      world.driver.inExtension(async () => (await browser.scripting.getRegisteredContentScripts()).length);
    for (const screen of ['/popup.html', '/options.html']) {
      await world.driver.inExtension(() => browser.scripting.unregisterContentScripts());
      const tab = await world.driver.openExtension(screen, { background: true });
      await until('it is registered', async () => (await registered()) === 2);
      expect(tab.errors).toEqual([]);
      await tab.close();
    }
  });

  test('options: a source switched off leaves card and popup', async () => {
    const tab = await openArticle();
    expect((await hover(tab, 'Sam Altman')).text).toContain(COUNTER_OFFER);
    await tab.press('Escape');
    const options = await world.driver.openExtension('/options.html');
    await has(options, BID_SOURCE);
    await pressNamed(options, /Bid for OpenAI/, '[role=switch]');
    await until('the choice is kept', () =>
      world.driver.inExtension(async () => {
        const { settings } = (await browser.storage.local.get('settings')) as {
          settings?: { sources?: Record<string, boolean> };
        };
        return settings?.sources?.['musk-bid-for-openai'] === false;
      }),
    );
    await tab.front();
    const card = await hover(tab, 'Sam Altman');
    expect(card.text).not.toContain(COUNTER_OFFER);
    expect(card.text).not.toContain(BID_SOURCE);
    const popup = await openPopup();
    await has(popup, SPAT_SOURCE);
    expect(await popup.evaluate(() => document.body.innerText)).not.toContain(COUNTER_OFFER);
  });

  test('options: shows provenance, and what is unknown as unknown', async () => {
    const options = await world.driver.openExtension('/options.html');
    await has(options, BID_SOURCE);
    await has(options, SPAT_SOURCE);
    await has(options, 'unknown');
    expect(options.errors).toEqual([]);
  });

  test('a subject switched off loses its marks at once, and no other', async () => {
    const tab = await openArticle();
    await choose({ subjects: { openai: false } });
    const { 'on-the-record-openai': _off, ...others } = BODY_MARKS;
    await until('all but OpenAI are marked', async () => {
      const now = withoutEmpty(await markedTexts(tab));
      return (
        Object.entries(others).every(([name, all]) => now[name]?.join() === all.join()) &&
        !('on-the-record-openai' in now)
      );
    });
  });

  test('another look is taken on at once', async () => {
    const tab = await openArticle();
    const names = async () => Object.keys(withoutEmpty(await markedTexts(tab))).toSorted();
    const before = await names();
    await choose({ look: 'tint' });
    await until('the registry’s names are others', async () => (await names()).join() !== before.join());
    await choose({ look: 'underline' });
    await until('the first look is back', async () => (await names()).join() === before.join());
  });

  test('the reader shows a source whole, with its provenance and the passage asked for', async () => {
    const reader = await world.driver.openExtension('/reader.html#source=musk-bid-for-openai');
    for (const words of [BID_SOURCE, 'rewritten by AI', 'Kelby Vera', 'unknown', 'Altman’s Perspective on the Bid']) {
      await has(reader, words);
    }
    await has(reader, COUNTER_OFFER);
    expect(reader.errors).toEqual([]);
  });

  test('what the keyboard stops at has a name', async () => {
    await openArticle();
    for (const screen of SCREENS) {
      const tab = await world.driver.openExtension(screen, { background: true });
      await until('there is something to stop at', () =>
        tab.evaluate(() => document.querySelectorAll('button').length > 3),
      );
      await tab.front();
      const unnamed = new Set<string>();
      for (let stop = 0; stop < 30; stop++) {
        await tab.press('Tab');
        const found = await tab.evaluate(() => {
          const at = document.activeElement;
          const named =
            at?.closest('a, button, summary') ?? at?.getAttribute('aria-label') ?? at?.ariaLabelledByElements;
          const labels = (at as HTMLInputElement | null)?.labels ?? [];
          return at === document.body || named || labels.length > 0 ? null : at?.outerHTML.slice(0, 80);
        });
        if (found) unnamed.add(found);
      }
      expect([screen, [...unnamed]]).toEqual([screen, []]);
      await tab.close();
    }
  });

  test('each screen has one title, and no control outside its landmarks', async () => {
    await openArticle();
    for (const screen of [...SCREENS, '/reader.html#source=none']) {
      const tab = await world.driver.openExtension(screen, { background: true });
      await until(`${screen} has one title and a control`, () =>
        tab.evaluate(() => document.querySelectorAll('h1').length === 1 && document.querySelector('button') !== null),
      );
      const outside = await tab.evaluate(() =>
        [...document.querySelectorAll('a, button, input, select, summary, textarea')]
          .filter((control) => !control.closest('main, nav, header, footer, aside, search'))
          .map(({ outerHTML }) => outerHTML.slice(0, 80)),
      );
      expect([screen, outside]).toEqual([screen, []]);
      await tab.close();
    }
  });

  test('no screen asks the network for anything', async () => {
    const outside: string[] = [];
    for (const screen of SCREENS) {
      const tab = await world.driver.openExtension(screen);
      await until('it shows something', () => tab.evaluate(() => document.body.innerText.trim().length > 20));
      outside.push(...foreign(tab, world.driver.origin));
      await tab.close();
    }
    expect(outside).toEqual([]);
  });
});

function foreign(tab: Tab, origin: string): string[] {
  return tab.requests.filter((url) => !url.startsWith(origin) && !/^(?:data|blob|about):/.test(url));
}

function withoutEmpty(texts: Record<string, string[]>): Record<string, string[]> {
  return Object.fromEntries(Object.entries(texts).filter(([, all]) => all.length > 0));
}
