import { isAlive } from './api.ts';
import { Follow } from './follow.ts';
import { findFrames } from './frames.ts';
import { Hidden } from './hidden.ts';
import { Highlights } from './highlight.ts';
import { Ledger, type Mark } from './ledger.ts';
import { withoutForms } from './native.ts';
import type { Point, Reading } from './reading.ts';
import { isOver, Slices, type Work } from './slices.ts';
import { eachText, isHere, isText, ORDERED_NODE_SNAPSHOT } from './text.ts';
import { seenAt } from './under.ts';
import { Walk, type Judge } from './walk.ts';

/** A frame's marks, kept in step with its page. */
export class Page {
  readonly highlights = new Highlights();
  readonly ledger = new Ledger(
    (mark) => this.highlights.add(mark),
    (mark) => this.#removed(mark),
  );
  readonly #slices = new Slices();
  /** Once anything is hidden. */
  #hidden: Hidden | undefined;
  readonly #walk: Walk;
  readonly #follow: Follow;
  readonly #gone: (mark: Mark) => void;
  readonly #orphaned: () => void;
  #settling: ReturnType<typeof setTimeout> | undefined;
  #settledAt = 0;
  #settleAfter = SETTLE_MS;
  #sweep: ReturnType<typeof setTimeout> | undefined;
  #sweepAfter = SWEEP_MS;
  #designMode = document.designMode;
  readonly #keeping = setInterval(() => this.#keep(), KEEP_MS);

  /** `ignored` is the extension's own element; `gone` is told of marks that are no more, `orphaned` of the extension's end. */
  constructor(judge: Judge, ignored: () => Node | null, gone: (mark: Mark) => void, orphaned: () => void) {
    this.#walk = new Walk(this.ledger, judge, (element) => this.#hide(element));
    this.#orphaned = orphaned;
    this.#gone = gone;
    this.#follow = new Follow(() => this.#slices.add(this.#changed()), ignored);
    // From here on what changes is followed.
    this.#slices.add(this.#begin(globalThis.onTheRecord?.handOver?.()));
  }

  /** The mark at a point of the viewport. */
  markAt(x: number, y: number): Mark | null {
    const marks = [...this.ledger.marks].filter((mark) => this.highlights.isOn(mark));
    return this.highlights.at(x, y, this.#follow.roots) ?? seenAt(x, y, marks);
  }

  /** What stands now where a mark stood before its text was changed or drawn again; the mark itself when nothing was. */
  twinOf(mark: Mark): Mark | null {
    if (this.ledger.marks.has(mark)) return mark;
    for (const other of this.ledger.in(mark.nodes[0]!) ?? []) if (other.subject === mark.subject) return other;
    return null;
  }

  /** Whether nothing waits to be read or marked. */
  get isQuiet(): boolean {
    return this.#slices.isIdle && !this.#follow.isPending && this.#settling === undefined;
  }

  stop(): void {
    clearTimeout(this.#sweep);
    clearTimeout(this.#settling);
    clearInterval(this.#keeping);
    this.#follow.stop();
    this.#slices.stop();
    this.#hidden?.stop();
    this.highlights.destroy();
  }

  *#begin(reading: Reading | undefined): Work {
    const roots = this.#follow.addRoots(document);
    findFramesIn([document, ...roots]);
    const others = [...besideBody(), ...roots];
    yield* this.#walk.scan(reading ? others : [document, ...others], [], reading);
    this.#settleSoon();
    this.#sweepSoon();
  }

  *#changed(): Work {
    if (!isAlive()) return this.#orphaned();
    const { trees, edges, turned, gone } = this.#follow.take();
    for (const tree of gone) {
      // What was moved is still there, but its texts may have changed on the way, when nobody was told.
      if (isHere(tree) && !isText(tree)) {
        eachText(tree, (node) => void (this.ledger.in(node) && edges.push(...this.#pointsOf(node))));
      } else this.#release(tree);
      if (isOver()) yield;
    }
    if (gone.length > 0) for (const root of this.#follow.dropRoots()) this.#release(root);
    const roots: ShadowRoot[] = [];
    for (const tree of trees) {
      if (isText(tree)) edges.push(...this.#pointsOf(tree));
      else roots.push(...this.#follow.addRoots(tree));
      if (isOver()) yield;
    }
    if (turned.size > 0) yield* this.#walk.again(turned);
    findFramesIn([...trees, ...roots]);
    yield* this.#walk.scan([...trees, ...roots], edges);
    this.#settleSoon();
    this.#sweepSoon();
  }

  /** Once the page has come to rest, and ever more seldom where it doesn't. */
  #settleSoon(): void {
    if (!this.#walk.isUnsettled || this.#settling !== undefined) return;
    const now = performance.now();
    if (now - this.#settledAt > CALM_MS) this.#settleAfter = SETTLE_MS;
    this.#settling = setTimeout(() => this.#slices.add(this.#settle()), this.#settleAfter);
    this.#settleAfter = Math.min(this.#settleAfter * 2, SETTLE_LIMIT_MS);
  }

  *#settle(): Work {
    try {
      yield* this.#walk.settle([document, ...besideBody(), ...this.#follow.roots]);
    } finally {
      this.#settling = undefined;
      this.#settledAt = performance.now();
    }
    this.#settleSoon();
  }

  /** Looks for late shadow roots and frames where there may be any, ever more seldom. */
  #sweepSoon(): void {
    if (this.#sweep !== undefined || !(this.#follow.hosts.size > 0 || window.length > 0)) return;
    this.#sweep = setTimeout(() => this.#sweepRoots(), this.#sweepAfter);
    this.#sweepAfter = Math.min(this.#sweepAfter * 2, SWEEP_LIMIT_MS);
  }

  #sweepRoots(): void {
    this.#sweep = undefined;
    const roots = this.#follow.addLateRoots();
    findFramesIn([document, ...this.#follow.roots]);
    if (roots.length > 0) this.#slices.add(this.#walk.scan(roots));
    this.#sweepSoon();
  }

  #release(tree: Node): void {
    eachText(tree, (node) => this.#walk.release(node));
  }

  /** Where a changed text must be decided again: at its ends, and where it was marked. */
  #pointsOf(node: Text): Point[] {
    const points: Point[] = [{ node, at: 0 }];
    for (const { range } of this.ledger.in(node) ?? []) {
      const start = range.startContainer as Text;
      points.push({ node: start, at: Math.min(range.startOffset, start.length) });
    }
    points.push({ node, at: node.length });
    return points;
  }

  /** Not beyond the extension's end: its next script may have marked otherwise, or not at all. */
  #keep(): void {
    if (!isAlive()) return this.#orphaned();
    this.highlights.keep();
    // Nothing tells of it.
    const { designMode } = document;
    if (designMode === this.#designMode) return;
    this.#designMode = designMode;
    this.#slices.add(this.#walk.again());
  }

  #hide(element: Element): void {
    this.#hidden ??= new Hidden((elements) => this.#slices.add(this.#walk.scan(withoutForms(elements))));
    this.#hidden.add(element);
  }

  #removed(mark: Mark): void {
    this.highlights.remove(mark);
    this.#gone(mark);
  }
}

/**
 * What scripts put beside a page's body, such as notices: read by itself, as it isn't in the document's text. Mostly there is
 * nothing, and then no element is touched for it.
 */
function besideBody(): Node[] {
  const found = document.evaluate(BESIDE_BODY, document, null, ORDERED_NODE_SNAPSHOT);
  return withoutForms(Array.from({ length: found.snapshotLength }, (_, i) => found.snapshotItem(i)!));
}

const BESIDE_BODY = "/*[local-name()='html']/*[local-name()!='head' and local-name()!='body']";

function findFramesIn(trees: Iterable<Node>): void {
  for (const tree of trees) findFrames(tree);
}

const SETTLE_MS = 300;
const SETTLE_LIMIT_MS = 30_000;
/** After so long without a change it begins at once again. */
const CALM_MS = 5_000;
const SWEEP_MS = 1_000;
const KEEP_MS = 2_000;
const SWEEP_LIMIT_MS = 60_000;
