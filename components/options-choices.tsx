import { useState } from 'preact/hooks';
import type { Subject, SubjectId } from '../corpus/types.ts';
import { Button, Dot, Switch } from './controls.tsx';
import { count } from './amounts.ts';
import { EmptyState } from './states.tsx';

export interface OptionsSubjectsProps {
  subjects: readonly Subject[];
  isWatched: (id: SubjectId) => boolean;
  onWatch: (id: SubjectId, on: boolean) => void;
  /** How many sources mention each. */
  mentionedIn: Record<SubjectId, number>;
}

/** Who is watched. */
export function OptionsSubjects({ subjects, isWatched, onWatch, mentionedIn }: OptionsSubjectsProps) {
  return (
    <>
      <p class="options-lead">Mentions of these are marked on the pages you read.</p>
      <ul class="choices">
        {subjects.map((subject) => (
          <li key={subject.id}>
            <Dot subject={subject} />
            <span class="choice-name">
              {subject.name} <span class="options-hint">in {count(mentionedIn[subject.id] ?? 0, 'source')}</span>
            </span>
            <Switch
              quiet
              label={`Mark ${subject.name}`}
              on={isWatched(subject.id)}
              onChange={(on) => onWatch(subject.id, on)}
            />
          </li>
        ))}
      </ul>
    </>
  );
}

export interface OptionsSitesProps {
  sites: readonly string[];
  /** A site as readers write it. */
  nameOf: (site: string) => string;
  onRemove: (site: string) => void;
  /** Turns a site off; the reason when it can't be, or is already. */
  onAdd: (site: string) => string | null;
}

/** Where nothing is marked. */
export function OptionsSites({ sites, nameOf, onRemove, onAdd }: OptionsSitesProps) {
  const [typed, setTyped] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const add = () => {
    const reason = onAdd(typed.trim());
    setFault(reason);
    if (reason === null) setTyped('');
  };
  return (
    <>
      <p class="options-lead">
        Nothing is marked on these sites and their subdomains, and nothing of On the Record runs on their pages.
      </p>
      <form
        class="options-tools"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <input
          class="otr-field"
          aria-label="Site to turn off"
          aria-invalid={fault !== null}
          aria-describedby={fault === null ? undefined : 'site-fault'}
          placeholder="news.example"
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <Button look="outlined" disabled={typed.trim() === ''} onClick={add}>
          Turn off
        </Button>
      </form>
      {fault === null ? null : (
        <p class="review-fault" id="site-fault" role="alert">
          {fault}
        </p>
      )}
      {sites.length === 0 ? (
        <EmptyState title="No site is turned off">
          The popup and every card can turn off the site they are on.
        </EmptyState>
      ) : (
        <ul class="choices">
          {sites.map((site) => (
            <li key={site}>
              <span class="choice-name" title={nameOf(site) === site ? undefined : site}>
                <bdi>{nameOf(site)}</bdi>
              </span>
              <Button look="outlined" label={`Turn on again: ${nameOf(site)}`} onClick={() => onRemove(site)}>
                Turn on again
              </Button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
