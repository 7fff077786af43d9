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

/** Opens the reader page beside a tab. Rejects when the browser doesn't. */
export async function openReader(source: SourceId, passage: Span, tab: Browser.tabs.Tab | undefined): Promise<void> {
  // Chromium opens it outside of private windows, and refuses it where it is to stand beside a private tab.
  const beside = tab?.id === undefined || tab.incognito ? {} : { openerTabId: tab.id };
  await browser.tabs.create({ url: readerUrl(source, passage), ...beside });
}
