import type { Mention } from '../../types.ts';
import { isFirstName } from '../../language/first-names.ts';
import type { Naming } from './naming.ts';
import { Capitals } from './capitals.ts';
import { NameParts } from './parts.ts';
import { NO_NAME, OFFICE, ORG_HEADS, ORG_JOINERS, ORIGIN, PARTICLES } from './name-words.ts';
import { afterDateline } from '../text/openings.ts';
import type { Token } from '../text/tokens.ts';
import { HONORIFICS } from '../../language/words/words.ts';

/** What members stand before: “Employers’ Association”. */
const MEMBERS_OF = /^(?:association|union|federation|guild|alliance|league|society|council|club|party|trust)$/;

/** What a run has held so far. */
interface Seen {
  /** “University”: small words may belong to it. */
  head: boolean;
  /** “Committee on”: “and” may, too. */
  topic: boolean;
}

/** Whether a run is over before `next`, though it may have a capital. */
function endsRun(next: Token, after: Token | undefined): boolean {
  // “Sen. Quill R-Leeds”
  if (next.text.includes('/') || /^[RDI]-\p{Lu}/u.test(next.text)) return true;
  // “Ada Quill One of her pictures”: a caption's heading, run on.
  if (next.lower === 'one' && after?.lower === 'of') return true;
  // “AQ What made me …”
  return /^(?:what|when|why|how|he|she|it|we|they|you|i|i['’](?:m|ve|d|ll)|my|this|these|those|there)$/.test(
    next.lower,
  );
}

/** Whether a small word joins what stands before it to the capitalised word after it. */
const joins = (word: Token, after: Token, { head, topic }: Seen): boolean =>
  (PARTICLES.has(word.lower) && !/^l[aeo]s?$/.test(word.lower)) ||
  word.text === '&' ||
  (head && ORG_JOINERS.has(word.lower) && word.lower !== 'and') ||
  // “the Committee on Trade and Industry”
  (topic && word.lower === 'and' && !isFirstName(after.lower) && !HONORIFICS.has(after.lower));

/** Finds runs of capitalised words, which {@link NameParts} reads as namings. */
class NameRuns {
  private readonly tokens: readonly Token[];
  private readonly capitals: Capitals;
  private readonly parts: NameParts;
  /** In German every noun has a capital. */
  private readonly german: boolean;

  constructor(tokens: readonly Token[], language: string, mentioned: ReadonlySet<number>) {
    this.tokens = tokens;
    this.german = /^de\b/i.test(language);
    this.capitals = new Capitals(tokens);
    this.parts = new NameParts(tokens, this.capitals, language, mentioned);
  }

  *read(): Generator<void, { namings: Naming[]; byToken: Map<number, Naming> }> {
    const { tokens } = this;
    const namings: Naming[] = [];
    const byToken = new Map<number, Naming>();
    for (let index = 0; index < tokens.length; index++) {
      if (index % 4000 === 0) yield;
      if (tokens[index]?.cap !== true) continue;
      index = afterDateline(tokens, index);
      if (!this.capitals.maybeName(index) || NO_NAME.test(tokens[index]?.text ?? '')) continue;
      const last = this.endOfRun(index);
      // “San Francisco-based Marlow Labs”
      for (let at = last; at > index; at--) if (ORIGIN.test(tokens[at]!.text)) index = at + 1;
      if (index > last) continue;
      const read = this.parts.read(index, last);
      if (read !== undefined) {
        namings.push(read.naming);
        for (const token of read.tokens) byToken.set(token, read.naming);
      }
      index = Math.max(last, read?.naming.last ?? 0);
    }
    return { namings, byToken };
  }

  /** The last token of the run of capitalised words that begins at `from`. */
  private endOfRun(from: number): number {
    const { tokens } = this;
    const seen = { head: ORG_HEADS.has(tokens[from]?.lower ?? ''), topic: false };
    let last = from;
    while (tokens[last]?.possessive === false || this.ownsOffice(last) || this.afterMembers(last) > 0) {
      const next =
        this.afterMembers(last) || (last === from ? this.afterNickname(last) : 0) || this.nextOfRun(from, last, seen);
      if (next === 0) return this.endOfJoinedOffice(from, last) || last;
      last = next;
    }
    return last;
  }

  /** The next capitalised word of a run, small words that belong to names left out; 0 when there is none. */
  private nextOfRun(from: number, last: number, seen: Seen): number {
    const { tokens } = this;
    const [next, after, third] = [tokens[last + 1], tokens[last + 2], tokens[last + 3]];
    if (next?.joined !== true || next.block !== tokens[from]?.block || endsRun(next, after)) return 0;
    if (this.capitals.maybeName(last + 1)) {
      seen.head ||= ORG_HEADS.has(next.lower);
      return last + 1;
    }
    if (this.german && this.endsGermanName(from, last)) return 0;
    if (after?.joined !== true || after.block !== next.block) return 0;
    if (after.cap && joins(next, after, seen)) {
      seen.topic ||= /^(?:on|for)$/.test(next.lower);
      return last + 2;
    }
    const two =
      (PARTICLES.has(next.lower) && PARTICLES.has(after.lower)) ||
      (seen.head && next.lower === 'of' && after.lower === 'the');
    return third?.cap === true && third.joined && two ? last + 3 : 0;
  }

  /** Whether a German name is over at `last`, where a small word follows. */
  private endsGermanName(from: number, last: number): boolean {
    const next = this.tokens[last + 1]?.lower ?? '';
    if (/^d[eu][rn]$/.test(next)) return true;
    // “Gerade zu Beginn”
    if (next === 'zu') return !isFirstName(this.tokens[last]?.lower ?? '');
    // “Uwe Stelzer von der Initiative”, not “Ursula von der Leyen”.
    return next === 'von' && last > from && isFirstName(this.tokens[last - 1]?.lower ?? '');
  }

  /** “Customs and Border Protection”: where an office ends of which “Customs” is only the first part; else 0. */
  private endOfJoinedOffice(from: number, last: number): number {
    const { tokens } = this;
    const [name, and, after] = [tokens[last], tokens[last + 1], tokens[last + 2]];
    if (and?.lower !== 'and' || !and.joined || and.block !== name?.block || isFirstName(name.lower)) return 0;
    if (!after?.cap || !after.joined || after.block !== and.block) return 0;
    return this.endOfOffice(last + 2) || this.endByLetters(from, last + 2);
  }

  /** “Harbours and Rivers Users (HRU)”: where a run ends whose first letters, those from `from` on among them, stand behind it; else 0. */
  private endByLetters(from: number, second: number): number {
    const { tokens } = this;
    let end = second;
    while (tokens[end + 1]?.cap && tokens[end + 1]?.joined && tokens[end + 1]?.block === tokens[second]?.block)
      end += 1;
    if (tokens[end + 1]?.text !== '(' || tokens[end + 3]?.text !== ')') return 0;
    const letters = tokens
      .slice(from, end + 1)
      .filter(({ cap }) => cap)
      .map(({ text }) => text.slice(0, 1))
      .join('');
    return letters.length > 2 && letters === tokens[end + 2]?.text ? end : 0;
  }

  /** Where the name goes on after “Ada ‘Rainy’ Quill”’s nickname; else 0. */
  private afterNickname(first: number): number {
    const { tokens } = this;
    if (!isFirstName(tokens[first]?.lower ?? '') || !/^["“‘(]$/.test(tokens[first + 1]?.text ?? '')) return 0;
    for (let at = first + 2; at < first + 5; at++) {
      if (tokens[at]?.block !== tokens[first]?.block) return 0;
      if (tokens[at]?.kind === 'word') continue;
      const surname = tokens[at + 1];
      return at > first + 2 && /^["”’)]$/.test(tokens[at]?.text ?? '') && surname?.cap && surname.joined ? at + 1 : 0;
    }
    return 0;
  }

  /** “the Marlow County Sheriff’s Office” */
  private ownsOffice(index: number): boolean {
    const next = this.tokens[index + 1];
    return (
      /^(?:sheriff|attorney|general|prosecutor|governor|mayor|marshal|coroner|examiner|defender|children|women|people)$/.test(
        this.tokens[index]?.lower ?? '',
      ) &&
      next?.cap === true &&
      /^(?:office|department|hospital|party|council|association)$/.test(next.lower)
    );
  }

  /** “Employers’ Association”: where it ends, of which the token is the members; else 0. */
  private afterMembers(index: number): number {
    const { tokens } = this;
    const [members, mark, association] = [tokens[index], tokens[index + 1], tokens[index + 2]];
    if (members?.possessive !== true || mark === undefined || !/^['’]$/.test(mark.text)) return 0;
    return association?.cap && association.joined && MEMBERS_OF.test(association.lower) ? index + 2 : 0;
  }

  /** The last token of a run of capitalised words that ends like an office's name, of which “X and” is a part; else 0. */
  private endOfOffice(from: number): number {
    const { tokens } = this;
    let end = from;
    for (;;) {
      const association = this.afterMembers(end);
      if (association > 0) end = association;
      else if (tokens[end]?.possessive === false && tokens[end + 1]?.cap && tokens[end + 1]?.joined) end += 1;
      else break;
    }
    return end > from && OFFICE.test(tokens[end]?.lower ?? '') && !isFirstName(tokens[from]?.lower ?? '') ? end : 0;
  }
}

/** All namings, in order, and the one that each token belongs to, titles included. Stops now and then. */
export function namingsIn(
  tokens: readonly Token[],
  language: string,
  mentions: readonly Mention[],
): Generator<void, { namings: Naming[]; byToken: ReadonlyMap<number, Naming> }> {
  return new NameRuns(tokens, language, new Set(mentions.map(({ start }) => start))).read();
}
