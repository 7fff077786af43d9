import { browser } from 'wxt/browser';
import { openLibrary, type BundledCorpus, type Library } from '../corpus/library.ts';
import { readSettings, watchSettings, type Settings } from './settings.ts';

/** The version of the bundled sources in this package; the build sets it. */
declare const __BUNDLED_VERSION__: string;

/** The library together with the reader's choices, which it asks at every answer. */
export interface Shelf {
  library: Library;
  /** Always the newest. */
  readonly settings: Settings;
  /** Calls back after every change of settings; returns what stops it. */
  onChange(callback: (settings: Settings) => void): () => void;
}

/** Opens the library with the reader's settings. Popup, options, reader and background all come in here. */
export async function openShelf(): Promise<Shelf> {
  let settings: Settings | undefined;
  const callbacks = new Set<(settings: Settings) => void>();
  watchSettings((changed) => {
    settings = changed;
    for (const callback of callbacks) callback(changed);
  });
  const [read, library] = await Promise.all([
    readSettings(),
    openLibrary({
      isChosen: (id) => settings?.sources[id] ?? true,
      loadBundled,
      bundledVersion: __BUNDLED_VERSION__,
    }),
  ]);
  // Opening may take a while, and what was chosen meanwhile is newer than what was read.
  settings ??= read;
  return {
    library,
    get settings() {
      return settings ?? read;
    },
    onChange(callback) {
      callbacks.add(callback);
      return () => callbacks.delete(callback);
    },
  };
}

async function loadBundled(): Promise<BundledCorpus> {
  const response = await fetch(browser.runtime.getURL('/corpus.json' as '/'));
  return (await response.json()) as BundledCorpus;
}
