import { BlockReader, blocksFor, termBytes } from './index-blocks.ts';
import type { Query } from './index-query.ts';
import { fromByte, nearSubjectTerm, subjectTerm, whoTerm } from './index.ts';
import type { FullSource, SourceId } from './types.ts';

/** A stored segment: where its terms are, and whose passages it numbers. */
export interface SegmentInfo {
  id: number;
  firstTerms: readonly string[];
  /** Ids of sources; an empty one was removed. */
  sources: readonly string[];
  /** Number of the first passage of each source, and after the last the number of all. */
  firstPassage: Int32Array;
}

/** Where the index and the texts are read from: the database, or the package. */
export interface Holdings {
  segments(): Promise<readonly SegmentInfo[]>;
  /** Throws {@link SegmentGone} when a segment has been merged meanwhile. */
  blocks(wanted: readonly BlockKey[]): Promise<Uint8Array[]>;
  /** Sources whole, in the order asked for; those that are gone are left out. */
  full(ids: readonly SourceId[]): Promise<FullSource[]>;
}
export type BlockKey = readonly [segment: number, block: number];

/** The index changed while it was read: ask again. */
export class SegmentGone extends Error {
  constructor() {
    super('The index changed while it was read.');
    this.name = 'SegmentGone';
  }
}

/** A passage that answers a query, before its text is read. */
export interface Candidate {
  source: SourceId;
  /** Index into the source's passages. */
  passage: number;
  score: number;
}

export interface Found {
  /** Best first. */
  candidates: Candidate[];
  /** The passage that tells best who the subject is. */
  who: Candidate | undefined;
  /** How much a term of the query tells, being rare or common on this holdings. */
  rarity: Map<string, number>;
}

/** How rare words are held to be before the shelf is large enough to tell: of so many passages … */
const PRIOR_PASSAGES = 300;
/** … so many hold a word, and so many a common one. */
const PRIOR_WITH = 3;
const PRIOR_WITH_WEAK = 60;

const rarity = (held: number, all: number) => Math.log(1 + (all - held + 0.5) / (held + 0.5));

/** What a passage is worth that doesn't name the subject asked for. */
const NOT_NAMED = 0.3;
const SUBJECT_WEIGHT = 1.6;
/** Of one source no more passages are looked at closely. */
const MOST_OF_SOURCE = 6;

/** Weights added up for the passages of one segment; kept between queries, since clearing what was touched is cheap. */
class Sums {
  score = new Float32Array(0);
  role = new Float32Array(0);
  bonus = new Float32Array(0);
  best = new Float32Array(0);
  group = new Uint16Array(0);
  touched: number[] = [];

  prepare(size: number): void {
    if (this.score.length < size) {
      this.score = new Float32Array(size);
      this.role = new Float32Array(size);
      this.bonus = new Float32Array(size);
      this.best = new Float32Array(size);
      this.group = new Uint16Array(size);
    }
    for (const passage of this.touched) {
      this.score[passage] = 0;
      this.role[passage] = 0;
      this.bonus[passage] = 0;
      this.group[passage] = 0;
    }
    this.touched = [];
  }
}
const sums = new Sums();

/** Entries of the terms asked for, by term and segment. */
type List = { segment: SegmentInfo; reader: BlockReader }[];
type Lists = Map<string, List>;

async function readLists(
  holdings: Holdings,
  segments: readonly SegmentInfo[],
  terms: readonly string[],
): Promise<Lists> {
  const keys: BlockKey[] = [];
  const place = new Map<string, number>();
  const uses: { term: string; segment: SegmentInfo; at: number }[] = [];
  for (const term of terms) {
    for (const segment of segments) {
      if (segment.firstTerms.length === 0) continue;
      const [first, last] = blocksFor(term, segment.firstTerms);
      for (let block = first; block <= last; block++) {
        const name = `${segment.id}/${block}`;
        let at = place.get(name);
        if (at === undefined) {
          place.set(name, (at = keys.length));
          keys.push([segment.id, block]);
        }
        uses.push({ term, segment, at });
      }
    }
  }
  const blocks = await holdings.blocks(keys);
  const lists: Lists = new Map(terms.map((term) => [term, []]));
  for (const { term, segment, at } of uses) {
    const name = termBytes(term);
    // A long list is several entries, and two of them may share a block.
    for (let from = 0; ;) {
      const reader = new BlockReader(blocks[at]!, from);
      if (!reader.find(name)) break;
      lists.get(term)!.push({ segment, reader });
      from = reader.end;
    }
  }
  return lists;
}

/**
 * The passages that answer a query best, best first, at most `most`, among chosen sources.
 *
 * A meaning counts once, by the best of its terms; passages that name the subject asked for come before those that
 * don't.
 */
export async function candidatesFor(
  holdings: Holdings,
  query: Query,
  isChosen: (id: SourceId) => boolean,
  most: number,
): Promise<Found> {
  const segments = await holdings.segments();
  const all = segments.reduce((sum, segment) => sum + segment.firstPassage.at(-1)!, 0);
  const named = query.subjects.map(subjectTerm);
  const terms = new Set([
    ...query.wanted.flatMap((wanted) => wanted.terms.map(({ term }) => term)),
    ...named,
    ...query.subjects.map(nearSubjectTerm),
    ...(query.who ? [whoTerm(query.who)] : []),
  ]);
  const lists = await readLists(holdings, segments, [...terms]);
  const held = (term: string) => lists.get(term)!.reduce((sum, { reader }) => sum + reader.count, 0);
  const rarities = new Map(named.map((term) => [term, rarity(held(term), all)]));
  for (const { kind, terms: own } of query.wanted) {
    const prior = kind === 'weak' ? PRIOR_WITH_WEAK : PRIOR_WITH;
    let cap = Infinity;
    for (const { term } of own) {
      // A relative tells no more than the word itself would.
      cap = Math.min(
        cap,
        kind === 'subject' ? rarity(held(term), all) : rarity(held(term) + prior, all + PRIOR_PASSAGES),
      );
      rarities.set(term, Math.min(cap, rarities.get(term) ?? Infinity));
    }
  }

  const found: (Candidate & { segment: number })[] = [];
  for (const segment of segments) {
    sums.prepare(segment.firstPassage.at(-1)!);
    const { score, role, bonus, best, group, touched } = sums;
    query.wanted.forEach((wanted, index) => {
      const mark = index + 1;
      for (const { term, factor } of wanted.terms) {
        const value = wanted.weight * factor * rarities.get(term)!;
        for (const list of lists.get(term)!) {
          if (list.segment !== segment) continue;
          list.reader.forEach((passage, weight) => {
            const worth = value * fromByte(weight);
            if (group[passage] !== mark) {
              if (score[passage] === 0 && group[passage] === 0) touched.push(passage);
              group[passage] = mark;
              best[passage] = worth;
              score[passage]! += worth;
            } else if (worth > best[passage]!) {
              score[passage]! += worth - best[passage]!;
              best[passage] = worth;
            }
          });
        }
      }
    });
    for (const subject of query.subjects) {
      const value = SUBJECT_WEIGHT * rarities.get(subjectTerm(subject))!;
      for (const term of [subjectTerm(subject), nearSubjectTerm(subject)]) {
        for (const list of lists.get(term)!) {
          if (list.segment !== segment) continue;
          list.reader.forEach((passage, weight) => {
            if (group[passage] === 0 && role[passage] === 0) touched.push(passage);
            role[passage] = Math.max(role[passage]!, fromByte(weight));
            bonus[passage] = Math.max(bonus[passage]!, value * fromByte(weight));
          });
        }
      }
    }
    collect(segment, query.subjects.length > 0, isChosen, most, found);
  }
  const who = query.who && bestOf(lists.get(whoTerm(query.who))!, isChosen);
  return { candidates: spread(found, most), who: who || undefined, rarity: rarities };
}

/** The passage with the highest weight; among equals the first. */
function bestOf(list: List, isChosen: (id: SourceId) => boolean) {
  let best: Candidate | undefined;
  for (const { segment, reader } of list) {
    reader.forEach((passage, weight) => {
      if (best && weight <= best.score) return;
      const at = sourceAt(segment, passage);
      const source = segment.sources[at]!;
      if (source === '' || !isChosen(source)) return;
      best = { source, passage: passage - segment.firstPassage[at]!, score: weight };
    });
  }
  return best;
}

/** Takes the best of what has been summed up in one segment. */
function collect(
  segment: SegmentInfo,
  hasSubject: boolean,
  isChosen: (id: SourceId) => boolean,
  most: number,
  found: (Candidate & { segment: number })[],
): void {
  const { score, role, bonus, touched } = sums;
  const keep = most * 3;
  const top: { passage: number; score: number }[] = [];
  let least = 0;
  const chosen = new Map<number, boolean>();
  const trim = () => {
    top.sort((one, other) => other.score - one.score || one.passage - other.passage);
    top.length = Math.min(top.length, keep);
    if (top.length === keep) least = top[keep - 1]!.score;
  };
  for (const passage of touched) {
    const about = role[passage]!;
    const share = hasSubject ? NOT_NAMED + (1 - NOT_NAMED) * Math.min(1, about) : 1;
    const worth = score[passage]! * share + bonus[passage]!;
    if (worth <= least) continue;
    const at = sourceAt(segment, passage);
    let ok = chosen.get(at);
    if (ok === undefined) chosen.set(at, (ok = segment.sources[at] !== '' && isChosen(segment.sources[at]!)));
    if (!ok) continue;
    top.push({ passage, score: worth });
    if (top.length >= keep * 2) trim();
  }
  trim();
  for (const { passage, score: worth } of top) {
    const at = sourceAt(segment, passage);
    found.push({
      segment: segment.id,
      source: segment.sources[at]!,
      passage: passage - segment.firstPassage[at]!,
      score: worth,
    });
  }
}

function sourceAt(segment: SegmentInfo, passage: number): number {
  const { firstPassage } = segment;
  let low = 0;
  let high = firstPassage.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (firstPassage[middle]! <= passage) low = middle;
    else high = middle;
  }
  return low;
}

function spread(found: Candidate[], most: number): Candidate[] {
  found.sort((one, other) => other.score - one.score);
  const taken = new Map<SourceId, number>();
  return found
    .filter(({ source }) => {
      const before = taken.get(source) ?? 0;
      taken.set(source, before + 1);
      return before < MOST_OF_SOURCE;
    })
    .slice(0, most)
    .map(({ source, passage, score }) => ({ source, passage, score }));
}
