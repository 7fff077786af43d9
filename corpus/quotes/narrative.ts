import { askingIn } from './grammar/asking.ts';
import type { Cue } from './grammar/cues.ts';
import { doerOf, isAfterQuotation } from './grammar/doers.ts';
import { isInAside, mainDoer } from './grammar/main-doer.ts';
import { prepositionAt } from './grammar/phrases.ts';
import type { Doer } from './grammar/phrases.ts';
import type { Names } from './names/names.ts';
import type { Naming } from './names/naming.ts';
import type { Reading } from './reading.ts';
import { SPOKESPERSON } from './speakers/described-people.ts';
import { PLURAL } from './speakers/focus.ts';
import type { Focus } from './speakers/focus.ts';
import type { Speakers } from './speakers/speakers.ts';
import type { Element } from './text/elements.ts';
import { isRole } from '../language/words/roles.ts';
import { TEXTS } from '../language/words/texts.ts';
import { GESTURES } from '../language/words/verbs.ts';

/** Tells the speakers, sentence by sentence, whom the narrative around the quotations is about. */
export class Narrative {
  private readonly reading: Reading;
  private readonly names: Names;
  private readonly speakers: Speakers;
  private readonly focus: Focus;
  /** The first sentence of the paragraph that is being read. */
  private opened = 0;

  constructor(reading: Reading) {
    this.reading = reading;
    this.names = reading.names;
    this.speakers = reading.speakers;
    this.focus = reading.speakers.focus;
  }

  /**
   * Who the narrative of this sentence is about. Sentences come in order. Who is noted last weighs most: first who is named in passing, last
   * who is quoted.
   */
  note(elements: readonly Element[], cues: readonly Cue[], index: number): void {
    this.notePassing(elements, index);
    const main = mainDoer(elements, elements.length);
    this.noteCase(elements, main, index);
    const own = cues.filter(({ at }) => at < elements.length);
    const led =
      main === undefined ? [] : own.filter(({ at }) => isConceded(elements, at, main) || isAside(elements, at, main));
    for (const cue of led) this.noteCue(elements, cue, index);
    if (main !== undefined) this.noteMain(elements, main, index);
    this.noteConcerned(elements, index);
    if (main === undefined) this.noteOwner(elements, index);
    for (const cue of own) if (!led.includes(cue)) this.noteCue(elements, cue, index);
    this.noteAsked(elements, index);
    this.noteQuoted(elements, index);
  }

  /** “The company” may be the one that only the headline has named so far. */
  noteHeading(elements: readonly Element[], index: number): void {
    this.speakers.written.noteSection();
    // “Ada Quill” alone: the section is about her.
    const [only, ...others] = elements;
    const of =
      others.length === 0 && only?.naming !== undefined && only.naming.words.length > 1 ? only.naming : undefined;
    this.focus.noteSection(index, of && this.names.fullName(of));
    for (const { naming } of elements)
      if (naming?.kind === 'organisation') this.focus.notePassing(this.names.fullName(naming), index, 0);
  }

  /** Everybody whom the sentence names. They weigh least, the last of them least of all. */
  private notePassing(elements: readonly Element[], index: number): void {
    const { sentences } = this.reading;
    while (sentences[this.opened]?.block !== sentences[index]?.block) this.opened += 1;
    const passing: { name: string; acts: boolean }[] = [];
    let told = false;
    elements.forEach(({ naming, possessive, lower }, at) => {
      if (naming === undefined) {
        told ||= /^(?:s?he|him|her|his)$/.test(lower);
        return;
      }
      // “Prezes Quill krytykował Adę Hale. „…” – powiedział”: it isn't Hale who speaks.
      if (naming.oblique) return;
      passing.push({
        name: this.names.fullName(naming),
        acts: !possessive && !told && !prepositionAt(elements, at - 1) && elements[at + 1]?.kind !== 'number',
      });
    });
    for (const { name, acts } of passing.toReversed()) this.focus.notePassing(name, index, acts ? this.opened : 0);
  }

  /** “Ada Quill sat down.”: who does what the sentence tells. */
  private noteMain(elements: readonly Element[], main: Doer, index: number): void {
    if (main.kind === 'text' || isAnybody(elements, main) || isEmpty(elements, main)) return;
    const name = this.speakers.resolve(main, elements, index);
    if (name === null) return;
    this.noteUnlessFoil(name, elements, main.to, index);
    if (GESTURES.test(elements[main.to]?.lower ?? '')) this.focus.noteRelative(name, index);
    if (main.kind === 'role' && SPOKESPERSON.test(elements[main.head]?.lower ?? '')) this.focus.noteSpokesperson(name);
    this.noteTexts(elements, name, index);
  }

  /** “For Quill, it rained.” */
  private noteConcerned([first, towards, comma, it]: readonly Element[], index: number): void {
    if (!/^(?:for|to)$/.test(first?.lower ?? '') || comma?.lower !== ',' || !/^(?:it|there)$/.test(it?.lower ?? ''))
      return;
    if (towards?.naming !== undefined) this.notePerson(towards.naming, index);
  }

  /** “Quill’s career flourished.” */
  private noteOwner(elements: readonly Element[], index: number): void {
    const owner = elements.findIndex(
      ({ naming, possessive }) => possessive && naming?.kind !== 'organisation' && !naming?.oblique,
    );
    const naming = elements[owner]?.naming;
    if (naming !== undefined && owner < 5 && !prepositionAt(elements, owner - 1)) this.notePerson(naming, index);
  }

  /** “Ada Quill said it rained.”: who speaks, with or without quotation marks. */
  private noteCue(elements: readonly Element[], cue: Cue, index: number): void {
    if (!cue.speech || !/^(?:finite|according)$/.test(cue.form)) return;
    const doer = doerOf(elements, cue, isAfterQuotation(elements, cue));
    if (doer === undefined || doer.kind === 'text') return;
    // “The debate says as much”: an unknown noun speaks where there is a quotation.
    const noun = elements[doer.head]?.lower ?? '';
    if (doer.kind === 'role' && !isRole(noun) && !/\d|jährig/.test(noun) && !elements.some(({ quote }) => quote))
      return;
    const name = this.speakers.resolve(doer, elements, index);
    if (name === null) return;
    this.focus.noteSpeaker(name, index);
    this.focus.noteRelative(name, index);
    this.noteUnlessFoil(name, elements, doer.to, index);
    if (doer.kind === 'role' && SPOKESPERSON.test(noun)) this.focus.noteSpokesperson(name);
    if (doer.kind === 'role' && PLURAL.test(noun) && !this.names.has(name)) this.focus.noteSeveral(name, index);
    this.noteTexts(elements, name, index);
  }

  /** “Quill asked Hale if it was true. ‘Yes,’ he said.” */
  private noteAsked(elements: readonly Element[], index: number): void {
    const asked = askingIn(elements, elements.length)?.asked;
    if (asked?.kind !== 'name') return;
    const { naming } = elements[asked.head]!;
    if (naming !== undefined) this.notePerson(naming, index);
  }

  /** Whose quotations the sentence holds. */
  private noteQuoted(elements: readonly Element[], index: number): void {
    const here = this.reading.found.findLastIndex((found) => found.sentence !== index) + 1;
    for (const { speaker } of this.reading.found.slice(here))
      if (speaker !== null) this.noteUnlessFoil(speaker, elements, 0, index);
  }

  private notePerson(naming: Naming, index: number): void {
    const name = this.names.fullName(naming);
    if (this.names.mayBePerson(name)) this.focus.noteName(name, index);
  }

  /** `from`: the element after the one who acts. */
  private noteUnlessFoil(name: string, elements: readonly Element[], from: number, index: number): void {
    if (this.names.has(name) || !isFoil(elements, from)) this.focus.noteName(name, index);
  }

  /** “In Quill’s case, she stayed at home.”: it is she. */
  private noteCase(elements: readonly Element[], main: Doer | undefined, index: number): void {
    if (main?.kind !== 'pronoun' || !prepositionAt(elements, 0) || elements[main.head - 1]?.lower !== ',') return;
    const owner = elements[1];
    const pronoun = elements[main.head]?.pronoun;
    if (owner?.naming === undefined || !owner.possessive || main.head > 6 || (pronoun !== 'm' && pronoun !== 'f'))
      return;
    const name = this.names.fullName(owner.naming);
    const gender = this.names.genderOf(name);
    if (this.names.mayBePerson(name) && (gender === '' || gender === pronoun)) this.focus.noteName(name, index);
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
          this.speakers.written.noteText(noun, name, index);
          break;
        }
      }
    }
  }
}

/** “Though Hale said it rained, Quill left.”: whether a verb stands before the main clause, which the sentence is about. */
const isConceded = ([first]: readonly Element[], at: number, { from }: Doer): boolean =>
  at < from && /^(?:though|although|while|whereas|when|after|because|since|if)$/.test(first?.lower ?? '');

/** “Odd as it was — a neighbour said so — Quill sang.” */
const isAside = (elements: readonly Element[], at: number, { head }: Doer): boolean =>
  isInAside(elements, at) && !isInAside(elements, head);

/** After “a friend”: no friend in particular. */
const MAY = /^(?:can|may|might|must|should)$/;

/** “An old friend can help”, “A friend, she said, helps”: any such. */
function isAnybody(elements: readonly Element[], { kind, from, to }: Doer): boolean {
  const aside = elements[to]?.lower === ',' && /^s?he$/.test(elements[to + 1]?.lower ?? '');
  return kind === 'role' && /^an?$/.test(elements[from]?.lower ?? '') && (aside || MAY.test(elements[to]?.lower ?? ''));
}

/** After “it”: nothing in particular. */
const EMPTY = /^(?:is|was|isn['’]t|wasn['’]t|['’]s|seem(?:s|ed)|appear(?:s|ed)|remain(?:s|ed)|takes|took|rained)$/;

/** “It is late”: nothing is meant by it. */
function isEmpty(elements: readonly Element[], { kind, head, to }: Doer): boolean {
  return kind === 'pronoun' && elements[head]?.lower === 'it' && EMPTY.test(elements[to]?.lower ?? '');
}

/** “A coach described her as difficult”: who acts on her isn't the next “she”. */
function isFoil(elements: readonly Element[], from: number): boolean {
  return elements.some(({ lower }, at) => {
    if (at < from) return false;
    // “A student asked Quill”, “a voter asked if she would”
    const asked = elements[at + 1]?.naming;
    const asks = /^(?:ask|tell|told|press|challeng|question)/.test(lower);
    if (asks && asked !== undefined && asked.kind !== 'organisation') return true;
    if (asks && /^s?he$/.test(elements[at + 2]?.lower ?? '')) return true;
    if (lower === 'him') return true;
    const next = elements[at + 1];
    return lower === 'her' && (next === undefined || next.kind !== 'word' || next.preposition === true);
  });
}
