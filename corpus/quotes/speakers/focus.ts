import { genderOfRole, tellsGender } from '../../language/words/roles.ts';
import type { Gender } from '../names/naming.ts';
import type { Names } from '../names/names.ts';
import { NOBODY, nounOf } from './asked.ts';
import { isBody, MEDIA, organisationIn } from './focus-bodies.ts';
import type { InFocus } from './focus-bodies.ts';
import { BODIES, PLACES } from '../../language/words/bodies.ts';

/** Who speaks beside those whom the text is about, so none of them unless the text says so, and not the next “she”. */
export const ASIDE = /^(?:moderator|narrator|announcer|interviewer|host|anchor|questioner|caller)$/;

/** Nouns for several. */
export const PLURAL = /^(?!.*(?:ss|us)$).*s$|^(?:people|men|women|children|police|spokespeople)$/;

/** Sentences after which somebody named is no rival of “her brother” any more for the next “he”. */
const FADES = 4;

/** “Her brother”, “his lawyer”. */
const OWNED = /^(?:his|her|their|my|our)\s/i;

/** Whether somebody is there for another's sake: “his lawyer”, “Quill’s father”. Quill’s lawyer may be the one who acts. */
const isOwned = (name: string): boolean =>
  OWNED.test(name) || (/^\p{Lu}.*(?:['’]s|s['’])\s/u.test(name) && tellsGender(nounOf(name)));

/**
 * Whom the text is about, sentence after sentence: whom “she”, “they” and “the company” mean. The narrative tells it by the
 * methods that begin with `note`; sentences come in order.
 */
export class Focus {
  private readonly names: Names;
  /** Most recent first. */
  private recent: InFocus[] = [];
  /** Who “they” are when several spoke. */
  private several: { name: string; sentence: number } | undefined;
  /** Who spoke last. */
  private spoke: { name: string; sentence: number } | undefined;
  /** Everybody who spoke so far. */
  private readonly spoken = new Set<string>();
  /** Who was last there for somebody else's sake, by what they are: “her brother”. */
  private relative: { name: string; gender: Gender; sentence: number } | undefined;
  /** Of whom no name tells it: by the pronoun that meant them. */
  private readonly told = new Map<string, Gender>();
  /** Number of the last heading. */
  private section = -1;
  /** Whose name it is, if it is nothing more. */
  private sectionOf: string | undefined;

  /** Whether any noun may look like a name. */
  private readonly capitalNouns: boolean;

  constructor(names: Names, language: string) {
    this.names = names;
    this.capitalNouns = /^de\b/i.test(language);
  }

  /** Notes that somebody is what the text is about now; who is only described isn't unless alone. */
  noteName(name: string, sentence: number): void {
    if (!this.names.has(name)) {
      // “His wife” is there for his sake; “Marlow’s revenue model” is nobody.
      if (/['’]s?\s.*\bmodel$/.test(name)) return;
      if (isOwned(name)) return;
      const noun = nounOf(name);
      if (!BODIES.has(noun) && !PLURAL.test(noun) && !ASIDE.test(noun))
        this.noteDescribed(name, genderOfRole(noun), sentence);
      return;
    }
    const person = this.names.mayBePerson(name);
    const gender = this.genderOf(name);
    const somebody = this.names.kindOf(name) !== 'organisation' && !this.names.isPlace(name);
    if (somebody && (gender === '' || gender === this.relative?.gender)) this.relative = undefined;
    // Whose spokesperson spoke in the same sentence: it is still they.
    const spoken = this.recent.some((other) => other.name === name && other.sentence === sentence && other.spoken);
    this.recent = [
      { name, gender, sentence, acted: sentence, person, ...(spoken ? { spoken } : {}) },
      ...this.recent.filter((other) => other.name !== name),
    ].slice(0, 12);
  }

  /** Notes somebody who is only described: “a former employee”. */
  private noteDescribed(description: string, gender: Gender, sentence: number): void {
    this.recent = [
      { name: description, gender, sentence, acted: sentence, person: true },
      ...this.recent.filter((other) => other.name !== description),
    ].slice(0, 16);
  }

  /** Notes who said something. */
  noteSpeaker(name: string, sentence: number): void {
    this.spoke = { name, sentence };
    this.spoken.add(name);
  }

  /** Notes that “she” was somebody: who “he” is then somebody else. */
  noteGender(name: string, gender: Gender): void {
    if (!this.names.has(name) || this.genderOf(name) !== '') return;
    this.told.set(name, gender);
    for (const one of this.recent) if (one.name === name) one.gender = gender;
  }

  private genderOf(name: string): Gender {
    return this.names.genderOf(name) || (this.told.get(name) ?? '');
  }

  /** Notes that “her brother” spoke or laughed: it may be he who is “he” next. */
  noteRelative(name: string, sentence: number): void {
    const gender = isOwned(name) ? genderOfRole(nounOf(name)) : '';
    if (gender !== '')
      this.relative = { name: OWNED.test(name) ? name[0]!.toLowerCase() + name.slice(1) : name, gender, sentence };
  }

  /** Notes that several who are only described spoke: “the authors”. */
  noteSeveral(name: string, sentence: number): void {
    this.several = { name, sentence };
  }

  /** Notes that somebody spoke for an organisation: “he” may be meant next. */
  noteSpokesperson(name: string): void {
    const focus = this.recent.find((other) => other.name === name);
    if (focus !== undefined) focus.spoken = true;
  }

  /** Notes a heading: “they” after it are nobody who was spoken of before. `of`: who is named in it, and nothing else. */
  noteSection(sentence: number, of?: string): void {
    this.section = sentence;
    this.sectionOf = of;
    if (of !== undefined) this.noteName(of, sentence);
  }

  /**
   * Notes somebody named in passing, who comes after everybody that was more than that, but before whom “he” or “she”
   * could have meant before the sentence `opened`, the first of the paragraph (0: after those, too).
   */
  notePassing(name: string, sentence: number, opened: number): void {
    const known = this.recent.find((other) => other.name === name);
    if (known !== undefined) {
      known.sentence = sentence;
      return;
    }
    const focus: InFocus = {
      name,
      gender: this.genderOf(name),
      sentence,
      acted: -1,
      person: this.names.mayBePerson(name),
      passing: true,
    };
    const at = this.recent.findIndex(
      (other) =>
        sentence - other.sentence > 3 ||
        (focus.person && focus.gender !== '' && other.gender === focus.gender && other.sentence < opened),
    );
    if (at < 0) this.recent.push(focus);
    else this.recent.splice(at, 0, focus);
    if (this.recent.length > 16) this.recent.length = 16;
  }

  /** The person that “he” or “she” stands for at `sentence`. */
  person(gender: Gender, sentence: number, not: ReadonlySet<string> = NOBODY): string | null {
    const relative = this.justNow(gender, sentence);
    if (relative !== undefined) return this.hasActed(gender, sentence) ? null : relative;
    // Who is only described is soon out of mind.
    const near = this.recent.filter(
      (focus) => sentence - focus.sentence < (this.names.has(focus.name) ? 14 : 4) && !not.has(focus.name),
    );
    const fits = near.find(
      (focus) =>
        (focus.person || (focus.spoken && sentence - focus.sentence < 2)) &&
        (focus.gender === '' || gender === '' || focus.gender === gender),
    );
    if (fits !== undefined) {
      if (isBody(fits.name) || this.isOneOfTwo(fits, gender, sentence, near)) return null;
      // “Segre Waters” may be anybody: who was named since and is sure to fit goes before.
      const sure = near.find(
        (focus) =>
          (focus.sentence > fits.sentence || (fits.passing === true && focus.passing !== true)) &&
          this.names.kindOf(focus.name) === 'person' &&
          focus.gender === gender &&
          !isBody(focus.name),
      );
      return this.names.kindOf(fits.name) === 'unknown' && gender !== '' && sure !== undefined && fits.gender === ''
        ? sure.name
        : fits.name;
    }
    const unknown = near.find(
      (focus) =>
        this.names.kindOf(focus.name) === 'unknown' &&
        focus.gender === '' &&
        !focus.name.includes(' ') &&
        focus.name.length > 1 &&
        !PLACES.has(focus.name.toLowerCase()) &&
        !MEDIA.test(focus.name) &&
        !/^[\p{Lu}-]+$/u.test(focus.name) &&
        !this.names.isWeak(focus.name),
    );
    return unknown === undefined || (gender !== '' && unknown.passing === true) ? null : unknown.name;
  }

  /** “‘…,’ her brother said. ‘…,’ he added.”: unless anybody with a name did something since. */
  private justNow(gender: Gender, sentence: number): string | undefined {
    const { relative } = this;
    if (relative === undefined || relative.gender !== gender || sentence - relative.sentence > 1) return undefined;
    return relative.name;
  }

  /** “Tom Hale came. His brother laughed. ‘…,’ he said.”: whether somebody named, whom the pronoun surely fits, did something of late. */
  private hasActed(gender: Gender, sentence: number): boolean {
    return this.recent.some(
      ({ name, gender: own, passing, sentence: at }) =>
        own === gender && passing !== true && sentence - at < FADES && this.names.has(name),
    );
  }

  /** “Ada Quill sat. Bxyn Orley came. ‘…,’ she said.”: who may be meant by a name that doesn't tell it, where somebody else surely may. */
  private isOneOfTwo(one: InFocus, gender: Gender, sentence: number, near: readonly InFocus[]): boolean {
    if (gender === '' || one.gender !== '' || one.passing || !this.names.has(one.name)) return false;
    if (this.names.kindOf(one.name) !== 'unknown') return false;
    return near.some(
      (other) => other.person && other.gender === gender && other.passing !== true && sentence - other.sentence < 3,
    );
  }

  /** The same where a verb has no doer: not who was only named in passing. */
  acting(gender: Gender, sentence: number): string | null {
    const person = this.person(gender, sentence);
    return this.recent.find(({ name }) => name === person)?.passing ? null : person;
  }

  /**
   * The person whom a description may mean at `sentence`: the only one named of late whom it fits. Of two it is neither. `surely`: it tells a
   * man from a woman.
   */
  onlyPerson(gender: Gender, surely: boolean, sentence: number, not: ReadonlySet<string>): string | null {
    const person = this.person(gender, sentence, not);
    if (person === null || !this.names.has(person)) return person;
    const other = this.person(surely ? gender : '', sentence, new Set([...not, person]));
    if (other === null || !this.names.has(other)) return person;
    const since = this.recent.find(({ name }) => name === other)?.sentence ?? 0;
    return this.sectionOf === person && since < this.section ? person : null;
  }

  /**
   * The person who did something last before `sentence`, whom a description fits: not where somebody else whom it fits, too, did something
   * at about the same time, or is named beside or since.
   */
  lastToAct(gender: Gender, sentence: number, not: ReadonlySet<string>): string | null {
    const fit = this.recent.filter(
      (focus) =>
        focus.person &&
        sentence - focus.sentence < FADES + 1 &&
        !not.has(focus.name) &&
        (focus.gender === '' || gender === '' || focus.gender === gender) &&
        (!this.capitalNouns || !this.names.has(focus.name) || this.names.kindOf(focus.name) === 'person'),
    );
    const [last, ...others] = fit.toSorted((a, b) => b.acted - a.acted);
    if (last === undefined || last.acted < 0 || this.names.kindOf(last.name) !== 'person') return null;
    // “Quill thanked Hale”: who never spoke is no rival of who did.
    const isRival = ({ name, acted, sentence: at }: InFocus) =>
      acted >= last.acted - 1 ||
      (at >= last.acted && (acted >= 0 || !this.spoken.has(last.name) || this.spoken.has(name)));
    return others.some(isRival) ? null : last.name;
  }

  /** Whether somebody with a name spoke in one of the two sentences before `sentence`, or in it. */
  spokeOfLate(sentence: number): boolean {
    return this.spoke !== undefined && this.spoke.sentence >= sentence - 2 && this.names.has(this.spoke.name);
  }

  /** Who was last said to speak, in the sentence before `sentence` or in it. */
  justSpoke(sentence: number): string | undefined {
    return this.spoke !== undefined && this.spoke.sentence >= sentence - 1 ? this.spoke.name : undefined;
  }

  /** Who is only described, and by this noun: “a former adviser”, for “the adviser”. */
  describedAs(noun: string): { name: string; sentence: number } | undefined {
    return this.recent.find(({ name }) => !this.names.has(name) && nounOf(name) === noun);
  }

  /** Whom “they” stands for at `sentence`: several who spoke since the last organisation, or else that. */
  they(sentence: number): string | null {
    const body = this.organisation(sentence);
    const named = this.recent.find((focus) => focus.name === body)?.sentence ?? -1;
    const { several } = this;
    // “A friend of hers claimed … They told the paper: …”
    const last = this.justSpoke(sentence);
    if (last !== undefined && !this.names.has(last)) return last;
    if (several !== undefined && several.sentence >= Math.max(named, this.section, sentence - 5)) return several.name;
    return named >= this.section ? body : null;
  }

  /** `noun`: what the text calls it, “the company”. */
  organisation(sentence: number, noun = ''): string | null {
    return organisationIn(this.recent, this.names, sentence, noun);
  }
}
