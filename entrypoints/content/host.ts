import { measuredPlace, onTheWay, standInBox } from './host-place.ts';
import { activeElement, groundFor } from './host-ground.ts';
import type { Anchor, OpenedBy } from './seam.ts';

/** What is done in the card is none of the page's business: its shortcuts and its “click elsewhere” stay still. */
const OWN_AFFAIRS = 'keydown keyup keypress click mousedown mouseup pointerdown pointerup wheel touchmove'.split(' ');

/**
 * The one element that the card adds to a page, and all it does there: top layer, place, focus, Escape.
 * It is in the page only while a card is open.
 *
 * Its shadow root is closed: what it shows is the reader's library, which the page must not read. Nothing in it can be
 * selected (card.css), since a selection tells the page what is in it; its buttons copy.
 */
export class Host {
  readonly element: HTMLElement;
  /** What fills the shadow root; Preact draws into `place`. */
  readonly place: HTMLElement;
  /** What is put into the page: the element, in a drawing in one that may hold HTML. */
  readonly #outer: Element;
  readonly #shadow: ShadowRoot;
  readonly #root: HTMLElement;
  readonly #standIn: HTMLElement;
  readonly #callbacks: HostCallbacks;
  #anchor: Anchor | null = null;
  #returnTo: HTMLElement | null = null;
  #listening: AbortController | null = null;
  #frame = 0;
  /** Stays where it is on the screen instead of following its mention. */
  pinned = false;

  constructor(css: string, callbacks: HostCallbacks) {
    this.#callbacks = callbacks;
    this.element = document.createElementNS('http://www.w3.org/1999/xhtml', 'div');
    this.element.setAttribute('popover', 'manual');
    this.#outer = this.element;
    if (document.documentElement instanceof SVGElement) {
      this.#outer = document.createElementNS('http://www.w3.org/2000/svg', 'foreignObject');
      this.#outer.append(this.element);
    }
    this.#shadow = this.element.attachShadow({ mode: 'closed' });
    addStyles(this.#shadow, css);
    const root = htmlElement('otr-root');
    this.#root = root;
    // The interface is in English whichever way the page is written; excerpts set their own direction.
    root.setAttribute('dir', 'ltr');
    root.setAttribute('lang', 'en');
    this.#standIn = htmlElement('otr-stand-in');
    this.place = htmlElement('otr-place');
    root.append(this.#standIn, this.place);
    this.#shadow.append(root);
    this.place.addEventListener('pointerenter', () => callbacks.hovered(true));
    this.place.addEventListener('pointerleave', () => callbacks.hovered(false));
    for (const type of OWN_AFFAIRS) {
      this.element.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
    }
  }

  get isOpen(): boolean {
    return this.element.isConnected;
  }

  /** Shows what was drawn into `place`, at the mention. False when the mention is out of sight. */
  open(anchor: Anchor, by: OpenedBy): boolean {
    this.#anchor = anchor;
    const sheet = by === 'touch';
    this.place.className = `otr-place${sheet ? ' is-sheet' : ''}${anchor.dir === 'rtl' ? ' is-rtl' : ''}`;
    if (!this.#layStandIn() && !sheet) return false;
    const ground = groundFor(anchor.rects()[0], this.element);
    if (this.#outer.parentNode !== ground) {
      this.#returnTo ??= activeElement();
      // A popover outside of a modal dialog or fullscreen element paints above it but is inert.
      ground.append(this.#outer);
      this.element.showPopover();
      this.#unzoom();
    }
    this.#listen();
    if (!sheet) this.#measure();
    if (by === 'keyboard') this.focus();
    return true;
  }

  /** Undoes a page's CSS zoom, in whose pixels the card's place would be counted. */
  #unzoom(): void {
    // Chromium has it since 128.
    const zoom = 'currentCSSZoom' in this.element ? this.element.currentCSSZoom : 1;
    this.#root.style.setProperty('zoom', zoom === 1 ? null : String(1 / zoom));
  }

  /** Puts the focus on the card itself, so that a screen reader says its name. */
  focus(): void {
    this.place.querySelector<HTMLElement>('[role=dialog]')?.focus({ preventScroll: true });
  }

  /** Lets go of the height that what it showed before took, while there is little to show. */
  shorten(isShort: boolean): void {
    this.place.classList.toggle('is-short', isShort);
  }

  close(): void {
    // Also when the page has taken the element out: what listens must go.
    const hadFocus = this.#shadow.activeElement !== null;
    this.#listening?.abort();
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#outer.remove();
    if (hadFocus) this.#returnTo?.focus({ preventScroll: true });
    this.#returnTo = null;
    this.#anchor = null;
    this.pinned = false;
  }

  /** Whether a point of the viewport is on the card or on the way to it from its mention. */
  contains(x: number, y: number): boolean {
    return this.isOpen && onTheWay(this.#standIn.getBoundingClientRect(), this.place.getBoundingClientRect(), x, y);
  }

  #listen(): void {
    this.#listening?.abort();
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    addEventListener('keydown', (event) => this.#onKey(event), { capture: true, signal });
    for (const type of ['focusin', 'focusout'] as const) {
      addEventListener(type, (event) => this.#onFocus(event), { capture: true, signal });
    }
    for (const type of ['scroll', 'resize']) {
      addEventListener(type, () => this.#follow(), { capture: true, passive: true, signal });
    }
    document.addEventListener('fullscreenchange', () => this.#callbacks.gone(this.#anchor), { signal });
    // The page may grow above the mention without anybody scrolling, and the card on “more”.
    const grown = new ResizeObserver(() => this.#follow());
    grown.observe(document.documentElement);
    grown.observe(this.place);
    signal.addEventListener('abort', () => grown.disconnect());
  }

  /** A page's own dialog takes back the focus when it hears that it went elsewhere, or closes. */
  #onFocus(event: FocusEvent): void {
    if (event.relatedTarget === this.element || event.composedPath().includes(this.element))
      event.stopImmediatePropagation();
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key === 'Escape' && !event.isComposing) {
      // Closes the card alone, not the dialog under it.
      event.preventDefault();
      event.stopImmediatePropagation();
      this.#callbacks.escaped();
    } else if (event.key === 'Tab' && this.#shadow.activeElement) {
      this.#cycle(event);
    }
  }

  /** After the last control comes the first: the host stands at the page's end, far from the mention. */
  #cycle(event: KeyboardEvent): void {
    const stops = [...this.place.querySelectorAll<HTMLElement>('button:not(:disabled), [href], summary')];
    const at = stops.indexOf(this.#shadow.activeElement as HTMLElement);
    const last = stops.length - 1;
    if (event.shiftKey ? at > 0 : at < last) return;
    event.preventDefault();
    stops[event.shiftKey ? last : 0]?.focus();
  }

  #follow(): void {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      if (!this.#anchor || this.place.classList.contains('is-sheet')) return;
      if (!this.pinned && !this.#layStandIn()) this.#callbacks.gone(this.#anchor);
      else this.#measure();
    });
  }

  #layStandIn(): boolean {
    const view = viewport();
    const box = standInBox(this.#anchor?.rects() ?? [], this.#anchor?.at, view);
    if (!box) return false;
    this.place.classList.toggle('is-low', box.top - view.top > view.bottom - box.bottom);
    Object.assign(this.#standIn.style, {
      left: `${box.left}px`,
      top: `${box.top}px`,
      width: `${box.right - box.left}px`,
      height: `${box.bottom - box.top}px`,
    });
    return true;
  }

  #measure(): void {
    // Firefox before 147 knows no anchors.
    if (CSS.supports('position-area', 'bottom')) return;
    const { style } = this.place;
    style.removeProperty('--room');
    const { width, height } = this.place.getBoundingClientRect();
    const standIn = this.#standIn.getBoundingClientRect();
    const place = measuredPlace(standIn, width, height, viewport(), this.#anchor?.dir === 'rtl');
    Object.assign(style, {
      margin: '0',
      left: `${place.left}px`,
      top: `${place.top}px`,
    });
    style.setProperty('--room', `${place.room}px`);
  }
}

export interface HostCallbacks {
  /** Escape was pressed while the card is open. */
  escaped(): void;
  /** The mention that it is open over is out of sight or out of the page. */
  gone(anchor: Anchor | null): void;
  /** The pointer came in or left. */
  hovered(inside: boolean): void;
}

function viewport() {
  const { clientWidth, clientHeight } = document.documentElement;
  return { left: 0, top: 0, right: clientWidth, bottom: Math.max(clientHeight, 0) || innerHeight };
}

function htmlElement(className: string): HTMLElement {
  // An XHTML or SVG document's createElement makes elements of no or another namespace.
  const element = document.createElementNS('http://www.w3.org/1999/xhtml', 'div');
  element.className = className;
  return element;
}

function addStyles(shadow: ShadowRoot, css: string): void {
  // A constructed sheet, since a page's style-src binds a <style> element.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  shadow.adoptedStyleSheets = [sheet];
}
