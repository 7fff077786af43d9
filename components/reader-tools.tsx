import type { Subject } from '../corpus/types.ts';
import { Button, Chip } from './controls.tsx';
import { Icon } from './icons.tsx';

/** What the reader steps through. */
export interface MarkSet {
  id: string;
  label: string;
  count: number;
  subject?: Subject;
}

export interface ReaderToolsProps {
  sets: readonly MarkSet[];
  active: string;
  onSet: (id: string) => void;
  /** Index in the active set; `null` before the first step. */
  position: number | null;
  onStep: (direction: 1 | -1) => void;
  query: string;
  onQuery: (query: string) => void;
  /** `null` when nothing is searched. */
  found: { position: number | null; count: number; more: boolean } | null;
  onFoundStep: (direction: 1 | -1) => void;
  /** Scrolls back to the passage asked for. */
  onPassage?: (() => void) | undefined;
}

/** Stays at the top while reading: steps through mentions and quotes, searches the text. */
export function ReaderTools(props: ReaderToolsProps) {
  const { sets, active, onSet, position, onStep, query, onQuery, found, onFoundStep, onPassage } = props;
  const count = sets.find((set) => set.id === active)?.count ?? 0;
  return (
    <header class="reader-tools" aria-label="In this text">
      <div class="reader-step">
        <div class="otr-chips">
          {sets.map((set) => (
            <Chip
              key={set.id}
              label={set.label}
              count={set.count}
              {...(set.subject ? { subject: set.subject } : {})}
              on={set.id === active}
              onClick={() => onSet(set.id)}
            />
          ))}
        </div>
        {count > 0 ? <Stepper what="mark" keys position={position} count={count} onStep={onStep} /> : null}
      </div>
      <div class="reader-find">
        <input
          class="otr-field"
          type="search"
          id="reader-search"
          aria-label="Search in this text"
          aria-keyshortcuts="/"
          placeholder="Search in this text"
          value={query}
          onInput={(event) => onQuery(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            onFoundStep(event.shiftKey ? -1 : 1);
          }}
        />
        {found ? (
          found.count > 0 ? (
            <Stepper what="place" {...found} onStep={onFoundStep} />
          ) : (
            <output class="reader-count">Not in this text</output>
          )
        ) : null}
        {onPassage ? (
          <Button look="quiet" onClick={onPassage}>
            To the passage
          </Button>
        ) : null}
      </div>
    </header>
  );
}

function Stepper({
  what,
  keys = false,
  position,
  count,
  more = false,
  onStep,
}: {
  what: string;
  /** N and P step, too. */
  keys?: boolean;
  position: number | null;
  count: number;
  /** There may be more than these. */
  more?: boolean;
  onStep: (direction: 1 | -1) => void;
}) {
  return (
    <span class="reader-stepper">
      <Button look="icon" label={`Previous ${what}${keys ? ' (P)' : ''}`} onClick={() => onStep(-1)}>
        <Icon name="up" />
      </Button>
      <output class="reader-count">
        {position === null ? '–' : (position + 1).toLocaleString('en')} of {count.toLocaleString('en')}
        {more ? '+' : null}
      </output>
      <Button look="icon" label={`Next ${what}${keys ? ' (N)' : ''}`} onClick={() => onStep(1)}>
        <Icon name="down" />
      </Button>
    </span>
  );
}
