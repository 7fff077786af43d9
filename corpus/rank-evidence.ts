import type { Wanted } from './index-query.ts';
import type { Span } from './types.ts';

/** A word of a passage that answers something wanted. */
export interface Hit {
  wanted: Wanted;
  /** What the match is worth. */
  worth: number;
}

/** A word of what is shown, with what it answers. */
interface Word extends Span {
  stem: string;
  hits: readonly Hit[];
}

function and(words: readonly string[]): string {
  return words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** What is set off of what is shown, and the same in words: neither says more than the other. */
export class Evidence {
  /** By stem: as it is shown, and what it answers best. */
  readonly #byStem = new Map<string, { shown: string; hit: Hit }>();

  /** Spans of the words of `text` that match, except for those that mean little. */
  in(text: string, words: readonly Word[]): Span[] {
    return words.flatMap(({ start, end, stem, hits }) => {
      const meant = hits.filter(({ wanted }) => wanted.kind !== 'weak');
      if (meant.length === 0) return [];
      const hit = meant.reduce((best, one) => (one.worth > best.worth ? one : best));
      const known = this.#byStem.get(stem);
      const shown = known?.shown ?? text.slice(start, end);
      if (!known || hit.worth > known.hit.worth) this.#byStem.set(stem, { shown, hit });
      return [{ start, end }];
    });
  }

  /**
   * Best first, each as it is shown; those that stand for another word together, with that word:
   * `offering and proposal (like “bid”)`.
   */
  words(): string[] {
    const best = [...this.#byStem].toSorted(([, one], [, other]) => other.hit.worth - one.hit.worth);
    const groups = Map.groupBy(best, ([stem, { hit }]) =>
      stem === hit.wanted.stem ? stem : `like ${hit.wanted.stem}`,
    );
    return [...groups.values()].map((group) => {
      const shown = and(group.map(([, one]) => one.shown));
      const [stem, { hit }] = group[0]!;
      return stem === hit.wanted.stem ? shown : `${shown} (like “${hit.wanted.word}”)`;
    });
  }
}
