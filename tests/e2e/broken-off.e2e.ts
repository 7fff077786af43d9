import { afterEach, expect, test } from 'vitest';
import { page } from './article.ts';
import { inBrowsers, type World } from './in-browsers.ts';
import { hover, settled } from './pages.ts';
import { brokenInReader, found, listed, reports, review, underWay, type Report } from './reports.ts';
import { has, pressNamed } from './screens.ts';

/** Whatever happens in the middle of adding many articles, each is whole or absent afterwards, and the library answers. */
const MANY = 300;

/** What is listed is whole in the reader and found by its words; what isn't is found nowhere. Gives how many there are. */
async function expectWholeOrAbsent(world: World, articles: readonly Report[]): Promise<number> {
  const kept = await listed(world.driver, articles);
  expect(await brokenInReader(world.driver, kept)).toEqual([]);
  const titles = [...kept.keys()].map(({ title }) => title);
  expect(await found(world.driver, articles)).toEqual(titles);
  return kept.size;
}

/** A card on a page about this article's word has what the article says of it. */
async function expectAnswer(world: World, { word, title }: Report): Promise<void> {
  const body = page(`<h1>By the harbour</h1><p>The ${word} is let to OpenAI, people say.</p>`);
  const tab = await world.driver.open(world.site.put('/harbour.html', { body }));
  await settled(world.driver, tab);
  const card = await hover(tab, 'OpenAI');
  expect(card.text).toContain(`every window of the ${word}`);
  expect(card.text).toContain(title);
  await tab.close();
}

/** What the options say of an adding that was cut off: how many were saved, and how many weren't. */
async function whatIsLeft(world: World) {
  const options = await world.driver.openExtension('/options.html#add');
  await has(options, 'Adding was interrupted');
  const said = await options.evaluate(() => document.body.innerText);
  const [, saved, left] =
    /interrupted\. (\d+) articles? (?:was|were) saved; (\d+) (?:is|are) still below/.exec(said) ?? [];
  return { options, saved: Number(saved), left: Number(left) };
}

/** What one test added must not be in the next one's way. */
const forgetAll = (world: World) =>
  world.driver.inExtension(async () => {
    for (const { name = '' } of await indexedDB.databases()) indexedDB.deleteDatabase(name);
  });

inBrowsers('an adding that is broken off', (world) => {
  afterEach(() => forgetAll(world));

  test('by stopping the background: goes on, and pages are answered meanwhile', async () => {
    const articles = reports(1, MANY);
    const options = await review(world.driver, articles);
    await pressNamed(options, /Add 300 articles/, 'button:enabled');
    await underWay(options);
    await world.driver.stopBackground();
    await expectAnswer(world, articles[0]!);
    await options.front();
    await has(options, '300 articles added');
    expect(await expectWholeOrAbsent(world, articles)).toBe(MANY);
    expect(options.errors).toEqual([]);
  });

  test('by closing the tab', async () => {
    const articles = reports(2, MANY);
    const adding = await review(world.driver, articles);
    await pressNamed(adding, /Add 300 articles/, 'button:enabled');
    await underWay(adding);
    await adding.close();
    await expectGoesOn(articles);
  });

  test('by a power cut', async () => {
    const articles = reports(3, MANY);
    const adding = await review(world.driver, articles);
    await pressNamed(adding, /Add 300 articles/, 'button:enabled');
    await underWay(adding);
    await world.powerCut();
    await expectGoesOn(articles);
  });

  /** The options know what was saved and what wasn't, and the rest can be added from there. */
  async function expectGoesOn(articles: readonly Report[]) {
    const { options, saved, left } = await whatIsLeft(world);
    expect(saved + left).toBe(MANY);
    expect(saved).toBeGreaterThan(0);
    expect(left).toBeGreaterThan(0);
    expect(await expectWholeOrAbsent(world, articles)).toBe(saved);
    await expectAnswer(world, articles[0]!);
    await options.front();
    await pressNamed(options, new RegExp(`Add ${left} articles?`), 'button:enabled');
    await has(options, `${left} article${left === 1 ? '' : 's'} added`);
    const all = await listed(world.driver, articles);
    expect(all.size).toBe(MANY);
    expect(await brokenInReader(world.driver, all)).toEqual([]);
    expect(options.errors).toEqual([]);
  }
});

inBrowsers(
  'an adding for which there is no room',
  (world) => {
    test('keeps whole articles, says how many, and answers from them', async () => {
      const articles = reports(4, MANY);
      const options = await review(world.driver, articles);
      await pressNamed(options, /Add 300 articles/, 'button:enabled');
      await has(options, 'no more room');
      const said = await options.evaluate(() => document.body.innerText);
      const saved = Number(/(\d+) articles? added/.exec(said)?.[1]);
      const left = Number(/(\d+) articles? not saved; still below/.exec(said)?.[1]);
      expect(saved + left).toBe(MANY);
      expect(await expectWholeOrAbsent(world, articles)).toBe(saved);
      await expectAnswer(world, articles[0]!);
      await options.close();
      await has(await world.driver.openExtension('/options.html#add'), `Add ${left} articles`);
    });
  },
  { quota: 4_500_000 },
);
