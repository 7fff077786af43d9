import { ENTRY_POSTINGS, type BlockReader } from './index-blocks.ts';
import { ROLE, type Roles } from './index-roles.ts';
import { fromByte } from './index.ts';

/** What a passage is worth that neither names the subject asked for nor is near one that does. */
const NOT_NAMED = 0.3;
const SUBJECT_WEIGHT = 1.6;
/** Of another subject that the sentence names. */
const OTHER_WEIGHT = 0.8;
/** By role: how much a passage is about the subject. */
const ABOUT = [0, 0.4, 0.95, 1] as const;

const passages = new Int32Array(ENTRY_POSTINGS);
const weights = new Uint8Array(ENTRY_POSTINGS);

/** A subject's part in the segment, and how much it tells to name it. */
interface Part {
  roles: Roles;
  rarity: number;
}

/**
 * Adds up what the passages of one segment are worth. Arrays as long as the segment are kept between questions, since
 * clearing what was touched is cheap and making them isn't.
 */
export class Sums {
  private score = new Float32Array(0);
  /** The meaning that was counted last, and how much it counted. */
  private meaning = new Uint16Array(0);
  private counted = new Float32Array(0);
  private touched = new Int32Array(0);
  private count = 0;

  private static readonly kept = new Sums();

  /** Empty sums for a segment of so many passages. Those given out before are used up. */
  static for(size: number): Sums {
    Sums.kept.prepare(size);
    return Sums.kept;
  }

  private prepare(size: number): void {
    for (let at = 0; at < this.count; at++) {
      const passage = this.touched[at]!;
      this.score[passage] = 0;
      this.meaning[passage] = 0;
    }
    this.count = 0;
    if (this.score.length >= size) return;
    this.score = new Float32Array(size);
    this.meaning = new Uint16Array(size);
    this.counted = new Float32Array(size);
    this.touched = new Int32Array(size);
  }

  /** Adds the postings of a term. Of several terms of one meaning (numbered from 1) the best counts. */
  add(reader: BlockReader, meaning: number, worth: number): void {
    const { score, counted, meaning: last, touched } = this;
    const length = reader.decode(passages, weights);
    const unit = fromByte(worth);
    for (let at = 0; at < length; at++) {
      const passage = passages[at]!;
      const value = unit * weights[at]!;
      if (last[passage] !== meaning) {
        if (last[passage] === 0) touched[this.count++] = passage;
        last[passage] = meaning;
        counted[passage] = value;
        score[passage]! += value;
      } else if (value > counted[passage]!) {
        score[passage]! += value - counted[passage]!;
        counted[passage] = value;
      }
    }
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
  ): { passage: number; score: number }[] {
    const top: { passage: number; score: number }[] = [];
    let least = 0;
    const trim = () => {
      top.sort((one, other) => other.score - one.score || one.passage - other.passage);
      top.length = Math.min(top.length, most);
      if (top.length === most) least = top[most - 1]!.score;
    };
    const take = (passage: number) => {
      let share = subjects.length > 0 ? 0 : 1;
      let bonus = 0;
      for (const { roles, rarity } of subjects) {
        const about = ABOUT[roles.get(passage)];
        if (about > share) share = about;
        if (rarity * about > bonus) bonus = rarity * about;
      }
      let beside = 0;
      for (const { roles, rarity } of others) beside += rarity * ABOUT[roles.get(passage)];
      const words = this.score[passage]! + OTHER_WEIGHT * beside;
      const score = words * (NOT_NAMED + (1 - NOT_NAMED) * share) + SUBJECT_WEIGHT * bonus;
      if (score <= least || !chosen(passage)) return;
      top.push({ passage, score });
      if (top.length >= most * 2) trim();
    };
    for (let at = 0; at < this.count; at++) take(this.touched[at]!);
    for (const wanted of [ROLE.main, ROLE.named, ROLE.near]) {
      for (const { roles } of subjects) {
        if (top.length >= most) break;
        for (const [passage, role] of roles.all()) {
          if (role !== wanted || this.meaning[passage] !== 0) continue;
          take(passage);
          if (top.length >= most) break;
        }
      }
    }
    trim();
    return top;
  }
}
