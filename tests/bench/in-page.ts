/** Runs in the page that is measured: what a scan costs, ours and others', all on the same document. */
import { Highlights } from '../../entrypoints/content/highlight.ts';
import { Ledger } from '../../entrypoints/content/ledger.ts';
import { shadowRootsIn } from '../../entrypoints/content/roots.ts';
import { roughTextOf } from '../../entrypoints/content/text.ts';
import { Walk } from '../../entrypoints/content/walk.ts';
import { PROBE } from '../../corpus/probe.ts';

const NAMES = ['Elon Musk', 'Musk', 'Sam Altman', 'Altman', 'OpenAI', 'xAI'];
const PLAIN = new RegExp(`\\b(?:${NAMES.join('|')})\\b`);
const TRIES = 7;

/** In ms, medians. */
export interface ScanCost {
  bare: number;
  /** What watch.js does where nothing is found. */
  watch: number;
  /** What marks.js does: read, learn, decide, register. */
  marks: number;
  /** The longest stretch of it without a chance to yield. */
  longestStep: number;
  markJs: number;
  mentions: number;
  elements: number;
}

export function measureScan(markJs: MarkJs): Promise<ScanCost> {
  return measure(markJs);
}

interface MarkJs {
  new (context: Node): { mark(names: string[], options: object): void; unmark(options: object): void };
}

async function measure(Mark: MarkJs): Promise<ScanCost> {
  let mentions = 0;
  let longestStep = 0;
  const times = { bare: [] as number[], watch: [] as number[], marks: [] as number[], markJs: [] as number[] };
  // Interleaved, so that what else the machine does falls on all alike.
  for (let i = 0; i < TRIES; i++) {
    times.bare.push(time(bare));
    times.watch.push(time(watch));
    let steps = 0;
    times.marks.push(
      time(() => {
        const { marks, longest } = scan();
        mentions = marks;
        steps = longest;
      }),
    );
    longestStep = i === 0 ? steps : Math.min(longestStep, steps);
    await new Promise((resolve) => setTimeout(resolve));
  }
  for (let i = 0; i < 3; i++) {
    const mark = new Mark(document.body);
    times.markJs.push(
      time(() => mark.mark(NAMES, { accuracy: 'exactly', separateWordSearch: false, caseSensitive: true })),
    );
    await new Promise<void>((done) => mark.unmark({ done }));
  }
  return {
    bare: median(times.bare),
    watch: median(times.watch),
    marks: median(times.marks),
    longestStep,
    markJs: median(times.markJs),
    mentions,
    elements: document.querySelectorAll('*').length,
  };
}

function bare(): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let found = 0;
  while (walker.nextNode()) if (PLAIN.test((walker.currentNode as Text).data)) found += 1;
  return found;
}

function watch(): boolean {
  return PROBE.test(roughTextOf(document)) || shadowRootsIn(document).length > 0;
}

function scan(): { marks: number; longest: number } {
  const highlights = new Highlights();
  const ledger = new Ledger(
    (mark) => highlights.add(mark),
    (mark) => highlights.remove(mark),
  );
  const work = new Walk(ledger, () => undefined).scan([document]);
  let longest = 0;
  for (let done = false; !done;) {
    const before = performance.now();
    done = work.next().done === true;
    longest = Math.max(longest, performance.now() - before);
  }
  highlights.destroy();
  return { marks: ledger.marks.size, longest };
}

function time(run: () => unknown): number {
  const before = performance.now();
  run();
  return performance.now() - before;
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
