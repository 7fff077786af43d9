import { useId, useState } from 'preact/hooks';
import type { Provenance } from '../corpus/types.ts';

export interface ProvenanceFormProps {
  provenance: Provenance;
  /** The day that is read in the printed date, where `provenance` has no date yet. */
  read?: string | undefined;
  onChange: (provenance: Provenance) => void;
}

type Fact = 'dek' | 'author' | 'publisher' | 'published' | 'date' | 'url' | 'language';
type OriginalFact = 'author' | 'publisher' | 'url';

/** What a source's reader can correct: where it comes from, never its words. */
export function ProvenanceForm({ provenance, read, onChange }: ProvenanceFormProps) {
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
      <Field
        label="Date as printed"
        hint={printedHint(provenance.published, provenance.date ?? read)}
        value={provenance.published}
        onInput={(value) => set('published', value)}
      />
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
  const set = (field: FaultyField, fault: string | undefined) => fault && faults.set(field, fault);
  set('title', title.trim() === '' ? 'It needs a title.' : undefined);
  set('date', yearFault(date));
  set('url', addressFault(url, 'An address'));
  set('original title', original && original.title.trim() === '' ? 'The original needs a title.' : undefined);
  set('original url', addressFault(original?.url, 'The original’s address'));
  return faults;
}

type FaultyField = 'title' | 'date' | 'url' | 'original title' | 'original url';

function yearFault(date: string | undefined): string | undefined {
  const year = date?.split('-')[0];
  // Browsers take years of up to six digits, and put noughts before those of fewer.
  if (year === undefined || /^[1-9]\d{3}$/.test(year)) return undefined;
  return year.length > 4 ? 'A year has four digits.' : `Nothing was published in the year ${Number(year)}.`;
}

function addressFault(address: string | undefined, name: string): string | undefined {
  if (address === undefined) return undefined;
  if (!/^https?:\/\//i.test(address)) return `${name} begins with https:// or http://.`;
  if (/[\s<>"]/.test(address)) return `${name} can’t hold spaces, <, > or ".`;
  return URL.canParse(address) ? undefined : `${name} names a site, as https://example.com does.`;
}

/** What is said of a printed date in which no day is read, where none is known beside it. It may be saved all the same. */
function printedHint(published: string | undefined, day: string | undefined): string | undefined {
  return published === undefined || day !== undefined
    ? undefined
    : 'No day can be read in this. It is kept as it is printed.';
}

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
  /** What is good to know of it. */
  hint?: string | undefined;
}

function Field({ label, value = '', onInput, type = 'text', wide = false, required = false, fault, hint }: FieldProps) {
  const id = useId();
  // Blanks at the ends are typed on the way to the next word, and are none of the fact.
  const [typed, setTyped] = useState(value);
  const common = {
    id,
    class: 'otr-field',
    value: typed.trim() === value ? typed : value,
    'aria-invalid': fault ? true : undefined,
    'aria-describedby': fault ? `${id}-fault` : hint ? `${id}-hint` : undefined,
    onInput: (event: { currentTarget: HTMLInputElement }) => {
      setTyped(event.currentTarget.value);
      onInput(event.currentTarget.value.trim());
    },
    onBlur: () => setTyped(value),
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
      ) : hint ? (
        <p class="provenance-hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
    </div>
  );
}
