import { browser } from 'wxt/browser';
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
