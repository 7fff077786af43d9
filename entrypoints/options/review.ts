import type { Report } from '../../components/options-work.tsx';
import type { ReviewItem } from '../../components/options-review.tsx';
import { besideKnown, besideShelf, changed, type CopyChange, correction, heirs, joined } from '../../corpus/copies.ts';
import type { Library } from '../../corpus/library.ts';
import { sourceId } from '../../corpus/source.ts';
import { Redating } from '../../corpus/provenance.ts';
import type { Provenance } from '../../corpus/types.ts';
import {
  changeDrafts,
  type Draft,
  draftIds,
  forgetDrafts,
  keepDrafts,
  readDrafts,
  type Unnumbered,
} from '../../platform/drafts.ts';

/** What one tab tells the others. */
type Told = ReadonlyMap<number, CopyChange> | 'changed';

/** The drafts as they are shown for review: kept in step with the database, and with other tabs that show them. */
export class Review {
  items: readonly ReviewItem[] = [];
  readonly #library: Library;
  readonly #changed: () => void;
  readonly #refused: (refused: Report['refused']) => void;
  readonly #others = new BroadcastChannel('drafts');
  readonly #redating = new Redating<number>();
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
      else this.#change(data);
    });
  }

  /** Shows what the database holds, beside what the shelf says now. */
  refresh(): Promise<void> {
    return this.#inTurn(async () => {
      const ids = (await draftIds()).filter((id) => !this.#gone.has(id));
      const known = new Set(this.items.map(({ id }) => id));
      const fresh = await readDrafts(ids.filter((id) => !known.has(id)));
      const { items, bundled } = await this.#looked([...this.items, ...fresh]);
      // What was corrected meanwhile stays corrected, and what was let go stays away.
      const newest = new Map(this.items.map((item) => [item.id, item]));
      const looked = new Map(items.map((item) => [item.id, item]));
      const rejoined = new Map<number, Pick<ReviewItem, 'same' | 'removed'>>();
      this.#set(
        ids.flatMap((id) => {
          const item = looked.get(id);
          if (!item || this.#gone.has(id)) return [];
          const { same, removed, words } = item;
          const before: ReviewItem = { ...(newest.get(id) ?? item), same, removed, words };
          const beside = besideKnown(before);
          if (beside !== before) rejoined.set(id, item);
          return [beside];
        }),
      );
      // Another tab may have corrected what is kept.
      await changeDrafts(rejoined.keys(), (draft) => {
        const { same, removed } = rejoined.get(draft.id)!;
        return besideShelf(draft, same ?? removed?.source);
      });
      if (bundled.length > 0) await forgetDrafts(bundled.map(({ id }) => id));
    });
  }

  /** Keeps new drafts. The page they were taken from is let go when they are kept, and stays when they can't be; without it they aren't. */
  keep(drafts: readonly Unnumbered<Draft>[], page?: number): Promise<void> {
    return this.#inTurn(async () => {
      const { items } = await this.#looked(drafts);
      // Numbered when they are kept.
      const all = joined<ReviewItem>(
        this.items,
        items.map((item) => besideKnown({ ...item, id: -1 })),
      );
      const before = all.slice(0, this.items.length);
      const fresh = all.slice(this.items.length);
      const kept = await keepDrafts(fresh.map(draftOf), page);
      if (kept.length < fresh.length) return;
      const given = new Map(
        before
          .filter((item, at) => item !== this.items[at])
          .map(({ id, article: { provenance } }) => [id, { provenance }]),
      );
      await keepChanges(given);
      this.#set([...before, ...fresh.map((item, index) => ({ ...item, id: kept[index]!.id }))]);
      this.#tell(given);
      this.#tell('changed');
    });
  }

  correct(id: number, provenance: Provenance): void {
    const item = this.items.find((one) => one.id === id);
    if (!item) return;
    const corrected = this.#redating.corrected(id, item.article.provenance, provenance);
    this.#changeForGood(new Map([[id, correction(item, corrected)]])).catch(console.warn);
  }

  discard(ids: readonly number[]): Promise<void> {
    const changes = heirs(this.items, new Set(ids));
    const handed = this.#changeForGood(changes);
    return Promise.all([handed, this.letGo(ids, () => forgetDrafts(ids))]).then(() => undefined);
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

  /** Hears of other tabs no more; resolves when nothing is under way. */
  close(): Promise<void> {
    this.#others.close();
    return this.settled();
  }

  /** Drafts with what the library holds of their words, or what was removed from it; what comes with the extension can't be added. */
  async #looked<D extends Unnumbered<Draft> & { words?: string }>(drafts: readonly D[]) {
    const items: (D & Pick<ReviewItem, 'same' | 'removed' | 'words'>)[] = [];
    const bundled: D[] = [];
    const refused: Report['refused'] = [];
    const removed = drafts.length > 0 ? await this.#library.removed() : [];
    for (const draft of drafts) {
      const [same, words] = await Promise.all([
        this.#library.same(draft.article),
        draft.words ?? sourceId(draft.article.text),
      ]);
      if (same?.origin === 'bundled') {
        bundled.push(draft);
        const reason = `These words come with On the Record already, as “${same.provenance.title}”.`;
        refused.push({ from: draft.from, reason });
      } else
        items.push({ ...draft, same: same ?? null, removed: removed.find(({ source }) => source.id === words), words });
    }
    if (refused.length > 0) this.#refused(refused);
    return { items, bundled };
  }

  #tell(told: Told): void {
    // A channel of our own origin, unlike a window, takes no origin.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    this.#others.postMessage(told);
  }

  /** Changes drafts here, in the database and in other tabs. */
  #changeForGood(changes: ReadonlyMap<number, CopyChange>): Promise<void> {
    if (changes.size === 0) return Promise.resolve();
    this.#change(changes);
    return this.#inTurn(async () => {
      await keepChanges(changes);
      this.#tell(changes);
    });
  }

  #change(changes: ReadonlyMap<number, CopyChange>): void {
    this.#set(
      this.items.map((item) => {
        const change = changes.get(item.id);
        return change ? changed(item, change) : item;
      }),
    );
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

const keepChanges = (changes: ReadonlyMap<number, CopyChange>) =>
  changeDrafts(changes.keys(), (draft) => changed(draft, changes.get(draft.id)!));

/** What is kept of an item: what the library holds of it may change. */
function draftOf({ same: _same, removed: _removed, words: _words, id: _id, ...draft }: ReviewItem): Unnumbered<Draft> {
  return draft;
}
