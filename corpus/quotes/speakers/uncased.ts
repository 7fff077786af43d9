import type { Mention, Span, SubjectId } from '../../types.ts';
import { isPerson } from '../names/subjects.ts';
import type { Uncased } from '../../language/words/uncased.ts';

/** Who speaks, by the fullest name in the article. */
export interface Named {
  name: string;
  subject: SubjectId | undefined;
}

/** Somebody who was named before: “he”, or nobody at all where a language leaves that out. */
export const GOES_ON = 'goes on';

/** Between the parts of a foreign name. */
const DOT = /[·・＝•‧]/u;

/** Of more who spoke the first are forgotten: each is looked for before each quotation. */
const MOST_SPOKE = 50;

/** Characters of a name, or words where spaces divide them. */
const LONGEST = { unspaced: 20, spaced: 4 };

/** Reads names in a text without capitals: where a speaker stands, and those that tell it by themselves. */
export class UncasedNames {
  private readonly text: string;
  private readonly mentions: readonly Mention[];
  /** Names of those who spoke so far, the last at the end. */
  private readonly spoke = new Set<string>();
  /** By subject and kind of letters: where it is first named in full. */
  private readonly full = new Map<string, Mention | undefined>();
  private readonly dottedIn = new Map<Uncased, readonly string[]>();

  constructor(text: string, mentions: readonly Mention[]) {
    this.text = text;
    this.mentions = mentions;
  }

  /** The speaker among phrases of which each may be one's, the likeliest first; `null` where none names anybody. */
  speakerAmong(spans: readonly (Span & { weak?: boolean })[], language: Uncased): Named | typeof GOES_ON | null {
    const speakers = spans.flatMap((span) => {
      const one = this.speakerIn(span, language);
      return one === null || (span.weak === true && language.unspaced !== true && one !== GOES_ON && !one.sure)
        ? []
        : [one];
    });
    const speaker = speakers.find((one) => one !== GOES_ON && one.sure) ?? speakers[0] ?? null;
    if (speaker === null || speaker === GOES_ON) return speaker;
    this.spoke.delete(speaker.name);
    this.spoke.add(speaker.name);
    const [first] = this.spoke;
    if (this.spoke.size > MOST_SPOKE) this.spoke.delete(first!);
    return speaker;
  }

  private speakerIn(span: Span, language: Uncased): (Named & { sure: boolean }) | typeof GOES_ON | null {
    const phrase = this.phraseIn(span, language);
    if (phrase === undefined) return null;
    const words = this.text.slice(phrase.start, phrase.end);
    if (words === '') return GOES_ON;
    const mentioned = this.mentionedIn(phrase, language);
    if (mentioned !== undefined) return { ...mentioned, sure: true };
    const known = [...words.matchAll(anywhere(language.known))].at(-1);
    const last = known === undefined ? '' : words.slice(known.index + known[0].length).replace(endingOf(language), '');
    const personal = known !== undefined && (language.unspaced !== true || (DOT.test(known[0]) && last === ''));
    const name = withoutTitles(personal ? known[0] : words, language);
    if (whole(language.pronoun).test(name)) return GOES_ON;
    if (whole(language.nobody).test(name) || !this.isName(name, language)) return null;
    const titled = name !== words || endingOf(language).test(words) || this.spoke.has(name);
    if (!titled && !personal && language.unsure !== undefined && new RegExp(language.unsure, 'u').test(name))
      return null;
    return { name: this.completed(name, language), subject: undefined, sure: titled || personal };
  }

  /** The speaker whose name, with titles, is all of a phrase: “奎尔: …”; `null` where it is more than that, or nobody's. */
  labelIn(span: Span, language: Uncased): Named | null {
    const speaker = this.speakerIn(span, language);
    const phrase = this.phraseIn(span, language);
    const all = this.text.slice(span.start, span.end).trim().length;
    const whole = phrase !== undefined && phrase.end - phrase.start === all;
    return whole && speaker !== null && speaker !== GOES_ON && speaker.sure ? speaker : null;
  }

  /**
   * The only one who is named in a part of the text, as far as names can be told there, where a sentence begins with the name;
   * `null` where there are or may be others or it stands elsewhere, undefined where nobody is named.
   */
  topicIn(span: Span, language: Uncased): Named | null | undefined {
    const [only, ...others] = this.namedIn(span, language);
    if (only === undefined) return undefined;
    const joined = anywhere(language.joins).test(this.text.slice(only.end, span.end));
    return others.length === 0 && !joined && this.opens(only, span, language) ? only : null;
  }

  private namedIn({ start, end }: Span, language: Uncased): (Named & Span)[] {
    const named = new Map<string, Named & Span>();
    const note = (one: Named, at: Span) =>
      named.has(one.name) || named.set(one.name, { ...one, start: at.start, end: at.end });
    const mentioned = this.mentionsIn({ start, end });
    for (const mention of mentioned.filter(isPerson)) note(this.ofSubject(mention), mention);
    const part = this.text.slice(start, end);
    const found = Array.from(part.matchAll(anywhere(language.known)), ({ 0: name, index }) => ({
      name,
      at: start + index,
    }));
    for (const name of this.spoke) if (part.includes(name)) found.push({ name, at: start + part.indexOf(name) });
    for (const { name, at } of found) {
      if (mentioned.some((mention) => mention.start < at + name.length && at < mention.end)) continue;
      const full = this.completed(withoutTitles(name, language), language);
      const known = [...named.keys()].some((other) => other.includes(full));
      if (!known) note({ name: full, subject: undefined }, { start: at, end: at + name.length });
    }
    return [...named.values()];
  }

  /** Whether a sentence begins with a name, with titles at most before it, and goes on as one does with its subject. */
  private opens(name: Span, span: Span, language: Uncased): boolean {
    const lead = this.text.slice(span.start, name.start);
    const sentence = lead.slice(lead.search(/[^。．！？!?؟۔।.\n]*$/u)).trim();
    const { topic, verbFirst, before } = language;
    if (topic !== undefined) {
      const after = this.text.slice(name.end, name.end + 24).replace(endingOf(language, '^'), '');
      return (
        sentence.length < 24 &&
        new RegExp(`^${language.unspaced === true ? '' : '(?:\\s\\S+){0,2}?'}\\s?(?:${topic})`, 'u').test(`${after} `)
      );
    }
    if (verbFirst === true) return sentence.split(/\s+/).length < 2;
    return sentence === '' || (before !== undefined && new RegExp(`^(?:${before})$`, 'u').test(sentence));
  }

  /** The part of what stands where a speaker does that names the speaker. */
  private phraseIn({ start, end }: Span, language: Uncased): Span | undefined {
    const part = this.text
      .slice(start, end)
      .trimEnd()
      // What stands in brackets divides nothing.
      .replace(/(?<=[（(])[^（()）]*(?=[）)])/gu, (words) => '-'.repeat(words.length));
    if (language.names === 'first') return this.firstOf(part, start, language);
    let from = 0;
    // さん is cut by what divides other words.
    const name = part.replace(endingOf(language), '');
    for (const { index, 0: words } of name.matchAll(new RegExp(language.cut, 'gu'))) from = index + words.length;
    return from >= name.length ? undefined : this.trimmed(start + from, start + part.length);
  }

  /** The first words of a phrase that what divides it leaves; in Chinese of its last clause, which may be about another than those before. */
  private firstOf(part: string, start: number, language: Uncased): Span {
    const cut = new RegExp(language.cut, 'gu');
    const clauses = language.unspaced === true ? [...part.matchAll(/[^，,；;]+/gu)] : [...part.matchAll(/^[^]+/gu)];
    const some = clauses.filter(([words]) => words.replace(cut, '').trim() !== '');
    // 埃达·奎尔，利兹市长
    const title = new RegExp(`^(?:${language.before ?? '$^'})$`, 'u');
    const clause = some.findLast(([words]) => language.unspaced === true && !title.test(words.trim())) ?? some.at(-1);
    const [words = ''] = clause ?? [];
    const begins = start + (clause?.index ?? part.length);
    let from = 0;
    for (const { index, 0: divider } of words.matchAll(cut)) {
      if (words.slice(from, index).trim() !== '') return this.described(begins + from, begins + index, language);
      from = index + divider.length;
    }
    return this.described(begins + from, begins + words.length, language);
  }

  /** 来自里兹的奎尔 is 奎尔, but 奎尔的律师 isn't. */
  private described(start: number, end: number, { owner, known }: Uncased): Span {
    const words = this.text.slice(start, end);
    const of = owner === undefined ? -1 : words.lastIndexOf(owner);
    const named =
      this.mentionsIn({ start, end: start + Math.max(0, of) }).length > 0 ||
      [...this.spoke].some((name) => words.slice(0, of).includes(name)) ||
      anywhere(known).test(words.slice(0, Math.max(0, of)));
    return this.trimmed(of > 0 && !named ? start + of + 1 : start, end);
  }

  private trimmed(start: number, end: number): Span {
    const part = this.text.slice(start, end);
    const from = start + (part.length - part.trimStart().length);
    return { start: from, end: Math.max(from, start + part.trimEnd().length) };
  }

  /** A subject that the phrase names, and not only whose lawyer it is. */
  private mentionedIn(phrase: Span, language: Uncased): Named | undefined {
    const mention = this.mentionsIn(phrase).findLast((one) => this.isHead(one, phrase, language));
    return mention && this.ofSubject(mention);
  }

  /** Whether nothing but titles stands behind a name in a phrase, and nothing before it that makes it somebody else's. */
  private isHead(mention: Mention, phrase: Span, language: Uncased): boolean {
    const { unspaced, behind } = language;
    const before = this.text.slice(phrase.start, mention.start);
    const after = this.text.slice(mention.end, phrase.end);
    if (before !== '' && !new RegExp(`(?:${language.apposed ?? ''})$`, 'u').test(before)) return false;
    if (after.replace(endingOf(language), '') === '') return true;
    // 머스크 테슬라 CEO
    const titled = unspaced !== true && behind !== undefined;
    return titled && new RegExp(`^(?:\\s\\S+){1,2}(?:${behind})$`, 'u').test(after);
  }

  private ofSubject(mention: Mention): Named {
    const wide = (one: Mention) => /\p{Lo}/u.test(this.text.slice(one.start, one.end));
    const key = `${mention.subject} ${wide(mention)}`;
    if (!this.full.has(key)) {
      const full = (other: Mention) => other.form === 'full' && `${other.subject} ${wide(other)}` === key;
      this.full.set(key, this.mentions.find(full));
    }
    const { start, end } = this.full.get(key) ?? mention;
    return { name: this.text.slice(start, end), subject: mention.subject };
  }

  /** Mentions that lie in a part of the text, found by halving. */
  private mentionsIn({ start, end }: Span): readonly Mention[] {
    let low = 0;
    for (let high = this.mentions.length; low < high;) {
      const middle = (low + high) >> 1;
      if (this.mentions[middle]!.start < start) low = middle + 1;
      else high = middle;
    }
    let to = low;
    while (to < this.mentions.length && this.mentions[to]!.end <= end) to += 1;
    return this.mentions.slice(low, to);
  }

  private isName(name: string, { unspaced }: Uncased): boolean {
    if (!/\p{L}/u.test(name) || name.length < 2 || /["“”'‘’]/u.test(name)) return false;
    return unspaced === true ? name.length <= LONGEST.unspaced : name.split(/\s+/).length <= LONGEST.spaced;
  }

  /** The fullest name in the text so far: of who spoke, or with a dot between its parts. */
  private completed(name: string, language: Uncased): string {
    const full = [...this.spoke].findLast((other) => other.length > name.length && endsIn(other, name));
    if (full !== undefined) return full;
    if (language.unspaced !== true || DOT.test(name)) return name;
    const other = this.dotted(language).find((one) => endsIn(one, name));
    return other === undefined ? name : withoutTitles(other, language);
  }

  /** All names of the text with dots between their parts, each once. */
  private dotted(language: Uncased): readonly string[] {
    let names = this.dottedIn.get(language);
    if (names === undefined) {
      const known = Array.from(this.text.matchAll(anywhere(language.known)), ([name]) => name);
      this.dottedIn.set(language, (names = [...new Set(known)].filter((name) => DOT.test(name))));
    }
    return names;
  }
}

const endsIn = (name: string, last: string): boolean =>
  name.endsWith(last) && /^[·・＝•‧\s]$/u.test(name.at(-last.length - 1) ?? '');

const anywhere = (source: string | undefined): RegExp => new RegExp(source ?? '$^', 'gu');

const whole = (source: string): RegExp => new RegExp(`^(?:${source})$`, 'u');

/** Titles, politeness and brackets behind a name: at the end of a phrase, or where it begins. */
function endingOf({ honorific = '$^', behind = '$^' }: Uncased, where: '^' | '$' = '$'): RegExp {
  const ending = `(?:${honorific}|${behind}|\\s*[（(][^（()）]*[）)])+`;
  return new RegExp(where === '^' ? `^${ending}` : `${ending}$`, 'u');
}

function withoutTitles(name: string, { before, honorific = '$^' }: Uncased): string {
  const titles = new RegExp(
    `${before === undefined ? '' : `^(?:${before})|`}(?:${honorific})$|\\s*[（(][^（()）]*[）)]$`,
    'u',
  );
  for (let bare = name.trim(); ;) {
    const shorter = bare.replace(titles, '').trim();
    if (shorter === '' || shorter === bare) return bare;
    bare = shorter;
  }
}
