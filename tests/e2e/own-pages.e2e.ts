import { expect, test } from 'vitest';
import { reactList } from '../pages/react-list.ts';
import { page as article } from './article.ts';
import { until, type Tab } from './driver.ts';
import { inBrowsers } from './in-browsers.ts';
import { hover, marked, markedTexts, settled } from './pages.ts';

const MUSK = 'on-the-record-elon-musk';
const ALTMAN = 'on-the-record-sam-altman';
const OPENAI = 'on-the-record-openai';
const XAI = 'on-the-record-xai';

declare const append: (count: number, most?: number) => number;
declare const render: (round: number) => void;
declare const list: (round: number) => { key: number; name: string; times: number }[];
declare const defineLate: () => void;
declare const changeClosed: () => void;
declare const rest: () => void;
declare const times: number;

/** The pages of tests/pages, each a kind of page of the real web. */
inBrowsers('own pages', (world) => {
  const open = (name: string) => world.driver.open(`${world.site.origin}/${name}`);

  /** Asks each frame of the tab, in no particular order. */
  const askFrames = (tab: Tab, ask: 'report' | 'state') =>
    world.driver.inExtension(
      async ([url, asked]) => {
        const found = (await browser.tabs.query({})).find((one) => one.url === url);
        const frames = await browser.scripting.executeScript({
          target: { tabId: found?.id ?? -1, allFrames: true },
          args: [asked],
          func: (what: string) => {
            const own = Object.hasOwn(globalThis, 'onTheRecord') ? globalThis.onTheRecord : undefined;
            if (what === 'report') return (own?.marks?.report().mentions ?? []).map(({ text }) => text).join(', ');
            if (!own) return 'nothing';
            return own.settings && !own.watching && own.quiet ? 'refused' : 'watching';
          },
        });
        return frames.map(({ result }) => result as string).toSorted();
      },
      [tab.url, ask] as const,
    );
  /** What each frame reports to the popup. */
  const reported = (tab: Tab) => askFrames(tab, 'report');
  /** What runs in each frame: nothing yet, a watch, or what is left of one that asked for marks and was refused. */
  const states = (tab: Tab) => askFrames(tab, 'state');

  test('the sample article: all four subjects, and the same DOM as without', async () => {
    await world.driver.inExtension(() => browser.storage.local.set({ settings: { sitesOff: ['127.0.0.1'] } }));
    const bare = await open('sample.html');
    const markup = await bare.evaluate(() => document.documentElement.outerHTML);
    expect(await marked(bare)).toEqual([]);
    await bare.close();
    await world.driver.inExtension(() => browser.storage.local.remove('settings'));
    const tab = await until('the site is on again', async () => {
      const again = await open('sample.html');
      if (await settled(world.driver, again, 1_000).catch(() => null)) return again;
      await again.close();
      return null;
    });
    expect(Object.keys(await markedTexts(tab)).toSorted()).toEqual([
      'on-the-record-elon-musk',
      'on-the-record-openai',
      'on-the-record-sam-altman',
      'on-the-record-xai',
    ]);
    expect(await tab.evaluate(() => document.documentElement.outerHTML)).toBe(markup);
    expect(tab.errors).toEqual([]);
  });

  test('a site that is off: nothing is marked in its frames of other sites either, until it is on again', async () => {
    const { site, driver } = world;
    site.put('/inner.html', { body: article('<p>In a frame: Elon Musk.</p>') });
    site.put('/outer.html', {
      body: article(`<p>The weather.</p><iframe src="${site.otherOrigin}/inner.html"></iframe>`),
    });
    await driver.inExtension(() => browser.storage.local.set({ settings: { sitesOff: ['127.0.0.1'] } }));
    const tab = await until('the page itself runs nothing of ours', async () => {
      const again = await open('outer.html');
      if ((await states(again)).includes('nothing')) return again;
      await again.close();
      return null;
    });
    // Its frame is of a site that is on; the background, which knows the tab's, has refused to bring what marks.
    await until('its frame has been refused', async () => (await states(tab)).includes('refused'));
    expect(await reported(tab)).toEqual(['', '']);
    await driver.inExtension(() => browser.storage.local.remove('settings'));
    await until('it is marked', async () => (await reported(tab)).includes('Elon Musk'));
    await driver.inExtension(() => browser.storage.local.set({ settings: { sitesOff: ['127.0.0.1'] } }));
    await until('it is no longer', async () => (await reported(tab)).join('') === '');
    expect(tab.errors).toEqual([]);
  });

  test('an endless feed: every entry that is there, none that is gone', async () => {
    const tab = await open('feed.html');
    await settled(world.driver, tab);
    // Of five entries in turn, three name two subjects each.
    const named = () =>
      tab.evaluate(() => {
        const entries = [...document.querySelectorAll('#feed li')];
        return entries.reduce(
          (sum, entry) => sum + ([0, 2, 4].includes(parseInt(entry.textContent, 10) % 5) ? 2 : 0),
          0,
        );
      });
    for (const most of [200, 5, 1_000]) {
      await tab.evaluate((count) => append(1_000, count), most);
      await until('exactly what is there is marked', async () => {
        const wanted = await named();
        return wanted > 0 && (await marked(tab)).length === wanted;
      });
    }
    const detached = await tab.evaluate(
      () =>
        [...CSS.highlights.values()].flatMap((marks) => [...marks]).filter((range) => !range.startContainer.isConnected)
          .length,
    );
    expect(detached).toBe(0);
    expect(tab.errors).toEqual([]);
  });

  test('shadow roots are looked into, whenever they come', async () => {
    const tab = await open('shadow.html');
    await until('all roots are marked', async () => (await marked(tab)).length === 8);
    await tab.evaluate(() => defineLate());
    await until('the late root is marked', async () => (await markedTexts(tab))[ALTMAN]?.length === 3);
    await tab.evaluate(() => changeClosed());
    await until('what changed in the closed root is marked', async () => {
      const texts = await markedTexts(tab);
      return texts[ALTMAN]?.length === 2 && texts[MUSK]?.length === 3 && texts[XAI]?.length === 1;
    });
    expect(tab.errors).toEqual([]);
  });

  test('every kind of frame is marked', async () => {
    const tab = await open('framed.html');
    await until('all frames are marked', async () => {
      const frames = await reported(tab);
      return (
        JSON.stringify(frames) ===
        JSON.stringify([
          'Elon Musk',
          'Elon Musk, xAI',
          'OpenAI',
          'OpenAI, Sam Altman',
          'OpenAI, Sam Altman',
          'Sam Altman',
        ])
      );
    });
    expect(tab.errors).toEqual([]);
  });

  test('a list that React renders anew is marked, and React finds its nodes where it put them', async () => {
    const tab = await world.driver.open(world.site.put('/react.html', { body: await reactList() }));
    await settled(world.driver, tab);
    for (let round = 1; round <= 12; round++) await tab.evaluate((now) => render(now), round);
    await settled(world.driver, tab);
    const { shown, wanted } = await tab.evaluate(() => ({
      shown: [...document.querySelectorAll('li')].map((item) => item.textContent),
      wanted: list(12).map(({ key, name, times }) => `Entry ${key} names ${name}, round ${times}`),
    }));
    expect(shown).toEqual(wanted);
    const names = wanted.map((text) => /names (.*),/.exec(text)?.[1] ?? '').filter((name) => name !== 'nobody');
    expect((await marked(tab)).map(({ text }) => text).toSorted()).toEqual(names.toSorted());
    expect(tab.errors).toEqual([]);
  });

  test('text is marked wherever it is shown, and nowhere else', async () => {
    const tab = await open('places.html');
    await settled(world.driver, tab);
    const before = await markedTexts(tab);
    const shown = (texts: string[] = []) => texts.map((text) => text.replace(/\s+/g, ' '));
    expect(shown(before[MUSK])).toEqual([
      'Musk',
      'Elon Musk',
      'ElonMusk',
      'Elon Musk',
      'Elon Musk',
      'Elon Musk',
      'Elon Musk',
    ]);
    expect(before[ALTMAN]).toEqual(['Sam Altman', 'Altman', 'Sam Altman', 'Sam Altman', 'Sam Altman']);
    expect(before[OPENAI]).toEqual(['OpenAI', 'Open\u00adAI', 'OpenAI', 'OpenAI']);
    expect(before[XAI]).toEqual(['xAI', 'xAI']);

    await tab.evaluate(() => {
      document.querySelector<HTMLElement>('#hidden')!.hidden = false;
      document.querySelector<HTMLDialogElement>('#dialog')!.show();
      document.querySelector('#editable')!.removeAttribute('contenteditable');
      document.querySelector<HTMLInputElement>('#box')!.click();
      document.querySelector('.sheet')!.scrollIntoView();
    });
    await until('what was hidden or typed is marked', async () => {
      const after = await markedTexts(tab);
      return after[MUSK]?.length === 9 && after[XAI]?.length === 3 && after[ALTMAN]?.length === 6;
    });
  });

  test('plain text, XHTML, drawings and right-to-left text are marked', async () => {
    for (const [name, count] of [
      ['plain.txt', 5],
      ['document.xhtml', 4],
      ['drawing.svg', 3],
      ['rtl.html', 9],
      ['strict.html', 5],
    ] as const) {
      const tab = await open(name);
      expect([name, (await settled(world.driver, tab)).length]).toEqual([name, count]);
      expect(tab.errors).toEqual([]);
    }
  });

  test('a card opens beside text that runs from right to left', async () => {
    const tab = await open('rtl.html');
    await settled(world.driver, tab);
    expect((await hover(tab, 'OpenAI')).text).toContain('OpenAI');
  });

  test('a card opens over a drawing on a page, and over text that lies under a link', async () => {
    for (const body of [
      '<svg height="60"><text y="40">Drawn: OpenAI.</text></svg>',
      '<div style="position: relative"><p>Teaser on OpenAI.</p><a href="#all" style="position: absolute; inset: 0"></a></div>',
    ]) {
      const tab = await world.driver.open(
        world.site.put('/over.html', { body: `<!doctype html><p>The weather.</p>${body}` }),
      );
      expect((await hover(tab, 'OpenAI')).text).toContain('OpenAI');
      await tab.close();
    }
  });

  test('a card opens in a drawing', async () => {
    const tab = await open('drawing.svg');
    await settled(world.driver, tab);
    const markup = await tab.evaluate(() => document.documentElement.outerHTML);
    expect((await hover(tab, 'Elon Musk')).text).toContain('Elon Musk');
    await tab.press('Escape');
    await until('the drawing is as it was', () =>
      tab.evaluate((before) => document.documentElement.outerHTML === before, markup),
    );
    expect(tab.errors).toEqual([]);
  });

  test('text that rewrites itself is left alone until it rests', async () => {
    const tab = await open('rewriting.html');
    await until('it has been rewritten often', () => tab.evaluate(() => times > 15));
    await tab.evaluate(() => rest());
    await until('what has come to rest is marked', async () => {
      await settled(world.driver, tab);
      const texts = await markedTexts(tab);
      return texts[MUSK]?.length === 1 && texts[ALTMAN]?.[0] === 'Sam Altman' && texts[OPENAI]?.[0] === 'OpenAI';
    });
    expect(await marked(tab)).toHaveLength(3);
    expect(tab.errors).toEqual([]);
  });
});
