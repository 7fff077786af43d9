import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Provenance, Source, SourceId, Subject, SubjectId } from '../corpus/types.ts';
import { Button } from './controls.tsx';
import { count, size } from './amounts.ts';
import { listed, type Order } from './options-list.ts';
import { SourceRow } from './options-source.tsx';
import { EmptyState, Waiting } from './states.tsx';

/** What the browser says of the room that the library takes, in bytes. */
export interface Room {
  used: number;
  quota: number;
  /** Whether what was removed and is kept takes some of it. */
  withRemoved: boolean;
  /** Whether it promised to keep it when the disk fills up; `exempt`: it leaves extensions out when it clears. */
  kept: 'promised' | 'exempt' | 'may-be-cleared';
}

export interface OptionsSourcesProps {
  /** Each with one date; `null` while they are read. */
  sources: readonly Source[] | null;
  subjects: readonly Subject[];
  isChosen: (id: SourceId) => boolean;
  onChoose: (ids: SourceId[], on: boolean) => void;
  onRead: (id: SourceId) => void;
  /** Gives the reason where it can't be kept. */
  onCorrect: (id: SourceId, provenance: Provenance) => Promise<string | null>;
  /** Corrections that are being written. */
  edits: ReadonlyMap<SourceId, Provenance>;
  onBegin: (id: SourceId) => void;
  onEdit: (id: SourceId, provenance: Provenance | null) => void;
  onRemove: (ids: SourceId[]) => void;
  onExport: (ids: SourceId[]) => void;
  /** Something long is under way: nothing else that is long can be begun. */
  busy: boolean;
  /** Above the list: what can be put back. */
  notice?: ComponentChildren;
  room: Room | null;
  onAskToKeep: () => void;
}

/** Drawn at once; a list of 10,000 rows would take seconds. */
const AT_ONCE = 100;

/** Every source on the shelf. */
export function OptionsSources(props: OptionsSourcesProps) {
  const { sources, subjects, isChosen, onChoose, onRead, onCorrect, onRemove, onExport } = props;
  const [query, setQuery] = useState('');
  const [order, setOrder] = useState<Order>('added');
  const [subject, setSubject] = useState<SubjectId | null>(null);
  const [selected, setSelected] = useState<ReadonlySet<SourceId>>(new Set());
  const [drawn, setDrawn] = useState(AT_ONCE);
  const list = useMemo(() => listed(sources ?? [], { query, order, subject }), [sources, query, order, subject]);
  if (sources === null) return <Waiting label="Reading your sources" lines={6} />;

  // What is hidden by a filter can't be acted on unseen.
  const picked = list.filter(({ id }) => selected.has(id));
  const chosen = sources.filter(({ id }) => isChosen(id)).length;
  const select = (ids: SourceId[], on: boolean) => {
    const next = new Set(selected);
    for (const id of ids) {
      if (on) next.add(id);
      else next.delete(id);
    }
    setSelected(next);
  };
  return (
    <>
      <p class="options-lead">
        {chosen.toLocaleString('en')} of {count(sources.length, 'source')} chosen. Cards, popup and search answer from
        the chosen ones alone.
      </p>
      {props.notice}
      <div class="options-tools">
        <input
          class="otr-field"
          type="search"
          aria-label="Search titles, authors and publishers"
          placeholder="Search titles, authors and publishers"
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
        <label>
          <span>Mentions</span>
          <select
            class="otr-field"
            value={subject ?? ''}
            onChange={(event) => setSubject(event.currentTarget.value || null)}
          >
            <option value="">any subject</option>
            {subjects.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>Sort by</span>
          <select class="otr-field" value={order} onChange={(event) => setOrder(event.currentTarget.value as Order)}>
            <option value="added">last added</option>
            <option value="title">title</option>
            <option value="date">date</option>
          </select>
        </label>
      </div>
      {list.length === 0 ? (
        <NoSource
          none={sources.length === 0}
          query={query}
          mentioned={subjects.find(({ id }) => id === subject)?.name ?? null}
        />
      ) : (
        <>
          <div class="options-selection">
            <label>
              <input
                type="checkbox"
                checked={picked.length === list.length}
                ref={(box) => {
                  if (box) box.indeterminate = picked.length > 0 && picked.length < list.length;
                }}
                onChange={(event) =>
                  select(
                    list.map(({ id }) => id),
                    event.currentTarget.checked,
                  )
                }
              />
              <span>{picked.length > 0 ? `${picked.length.toLocaleString('en')} selected` : 'Select all'}</span>
            </label>
            {picked.length > 0 ? (
              <SelectionActions
                picked={picked}
                busy={props.busy}
                onChoose={(on) =>
                  onChoose(
                    picked.map(({ id }) => id),
                    on,
                  )
                }
                onExport={() => onExport(picked.map(({ id }) => id))}
                onRemove={(ids) => {
                  onRemove(ids);
                  select(ids, false);
                }}
              />
            ) : null}
          </div>
          <ul class="sources" aria-label="Sources">
            {list.slice(0, drawn).map((source) => (
              <SourceRow
                key={source.id}
                source={source}
                subjects={subjects}
                chosen={isChosen(source.id)}
                selected={selected.has(source.id)}
                onChoose={(on) => onChoose([source.id], on)}
                onSelect={(on) => select([source.id], on)}
                onRead={() => onRead(source.id)}
                onCorrect={(provenance) => onCorrect(source.id, provenance)}
                edited={props.edits.get(source.id) ?? null}
                onBegin={() => props.onBegin(source.id)}
                onEdit={(provenance) => props.onEdit(source.id, provenance)}
              />
            ))}
          </ul>
        </>
      )}
      {list.length > drawn ? (
        <Button look="outlined" onClick={() => setDrawn(drawn + AT_ONCE)}>
          Show {Math.min(AT_ONCE, list.length - drawn)} more of {list.length.toLocaleString('en')}
        </Button>
      ) : null}
      <RoomLine room={props.room} onAskToKeep={props.onAskToKeep} />
    </>
  );
}

/** Why the list is empty. */
function NoSource({ none, query, mentioned }: { none: boolean; query: string; mentioned: string | null }) {
  if (none) {
    return (
      <EmptyState title="There are no sources yet">
        Add files, paste text, or choose “Add this page” in the popup.
      </EmptyState>
    );
  }
  return (
    <EmptyState title="No source matches">
      {query.trim()
        ? 'Only titles, authors and publishers are searched here. The popup searches the texts.'
        : `None of your sources mentions ${mentioned}.`}
    </EmptyState>
  );
}

function SelectionActions({
  picked,
  busy,
  onChoose,
  onExport,
  onRemove,
}: {
  picked: readonly Source[];
  busy: boolean;
  onChoose: (on: boolean) => void;
  onExport: () => void;
  onRemove: (ids: SourceId[]) => void;
}) {
  const removable = picked.filter(({ origin }) => origin === 'added').map(({ id }) => id);
  return (
    <>
      <Button look="outlined" onClick={() => onChoose(true)}>
        Choose
      </Button>
      <Button look="outlined" onClick={() => onChoose(false)}>
        Leave out
      </Button>
      <Button look="outlined" disabled={busy} onClick={onExport}>
        Export source pack
      </Button>
      <Button look="outlined" disabled={removable.length === 0} onClick={() => onRemove(removable)}>
        {[0, picked.length].includes(removable.length) ? 'Remove' : `Remove ${removable.length.toLocaleString('en')}`}
      </Button>
      {removable.length < picked.length ? (
        <span class="options-hint">Sources that come with On the Record can’t be removed, only left out.</span>
      ) : null}
    </>
  );
}

const KEPT: Record<Room['kept'], string> = {
  promised: 'The browser has promised to keep it.',
  exempt: 'The browser doesn’t clear it when the disk fills up.',
  'may-be-cleared': 'The browser may clear it when the disk fills up: keep a backup.',
};

function RoomLine({ room, onAskToKeep }: { room: Room | null; onAskToKeep: () => void }) {
  if (!room) return null;
  return (
    <p class="options-room">
      <span>
        Your library{room.withRemoved ? ', with what you removed and can put back,' : ''} takes {size(room.used)} of the{' '}
        {size(room.quota)} that the browser allows. {KEPT[room.kept]}
      </span>
      {room.kept !== 'may-be-cleared' ? null : (
        <Button look="outlined" onClick={onAskToKeep}>
          Ask the browser to keep it
        </Button>
      )}
    </p>
  );
}
