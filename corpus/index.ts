import { BlockWriter } from './index/block-writer.ts';
import { termBytes, type Postings } from './index/blocks.ts';
import { ROLE, Roles, type Role } from './index/roles.ts';
import { termsOf } from './language/terms.ts';
import type { FullSource, Passage, SubjectId } from './types.ts';
import { atOnce } from './turns.ts';
import { newness } from './who/newest.ts';

/**
 * Sources -> a segment of the index.
 *
 * Besides stems, roots and families there are `@openai`, which tells of every passage what part OpenAI has in it, and
 * `?openai`, which lists those that tell in a line what OpenAI is. Weights are BM25's saturated frequency (Robertson and Zaragoza 2009), so that reading a
 * posting is adding a product.
 */

/** BM25's k1 and b, for passages of about this many terms. */
const K1 = 0.9;
const B = 0.35;
const USUAL_TERMS = 18;
/** A word of the heading says what the passage is about, a little. */
const HEADING = 0.35;

/**
 * To be raised when the same text would give other terms (stems, families, weights, the form of blocks), or other quotes
 * or passages: what is stored is then read and indexed again.
 */
export const INDEX_VERSION = 16;

export const subjectTerm = (subject: SubjectId): string => `@${subject}`;
export const whoTerm = (subject: SubjectId): string => `?${subject}`;
/** Whether the entries of a term, as UTF-8, are {@link Roles}. */
export const isRoles = (name: Uint8Array): boolean => name[0] === 0x40;

/** A segment before it is stored. */
export interface Segment {
  blocks: Uint8Array<ArrayBuffer>[];
  firstTerms: string[];
  /** Ids of its sources in the order in which their passages are numbered. */
  sources: string[];
  /** Number of passages of each. */
  passages: number[];
}

/** Terms of one passage with their weights, 1 to 255. The title finds the passage that opens the source. */
function passageTerms(text: string, passage: Passage, title: string): Map<string, number> {
  const counts = new Map<string, number>();
  const count = (term: string, by: number) => counts.set(term, (counts.get(term) ?? 0) + by);
  const terms = termsOf(text.slice(passage.start, passage.end));
  for (const { stem, relatives } of terms) {
    count(stem, 1);
    for (const relative of relatives) count(relative, 1);
  }
  for (const { stem, relatives } of termsOf(`${passage.heading ?? ''}\n${title}`)) {
    for (const term of [stem, ...relatives]) if (!counts.has(term)) counts.set(term, HEADING);
  }
  const slack = K1 * (1 - B + (B * terms.length) / USUAL_TERMS);
  const weights = new Map<string, number>();
  for (const [term, times] of counts) weights.set(term, toByte((times * (1 + K1)) / (times + slack)));
  return weights;
}

const UNIT = 120;
const toByte = (weight: number) => Math.max(1, Math.min(255, Math.round(weight * UNIT)));
/** A stored weight as what it stands for. */
export const fromByte = (byte: number): number => byte / UNIT;

/**
 * What part each subject has in a passage: main where the passage opens with it or quotes it, named where it comes in
 * passing. Where it isn't named, but was in the sentence that the passage leans on or is in the paragraph around it,
 * the passage is still near it.
 */
function rolesIn(passage: Passage, around: Iterable<SubjectId>): Map<SubjectId, Role> {
  const roles = new Map<SubjectId, Role>();
  for (const subject of around) roles.set(subject, ROLE.near);
  passage.subjects.forEach((subject, index) => roles.set(subject, index === 0 ? ROLE.main : ROLE.named));
  for (const { speakerSubject } of passage.quotes) if (speakerSubject) roles.set(speakerSubject, ROLE.main);
  return roles;
}

/** After so many passages others may have their turn: some milliseconds. */
const STEP = 16;

/** Of each subject the one passage of a source that tells best who it is. */
function whoTerms({
  text,
  passages,
  provenance,
}: Pick<FullSource, 'text' | 'passages' | 'provenance'>): Map<Passage, Map<string, number>> {
  const best = new Map<SubjectId, { passage: Passage; score: number }>();
  for (const passage of passages) {
    for (const { subject, start, score } of passage.who ?? []) {
      // What hardly stands alone isn’t shown, however new it is.
      const worth = score < 0.5 ? score : score + newness(text, { start, sentence: passage }, provenance);
      if (worth > (best.get(subject)?.score ?? 0)) best.set(subject, { passage, score: worth });
    }
  }
  const terms = new Map<Passage, Map<string, number>>();
  for (const [subject, { passage, score }] of best) {
    const weights = terms.get(passage) ?? new Map<string, number>();
    terms.set(passage, weights.set(whoTerm(subject), toByte(provenance.rewrittenByAi ? score * REWRITTEN : score)));
  }
  return terms;
}

/** What a line is worth of a source that a program rewrote, beside one of an article as it was written. */
const REWRITTEN = 0.97;

/** Collects postings of sources, one after the other. */
class SegmentBuilder {
  private readonly postings = new Map<string, Postings>();
  private readonly roles = new Map<SubjectId, Roles>();
  private readonly sources: string[] = [];
  private readonly passages: number[] = [];
  private next = 0;

  *add(source: Pick<FullSource, 'id' | 'provenance' | 'text' | 'passages'>): Generator<void, void> {
    const around = new Map<number, Set<SubjectId>>();
    for (const { block, subjects } of source.passages) {
      const named = around.get(block) ?? new Set();
      for (const subject of subjects) named.add(subject);
      around.set(block, named);
    }
    const who = whoTerms(source);
    for (const [index, passage] of source.passages.entries()) {
      const title = index === 0 ? source.provenance.title : '';
      for (const [subject, role] of rolesIn(passage, around.get(passage.block)!)) {
        let roles = this.roles.get(subject);
        if (!roles) this.roles.set(subject, (roles = new Roles()));
        roles.set(this.next, role);
      }
      for (const [term, weight] of passageTerms(source.text, passage, title)) this.post(term, weight);
      for (const [term, weight] of who.get(passage) ?? []) this.post(term, weight);
      this.next++;
      if (index % STEP === STEP - 1) yield;
    }
    this.sources.push(source.id);
    this.passages.push(source.passages.length);
  }

  private post(term: string, weight: number): void {
    let list = this.postings.get(term);
    if (!list) this.postings.set(term, (list = { passages: [], weights: [] }));
    list.passages.push(this.next);
    list.weights.push(weight);
  }

  *build(): Generator<void, Segment> {
    const writer = new BlockWriter();
    const roles = new Map([...this.roles].map(([subject, own]) => [subjectTerm(subject), own]));
    for (const [index, term] of [...this.postings.keys(), ...roles.keys()].toSorted().entries()) {
      if (index % 2_000 === 1_999) yield;
      const list = this.postings.get(term);
      if (list) writer.add(term, list);
      else roles.get(term)!.write(termBytes(term), writer);
    }
    writer.finish();
    return { blocks: writer.blocks, firstTerms: writer.firstTerms, sources: this.sources, passages: this.passages };
  }
}

/** Some sources as a segment. */
export function segmentOf(sources: Iterable<FullSource>): Segment {
  return atOnce(indexing(sources));
}

/** The same; stops now and then, since a book takes seconds. */
export function* indexing(sources: Iterable<FullSource>): Generator<void, Segment> {
  const builder = new SegmentBuilder();
  for (const source of sources) yield* builder.add(source);
  return yield* builder.build();
}
