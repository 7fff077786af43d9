import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import type { Mark } from '../../entrypoints/content/ledger.ts';
import { Opener } from '../../entrypoints/content/opener.ts';
import { followPointer } from '../../entrypoints/content/pointer.ts';
import type { CardHost } from '../../entrypoints/content/seam.ts';

const card = {
  open: vi.fn<CardHost['open']>(),
  close: vi.fn<CardHost['close']>(),
  contains: vi.fn<CardHost['contains']>(() => false),
};
const pinned = (isPinned: boolean) => (globalThis.onTheRecord = { card: { ...card, element: null, pinned: isPinned } });

beforeEach(() => {
  vi.useFakeTimers();
  pinned(false);
});
afterEach(() => {
  vi.useRealTimers();
  Reflect.deleteProperty(globalThis, 'onTheRecord');
  document.body.replaceChildren();
  vi.clearAllMocks();
});

/** The body's text as a mark. */
function draw(): Mark {
  document.body.innerHTML = '<p>OpenAI</p>';
  const node = document.querySelector('p')!.firstChild as Text;
  const place = { startContainer: node, startOffset: 0, endContainer: node, endOffset: node.length };
  return { subject: 'openai', form: 'full', why: [], range: new StaticRange(place), nodes: [node] };
}

/** A pointer that has come to what it meets; `twin` is what has taken the place of a mark. */
function pointerOver(over: Mark) {
  const page: { over: Mark | null; twin?: Mark } = { over };
  const owner = new AbortController();
  const nobody = () => undefined;
  const opener = new Opener((mark) => page.twin ?? mark, nobody, nobody);
  followPointer(opener, () => page.over, owner.signal);
  onTestFinished(() => owner.abort());
  const move = (clientX = 20) => dispatchEvent(new PointerEvent('pointermove', { clientX, clientY: 20 }));
  move();
  vi.advanceTimersByTime(100);
  return { page, opener, move };
}

test('a mention that the page draws anew under a pointer at rest opens its card', () => {
  const before = draw();
  const { page, opener } = pointerOver(before);
  page.over = null;
  opener.tell({ type: 'gone', mark: before });
  vi.advanceTimersByTime(400);
  expect(card.open).not.toHaveBeenCalled();
  page.over = draw();
  vi.advanceTimersByTime(1_000);
  expect(card.open).toHaveBeenCalledOnce();
});

test('likewise one that was drawn anew before it was noticed', () => {
  const before = draw();
  const { page, opener } = pointerOver(before);
  opener.tell({ type: 'moved', over: null, inCard: false, slow: true });
  page.over = null;
  opener.tell({ type: 'gone', mark: before });
  page.over = draw();
  vi.advanceTimersByTime(1_000);
  expect(card.open).toHaveBeenCalledOnce();
});

test.for([
  ['where a button was pressed on it', () => dispatchEvent(new PointerEvent('pointerdown'))],
  ['where the page was scrolled meanwhile', () => dispatchEvent(new Event('scroll'))],
  ['after a while', () => vi.advanceTimersByTime(5_000)],
] as const)('but not %s', ([, meanwhile]) => {
  const before = draw();
  const { page, opener } = pointerOver(before);
  page.over = null;
  opener.tell({ type: 'gone', mark: before });
  meanwhile();
  page.over = draw();
  vi.advanceTimersByTime(1_000);
  expect(card.open).not.toHaveBeenCalled();
});

test('a card stays as it is while the pointer moves over its mention, whose mark is another one now', () => {
  const before = draw();
  const { page, move } = pointerOver(before);
  vi.advanceTimersByTime(1_000);
  expect(card.open).toHaveBeenCalledOnce();
  page.over = page.twin = { ...before };
  move();
  vi.advanceTimersByTime(1_000);
  expect(card.open).toHaveBeenCalledOnce();
});

/** Far beyond every delay. */
const LONG = 10_000;

test('a card stays while the pointer goes over to it, and closes when it leaves', () => {
  const { page, move } = pointerOver(draw());
  vi.advanceTimersByTime(LONG);
  expect(card.open).toHaveBeenCalledOnce();
  page.over = null;
  card.contains.mockReturnValue(true);
  move(30);
  vi.advanceTimersByTime(LONG);
  expect(card.close).not.toHaveBeenCalled();
  card.contains.mockReturnValue(false);
  move(40);
  vi.advanceTimersByTime(LONG);
  expect(card.close).toHaveBeenCalledOnce();
});

test('a card that is pinned stays when the pointer leaves', () => {
  const { page, move } = pointerOver(draw());
  vi.advanceTimersByTime(LONG);
  pinned(true);
  page.over = null;
  move(30);
  vi.advanceTimersByTime(LONG);
  expect([card.open.mock.calls.length, card.close.mock.calls.length]).toEqual([1, 0]);
});

test('a pointer that only passes opens no card', () => {
  const { page, move } = pointerOver(draw());
  page.over = null;
  move(30);
  vi.advanceTimersByTime(LONG);
  expect(card.open).not.toHaveBeenCalled();
});

test('a pointer that selects text opens no card, nor where it lets go', () => {
  const { page, move } = pointerOver(draw());
  page.over = null;
  move(30);
  const over = (clientX: number, buttons: number) =>
    dispatchEvent(new PointerEvent('pointermove', { clientX, clientY: 20, buttons }));
  page.over = draw();
  for (const x of [31, 32, 33]) {
    over(x, 1);
    vi.advanceTimersByTime(LONG);
  }
  over(34, 0);
  vi.advanceTimersByTime(LONG);
  expect(card.open).not.toHaveBeenCalled();
});
