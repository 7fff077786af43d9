/** The page side of the tests: what is marked, where, and whether the DOM is as it was. Functions run in the page. */
import { until, type Tab } from './driver.ts';

export interface Marked {
  /** Name in `CSS.highlights`. */
  registry: string;
  text: string;
}

/** What is marked now, in document order within each registry entry. */
export function marked(tab: Tab): Promise<Marked[]> {
  return tab.evaluate(() =>
    [...CSS.highlights].flatMap(([registry, highlight]) =>
      registry.startsWith('on-the-record-')
        ? [...highlight].map((range) => {
            // Either kind of range: a StaticRange has no text of its own.
            const live = document.createRange();
            live.setStart(range.startContainer, range.startOffset);
            live.setEnd(range.endContainer, range.endOffset);
            return { registry, text: live.toString() };
          })
        : [],
    ),
  );
}

/** Waits until the marks have stopped changing and there is one at least. */
export async function settled(tab: Tab, patience?: number): Promise<Marked[]> {
  let before = '';
  return until(
    'marks are there and quiet',
    async () => {
      const now = await marked(tab);
      const seen = JSON.stringify(now);
      const quiet = now.length > 0 && seen === before;
      before = seen;
      return quiet && now;
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

/** Rests the pointer on a mark until its card is there. */
export async function hover(tab: Tab, text: string, n = 0) {
  const middle = await middleOfMark(tab, text, n);
  await tab.pointer({ x: middle.x, y: middle.y - 60 });
  await tab.pointer(middle);
  return filledCard(tab);
}

/** Waits for a card that has its answer. */
export function filledCard(tab: Tab) {
  return until('the card is filled', async () => {
    const card = await tab.card();
    // Until the answer is there the card tells that it is looking.
    return (
      card &&
      card.controls.some(({ role }) => role === 'heading') &&
      !card.controls.some(({ role }) => role === 'progressbar') &&
      card
    );
  });
}

/** The page's markup, open shadow roots included: equal before and after when nothing was touched. */
export function snapshot(tab: Tab): Promise<string> {
  return tab.evaluate(() => {
    const roots: string[] = [];
    const visit = (root: ParentNode) => {
      for (const element of root.querySelectorAll('*')) {
        if (element.shadowRoot) {
          roots.push(element.shadowRoot.innerHTML);
          visit(element.shadowRoot);
        }
      }
    };
    visit(document);
    const count = document.querySelectorAll('*').length;
    return JSON.stringify([count, document.documentElement.outerHTML, roots, document.adoptedStyleSheets.length]);
  });
}
