import type { Point } from './reading.ts';
import { native, withoutForms } from './native.ts';
import { lateRoots, rootsIn } from './roots.ts';
import { isInline, isPassedOver, nextInRun } from './runs.ts';
import { ALL_TEXT, isElement, isHere, isText } from './text.ts';

/** What changed on the page since it was last asked. */
export interface Changes {
  /** New trees and changed texts, to be read. */
  trees: Node[];
  /** Ends of texts that have other neighbours than before. */
  edges: Point[];
  /** Elements in which text may have begun or ceased to be typed in. */
  turned: ReadonlySet<Node>;
  /** Trees that were taken out and texts that are put off: what is marked there is no more. */
  gone: Node[];
}

/**
 * Follows what the page changes in its document and shadow roots. The observer only queues; places that
 * rewrite themselves again and again are put off, ever longer.
 */
export class Follow {
  readonly roots = new Set<ShadowRoot>();
  /** Hosts without a root, to be asked again. */
  readonly hosts = new Set<Element>();
  readonly #observer: MutationObserver;
  readonly #changed: () => void;
  readonly #ignored: () => Node | null;
  readonly #rewrites = new WeakMap<Node, Rewrites>();
  /** Places that are put off. */
  readonly #later = new Set<Node>();
  #trees = new Set<Node>();
  #turned = new Set<Node>();
  #gone = new Set<Node>();
  /** What stands before and after changed places, and parents whose first or last child is such a place. */
  #before = new Set<Node>();
  #after = new Set<Node>();
  #heads = new Set<Node>();
  #tails = new Set<Node>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #due = Infinity;

  /** `changed` is called soon after changes, not for each; `ignored` is the extension's own element. */
  constructor(changed: () => void, ignored: () => Node | null) {
    this.#changed = changed;
    this.#ignored = ignored;
    this.#observer = new MutationObserver((records) => this.#queue(records));
    this.#observe(document);
  }

  /** Looks for shadow roots in a tree, also nested ones, and follows them. Gives those that are new. */
  addRoots(tree: Node): ShadowRoot[] {
    return this.#add(rootsIn(tree, this.hosts));
  }

  /** Likewise those that were attached to an element that stood there before. */
  addLateRoots(): ShadowRoot[] {
    return this.#add(lateRoots(this.hosts));
  }

  #add(roots: ShadowRoot[]): ShadowRoot[] {
    const added: ShadowRoot[] = [];
    for (const root of roots) {
      if (this.roots.has(root) || root.host === this.#ignored()) continue;
      this.roots.add(root);
      this.#observe(root);
      added.push(root, ...this.addRoots(root));
    }
    return added;
  }

  /** Lets go the roots whose host is no longer on the page, and gives them. */
  dropRoots(): ShadowRoot[] {
    const dropped = [...this.roots].filter((root) => !isHere(root));
    for (const root of dropped) this.roots.delete(root);
    return dropped;
  }

  /** What changed; empties the queue. */
  take(): Changes {
    this.#queue(this.#observer.takeRecords());
    const now = performance.now();
    for (const place of this.#later) {
      if (this.#dueOf(place) > now && place.isConnected) continue;
      this.#later.delete(place);
      this.#trees.add(place);
    }
    const changes: Changes = {
      trees: withoutForms([...this.#trees].filter((node) => isHere(node) && !isWithin(node, this.#trees))),
      edges: [
        ...[...this.#before].flatMap((node) => endOf(node, false)),
        ...[...this.#after].flatMap((node) => endOf(node, true)),
        ...[...this.#heads].flatMap((node) => beyond(node, false)),
        ...[...this.#tails].flatMap((node) => beyond(node, true)),
      ],
      turned: this.#turned,
      gone: [...this.#gone],
    };
    this.#trees = new Set();
    this.#turned = new Set();
    this.#gone = new Set();
    this.#before = new Set();
    this.#after = new Set();
    this.#heads = new Set();
    this.#tails = new Set();
    this.#due = Infinity;
    for (const place of this.#later) this.#ask(this.#dueOf(place) - now);
    return changes;
  }

  /** Whether changes wait to be taken. */
  get isPending(): boolean {
    return this.#due < Infinity;
  }

  stop(): void {
    this.#observer.disconnect();
    clearTimeout(this.#timer);
    this.#due = 0;
  }

  #observe(root: Node): void {
    // The filter costs the page nothing that could be measured, whatever attributes it changes.
    const attributeFilter = ['contenteditable'];
    this.#observer.observe(root, { childList: true, characterData: true, attributeFilter, subtree: true });
  }

  #queue(records: MutationRecord[]): void {
    const ignored = this.#ignored();
    for (const { type, target, addedNodes, removedNodes, previousSibling, nextSibling } of records) {
      if (type === 'characterData') {
        if (this.#isCalm(target)) this.#trees.add(target);
        else this.#gone.add(target);
        continue;
      }
      if (type === 'attributes') {
        this.#turned.add(target);
        continue;
      }
      for (const node of removedNodes) this.#gone.add(node);
      // What was emptied may have become a host.
      if (removedNodes.length > 0 && !native(target, 'firstChild')) this.#trees.add(target);
      if (addedNodes.length === 0 || removedNodes.length === 0 || this.#isCalm(target)) {
        for (const node of addedNodes) if (node !== ignored) this.#trees.add(node);
      }
      (previousSibling ? this.#before : this.#heads).add(previousSibling ?? target);
      (nextSibling ? this.#after : this.#tails).add(nextSibling ?? target);
    }
    if (records.length > 0) this.#ask(QUIET_MS);
  }

  /** Whether what was rewritten in this place may be read now; if not, it is put off. */
  #isCalm(place: Node): boolean {
    const now = performance.now();
    let seen = this.#rewrites.get(place);
    if (!seen || now - seen.last > CALM_MS + seen.wait)
      this.#rewrites.set(place, (seen = { times: 0, wait: 0, until: 0, last: 0 }));
    seen.last = now;
    seen.times += 1;
    if (now < seen.until) {
      this.#later.add(place);
      return false;
    }
    if (seen.times > REWRITES) {
      seen.wait = Math.min(seen.wait * 2 || CALM_MS, WAIT_LIMIT_MS);
      seen.until = now + seen.wait;
    }
    return true;
  }

  /** When a place that is put off is looked at: sooner when it has come to rest, as an answer that was written out does. */
  #dueOf(place: Node): number {
    const { until, last } = this.#rewrites.get(place)!;
    return Math.min(until, last + CALM_MS);
  }

  #ask(delay: number): void {
    const due = performance.now() + delay;
    if (due >= this.#due) return;
    this.#due = due;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#changed, delay);
  }
}

interface Rewrites {
  times: number;
  last: number;
  /** How long it is put off now, and until when. */
  wait: number;
  until: number;
}

/** What changes in this time is looked at together. */
const QUIET_MS = 100;
/** So many rewrites of a place are followed at once; a place that was calm for so long begins anew. */
const REWRITES = 5;
const CALM_MS = 1_000;
const WAIT_LIMIT_MS = 16_000;

function isWithin(node: Node, trees: Set<Node>): boolean {
  // A few steps catch what a page adds in one go; the rest is read twice, which does no harm.
  let parent = native(node, 'parentNode');
  for (let i = 0; i < 8 && parent; i++, parent = native(parent, 'parentNode')) if (trees.has(parent)) return true;
  return false;
}

/** The first or last text in a sibling, or beyond it, when text on its other side would run on with it. */
function endOf(node: Node, first: boolean): Point[] {
  if (!native(node, 'isConnected')) return [];
  let text: Node = node;
  if (isElement(node)) {
    if (!isInline(node) && !isPassedOver(node)) return [];
    const walker = document.createTreeWalker(node, ALL_TEXT);
    if (first) walker.firstChild();
    else while (walker.lastChild());
    text = walker.currentNode;
  }
  if (!isText(text) || text.length === 0) return neighbour(node, first);
  return [{ node: text, at: first ? 0 : text.length }];
}

/** The text that an inline element runs on with outside of it. */
function beyond(node: Node, after: boolean): Point[] {
  const runsOn = native(node, 'isConnected') && isElement(node) && isInline(node);
  return runsOn ? neighbour(node, after) : [];
}

function neighbour(from: Node, after: boolean): Point[] {
  for (let step = nextInRun(from, after); step; step = nextInRun(step.at, after)) {
    if (step.node) return [{ node: step.node, at: after ? 0 : step.node.length }];
  }
  return [];
}
