import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ARTICLE, BODY, BODY_MARKS, EMPTY_PAGE, page, WITNESS } from './article.ts';
import { until } from './driver.ts';
import { inBrowsers } from './in-browsers.ts';
import { brought, hover, marked, markedTexts, middleOf, settled } from './pages.ts';

declare const mutations: string[];
declare const violations: string[];

inBrowsers('marks', (world) => {
  const open = (path: string, body: string, headers?: Record<string, string>) =>
    world.driver.open(world.site.put(path, headers ? { body, headers } : { body }));

  test('stand in the registry under a name for each subject, and nowhere else', async () => {
    const tab = await open('/article.html', ARTICLE);
    await settled(world.driver, tab);
    expect(await markedTexts(tab)).toEqual(BODY_MARKS);
  });

  test('change nothing in the page’s DOM', async () => {
    const tab = await open('/article.html', ARTICLE);
    await settled(world.driver, tab);
    expect(await tab.evaluate(() => mutations)).toEqual([]);
    expect(tab.errors).toEqual([]);
  });

  test('and leave nothing but one sleeping script where nobody is named', async () => {
    const tab = await open('/weather.html', EMPTY_PAGE);
    await tab.pointer(await middleOf(tab, '#plain'));
    const frame = await until('the script has run', async () => {
      const now = await brought(world.driver, tab.url);
      return now.parts.length > 0 && now;
    });
    expect(frame.parts).toContain('watching');
    expect(frame.parts).not.toContain('marks');
    expect(frame.parts).not.toContain('card');
    expect(frame.hosts).toBe(0);
    expect(await marked(tab)).toEqual([]);
  });

  test('work under a strict policy and Trusted Types, without a word in the console', async () => {
    const policy =
      "default-src 'none'; img-src 'self'; style-src 'self'; script-src 'nonce-test'; require-trusted-types-for 'script'; trusted-types 'none'";
    const body = page(BODY, { head: WITNESS.replace('<script', '<script nonce="test"') }).replace(
      /<style>.*<\/style>/,
      '',
    );
    const tab = await open('/strict.html', body, { 'content-security-policy': policy });
    await settled(world.driver, tab);
    expect(await markedTexts(tab)).toEqual(BODY_MARKS);
    await hover(tab, 'Sam Altman');
    expect(await tab.evaluate(() => violations)).toEqual([]);
    expect(tab.errors).toEqual([]);
  });

  test('stand on a page of 6,000 elements wherever somebody is named', async () => {
    const rows = '<p>A row.</p>'.repeat(2_000);
    const script = '<script type="text/plain">Sam Altman</script>';
    const body = `<p>Elon Musk</p>${rows}${script}<p>A row of <b>Open</b>AI’s.</p>${rows}${script}${rows}<p>Musk</p>`;
    const tab = await open('/rows.html', page(body));
    await settled(world.driver, tab);
    const texts = (await marked(tab)).map(({ text }) => text);
    expect(texts.toSorted()).toEqual(['Elon Musk', 'Musk', 'OpenAI']);
  });

  test('come to text that comes late, and go with text that goes', async () => {
    const tab = await open('/feed.html', page('<h1>Feed</h1><div id="feed"></div>'));
    await tab.evaluate(() => {
      const feed = document.querySelector('#feed');
      for (let i = 0; i < 40; i++) {
        const post = document.createElement('article');
        post.innerHTML = `<p>Post ${i}: Elon Musk and <b>Open</b>AI were named.</p>`;
        feed?.append(post);
      }
    });
    await until('all posts are marked', async () => (await marked(tab)).length === 80);
    await tab.evaluate(() => {
      for (const post of [...document.querySelectorAll('article')].slice(10)) post.remove();
    });
    await until('the marks of removed posts are gone', async () => (await marked(tab)).length === 20);
    const texts = await markedTexts(tab);
    expect(texts['on-the-record-openai']).toEqual(Array.from({ length: 10 }, () => 'OpenAI'));
  });

  test('follow text that a script rewrites, and a list that renders anew', async () => {
    const body = page(`<h1>List</h1><ul id="list"></ul><script>
      let round = 0;
      const draw = () => {
        const names = ['Elon Musk', 'Sam Altman', 'OpenAI', 'nobody'];
        document.querySelector('#list').replaceChildren(...names.map((_, i) => {
          const item = document.createElement('li');
          item.textContent = 'Item of ' + names[(i + round) % names.length];
          return item;
        }));
        if (round++ < 30) requestAnimationFrame(draw);
        else document.title = 'done';
      };
      draw();
    </script>`);
    const tab = await open('/list.html', body);
    await until('the list has come to rest', () => tab.evaluate(() => document.title === 'done'));
    await until('each name is marked once', async () => (await marked(tab)).length === 3);
    expect(await markedTexts(tab)).toEqual({
      'on-the-record-elon-musk': ['Elon Musk'],
      'on-the-record-sam-altman': ['Sam Altman'],
      'on-the-record-openai': ['OpenAI'],
    });
    await tab.evaluate(() => {
      const [item] = document.querySelectorAll('li');
      if (item?.firstChild) item.firstChild.nodeValue = 'Now xAI, the company of Elon Musk';
    });
    await until('the edited text is marked', async () => (await markedTexts(tab))['on-the-record-xai']?.length === 1);
  });

  test('follow text that changes while it is taken out for a moment', async () => {
    const tab = await open('/moved.html', page('<p>Elon Musk.</p><p id="moved"><i>Sam Altman</i></p>'));
    await until('both are marked', async () => (await marked(tab)).length === 2);
    await tab.evaluate(async () => {
      const moved = document.querySelector('#moved')!;
      moved.remove();
      // In a task of its own: until then the browser tells of changes in what was taken out.
      await new Promise((resolve) => setTimeout(resolve));
      moved.querySelector('i')!.firstChild!.nodeValue = 'Rain, and';
      document.body.append(moved);
    });
    await until('one is left', async () => (await marked(tab)).length === 1);
  });

  test('go with what is moved into a frame’s document, and come with what is moved out of it', async () => {
    world.site.put('/moved-to.html', { body: page('<p>Sam Altman.</p>') });
    const tab = await open('/moving.html', page('<p>Elon Musk.</p><iframe src="/moved-to.html"></iframe>'));
    const both = () =>
      tab.evaluate(() =>
        [globalThis, window[0] as unknown as typeof globalThis].map((one) =>
          [...one.CSS.highlights.values()].flatMap((marks) =>
            [...marks].map(({ startContainer }) => startContainer.textContent),
          ),
        ),
      );
    const are = (...wanted: string[][]) =>
      until(`they are ${JSON.stringify(wanted)}`, async () => JSON.stringify(await both()) === JSON.stringify(wanted));
    await are(['Elon Musk.'], ['Sam Altman.']);
    await tab.evaluate(() => window[0]!.document.body.append(document.querySelector('p')!));
    await are([], ['Sam Altman.', 'Elon Musk.']);
    await tab.evaluate(() => document.body.append(window[0]!.document.querySelector('p')!));
    await are(['Sam Altman.'], ['Elon Musk.']);
    expect(tab.errors).toEqual([]);
  });

  test('come back when the page has cleared the registry, and leave what it put there', async () => {
    const tab = await open('/cleared.html', page('<p>Elon Musk.</p>'));
    await until('the name is marked', async () => (await marked(tab)).length === 1);
    await tab.evaluate(() => {
      CSS.highlights.clear();
      CSS.highlights.set('found', new Highlight());
    });
    await until('the mark is back', async () => (await marked(tab)).length === 1);
    expect(await tab.evaluate(() => CSS.highlights.has('found'))).toBe(true);
  });

  test('come to what a script adds between comments, and after it has written the document anew', async () => {
    const tab = await open('/anew.html', page('<p>Elon Musk.</p>'));
    await until('the name is marked', async () => (await marked(tab)).length === 1);
    await tab.evaluate(() => {
      const added = Object.assign(document.createElement('p'), { textContent: 'Sam Altman' });
      document.body.append(new Comment('list'), added, new Comment(''));
    });
    await until('what was added is marked', async () => (await marked(tab)).length === 2);
    await tab.evaluate(() => {
      document.open();
      document.write('<!doctype html><title>Anew</title><p>OpenAI.</p>');
      document.close();
    });
    await until('what was written is marked', async () => {
      return (await marked(tab)).map(({ text }) => text).join() === 'OpenAI';
    });
    expect(tab.errors).toEqual([]);
  });

  test('reach into shadow roots, open and closed', async () => {
    const body = page(`<h1>App</h1><div id="open"></div><div id="closed"></div><script>
      const fill = (id, mode, text) => {
        const root = document.querySelector(id).attachShadow({ mode });
        root.innerHTML = '<p>' + text + '</p>';
      };
      fill('#open', 'open', 'The open root names Elon Musk.');
      fill('#closed', 'closed', 'The closed root names Sam Altman.');
    </script>`);
    const tab = await open('/shadow.html', body);
    await until('both are marked', async () => (await marked(tab)).length === 2);
    const card = await hover(tab, 'Elon Musk');
    expect(card.text).toContain('Elon Musk');
  });

  test('are drawn wherever they stand: in inline tags, slots, shadow roots and drawings', async () => {
    const body =
      page(`<p>In a <b>tag, <i>Elon Musk</i></b>.</p><div id="open"></div><div id="closed"></div><div id="host"><b>Slotted,
      Elon Musk.</b></div><svg height="40"><text y="20">Drawn, <tspan>Elon Musk</tspan>.</text></svg><script>
      const fill = (id, mode, html) => {
        document.querySelector(id).attachShadow({ mode }).innerHTML = html;
      };
      fill('#open', 'open', '<p>The open root names <em>Elon Musk</em>.</p>');
      fill('#closed', 'closed', '<p>The closed root names <em>Elon Musk</em>.</p>');
      fill('#host', 'open', '<section><slot></slot></section>');
    </script>`);
    const tab = await open('/drawn.html', body);
    await until('all are marked', async () => (await marked(tab)).length === 5);
    const picture = join(tmpdir(), `drawn-${world.driver.name}-${process.pid}.png`);
    await until('each has its colour', async () => {
      await tab.picture(picture);
      const drawn = await tab.evaluate(dotsIn, (await readFile(picture)).toString('base64'));
      return drawn.length === 5 && drawn.every((dots) => dots > 20);
    });
    await rm(picture);
  });

  test('reach into frames, of the same and of another origin', async () => {
    const report = `<script>
      setInterval(() => {
        let marks = 0;
        for (const [name, highlight] of CSS.highlights) if (name.startsWith('on-the-record-')) marks += highlight.size;
        if (marks) parent.postMessage(location.hash + marks, '*');
      }, 50);
    </script>`;
    world.site.put('/inner.html', { body: page(`<p>In a frame, Elon Musk and OpenAI.</p>${report}`) });
    const frame = (origin: string, id: string) =>
      `<iframe src="${origin}/inner.html#${id}" width="500" height="300"></iframe>`;
    const body = page(`<p>Outside.</p>${frame(world.site.origin, 'same')}${frame(world.site.otherOrigin, 'other')}`, {
      head: `<script>globalThis.seen = {}; addEventListener('message', ({ data }) => { const [, id, n] = /#(\\D+)(\\d+)/.exec(data); seen[id] = +n; });</script>`,
    });
    const tab = await open('/framed.html', body);
    await until('both frames are marked', () =>
      tab.evaluate(() => {
        const { seen } = globalThis as unknown as { seen: Record<string, number> };
        return seen['same'] === 2 && seen['other'] === 2;
      }),
    );
  });
});

/** How many dots in the colour of Elon Musk, full or as a tint on white, a picture shows in the page's children that may hold a mark. */
async function dotsIn(png: string): Promise<number[]> {
  const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
  const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
  canvas.drawImage(image, 0, 0);
  return [...document.querySelectorAll('p, #open, #closed, #host, svg')].map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const { data } = canvas.getImageData(x, y, width, height);
    let dots = 0;
    for (let i = 0; i < data.length; i += 4) {
      const [red = 0, green = 0, blue = 0] = data.subarray(i);
      const is = (r: number, g: number, b: number) => Math.abs(red - r) + Math.abs(green - g) + Math.abs(blue - b) < 30;
      if (is(0x2b, 0x77, 0xcc) || is(0xd0, 0xe1, 0xf4)) dots += 1;
    }
    return dots;
  });
}
