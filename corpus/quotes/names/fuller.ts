import type { Mention } from './mention.ts';

/** “Ada Quill Jr.” */
export const NAME_SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;

/** Of more people of one name only those before count: at each place all who are yet to come would be asked. */
const MOST_AHEAD = 50;

/** What tells two fuller names apart here. */
const keyOf = ({ words, kind }: Mention) => `${words.join(' ')}\n${kind}`;

/**
 * The fuller names that one short name may stand for, and for which of them it does at each place. The places are asked for in
 * order, so that a book in which two share a surname isn't walked again for each mention of it.
 */
export class Fuller {
  /** In order. */
  private readonly mentions: readonly Mention[];
  /** Whether the text calls somebody by the first name alone. */
  private readonly byFirstName: (mention: Mention) => boolean;
  /** Of each name the last mention, and its number. */
  private readonly last = new Map<string, { mention: Mention; at: number }>();
  private next = 0;
  /** Of those before {@link next}. */
  private before: Mention | undefined;

  constructor(mentions: readonly Mention[], byFirstName: (mention: Mention) => boolean) {
    this.mentions = mentions;
    this.byFirstName = byFirstName;
    mentions.forEach((mention, at) => this.last.set(keyOf(mention), { mention, at }));
  }

  /** For the short name at the token `first`. */
  at(first: number): Mention | undefined {
    for (let other = this.mentions[this.next]; other && other.first <= first; other = this.mentions[this.next]) {
      this.before = this.better(this.before, other, first);
      this.next += 1;
    }
    let best = this.before;
    if (best !== undefined && this.last.size > MOST_AHEAD) return best;
    let settled = this.settled(best, this.next, first);
    for (let at = this.next; !settled; at++) {
      const other = this.mentions[at];
      if (other === undefined) break;
      const better = this.better(best, other, first);
      if (better === best) continue;
      best = better;
      settled = this.settled(best, at + 1, first);
    }
    return best;
  }

  /** Whether none from the number `from` on would take its place. */
  private settled(best: Mention | undefined, from: number, first: number): boolean {
    for (const { mention, at } of this.last.values())
      if (at >= from && this.better(best, mention, first) === mention) return false;
    return true;
  }

  private better(best: Mention | undefined, other: Mention, first: number): Mention {
    if (best === undefined) return other;
    if (other.name === best.name) return best;
    if (other.words[0] === best.words[0]) return other.words.length > best.words.length ? other : best;
    // Two people of one surname: not the one that the text calls by the first name, else the one last named before.
    const called = this.byFirstName(best);
    if (called !== this.byFirstName(other)) return called ? other : best;
    const person = other.kind === 'person';
    if (other.first > first) return person && best.kind !== 'person' && best.first > first ? other : best;
    return person || best.kind !== 'person' ? other : best;
  }
}
