import type { Cue } from './attribution/cues.ts';
import { mainSubject, prepositionAt } from './attribution/phrases.ts';
import type { Subject } from './attribution/phrases.ts';
import { subjectOf } from './attribution/subjects.ts';
import type { Names } from './names/names.ts';
import type { Reading } from './reading.ts';
import { PLURAL } from './speakers/focus.ts';
import { SPOKESPERSON } from './speakers/speakers.ts';
import type { Speakers } from './speakers/speakers.ts';
import type { Element } from './text/elements.ts';
import { isRole } from './words/roles.ts';
import { TEXTS } from './words/texts.ts';
import { PREPOSITIONS, PRONOUNS } from './words/words.ts';

/** Tells the speakers, sentence by sentence, whom the narrative around the quotations is about. */
export class Narrative {
  private readonly reading: Reading;
  private readonly names: Names;
  private readonly speakers: Speakers;
  /** The first sentence of the paragraph that is being read. */
  private opened = 0;

  constructor(reading: Reading) {
    this.reading = reading;
    this.names = reading.names;
    this.speakers = reading.speakers;
  }

  /** Who the narrative of this sentence is about. Sentences come in order. */
  note(elements: readonly Element[], cues: readonly Cue[], index: number): void {
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
    while (this.reading.sentences[this.opened]?.block !== this.reading.sentences[index]?.block) this.opened += 1;
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
    const here = this.reading.found.findLastIndex((found) => found.sentence !== index) + 1;
    for (const { speaker } of this.reading.found.slice(here))
      if (speaker !== null && (this.names.has(speaker) || !this.isFoil(elements, 0)))
        this.speakers.noteName(speaker, index);
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
}
