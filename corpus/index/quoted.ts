import type { Snapshot } from './holdings.ts';
import type { Candidate } from './search.ts';
import { isAsTyped } from './typed.ts';
import type { OpenSource } from '../store/packed.ts';
import type { SourceId } from '../types.ts';

/**
 * Words in quotation marks: the index knows no order, so the passages that hold the words are read, best first, until enough
 * hold them as they stand.
 */

/** Of one question no more passages are read: that takes some 50 ms. */
export const MOST_READ = 2_000;
/** Sources are asked for by so many passages at a time. */
const AT_A_TIME = 120;

export interface AsQuoted {
  /** Those that may hold the words as they stand, in the order given. */
  candidates: Candidate[];
  /** Where they stand. */
  sources: OpenSource[];
  /** Whether none was left unread. */
  all: boolean;
}

/** Reads passages until `enough` hold the words. A source is read once, with all of its passages. */
export async function readQuoted(
  held: Snapshot,
  wanted: readonly Candidate[],
  exactly: readonly string[],
  enough: number,
): Promise<AsQuoted> {
  const unread = new Map<SourceId, number[]>();
  for (const { source, passage } of wanted) {
    const others = unread.get(source);
    if (others) others.push(passage);
    else unread.set(source, [passage]);
  }
  const holding = new Set<string>();
  const candidates: Candidate[] = [];
  const sources: OpenSource[] = [];
  let at = 0;
  for (; at < wanted.length && candidates.length < enough; at += AT_A_TIME) {
    const some = wanted.slice(at, at + AT_A_TIME);
    const ids = new Set(some.map(({ source }) => source).filter((id) => unread.has(id)));
    for (const open of await held.sources([...ids])) {
      const { id } = open.source;
      const own = unread.get(id)!.filter((passage) => mayHold(open, passage, exactly));
      if (own.length > 0) sources.push(open);
      for (const passage of own) holding.add(`${passage} ${id}`);
    }
    for (const id of ids) unread.delete(id);
    candidates.push(...some.filter(({ source, passage }) => holding.has(`${passage} ${source}`)));
  }
  return { candidates, sources, all: at >= wanted.length };
}

/** Whether the words stand in a passage or in what is shown with it. Of what is before it all is taken: to find sentences takes long. */
function mayHold(source: OpenSource, index: number, exactly: readonly string[]): boolean {
  const passage = source.passage(index);
  if (!passage) return false;
  const before = passage.standsAlone ? undefined : source.passage(index - 1);
  const texts = [passage, ...(before ? [before] : [])].map(({ start, end }) => source.text.slice(start, end));
  return isAsTyped({ exactly, without: [] }, texts, [passage.heading ?? '', source.source.provenance.title]);
}
