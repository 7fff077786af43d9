import type { Report, Work } from '../../components/options-work.tsx';
import { PlainError } from '../../corpus/plain-error.ts';

/** Progress is drawn no oftener than this, in ms: drawing 1,000 times would take longer than adding. */
const BETWEEN_DRAWS = 60;

/** Something long, one at a time: how far it is, how to stop it, and what came of it. */
export class LongWork {
  work: Work | null = null;
  report: Report | null = null;
  readonly #changed: () => void;
  #stop = new AbortController();
  /** When progress was drawn last. */
  #drawn = 0;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /**
   * Does it with progress. It is told to stop by the signal, and may end by rejecting then. `total` is `null` where the work
   * itself finds out how much there is, and tells it with its progress.
   * @throws PlainError while something else is under way: of two, the first could be neither seen nor stopped.
   */
  async run<T>(
    doing: string,
    total: number | null,
    work: (signal: AbortSignal, onProgress: (done: number, total?: number) => void) => Promise<T>,
  ): Promise<T> {
    if (this.work) throw new PlainError('Something else is under way. Try again when it is done.');
    this.#stop = new AbortController();
    this.work = { doing, done: 0, total };
    this.report = null;
    this.#changed();
    try {
      return await work(this.#stop.signal, (done, total) => this.#progress(done, total));
    } finally {
      this.work = null;
      this.#changed();
    }
  }

  cancel(): void {
    this.#stop.abort();
  }

  /** Says what came of something. */
  say(outcome: string[], refused: Report['refused'] = []): void {
    this.report = { outcome, refused };
    this.#changed();
  }

  /** Something new is begun: what came of the last isn't said beside it, unless something else is under way that says more. */
  begin(): void {
    if (!this.work && this.report) this.dismiss();
  }

  /** Adds to what was said of the same act: pages and files may come at once. */
  sayToo(outcome: string[], refused: Report['refused'] = []): void {
    const { outcome: said = [], refused: told = [] } = this.report ?? {};
    const isNew = ({ from, reason }: Report['refused'][number]) =>
      !told.some((one) => one.from === from && one.reason === reason);
    this.say([...new Set([...said, ...outcome])], [...told, ...refused.filter(isNew)]);
  }

  dismiss(): void {
    this.report = null;
    this.#changed();
  }

  #progress(done: number, total = this.work?.total ?? null): void {
    if (!this.work) return;
    this.work = { ...this.work, done, total };
    const now = performance.now();
    if (now - this.#drawn < BETWEEN_DRAWS) return;
    this.#drawn = now;
    this.#changed();
  }
}
