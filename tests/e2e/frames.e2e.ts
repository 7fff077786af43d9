import { expect, test } from 'vitest';
import { untilQuiet } from '../eval/page-marks.ts';
import { page } from './article.ts';
import { until, type Tab } from './driver.ts';
import { inBrowsers } from './in-browsers.ts';
import { middleOf } from './pages.ts';
import { has } from './screens.ts';

/** Registers of highlights in a frame, and whether a mark there would be drawn. */
interface InFrame {
  name: string;
  marks: number;
  drawn: boolean;
}

inBrowsers('frames without an address', (world) => {
  const open = (body: string) => world.driver.open(world.site.put('/frames.html', { body: page(body) }));

  const quiet = (tab: Tab) => untilQuiet(tab.url, (run, argument) => world.driver.inExtension(run, argument));

  /** In how many frames of the tab a script of the extension runs, the page itself among them. */
  const watched = (tab: Tab) =>
    world.driver.inExtension(async (url) => {
      const found = (await browser.tabs.query({})).find((one) => one.url === url);
      const frames = await browser.scripting.executeScript({
        target: { tabId: found?.id ?? -1, allFrames: true },
        func: () => globalThis.onTheRecord?.watching ?? false,
      });
      return frames.filter(({ result }) => result === true).length;
    }, tab.url);

  const frames = (tab: Tab): Promise<InFrame[]> =>
    tab.evaluate(() =>
      [...document.querySelectorAll<HTMLIFrameElement>('iframe[name]')].map((element) => {
        const inner = element.contentWindow as (Window & typeof globalThis) | null;
        const marks = [...(inner?.CSS.highlights.values() ?? [])].reduce((sum, { size }) => sum + size, 0);
        const { textDecorationLine } = inner!.getComputedStyle(
          inner!.document.documentElement,
          '::highlight(on-the-record-elon-musk)',
        );
        return { name: element.name, marks, drawn: textDecorationLine === 'underline' };
      }),
    );

  const untilMarked = (tab: Tab, name: string) =>
    until(`${name} is marked`, async () => (await frames(tab)).find((one) => one.name === name)?.marks === 1);

  test('are marked beside one that waits to be scrolled to, and the popup tells of all', async () => {
    world.site.put('/late.html', { body: page('<p>Far below.</p>') });
    const text = '<p>The weather.</p><iframe name="named" srcdoc="Elon Musk."></iframe>';
    const late = '<div style="height: 20000px"></div><iframe loading="lazy" src="/late.html"></iframe>';
    const tab = await open(`${text}${late}`);
    await untilMarked(tab, 'named');
    const popup = await world.driver.openExtension('/popup.html', { background: true });
    await has(popup, /1 mention|All 1|Musk/);
    expect(popup.errors).toEqual([]);
  });

  test('cost nothing while they are empty, however many', async () => {
    const tab = await open(`<p>The weather.</p>${'<iframe></iframe>'.repeat(40)}`);
    await quiet(tab);
    expect(await watched(tab)).toBe(1);
  });

  test('are marked when they come to name somebody, beside a page that does and one that doesn’t', async () => {
    for (const text of ['The weather.', 'Elon Musk.']) {
      const tab = await open(`<p>${text}</p><iframe name="late"></iframe><iframe name="other"></iframe>`);
      await quiet(tab);
      await tab.evaluate(() => {
        const inner = document.querySelector('iframe')?.contentDocument;
        inner?.body.append('Soon after: Elon Musk.');
      });
      await untilMarked(tab, 'late');
      expect((await frames(tab))[0]?.drawn).toBe(true);
      expect(tab.errors).toEqual([]);
      await tab.close();
    }
  });

  test('are marked when the reader gets to them', async () => {
    const tab = await open(
      `<p>The weather.</p><div style="height: 5000px"></div><iframe name="far" srcdoc="<p>Elon Musk.</p>"></iframe>`,
    );
    await quiet(tab);
    expect(await watched(tab)).toBe(1);
    await tab.evaluate(() => document.querySelector('iframe')?.scrollIntoView());
    await untilMarked(tab, 'far');
  });

  test('are marked when they have grown', async () => {
    const tab = await open(
      '<p>The weather.</p><iframe name="low" style="border: 0; height: 0" srcdoc="Elon Musk."></iframe>',
    );
    await quiet(tab);
    await tab.evaluate(() => {
      document.querySelector('iframe')!.style.height = '300px';
    });
    await untilMarked(tab, 'low');
  });

  test('are found in a shadow root where there is no other', async () => {
    const tab = await open('<p>The weather.</p><div id="host"></div>');
    await tab.evaluate(() => {
      const root = document.querySelector('#host')!.attachShadow({ mode: 'open' });
      root.innerHTML = '<iframe srcdoc="<p>In a root: Elon Musk.</p>"></iframe>';
    });
    await until('it is marked', () =>
      tab.evaluate(() => {
        const inner = document.querySelector('#host')?.shadowRoot?.querySelector('iframe')?.contentWindow;
        return (
          (inner as (Window & typeof globalThis) | null)?.CSS.highlights.get('on-the-record-elon-musk')?.size === 1
        );
      }),
    );
  });

  test('bring nothing to empty ones beside them, nor to a site that is off', async () => {
    await world.driver.inExtension(() => browser.storage.local.set({ settings: { sitesOff: ['localhost'] } }));
    world.site.put('/off.html', { body: page('<p>On a site that is off: Elon Musk.</p>') });
    const { otherOrigin: other } = world.site;
    const tab = await until('the site is off', async () => {
      const bare = await world.driver.open(`${other}/off.html`);
      if ((await watched(bare)) === 0) return bare;
      await bare.close();
      return null;
    });
    await tab.close();
    const framed = await open(
      `<p>The weather.</p><iframe name="named" srcdoc="Elon Musk."></iframe><iframe></iframe><iframe src="${other}/off.html"></iframe>`,
    );
    await untilMarked(framed, 'named');
    expect(await watched(framed)).toBe(2);
  });

  test('are marked when what they show stands in their address', async () => {
    const text = '<p>Elon Musk.</p>';
    const tab = await open(
      `<p>The weather.</p><iframe src="data:text/html;base64,${btoa(text)}"></iframe><iframe src="data:text/html,${encodeURIComponent(text)}"></iframe>` +
        '<iframe src="data:text/html,<p>The weather.</p>"></iframe>',
    );
    await until('both that name him are marked', async () => {
      const reports = await world.driver.inExtension(async (url) => {
        const found = (await browser.tabs.query({})).find((one) => one.url === url);
        const all = await browser.scripting.executeScript({
          target: { tabId: found?.id ?? -1, allFrames: true },
          func: () => globalThis.onTheRecord?.marks?.report().mentions.length ?? 0,
        });
        return all.map(({ result }) => result);
      }, tab.url);
      return reports.filter((mentions) => mentions === 1).length === 2;
    });
    expect(tab.errors).toEqual([]);
  });

  test('are marked as windows that a page opens and writes into, and not where its site is off', async () => {
    const written = `window.open('', '_blank').document.body.innerHTML = '<p>Elon Musk.</p>'`;
    const address = world.site.put('/frames.html', {
      body: page(`<p>The weather.</p><button id="open" onclick="${written}">Open</button>`),
    });
    const openWindow = async (url = address) => {
      const tab = await world.driver.open(url);
      const opened = await world.driver.opened(async () => tab.click(await middleOf(tab, '#open')));
      return { opened, marks: () => opened.evaluate(() => CSS.highlights.size) };
    };
    const { opened, marks } = await openWindow();
    await until('it is marked', async () => (await marks()) === 1);
    expect(opened.errors).toEqual([]);
    await world.driver.inExtension(() => browser.storage.local.set({ settings: { sitesOff: ['127.0.0.1'] } }));
    await until('the site is off', () =>
      world.driver.inExtension(async () =>
        (await browser.scripting.getRegisteredContentScripts()).every(({ excludeMatches }) => excludeMatches?.length),
      ),
    );
    const off = await openWindow();
    // One of a site that is on is opened after it, and stays behind it: when that is marked, this one has had its turn.
    const on = await openWindow(`${world.site.otherOrigin}/frames.html`);
    await off.opened.front();
    await until('the later one is marked', async () => (await on.marks()) === 1);
    expect(await off.marks()).toBe(0);
  });

  test('are found where they come later, in shadow roots and in each other', async () => {
    const tab = await open('<p>The weather, and Elon Musk.</p><div id="host"></div>');
    await quiet(tab);
    await tab.evaluate(() => {
      const outer = document.createElement('iframe');
      outer.name = 'outer';
      document.body.append(outer);
      outer.contentDocument!.body.innerHTML = '<iframe srcdoc="<p>Within: Elon Musk.</p>"></iframe>';
      const root = document.querySelector('#host')!.attachShadow({ mode: 'open' });
      root.innerHTML = '<iframe srcdoc="<p>In a root: Elon Musk.</p>"></iframe>';
    });
    await until('both are marked', () =>
      tab.evaluate(() => {
        const nested = document.querySelector('iframe')?.contentDocument?.querySelector('iframe');
        const inRoot = document.querySelector('#host')?.shadowRoot?.querySelector('iframe');
        return [nested, inRoot].every((frame) => {
          const inner = frame?.contentWindow as (Window & typeof globalThis) | null | undefined;
          return inner?.CSS.highlights.get('on-the-record-elon-musk')?.size === 1;
        });
      }),
    );
    expect(tab.errors).toEqual([]);
  });
});
