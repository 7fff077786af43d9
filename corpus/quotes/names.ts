import { genderOfFirstName, isFirstName } from './firstnames.ts';
import type { Token } from './tokens.ts';
import { genderOfRole, isRole } from './roles.ts';
import { FUNCTION_WORDS, HONORIFICS, MONTHS, ORG_WORDS, PLACES, SPEECH } from './words.ts';

export type Gender = 'm' | 'f' | '';

/** Capitalised words that name somebody or something. Token indices are inclusive. */
export interface Mention {
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
  /** What the text says they are, lower case: from titles before and appositions after the name. */
  roles: string[];
}

const PARTICLES = new Set(
  'de van von der den del della di da dos du bin ibn ben ter ten af av zu la las los le'.split(' '),
);
const ORG_JOINERS = new Set(['of', 'for', 'and', '&', 'the', 'on', 'in']);
const ORG_HEADS = new Set(
  'university department bank ministry institute federation association council house college office committee union society court board center centre bureau agency commission school church academy museum army fund coalition alliance campaign'.split(
    ' ',
  ),
);
/** Letters after a name: “Ada Quill KC”. */
const POST_NOMINAL = /^(?:[KQ]C|M[PDS]|MBE|[OC]BE|MEP|MSP|TD|PhD|Ph\.D|RN|DVM|MBA|CPA|Esq\.?)$/;
const NAME_SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;
/** Where something is; people are seldom “in” or “at”. */
const PLACE_BEFORE = /^(?:in|at|near|outside|im|nach|à|en|ad)$/;
const GERMAN_NOUN = /(?:ung|heit|keit|schaft|tion|tät|ismus|ungen|en|er|werk|start|zahl)$/;
const GERMAN_ARTICLE =
  /^(?:der|die|das|den|dem|des|ein|eine[mnrs]?|im|am|zum|zur|vom|beim|ans|ins|seine?[mnrs]?|ihre?[mnrs]?|kein\w*|dies\w*|jede\w*|alle\w*)$/;
/** Contractions, picture credits, and short forms that name nobody. */
const NO_NAME =
  /^(?:(?:OK|TV|AM|PM|ID|DNA|HIV|GDP|SUV|FAQ|VIP|PhD|CCTV|GPS|COVID|COVID-19|Covid|Covid-19|USD|DIY|URL|PDF|RIP|PR|HR|IPO|LOL|OMG)$|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|.+-(?:based|born|owned|led|backed|style|era|bound|listed|trained|educated)$|(?:I|You|We|They|He|She|It|That|There|What|Who|Let|Here|How|Where)['’]|(?:[CDJLMNST]|Qu|Un|All|Dell|Nell|Dall|Sull|Quest|Anch)['’]\p{Ll}|.*\/)/u;
const SENTENCE_ADVERB = /^(?!family)\p{L}{4,}ly$/u;
/** First words of organisations' and places' names that look like people's. */
const NOT_FIRST =
  /^(?:century|general|national|international|united|american|british|new|north|south|east|west|northern|southern|eastern|western|central|royal|federal|first|second|third|world|global|big|great|grand|san|santa|los|las|el|la|le|fort|saint|st\.|mount|lake|port|cape|high|supreme|old|black|white|red|green|blue|golden|silver|star|super|air|sky|street|capitol|silicon|wall|super|prime|civil|social|artificial|public|democratic|republican)$/;

function beginsSentence(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  const token = tokens[index];
  if (before === undefined || token === undefined || before.block !== token.block) return true;
  return before.kind === 'punct' && /[.!?:"“„«‘'•…—–]/.test(before.text);
}

/** Where the text goes on after “SEATTLE (AP) —”, else `index` itself. */
function afterDateline(tokens: readonly Token[], index: number): number {
  const token = tokens[index];
  if (token === undefined || tokens[index - 1]?.block === token.block || !/^\p{Lu}{3,}/u.test(token.text)) return index;
  for (let at = index + 1; at < index + 10; at++) {
    const next = tokens[at];
    if (next === undefined || next.block !== token.block) return index;
    if (/^[—–]$/.test(next.text) || (next.text === '-' && tokens[at + 1]?.text === '-')) return at + 1;
    if (next.kind === 'word' && !next.cap) return index;
  }
  return index;
}

/** All mentions of an article and who they stand for. */
export class Names {
  readonly mentions: Mention[] = [];
  private readonly tokens: readonly Token[];
  private readonly byToken = new Map<number, Mention>();
  private readonly lowerWords = new Set<string>();
  /** Words capitalised where no sentence begins. */
  private readonly capitalised = new Set<string>();
  /** Pairs of capitalised words of which the first begins no sentence. */
  private readonly leads = new Set<string>();
  private readonly byLast = new Map<string, Mention[]>();
  private readonly byFirst = new Map<string, Mention[]>();
  /** In German every noun has a capital. */
  private readonly german: boolean;
  private readonly english: boolean;
  /** “Hale” of “Hale News”. */
  private readonly orgLeads = new Set<string>();
  private readonly known = new Set<string>();
  private readonly counts = new Map<string, { count: number; first: number }>();
  private readonly genders = new Map<string, Gender>();
  private readonly kinds = new Map<string, Mention['kind']>();

  /** `title`: tokens of the headline, whose names come after all others. */
  constructor(body: readonly Token[], title: readonly Token[] = [], language = 'en') {
    this.german = /^de\b/i.test(language);
    this.english = /^en\b/i.test(language);
    const tokens = [...body, ...title.map((token) => ({ ...token, block: -1 }))];
    this.tokens = tokens;
    for (let index = 0; index < tokens.length; index++) {
      const token = tokens[index];
      if (token === undefined || token.kind !== 'word') continue;
      if (!token.cap) this.lowerWords.add(token.lower);
      else if (!beginsSentence(tokens, index)) {
        this.capitalised.add(token.lower);
        if (tokens[index + 1]?.cap === true) this.leads.add(`${token.lower} ${tokens[index + 1]?.lower ?? ''}`);
      }
    }
    for (let index = 0; index < tokens.length; index++) {
      index = afterDateline(tokens, index);
      if (tokens[index]?.cap !== true || NO_NAME.test(tokens[index]?.text ?? '')) continue;
      index = this.readRun(index);
    }
    for (const mention of this.mentions) this.learn(mention);
    // “Mrs. Tait” tells it of Winifred Tait.
    for (const mention of this.mentions) {
      const full = this.fullName(mention);
      if (mention.gender !== '' && this.genderOf(full) === '') this.genders.set(full, mention.gender);
    }
  }

  /** The mention that a token belongs to. */
  at(token: number): Mention | undefined {
    return this.byToken.get(token);
  }

  /** Offset in the text. */
  startOf(mention: Mention): number {
    return this.tokens[mention.first]?.start ?? 0;
  }

  /** The fullest name in the article for who a mention names. */
  fullName(mention: Mention): string {
    return this.fullest(mention)?.name ?? mention.name;
  }

  /** The fullest name in the article for a name that was read otherwise. */
  completed(name: string): string {
    for (const mention of this.mentions) if (mention.name === name) return this.fullName(mention);
    return name;
  }

  /** Whether a name stands in the article just so. */
  has(name: string): boolean {
    return this.known.has(name);
  }

  kindOf(name: string): Mention['kind'] {
    if (this.orgLeads.has(name) && !this.byLast.get(name.toLowerCase())?.some((other) => other.kind === 'person')) {
      return 'organisation';
    }
    return this.kinds.get(name) ?? 'unknown';
  }

  genderOf(name: string): Gender {
    return this.genders.get(name) ?? '';
  }

  /** Takes over what the pronouns of the text tell of those whose names don't tell it. */
  learnGenders(told: ReadonlyMap<string, Gender>): void {
    for (const [name, gender] of told) if (this.genderOf(name) === '') this.genders.set(name, gender);
  }

  /** Reads a run of capitalised words from `from` on; gives its last token. */
  private readRun(from: number): number {
    const { tokens } = this;
    let last = from;
    let hasHead = ORG_HEADS.has(tokens[from]?.lower ?? '');
    while (tokens[last]?.possessive === false) {
      const next = tokens[last + 1];
      if (next === undefined || !next.joined || next.block !== tokens[from]?.block || next.text.includes('/')) break;
      if (next.cap) {
        last += 1;
        hasHead ||= ORG_HEADS.has(next.lower);
        continue;
      }
      if (this.german && /^d[eu][rn]$/.test(next.lower)) break;
      // “Uwe Stelzer von der Initiative”, not “Ursula von der Leyen”.
      if (this.german && next.lower === 'von' && last > from && isFirstName(tokens[last - 1]?.lower ?? '')) break;
      const after = tokens[last + 2];
      if (after?.joined !== true || after.block !== next.block) break;
      if (
        after.cap &&
        ((PARTICLES.has(next.lower) && !/^l[aeo]s?$/.test(next.lower)) ||
          next.text === '&' ||
          (hasHead && ORG_JOINERS.has(next.lower) && next.lower !== 'and'))
      ) {
        last += 2;
        continue;
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
        !ORG_WORDS.has(lower(last))
      )
        first += 1;
    }
    if (first > last) return;
    if (first === last && first === from && beginsSentence(tokens, first) && this.lowerWords.has(lower(first))) return;
    const isOrg =
      last > first && ORG_WORDS.has(lower(last)) && !isFirstName(lower(first)) && !HONORIFICS.has(lower(first));
    const roles: string[] = [];
    let honorific = false;
    let gender: Gender = '';
    if (!isOrg) {
      let split = first;
      for (let index = first; index < last; index++) {
        const word = lower(index);
        if (word === 'dean' && index === first && last === first + 1) continue;
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
            if (!this.english || isRole(before) || PLACES.has(before) || ORG_WORDS.has(before)) split = index;
            break;
          }
        }
      }
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
    if (first === last && (isRole(single) || HONORIFICS.has(single) || MONTHS.has(single))) {
      if (
        !/^(?:king|pope|bishop|chambers|cook|judge|dean|marshal|driver|skipper|mayor|priest|whip|king|baker|farmer|fisher|page|abbot)$/.test(
          single,
        ) ||
        roles.length > 0
      ) {
        if (!(honorific && roles.length === 0)) return;
      } else if (!this.lastOfFullName(single)) return;
    }
    // “Parkinson’s disease”
    if (tokens[runEnd]?.possessive === true && /^(?:disease|syndrome|palsy|law|theorem)$/.test(lower(runEnd + 1)))
      return;
    if (this.german && !this.germanName(first, last, honorific || roles.length > 0)) return;
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
      weak: opens && !this.capitalised.has(single),
      roles,
    };
    this.describe(mention, from, isOrg);
    this.mentions.push(mention);
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

  /** In German only what has a first name, a title, or an earlier full name is taken for a name. */
  private germanName(first: number, last: number, titled: boolean): boolean {
    const { tokens } = this;
    const lead = tokens[first];
    if (lead === undefined) return false;
    if (titled || /\p{L}.*\p{Lu}/u.test(lead.text.replace(/-/g, ''))) return true;
    for (let index = first; index <= last; index++) if (isFirstName(tokens[index]?.lower ?? '')) return true;
    if (first === last) return this.lastOfFullName(lead.lower) || this.lastOfFullName(lead.lower.replace(/s$/, ''));
    return (
      !GERMAN_NOUN.test(lead.lower) &&
      !GERMAN_NOUN.test(tokens[last]?.lower ?? '') &&
      !GERMAN_ARTICLE.test(tokens[first - 1]?.lower ?? '')
    );
  }

  private lastOfFullName(lower: string): boolean {
    return this.mentions.some((mention) => mention.words.length > 1 && mention.words.at(-1)?.toLowerCase() === lower);
  }

  /** Collects what the text says the named one is, and decides between person and organisation. */
  private describe(mention: Mention, runStart: number, isOrg: boolean): void {
    const { tokens } = this;
    const { first, last, words } = mention;
    const block = tokens[first]?.block;
    // Before: “Harris senior adviser David Plouffe”, “The chief executive, Tim Cook,”.
    let index = Math.min(first, runStart) - 1;
    if (tokens[index]?.text === ',' && tokens[index]?.block === block) index -= 1;
    const nearest = tokens[index];
    if (nearest !== undefined && nearest.block === block && !nearest.cap && isRole(nearest.lower)) {
      for (let back = index; back > index - 6; back--) {
        const token = tokens[back];
        if (token === undefined || token.block !== block || token.kind === 'punct') break;
        if (isRole(token.lower)) mention.roles.push(token.lower);
        if (token.possessive || token.lower === 'the' || token.lower === 'a') break;
      }
    }
    // After: “Rachel Lederman, attorney for…”.
    const comma = tokens[last + 1];
    let age = false;
    const opener = tokens[last + 2];
    const apposition =
      comma?.text === ',' &&
      comma.block === block &&
      opener !== undefined &&
      (!FUNCTION_WORDS.has(opener.lower) ||
        /^(?:a|an|the|one|his|her|its|their|now|then|former|der|die|das|ein|eine|le|la|un|une|el|il|lo)$/.test(
          opener.lower,
        ));
    if (apposition) {
      for (let next = last + 2; next < last + 14; next++) {
        const token = tokens[next];
        if (
          token === undefined ||
          token.block !== block ||
          (token.kind === 'punct' && token.text !== '’' && token.text !== "'")
        )
          break;
        if (next === last + 2 && token.kind === 'number' && /^\d{1,2}$/.test(token.text))
          age = tokens[next + 1]?.kind === 'punct';
        if (token.lower === 'who' || token.lower === 'which' || (!token.cap && SPEECH.has(token.lower))) break;
        if (!token.cap && isRole(token.lower)) mention.roles.push(token.lower);
        else if (token.cap && isRole(token.lower) && this.byToken.get(next) === undefined)
          mention.roles.push(token.lower);
      }
    }
    const lead = words[0]?.toLowerCase() ?? '';
    const final = words.at(-1)?.toLowerCase() ?? '';
    const acronym = words.length === 1 && /^(?:\p{Lu}{2,6}s?|(?:\p{Lu}\.){2,})$/u.test(words[0] ?? '');
    if (
      isOrg ||
      acronym ||
      (words.length > 1 && ORG_WORDS.has(final) && !isFirstName(lead)) ||
      words.includes('of') ||
      words.includes('&')
    ) {
      mention.kind = 'organisation';
    } else if (!mention.honorific && NOT_FIRST.test(lead)) {
      mention.kind = 'organisation';
    } else if (mention.honorific || mention.roles.length > 0 || age) {
      mention.kind = 'person';
    } else if (!mention.possessive && PLACE_BEFORE.test(tokens[Math.min(first, runStart) - 1]?.lower ?? '')) {
      mention.kind = 'organisation';
    } else if (words.length > 1 && isFirstName(lead)) {
      mention.kind = 'person';
    } else if (words.length > 2 && words.slice(1, -1).some((word) => /^\p{Lu}\.$/u.test(word))) {
      mention.kind = 'person';
    } else if (tokens[last + 1]?.lower === 'who') {
      mention.kind = 'person';
    } else if (
      PLACES.has(final) ||
      MONTHS.has(lead) ||
      // “The Long Rain”
      (words.length > 1 && (tokens[first - 1]?.lower === 'the' || tokens[runStart - 1]?.lower === 'the'))
    ) {
      mention.kind = 'organisation';
    }
    if (mention.kind === 'organisation') return;
    // “her husband Craig”, and failing that what the first name tells.
    for (const role of mention.roles) mention.gender ||= genderOfRole(role);
    if (words.length > 1 || mention.roles.length > 0) mention.gender ||= genderOfFirstName(lead) ?? '';
  }

  private learn(mention: Mention): void {
    const counted = this.counts.get(mention.name) ?? { count: 0, first: mention.first };
    counted.count += 1;
    this.counts.set(mention.name, counted);
    if (mention.words.length > 1 && mention.words.length < 7) {
      const words = mention.words.filter((word) => !NAME_SUFFIX.test(word));
      const last = (mention.words.length === words.length ? words.at(-1) : mention.words.at(-1))?.toLowerCase() ?? '';
      const first = words[0]?.toLowerCase() ?? '';
      noteRun(this.byLast, last, mention);
      noteRun(this.byFirst, first, mention);
    }
    if (mention.kind === 'organisation' && mention.words.length > 1) this.orgLeads.add(mention.words[0] ?? '');
    const name = mention.name;
    this.known.add(name);
    if (mention.kind !== 'unknown' && this.kinds.get(name) !== 'person') this.kinds.set(name, mention.kind);
    if (mention.gender !== '' && (this.genders.get(name) ?? '') === '') this.genders.set(name, mention.gender);
  }

  /** Whether a word names something by itself: often, and before the one longer name that ends in it. */
  private standsAlone({ name }: Mention, longer: Mention): boolean {
    const { count, first } = this.counts.get(name) ?? { count: 0, first: 0 };
    return count > 3 && first < longer.first && this.counts.get(longer.name)?.count === 1;
  }

  private fullest(mention: Mention): Mention | undefined {
    const words = mention.words;
    const last = words.at(-1)?.toLowerCase() ?? '';
    if (words.length === 1 && mention.kind === 'organisation') return undefined;
    let best: Mention | undefined;
    const consider = (other: Mention) => {
      if (other.words.length <= words.length || other.kind === 'organisation') return;
      // “Strava” isn't short for the “Camp Strava” that it held once.
      if (words.length === 1 && other.kind === 'unknown' && this.standsAlone(mention, other)) return;
      if (mention.gender !== '' && other.gender !== '' && mention.gender !== other.gender) return;
      if (best === undefined) {
        best = other;
        return;
      }
      if (other.name === best.name) return;
      const sameLead = other.words[0] === best.words[0];
      if (sameLead) {
        if (other.words.length > best.words.length) best = other;
      } else if (other.kind === 'person' && best.kind !== 'person') best = other;
      // Two people of one surname: the one last named in full before.
      else if (other.first < mention.first && (other.kind === 'person' || best.kind !== 'person')) best = other;
    };
    for (const other of this.byLast.get(last) ?? []) {
      const tail = other.words.slice(-words.length);
      const suffix = tail.every((word, index) => word.toLowerCase() === words[index]?.toLowerCase());
      const spread = words.length > 1 && other.words[0] === words[0];
      if (suffix || spread) consider(other);
    }
    const lead = words[0]?.toLowerCase() ?? '';
    // A first name stands for who is named with it, unless it opens an organisation's name, too.
    if (best === undefined && words.length === 1 && !this.orgLeads.has(words[0] ?? '')) {
      for (const other of this.byFirst.get(lead) ?? []) if (other.kind === 'person') consider(other);
    }
    return best;
  }
}

/** Of one name again and again only the first is kept: a book that repeats a name must not be read by its square. */
function noteRun(lists: Map<string, Mention[]>, key: string, mention: Mention): void {
  const list = lists.get(key);
  if (list === undefined) {
    lists.set(key, [mention]);
    return;
  }
  const last = list.at(-1);
  if (last?.name === mention.name && last.kind === mention.kind && last.gender === mention.gender) return;
  list.push(mention);
}
