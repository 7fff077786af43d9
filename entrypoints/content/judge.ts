import type { JudgeReply, JudgeRequest } from '../../corpus/types.ts';
import { askTwice } from './api.ts';

/** So long an answer may take, in ms. */
const PATIENCE_MS = 10_000;

/** Asks the background which names are mentions. */
export class Questions {
  readonly #waiting = new Set<() => void>();

  /** `null` when no answer came: the background can't answer, or the page was put away meanwhile and lost it. */
  async judge(request: JudgeRequest): Promise<JudgeReply | null> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let lose = () => undefined as void;
    const lost = new Promise<null>((resolve) => {
      lose = () => resolve(null);
      timer = setTimeout(lose, PATIENCE_MS);
    });
    this.#waiting.add(lose);
    const reply = await Promise.race([askTwice({ type: 'judge', request }), lost]);
    this.#waiting.delete(lose);
    clearTimeout(timer);
    return reply?.ok ? reply.value : null;
  }

  /** Ends the waiting for answers, if there is any: the page comes back from the browser's cache, and none will come. */
  giveUp(): void {
    for (const lose of this.#waiting) lose();
  }
}
