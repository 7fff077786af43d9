import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/page.css';
import '../../components/pieces.css';
import '../../components/options.css';
import { NoLibrary } from '../../components/states.tsx';
import { reasonOf } from '../../platform/reason.ts';
import { openShelf, type Shelf } from '../../platform/shelf.ts';
import { OptionsApp } from './app.tsx';

const root = document.querySelector('#app')!;

async function start(): Promise<void> {
  let shelf: Shelf;
  try {
    shelf = await openShelf();
  } catch (error) {
    return render(
      <main class="options-main">
        <NoLibrary reason={reasonOf(error)} onRetry={() => location.reload()} />
      </main>,
      root,
    );
  }
  await new OptionsApp(root, shelf).open();
}

void start();
