import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/page.css';
import '../../components/pieces.css';
import '../../components/options.css';
import { NoLibrary } from '../../components/states.tsx';
import { reasonOf } from '../../platform/reason.ts';
import { openShelf } from '../../platform/shelf.ts';
import { OptionsApp } from './app.tsx';

const root = document.querySelector('#app')!;

async function start(): Promise<void> {
  try {
    await new OptionsApp(root, await openShelf()).open();
  } catch (error) {
    render(
      <main class="options-main">
        <NoLibrary reason={reasonOf(error)} onRetry={() => location.reload()} />
      </main>,
      root,
    );
  }
}

void start();
