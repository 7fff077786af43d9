import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import type { Mark } from '../../entrypoints/content/ledger.ts';
import { Opener } from '../../entrypoints/content/opener.ts';
import { followPointer } from '../../entrypoints/content/pointer.ts';
import type { CardHost } from '../../entrypoints/content/seam.ts';

const card = { open: vi.fn<CardHost['open']>(), close: vi.fn<CardHost['close']>(), contains: () => false };

beforeEach(() => {
  vi.useFakeTimers();
  globalThis.onTheRecord = { card: { ...card, element: null, pinned: false } };
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
  const move = () => dispatchEvent(new PointerEvent('pointermove', { clientX: 20, clientY: 20 }));
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
