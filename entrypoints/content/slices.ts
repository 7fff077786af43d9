/** A generator that yields where it may be interrupted and `isOver`, and a promise where it has to wait for it. */
export type Work = Generator<Promise<void> | undefined, void, void>;

let until = 0;

/** Whether the time is up that work had. Asked before each yield: to go on after one takes longer than most of the steps between. */
export function isOver(): boolean {
  return Date.now() >= until;
}

/** Does work in idle time, a slice at a time, in the order in which it was given. */
export class Slices {
  readonly #queue: Work[] = [];
  #asked = 0;
  #next: ReturnType<typeof setTimeout> | undefined;
  #isWaiting = false;
  #stopped = false;

  add(work: Work): void {
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
    clearTimeout(this.#next);
  }

  #ask(): void {
    if (this.#asked || this.#isWaiting || this.#stopped || this.#queue.length === 0) return;
    this.#asked = requestIdleCallback((idle) => this.#run(idle), { timeout: TIMEOUT_MS });
  }

  #run(idle: IdleDeadline): void {
    const length = idle.didTimeout ? SLICE_MS : Math.min(SLICE_MS, Math.max(idle.timeRemaining(), 1));
    until = Date.now() + length;
    try {
      while (this.#queue[0] && !this.#isWaiting && !isOver()) {
        const { done, value } = this.#queue[0].next();
        if (done) this.#queue.shift();
        else if (value) this.#wait(value);
      }
    } catch (error) {
      // One piece of work that fails must not be tried for ever.
      this.#queue.shift();
      throw error;
    } finally {
      // An idle time is up to 50 ms long: what is left of it is used in tasks of their own, between which the page's have
      // their turn. The browser calls back only once in each.
      if (!idle.didTimeout && idle.timeRemaining() > SLICE_MS && this.#queue[0] && !this.#isWaiting && !this.#stopped)
        this.#next = setTimeout(() => this.#run(idle));
      else {
        this.#asked = 0;
        this.#ask();
      }
    }
  }

  #wait(promise: Promise<void>): void {
    this.#isWaiting = true;
    void promise.finally(() => {
      this.#isWaiting = false;
      this.#ask();
    });
  }
}

/** A frame lasts 16 ms and the page's own work comes first; what runs over its step stays within 5. */
const SLICE_MS = 4;
/** A page that is never idle is marked all the same. */
const TIMEOUT_MS = 1_000;
