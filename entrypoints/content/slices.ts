/**
 * Does work in idle time, a slice at a time, in the order in which it was given. Work is a generator that
 * yields wherever it may be interrupted.
 */
export class Slices {
  readonly #queue: Iterator<void>[] = [];
  #asked = 0;
  #stopped = false;

  add(work: Iterator<void>): void {
    if (this.#stopped) return;
    this.#queue.push(work);
    this.#ask();
  }

  get isIdle(): boolean {
    return this.#queue.length === 0;
  }

  /** Forgets all work, for good. */
  stop(): void {
    this.#stopped = true;
    this.#queue.length = 0;
    cancelIdleCallback(this.#asked);
  }

  #ask(): void {
    if (this.#asked || this.#queue.length === 0) return;
    this.#asked = requestIdleCallback((idle) => this.#run(idle), { timeout: TIMEOUT_MS });
  }

  #run(idle: IdleDeadline): void {
    const length = idle.didTimeout ? SLICE_MS : Math.min(SLICE_MS, Math.max(idle.timeRemaining(), 1));
    const until = performance.now() + length;
    try {
      while (this.#queue[0] && performance.now() < until) if (this.#queue[0].next().done) this.#queue.shift();
    } catch (error) {
      // One piece of work that fails must not be tried for ever.
      this.#queue.shift();
      throw error;
    } finally {
      this.#asked = 0;
      this.#ask();
    }
  }
}

/** A frame lasts 16 ms and the page's own work comes first; what runs over its step stays within 5. */
const SLICE_MS = 4;
/** A page that is never idle is marked all the same. */
const TIMEOUT_MS = 1_000;
