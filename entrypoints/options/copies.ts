import { changedFacts, missing, withFacts } from '../../corpus/provenance.ts';
import type { ReviewItem } from '../../components/options-review.tsx';
import type { Provenance, Source } from '../../corpus/types.ts';
import type { DraftChange } from './drafts.ts';

/**
 * Copies of the same words among drafts, and on the shelf: the first draft of them is offered, with what all of them say of where
 * they come from. What the reader corrected stays.
 */

/** A draft without its number, which a new one hasn't. */
type Copy = Pick<ReviewItem, 'article' | 'words' | 'corrected' | 'said' | 'gave'>;

/** All of them in order; a first copy is given what later ones know besides. Those that come before `fresh` were joined earlier. */
export function joined<C extends Copy>(before: readonly C[], fresh: readonly C[]): C[] {
  const all: C[] = [];
  const firsts = new Map<string, number>();
  for (const copy of before) {
    if (!firsts.has(copy.words)) firsts.set(copy.words, all.length);
    all.push(copy);
  }
  for (const copy of fresh) {
    const at = firsts.get(copy.words);
    if (at === undefined) {
      firsts.set(copy.words, all.length);
      all.push(copy);
      continue;
    }
    const first = all[at]!;
    const known = first.article.provenance;
    const own = copy.said ?? copy.article.provenance;
    const gave = missing(known, own, first.corrected);
    if (gave.length > 0) all[at] = changed(first, { provenance: withFacts(known, own, gave) });
    all.push({ ...copy, gave });
  }
  return all;
}

/** A draft of words that are on the shelf: known by what is known there, and by what it says besides. */
export function besideShelf<C extends Pick<Copy, 'article' | 'corrected' | 'said'>>(
  draft: C,
  same: Source | undefined,
): C {
  if (!same || draft.said) return draft;
  const { provenance: own } = draft.article;
  const known = same.provenance;
  const facts = [...missing(known, own), ...(draft.corrected ?? [])];
  return changed(draft, { provenance: withFacts(known, own, facts), said: own });
}

/** What becomes of drafts when these are discarded: the next copy takes over what is known and corrected. */
export function heirs(items: readonly ReviewItem[], discarded: ReadonlySet<number>): Map<number, DraftChange> {
  const changes = new Map<number, DraftChange>();
  for (const copies of Map.groupBy(items, ({ words }) => words).values()) {
    const [first] = copies;
    const next = copies.find(({ id }) => !discarded.has(id));
    if (!first || !next || next === first) continue;
    const { provenance } = next.article;
    changes.set(next.id, {
      provenance: first.article.provenance,
      corrected: first.corrected ?? [],
      said: next.said ?? provenance,
    });
  }
  return changes;
}

/** What the reader's correction of a draft changes. */
export function correction({ article, corrected = [] }: Copy, provenance: Provenance): DraftChange {
  return { provenance, corrected: [...new Set([...corrected, ...changedFacts(article.provenance, provenance)])] };
}

/** A draft as it is after a change. */
export function changed<C extends Pick<Copy, 'article'>>(draft: C, { provenance, ...change }: DraftChange): C {
  return { ...draft, ...change, article: { ...draft.article, provenance } };
}
