import { useRef } from 'preact/hooks';
import { Button } from './controls.tsx';
import { count } from './amounts.ts';
import { Notice } from './states.tsx';

/** A backup that was read and checked, and waits for the reader's word. */
export interface PendingBackup {
  name: string;
  kind: 'everything' | 'source-pack';
  /** ISO 8601. */
  made: string;
  /** How many of its sources are whole. */
  sources: number;
  /** `choices and settings`, or which of them is in it. */
  brings: string | null;
}

export interface OptionsBackupProps {
  /** How many sources the reader added; `null` until it is known. */
  added: number | null;
  pending: PendingBackup | null;
  onExport: () => void;
  onFile: (file: File) => void;
  onImport: () => void;
  onForget: () => void;
  busy: boolean;
}

/** Everything the reader has, as one file, and back. */
export function OptionsBackup({ added, pending, onExport, onFile, onImport, onForget, busy }: OptionsBackupProps) {
  const file = useRef<HTMLInputElement>(null);
  return (
    <>
      <section>
        <h2>Export</h2>
        <p>
          {added === 0
            ? 'One file with your choices and settings; no source of yours is on the shelf.'
            : `One file with ${added === null ? 'the sources' : `the ${count(added, 'source')}`} that you added, your choices and your settings.`}{' '}
          It can be imported into another browser. To hand only some sources to a colleague, select them under{' '}
          <a class="otr-link" href="#sources">
            Sources
          </a>{' '}
          and export a source pack.
        </p>
        <Button look="outlined" disabled={busy} onClick={onExport}>
          Export everything
        </Button>
      </section>
      <section>
        <h2>Import</h2>
        <p>
          A backup or a source pack. You see what is in it first. From a damaged one, what is whole can be imported; a
          newer one is refused and changes nothing.
        </p>
        <Button look="outlined" disabled={busy} onClick={() => file.current?.click()}>
          Choose a file
        </Button>
        <input
          ref={file}
          type="file"
          hidden
          accept=".json"
          aria-label="Backup"
          onChange={(event) => {
            const [chosen] = event.currentTarget.files ?? [];
            if (chosen) onFile(chosen);
            event.currentTarget.value = '';
          }}
        />
        {pending ? (
          <div class="pending">
            <Notice>
              <strong>{pending.name}</strong>: {pending.kind === 'everything' ? 'a backup' : 'a source pack'} of{' '}
              {day(pending.made)} with {contents(pending)}.{' '}
              {pending.brings ? `Your ${pending.brings} here are replaced; sources` : 'Sources'} you have stay as they
              are.
            </Notice>
            <div class="options-actions">
              <Button look="strong" disabled={busy} onClick={onImport}>
                Import
              </Button>
              <Button look="quiet" disabled={busy} onClick={onForget}>
                Don’t import
              </Button>
            </div>
          </div>
        ) : null}
      </section>
    </>
  );
}

/** `340 sources, choices and settings`; no sources aren’t named where something else is in it. */
function contents({ sources, brings }: PendingBackup): string {
  if (brings === null) return count(sources, 'source');
  if (sources === 0) return brings;
  return `${count(sources, 'source')}${brings.includes(' and ') ? ',' : ' and'} ${brings}`;
}

function day(iso: string): string {
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? iso : date.toLocaleDateString('en-GB', { dateStyle: 'long' });
}
