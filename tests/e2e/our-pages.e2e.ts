import { expect, test } from 'vitest';
import { reactList } from '../pages/react-list.ts';
import { until } from './driver.ts';
import { inBrowsers } from './in-browsers.ts';
import { marked, marksInFrames, markedTexts, settled } from './pages.ts';

declare const append: (count: number, most?: number) => number;
declare const changeClosed: () => void;
declare const defineLate: () => void;
declare const list: (round: number) => { name: string }[];
declare const render: (round: number) => void;
declare const rest: () => void;

/** The pages of tests/pages, each a kind of page of the real web. */
inBrowsers('our pages', (world) => {
  const open = (name: string) => world.driver.open(`${world.site.origin}/${name}`);
  const texts = async (tab: Parameters<typeof marked>[0]) => (await marked(tab)).map(({ text }) => text).toSorted();

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
    expect(tab.errors).toEqual([]);
  });

  test('an app of shadow roots, declared, nested, late and rewritten', async () => {
    const tab = await open('shadow.html');
    const first = ['Elon Musk', 'Elon Musk', 'OpenAI', 'OpenAI', 'Sam Altman', 'Sam Altman', 'xAI', 'xAI'];
    await until('every root is marked', async () => (await texts(tab)).join() === first.join());
    await tab.evaluate(() => {
      changeClosed();
      defineLate();
    });
    const then = ['Elon Musk', 'Elon Musk', 'Elon Musk', 'OpenAI', 'OpenAI', 'Sam Altman', 'Sam Altman', 'xAI'];
    await until('the changed roots are marked', async () => (await texts(tab)).join() === then.join());
    expect(tab.errors).toEqual([]);
  });

  test('a page of frames: same and other origin, without an address, sandboxed, written', async () => {
    const tab = await open('framed.html');
    await until('each frame that may be is marked', async () => {
      const counts = await marksInFrames(world.driver, tab.url);
      return counts.length >= 5 && counts.every((count) => count > 0);
    });
    expect(tab.errors).toEqual([]);
  });

  test('a list that React renders again and again: what it shows is marked, and React never notices', async () => {
    const tab = await world.driver.open(world.site.put('/react.html', { body: await reactList() }));
    await settled(world.driver, tab);
    const rounds = 25;
    const wanted = await tab.evaluate((last) => {
      for (let round = 1; round <= last; round++) render(round);
      return list(last).map(({ name }) => name);
    }, rounds);
    const names = wanted.filter((name) => name !== 'nobody').toSorted();
    await until('the last round is marked', async () => (await texts(tab)).join() === names.join());
    expect(tab.errors).toEqual([]);
  });

  test('text that rewrites itself ten times a second comes to rest with its marks', async () => {
    const tab = await open('rewriting.html');
    await until('what stands still is marked', async () => (await texts(tab)).includes('Elon Musk'));
    await until('it has rewritten itself for a while', () =>
      tab.evaluate(() => parseInt(document.querySelector('#ticker')?.textContent ?? '', 10) > 15),
    );
    await tab.evaluate(() => rest());
    await until('the rest is marked', async () => (await texts(tab)).join() === 'Elon Musk,OpenAI,Sam Altman');
    expect(tab.errors).toEqual([]);
  });
});
