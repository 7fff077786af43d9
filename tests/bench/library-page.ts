import { openLibrary, type BundledCorpus } from '../../corpus/library.ts';
import { termsOf } from '../../corpus/language/terms.ts';
import { Newsroom } from './generate.ts';
import type { Engine, RivalAnswer, RivalAsked } from './library-rivals.ts';
import type { Answered, Asked } from './library-worker.ts';
import { times, type Times } from './times.ts';

/** What tests/bench/library.ts calls in the page, which stands in for the options page: it adds, the worker answers. */

const SEED = 20_250_213;

const bundled = (await (await fetch('/corpus.json')).json()) as BundledCorpus;

function ask<T>(worker: Worker, message: Asked): Promise<T> {
  return new Promise((resolve, reject) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', ({ data }: MessageEvent<T>) => resolve(data));
    port1.start();
    worker.addEventListener('error', (event) => reject(new Error(event.message)), { once: true });
    worker.postMessage({ ...message, bundledVersion: bundled.version }, [port2]);
  });
}

const startWorker = () => new Worker('/library-worker.js', { type: 'module' });

interface Rivals {
  ask<T>(message: RivalAsked): Promise<T>;
  terminate(): void;
}

async function startRivals(): Promise<Rivals> {
  const frame = document.createElement('iframe');
  frame.src = '/rivals.html';
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve));
  return {
    ask: (message) =>
      new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', ({ data }) => resolve(data));
        port1.start();
        frame.contentWindow!.postMessage(message, location.origin, [port2]);
      }),
    terminate: () => frame.remove(),
  };
}

let newsroom: Newsroom | undefined;
let texts = 0;

/**
 * Adds the next articles; while that goes on a worker answers one card after the other. Its own time counts: pages ask the
 * background, and don't wait for the page that adds.
 */
async function add(count: number): Promise<{ seconds: number; took: number[]; bytes: number; stopped: string | null }> {
  newsroom ??= new Newsroom(SEED);
  const articles = [...newsroom.articles(count)];
  const encoder = new TextEncoder();
  for (const { text } of articles) texts += encoder.encode(text).length;
  const library = await openLibrary({
    leftOut: () => new Set(),
    loadBundled: () => Promise.resolve(bundled),
    bundledVersion: bundled.version,
  });
  const worker = startWorker();
  const questions = new Newsroom(SEED + count);
  const took: number[] = [];
  await ask(worker, { kind: 'card', request: questions.question() });
  const done = new AbortController();
  const asking = (async () => {
    while (!done.signal.aborted) {
      const { took: one } = await ask<Answered>(worker, { kind: 'card', request: questions.question() });
      took.push(one);
      await new Promise((resolve) => setTimeout(resolve, 40));
    }
  })();
  const from = performance.now();
  const { stopped } = await library.add(articles);
  const seconds = (performance.now() - from) / 1_000;
  done.abort();
  await asking;
  worker.terminate();
  library.close();
  return { seconds, took, bytes: texts, stopped: stopped?.message ?? null };
}

const question = (room: Newsroom, kind: Asked['kind']): Asked => {
  if (kind === 'card') return { kind, request: room.question() };
  if (kind === 'search') return { kind, words: room.search() };
  const about = room.question();
  const sentences = Array.from({ length: 25 }, () => room.question()).map(({ sentence, subject }) => ({
    text: sentence,
    subjects: [subject],
  }));
  return { kind, request: { title: about.sentence, sentences } };
};

/** Answers of a worker that has been running. */
async function warm(kind: Asked['kind'], count: number): Promise<Times> {
  const room = new Newsroom(SEED + 1);
  const worker = startWorker();
  const took: number[] = [];
  for (let n = 0; n < count + 20; n++) {
    const { took: one } = await ask<Answered>(worker, question(room, kind));
    if (n >= 20) took.push(one);
  }
  worker.terminate();
  return times(took);
}

/** First answers of workers just started: in the worker, and with starting it. */
async function cold(kind: Asked['kind'], count: number): Promise<{ inside: Times; whole: Times }> {
  const room = new Newsroom(SEED + 2);
  const inside: number[] = [];
  const whole: number[] = [];
  for (let n = 0; n < count; n++) {
    const asked = question(room, kind);
    const from = performance.now();
    const worker = startWorker();
    const { took } = await ask<Answered>(worker, asked);
    whole.push(performance.now() - from);
    inside.push(took);
    worker.terminate();
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return { inside: times(inside), whole: times(whole) };
}

async function usage(): Promise<number> {
  const estimate = (await navigator.storage.estimate()) as StorageEstimate & { usageDetails?: { indexedDB?: number } };
  return estimate.usageDetails?.indexedDB ?? estimate.usage ?? NaN;
}

/** Builds a rival over the passages of as many articles, and asks it what `warm` and `cold` ask of ours. */
async function rival(engine: Engine, articles: number, count: number) {
  const before = await usage();
  const building = await startRivals();
  const built = await building.ask<RivalAnswer & { error?: string }>({ kind: 'build', engine, most: articles });
  building.terminate();
  if (built.error) return { error: built.error };
  const room = new Newsroom(SEED + 1);
  const words = () => {
    const { sentence } = room.question();
    return [...new Set(termsOf(sentence).map((term) => sentence.slice(term.start, term.end)))].join(' ');
  };
  const first: number[] = [];
  for (let n = 0; n < 5; n++) {
    const worker = await startRivals();
    first.push((await worker.ask<RivalAnswer>({ kind: 'search', engine, words: words() })).took);
    worker.terminate();
  }
  const worker = await startRivals();
  const took: number[] = [];
  for (let n = 0; n < count + 5; n++) {
    const { took: one } = await worker.ask<RivalAnswer>({ kind: 'search', engine, words: words() });
    if (n >= 5) took.push(one);
  }
  worker.terminate();
  return { seconds: built.took / 1_000, bytes: (await usage()) - before, cold: times(first), warm: times(took) };
}

export type Bench = typeof bench;
const bench = { add, warm, cold, usage, rival };
Object.assign(globalThis, { bench });
