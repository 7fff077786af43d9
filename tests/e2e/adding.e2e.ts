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
});
