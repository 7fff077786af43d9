import { expect, test } from 'vitest';
import { page } from './article.ts';
import { until, type Tab } from './driver.ts';
import { inBrowsers } from './in-browsers.ts';
import { control, filledCard, hover, marked, middleOf, walk } from './pages.ts';

inBrowsers('marks everywhere', (world) => {
  const open = (body: string) => world.driver.open(world.site.put('/everywhere.html', { body: page(body) }));

  const untilMarked = (tab: Tab, ...wanted: string[]) =>
    until(`what is marked is ${wanted.join(', ')}`, async () => {
      const texts = (await marked(tab)).map(({ text }) => text);
      return texts.toSorted().join() === wanted.toSorted().join();
    });

  test('go with text that becomes editable, and come back when it ceases to be', async () => {
    const tab = await open('<section><p>Elon Musk.</p></section><p>OpenAI.</p>');
    await untilMarked(tab, 'Elon Musk', 'OpenAI');
    await tab.evaluate(() => document.querySelector('section')!.setAttribute('contenteditable', ''));
    await untilMarked(tab, 'OpenAI');
    await tab.evaluate(() => document.querySelector('section')!.removeAttribute('contenteditable'));
    await untilMarked(tab, 'Elon Musk', 'OpenAI');
    await tab.evaluate(() => void (document.designMode = 'on'));
    await untilMarked(tab);
    await tab.evaluate(() => void (document.designMode = 'off'));
    await untilMarked(tab, 'Elon Musk', 'OpenAI');
    expect(tab.errors).toEqual([]);
  });

  test('open their card also when the page has written itself anew, under a card', async () => {
    const tab = await open('<p>Elon Musk.</p>');
    await untilMarked(tab, 'Elon Musk');
    await hover(tab, 'Elon Musk');
    await tab.evaluate((anew) => {
      document.open();
      document.write(anew);
      document.close();
    }, page('<p>OpenAI.</p>'));
    await untilMarked(tab, 'OpenAI');
    expect(await tab.card()).toBeUndefined();
    expect((await hover(tab, 'OpenAI')).text).toContain('OpenAI');
    expect(tab.errors).toEqual([]);
  });

  test('are there anew when the extension is updated under the page, and open their card', async () => {
    const tab = await open('<p>Elon Musk.</p>');
    await untilMarked(tab, 'Elon Musk');
    await tab.evaluate(() => Object.assign(globalThis, { before: [...CSS.highlights.values()] }));
    await world.driver.update();
    await tab.front();
    await until('other marks have taken the place of those before', () =>
      tab.evaluate(() => {
        const { before } = globalThis as unknown as { before: Highlight[] };
        const now = [...CSS.highlights.values()];
        return now.length === 1 && now[0]?.size === 1 && !before.includes(now[0]);
      }),
    );
    expect((await hover(tab, 'Elon Musk')).text).toContain('Elon Musk');
    await tab.evaluate(() => document.querySelector('p')!.append(' OpenAI.'));
    await untilMarked(tab, 'Elon Musk', 'OpenAI');
    expect(tab.errors).toEqual([]);
  });

  test('are walked through by keyboard, past those that can’t be brought into view', async () => {
    const tab = await open('<p>Elon Musk.</p><p style="position: absolute; left: -9999px">xAI.</p><p>OpenAI.</p>');
    await untilMarked(tab, 'Elon Musk', 'OpenAI', 'xAI');
    const goesTo = async (direction: 1 | -1, name: string) => {
      await walk(world.driver, tab, direction);
      await until(`the card is of ${name}`, async () => (await tab.card())?.text.startsWith(name));
    };
    await goesTo(1, 'Elon Musk');
    await goesTo(1, 'OpenAI');
    await goesTo(-1, 'Elon Musk');
    await goesTo(-1, 'OpenAI');
    expect(tab.errors).toEqual([]);
  });

  test('open their card beside them on a page that is written from right to left, too', async () => {
    const body = page('<p>إيلون ماسك.</p>').replace('<html lang="en">', '<html lang="ar" dir="rtl">');
    const tab = await world.driver.open(world.site.put('/rtl.html', { body }));
    await untilMarked(tab, 'إيلون ماسك');
    const heading = await control(await hover(tab, 'إيلون ماسك'), 'heading').middle();
    const { x } = await middleOf(tab, 'p');
    expect(Math.abs(heading.x - x)).toBeLessThan(500);
  });

  test('are in no registry where none are to be seen, and open their card', async () => {
    const tab = await open('<p>Elon Musk and <b>OpenAI</b>.</p>');
    await untilMarked(tab, 'Elon Musk', 'OpenAI');
    await world.driver.inExtension(() => browser.storage.local.set({ settings: { look: 'none' } }));
    await until('the registry is empty', () => tab.evaluate(() => CSS.highlights.size === 0));
    await tab.pointer(await middleOf(tab, 'b'));
    expect((await filledCard(tab)).text).toContain('OpenAI');
  });
});
