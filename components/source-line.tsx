import type { Provenance } from '../corpus/types.ts';
import { shortDate, wholeDate } from './dates.ts';

export const AI_LABEL = 'rewritten by AI';

/** Stays on wherever the text of such a source goes. */
export function AiTag() {
  return (
    <span class="otr-tag" title="The source says that its text was rewritten using AI">
      {AI_LABEL}
    </span>
  );
}

export interface SourceLineProps {
  provenance: Provenance;
  /** The excerpt above is from the same source, so its title needn't be said again. */
  same?: boolean;
  /** Opens the source whole. */
  onOpen?: (() => void) | undefined;
}

/** Title, publisher, date, and whether AI rewrote it, on one line. */
export function SourceLine({ provenance, same = false, onOpen }: SourceLineProps) {
  const title = same ? 'Same source' : provenance.title;
  const language = same ? undefined : provenance.language;
  return (
    <p class="otr-source">
      {onOpen ? (
        <button
          type="button"
          class="otr-link otr-source-title"
          title={provenance.title}
          lang={language}
          dir="auto"
          aria-label={same ? `Same source: ${provenance.title}` : undefined}
          onClick={onOpen}
        >
          {title}
        </button>
      ) : (
        <cite class="otr-source-title" title={provenance.title} lang={language} dir="auto">
          {title}
        </cite>
      )}
      {same ? null : (
        <>
          {provenance.publisher ? <bdi class="otr-source-fact">{provenance.publisher}</bdi> : null}
          <span class="otr-source-fact">{shortDate(provenance) ?? <em class="otr-unknown">date unknown</em>}</span>
        </>
      )}
      {provenance.rewrittenByAi ? <AiTag /> : null}
    </p>
  );
}

/** Everything known of where a source comes from, and what isn't. */
export function ProvenanceList({ provenance }: { provenance: Provenance }) {
  const { original } = provenance;
  const rows: [string, string | undefined][] = [
    ['Author', provenance.author],
    ['Publisher', provenance.publisher],
    ['Date', wholeDate(provenance) ?? undefined],
    ['Address', provenance.url],
    ...(original
      ? ([
          ['Rewritten from', `“${original.title}”`],
          ['Original’s author', original.author],
          ['Original’s publisher', original.publisher],
          ['Original’s address', original.url],
        ] satisfies [string, string | undefined][])
      : []),
    ['Text', provenance.rewrittenByAi ? AI_LABEL : undefined],
  ];
  return (
    <dl class="otr-provenance">
      {rows.map(([name, value]) =>
        name === 'Text' && !value ? null : (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value ?? <span class="otr-unknown">unknown</span>}</dd>
          </div>
        ),
      )}
    </dl>
  );
}
