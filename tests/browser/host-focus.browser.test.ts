import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { CardPage } from './host-fixtures.ts';

/** Who has the focus and the keys while a card is open, also in dialogs and popovers. */
const world = new CardPage();
beforeEach(() => world.begin());
afterEach(() => world.end());

test('Escape closes at once, tells so, and reaches nobody else', async () => {
  const pageSees = vi.fn<(event: Event) => void>();
  document.addEventListener('keydown', pageSees);
  const events = await world.opened();
  await userEvent.keyboard('{Escape}');
  document.removeEventListener('keydown', pageSees);
  expect(world.card.element!.isConnected).toBe(false);
  expect(events.closed).toHaveBeenCalledOnce();
  expect(pageSees).not.toHaveBeenCalled();
});

test('by keyboard it takes the focus, keeps Tab inside, and gives the focus back', async () => {
  world.mention().insertAdjacentHTML('afterend', '<button>page</button>');
  const before = document.querySelector('button')!;
  before.focus();
  await world.opened('keyboard');
  expect(world.shadow.activeElement?.getAttribute('aria-label')).toBe('OpenAI: what your sources say');
  await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
  expect(world.shadow.activeElement).toBe([...world.shadow.querySelectorAll('button')].at(-1));
  await userEvent.keyboard('{Tab}');
  expect(world.shadow.activeElement).toBe(world.button('Keep open'));
  // On to another mention's card: the focus still belongs to where it was before the first.
  await world.opened('keyboard');
  await expect.poll(() => world.shadow.activeElement?.getAttribute('role')).toBe('dialog');
  await userEvent.keyboard('{Escape}');
  expect(document.activeElement).toBe(before);
});

test('keys and clicks in the card stay from the page', async () => {
  const pageSees = vi.fn<(event: Event) => void>();
  const types = ['keydown', 'click', 'pointerdown', 'wheel'];
  for (const type of types) document.addEventListener(type, pageSees);
  await world.opened('keyboard');
  await userEvent.keyboard('jk');
  world.button('Keep open').click();
  world.button('Keep open').dispatchEvent(new WheelEvent('wheel', { bubbles: true, composed: true }));
  for (const type of types) document.removeEventListener(type, pageSees);
  expect(pageSees).not.toHaveBeenCalled();
  expect(world.card.pinned).toBe(true);
});

test('opens within a modal dialog, where alone it can be used, and leaves it open on Escape', async () => {
  document.body.innerHTML = '<dialog><p>Rents: <span id="mention">OpenAI</span>.</p></dialog>';
  const dialog = document.querySelector('dialog')!;
  dialog.showModal();
  await world.opened();
  expect(world.card.element!.parentElement).toBe(dialog);
  expect(document.elementFromPoint(world.box().left + 30, world.box().top + 20)).toBe(world.card.element);
  await userEvent.keyboard('{Escape}');
  expect(world.card.element!.isConnected).toBe(false);
  expect(dialog.open).toBe(true);
});

test('opens within a popover, which a click elsewhere would close', async () => {
  document.body.innerHTML = '<div popover>Rents: <span id="mention">OpenAI</span>.</div>';
  const popover = document.querySelector('[popover]')!;
  (popover as HTMLElement).showPopover();
  await world.opened();
  const { x, y } = world.button('Keep open').getBoundingClientRect();
  await userEvent.click(document.documentElement, { position: { x: x + 4, y: y + 4 }, force: true });
  expect([world.card.pinned, popover.matches(':popover-open')]).toEqual([true, true]);
});

test('stays the document’s where its sheet covers the mention', async () => {
  await world.opened('touch');
  const { left, top } = world.box();
  world.mention().style.cssText = `position: fixed; left: ${left + 40}px; top: ${top + 20}px`;
  expect(document.elementFromPoint(left + 45, top + 25)).toBe(world.card.element);
  const first = world.shadow.querySelector('[role=dialog]');
  world.open('touch');
  await expect.poll(() => world.shadow.querySelector('[role=dialog]')).not.toBe(first);
  expect(world.card.element!.parentElement).toBe(document.documentElement);
});

test('keeps the focus where a dialog of the page’s own making takes it back', async () => {
  document.body.innerHTML = '<div role="dialog">Rents: <span id="mention">OpenAI</span>. <button>Close</button></div>';
  const trap = document.querySelector('[role=dialog]')!;
  const inside = trap.querySelector('button')!;
  inside.focus();
  const takeBack = ({ type, target, relatedTarget }: FocusEvent) => {
    const goesTo = (type === 'focusin' ? target : relatedTarget) as Node | null;
    if (goesTo && !trap.contains(goesTo)) inside.focus();
  };
  const ended = new AbortController();
  onTestFinished(() => ended.abort());
  for (const type of ['focusin', 'focusout'] as const)
    document.addEventListener(type, takeBack, { capture: true, signal: ended.signal });
  await world.opened('keyboard');
  await expect.poll(() => world.shadow.activeElement?.getAttribute('role')).toBe('dialog');
  await userEvent.keyboard('{Tab}');
  expect(world.shadow.activeElement?.localName).toBe('button');
  await userEvent.keyboard('{Escape}');
  expect(document.activeElement).toBe(inside);
});

test('finds the modal dialog around a shadow root', async () => {
  document.body.innerHTML = '<dialog><div></div></dialog>';
  const inner = document.querySelector('div')!.attachShadow({ mode: 'open' });
  inner.innerHTML = '<span>OpenAI</span>';
  document.querySelector('dialog')!.showModal();
  await world.opened('pointer', { rects: () => [...inner.querySelector('span')!.getClientRects()] });
  expect(world.card.element!.parentElement).toBe(document.querySelector('dialog'));
});
