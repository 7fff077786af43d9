import type { Found, Said } from '../found.ts';
import type { Cue } from '../grammar/cues.ts';
import type { Reading } from '../reading.ts';
import type { Element } from '../text/elements.ts';
import type { Marked } from '../text/marks.ts';
import { attributionOf } from './attribution.ts';
import type { Attribution } from './attribution.ts';
import { ownerBeforeColon } from './owned.ts';
import { isDirect, standingOf } from './standing.ts';
import type { Standing } from './standing.ts';

/** The sentence in which quotations stand. */
export interface Surroundings {
  /** Of the sentence, and of the next where that only says who spoke: “Is it true?” Quill asked. */
  elements: readonly Element[];
  /** How many of the elements are the sentence's own. */
  own: number;
  /** Of all the elements. */
  cues: readonly Cue[];
  /** Number of the sentence. */
  index: number;
  /** Number of the block. */
  block: number;
  heading: boolean;
}

/** What nobody is quoted with: titles of works, terms, nicknames, the writer's own scare quotes. */
export const NO_QUOTE = 'no quote';

/**
 * One way to tell whose a quotation is. It gives the quotation with its speaker (`null` where nobody may be named), or that it is no quote;
 * `undefined` where it doesn't recognise what it is for, so that the next rule is asked.
 */
export type Rule = (quotation: Quotation) => Found | typeof NO_QUOTE | undefined;

/** Words between marks that are being read: all that a rule may ask about where they stand. */
export class Quotation {
  readonly reading: Reading;
  readonly here: Surroundings;
  /** Its index among the elements. */
  readonly at: number;
  readonly marked: Marked;
  /** What was found just before in the same sentence. */
  readonly previous: Found | undefined;
  readonly words: string;
  /** What stands before it in its sentence. */
  readonly wordsBefore: string;
  readonly standing: Standing;
  /** Whose it is by what the colon or comma before it says: “Quill’s reply: ‘…’”. */
  readonly owned: Said | undefined;
  /** The verb that attributes it. None is looked for where {@link owned} says whose it is. */
  readonly attribution: Attribution | undefined;
  /** Whether it is whole speech rather than a few words of it. */
  readonly direct: boolean;

  constructor(reading: Reading, here: Surroundings, at: number, marked: Marked, previous: Found | undefined) {
    this.reading = reading;
    this.here = here;
    this.at = at;
    this.marked = marked;
    this.previous = previous;
    const { elements, cues, index } = here;
    this.words = reading.text.slice(marked.start, marked.end);
    this.wordsBefore = reading.text.slice(elements[0]?.start ?? marked.outer.start, marked.outer.start);
    this.standing = standingOf(this.words, elements, at);
    this.owned = ownerBeforeColon(reading, elements, at, index);
    this.attribution = this.owned === undefined ? attributionOf(this.words, elements, at, cues) : undefined;
    this.direct = isDirect(this.standing, this.attribution, reading.language);
  }

  /** The element beside it: `beside(-1)` stands right before. */
  beside(steps: number): Element | undefined {
    return this.here.elements[this.at + steps];
  }

  /** As found: said by somebody whom the text tells just here. `direct`: as whole speech. */
  attributedTo(said: Said, direct = this.direct): Found {
    return { ...this.found(said, direct), attributed: true };
  }

  /** As found, where that is only likely, or nobody can be named. */
  unattributed(said: Said, direct = this.direct): Found {
    return { ...this.found(said, direct), attributed: false };
  }

  private found({ speaker, cue, occasion }: Said, direct: boolean) {
    return {
      marked: this.marked,
      type: direct ? ('direct' as const) : ('fragment' as const),
      sentence: this.here.index,
      group: this.reading.newGroup(),
      speaker,
      cue,
      occasion,
    };
  }
}
