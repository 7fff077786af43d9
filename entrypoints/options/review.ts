import type { Report } from '../../components/options-work.tsx';
import type { ReviewItem } from '../../components/options-review.tsx';
import type { Library } from '../../corpus/library.ts';
import { sourceId } from '../../corpus/source.ts';
import type { Provenance } from '../../corpus/types.ts';
import { correctDraft, type Draft, draftIds, forgetDrafts, keepDrafts, readDrafts, type Unnumbered } from './drafts.ts';

/** What one tab tells the others. */
type Told = { corrected: number; provenance: Provenance } | 'changed';

/** The drafts as they are shown for review: kept in step with the database, and with other tabs that show them. */
export class Review {
  items: readonly ReviewItem[] = [];
  readonly #library: Library;
  readonly #changed: () => void;
  readonly #refused: (refused: Report['refused']) => void;
  readonly #others = new BroadcastChannel('drafts');
  /** On a full disk a draft can't even be forgotten; it is not shown again all the same. */
  readonly #gone = new Set<number>();
  /** One change after the other, so that none is shown twice. */
  #queue: Promise<unknown> = Promise.resolve();

  constructor(
    library: Library,
    told: {
      changed: () => void;
      /** These aren't drafts: there is nothing to add. */
      refused: (refused: Report['refused']) => void;
    },
  ) {
    this.#library = library;
    this.#changed = told.changed;
    this.#refused = told.refused;
    this.#others.addEventListener('message', ({ data }: MessageEvent<Told>) => {
      if (data === 'changed') this.refresh().catch(console.warn);
      else this.#correct(data.corrected, data.provenance);
    });
  }

  /** Shows what the database holds. */
  refresh(): Promise<void> {
    return this.#inTurn(async () => {
      const ids = (await draftIds()).filter((id) => !this.#gone.has(id));
      const known = new Map(this.items.map((item) => [item.id, item]));
      const fresh = await this.#looked(await readDrafts(ids.filter((id) => !known.has(id))));
      for (const item of fresh.items) known.set(item.id, item);
      this.#set(ids.flatMap((id) => known.get(id) ?? []));
      if (fresh.bundled.length > 0) await forgetDrafts(fresh.bundled.map(({ id }) => id));
    });
  }

  /** Keeps new drafts. The page they were taken from is let go when they are kept, and stays when they can't be. */
  keep(drafts: readonly Unnumbered<Draft>[], page?: number): Promise<void> {
    return this.#inTurn(async () => {
      const { items } = await this.#looked(drafts);
      const kept = await keepDrafts(
        items.map(({ same: _same, words: _words, ...draft }) => draft),
        page,
      );
      this.#set([...this.items, ...items.map((item, index) => ({ ...item, id: kept[index]!.id }))]);
      this.#tell('changed');
    });
  }

  correct(id: number, provenance: Provenance): void {
    this.#correct(id, provenance);
    this.#inTurn(async () => {
      await correctDraft(id, provenance);
      this.#tell({ corrected: id, provenance });
    }).catch(console.warn);
  }

  discard(ids: readonly number[]): Promise<void> {
    return this.letGo(ids, () => forgetDrafts(ids));
  }

  /** Shows these no more, and does what makes it last. */
  letGo(ids: readonly number[], forget: () => Promise<void>): Promise<void> {
    for (const id of ids) this.#gone.add(id);
    this.#set(this.items.filter(({ id }) => !this.#gone.has(id)));
    return this.#inTurn(async () => {
      await forget();
      this.#tell('changed');
    });
  }

  /** Resolves when every change so far is in the database. */
  settled(): Promise<void> {
    return this.#inTurn(() => Promise.resolve());
  }

  /** Drafts with what the library holds of their words; what comes with the extension can't be added. */
  async #looked<D extends Unnumbered<Draft>>(drafts: readonly D[]) {
    const items: (D & Pick<ReviewItem, 'same' | 'words'>)[] = [];
    const bundled: D[] = [];
    const refused: Report['refused'] = [];
    for (const draft of drafts) {
      const [same, words] = await Promise.all([this.#library.same(draft.article), sourceId(draft.article.text)]);
      if (same?.origin === 'bundled') {
        bundled.push(draft);
        const reason = `These words come with On the Record already, as “${same.provenance.title}”.`;
        refused.push({ from: draft.from, reason });
      } else items.push({ ...draft, same: same ?? null, words });
    }
    if (refused.length > 0) this.#refused(refused);
    return { items, bundled };
  }

  #tell(told: Told): void {
    // A channel of our own origin, unlike a window, takes no origin.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    this.#others.postMessage(told);
  }

  #correct(id: number, provenance: Provenance): void {
    const corrected = (item: ReviewItem) => ({ ...item, article: { ...item.article, provenance } });
    this.#set(this.items.map((item) => (item.id === id ? corrected(item) : item)));
  }

  #inTurn(change: () => Promise<void>): Promise<void> {
    const done = this.#queue.then(change);
    this.#queue = done.catch(() => undefined);
    return done;
  }

  #set(items: readonly ReviewItem[]): void {
    this.items = items;
    this.#changed();
  }
}
