import { mentionsIn } from './name-runs.ts';
import type { Gender, Mention } from './mention.ts';
import type { Token } from './tokens.ts';

const NAME_SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;

/** All mentions of an article and who they stand for. */
export class Names {
  readonly mentions: readonly Mention[];
  private readonly tokens: readonly Token[];
  private readonly byToken: ReadonlyMap<number, Mention>;
  private readonly byLast = new Map<string, Mention[]>();
  private readonly byFirst = new Map<string, Mention[]>();
  /** “Hale” of “Hale News”. */
  private readonly orgLeads = new Set<string>();
  private readonly known = new Set<string>();
  private readonly counts = new Map<string, { count: number; first: number }>();
  private readonly genders = new Map<string, Gender>();
  private readonly kinds = new Map<string, Mention['kind']>();

  /** `title`: tokens of the headline, whose names come after all others. */
  constructor(body: readonly Token[], title: readonly Token[] = [], language = 'en') {
    this.tokens = [...body, ...title.map((token) => ({ ...token, block: -1 }))];
    ({ mentions: this.mentions, byToken: this.byToken } = mentionsIn(this.tokens, language));
    for (const mention of this.mentions) this.learn(mention);
    // “Mrs. Tait” tells it of Winifred Tait.
    for (const mention of this.mentions) {
      if (mention.gender === '') continue;
      const full = this.fullName(mention);
      if (this.genderOf(full) === '') this.genders.set(full, mention.gender);
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

  private byFirstName({ words, kind }: Mention): boolean {
    return kind !== 'organisation' && this.known.has(words[0] ?? '');
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
      }
      // Two people of one surname: not the one that the text calls by the first name, else the one last named before.
      else if (this.byFirstName(best) !== this.byFirstName(other)) {
        if (this.byFirstName(best)) best = other;
      } else if (other.first > mention.first) {
        if (other.kind === 'person' && best.kind !== 'person' && best.first > mention.first) best = other;
      } else if (other.kind === 'person' || best.kind !== 'person') best = other;
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
