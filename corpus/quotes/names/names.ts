import { FullNames } from './full-names.ts';
import type { Told } from './full-names.ts';
import { genderOfFirstName, isFirstName } from './first-names.ts';
import { mentionsIn } from './runs.ts';
import type { Gender, Mention } from './mention.ts';
import type { Token } from '../text/tokens.ts';

/** Reads an article's names. `above`: tokens of headline and dek, whose names come after all others. Stops now and then. */
export function* namesOf(body: readonly Token[], above: readonly Token[], language: string): Generator<void, Names> {
  const tokens = body.concat(above.map((token) => ({ ...token, block: -1 - token.block })));
  const { mentions, byToken } = yield* mentionsIn(tokens, language);
  return new Names(tokens, mentions, byToken);
}

/** All mentions of an article and who they stand for. */
export class Names {
  readonly mentions: readonly Mention[];
  private readonly tokens: readonly Token[];
  private readonly byToken: ReadonlyMap<number, Mention>;
  /** “Hale” of “Hale News”. */
  private readonly orgLeads = new Set<string>();
  private readonly told = new Map<string, Told>();
  private readonly fullNames: FullNames;
  /** The fullest name for each mention. */
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
    this.fullNames = new FullNames(tokens, this.told, this.orgLeads);
    const written = new Map<string, string>();
    const shouted = mentions.some(({ words }) => words.length > 1 && words[0] === words[0]!.toUpperCase());
    if (shouted) for (const { name } of mentions) if (/\p{Ll}/u.test(name)) written.set(name.toUpperCase(), name);
    for (const mention of mentions) {
      // “ADA QUILL”, as some papers open a section, is Ada Quill.
      const usual = mention.words.length > 1 ? written.get(mention.name) : undefined;
      if (usual !== undefined) [mention.name, mention.words] = [usual, usual.split(' ')];
      this.learn(mention);
    }
    for (const mention of mentions) this.full.set(mention, this.fullNames.of(mention)?.name ?? mention.name);
    // “Mrs. Tait” tells it of Winifred Tait.
    for (const mention of mentions) {
      if (mention.gender === '') continue;
      const full = this.fullName(mention);
      if (this.genderOf(full) === '') this.genders.set(full, mention.gender);
    }
    for (const [name, { count }] of this.told) if (count > 1 && !name.includes(' ')) this.learnGiven(name);
  }

  /** The mention that a token belongs to. */
  at(token: number): Mention | undefined {
    return this.byToken.get(token);
  }

  /** Offset in the text. */
  startOf(mention: Mention): number {
    return this.tokens[mention.first]?.start ?? 0;
  }

  /** Whether headline or dek names it: such mentions come after all others, with offsets of their own. */
  inTitle(mention: Mention): boolean {
    return (this.tokens[mention.first]?.block ?? 0) < 0;
  }

  /** The fullest name in the article for who a mention names. */
  fullName(mention: Mention): string {
    return this.full.get(mention) ?? mention.name;
  }

  /** The fullest name in the article for a name that was read otherwise. */
  completed(name: string): string {
    const first = this.told.get(name)?.first;
    return first === undefined ? name : this.fullName(first);
  }

  /** Whether a name stands in the article just so. */
  has(name: string): boolean {
    return this.told.has(name);
  }

  kindOf(name: string): Mention['kind'] {
    if (
      this.orgLeads.has(name) &&
      this.told.get(name)?.aged !== true &&
      !this.fullNames.endingIn(name).some((other) => other.kind === 'person')
    ) {
      return 'organisation';
    }
    const kind = this.kinds.get(name);
    if (kind !== undefined) return kind;
    // “Marlow Toolbar” is a thing of Marlow's.
    const [lead, more] = name.split(' ');
    const ofBody = more !== undefined && lead !== undefined && this.told.has(lead) && !isFirstName(lead.toLowerCase());
    return ofBody && this.kindOf(lead) === 'organisation' ? 'organisation' : 'unknown';
  }

  /** Whether a name may be any word that opens a sentence. */
  isWeak(name: string): boolean {
    return this.told.has(name) && !this.sure.has(name);
  }

  /** Whether a name stands for a place, as far as the text tells. */
  isPlace(name: string): boolean {
    return this.told.has(name) && !this.others.has(name);
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
    const fuller = this.fullNames.beginningWith(name).find(({ kind }) => kind === 'unknown');
    if (fuller === undefined) return;
    this.kinds.set(fuller.name, 'person');
    this.genders.set(fuller.name, gender);
    for (const mention of this.mentions) if (mention.name === name) this.full.set(mention, fuller.name);
  }

  private learn(mention: Mention): void {
    this.learnTold(mention);
    this.fullNames.note(mention);
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

  private learnTold(mention: Mention): void {
    const { name, words, honorific, roles, age } = mention;
    const told = this.told.get(name) ?? { count: 0, first: mention, roles: new Set(), aged: false };
    told.count += 1;
    for (const role of roles) told.roles.add(role);
    if (words.length === 1 && honorific && roles.length > 0) told.titled ??= mention;
    told.aged ||= age !== undefined;
    this.told.set(name, told);
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
}
