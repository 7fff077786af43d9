import { useState } from 'preact/hooks';
import type { Excerpt } from '../corpus/types.ts';
import { Button } from './controls.tsx';

export interface ExcerptDeeds {
  read: (excerpt: Excerpt) => void;
  /** Resolves to whether the clipboard took it. */
  copy: (excerpt: Excerpt) => Promise<boolean>;
}

/** Read it in its source, or take it along with its citation. */
export function ExcerptActions({ excerpt, actions }: { excerpt: Excerpt; actions: ExcerptDeeds }) {
  const [copied, setCopied] = useState<boolean | null>(null);
  const copy = () => void actions.copy(excerpt).then(setCopied);
  return (
    <span class="otr-actions">
      <Button look="quiet" onClick={() => actions.read(excerpt)}>
        Read in full
      </Button>
      <Button look="quiet" onClick={copy}>
        {copied === null ? 'Copy with citation' : copied ? 'Copied' : 'Couldn’t copy'}
      </Button>
      <span class="otr-said-aloud" role="status">
        {copied ? 'Copied with its citation' : null}
      </span>
    </span>
  );
}
