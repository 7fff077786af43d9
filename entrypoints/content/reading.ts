import { PROBE } from '../../corpus/probe.ts';
import { LONGEST, partsOf, type Part } from './parts.ts';
import { ALL_TEXT, bodyOf, isText, silentTextsIn } from './text.ts';

/** A place where the text may name a subject, or where what stood there has changed. */
export interface Place {
  node: Text;
  at: number;
}

/** What a tree says. */
export interface Reading {
  /** What is near a name, and as much of the rest as is wanted as evidence; without what is silent. */
  text: string;
  /** Where it may name somebody: in the tree, and as offsets in `text`. */
  places: Place[];
  hits: number[];
}

/**
 * Reads a tree, with chances to pause on the way: its text by native reads, and only where something is found (or
 * the text is `wanted` as evidence, and something in it is silent) its text nodes, for nothing but their length. Of
 * its elements none is touched: the first of each kind that a script gets hold of costs more than reading the page.
 */
export function* read(tree: Node, isWanted: boolean): Generator<undefined, Reading> {
  for (let tries = 1; ; tries++) {
    // A page that changes again and again while it is read is read at one go.
    const reading = yield* readParts(tree, isWanted, tries < TRIES);
    if (reading) return reading;
  }
}

/** `null` when the tree has changed meanwhile. */
function* readParts(tree: Node, isWanted: boolean, mayPause: boolean): Generator<undefined, Reading | null> {
  const reading: Reading = { text: '', places: [], hits: [] };
  const others: Part[] = [];
  let units = 0;
  let silent: Set<Node> | undefined;
  const parts = partsOf(tree);
  for (;;) {
    const { done, value: part } = parts.next();
    if (done) {
      if (!part) return null;
      break;
    }
    const hits = yield* find(part, mayPause);
    if (hits.length > 0) {
      silent ??= silentTextsIn(bodyOf(tree));
      if (!(yield* locate(tree, part, hits, silent, reading, mayPause))) return null;
    } else if (units < ENOUGH) {
      others.push(part);
      units += part.text.length;
    }
    if (mayPause && part.from) yield;
  }
  if (reading.places.length === 0 && !isWanted) return { text: '', places: [], hits: [] };
  silent ??= silentTextsIn(bodyOf(tree));
  for (const part of others) yield* locate(tree, part, [], silent, reading, mayPause);
  return reading;
}

/** Where a part's text may name somebody. */
function* find({ text, beyond }: Part, mayPause: boolean): Generator<undefined, number[]> {
  const hits: number[] = [];
  for (let from = 0; from < text.length; from += STRETCH) {
    const stretch = text.length > STRETCH ? text.slice(from, from + STRETCH + LONGEST) : text;
    for (const at of PROBE.find(stretch)) if (at < STRETCH) hits.push(from + at);
    if (mayPause && text.length > STRETCH) yield;
  }
  // Apart: put together with what follows, the whole text would be copied.
  const last = Math.max(0, text.length - LONGEST);
  const edge = beyond && text.slice(last) + beyond;
  for (const at of PROBE.find(edge)) if (last + at < text.length && !hits.includes(last + at)) hits.push(last + at);
  return hits;
}

/** Whether there may be a mention in what was read, with nothing else known of the page. */
export function namesSomebody({ places }: Reading): boolean {
  return places.some(({ node, at }) => !PROBE.isMaskAlone(node.data, at));
}

/** Whether a tree's text may name somebody, read at one go. */
export function mayName(tree: Node): boolean {
  const reading = read(tree, false);
  for (;;) {
    const { done, value } = reading.next();
    if (done) return namesSomebody(value);
  }
}

/** Finds the text nodes behind the hits in a part, and leaves out what is silent; `false` when the tree has changed. */
function* locate(
  tree: Node,
  part: Part,
  hits: number[],
  silent: Set<Node>,
  reading: Reading,
  mayPause: boolean,
): Generator<undefined, boolean> {
  const whole = part.text;
  // Between parts others may be missing.
  if (reading.text) reading.text += '\n';
  /** Where the stretch begins that isn't in the reading yet. */
  let from = 0;
  const walker = document.createTreeWalker(part.from ? tree : bodyOf(tree), ALL_TEXT);
  if (part.from) walker.currentNode = part.from;
  const first = part.from ?? (isText(tree) ? tree : (walker.nextNode() as Text | null));
  let start = 0;
  let next = 0;
  let steps = 0;
  const isPlain = hits.length === 0 && silent.size === 0;
  for (let node = isPlain ? null : first; node && start < whole.length; node = walker.nextNode() as Text | null) {
    const end = start + node.length;
    if (silent.size > 0 && silent.has(node)) {
      reading.text += whole.slice(from, start);
      from = end;
      while (hits[next]! < end) next++;
    }
    for (; hits[next]! < end; next++) {
      const at = hits[next]! - start;
      if (!whole.startsWith(node.data.slice(at, at + LONGEST), hits[next])) return false;
      if (PROBE.isInOtherWord(node.data, at)) continue;
      reading.places.push({ node, at });
      reading.hits.push(reading.text.length + hits[next]! - from);
    }
    start = end;
    if (next === hits.length && reading.text.length + start - from > ENOUGH) {
      reading.text += whole.slice(from, start);
      return true;
    }
    if (mayPause && ++steps % STEPS === 0) yield;
  }
  reading.text += whole.slice(from);
  return isPlain || start === whole.length;
}

const TRIES = 3;
/** Code units that one run of the expressions may take: about a millisecond's worth. */
const STRETCH = 200_000;
/** As much evidence as is wanted of a page. */
const ENOUGH = 60_000;
/** Text nodes between two chances to pause. */
const STEPS = 500;
