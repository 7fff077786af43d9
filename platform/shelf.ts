import { browser } from 'wxt/browser';
import { openLibrary, type BundledCorpus, type Library } from '../corpus/library.ts';
import { storage } from 'wxt/utils/storage';
import { readSettings, watchSettings, type Settings } from './settings.ts';

/** The version of the bundled sources in this package; the build sets it. */
declare const __BUNDLED_VERSION__: string;

/** The library together with the reader's choices, which it asks at every answer. */
export interface Shelf {
  library: Library;
  /** Always the newest. */
  readonly settings: Settings;
  /** Calls back after every change of settings, and when another page changed what the library holds; returns what stops it. */
  onChange(callback: (what: 'settings' | 'library') => void): () => void;
  /** Tells all others that the library holds something else now, cards on pages too. */
  tellChanged(): void;
}

/** The key in `storage.local` that says so; page scripts, which hear of nothing else, look for it themselves. */
const SHELF_KEY = 'shelf';
const lastChange = storage.defineItem<string>(`local:${SHELF_KEY}`);

/** Opens the library with the reader's settings. Popup, options, reader and background all come in here. */
export async function openShelf(): Promise<Shelf> {
  let settings: Settings | undefined;
  let leftOut: ReadonlySet<string> = new Set();
  const callbacks = new Set<(what: 'settings' | 'library') => void>();
  const unwatchSettings = watchSettings((changed) => {
    settings = changed;
    leftOut = leftOutOf(changed);
    for (const callback of callbacks) callback('settings');
  });
  let own = '';
  const unwatchChanges = lastChange.watch((change) => {
    if (change !== own) for (const callback of callbacks) callback('library');
  });
  const [read, library] = await Promise.all([
    readSettings(),
    openLibrary({
      leftOut: () => leftOut,
      loadBundled,
      bundledVersion: __BUNDLED_VERSION__,
    }),
  ]).catch((error: unknown) => {
    // A popup may try again many times.
    unwatchSettings();
    unwatchChanges();
    throw error;
  });
  // Opening may take a while, and what was chosen meanwhile is newer than what was read.
  if (!settings) leftOut = leftOutOf((settings = read));
  return {
    library,
    get settings() {
      return settings ?? read;
    },
    onChange(callback) {
      callbacks.add(callback);
      return () => callbacks.delete(callback);
    },
    tellChanged() {
      own = crypto.randomUUID();
      // Where it can't be kept, others notice when they are next opened.
      lastChange.setValue(own).catch(console.warn);
    },
  };
}

function leftOutOf({ sources }: Settings): ReadonlySet<string> {
  const choices = Object.entries(sources);
  return new Set(choices.flatMap(([id, chosen]) => (chosen ? [] : [id])));
}

async function loadBundled(): Promise<BundledCorpus> {
  const response = await fetch(browser.runtime.getURL('/corpus.json' as '/'));
  return (await response.json()) as BundledCorpus;
}
