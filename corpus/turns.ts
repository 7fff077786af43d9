/** Other work of this context waits no longer than this for a turn. Milliseconds. */
const SLICE = 12;

/** For long work: called often, it lets whatever waits in this context have its turn whenever that is due. */
export function turns(): () => Promise<void> {
  let turn = performance.now();
  return async () => {
    if (performance.now() - turn < SLICE) return;
    await nextTurn();
    turn = performance.now();
  };
}

async function nextTurn(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  if (scheduler?.yield) await scheduler.yield();
  else await new Promise((resolve) => setTimeout(resolve));
}
