import { answerCard, answerPage, answerSearch } from '../answers.ts';
import { INDEX_VERSION, segmentOf } from '../index.ts';
import { deleteOverdue, deleteRemoved, putBack, remove, removedOf } from '../store/removed.ts';
import { clearIndex, reindex, tidy } from '../store/tidy.ts';
import type { AddOptions, AddReport, Library, OpenOptions } from '../library.ts';
import { isClosed, Store } from '../store.ts';
import { withFacts } from '../provenance.ts';
import type {
  Article,
  CardRequest,
  Fact,
  FullSource,
  PageRequest,
  Provenance,
  RemovedSource,
  Source,
  SourceId,
} from '../types.ts';
import { turns } from '../turns.ts';

/** The library in IndexedDB. A connection that is lost is opened again, and what was cleared is written again. */
export class StoredLibrary implements Library {
  readonly kind = 'stored';
  private readonly options: OpenOptions;
  private store: Promise<Store>;

  private constructor(options: OpenOptions, store: Store) {
    this.options = options;
    this.store = Promise.resolve(store);
  }

  /** Rejects where IndexedDB can't be had. */
  static async open(options: OpenOptions): Promise<StoredLibrary> {
    return new StoredLibrary(options, await openSeeded(options));
  }

  /** Runs work on the open store; once more on a new connection when the old one has been closed. */
  private async with<T>(work: (store: Store) => Promise<T>): Promise<T> {
    const current = this.store;
    try {
      return await work(await current);
    } catch (error) {
      if (!isClosed(error)) throw error;
      if (this.store === current) this.reopen();
      return work(await this.store);
    }
  }

  /** Opens the store anew. Where that fails, the closed one is back: the next call finds it closed, and tries again. */
  private reopen(): void {
    const closed = this.store;
    const opening = openSeeded(this.options);
    this.store = opening;
    opening.catch(() => {
      if (this.store === opening) this.store = closed;
    });
  }

  card(request: CardRequest) {
    return this.with((store) => answerCard(store, request, this.options.leftOut()));
  }
  page(request: PageRequest) {
    return this.with((store) => answerPage(store, request, this.options.leftOut()));
  }
  search(query: string, { limit }: { limit?: number } = {}) {
    return this.with((store) => answerSearch(store, query, this.options.leftOut(), limit));
  }

  async sources(): Promise<Source[]> {
    const sources = await this.with((store) => store.sources());
    const rank = (source: Source) => (source.origin === 'bundled' ? 0 : 1);
    return sources.toSorted((one, other) => rank(one) - rank(other) || other.addedAt - one.addedAt);
  }
  async source(id: SourceId): Promise<FullSource | undefined> {
    return (await this.with((store) => store.full([id])))[0];
  }

  // What reads articles is large, and only brought where some are added: background and popup start without it.
  async add(articles: Iterable<Article> | AsyncIterable<Article>, options: AddOptions = {}): Promise<AddReport> {
    const { addArticles } = await import('./add.ts');
    return addArticles(articles, options, (work) => this.with(work));
  }
  async same(article: Article): Promise<Source | undefined> {
    // Its words are all that counts: quotes and mentions of a long article take seconds to find.
    const { sha256, sourceId } = await import('../source.ts');
    const [id, hash] = await Promise.all([sourceId(article.text), sha256(article.text)]);
    return (await this.with((store) => store.held([{ id, sha256: hash }])))[0];
  }

  correct(id: SourceId, provenance: Provenance, facts?: readonly Fact[]): Promise<void> {
    return this.with((store) =>
      store.correct(id, ({ provenance: held }) => (facts ? withFacts(held, provenance, facts) : provenance)),
    );
  }

  remove(ids: SourceId[], { forGood = false }: { forGood?: boolean } = {}): Promise<SourceId[]> {
    return this.with((store) => remove(store, ids, forGood));
  }
  removed(): Promise<RemovedSource[]> {
    return this.with(removedOf);
  }
  restore(ids: SourceId[], { onProgress, signal }: Pick<AddOptions, 'onProgress' | 'signal'> = {}): Promise<void> {
    const turn = turns();
    return this.with(async (store) => {
      const pause = async () => {
        await turn();
        signal?.throwIfAborted();
      };
      await putBack(store, ids, pause, onProgress);
      // An untidy index is only slower.
      await tidy(store, true, turn).catch(() => undefined);
    });
  }
  forget(ids: SourceId[]): Promise<void> {
    return this.with((store) => deleteRemoved(store, ids));
  }

  close(): void {
    // One that can't be opened is told of to whoever asks something of it.
    void this.store.then(
      (store) => store.close(),
      () => undefined,
    );
  }
}

async function openSeeded(options: OpenOptions): Promise<Store> {
  const factory = options.indexedDB ?? globalThis.indexedDB;
  const store = await Store.open(factory, options.name ?? 'library');
  try {
    await bringUpToDate(store, options);
  } catch (error) {
    store.close();
    throw error;
  }
  return store;
}

async function bringUpToDate(store: Store, options: OpenOptions): Promise<void> {
  const held = await store.versions();
  if (held.index !== INDEX_VERSION) await clearIndex(store);
  if (held.bundled !== options.bundledVersion) {
    try {
      const { version, sources } = await options.loadBundled();
      await store.seed(version, sources, segmentOf(sources));
    } catch (error) {
      // An older set of bundled sources, and all that the reader added, still answer.
      if (held.bundled === undefined) throw error;
      console.warn('The bundled sources can’t be brought up to date.', error);
    }
  }
  if (held.isOverdue) {
    void deleteOverdue(store).catch((error: unknown) => console.warn('What was removed can’t be deleted.', error));
  }
  if (held.index !== INDEX_VERSION) {
    void reindex(store).catch((error: unknown) => console.warn('The index can’t be built anew.', error));
  }
}
