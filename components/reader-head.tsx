import type { FullSource } from '../corpus/types.ts';
import { count } from './amounts.ts';
import { sourceLine } from './copying.ts';
import { localDay, shortDate } from './dates.ts';
import { ProvenanceList } from './source-line.tsx';
import { Notice } from './states.tsx';

/** Where a source comes from, and what isn't known of it, above its text. */
export function ReaderHead({ source }: { source: FullSource }) {
  const { provenance, origin, addedAt, words, quotes, sha256 } = source;
  const added = shortDate({ date: localDay(addedAt) });
  return (
    <header class="reader-head">
      <p class="reader-kicker">{origin === 'bundled' ? 'Comes with On the Record' : `Added on ${added}`}</p>
      <h1 lang={provenance.language} dir="auto">
        {provenance.title}
      </h1>
      {provenance.dek ? (
        <p class="reader-dek" lang={provenance.language} dir="auto" data-source={sourceLine(provenance)}>
          {provenance.dek}
        </p>
      ) : null}
      {provenance.rewrittenByAi ? (
        <Notice>
          <strong>Rewritten by AI</strong>
          {provenance.original ? (
            <>
              {' from “'}
              {provenance.original.title}”{provenance.original.author ? ` by ${provenance.original.author}` : null}
            </>
          ) : null}
          . Only what stands in quotation marks is anybody’s own words.
        </Notice>
      ) : null}
      <ProvenanceList provenance={provenance} />
      <details class="otr-more">
        <summary>About this text</summary>
        <p class="reader-hash">
          {count(words, 'word')}, {count(quotes, 'quote')}. SHA-256 of the text: <code>{sha256}</code>
        </p>
      </details>
    </header>
  );
}
