import type { Source, SubjectId } from '../corpus/types.ts';

const ORDERS = ['added', 'title', 'date'] as const;
export type Order = (typeof ORDERS)[number];

export interface Wanted {
  /** Words that must be in title, author or publisher. */
  query: string;
  order: Order;
  /** Only sources that mention this subject. */
  subject: SubjectId | null;
}

const byTitle = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

/** The sources to list. `added`: newest first, then the bundled ones; `date`: newest first, unknown last. */
export function listed(sources: readonly Source[], { query, order, subject }: Wanted): Source[] {
  const words = folded(query).split(/\s+/).filter(Boolean);
  const wanted = sources.filter(
    (source) =>
      (subject === null || (source.mentions[subject] ?? 0) > 0) &&
      words.every((word) => searched(source).includes(word)),
  );
  const title = (source: Source) => source.provenance.title;
  const date = (source: Source) => source.provenance.date ?? '';
  return wanted.toSorted((a, b) => {
    if (order === 'added' && a.addedAt !== b.addedAt) return b.addedAt - a.addedAt;
    if (order === 'date' && date(a) !== date(b)) return date(b) < date(a) ? -1 : 1;
    return byTitle.compare(title(a), title(b));
  });
}

function searched({ provenance: { title, author = '', publisher = '' } }: Source): string {
  return folded(`${title} ${author} ${publisher}`);
}

function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[‘’]/g, "'").toLowerCase();
}
