import { type AddressInfo, createServer } from 'node:net';
import { expect, test } from 'vitest';
import { page } from './article.ts';
import { inBrowsers } from './in-browsers.ts';
import { hover, settled } from './pages.ts';
import { has, pressNamed, typeIn } from './screens.ts';

/** An article of the tests' own; its people are made up. */
const TITLE = 'Three floors by the harbour';
const LEASE = 'OpenAI has leased three floors of the old customs house in Northport for a training centre.';
const FILLER = [
  'The customs house stood empty for eleven years after the shipping office moved out.',
  'Masons are repairing its limestone front, and the tram stop before it is to be widened.',
  'Residents may look at the plans in the town library every weekday until the end of spring.',
  'The harbour market goes on as usual, with the fish stalls nearer to the water than before.',
];
const PASTED =
  'The keeper of the lighthouse at Northport paints its door every April. Sam Altman is not known to have seen it.';
const STORY = page(
  `<article><h1>${TITLE}</h1><p>By Ada Quill</p><p>${LEASE}</p>${FILLER.map((line) => `<p>${line} ${line}</p>`).join('')}
   <p>“We counted every window twice,” said Ida Marlow, the town’s architect.</p></article>
   <form><input name="secret" value="typed by the reader"></form>`,
  { title: TITLE },
);
const READ = page('<h1>Northport</h1><p>What OpenAI leased at the customs house was on everybody’s lips.</p>');

inBrowsers('adding', (world) => {
  test('a page, from the popup: looked at first, then kept, and its words answer', async () => {
    await world.driver.open(world.site.put('/story.html', { body: STORY }));
    const popup = await world.driver.openExtension('/popup.html', { background: true });
    const review = await world.driver.opened(() => pressNamed(popup, /Add this page/));
    await has(review, LEASE);
    expect(await review.evaluate(() => document.body.innerText)).not.toContain('typed by the reader');
    await pressNamed(review, /Add 1 article/, 'button');
    await has(review, '1 article added');

    const tab = await world.driver.open(world.site.put('/read.html', { body: READ }));
    await settled(world.driver, tab);
    const card = await hover(tab, 'OpenAI');
    expect(card.text).toContain(LEASE);
    expect(card.text).toContain(TITLE);
  });

  test('pasted text, from the options', async () => {
    const options = await world.driver.openExtension('/options.html#add');
    await typeIn(options, 'textarea', 'A pasted headline');
    await options.evaluate((text) => {
      const field = document.querySelector('textarea');
      if (!field) return;
      field.value += `\n\n${text}`;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }, PASTED);
    await pressNamed(options, /Look at it/);
    await has(options, 'A pasted headline');
    await pressNamed(options, /Add 1 article/, 'button');
    await has(options, '1 article added');
    const popup = await world.driver.openExtension('/popup.html', { background: true });
    await typeIn(popup, 'input[type=search]', 'lighthouse');
    await has(popup, 'A pasted headline');
    expect(options.errors).toEqual([]);
  });

  test('a page’s source, without what its styles hide; nothing that it names is asked for, and nothing of it runs', async () => {
    let connections = 0;
    const outside = createServer((socket) => {
      connections++;
      socket.destroy();
    });
    await new Promise<void>((resolve) => outside.listen(0, '127.0.0.1', resolve));
    const at = `http://127.0.0.1:${(outside.address() as AddressInfo).port}`;
    const temptations = `<link rel="preconnect" href="${at}"><link rel="stylesheet" href="${at}/a.css"><link rel="prefetch" href="${at}/a">
      <link rel="preload" as="image" href="${at}/b.png"><link rel="icon" href="${at}/c">
      <meta http-equiv="refresh" content="0; url=${at}/d"><script src="${at}/e.js"></script><script>location = '${at}/f'</script>
      <style>@import "${at}/g.css"; @font-face { font-family: f; src: url(${at}/h) } body { font: 1em f; background: url(${at}/i.png) }
        @media (min-height: 700px) { .gone { display: none } } @media (min-height: 900px) { p { display: none } }</style>`;
    const more = `<img src="${at}/j.png" srcset="${at}/k.png 2x" onerror="location = '${at}/l'"><iframe src="${at}/m"></iframe>
      <object data="${at}/n"></object><embed src="${at}/o"><video src="${at}/p" poster="${at}/q" autoplay></video><audio src="${at}/r" autoplay></audio>
      <svg><image href="${at}/s.png"></image><use href="${at}/t.svg#a"></use></svg><input type="image" src="${at}/u.png" autofocus>
      <table background="${at}/v.png"><tr><td>.</td></tr></table><p style="background: url(${at}/w.png)">${FILLER[0]}</p>`;
    const source = page(
      `<article><h1>${TITLE}</h1><p>${LEASE}</p><p class="gone">Gone with the wind.</p>${FILLER.map((line) => `<p>${line}</p>`).join('')}${more}</article>`,
      { title: TITLE, head: temptations },
    );
    const options = await world.driver.openExtension('/options.html#add');
    await typeIn(options, 'textarea', 'x');
    await options.evaluate((text) => {
      const field = document.querySelector('textarea')!;
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }, source);
    await pressNamed(options, /Look at it/);
    await has(options, LEASE);
    const seen = await options.evaluate(() => document.body.textContent);
    expect(seen).toContain(FILLER[3]);
    expect(seen).not.toContain('Gone with the wind');
    expect([connections, options.requests.filter((url) => url.startsWith(at))]).toEqual([0, []]);
    expect(options.errors).toEqual([]);
    outside.close();
  });
});
