import { api, isAlive } from './api.ts';

/** Calls back when cards would be answered from something else: sources were chosen or not, added, corrected or removed. Returns what stops it. */
export function followShelf(callback: () => void): () => void {
  const changed = ({ settings, shelf }: Changes, area: string) => {
    if (area === 'local' && (shelf || sourcesIn(settings?.newValue) !== sourcesIn(settings?.oldValue))) callback();
  };
  api().storage.onChanged.addListener(changed);
  return () => {
    // The browser has let go of it when the extension has gone.
    if (isAlive()) api().storage.onChanged.removeListener(changed);
  };
}

type Changes = Record<string, { newValue?: unknown; oldValue?: unknown }>;

const sourcesIn = (settings: unknown) => JSON.stringify((settings as { sources?: unknown } | undefined)?.sources ?? {});
