import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/page.css';
import '../../components/pieces.css';
import '../../components/options.css';
import { Button } from '../../components/controls.tsx';
import { EmptyState } from '../../components/states.tsx';
import { openShelf } from '../../platform/shelf.ts';
import { OptionsApp } from './app.tsx';

const root = document.querySelector('#app')!;

async function start(): Promise<void> {
  try {
    await new OptionsApp(root, await openShelf()).open();
  } catch (error) {
    render(
      <main class="options-main">
        <EmptyState
          title="The library can’t be opened"
          actions={
            <Button look="outlined" onClick={() => location.reload()}>
              Try again
            </Button>
          }
        >
          {error instanceof Error ? error.message : String(error)}
        </EmptyState>
      </main>,
      root,
    );
  }
}

void start();
