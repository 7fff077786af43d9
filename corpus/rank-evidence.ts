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

  /** Best first, each as it is shown, with what was asked in brackets where that is another word: `bid (offering)`. */
  words(): string[] {
    return [...this.#byStem]
      .toSorted(([, one], [, other]) => other.hit.worth - one.hit.worth)
      .map(([stem, { shown, hit }]) => (stem === hit.wanted.stem ? shown : `${shown} (${hit.wanted.word})`));
  }
}
