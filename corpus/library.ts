import type {
  Article,
  CardAnswer,
  CardRequest,
  Fact,
  FullSource,
  PageAnswer,
  PageRequest,
  Provenance,
  RemovedSource,
  SearchAnswer,
  Source,
  SourceId,
} from './types.ts';

import { PackagedLibrary } from './library/packaged.ts';
import { StoredLibrary } from './library/stored.ts';
import type { PlainError } from './plain-error.ts';

export { KEPT_FOR } from './store/schema.ts';
export { QuotaError } from './store.ts';

/**
 * The one door to what is known, for popup, options, reader and background.
 *
 * The reader's choices live in the settings, not here: whoever opens the library hands in a function
 * that tells which sources aren't chosen.
 */
export interface Library {
  /** `packaged` when IndexedDB can't be opened: bundled sources only, and adding is unavailable. */
  readonly kind: 'stored' | 'packaged';

  card(request: CardRequest): Promise<CardAnswer>;
  page(request: PageRequest): Promise<PageAnswer>;
  /** Free search over all chosen sources. */
  search(query: string, options?: { limit?: number }): Promise<SearchAnswer>;

  /** Every source, bundled first, then newest first. */
  sources(): Promise<Source[]>;
  source(id: SourceId): Promise<FullSource | undefined>;

  /**
   * Adds articles, each whole or not at all. Resolves also when cancelled, when the disk is full and when one can't be read:
   * the report says what was kept.
   */
  add(articles: Iterable<Article> | AsyncIterable<Article>, options?: AddOptions): Promise<AddReport>;
  /** The source that holds the same words already, if any (by content, not by name). */
  same(article: Article): Promise<Source | undefined>;
  /**
   * Replaces an added source's provenance, or these facts of it alone: the others stay as they are by then. Its words can't be
   * changed.
   */
  correct(id: SourceId, provenance: Provenance, facts?: readonly Fact[]): Promise<void>;
  /**
   * Removes added sources, and keeps them for a day to be put back; gives the ids of those it removed. Bundled sources can't be removed,
   * only unchosen. Rejects with `QuotaError` where there is no room to keep them; `forGood` keeps nothing.
   */
  remove(ids: SourceId[], options?: { forGood?: boolean }): Promise<SourceId[]>;
  /** What was removed within the last day, last removed first. */
  removed(): Promise<RemovedSource[]>;
  /** Puts removed sources back as they were. Rejects when the signal ends it: the others stay among the removed. */
  restore(ids: SourceId[], options?: Pick<AddOptions, 'onProgress' | 'signal'>): Promise<void>;
  /** Deletes removed sources for good. */
  forget(ids: SourceId[]): Promise<void>;

  close(): void;
}

export interface AddOptions {
  /** Called with how many are done, after each article or a few. */
  onProgress?: (done: number) => void;
  signal?: AbortSignal;
  /**
   * What a source that holds an article's words already is known by from then on, given the source as it is in that moment and
   * the article's own provenance (the same object). Without it such articles are skipped.
   */
  whenSame?: (held: Source, own: Provenance) => Provenance;
  /** When an article was added, Unix time in ms, for one that comes from a backup; now, where it is `undefined`. */
  addedAt?: (article: Article) => number | undefined;
}

export interface AddReport {
  added: SourceId[];
  /** Held already, and left or updated. */
  same: SourceId[];
  /** What couldn't be read, and why; those after it were added all the same. */
  unread: { article: Article; error: unknown }[];
  /** Why it ended before the last article, or `null`. */
  stopped: PlainError | null;
}

export interface OpenOptions {
  /** The sources that the reader hasn't chosen; asked at every answer. */
  leftOut: () => ReadonlySet<SourceId>;
  /** Brings the bundled sources, when they must be written or when there is no database. */
  loadBundled: () => Promise<BundledCorpus>;
  /** Version of the bundled sources in this package. */
  bundledVersion: string;
  /** Replaced in tests. */
  indexedDB?: IDBFactory;
  /** Database name; replaced in tests. */
  name?: string;
}

/** What the build writes to corpus.json. */
export interface BundledCorpus {
  version: string;
  sources: FullSource[];
}

/**
 * Opens the library, writing the bundled sources first where they are missing or old. Without IndexedDB the
 * bundled sources are served from the package. Rejects only when neither can be had.
 */
export async function openLibrary(options: OpenOptions): Promise<Library> {
  const stored = await StoredLibrary.open(options).catch((error: unknown) => {
    console.warn('The library’s database can’t be opened; bundled sources only.', error);
    return undefined;
  });
  return stored ?? new PackagedLibrary(options, await options.loadBundled());
}
