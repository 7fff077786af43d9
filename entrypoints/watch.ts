import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { PROBE } from '../corpus/probe.ts';
import { askTwice } from './content/api.ts';
import { Frames } from './content/frames.ts';
import { shadowRootsIn } from './content/roots.ts';
import { ALL_TEXT, bodyText, isText, isContainer, roughTextOf, textOf } from './content/text.ts';

/**
 * Runs on every page: asks once whether its text may hold a mention, then of what comes later. At the first
 * yes the background brings marks.js, which takes over.
 */
export default defineUnlistedScript(() => {
  const frame = (globalThis.onTheRecord ??= {});
  if (frame.watching) return;
  frame.watching = true;

  /** What hasn't been read yet. */
  const queue = new Set<Node>([document]);
  const known = new WeakSet<ShadowRoot>();
  /** The body's text as it was at first, as far as it hasn't been tested. */
  let body: string | undefined;
  let waiting = false;
  let stopped = false;
  let sweepAfter = SWEEP_MS;
  let frames: Frames | undefined;
  frame.findFrames = (root) => {
    // Nearly always there is none, neither in shadow roots.
    if (window.length > 0) (frames ??= new Frames()).find(root);
  };

  // Only queues: what the page does must not wait for us.
  const observer = new MutationObserver((records) => {
    for (const record of records) {
      if (record.type === 'characterData') queue.add(record.target);
      else for (const node of record.addedNodes) queue.add(node);
    }
    if (queue.size > QUEUE_LIMIT) {
      queue.clear();
      queue.add(document);
      body = undefined;
    }
    if (queue.size > 0 && !waiting) later(QUIET_MS);
  });
  observe(document);
  later(0);
  setTimeout(sweep, sweepAfter);

  function observe(root: Node): void {
    observer.observe(root, { childList: true, characterData: true, subtree: true });
  }

  function later(delay: number): void {
    waiting = true;
    frame.quiet = false;
    if (delay > 0) setTimeout(later, delay, 0);
    else requestIdleCallback(read, { timeout: 2_000 });
  }

  function read(): void {
    waiting = false;
    const until = performance.now() + SLICE_MS;
    body ??= bodyText();
    for (; body; body = body.slice(PART)) {
      if (performance.now() > until) return later(0);
      if (!PROBE.test(body.slice(0, PART + SEAM_UNITS))) continue;
      // The body's text includes inline scripts; leaving them out is worth its cost only after a hit.
      if (isNamedIn(document)) return found();
      body = '';
      break;
    }
    for (const node of queue) {
      if (performance.now() > until) return later(0);
      queue.delete(node);
      if (!node.isConnected) continue;
      const text = node === document ? '' : roughTextOf(node);
      if (text.length > PART && node.firstChild) {
        // The read is cheap, the expression isn't: one child after the other, with the roots of each.
        for (let child: Node | null = node.firstChild; child; child = child.nextSibling) queue.add(child);
        continue;
      }
      if (text && ((PROBE.test(text) && PROBE.test(textOf(node))) || PROBE.test(seam(node)))) return found();
      addRoots(node);
    }
    frame.findFrames?.(document);
    frame.quiet = true;
  }

  function addRoots(node: Node): void {
    for (const root of shadowRootsIn(node)) {
      if (known.has(root)) continue;
      known.add(root);
      frame.findFrames?.(root);
      observe(root);
      queue.add(root);
    }
  }

  /** A root attached to an element that stood there before leaves no trace: look again, ever more seldom. */
  function sweep(): void {
    if (stopped) return;
    addRoots(document);
    frame.findFrames?.(document);
    if (queue.size > 0 && !waiting) later(0);
    sweepAfter = Math.min(sweepAfter * 2, SWEEP_LIMIT_MS);
    setTimeout(() => requestIdleCallback(sweep), sweepAfter);
  }

  function found(): void {
    stopped = true;
    observer.disconnect();
    queue.clear();
    void askTwice({ type: 'found' }).then((reply) => {
      if (reply?.ok && reply.value) return;
      // Refused, or the extension is gone. A later injection may begin anew.
      delete frame.watching;
      frame.quiet = true;
    });
  }
});

const SLICE_MS = 4;
/** What is added in this time is read together. */
const QUIET_MS = 250;
/** Beyond so many nodes one read of the whole document is cheaper. */
const QUEUE_LIMIT = 5_000;
/** Code units that one run of the expression may take: about a millisecond's worth. */
const PART = 200_000;
const SWEEP_MS = 1_000;
const SWEEP_LIMIT_MS = 60_000;

/** Whether text that isn't silent may name somebody; ends at the first that does. */
function isNamedIn(tree: Node): boolean {
  if (isContainer(tree)) {
    for (let child = tree.firstChild; child; child = child.nextSibling) if (isNamedIn(child)) return true;
    if (tree !== document.body) return false;
  }
  return PROBE.test(textOf(tree));
}

/** The text where a node meets its neighbours: a name may have come in pieces. */
function seam(node: Node): string {
  if (node.nodeType === Node.DOCUMENT_NODE || node.nodeType === Node.DOCUMENT_FRAGMENT_NODE) return '';
  const walker = document.createTreeWalker(node.getRootNode(), ALL_TEXT);
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
