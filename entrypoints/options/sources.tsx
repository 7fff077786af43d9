import { browser } from 'wxt/browser';
import { OptionsSources, type Room } from '../../components/options-sources.tsx';
import { SUBJECTS } from '../../corpus/subjects.ts';
import type { FullSource, Provenance, Source, SourceId } from '../../corpus/types.ts';
import { readerUrl } from '../../platform/reader.ts';
import type { Shelf } from '../../platform/shelf.ts';
import { type LongWork, reasonOf } from './progress.ts';
import { type Change, changing } from './saving.ts';

/** The sources that are listed, and what is done with them there. */
export class Sources {
  /** `null` until they are read. */
  list: Source[] | null = null;
  readonly #shelf: Shelf;
  readonly #work: LongWork;
  readonly #change: Change;
  readonly #changed: () => void;
  readonly #export: (ids: SourceId[]) => void;
  #room: Room | null = null;
  #removed: FullSource[] = [];
  readonly #edits = new Map<SourceId, Provenance>();

  constructor(
    shelf: Shelf,
    work: LongWork,
    told: {
      changed: () => void;
      /** These are wanted as a source pack. */
      export: (ids: SourceId[]) => void;
    },
  ) {
    this.#shelf = shelf;
    this.#work = work;
    this.#change = changing(work);
    this.#changed = told.changed;
    this.#export = told.export;
  }

  /** Reads them anew: another page of the extension may have added or removed some. */
  async refresh(): Promise<void> {
    this.list = await this.#shelf.library.sources();
    const [{ usage = 0, quota = 0 }, promised] = await Promise.all([
      navigator.storage.estimate(),
      navigator.storage.persisted(),
    ]);
    // Chrome never promises extensions anything, but leaves those with unlimitedStorage out when it clears.
    const kept = promised ? 'promised' : import.meta.env.FIREFOX ? 'may-be-cleared' : 'exempt';
    this.#room = { used: usage, quota, kept };
    this.#changed();
  }

  view() {
    const { library, settings } = this.#shelf;
    return (
      <OptionsSources
        sources={this.list}
        subjects={SUBJECTS}
        isChosen={(id) => settings.sources[id] ?? true}
        onChoose={(ids, on) => this.#choose(ids, on)}
        onRead={(id) => void browser.tabs.create({ url: readerUrl(id) })}
        onCorrect={async (id, provenance) => {
          await library.correct(id, provenance);
          await this.refresh();
        }}
        edits={this.#edits}
        onEdit={(id, provenance) => {
          if (provenance) this.#edits.set(id, provenance);
          else this.#edits.delete(id);
          this.#changed();
        }}
        onRemove={(ids) => void this.#remove(ids)}
        onExport={this.#export}
        removed={this.#removed.length}
        onUndo={() => void this.#putBack()}
        room={this.#room}
        onAskToKeep={() => void this.#askToKeep()}
      />
    );
  }

  #choose(ids: SourceId[], on: boolean): void {
    const chosen = Object.fromEntries(ids.map((id) => [id, on]));
    this.#change((now) => ({ ...now, sources: { ...now.sources, ...chosen } }));
  }

  async #askToKeep(): Promise<void> {
    if (!(await navigator.storage.persist())) this.#work.say(['The browser didn’t promise to keep it. Keep a backup.']);
    await this.refresh();
  }

  async #remove(ids: SourceId[]): Promise<void> {
    try {
      // Removed one after the other, all can be put back.
      this.#removed = [...this.#removed, ...(await this.#shelf.library.remove(ids))];
    } catch (error) {
      this.#work.say([`Nothing was removed: ${reasonOf(error)}`]);
    }
    await this.refresh();
  }

  async #putBack(): Promise<void> {
    try {
      await this.#shelf.library.restore(this.#removed);
      this.#removed = [];
    } catch (error) {
      this.#work.say([`They can’t be put back: ${reasonOf(error)}`]);
    }
    await this.refresh();
  }
}
