import type { CDPSession, Page } from 'playwright-core';

/** What a page has cost its main thread; times in ms, heap in kB after garbage collection. */
export interface Cost {
  task: number;
  script: number;
  /** Of whole scripts as they arrive, which the browser counts apart. */
  compile: number;
  layout: number;
  heap: number;
  nodes: number;
  longTasks: number;
  marks: number;
}

/** Opens a page, lets it come to rest, and reads its counters. */
export async function visitCost(page: Page, url: string): Promise<Cost> {
  await page.addInitScript(() => {
    const seen = { longTasks: 0 };
    Object.assign(globalThis, { seen });
    new PerformanceObserver((list) => (seen.longTasks += list.getEntries().length)).observe({
      type: 'longtask',
      buffered: true,
    });
  });
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(url);
  await settle(page);
  const metrics = await counters(session);
  await session.send('HeapProfiler.collectGarbage');
  const { JSHeapUsedSize, Nodes } = await counters(session);
  const { longTasks, marks } = await page.evaluate(() => ({
    longTasks: (globalThis as never as { seen: { longTasks: number } }).seen.longTasks,
    marks: [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0),
  }));
  return {
    task: metrics.TaskDuration * 1_000,
    script: metrics.ScriptDuration * 1_000,
    compile: metrics.V8CompileDuration * 1_000,
    layout: (metrics.LayoutDuration + metrics.RecalcStyleDuration) * 1_000,
    heap: JSHeapUsedSize / 1_000,
    nodes: Nodes,
    longTasks,
    marks,
  };
}

type Counters = Record<
  | 'TaskDuration'
  | 'ScriptDuration'
  | 'V8CompileDuration'
  | 'LayoutDuration'
  | 'RecalcStyleDuration'
  | 'JSHeapUsedSize'
  | 'Nodes',
  number
>;

export async function counters(session: CDPSession): Promise<Counters> {
  const { metrics } = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value])) as Counters;
}

/** Waits until the marks, if there are any, have stayed the same for as long as anything here may wait. */
export async function settle(page: Page): Promise<void> {
  let last = -1;
  for (let quiet = 0; quiet < QUIET_MS; quiet += STEP_MS) {
    const marks = await page.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));
    if (marks !== last) quiet = 0;
    last = marks;
    await new Promise((resolve) => setTimeout(resolve, STEP_MS));
  }
}

const STEP_MS = 100;
const QUIET_MS = 1_500;

export function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
