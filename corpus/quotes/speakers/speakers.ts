import type { Element } from '../text/elements.ts';
import { ASIDE, nounOf, PLURAL } from './focus.ts';
import { Written } from './written.ts';
import { genderOfRole, sameRole } from '../words/roles.ts';
import type { Gender, Naming } from '../names/naming.ts';
import type { Names } from '../names/names.ts';
import { calledIn, mainDoer } from '../grammar/phrases.ts';
import type { Doer } from '../grammar/phrases.ts';
import { PRONOUNS } from '../words/words.ts';

export const SPOKESPERSON =
  /^(?:spokes(?:man|woman|person|people)|representative|rep|sprecher|sprecherin|porte-parole|portavoz)$/;
/** Who has no name in what is told of them. */
const UNNAMED = /^(?:source|insider)$/;

const introducing = (role: string) =>
  new RegExp(String.raw`\ban?\s(?:[\p{Ll}\d-]+\s){0,3}${role}\b(?!\s\p{Lu}|,?\s(?:named|called)\b)`, 'u');

/** Says by name who a doer is, sentence after sentence. */
export class Speakers extends Written {
  private readonly text: string;
  /** Namings of people that say what they are. */
  private readonly titled: readonly Naming[];
  private readonly byRoles = new Map<string, readonly Naming[]>();
  /** Who was called by a role that the text gives nobody: “the director” stays the same. */
  private readonly called = new Map<string, string>();
  /** “China’s foreign ministry”, for “the ministry”. */
  private readonly bodies = new Map<string, { phrase: string; sentence: number }>();

  constructor(text: string, names: Names) {
    super(names);
    this.text = text;
    this.titled = names.namings.filter(({ kind, roles }) => kind !== 'organisation' && roles.length > 0);
  }

  /**
   * The name of the doer; `null` when it can't be told. What only a description is given for
   * (“a Tory source”) is given as described.
   */
  resolve(doer: Doer, elements: readonly Element[], sentence: number, not: ReadonlySet<string>): string | null {
    const head = elements[doer.head];
    if (head === undefined) return null;
    if (doer.kind === 'name') {
      const naming = head.naming;
      return naming === undefined ? null : this.nameOf(naming);
    }
    if (doer.kind === 'pronoun') {
      const goesOn = this.goesOn(doer, elements, sentence, not);
      if (goesOn !== null) return goesOn;
      const here = this.sameSentence(doer, elements, not);
      if (here !== null) return here;
      // “She recalls him saying: …”
      if (head.lower === 'him' || head.lower === 'her') {
        const main = mainDoer(elements, doer.head);
        const other = main === undefined ? null : this.resolve(main, elements, sentence, not);
        const others = other === null ? not : new Set([...not, other]);
        return this.person(head.lower === 'him' ? 'm' : 'f', sentence, others);
      }
      const pronoun = PRONOUNS.get(head.lower) ?? PRONOUNS.get(/-(il|elle|ils|elles)$/.exec(head.lower)?.[1] ?? '');
      if (pronoun === 'm' || pronoun === 'f')
        return this.person(pronoun, sentence, not) ?? this.onlyOne(elements.slice(0, doer.head), pronoun, not);
      // “Marlow Labs denied what it called ‘…’”
      const main = mainDoer(elements, doer.head);
      const named = main?.kind === 'name' ? elements[main.head]?.naming : undefined;
      if (named !== undefined && this.names.kindOf(this.nameOf(named)) !== 'person') {
        const name = this.nameOf(named);
        if (!this.isPerson(name) && !this.names.isPlace(name)) return name;
      }
      // “…in a letter. ‘…,’ it began.”
      if (this.lastText !== undefined && this.lastText.sentence === sentence - 1) return this.lastText.owner;
      return head.lower === 'they' ? this.they(sentence) : this.organisation(sentence);
    }
    if (doer.kind === 'role') return this.role(doer, elements, sentence, not);
    if (doer.kind === 'body') return this.body(doer, elements, sentence);
    return this.statement(doer, elements, sentence);
  }

  /** “…, Quill said. Had Hale been told, she added, ‘…’”: who adds spoke before. */
  private goesOn(
    { head }: Doer,
    elements: readonly Element[],
    sentence: number,
    not: ReadonlySet<string>,
  ): string | null {
    const { spoke } = this;
    const pronoun = PRONOUNS.get(elements[head]?.lower ?? '');
    if (spoke === undefined || spoke.sentence < sentence - 1 || (pronoun !== 'm' && pronoun !== 'f')) return null;
    if (!/^(?:add(?:s|ed)|continue[sd]|conclude[sd])$/.test(elements[head + 1]?.lower ?? '')) return null;
    const gender = this.names.genderOf(spoke.name);
    return this.isPerson(spoke.name) && !not.has(spoke.name) && (gender === '' || gender === pronoun)
      ? spoke.name
      : null;
  }

  /** “Musk thinks … ‘…,’ he said”: who the sentence began with. */
  private sameSentence(doer: Doer, elements: readonly Element[], not: ReadonlySet<string>): string | null {
    const pronoun = PRONOUNS.get(elements[doer.head]?.lower ?? '');
    if (pronoun !== 'm' && pronoun !== 'f') return null;
    const main = mainDoer(elements, doer.head);
    const naming = main?.kind === 'name' ? elements[main.head]?.naming : undefined;
    // “A week after Quill lost her cool as she said: ‘…’”
    if (naming === undefined) {
      const before = elements.slice(0, doer.head);
      const apart = /^(?:whom|which|that)$/.test(before.at(-1)?.lower ?? '') || before.some(({ quote }) => quote);
      const only = main === undefined && !apart ? this.onlyOne(before, pronoun, not) : null;
      return only !== null && this.names.genderOf(only) === pronoun ? only : null;
    }
    const name = this.nameOf(naming);
    const gender = this.names.genderOf(name);
    if (not.has(name) || !this.isPerson(name) || (gender !== '' && gender !== pronoun)) return null;
    return name;
  }

  /** “the case of Ada Quill, whom nobody saw as she pleaded: ‘…’”: the only person named so far. */
  private onlyOne(elements: readonly Element[], gender: Gender, not: ReadonlySet<string>): string | null {
    const people = new Set<string>();
    for (const [at, { naming }] of elements.entries()) {
      // “appointed by Bo Hale, she …”, “in an interview with him, she …”
      const name =
        naming === undefined || /^(?:by|with|from|against|about|unlike)$/.test(elements[at - 1]?.lower ?? '')
          ? ''
          : this.nameOf(naming);
      const known = this.names.genderOf(name);
      if (this.isPerson(name) && !not.has(name) && (known === '' || known === gender)) people.add(name);
    }
    const [only] = people;
    return people.size === 1 && only !== undefined ? only : null;
  }

  /** Whether somebody without a name was just called so: “a young girl”, and then “the girl”. */
  private introduced(role: string, before: number): boolean {
    const words = this.text.slice(Math.max(0, before - 400), before);
    return words.includes(` ${role}`) && introducing(role).test(words);
  }

  /** Whether a naming gives somebody's surname alone. */
  private isSurname(naming: Naming): boolean {
    const name = this.nameOf(naming);
    return name !== naming.name && this.isPerson(name) && name.endsWith(` ${naming.name}`);
  }

  private phrase(doer: Doer, elements: readonly Element[], to = doer.head + 1): string {
    const first = elements[doer.from];
    const last = elements[to - 1];
    if (first === undefined || last === undefined) return '';
    return this.text
      .slice(first.start, last.end)
      .replace(/^(?:the|a|an|one|another|der|die|das|ein|eine|le|la|les|un|une|el|los|las|una)\s+/i, '')
      .replace(/\s+/g, ' ');
  }

  private role(doer: Doer, elements: readonly Element[], sentence: number, not: ReadonlySet<string>): string | null {
    const head = elements[doer.head];
    if (head === undefined) return null;
    // A prime minister is no other minister.
    const lower = head.lower === 'minister' && elements[doer.head - 1]?.lower === 'prime' ? 'premier' : head.lower;
    if (SPOKESPERSON.test(lower)) {
      const of = /^(?:for|of|at|from|with)$/.test(elements[doer.head + 1]?.lower ?? '') ? doer.head + 5 : 0;
      const after = this.nameIn(doer, elements, doer.head + 1, Math.max(doer.to, of));
      if (after !== undefined) return after;
      const before = this.nameIn(doer, elements, doer.from, doer.head);
      if (before !== undefined) return before;
      // “the prime minister’s spokesman”, and then “the spokesman”
      const owned = elements.slice(doer.from, doer.head).some(({ possessive }) => possessive);
      if (owned) return this.phrase(doer, elements);
      const described = this.focus.find(({ name }) => !this.names.has(name) && nounOf(name) === lower);
      if (described !== undefined && sentence - described.sentence < 5) return described.name;
      return this.organisation(sentence, lower) ?? this.phrase(doer, elements);
    }
    const called = calledIn(doer, elements);
    if (called !== undefined) return this.nameOf(called);
    if (/^(?:some|any|every|no)(?:one|body)$/.test(lower))
      return doer.to > doer.head + 1 ? this.phrase({ ...doer, from: doer.head }, elements, doer.to) : null;
    // “the 56-year-old”
    const age = /^(\d\d?)-(?:year-old|jährige[rn]?)$/.exec(lower)?.[1];
    if (age !== undefined) {
      const { name, others } = this.names.ofAge(Number(age));
      return name ?? this.person('', sentence, new Set([...not, ...others]));
    }
    const article = elements[doer.from]?.lower ?? '';
    const indefinite = /^(?:a|an|one|another|ein|eine|un|une|una|several|some|many|two|three|other)$/.test(article);
    if (indefinite || PLURAL.test(lower)) return this.phrase(doer, elements, doer.to);
    const told = /^(?:la|una|une|die)$/.test(article) ? 'f' : /^(?:le|il|el|un|der)$/.test(article) ? 'm' : '';
    const gender = genderOfRole(lower) || told;
    // “One former adviser said …”, and then “the adviser”.
    const described = this.focus.find(({ name }) => !this.names.has(name) && nounOf(name) === lower);
    if (described !== undefined && sentence - described.sentence < 5) return described.name;
    const known = this.byRole(lower, gender, head.start, not);
    if (known !== null) return known;
    if (described !== undefined) return described.name;
    // “Ada Quill’s publicist”, “her publicist”, “the Quill supporter” is nobody who was named before.
    const owned =
      /^(?:his|her|their|my|our)$/.test(article) ||
      elements
        .slice(doer.from, doer.head)
        .some(({ naming, possessive }) => naming && (possessive || this.isSurname(naming)));
    const before = this.called.get(lower);
    if (before !== undefined && !owned && !not.has(before)) return before;
    const person =
      owned || ASIDE.test(lower) || UNNAMED.test(lower) || this.introduced(lower, head.start)
        ? null
        : this.person(gender, sentence, not);
    const phrase = doer.to - doer.from > 1 ? this.phrase(doer, elements, doer.to) : null;
    if (person !== null && genderOfRole(lower) === '' && article === 'the') this.called.set(lower, person);
    // A single name of which nothing is known may be a place's.
    return person !== null && (phrase === null || (this.names.has(person) && this.isPerson(person)))
      ? person
      : (phrase ?? person);
  }

  /** Who was last given this role before an offset, or else first after it. */
  byRole(role: string, gender: Gender, before: number, not: ReadonlySet<string>): string | null {
    const titled = this.titledAs(role);
    const fits = (naming: Naming) => {
      const name = this.nameOf(naming);
      const other = this.names.genderOf(name);
      return !not.has(name) && (gender === '' || other === '' || other === gender);
    };
    const isLater = (naming: Naming) => this.names.startOf(naming) > before;
    let later = 0;
    for (let high = titled.length; later < high;) {
      const middle = (later + high) >> 1;
      const naming = titled[middle]!;
      if (this.names.inTitle(naming) || isLater(naming)) high = middle;
      else later = middle + 1;
    }
    let at = later - 1;
    while (at >= 0 && !fits(titled[at]!)) at -= 1;
    let found = at >= 0 ? this.nameOf(titled[at]!) : null;
    for (at = later; at < titled.length; at++) {
      const naming = titled[at]!;
      if (!fits(naming)) continue;
      if (isLater(naming) && (found !== null || !naming.roles.includes(role))) break;
      found = this.nameOf(naming);
    }
    return found;
  }

  private titledAs(role: string): readonly Naming[] {
    let titled = this.byRoles.get(role);
    if (titled === undefined) {
      titled = this.titled.filter(({ roles }) => roles.some((other) => sameRole(other, role)));
      this.byRoles.set(role, titled);
    }
    return titled;
  }

  private body(doer: Doer, elements: readonly Element[], sentence: number): string | null {
    const article = elements[doer.from]?.lower ?? '';
    const hasName = this.nameIn(doer, elements, doer.from, doer.head) !== undefined;
    const qualified = elements.slice(doer.from + 1, doer.head).some((element) => element.cap);
    const noun = elements[doer.head]?.lower ?? '';
    if (!hasName && !qualified && /^(?:the|its|their|das|die|der|la|le|el)$/.test(article)) {
      const known = this.bodies.get(noun);
      if (known !== undefined && sentence - known.sentence < 8) return known.phrase;
      const focus = this.organisation(sentence, noun);
      if (focus !== null) return focus;
    }
    // “her campaign”
    const owner = /^(?:his|her)$/.test(article)
      ? this.person(article === 'his' ? 'm' : 'f', sentence, new Set())
      : null;
    if (owner !== null)
      return `${owner}’s ${elements
        .slice(doer.from + 1, doer.head + 1)
        .map(({ lower }) => lower)
        .join(' ')}`;
    const phrase = this.phrase(doer, elements, doer.to);
    if ((hasName || qualified) && phrase !== '') this.bodies.set(noun, { phrase, sentence });
    return phrase === '' ? null : phrase;
  }
}
