import { render } from 'preact';
import { browser } from 'wxt/browser';
import {
  Popup,
  type LibraryState,
  type PageState,
  type PopupActions,
  type PopupProps,
} from '../../components/popup.tsx';
import type { Hindrance } from '../../components/states.tsx';
import { citeShown } from '../../corpus/cite.ts';
import { SUBJECTS } from '../../corpus/subjects.ts';
import type { PageAnswer, PageRequest, SearchAnswer, SubjectId } from '../../corpus/types.ts';
import { copied } from '../../platform/clipboard.ts';
import { allowAllSites, watchPages } from '../../platform/pages.ts';
import { turnedOff, turnedOn } from '../../platform/sites.ts';
import { openOptions, openReader } from '../../platform/reader.ts';
import { isPrivateWindow } from '../../platform/private.ts';
import { reasonOf } from '../../platform/reason.ts';
import { changeSettings, readSettings } from '../../platform/settings.ts';
import { openShelf, type Shelf } from '../../platform/shelf.ts';
import { addThisPage } from './add-page.ts';
import { activeTab, goTo, TabReports, pageRequest, type Tab } from './page.ts';
import { sidePanel } from './panel.ts';

/** Pages go on changing under an open popup. */
const LOOK_AGAIN_MS = 1_500;
/** A page that is still being read is looked at again soon, but not for ever: some never come to rest. */
const SOON_MS = 120;
const MOST_EARLY = 15;
const MOST_FOUND = 20;

/** The popup's state and its doings, for popup and side panel. Every answer that comes late is dropped. */
export class PopupView {
  readonly #root: Element;
  readonly #tall: boolean;
  readonly #reports = new TabReports();
  #shelf: Shelf | null = null;
  #opening: Promise<Shelf> | undefined;
  #tab: Tab | null = null;
  #page: PageState = { kind: 'reading' };
  #library: LibraryState = { kind: 'opening' };
  #filter: SubjectId | null = null;
  #answer: PageAnswer | null = null;
  #query = '';
  #found: SearchAnswer | null = null;
  #failed: string | null = null;
  #hindrance: Hindrance | null = null;
  /** What the answer at hand was asked for, so that the same isn't asked again. */
  #asked = '';
  #asking = Promise.resolve();
  #searches = 0;
  #looks = 0;
  /** How often in a row the page was found still being read. */
  #early = 0;
  /** A page is being opened. */
  #going = false;

  constructor(root: Element, { tall }: { tall: boolean }) {
    this.#root = root;
    this.#tall = tall;
  }

  start(): void {
    // First of all what has to be waited for.
    void this.#open();
    this.#draw();
    setInterval(() => void (document.visibilityState === 'visible' && this.#look()), LOOK_AGAIN_MS);
    if (this.#tall) {
      browser.tabs.onActivated.addListener(() => void this.#look());
      browser.tabs.onUpdated.addListener((id, change) => {
        if (id === this.#tab?.id && (change.status || change.url)) void this.#look();
      });
    }
  }

  async #open(): Promise<void> {
    this.#library = { kind: 'opening' };
    this.#asked = '';
    // The page is read while the library opens.
    const looked = this.#look();
    try {
      this.#shelf = await (this.#opening ??= this.#openShelf());
      // Somebody may have typed before there was anything to search.
      const searched = this.#query ? this.#search(this.#query) : undefined;
      await Promise.all([looked.then(() => this.#askOrCount()), searched]);
    } catch (error) {
      this.#library = { kind: 'failed', reason: reasonOf(error) };
    }
    this.#draw();
    await this.#watchPages();
  }

  /** Once: what is tried again is what it is asked. One that didn’t open is opened anew. */
  async #openShelf(): Promise<Shelf> {
    try {
      const shelf = await openShelf();
      shelf.onChange((what) => {
        void this.#askAnew();
        if (what === 'settings') void this.#watchPages();
      });
      return shelf;
    } catch (error) {
      this.#opening = undefined;
      throw error;
    }
  }

  /** What the browser refused before is tried again; the reader must know why nothing is marked. */
  async #watchPages(): Promise<void> {
    const hindrance = await watchPages();
    if (JSON.stringify(hindrance) === JSON.stringify(this.#hindrance)) return;
    this.#hindrance = hindrance;
    this.#draw();
  }

  async #allow(): Promise<void> {
    await allowAllSites();
    await this.#watchPages();
    await this.#look();
  }

  async #findTab(): Promise<void> {
    const tab = await activeTab();
    if (tab?.id !== this.#tab?.id || tab?.url !== this.#tab?.url) {
      this.#filter = null;
      this.#asked = '';
      this.#answer = null;
    }
    this.#tab = tab;
  }

  /** What was answered may be so no more: other sources are chosen, or the library holds others. */
  async #askAnew(): Promise<void> {
    this.#asked = '';
    await this.#look();
    await this.#askOrCount();
    if (this.#query) await this.#search(this.#query);
  }

  /** What the sources say for the page, and how many there are. */
  async #askOrCount(): Promise<void> {
    const asking = this.#ask();
    if (asking || !this.#shelf) return asking;
    // An empty search finds nothing, and counts without reading 10,000 sources.
    this.#count(this.#shelf, await this.#shelf.library.search(''));
    this.#draw();
  }

  #count({ library }: Shelf, { chosen, total }: Pick<SearchAnswer, 'chosen' | 'total'>): void {
    this.#library = { kind: library.kind, chosen, total, isPrivate: isPrivateWindow() };
  }

  /** Reads the page, and asks what the sources say for it. */
  async #look(): Promise<void> {
    const look = ++this.#looks;
    const [settings] = await Promise.all([this.#shelf?.settings ?? readSettings(), this.#findTab()]);
    const read = await this.#reports.read(this.#tab, settings);
    if (look !== this.#looks) return;
    const isEarly = read.kind === 'on' && !read.settled && this.#early < MOST_EARLY;
    this.#early = isEarly ? this.#early + 1 : 0;
    if (isEarly) setTimeout(() => void this.#look(), SOON_MS);
    const page: PageState = isEarly && read.mentions.length === 0 ? { kind: 'reading', site: read.site } : read;
    const changed = JSON.stringify(page) !== JSON.stringify(this.#page);
    if (changed) this.#page = page;
    const asking = this.#ask();
    // Drawn while the database is read.
    if (changed) setTimeout(() => this.#draw());
    await asking;
  }

  /** Asks unless the same has been asked before; `undefined` where there is nothing to ask. */
  #ask(): Promise<void> | undefined {
    if (this.#page.kind !== 'on' || !this.#shelf || !this.#tab || this.#page.mentions.length === 0) return undefined;
    const request = pageRequest(this.#tab, this.#page.mentions, this.#filter);
    const asked = JSON.stringify(request);
    if (asked !== this.#asked) {
      this.#asked = asked;
      this.#asking = this.#take(this.#shelf, request, asked);
    }
    return this.#asking;
  }

  async #take(shelf: Shelf, request: PageRequest, asked: string): Promise<void> {
    try {
      const answer = await shelf.library.page(request);
      if (asked !== this.#asked) return;
      this.#answer = answer;
      this.#count(shelf, answer);
    } catch (error) {
      this.#library = { kind: 'failed', reason: reasonOf(error) };
    }
    this.#draw();
  }

  async #search(query: string): Promise<void> {
    const search = ++this.#searches;
    if (query !== this.#query) {
      this.#query = query;
      if (!query.trim()) this.#found = null;
      this.#draw();
    }
    if (!query.trim() || !this.#shelf) return;
    try {
      const found = await this.#shelf.library.search(query, { limit: MOST_FOUND });
      if (search !== this.#searches) return;
      this.#found = found;
    } catch (error) {
      this.#library = { kind: 'failed', reason: reasonOf(error) };
    }
    this.#draw();
  }

  #actions(): PopupActions {
    return {
      search: (query) => void this.#search(query),
      filter: (subject) => {
        this.#filter = subject;
        this.#answer = null;
        this.#draw();
        void this.#ask();
      },
      goTo: (mention) => void (this.#tab && goTo(this.#tab, mention)),
      turnSite: (on) => void this.#turnSite(on),
      read: ({ source, start, end }) => void this.#go(() => openReader(source.id, { start, end }, this.#from())),
      copy: (excerpt) => copied(citeShown(excerpt)),
      addPage: () => {
        const tab = this.#tab;
        if (tab) void this.#go(() => addThisPage(tab.id));
      },
      options: () => void this.#go(() => openOptions(this.#from())),
      panel: this.#tall ? undefined : sidePanel(() => this.#tab?.windowId),
      retry: () => void this.#open(),
      allow: () => void this.#allow().catch((error: unknown) => this.#fail('That can’t be done', error)),
    };
  }

  async #turnSite(on: boolean): Promise<void> {
    if (this.#page.kind === 'restricted' || !this.#page.site) return;
    const { site } = this.#page;
    this.#page = { kind: on ? 'reading' : 'off', site };
    this.#failed = null;
    this.#draw();
    try {
      await changeSettings((settings) => (on ? turnedOn(settings, site) : turnedOff(settings, site)));
    } catch (error) {
      this.#fail('The choice can’t be kept', error);
      await this.#look();
    }
  }

  /** Where a page of ours is opened from. */
  #from() {
    return { incognito: isPrivateWindow() };
  }

  /** Opens a page, once however often it is clicked. A popup has done its work then; a panel stays, beside another page. */
  async #go(open: () => Promise<unknown>): Promise<void> {
    if (this.#going) return;
    this.#going = true;
    this.#failed = null;
    this.#draw();
    try {
      await open();
      if (this.#tall) await this.#look();
      else window.close();
    } catch (error) {
      this.#fail('That can’t be done', error);
    } finally {
      this.#going = false;
    }
  }

  #fail(what: string, error: unknown): void {
    this.#failed = `${what}: ${reasonOf(error)}`;
    this.#draw();
  }

  #draw(): void {
    const settings = this.#shelf?.settings;
    const props: PopupProps = {
      page: this.#page,
      library: this.#library,
      subjects: SUBJECTS.filter(({ id }) => settings?.subjects[id] ?? true),
      filter: this.#filter,
      answer: this.#answer,
      query: this.#query,
      found: this.#found,
      failed: this.#failed,
      hindrance: this.#hindrance,
      tall: this.#tall,
      actions: this.#actions(),
    };
    render(<Popup {...props} />, this.#root);
  }
}
