import { PROBE } from '../../corpus/probe.ts';
import { ALL_TEXT, bodyOf, isText, silentTextsIn, textOf } from './text.ts';

/** A place where the text may name a subject, or where what stood there has changed. */
export interface Place {
  node: Text;
  at: number;
}

/** What a tree says. */
export interface Reading {
  /** Without what is silent; not much more of it than is wanted as evidence behind the last place. */
  text: string;
  /** Where it may name somebody: in the tree, and as offsets in `text`. */
  places: Place[];
  hits: number[];
}

/**
 * Reads a tree, with chances to pause on the way: its text by one native read, and only where something is found (or
 * the text is `wanted` as evidence, and something in it is silent) its text nodes, for nothing but their length. Of
 * its elements none is touched: the first of each kind that a script gets hold of costs more than reading the page.
 */
export function* read(tree: Node, isWanted: boolean): Generator<undefined, Reading> {
  for (let tries = 1; ; tries++) {
    // A page that changes again and again while it is read is read at one go.
    const mayPause = tries < TRIES;
    const text = textOf(tree);
    const hits: number[] = [];
    for (let from = 0; from < text.length; from += PART) {
      for (const at of PROBE.find(text.slice(from, from + PART + LONGEST))) if (at < PART) hits.push(from + at);
      if (mayPause && text.length > PART) yield;
    }
    if (hits.length === 0 && !isWanted) return { text: '', places: [], hits };
    const reading = yield* locate(tree, text, hits, mayPause);
    if (reading) return reading;
  }
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

/** Finds the text nodes behind the hits in a tree's text, and leaves out what is silent; `null` when the tree has changed. */
function* locate(tree: Node, whole: string, hits: number[], mayPause: boolean): Generator<undefined, Reading | null> {
  const root = bodyOf(tree);
  const silent = silentTextsIn(root);
  const reading: Reading = { text: '', places: [], hits: [] };
  if (hits.length === 0 && silent.size === 0) return { ...reading, text: whole };
  const walker = document.createTreeWalker(root, ALL_TEXT);
  /** Where the part begins that isn't in the reading yet. */
  let from = 0;
  let start = 0;
  let next = 0;
  let steps = 0;
  for (
    let node = isText(root) ? root : (walker.nextNode() as Text | null);
    node;
    node = walker.nextNode() as Text | null
  ) {
    const end = start + node.length;
    if (silent.size > 0 && silent.has(node)) {
      reading.text += whole.slice(from, start);
      from = end;
      while (hits[next]! < end) next++;
    }
    for (; hits[next]! < end; next++) {
      const at = hits[next]! - start;
      if (!whole.startsWith(node.data.slice(at, at + LONGEST), hits[next])) return null;
      if (PROBE.isInOtherWord(node.data, at)) continue;
      reading.places.push({ node, at });
      reading.hits.push(reading.text.length + hits[next]! - from);
    }
    start = end;
    if (next === hits.length && reading.text.length + start - from > ENOUGH) {
      reading.text += whole.slice(from, start);
      return reading;
    }
    if (mayPause && ++steps % STEPS === 0) yield;
  }
  reading.text += whole.slice(from);
  return start === whole.length ? reading : null;
}

const TRIES = 3;
/** Code units that one run of the expressions may take: about a millisecond's worth. */
const PART = 200_000;
/** Code units of the longest name, with something invisible in it. */
const LONGEST = 20;
/** As much evidence as is wanted of a page. */
const ENOUGH = 60_000;
/** Text nodes between two chances to pause. */
const STEPS = 500;
