import type { Cue } from './grammar/cues.ts';
import { mainDoer, prepositionAt } from './grammar/phrases.ts';
import type { Doer } from './grammar/phrases.ts';
import { doerOf } from './grammar/doers.ts';
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
    const main = mainDoer(elements, elements.length);
    const noted: { name: string; acts: boolean }[] = [];
    let told = false;
    elements.forEach(({ naming, possessive, lower }, at) => {
      if (naming === undefined) {
        told ||= /^(?:s?he|him|her|his)$/.test(lower);
        return;
      }
      noted.push({
        name: this.speakers.nameOf(naming),
        acts: !possessive && !told && !prepositionAt(elements, at - 1) && elements[at + 1]?.kind !== 'number',
      });
    });
    // Namings in passing weigh least, the last of them least of all.
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
    if (/^(?:for|to)$/.test(first?.lower ?? '') && towards?.naming && comma?.lower === ',' && it?.lower === 'it') {
      const name = this.speakers.nameOf(towards.naming);
      if (this.speakers.isPerson(name)) this.speakers.noteName(name, index);
    }
    // “Quill’s career flourished.”
    const owner = elements.findIndex(({ naming, possessive }) => possessive && naming?.kind !== 'organisation');
    const owned = elements[owner]?.naming;
    if (main === undefined && owned !== undefined && owner < 5 && !prepositionAt(elements, owner - 1)) {
      const name = this.speakers.nameOf(owned);
      if (this.speakers.isPerson(name)) this.speakers.noteName(name, index);
    }
    for (const cue of cues) {
      if (!cue.speech || !/^(?:finite|according)$/.test(cue.form) || cue.at >= elements.length) continue;
      const before = elements[cue.at - 1];
      const inverted = before?.kind === 'quote' || (before?.lower === ',' && elements[cue.at - 2]?.kind === 'quote');
      const doer = doerOf(elements, cue, inverted);
      if (doer === undefined || doer.kind === 'text') continue;
      // “The debate says as much”: an unknown noun speaks where there is a quotation.
      const noun = elements[doer.head]?.lower ?? '';
      if (doer.kind === 'role' && !isRole(noun) && !/\d|jährig/.test(noun) && !elements.some(({ quote }) => quote))
        continue;
      const name = this.speakers.resolve(doer, elements, index, new Set());
      if (name === null) continue;
      if (cue.speech) this.speakers.noteSpeaker(name, index);
      if (this.names.has(name) || !this.isFoil(elements, doer.to)) this.speakers.noteName(name, index);
      if (doer.kind === 'role' && SPOKESPERSON.test(noun)) this.speakers.noteSpokesperson(name);
      if (doer.kind === 'role' && PLURAL.test(noun) && !this.names.has(name)) this.speakers.noteSeveral(name, index);
      this.noteTexts(elements, name, index);
      // “Quill asked Hale if it was true. ‘Yes,’ he said.”
      const asked = elements[cue.end]?.naming;
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
    if (only?.naming !== undefined && elements.length === 1 && only.naming.words.length > 1)
      this.speakers.noteName(this.speakers.nameOf(only.naming), index);
    for (const { naming } of elements)
      if (naming?.kind === 'organisation') this.speakers.noteWeak(this.speakers.nameOf(naming), index, 0);
  }

  /** “In Quill’s case, she stayed at home.”: it is she. */
  private noteCase(elements: readonly Element[], main: Doer | undefined, index: number): void {
    if (main?.kind !== 'pronoun' || !prepositionAt(elements, 0) || elements[main.head - 1]?.lower !== ',') return;
    const owner = elements[1];
    const pronoun = PRONOUNS.get(elements[main.head]?.lower ?? '');
    if (owner?.naming === undefined || !owner.possessive || main.head > 6 || (pronoun !== 'm' && pronoun !== 'f'))
      return;
    const name = this.speakers.nameOf(owner.naming);
    const gender = this.names.genderOf(name);
    if (this.speakers.isPerson(name) && (gender === '' || gender === pronoun)) this.speakers.noteName(name, index);
  }

  /** “A coach described her as difficult”: who acts on her isn't the next “she”. */
  private isFoil(elements: readonly Element[], from: number): boolean {
    return elements.some(({ lower }, at) => {
      if (at < from) return false;
      // “A student asked Quill”, “a voter asked if she would”
      const asked = elements[at + 1]?.naming;
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
