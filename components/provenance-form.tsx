import { useId } from 'preact/hooks';
import type { Provenance } from '../corpus/types.ts';

export interface ProvenanceFormProps {
  provenance: Provenance;
  onChange: (provenance: Provenance) => void;
}

type Fact = 'dek' | 'author' | 'publisher' | 'published' | 'date' | 'url' | 'language';
type OriginalFact = 'author' | 'publisher' | 'url';

/** What a source's reader can correct: where it comes from, never its words. */
export function ProvenanceForm({ provenance, onChange }: ProvenanceFormProps) {
  const { original } = provenance;
  const faults = provenanceFaults(provenance);
  const set = (fact: Fact, value: string) => onChange(withFact(provenance, fact, value));
  const setOriginal = (title: string, facts: Partial<Record<OriginalFact, string>> = {}) =>
    onChange(withOriginal(provenance, title, { ...original, ...facts }));
  return (
    <div class="provenance-form">
      <Field
        label="Title"
        wide
        required
        fault={faults.get('title')}
        value={provenance.title}
        onInput={(title) => onChange({ ...provenance, title })}
      />
      <Field label="Line under the headline" wide value={provenance.dek} onInput={(value) => set('dek', value)} />
      <Field label="Author" value={provenance.author} onInput={(value) => set('author', value)} />
      <Field label="Publisher" value={provenance.publisher} onInput={(value) => set('publisher', value)} />
      <Field label="Date as printed" value={provenance.published} onInput={(value) => set('published', value)} />
      <Field
        label="Date"
        type="date"
        fault={faults.get('date')}
        value={provenance.date?.split('T')[0]}
        onInput={(value) => set('date', value)}
      />
      <Field
        label="Address"
        type="url"
        wide
        fault={faults.get('url')}
        value={provenance.url}
        onInput={(value) => set('url', value)}
      />
      <label class="provenance-check">
        <input
          type="checkbox"
          checked={provenance.rewrittenByAi}
          onChange={(event) => onChange({ ...provenance, rewrittenByAi: event.currentTarget.checked })}
        />
        <span>The text was rewritten by AI</span>
      </label>
      <details class="otr-more" open={original !== undefined}>
        <summary>Rewritten from another article</summary>
        <div class="provenance-form">
          <Field
            label="Original’s title"
            wide
            fault={faults.get('original title')}
            value={original?.title}
            onInput={(title) => setOriginal(title)}
          />
          <Field
            label="Original’s author"
            value={original?.author}
            onInput={(author) => setOriginal(original?.title ?? '', { author })}
          />
          <Field
            label="Original’s publisher"
            value={original?.publisher}
            onInput={(publisher) => setOriginal(original?.title ?? '', { publisher })}
          />
          <Field
            label="Original’s address"
            type="url"
            wide
            fault={faults.get('original url')}
            value={original?.url}
            onInput={(url) => setOriginal(original?.title ?? '', { url })}
          />
        </div>
      </details>
    </div>
  );
}

/** What must be put right before it can be saved, each in a sentence that stands alone, by its field. */
export function provenanceFaults({ title, date, url, original }: Provenance): ReadonlyMap<FaultyField, string> {
  const faults = new Map<FaultyField, string>();
  if (title.trim() === '') faults.set('title', 'It needs a title.');
  // Browsers take years of up to six, which no date is written with.
  if (date !== undefined && !/^\d{4}-/.test(date)) faults.set('date', 'A year has four digits.');
  if (!isAddress(url)) faults.set('url', 'An address begins with https:// or http://.');
  if (original && original.title.trim() === '') faults.set('original title', 'The original needs a title.');
  if (!isAddress(original?.url)) faults.set('original url', 'The original’s address begins with https:// or http://.');
  return faults;
}

type FaultyField = 'title' | 'date' | 'url' | 'original title' | 'original url';

const isAddress = (url: string | undefined) => url === undefined || /^https?:\/\/[^\s/]+/i.test(url);

function withFact(provenance: Provenance, fact: Fact, value: string): Provenance {
  const changed = { ...provenance };
  if (value === '') delete changed[fact];
  else changed[fact] = value;
  return changed;
}

function withOriginal(provenance: Provenance, title: string, facts: Partial<Record<OriginalFact, string>>): Provenance {
  const original: NonNullable<Provenance['original']> = { title };
  for (const fact of ['author', 'publisher', 'url'] as const) if (facts[fact]) original[fact] = facts[fact];
  const { original: _, ...rest } = provenance;
  return title === '' && Object.keys(original).length === 1 ? rest : { ...rest, original };
}

interface FieldProps {
  label: string;
  value: string | undefined;
  onInput: (value: string) => void;
  type?: 'text' | 'url' | 'date';
  wide?: boolean;
  required?: boolean;
  /** What must be put right in it. */
  fault?: string | undefined;
}

function Field({ label, value = '', onInput, type = 'text', wide = false, required = false, fault }: FieldProps) {
  const id = useId();
  const common = {
    id,
    class: 'otr-field',
    value,
    'aria-invalid': fault ? true : undefined,
    'aria-describedby': fault ? `${id}-fault` : undefined,
    onInput: (event: { currentTarget: HTMLInputElement }) => onInput(event.currentTarget.value),
  };
  return (
    <div class={wide ? 'provenance-field is-wide' : 'provenance-field'}>
      <label for={id}>{label}</label>
      {type === 'date' ? (
        <input {...common} type="date" />
      ) : (
        <input
          {...common}
          type="text"
          inputMode={type}
          required={required}
          placeholder={required ? undefined : 'unknown'}
          dir="auto"
        />
      )}
      {fault ? (
        <p class="provenance-fault" id={`${id}-fault`}>
          {fault}
        </p>
      ) : null}
    </div>
  );
}
