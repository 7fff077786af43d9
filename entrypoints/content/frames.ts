import { PROBE } from '../../corpus/probe.ts';
import { askTwice } from './api.ts';
import { mayName } from './reading.ts';
import { shared } from './seam.ts';
import { isElement } from './text.ts';

/**
 * Frames without an address of their own: about:blank, srcdoc, blob:, data:. Pages hold hundreds, mostly empty (videos that
 * wait, advertisements), and a script in each costs 200 kB and a millisecond; so none is registered for them. They have
 * the origin of their page (or none, as data: has), whose own script looks into those that come into view, and has
 * scripts brought once one may name somebody.
 */
export class Frames {
  readonly #known = new WeakSet<HTMLIFrameElement>();
  readonly #followed = new WeakSet<Document>();
  readonly #stopped = new AbortController();
  readonly #inView = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target, boundingClientRect } of entries) {
      if (!isIntersecting) continue;
      this.#inView.unobserve(target);
      if (!isReadable(boundingClientRect)) {
        this.#small.observe(target);
        continue;
      }
      const frame = target as HTMLIFrameElement;
      frame.addEventListener('load', () => this.#lookInto(frame), { signal: this.#stopped.signal });
      this.#lookInto(frame);
    }
  });
  /** Many begin with no height and are given that of their content. */
  readonly #small = new ResizeObserver((entries) => {
    for (const { target, contentRect } of entries) {
      if (!isReadable(contentRect)) continue;
      this.#small.unobserve(target);
      this.#inView.observe(target);
    }
  });

  /** Takes up those that are new. */
  add(frames: Iterable<HTMLIFrameElement>): void {
    for (const frame of frames) {
      if (this.#known.has(frame)) continue;
      this.#known.add(frame);
      this.#inView.observe(frame);
    }
  }

  stop(): void {
    this.#stopped.abort();
    this.#inView.disconnect();
    this.#small.disconnect();
  }

  #lookInto(frame: HTMLIFrameElement): void {
    const inner = frame.contentDocument;
    // Nobody sees into a sandbox, but what it was given stands here.
    if (!inner) return void (PROBE.test(givenTo(frame)) && this.#bring());
    if (this.#followed.has(inner)) return;
    this.#follow(inner);
    this.add(blankIn(inner));
  }

  /** Reads a frame's text now and when it has changed, until it may name somebody. */
  #follow(inner: Document): void {
    let isDue = false;
    let pause = QUIET_MS;
    const observer = new MutationObserver(() => {
      if (isDue) return;
      isDue = true;
      setTimeout(() => requestIdleCallback(read, { timeout: 2_000 }), pause);
    });
    const read = () => {
      isDue = false;
      // Put away, or watched by a script of its own meanwhile (in Firefox none sees another's).
      if (!inner.defaultView || Object.hasOwn(inner.defaultView, 'onTheRecord') || this.#stopped.signal.aborted)
        return observer.disconnect();
      const start = performance.now();
      if (mayName(inner)) {
        observer.disconnect();
        return this.#bring();
      }
      this.add(blankIn(inner));
      // A frame that goes on changing is read for a fiftieth of the time.
      pause = Math.max(QUIET_MS, 50 * (performance.now() - start));
    };
    this.#followed.add(inner);
    observer.observe(inner, { childList: true, characterData: true, subtree: true });
    requestIdleCallback(read, { timeout: 2_000 });
  }

  #bring(): void {
    void askTwice({ type: 'found-in-frame' });
  }
}

/** Takes up the frames in a tree that are new; nearly always there is none on the whole page. */
export function findFrames(tree: Node): void {
  // Those in shadow roots aren't counted. Of the document itself it isn't asked: the first look at what a ShadowRoot is
  // costs a tenth of a millisecond.
  if (window.length === 0 && (tree === document || !(tree.getRootNode() instanceof ShadowRoot))) return;
  const blank = blankIn(tree);
  if (blank.length > 0) (shared().frames ??= new Frames()).add(blank);
}

/** Frames without an address in a tree, itself included. */
function blankIn(tree: Node): ArrayLike<HTMLIFrameElement> & Iterable<HTMLIFrameElement> {
  if (!('querySelectorAll' in tree)) return [];
  if (isElement(tree) && tree.matches(BLANK)) return [tree as HTMLIFrameElement];
  return (tree as Element | Document | DocumentFragment).querySelectorAll<HTMLIFrameElement>(BLANK);
}

/** Takes nothing up any more. */
export function stopFrames(): void {
  const frame = shared();
  frame.frames?.stop();
  delete frame.frames;
}

function isReadable({ width, height }: DOMRectReadOnly): boolean {
  return width * height >= LEAST_ROOM;
}

/** The text that a frame is to show, as far as its element tells. */
function givenTo({ srcdoc, src }: HTMLIFrameElement): string {
  if (srcdoc) return srcdoc;
  const data = src.split(';base64,')[1];
  try {
    return data ? atob(data) : decodeURIComponent(src);
  } catch {
    return src;
  }
}

/** Frames that have no address of their own. platform/pages.ts knows them by the same. */
const BLANK =
  'iframe:is([srcdoc],:not([src]),[src=""],[src^="about:" i],[src^="blob:" i],[src^="data:" i],[src^="javascript:" i])';
/** Square pixels in which a name could be read: not a counter's frame of a single one. */
const LEAST_ROOM = 400;
const QUIET_MS = 250;
