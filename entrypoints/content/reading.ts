import { PROBE } from '../../corpus/probe.ts';
import { isLarge, LONGEST, parts, type Part } from './parts.ts';
import { ALL_TEXT, firstText, isSilent, textOf } from './text.ts';

/** A point in the page’s text at which it may name a subject, or at which something has changed. */
export interface Point {
  node: Text;
  at: number;
}

/** What a tree says. */
export interface Reading {
  /** What is near a name, and as much of the rest as is wanted as evidence; without what is silent, unless it is short and names nobody. */
  text: string;
  /** Where it may name somebody: in the tree, and as offsets in `text`. */
  points: Point[];
  hits: number[];
}

/**
 * Reads a tree, with chances to pause on the way. Nearly always no name is in it, and then (unless the text is `wanted` as
 * evidence) that is all that is asked, by native reads: of its elements none is touched, since the first of each kind that a
 * script gets hold of costs more than reading the page.
 */
export function* read(tree: Node, isWanted: boolean): Generator<undefined, Reading> {
  let whole = isLarge(tree) ? undefined : textOf(tree);
  if (!isWanted && whole !== undefined && whole.length <= STRETCH && !PROBE.test(whole))
    return { text: '', points: [], hits: [] };
  for (let tries = 1; ; tries++) {
    // A page that changes again and again while it is read is read at one go.
    const reading = yield* readOnce(tree, whole, isWanted, tries < TRIES);
    if (reading) return reading;
    whole = undefined;
  }
}

const nothing = (): Reading => ({ text: '', points: [], hits: [] });

/** `whole` is its text where that has been read. `null` when the tree has changed meanwhile. */
function* readOnce(
  tree: Node,
  whole: string | undefined,
  isWanted: boolean,
  mayPause: boolean,
): Generator<undefined, Reading | null> {
  const reading = nothing();
  /** Evidence, once a name turns up. */
  let waiting: Part[] = [];
  let units = 0;
  let hasLeftOut = false;
  const all = parts(tree, whole);
  for (;;) {
    const { done, value: part } = all.next();
    if (done) {
      if (!part) return null;
      break;
    }
    const hits = yield* find(part, mayPause);
    if (hits.length > 0 || units < ENOUGH) {
      units += part.text.length;
      part.isApart ||= hasLeftOut;
      hasLeftOut = false;
      if (hits.length > 0 || isWanted || reading.points.length > 0) {
        for (const before of waiting) if (!(yield* take(tree, before, [], reading, isWanted, mayPause))) return null;
        waiting = [];
        if (!(yield* take(tree, part, hits, reading, isWanted, mayPause))) return null;
      } else waiting.push(part);
    } else hasLeftOut = true;
    if (mayPause && part.from) yield;
  }
  return reading.points.length > 0 || isWanted ? reading : nothing();
}

/** Where a part's text may name somebody. */
export function* find(part: Pick<Part, 'text' | 'beyond'>, mayPause: boolean): Generator<undefined, number[]> {
  const hits: number[] = [];
  for (const { text, from, to } of stretchesOf(part)) {
    // Nearly always nowhere.
    if (PROBE.test(text)) for (const at of PROBE.find(text)) if (from + at < to) hits.push(from + at);
    if (mayPause && part.text.length > STRETCH) yield;
  }
  // Two stretches overlap.
  return hits.length > 1 ? [...new Set(hits)].sort((a, b) => a - b) : hits;
}

/** A part's text in pieces that the expressions are through with soon, each with what a name that begins in it may end in. */
function* stretchesOf({
  text,
  beyond,
}: Pick<Part, 'text' | 'beyond'>): Generator<{ text: string; from: number; to: number }> {
  for (let from = 0; from < text.length; from += STRETCH) {
    const to = Math.min(from + STRETCH, text.length);
    yield { text: text.length > STRETCH ? text.slice(from, to + LONGEST) : text, from, to };
  }
  // Apart: put together with what follows, the whole text would be copied.
  const last = Math.max(0, text.length - LONGEST);
  if (beyond) yield { text: text.slice(last) + beyond, from: last, to: text.length };
}

/** Whether there may be a mention in what was read, with nothing else known of the page. */
export function namesSomebody({ points }: Reading): boolean {
  let seen: Text | null = null;
  let data = '';
  return points.some(({ node, at }) => {
    // Asked for once a node: the browser may copy it, and a log of megabytes is one node with a name in every line.
    if (node !== seen) data = (seen = node).data;
    return !PROBE.isMaskAlone(data, at);
  });
}

/** Whether a tree's text may name somebody, read at one go. */
export function mayName(tree: Node): boolean {
  const reading = read(tree, false);
  for (;;) {
    const { done, value } = reading.next();
    if (done) return namesSomebody(value);
  }
}

/**
 * Goes through a part's text nodes, for nothing but their lengths, and adds to what has been read its text without what is
 * silent and the points of its hits; `false` when the tree has changed. Where every hit is part of another word, of the
 * elements none is touched.
 */
function* take(
  tree: Node,
  { text, from, isApart }: Part,
  hits: readonly number[],
  reading: Reading,
  isWanted: boolean,
  mayPause: boolean,
): Generator<undefined, boolean> {
  /** What names somebody, or is so long that it has to be left out where it is silent. */
  const asked: { node: Text; start: number; end: number; names: number[] }[] = [];
  let isNamed = isWanted || reading.points.length > 0;
  /** Also where that turns out to be silent, and has to be left out. */
  let isAsked = isNamed;
  const walker = document.createTreeWalker(tree, ALL_TEXT);
  let node = from ?? firstText(tree);
  if (node) walker.currentNode = node;
  let steps = 0;
  let next = 0;
  for (let start = 0, end: number; start < text.length; start = end, node = walker.nextNode() as Text | null) {
    // Words that only look like names, as on many a page: the rest is no evidence yet.
    if (!isNamed && next === hits.length) break;
    if (!node) return false;
    end = start + node.length;
    const names: number[] = [];
    if (hits[next]! < end) {
      // Asked for once a node: the browser may copy it, and a log of megabytes is one node with a name in every line.
      const { data } = node;
      for (; hits[next]! < end; next++) {
        const at = hits[next]! - start;
        if (!text.startsWith(data.slice(at, at + LONGEST), hits[next])) return false;
        if (!PROBE.isInOtherWord(data, at)) names.push(at);
        if (next % STEPS === 0 && mayPause) yield;
      }
    }
    if (names.length > 0) {
      isAsked = true;
      isNamed ||= !isSilent(node.parentNode);
    }
    if (names.length > 0 || end - start > SHORT) asked.push({ node, start, end, names });
    if (++steps % STEPS === 0 && mayPause) yield;
  }
  if (isApart && reading.text) reading.text += '\n';
  /** Where what hasn't been added begins. */
  let rest = 0;
  for (const { node, start, end, names } of isAsked ? asked : []) {
    if (isSilent(node.parentNode)) {
      if (start > rest) reading.text += `${text.slice(rest, start)}\n`;
      rest = end;
      continue;
    }
    for (const at of names) {
      reading.points.push({ node, at });
      reading.hits.push(reading.text.length + start + at - rest);
    }
  }
  reading.text += text.slice(rest);
  return true;
}

/** Shorter silent texts that name nobody do no harm as evidence; to ask each text for its parent costs more than all else here. */
const SHORT = 500;
const TRIES = 3;
/** Code units that one run of the expressions may take: about a millisecond's worth. */
const STRETCH = 200_000;
/** As much evidence as is wanted of a page. */
const ENOUGH = 40_000;
/** Text nodes, or points, between two chances to pause. */
const STEPS = 500;
