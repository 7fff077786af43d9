import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import cardCss from '../../components/card.css?inline';
import piecesCss from '../../components/pieces.css?inline';
import tokensCss from '../../components/tokens.css?inline';
import { CardController, type CardPlatform } from '../../entrypoints/content/host-card.tsx';
import type { Anchor, OpenedBy } from '../../entrypoints/content/seam.ts';
import type { Reply } from '../../corpus/types.ts';
import { ADA, answerOf, DISPUTE, LEASE } from './fixtures.ts';

const ANSWER = answerOf([ADA, LEASE, DISPUTE]);

let card: CardController;
/** The card's shadow root is closed: only here is it caught as it is made. */
let shadow: ShadowRoot;
let mode: ShadowRootMode;
let ask: ReturnType<typeof vi.fn<CardPlatform['ask']>>;
let alive: boolean;

beforeEach(async () => {
  await page.viewport(800, 700);
  document.body.innerHTML = '<p style="margin: 40px 200px">Rents: <span id="mention">OpenAI</span>.</p>';
  alive = true;
  ask = vi.fn<CardPlatform['ask']>(() => Promise.resolve({ ok: true, value: ANSWER }));
  const attach = vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    attach.mockRestore();
    mode = init.mode;
    return (shadow = this.attachShadow(init));
  });
  card = new CardController(tokensCss + piecesCss + cardCss, { ask: (message) => ask(message), isAlive: () => alive });
});

afterEach(() => {
  vi.useRealTimers();
  card.destroy();
  scrollTo(0, 0);
});

const mention = () => document.querySelector('#mention') as HTMLElement;
const box = () => shadow.querySelector('.otr-place')!.getBoundingClientRect();
const text = () => shadow.querySelector('.otr-place')!.textContent;
const button = (name: string) =>
  [...shadow.querySelectorAll('button')].find(
    (found) => found.textContent === name || found.ariaLabel?.startsWith(name),
  )!;

function open(by: OpenedBy = 'pointer', more: Partial<Anchor> = {}) {
  const events = { closed: vi.fn<() => void>(), hovered: vi.fn<(inside: boolean) => void>() };
  card.open(
    {
      subject: 'openai',
      around: { text: 'Rents: OpenAI.', at: 7, language: 'en' },
      why: [],
      rects: () => [...mention().getClientRects()],
      dir: 'ltr',
      ...more,
    },
    by,
    events,
  );
  return events;
}

async function opened(by: OpenedBy = 'pointer', more: Partial<Anchor> = {}) {
  const events = open(by, more);
  await expect.poll(() => card.element?.isConnected && text()).toContain('OpenAI');
  return events;
}

function overlaps(a: DOMRect, b: DOMRect): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

test('opens below its mention, in the top layer, without taking the focus', async () => {
  mention().insertAdjacentHTML('afterend', '<button style="position: fixed; inset: 0 0 auto; z-index: 2147483647">x');
  document.querySelector('button')!.focus();
  await opened();
  expect(card.element!.parentElement).toBe(document.documentElement);
  expect(box().top).toBeGreaterThanOrEqual(mention().getBoundingClientRect().bottom);
  expect(Math.abs(box().left - mention().getBoundingClientRect().left)).toBeLessThan(10);
  expect(document.elementFromPoint(box().left + 30, box().top + 20)).toBe(card.element);
  expect(document.activeElement?.localName).toBe('button');
  expect(mode).toBe('closed');
  expect(document.documentElement.innerText).not.toContain('two floors');
});

test.for([
  [500, 400],
  [800, 700],
  [320, 600],
  [700, 260],
] as const)('never covers its mention nor leaves the screen: %s', async ([width, height]) => {
  await page.viewport(width, height);
  const at = mention();
  at.style.position = 'fixed';
  for (const left of [0, width / 2, width - 60]) {
    for (const top of [0, height / 3, height / 2, height - 30]) {
      at.style.left = `${left}px`;
      at.style.top = `${top}px`;
      await opened();
      const { left: x, top: y, right, bottom, height: tall } = box();
      // Together, so that a failure says for which place.
      expect({
        left,
        top,
        covers: overlaps(box(), at.getBoundingClientRect()),
        onScreen: x >= 0 && y >= 0 && right <= width && bottom <= height,
        shows: tall > 100,
      }).toEqual({ left, top, covers: false, onScreen: true, shows: true });
      card.close();
    }
  }
});

test('covers no line of a mention that wraps, and opens at the line that was met', async () => {
  document.querySelector('p')!.style.cssText = 'width: 200px; margin: 40px 0';
  document.querySelector('p')!.innerHTML =
    '<i style="display: inline-block; width: 130px"></i><span id="mention">OpenAI Inc.</span>';
  const [first, second] = [...mention().getClientRects()];
  expect(second!.top).toBeGreaterThan(first!.top);
  await opened('pointer', { at: { x: first!.left + 2, y: first!.top + 5 } });
  expect(overlaps(box(), first!) || overlaps(box(), second!)).toBe(false);
  expect(box().left).toBeGreaterThan(second!.left + 100);
});

test('Escape closes at once, tells so, and reaches nobody else', async () => {
  const pageSees = vi.fn<(event: Event) => void>();
  document.addEventListener('keydown', pageSees);
  const events = await opened();
  await userEvent.keyboard('{Escape}');
  document.removeEventListener('keydown', pageSees);
  expect(card.element!.isConnected).toBe(false);
  expect(events.closed).toHaveBeenCalledOnce();
  expect(pageSees).not.toHaveBeenCalled();
});

test('by keyboard it takes the focus, keeps Tab inside, and gives the focus back', async () => {
  mention().insertAdjacentHTML('afterend', '<button>page</button>');
  const before = document.querySelector('button')!;
  before.focus();
  await opened('keyboard');
  expect(shadow.activeElement?.getAttribute('aria-label')).toBe('OpenAI: what your sources say');
  await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
  expect(shadow.activeElement).toBe([...shadow.querySelectorAll('button')].at(-1));
  await userEvent.keyboard('{Tab}');
  expect(shadow.activeElement).toBe(button('Keep open'));
  // On to another mention's card: the focus still belongs to where it was before the first.
  await opened('keyboard');
  await expect.poll(() => shadow.activeElement?.getAttribute('role')).toBe('dialog');
  await userEvent.keyboard('{Escape}');
  expect(document.activeElement).toBe(before);
});

test('keys and clicks in the card stay from the page', async () => {
  const pageSees = vi.fn<(event: Event) => void>();
  for (const type of ['keydown', 'click', 'pointerdown']) document.addEventListener(type, pageSees);
  await opened('keyboard');
  await userEvent.keyboard('jk');
  button('Keep open').click();
  for (const type of ['keydown', 'click', 'pointerdown']) document.removeEventListener(type, pageSees);
  expect(pageSees).not.toHaveBeenCalled();
  expect(card.pinned).toBe(true);
});

test('opens within a modal dialog, where alone it can be used, and leaves it open on Escape', async () => {
  document.body.innerHTML = '<dialog><p>Rents: <span id="mention">OpenAI</span>.</p></dialog>';
  const dialog = document.querySelector('dialog')!;
  dialog.showModal();
  await opened();
  expect(card.element!.parentElement).toBe(dialog);
  expect(document.elementFromPoint(box().left + 30, box().top + 20)).toBe(card.element);
  await userEvent.keyboard('{Escape}');
  expect(card.element!.isConnected).toBe(false);
  expect(dialog.open).toBe(true);
});

test('finds the modal dialog around a shadow root', async () => {
  document.body.innerHTML = '<dialog><div></div></dialog>';
  const inner = document.querySelector('div')!.attachShadow({ mode: 'open' });
  inner.innerHTML = '<span>OpenAI</span>';
  document.querySelector('dialog')!.showModal();
  await opened('pointer', { rects: () => [...inner.querySelector('span')!.getClientRects()] });
  expect(card.element!.parentElement).toBe(document.querySelector('dialog'));
});

test('styles of the page don’t reach in', async () => {
  await opened();
  const look = () => {
    const style = getComputedStyle(shadow.querySelector('.otr-card-name')!);
    return { ...box().toJSON(), color: style.color, font: style.font, case: style.textTransform };
  };
  const before = look();
  card.close();
  document.body.insertAdjacentHTML(
    'beforeend',
    `<style>* { --ink: red; --paper: red } div, html > :not(head, body) { all: revert !important; display: none !important;
      opacity: 0 !important; transform: scale(.5) !important; color: red !important; font: 40px monospace !important;
      text-transform: uppercase !important; width: 10px !important; filter: invert(1) !important } </style>`,
  );
  await opened();
  expect(look()).toEqual(before);
  const { opacity, filter } = getComputedStyle(card.element!);
  expect({ opacity, filter }).toEqual({ opacity: '1', filter: 'none' });
});

test('says that it looks only when the answer is late', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const answer = Promise.withResolvers<Reply<unknown>>();
  ask.mockReturnValue(answer.promise);
  open();
  vi.advanceTimersByTime(99);
  expect(card.element!.isConnected).toBe(false);
  vi.advanceTimersByTime(1);
  expect(text()).toContain('Looking in your sources');
  answer.resolve({ ok: true, value: ANSWER });
  await expect.poll(text).toContain('longer hours');
});

test('drops an answer that comes after another mention was opened, or after it was closed', async () => {
  const first = Promise.withResolvers<Reply<unknown>>();
  ask.mockReturnValueOnce(first.promise);
  const events = open();
  await opened();
  first.resolve({ ok: true, value: answerOf([DISPUTE]) });
  await first.promise;
  expect(text()).toContain('longer hours');
  expect(events.closed).not.toHaveBeenCalled();

  const second = Promise.withResolvers<Reply<unknown>>();
  ask.mockReturnValueOnce(second.promise);
  open();
  card.close();
  second.resolve({ ok: true, value: ANSWER });
  await second.promise;
  expect(card.element!.isConnected).toBe(false);
});

test('says when there is no answer, and asks again', async () => {
  ask.mockResolvedValueOnce(null);
  open();
  await expect.poll(() => card.element?.isConnected && text()).toContain('couldn’t be read');
  button('Try again').click();
  await expect.poll(text).toContain('longer hours');
});

test('says when the extension was updated under the page, and asks nobody', async () => {
  alive = false;
  open();
  expect(text()).toContain('On the Record was updated. Reload the page');
  expect(ask).not.toHaveBeenCalled();
});

test('turns the site off with one click, and offers the way back even after the marks are gone', async () => {
  const events = await opened();
  button('Hide here').click();
  await expect.poll(text).toContain('off on this site');
  expect(ask).toHaveBeenLastCalledWith({ type: 'site-off' });
  card.destroy();
  expect(card.element!.isConnected).toBe(true);
  button('Undo').click();
  await expect.poll(() => card.element!.isConnected).toBe(false);
  expect(ask).toHaveBeenLastCalledWith({ type: 'site-on' });
  expect(events.closed).toHaveBeenCalledOnce();
});

test('opens the reader at the passage', async () => {
  await opened();
  button('Read in full').click();
  expect(ask).toHaveBeenLastCalledWith({ type: 'open-reader', source: 'post', start: ADA.start, end: ADA.end });
});

test('follows its mention as the page scrolls, closes when it is gone, and stays when pinned', async () => {
  document.body.style.height = '3000px';
  const events = await opened();
  const { top } = box();
  scrollTo(0, 30);
  await expect.poll(() => box().top).toBe(top - 30);
  button('Keep open').click();
  scrollTo(0, 60);
  await new Promise(requestAnimationFrame);
  expect(box().top).toBe(top - 30);
  button('Keep open').click();
  scrollTo(0, 1_000);
  await expect.poll(() => card.element!.isConnected).toBe(false);
  expect(events.closed).toHaveBeenCalledOnce();
});

test('knows the way from mention to card', async () => {
  await opened();
  const { left, right, bottom } = mention().getBoundingClientRect();
  const gap = (bottom + box().top) / 2;
  expect(card.contains((left + right) / 2, gap)).toBe(true);
  expect(card.contains(box().left + 50, box().top + 50)).toBe(true);
  expect(card.contains(left - 40, gap)).toBe(false);
  expect(card.contains(box().right + 10, box().top + 50)).toBe(false);
});

test('by touch it is a sheet at the bottom', async () => {
  await page.viewport(390, 700);
  document.querySelector('p')!.style.margin = '40px';
  await opened('touch');
  await Promise.all(shadow.getAnimations().map((animation) => animation.finished));
  expect(box()).toMatchObject({ left: 0, right: 390, bottom: 700 });
  expect(box().top).toBeGreaterThan(700 * 0.25);
});

test('opens again after the page has thrown it out', async () => {
  await opened();
  card.element!.remove();
  expect(card.contains(box().left + 5, box().top + 5)).toBe(false);
  card.close();
  await opened();
  expect(card.element!.isConnected).toBe(true);
});

test('leaves nothing in the page when it closes', async () => {
  const before = document.documentElement.outerHTML;
  await opened();
  card.close();
  expect(document.documentElement.outerHTML).toBe(before);
});

test('nothing in the card can be selected: a selection would tell the page what is in it', async () => {
  await opened();
  const all = [...shadow.querySelectorAll('.otr-place *')];
  expect(all.filter((element) => getComputedStyle(element).userSelect !== 'none')).toEqual([]);
  expect(all.map((element) => element.textContent)).toContain('“We never promised longer hours,”');
});
