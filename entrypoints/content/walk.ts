import { PROBE } from '../../corpus/probe.ts';
import { addEvidence, findMentions, noEvidence, type Evidence } from '../../corpus/mentions.ts';
import type { Mention } from '../../corpus/types.ts';
import type { Ledger, Mark } from './ledger.ts';
import { isInline, pieceAt, runAround, type Piece, type Run } from './runs.ts';
import { standingOf, type Standing } from './shown.ts';
import { eachText, isContainer, textOf } from './text.ts';

/** A place where the text may name a subject, or where what stood there has changed. */
export interface Place {
  node: Text;
  at: number;
}

/** Code units read at once: about half a millisecond of the expression. */
const UNIT = 60_000;
/** Evidence asks more of a text. */
const EVIDENCE_UNIT = 4_000;
/** So much of a page is read for what it is about: 17 ns a code unit. */
const TOPIC_UNITS = 40_000;

/**
 * Finds mentions in text that is new or changed, and enters them in the ledger. All work comes as generators
 * that yield where they may be interrupted.
 */
export class Walk {
  /** Text nodes in which the probe found something, marked or not: what new evidence may decide otherwise. */
  readonly places = new Set<Text>();
  readonly #ledger: Ledger;
  readonly #hidden: (element: Element) => void;
  #evidence: Evidence | null = null;
  /** What the evidence amounted to when everything was decided by it. */
  #decidedBy = '';
  #hasLost = false;

  /** `hidden` is told of elements whose mentions wait until they are shown. */
  constructor(ledger: Ledger, hidden: (element: Element) => void) {
    this.#ledger = ledger;
    this.#hidden = hidden;
  }

  /** Reads trees and decides what is in them; `edges` are places to decide again whatever they hold. */
  *scan(trees: Iterable<Node>, edges: Iterable<Place> = []): Generator<void> {
    const found: Place[] = [];
    const texts: string[] = [];
    for (const tree of trees) {
      if (!tree.isConnected) continue;
      for (const unit of unitsOf(tree)) {
        const text = unit.map(textOf).join('');
        if (text === '') continue;
        if (PROBE.test(text)) locate(unit, text, found);
        texts.push(text);
        yield;
      }
    }
    if (this.#evidence) yield* this.#learn(this.#evidence, texts);
    else if (found.length > 0) {
      // What was read before without a name in it speaks, too.
      this.#evidence = newEvidence();
      yield* this.#learn(this.#evidence, this.#whole(trees, texts));
      this.#decidedBy = weightOf(this.#evidence);
    }
    yield* this.decide([...found, ...edges]);
  }

  /** Whether decisions may have been overtaken: by text that came and says more, or text that went. */
  get isUnsettled(): boolean {
    return this.#evidence !== null && (this.#hasLost || weightOf(this.#evidence) !== this.#decidedBy);
  }

  /** Reads again what the page says, and decides all by it if that makes a difference. */
  *settle(roots: Iterable<Node>): Generator<void> {
    if (this.#hasLost) {
      this.#hasLost = false;
      const texts: string[] = [];
      for (const root of roots) {
        for (const unit of unitsOf(root)) {
          texts.push(unit.map(textOf).join(''));
          yield;
        }
      }
      const evidence = newEvidence();
      yield* this.#learn(evidence, texts);
      this.#evidence = evidence;
    }
    const weight = this.#evidence ? weightOf(this.#evidence) : '';
    if (weight === this.#decidedBy) return;
    this.#decidedBy = weight;
    const places: Place[] = [];
    for (const node of this.places) {
      placesIn(node, places);
      yield;
    }
    yield* this.decide(places);
  }

  release(node: Text): void {
    if (this.places.delete(node)) this.#hasLost = true;
    this.#ledger.release(node);
  }

  *decide(places: Place[]): Generator<void> {
    const standings = new Map<Element, Standing>();
    const decided = new Map<Text, number>();
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
      this.#enter(run, standings);
      yield;
    }
  }

  #enter(run: Run, standings: Map<Element, Standing>): void {
    const stale = new Set<Mark>();
    for (const piece of run.pieces) {
      for (const mark of this.#ledger.in(piece.node) ?? []) if (isInCore(mark, piece, run)) stale.add(mark);
    }
    const mayName = PROBE.test(run.text);
    if (stale.size === 0 && !mayName) return;
    if (mayName) this.#remember(run);
    const fresh: Mark[] = [];
    for (const mention of findMentions(run.text, this.#evidence ?? noEvidence())) {
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

  #remember(run: Run): void {
    for (const at of PROBE.find(run.text)) {
      const piece = at >= run.core.start && at < run.core.end ? pieceAt(run, at) : undefined;
      if (piece) this.places.add(piece.node);
    }
  }

  *#whole(trees: Iterable<Node>, texts: string[]): Generator<string> {
    if ([...trees].includes(document)) yield* texts;
    else for (const unit of unitsOf(document)) yield unit.map(textOf).join('');
  }

  /** Learns from what names somebody first, since what a page is about is read from so much of it only. */
  *#learn(evidence: Evidence, texts: Iterable<string>): Generator<void> {
    const others: string[] = [];
    for (const text of texts) {
      for (let from = 0; from < text.length;) {
        let to = from + EVIDENCE_UNIT;
        // Between words.
        if (to < text.length) to = Math.max(text.lastIndexOf(' ', to), from + 1);
        const part = text.slice(from, to);
        if (PROBE.test(part)) {
          addEvidence(evidence, part);
          yield;
        } else others.push(part);
        from = to;
      }
    }
    for (const part of others) {
      if (evidence.left <= 0) return;
      addEvidence(evidence, part);
      yield;
    }
  }
}

function newEvidence(): Evidence {
  return { ...noEvidence(), left: TOPIC_UNITS };
}

/** What of the evidence can make a difference: beyond a few, more of the same doesn't. */
function weightOf({ named, likely, others, words }: Evidence): string {
  const few = (counts: Iterable<[string, number]>) =>
    [...counts].map(([name, n]) => `${name} ${Math.min(n, 3)}`).toSorted((a, b) => (a < b ? -1 : 1));
  return JSON.stringify([
    few(Object.entries(named)),
    few(Object.entries(likely)),
    Object.values(others).map(few),
    Object.values(words).map((seen) => Math.min(seen.size, 6)),
  ]);
}

/** Parts of a tree small enough to be read at once; what may hold a divided name together stays together. */
function* unitsOf(tree: Node): Generator<Node[]> {
  if (!isContainer(tree) && (!tree.firstChild || (tree.textContent?.length ?? 0) <= UNIT)) {
    yield [tree];
    return;
  }
  let unit: Node[] = [];
  for (let child = tree.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === Node.ELEMENT_NODE && !isInline(child as Element)) {
      if (unit.length > 0) yield unit;
      unit = [];
      yield* unitsOf(child);
    } else unit.push(child);
  }
  if (unit.length > 0) yield unit;
}

/** Finds the text nodes behind what the probe finds in a unit's text. */
function locate(unit: Node[], text: string, found: Place[]): void {
  const hits = PROBE.find(text);
  let next = 0;
  let start = 0;
  for (const tree of unit) {
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
