import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchChromium } from '../../scripts/browsers.ts';
import { serve } from '../../scripts/serve.ts';
import { until } from '../e2e/driver.ts';
import type { Marked } from './align.ts';

const BUILD = join(import.meta.dirname, '../../.output/chrome-mv3');

/** Runs in the extension's origin. */
type InExtension = <T, A>(run: (argument: A) => Promise<T>, argument: A) => Promise<T>;

/** Chromium with the built extension, and a server for pages; `owner` ends both. */
export async function startChromium(owner: AsyncDisposableStack) {
  const served = await serve();
  owner.defer(() => served.close());
  const { context, origin, close } = await launchChromium({ extension: BUILD, headless: true });
  owner.defer(close);
  const control = await context.newPage();
  await control.goto(`${origin}/manifest.json`);
  await control.evaluate(() =>
    Object.assign(globalThis, { browser: (globalThis as never as { chrome: unknown }).chrome }),
  );
  const inExtension: InExtension = (run, argument) => control.evaluate(run as never, argument) as Promise<never>;
  return { served, context, inExtension };
}

/** Opens a page and waits until nothing of it waits to be read or marked. */
export async function openQuiet(page: Page, url: string, inExtension: InExtension): Promise<void> {
  await page.goto(url, { waitUntil: 'load' });
  await untilQuiet(url, inExtension);
}

/** Waits until the extension's scripts in every frame of the tab at this address have nothing left to do. */
export function untilQuiet(url: string, inExtension: InExtension): Promise<unknown> {
  let times = 0;
  return until(`the marks of ${url} are quiet`, async () => {
    const quiet = await inExtension(async (address) => {
      const tabs = await browser.tabs.query({});
      const tab = tabs.find((one) => one.url === address);
      if (tab?.id === undefined) return false;
      const frames = await browser.scripting.executeScript({
        target: { tabId: tab.id, allFrames: true },
        // A frame that waits to be scrolled to would be waited for.
        injectImmediately: true,
        func: () => {
          const ours = (globalThis as { onTheRecord?: { quiet?: boolean } }).onTheRecord;
          // A frame without an address has no script before it names somebody.
          const isBlank =
            /^(?:about|data):$/.test(location.protocol) || window.frameElement?.matches('iframe:not([src*=":"])');
          return ours ? ours.quiet === true : isBlank === true;
        },
      });
      return frames.every(({ result }) => result === true);
    }, url);
    // Twice: between two scripts there is a moment when neither has anything to do.
    times = quiet ? times + 1 : 0;
    return times >= 2;
  });
}

export interface PlacedMark extends Marked {
  /** Child indices from the document down, -1 where a shadow root hangs on its host, then the offset. */
  path: number[];
}

/** Every range of the registry in document order; those in a shadow root stand where its host does. */
export function marksOf(page: Page): Promise<PlacedMark[]> {
  return page.evaluate(() => {
    const pathOf = (node: Node): number[] => {
      const path: number[] = [];
      for (let at: Node | null = node; at;) {
        const parent: Node | null = at.parentNode ?? (at instanceof ShadowRoot ? at.host : null);
        path.unshift(parent && at.parentNode ? [...parent.childNodes].indexOf(at as ChildNode) : -1);
        at = parent;
      }
      return path;
    };
    const found = [...CSS.highlights].flatMap(([name, highlight]) =>
      name.startsWith('on-the-record-') && name !== 'on-the-record-current'
        ? [...highlight].map((range) => {
            const live = document.createRange();
            live.setStart(range.startContainer, range.startOffset);
            live.setEnd(range.endContainer, range.endOffset);
            let block = range.startContainer.parentElement;
            while (block?.parentElement && (block.textContent?.length ?? 0) < 80) block = block.parentElement;
            const around = document.createRange();
            around.selectNodeContents(block ?? range.startContainer);
            around.setEnd(range.startContainer, range.startOffset);
            const before = around.toString().slice(-60);
            around.selectNodeContents(block ?? range.endContainer);
            around.setStart(range.endContainer, range.endOffset);
            const after = around.toString().slice(0, 40);
            return {
              subject: name.replace(/^on-the-record-(?:tint-)?/, ''),
              text: live.toString(),
              context: `${before}[${live.toString()}]${after}`.replace(/\s+/g, ' ').trim(),
              path: [...pathOf(range.startContainer), range.startOffset],
            };
          })
        : [],
    );
    found.sort((a, b) => {
      for (let i = 0; i < Math.min(a.path.length, b.path.length); i++) {
        if (a.path[i] !== b.path[i]) return a.path[i]! - b.path[i]!;
      }
      return a.path.length - b.path.length;
    });
    return found;
  });
}
