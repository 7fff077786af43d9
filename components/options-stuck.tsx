import { Button } from './controls.tsx';
import { Notice } from './states.tsx';

/** A page that was taken, and whose reading broke off or never came to its end. */
export interface StuckPage {
  id: number;
  title: string;
  url: string;
}

export interface OptionsStuckProps {
  pages: readonly StuckPage[];
  busy: boolean;
  onRetry: (id: number) => void;
  onSave: (id: number) => void;
  onDiscard: (id: number) => void;
}

/** What isn't read again by itself, and what the reader can do with it. */
export function OptionsStuck({ pages, busy, onRetry, onSave, onDiscard }: OptionsStuckProps) {
  return (
    <section class="stuck" aria-label="Pages that couldn’t be read">
      {pages.map(({ id, title, url }) => {
        const name = title || url || 'A page without a title';
        return (
          <Notice
            key={id}
            action={
              <>
                <Button look="outlined" label={`Save it as a file: ${name}`} onClick={() => onSave(id)}>
                  Save it as a file
                </Button>
                <Button look="quiet" disabled={busy} label={`Try again: ${name}`} onClick={() => onRetry(id)}>
                  Try again
                </Button>
                <Button look="quiet" label={`Discard: ${name}`} onClick={() => onDiscard(id)}>
                  Discard
                </Button>
              </>
            }
          >
            <strong dir="auto">{name}</strong> couldn’t be read: reading it broke off, or never came to an end. The page
            as you took it is kept here. To add the article all the same, copy its text from the page and paste it
            below.
          </Notice>
        );
      })}
    </section>
  );
}
