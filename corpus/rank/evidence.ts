import type { Wanted } from '../index/query.ts';
import { termsOf, type Term } from '../language/terms.ts';
import type { Excerpt, Span } from '../types.ts';
import { holds, isWide, standsAt, wideRuns } from '../language/wide.ts';

/** A word of a passage that answers something wanted. */
export interface Hit {
  wanted: Wanted;
  /** The term that both have. */
  by: string;
  /** What the match is worth. */
  worth: number;
  /** How much of what the index counts for it this leaves out. */
  less?: number;
}

/** A word of what is shown, with what it answers. */
export interface Word extends Pick<Term, 'start' | 'end' | 'stem' | 'phrase' | 'kind'> {
  hits: readonly Hit[];
}

interface Shown {
  /** As the text has it. */
  shown: string;
  hit: Hit;
}

/** The words of a text, with what each answers. In scripts without spaces they are the pieces that were asked for. */
export function wordsOf(
  text: string,
  pieces: readonly string[],
  hitsFor: (term: Term) => readonly Hit[],
  terms: readonly Term[] = termsOf(text),
): Word[] {
  const words: Word[] = terms.map((term) => ({ ...term, hits: hitsFor(term) }));
  const runs = wideRuns(text);
  if (runs.length === 0) return words;
  const [pairs, others] = [words, words].map((all, at) => all.filter((word) => holds(runs, word) === (at === 0)));
  const found = [...new Set(pieces)].flatMap((stem) =>
    standsAt(stem, text).map(({ start, end }) => ({
      start,
      end,
      stem,
      kind: 'word' as const,
      hits: pairs!.filter((pair) => pair.start >= start && pair.end <= end).flatMap(({ hits }) => hits),
    })),
  );
  return [...others!, ...found].toSorted((one, other) => one.start - other.start);
}

/** What is set off of what is shown, and the same in words: neither says more than the other. */
export class Evidence {
  /** By stem: as it is shown, and what it answers best. */
  readonly #byStem = new Map<string, Shown>();

  /** Spans of the words of `text` that match, except for those that mean little. */
  in(text: string, words: readonly Word[]): Span[] {
    const spans: Span[] = [];
    for (const { stem, phrase, hits, ...own } of words) {
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

  /** What is set off, in words; where nothing is, what was found in the heading or else the title that stand above. */
  reasons(
    above: Readonly<Record<'heading' | 'title', string>>,
    wordsIn: (text: string) => readonly Word[],
  ): Pick<Excerpt, 'why' | 'whyIn'> {
    if (this.#byStem.size > 0) return { why: this.words() };
    for (const whyIn of ['heading', 'title'] as const) {
      const evidence = new Evidence();
      if (evidence.in(above[whyIn], wordsIn(above[whyIn])).length > 0) return { why: evidence.words(), whyIn };
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
  if (stem === wanted.stem || isWide(stem) || bare(shown).startsWith(bare(wanted.word))) return null;
  return wanted.phrase?.families.includes(by) ? wanted.phrase.words : wanted.word;
}
