import type { Excerpt, Provenance } from './types.ts';

/** What a citation needs of an excerpt. */
export type Citable = Pick<Excerpt, 'text' | 'start' | 'end' | 'quote' | 'source'>;

/**
 * An excerpt and where it comes from, as plain text for the clipboard. The words are verbatim; the label
 * “rewritten by AI”, the offsets (UTF-16 code units into the source's text, end excluded) and the text's
 * SHA-256 go with them, so that whoever gets them can check. What a source doesn't say is left out.
 */
export function citePlain({ text, start, end, quote, source }: Citable): string {
  const lines = quote ? [`“${text}”`, attribution(quote)] : [text];
  return [
    ...lines,
    `Source: ${describe(source.provenance)}`,
    `Characters ${start}–${end} of the source’s text (SHA-256 ${source.sha256})`,
  ].join('\n');
}

function attribution({ speaker, occasion, type }: NonNullable<Excerpt['quote']>): string {
  const part = type === 'fragment' ? ' (part of a sentence)' : '';
  return `— ${speaker ?? 'speaker not named'}${occasion ? `, ${occasion}` : ''}${part}`;
}

function describe(provenance: Provenance): string {
  const { title, author, publisher, published, date, url, original, rewrittenByAi } = provenance;
  const facts = [`“${title}”`, author, publisher, published ?? date].filter(Boolean).join(', ');
  const from = original && [`“${original.title}”`, original.author, original.publisher].filter(Boolean).join(', ');
  const label = rewrittenByAi ? 'rewritten by AI' : from ? 'rewritten' : '';
  const rewritten = label && (from ? ` (${label} from ${from})` : ` (${label})`);
  return `${facts}${rewritten}${url ? `. ${url}` : ''}`;
}
