import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/page.css';
import '../../components/pieces.css';
import '../../components/reader.css';
import { NoLibrary, Waiting } from '../../components/states.tsx';
import { reasonOf } from '../../platform/reason.ts';
import { openShelf } from '../../platform/shelf.ts';
import { ReaderView } from './view.tsx';

const app = document.querySelector('#app')!;

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
    const shelf = await openShelf().finally(() => clearTimeout(late));
    const view = new ReaderView(app, shelf);
    addEventListener('hashchange', () => void view.look());
    shelf.onChange((what) => void (what === 'library' && view.look()));
    await view.look();
  } catch (error) {
    render(
      <main class="reader-alone">
        <NoLibrary reason={reasonOf(error)} onRetry={() => location.reload()} />
      </main>,
      app,
    );
  }
}

void start();
