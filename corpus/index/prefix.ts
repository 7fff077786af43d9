import { BlockReader } from './block-reader.ts';
import { blocksOf } from './blocks.ts';
import type { Query } from './query.ts';
import type { BlockKey, SegmentInfo, Snapshot } from './holdings.ts';

/**
 * Searching while a word or a number is being typed: “neural” finds “Neuralink”, “$97” finds “$97.4 billion”. Terms are sorted, so
 * those that begin alike are neighbours.
 */

/** What a word that merely begins so counts against the word itself. */
const BEGINS_SO = 0.8;
/** Of the words that begin so, those that stand in most passages. */
const MOST_TERMS = 8;
/** In a segment where more blocks hold them, they are too many to say anything; the next letter leaves fewer. */
const MOST_BLOCKS = 3;

/** The query, with what its last word may become when more of it is typed. */
export async function completed(held: Snapshot, query: Query): Promise<Query> {
  const { prefix } = query;
  const last = query.wanted.at(-1);
  if (prefix === undefined || !last) return query;
  const known = new Set(last.terms.map(({ term }) => term));
  const begun = /^\d/.test(prefix) ? begunNumber(prefix) : { start: prefix, may: () => true };
  const terms = [...(await termsWith(begun.start, held))]
    .filter(([term]) => !known.has(term) && begun.may(term))
    .toSorted(([, one], [, other]) => other - one)
    .slice(0, MOST_TERMS)
    .map(([term]) => ({ term, factor: BEGINS_SO }));
  return { ...query, wanted: [...query.wanted.slice(0, -1), { ...last, terms: [...last.terms, ...terms] }] };
}

/** How the terms of a number begin of which this is typed, and which of those it may become: itself, or so many thousand or more. */
function begunNumber(typed: string): { start: string; may: (term: string) => boolean } {
  const ways = [typed.replaceAll(',', ''), typed.replace(',', '.')];
  const shown = (value: number) => String(Number(value.toPrecision(12)));
  return {
    start: `#${/^\d+/.exec(typed)![0]}`,
    may: (term) => {
      const value = Number(term.slice(1));
      // Nobody says 83,600 million, and few write so many noughts.
      const usual = (scale: number) => value / scale < (scale > 1 ? 1_000 : typed.length > 4 ? Infinity : 1_000_000);
      const said = [1, 1e3, 1e6, 1e9, 1e12].filter(usual).map((scale) => shown(value / scale));
      return said.some((number) => ways.some((way) => number.startsWith(way)));
    },
  };
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
  const blocks = blocksOf(prefix, firstTerms);
  return blocks.length > MOST_BLOCKS ? [] : blocks.map((block) => [id, block] as const);
}
