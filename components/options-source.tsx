import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Provenance, Source, Subject } from '../corpus/types.ts';
import { isOwnAuthor } from '../corpus/wording.ts';
import { Button, Dot, Switch } from './controls.tsx';
import { localDay, shortDate } from './dates.ts';
import { count } from './amounts.ts';
import { ProvenanceForm, provenanceFaults } from './provenance-form.tsx';
import { AiTag, ProvenanceList } from './source-line.tsx';
import { Notice } from './states.tsx';

export interface SourceRowProps {
  source: Source;
  subjects: readonly Subject[];
  chosen: boolean;
  selected: boolean;
  onChoose: (on: boolean) => void;
  onSelect: (on: boolean) => void;
  onRead: () => void;
  /** Only added sources can be corrected; gives the reason where it can't be kept. */
  onCorrect: (provenance: Provenance) => Promise<string | null>;
  /** A correction that is being written: held by the page, since the list is taken away with its section. */
  edited: Provenance | null;
  /** Begins a correction, with all that is known. */
  onBegin: () => void;
  onEdit: (provenance: Provenance | null) => void;
}

/** A source in the list: where it comes from, whom it mentions, and whether it is chosen. */
export function SourceRow(props: SourceRowProps) {
  const { source, subjects, chosen, selected, onChoose, onSelect, onRead, edited } = props;
  const [begunOpen] = useState(edited !== null);
  const { provenance } = source;
  const { title, author, publisher, rewrittenByAi, language } = provenance;
  const mentioned = subjects.filter(({ id }) => source.mentions[id]);
  return (
    <li class={chosen ? 'source' : 'source is-off'}>
      <input
        type="checkbox"
        class="source-select"
        aria-label={`Select ${title}`}
        checked={selected}
        onChange={(event) => onSelect(event.currentTarget.checked)}
      />
      <div>
        <button type="button" class="source-title" lang={language} dir="auto" onClick={onRead}>
          {title}
        </button>
        <p class="source-facts">
          <span>{author ?? <em class="otr-unknown">author unknown</em>}</span>
          {isOwnAuthor(provenance) ? null : <span>{publisher ?? <em class="otr-unknown">publisher unknown</em>}</span>}
          <span>{shortDate(provenance) ?? <em class="otr-unknown">date unknown</em>}</span>
          {rewrittenByAi ? <AiTag /> : null}
        </p>
        <p class="source-facts">
          <span>{count(source.words, 'word')}</span>
          <span>{count(source.quotes, 'quote')}</span>
          {mentioned.map((subject) => (
            <span key={subject.id} class="source-subject">
              <Dot subject={subject} /> {subject.shortName} {source.mentions[subject.id]!.toLocaleString('en')}
            </span>
          ))}
        </p>
        <details class="otr-more" open={begunOpen}>
          <summary>Where it comes from</summary>
          <Details {...props} />
        </details>
      </div>
      <Switch quiet label={`Choose ${title}`} on={chosen} onChange={onChoose} />
    </li>
  );
}

function Details({ source, onCorrect, edited, onBegin, onEdit }: SourceRowProps) {
  const [left, setLeft] = useState(false);
  if (edited === null) return <Known source={source} comesBack={left} onCorrect={onBegin} />;
  const leave = () => {
    setLeft(true);
    onEdit(null);
  };
  const { published, date } = source.provenance;
  // What is being corrected may have its date in the printed one alone.
  const read = published === undefined || published === edited.published ? date : undefined;
  return <Correction provenance={edited} read={read} onChange={onEdit} onSave={onCorrect} onLeave={leave} />;
}

/** Where a source comes from, as far as it is known. */
function Known({
  source,
  comesBack,
  onCorrect,
}: {
  source: Source;
  /** A correction is over, and its buttons are gone: the focus comes here. */
  comesBack: boolean;
  onCorrect: () => void;
}) {
  const facts = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    if (comesBack && hasNoFocus()) facts.current?.querySelector('button')?.focus();
  }, [comesBack]);
  return (
    <>
      <ProvenanceList provenance={source.provenance} />
      <p class="source-facts" ref={facts}>
        <span>
          {source.origin === 'bundled'
            ? 'Comes with On the Record, and can’t be corrected here: what it says of itself is shown as it says it'
            : `Added on ${shortDate({ date: localDay(source.addedAt) })}`}
        </span>
        {source.origin === 'added' ? (
          <Button look="outlined" onClick={onCorrect}>
            Correct this
          </Button>
        ) : null}
      </p>
    </>
  );
}

function Correction({
  provenance,
  read,
  onChange,
  onSave,
  onLeave,
}: {
  provenance: Provenance;
  read: string | undefined;
  onChange: (provenance: Provenance) => void;
  onSave: (provenance: Provenance) => Promise<string | null>;
  onLeave: () => void;
}) {
  const form = useRef<HTMLDivElement>(null);
  const [failure, setFailure] = useState<string | null>(null);
  useLayoutEffect(() => {
    // The button that began it is gone.
    if (hasNoFocus()) form.current?.querySelector('input')?.focus();
  }, []);
  const save = async () => {
    const reason = await onSave(provenance);
    if (reason === null) onLeave();
    else setFailure(reason);
  };
  return (
    <div ref={form}>
      <ProvenanceForm provenance={provenance} read={read} onChange={onChange} />
      {failure ? <Notice alert>{failure}</Notice> : null}
      <div class="options-actions">
        <Button look="strong" disabled={provenanceFaults(provenance).size > 0} onClick={() => void save()}>
          Save
        </Button>
        <Button look="quiet" onClick={onLeave}>
          Leave as it was
        </Button>
      </div>
    </div>
  );
}

function hasNoFocus(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}
