import { mainDoer } from '../grammar/main-doer.ts';
import type { Doer } from '../grammar/phrases.ts';
import type { Names } from '../names/names.ts';
import type { Gender, Naming } from '../names/naming.ts';
import type { Element } from '../text/elements.ts';
import { BODIES } from '../../language/words/bodies.ts';
import {
  genderOfRole,
  isBystander,
  isKnownFor,
  isOfParty,
  isRole,
  isRoles,
  isScholar,
  tellsGender,
} from '../../language/words/roles.ts';
import { firstNamed, phraseOf } from './asked.ts';
import type { Asked } from './asked.ts';
import { ASIDE, PLURAL } from './focus.ts';
import type { Focus } from './focus.ts';
import type { Titled } from './titled.ts';

export const SPOKESPERSON =
  /^(?:spokes(?:man|woman|person|people)|representative|rep|sprecher|sprecherin|porte-parole|portavoz|portavoce|porta-voz|woordvoerder|woordvoerster|rzecznik|rzeczniczka|речник|речниця|представитель|представительница|sözcü|sözcüsü)$/;
/** Who has no name in what is told of them. */
const UNNAMED = /^(?:source|insider)$/;
/** “Anybody” and the like. */
const ANYBODY = /^(?:some|any|every|no)(?:one|body)$/;
const INDEFINITE = /^(?:a|an|one|another|ein|eine|un|une|una|een|ett|bir|um|uma|several|some|many|two|three|other)$/;
const DEFINITE = /^(?:the|der|die|le|la|el|il|lo|[ld]['’].*|o|a|de|het)$/;
/** Words about somebody, in whichever language: those that are nothing else there. */
const OF_HIM = /(?<!\p{L})(?:he|him|his|himself|ihn|ihm|él|он|его|него|ему|він|його|йому)(?!\p{L})/iu;
const OF_HER = /(?<!\p{L})(?:she|her|hers|herself|elle|ella|она|её|ей|вона|її)(?!\p{L})/iu;
/** Sentences after which somebody who was only described is meant only if nobody else has that role. */
const FADES = 5;
/** UTF-16 code units before “the girl” in which “a young girl” or “her girl” is looked for. */
const INTRODUCED_WITHIN = 400;

/** UTF-16 code units before and behind a name in which is told for whom somebody speaks. */
const BESIDE_NAME = 80;
/** Where a sentence ends, more or less. */
const ENDS = /[.!?]\s/;

const introducing = (role: string) =>
  new RegExp(
    String.raw`\b(?:[Aa]n?|[Hh]is|[Hh]er|[Tt]heir|[Mm]y)\s(?:[\p{Ll}\d-]+\s){0,3}${role}\b(?!\s\p{Lu}|,?\s(?:named|called)\b)`,
    'u',
  );

/** Whom “the mayor”, “a spokeswoman for Marlow Labs”, “the 56-year-old”, “one former adviser” mean. */
export class DescribedPeople {
  private readonly text: string;
  private readonly names: Names;
  private readonly focus: Focus;
  private readonly titled: Titled;
  /** Who was called by a role that the text gives nobody: “the director” stays the same. */
  private readonly called = new Map<string, string>();
  /** Where a spokesperson without a name was last spoken of, as an UTF-16 offset. */
  private spokenFor = -1;
  /** Where nouns that aren't known for roles stand first, as UTF-16 offsets. */
  private readonly firstUsed = new Map<string, number>();

  constructor(text: string, names: Names, focus: Focus, titled: Titled) {
    this.text = text;
    this.names = names;
    this.focus = focus;
    this.titled = titled;
  }

  /** The name, or the description where none is known. */
  meant(asked: Asked): string | null {
    const { doer, elements } = asked;
    const head = elements[doer.head];
    if (head === undefined) return null;
    // A prime minister is no other minister.
    const role = head.lower === 'minister' && elements[doer.head - 1]?.lower === 'prime' ? 'premier' : head.lower;
    if (SPOKESPERSON.test(role)) return this.bodySpokenFor(asked, role);
    const called = calledIn(doer, elements);
    if (called !== undefined) return this.names.fullName(called);
    if (ANYBODY.test(role)) return this.anybody(asked);
    const age = /^(\d\d?)-(?:year-old|jährige[rn]?)$/.exec(role)?.[1];
    if (age !== undefined) return this.ofAge(asked, Number(age));
    if (INDEFINITE.test(elements[doer.from]?.lower ?? '') || PLURAL.test(role))
      return phraseOf(this.text, asked, doer.to);
    return this.withRole(asked, role, head.start);
  }

  /** “a spokesman for Marlow Labs”, “Marlow Labs’ spokesman”: it is the organisation that speaks. */
  private bodySpokenFor(asked: Asked, role: string): string | null {
    const { doer, elements, sentence } = asked;
    const of = /^(?:for|of|at|from|with)$/.test(elements[doer.head + 1]?.lower ?? '') ? doer.head + 5 : 0;
    const beside =
      firstNamed(this.names, elements, doer.head + 1, Math.max(doer.to, of)) ??
      firstNamed(this.names, elements, doer.from, doer.head);
    const named = this.namedSpokesperson(asked, role, beside);
    if (named !== undefined) return named;
    if (beside !== undefined) {
      this.spokenFor = elements[doer.head]!.start;
      return beside;
    }
    // “the prime minister’s spokesman”, and then “the spokesman”
    const owned = elements.slice(doer.from, doer.head).some(({ possessive }) => possessive);
    if (owned) return phraseOf(this.text, asked, doer.head + 1);
    return (
      this.justDescribed(role, sentence) ??
      this.focus.organisation(sentence, role) ??
      phraseOf(this.text, asked, doer.head + 1)
    );
  }

  /**
   * “Ada Quill, a spokeswoman for Marlow Labs, came.”: she, where “the spokeswoman” speaks. `body`: for whom, where it is said; then only who was
   * said to speak for it. Not after one without a name.
   */
  private namedSpokesperson({ doer, elements, not }: Asked, role: string, body?: string): string | undefined {
    const { start } = elements[doer.head]!;
    const article = elements[doer.from]?.lower ?? '';
    // In Portuguese “a” is definite.
    if (!DEFINITE.test(article) || article === 'a') return undefined;
    const name = this.titled.nameFor(role, genderOfRole(role), start, not);
    if (name === null) return undefined;
    const at = this.names.introducedAt(name);
    if (at > start || at < this.spokenFor) return undefined;
    const [before] = this.text
      .slice(Math.max(0, at - BESIDE_NAME), at)
      .split(ENDS)
      .slice(-1);
    const [behind] = this.text.slice(at, at + name.length + BESIDE_NAME).split(ENDS);
    return body === undefined || `${before}${behind}`.includes(body) ? name : undefined;
  }

  /** “someone close to Ada Quill”, but not “someone”. */
  private anybody(asked: Asked): string | null {
    const { doer } = asked;
    if (doer.to <= doer.head + 1) return null;
    return phraseOf(this.text, { ...asked, doer: { ...doer, from: doer.head } }, doer.to);
  }

  /** “the 56-year-old”: of whom the text tells that age, or nobody of whom it tells another. */
  private ofAge({ sentence, not }: Asked, age: number): string | null {
    const { name, others } = this.names.ofAge(age);
    return name ?? this.focus.person('', sentence, new Set([...not, ...others]));
  }

  /** “the mayor”: `at` is where the role stands in the text, a UTF-16 offset. */
  private withRole(asked: Asked, role: string, at: number): string | null {
    const { doer, elements, sentence, not } = asked;
    const article = elements[doer.from]?.lower ?? '';
    const gender = genderOfRole(role) || genderOfArticle(article);
    const known =
      this.justDescribed(role, sentence) ??
      this.titled.nameFor(role, gender, at, not) ??
      this.focus.describedAs(role)?.name;
    if (known !== undefined) return known;
    const owned = this.isOwned(asked);
    const before = this.called.get(role);
    if (before !== undefined && !owned && !not.has(before)) return before;
    // “the framework introduced”: what isn't known to say what somebody is may be a thing.
    const described = isRole(role) || isRoles(role);
    const phrase = described ? phraseOf(this.text, asked, doer.to) : null;
    // Without articles “soudkyně” may be any judge.
    const another =
      owned || isBystander(role) || ASIDE.test(role) || UNNAMED.test(role) || this.wasIntroduced(role, at);
    const only = another ? null : this.inFocus(asked, role, gender);
    const person = only !== null && !described && this.isUsedBefore(role, only) ? null : only;
    if (person !== null && genderOfRole(role) === '' && article === 'the') this.called.set(role, person);
    // A single name of which nothing is known may be a place's.
    return person !== null && (phrase === null || (this.names.has(person) && this.names.mayBePerson(person)))
      ? person
      : (phrase ?? person);
  }

  /** Whom the text is about, where nobody is named with that role and it is no stranger's; of two, neither. */
  private inFocus(asked: Asked, role: string, gender: Gender): string | null {
    const { doer, elements, sentence } = asked;
    const before = elements.slice(doer.from, doer.head).flatMap(({ lower }) => lower.split(' '));
    const known = isKnownFor(role) || isOfParty(role, before) || (isScholar(role) && this.focus.spokeOfLate(sentence));
    // “The mayor” of whom nothing was told is somebody who has no name.
    if (isRole(role) && !known) return null;
    const not = this.othersBeside(asked);
    const loose = known && isDefinite(asked);
    const person =
      (loose ? this.toldBefore(asked, gender) : null) ??
      this.focus.onlyPerson(gender, tellsGender(role), sentence, not) ??
      (loose ? this.focus.lastToAct(gender, sentence, not) : null);
    return person !== null && this.isSpokenOf(person, asked) ? null : person;
  }

  /** “‘He asked a lot,’ the singer said.”: words about a man or a woman are rather about whom the text is about than theirs. */
  private isSpokenOf(name: string, { elements }: Asked): boolean {
    if (!this.names.has(name)) return false;
    const own = this.names.genderOf(name);
    return elements.some(({ quote }) => {
      const words = quote === undefined ? '' : this.text.slice(quote.start, quote.end);
      return (own !== 'f' && OF_HIM.test(words)) || (own !== 'm' && OF_HER.test(words));
    });
  }

  /** “Quill is glad: ‘…,’ says the singer.”: who the sentence is about, where nothing but the words stand between. */
  private toldBefore({ doer, elements, not }: Asked, gender: Gender): string | null {
    const quote = elements.findIndex(({ kind }) => kind === 'quote');
    if (quote < 1 || quote > doer.from || elements[quote - 1]?.lower !== ':') return null;
    const main = mainDoer(elements, quote);
    const naming = main?.kind === 'name' ? elements[main.head]?.naming : undefined;
    if (naming === undefined) return null;
    const name = this.names.fullName(naming);
    const own = this.names.genderOf(name);
    const fits = gender === '' || own === '' || own === gender;
    return fits && this.names.kindOf(name) === 'person' && !not.has(name) ? name : null;
  }

  /** “‘…,’ said the miller. ‘…,’ said Quill. ‘…,’ the miller said.”: who is spoken of before somebody is named is somebody else. */
  private isUsedBefore(noun: string, name: string): boolean {
    let first = this.firstUsed.get(noun);
    if (first === undefined) {
      first = this.text.search(new RegExp(String.raw`\b[Tt]he ${noun.replace(/[^\p{L}\p{N}]/gu, '.')}\b`, 'u'));
      this.firstUsed.set(noun, first);
    }
    return first >= 0 && first < this.names.introducedAt(name);
  }

  /** Who can't be meant: “The minister criticised Ada Quill.” isn't about her. */
  private othersBeside({ elements, not }: Asked): ReadonlySet<string> {
    const beside = elements.flatMap(({ naming }) => (naming === undefined ? [] : [this.names.fullName(naming)]));
    return new Set([...not, ...beside]);
  }

  /** “One former adviser said …”, and then “the adviser”. */
  private justDescribed(role: string, sentence: number): string | undefined {
    const described = this.focus.describedAs(role);
    return described !== undefined && sentence - described.sentence < FADES ? described.name : undefined;
  }

  /** “Ada Quill’s publicist”, “her publicist”, “the Quill supporter” is nobody who was named before. */
  private isOwned({ doer, elements }: Asked): boolean {
    return elements
      .slice(doer.from, doer.head)
      .some(
        ({ lower, naming, possessive }, at) =>
          (at === 0 && /^(?:his|her|their|my|our)$/.test(lower)) ||
          (possessive && (naming !== undefined || isRole(lower))) ||
          (naming !== undefined && this.names.isSurname(naming)),
      );
  }

  /** Whether somebody without a name was just called so: “a young girl”, and then “the girl”. */
  private wasIntroduced(role: string, before: number): boolean {
    const words = this.text.slice(Math.max(0, before - INTRODUCED_WITHIN), before);
    return words.includes(` ${role}`) && introducing(role).test(words);
  }
}

/** “the actor”, not “the state actor” of a body: “la Fiscalía general”. */
const isDefinite = ({ doer, elements }: Asked): boolean =>
  DEFINITE.test(elements[doer.from]?.lower ?? '') &&
  !elements.slice(doer.from, doer.head).some(({ lower }) => BODIES.has(lower));

/** “la directrice”: articles that tell it. */
function genderOfArticle(article: string): Gender {
  if (/^(?:la|una|une|die)$/.test(article)) return 'f';
  return /^(?:le|il|el|un|der)$/.test(article) ? 'm' : '';
}

/** “a student named Ada Quill”, “the woman, who goes by Ada Quill,” */
function calledIn(doer: Doer, elements: readonly Element[]): Naming | undefined {
  for (let at = doer.head + 1; at < doer.head + 9; at++) {
    if (elements[at]?.quote !== undefined) return undefined;
    const naming = elements[at]?.naming;
    const before = elements
      .slice(doer.head + 1, at)
      .map(({ lower }) => lower)
      .join(' ');
    if (naming === undefined) continue;
    return /(?:^| )(?:named|(?:who )?goes by(?: the name(?: of)?)?|known as|identified as)$/.test(before) &&
      !/\b(?:said|told|says)\b/.test(before)
      ? naming
      : undefined;
  }
  return undefined;
}
