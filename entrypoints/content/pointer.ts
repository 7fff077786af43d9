import type { Mark } from './ledger.ts';
import { native } from './native.ts';
import type { Opener } from './opener.ts';

/**
 * Turns pointer events into what the hover reducer understands. A moving pointer costs next to nothing: what lies
 * under it is asked for only now and then, and only when it is slow or something is open. Gives what is to be called
 * when a card is opened by other means than the pointer.
 */
export function followPointer(
  opener: Opener,
  markAt: (x: number, y: number) => Mark | null,
  signal: AbortSignal,
): () => void {
  let x = 0;
  let y = 0;
  let held = false;
  let sampled = { x: 0, y: 0, time: 0 };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let again: ReturnType<typeof setTimeout> | undefined;

  const sample = () => {
    timer = undefined;
    const now = performance.now();
    const moved = Math.hypot(x - sampled.x, y - sampled.y);
    const slow = moved / Math.max(now - sampled.time, 1) < SLOW;
    sampled = { x, y, time: now };
    // Once more after it has come to rest, which no event tells.
    if (moved > 0) timer = setTimeout(sample, SAMPLE_MS);
    if (!slow && opener.isIdle) return;
    const inCard = opener.card?.contains(x, y) ?? false;
    const over = inCard ? null : markAt(x, y);
    if (over) engage();
    opener.tell({ type: 'moved', over, inCard, slow, held }, { x, y });
  };
  const lookAgain = (tries: number) => {
    again = setTimeout(() => {
      sample();
      if (opener.isIdle && tries > 1) lookAgain(tries - 1);
    }, AGAIN_MS);
  };
  opener.lost = () => {
    if (performance.now() - sampled.time > JUST_NOW_MS) return;
    clearTimeout(again);
    lookAgain(TRIES);
  };

  /** What comes under it from now on isn't what it came for. */
  const forget = () => {
    clearTimeout(again);
    sampled.time = -Infinity;
  };

  const away = () => {
    forget();
    opener.tell({ type: 'moved', over: null, inCard: false, slow: false });
  };
  const leave = (event: PointerEvent) => {
    if (event.pointerType === 'touch') return;
    clearTimeout(timer);
    timer = undefined;
    away();
  };
  const press = (event: Event) => {
    forget();
    const { clientX, clientY } = event as PointerEvent;
    const inCard =
      event.composedPath().includes(opener.card?.element as EventTarget) ||
      (event.type === 'pointerdown' && (opener.card?.contains(clientX, clientY) ?? false));
    opener.tell({ type: 'pressed', inCard, pinned: opener.card?.pinned ?? false });
  };
  const pressKey = (event: KeyboardEvent) => !MODIFIERS.has(event.key) && press(event);
  const move = (event: PointerEvent) => {
    if (event.pointerType === 'touch') return;
    ({ clientX: x, clientY: y } = event);
    held = event.buttons !== 0;
    clearTimeout(again);
    if (timer !== undefined) return;
    // It has rested until now: measured from its last place it would seem slow.
    if (performance.now() - sampled.time > 2 * SAMPLE_MS) sampled = { x, y, time: performance.now() };
    timer = setTimeout(sample, SAMPLE_MS);
  };
  const click = (event: PointerEvent) => {
    if (event.pointerType !== 'touch' || event.defaultPrevented) return;
    // A tap on a link follows it, as the reader means.
    const target = event.composedPath()[0];
    if (!(target instanceof Element) || native(target, 'closest')(PRESSABLE)) return;
    const mark = markAt(event.clientX, event.clientY);
    if (!mark) return;
    engage();
    opener.tell({ type: 'asked', mark, by: 'touch' }, { x: event.clientX, y: event.clientY });
  };

  const options = { passive: true, capture: true, signal };
  let isEngaged = false;
  /** Listens for what ends a rest, from the first mention that the pointer comes upon. */
  const engage = () => {
    if (isEngaged) return;
    isEngaged = true;
    document.documentElement.addEventListener('pointerleave', leave, { passive: true, signal });
    addEventListener('pointerdown', press, options);
    addEventListener('keydown', pressKey, options);
    // The page moves away under a resting pointer.
    addEventListener('scroll', away, options);
  };
  const listen = () => {
    isEngaged = false;
    addEventListener('pointermove', move, options);
    addEventListener('click', click, { passive: true, signal });
  };
  listen();
  // When the page writes itself anew, in Chromium by `document.open()` every listener is lost.
  const anew = new MutationObserver(listen);
  anew.observe(document, { childList: true });
  signal.addEventListener('abort', () => anew.disconnect());
  return engage;
}

/** CSS pixels per ms: slower is meant, faster is on its way elsewhere. */
const SLOW = 0.5;
const SAMPLE_MS = 40;
/** What is drawn anew is marked soon; what takes longer isn't what the pointer came for. */
const AGAIN_MS = 150;
const TRIES = 10;
/** So long a pointer at rest still means what it has come to. */
const JUST_NOW_MS = 2_000;
const MODIFIERS = new Set(['Alt', 'AltGraph', 'Control', 'Meta', 'Shift']);
const PRESSABLE =
  'a[href],area,button,input,select,textarea,label,summary,video,audio,[role=button],[role=link],[role=tab],[role=menuitem]';
