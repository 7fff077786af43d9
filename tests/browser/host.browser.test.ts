import { afterEach, beforeEach, expect, onTestFinished, test } from 'vitest';
import { page } from 'vitest/browser';
import { CardPage } from './host-fixtures.ts';

/** The card on a page: where it stands, and what the page notices. */
const world = new CardPage();
beforeEach(() => world.begin());
afterEach(() => world.end());

function overlaps(a: DOMRect, b: DOMRect): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

test('opens below its mention, in the top layer, without taking the focus', async () => {
  world
    .mention()
    .insertAdjacentHTML('afterend', '<button style="position: fixed; inset: 0 0 auto; z-index: 2147483647">x');
  document.querySelector('button')!.focus();
  await world.opened();
  expect(world.card.element!.parentElement).toBe(document.documentElement);
  expect(world.box().top).toBeGreaterThanOrEqual(world.mention().getBoundingClientRect().bottom);
  expect(Math.abs(world.box().left - world.mention().getBoundingClientRect().left)).toBeLessThan(10);
  expect(document.elementFromPoint(world.box().left + 30, world.box().top + 20)).toBe(world.card.element);
  expect(document.activeElement?.localName).toBe('button');
  expect(world.mode).toBe('closed');
  expect(document.documentElement.innerText).not.toContain('two floors');
});

test.for([
  [500, 400],
  [800, 700],
  [320, 600],
  [700, 260],
] as const)('never covers its mention nor leaves the screen: %s', async ([width, height]) => {
  await page.viewport(width, height);
  const at = world.mention();
  at.style.position = 'fixed';
  for (const left of [0, width / 2, width - 60]) {
    for (const top of [0, height / 3, height / 2, height - 30]) {
      at.style.left = `${left}px`;
      at.style.top = `${top}px`;
      await world.opened();
      const { left: x, top: y, right, bottom, height: tall } = world.box();
      // Together, so that a failure says for which place.
      expect({
        left,
        top,
        covers: overlaps(world.box(), at.getBoundingClientRect()),
        onScreen: x >= 0 && y >= 0 && right <= width && bottom <= height,
        shows: tall > 100,
      }).toEqual({ left, top, covers: false, onScreen: true, shows: true });
      world.card.close();
    }
  }
});

test.for(['html', 'body'])('stands at its mention where a page zooms its %s', async (zoomed) => {
  const { style } = document.querySelector<HTMLElement>(zoomed)!;
  style.zoom = '1.5';
  onTestFinished(() => void (style.zoom = ''));
  world.mention().style.cssText = 'position: fixed; left: 420px; top: 200px';
  await world.opened();
  const { left, bottom, width } = world.mention().getBoundingClientRect();
  const card = world.box();
  // The gap, in whole pixels.
  expect(Math.round(card.top - bottom)).toBe(6);
  expect(card.left).toBeLessThan(left + width);
  expect(card.right).toBeGreaterThan(left);
  expect(Math.round(card.width)).toBe(360);
});

/** As browsers that enlarge the text alone do it. */
const enlarged = (by: number) =>
  [11, 12, 13, 14, 17, 20, 27].map(
    (size, at) => `--text-${['2xs', 'xs', 's', 'm', 'l', 'xl', '2xl'][at]}: ${size * by}px`,
  );

test.for([
  [1280, 800, 1080],
  [700, 800, 684],
  [320, 800, 304],
] as const)(
  'is as wide as its text is large, and nothing is cut or lies over another: %s',
  async ([width, height, wide]) => {
    await page.viewport(width, height);
    world.mention().style.cssText = 'position: fixed; left: 8px; top: 100px';
    const events = world.open();
    world.shadow.querySelector<HTMLElement>('.otr-root')!.style.cssText = enlarged(3).join(';');
    await expect.poll(() => world.text()).toContain('Hide here');
    expect(events.closed).not.toHaveBeenCalled();
    expect(Math.round(world.box().width)).toBe(wide);
    const scrolled = [...world.shadow.querySelectorAll('.otr-card, .otr-card > *')];
    expect(scrolled.filter((part) => part.scrollWidth > part.clientWidth).map((part) => part.className)).toEqual([]);
    const ends = [...world.shadow.querySelectorAll('button')].map((button) => button.getBoundingClientRect().right);
    expect(Math.max(...ends)).toBeLessThan(world.box().right);
    const [why, hide] = ['Why is this marked?', 'Hide here'].map((name) => world.button(name).getBoundingClientRect());
    expect(overlaps(why!, hide!)).toBe(false);
    expect(why!.left).toBeGreaterThan(world.box().left);
  },
);

test('in a low window all of it scrolls, so that there is room for the answer', async () => {
  await page.viewport(427, 267);
  world.mention().style.cssText = 'position: fixed; left: 200px; top: 100px; font-size: 30px';
  await world.opened();
  const card = world.shadow.querySelector('.otr-card')!;
  const words = () => world.shadow.querySelector('.otr-quote-words, .otr-background')!.getBoundingClientRect();
  // Two lines of it at least.
  expect(world.box().bottom - words().top).toBeGreaterThan(40);
  card.scrollTop = card.scrollHeight;
  expect(world.button('Hide here').getBoundingClientRect().bottom).toBeLessThanOrEqual(world.box().bottom);
  await page.viewport(800, 700);
  expect(card.scrollHeight).toBe(card.clientHeight);
});

test('covers no line of a mention that wraps, and opens at the line that was met', async () => {
  document.querySelector('p')!.style.cssText = 'width: 200px; margin: 40px 0';
  document.querySelector('p')!.innerHTML =
    '<i style="display: inline-block; width: 130px"></i><span id="mention">OpenAI Inc.</span>';
  const [first, second] = [...world.mention().getClientRects()];
  expect(second!.top).toBeGreaterThan(first!.top);
  await world.opened('pointer', { at: { x: first!.left + 2, y: first!.top + 5 } });
  expect(overlaps(world.box(), first!) || overlaps(world.box(), second!)).toBe(false);
  expect(world.box().left).toBeGreaterThan(second!.left + 100);
});

test('styles of the page don’t reach in', async () => {
  await world.opened();
  const look = () => {
    const style = getComputedStyle(world.shadow.querySelector('.otr-card-name')!);
    return { ...world.box().toJSON(), color: style.color, font: style.font, case: style.textTransform };
  };
  const before = look();
  world.card.close();
  document.body.insertAdjacentHTML(
    'beforeend',
    `<style>* { --ink: red; --paper: red } div, html > :not(head, body) { all: revert !important; display: none !important;
      opacity: 0 !important; transform: scale(.5) !important; color: red !important; font: 40px monospace !important;
      text-transform: uppercase !important; width: 10px !important; filter: invert(1) !important } </style>`,
  );
  await world.opened();
  expect(look()).toEqual(before);
  const { opacity, filter } = getComputedStyle(world.card.element!);
  expect({ opacity, filter }).toEqual({ opacity: '1', filter: 'none' });
});

test('follows its mention as the page scrolls, closes when it is gone, and stays when pinned', async () => {
  document.body.style.height = '3000px';
  const events = await world.opened();
  const { top } = world.box();
  scrollTo(0, 30);
  await expect.poll(() => world.box().top).toBe(top - 30);
  world.button('Keep open').click();
  scrollTo(0, 60);
  await new Promise(requestAnimationFrame);
  expect(world.box().top).toBe(top - 30);
  world.button('Keep open').click();
  scrollTo(0, 1_000);
  await expect.poll(() => world.card.element!.isConnected).toBe(false);
  expect(events.closed).toHaveBeenCalledOnce();
});

test('knows the way from mention to card', async () => {
  await world.opened();
  const { left, right, bottom } = world.mention().getBoundingClientRect();
  const gap = (bottom + world.box().top) / 2;
  expect(world.card.contains((left + right) / 2, gap)).toBe(true);
  expect(world.card.contains(world.box().left + 50, world.box().top + 50)).toBe(true);
  expect(world.card.contains(left - 40, gap)).toBe(false);
  expect(world.card.contains(world.box().right + 10, world.box().top + 50)).toBe(false);
});

test('by touch it is a sheet at the bottom', async () => {
  await page.viewport(390, 700);
  document.querySelector('p')!.style.margin = '40px';
  await world.opened('touch');
  await Promise.all(world.shadow.getAnimations().map((animation) => animation.finished));
  expect(world.box()).toMatchObject({ left: 0, right: 390, bottom: 700 });
  expect(world.box().top).toBeGreaterThan(700 * 0.25);
});

test('opens again after the page has thrown it out', async () => {
  await world.opened();
  world.card.element!.remove();
  expect(world.card.contains(world.box().left + 5, world.box().top + 5)).toBe(false);
  world.card.close();
  await world.opened();
  expect(world.card.element!.isConnected).toBe(true);
});

test('leaves nothing in the page when it closes', async () => {
  const before = document.documentElement.outerHTML;
  await world.opened();
  world.card.close();
  expect(document.documentElement.outerHTML).toBe(before);
});

test('nothing in the card can be selected: a selection would tell the page what is in it', async () => {
  await world.opened();
  const all = [...world.shadow.querySelectorAll('.otr-place *')];
  expect(all.filter((element) => getComputedStyle(element).userSelect !== 'none')).toEqual([]);
  expect(all.map((element) => element.textContent)).toContain('“We never promised longer hours,”');
});
