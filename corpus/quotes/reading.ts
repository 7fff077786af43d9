import type { Cue } from './grammar/cues.ts';
import { sentencesWithQuotes } from './text/elements.ts';
import type { Element, Sentence } from './text/elements.ts';
import type { Found } from './found.ts';
import { marksOf } from './text/marks.ts';
import { bareWords, countedWords } from './text/repeated.ts';
import type { Marked } from './text/marks.ts';
import { gendersTold } from './names/genders.ts';
import { namesOf } from './names/names.ts';
import type { Names } from './names/names.ts';
import { occasionIn, phraseOf } from './occasions.ts';
import { Speakers } from './speakers/speakers.ts';
import { UncasedNames } from './speakers/uncased.ts';
import { mainDoer } from './grammar/main-doer.ts';
import { doerOf } from './grammar/doers.ts';
import { tokensOf } from './text/tokens.ts';
import type { Block, Mention, SubjectId } from '../types.ts';

/** What a sentence that ends in a colon hands on to the list or block quote after it. */
export interface LeadIn {
  block: number;
  occasion: string | null;
  speaker: string | null;
  cue: string | null;
}

export interface QuoteOptions {
  /** BCP 47; English when unknown. */
  language?: string;
  /** The headline, which isn't in the text: it may name in full who the text names by surname. */
  title?: string;
  /** The line under it, likewise. */
  dek?: string;
  /** Of the text: whom a subject's surname means. Without them it is always the subject. */
  mentions?: readonly Mention[];
}

/** Begins to read an article. Stops now and then. */
export function* readingOf(
  text: string,
  blocks: readonly Block[],
  { language = 'en', title = '', dek = '', mentions }: QuoteOptions,
): Generator<void, Reading> {
  const tokens = yield* tokensOf(text, blocks);
  const above = yield* tokensOf(title + dek, [
    { kind: 'heading', start: 0, end: title.length },
    { kind: 'paragraph', start: title.length, end: title.length + dek.length },
  ]);
  const names = yield* namesOf(tokens, above, language, mentions);
  const marked = marksOf(text, blocks);
  yield;
  const sentences = yield* sentencesWithQuotes(text, blocks, tokens, marked, names, language);
  names.learnGenders(gendersTold(sentences, names));
  yield;
  return new Reading({ text, blocks, language, names, marked, sentences }, mentions ?? []);
}

/** An article being read sentence by sentence: what is known so far, and of whom it speaks. */
export class Reading {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly language: string;
  readonly names: Names;
  readonly sentences: readonly Sentence[];
  readonly speakers: Speakers;
  /** Names in blocks of languages that have no capitals. */
  readonly uncased: UncasedNames;
  /** The quotations of the sentences read so far, in order. */
  found: Found[] = [];
  /** Of the last sentence that ended in a colon. */
  leadIn: LeadIn | undefined;
  private groups = 0;
  /** How often words stand between marks; counted when first asked for. */
  private markedWords: ReadonlyMap<string, number> | undefined;
  /** What stands between marks. */
  readonly marked: readonly Marked[];
  /** Blocks with quotation marks, and what stands between them there. */
  readonly markedBlocks: ReadonlyMap<number, readonly Marked[]>;

  constructor(
    read: Pick<Reading, 'text' | 'blocks' | 'language' | 'names' | 'marked' | 'sentences'>,
    mentions: readonly Mention[],
  ) {
    this.text = read.text;
    this.blocks = read.blocks;
    this.language = read.language;
    this.names = read.names;
    this.marked = read.marked;
    this.sentences = read.sentences;
    this.speakers = new Speakers(read.text, read.names, read.language);
    this.uncased = new UncasedNames(read.text, mentions);
    const byBlock = new Map<number, Marked[]>();
    for (const marked of read.marked) {
      const others = byBlock.get(marked.block);
      if (others === undefined) byBlock.set(marked.block, [marked]);
      else others.push(marked);
    }
    this.markedBlocks = byBlock;
  }

  /** Whether the same words stand between marks elsewhere, too, as titles of works do. */
  isRepeated(words: string): boolean {
    this.markedWords ??= countedWords(this.text, this.marked);
    return (this.markedWords.get(bareWords(words)) ?? 0) > 1;
  }

  /** A number for a new utterance. */
  newGroup(): number {
    this.groups += 1;
    return this.groups;
  }

  /** The subject whose words these are, by the name in or before their sentence. */
  subjectOf({ speaker, subject, sentence, marked }: Found): SubjectId | undefined {
    if (speaker === null || subject !== undefined) return subject;
    const end = this.sentences[sentence]?.elements.at(-1)?.end ?? 0;
    return this.names.subjectOf(speaker, Math.max(end, marked.outer.end));
  }

  private isPerson = (name: string): boolean => this.names.kindOf(name) === 'person';

  /** Narrative of a sentence with its quotations blanked out. */
  private narrative(elements: readonly Element[]): { text: string; start: number } {
    const start = elements[0]?.start ?? 0;
    let narrative = '';
    let at = start;
    for (const element of elements) {
      if (element.kind !== 'quote') continue;
      narrative += this.text.slice(at, element.start) + '\u0000'.repeat(element.end - element.start);
      at = element.end;
    }
    narrative += this.text.slice(at, elements.at(-1)?.end ?? at);
    return { text: narrative, start };
  }

  /** Whether one block follows another, but for something as short as “Advertisement”. */
  follows(block: number, next: number): boolean {
    const between = this.blocks[block + 1];
    return (
      next === block + 1 ||
      (next === block + 2 &&
        between !== undefined &&
        between.end - between.start < 20 &&
        !this.markedBlocks.has(block + 1))
    );
  }

  /** Where a sentence says that something was said: “at a briefing”. Quotations in it aren't asked. */
  occasionOf(elements: readonly Element[]): string | null {
    const { text, start } = this.narrative(elements);
    const span = occasionIn(text, start, this.isPerson);
    return span === undefined ? null : phraseOf(this.text.slice(span.start, span.end));
  }

  /** The words of a cue, verbatim: “according to”. */
  cueText(elements: readonly Element[], cue: Cue): string {
    const first = elements[cue.at];
    const last = elements[cue.end - 1];
    return this.text.slice(first?.start ?? 0, last?.end ?? 0);
  }

  /** The speaker that a sentence without quotation names. */
  speakerOf(elements: readonly Element[], cues: readonly Cue[], index: number): string | null {
    // “The gap that Marlow reported would be small, says Ada Quill, a physicist.”
    const closing = cues.findLast(
      ({ at, end, speech, form }) =>
        speech && form === 'finite' && elements[at - 1]?.lower === ',' && elements[end]?.naming?.kind === 'person',
    );
    const cue =
      closing ?? cues.find((other) => other.speech && (other.form === 'finite' || other.form === 'according'));
    // “As I wrote in What Quill Got Wrong:”
    if (cue !== undefined && /^(?:i|we)$/.test(elements[cue.at - 1]?.lower ?? '')) {
      const main = mainDoer(elements, elements.length);
      return main?.kind === 'pronoun' ? this.speakers.resolve(main, elements, index) : null;
    }
    const doer =
      (cue === undefined ? undefined : doerOf(elements, cue, closing !== undefined)) ??
      mainDoer(elements, elements.length);
    return doer === undefined ? null : this.speakers.resolve(doer, elements, index);
  }

  /** The occasion of the sentence that leads in to the list in which a block stands, if it names no other speaker. */
  carriedOccasion(block: number, speaker: string | null): string | null {
    if (this.leadIn === undefined || this.leadIn.occasion === null) return null;
    for (let at = this.leadIn.block + 1; at <= block; at++) {
      if (at === block) {
        return this.leadIn.speaker === null || this.leadIn.speaker === speaker ? this.leadIn.occasion : null;
      }
      if (this.blocks[at]?.kind !== 'list-item') return null;
    }
    return null;
  }

  /** An occasion that the sentence before gives to the same speaker. */
  earlierOccasion(index: number, speaker: string | null): string | null {
    const before = this.sentences[index - 1];
    const here = this.sentences[index];
    if (before === undefined || here === undefined || before.block !== here.block || speaker === null) return null;
    const last = this.found.at(-1);
    if (last !== undefined && last.sentence === index - 1 && last.speaker === speaker) return last.occasion;
    const doer = mainDoer(before.elements, before.elements.length);
    if (doer === undefined || this.speakers.resolve(doer, before.elements, index - 1) !== speaker) return null;
    return this.occasionOf(before.elements);
  }
}
