import { isShown, parentOf } from './shown.ts';

/**
 * Waits until hidden text is shown. An attribute changed on the way up to the document tells of most cases
 * (`hidden`, `open`, a class); what only a style sheet decides (`:checked`, a media query) is noticed when it
 * comes near the viewport.
 */
export class Hidden {
  readonly #waiting = new Set<Element>();
  readonly #shown: (elements: Element[]) => void;
  readonly #attributes = new MutationObserver(() => this.#look());
  readonly #boxes = new IntersectionObserver((entries) => {
    if (entries.some((entry) => entry.isIntersecting)) this.#look();
  });
  #watched = new WeakSet<Element>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `shown` is called with elements that may be shown now; those that aren't are to be added again. */
  constructor(shown: (elements: Element[]) => void) {
    this.#shown = shown;
  }

  add(element: Element): void {
    if (this.#waiting.has(element)) return;
    this.#waiting.add(element);
    this.#boxes.observe(element);
    for (let at: Element | null = element; at && !this.#watched.has(at); at = parentOf(at)) {
      this.#watched.add(at);
      this.#attributes.observe(at, { attributes: true, attributeFilter: ATTRIBUTES });
    }
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#attributes.disconnect();
    this.#boxes.disconnect();
    this.#waiting.clear();
  }

  // Styles may be changing right now, and be animated: let them settle.
  #look(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const maybe: Element[] = [];
      for (const element of this.#waiting) {
        if (element.isConnected && !isShown(element)) continue;
        this.#waiting.delete(element);
        this.#boxes.unobserve(element);
        if (element.isConnected) maybe.push(element);
      }
      if (this.#waiting.size === 0) {
        this.#attributes.disconnect();
        this.#watched = new WeakSet();
      }
      if (maybe.length > 0) this.#shown(maybe);
    }, SETTLE_MS);
  }
}

const ATTRIBUTES = ['class', 'style', 'hidden', 'open', 'contenteditable', 'aria-expanded', 'data-state'];
const SETTLE_MS = 100;
