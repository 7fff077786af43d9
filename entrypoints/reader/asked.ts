import type { FullSource, SourceId, Span } from '../../corpus/types.ts';

/** What `reader.html#source=…&start=…&end=…` asks for. */
export function askedFor(hash: string): { source: SourceId | null; start: number; end: number } {
  const query = new URLSearchParams(hash.replace(/^#/, ''));
  return { source: query.get('source'), start: Number(query.get('start')), end: Number(query.get('end')) };
}

/** The passage asked for, or `null` when it isn't a part of the source: the link may be of an older text. */
export function passageIn(source: FullSource, { start, end }: Span): Span | null {
  const fits = Number.isInteger(start) && Number.isInteger(end) && start >= 0 && end > start;
  return fits && end <= source.text.length ? { start, end } : null;
}
