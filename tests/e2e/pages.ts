/** The page side of the tests: what is marked, where, and whether the DOM is as it was. Functions run in the page. */
import { untilQuiet } from '../eval/page-marks.ts';
import { until, type Card, type Control, type Driver, type Tab } from './driver.ts';

export interface Marked {
  /** Name in `CSS.highlights`. */
  registry: string;
  text: string;
}

/** What is marked now, in document order; marks of one shadow root stand together. */
export function marked(tab: Tab): Promise<Marked[]> {
  return tab.evaluate(() =>
    [...CSS.highlights]
      .filter(([registry]) => registry.startsWith('on-the-record-') && registry !== 'on-the-record-current')
      .flatMap(([registry, highlight]) =>
        [...highlight].map((range) => {
          // Either kind of range: a StaticRange has no text of its own.
          const live = document.createRange();
          live.setStart(range.startContainer, range.startOffset);
          live.setEnd(range.endContainer, range.endOffset);
          return { registry, live };
        }),
      )
      .toSorted((a, b) => {
        const roots = [a, b].map(({ live }) => live.startContainer.getRootNode());
        return roots[0] === roots[1] ? a.live.compareBoundaryPoints(Range.START_TO_START, b.live) : 0;
      })
      .map(({ registry, live }) => ({ registry, text: live.toString() })),
  );
}

/** The marked texts by their names in `CSS.highlights`, in document order. */
export async function markedTexts(tab: Tab): Promise<Record<string, string[]>> {
  const texts: Record<string, string[]> = {};
  for (const { registry, text } of await marked(tab)) (texts[registry] ??= []).push(text);
  return texts;
}

/** Waits until nothing of a page waits to be marked and there is one mark at least. */
export async function settled(driver: Driver, tab: Tab, patience?: number): Promise<Marked[]> {
  return until(
    'marks are there and quiet',
    async () => {
      await untilQuiet(tab.url, driver.inExtension);
      const now = await marked(tab);
      return now.length > 0 && now;
    },
    patience,
  );
}

/** Scrolls to the n-th mark with this text, and tells its middle. */
export function middleOfMark(tab: Tab, text: string, n = 0): Promise<{ x: number; y: number }> {
  return until(`“${text}” is marked`, () =>
    tab.evaluate(
      ({ wanted, index }) => {
        const ranges = [...CSS.highlights]
          .filter(([registry]) => registry.startsWith('on-the-record-'))
          .flatMap(([, highlight]) => [...highlight])
          .map((range) => {
            const live = document.createRange();
            live.setStart(range.startContainer, range.startOffset);
            live.setEnd(range.endContainer, range.endOffset);
            return live;
          })
          .filter((range) => range.toString() === wanted)
          .toSorted((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
        const range = ranges[index];
        if (!range) return null;
        range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const rect = range.getClientRects()[0];
        return rect ? { x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 } : null;
      },
      { wanted: text, index: n },
    ),
  );
}

/** Rests the pointer on a mark, coming from above, until its card is there. */
export async function hover(tab: Tab, text: string, n = 0): Promise<Card> {
  const middle = await middleOfMark(tab, text, n);
  await tab.pointer({ x: middle.x, y: middle.y - 60 });
  await tab.pointer(middle);
  return filledCard(tab);
}

/** Waits for a card that has its answer: an excerpt of a source at least. */
export function filledCard(tab: Tab): Promise<Card> {
  return until('the card is filled', async () => {
    const card = await tab.card();
    return card?.controls.some(({ role }) => role === 'article') && card;
  });
}

/** The middle of an element of the page. */
export function middleOf(tab: Tab, selector: string) {
  return tab.evaluate((wanted) => {
    const { left, top, width, height } = document.querySelector(wanted)?.getBoundingClientRect() ?? new DOMRect();
    return { x: left + width / 2, y: top + height / 2 };
  }, selector);
}

/** The card's first control with this role, and this name when one is given. */
export function control(card: Card, role: string, name?: RegExp): Control {
  const found = card.controls.find((one) => one.role === role && (!name || name.test(one.name)));
  if (found) return found;
  const there = card.controls.map((one) => `${one.role} “${one.name}”`).join(', ');
  throw new Error(`the card has no ${role} ${name ?? ''}; it has ${there}`);
}

/** What the keyboard commands do: their keys are the browser's, out of reach of WebDriver. */
export function walk(driver: Driver, tab: Tab, direction: 1 | -1): Promise<unknown> {
  return driver.inExtension(
    async ({ url, to }) => {
      const tabs = await browser.tabs.query({});
      const page = tabs.find((one) => one.url === url);
      await browser.tabs.sendMessage(page?.id ?? -1, { type: 'walk', direction: to });
    },
    { url: tab.url, to: direction },
  );
}

/** What the extension has brought to a page's top frame. */
export async function brought(driver: Driver, url: string): Promise<{ parts: string[]; hosts: number }> {
  return driver.inExtension(async (address) => {
    const tabs = await browser.tabs.query({});
    const [result] = await browser.scripting.executeScript({
      target: { tabId: tabs.find((one) => one.url === address)?.id ?? -1 },
      func: () => {
        const parts = Object.keys(globalThis.onTheRecord ?? {});
        return { parts, hosts: document.querySelectorAll('[popover]').length };
      },
    });
    return result?.result as { parts: string[]; hosts: number };
  }, url);
}
