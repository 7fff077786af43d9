import type { Wanted } from './index-query.ts';
import { termsOf, type Term } from './terms.ts';
import type { Excerpt, Span } from './types.ts';

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

interface Shown {
  /** As the text has it. */
  shown: string;
  hit: Hit;
}

/** What is set off of what is shown, and the same in words: neither says more than the other. */
export class Evidence {
  /** By stem: as it is shown, and what it answers best. */
  readonly #byStem = new Map<string, Shown>();

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

  /** The same for a text whose words aren't known yet. */
  of(text: string, hitsFor: (term: Term) => readonly Hit[]): Span[] {
    return this.in(
      text,
      termsOf(text).map((term) => ({ ...term, hits: hitsFor(term) })),
    );
  }

  /** What is set off, in words; where nothing is, what was found in the heading or else the title that stand above. */
  reasons(
    above: Readonly<Record<'heading' | 'title', string>>,
    hitsFor: (term: Term) => readonly Hit[],
  ): Pick<Excerpt, 'why' | 'whyIn'> {
    if (this.#byStem.size > 0) return { why: this.words() };
    for (const whyIn of ['heading', 'title'] as const) {
      const evidence = new Evidence();
      if (evidence.of(above[whyIn], hitsFor).length > 0) return { why: evidence.words(), whyIn };
    }
    return { why: [] };
  }

  /**
   * Each as it is shown, best first; after them those that stand for another word, with that word:
   * `2018`, `offering/proposal (like “bid”)`.
   */
  words(): string[] {
    const best = [...this.#byStem].toSorted(([, one], [, other]) => other.hit.worth - one.hit.worth);
    const others = Map.groupBy(best, ([stem, one]) => otherWord(stem, one));
    const plain = others.get(null) ?? [];
    others.delete(null);
    return [
      ...plain.map(([, { shown }]) => shown),
      ...[...others].map(([other, group]) => `${group.map(([, { shown }]) => shown).join('/')} (like “${other}”)`),
    ];
  }
}

/** The word that a word stands for, where it neither is that word nor begins with it. */
function otherWord(stem: string, { shown, hit: { wanted } }: Shown): string | null {
  const bare = (text: string) => text.toLowerCase().replace(/^[$€£¥]\s?/, '');
  return stem === wanted.stem || bare(shown).startsWith(bare(wanted.word)) ? null : wanted.word;
}
