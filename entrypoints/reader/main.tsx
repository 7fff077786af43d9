import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/page.css';
import '../../components/pieces.css';
import '../../components/reader.css';
import { Button } from '../../components/controls.tsx';
import { ReaderPage } from '../../components/reader-page.tsx';
import { EmptyState, NoLibrary, Waiting } from '../../components/states.tsx';
import { citable, type CitationFormat, cite, passageAddress } from '../../corpus/cite.ts';
import { mentionsOf } from '../../corpus/source.ts';
import { SUBJECTS } from '../../corpus/subjects.ts';
import type { FullSource, SourceId } from '../../corpus/types.ts';
import { browser } from 'wxt/browser';
import { copied } from '../../platform/clipboard.ts';
import { openShelf, type Shelf } from '../../platform/shelf.ts';
import { askedFor, passageIn } from './asked.ts';

const FORMATS: { id: CitationFormat; label: string }[] = [
  { id: 'plain', label: 'plain text' },
  { id: 'markdown', label: 'Markdown' },
  { id: 'csl-json', label: 'CSL-JSON' },
  { id: 'bibtex', label: 'BibTeX' },
];

const app = document.querySelector('#app')!;

/** What is on the screen, and where it comes from. */
let shown = '';

async function show(shelf: Shelf): Promise<void> {
  const asked = askedFor(location.hash);
  const source = asked.source === null ? undefined : await shelf.library.source(asked.source);
  if (!source) {
    document.title = 'Source not found – On the Record';
    shown = '';
    const isRemoved = (await shelf.library.removed()).some(({ source: { id } }) => id === asked.source);
    render(isRemoved ? <Removed onPutBack={() => void putBack(shelf, asked.source!)} /> : <Missing />, app);
    return;
  }
  document.title = `${source.provenance.title} – On the Record`;
  shown = JSON.stringify(source.provenance);
  const passage = passageIn(source, asked);
  render(
    <ReaderPage
      key={`${source.id} ${passage?.start} ${passage?.end}`}
      source={source}
      mentions={mentionsOf(source)}
      subjects={SUBJECTS}
      passage={passage}
      formats={FORMATS}
      onCopy={(span, quote, format) => copied(cite(citable(source, span, quote), format as CitationFormat))}
      addressOf={(span) => addressOf(source, span)}
    />,
    app,
  );
}

function addressOf(source: FullSource, span: { start: number; end: number } | null): string | undefined {
  return span ? passageAddress(citable(source, span)) : source.provenance.url;
}

function Missing() {
  return (
    <main class="reader-alone">
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
    </main>
  );
}

function Removed({ onPutBack }: { onPutBack: () => void }) {
  return (
    <main class="reader-alone">
      <EmptyState
        alone
        title="You removed this source"
        actions={
          <Button look="outlined" onClick={onPutBack}>
            Put it back
          </Button>
        }
      >
        It is kept for a day, and deleted for good when the library is next opened after that.
      </EmptyState>
    </main>
  );
}

async function putBack(shelf: Shelf, id: SourceId): Promise<void> {
  await shelf.library.restore([id]).catch(console.warn);
  shelf.tellChanged();
  await show(shelf);
}

/** It may have been corrected, removed or put back on another page. */
async function showChanged(shelf: Shelf): Promise<void> {
  const { source: id } = askedFor(location.hash);
  const source = id === null ? undefined : await shelf.library.source(id);
  if ((source ? JSON.stringify(source.provenance) : '') !== shown) await show(shelf);
}

async function start(): Promise<void> {
  const late = setTimeout(
    () =>
      render(
        <main class="reader-alone">
          <Waiting label="Opening the source" lines={8} />
        </main>,
        app,
      ),
    300,
  );
  try {
    const shelf = await openShelf();
    clearTimeout(late);
    await show(shelf);
    addEventListener('hashchange', () => void show(shelf));
    shelf.onChange((what) => void (what === 'library' && showChanged(shelf)));
  } catch (error) {
    clearTimeout(late);
    render(
      <main class="reader-alone">
        <NoLibrary error={error} onRetry={() => location.reload()} />
      </main>,
      app,
    );
  }
}

void start();
