import type { Element } from './elements.ts';
import { genderOfRole, sameRole } from './roles.ts';
import type { Gender, Mention } from './mention.ts';
import type { Names } from './names.ts';
import { mainSubject } from './phrases.ts';
import type { Subject } from './phrases.ts';
import { PRONOUNS } from './words.ts';
import { BODIES, OFFICES } from './words-bodies.ts';

/** Who was last spoken of: what pronouns and “the company” refer to. */
export interface Focus {
  name: string;
  gender: Gender;
  /** Number of the sentence. */
  sentence: number;
  person: boolean;
}

const SPOKESPERSON =
  /^(?:spokes(?:man|woman|person|people)|representative|rep|sprecher|sprecherin|porte-parole|portavoz)$/;
const PLURAL = /^(?!.*(?:ss|us)$).*s$|^(?:people|men|women|children|police|spokespeople)$/;

const MEDIA =
  /^(?:BBC|CNN|CNBC|NBC|ABC|CBS|NPR|ITV|Reuters|AP|AFP|PA|Bloomberg|Politico|Axios|Gizmodo|Metro|Wired|Insider|Forbes)$|(?:Press|Times|Post|Journal|Guardian|Telegraph|News|Herald|Tribune|Chronicle|Gazette|Mail|Independent)$/;

const lastWord = (name: string) => /([\p{L}-]+)$/u.exec(name)?.[1]?.toLowerCase() ?? '';

/** Resolves subjects to names, sentence after sentence. */
export class Speakers {
  private readonly text: string;
  private readonly names: Names;
  /** Mentions of people that say what they are. */
  private readonly titled: readonly Mention[];
  private readonly byRoles = new Map<string, readonly Mention[]>();
  /** Most recent first. */
  private focus: Focus[] = [];
  private textOwners = new Map<string, string>();
  private lastText: { owner: string; sentence: number } | undefined;

  constructor(text: string, names: Names) {
    this.text = text;
    this.names = names;
    this.titled = names.mentions.filter(({ kind, roles }) => kind !== 'organisation' && roles.length > 0);
  }

  /** Notes that somebody is what the text is about now; who is only described isn't unless alone. */
  noteName(name: string, sentence: number): void {
    if (!this.names.has(name)) {
      const noun = lastWord(name);
      if (!BODIES.has(noun) && !PLURAL.test(noun)) this.noteDescribed(name, genderOfRole(noun), sentence);
      return;
    }
    const person = this.isPerson(name);
    const gender = this.names.genderOf(name);
    this.focus = [{ name, gender, sentence, person }, ...this.focus.filter((other) => other.name !== name)].slice(
      0,
      12,
    );
  }

  /** Notes somebody who is only described: “a former employee”. */
  noteDescribed(description: string, gender: Gender, sentence: number): void {
    this.focus = [
      { name: description, gender, sentence, person: true },
      ...this.focus.filter((other) => other.name !== description),
    ].slice(0, 16);
  }

  /**
   * Notes a mention in passing: it comes after everything that was more than that, but before whom “he” or “she”
   * could have meant before the sentence `opened`, the first of the paragraph (0: after those, too).
   */
  noteWeak(name: string, sentence: number, opened: number): void {
    const known = this.focus.find((other) => other.name === name);
    if (known !== undefined) {
      known.sentence = sentence;
      return;
    }
    const focus = { name, gender: this.names.genderOf(name), sentence, person: this.isPerson(name) };
    const at = this.focus.findIndex(
      (other) =>
        sentence - other.sentence > 3 ||
        (focus.person && focus.gender !== '' && other.gender === focus.gender && other.sentence < opened),
    );
    if (at < 0) this.focus.push(focus);
    else this.focus.splice(at, 0, focus);
    if (this.focus.length > 16) this.focus.length = 16;
  }

  nameOf(mention: Mention): string {
    return this.names.fullName(mention);
  }

  isPerson(name: string): boolean {
    const kind = this.names.kindOf(name);
    if (kind !== 'unknown') return kind === 'person';
    return name.includes(' ') && !/^(?:the|a|an)\s/i.test(name);
  }

  private isOrganisation(name: string): boolean {
    const kind = this.names.kindOf(name);
    return kind === 'organisation' || (kind === 'unknown' && !name.includes(' '));
  }

  /** The person that “he” or “she” stands for at `sentence`. */
  person(gender: Gender, sentence: number, not: ReadonlySet<string>): string | null {
    // Who is only described is soon out of mind.
    const near = this.focus.filter(
      (focus) => sentence - focus.sentence < (this.names.has(focus.name) ? 14 : 4) && !not.has(focus.name),
    );
    const fits = near.find(
      (focus) => focus.person && (focus.gender === '' || gender === '' || focus.gender === gender),
    );
    if (fits !== undefined) {
      // “Segre Waters” may be anybody: who was named since and is sure to fit goes before.
      const sure = near.find(
        (focus) =>
          focus.sentence > fits.sentence && this.names.kindOf(focus.name) === 'person' && focus.gender === gender,
      );
      return this.names.kindOf(fits.name) === 'unknown' && gender !== '' && sure !== undefined && fits.gender === ''
        ? sure.name
        : fits.name;
    }
    const unknown = near.find(
      (focus) => this.names.kindOf(focus.name) === 'unknown' && focus.gender === '' && !focus.name.includes(' '),
    );
    return unknown?.name ?? null;
  }

  /** `noun`: what the text calls it, “the company”. */
  organisation(sentence: number, noun = ''): string | null {
    const near = this.focus.filter(
      (focus) =>
        sentence - focus.sentence < 14 &&
        !focus.person &&
        this.isOrganisation(focus.name) &&
        (!OFFICES.has(noun) || focus.name.toLowerCase().includes(noun)) &&
        !(noun !== '' && this.names.isPlace(focus.name)),
    );
    // “Hale Labs denied it. Others accused Marlow. The company…”: the only one named just before.
    const before = near.filter((focus) => focus.sentence >= sentence - 1);
    if (noun !== '' && before.length === 1) return before[0]!.name;
    // “The BBC has contacted Marlow Labs”: who reports is seldom whom the report is about.
    return (near.find((focus) => !MEDIA.test(focus.name)) ?? near[0])?.name ?? null;
  }

  /**
   * The name of who a subject is; `null` when it can't be told. What only a description is given for
   * (“a Tory source”) is given as described.
   */
  resolve(subject: Subject, elements: readonly Element[], sentence: number, not: ReadonlySet<string>): string | null {
    const head = elements[subject.head];
    if (head === undefined) return null;
    if (subject.kind === 'name') {
      const mention = head.mention;
      return mention === undefined ? null : this.nameOf(mention);
    }
    if (subject.kind === 'pronoun') {
      const here = this.sameSentence(subject, elements, not);
      if (here !== null) return here;
      // “She recalls him saying: …”
      if (head.lower === 'him' || head.lower === 'her') {
        const main = mainSubject(elements, subject.head);
        const other = main === undefined ? null : this.resolve(main, elements, sentence, not);
        const others = other === null ? not : new Set([...not, other]);
        return this.person(head.lower === 'him' ? 'm' : 'f', sentence, others);
      }
      const pronoun = PRONOUNS.get(head.lower) ?? PRONOUNS.get(/-(il|elle|ils|elles)$/.exec(head.lower)?.[1] ?? '');
      if (pronoun === 'm' || pronoun === 'f') return this.person(pronoun, sentence, not);
      // “…in a letter. ‘…,’ it began.”
      if (this.lastText !== undefined && this.lastText.sentence === sentence - 1) return this.lastText.owner;
      return this.organisation(sentence);
    }
    if (subject.kind === 'role') return this.role(subject, elements, sentence, not);
    if (subject.kind === 'body') return this.body(subject, elements, sentence);
    return this.statement(subject, elements, sentence);
  }

  /** “Musk thinks … ‘…,’ he said”: who the sentence began with. */
  private sameSentence(subject: Subject, elements: readonly Element[], not: ReadonlySet<string>): string | null {
    const pronoun = PRONOUNS.get(elements[subject.head]?.lower ?? '');
    if (pronoun !== 'm' && pronoun !== 'f') return null;
    const main = mainSubject(elements, subject.head);
    const mention = main?.kind === 'name' ? elements[main.head]?.mention : undefined;
    if (mention === undefined) return null;
    const name = this.nameOf(mention);
    const gender = this.names.genderOf(name);
    if (not.has(name) || !this.isPerson(name) || (gender !== '' && gender !== pronoun)) return null;
    return name;
  }

  private phrase(subject: Subject, elements: readonly Element[], to = subject.head + 1): string {
    const first = elements[subject.from];
    const last = elements[to - 1];
    if (first === undefined || last === undefined) return '';
    return this.text
      .slice(first.start, last.end)
      .replace(/^(?:the|a|an|one|another|der|die|das|ein|eine|le|la|les|un|une|el|los|las|una)\s+/i, '')
      .replace(/\s+/g, ' ');
  }

  private nameIn(subject: Subject, elements: readonly Element[], from: number, to: number): string | undefined {
    for (let index = from; index < to; index++) {
      const mention = elements[index]?.mention;
      if (mention !== undefined) return this.nameOf(mention);
    }
    return undefined;
  }

  private role(
    subject: Subject,
    elements: readonly Element[],
    sentence: number,
    not: ReadonlySet<string>,
  ): string | null {
    const head = elements[subject.head];
    if (head === undefined) return null;
    const { lower } = head;
    if (SPOKESPERSON.test(lower)) {
      const after = this.nameIn(subject, elements, subject.head + 1, subject.to);
      if (after !== undefined) return after;
      const before = this.nameIn(subject, elements, subject.from, subject.head);
      if (before !== undefined) return before;
      return this.organisation(sentence, lower) ?? this.phrase(subject, elements);
    }
    const article = elements[subject.from]?.lower ?? '';
    const indefinite = /^(?:a|an|one|another|ein|eine|un|une|una|several|some|many|two|three|other)$/.test(article);
    if (indefinite || PLURAL.test(lower)) return this.phrase(subject, elements, subject.to);
    const told = /^(?:la|una|une|die)$/.test(article) ? 'f' : /^(?:le|il|el|un|der)$/.test(article) ? 'm' : '';
    const gender = genderOfRole(lower) || told;
    // “One former adviser said …”, and then “the adviser”.
    const described = this.focus.find(({ name }) => !this.names.has(name) && lastWord(name) === lower);
    if (described !== undefined && sentence - described.sentence < 5) return described.name;
    const known = this.byRole(lower, gender, head.start, not);
    if (known !== null) return known;
    if (described !== undefined) return described.name;
    // “Ada Quill’s publicist” is nobody who was named before.
    const owned = elements.slice(subject.from, subject.head).some(({ mention, possessive }) => mention && possessive);
    const person = owned ? null : this.person(gender, sentence, not);
    const phrase = subject.to - subject.from > 1 ? this.phrase(subject, elements, subject.to) : null;
    // A single name of which nothing is known may be a place's.
    return person !== null && (phrase === null || this.isPerson(person)) ? person : (phrase ?? person);
  }

  /** Who was last given this role before an offset, or else first after it. */
  byRole(role: string, gender: Gender, before: number, not: ReadonlySet<string>): string | null {
    const titled = this.titledAs(role);
    const fits = (mention: Mention) => {
      const name = this.nameOf(mention);
      const other = this.names.genderOf(name);
      return !not.has(name) && (gender === '' || other === '' || other === gender);
    };
    const isLater = (mention: Mention) => this.names.startOf(mention) > before;
    let later = 0;
    for (let high = titled.length; later < high;) {
      const middle = (later + high) >> 1;
      const mention = titled[middle]!;
      if (this.names.inTitle(mention) || isLater(mention)) high = middle;
      else later = middle + 1;
    }
    let at = later - 1;
    while (at >= 0 && !fits(titled[at]!)) at -= 1;
    let found = at >= 0 ? this.nameOf(titled[at]!) : null;
    for (at = later; at < titled.length; at++) {
      const mention = titled[at]!;
      if (!fits(mention)) continue;
      if (isLater(mention) && (found !== null || !mention.roles.includes(role))) break;
      found = this.nameOf(mention);
    }
    return found;
  }

  private titledAs(role: string): readonly Mention[] {
    let titled = this.byRoles.get(role);
    if (titled === undefined) {
      titled = this.titled.filter(({ roles }) => roles.some((other) => sameRole(other, role)));
      this.byRoles.set(role, titled);
    }
    return titled;
  }

  private body(subject: Subject, elements: readonly Element[], sentence: number): string | null {
    const article = elements[subject.from]?.lower ?? '';
    const hasName = this.nameIn(subject, elements, subject.from, subject.head) !== undefined;
    const qualified = elements.slice(subject.from + 1, subject.head).some((element) => element.cap);
    if (!hasName && !qualified && /^(?:the|its|his|her|their|das|die|der|la|le|el)$/.test(article)) {
      const focus = this.organisation(sentence, elements[subject.head]?.lower);
      if (focus !== null) return focus;
    }
    const phrase = this.phrase(subject, elements, subject.to);
    return phrase === '' ? null : phrase;
  }

  /** Remembers whose a statement or letter is, for “the statement added”. */
  noteText(noun: string, owner: string, sentence: number): void {
    this.textOwners.set(noun, owner);
    this.lastText = { owner, sentence };
  }

  private statement(subject: Subject, elements: readonly Element[], sentence: number): string | null {
    const noun = elements[subject.head]?.lower ?? '';
    let owner: string | undefined;
    for (let index = subject.from; index < subject.head; index++) {
      const mention = elements[index]?.mention;
      if (mention !== undefined) owner = this.nameOf(mention);
    }
    owner ??= this.nameIn(subject, elements, subject.head + 1, subject.to);
    if (owner !== undefined) {
      this.textOwners.set(noun, owner);
      return owner;
    }
    const known = this.textOwners.get(noun);
    if (known !== undefined) return known;
    const article = elements[subject.from]?.lower ?? '';
    if (/^(?:a|an|one|another)$/.test(article)) return null;
    return this.organisation(sentence, noun);
  }
}
