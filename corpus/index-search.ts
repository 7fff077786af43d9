import { BlockReader, blocksFor, ENTRY_POSTINGS, termBytes } from './index-blocks.ts';
import type { Query, Wanted } from './index-query.ts';
import { Roles } from './index-roles.ts';
import { MOST_POSTINGS, Sums } from './index-sums.ts';
import { subjectTerm, whoTerm } from './index.ts';
import type { OpenSource } from './packed.ts';
import type { SourceId, SubjectId } from './types.ts';

/** A stored segment: where its terms are, and whose passages it numbers. */
export interface SegmentInfo {
  id: number;
  firstTerms: readonly string[];
  /** Ids of sources; an empty one was removed. */
  sources: readonly string[];
  /** How many weren't removed. */
  held: number;
  /** Number of the first passage of each source, and after the last the number of all. */
  firstPassage: Int32Array;
}

/** Where the index and the texts are read from: the database, or the package. */
export interface Holdings {
  /** Hands over what is held at one moment: what is written meanwhile isn't seen. */
  read<T>(work: (held: Snapshot) => Promise<T>): Promise<T>;
}

export interface Snapshot {
  segments(): Promise<readonly SegmentInfo[]>;
  blocks(wanted: readonly BlockKey[]): Promise<Uint8Array[]>;
  /** In the order asked for; those that are gone are left out. */
  sources(ids: readonly SourceId[]): Promise<OpenSource[]>;
}
export type BlockKey = readonly [segment: number, block: number];

/** A passage that answers a query, before its text is read. */
export interface Candidate {
  source: SourceId;
  /** Index into the source's passages. */
  passage: number;
  score: number;
}

export interface Found {
  segments: readonly SegmentInfo[];
  /** Best first. */
  candidates: Candidate[];
  /** Whether these are all that hold every word of the query. */
  all: boolean;
  /** Passages that tell who the subject is, best first. */
  who: Candidate[];
  /** How much a term of the query tells, being rare or common among the passages. */
  rarity: Map<string, number>;
}

/** How rare words are held to be before there are enough passages to tell: of so many … */
const PRIOR_PASSAGES = 300;
/** … so many hold a word, and so many a common one. */
const PRIOR_WITH = 3;
const PRIOR_WITH_WEAK = 60;

const rarityOf = (held: number, all: number) => Math.log(1 + (all - held + 0.5) / (held + 0.5));

/** A term with more blocks than this in a segment is too common to find by; passages found otherwise still gain by it. */
const MOST_BLOCKS = 4;
/** Of one source no more passages are looked at closely. */
const MOST_OF_SOURCE = 4;

/** A term's entries, of all segments. */
interface List {
  held: number;
  /** Too long to be read in some segment. */
  cut: boolean;
  /** By the segment's place among all. */
  entries: BlockReader[][];
}

/**
 * Reads the lists of terms, all blocks in one go. Of those that needn't be whole, too long ones aren't read; how long
 * they are is told by the number of their blocks.
 */
async function readLists(
  held: Snapshot,
  segments: readonly SegmentInfo[],
  terms: ReadonlyMap<string, { whole: boolean }>,
): Promise<Map<string, List>> {
  const keys: BlockKey[] = [];
  const places = new Map<number, number>();
  const uses: { list: List; name: Uint8Array; segment: number; at: number }[] = [];
  const lists = new Map<string, List>();
  for (const [term, { whole }] of terms) {
    const list: List = { held: 0, cut: false, entries: segments.map(() => []) };
    lists.set(term, list);
    const name = termBytes(term);
    for (const [number, segment] of segments.entries()) {
      if (segment.firstTerms.length === 0) continue;
      const [first, last] = blocksFor(term, segment.firstTerms);
      if (!whole && last - first > MOST_BLOCKS) {
        list.held += (last - first) * ENTRY_POSTINGS;
        list.cut = true;
        continue;
      }
      for (let block = first; block <= last; block++) {
        const place = segment.id * 2 ** 24 + block;
        let at = places.get(place);
        if (at === undefined) {
          places.set(place, (at = keys.length));
          keys.push([segment.id, block]);
        }
        uses.push({ list, name, segment: number, at });
      }
    }
  }
  const blocks = await held.blocks(keys);
  for (const { list, name, segment, at } of uses) {
    let reader = new BlockReader(blocks[at]!);
    let more = reader.find(name);
    while (more) {
      list.entries[segment]!.push(reader);
      list.held += reader.count;
      // A long list is several entries, and two of them may share a block.
      reader = new BlockReader(blocks[at]!, reader.end);
      more = reader.isNext(name);
    }
  }
  return lists;
}

/**
 * The passages that answer a query best, best first, at most `most`, among sources that aren't left out.
 *
 * A meaning counts once, by the best of its terms; passages that name the subject asked for come before those that
 * don't. Rarer meanings are looked up first; the commonest not at all when there are enough postings without them.
 */
export async function candidatesFor(
  held: Snapshot,
  query: Query,
  leftOut: ReadonlySet<SourceId>,
  most: number,
): Promise<Found> {
  const segments = await held.segments();
  const passages = segments.reduce((sum, segment) => sum + segment.firstPassage.at(-1)!, 0);
  const terms = new Map<string, { whole: boolean }>();
  for (const wanted of query.wanted) for (const { term } of wanted.terms) terms.set(term, { whole: false });
  for (const subject of [...query.subjects, ...query.others]) terms.set(subjectTerm(subject), { whole: true });
  const without = query.strict?.without.flatMap(({ stem }) => stem ?? []) ?? [];
  for (const term of without) if (!terms.has(term)) terms.set(term, { whole: false });
  if (query.who) terms.set(whoTerm(query.who), { whole: true });
  const lists = await readLists(held, segments, terms);
  const rarity = raritiesOf(query, lists, passages);
  const affordable = affordableOf(query.wanted, lists, rarity);

  const found: Candidate[] = [];
  // Whatever holds every word is in each word’s list.
  let all = affordable.some(({ stem, terms: own }) => !lists.get(stem)!.cut && own.some(({ term }) => term === stem));
  for (const [number, segment] of segments.entries()) {
    const sums = Sums.empty();
    affordable.forEach((wanted, index) => {
      const asked = askedOf(wanted, rarity);
      for (const { term, factor } of wanted.terms) {
        const worth = wanted.weight * factor * rarity.get(term)!;
        for (const reader of lists.get(term)!.entries[number]!) sums.add(reader, index + 1, worth, asked);
      }
    });
    for (const term of without) for (const reader of lists.get(term)!.entries[number]!) sums.drop(reader);
    if (query.subjects.length === 0) sums.weighShares(affordable.reduce((sum, one) => sum + askedOf(one, rarity), 0));
    const part = (subject: SubjectId) => {
      const term = subjectTerm(subject);
      return { roles: rolesOf(lists.get(term)!.entries[number]!), rarity: rarity.get(term)! };
    };
    const [subjects, others] = [query.subjects.map(part), query.others.map(part)];
    const best = sums.best(most * 3, subjects, others, chosenIn(segment, leftOut));
    if (best.length >= most * 3) all = false;
    for (const { passage, score } of best) {
      found.push(candidateAt(segment, passage, score));
    }
  }
  const who = query.who ? mostOf(segments, lists.get(whoTerm(query.who))!, leftOut) : [];
  const candidates = spread(found, most, query.strict?.exactly.length ? Infinity : MOST_OF_SOURCE);
  return {
    segments,
    candidates,
    all: all && candidates.length === found.length,
    who,
    rarity,
  };
}

function raritiesOf(query: Query, lists: ReadonlyMap<string, List>, all: number): Map<string, number> {
  const subjects = [...query.subjects, ...query.others].map(subjectTerm);
  const rarity = new Map(subjects.map((term) => [term, rarityOf(lists.get(term)!.held, all)]));
  for (const { kind, terms } of query.wanted) {
    const prior = kind === 'weak' ? PRIOR_WITH_WEAK : PRIOR_WITH;
    let cap = Infinity;
    for (const { term } of terms) {
      const own = rarityOf(lists.get(term)!.held + prior, all + PRIOR_PASSAGES);
      // A relative tells no more than the word itself would.
      cap = Math.min(cap, own);
      rarity.set(term, Math.min(cap, rarity.get(term) ?? Infinity));
    }
  }
  return rarity;
}

/** What a meaning is worth where its own word stands once. */
const askedOf = (wanted: Wanted, rarity: ReadonlyMap<string, number>) => wanted.weight * rarity.get(wanted.stem)!;

/** What is worth most first, as far as the postings go round. */
function affordableOf(
  wanted: readonly Wanted[],
  lists: ReadonlyMap<string, List>,
  rarity: ReadonlyMap<string, number>,
): Wanted[] {
  let left = MOST_POSTINGS;
  return wanted
    .toSorted((one, other) => askedOf(other, rarity) - askedOf(one, rarity))
    .map((one) => ({
      ...one,
      terms: one.terms.filter(({ term }) => {
        const cost = lists
          .get(term)!
          .entries.flat()
          .reduce((sum, { count }) => sum + count, 0);
        if (cost > left) return false;
        left -= cost;
        return true;
      }),
    }));
}

function rolesOf(readers: readonly BlockReader[]): Roles {
  const roles = new Roles();
  for (const reader of readers) roles.read(reader);
  return roles;
}

/** Tells of a passage whether its source is chosen; each source is asked about once. */
function chosenIn(segment: SegmentInfo, leftOut: ReadonlySet<SourceId>): (passage: number) => boolean {
  const known = new Map<number, boolean>();
  return (passage) => {
    const at = sourceAt(segment, passage);
    let chosen = known.get(at);
    if (chosen === undefined) {
      chosen = segment.sources[at] !== '' && !leftOut.has(segment.sources[at]!);
      known.set(at, chosen);
    }
    return chosen;
  };
}

function candidateAt(segment: SegmentInfo, passage: number, score: number): Candidate {
  const at = sourceAt(segment, passage);
  return { source: segment.sources[at]!, passage: passage - segment.firstPassage[at]!, score };
}

/** The last source that begins at or before a passage; one without passages begins where the next does. */
function sourceAt({ firstPassage }: SegmentInfo, passage: number): number {
  let low = 0;
  let high = firstPassage.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (firstPassage[middle]! <= passage) low = middle;
    else high = middle;
  }
  return low;
}

const MOST_WHO = 6;

/** The passages with the highest weights; among equals the first. */
function mostOf(segments: readonly SegmentInfo[], { entries }: List, leftOut: ReadonlySet<SourceId>): Candidate[] {
  let top: Candidate[] = [];
  const passages = new Int32Array(ENTRY_POSTINGS);
  const weights = new Uint8Array(ENTRY_POSTINGS);
  for (const [number, segment] of segments.entries()) {
    const chosen = chosenIn(segment, leftOut);
    for (const reader of entries[number]!) {
      const length = reader.decode(passages, weights);
      for (let at = 0; at < length; at++) {
        const weight = weights[at]!;
        if ((top.length === MOST_WHO && weight <= top[MOST_WHO - 1]!.score) || !chosen(passages[at]!)) continue;
        top.push(candidateAt(segment, passages[at]!, weight));
        top = top.toSorted((one, other) => other.score - one.score).slice(0, MOST_WHO);
      }
    }
  }
  return top;
}

function spread(found: readonly Candidate[], most: number, mostOfSource: number): Candidate[] {
  const taken = new Map<SourceId, number>();
  return found
    .toSorted((one, other) => other.score - one.score)
    .filter(({ source }) => {
      const before = taken.get(source) ?? 0;
      taken.set(source, before + 1);
      return before < mostOfSource;
    })
    .slice(0, most);
}
