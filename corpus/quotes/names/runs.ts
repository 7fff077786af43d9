import type { Mention } from '../../types.ts';
import { isFirstName } from './first-names.ts';
import type { Naming } from './naming.ts';
import { Capitals } from './capitals.ts';
import { NameParts } from './parts.ts';
import { NO_NAME, OFFICE, ORG_HEADS, ORG_JOINERS, ORIGIN, PARTICLES } from './name-words.ts';
import { afterDateline } from '../text/openings.ts';
import type { Token } from '../text/tokens.ts';
import { HONORIFICS } from '../words/words.ts';

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
    let last = from;
    let hasHead = ORG_HEADS.has(tokens[from]?.lower ?? '');
    let hasTopic = false;
    while (tokens[last]?.possessive === false || this.ownsOffice(last)) {
      const nickname = last === from ? this.afterNickname(last) : 0;
      if (nickname > 0) {
        last = nickname;
        continue;
      }
      const next = tokens[last + 1];
      if (next === undefined || !next.joined || next.block !== tokens[from]?.block || next.text.includes('/')) break;
      // “Sen. Quill R-Leeds”
      if (/^[RDI]-\p{Lu}/u.test(next.text)) break;
      // “Ada Quill One of her pictures”: a caption's heading, run on.
      if (next.lower === 'one' && tokens[last + 2]?.lower === 'of') break;
      // “AQ What made me …”
      if (
        /^(?:what|when|why|how|he|she|it|we|they|you|i|i['’](?:m|ve|d|ll)|my|this|these|those|there)$/.test(next.lower)
      )
        break;
      if (this.capitals.maybeName(last + 1)) {
        last += 1;
        hasHead ||= ORG_HEADS.has(next.lower);
        continue;
      }
      if (this.german && /^d[eu][rn]$/.test(next.lower)) break;
      // “Gerade zu Beginn”
      if (this.german && next.lower === 'zu' && !isFirstName(tokens[last]?.lower ?? '')) break;
      // “Uwe Stelzer von der Initiative”, not “Ursula von der Leyen”.
      if (this.german && next.lower === 'von' && last > from && isFirstName(tokens[last - 1]?.lower ?? '')) break;
      const after = tokens[last + 2];
      if (after?.joined !== true || after.block !== next.block) break;
      if (
        after.cap &&
        ((PARTICLES.has(next.lower) && !/^l[aeo]s?$/.test(next.lower)) ||
          next.text === '&' ||
          (hasHead && ORG_JOINERS.has(next.lower) && next.lower !== 'and') ||
          // “the Committee on Trade and Industry”
          (hasTopic && next.lower === 'and' && !isFirstName(after.lower) && !HONORIFICS.has(after.lower)))
      ) {
        last += 2;
        hasTopic ||= /^(?:on|for)$/.test(next.lower);
        continue;
      }
      // “Customs and Border Protection”
      if (next.lower === 'and' && after.cap && !isFirstName(tokens[last]?.lower ?? '')) {
        const end = this.endOfOffice(last + 2);
        if (end > 0) {
          last = end;
          break;
        }
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
    return last;
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

  /** The last token of a run of capitalised words that ends like an office's name, of which “X and” is a part; else 0. */
  private endOfOffice(from: number): number {
    const { tokens } = this;
    let end = from;
    while (tokens[end]?.possessive === false && tokens[end + 1]?.cap && tokens[end + 1]?.joined) end += 1;
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
