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

/** Long work that stops now and then, done to its end at once. */
export function atOnce<T>(work: Generator<void, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** The same, with a pause whenever it stops; what `pause` throws ends it. */
export async function withPauses<T>(work: Generator<void, T>, pause: () => Promise<void>): Promise<T> {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    await pause();
  }
}

async function nextTurn(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  if (scheduler?.yield) await scheduler.yield();
  else await new Promise((resolve) => setTimeout(resolve));
}
