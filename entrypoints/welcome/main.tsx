import '../../components/tokens.css';
import '../../components/page.css';
import '../../components/pieces.css';
import '../../components/card.css';
import '../../components/welcome.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import type { Hindrance } from '../../components/states.tsx';
import { Welcome } from '../../components/welcome.tsx';
import { citeShown } from '../../corpus/cite.ts';
import { SUBJECTS } from '../../corpus/subjects.ts';
import { copied } from '../../platform/clipboard.ts';
import { allowAllSites, watchPages } from '../../platform/pages.ts';
import { readerUrl } from '../../platform/reader.ts';
import { openShelf, type Shelf } from '../../platform/shelf.ts';
import { SAMPLE, Trial } from './trial.ts';

const trial = new Trial(draw);
let shelf: Promise<Shelf> | undefined;
let shortcut: string | null = null;
let hindrance: Hindrance | null = null;

function draw(): void {
  const open = (url: string) => void browser.tabs.create({ url });
  render(
    <Welcome
      subjects={SUBJECTS}
      sample={SAMPLE}
      answerFor={(sentence, subject) => trial.answerFor(sentence, subject)}
      sources={trial.sources}
      shortcut={shortcut}
      hindrance={hindrance}
      browser={import.meta.env.FIREFOX ? 'firefox' : 'chromium'}
      actions={{
        read: ({ source, start, end }) => open(readerUrl(source.id, { start, end })),
        copy: (excerpt) => copied(citeShown(excerpt)),
        open: (source) => open(readerUrl(source.id)),
        options: () => void browser.runtime.openOptionsPage(),
        retry: () => void fill(),
        allow: () => void allowAllSites().catch(console.warn),
      }}
    />,
    document.querySelector('#app') as Element,
  );
}

function fill(): Promise<void> {
  shelf ??= open();
  return trial.fill(shelf.then(({ library }) => library));
}

async function open(): Promise<Shelf> {
  try {
    const opened = await openShelf();
    // It stays open while the reader tries the options.
    opened.onChange(() => void fill());
    return opened;
  } catch (error) {
    // Opened anew when it is tried again.
    shelf = undefined;
    throw error;
  }
}

async function readShortcut(): Promise<void> {
  const commands = await browser.commands.getAll();
  shortcut = commands.find(({ name }) => name === 'next-mention')?.shortcut || null;
  draw();
}

/** What this page promises isn’t so where the browser doesn’t allow it. */
async function lookForHindrance(): Promise<void> {
  hindrance = await watchPages();
  draw();
}

draw();
void fill();
void lookForHindrance();
browser.permissions.onAdded.addListener(() => void lookForHindrance());
browser.permissions.onRemoved.addListener(() => void lookForHindrance());
readShortcut().catch(console.warn);
