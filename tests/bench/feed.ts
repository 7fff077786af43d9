import type { Page } from 'playwright-core';
import { counters, settle } from './visit.ts';

/** How many entries stand in the feed when the cost of the next thousand is measured. */
const SIZES = [1_000, 50_000];
const MEASURED = 1_000;

/** Per appended entry, in µs, at each size of the feed; `marked` where the extension is. */
export async function feedCosts(
  page: Page,
  named: boolean,
  marked: boolean,
): Promise<{ at: number; script: number; task: number }[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  // What makes a feed be followed at all.
  if (named) await append(page, 5, 5, true);
  await settle(page);
  const costs = [];
  let entries = 0;
  for (const at of SIZES) {
    await append(page, at - entries, 1_000, named);
    // Reading so many comes before the first mark, and belongs to none of those that are measured.
    if (named && marked) await untilMarked(page);
    await settle(page);
    const before = await counters(session);
    await append(page, MEASURED, 20, named);
    await settle(page);
    const after = await counters(session);
    entries = at + MEASURED;
    const perEntry = (name: 'ScriptDuration' | 'TaskDuration') => ((after[name] - before[name]) * 1e6) / MEASURED;
    costs.push({ at, script: perEntry('ScriptDuration'), task: perEntry('TaskDuration') });
  }
  await session.detach();
  return costs;
}

/** Waits until every name in the feed is marked. */
async function untilMarked(page: Page): Promise<void> {
  await page.waitForFunction(
    () => {
      const names = document.querySelector('main')!.textContent.match(/Elon Musk|OpenAI/g)?.length ?? 0;
      return [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0) >= names;
    },
    undefined,
    { polling: 500, timeout: 120_000 },
  );
}

/** Appends entries, so many in each task. */
function append(page: Page, count: number, together: number, named: boolean): Promise<void> {
  return page.evaluate(
    async (wanted) => {
      const feed = document.querySelector('main')!;
      for (let i = 0; i < wanted.count;) {
        for (const end = Math.min(i + wanted.together, wanted.count); i < end; i++) {
          const entry = document.createElement('p');
          entry.style.contentVisibility = 'auto';
          entry.textContent = `Entry ${i} of the feed ${wanted.named && i % 5 === 0 ? 'names Elon Musk and OpenAI' : 'names nobody'}.`;
          feed.append(entry);
        }
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
    { count, together, named },
  );
}
