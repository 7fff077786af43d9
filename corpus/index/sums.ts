import type { BlockReader } from './block-reader.ts';
import { ENTRY_POSTINGS } from './blocks.ts';
import { ROLE, type Roles } from './roles.ts';
import { fromByte } from '../index.ts';

/** What a passage is worth that neither names the subject asked for nor is near one that does. */
const NOT_NAMED = 0.4;
const SUBJECT_WEIGHT = 1.6;
/** Of another subject that the sentence names. */
const OTHER_WEIGHT = 0.8;
/** By role: how much a passage is about the subject. */
const ABOUT = [0, 0.4, 0.95, 1] as const;

/** A subject's part in the segment, and how much it tells to name it. */
interface Part {
  roles: Roles;
  rarity: number;
}

/** A set of meanings of a query: the bit of each has its number. A query has fewer than 31. */
export type Meanings = number;
export const bitOf = (meaning: number): Meanings => 1 << meaning;
export const ALL_MEANINGS: Meanings = -1;

interface Scored {
  passage: number;
  score: number;
}

/** No question may add more postings than this. */
export const MOST_POSTINGS = 16_384;
const SLOTS = MOST_POSTINGS * 2;
const BITS = Math.log2(SLOTS);

const passages = new Int32Array(ENTRY_POSTINGS);
const weights = new Uint8Array(ENTRY_POSTINGS);

/**
 * Adds up what the passages of one segment are worth.
 *
 * A hash table with linear probing: few of some hundred thousand passages are touched, and arrays as long as the
 * segment would be megabytes that a worker just started has to be given first.
 */
export class Sums {
  /** Number of the passage in this slot plus one; 0 where the slot is free. */
  private readonly held = new Int32Array(SLOTS);
  private readonly score = new Float32Array(SLOTS);
  /** The meaning that was counted last, and how much it counted. */
  private readonly meaning = new Uint16Array(SLOTS);
  private readonly counted = new Float32Array(SLOTS);
  /** Which meanings are there at all, however often: {@link Meanings}. */
  private readonly there = new Int32Array(SLOTS);
  /** Slots that are taken. */
  private readonly touched = new Int32Array(MOST_POSTINGS);
  private count = 0;

  private static kept: Sums | undefined;

  /** Empty sums. Those given out before are used up. */
  static empty(): Sums {
    Sums.kept ??= new Sums();
    const { kept } = Sums;
    for (let at = 0; at < kept.count; at++) kept.held[kept.touched[at]!] = 0;
    kept.count = 0;
    return kept;
  }

  /** Adds the postings of a term. Of several terms of one meaning the best counts. `meaning`: its number, from 0. */
  add(reader: BlockReader, meaning: number, worth: number): void {
    const { held, score, meaning: last, counted, touched, there } = this;
    const length = reader.decode(passages, weights);
    const unit = fromByte(worth);
    const bit = bitOf(meaning);
    for (let at = 0; at < length; at++) {
      const key = passages[at]! + 1;
      const value = unit * weights[at]!;
      let slot = Math.imul(key, 0x9e3779b1) >>> (32 - BITS);
      while (held[slot] !== 0 && held[slot] !== key) slot = (slot + 1) & (SLOTS - 1);
      if (held[slot] === 0) {
        held[slot] = key;
        touched[this.count++] = slot;
        last[slot] = meaning;
        counted[slot] = value;
        score[slot] = value;
        there[slot] = bit;
      } else if (last[slot] !== meaning) {
        last[slot] = meaning;
        counted[slot] = value;
        score[slot]! += value;
        there[slot]! |= bit;
      } else if (value > counted[slot]!) {
        score[slot]! += value - counted[slot]!;
        counted[slot] = value;
      }
    }
  }

  /** Takes the passages out that a term’s postings name. */
  drop(reader: BlockReader): void {
    const length = reader.decode(passages, weights);
    for (let at = 0; at < length; at++) {
      const key = passages[at]! + 1;
      let slot = Math.imul(key, 0x9e3779b1) >>> (32 - BITS);
      while (this.held[slot] !== 0 && this.held[slot] !== key) slot = (slot + 1) & (SLOTS - 1);
      if (this.held[slot] === key) this.score[slot] = 0;
    }
  }

  /**
   * Has the share count that passages hold of all that is asked: one with every word comes before one that says some of them often.
   * `asked`: what each meaning is worth at most, by its number.
   */
  weighShares(asked: readonly number[]): void {
    const all = asked.reduce((sum, one) => sum + one, 0);
    for (let at = 0; at < this.count; at++) {
      const slot = this.touched[at]!;
      let share = 0;
      for (let meaning = 0, left = this.there[slot]!; left !== 0; meaning++, left >>>= 1)
        if (left & 1) share += asked[meaning]!;
      this.score[slot]! *= share / all;
    }
  }

  /** What of the query a passage holds. */
  heldBy(passage: number): Meanings {
    const key = passage + 1;
    let slot = Math.imul(key, 0x9e3779b1) >>> (32 - BITS);
    while (this.held[slot] !== 0 && this.held[slot] !== key) slot = (slot + 1) & (SLOTS - 1);
    return this.held[slot] === key ? this.there[slot]! : 0;
  }

  /**
   * The best passages among those that are `chosen`, in no order that matters. With subjects, passages that name one
   * come before others, the more so the rarer it is; where words have found too few, some are taken that name it.
   */
  best(
    most: number,
    subjects: readonly Part[],
    others: readonly Part[],
    chosen: (passage: number) => boolean,
  ): Scored[] {
    const top: Scored[] = [];
    // No function of its own changes it: it would be a new object at each change.
    let least = 0;
    // What a passage would be worth that is all about every subject: few need be looked up that could be among the best.
    let beyondWords = SUBJECT_WEIGHT * Math.max(0, ...subjects.map(({ rarity }) => rarity));
    for (const { rarity } of others) beyondWords += OTHER_WEIGHT * rarity;
    const { touched, held, score: words } = this;
    for (let at = 0; at < this.count; at++) {
      const slot = touched[at]!;
      if (words[slot]! + beyondWords <= least) continue;
      const passage = held[slot]! - 1;
      const score = worthOf(passage, words[slot]!, subjects, others);
      if (score <= least || !chosen(passage)) continue;
      top.push({ passage, score });
      if (top.length >= most * 2) least = trimmed(top, most);
    }
    const taken = new Set(top.map(({ passage }) => passage));
    for (const wanted of [ROLE.main, ROLE.named, ROLE.near]) {
      for (const { roles } of subjects) {
        if (top.length >= most) break;
        for (const [passage, role] of roles.all()) {
          if (role !== wanted || taken.has(passage)) continue;
          taken.add(passage);
          const score = worthOf(passage, 0, subjects, others);
          if (score <= least || !chosen(passage)) continue;
          top.push({ passage, score });
          if (top.length >= most) break;
        }
      }
    }
    trimmed(top, most);
    return top;
  }
}

/** What a passage is worth by its words and by the subjects that it names. */
function worthOf(passage: number, words: number, subjects: readonly Part[], others: readonly Part[]): number {
  let share = subjects.length > 0 ? 0 : 1;
  let bonus = 0;
  for (const { roles, rarity } of subjects) {
    const about = ABOUT[roles.get(passage)];
    if (about > share) share = about;
    if (rarity * about > bonus) bonus = rarity * about;
  }
  let beside = words;
  for (const { roles, rarity } of others) beside += OTHER_WEIGHT * rarity * ABOUT[roles.get(passage)];
  return beside * (NOT_NAMED + (1 - NOT_NAMED) * share) + SUBJECT_WEIGHT * bonus;
}

/** Leaves the best so many, and gives the score that others must beat. */
function trimmed(top: Scored[], most: number): number {
  top.sort((one, other) => other.score - one.score || one.passage - other.passage);
  top.length = Math.min(top.length, most);
  return top.length === most ? top[most - 1]!.score : 0;
}
