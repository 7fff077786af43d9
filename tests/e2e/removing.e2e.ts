import { expect, test } from 'vitest';
import { until, type Tab } from './driver.ts';
import { inBrowsers } from './in-browsers.ts';
import { found, listed, reports, review } from './reports.ts';
import { has, pressNamed, typeIn } from './screens.ts';

const noneRemoved = (options: Tab) => options.evaluate(() => document.querySelector('.removed') === null);

/** What is removed is kept for a day in the browser's own database, not only on the page that removed it. */
inBrowsers('removed sources', (world) => {
  test('many at once can be put back after the page was closed, or deleted for good', async () => {
    const articles = reports(5, 30);
    const reopened = async (tab: Tab) => {
      expect(tab.errors).toEqual([]);
      await tab.close();
      return world.driver.openExtension('/options.html#sources');
    };
    let options = await review(world.driver, articles);
    await pressNamed(options, /Add 30 articles/, 'button:enabled');
    await has(options, '30 articles added');
    // A side panel stays open meanwhile, with what one of them says.
    const panel = await world.driver.openExtension('/sidepanel.html', { background: true });
    await typeIn(panel, 'input[type=search]', articles[7]!.word);
    await has(panel, articles[7]!.title);
    await options.front();
    await options.evaluate(() => void (location.hash = 'sources'));
    await pressNamed(options, /Select all/, 'input');
    await pressNamed(options, /Remove 30/, 'button');
    await has(options, '30 sources removed. They can be put back until');
    expect((await listed(world.driver, articles)).size).toBe(0);
    await has(panel, `Nothing found for “${articles[7]!.word}”`);
    expect(await found(world.driver, articles)).toEqual([]);

    options = await reopened(options);
    await has(options, '30 sources removed');
    await pressNamed(options, /Put back/, 'button:enabled');
    await has(options, '32 of 32 sources chosen');
    expect((await listed(world.driver, articles)).size).toBe(30);
    expect(await found(world.driver, articles)).toEqual(articles.map(({ title }) => title));

    await pressNamed(options, /Select all/, 'input');
    await pressNamed(options, /Remove 30/, 'button');
    await pressNamed(options, /Delete for good/, 'button:enabled');
    await pressNamed(options, /Delete them for good/);
    // Closed sooner, the page would take its last transaction along.
    await until('they are gone', () => noneRemoved(options));
    options = await reopened(options);
    await has(options, '2 of 2 sources chosen');
    expect(await noneRemoved(options)).toBe(true);
    expect(options.errors).toEqual([]);
  });
});
