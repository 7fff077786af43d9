import { ENTRY_POSTINGS, type BlockReader } from './index-blocks.ts';
import { fromByte } from './index.ts';

/** What a passage is worth that neither names the subject asked for nor is near one that does. */
const NOT_NAMED = 0.3;
const SUBJECT_WEIGHT = 1.6;

const passages = new Int32Array(ENTRY_POSTINGS);
const weights = new Uint8Array(ENTRY_POSTINGS);

/**
 * Adds up what the passages of one segment are worth. Arrays as long as the segment are kept between questions, since
 * clearing what was touched is cheap and making them isn't.
 */
export class Sums {
  private score = new Float32Array(0);
  /** How much a passage is about the subject asked for, and what that adds. */
  private role = new Float32Array(0);
  private bonus = new Float32Array(0);
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
      this.role[passage] = 0;
      this.bonus[passage] = 0;
      this.meaning[passage] = 0;
    }
    this.count = 0;
    if (this.score.length >= size) return;
    this.score = new Float32Array(size);
    this.role = new Float32Array(size);
    this.bonus = new Float32Array(size);
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

  /** Adds postings that tell how much passages are about a subject. Comes after all that `add` adds. */
  addRole(reader: BlockReader, rarity: number): void {
    const { role, bonus, meaning, touched } = this;
    const length = reader.decode(passages, weights);
    for (let at = 0; at < length; at++) {
      const passage = passages[at]!;
      const about = fromByte(weights[at]!);
      if (meaning[passage] === 0 && role[passage] === 0) touched[this.count++] = passage;
      if (about > role[passage]!) role[passage] = about;
      const value = SUBJECT_WEIGHT * rarity * about;
      if (value > bonus[passage]!) bonus[passage] = value;
    }
  }

  /** The best passages among those that are `chosen`, in no order that matters. */
  best(most: number, hasSubject: boolean, chosen: (passage: number) => boolean): { passage: number; score: number }[] {
    const top: { passage: number; score: number }[] = [];
    let least = 0;
    const trim = () => {
      top.sort((one, other) => other.score - one.score || one.passage - other.passage);
      top.length = Math.min(top.length, most);
      if (top.length === most) least = top[most - 1]!.score;
    };
    for (let at = 0; at < this.count; at++) {
      const passage = this.touched[at]!;
      const share = hasSubject ? NOT_NAMED + (1 - NOT_NAMED) * Math.min(1, this.role[passage]!) : 1;
      const score = this.score[passage]! * share + this.bonus[passage]!;
      if (score <= least || !chosen(passage)) continue;
      top.push({ passage, score });
      if (top.length >= most * 2) trim();
    }
    trim();
    return top;
  }
}
