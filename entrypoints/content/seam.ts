import type { Around, SubjectId } from '../../corpus/types.ts';
import type { Frames } from './frames.ts';
import type { PageSettings } from '../../platform/settings.ts';
import type { Reading } from './reading.ts';

/**
 * What the scripts of one frame know of each other. They arrive at different times and share only the
 * isolated world's global object, so each puts its part here.
 */
export interface Frame {
  /** Set by watch.js at its first run, so that a second injection does nothing. */
  watching?: true;
  /** Nothing waits to be read or marked now: the popup goes on looking until then. */
  quiet?: boolean;
  /** Frames without an address that are looked into, once there are any. Not a function of watch.js, all of which would stay in memory for it. */
  frames?: Frames;
  /** Set by watch.js when it has found a likely name: ends its watch, and gives the document as far as it is still as it was read. */
  handOver?(): Reading | undefined;
  /** Set by watch.js when it asks for marks.js: how to mark, and nothing where that was refused. */
  settings?: Promise<PageSettings | void>;
  /** Set by marks.js. */
  marks?: Marks;
  /** Set by card.js. */
  card?: CardHost;
}

/** What the scripts of this frame share, begun by the first that asks. */
export function shared(): Frame {
  // In Chromium a page's element or frame by that name stands there as long as nothing of our own does.
  if (!Object.hasOwn(globalThis, 'onTheRecord')) globalThis.onTheRecord = {};
  return globalThis.onTheRecord!;
}

/** What popup and commands ask of a frame's marks. */
export interface Marks {
  /** Mentions in document order. */
  report(): FrameReport;
}

export interface FrameReport {
  mentions: { subject: SubjectId; text: string; around: Around }[];
}

/** What opens over a mention. */
export interface Anchor {
  subject: SubjectId;
  around: Around;
  /** Why this span is thought to name the subject: “Why is this marked?” */
  why: string[];
  /** Client rectangles of the mention now, in the frame's viewport; empty when it is gone. */
  rects(): DOMRect[];
  /** Where the pointer met it, in the frame's viewport: of a mention that wraps, the card opens at that line. */
  at?: { x: number; y: number };
  /** Direction and language of the text around it. */
  dir: 'ltr' | 'rtl';
}

export type OpenedBy = 'pointer' | 'keyboard' | 'touch';

export interface CardHost {
  open(anchor: Anchor, by: OpenedBy, events: CardEvents): void;
  /** Closes at once; nothing when closed. */
  close(): void;
  /** Whether the card (or the bridge between mention and card) is under this point. */
  contains(x: number, y: number): boolean;
  /** The host element, never to be scanned; `null` before the first card. */
  readonly element: HTMLElement | null;
  /** Whether the reader keeps it open (or it holds an undo): leave it be when the pointer goes. */
  readonly pinned: boolean;
}

/** What the card tells the marks. */
export interface CardEvents {
  /**
   * The card closed of itself: Escape, its button, or its mention is gone. Not called when marks asked for
   * it, nor when another mention's card took its place.
   */
  closed(): void;
  /** The pointer came in or left. */
  hovered(inside: boolean): void;
}

declare global {
  var onTheRecord: Frame | undefined;
}
