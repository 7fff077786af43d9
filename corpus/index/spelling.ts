import { BlockReader } from './block-reader.ts';
import { blocksOf, ENTRY_POSTINGS, termBytes } from './blocks.ts';
import { type BlockKey, chosenIn, sourceAt, type SegmentInfo, type Snapshot } from './holdings.ts';
import { isEveryday } from '../language/everyday.ts';
import { termsOf } from '../language/terms.ts';
import type { SourceId } from '../types.ts';

/**
 * What a reader may have meant whose word no passage holds: one that is spelled nearly so. It is only proposed; what was typed is
 * what is searched for.
 */

/** In shorter words one letter makes another word; in words of so many only two swapped ones are taken for a slip: “msuk”. */
const LEAST_LETTERS = 4;
/** Words of so many letters may have two slips. */
const TWO_SLIPS_FROM = 8;
/** A shorter word that stands in texts about anything is seldom meant: “lease” isn’t “least”. */
const LEAST_OF_EVERYDAY = 6;
/** A megabyte of the index at most, some 20 ms. */
const MOST_BLOCKS = 128;

/** Some terms are roots, and no word of their passage. */
const MOST_TRIED = 4;

/** A term of the index that is spelled nearly so. */
interface Near {
  term: string;
  slips: number;
  /** In how many passages of chosen sources it stands. */
  count: number;
  segment: SegmentInfo;
  /** One of those, by its number in the segment. */
  passage: number;
}

/** The commonest of the words with the fewest slips, as a chosen source writes it. `stem`: of what was typed. */
export async function nearlySpelled(
  held: Snapshot,
  stem: string,
  leftOut: ReadonlySet<SourceId>,
): Promise<string | undefined> {
  if (!/^\p{L}+$/u.test(stem) || stem.length < LEAST_LETTERS) return undefined;
  const most = stem.length < TWO_SLIPS_FROM ? 1 : 2;
  const segments = await held.segments();
  const keys = affordable(stem, segments);
  const blocks = await held.blocks(keys.map(({ key }) => key));
  const near = keys.flatMap(({ segment }, at) => [...nearIn(blocks[at]!, segment, stem, most, leftOut)]);
  const best = near.toSorted((one, other) => one.slips - other.slips || other.count - one.count).slice(0, MOST_TRIED);
  for (const one of best) {
    const word = await asWritten(held, one);
    if (word) return word;
  }
  return undefined;
}

/** Blocks of terms that begin with the same letter, or where those are too many, the same two: nobody mistypes the first one. */
function affordable(stem: string, segments: readonly SegmentInfo[]): { segment: SegmentInfo; key: BlockKey }[] {
  for (const letters of [1, 2]) {
    const keys = segments.flatMap((segment) =>
      blocksOf(stem.slice(0, letters), segment.firstTerms).map((block) => ({
        segment,
        key: [segment.id, block] as const,
      })),
    );
    if (keys.length <= MOST_BLOCKS) return keys;
  }
  return [];
}

function* nearIn(
  block: Uint8Array,
  segment: SegmentInfo,
  stem: string,
  most: number,
  leftOut: ReadonlySet<SourceId>,
): Generator<Near> {
  const reader = new BlockReader(block);
  const isChosen = chosenIn(segment, leftOut);
  const [passages, weights] = [new Int32Array(ENTRY_POSTINGS), new Uint8Array(ENTRY_POSTINGS)];
  const typed = termBytes(stem);
  const letters = lettersIn(typed);
  // A letter takes three bytes at most, those of most words one.
  const within = most * (typed.length === stem.length ? 1 : 3);
  while (reader.next()) {
    // To read each term takes longer than to pass most of them by.
    if (Math.abs(reader.nameLength - typed.length) > within) continue;
    const { name } = reader;
    if (name[0] !== typed[0] || differ(lettersIn(name), letters, most)) continue;
    const { term } = reader;
    if (term[0] !== stem[0] || (term.length < LEAST_OF_EVERYDAY && isEveryday(term))) continue;
    const slips = slipsBetween(stem, term, most);
    if (slips > most || (stem.length === LEAST_LETTERS && lettersOf(stem) !== lettersOf(term))) continue;
    const own = passages.subarray(0, reader.decode(passages, weights)).filter(isChosen);
    if (own.length > 0) yield { term, slips, count: own.length, segment, passage: own[0]! };
  }
}

/** Which of the letters a to z stand in a word of UTF-8, a bit for each. */
function lettersIn(bytes: Uint8Array): number {
  let letters = 0;
  for (const byte of bytes) if (byte > 0x60 && byte < 0x7b) letters |= 1 << (byte - 0x61);
  return letters;
}

/** Whether one word has more letters that the other lacks than so many slips could bring. */
const differ = (one: number, other: number, most: number): boolean =>
  countOf(one & ~other) > most || countOf(other & ~one) > most;

function countOf(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count++;
  return count;
}

const lettersOf = (word: string) => Array.from(word).toSorted().join('');

/**
 * The fewest slips that make one word of the other, if they are no more than `most`: a letter too many, too few or another one, or two
 * neighbours in each other's place (Damerau 1964).
 */
function slipsBetween(one: string, other: string, most: number): number {
  let same = 0;
  while (same < one.length && one[same] === other[same]) same++;
  const [rest, otherRest] = [one.slice(same), other.slice(same)];
  if (rest === otherRest) return 0;
  if (most === 0 || Math.abs(rest.length - otherRest.length) > most) return Infinity;
  const after = (own: number, its: number) => slipsBetween(rest.slice(own), otherRest.slice(its), most - 1);
  const isSwapped = rest.length > 1 && rest[0] === otherRest[1] && rest[1] === otherRest[0];
  return 1 + Math.min(after(1, 1), after(1, 0), after(0, 1), isSwapped ? after(2, 2) : Infinity);
}

/** A term as a passage that holds it has it, in itself or above it. */
async function asWritten(held: Snapshot, { term, segment, passage }: Near): Promise<string | undefined> {
  const at = sourceAt(segment, passage);
  const [open] = await held.sources([segment.sources[at]!]);
  const found = open?.passage(passage - segment.firstPassage[at]!);
  if (!open || !found) return undefined;
  for (const text of [open.text.slice(found.start, found.end), found.heading ?? '', open.source.provenance.title]) {
    const word = termsOf(text).find(({ stem }) => stem === term);
    if (word) return text.slice(word.start, word.end);
  }
  return undefined;
}
