import type { Cue } from './attribution/cues.ts';
import { sentencesWithQuotes } from './text/elements.ts';
import type { Element, Sentence } from './text/elements.ts';
import type { Found } from './found.ts';
import { marksOf } from './text/marks.ts';
import { bareWords, countedWords } from './text/repeated.ts';
import type { Marked } from './text/marks.ts';
import { gendersTold } from './names/genders.ts';
import { namesOf } from './names/names.ts';
import type { Names } from './names/names.ts';
import { occasionIn } from './occasions.ts';
import { isRole } from './words/roles.ts';
import { PLURAL } from './speakers/focus.ts';
import { Speakers, SPOKESPERSON } from './speakers/speakers.ts';
import { mainSubject, prepositionAt } from './attribution/phrases.ts';
import { subjectOf } from './attribution/subjects.ts';
import { tokensOf } from './text/tokens.ts';
import type { Subject } from './attribution/phrases.ts';
import { PREPOSITIONS, PRONOUNS, TEXTS } from './words/words.ts';
import type { Block } from '../types.ts';

/** What a sentence that ends in a colon hands on to the list or block quote after it. */
export interface LeadIn {
  block: number;
  occasion: string | null;
  speaker: string | null;
  cue: string | null;
}

/** Begins to read an article. Stops now and then. */
export function* readingOf(
  text: string,
  blocks: readonly Block[],
  { language = 'en', title = '' }: { language?: string; title?: string },
): Generator<void, Reading> {
  const tokens = yield* tokensOf(text, blocks);
  const ofTitle = yield* tokensOf(title, [{ kind: 'heading', start: 0, end: title.length }]);
  const names = yield* namesOf(tokens, ofTitle, language);
  const marked = marksOf(text, blocks);
  yield;
  const sentences = yield* sentencesWithQuotes(text, blocks, tokens, marked, names);
  names.learnGenders(gendersTold(sentences, names));
  yield;
  return new Reading(text, blocks, language, names, marked, sentences);
}

/** An article being read sentence by sentence: what is known so far, and of whom it speaks. */
export class Reading {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly language: string;
  readonly names: Names;
  readonly speakers: Speakers;
  readonly sentences: Sentence[];
  found: Found[] = [];
  private groups = 0;
  /** The first sentence of the paragraph that is being read. */
  private opened = 0;
  leadIn: LeadIn | undefined;
  /** How often words stand between marks. */
  private markedWords: ReadonlyMap<string, number> | undefined;
  readonly marked: Marked[];
  /** Blocks with quotation marks. */
  readonly markedBlocks: ReadonlySet<number>;

  constructor(
    text: string,
    blocks: readonly Block[],
    language: string,
    names: Names,
    marked: Marked[],
    sentences: Sentence[],
  ) {
    this.text = text;
    this.blocks = blocks;
    this.language = language;
    this.names = names;
    this.speakers = new Speakers(text, names);
    this.marked = marked;
    this.markedBlocks = new Set(marked.map(({ block }) => block));
    this.sentences = sentences;
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

  occasionOf(elements: readonly Element[]): string | null {
    const { text, start } = this.narrative(elements);
    const span = occasionIn(text, start, this.isPerson);
    return span === undefined ? null : this.text.slice(span.start, span.end);
  }

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
        speech && form === 'finite' && elements[at - 1]?.lower === ',' && elements[end]?.mention?.kind === 'person',
    );
    const cue =
      closing ?? cues.find((other) => other.speech && (other.form === 'finite' || other.form === 'according'));
    // “As I wrote in What Quill Got Wrong:”
    if (cue !== undefined && /^(?:i|we)$/.test(elements[cue.at - 1]?.lower ?? '')) {
      const main = mainSubject(elements, elements.length);
      return main?.kind === 'pronoun' ? this.speakers.resolve(main, elements, index, new Set()) : null;
    }
    const subject =
      (cue === undefined ? undefined : subjectOf(elements, cue, closing !== undefined)) ??
      mainSubject(elements, elements.length);
    return subject === undefined ? null : this.speakers.resolve(subject, elements, index, new Set());
  }

  /** Who the narrative of this sentence is about. Sentences come in order. */
  noteFocus(elements: readonly Element[], cues: readonly Cue[], index: number): void {
    const main = mainSubject(elements, elements.length);
    const noted: { name: string; acts: boolean }[] = [];
    let told = false;
    elements.forEach(({ mention, possessive, lower }, at) => {
      if (mention === undefined) {
        told ||= /^(?:s?he|him|her|his)$/.test(lower);
        return;
      }
      noted.push({
        name: this.speakers.nameOf(mention),
        acts: !possessive && !told && !prepositionAt(elements, at - 1) && elements[at + 1]?.kind !== 'number',
      });
    });
    // Mentions in passing weigh least, the last of them least of all.
    while (this.sentences[this.opened]?.block !== this.sentences[index]?.block) this.opened += 1;
    for (const { name, acts } of noted.reverse()) this.speakers.noteWeak(name, index, acts ? this.opened : 0);
    this.noteCase(elements, main, index);
    // “An old friend can help”, “A friend, she said, helps”: any such.
    const general =
      main?.kind === 'role' &&
      /^an?$/.test(elements[main.from]?.lower ?? '') &&
      (/^(?:can|may|might|must|should)$/.test(elements[main.to]?.lower ?? '') ||
        (elements[main.to]?.lower === ',' && /^s?he$/.test(elements[main.to + 1]?.lower ?? '')));
    // “It is late”: nothing is meant by it.
    const empty =
      main?.kind === 'pronoun' &&
      elements[main.head]?.lower === 'it' &&
      /^(?:is|was|isn['’]t|wasn['’]t|['’]s|seem(?:s|ed)|appear(?:s|ed)|remain(?:s|ed)|takes|took|rained)$/.test(
        elements[main.to]?.lower ?? '',
      );
    if (main !== undefined && main.kind !== 'text' && !general && !empty) {
      const name = this.speakers.resolve(main, elements, index, new Set());
      if (name !== null && (this.names.has(name) || !this.isFoil(elements, main.to)))
        this.speakers.noteName(name, index);
      if (name !== null) this.noteTexts(elements, name, index);
    }
    // “For Quill, it rained.”
    const [first, towards, comma, it] = elements;
    if (/^(?:for|to)$/.test(first?.lower ?? '') && towards?.mention && comma?.lower === ',' && it?.lower === 'it') {
      const name = this.speakers.nameOf(towards.mention);
      if (this.speakers.isPerson(name)) this.speakers.noteName(name, index);
    }
    // “Quill’s career flourished.”
    const owner = elements.findIndex(({ mention, possessive }) => possessive && mention?.kind !== 'organisation');
    const owned = elements[owner]?.mention;
    if (main === undefined && owned !== undefined && owner < 5 && !prepositionAt(elements, owner - 1)) {
      const name = this.speakers.nameOf(owned);
      if (this.speakers.isPerson(name)) this.speakers.noteName(name, index);
    }
    for (const cue of cues) {
      if (!cue.speech || !/^(?:finite|according)$/.test(cue.form) || cue.at >= elements.length) continue;
      const before = elements[cue.at - 1];
      const inverted = before?.kind === 'quote' || (before?.lower === ',' && elements[cue.at - 2]?.kind === 'quote');
      const subject = subjectOf(elements, cue, inverted);
      if (subject === undefined || subject.kind === 'text') continue;
      // “The debate says as much”: an unknown noun speaks where there is a quotation.
      const noun = elements[subject.head]?.lower ?? '';
      if (subject.kind === 'role' && !isRole(noun) && !/\d|jährig/.test(noun) && !elements.some(({ quote }) => quote))
        continue;
      const name = this.speakers.resolve(subject, elements, index, new Set());
      if (name === null) continue;
      if (cue.speech) this.speakers.noteSpeaker(name, index);
      if (this.names.has(name) || !this.isFoil(elements, subject.to)) this.speakers.noteName(name, index);
      if (subject.kind === 'role' && SPOKESPERSON.test(noun)) this.speakers.noteSpokesperson(name);
      if (subject.kind === 'role' && PLURAL.test(noun) && !this.names.has(name)) this.speakers.noteSeveral(name, index);
      this.noteTexts(elements, name, index);
      // “Quill asked Hale if it was true. ‘Yes,’ he said.”
      const asked = elements[cue.end]?.mention;
      if (elements[cue.at]?.lower === 'asked' && asked !== undefined && !elements[cue.end]?.possessive)
        if (this.speakers.isPerson(this.speakers.nameOf(asked)))
          this.speakers.noteName(this.speakers.nameOf(asked), index);
    }
    const here = this.found.findLastIndex((found) => found.sentence !== index) + 1;
    for (const { speaker } of this.found.slice(here))
      if (speaker !== null && (this.names.has(speaker) || !this.isFoil(elements, 0)))
        this.speakers.noteName(speaker, index);
  }

  /** “In Quill’s case, she stayed at home.”: it is she. */
  private noteCase(elements: readonly Element[], main: Subject | undefined, index: number): void {
    if (main?.kind !== 'pronoun' || !prepositionAt(elements, 0) || elements[main.head - 1]?.lower !== ',') return;
    const owner = elements[1];
    const pronoun = PRONOUNS.get(elements[main.head]?.lower ?? '');
    if (owner?.mention === undefined || !owner.possessive || main.head > 6 || (pronoun !== 'm' && pronoun !== 'f'))
      return;
    const name = this.speakers.nameOf(owner.mention);
    const gender = this.names.genderOf(name);
    if (this.speakers.isPerson(name) && (gender === '' || gender === pronoun)) this.speakers.noteName(name, index);
  }

  /** “The company” may be the one that only the headline has named so far. */
  noteHeading(elements: readonly Element[], index: number): void {
    this.speakers.noteSection(index);
    // “Ada Quill” alone: the section is about her.
    const [only] = elements;
    if (only?.mention !== undefined && elements.length === 1 && only.mention.words.length > 1)
      this.speakers.noteName(this.speakers.nameOf(only.mention), index);
    for (const { mention } of elements)
      if (mention?.kind === 'organisation') this.speakers.noteWeak(this.speakers.nameOf(mention), index, 0);
  }

  /** “A coach described her as difficult”: who acts on her isn't the next “she”. */
  private isFoil(elements: readonly Element[], from: number): boolean {
    return elements.some(({ lower }, at) => {
      if (at < from) return false;
      // “A student asked Quill”, “a voter asked if she would”
      const asked = elements[at + 1]?.mention;
      const asks = /^(?:ask|tell|told|press|challeng|question)/.test(lower);
      if (asks && asked !== undefined && asked.kind !== 'organisation') return true;
      if (asks && /^s?he$/.test(elements[at + 2]?.lower ?? '')) return true;
      if (lower === 'him') return true;
      const next = elements[at + 1];
      return lower === 'her' && (next === undefined || next.kind !== 'word' || PREPOSITIONS.has(next.lower));
    });
  }

  /** Remembers whose “a handwritten letter” or “her post” is. */
  private noteTexts(elements: readonly Element[], name: string, index: number): void {
    for (let at = 1; at < elements.length; at++) {
      const noun = elements[at]?.lower ?? '';
      if (!TEXTS.has(noun) || /^(?:bill|law|act|legislation)$/.test(noun)) continue;
      for (let back = at - 1; back >= 0 && back > at - 4; back--) {
        const before = elements[back];
        if (before === undefined || before.kind !== 'word') break;
        if (/^(?:a|an|its|his|her|their)$/.test(before.lower)) {
          this.speakers.noteText(noun, name, index);
          break;
        }
      }
    }
  }

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
    const subject = mainSubject(before.elements, before.elements.length);
    if (subject === undefined || this.speakers.resolve(subject, before.elements, index - 1, new Set()) !== speaker)
      return null;
    return this.occasionOf(before.elements);
  }
}
