import type { Report } from '../../components/options-work.tsx';
import { count } from '../../components/amounts.ts';
import { besideShelf } from '../../corpus/copies.ts';
import type { Library } from '../../corpus/library.ts';
import { changedFacts } from '../../corpus/provenance.ts';
import type { SourceId } from '../../corpus/types.ts';
import {
  beginAdding,
  cutOffAdding,
  type Draft,
  endAdding,
  readDrafts,
  type Unnumbered,
} from '../../platform/drafts.ts';
import { reasonOf } from '../../platform/reason.ts';
import { forgetChoices } from '../../platform/settings.ts';
import { droppedFiles, pathOf, setAside, takeFile, takePasted } from './intake.ts';
import type { LongWork } from './progress.ts';
import { Review } from './review.ts';
import { TakenPages } from './taken-pages.ts';

/** Drafts are written in helpings: a transaction for each of 1,000 files would take longer than reading them. */
const HELPING = 20;
/** A lock: one tab adds at a time, so that none saves what another is saving. Let go when its tab is closed. */
const UNDER_WAY = 'adding';
/** In sessionStorage. */
const PASTED = 'pasted';

/** From files, pasted text and taken pages to drafts, and from drafts to sources. Draws nothing. */
export class Adding {
  readonly review: Review;
  readonly pages: TakenPages;
  pasted = sessionStorage.getItem(PASTED) ?? '';
  /** Pasted text is on its way to the review. */
  #taking = false;
  readonly #library: Library;
  readonly #work: LongWork;
  readonly #changed: () => void;
  readonly #saved: () => void;
  readonly #backup: (name: string, text: string) => Promise<void>;

  constructor(
    library: Library,
    work: LongWork,
    told: {
      changed: () => void;
      /** The library holds more than before. */
      saved: () => void;
      /** A file was a backup. Rejects with the reason why it isn't taken. */
      backup: (name: string, text: string) => Promise<void>;
    },
  ) {
    this.#library = library;
    this.#work = work;
    this.#changed = told.changed;
    this.#saved = told.saved;
    this.#backup = told.backup;
    this.review = new Review(library, {
      changed: told.changed,
      refused: (refused) => work.sayToo([], refused),
    });
    this.pages = new TakenPages(work, {
      changed: told.changed,
      keep: (draft, page) => this.review.keep([draft], page),
    });
  }

  /** Brings back what wasn't saved, says what became of an adding that was cut off, and looks at taken pages. */
  async open(): Promise<void> {
    if (this.#library.kind === 'packaged') return;
    // Another tab may be adding right now: then nothing was cut off.
    await navigator.locks.request(UNDER_WAY, { ifAvailable: true }, (lock) => lock && this.#clearCutOff());
    await this.lookAgain();
  }

  async #clearCutOff(): Promise<void> {
    const ids = await cutOffAdding();
    if (!ids) return;
    const drafts = await readDrafts(ids);
    const held = await Promise.all(drafts.map(({ article }) => this.#library.same(article)));
    // One that only brings a source up to date is saved when it has nothing to say besides.
    const kept = drafts.filter((draft, at) => {
      const same = held[at];
      return same && changedFacts(same.provenance, besideShelf(draft, same).article.provenance).length === 0;
    });
    await this.#end(kept.map(({ id }) => id));
    if (drafts.length === 0) return;
    this.#work.sayToo([`Adding was interrupted. ${whatWasSaved(kept.length, drafts.length)}`]);
  }

  /** Looks at the shelf beside the drafts again, and at taken pages. */
  async lookAgain(): Promise<void> {
    if (this.#library.kind === 'packaged') return;
    await this.review.refresh();
    await this.pages.look();
  }

  setPasted(pasted: string): void {
    this.pasted = pasted;
    this.#changed();
    try {
      sessionStorage.setItem(PASTED, pasted);
    } catch {
      // More than the session's storage holds; it is still on the screen.
    }
  }

  /** What is asked while pasted text is being taken is the same asked twice; what is typed meanwhile stays. */
  async takePasted(): Promise<void> {
    if (this.#taking) return;
    this.#taking = true;
    this.#work.begin();
    const { pasted } = this;
    try {
      await this.review.keep([{ ...(await takePasted(pasted)), from: 'Pasted text' }]);
      if (this.pasted === pasted) this.setPasted('');
    } catch (error) {
      this.#work.sayToo([], [{ from: 'Pasted text:', reason: reasonOf(error) }]);
    } finally {
      this.#taking = false;
    }
  }

  /** Takes what was dropped: files and folders, or words that were dragged from a page. */
  async takeDropped(transfer: DataTransfer): Promise<void> {
    this.#work.begin();
    const { files, refused, text } = await droppedFiles(transfer);
    if (files.length > 0) await this.takeFiles(files);
    else if (refused.length === 0 && text.trim()) this.setPasted([this.pasted, text].filter(Boolean).join('\n\n'));
    else if (refused.length === 0) this.#work.say(['There is no file and no text in what you dropped.']);
    if (refused.length > 0) this.#work.sayToo([], refused);
  }

  /** Reads files one after the other; one that can't be taken doesn't keep the others. */
  async takeFiles(chosen: readonly File[]): Promise<void> {
    if (this.#work.work) return this.#work.sayToo(['Not taken: something else was under way. Add them again.']);
    if (chosen.length === 0) return;
    const { wanted: files, parts } = setAside(chosen);
    const refused: Report['refused'] = [];
    const said = parts > 0 ? [`${count(parts, 'file')} left out: browsers save them beside a page.`] : [];
    if (files.length === 0 && parts === 0) said.push('There is no file in this folder that can be read.');
    await this.#work.run('Reading', files.length, async (signal, onProgress) => {
      let helping: Unnumbered<Draft>[] = [];
      const keep = async () => {
        const drafts = helping;
        helping = [];
        try {
          await this.review.keep(drafts);
        } catch (error) {
          refused.push(...drafts.map(({ from }) => ({ from, reason: reasonOf(error) })));
        }
      };
      let done = 0;
      for (const file of files) {
        if (signal.aborted) break;
        try {
          const draft = await this.#taken(file);
          if (draft) helping.push(draft);
        } catch (error) {
          refused.push({ from: pathOf(file), reason: reasonOf(error) });
        }
        if (helping.length >= HELPING) await keep();
        onProgress(++done);
      }
      await keep();
      if (signal.aborted) said.push(`Stopped after ${done.toLocaleString('en')} of ${count(files.length, 'file')}.`);
    });
    if (said.length > 0 || refused.length > 0) this.#work.sayToo(said, refused);
  }

  /** A file as a draft; nothing when it is a backup. */
  async #taken(file: File): Promise<Unnumbered<Draft> | undefined> {
    const taken = await takeFile(file);
    if (taken.kind === 'article') {
      const { kind: _kind, ...found } = taken;
      return { ...found, from: pathOf(file) };
    }
    await this.#backup(file.name, taken.text);
    return undefined;
  }

  async discard(ids: readonly number[]): Promise<void> {
    this.#work.begin();
    try {
      await this.review.discard(ids);
    } catch (error) {
      this.#work.sayToo([`They can’t be discarded for good: ${reasonOf(error)}`]);
    }
  }

  /** Adds drafts to the library; those that it kept stop being drafts, with all that hold the same words. */
  async save(ids: readonly number[]): Promise<void> {
    if (this.#work.work || ids.length === 0) return;
    const { outcome, refused } = await this.#work.run('Adding', ids.length, async (signal, onProgress) => {
      try {
        return await navigator.locks.request(UNDER_WAY, { signal }, async () => {
          const drafts = await this.#begin(ids);
          return this.#save(drafts, signal, onProgress).catch((error: unknown) =>
            saying(
              `The adding broke off: ${reasonOf(error)} What was saved is on your shelf; the rest is still below.`,
            ),
          );
        });
      } catch (error) {
        return saying(`${signal.aborted ? 'It was cancelled.' : reasonOf(error)} Nothing was saved.`);
      }
    });
    this.#saved();
    this.#work.sayToo(outcome, refused);
  }

  /** The drafts as they are now, noted as under way. */
  async #begin(ids: readonly number[]): Promise<Draft[]> {
    await this.review.settled();
    // Another tab may have saved or discarded some while this one waited for it, or corrected them.
    const drafts = await readDrafts(ids);
    if (drafts.length > 0) await beginAdding(drafts.map(({ id }) => id));
    return drafts;
  }

  async #save(drafts: readonly Draft[], signal: AbortSignal, onProgress: (done: number) => void): Promise<Report> {
    if (drafts.length === 0) return saying('They were saved or discarded in another tab.');
    const byProvenance = new Map(drafts.map((draft) => [draft.article.provenance, draft]));
    const articles = drafts.map(({ article }) => article);
    const updated = new Set<SourceId>();
    const { added, same, unread, stopped } = await this.#library.add(articles, {
      // A source may have been corrected, or have come, while its draft waited.
      whenSame(held, own) {
        const { provenance } = besideShelf(byProvenance.get(own)!, held).article;
        if (changedFacts(held.provenance, provenance).length > 0) updated.add(held.id);
        return provenance;
      },
      onProgress,
      signal,
    });
    // What was deleted for good, or went with the browser’s data, and is added again.
    await forgetChoices(added).catch(console.warn);
    const kept = new Set([...added, ...same]);
    const saved = new Set(this.review.items.filter(({ words }) => kept.has(words)).map(({ id }) => id));
    await this.#end([...saved]);
    const left = drafts.filter(({ id }) => !saved.has(id)).length;
    const outcome = [
      ...(added.length > 0 ? [`${count(added.length, 'article')} added.`] : []),
      ...(updated.size > 0 ? [`${count(updated.size, 'source')} updated: the words were on your shelf already.`] : []),
      ...alreadyHeld(same.filter((id) => !updated.has(id)).length, drafts.length),
      ...(stopped === null ? [] : [`${reasonOf(stopped)} ${count(left, 'article')} not saved; still below.`]),
    ];
    const refused = unread.map(({ article, error }) => ({
      from: byProvenance.get(article.provenance)!.from,
      reason: `It couldn’t be read, and is still below: ${reasonOf(error)}`,
    }));
    return { outcome, refused };
  }

  /** On a full disk drafts can't even be forgotten: the next opening does it. */
  #end(saved: readonly number[]): Promise<void> {
    return this.review.letGo(saved, () => endAdding(saved).catch(console.warn));
  }
}

const saying = (sentence: string): Report => ({ outcome: [sentence], refused: [] });

/** `2 articles were saved; 1 is still below, to be saved.` */
function whatWasSaved(saved: number, of: number): string {
  if (saved === of) return of === 1 ? 'The article was saved.' : `All ${count(of, 'article')} were saved.`;
  const done = saved === 0 ? 'No article was' : `${count(saved, 'article')} ${saved === 1 ? 'was' : 'were'}`;
  const left = of - saved;
  return `${done} saved; ${left.toLocaleString('en')} ${left === 1 ? 'is' : 'are'} still below, to be saved.`;
}

function alreadyHeld(held: number, of: number): string[] {
  if (held === 0) return [];
  return [of === 1 ? 'You have it already.' : `${count(held, 'article')} you have already.`];
}
