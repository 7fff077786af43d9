import type { Naming } from './naming.ts';

/** “Ada Quill Jr.” */
export const NAME_SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;

/** Of more people of one name only those before count: at each place all who are yet to come would be asked. */
const MOST_AHEAD = 50;

/** What tells two fuller names apart here. */
const keyOf = ({ words, kind }: Naming) => `${words.join(' ')}\n${kind}`;

/**
 * The fuller names that one short name may stand for, and for which of them it does at each place. The places are asked for in
 * order, so that a book in which two share a surname isn't walked again wherever it stands.
 */
export class Fuller {
  /** In order. */
  private readonly namings: readonly Naming[];
  /** Whether the text calls somebody by the first name alone. */
  private readonly byFirstName: (naming: Naming) => boolean;
  /** Of each name the last naming, and its number. */
  private readonly last = new Map<string, { naming: Naming; at: number }>();
  private next = 0;
  /** Of those before {@link next}. */
  private before: Naming | undefined;

  constructor(namings: readonly Naming[], byFirstName: (naming: Naming) => boolean) {
    this.namings = namings;
    this.byFirstName = byFirstName;
    namings.forEach((naming, at) => this.last.set(keyOf(naming), { naming, at }));
  }

  /** For the short name at the token `first`; undefined where it may be that of either of two. */
  at(first: number): Naming | undefined {
    const best = this.bestAt(first);
    return best !== undefined && this.isOneOfTwo(best) ? undefined : best;
  }

  /** “Ada Quill married Bo Quill. ‘…,’ Quill said.” */
  private isOneOfTwo(one: Naming): boolean {
    const { beside } = one;
    return beside !== undefined && this.last.has(keyOf(beside)) && this.byFirstName(one) === this.byFirstName(beside);
  }

  private bestAt(first: number): Naming | undefined {
    for (let other = this.namings[this.next]; other && other.first <= first; other = this.namings[this.next]) {
      this.before = this.better(this.before, other, first);
      this.next += 1;
    }
    let best = this.before;
    if (best !== undefined && this.last.size > MOST_AHEAD) return best;
    let settled = this.settled(best, this.next, first);
    for (let at = this.next; !settled; at++) {
      const other = this.namings[at];
      if (other === undefined) break;
      const better = this.better(best, other, first);
      if (better === best) continue;
      best = better;
      settled = this.settled(best, at + 1, first);
    }
    return best;
  }

  /** Whether none from the number `from` on would take its place. */
  private settled(best: Naming | undefined, from: number, first: number): boolean {
    for (const { naming, at } of this.last.values())
      if (at >= from && this.better(best, naming, first) === naming) return false;
    return true;
  }

  private better(best: Naming | undefined, other: Naming, first: number): Naming {
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
