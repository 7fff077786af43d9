import { browser } from 'wxt/browser';
import { OptionsNoRoom, OptionsRemoved } from '../../components/options-removed.tsx';
import { OptionsSources, type Room } from '../../components/options-sources.tsx';
import { NoSources } from '../../components/states.tsx';
import { withOneDate } from '../../corpus/language/dates.ts';
import { KEPT_FOR, QuotaError } from '../../corpus/library.ts';
import { changedFacts, Redating } from '../../corpus/provenance.ts';
import { SUBJECTS } from '../../corpus/subjects.ts';
import type { Provenance, RemovedSource, Source, SourceId } from '../../corpus/types.ts';
import { readerUrl } from '../../platform/reader.ts';
import { reasonOf } from '../../platform/reason.ts';
import { forgetChoices } from '../../platform/settings.ts';
import type { Shelf } from '../../platform/shelf.ts';
import type { LongWork } from './progress.ts';
import { type Change, changing } from './saving.ts';

/** So many are put back before anybody would read how far it is. */
const AT_A_BLINK = 20;

/** The sources that are listed, and what is done with them there. */
export class Sources {
  /** `null` until they are read. */
  list: Source[] | null = null;
  /** Why they couldn't be read. */
  #unread: string | null = null;
  /** The same, each with one date. */
  #shown: Source[] | null = null;
  readonly #shelf: Shelf;
  readonly #work: LongWork;
  readonly #change: Change;
  readonly #changed: () => void;
  readonly #export: (ids: SourceId[]) => void;
  #room: Omit<Room, 'withRemoved'> | null = null;
  #removed: RemovedSource[] = [];
  /** Something was removed on this page. */
  #justRemoved = false;
  /** What isn't removed for want of room to keep it. */
  #unkept: SourceId[] = [];
  /** Corrections that are being written. */
  readonly #edits = new Map<SourceId, Provenance>();
  readonly #redating = new Redating<SourceId>();
  /** What was known when they were begun. */
  readonly #begun = new Map<SourceId, Provenance>();

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

  /** Reads them anew: another page of the extension may have added or removed some. What was read before stays when it can't be. */
  async refresh(): Promise<void> {
    try {
      await this.#read();
    } catch (error) {
      this.#unread = reasonOf(error);
      this.#changed();
    }
  }

  async #read(): Promise<void> {
    [this.list, this.#removed] = await Promise.all([this.#shelf.library.sources(), this.#shelf.library.removed()]);
    this.#shown = this.list.map((source) => ({ ...source, provenance: withOneDate(source.provenance) }));
    // The browser may take its time to tell of the room.
    this.#changed();
    // A window that keeps nothing takes none.
    if (this.#shelf.library.kind === 'packaged') return;
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
    const { settings } = this.#shelf;
    if (this.list === null && this.#unread !== null) {
      return <NoSources reason={this.#unread} onRetry={() => void this.refresh()} />;
    }
    return (
      <OptionsSources
        sources={this.#shown}
        subjects={SUBJECTS}
        isChosen={(id) => settings.sources[id] ?? true}
        onChoose={(ids, on) => this.#choose(ids, on)}
        onRead={(id) => void browser.tabs.create({ url: readerUrl(id) })}
        onCorrect={(id, provenance) => this.correct(id, provenance)}
        edits={this.#edits}
        onBegin={(id) => this.begin(id)}
        onEdit={(id, provenance) => this.edit(id, provenance)}
        onRemove={(ids) => void this.#remove(ids)}
        onExport={this.#export}
        busy={this.#work.work !== null}
        notice={this.#notice()}
        room={this.#room && { ...this.#room, withRemoved: this.#removed.length > 0 }}
        onAskToKeep={() => void this.#askToKeep()}
      />
    );
  }

  /** Begins a correction, with what is known. */
  begin(id: SourceId): void {
    const source = this.list?.find((one) => one.id === id);
    if (!source) return;
    this.#begun.set(id, source.provenance);
    this.#edits.set(id, source.provenance);
    this.#redating.forget(id);
    this.#changed();
  }

  /** Keeps a correction that is being written; `null` leaves it. */
  edit(id: SourceId, provenance: Provenance | null): void {
    const before = this.#edits.get(id);
    if (provenance && before) this.#edits.set(id, this.#redating.corrected(id, before, provenance));
    else this.#edits.delete(id);
    this.#changed();
  }

  /**
   * Saves what was changed in the form, and nothing else: another window may have corrected the rest. Gives the reason where it
   * can't be kept.
   */
  async correct(id: SourceId, provenance: Provenance): Promise<string | null> {
    const begun = this.#begun.get(id);
    try {
      await this.#shelf.library.correct(id, provenance, begun && changedFacts(begun, provenance));
      await this.#changedLibrary();
      return null;
    } catch (error) {
      return reasonOf(error);
    }
  }

  #choose(ids: SourceId[], on: boolean): void {
    const chosen = Object.fromEntries(ids.map((id) => [id, on]));
    this.#change((now) => ({ ...now, sources: { ...now.sources, ...chosen } }));
  }

  async #askToKeep(): Promise<void> {
    if (!(await navigator.storage.persist())) this.#work.say(['The browser didn’t promise to keep it. Keep a backup.']);
    await this.refresh();
  }

  #notice() {
    // Some of many may have found room.
    const unkept = (this.list ?? []).map(({ id }) => id).filter((id) => this.#unkept.includes(id));
    return (
      <>
        {unkept.length > 0 ? (
          <OptionsNoRoom
            sources={unkept.length}
            onForGood={() => void this.#remove(unkept, true)}
            onLeave={() => {
              this.#unkept = [];
              this.#changed();
            }}
          />
        ) : null}
        {this.#removed.length > 0 ? (
          <OptionsRemoved
            removed={this.#removed}
            keptFor={KEPT_FOR}
            justNow={this.#justRemoved}
            busy={this.#work.work !== null}
            onPutBack={(ids) => void this.#putBack(ids)}
            onForget={(ids) => void this.forget(ids)}
          />
        ) : null}
      </>
    );
  }

  async #remove(ids: SourceId[], forGood = false): Promise<void> {
    this.#unkept = [];
    this.#work.begin();
    try {
      await this.#shelf.library.remove(ids, { forGood });
      this.#justRemoved = true;
    } catch (error) {
      if (error instanceof QuotaError && !forGood) this.#unkept = ids;
      else this.#work.say([`They can’t all be removed: ${reasonOf(error)}`]);
    }
    await this.#changedLibrary();
    if (forGood) await this.#forgetChoices(ids);
  }

  async #putBack(ids: SourceId[]): Promise<void> {
    const { library } = this.#shelf;
    this.#work.begin();
    try {
      if (ids.length <= AT_A_BLINK) await library.restore(ids);
      else
        await this.#work.run('Putting back', ids.length, (signal, onProgress) =>
          library.restore(ids, { signal, onProgress }),
        );
    } catch (error) {
      const isStopped = error instanceof DOMException && error.name === 'AbortError';
      this.#work.say([isStopped ? 'It was stopped.' : `They can’t all be put back: ${reasonOf(error)}`]);
    }
    await this.#changedLibrary();
  }

  #changedLibrary(): Promise<void> {
    this.#shelf.tellChanged();
    return this.refresh();
  }

  /** Deletes for good what was removed. */
  async forget(ids: SourceId[]): Promise<void> {
    this.#work.begin();
    try {
      await this.#shelf.library.forget(ids);
    } catch (error) {
      this.#work.say([`They can’t be deleted: ${reasonOf(error)}`]);
    }
    await this.refresh();
    await this.#forgetChoices(ids);
  }

  /** Of those that are gone: what stayed, or another window put back, keeps its choice. */
  async #forgetChoices(ids: SourceId[]): Promise<void> {
    const kept = new Set([...(this.list ?? []), ...this.#removed.map(({ source }) => source)].map(({ id }) => id));
    // What is added is looked at again.
    await forgetChoices(ids.filter((id) => !kept.has(id))).catch(console.warn);
  }
}
