import { isFirstName } from '../../language/first-names.ts';
import { isGermanName } from './german.ts';
import { describe } from './naming.ts';
import type { Naming } from './naming.ts';
import { NameTitles } from './titles.ts';
import type { Titles } from './titles.ts';
import type { Capitals } from './capitals.ts';
import {
  DOING,
  NO_NAME,
  OFFICE_HOLDER,
  PARTICLES,
  PEOPLES,
  POST_NOMINAL,
  SENTENCE_ADVERB,
  SURNAME_ROLES,
} from './name-words.ts';
import { beginsSentence, followsQuote } from '../text/openings.ts';
import { isRole } from '../../language/words/roles.ts';
import type { Token } from '../text/tokens.ts';
import { FOREIGN_OPENERS, FOREIGN_SPEECH } from '../../language/words/foreign.ts';
import { smallWordsOf } from '../../language/words/small.ts';
import type { SmallWords } from '../../language/words/small.ts';
import { BETWEEN, SPEECH } from '../../language/words/verbs.ts';
import { FOREIGN_FUNCTION, FUNCTION_WORDS, HONORIFICS, MONTHS } from '../../language/words/words.ts';
import { ORG_WORDS, PLACES } from '../../language/words/bodies.ts';

/** Turkish for where somebody comes from: “Hintli kullanıcılar”. */
const COMES_FROM = /(?<!oğ)l[ıiuü]$/u;

const isShouted = (word: string): boolean => /^\p{Lu}{3,}$/u.test(word);

/** Takes runs of capitalised words apart: what only opens the sentence, titles, and the name. Runs must come in order. */
export class NameParts {
  private readonly tokens: readonly Token[];
  private readonly capitals: Capitals;
  /** Last words of the full names so far. */
  private readonly lastWords = new Set<string>();
  /** Of those, the ones after a known first name. */
  private readonly surnames = new Set<string>();
  private readonly german: boolean;
  private readonly english: boolean;
  private readonly turkish: boolean;
  /** Where subjects are mentioned, as offsets in the text. */
  private readonly mentioned: ReadonlySet<number>;
  private readonly titles: NameTitles;
  private readonly small: SmallWords;

  constructor(tokens: readonly Token[], capitals: Capitals, language: string, mentioned: ReadonlySet<number>) {
    this.tokens = tokens;
    this.capitals = capitals;
    this.mentioned = mentioned;
    this.german = /^de\b/i.test(language);
    this.english = /^en\b/i.test(language);
    this.turkish = /^tr\b/i.test(language);
    this.titles = new NameTitles(tokens, this.english);
    this.small = smallWordsOf(language);
  }

  private lower(index: number): string {
    return this.tokens[index]?.lower ?? '';
  }

  /** The naming in the run from `run` to `runEnd`, and the tokens that belong to it; undefined when it names nobody. */
  read(run: number, runEnd: number): { naming: Naming; tokens: number[] } | undefined {
    const { tokens } = this;
    let last = runEnd;
    while (last > run + 1 && POST_NOMINAL.test(tokens[last]?.text ?? '')) last -= 1;
    const { from, first: afterOpening } = this.afterOpening(run, last);
    if (this.namesNobody(from, afterOpening, last)) return undefined;
    const isOrg = this.titles.isOrganisation(afterOpening, last);
    const titles: Titles = isOrg
      ? { name: afterOpening, roles: [], honorific: false, gender: '', led: false }
      : this.titles.titlesOf(from, afterOpening, last);
    const { roles, honorific, gender, led } = titles;
    const first = this.afterCountry(titles.name, last);
    if (first === last && this.isOnlyRole(last, titles)) return undefined;
    // “Parkinson’s disease”
    if (tokens[runEnd]?.possessive === true && /^(?:disease|syndrome|palsy|law|theorem)$/.test(this.lower(runEnd + 1)))
      return undefined;
    if (this.german && !isGermanName(tokens, first, last, honorific || roles.length > 0, this.lastWords))
      return undefined;
    const single = this.lower(last);
    const opens = first === last && first === from && beginsSentence(tokens, first);
    if (opens && /(?:ly|ing)$/.test(single) && !this.capitals.has(single)) return undefined;
    const weak = opens && !this.capitals.has(single);
    if (weak && !honorific && roles.length === 0 && this.isAnyWord(first)) return undefined;
    if (
      this.turkish &&
      first === last &&
      COMES_FROM.test(single) &&
      !this.speaks(first) &&
      tokens[last + 1]?.cap === false &&
      tokens[last + 1]?.kind === 'word'
    )
      return undefined;
    const words = this.wordsOf(first, last);
    const naming: Naming = {
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
      weak,
      roles,
    };
    describe(tokens, naming, from, isOrg, this.small);
    const ending = words.at(-1)?.toLowerCase() ?? '';
    if (words.length > 1) this.lastWords.add(ending);
    if (words.length > 1 && !isOrg && isFirstName(this.lower(first))) this.surnames.add(ending);
    return { naming, tokens: this.tokensOf(naming, from) };
  }

  /** The words of a name, without a nickname. */
  private wordsOf(first: number, last: number): string[] {
    const words: string[] = [];
    for (let index = first; index <= last; index++) {
      const token = this.tokens[index]!;
      // “Ada ‘Rainy’ Quill”
      if (/^["“‘(]$/.test(token.text)) while (index < last && !/^["”’)]$/.test(this.tokens[++index]!.text));
      // “Employers’ Association”
      else if (/^['’]$/.test(token.text) && words.length > 0) words.push(words.pop()! + token.text);
      else words.push(index < last ? token.text + token.ending : token.text);
    }
    // “ADA Quill”, as some papers open a story
    if (words.length > 1 && isFirstName(this.lower(first)) && isShouted(words[0]!) && !isShouted(words[1]!))
      words[0] = words[0]!.slice(0, 1) + words[0]!.slice(1).toLowerCase();
    return words;
  }

  /** “президент России Бо Хейл”: what somebody is the head of, in languages with cases. */
  private afterCountry(first: number, last: number): number {
    const patronymic = /(?:[оеє]вич|[иі]ч|[оеєі]вн[ао]|івна|ична)$/u.test(this.lower(first + 1));
    const headed = this.small.cases && last - first === 2 && isRole(this.lower(first - 1)) && !patronymic;
    return headed ? first + 1 : first;
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

  /** The tokens of a naming and of the titles before it; notes the post that stands before those. */
  private tokensOf(naming: Naming, run: number): number[] {
    const { first, last, led, roles } = naming;
    let from = run;
    // “Secretary of State Ada Quill” is one noun phrase.
    const post = first > from && isRole(this.lower(from - 2)) ? this.lower(from - 2) : '';
    if (post !== '' && (led || this.lower(from - 1) === 'of')) {
      roles.push(post);
      naming.kind = 'person';
      if (this.lower(from - 1) === 'of') from -= 2;
    }
    const own: number[] = [];
    for (let index = from; index <= last; index++)
      if (index >= first || !FUNCTION_WORDS.has(this.lower(index)) || this.lower(index) === 'of') own.push(index);
    return own;
  }

  /** “Dodała: …”, «Он сказал: …» */
  private opensForeign(index: number): boolean {
    const word = this.lower(index);
    const opens =
      beginsSentence(this.tokens, index) ||
      // « … » Sauf que
      (FOREIGN_OPENERS.has(word) && /[”’»]/.test(this.tokens[index - 1]?.text ?? ''));
    return (
      !this.english &&
      opens &&
      (FOREIGN_OPENERS.has(word) || this.isSmallWord(word) || (FOREIGN_SPEECH.has(word) && !isFirstName(word)))
    );
  }

  /** “Vor Kurzem”, “Ich”: but “Van Quill” may be a name. */
  private isSmallWord(word: string): boolean {
    return (this.small.pronouns.has(word) || this.small.prepositions.has(word)) && !PARTICLES.has(word);
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
      (FUNCTION_WORDS.has(this.lower(first)) || this.opensForeign(first)) &&
      // “said Della”
      !(this.english && /^[dn]ella$/.test(this.lower(first)) && !beginsSentence(tokens, first)) &&
      // “Ma Quill”, “reported by El País”
      !(this.english && first < last && FOREIGN_FUNCTION.has(this.lower(first))) &&
      !(first < last && (isFirstName(this.lower(first)) || partOfName()))
    )
      first += 1;
    if (first > run && this.opensForeign(run)) from = first;
    const mayOpen = () =>
      first < last &&
      first === run &&
      !isFirstName(this.lower(first)) &&
      !ORG_WORDS.has(this.lower(last)) &&
      !capitals.isPair(first);
    if (mayOpen() && beginsSentence(tokens, first)) {
      const word = this.lower(first);
      // “Bandmaster Ada Quill”
      const doing = last > first + 1 && DOING.test(word);
      const common =
        capitals.isSmall(word) || ((doing || SENTENCE_ADVERB.test(word)) && isFirstName(this.lower(first + 1)));
      if (common && !HONORIFICS.has(word) && !isRole(word)) first += 1;
    }
    // “Will Marlow State leave?”
    if (this.lower(first) === 'will' && first < last - 1 && beginsSentence(tokens, first) && capitals.isPair(first + 1))
      from = first += 1;
    // “Replied Quill”, “Channelling Quill”
    if (
      mayOpen() &&
      (beginsSentence(tokens, first) || followsQuote(tokens, first)) &&
      /^(?!(?:king|hawking|sterling|irving|fielding|harding|golding)$).{3,}(?:ed|ing)$|^(?:says?|said|told)$/.test(
        this.lower(first),
      ) &&
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

  /** Whether a single word says what somebody is, or when, and nothing shows it to be a surname, too. */
  private isOnlyRole(index: number, { roles, honorific }: Titles): boolean {
    const word = this.lower(index);
    if (!isRole(word) && !HONORIFICS.has(word) && !MONTHS.has(word)) return false;
    const known = this.lastWords.has(word);
    const called = (known && PEOPLES.test(word)) || this.surnames.has(word);
    if (called && this.speaks(index)) return false;
    if (SURNAME_ROLES.test(word) && roles.length === 0) return !known;
    return !honorific || roles.length > 0;
  }

  /** “Sauf que …”, „Recientemente …“: whether a word that opens its sentence is likely none but in English, where names are seldom introduced so. */
  private isAnyWord(index: number): boolean {
    const { start, lower } = this.tokens[index]!;
    const known =
      this.english || this.german || isFirstName(lower) || this.lastWords.has(lower) || this.mentioned.has(start);
    // “…” — Quill
    return !known && !this.speaks(index) && !/^[—–]$/.test(this.tokens[index - 1]?.text ?? '');
  }

  /** Whether a word stands where only a name does: “said Cuban”, “Cuban said”. */
  private speaks(index: number): boolean {
    const before = this.tokens[index - 1];
    const after = this.tokens[index + 1];
    return (
      (before?.cap === false && SPEECH.has(before.lower)) ||
      (after?.cap === false && [SPEECH, BETWEEN, FOREIGN_SPEECH].some((verbs) => verbs.has(after.lower))) ||
      after?.text === ':' ||
      (this.tokens[index]?.possessive ?? false)
    );
  }
}
