import { browser, type Browser } from 'wxt/browser';
import type { SourceId, Span } from '../corpus/types.ts';

/** The address of the reader page for a source, at a passage. */
export function readerUrl(source: SourceId, passage?: Span): string {
  const query = new URLSearchParams({ source });
  if (passage) {
    query.set('start', String(passage.start));
    query.set('end', String(passage.end));
  }
  return `${browser.runtime.getURL('/reader.html')}#${query.toString()}`;
}

type From = Pick<Browser.tabs.Tab, 'id' | 'incognito'> | undefined;

/** Opens the reader page beside a tab. Rejects when the browser doesn't. */
export async function openReader(source: SourceId, passage: Span, tab: From): Promise<void> {
  const url = readerUrl(source, passage);
  if (tab?.incognito) return openOutside(url);
  await browser.tabs.create({ url, ...(tab?.id === undefined ? {} : { openerTabId: tab.id }) });
}

/** Opens the options page, asked for in a tab. Rejects when the browser doesn't. */
export function openOptions(tab: From): Promise<void> {
  return tab?.incognito ? openOutside(browser.runtime.getURL('/options.html')) : browser.runtime.openOptionsPage();
}

/**
 * Opens a page of the extension from a private window. In Firefox it has no database there, and so no added source; Chromium
 * opens it outside by itself, and refuses it where it is to stand beside a private tab.
 */
async function openOutside(url: string): Promise<void> {
  try {
    if (!import.meta.env.FIREFOX) return void (await browser.tabs.create({ url }));
    const usual = (await browser.windows.getAll({ windowTypes: ['normal'] })).find(({ incognito }) => !incognito);
    if (usual?.id === undefined) return void (await browser.windows.create({ url, incognito: false }));
    await browser.tabs.create({ url, windowId: usual.id });
    await browser.windows.update(usual.id, { focused: true });
  } catch {
    // A browser that is always private has no other window.
    await browser.tabs.create({ url });
  }
}
