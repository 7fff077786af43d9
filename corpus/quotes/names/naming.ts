import type { SubjectId } from '../../types.ts';
import { genderOfFirstName, isFirstName } from './first-names.ts';
import { genderOfRole, isRole } from '../words/roles.ts';
import type { Token } from '../text/tokens.ts';
import { BETWEEN, CALLING, SPEECH } from '../words/verbs.ts';
import { FUNCTION_WORDS, MONTHS, PREPOSITIONS } from '../words/words.ts';
import { BODIES, ORG_WORDS, PLACES, THINGS } from '../words/bodies.ts';

export type Gender = 'm' | 'f' | '';

/** One place where capitalised words name somebody or something: “Mayor Ada Quill”, and later “Quill”. Token indices are inclusive. */
export interface Naming {
  first: number;
  last: number;
  /** Without titles and honorifics. */
  words: string[];
  name: string;
  kind: 'person' | 'organisation' | 'unknown';
  gender: Gender;
  honorific: boolean;
  possessive: boolean;
  /** A single word that opens its sentence and is capitalised nowhere else: perhaps no name at all. */
  weak: boolean;
  /** A single word after “in” or the name of a country or city. */
  place: boolean;
  /** After the name of what they are the head of: “the president of Marlow Labs Ada Quill”. */
  led: boolean;
  /** In years, where the text tells it right after the name. */
  age?: number;
  /** What the text says they are, lower case: from titles before and appositions after the name. */
  roles: string[];
  /** The subject that is meant; `null` for somebody else with a subject's surname. */
  subject?: SubjectId | null;
}

/** Where something is; people are seldom “in” or “at”. */
const WITHIN = /^(?:in|near|outside|im|nach|à|en)$/;
const PLACE_BEFORE = /^(?:in|at|near|outside|im|nach|à|en|ad)$/;
/** First words of organisations' and places' names that look like people's. */
const NOT_FIRST =
  /^(?:century|general|national|international|united|american|british|new|north|south|east|west|northern|southern|eastern|western|central|royal|federal|first|second|third|world|global|big|great|grand|san|santa|los|las|el|la|le|fort|saint|st\.|mount|lake|port|cape|high|supreme|old|black|white|red|green|blue|golden|silver|star|super|air|sky|street|capitol|silicon|wall|super|prime|civil|social|artificial|public|democratic|republican)$/;

/** Of those, the ones that are surnames, too. */
const SURNAMES_TOO = /^(?:black|white|green|north|west|lake|mount|high|port|royal|wall|street|star|silver|cape|fort)$/;

/** What the word at `index` says that somebody is: a prime minister is no other minister. */
export const roleAt = (tokens: readonly Token[], index: number): string => {
  const { lower } = tokens[index]!;
  return lower === 'minister' && tokens[index - 1]?.lower === 'prime' ? 'premier' : lower;
};

/** Whether a noun phrase is over before this word. */
const endsPhrase = (token: Token | undefined): boolean =>
  token === undefined ||
  token.kind === 'punct' ||
  PREPOSITIONS.has(token.lower) ||
  /^(?:that|which)$/.test(token.lower);

/**
 * Collects what the text says the named one is, and decides between person and organisation. `runStart` is the
 * token where the capitalised words with the titles began.
 */
export function describe(tokens: readonly Token[], naming: Naming, runStart: number, isOrg: boolean): void {
  const { first, last, words } = naming;
  const block = tokens[first]?.block;
  const before = tokens[Math.min(first, runStart) - 1]?.lower ?? '';
  /** “Tree of Rain, a Leeds company that …” */
  let isBody = false;
  // Before: “Marlow senior adviser Bo Hale”, “The chief executive, Ada Quill,”.
  let index = Math.min(first, runStart) - 1;
  if (tokens[index]?.text === ',' && tokens[index]?.block === block) index -= 1;
  const nearest = tokens[index];
  if (nearest !== undefined && nearest.block === block && !nearest.cap && isRole(nearest.lower)) {
    for (let back = index; back > index - 6; back--) {
      const token = tokens[back];
      if (token === undefined || token.block !== block || token.kind === 'punct') break;
      // “the singer Ada and composer Bo Quill”
      if (token.lower === 'and' && tokens[back - 1]?.cap === true && !isRole(tokens[back - 1]!.lower)) break;
      if (isRole(token.lower) && token.lower !== 'person') naming.roles.push(roleAt(tokens, back));
      if (token.possessive || /^(?:the|an?|his|her|its|their|our|my)$/.test(token.lower)) break;
    }
  }
  // After: “Ada Quill, attorney for…”.
  const comma = tokens[last + 1];
  const opener = tokens[last + 2];
  const apposition =
    comma?.text === ',' &&
    comma.block === block &&
    opener !== undefined &&
    !CALLING.has(opener.lower) &&
    // “Quill, appearing in court with her doctor”
    !(opener.lower.endsWith('ing') && PREPOSITIONS.has(tokens[last + 3]?.lower ?? '')) &&
    (!FUNCTION_WORDS.has(opener.lower) ||
      /^(?:a|an|the|one|his|her|its|their|now|then|former|der|die|das|ein|eine|le|la|un|une|el|il|lo)$/.test(
        opener.lower,
      ));
  if (apposition) {
    const roles: string[] = [];
    let inPhrase = false;
    for (let next = last + 2; next < last + 14 && !isBody; next++) {
      const token = tokens[next];
      if (
        token === undefined ||
        token.block !== block ||
        (token.kind === 'punct' && token.text !== '’' && token.text !== "'")
      )
        break;
      if (next === last + 2 && /^\d{1,2}$/.test(token.text) && tokens[next + 1]?.kind === 'punct')
        naming.age = Number(token.text);
      const years = /^(\d{1,3})-year-old$/.exec(token.lower)?.[1];
      if (years !== undefined) naming.age ??= Number(years);
      if (/^(?:who|which|that)$/.test(token.lower)) break;
      if (roles.length === 0 && !token.cap && !inPhrase && BODIES.has(token.lower) && endsPhrase(tokens[next + 1]))
        isBody = true;
      inPhrase ||= PREPOSITIONS.has(token.lower);
      if (!token.cap && SPEECH.has(token.lower)) {
        // “Speaking in the Commons, the MP also said”
        let before = next - 1;
        while (BETWEEN.has(tokens[before]?.lower ?? '')) before -= 1;
        if (isRole(tokens[before]?.lower ?? '')) roles.length = 0;
        break;
      }
      if (isRole(token.lower)) roles.push(roleAt(tokens, next));
    }
    naming.roles.push(...roles);
  }
  naming.place = words.length === 1 && (PLACES.has(words[0]!.toLowerCase()) || WITHIN.test(before));
  const lead = words[0]?.toLowerCase() ?? '';
  const final = words.at(-1)?.toLowerCase() ?? '';
  // “Apollo 8”
  const number = tokens[last + 1];
  const numbered = words.length === 1 && number?.joined === true && /^\d{1,4}$/.test(number.text) && !naming.honorific;
  const acronym = words.length === 1 && /^(?:\p{Lu}{2,6}s?|(?:\p{Lu}\.){2,})$/u.test(words[0] ?? '');
  if (
    isOrg ||
    acronym ||
    naming.name.length === 1 ||
    numbered ||
    (isBody && (words.length === 1 || !isFirstName(lead))) ||
    // “Paul VI Hall”
    words.slice(0, -1).some((word) => /^[IVX]{2,}$/.test(word)) ||
    (words.length > 1 && (ORG_WORDS.has(final) || THINGS.has(final)) && !isFirstName(lead)) ||
    words.includes('of') ||
    words.includes('&') ||
    words.includes('and')
  ) {
    naming.kind = 'organisation';
  } else if (!naming.honorific && NOT_FIRST.test(lead) && !(words.length === 1 && SURNAMES_TOO.test(lead))) {
    naming.kind = 'organisation';
  } else if (naming.honorific || naming.led || naming.roles.length > 0 || naming.age !== undefined) {
    naming.kind = 'person';
  } else if (!naming.possessive && PLACE_BEFORE.test(before)) {
    naming.kind = 'organisation';
  } else if (words.length > 1 && isFirstName(lead)) {
    naming.kind = 'person';
  } else if (words.length > 2 && words.slice(1, -1).some((word) => /^\p{Lu}\.$/u.test(word))) {
    naming.kind = 'person';
  } else if (tokens[last + 1]?.lower === 'who' && !(lead.endsWith('s') && words.length === 1 && before === 'of')) {
    naming.kind = 'person';
  } else if (
    PLACES.has(final) ||
    MONTHS.has(lead) ||
    // “The Long Rain”
    (words.length > 1 && (tokens[first - 1]?.lower === 'the' || tokens[runStart - 1]?.lower === 'the'))
  ) {
    naming.kind = 'organisation';
  }
  if (naming.kind === 'organisation') return;
  // “Ada, a nurse, …”
  if (naming.kind === 'person' && apposition && isFirstName(lead)) naming.weak = false;
  // “her husband Craig”, and failing that what the first name tells.
  for (const role of naming.roles) naming.gender ||= genderOfRole(role);
  if (words.length > 1 || naming.roles.length > 0) naming.gender ||= genderOfFirstName(lead) ?? '';
}
