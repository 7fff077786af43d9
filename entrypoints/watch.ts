import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { PROBE } from '../corpus/probe.ts';
import { askTwice } from './content/api.ts';
import { findFrames, stopFrames } from './content/frames.ts';
import { namesSomebody, read, type Reading } from './content/reading.ts';
import { lateRoots, rootsIn } from './content/roots.ts';
import { shared } from './content/seam.ts';
import { ALL_TEXT, DOCUMENT_FRAGMENT, isText } from './content/text.ts';

/**
 * Runs on every page: asks once whether its text may hold a mention, then of what comes later. At the first
 * yes the background brings marks.js, which takes over.
 */
export default defineUnlistedScript(() => {
  const frame = shared();
  if (frame.watching) return;
  frame.watching = true;

  /** What hasn't been read yet. */
  const queue = new Set<Node>([document]);
  const roots = new Set<ShadowRoot>();
  /** Hosts without a root, to be asked again. */
  const hosts = new Set<Element>();
  /** Whether the document is still as it was when it was read. */
  let isFresh = false;
  let looking = look();
  let waiting = false;
  let stopped = false;
  let sweep: ReturnType<typeof setTimeout> | undefined;
  let sweepAfter = SWEEP_MS;

  const observer = new MutationObserver(add);
  observer.observe(document, CHANGES);
  later(0);

  // Only queues: what the page does must not wait for us.
  function add(records: MutationRecord[]): void {
    if (records.length > 0) isFresh = false;
    for (const record of records) {
      if (record.type === 'characterData') queue.add(record.target);
      else for (const node of record.addedNodes) queue.add(node);
      // What was emptied may have become a host.
      if (record.removedNodes.length > 0 && !record.target.firstChild) queue.add(record.target);
    }
    if (queue.size > QUEUE_LIMIT + roots.size) {
      queue.clear();
      for (const tree of [document, ...roots]) queue.add(tree);
    }
    if (queue.size > 0 && !waiting && !stopped) later(QUIET_MS);
  }

  function later(delay: number): void {
    waiting = true;
    frame.quiet = false;
    if (delay > 0) setTimeout(later, delay, 0);
    else requestIdleCallback(run, { timeout: 2_000 });
  }

  function run(): void {
    waiting = false;
    const until = Date.now() + SLICE_MS;
    while (!looking.next().done) if (Date.now() >= until) return later(0);
    looking = look();
    for (const root of roots) if (!root.isConnected) roots.delete(root);
    if (stopped) return;
    frame.quiet = true;
  }

  /** Looks at what is in the queue until something may name somebody, with chances to pause. */
  function* look(): Generator<undefined, void> {
    for (const node of queue) {
      queue.delete(node);
      if (!node.isConnected) continue;
      if (node === document) isFresh = true;
      try {
        const reading = yield* read(node, false);
        if (reading.points.length > 0 && namesSomebody(reading)) return found(node === document ? reading : undefined);
        if (node !== document && PROBE.test(textAcross(node))) return found();
        findFrames(node);
        addRoots(rootsIn(node, hosts));
      } catch (error) {
        // A form whose fields answer for it (see content/native.ts): not worth asking it otherwise on every page.
        if (!(node instanceof HTMLFormElement)) throw error;
      }
      yield;
    }
  }

  function addRoots(those: ShadowRoot[]): void {
    for (const root of those) {
      if (roots.has(root)) continue;
      roots.add(root);
      observer.observe(root, CHANGES);
      queue.add(root);
    }
    if ((hosts.size > 0 || window.length > 0) && sweep === undefined) {
      sweep = setTimeout(lookAgain, sweepAfter);
      sweepAfter = Math.min(sweepAfter * 2, SWEEP_LIMIT_MS);
    }
  }

  function lookAgain(): void {
    if (stopped) return;
    sweep = undefined;
    addRoots(lateRoots(hosts));
    findFrames(document);
    if (queue.size > 0 && !waiting) later(0);
  }

  function found(reading?: Reading): void {
    stopped = true;
    clearTimeout(sweep);
    frame.handOver = () => {
      add(observer.takeRecords());
      observer.disconnect();
      delete frame.handOver;
      return isFresh ? reading : undefined;
    };
    frame.settings = askTwice({ type: 'found' }).then((reply) => {
      if (reply?.ok && reply.value) return reply.value;
      // Refused, or the extension is gone. A later injection may begin anew.
      frame.handOver?.();
      stopFrames();
      delete frame.watching;
      frame.quiet = true;
    });
  }
});

const CHANGES = { childList: true, characterData: true, subtree: true };
// By the clock of the language: the page's own has to be set up by the browser first.
const SLICE_MS = 4;
/** What is added in this time is read together. */
const QUIET_MS = 250;
/** Beyond so many nodes one read of the whole document, and of its shadow roots, is cheaper. */
const QUEUE_LIMIT = 5_000;
const SWEEP_MS = 1_000;
const SWEEP_LIMIT_MS = 60_000;

/** The text where a node meets its neighbours: a name may have come in pieces. */
function textAcross(node: Node): string {
  if (node.nodeType === DOCUMENT_FRAGMENT) return '';
  // From the node on it stays in the node's own tree, a shadow root's, too.
  const walker = document.createTreeWalker(document, ALL_TEXT);
  let text = '';
  walker.currentNode = node;
  // From the last text in it: forward over what follows, then back over what it holds and what precedes.
  while (walker.lastChild());
  const last = walker.currentNode;
  for (let i = 0; i < SEAM && walker.nextNode(); i++) text += (walker.currentNode as Text).data.slice(0, SEAM_UNITS);
  walker.currentNode = last;
  if (isText(last)) text = last.data.slice(-SEAM_UNITS) + text;
  for (let i = 0; i < SEAM && walker.previousNode(); i++) {
    text = (walker.currentNode as Text).data.slice(-SEAM_UNITS) + text;
  }
  return text;
}

/** Text nodes on either side, and code units of each, in which a divided name is looked for. */
const SEAM = 4;
const SEAM_UNITS = 20;
