import { native } from './native.ts';
import { isShown, parentOf } from './shown.ts';

/**
 * Waits until hidden text is shown. An attribute changed on the way up to the document tells of most cases
 * (`hidden`, `open`, a class). What only a style sheet decides (`:checked`, a media query) is noticed when it
 * comes near the viewport; or, where it has a box all the time (`visibility`), when the reader does something or
 * something has loaded.
 */
export class Hidden {
  readonly #waiting = new Set<Element>();
  readonly #shown: (elements: Element[]) => void;
  readonly #attributes = new MutationObserver(() => this.#look());
  readonly #boxes = new IntersectionObserver((entries) => {
    if (entries.some((entry) => entry.isIntersecting)) this.#look();
  });
  #watched = new WeakSet<Element>();
  #signs: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #pause = SETTLE_MS;

  /** `shown` is called with elements that may be shown now; those that aren't are to be added again. */
  constructor(shown: (elements: Element[]) => void) {
    this.#shown = shown;
  }

  add(element: Element): void {
    if (this.#waiting.has(element)) return;
    this.#waiting.add(element);
    this.#boxes.observe(element);
    this.#signs ??= this.#followSigns();
    for (let at: Element | null = element; at && !this.#watched.has(at); at = parentOf(at)) {
      this.#watched.add(at);
      this.#attributes.observe(at, { attributes: true });
    }
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#unwatch();
    this.#boxes.disconnect();
    this.#waiting.clear();
  }

  #followSigns(): AbortController {
    const signs = new AbortController();
    const options = { capture: true, passive: true, signal: signs.signal };
    for (const type of SIGNS) document.addEventListener(type, () => this.#look(), options);
    return signs;
  }

  #unwatch(): void {
    this.#attributes.disconnect();
    this.#watched = new WeakSet();
    this.#signs?.abort();
    this.#signs = undefined;
  }

  // Styles may be changing right now: let them settle. Where they go on changing, they are asked for all the same.
  #look(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      const start = performance.now();
      const maybe: Element[] = [];
      for (const element of this.#waiting) {
        const isConnected = native(element, 'isConnected');
        if (isConnected && !isShown(element)) continue;
        this.#waiting.delete(element);
        this.#boxes.unobserve(element);
        if (isConnected) maybe.push(element);
      }
      if (this.#waiting.size === 0) this.#unwatch();
      // For a fiftieth of the time at most.
      this.#pause = Math.max(SETTLE_MS, 50 * (performance.now() - start));
      if (maybe.length > 0) this.#shown(maybe);
    }, this.#pause);
  }
}

/** After which something may be shown that `:hover`, `:focus-within`, `:checked`, a transition's end or a late style sheet decides. */
const SIGNS = ['pointerover', 'focusin', 'change', 'transitionend', 'animationend', 'load'];
const SETTLE_MS = 100;
