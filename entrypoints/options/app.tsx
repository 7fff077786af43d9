import { type ComponentChildren, render } from 'preact';
import { browser } from 'wxt/browser';
import { OptionsAdd } from '../../components/options-add.tsx';
import { OptionsBackup } from '../../components/options-backup.tsx';
import { OptionsFrame, type SectionId, SECTIONS } from '../../components/options-frame.tsx';
import { OptionsPrivacy } from '../../components/options-privacy.tsx';
import { OptionsReview } from '../../components/options-review.tsx';
import { OptionsStuck } from '../../components/options-stuck.tsx';
import { Progress, ReportView } from '../../components/options-work.tsx';
import { type Hindrance, MarksRefused, MarksWithheld, OnlyBundled } from '../../components/states.tsx';
import { ACCEPTED_FILES } from '../../corpus/read-file.ts';
import { withOneDate } from '../../corpus/language/dates.ts';
import { allowAllSites, watchPages } from '../../platform/pages.ts';
import { isPrivateWindow } from '../../platform/private.ts';
import { reasonOf } from '../../platform/reason.ts';
import type { Shelf } from '../../platform/shelf.ts';
import { Adding } from './adding.ts';
import { BackupWork } from './backup-work.ts';
import { MarksSection, SitesSection, SubjectsSection } from './choices.tsx';
import { LongWork } from './progress.ts';
import { type Change, changing } from './saving.ts';
import { Sources } from './sources.tsx';

/** The options page: holds what its sections show, and draws the one that is chosen. */
export class OptionsApp {
  readonly #root: Element;
  readonly #shelf: Shelf;
  readonly #work: LongWork;
  readonly #change: Change;
  readonly #sources: Sources;
  readonly #adding: Adding;
  readonly #backups: BackupWork;
  #hindrance: Hindrance | null = null;

  constructor(root: Element, shelf: Shelf) {
    this.#root = root;
    this.#shelf = shelf;
    const changed = () => this.#draw();
    const saved = () => {
      this.#shelf.tellChanged();
      // What the reader added may exist nowhere else. Firefox grants it without a question.
      void navigator.storage.persist().then(() => this.#sources.refresh());
    };
    this.#work = new LongWork(changed);
    this.#change = changing(this.#work);
    this.#backups = new BackupWork(shelf, this.#work, { changed, saved });
    this.#sources = new Sources(shelf, this.#work, {
      changed,
      export: (ids) => void this.#backups.export(ids),
    });
    this.#adding = new Adding(shelf.library, this.#work, {
      changed,
      saved,
      backup: async (name, text) => {
        await this.#backups.read(name, text);
        location.hash = 'backup';
      },
    });
  }

  /** Shows the page and keeps it true. Never rejects: what can’t be read is said where it would stand. */
  async open(): Promise<void> {
    this.#draw();
    const lookAgain = () => void this.#adding.lookAgain().catch(console.warn);
    addEventListener('hashchange', () => {
      // What was said belongs to the section where it was said.
      if (!this.#work.work) this.#work.dismiss();
      this.#draw();
      lookAgain();
    });
    this.#shelf.onChange((what) => {
      if (what === 'settings') {
        this.#draw();
        return void this.#watchPages();
      }
      void this.#sources.refresh();
      lookAgain();
    });
    // Another page of the extension may have added, removed or taken something meanwhile.
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState !== 'visible') return;
      void this.#sources.refresh();
      lookAgain();
    });
    void this.#watchPages();
    browser.permissions.onAdded.addListener(() => void this.#watchPages());
    browser.permissions.onRemoved.addListener(() => void this.#watchPages());
    await this.#sources.refresh();
    try {
      await this.#adding.open();
    } catch (error) {
      this.#work.sayToo([`What waits to be saved can’t be read: ${reasonOf(error)}`]);
    }
  }

  /** What the browser refused before is tried again. */
  async #watchPages(): Promise<void> {
    this.#hindrance = await watchPages();
    this.#draw();
  }

  #allow(): void {
    allowAllSites().catch((error: unknown) => this.#work.say([`That can’t be done: ${reasonOf(error)}`]));
  }

  #draw(): void {
    const { work, report } = this.#work;
    const section = sectionOf(location.hash);
    document.title = `${SECTIONS.find(({ id }) => id === section)!.label} – On the Record`;
    render(
      <OptionsFrame
        section={section}
        counts={{
          sources: this.#sources.list?.length ?? 0,
          add: this.#adding.review.items.length + this.#adding.pages.stuck.length,
          sites: this.#shelf.settings.sitesOff.length,
        }}
        notice={
          <>
            {this.#shelf.library.kind === 'packaged' ? <OnlyBundled isPrivate={isPrivateWindow()} /> : null}
            {this.#hindrance?.kind === 'refused' ? <MarksRefused reason={this.#hindrance.reason} /> : null}
            {this.#hindrance?.kind === 'withheld' ? <MarksWithheld onAllow={() => this.#allow()} /> : null}
            {work ? <Progress work={work} onCancel={() => this.#work.cancel()} /> : null}
            {report ? <ReportView report={report} onDismiss={() => this.#work.dismiss()} /> : null}
          </>
        }
      >
        {this.#section(section)}
      </OptionsFrame>,
      this.#root,
    );
  }

  #section(section: SectionId): ComponentChildren {
    const { settings } = this.#shelf;
    const sections: Record<SectionId, () => ComponentChildren> = {
      sources: () => this.#sources.view(),
      add: () => this.#addSection(),
      subjects: () => <SubjectsSection settings={settings} change={this.#change} sources={this.#sources.list} />,
      marks: () => <MarksSection settings={settings} change={this.#change} />,
      sites: () => <SitesSection settings={settings} change={this.#change} />,
      backup: () => this.#backupSection(),
      privacy: () => <OptionsPrivacy version={browser.runtime.getManifest().version} />,
    };
    return sections[section]();
  }

  #addSection() {
    const { pages } = this.#adding;
    const { items } = this.#adding.review;
    return (
      <>
        {pages.stuck.length > 0 ? (
          <OptionsStuck
            pages={pages.stuck}
            busy={this.#work.work !== null}
            onRetry={(id) => void pages.retry(id)}
            onSave={(id) => void pages.save(id)}
            onDiscard={(id) => void pages.discard(id)}
          />
        ) : null}
        {items.length > 0 ? (
          <OptionsReview
            items={items.map((item) => ({ ...item, shown: withOneDate(item.article.provenance) }))}
            busy={this.#work.work !== null}
            onCorrect={(id, provenance) => this.#adding.review.correct(id, provenance)}
            onDiscard={(ids) => void this.#adding.discard(ids)}
            onSave={(ids) => void this.#adding.save(ids)}
          />
        ) : null}
        <OptionsAdd
          accept={ACCEPTED_FILES}
          available={this.#shelf.library.kind === 'stored'}
          isPrivate={isPrivateWindow()}
          further={items.length > 0}
          onFiles={(files) => void this.#adding.takeFiles(files)}
          onDrop={(transfer) => void this.#adding.takeDropped(transfer)}
          pasted={this.#adding.pasted}
          onPasted={(text) => this.#adding.setPasted(text)}
          onTake={() => void this.#adding.takePasted()}
        />
      </>
    );
  }

  #backupSection() {
    return (
      <OptionsBackup
        added={this.#sources.list?.filter(({ origin }) => origin === 'added').length ?? null}
        pending={this.#backups.pending}
        busy={this.#work.work !== null}
        onExport={() => void this.#backups.export('everything')}
        onFile={(file) => void this.#adding.takeFiles([file])}
        onImport={() => void this.#backups.import()}
        onForget={() => this.#backups.forget()}
      />
    );
  }
}

function sectionOf(hash: string): SectionId {
  const id = hash.replace(/^#/, '');
  return SECTIONS.find((section) => section.id === id)?.id ?? 'sources';
}
