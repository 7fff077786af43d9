import type { JudgeReply, JudgeRequest } from '../../corpus/types.ts';
import { askTwice } from './api.ts';

/** So long an answer may take, in ms. */
const PATIENCE_MS = 10_000;

/** Asks the background. `null` when no answer came: it can't answer, or the page was put away meanwhile and lost it. */
export async function judge(request: JudgeRequest): Promise<JudgeReply | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const lost = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, PATIENCE_MS, null);
    giveUp = () => resolve(null);
  });
  const reply = await Promise.race([askTwice({ type: 'judge', request }), lost]);
  clearTimeout(timer);
  return reply?.ok ? reply.value : null;
}

/** Ends the waiting for an answer, if there is any: the page comes back from the browser's cache, and none will come. */
export let giveUp: () => void = () => undefined;
