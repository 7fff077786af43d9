import { useLayoutEffect, useState } from 'preact/hooks';
import type { RemovedSource, SourceId } from '../corpus/types.ts';
import { Button } from './controls.tsx';
import { moment } from './dates.ts';
import { count } from './amounts.ts';
import { Notice } from './states.tsx';

export interface OptionsRemovedProps {
  /** What can be put back, last removed first. */
  removed: readonly RemovedSource[];
  /** How long it is kept, in ms. */
  keptFor: number;
  /** It was done on this page, whose button is gone now: the focus comes here. */
  justNow: boolean;
  busy: boolean;
  onPutBack: (ids: SourceId[]) => void;
  onForget: (ids: SourceId[]) => void;
}

/** Titles drawn at most: what is listed here is mostly one. */
const MOST_TITLES = 100;

/** Times are said to the minute. */
const MINUTE = 60_000;

/** What was removed, until when it can be put back, and how to be rid of it sooner. */
export function OptionsRemoved({ removed, keptFor, justNow, busy, onPutBack, onForget }: OptionsRemovedProps) {
  const [asked, setAsked] = useState(false);
  useLayoutEffect(() => {
    const focus = (selector: string) => document.querySelector<HTMLElement>(`.options-main ${selector}`)?.focus();
    if (justNow && document.activeElement === document.body) focus('.removed button');
    return () => {
      const { activeElement } = document;
      if (activeElement === document.body || activeElement?.closest('.removed')) focus('.options-tools input');
    };
  }, [justNow]);
  const ids = removed.map(({ source }) => source.id);
  const last = (removed[0]?.removedAt ?? 0) + keptFor;
  const soonest = (removed.at(-1)?.removedAt ?? 0) + keptFor;
  const first = moment(soonest);
  const isOne = Math.floor(soonest / MINUTE) === Math.floor(last / MINUTE);
  const until = isOne ? ` until ${first}` : `, the first of them until ${first}`;
  return (
    <section class="removed" aria-label="Removed sources">
      {asked ? (
        <Notice
          action={
            <>
              <Button look="outlined" onClick={() => onForget(ids)}>
                {removed.length === 1 ? 'Delete it for good' : 'Delete them for good'}
              </Button>
              <Button look="quiet" onClick={() => setAsked(false)}>
                Don’t delete
              </Button>
            </>
          }
        >
          {removed.length === 1 ? 'Deleted for good, it' : `Deleted for good, these ${count(removed.length, 'source')}`}{' '}
          can’t be put back.
        </Notice>
      ) : (
        <Notice
          action={
            <>
              <Button look="outlined" disabled={busy} onClick={() => onPutBack(ids)}>
                Put back
              </Button>
              <Button look="quiet" disabled={busy} onClick={() => setAsked(true)}>
                Delete for good
              </Button>
            </>
          }
        >
          {count(removed.length, 'source')} removed. {removed.length === 1 ? 'It' : 'They'} can be put back{until}, and{' '}
          {removed.length === 1 ? 'is' : 'are'} deleted for good after that.
        </Notice>
      )}
      <details class="otr-more">
        <summary>{removed.length === 1 ? 'Which one' : 'Which ones'}</summary>
        <ul>
          {removed.slice(0, MOST_TITLES).map(({ source: { id, provenance }, removedAt }) => (
            <li key={id}>
              <span class="removed-title" lang={provenance.language} dir="auto">
                {provenance.title}
              </span>
              {isOne ? null : <span class="options-hint">until {moment(removedAt + keptFor)}</span>}
              <Button
                look="quiet"
                disabled={busy}
                label={`Put back ${provenance.title}`}
                onClick={() => onPutBack([id])}
              >
                Put back
              </Button>
            </li>
          ))}
        </ul>
        {removed.length > MOST_TITLES ? (
          <p class="options-hint">and {count(removed.length - MOST_TITLES, 'more', 'more')}</p>
        ) : null}
      </details>
    </section>
  );
}

/** What wasn't removed, since there is no room to keep it, and what the reader can do. */
export function OptionsNoRoom({
  sources,
  onForGood,
  onLeave,
}: {
  sources: number;
  onForGood: () => void;
  onLeave: () => void;
}) {
  return (
    <Notice
      alert
      action={
        <>
          <Button look="outlined" onClick={onForGood}>
            Delete for good
          </Button>
          <Button look="quiet" onClick={onLeave}>
            Don’t delete
          </Button>
        </>
      }
    >
      There is no room on this disk to keep {count(sources, 'removed source')} for a day, so{' '}
      {sources === 1 ? 'it is' : 'they are'} still on your shelf. Deleted for good, {sources === 1 ? 'it' : 'they'}{' '}
      can’t be put back.
    </Notice>
  );
}
