import type { Mention, SubjectId } from '../../types.ts';
import { FullNames } from './full-names.ts';
import type { Told } from './full-names.ts';
import { genderOfFirstName, isFirstName } from '../../language/first-names.ts';
import { namingsIn } from './runs.ts';
import type { Gender, Naming } from './naming.ts';
import { noteSubjects, subjectInFull } from './subjects.ts';
import type { Token } from '../text/tokens.ts';

/** Reads an article's names. `above`: tokens of headline and dek, whose names come after all others. Stops now and then. */
export function* namesOf(
  body: readonly Token[],
  above: readonly Token[],
  language: string,
  mentions?: readonly Mention[],
): Generator<void, Names> {
  const tokens = body.concat(above.map((token) => ({ ...token, block: -1 - token.block })));
  const { namings, byToken } = yield* namingsIn(tokens, language, mentions ?? []);
  noteSubjects(namings, tokens, mentions);
  return new Names(tokens, namings, byToken);
}

/** All namings of an article and whom they stand for. */
export class Names {
  readonly namings: readonly Naming[];
  private readonly tokens: readonly Token[];
  private readonly byToken: ReadonlyMap<number, Naming>;
  /** “Hale” of “Hale News”. */
  private readonly orgLeads = new Set<string>();
  private readonly told = new Map<string, Told>();
  private readonly fullNames: FullNames;
  /** The fullest name for each naming. */
  private readonly full = new Map<Naming, string>();
  /** By full names: the namings from which on they stand for a subject, or for somebody else with its surname. */
  private readonly ofSubjects = new Map<string, Naming[]>();
  private readonly genders = new Map<string, Gender>();
  /** Names that don't only open sentences. */
  private readonly sure = new Set<string>();
  /** Names that stand for more than places. */
  private readonly others = new Set<string>();
  /** Names that stand for a place somewhere. */
  private readonly places = new Set<string>();
  private readonly kinds = new Map<string, Naming['kind']>();

  constructor(tokens: readonly Token[], namings: readonly Naming[], byToken: ReadonlyMap<number, Naming>) {
    this.tokens = tokens;
    this.namings = namings;
    this.byToken = byToken;
    this.fullNames = new FullNames(tokens, this.told, this.orgLeads);
    const written = new Map<string, string>();
    const shouted = namings.some(({ words }) => words.length > 1 && words[0] === words[0]!.toUpperCase());
    if (shouted) for (const { name } of namings) if (/\p{Ll}/u.test(name)) written.set(name.toUpperCase(), name);
    const surnames = surnamesByLetters(namings);
    for (const naming of namings) {
      // “ADA QUILL”, as some papers open a section, is Ada Quill.
      const usual = naming.words.length > 1 ? written.get(naming.name) : undefined;
      if (usual !== undefined) [naming.name, naming.words] = [usual, usual.split(' ')];
      // “Quíll”, where the full name is “Ada Quill”
      const forms = naming.words.length === 1 ? surnames.get(withoutAccents(naming.name)) : undefined;
      const [form] = forms?.size === 1 ? forms : [];
      if (form !== undefined) [naming.name, naming.words] = [form, [form]];
      this.learn(naming);
    }
    for (const naming of namings) {
      const name = this.fullNames.of(naming)?.name ?? naming.name;
      this.full.set(naming, name);
      if (naming.subject !== undefined) this.noteSubject(name, naming);
    }
    // “Mrs. Tait” tells it of Winifred Tait.
    for (const naming of namings) {
      if (naming.gender === '') continue;
      const full = this.fullName(naming);
      if (this.genderOf(full) === '') this.genders.set(full, naming.gender);
    }
    for (const [name, { count }] of this.told) if (count > 1 && !name.includes(' ')) this.learnGiven(name);
  }

  /** The naming that a token belongs to. */
  at(token: number): Naming | undefined {
    return this.byToken.get(token);
  }

  /** Offset in the text. */
  startOf(naming: Naming): number {
    return this.tokens[naming.first]?.start ?? 0;
  }

  /** Where the text first gives a name just so, as an offset; 0 where it doesn't. */
  introducedAt(name: string): number {
    const first = this.told.get(name)?.first;
    return first === undefined || this.inTitle(first) ? 0 : this.startOf(first);
  }

  /** Whether headline or dek names it: such namings come after all others, with offsets of their own. */
  inTitle(naming: Naming): boolean {
    return (this.tokens[naming.first]?.block ?? 0) < 0;
  }

  /** The fullest name in the article for whom a naming means. */
  fullName(naming: Naming): string {
    return this.full.get(naming) ?? naming.name;
  }

  /** The fullest name in the article for a name that was read otherwise. */
  completed(name: string): string {
    const first = this.told.get(name)?.first;
    return first === undefined ? name : this.fullName(first);
  }

  /** The subject that a speaker's name stands for in what ends at an offset: one surname may be a subject's and somebody else's. */
  subjectOf(name: string, before: number): SubjectId | undefined {
    const namings = this.ofSubjects.get(name);
    if (namings === undefined) return subjectInFull(name);
    const near = namings.findLast((naming) => !this.inTitle(naming) && this.startOf(naming) < before) ?? namings[0];
    return near?.subject ?? undefined;
  }

  /** Whether a naming gives somebody's surname alone. */
  isSurname(naming: Naming): boolean {
    const name = this.fullName(naming);
    return name !== naming.name && this.mayBePerson(name) && name.endsWith(` ${naming.name}`);
  }

  /** Whether a name stands in the article just so. */
  has(name: string): boolean {
    return this.told.has(name);
  }

  kindOf(name: string): Naming['kind'] {
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

  /** Whether a name is a person's, or may be as far as its words tell. */
  mayBePerson(name: string): boolean {
    const kind = this.kindOf(name);
    if (kind !== 'unknown') return kind === 'person';
    return name.includes(' ') && !/^(?:the|an?|his|her|their|its|my|our)\s/i.test(name);
  }

  /** Whether a name may be a speaker's where no verb shows it: neither a place nor any word that opens a sentence. */
  maySpeak(name: string): boolean {
    return name.startsWith('@') || this.kindOf(name) === 'person' || !(this.isPlace(name) || this.isWeak(name));
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
    for (const naming of this.namings) {
      if (naming.age === age) name ??= this.fullName(naming);
      else if (naming.age !== undefined) others.add(this.fullName(naming));
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
    for (const naming of this.namings) if (naming.name === name) this.full.set(naming, fuller.name);
  }

  private learn(naming: Naming): void {
    this.learnTold(naming);
    this.fullNames.note(naming);
    if (!naming.weak) this.sure.add(naming.name);
    if (!naming.place) this.others.add(naming.name);
    else this.places.add(naming.name);
    if (naming.kind === 'organisation' && naming.words.length > 1) this.orgLeads.add(naming.words[0] ?? '');
    const name = naming.name;
    if (naming.kind !== 'unknown' && this.kinds.get(name) !== 'person') this.kinds.set(name, naming.kind);
    // A surname's is told once it is known whose it is.
    if (naming.words.length > 1 && naming.gender !== '' && (this.genders.get(name) ?? '') === '')
      this.genders.set(name, naming.gender);
  }

  private noteSubject(name: string, naming: Naming): void {
    const namings = this.ofSubjects.get(name);
    if (namings === undefined) this.ofSubjects.set(name, [naming]);
    else if (namings.at(-1)!.subject !== naming.subject) namings.push(naming);
  }

  private learnTold(naming: Naming): void {
    const { name, words, honorific, roles, age } = naming;
    const told = this.told.get(name) ?? { count: 0, first: naming, roles: new Set(), aged: false };
    told.count += 1;
    for (const role of roles) told.roles.add(role);
    if (words.length === 1 && honorific && roles.length > 0) told.titled ??= naming;
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

/** “é” as “e”. */
const withoutAccents = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '');

/** The last words of names of several words, by their letters without accents: as they are written. */
function surnamesByLetters(namings: readonly Naming[]): ReadonlyMap<string, ReadonlySet<string>> {
  const forms = new Map<string, Set<string>>();
  for (const { words } of namings) {
    const surname = words.length > 1 ? words.at(-1)! : '';
    const letters = withoutAccents(surname);
    const known = forms.get(letters);
    if (known === undefined) forms.set(letters, new Set([surname]));
    else known.add(surname);
  }
  return forms;
}
