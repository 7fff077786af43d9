/** Runs in the page that is measured: what a scan costs, ours and others', all on the same document. */
import { judge } from '../../corpus/judge.ts';
import { Highlights } from '../../entrypoints/content/highlight.ts';
import { Ledger } from '../../entrypoints/content/ledger.ts';
import { read } from '../../entrypoints/content/reading.ts';
import { rootsIn } from '../../entrypoints/content/roots.ts';
import { Walk } from '../../entrypoints/content/walk.ts';
import type { JudgeReply, JudgeRequest } from '../../corpus/types.ts';

const NAMES = ['Elon Musk', 'Musk', 'Sam Altman', 'Altman', 'OpenAI', 'xAI'];
const PLAIN = new RegExp(`\\b(?:${NAMES.join('|')})\\b`);
const TRIES = 7;

/** In ms, medians. */
export interface ScanCost {
  bare: number;
  /** What watch.js does where nothing is found. */
  watch: number;
  /** What marks.js does: read, ask, register. */
  marks: number;
  /** What the background does for it meanwhile. */
  judged: number;
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
  const times = {
    bare: [] as number[],
    watch: [] as number[],
    marks: [] as number[],
    judged: [] as number[],
    markJs: [] as number[],
  };
  // Interleaved, so that what else the machine does falls on all alike.
  for (let i = 0; i < TRIES; i++) {
    times.bare.push(time(bare));
    times.watch.push(time(watch));
    const scanned = await scan();
    mentions = scanned.marks;
    times.marks.push(scanned.time);
    times.judged.push(scanned.judged);
    longestStep = i === 0 ? scanned.longest : Math.min(longestStep, scanned.longest);
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
    judged: median(times.judged),
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

function watch(): number {
  let steps = 0;
  for (const _ of read(document, false)) steps += 1;
  return steps + rootsIn(document, new Set()).length;
}

async function scan(): Promise<{ marks: number; time: number; judged: number; longest: number }> {
  const highlights = new Highlights();
  const ledger = new Ledger(
    (mark) => highlights.add(mark),
    (mark) => highlights.remove(mark),
  );
  /** The background's part of the step that is measured. */
  let apart = 0;
  let judged = 0;
  let total = 0;
  let longest = 0;
  const asked = (request: JudgeRequest) => {
    // The same code in the same process: what the two say to each other is copied as messages are.
    const sent = JSON.stringify(request);
    const before = performance.now();
    const reply = JSON.stringify(judge(JSON.parse(sent) as JudgeRequest));
    apart = performance.now() - before;
    judged += apart;
    return Promise.resolve(JSON.parse(reply) as JudgeReply);
  };
  const work = new Walk(ledger, asked, () => undefined).scan([document]);
  for (let done = false; !done;) {
    apart = 0;
    const before = performance.now();
    const step = work.next();
    done = step.done === true;
    const spent = performance.now() - before - apart;
    total += spent;
    longest = Math.max(longest, spent);
    await step.value;
  }
  highlights.destroy();
  return { marks: ledger.marks.size, time: total, judged, longest };
}

function time(run: () => unknown): number {
  const before = performance.now();
  run();
  return performance.now() - before;
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
