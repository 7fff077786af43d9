import { expect, test } from 'vitest';
import { inBrowsers } from './in-browsers.ts';
import { until } from './driver.ts';

/** A page with a card of its own, to see that the driver reads what the other tests rely on. */
const PAGE = `<!doctype html><meta charset="utf-8"><title>A card</title><p>Text of the page.
<script>
  const host = document.createElement('div');
  host.popover = 'manual';
  document.documentElement.append(host);
  const root = host.attachShadow({ mode: 'closed' });
  root.innerHTML = '<section><h2>A heading</h2><p>One <mark>marked</mark>, word.</p>' +
    '<p hidden>Not shown</p><button aria-label="Close it">×</button></section>';
  root.querySelector('button').onclick = () => host.hidePopover();
  addEventListener('keydown', (event) => event.key === 'k' && root.querySelector('button').focus());
  addEventListener('pointermove', (event) => event.clientX === 40 && host.showPopover());
</script>`;

inBrowsers('the driver', (world) => {
  test('reads and presses what a closed shadow root shows', async () => {
    const tab = await world.driver.open(world.site.put('/card.html', { body: PAGE }));
    expect(await tab.card()).toBeUndefined();
    await tab.pointer({ x: 40, y: 10 });
    const card = await until('the card opens', () => tab.card());
    expect(card.text).toBe('A heading\nOne marked, word.\n×');
    await tab.press('k');
    const button = (await tab.card())?.controls.find(({ name }) => name === 'Close it');
    expect(button).toMatchObject({ role: 'button', focused: true });
    if (button) await tab.click(await button.middle());
    await until('the card closes', async () => !(await tab.card()));
    expect(tab.errors).toEqual([]);
  });

  test('reaches the extension’s own origin', async () => {
    const version = await world.driver.inExtension(() => browser.runtime.getManifest().manifest_version);
    expect(version).toBe(3);
  });

  test('opens a page of the extension beside the active tab, and stops the background', async () => {
    await world.driver.open(world.site.put('/plain.html', { body: '<title>Plain</title>' }));
    const page = await world.driver.openExtension('/options.html', { background: true });
    const [active] = await page.evaluate(() => browser.tabs.query({ active: true, currentWindow: true }));
    expect(active?.title).toBe('Plain');
    await world.driver.stopBackground();
  });
});
