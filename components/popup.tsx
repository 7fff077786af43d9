import { useRef } from 'preact/hooks';
import type { PageAnswer, SearchAnswer, Subject, SubjectId } from '../corpus/types.ts';
import { Button, Switch } from './controls.tsx';
import { copyWithSource } from './copying.ts';
import type { ExcerptDeeds } from './excerpt-actions.tsx';
import { Icon } from './icons.tsx';
import { FoundView, HOW_TO_SEARCH } from './popup-found.tsx';
import { PageView } from './popup-page.tsx';
import { type Hindrance, MarksRefused, Notice, OnlyBundled } from './states.tsx';

/** A mention on the page, and where to find it again: the number is within its frame. */
export interface PageMention {
  subject: SubjectId;
  /** As the page writes it, its white space tidied as the sentence's is. */
  text: string;
  sentence: string;
  /** Where the mention begins in the sentence, in UTF-16 code units. */
  at: number;
  frame: number;
  number: number;
}

export type PageState =
  /** Asked, not yet known; the site is known first. */
  | { kind: 'reading'; site?: string }
  /** A page where the browser lets no extension run. */
  | { kind: 'restricted' }
  /** The reader turned this site off. */
  | { kind: 'off'; site: string }
  | { kind: 'on'; site: string; mentions: readonly PageMention[] };

export type LibraryState =
  | { kind: 'opening' }
  | { kind: 'failed'; reason: string }
  /** `packaged`: there is no database, so that only the bundled sources are there; `isPrivate`: the window is the reason. */
  | { kind: 'stored' | 'packaged'; chosen: number; total: number; isPrivate?: boolean };

export interface PopupActions extends ExcerptDeeds {
  search: (query: string) => void;
  filter: (subject: SubjectId | null) => void;
  goTo: (mention: PageMention) => void;
  turnSite: (on: boolean) => void;
  addPage: () => void;
  options: () => void;
  /** Missing where there is no side panel, or in it. */
  panel?: (() => void) | undefined;
  retry: () => void;
  /** Asks the browser to let the extension run on all sites. */
  allow: () => void;
}

export interface PopupProps {
  page: PageState;
  library: LibraryState;
  /** The watched subjects, in the order in which they are shown. */
  subjects: readonly Subject[];
  /** Only what concerns this subject. */
  filter: SubjectId | null;
  /** What the sources say for this page (and filter); `null` while asked. */
  answer: PageAnswer | null;
  query: string;
  /** What the search found; `null` while it looks. */
  found: SearchAnswer | null;
  /** Fills a side panel instead of a popup. */
  tall?: boolean;
  /** What couldn’t be done, in the reader's words. */
  failed?: string | null;
  /** Why pages may not be marked as chosen. */
  hindrance?: Hindrance | null;
  actions: PopupActions;
}

export function Popup(props: PopupProps) {
  const { page, library, query, found, tall = false, failed, hindrance, actions } = props;
  const box = useRef<HTMLInputElement>(null);
  const searchInstead = (other: string) => {
    actions.search(other);
    // The button that was pressed is gone.
    box.current?.focus();
  };
  return (
    <div class={tall ? 'otr-popup is-tall' : 'otr-popup'} onCopy={copyWithSource}>
      <header class="otr-popup-head">
        <h1>On the Record</h1>
        <SiteSwitch page={page} onTurn={actions.turnSite} />
      </header>
      <search class="otr-popup-search">
        <Icon name="search" />
        <input
          ref={box}
          type="search"
          class="otr-field"
          value={query}
          placeholder={placeholder(library)}
          aria-label="Search your sources"
          title={HOW_TO_SEARCH}
          spellcheck={false}
          autocomplete="off"
          // The popup opens to be read or searched; a side panel opens beside what is being read.
          autoFocus={!tall}
          onInput={(event) => actions.search(event.currentTarget.value)}
        />
      </search>
      {/* Scrolls where it is long, and is then a stop of the keyboard in Firefox: with a name. */}
      <main class="otr-popup-body" aria-label={query.trim() ? 'What was found' : 'This page'}>
        {failed ? <Notice alert>{failed}</Notice> : null}
        {hindrance?.kind === 'refused' ? <MarksRefused reason={hindrance.reason} /> : null}
        <LibraryNotice library={library} onRetry={actions.retry} />
        {query.trim() ? (
          <FoundView query={query} found={found} onMeant={searchInstead} actions={actions} />
        ) : (
          <PageView key={page.kind} {...props} />
        )}
      </main>
      <footer class="otr-popup-bar">
        {page.kind === 'restricted' || library.kind === 'packaged' ? null : (
          <Button look="plain" onClick={actions.addPage}>
            <Icon name="add" />
            Add this page
          </Button>
        )}
        <span class="otr-popup-gap" />
        {actions.panel ? (
          <Button look="quiet" onClick={actions.panel}>
            Side panel
          </Button>
        ) : null}
        <Button look="quiet" onClick={actions.options}>
          Options
        </Button>
      </footer>
    </div>
  );
}

function SiteSwitch({ page, onTurn }: { page: PageState; onTurn: (on: boolean) => void }) {
  if (page.kind === 'restricted' || !page.site) return null;
  const name = page.site === 'file' ? 'local files' : page.site;
  return (
    <span class="otr-popup-site">
      <span class="otr-popup-host" title={name}>
        {name}
      </span>
      <Switch quiet label={`Mark mentions on ${name}`} on={page.kind !== 'off'} onChange={onTurn} />
    </span>
  );
}

function LibraryNotice({ library, onRetry }: { library: LibraryState; onRetry: () => void }) {
  switch (library.kind) {
    case 'failed':
      return (
        <Notice
          alert
          action={
            <Button look="outlined" onClick={onRetry}>
              Try again
            </Button>
          }
        >
          Your sources couldn’t be read just now. {library.reason}
        </Notice>
      );
    case 'packaged':
      return <OnlyBundled isPrivate={library.isPrivate ?? false} />;
    default:
      return null;
  }
}

function placeholder(library: LibraryState): string {
  if (library.kind === 'opening' || library.kind === 'failed' || library.chosen === 0) return 'Search your sources';
  return library.chosen === 1 ? 'Search your one source' : `Search your ${library.chosen.toLocaleString('en')} sources`;
}
