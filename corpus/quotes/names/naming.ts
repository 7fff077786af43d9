import type { SubjectId } from '../../types.ts';
import { genderOfFirstName, isFirstName } from '../../language/first-names.ts';
import { genderOfRole, isRole } from '../../language/words/roles.ts';
import type { Token } from '../text/tokens.ts';
import type { SmallWords } from '../../language/words/small.ts';
import { BETWEEN, CALLING, SPEECH } from '../../language/words/verbs.ts';
import { FUNCTION_WORDS, MONTHS, PREPOSITIONS } from '../../language/words/words.ts';
import { BODIES, ORG_WORDS, PLACES, THINGS } from '../../language/words/bodies.ts';

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
  /** Of a subject: in a case, or after a word, in which nobody does anything: “Отец Илона Маска”, “von Elon Musk”. It is `possessive`, too. */
  oblique?: true;
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
  /** Who else of that surname is named in the same sentence: the surname alone may be either's. */
  beside?: Naming;
  /** A surname that may be a subject's or somebody else's: it is short for no name. */
  shared?: true;
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
export function describe(
  tokens: readonly Token[],
  naming: Naming,
  runStart: number,
  isOrg: boolean,
  { prepositions, cases, english }: SmallWords,
): void {
  const { first, words } = naming;
  const start = Math.min(first, runStart);
  const word = tokens[start - 1]?.lower ?? '';
  const before = prepositions.has(word) ? word : '';
  // “президент России” is nobody called Россия.
  if (!cases || words.length > 1) naming.roles.push(...rolesBefore(tokens, start, tokens[first]?.block));
  // “In The Long Rain, a woman leaves.”
  const within = tokens[isArticle(tokens[first - 1]) ? first - 2 : first - 1]?.lower === 'in';
  const apposed = !within && opensApposition(tokens, naming);
  const isBody = apposed && readApposition(tokens, naming);
  naming.place = words.length === 1 && (PLACES.has(words[0]!.toLowerCase()) || WITHIN.test(before));
  naming.kind = kindOf(tokens, naming, { isOrg, isBody, before, runStart, english: english === true });
  const role = roleNamed(tokens, start);
  if (role !== undefined) naming.kind = 'person';
  if (naming.kind === 'organisation') return;
  const lead = words[0]?.toLowerCase() ?? '';
  // “Ada, a nurse, …”
  if (naming.kind === 'person' && apposed && isFirstName(lead)) naming.weak = false;
  // “her husband Craig”, and failing that what the first name tells.
  for (const role of naming.roles) naming.gender ||= genderOfRole(role);
  if (role !== undefined) naming.gender ||= genderOfRole(role);
  if (words.length > 1 || naming.roles.length > 0 || role !== undefined)
    naming.gender ||= genderOfFirstName(lead) ?? '';
}

/** “a farmer named Ada”: what the one whose name begins at `start` is, but isn't called elsewhere. */
function roleNamed(tokens: readonly Token[], start: number): string | undefined {
  const [role, named] = [tokens[start - 2], tokens[start - 1]];
  if (role === undefined || role.block !== tokens[start]?.block || !/^(?:named|called)$/.test(named?.lower ?? ''))
    return undefined;
  return isRole(role.lower) ? role.lower : undefined;
}

/** “Marlow senior adviser Bo Hale”, “The chief executive, Ada Quill,”: what stands before the name that begins at `start`. */
function rolesBefore(tokens: readonly Token[], start: number, block: number | undefined): string[] {
  const roles: string[] = [];
  let index = start - 1;
  if (tokens[index]?.text === ',' && tokens[index]?.block === block) index -= 1;
  const nearest = tokens[index];
  if (nearest === undefined || nearest.block !== block || nearest.cap || !isRole(nearest.lower)) return roles;
  for (let back = index; back > index - 6; back--) {
    const token = tokens[back];
    if (token === undefined || token.block !== block || token.kind === 'punct') break;
    // “the singer Ada and composer Bo Quill”
    if (token.lower === 'and' && tokens[back - 1]?.cap === true && !isRole(tokens[back - 1]!.lower)) break;
    if (isRole(token.lower) && token.lower !== 'person') roles.push(roleAt(tokens, back));
    if (token.possessive || /^(?:the|an?|his|her|its|their|our|my)$/.test(token.lower)) break;
  }
  return roles;
}

/** Opens a noun phrase, or stands before one: “Ada Quill, then mayor”. */
const OPENS_APPOSITION =
  /^(?:a|an|the|one|his|her|its|their|now|then|former|der|die|das|ein|eine|le|la|un|une|el|il|lo)$/;

/** “Ada Quill, attorney for …”: whether what follows a comma may say what the named one is. */
function opensApposition(tokens: readonly Token[], { first, last }: Naming): boolean {
  const comma = tokens[last + 1];
  const opener = tokens[last + 2];
  if (comma?.text !== ',' || comma.block !== tokens[first]?.block || opener === undefined) return false;
  if (CALLING.has(opener.lower)) return false;
  // “Quill, appearing in court with her doctor”
  if (opener.lower.endsWith('ing') && PREPOSITIONS.has(tokens[last + 3]?.lower ?? '')) return false;
  return !FUNCTION_WORDS.has(opener.lower) || OPENS_APPOSITION.test(opener.lower);
}

/** Verbs that show a clause rather than what somebody is. */
const IS =
  /^(?:is|was|has|had|will|would|were|ist|war|wird|wurde|hatte|est|était|avait|ont|está|estaba|fue|había|è|era|aveva|hanno|foi|é|estava|heeft|zijn|jest|był|była)$/;

/** Takes age and roles from the apposition after a name. Whether it says that the name is a body's: “Tree of Rain, a Leeds company that …” */
function readApposition(tokens: readonly Token[], naming: Naming): boolean {
  const { first, last } = naming;
  const block = tokens[first]?.block;
  const roles: string[] = [];
  let isBody = false;
  let inPhrase = false;
  for (let next = last + 2; next < last + 14 && !isBody; next++) {
    const token = tokens[next];
    const stop = token?.kind === 'punct' && token.text !== '’' && token.text !== "'";
    if (stop && namesAnother(tokens, next)) return false;
    if (token === undefined || token.block !== block || stop) break;
    if (next === last + 2 && /^\d{1,2}$/.test(token.text) && tokens[next + 1]?.kind === 'punct')
      naming.age = Number(token.text);
    const years = /^(\d{1,3})-year-old$/.exec(token.lower)?.[1];
    if (years !== undefined) naming.age ??= Number(years);
    if (/^(?:who|which|that|che|qui|que)$/.test(token.lower)) break;
    // “According to Quill, the mayor is late”
    if (IS.test(token.lower)) return false;
    if (roles.length === 0 && !token.cap && !inPhrase && BODIES.has(token.lower) && endsPhrase(tokens[next + 1]))
      isBody = true;
    inPhrase ||= PREPOSITIONS.has(token.lower);
    if (!token.cap && SPEECH.has(token.lower)) {
      if (isRole(beforeVerb(tokens, next))) roles.length = 0;
      break;
    }
    if (isRole(token.lower)) roles.push(roleAt(tokens, next));
  }
  naming.roles.push(...roles);
  return isBody;
}

/** “Quill, the farmer Bo Hale,”: whether somebody else's name ends before the comma at `comma`; not “a friend of Bo Hale,”. */
function namesAnother(tokens: readonly Token[], comma: number): boolean {
  const [before, first, surname] = tokens.slice(comma - 3, comma);
  return (
    surname?.cap === true &&
    first?.cap === true &&
    isFirstName(first.lower) &&
    before !== undefined &&
    ((before.cap && !before.possessive) || isRole(before.lower))
  );
}

/** “Speaking in the Commons, the MP also said”: who stands before the verb. */
function beforeVerb(tokens: readonly Token[], verb: number): string {
  let before = verb - 1;
  while (BETWEEN.has(tokens[before]?.lower ?? '')) before -= 1;
  return tokens[before]?.lower ?? '';
}

/** What is known of a naming besides its words. */
interface Around {
  /** The words themselves say that it is an organisation. */
  isOrg: boolean;
  /** The apposition does. */
  isBody: boolean;
  /** The preposition before it. */
  before: string;
  /** Where the capitalised words began. */
  runStart: number;
  english: boolean;
}

/** Surely an organisation or thing; else a person where anything shows one; else an organisation or place, where that is likelier. */
function kindOf(tokens: readonly Token[], naming: Naming, around: Around): Naming['kind'] {
  if (around.isOrg || isSurelyNobody(tokens, naming, around.isBody)) return 'organisation';
  const { words, honorific, possessive, roles, age, led, kind } = naming;
  const lead = words[0]?.toLowerCase() ?? '';
  if (!honorific && NOT_FIRST.test(lead) && !(words.length === 1 && SURNAMES_TOO.test(lead))) return 'organisation';
  if (honorific || led || roles.length > 0 || age !== undefined) return 'person';
  if (!possessive && PLACE_BEFORE.test(around.before)) return 'organisation';
  return isNamedLikePerson(tokens, naming, around.before)
    ? 'person'
    : isNamedLikePlace(tokens, naming, around)
      ? 'organisation'
      : kind;
}

/** “Apollo 8”, “BBC”, “Paul VI Hall”, “Rain Department”: no person is called so. */
function isSurelyNobody(tokens: readonly Token[], { last, words, name, honorific }: Naming, isBody: boolean): boolean {
  const lead = words[0]?.toLowerCase() ?? '';
  const final = words.at(-1)?.toLowerCase() ?? '';
  const number = tokens[last + 1];
  const numbered = words.length === 1 && number?.joined === true && /^\d{1,4}$/.test(number.text) && !honorific;
  const acronym = words.length === 1 && /^(?:\p{Lu}{2,6}s?|(?:\p{Lu}\.){2,})$/u.test(words[0] ?? '');
  return (
    acronym ||
    name.length === 1 ||
    numbered ||
    (isBody && (words.length === 1 || !isFirstName(lead))) ||
    words.slice(0, -1).some((word) => /^[IVX]{2,}$/.test(word)) ||
    (words.length > 1 && (ORG_WORDS.has(final) || THINGS.has(final)) && !isFirstName(lead)) ||
    words.includes('of') ||
    words.includes('&') ||
    words.includes('and')
  );
}

/** “Ada Quill”, “Bxyn R. Quill”, “Quill, who …” */
function isNamedLikePerson(tokens: readonly Token[], { last, words }: Naming, before: string): boolean {
  const lead = words[0]?.toLowerCase() ?? '';
  if (words.length > 1 && isFirstName(lead)) return true;
  if (words.length > 2 && words.slice(1, -1).some((word) => /^\p{Lu}\.$/u.test(word))) return true;
  return tokens[last + 1]?.lower === 'who' && !(lead.endsWith('s') && words.length === 1 && before === 'of');
}

/** “North Kent”, “May”, “The Long Rain”, “a Kart Track” */
function isNamedLikePlace(tokens: readonly Token[], { first, last, words }: Naming, around: Around): boolean {
  const final = words.at(-1)?.toLowerCase() ?? '';
  if (PLACES.has(final) || MONTHS.has(words[0]?.toLowerCase() ?? '')) return true;
  if (words.length < 2) return false;
  const the = [first, around.runStart].some((start) => tokens[start - 1]?.lower === 'the');
  // Not “a Kamsa Hale aide”.
  return the || (around.english && isArticle(tokens[first - 1]) && endsPhrase(tokens[last + 1]));
}

const isArticle = (token: Token | undefined): boolean => /^(?:the|an?)$/.test(token?.lower ?? '');
