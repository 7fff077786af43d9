import type { BlockReader } from './block-reader.ts';
import { ENTRY_POSTINGS } from './blocks.ts';
import { chosenIn, sourceAt, type SegmentInfo, type Snapshot } from './holdings.ts';
import { readLists, type List } from './lists.ts';
import type { Query, Wanted } from './query.ts';
import { askedOf, raritiesOf, type Rarity } from './rarity.ts';
import { Roles } from './roles.ts';
import { bitOf, MOST_POSTINGS, Sums, type Meanings } from './sums.ts';
import { subjectTerm, whoTerm } from '../index.ts';
import type { SourceId, SubjectId } from '../types.ts';

/** A passage that answers a query, before its text is read. */
export interface Candidate {
  source: SourceId;
  /** Index into the source's passages. */
  passage: number;
  score: number;
  /** Of a search: what may stand in it and around it. */
  may?: MayHold;
}

/**
 * What of the query may stand where, so that no text need be read in vain. What the index wasn't asked for may stand everywhere.
 * Headings, and the title of the source's first passage, are indexed with the passages under them.
 */
export interface MayHold {
  own: Meanings;
  before: Meanings;
  after: Meanings;
  title: Meanings;
}

export interface Found {
  segments: readonly SegmentInfo[];
  /** Best first. */
  candidates: Candidate[];
  /** Whether these are all that hold every word of the query. */
  all: boolean;
  /** Passages that tell who the subject is, best first. */
  who: Candidate[];
  /** What of the query no passage holds. */
  missing: readonly Wanted[];
  /** How much a term of the query tells, being rare or common among the passages. */
  rarity: Rarity;
}

/** Of one source no more passages are looked at closely for a card or a page. */
const MOST_OF_SOURCE = 4;

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
  const lists = await readLists(held, segments, termsIn(query));
  const rarity = raritiesOf(query, lists, passages);
  const affordable = affordableOf(query.wanted, lists, rarity);
  const unasked = unaskedOf(query.wanted, affordable, lists);

  const found: Candidate[] = [];
  // Whatever holds every word is in each word’s list.
  let all = affordable.some(
    ({ wanted, terms }) => !lists.get(wanted.stem)!.cut && terms.some(({ term }) => term === wanted.stem),
  );
  for (const [number, segment] of segments.entries()) {
    const sums = summed(query, affordable, lists, rarity, number);
    const part = (subject: SubjectId) => {
      const term = subjectTerm(subject);
      return { roles: rolesOf(lists.get(term)!.entries[number]!), rarity: rarity.get(term)! };
    };
    const [subjects, others] = [query.subjects.map(part), query.others.map(part)];
    const best = sums.best(most * 3, subjects, others, chosenIn(segment, leftOut));
    if (best.length >= most * 3) all = false;
    for (const { passage, score } of best) {
      const candidate = candidateAt(segment, passage, score);
      if (query.subjects.length === 0) candidate.may = mayHold(sums, segment, passage, unasked);
      found.push(candidate);
    }
  }
  const who = query.who ? mostOf(segments, lists.get(whoTerm(query.who))!, leftOut) : [];
  // Who searches wants all that there is.
  const candidates = spread(found, most, query.subjects.length === 0 ? Infinity : MOST_OF_SOURCE);
  return {
    segments,
    candidates,
    all: all && candidates.length === found.length,
    who,
    missing: query.wanted.filter(({ terms }) => terms.every(({ term }) => lists.get(term)!.held === 0)),
    rarity,
  };
}

/** What is looked up for a query, and whether a list must be read however long it is. */
function termsIn(query: Query): Map<string, { whole: boolean }> {
  const terms = new Map<string, { whole: boolean }>();
  for (const wanted of query.wanted) for (const { term } of wanted.terms) terms.set(term, { whole: false });
  for (const subject of [...query.subjects, ...query.others]) terms.set(subjectTerm(subject), { whole: true });
  for (const term of withoutIn(query)) if (!terms.has(term)) terms.set(term, { whole: false });
  if (query.who) terms.set(whoTerm(query.who), { whole: true });
  return terms;
}

/** Stems of what is to be left out. */
const withoutIn = ({ strict }: Query): string[] => strict?.without.flatMap(({ stem }) => stem ?? []) ?? [];

/** A meaning of which some terms are looked up. */
interface Affordable {
  wanted: Wanted;
  /** Its number among the query's. */
  meaning: number;
  terms: Wanted['terms'];
}

/** What is worth most first, as far as the postings go round. */
function affordableOf(wanted: readonly Wanted[], lists: ReadonlyMap<string, List>, rarity: Rarity): Affordable[] {
  let left = MOST_POSTINGS;
  return wanted
    .map((one, meaning) => ({ wanted: one, meaning }))
    .toSorted((one, other) => askedOf(other.wanted, rarity) - askedOf(one.wanted, rarity))
    .map((one) => ({
      ...one,
      terms: one.wanted.terms.filter(({ term }) => {
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

/** Meanings of which some passages aren't known to hold them. */
function unaskedOf(
  wanted: readonly Wanted[],
  affordable: readonly Affordable[],
  lists: ReadonlyMap<string, List>,
): Meanings {
  const asked = affordable.filter(
    ({ wanted: { terms }, terms: own }) => own.length === terms.length && !own.some(({ term }) => lists.get(term)!.cut),
  );
  const known = asked.reduce((bits, { meaning }) => bits | bitOf(meaning), 0);
  return wanted.reduce((bits, _, meaning) => bits | bitOf(meaning), 0) & ~known;
}

/** What the passages of a segment are worth by their words; `number`: its place among the segments. */
function summed(
  query: Query,
  affordable: readonly Affordable[],
  lists: ReadonlyMap<string, List>,
  rarity: Rarity,
  number: number,
): Sums {
  const sums = Sums.empty();
  const entries = (term: string) => lists.get(term)!.entries[number]!;
  for (const { wanted, meaning, terms } of affordable) {
    for (const { term, factor } of terms) {
      const worth = wanted.weight * factor * rarity.get(term)!;
      for (const reader of entries(term)) sums.add(reader, meaning, worth);
    }
  }
  for (const term of withoutIn(query)) for (const reader of entries(term)) sums.drop(reader);
  if (query.subjects.length === 0) sums.weighShares(query.wanted.map((one) => askedOf(one, rarity)));
  return sums;
}

function rolesOf(readers: readonly BlockReader[]): Roles {
  const roles = new Roles();
  for (const reader of readers) roles.read(reader);
  return roles;
}

function candidateAt(segment: SegmentInfo, passage: number, score: number): Candidate {
  const at = sourceAt(segment, passage);
  return { source: segment.sources[at]!, passage: passage - segment.firstPassage[at]!, score };
}

function mayHold(sums: Sums, segment: SegmentInfo, passage: number, unasked: Meanings): MayHold {
  const at = sourceAt(segment, passage);
  const [first, end] = [segment.firstPassage[at]!, segment.firstPassage[at + 1]!];
  const heldBy = (one: number) => (one >= first && one < end ? sums.heldBy(one) | unasked : 0);
  return { own: heldBy(passage), before: heldBy(passage - 1), after: heldBy(passage + 1), title: heldBy(first) };
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
