import { isFirstName } from './firstnames.ts';
import { isGermanName } from './german-names.ts';
import { describe } from './mention.ts';
import type { Gender, Mention } from './mention.ts';
import {
  PARTICLES,
  ORG_JOINERS,
  ORG_HEADS,
  POST_NOMINAL,
  OFFICE_HOLDER,
  OFFICE,
  NO_NAME,
  PEOPLES,
  SENTENCE_ADVERB,
} from './name-words.ts';
import { afterDateline, beginsSentence, followsQuote } from './openings.ts';
import { isRole } from './roles.ts';
import { titleCaseBlocks } from './title-case.ts';
import type { Token } from './tokens.ts';
import { BETWEEN, FUNCTION_WORDS, HONORIFICS, MONTHS, SPEECH } from './words.ts';
import { ORG_WORDS, PLACES, SURE_ORG_WORDS } from './words-bodies.ts';

/** Reads runs of capitalised words as mentions. */
class NameRuns {
  private readonly tokens: readonly Token[];
  private readonly mentions: Mention[] = [];
  private readonly byToken = new Map<number, Mention>();
  private readonly lowerWords = new Set<string>();
  /** Words capitalised where no sentence begins. */
  private readonly capitalised = new Set<string>();
  /** Pairs of capitalised words of which the first begins no sentence. */
  private readonly leads = new Set<string>();
  /** Last words of the full names so far. */
  private readonly lastWords = new Set<string>();
  /** Blocks with a capital on every word, as headlines have it. */
  private readonly titleCase: ReadonlySet<number>;
  /** In German every noun has a capital. */
  private readonly german: boolean;
  private readonly english: boolean;

  constructor(tokens: readonly Token[], language: string) {
    this.tokens = tokens;
    this.german = /^de\b/i.test(language);
    this.english = /^en\b/i.test(language);
    this.titleCase = titleCaseBlocks(tokens);
    for (let index = 0; index < tokens.length; index++) {
      const token = tokens[index];
      if (token === undefined || token.kind !== 'word') continue;
      if (this.titleCase.has(token.block)) continue;
      if (!token.cap) this.lowerWords.add(token.lower);
      else if (!beginsSentence(tokens, index) && !followsQuote(tokens, index)) {
        this.capitalised.add(token.lower);
        if (tokens[index + 1]?.cap === true) this.leads.add(`${token.lower} ${tokens[index + 1]?.lower ?? ''}`);
      }
    }
  }

  *read(): Generator<void, { mentions: Mention[]; byToken: Map<number, Mention> }> {
    const { tokens, mentions, byToken } = this;
    for (let index = 0; index < tokens.length; index++) {
      if (index % 4000 === 0) yield;
      index = afterDateline(tokens, index);
      if (!this.maybeName(index) || NO_NAME.test(tokens[index]?.text ?? '')) continue;
      index = this.readRun(index);
    }
    return { mentions, byToken };
  }

  /** Whether a word has a capital of its own: in a headline that gives every word one, only what the text shows. */
  private maybeName(index: number): boolean {
    const token = this.tokens[index];
    if (token?.cap !== true) return false;
    return (
      !this.titleCase.has(token.block) ||
      this.capitalised.has(token.lower) ||
      isFirstName(token.lower) ||
      isFirstName(this.tokens[index - 1]?.lower ?? '') ||
      /\p{L}.*\p{Lu}/u.test(token.text)
    );
  }

  /** Reads a run of capitalised words from `from` on; gives its last token. */
  private readRun(from: number): number {
    const { tokens } = this;
    let last = from;
    let hasHead = ORG_HEADS.has(tokens[from]?.lower ?? '');
    let hasTopic = false;
    while (tokens[last]?.possessive === false) {
      const next = tokens[last + 1];
      if (next === undefined || !next.joined || next.block !== tokens[from]?.block || next.text.includes('/')) break;
      // “Sen. Quill R-Leeds”
      if (/^[RDI]-\p{Lu}/u.test(next.text)) break;
      // “AQ What made me …”
      if (/^(?:what|when|why|how|he|she|it|we|they|you|i|my|this|these|those|there)$/.test(next.lower)) break;
      if (this.maybeName(last + 1)) {
        last += 1;
        hasHead ||= ORG_HEADS.has(next.lower);
        continue;
      }
      if (this.german && /^d[eu][rn]$/.test(next.lower)) break;
      // “Gerade zu Beginn”
      if (this.german && next.lower === 'zu' && !isFirstName(tokens[last]?.lower ?? '')) break;
      // “Uwe Stelzer von der Initiative”, not “Ursula von der Leyen”.
      if (this.german && next.lower === 'von' && last > from && isFirstName(tokens[last - 1]?.lower ?? '')) break;
      const after = tokens[last + 2];
      if (after?.joined !== true || after.block !== next.block) break;
      if (
        after.cap &&
        ((PARTICLES.has(next.lower) && !/^l[aeo]s?$/.test(next.lower)) ||
          next.text === '&' ||
          (hasHead && ORG_JOINERS.has(next.lower) && next.lower !== 'and') ||
          // “the Committee on Trade and Industry”
          (hasTopic && next.lower === 'and' && !isFirstName(after.lower) && !HONORIFICS.has(after.lower)))
      ) {
        last += 2;
        hasTopic ||= /^(?:on|for)$/.test(next.lower);
        continue;
      }
      // “Customs and Border Protection”
      if (next.lower === 'and' && after.cap && !isFirstName(tokens[last]?.lower ?? '')) {
        const end = this.endOfOffice(last + 2);
        if (end > 0) {
          last = end;
          break;
        }
      }
      const third = tokens[last + 3];
      if (
        third?.cap === true &&
        third.joined &&
        ((PARTICLES.has(next.lower) && PARTICLES.has(after.lower)) ||
          (hasHead && next.lower === 'of' && after.lower === 'the'))
      ) {
        last += 3;
        continue;
      }
      break;
    }
    this.readName(from, last);
    return last;
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

  /** “Secretary of Homeland Security Jebb Orley”, “the ambassador to Britain Lu Fen”: where the name begins after a post, else `first`. */
  private afterPost(first: number, last: number): number {
    const { tokens } = this;
    const lower = (index: number) => tokens[index]?.lower ?? '';
    if (!/^(?:of|for|to)$/.test(lower(first - 1)) || !isRole(lower(first - 2)) || last - first < 2) return first;
    if (ORG_WORDS.has(lower(last)) || PLACES.has(lower(last))) return first;
    for (let index = last - 2; index >= first; index--) {
      const ends = index === first ? PLACES.has(lower(index)) : ORG_WORDS.has(lower(index));
      if (ends && last - index < 4) return index + 1;
    }
    return first;
  }

  /** The last token of a run of capitalised words that ends like an office's name, of which “X and” is a part; else 0. */
  private endOfOffice(from: number): number {
    const { tokens } = this;
    let end = from;
    while (tokens[end]?.possessive === false && tokens[end + 1]?.cap && tokens[end + 1]?.joined) end += 1;
    return end > from && OFFICE.test(tokens[end]?.lower ?? '') && !isFirstName(tokens[from]?.lower ?? '') ? end : 0;
  }

  /** Splits a run into titles and name, and keeps the name. */
  private readName(from: number, last: number): void {
    const { tokens } = this;
    const runEnd = last;
    while (last > from + 1 && POST_NOMINAL.test(tokens[last]?.text ?? '')) last -= 1;
    let first = from;
    const lower = (index: number) => tokens[index]?.lower ?? '';
    // “the group Last Harvest”: such a word is part of a name where it needn't have a capital.
    const partOfName = () =>
      /^(?:last|first|second|third|next|one|two|three|just|other|more|every|all|now|once|never|such|own)$/.test(
        lower(first),
      ) &&
      (first !== from || !beginsSentence(tokens, first) || this.leads.has(`${lower(first)} ${lower(first + 1)}`));
    while (
      first <= last &&
      FUNCTION_WORDS.has(lower(first)) &&
      // “said Della”
      !(this.english && /^[dn]ella$/.test(lower(first)) && !beginsSentence(tokens, first)) &&
      !(first < last && (isFirstName(lower(first)) || partOfName()))
    )
      first += 1;
    if (first < last && first === from && beginsSentence(tokens, first)) {
      const word = lower(first);
      if (
        (this.lowerWords.has(word) || (SENTENCE_ADVERB.test(word) && isFirstName(lower(first + 1)))) &&
        !isFirstName(word) &&
        !HONORIFICS.has(word) &&
        !isRole(word) &&
        !ORG_WORDS.has(lower(last)) &&
        !this.leads.has(`${word} ${lower(first + 1)}`)
      )
        first += 1;
    }
    // “Replied Quill”, “Channelling Quill”
    if (
      first < last &&
      first === from &&
      (beginsSentence(tokens, first) || followsQuote(tokens, first)) &&
      /^(?!.*(?:king|sterling|irving)$).{3,}(?:ed|ing)$|^(?:says?|said|told)$/.test(lower(first)) &&
      !isFirstName(lower(first)) &&
      !this.capitalised.has(lower(first)) &&
      !ORG_WORDS.has(lower(last)) &&
      !this.leads.has(`${lower(first)} ${lower(first + 1)}`)
    )
      from = first += 1;
    // “the US President”
    if (last > first && OFFICE_HOLDER.test(lower(last)) && !isFirstName(lower(first)) && tokens[last + 1]?.cap !== true)
      return;
    // “On Thursday”
    if (first > last || (first === last && first > from && NO_NAME.test(tokens[first]?.text ?? ''))) return;
    if (first === last && first === from && beginsSentence(tokens, first) && this.lowerWords.has(lower(first))) return;
    const isOrg =
      last > first &&
      ORG_WORDS.has(lower(last)) &&
      // “Dick Clark Productions”
      (!isFirstName(lower(first)) || SURE_ORG_WORDS.has(lower(last))) &&
      !HONORIFICS.has(lower(first));
    const roles: string[] = [];
    let honorific = false;
    let led = false;
    let gender: Gender = '';
    if (!isOrg) {
      let split = first;
      for (let index = first; index < last; index++) {
        const word = lower(index);
        if (word === 'dean' && index === last - 1 && (index === first || HONORIFICS.has(lower(index - 1)))) continue;
        // “Brian M. Hale”, “Don Hale”
        if (/^(?:m\.|don)$/.test(word) && this.english) continue;
        if (HONORIFICS.has(word) || isRole(word)) split = index + 1;
      }
      if (split === first) {
        // “Civil Defence Carl-Oskar Bohlin”: what stands before a first name is no part of the name.
        for (let index = first + 1; index < last; index++) {
          if (
            isFirstName(lower(index)) &&
            !isFirstName(lower(index - 1)) &&
            !/^\p{Lu}\.$/u.test(tokens[index - 1]?.text ?? '')
          ) {
            const before = lower(index - 1);
            // “the Ministry of Finance Ada Quill”, “the president of Marlow Value Ada Quill”
            const within =
              /^(?:of|for)$/.test(lower(from - 1)) || tokens.slice(from, index).some((token) => token.text === 'of');
            led = within && last - index < 3;
            const acronym = /^\p{Lu}{2,}$/u.test(tokens[index - 1]?.text ?? '');
            if (led || !this.english || isRole(before) || PLACES.has(before) || ORG_WORDS.has(before) || acronym)
              split = index;
            break;
          }
        }
      }
      if (split === first && this.english) {
        split = this.afterPost(first, last);
        led = split > first;
      }
      // “the Speaker of the House Rep. Ada Quill”
      const of = lower(from - 1) === 'the' ? from - 2 : from - 1;
      led ||= split > first && ORG_WORDS.has(lower(first)) && lower(of) === 'of' && isRole(lower(of - 1));
      for (let index = first; index < split; index++) {
        const word = lower(index);
        const told = HONORIFICS.get(word);
        if (told !== undefined) {
          honorific = true;
          gender ||= told;
        }
        if (isRole(word)) {
          roles.push(word);
          honorific = true;
        }
      }
      first = split;
    }
    const single = lower(last);
    if (
      first === last &&
      (isRole(single) || HONORIFICS.has(single) || MONTHS.has(single)) &&
      !(PEOPLES.test(single) && this.lastWords.has(single) && this.speaks(first))
    ) {
      if (
        !/^(?:king|pope|bishop|chambers|cook|judge|dean|marshal|driver|skipper|mayor|priest|whip|king|baker|farmer|fisher|page|abbot)$/.test(
          single,
        ) ||
        roles.length > 0
      ) {
        if (!(honorific && roles.length === 0)) return;
      } else if (!this.lastWords.has(single)) return;
    }
    // “Parkinson’s disease”
    if (tokens[runEnd]?.possessive === true && /^(?:disease|syndrome|palsy|law|theorem)$/.test(lower(runEnd + 1)))
      return;
    if (this.german && !isGermanName(tokens, first, last, honorific || roles.length > 0, this.lastWords)) return;
    const opens = first === last && first === from && beginsSentence(tokens, first);
    if (opens && /(?:ly|ing)$/.test(single) && !this.capitalised.has(single)) return;
    const head = tokens[first];
    const tail = tokens[last];
    if (head === undefined || tail === undefined) return;
    const words = tokens.slice(first, last + 1).map((token) => token.text);
    const mention: Mention = {
      first,
      last: runEnd,
      words,
      name: words.join(' ').replace(/- /g, '-'),
      kind: 'unknown',
      gender,
      honorific,
      possessive: tokens[runEnd]?.possessive ?? false,
      place: false,
      led,
      weak: opens && !this.capitalised.has(single),
      roles,
    };
    describe(tokens, mention, from, isOrg);
    this.mentions.push(mention);
    if (led && isRole(lower(from - 2))) {
      mention.roles.push(lower(from - 2));
      mention.kind = 'person';
    }
    if (words.length > 1) this.lastWords.add(words.at(-1)?.toLowerCase() ?? '');
    for (let index = first; index <= runEnd; index++) this.byToken.set(index, mention);
    // “Secretary of State Ada Quill” is one noun phrase.
    if (first > from && lower(from - 1) === 'of' && isRole(lower(from - 2))) {
      mention.roles.push(lower(from - 2));
      mention.kind = 'person';
      from -= 2;
    }
    // Titles before the name belong to the same noun phrase.
    for (let index = from; index < first; index++) {
      if ((!FUNCTION_WORDS.has(lower(index)) || lower(index) === 'of') && runEnd >= index)
        this.byToken.set(index, mention);
    }
  }
}

/** All mentions, in order, and the one that each token belongs to, titles included. Stops now and then. */
export function mentionsIn(
  tokens: readonly Token[],
  language: string,
): Generator<void, { mentions: Mention[]; byToken: ReadonlyMap<number, Mention> }> {
  return new NameRuns(tokens, language).read();
}
