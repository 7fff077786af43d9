import { type ComponentChildren, render } from 'preact';
import { browser } from 'wxt/browser';
import { OptionsAdd } from '../../components/options-add.tsx';
import { OptionsBackup, type PendingBackup } from '../../components/options-backup.tsx';
import { OptionsSites, OptionsSubjects } from '../../components/options-choices.tsx';
import { OptionsFrame, type SectionId, SECTIONS } from '../../components/options-frame.tsx';
import { count } from '../../components/options-list.ts';
import { OptionsMarks } from '../../components/options-marks.tsx';
import { OptionsPrivacy } from '../../components/options-privacy.tsx';
import { OptionsReview } from '../../components/options-review.tsx';
import { OptionsSources, type Room } from '../../components/options-sources.tsx';
import { Progress, ReportView } from '../../components/options-work.tsx';
import { Notice } from '../../components/states.tsx';
import { ACCEPTED_FILES } from '../../corpus/read-file.ts';
import { SUBJECTS } from '../../corpus/subjects.ts';
import type { FullSource, Source, SourceId } from '../../corpus/types.ts';
import { siteOf, turnedOff, turnedOn } from '../../platform/pages.ts';
import { readerUrl } from '../../platform/reader.ts';
import { changeSettings, isSite, type Look } from '../../platform/settings.ts';
import type { Shelf } from '../../platform/shelf.ts';
import { Adding, reasonOf } from './adding.ts';
import { articlesOf, backupName, type CheckedBackup, checkBackup, exportBackup, handOut } from './backups.ts';
import { droppedFiles } from './intake.ts';

const LOOKS: { id: Look; label: string; says: string }[] = [
  { id: 'underline', label: 'Underline', says: 'a thin dotted line in the subject’s colour' },
  { id: 'tint', label: 'Tint', says: 'a light wash behind the words' },
  { id: 'none', label: 'No mark', says: 'cards still open over mentions' },
];

/** The options page: holds what its sections show, and does what they ask for. */
export class OptionsApp {
  readonly #root: Element;
  readonly #shelf: Shelf;
  readonly #adding: Adding;
  #sources: Source[] | null = null;
  #room: Room | null = null;
  #removed: FullSource[] = [];
  #pending: (CheckedBackup & PendingBackup) | null = null;

  constructor(root: Element, shelf: Shelf) {
    this.#root = root;
    this.#shelf = shelf;
    this.#adding = new Adding(shelf.library, {
      changed: () => this.#draw(),
      saved: () => {
        // What the reader added may exist nowhere else. Firefox grants it without a question.
        void navigator.storage.persist().then(() => this.#refresh());
      },
      backup: (name, text) => this.#readBackup(name, text),
    });
  }

  async open(): Promise<void> {
    this.#draw();
    addEventListener('hashchange', () => {
      // What was said belongs to the section where it was said.
      if (!this.#adding.state.work) this.#adding.dismiss();
      this.#draw();
    });
    this.#shelf.onChange(() => this.#draw());
    // Another page of the extension may have added, removed or taken something meanwhile.
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState !== 'visible') return;
      void this.#refresh();
      void this.#adding.takePages();
    });
    await this.#refresh();
    await this.#adding.open();
  }

  async #refresh(): Promise<void> {
    this.#sources = await this.#shelf.library.sources();
    const [{ usage = 0, quota = 0 }, promised] = await Promise.all([
      navigator.storage.estimate(),
      navigator.storage.persisted(),
    ]);
    // Chrome never promises extensions anything, but leaves those with unlimitedStorage out when it clears.
    const kept = promised ? 'promised' : import.meta.env.FIREFOX ? 'may-be-cleared' : 'exempt';
    this.#room = { used: usage, quota, kept };
    this.#draw();
  }

  #draw(): void {
    const { work, report } = this.#adding.state;
    const section = sectionOf(location.hash);
    document.title = `${SECTIONS.find(({ id }) => id === section)!.label} – On the Record`;
    render(
      <OptionsFrame
        section={section}
        counts={{
          sources: this.#sources?.length ?? 0,
          add: this.#adding.state.items.length,
          sites: this.#shelf.settings.sitesOff.length,
        }}
        notice={
          <>
            {this.#shelf.library.kind === 'packaged' ? (
              <Notice alert>
                The browser’s storage can’t be opened here, so only the sources that come with On the Record are shown.
              </Notice>
            ) : null}
            {work ? <Progress work={work} onCancel={() => this.#adding.cancel()} /> : null}
            {report ? <ReportView report={report} onDismiss={() => this.#adding.dismiss()} /> : null}
          </>
        }
      >
        {this.#section(section)}
      </OptionsFrame>,
      this.#root,
    );
  }

  #section(section: SectionId): ComponentChildren {
    const sections: Record<SectionId, () => ComponentChildren> = {
      sources: () => this.#sourcesSection(),
      add: () => this.#addSection(),
      subjects: () => this.#subjectsSection(),
      marks: () => this.#marksSection(),
      sites: () => (
        <OptionsSites
          sites={this.#shelf.settings.sitesOff}
          onRemove={(site) => void changeSettings((now) => turnedOn(now, site))}
          onAdd={turnOff}
        />
      ),
      backup: () => this.#backupSection(),
      privacy: () => <OptionsPrivacy version={browser.runtime.getManifest().version} />,
    };
    return sections[section]();
  }

  #subjectsSection() {
    const { settings } = this.#shelf;
    return (
      <OptionsSubjects
        subjects={SUBJECTS}
        isWatched={(id) => settings.subjects[id] ?? true}
        onWatch={(id, on) => void changeSettings((now) => ({ ...now, subjects: { ...now.subjects, [id]: on } }))}
        mentionedIn={Object.fromEntries(
          SUBJECTS.map(({ id }) => [id, this.#sources?.filter((source) => source.mentions[id]).length ?? 0]),
        )}
      />
    );
  }

  #marksSection() {
    const { settings } = this.#shelf;
    return (
      <OptionsMarks
        looks={LOOKS}
        look={settings.look}
        onLook={(look) => void changeSettings((now) => ({ ...now, look }))}
        delay={settings.openDelay}
        onDelay={(openDelay) => void changeSettings((now) => ({ ...now, openDelay }))}
        subjects={SUBJECTS}
      />
    );
  }

  #sourcesSection() {
    const { library, settings } = this.#shelf;
    return (
      <OptionsSources
        sources={this.#sources}
        subjects={SUBJECTS}
        isChosen={(id) => settings.sources[id] ?? true}
        onChoose={(ids, on) =>
          void changeSettings((now) => ({
            ...now,
            sources: { ...now.sources, ...Object.fromEntries(ids.map((id) => [id, on])) },
          }))
        }
        onRead={(id) => void browser.tabs.create({ url: readerUrl(id) })}
        onCorrect={async (id, provenance) => {
          await library.correct(id, provenance);
          await this.#refresh();
        }}
        onRemove={(ids) => void this.#remove(ids)}
        onExport={(ids) => void this.#export('source-pack', ids)}
        removed={this.#removed.length}
        onUndo={() => void this.#putBack()}
        room={this.#room}
        onAskToKeep={() => void this.#askToKeep()}
      />
    );
  }

  #addSection() {
    const { items, pasted, work } = this.#adding.state;
    return (
      <>
        <OptionsAdd
          accept={ACCEPTED_FILES}
          available={this.#shelf.library.kind === 'stored'}
          onFiles={(files) => void this.#adding.takeFiles(files)}
          onDrop={(transfer) => void droppedFiles(transfer).then((files) => this.#adding.takeFiles(files))}
          pasted={pasted}
          onPasted={(text) => this.#adding.setPasted(text)}
          onTake={() => void this.#adding.takePasted()}
        />
        {items.length > 0 ? (
          <OptionsReview
            items={items}
            busy={work !== null}
            onCorrect={(id, provenance) => this.#adding.correct(id, provenance)}
            onDiscard={(ids) => void this.#adding.discard(ids)}
            onSave={(ids) => void this.#adding.save(ids)}
          />
        ) : null}
      </>
    );
  }

  #backupSection() {
    const added = this.#sources?.filter(({ origin }) => origin === 'added') ?? [];
    return (
      <OptionsBackup
        added={added.length}
        pending={this.#pending}
        busy={this.#adding.state.work !== null}
        onExport={() =>
          void this.#export(
            'everything',
            added.map(({ id }) => id),
          )
        }
        onFile={(file) => void this.#adding.takeFiles([file])}
        onImport={() => void this.#import()}
        onForget={() => {
          this.#pending = null;
          this.#draw();
        }}
      />
    );
  }

  async #askToKeep(): Promise<void> {
    if (!(await navigator.storage.persist()))
      this.#adding.say(['The browser didn’t promise to keep it. Keep a backup.']);
    await this.#refresh();
  }

  async #remove(ids: SourceId[]): Promise<void> {
    try {
      // Removed one after the other, all can be put back.
      this.#removed = [...this.#removed, ...(await this.#shelf.library.remove(ids))];
    } catch (error) {
      this.#adding.say([`Nothing was removed: ${reasonOf(error)}`]);
    }
    await this.#refresh();
  }

  async #putBack(): Promise<void> {
    try {
      await this.#shelf.library.restore(this.#removed);
      this.#removed = [];
    } catch (error) {
      this.#adding.say([`They can’t be put back: ${reasonOf(error)}`]);
    }
    await this.#refresh();
  }

  async #export(kind: 'everything' | 'source-pack', ids: SourceId[]): Promise<void> {
    const { library, settings } = this.#shelf;
    try {
      const file = await this.#adding.run('Writing the file', ids.length, (signal, onProgress) =>
        exportBackup({ library, ids, onProgress, signal, ...(kind === 'everything' ? { settings } : {}) }),
      );
      if (file) handOut(file, backupName(kind));
    } catch (error) {
      this.#adding.say([`The file couldn’t be written: ${reasonOf(error)}`]);
    }
  }

  async #readBackup(name: string, text: string): Promise<void> {
    const checked = await checkBackup(text);
    const { kind, made, sources } = checked.backup;
    this.#pending = { ...checked, name, kind, made, sources: sources.length };
    location.hash = 'backup';
    this.#draw();
  }

  async #import(): Promise<void> {
    if (!this.#pending) return;
    const { backup, settings } = this.#pending;
    const { sources, kind } = backup;
    const articles = articlesOf(sources);
    const { added, same, stopped } = await this.#adding.add(
      'Importing',
      articles.keys(),
      sources.length,
      // In a backup everything is as it was; a colleague's sources are new here.
      kind === 'everything' ? { addedAt: (article) => articles.get(article) } : { whenSame: 'skip' },
    );
    const left = sources.length - added.length - same.length;
    // Choices are explicit per source, so they fit however many sources were kept.
    if (settings) await changeSettings(() => settings);
    if (stopped === null) this.#pending = null;
    this.#adding.say([
      `${count(added.length, 'source')} imported${same.length > 0 ? `, ${same.length.toLocaleString('en')} on your shelf already` : ''}.`,
      ...(settings ? ['Your choices and settings are those of the backup.'] : []),
      ...(stopped === null
        ? []
        : [`${stopped} ${count(left, 'source')} not imported; importing again goes on from here.`]),
    ]);
    this.#draw();
  }
}

function sectionOf(hash: string): SectionId {
  const id = hash.replace(/^#/, '');
  return SECTIONS.find((section) => section.id === id)?.id ?? 'sources';
}

/** Turns a site off by its name or an address on it; the reason when it is neither. */
function turnOff(typed: string): string | null {
  const site = /\s/.test(typed) ? null : siteOf(typed.includes('://') ? typed : `https://${typed}`);
  // A word without a dot is more likely a slip than the name of a host.
  if (site === null || !isSite(site) || !/[.:]|^localhost$|^file$/.test(site))
    return `“${typed}” isn’t a site, such as news.example.`;
  void changeSettings((now) => turnedOff(now, site));
  return null;
}
