import type { JudgeReply, JudgeRequest } from '../../corpus/types.ts';
import { askTwice } from './api.ts';

/** So long an answer may take, in ms. */
const PATIENCE_MS = 10_000;

/** Asks the background. `null` when no answer came: it can't answer, or the page was put away meanwhile and lost it. */
export async function judge(request: JudgeRequest): Promise<JudgeReply | null> {
  const asked = new AbortController();
  const lost = new Promise<null>((resolve) => {
    const timer = setTimeout(resolve, PATIENCE_MS, null);
    asked.signal.addEventListener('abort', () => clearTimeout(timer));
    addEventListener('pageshow', ({ persisted }) => persisted && resolve(null), { signal: asked.signal });
  });
  const reply = await Promise.race([askTwice({ type: 'judge', request }), lost]);
  asked.abort();
  return reply?.ok ? reply.value : null;
}
