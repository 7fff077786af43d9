import { endsIn, Fuller, NAME_SUFFIX } from './fuller.ts';
import { genderOfFirstName, isFirstName } from './first-names.ts';
import { mentionsIn } from './runs.ts';
import type { Gender, Mention } from './mention.ts';
import type { Token } from '../text/tokens.ts';
import { sameRole } from '../words/roles.ts';
import { PREPOSITIONS } from '../words/words.ts';
import { PLACES } from '../words/bodies.ts';

/** Reads an article's names. `title`: tokens of the headline, whose names come after all others. Stops now and then. */
export function* namesOf(body: readonly Token[], title: readonly Token[], language: string): Generator<void, Names> {
  const tokens = body.concat(title.map((token) => ({ ...token, block: -1 })));
  const { mentions, byToken } = yield* mentionsIn(tokens, language);
  return new Names(tokens, mentions, byToken);
}

/** All mentions of an article and who they stand for. */
export class Names {
  readonly mentions: readonly Mention[];
  private readonly tokens: readonly Token[];
  private readonly byToken: ReadonlyMap<number, Mention>;
  private readonly byLast = new Map<string, Mention[]>();
  private readonly byFirst = new Map<string, Mention[]>();
  /** “Hale” of “Hale News”. */
  private readonly orgLeads = new Set<string>();
  /** By names: how often they stand in the article, and where first. */
  private readonly counts = new Map<string, { count: number; first: Mention; roles: Set<string> }>();
  /** Names with an age after them, which only people have. */
  private readonly aged = new Set<string>();
  /** Surnames with an office before them, where they first have it: “President Quill”. */
  private readonly titled = new Map<string, Mention>();
  /** By short names. */
  private readonly fuller = new Map<string, { byLast: Fuller; byFirst: Fuller }>();
  private readonly full = new Map<Mention, string>();
  private readonly genders = new Map<string, Gender>();
  /** Names that don't only open sentences. */
  private readonly sure = new Set<string>();
  /** Names that stand for more than places. */
  private readonly others = new Set<string>();
  /** Names that stand for a place somewhere. */
  private readonly places = new Set<string>();
  private readonly kinds = new Map<string, Mention['kind']>();

  constructor(tokens: readonly Token[], mentions: readonly Mention[], byToken: ReadonlyMap<number, Mention>) {
    this.tokens = tokens;
    this.mentions = mentions;
    this.byToken = byToken;
    const written = new Map<string, string>();
    const shouted = mentions.some(({ words }) => words.length > 1 && words[0] === words[0]!.toUpperCase());
    if (shouted) for (const { name } of mentions) if (/\p{Ll}/u.test(name)) written.set(name.toUpperCase(), name);
    for (const mention of mentions) {
      // “ADA QUILL”, as some papers open a section, is Ada Quill.
      const usual = mention.words.length > 1 ? written.get(mention.name) : undefined;
      if (usual !== undefined) [mention.name, mention.words] = [usual, usual.split(' ')];
      this.learn(mention);
    }
    for (const mention of mentions) this.full.set(mention, this.fullest(mention)?.name ?? mention.name);
    // “Mrs. Tait” tells it of Winifred Tait.
    for (const mention of mentions) {
      if (mention.gender === '') continue;
      const full = this.fullName(mention);
      if (this.genderOf(full) === '') this.genders.set(full, mention.gender);
    }
    for (const [name, { count }] of this.counts) if (count > 1 && !name.includes(' ')) this.learnGiven(name);
  }

  /** The mention that a token belongs to. */
  at(token: number): Mention | undefined {
    return this.byToken.get(token);
  }

  /** Offset in the text. */
  startOf(mention: Mention): number {
    return this.tokens[mention.first]?.start ?? 0;
  }

  /** Whether the headline names it: such mentions come after all others, with offsets of their own. */
  inTitle(mention: Mention): boolean {
    return this.tokens[mention.first]?.block === -1;
  }

  /** The fullest name in the article for who a mention names. */
  fullName(mention: Mention): string {
    return this.full.get(mention) ?? mention.name;
  }

  /** The fullest name in the article for a name that was read otherwise. */
  completed(name: string): string {
    const first = this.counts.get(name)?.first;
    return first === undefined ? name : this.fullName(first);
  }

  /** Whether a name stands in the article just so. */
  has(name: string): boolean {
    return this.counts.has(name);
  }

  kindOf(name: string): Mention['kind'] {
    if (
      this.orgLeads.has(name) &&
      !this.aged.has(name) &&
      !this.byLast.get(name.toLowerCase())?.some((other) => other.kind === 'person')
    ) {
      return 'organisation';
    }
    const kind = this.kinds.get(name);
    if (kind !== undefined) return kind;
    // “Marlow Toolbar” is a thing of Marlow's.
    const [lead, more] = name.split(' ');
    const ofBody =
      more !== undefined && lead !== undefined && this.counts.has(lead) && !isFirstName(lead.toLowerCase());
    return ofBody && this.kindOf(lead) === 'organisation' ? 'organisation' : 'unknown';
  }

  /** Whether a name may be any word that opens a sentence. */
  isWeak(name: string): boolean {
    return this.counts.has(name) && !this.sure.has(name);
  }

  /** Whether a name stands for a place, as far as the text tells. */
  isPlace(name: string): boolean {
    return this.counts.has(name) && !this.others.has(name);
  }

  genderOf(name: string): Gender {
    return this.genders.get(name) ?? '';
  }

  /** Who is of an age, the first of them, and who of another. */
  ofAge(age: number): { name: string | undefined; others: ReadonlySet<string> } {
    let name: string | undefined;
    const others = new Set<string>();
    for (const mention of this.mentions) {
      if (mention.age === age) name ??= this.fullName(mention);
      else if (mention.age !== undefined) others.add(this.fullName(mention));
    }
    return { name, others };
  }

  /** Takes over what the pronouns of the text tell of those whose names don't tell it. */
  learnGenders(told: ReadonlyMap<string, Gender>): void {
    for (const [name, gender] of told) if (this.genderOf(name) === '') this.genders.set(name, gender);
  }

  /** Takes over that a name is a person's, which its words don't tell: “Bxyn”. */
  learnPerson(name: string, gender: Gender): void {
    if (this.kindOf(name) !== 'unknown') return;
    this.kinds.set(name, 'person');
    // “Bxyn” is short for “Bxyn Quill” then.
    const fuller = this.byFirst.get(name.toLowerCase())?.find(({ kind }) => kind === 'unknown');
    if (fuller === undefined) return;
    this.kinds.set(fuller.name, 'person');
    this.genders.set(fuller.name, gender);
    for (const mention of this.mentions) if (mention.name === name) this.full.set(mention, fuller.name);
  }

  private learn(mention: Mention): void {
    const counted = this.counts.get(mention.name) ?? { count: 0, first: mention, roles: new Set() };
    counted.count += 1;
    for (const role of mention.roles) counted.roles.add(role);
    if (mention.words.length === 1 && mention.honorific && mention.roles.length > 0 && !this.titled.has(mention.name))
      this.titled.set(mention.name, mention);
    this.counts.set(mention.name, counted);
    const words = mention.words.filter((word) => !NAME_SUFFIX.test(word));
    if (words.length > 1 && words.length < 7) {
      const last = words.at(-1)?.toLowerCase() ?? '';
      const first = words[0]?.toLowerCase() ?? '';
      noteRun(this.byLast, last, mention);
      noteRun(this.byFirst, first, mention);
    }
    if (mention.age !== undefined) this.aged.add(mention.name);
    if (!mention.weak) this.sure.add(mention.name);
    if (!mention.place) this.others.add(mention.name);
    else this.places.add(mention.name);
    if (mention.kind === 'organisation' && mention.words.length > 1) this.orgLeads.add(mention.words[0] ?? '');
    const name = mention.name;
    if (mention.kind !== 'unknown' && this.kinds.get(name) !== 'person') this.kinds.set(name, mention.kind);
    // A surname's is told once it is known whose it is.
    if (mention.words.length > 1 && mention.gender !== '' && (this.genders.get(name) ?? '') === '')
      this.genders.set(name, mention.gender);
  }

  /** “Ada”, again and again: by a first name of a list, that is no place here, a person is called. */
  private learnGiven(name: string): void {
    const gender = genderOfFirstName(name.toLowerCase());
    if (
      gender === undefined ||
      /^(?:Jesus|Apollo)$/.test(name) ||
      this.kinds.has(name) ||
      this.orgLeads.has(name) ||
      this.places.has(name)
    )
      return;
    this.kinds.set(name, 'person');
    if (this.genderOf(name) === '' && gender !== '') this.genders.set(name, gender);
  }

  private countOf(name: string): number {
    return this.counts.get(name)?.count ?? 0;
  }

  private byFirstName({ words, kind }: Mention): boolean {
    return kind !== 'organisation' && this.counts.has(words[0] ?? '');
  }

  /** Whether a word names something by itself: often, and before the one longer name that ends in it. */
  private standsAlone({ name }: Mention, longer: Mention): boolean {
    const counted = this.counts.get(name);
    return (
      counted !== undefined &&
      counted.count > 3 &&
      counted.first.first < longer.first &&
      this.counts.get(longer.name)?.count === 1
    );
  }

  /** Mentions must come in order. */
  private fullest(mention: Mention): Mention | undefined {
    const { name, words, kind, gender, first } = mention;
    // “York said” means Kate York, “in York” doesn't.
    const place = PLACES.has(words[0]?.toLowerCase() ?? '') && !PREPOSITIONS.has(this.tokens[first - 1]?.lower ?? '');
    if (words.length === 1 && kind === 'organisation' && !place) return undefined;
    const key = [name, words.length, kind, gender].join('\n');
    let fuller = this.fuller.get(key);
    if (fuller === undefined) this.fuller.set(key, (fuller = this.fullerOf(mention)));
    return fuller.byLast.at(first) ?? fuller.byFirst.at(first);
  }

  private fullerOf(mention: Mention): { byLast: Fuller; byFirst: Fuller } {
    const { words } = mention;
    const fuller = (others: readonly Mention[]) =>
      new Fuller(
        others.filter((other) => this.isFuller(other, mention)),
        (other) => this.byFirstName(other),
      );
    const lead = words[0]?.toLowerCase() ?? '';
    // A first name stands for who is named with it, unless it opens an organisation's name, too.
    const given = words.length === 1 && !this.orgLeads.has(words[0] ?? '') ? (this.byFirst.get(lead) ?? []) : [];
    return {
      byLast: fuller(
        (this.byLast.get(words.at(-1)?.toLowerCase() ?? '') ?? []).filter((other) => endsIn(other, words)),
      ),
      // “Bxyn, 44, …”, and “Bxyn Quill”
      byFirst: fuller(
        given.filter(({ kind }) => kind === 'person' || (kind === 'unknown' && this.aged.has(mention.name))),
      ),
    };
  }

  private isFuller(other: Mention, mention: Mention): boolean {
    if (other.words.length <= mention.words.length || other.kind === 'organisation') return false;
    if (mention.kind === 'organisation' && other.kind !== 'person') return false;
    if (this.isRelative(other, mention)) return false;
    // Stephen Hale isn't John Stephen Hale.
    const [given] = mention.words;
    if (mention.words.length > 1 && isFirstName(given!.toLowerCase()) && isFirstName(other.words[0]!.toLowerCase()))
      if (given !== other.words[0]) return false;
    if (this.isRunOn(other) || this.isTitle(other)) return false;
    // “Bo Hale” and, once, “Bo Hale Jr.”: “Hale” is the first.
    if (NAME_SUFFIX.test(other.words.at(-1) ?? '') && !NAME_SUFFIX.test(mention.words.at(-1) ?? ''))
      if (this.countOf(other.words.slice(0, -1).join(' ')) > this.countOf(other.name)) return false;
    // “Strava” isn't short for the “Camp Strava” that it held once.
    if (mention.words.length === 1 && other.kind === 'unknown' && this.standsAlone(mention, other)) return false;
    return mention.gender === '' || other.gender === '' || mention.gender === other.gender;
  }

  /** “(Jon Orley / Leeds News) Ada Quill”, without the bracket: more often it is the end of such a name that is named. */
  private isRunOn(mention: Mention): boolean {
    const { words, name } = mention;
    // A headline’s “Rain-Soaked Ada Quill” is Ada Quill in the text.
    if (words.length > 2 && this.inTitle(mention) && this.countOf(words.slice(1).join(' ')) > 0) return true;
    for (let from = 1; from < words.length - 1; from++) {
      if (!isFirstName(words[from]!.toLowerCase()) || isFirstName(words[from - 1]!.toLowerCase())) continue;
      if (this.countOf(words.slice(from).join(' ')) > this.countOf(name)) return true;
    }
    return false;
  }

  /** “God” isn't short for the song “Praise God”. */
  private isTitle({ first, last, kind }: Mention): boolean {
    return (
      kind === 'unknown' &&
      /["“‘«]/.test(this.tokens[first - 1]?.text ?? '') &&
      /["”’»]/.test(this.tokens[last + 1]?.text ?? '')
    );
  }

  /**
   * “President Quill”, and then “his daughter, Ida Quill”: who is given by office and surname isn't the one of that surname who comes
   * later as something else. Presidents need no first name; of others only relatives are told apart so.
   */
  private isRelative(other: Mention, { name, words, gender }: Mention): boolean {
    // “Mrs. Quill”
    if (gender !== '' && gender === other.gender) return false;
    const titled = words.length === 1 ? this.titled.get(name) : undefined;
    const known = this.counts.get(other.name);
    if (titled === undefined || known === undefined) return false;
    if (known.first.first < titled.first && !known.roles.has('lady')) return false;
    const roles = [...known.roles];
    if (roles.some((role) => titled.roles.some((office) => sameRole(role, office)))) return false;
    return roles.some((role) => KIN.test(role)) || (roles.length > 0 && titled.roles.includes('president'));
  }
}

/** “his daughter”, “the first lady” */
const KIN =
  /^(?:lady|wife|husband|widow|widower|daughter|son|sister|brother|mother|father|niece|nephew|cousin|aunt|uncle|\p{L}+-in-law|grand\p{L}+|step\p{L}+)$/u;

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
