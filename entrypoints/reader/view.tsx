import { render } from 'preact';
import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Button } from '../../components/controls.tsx';
import { ReaderPage } from '../../components/reader-page.tsx';
import { EmptyState, NoLibrary, Notice } from '../../components/states.tsx';
import { citable, type CitationFormat, cite, passageAddress } from '../../corpus/cite.ts';
import { withOneDate } from '../../corpus/language/dates.ts';
import { mentionsOf } from '../../corpus/source.ts';
import { SUBJECTS } from '../../corpus/subjects.ts';
import type { FullSource, SourceId, Span } from '../../corpus/types.ts';
import { copied } from '../../platform/clipboard.ts';
import { reasonOf } from '../../platform/reason.ts';
import type { Shelf } from '../../platform/shelf.ts';
import { askedFor, passageIn } from './asked.ts';

const FORMATS: Record<CitationFormat, string> = {
  plain: 'plain text',
  markdown: 'Markdown',
  'csl-json': 'CSL-JSON',
  bibtex: 'BibTeX',
};

/** What became of the source that was asked for. */
type Found =
  | { kind: 'source'; source: FullSource }
  | { kind: 'removed'; id: SourceId }
  | { kind: 'missing' }
  | { kind: 'failed'; error: unknown };

/** Shows the source that the page's address asks for. Every answer that comes late is dropped. */
export class ReaderView {
  readonly #root: Element;
  readonly #shelf: Pick<Shelf, 'library' | 'tellChanged'>;
  #looks = 0;
  /** What is on the screen, so that the same isn't drawn again. */
  #shown = '';
  /** The address of the source that is on the screen. */
  #read: string | null = null;

  constructor(root: Element, shelf: Pick<Shelf, 'library' | 'tellChanged'>) {
    this.#root = root;
    this.#shelf = shelf;
  }

  /** Looks what is asked for now: the address may be another, or the source corrected, removed or put back on another page. */
  async look(): Promise<void> {
    const look = ++this.#looks;
    const { hash } = location;
    const found = await this.#find(askedFor(hash).source).catch((error: unknown): Found => ({ kind: 'failed', error }));
    if (look !== this.#looks) return;
    // What is being read stays when it can't be looked up anew.
    if (found.kind === 'failed' && hash === this.#read) return console.warn(found.error);
    const shown = JSON.stringify([hash, found.kind, found.kind === 'source' && found.source.provenance]);
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.#read = found.kind === 'source' ? hash : null;
    this.#draw(found, hash);
  }

  async #find(id: SourceId | null): Promise<Found> {
    const { library } = this.#shelf;
    if (id === null) return { kind: 'missing' };
    const source = await library.source(id);
    if (source) return { kind: 'source', source: { ...source, provenance: withOneDate(source.provenance) } };
    const isRemoved = (await library.removed()).some(({ source }) => source.id === id);
    return isRemoved ? { kind: 'removed', id } : { kind: 'missing' };
  }

  /** Rejects where it can't be. */
  async #putBack(id: SourceId): Promise<void> {
    try {
      await this.#shelf.library.restore([id]);
      this.#shelf.tellChanged();
    } finally {
      await this.look();
    }
  }

  #draw(found: Found, hash: string): void {
    document.title = `${titleOf(found)} – On the Record`;
    render(
      found.kind === 'source' ? (
        <SourcePage source={found.source} asked={askedFor(hash)} />
      ) : (
        <main class="reader-alone">{this.#instead(found)}</main>
      ),
      this.#root,
    );
  }

  #instead(found: Exclude<Found, { kind: 'source' }>) {
    switch (found.kind) {
      case 'removed':
        return <Removed key={found.id} onPutBack={() => this.#putBack(found.id)} />;
      case 'missing':
        return <Missing />;
      case 'failed':
        return <NoLibrary reason={reasonOf(found.error)} onRetry={() => void this.look()} />;
    }
  }
}

function titleOf(found: Found): string {
  if (found.kind === 'source') return found.source.provenance.title;
  return found.kind === 'failed' ? 'The library can’t be opened' : 'Source not found';
}

function SourcePage({ source, asked }: { source: FullSource; asked: Span }) {
  const passage = passageIn(source, asked);
  return (
    <ReaderPage
      key={`${source.id} ${passage?.start} ${passage?.end}`}
      source={source}
      mentions={mentionsOf(source)}
      subjects={SUBJECTS}
      passage={passage}
      formats={FORMATS}
      onCopy={(span, quote, format) => copied(cite(citable(source, span, quote), format))}
      addressOf={(span) => (span ? passageAddress(citable(source, span)) : source.provenance.url)}
    />
  );
}

function Missing() {
  return (
    <EmptyState
      alone
      title="This source isn’t on your shelf"
      actions={
        <Button look="outlined" onClick={() => void browser.runtime.openOptionsPage()}>
          See all sources
        </Button>
      }
    >
      It may have been removed, or the link may be of another browser.
    </EmptyState>
  );
}

function Removed({ onPutBack }: { onPutBack: () => Promise<void> }) {
  const [failed, setFailed] = useState<string | null>(null);
  return (
    <>
      {failed === null ? null : <Notice alert>It can’t be put back: {failed}</Notice>}
      <EmptyState
        alone
        title="You removed this source"
        actions={
          <Button
            look="outlined"
            onClick={() => void onPutBack().catch((error: unknown) => setFailed(reasonOf(error)))}
          >
            Put it back
          </Button>
        }
      >
        It is kept for a day, and deleted for good when the library is next opened after that.
      </EmptyState>
    </>
  );
}
