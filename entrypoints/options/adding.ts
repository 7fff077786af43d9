import type { Report, Work } from '../../components/options-work.tsx';
import type { ReviewItem } from '../../components/options-review.tsx';
import type { AddOptions, AddReport, Library } from '../../corpus/library.ts';
import { sourceId } from '../../corpus/source.ts';
import type { Article, Provenance } from '../../corpus/types.ts';
import { type Draft, forgetDrafts, forgetPage, keepDraft, keepDrafts, readDrafts, readPages } from './drafts.ts';
import { takeFile, takePage, takePasted } from './intake.ts';
import { count } from '../../components/options-list.ts';

/** Drafts are written in helpings: a transaction for each of 1,000 files would take longer than reading them. */
const HELPING = 20;
/** Progress is drawn no oftener than this, in ms: drawing 1,000 times would take longer than adding. */
const BETWEEN_DRAWS = 60;
/** In localStorage while adding; as a lock, held by the tab that adds and let go when that tab is closed. */
const UNDER_WAY = 'adding';
/** In sessionStorage. */
const PASTED = 'pasted';
/** A lock: two tabs, or one that is shown again while it opens, must not take the same page twice. */
const TAKING = 'taking-pages';

export interface AddingState {
  items: readonly ReviewItem[];
  work: Work | null;
  report: Report | null;
  pasted: string;
}

/** From files, pasted text and taken pages to drafts, and from drafts to sources. Draws nothing. */
export class Adding {
  state: AddingState = { items: [], work: null, report: null, pasted: sessionStorage.getItem(PASTED) ?? '' };
  readonly #library: Library;
  readonly #changed: () => void;
  readonly #saved: () => void;
  readonly #backup: (name: string, text: string) => Promise<void>;
  #stop = new AbortController();
  /** When progress was drawn last. */
  #drawn = 0;
  #writing: Promise<unknown> = Promise.resolve();

  constructor(
    library: Library,
    told: {
      changed: () => void;
      /** The library holds more than before. */
      saved: () => void;
      /** A file was a backup. Rejects with the reason why it isn't taken. */
      backup: (name: string, text: string) => Promise<void>;
    },
  ) {
    this.#library = library;
    this.#changed = told.changed;
    this.#saved = told.saved;
    this.#backup = told.backup;
  }

  /** Brings back what wasn't saved, says what became of an adding that was cut off, and looks at taken pages. */
  async open(): Promise<void> {
    if (this.#library.kind === 'packaged') return;
    const drafts = await readDrafts();
    // Another tab may be adding right now: then nothing was cut off.
    const cutOff = await navigator.locks.request(
      UNDER_WAY,
      { ifAvailable: true },
      (lock) => lock !== null && localStorage.getItem(UNDER_WAY) !== null,
    );
    const items = await Promise.all(drafts.map((draft) => this.#item(draft)));
    const kept = cutOff ? items.filter((item) => item.same?.origin === 'added') : [];
    await forgetDrafts(kept.map(({ id }) => id));
    if (cutOff) localStorage.removeItem(UNDER_WAY);
    const left = items.filter((item) => !kept.includes(item));
    this.#set({ items: [...left, ...this.state.items] });
    if (cutOff && items.length > 0) {
      this.#report([
        `The last adding was cut off. ${count(kept.length, 'article')} had been saved whole; ${left.length.toLocaleString('en')} hadn’t, and can be saved below.`,
      ]);
    }
    await this.takePages();
  }

  /** Looks at the pages that the popup took. */
  async takePages(): Promise<void> {
    if (this.#library.kind === 'packaged') return;
    await navigator.locks.request(TAKING, () => this.#takePages());
  }

  async #takePages(): Promise<void> {
    for (const page of await readPages()) {
      const from = page.url || page.title;
      try {
        await this.#keep([{ article: takePage(page), from }]);
      } catch (error) {
        this.#report([], [{ from, reason: reasonOf(error) }]);
      }
      await forgetPage(page.id);
    }
  }

  setPasted(pasted: string): void {
    this.#set({ pasted });
    try {
      sessionStorage.setItem(PASTED, pasted);
    } catch {
      // More than the session's storage holds; it is still on the screen.
    }
  }

  async takePasted(): Promise<void> {
    const { pasted } = this.state;
    try {
      await this.#keep([{ article: takePasted(pasted), from: 'Pasted text' }]);
      this.setPasted('');
    } catch (error) {
      this.#report([], [{ from: 'Pasted text:', reason: reasonOf(error) }]);
    }
  }

  /** Reads files one after the other; one that can't be taken doesn't keep the others. */
  async takeFiles(files: readonly File[]): Promise<void> {
    if (this.state.work || files.length === 0) return;
    const refused: Report['refused'] = [];
    let helping: Omit<Draft, 'id'>[] = [];
    const keep = async () => {
      const drafts = helping;
      helping = [];
      try {
        await this.#keep(drafts);
      } catch (error) {
        refused.push(...drafts.map(({ from }) => ({ from, reason: reasonOf(error) })));
      }
    };
    const signal = this.#begin('Reading', files.length);
    let done = 0;
    for (const file of files) {
      if (signal.aborted) break;
      const from = file.webkitRelativePath || file.name;
      try {
        const taken = await takeFile(file);
        if (taken.kind === 'backup') await this.#backup(file.name, taken.text);
        else helping.push({ article: taken.article, from, ...(taken.note ? { note: taken.note } : {}) });
      } catch (error) {
        refused.push({ from, reason: reasonOf(error) });
      }
      if (helping.length >= HELPING) await keep();
      this.#progress(++done);
    }
    await keep();
    this.#end();
    const stopped = signal.aborted
      ? [`Stopped after ${done.toLocaleString('en')} of ${count(files.length, 'file')}.`]
      : [];
    if (stopped.length > 0 || refused.length > 0) this.#report(stopped, refused);
  }

  correct(id: number, provenance: Provenance): void {
    const item = this.state.items.find((one) => one.id === id);
    if (!item) return;
    const article = { ...item.article, provenance };
    this.#set({ items: this.state.items.map((one) => (one.id === id ? { ...one, article } : one)) });
    const { from, note } = item;
    this.#writing = this.#writing
      .then(() => keepDraft({ id, article, from, ...(note ? { note } : {}) }))
      .catch(console.warn);
  }

  async discard(ids: readonly number[]): Promise<void> {
    const gone = new Set(ids);
    this.#set({ items: this.state.items.filter(({ id }) => !gone.has(id)) });
    await this.#writing;
    await forgetDrafts(ids);
  }

  /** Adds drafts to the library; those that it kept stop being drafts. */
  async save(ids: readonly number[]): Promise<void> {
    const wanted = new Set(ids);
    const items = this.state.items.filter(({ id }) => wanted.has(id));
    if (this.state.work || items.length === 0) return;
    // Shared: two tabs may add at once.
    await navigator.locks.request(UNDER_WAY, { mode: 'shared' }, () => this.#save(items));
  }

  async #save(items: readonly ReviewItem[]): Promise<void> {
    localStorage.setItem(UNDER_WAY, String(items.length));
    const { added, same, stopped } = await this.add(
      'Adding',
      items.map(({ article }) => article),
      items.length,
    );
    const kept = new Set([...added, ...same]);
    const saved: number[] = [];
    for (const { id, article } of items) if (kept.has(await sourceId(article.text))) saved.push(id);
    await this.discard(saved);
    localStorage.removeItem(UNDER_WAY);
    this.#report([
      ...(added.length > 0 ? [`${count(added.length, 'article')} added.`] : []),
      ...(same.length > 0 ? [`${count(same.length, 'source')} updated: the words were on your shelf already.`] : []),
      ...(stopped === null
        ? []
        : [`${stopped} ${count(items.length - saved.length, 'article')} not saved; still below.`]),
    ]);
  }

  /** Adds articles with progress and cancel. */
  async add(
    doing: string,
    articles: Iterable<Article>,
    total: number,
    options: Pick<AddOptions, 'whenSame' | 'addedAt'> = {},
  ): Promise<AddReport> {
    const signal = this.#begin(doing, total);
    try {
      return await this.#library.add(articles, {
        whenSame: 'update',
        ...options,
        onProgress: (done) => this.#progress(done),
        signal,
      });
    } finally {
      this.#end();
      this.#saved();
    }
  }

  /** Does something long with progress and cancel; `null` when it was cancelled. */
  async run<T>(
    doing: string,
    total: number,
    work: (signal: AbortSignal, onProgress: (done: number) => void) => Promise<T>,
  ): Promise<T | null> {
    const signal = this.#begin(doing, total);
    try {
      return await work(signal, (done) => this.#progress(done));
    } catch (error) {
      if (signal.aborted) return null;
      throw error;
    } finally {
      this.#end();
    }
  }

  cancel(): void {
    this.#stop.abort();
  }

  /** Says what came of something. */
  say(outcome: string[], refused: Report['refused'] = []): void {
    this.#set({ report: { outcome, refused } });
  }

  dismiss(): void {
    this.#set({ report: null });
  }

  async #keep(drafts: readonly Omit<Draft, 'id'>[]): Promise<void> {
    if (drafts.length === 0) return;
    const items = await Promise.all((await keepDrafts(drafts)).map((draft) => this.#item(draft)));
    this.#set({ items: [...this.state.items, ...items] });
  }

  async #item(draft: Draft): Promise<ReviewItem> {
    return { ...draft, same: (await this.#library.same(draft.article)) ?? null };
  }

  #begin(doing: string, total: number): AbortSignal {
    this.#stop = new AbortController();
    this.#set({ work: { doing, done: 0, total }, report: null });
    return this.#stop.signal;
  }

  #progress(done: number): void {
    if (!this.state.work) return;
    this.state = { ...this.state, work: { ...this.state.work, done } };
    const now = performance.now();
    if (now - this.#drawn < BETWEEN_DRAWS) return;
    this.#drawn = now;
    this.#changed();
  }

  #end(): void {
    this.#set({ work: null });
  }

  /** Adds to what was said: pages and files may come at once. */
  #report(outcome: string[], refused: Report['refused'] = []): void {
    const { report } = this.state;
    this.say([...(report?.outcome ?? []), ...outcome], [...(report?.refused ?? []), ...refused]);
  }

  #set(change: Partial<AddingState>): void {
    this.state = { ...this.state, ...change };
    this.#changed();
  }
}

/** In the reader's words; what isn't meant for them is said as it is. */
export function reasonOf(error: unknown): string {
  if (error instanceof DOMException && error.name === 'QuotaExceededError')
    return 'There is no more room on this disk.';
  return error instanceof Error ? error.message : String(error);
}
