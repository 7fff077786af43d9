import { expect, test } from 'vitest';
import { ARTICLE, COUNTER_OFFER } from './article.ts';
import { until } from './driver.ts';
import { inBrowsers } from './in-browsers.ts';
import { hover, markedTexts, settled } from './pages.ts';
import { has } from './screens.ts';

inBrowsers('the library', (world) => {
  const open = async () => {
    const tab = await world.driver.open(world.site.put('/article.html', { body: ARTICLE }));
    await settled(world.driver, tab);
    return tab;
  };

  test('answers when the background was stopped', async () => {
    const tab = await open();
    await hover(tab, 'Elon Musk');
    await tab.press('Escape');
    await world.driver.stopBackground();
    const card = await hover(tab, 'Sam Altman');
    expect(card.text).toContain(COUNTER_OFFER);
  });

  test('marks a page opened after the background was stopped', async () => {
    await world.driver.stopBackground();
    const tab = await open();
    expect((await hover(tab, 'Sam Altman')).text).toContain(COUNTER_OFFER);
  });

  test('marks what comes to a page after the background was stopped', async () => {
    const tab = await open();
    await world.driver.stopBackground();
    await tab.evaluate(() => {
      const late = document.body.appendChild(document.createElement('p'));
      late.textContent = 'Late in the day xAI, the company of Elon Musk, was named too.';
    });
    await until(
      'the late mentions are marked',
      async () => (await markedTexts(tab))['on-the-record-xai']?.length === 1,
    );
  });

  test('is there again when somebody cleared the database', async () => {
    const tab = await open();
    await hover(tab, 'Elon Musk');
    await tab.press('Escape');
    const cleared = await world.driver.inExtension(async () => {
      const names = (await indexedDB.databases()).map(({ name = '' }) => name);
      await Promise.all(
        names.map(
          (name) =>
            new Promise<void>((resolve, reject) => {
              const request = indexedDB.deleteDatabase(name);
              request.addEventListener('success', () => resolve());
              request.addEventListener('error', () => reject(request.error ?? new Error('not deleted')));
            }),
        ),
      );
      return names.length;
    });
    expect(cleared).toBeGreaterThan(0);
    const card = await hover(tab, 'Sam Altman');
    expect(card.text).toContain(COUNTER_OFFER);
    await until('the database is there again', () =>
      world.driver.inExtension(async () => (await indexedDB.databases()).length > 0),
    );
  });

  test('loses none of the reader’s choices when the database is cleared', async () => {
    await world.driver.inExtension(() =>
      browser.storage.local.set({ settings: { sources: { 'musk-bid-for-openai': false } } }),
    );
    await world.driver.inExtension(async () => {
      for (const { name = '' } of await indexedDB.databases()) indexedDB.deleteDatabase(name);
    });
    const tab = await open();
    const card = await hover(tab, 'Sam Altman');
    expect(card.text).not.toContain(COUNTER_OFFER);
  });

  test('serves the bundled sources from the package when the database can’t be opened, and says so', async () => {
    // A version from the future, as after going back to an older package: opening fails until it is deleted.
    await world.driver.inExtension(async () => {
      for (const { name = '' } of await indexedDB.databases()) {
        await new Promise<void>((resolve, reject) => {
          const request = indexedDB.open(name, 1_000_000);
          request.addEventListener('success', () => {
            request.result.close();
            resolve();
          });
          request.addEventListener('error', () => reject(request.error ?? new Error('not opened')));
        });
      }
    });
    await world.driver.stopBackground();
    const tab = await open();
    expect((await hover(tab, 'Sam Altman')).text).toContain(COUNTER_OFFER);
    const popup = await world.driver.openExtension('/popup.html', { background: true });
    await has(popup, 'those you added are unavailable');
    await has(popup, COUNTER_OFFER);
    await popup.close();
    await world.driver.inExtension(async () => {
      for (const { name = '' } of await indexedDB.databases()) indexedDB.deleteDatabase(name);
    });
    await world.driver.stopBackground();
  });
});
