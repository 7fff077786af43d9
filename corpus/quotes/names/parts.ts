import { isFirstName } from './first-names.ts';
import { isGermanName } from './german.ts';
import { describe, roleAt } from './mention.ts';
import type { Gender, Mention } from './mention.ts';
import type { Capitals } from './capitals.ts';
import {
  NO_NAME,
  OFFICE_HOLDER,
  ORG_HEADS,
  PEOPLES,
  POST_NOMINAL,
  SENTENCE_ADVERB,
  SURNAME_ROLES,
} from './name-words.ts';
import { beginsSentence, followsQuote } from '../text/openings.ts';
import { isRole } from '../words/roles.ts';
import type { Token } from '../text/tokens.ts';
import { BETWEEN, FUNCTION_WORDS, HONORIFICS, MONTHS, SPEECH } from '../words/words.ts';
import { ORG_WORDS, PLACES, SURE_ORG_WORDS } from '../words/bodies.ts';

const FOREIGN_ARTICLE = /^(?:el|la|le|les|los|las|il|der|die|das)$/;

/** What stands before a name in its run: “Secretary of State Ms”. */
interface Titles {
  /** Where the name begins. */
  name: number;
  roles: string[];
  honorific: boolean;
  gender: Gender;
  /** After the name of what they are the head of. */
  led: boolean;
}

const isShouted = (word: string): boolean => /^\p{Lu}{3,}$/u.test(word);

/** Takes runs of capitalised words apart: what only opens the sentence, titles, and the name. Runs must come in order. */
export class NameParts {
  private readonly tokens: readonly Token[];
  private readonly capitals: Capitals;
  /** Last words of the full names so far. */
  private readonly lastWords = new Set<string>();
  private readonly german: boolean;
  private readonly english: boolean;

  constructor(tokens: readonly Token[], capitals: Capitals, language: string) {
    this.tokens = tokens;
    this.capitals = capitals;
    this.german = /^de\b/i.test(language);
    this.english = /^en\b/i.test(language);
  }

  private lower(index: number): string {
    return this.tokens[index]?.lower ?? '';
  }

  /** The mention in the run from `run` to `runEnd`, and the tokens that belong to it; undefined when it names nobody. */
  read(run: number, runEnd: number): { mention: Mention; tokens: number[] } | undefined {
    const { tokens } = this;
    let last = runEnd;
    while (last > run + 1 && POST_NOMINAL.test(tokens[last]?.text ?? '')) last -= 1;
    const { from, first: afterOpening } = this.afterOpening(run, last);
    if (this.namesNobody(from, afterOpening, last)) return undefined;
    const isOrg = this.isOrganisation(afterOpening, last);
    const titles: Titles = isOrg
      ? { name: afterOpening, roles: [], honorific: false, gender: '', led: false }
      : this.titlesOf(from, afterOpening, last);
    const { name: first, roles, honorific, gender, led } = titles;
    if (first === last && this.isOnlyRole(last, titles)) return undefined;
    // “Parkinson’s disease”
    if (tokens[runEnd]?.possessive === true && /^(?:disease|syndrome|palsy|law|theorem)$/.test(this.lower(runEnd + 1)))
      return undefined;
    if (this.german && !isGermanName(tokens, first, last, honorific || roles.length > 0, this.lastWords))
      return undefined;
    const single = this.lower(last);
    const opens = first === last && first === from && beginsSentence(tokens, first);
    if (opens && /(?:ly|ing)$/.test(single) && !this.capitals.has(single)) return undefined;
    const words = tokens
      .slice(first, last + 1)
      .map(({ text, ending }, at) => (first + at < last ? text + ending : text));
    // “ADA Quill”, as some papers open a story
    if (words.length > 1 && isFirstName(this.lower(first)) && isShouted(words[0]!) && !isShouted(words[1]!))
      words[0] = words[0]!.slice(0, 1) + words[0]!.slice(1).toLowerCase();
    const mention: Mention = {
      first,
      last: words.length > 1 && !isOrg ? this.afterLetters(runEnd) : runEnd,
      words,
      name: words.join(' ').replace(/- /g, '-'),
      kind: 'unknown',
      gender,
      honorific,
      possessive: tokens[runEnd]?.possessive ?? false,
      place: false,
      led,
      weak: opens && !this.capitals.has(single),
      roles,
    };
    describe(tokens, mention, from, isOrg);
    if (words.length > 1) this.lastWords.add(words.at(-1)?.toLowerCase() ?? '');
    return { mention, tokens: this.tokensOf(mention, from) };
  }

  /** The last of the letters after a name that are set off by commas: “Ada Quill, MD, PhD, a surgeon”. */
  private afterLetters(last: number): number {
    const { tokens } = this;
    let end = last;
    for (;;) {
      const letters = tokens[end + 2];
      const after = tokens[end + 3];
      if (tokens[end + 1]?.text !== ',' || letters === undefined || tokens[end]?.possessive === true) return end;
      const degree = POST_NOMINAL.test(letters.text) || /^\p{Lu}{2,5}$/u.test(letters.text);
      if (!degree || isRole(letters.lower) || PLACES.has(letters.lower) || after?.text !== ',') return end;
      end += 2;
    }
  }

  /** The tokens of a mention and of the titles before it; notes the post that stands before those. */
  private tokensOf(mention: Mention, run: number): number[] {
    const { first, last, led, roles } = mention;
    let from = run;
    // “Secretary of State Ada Quill” is one noun phrase.
    const post = first > from && isRole(this.lower(from - 2)) ? this.lower(from - 2) : '';
    if (post !== '' && (led || this.lower(from - 1) === 'of')) {
      roles.push(post);
      mention.kind = 'person';
      if (this.lower(from - 1) === 'of') from -= 2;
    }
    const own: number[] = [];
    for (let index = from; index <= last; index++)
      if (index >= first || !FUNCTION_WORDS.has(this.lower(index)) || this.lower(index) === 'of') own.push(index);
    return own;
  }

  /** Where the run begins and its name may: after words that have their capital from opening the sentence. */
  private afterOpening(run: number, last: number): { from: number; first: number } {
    const { tokens, capitals } = this;
    let from = run;
    let first = run;
    // “the group Last Harvest”: such a word is part of a name where it needn't have a capital.
    const partOfName = () =>
      /^(?:last|first|second|third|next|one|two|three|just|other|more|every|all|now|once|never|such|own)$/.test(
        this.lower(first),
      ) &&
      (first !== run || !beginsSentence(tokens, first) || capitals.isPair(first));
    while (
      first <= last &&
      FUNCTION_WORDS.has(this.lower(first)) &&
      // “said Della”
      !(this.english && /^[dn]ella$/.test(this.lower(first)) && !beginsSentence(tokens, first)) &&
      !(this.english && this.lower(first) === 'les' && first < last) &&
      // “reported by El País”
      !(this.english && first < last && FOREIGN_ARTICLE.test(this.lower(first)) && !beginsSentence(tokens, first)) &&
      !(first < last && (isFirstName(this.lower(first)) || partOfName()))
    )
      first += 1;
    const mayOpen = () =>
      first < last &&
      first === run &&
      !isFirstName(this.lower(first)) &&
      !ORG_WORDS.has(this.lower(last)) &&
      !capitals.isPair(first);
    if (mayOpen() && beginsSentence(tokens, first)) {
      const word = this.lower(first);
      const common = capitals.isSmall(word) || (SENTENCE_ADVERB.test(word) && isFirstName(this.lower(first + 1)));
      if (common && !HONORIFICS.has(word) && !isRole(word)) first += 1;
    }
    // “Replied Quill”, “Channelling Quill”
    if (
      mayOpen() &&
      (beginsSentence(tokens, first) || followsQuote(tokens, first)) &&
      /^(?!.*(?:king|sterling|irving)$).{3,}(?:ed|ing)$|^(?:says?|said|told)$/.test(this.lower(first)) &&
      !capitals.has(this.lower(first))
    )
      from = first += 1;
    return { from, first };
  }

  /** Whether what is left of a run is an office, a day, or a word that opens its sentence. */
  private namesNobody(from: number, first: number, last: number): boolean {
    const { tokens } = this;
    if (first > last) return true;
    // “the US President”
    if (
      last > first &&
      OFFICE_HOLDER.test(this.lower(last)) &&
      !isFirstName(this.lower(first)) &&
      tokens[last + 1]?.cap !== true
    )
      return true;
    if (first < last) return false;
    // “On Thursday”
    return first > from
      ? NO_NAME.test(tokens[first]?.text ?? '')
      : beginsSentence(tokens, first) && this.capitals.isSmall(this.lower(first));
  }

  private isOrganisation(first: number, last: number): boolean {
    if (this.tokens.slice(first, last).some(({ possessive }) => possessive) || this.isOfficeOf(first, last))
      return true;
    return (
      last > first &&
      ORG_WORDS.has(this.lower(last)) &&
      // “Dick Clark Productions”
      (!isFirstName(this.lower(first)) || SURE_ORG_WORDS.has(this.lower(last))) &&
      !HONORIFICS.has(this.lower(first))
    );
  }

  /** “the Office of Police Oversight”, but “Bank of Leeds Governor Ada Quill” */
  private isOfficeOf(first: number, last: number): boolean {
    for (let of = first + 1; of < last; of++) {
      if (!/^(?:of|for|on)$/.test(this.lower(of)) || !ORG_HEADS.has(this.lower(of - 1))) continue;
      for (let index = of + 1; index <= last; index++) {
        const word = this.lower(index);
        if (index < last && (isFirstName(word) || HONORIFICS.has(word))) return false;
        if (index < last && isRole(word) && !/^(?:police|child|parents|students|teachers|veterans)$/.test(word))
          return false;
      }
      return true;
    }
    return false;
  }

  private titlesOf(from: number, first: number, last: number): Titles {
    const found = this.afterTitles(from, first, last);
    const roles: string[] = [];
    let honorific = false;
    let gender: Gender = '';
    for (let index = first; index < found.name; index++) {
      const word = this.lower(index);
      const told = HONORIFICS.get(word);
      if (told !== undefined) {
        honorific = true;
        gender ||= told;
      }
      if (isRole(word)) {
        roles.push(roleAt(this.tokens, index));
        honorific = true;
      }
    }
    return { ...found, roles, honorific, gender };
  }

  /** Where the name begins after titles, posts, and the names of what somebody is the head of. */
  private afterTitles(from: number, first: number, last: number): { name: number; led: boolean } {
    let name = first;
    for (let index = first; index < last; index++) {
      const word = this.lower(index);
      if (word === 'dean' && index === last - 1 && (index === first || HONORIFICS.has(this.lower(index - 1)))) continue;
      // “Brian M. Hale”, “Don Hale”
      if (/^(?:m\.|don)$/.test(word) && this.english) continue;
      if (word === 'saudi' && this.lower(index + 1).startsWith('arabia')) continue;
      // “Teen Rain”, a magazine
      if (/^(?:teen|star|legend|icon|champion|model|rival|partner)$/.test(word) && !isFirstName(this.lower(index + 1)))
        continue;
      if (HONORIFICS.has(word) || isRole(word)) name = index + 1;
    }
    if (name > first) {
      // “the Speaker of the House Rep. Ada Quill”
      const of = this.lower(from - 1) === 'the' ? from - 2 : from - 1;
      const led = ORG_WORDS.has(this.lower(first)) && this.lower(of) === 'of' && isRole(this.lower(of - 1));
      return { name, led };
    }
    const given = this.beforeFirstName(from, first, last);
    if (given.name > first || !this.english) return given;
    name = this.afterPost(first, last);
    return { name, led: name > first };
  }

  /** “Civil Defence Carl-Oskar Bohlin”: what stands before a first name is no part of the name. */
  private beforeFirstName(from: number, first: number, last: number): { name: number; led: boolean } {
    const { tokens } = this;
    for (let index = first + 1; index < last; index++) {
      const before = this.lower(index - 1);
      const text = tokens[index - 1]?.text ?? '';
      if (!isFirstName(this.lower(index)) || isFirstName(before) || /^\p{Lu}\.$/u.test(text)) continue;
      // “the Ministry of Finance Ada Quill”, “the president of Marlow Value Ada Quill”
      const within =
        /^(?:of|for)$/.test(this.lower(from - 1)) || tokens.slice(from, index).some((token) => token.text === 'of');
      const led = within && last - index < 3;
      const apart = PLACES.has(before) || ORG_WORDS.has(before) || /^\p{Lu}{2,}$/u.test(text);
      return { name: led || !this.english || apart ? index : first, led };
    }
    return { name: first, led: false };
  }

  /** “Secretary of Homeland Security Jebb Orley”, “the ambassador to Britain Lu Fen”: where the name begins after a post. */
  private afterPost(first: number, last: number): number {
    // “Secretary of State for Urbanism”
    const post = this.lower(first - 2) === 'state' ? first - 4 : first - 2;
    if (!/^(?:of|for|to)$/.test(this.lower(first - 1)) || !isRole(this.lower(post)) || last - first < 2) return first;
    const ofState = /^(?:minister|secretary|undersecretary|commissioner)$/.test(this.lower(post));
    if (
      ofState &&
      this.lower(first - 1) === 'for' &&
      !isFirstName(this.lower(first)) &&
      !ORG_WORDS.has(this.lower(last))
    )
      return last - 1;
    if (ORG_WORDS.has(this.lower(last)) || PLACES.has(this.lower(last))) return first;
    for (let index = last - 2; index >= first; index--) {
      const ends = index === first ? PLACES.has(this.lower(index)) : ORG_WORDS.has(this.lower(index));
      if (ends && last - index < 4) return index + 1;
    }
    return first;
  }

  /** Whether a single word says what somebody is, or when, and nothing shows it to be a surname, too. */
  private isOnlyRole(index: number, { roles, honorific }: Titles): boolean {
    const word = this.lower(index);
    if (!isRole(word) && !HONORIFICS.has(word) && !MONTHS.has(word)) return false;
    const known = this.lastWords.has(word);
    if (known && PEOPLES.test(word) && this.speaks(index)) return false;
    if (SURNAME_ROLES.test(word) && roles.length === 0) return !known;
    return !honorific || roles.length > 0;
  }

  /** Whether a word stands where only a name does: “said Cuban”, “Cuban said”. */
  private speaks(index: number): boolean {
    const before = this.tokens[index - 1];
    const after = this.tokens[index + 1];
    return (
      (before?.cap === false && SPEECH.has(before.lower)) ||
      (after?.cap === false && (SPEECH.has(after.lower) || BETWEEN.has(after.lower))) ||
      (this.tokens[index]?.possessive ?? false)
    );
  }
}
