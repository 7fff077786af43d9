import type { Page } from 'playwright-core';

type Kind = 'none' | 'static' | 'live';

const KINDS: Kind[] = ['none', 'static', 'live'];
const MARKS = [100, 1_000, 5_000];
const TRIES = 3;

/**
 * What 2,000 rounds of a page changing its own text cost it while marks stand in its registry, in ms, by kind of
 * range. Each measure has a document of its own: a live range burdens it until it is collected.
 */
export async function rangeCosts(page: Page, url: string): Promise<Record<string, Record<Kind, number>>> {
  const costs: Record<string, Record<Kind, number>> = {};
  for (const marks of MARKS) {
    const times: Record<Kind, number[]> = { none: [], static: [], live: [] };
    for (let i = 0; i < TRIES; i++) {
      for (const kind of KINDS) {
        await page.goto(url);
        times[kind].push(await page.evaluate(measure, { marks, kind }));
      }
    }
    const median = (values: number[]) => values.toSorted((a, b) => a - b)[1]!;
    costs[`${marks.toLocaleString('en')} marks`] = {
      none: median(times.none),
      static: median(times.static),
      live: median(times.live),
    };
  }
  return costs;
}

async function measure({ marks, kind }: { marks: number; kind: Kind }): Promise<number> {
  const paragraphs = Array.from({ length: 5_000 }, (_, i) => {
    const paragraph = document.createElement('p');
    paragraph.textContent = `Paragraph ${i} names somebody here.`;
    return paragraph;
  });
  document.body.replaceChildren(...paragraphs);
  const highlight = new Highlight();
  const wanted = kind === 'none' ? 0 : marks;
  for (let i = 0; i < wanted; i++) {
    const node = paragraphs[i]!.firstChild!;
    if (kind === 'static') {
      highlight.add(new StaticRange({ startContainer: node, startOffset: 2, endContainer: node, endOffset: 6 }));
      continue;
    }
    const live = document.createRange();
    live.setStart(node, 2);
    live.setEnd(node, 6);
    highlight.add(live);
  }
  CSS.highlights.set('bench', highlight);
  await new Promise((resolve) => setTimeout(resolve, 50));
  const before = performance.now();
  for (let n = 0; n < 2_000; n++) {
    const paragraph = paragraphs[n % paragraphs.length]!;
    const extra = new Text('changed ');
    paragraph.prepend(extra);
    (paragraph.lastChild as Text).appendData('.');
    extra.remove();
  }
  return performance.now() - before;
}
