import { PROBE } from '../../corpus/probe.ts';
import type { JudgeReply, JudgeRequest, Mention } from '../../corpus/types.ts';
import type { Ledger, Mark } from './ledger.ts';
import { native } from './native.ts';
import { MOST_TEXTS, MOST_UNITS } from '../../platform/limits.ts';
import { find, read, type Point, type Reading } from './reading.ts';
import { pieceAt, runAround, type Piece, type Run } from './runs.ts';
import { standingOf, type Standing } from './shown.ts';
import { isOver, type Work } from './slices.ts';
import { Telling } from './telling.ts';

/** Asks the background which names in these runs are mentions; `null` when there was no answer. */
export type Judge = (request: JudgeRequest) => Promise<JudgeReply | null>;

/** Finds mentions in text that is new or changed, and enters them in the ledger. */
export class Walk {
  /** Text nodes in which the probe found something, marked or not: what new evidence may decide otherwise. */
  readonly places = new Set<Text>();
  readonly #ledger: Ledger;
  readonly #judge: Judge;
  readonly #hidden: (element: Element) => void;
  readonly #telling = new Telling();
  /** The background's own, handed back to it with the next request. */
  #memory = '';
  /** What the evidence amounts to, and did when everything was decided by it; `null` where an answer is missing. */
  #weight = '';
  #decidedBy: string | null = '';
  #hasLost = false;

  /** `hidden` is told of elements whose mentions wait until they are shown. */
  constructor(ledger: Ledger, judge: Judge, hidden: (element: Element) => void) {
    this.#ledger = ledger;
    this.#judge = judge;
    this.#hidden = hidden;
  }

  /**
   * Reads trees and decides what is in them; `edges` are points to decide again whatever they hold, `reading` is what has
   * been read already.
   */
  *scan(trees: Iterable<Node>, edges: Iterable<Point> = [], reading?: Reading): Work {
    const isFirst = this.#memory === '';
    const found: Point[] = [];
    if (reading) this.#take(reading, found);
    for (const tree of trees) {
      if (tree.isConnected) this.#take(yield* read(tree, this.#telling.wantsTopics), found);
      if (isOver()) yield;
    }
    for (const edge of edges) found.push(edge);
    yield* this.decide(found);
    if (isFirst && this.#decidedBy !== null) this.#decidedBy = this.#weight;
  }

  /** Whether decisions may have been overtaken: by text that came and says more, or text that went. */
  get isUnsettled(): boolean {
    return this.places.size > 0 && (this.#hasLost || !this.#telling.isEmpty || this.#weight !== this.#decidedBy);
  }

  /** Weighs anew what the page says, and decides all by it if that makes a difference. */
  *settle(roots: Iterable<Node>): Work {
    if (this.#hasLost) {
      this.#hasLost = false;
      this.#memory = '';
      this.#telling.clear();
      for (const root of roots) {
        this.#telling.add(yield* read(root, this.#telling.wantsTopics));
        if (isOver()) yield;
      }
    }
    if ((yield* this.#ask([])) === null || this.#weight === this.#decidedBy) return;
    this.#decidedBy = this.#weight;
    yield* this.again();
  }

  /** Decides again all that is known, or what of it stands in some elements. */
  *again(within?: ReadonlySet<Node>): Work {
    const points: Point[] = [];
    for (const node of this.places) {
      if (!within || standsIn(node, within)) yield* pointsIn(node, points);
      if (isOver()) yield;
    }
    yield* this.decide(points);
  }

  release(node: Text): void {
    if (this.places.delete(node)) this.#hasLost = true;
    this.#ledger.release(node);
  }

  *decide(points: Point[]): Work {
    const decided = new Map<Text, number>();
    let asked: Run[] = [];
    let units = 0;
    for (const { node, at } of points) {
      if (!node.isConnected || (decided.get(node) ?? 0) > at) continue;
      const run = runAround(node, at);
      for (const piece of run.pieces) {
        const end = Math.min(run.core.end - piece.start, piece.length);
        if (run.core.start <= piece.start && end > 0) {
          // A place at the very end of a node is decided with it.
          decided.set(piece.node, piece.from + end + (end === piece.node.length - piece.from ? 1 : 0));
        } else if (piece.node === node) decided.set(node, piece.from + Math.max(end, 0));
      }
      const hits = PROBE.find(run.text).filter((at) => !PROBE.isInOtherWord(run.text, at));
      if (hits.length > 0) {
        this.#remember(run, hits);
        asked.push(run);
        units += run.text.length;
      } else this.#enter(run, [], new Map());
      if (isOver()) yield;
      if (units < MOST_UNITS / 2 && asked.length < MOST_TEXTS) continue;
      yield* this.#decideRuns(asked);
      asked = [];
      units = 0;
    }
    if (asked.length > 0) yield* this.#decideRuns(asked);
  }

  *#decideRuns(runs: Run[]): Work {
    const mentions = yield* this.#ask(runs);
    const standings = new Map<Element, Standing>();
    for (const [i, run] of runs.entries()) {
      if (mentions) this.#enter(run, mentions[i]!, standings);
      if (isOver()) yield;
    }
  }

  /** Tells what the page has said since the last time, and asks about runs. `null` without an answer: see `settle`. */
  *#ask(runs: Run[]): Generator<Promise<void> | undefined, Mention[][] | null, void> {
    for (;;) {
      const texts = this.#telling.take();
      // All is told before anything is judged by it.
      const isLast = this.#telling.isEmpty;
      const reply = yield* this.#send({
        memory: this.#memory,
        texts,
        runs: isLast ? runs.map(({ text }) => text) : [],
      });
      if (!reply) {
        this.#hasLost = true;
        this.#decidedBy = null;
        return null;
      }
      this.#memory = reply.memory;
      this.#weight = reply.weight;
      if (isLast) return reply.mentions;
    }
  }

  *#send(request: JudgeRequest): Generator<Promise<void>, JudgeReply | null, void> {
    let reply = null as JudgeReply | null;
    yield this.#judge(request).then((value) => {
      reply = value;
    });
    return reply;
  }

  #enter(run: Run, mentions: readonly Mention[], standings: Map<Element, Standing>): void {
    const stale = this.#marksIn(run);
    const fresh: Mark[] = [];
    for (const mention of mentions) {
      if (mention.start < run.core.start || mention.start >= run.core.end) continue;
      const mark = markOf(mention, run);
      const parent = mark?.nodes[0]?.parentElement ?? hostOf(mark?.nodes[0]);
      if (!mark || !parent) continue;
      let standing = standings.get(parent);
      if (!standing) standings.set(parent, (standing = standingOf(parent)));
      if (standing === 'hidden') this.#hidden(parent);
      if (standing !== 'shown') continue;
      // What stands there as before is left alone: it need not be painted again.
      const same = [...stale].find((old) => isSame(old, mark));
      if (same) {
        same.why = mark.why;
        stale.delete(same);
      } else fresh.push(mark);
    }
    for (const mark of stale) this.#ledger.remove(mark);
    for (const mark of fresh) this.#ledger.add(mark);
  }

  /** What has been marked where the run may decide. */
  #marksIn(run: Run): Set<Mark> {
    const marks = new Set<Mark>();
    for (const piece of run.pieces) {
      const there = this.#ledger.in(piece.node);
      if (!there || !isAsItWas(piece, run)) continue;
      for (const mark of there) if (isInCore(mark, piece, run)) marks.add(mark);
    }
    return marks;
  }

  #remember(run: Run, hits: number[]): void {
    for (const at of hits) {
      const piece = at >= run.core.start && at < run.core.end ? pieceAt(run, at) : undefined;
      if (piece) this.places.add(piece.node);
    }
  }

  /** Takes what was read as evidence, and its points. */
  #take(reading: Reading, points: Point[]): void {
    this.#telling.add(reading);
    for (const point of reading.points) points.push(point);
  }
}

function standsIn(node: Node, elements: ReadonlySet<Node>): boolean {
  for (let at: Node | null = node; at; at = native(at, 'parentNode')) if (elements.has(at)) return true;
  return false;
}

/** What has changed while the question was on its way is read again anyway. */
function isAsItWas({ node, from, start, length }: Piece, run: Run): boolean {
  if (!node.isConnected || from > node.length) return false;
  return node.substringData(from, length) === run.text.slice(start, start + length);
}

function* pointsIn(node: Text, points: Point[]): Work {
  const hits = yield* find({ text: node.data, beyond: '' }, true);
  // Only part of a name stands in it.
  if (hits.length === 0) hits.push(0, node.length);
  for (const at of hits) points.push({ node, at });
}

/** Whether a mark found in this piece begins where the run may decide. */
function isInCore(mark: Mark, piece: Piece, run: Run): boolean {
  if (mark.nodes[0] !== piece.node) {
    // It begins in a node before: in the core when that is part of the run, and stale when it isn't.
    return !run.pieces.some((other) => other.node === mark.nodes[0]);
  }
  // The text was cut under it.
  if (mark.range.startOffset >= piece.node.length) return true;
  const start = piece.start + mark.range.startOffset - piece.from;
  return start >= Math.max(run.core.start, piece.start) && start < run.core.end && start < piece.start + piece.length;
}

function isSame(one: Mark, other: Mark): boolean {
  const [a, b] = [one.range, other.range];
  return (
    one.subject === other.subject &&
    a.startContainer === b.startContainer &&
    a.startOffset === b.startOffset &&
    a.endContainer === b.endContainer &&
    a.endOffset === b.endOffset &&
    // A range that ran over the end of a changed text paints nothing any more.
    one.nodes.length === other.nodes.length
  );
}

/** `null` where its text has changed meanwhile. */
function markOf(mention: Mention, run: Run): Mark | null {
  const first = pieceAt(run, mention.start);
  const last = pieceAt(run, mention.end - 1);
  if (!first || !last) return null;
  const pieces = run.pieces.slice(run.pieces.indexOf(first), run.pieces.indexOf(last) + 1);
  if (!pieces.every((piece) => isAsItWas(piece, run))) return null;
  const range = new StaticRange({
    startContainer: first.node,
    startOffset: first.from + mention.start - first.start,
    endContainer: last.node,
    endOffset: last.from + mention.end - last.start,
  });
  return {
    subject: mention.subject,
    form: mention.form,
    why: mention.why,
    range,
    nodes: pieces.map(({ node }) => node),
  };
}

function hostOf(node: Text | undefined): Element | undefined {
  const root = node?.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}
