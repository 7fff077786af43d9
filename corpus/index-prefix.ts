import { BlockReader, blocksFor } from './index-blocks.ts';
import type { Query } from './index-query.ts';
import type { BlockKey, SegmentInfo, Snapshot } from './index-search.ts';

/**
 * Searching while a word is being typed: “neural” finds “Neuralink”. Terms are sorted, so those that begin alike are neighbours.
 */

/** What a word that merely begins so counts against the word itself. */
const BEGINS_SO = 0.8;
/** Of the words that begin so, those that stand in most passages. */
const MOST_TERMS = 8;
/** In a segment where more blocks hold them, they are too many to say anything; the next letter leaves fewer. */
const MOST_BLOCKS = 3;
/** Sorts after every letter. */
const LAST = '\uffff';

/** The query, with what its last word may become when more of it is typed. */
export async function completed(held: Snapshot, query: Query): Promise<Query> {
  const { prefix } = query;
  const last = query.wanted.at(-1);
  if (prefix === undefined || !last) return query;
  const known = new Set(last.terms.map(({ term }) => term));
  const terms = [...(await termsWith(prefix, held))]
    .filter(([term]) => !known.has(term))
    .toSorted(([, one], [, other]) => other - one)
    .slice(0, MOST_TERMS)
    .map(([term]) => ({ term, factor: BEGINS_SO }));
  return { ...query, wanted: [...query.wanted.slice(0, -1), { ...last, terms: [...last.terms, ...terms] }] };
}

/** Terms that begin so, with the number of their postings. */
async function termsWith(prefix: string, held: Snapshot): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  const keys = (await held.segments()).flatMap((segment) => blocksWith(prefix, segment));
  for (const block of await held.blocks(keys)) {
    const reader = new BlockReader(block);
    while (reader.next()) {
      const { term } = reader;
      if (term.startsWith(prefix)) counts.set(term, (counts.get(term) ?? 0) + reader.count);
    }
  }
  return counts;
}

function blocksWith(prefix: string, { id, firstTerms }: SegmentInfo): BlockKey[] {
  if (firstTerms.length === 0) return [];
  const [first] = blocksFor(prefix, firstTerms);
  const [, last] = blocksFor(prefix + LAST, firstTerms);
  const count = last - first + 1;
  return count > MOST_BLOCKS ? [] : Array.from({ length: count }, (_, at) => [id, first + at] as const);
}
