import type { Wanted } from './index-query.ts';
import { termsOf, type Term } from './terms.ts';
import type { Excerpt, Span } from './types.ts';
import { holds, wideRuns, wideWords } from './wide.ts';

/** A word of a passage that answers something wanted. */
export interface Hit {
  wanted: Wanted;
  /** The term that both have. */
  by: string;
  /** What the match is worth. */
  worth: number;
}

/** A word of what is shown, with what it answers. */
interface Word extends Pick<Term, 'start' | 'end' | 'stem' | 'phrase'> {
  hits: readonly Hit[];
}

interface Shown {
  /** As the text has it. */
  shown: string;
  hit: Hit;
}

/** Words of scripts without spaces are known by pairs of characters: as whole ones, of those whose pairs all match. */
function spelled(text: string, words: readonly Word[]): readonly Word[] {
  const runs = wideRuns(text);
  if (runs.length === 0) return words;
  const matched = new Map(words.flatMap((word) => (word.hits.length > 0 ? [[word.start, word] as const] : [])));
  const found = wideWords(text).flatMap(({ start, end }) => {
    const pairs = Array.from({ length: end - start - 1 }, (_, at) => matched.get(start + at));
    if (pairs.includes(undefined)) return [];
    return [{ start, end, stem: text.slice(start, end), hits: pairs.flatMap((pair) => pair!.hits) }];
  });
  const others = words.filter((word) => !holds(runs, word));
  return [...others, ...found].toSorted((one, other) => one.start - other.start);
}

/** What is set off of what is shown, and the same in words: neither says more than the other. */
export class Evidence {
  /** By stem: as it is shown, and what it answers best. */
  readonly #byStem = new Map<string, Shown>();

  /** Spans of the words of `text` that match, except for those that mean little. */
  in(text: string, words: readonly Word[]): Span[] {
    const spans: Span[] = [];
    for (const { stem, phrase, hits, ...own } of spelled(text, words)) {
      const meant = hits.filter(({ wanted }) => wanted.kind !== 'weak');
      if (meant.length === 0) continue;
      const hit = meant.reduce((best, one) => (one.worth > best.worth ? one : best));
      // “stepped” alone is no other word for “quit”.
      const { start, end } = phrase?.families.includes(hit.by) ? phrase : own;
      const known = this.#byStem.get(stem);
      const shown = known?.shown ?? text.slice(start, end);
      if (!known || hit.worth > known.hit.worth) this.#byStem.set(stem, { shown, hit });
      // The second word of a phrase may match by itself.
      while (spans.length > 0 && spans.at(-1)!.end > start && start <= spans.at(-1)!.start) spans.pop();
      if (spans.length === 0 || spans.at(-1)!.end <= start) spans.push({ start, end });
    }
    return spans;
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
function otherWord(stem: string, { shown, hit: { wanted, by } }: Shown): string | null {
  const bare = (text: string) => text.toLowerCase().replace(/^[$€£¥]\s?/, '');
  if (stem === wanted.stem || bare(shown).startsWith(bare(wanted.word))) return null;
  return wanted.phrase?.families.includes(by) ? wanted.phrase.words : wanted.word;
}
