import type { CitationFormat } from '../corpus/cite.ts';
import { Button } from './controls.tsx';

export interface ReaderCopyProps {
  /** What would be copied now: `selection`, `quote`, `passage`; `null` when nothing is picked. */
  what: string | null;
  /** What each is called, in the order in which they are offered. */
  formats: Readonly<Record<CitationFormat, string>>;
  format: CitationFormat;
  onFormat: (format: CitationFormat) => void;
  onCopy: () => void;
  /** After copying; `null` before, and after a change of what is picked. */
  outcome: 'copied' | 'failed' | null;
  /** The source's address at what is picked. */
  address?: string | undefined;
  /** Who said the quote that is picked. */
  speaker?: string | undefined;
}

/** Copies what is picked with its source, and leads to the original. */
export function ReaderCopy({ what, formats, format, onFormat, onCopy, outcome, address, speaker }: ReaderCopyProps) {
  return (
    <footer class="reader-copy" aria-label="Copy and original">
      <Button look="strong" disabled={what === null} onClick={onCopy}>
        {what === null ? 'Copy with citation' : `Copy ${what} with citation`}
      </Button>
      <label class="reader-format">
        <span>as</span>
        <select
          class="otr-field"
          value={format}
          onChange={(event) => onFormat(event.currentTarget.value as CitationFormat)}
        >
          {Object.entries(formats).map(([id, label]) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <output class="reader-said">
        {outcome === 'copied'
          ? 'Copied'
          : outcome === 'failed'
            ? 'The browser didn’t allow copying'
            : what === null
              ? 'Select words, or step to a quote'
              : (speaker ?? '')}
      </output>
      {address ? (
        <a class="otr-link" href={address} target="_blank" rel="noreferrer">
          {what === null ? 'Open the original' : 'Open the original there'}
        </a>
      ) : null}
    </footer>
  );
}
