import { isFirstName } from '../../language/first-names.ts';
import { Fuller, NAME_SUFFIX } from './fuller.ts';
import type { Naming } from './naming.ts';
import type { Token } from '../text/tokens.ts';
import { sameRole } from '../../language/words/roles.ts';
import { PREPOSITIONS } from '../../language/words/words.ts';
import { PLACES } from '../../language/words/bodies.ts';

/** What an article tells of a name, wherever it stands. */
export interface Told {
  count: number;
  first: Naming;
  roles: Set<string>;
  /** With an age after it, which only people have. */
  aged: boolean;
  /** Of a surname: where an office first stands before it, “President Quill”. */
  titled?: Naming;
}

/** Which fuller name of an article a naming is short for. */
export class FullNames {
  private readonly tokens: readonly Token[];
  private readonly told: ReadonlyMap<string, Told>;
  /** “Hale” of “Hale News”. */
  private readonly orgLeads: ReadonlySet<string>;
  /** Names by the words they end in, and by their first and last. */
  private readonly byEnds = new Map<string, Naming[]>();
  private readonly byFirst = new Map<string, Naming[]>();
  /** By surnames: who was noted last. */
  private readonly lastOf = new Map<string, Naming>();
  /** By short names. */
  private readonly fuller = new Map<string, { byLast: Fuller; byFirst: Fuller }>();

  constructor(tokens: readonly Token[], told: ReadonlyMap<string, Told>, orgLeads: ReadonlySet<string>) {
    this.tokens = tokens;
    this.told = told;
    this.orgLeads = orgLeads;
  }

  /** All must be noted, in order, before it is asked what one is short for. */
  note(naming: Naming): void {
    const words = bare(naming.words);
    if (words.length < 2 || words.length > 6) return;
    this.noteBeside(naming, ending(words.slice(-1)));
    for (let from = 1; from < words.length; from++) noteRun(this.byEnds, ending(words.slice(from)), naming);
    noteRun(this.byEnds, ends(words), naming);
    noteRun(this.byFirst, words[0]!.toLowerCase(), naming);
  }

  /** “Ada Quill married Bo Quill.” */
  private noteBeside(naming: Naming, surname: string): void {
    const other = this.lastOf.get(surname);
    this.lastOf.set(surname, naming);
    if (other === undefined || other.words[0] === naming.words[0]) return;
    const between = this.tokens.slice(other.last + 1, naming.first);
    const { block } = this.tokens[naming.first]!;
    if (between.some((token) => token.block !== block || /^[.!?…]$/.test(token.text))) return;
    [naming.beside, other.beside] = [other, naming];
  }

  /** Names of several words whose last is this. */
  endingIn(name: string): readonly Naming[] {
    return this.byEnds.get(ending([name])) ?? [];
  }

  /** Names of several words whose first is this. */
  beginningWith(name: string): readonly Naming[] {
    return this.byFirst.get(name.toLowerCase()) ?? [];
  }

  /** The fullest name that a naming is short for. Namings must come in order. */
  of(naming: Naming): Naming | undefined {
    if (naming.shared) return undefined;
    const { name, words, kind, gender, first, subject } = naming;
    // “York said” means Kate York, “in York” doesn't.
    const place = PLACES.has(words[0]?.toLowerCase() ?? '') && !PREPOSITIONS.has(this.tokens[first - 1]?.lower ?? '');
    if (words.length === 1 && kind === 'organisation' && !place) return undefined;
    const key = [name, words.length, kind, gender, subject === null ? 'nobody' : subject].join('\n');
    let fuller = this.fuller.get(key);
    if (fuller === undefined) this.fuller.set(key, (fuller = this.fullerOf(naming)));
    return fuller.byLast.at(first) ?? fuller.byFirst.at(first);
  }

  private fullerOf(naming: Naming): { byLast: Fuller; byFirst: Fuller } {
    const { words } = naming;
    const fuller = (others: readonly Naming[]) =>
      new Fuller(
        others.filter((other) => this.isFuller(other, naming)),
        (other) => this.byFirstName(other),
      );
    const [lead = ''] = words;
    // A first name stands for who is named with it, unless it opens an organisation's name, too.
    const given = words.length === 1 && !this.orgLeads.has(lead) ? this.beginningWith(lead) : [];
    return {
      byLast: fuller(this.withEndsOf(words)),
      // “Bxyn, 44, …”, and “Bxyn Quill”
      byFirst: fuller(
        given.filter(
          ({ kind }) => kind === 'person' || (kind === 'unknown' && this.told.get(naming.name)?.aged === true),
        ),
      ),
    };
  }

  /** Names that end in these words, or begin and end like them, in order. */
  private withEndsOf(words: readonly string[]): readonly Naming[] {
    // “Ada Quill Jr.” is no other's short name.
    if (NAME_SUFFIX.test(words.at(-1) ?? '')) return [];
    const like = this.byEnds.get(ending(words)) ?? [];
    const around = words.length > 1 ? (this.byEnds.get(ends(words)) ?? []) : [];
    return around.length === 0
      ? like
      : [...new Set([...like, ...around])].toSorted((one, other) => one.first - other.first);
  }

  private countOf(name: string): number {
    return this.told.get(name)?.count ?? 0;
  }

  private byFirstName({ words, kind }: Naming): boolean {
    return kind !== 'organisation' && this.told.has(words[0] ?? '');
  }

  /** Whether a word names something by itself: often, and before the one longer name that ends in it. */
  private standsAlone({ name }: Naming, longer: Naming): boolean {
    const counted = this.told.get(name);
    return (
      counted !== undefined &&
      counted.count > 3 &&
      counted.first.first < longer.first &&
      this.told.get(longer.name)?.count === 1
    );
  }

  private isFuller(other: Naming, naming: Naming): boolean {
    if (other.words.length <= naming.words.length || other.kind === 'organisation') return false;
    if (naming.kind === 'organisation' && other.kind !== 'person') return false;
    if (naming.subject !== undefined && (other.subject ?? null) !== naming.subject) return false;
    if (this.isRelative(other, naming)) return false;
    // Stephen Hale isn't John Stephen Hale.
    const [given] = naming.words;
    if (naming.words.length > 1 && isFirstName(given!.toLowerCase()) && isFirstName(other.words[0]!.toLowerCase()))
      if (given !== other.words[0]) return false;
    if (this.isRunOn(other) || this.isTitle(other)) return false;
    // “Bo Hale” and, once, “Bo Hale Jr.”: “Hale” is the first.
    if (NAME_SUFFIX.test(other.words.at(-1) ?? '') && !NAME_SUFFIX.test(naming.words.at(-1) ?? ''))
      if (this.countOf(other.words.slice(0, -1).join(' ')) > this.countOf(other.name)) return false;
    // “Strava” isn't short for the “Camp Strava” that it held once.
    if (naming.words.length === 1 && other.kind === 'unknown' && this.standsAlone(naming, other)) return false;
    return naming.gender === '' || other.gender === '' || naming.gender === other.gender;
  }

  /** “(Jon Orley / Leeds News) Ada Quill”, without the bracket: more often it is the end of such a name that is named. */
  private isRunOn(naming: Naming): boolean {
    const { words, name } = naming;
    // A headline’s “Rain-Soaked Ada Quill” is Ada Quill in the text.
    if (words.length > 2 && (this.tokens[naming.first]?.block ?? 0) < 0 && this.countOf(words.slice(1).join(' ')) > 0)
      return true;
    for (let from = 1; from < words.length - 1; from++) {
      if (!isFirstName(words[from]!.toLowerCase()) || isFirstName(words[from - 1]!.toLowerCase())) continue;
      if (this.countOf(words.slice(from).join(' ')) > this.countOf(name)) return true;
    }
    return false;
  }

  /** “God” isn't short for the song “Praise God”. */
  private isTitle({ first, last, kind }: Naming): boolean {
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
  private isRelative(other: Naming, { name, words, gender }: Naming): boolean {
    // “Mrs. Quill”
    if (gender !== '' && gender === other.gender) return false;
    const titled = words.length === 1 ? this.told.get(name)?.titled : undefined;
    const known = this.told.get(other.name);
    if (titled === undefined || known === undefined) return false;
    if (known.first.first < titled.first && !known.roles.has('lady')) return false;
    const roles = [...known.roles];
    if (roles.some((role) => titled.roles.some((office) => sameRole(role, office)))) return false;
    return roles.some((role) => KIN.test(role)) || (roles.length > 0 && titled.roles.includes('president'));
  }
}

/** “his daughter”, “the first lady” */
export const KIN =
  /^(?:lady|wife|husband|widow|widower|daughter|son|sister|brother|mother|father|niece|nephew|cousin|aunt|uncle|\p{L}+-in-law|grand\p{L}+|step\p{L}+)$/u;

/** A name without “Jr.” */
const bare = (words: readonly string[]) => words.filter((word) => !NAME_SUFFIX.test(word));

const ending = (words: readonly string[]) => words.join(' ').toLowerCase();

const ends = (words: readonly string[]) => `${words[0]} … ${words.at(-1)?.toLowerCase()}`;

/** Of one name again and again only the first is kept: a book that repeats a name must not be read by its square. */
function noteRun(lists: Map<string, Naming[]>, key: string, naming: Naming): void {
  const list = lists.get(key);
  if (list === undefined) {
    lists.set(key, [naming]);
    return;
  }
  const last = list.at(-1);
  if (last?.name === naming.name && last.kind === naming.kind && last.gender === naming.gender) return;
  list.push(naming);
}
