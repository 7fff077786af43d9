import { expect, test } from 'vitest';
import { BID_SOURCE } from './article.ts';
import { inBrowsers } from './in-browsers.ts';
import { has, pressNamed, typeIn } from './screens.ts';

const WORDS =
  'The board of the Harbour Museum met on Friday and put off its decision, a spokesman said, because two members were away and the director was travelling.';

const PAGE = `<!doctype html><html lang="en"><head><title>Museum puts off decision</title>
  <meta name="author" content="Ada Quill"></head><body><article><h1>Museum puts off decision</h1>
  <p>${WORDS}</p><p>OpenAI rents two floors of the house next door, and pays for the lifts, the letter said.</p>
  <textarea>typed in the page</textarea></article></body></html>`;

inBrowsers('adding', (world) => {
  test('“Add this page” shows the article before it is saved, and then it can be found', async () => {
    await world.driver.open(world.site.put('/museum.html', { body: PAGE }));
    const popup = await world.driver.openExtension('/popup.html', { background: true });
    const options = await world.driver.opened(() => pressNamed(popup, /Add this page/));
    await has(options, 'Museum puts off decision');
    await has(options, 'Ada Quill');
    await has(options, WORDS);
    expect(await options.evaluate(() => document.body.innerText)).not.toContain('typed in the page');
    await pressNamed(options, /Add 1 article/);
    await has(options, '1 article added.');

    const search = await world.driver.openExtension('/popup.html', { background: true });
    await typeIn(search, 'input[type=search], input', 'lifts');
    await has(search, 'pays for the lifts');
    expect(options.errors).toEqual([]);
  });

  test('the reader steps through quotes and searches the text', async () => {
    const reader = await world.driver.openExtension('/reader.html#source=musk-bid-for-openai');
    await has(reader, BID_SOURCE);
    await pressNamed(reader, /^\s*Quotes/, 'button');
    await reader.press('n');
    await has(reader, '1 of 3');
    await has(reader, 'Copy quote with citation');
    await typeIn(reader, '#reader-search', 'Bloomberg');
    await has(reader, '– of');
    expect(reader.errors).toEqual([]);
  });
});
