import type { PendingBackup } from '../../components/options-backup.tsx';
import { count } from '../../components/amounts.ts';
import type { Report } from '../../components/options-work.tsx';
import type { Library } from '../../corpus/library.ts';
import { changedFacts } from '../../corpus/provenance.ts';
import type { SourceId } from '../../corpus/types.ts';
import { reasonOf } from '../../platform/reason.ts';
import { changeSettings, forgetChoices } from '../../platform/settings.ts';
import type { Shelf } from '../../platform/shelf.ts';
import { articlesOf, backupName, type CheckedBackup, checkBackup, exportBackup, handOut } from './backups.ts';
import type { LongWork } from './progress.ts';

const AS_THEY_WERE = 'Your choices and settings are as they were.';

/** Writing backups and source packs, and taking them in after the reader has seen what is in them. */
export class BackupWork {
  /** Read and checked, and waiting for the reader's word. */
  pending: (CheckedBackup & PendingBackup) | null = null;
  readonly #shelf: Pick<Shelf, 'library' | 'settings'>;
  readonly #work: LongWork;
  readonly #changed: () => void;
  readonly #saved: () => void;

  constructor(
    shelf: Pick<Shelf, 'library' | 'settings'>,
    work: LongWork,
    told: {
      changed: () => void;
      /** The library holds more than before. */
      saved: () => void;
    },
  ) {
    this.#shelf = shelf;
    this.#work = work;
    this.#changed = told.changed;
    this.#saved = told.saved;
  }

  /** Reads a file for the reader to look at. @throws BackupError */
  async read(name: string, text: string): Promise<void> {
    const checked = await checkBackup(text);
    const { kind, made, sources, damaged } = checked.backup;
    this.pending = { ...checked, name, kind, made, sources: sources.length, brings: namesOf(checked) };
    this.#changed();
    const isCut = checked.backup.cutAfter !== undefined;
    if (!isCut && damaged.length === 0) return;
    const faults = isCut ? howCut(name, checked.backup) : `${name} is damaged.`;
    this.#work.sayToo([`${faults} Nothing has been added yet; what is whole can be imported.`], damaged);
  }

  forget(): void {
    this.pending = null;
    this.#changed();
  }

  /**
   * Takes in what is pending. Choices and settings come last, and only with all of its sources that can be read; it is pending
   * until they are in.
   */
  async import(): Promise<void> {
    const { pending } = this;
    if (!pending || this.#work.work) return;
    const { damaged, cutAfter } = pending.backup;
    const said: Report = { outcome: [], refused: [...damaged] };
    await this.#work.run('Importing', pending.sources, async (signal, onProgress) => {
      try {
        await this.#import(pending, said, signal, onProgress);
      } catch (error) {
        said.outcome.push(`The import broke off: ${reasonOf(error)} Importing again goes on from here.`);
        if (pending.kind === 'everything') said.outcome.push(AS_THEY_WERE);
      }
    });
    if (cutAfter !== undefined) said.outcome.push('The file ended too early: more may have been in it.');
    this.#work.say(said.outcome, said.refused);
  }

  /** Puts what comes of it into the report step by step. */
  async #import(
    { backup: { sources, kind }, settings, brings }: CheckedBackup & PendingBackup,
    { outcome, refused }: Report,
    signal: AbortSignal,
    onProgress: (done: number) => void,
  ): Promise<void> {
    const articles = articlesOf(sources);
    let otherwise = 0;
    const { added, same, unread, stopped } = await this.#shelf.library.add(articles.keys(), {
      onProgress,
      signal,
      // What is known on the shelf may have been corrected since.
      whenSame({ provenance }, own) {
        if (changedFacts(provenance, { ...provenance, ...own }).length > 0) otherwise++;
        return provenance;
      },
      // In a backup everything is as it was; a colleague's sources are new here.
      ...(kind === 'everything' ? { addedAt: (article) => articles.get(article) } : {}),
    });
    await forgetChoices(added).catch(console.warn);
    this.#saved();
    outcome.push(
      `${count(added.length, 'source')} imported${same.length > 0 ? `, ${same.length.toLocaleString('en')} on your shelf already` : ''}.`,
    );
    if (otherwise > 0) {
      const where = `where ${count(otherwise, 'source')} ${otherwise === 1 ? 'comes' : 'come'} from`;
      outcome.push(`The file says otherwise about ${where}; what your shelf says stays.`);
    }
    for (const { article, error } of unread)
      refused.push({ from: article.provenance.title, reason: `It couldn’t be read: ${reasonOf(error)}` });
    if (stopped !== null) {
      const left = sources.length - added.length - same.length;
      outcome.push(`${reasonOf(stopped)} ${count(left, 'source')} not imported; importing again goes on from here.`);
      if (kind === 'everything') outcome.push(AS_THEY_WERE);
      return;
    }
    if (settings) await changeSettings((now) => ({ ...now, ...settings }));
    if (kind === 'everything') {
      outcome.push(brings ? `Your ${brings} are those of the backup.` : AS_THEY_WERE);
    }
    this.pending = null;
  }

  /**
   * Writes a file and hands it to the reader: a source pack of these, or everything that is theirs. What that is the library
   * says, since the page may not have read its list yet.
   */
  async export(wanted: 'everything' | readonly SourceId[]): Promise<void> {
    if (this.#work.work) return;
    const { library, settings } = this.#shelf;
    const isEverything = wanted === 'everything';
    await this.#work.run('Writing the file', null, async (signal, onProgress) => {
      try {
        const ids = isEverything ? await addedTo(library) : wanted;
        onProgress(0, ids.length);
        const file = await exportBackup({ library, ids, onProgress, signal, ...(isEverything ? { settings } : {}) });
        const name = backupName(isEverything ? 'everything' : 'source-pack');
        handOut(file, name);
        this.#work.say([`${name} was handed to the browser: look among your downloads.`]);
      } catch (error) {
        if (!signal.aborted) this.#work.say([`The file couldn’t be written: ${reasonOf(error)}`]);
      }
    });
  }
}

/** `b.json ends too early. It holds 16 sources, of which 15 can be read; what came behind them is missing.` */
function howCut(name: string, { cutAfter: held = 0, sources }: CheckedBackup['backup']): string {
  const whole = sources.length;
  const holds = held === 0 ? 'no source' : count(held, 'source');
  const readable = whole === held ? '' : `, of which ${whole === 0 ? 'none' : whole.toLocaleString('en')} can be read`;
  return `${name} ends too early. It holds ${holds}${readable}; what came behind is missing.`;
}

/** What the reader chose, as far as it is in a backup. */
function namesOf({ settings }: CheckedBackup): string | null {
  const keys = Object.keys(settings ?? {});
  const isChoice = (key: string) => key === 'sources' || key === 'subjects';
  const names = [...(keys.some(isChoice) ? ['choices'] : []), ...(keys.every(isChoice) ? [] : ['settings'])];
  return names.length === 0 ? null : names.join(' and ');
}

const addedTo = async (library: Library) =>
  (await library.sources()).flatMap(({ id, origin }) => (origin === 'added' ? [id] : []));
