import { PROBE } from '../../corpus/probe.ts';
import type { JudgeReply, JudgeRequest, Mention } from '../../corpus/types.ts';
import type { Ledger, Mark } from './ledger.ts';
import { isInline, pieceAt, runAround, type Piece, type Run } from './runs.ts';
import { standingOf, type Standing } from './shown.ts';
import type { Work } from './slices.ts';
import { eachText, isContainer, textOf } from './text.ts';

/** A place where the text may name a subject, or where what stood there has changed. */
export interface Place {
  node: Text;
  at: number;
}

/** Asks the background which names in these runs are mentions; `null` when there was no answer. */
export type Judge = (request: JudgeRequest) => Promise<JudgeReply | null>;

/** Code units read at once: about half a millisecond of the expression. */
const UNIT = 60_000;
/** Code units of a text that names somebody, as evidence. */
const EVIDENCE_UNIT = 4_000;
/** So much of what names nobody is told of a page: what it is about shows soon. */
const TOPIC_UNITS = 40_000;
/** Code units of runs that are asked about at once: some milliseconds of the background's time. */
const REQUEST_UNITS = 50_000;

/** Finds mentions in text that is new or changed, and enters them in the ledger. */
export class Walk {
  /** Text nodes in which the probe found something, marked or not: what new evidence may decide otherwise. */
  readonly places = new Set<Text>();
  readonly #ledger: Ledger;
  readonly #judge: Judge;
  readonly #hidden: (element: Element) => void;
  /** What the page says and the background hasn't been told, what may name somebody first. */
  #untold: { naming: string[]; other: string[] } = { naming: [], other: [] };
  #topicsLeft = TOPIC_UNITS;
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

  /** Reads trees and decides what is in them; `edges` are places to decide again whatever they hold. */
  *scan(trees: Iterable<Node>, edges: Iterable<Place> = []): Work {
    const isFirst = this.#memory === '';
    const found: Place[] = [];
    for (const tree of trees) {
      if (!tree.isConnected) continue;
      for (const unit of unitsOf(tree)) {
        const mayName = PROBE.test(unit.text);
        this.#read(unit.text, mayName);
        if (mayName) locate(unit, found);
        yield;
      }
    }
    yield* this.decide([...found, ...edges]);
    if (isFirst && this.#decidedBy !== null) this.#decidedBy = this.#weight;
  }

  /** Whether decisions may have been overtaken: by text that came and says more, or text that went. */
  get isUnsettled(): boolean {
    const isTold = this.#untold.naming.length === 0 && this.#untold.other.length === 0;
    return this.places.size > 0 && (this.#hasLost || !isTold || this.#weight !== this.#decidedBy);
  }

  /** Weighs anew what the page says, and decides all by it if that makes a difference. */
  *settle(roots: Iterable<Node>): Work {
    if (this.#hasLost) {
      this.#hasLost = false;
      this.#memory = '';
      this.#untold = { naming: [], other: [] };
      this.#topicsLeft = TOPIC_UNITS;
      for (const root of roots) {
        for (const unit of unitsOf(root)) {
          this.#read(unit.text, PROBE.test(unit.text));
          yield;
        }
      }
    }
    if ((yield* this.#ask([])) === null || this.#weight === this.#decidedBy) return;
    const weight = this.#weight;
    const places: Place[] = [];
    for (const node of this.places) {
      placesIn(node, places);
      yield;
    }
    this.#decidedBy = weight;
    yield* this.decide(places);
  }

  release(node: Text): void {
    if (this.places.delete(node)) this.#hasLost = true;
    this.#ledger.release(node);
  }

  *decide(places: Place[]): Work {
    const decided = new Map<Text, number>();
    let asked: Run[] = [];
    let units = 0;
    for (const { node, at } of places) {
      if (!node.isConnected || (decided.get(node) ?? 0) > at) continue;
      const run = runAround(node, at);
      for (const piece of run.pieces) {
        const end = Math.min(run.core.end - piece.start, piece.length);
        if (run.core.start <= piece.start && end > 0) {
          // A place at the very end of a node is decided with it.
          decided.set(piece.node, piece.from + end + (end === piece.node.length - piece.from ? 1 : 0));
        } else if (piece.node === node) decided.set(node, piece.from + Math.max(end, 0));
      }
      if (PROBE.test(run.text)) {
        this.#remember(run);
        asked.push(run);
        units += run.text.length;
      } else this.#enter(run, [], new Map());
      yield;
      if (units < REQUEST_UNITS) continue;
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
      yield;
    }
  }

  /** Tells what the page has said since the last time, and asks about runs. `null` without an answer: see `settle`. */
  *#ask(runs: Run[]): Generator<Promise<void> | undefined, Mention[][] | null, void> {
    const texts = [...this.#untold.naming, ...this.#untold.other];
    this.#untold = { naming: [], other: [] };
    let reply = null as JudgeReply | null;
    yield this.#judge({ memory: this.#memory, texts, runs: runs.map(({ text }) => text) }).then((value) => {
      reply = value;
    });
    if (!reply) {
      this.#hasLost = true;
      this.#decidedBy = null;
      return null;
    }
    this.#memory = reply.memory;
    this.#weight = reply.weight;
    return reply.mentions;
  }

  #enter(run: Run, mentions: readonly Mention[], standings: Map<Element, Standing>): void {
    // What has changed while the question was on its way is read again anyway.
    const changed = run.pieces.filter((piece) => !isAsItWas(piece, run));
    const stale = new Set<Mark>();
    for (const piece of run.pieces) {
      if (changed.includes(piece)) continue;
      for (const mark of this.#ledger.in(piece.node) ?? []) if (isInCore(mark, piece, run)) stale.add(mark);
    }
    const fresh: Mark[] = [];
    for (const mention of mentions) {
      if (mention.start < run.core.start || mention.start >= run.core.end) continue;
      if (changed.some(({ start, length }) => start < mention.end && mention.start < start + length)) continue;
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

  #remember(run: Run): void {
    for (const at of PROBE.find(run.text)) {
      const piece = at >= run.core.start && at < run.core.end ? pieceAt(run, at) : undefined;
      if (piece) this.places.add(piece.node);
    }
  }

  /** Takes a text as evidence. */
  #read(text: string, mayName: boolean): void {
    if (!mayName && this.#topicsLeft <= 0) return;
    for (let from = 0; from < text.length;) {
      let to = from + EVIDENCE_UNIT;
      // Between words.
      if (to < text.length) to = Math.max(text.lastIndexOf(' ', to), from + 1);
      const part = text.slice(from, to);
      if (mayName && PROBE.test(part)) this.#untold.naming.push(part);
      else if (this.#topicsLeft > 0) {
        this.#untold.other.push(part.slice(0, this.#topicsLeft));
        this.#topicsLeft -= part.length;
      }
      from = to;
    }
  }
}

function isAsItWas({ node, from, start, length }: Piece, run: Run): boolean {
  return node.isConnected && node.data.slice(from, from + length) === run.text.slice(start, start + length);
}

/** Nodes whose text is read at once, and that text. */
interface Unit {
  nodes: Node[];
  text: string;
}

/** Parts of a tree small enough to be read at once; what may hold a divided name together stays together. */
function* unitsOf(tree: Node): Generator<Unit> {
  if (!isContainer(tree)) {
    const text = textOf(tree);
    if (text.length <= UNIT || !tree.firstChild) {
      if (text !== '') yield { nodes: [tree], text };
      return;
    }
  }
  let nodes: Node[] = [];
  let text = '';
  for (let child = tree.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === Node.ELEMENT_NODE && !isInline(child as Element)) {
      if (text !== '') yield { nodes, text };
      nodes = [];
      text = '';
      yield* unitsOf(child);
    } else {
      nodes.push(child);
      text += textOf(child);
    }
  }
  if (text !== '') yield { nodes, text };
}

/** Finds the text nodes behind what the probe finds in a unit's text. */
function locate({ nodes, text }: Unit, found: Place[]): void {
  const hits = PROBE.find(text);
  let next = 0;
  let start = 0;
  for (const tree of nodes) {
    if (next === hits.length) return;
    eachText(tree, (node) => {
      const end = start + node.length;
      for (; next < hits.length && hits[next]! < end; next++) found.push({ node, at: hits[next]! - start });
      start = end;
    });
  }
}

function placesIn(node: Text, places: Place[]): void {
  const hits = PROBE.find(node.data);
  // Only part of a name stands in it.
  if (hits.length === 0) hits.push(0, node.length);
  for (const at of hits) places.push({ node, at });
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

function markOf(mention: Mention, run: Run): Mark | null {
  const first = pieceAt(run, mention.start);
  const last = pieceAt(run, mention.end - 1);
  if (!first || !last) return null;
  const nodes = run.pieces.slice(run.pieces.indexOf(first), run.pieces.indexOf(last) + 1).map((piece) => piece.node);
  const range = new StaticRange({
    startContainer: first.node,
    startOffset: first.from + mention.start - first.start,
    endContainer: last.node,
    endOffset: last.from + mention.end - last.start,
  });
  return { subject: mention.subject, form: mention.form, why: mention.why, range, nodes };
}

function hostOf(node: Text | undefined): Element | undefined {
  const root = node?.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}
