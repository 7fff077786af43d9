import { changedFacts, missing, withFacts } from './provenance.ts';
import type { Article, Fact, Provenance, RemovedSource, Source } from './types.ts';

/**
 * Copies of the same words among drafts, and on the shelf: the first draft of them is offered, with what all of them say of where
 * they come from. What the reader corrected stays.
 */

/** One copy, as a draft has it: an article that isn't added yet, with what was done to its provenance since it was read. */
export interface Copy {
  article: Article;
  /** Facts that the reader corrected: no other copy of the same words changes them. */
  corrected?: Fact[];
  /** What the file itself says, where a copy on the shelf is known by more. */
  said?: Provenance;
  /** What the shelf said of the same words when the draft was joined with it. */
  shelf?: Provenance;
  /** Facts that an earlier draft of the same words was given from this one. */
  gave?: Fact[];
}

/** What can be changed of a draft; its words can't. */
export type CopyChange = { provenance: Provenance } & Omit<Copy, 'article'>;

/** A draft that is kept, as it stands beside the others and the shelf. */
export interface KeptCopy extends Copy {
  id: number;
  /** The source that holds the same words already; an added one, since there is nothing to add to a bundled one. */
  same: Source | null;
  /** What the reader removed of the same words, while it is kept: what was corrected there isn't lost when they are added again. */
  removed?: RemovedSource | undefined;
  /** Alike for the same words. */
  words: string;
}

/** All of them in order; a first copy is given what later ones know besides. Those that come before `fresh` were joined earlier. */
export function joined<C extends Copy & Pick<KeptCopy, 'words'>>(before: readonly C[], fresh: readonly C[]): C[] {
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

/**
 * A draft of words that are on the shelf: known by what is known there now, by what the draft says besides, and by what the
 * reader corrected in it. Joined again when the shelf says something else; what was taken away there isn't brought back.
 */
export function besideShelf<C extends Copy>(draft: C, same: Source | null | undefined): C {
  if (!same) return draft;
  const { shelf, corrected = [], article } = draft;
  const { provenance: mine } = article;
  const { provenance: known } = same;
  if (shelf && changedFacts(shelf, known).length === 0) return draft;
  const own = shelf && changedFacts(shelf, mine);
  const besides = missing(known, mine).filter((fact) => !own || own.includes(fact));
  const provenance = withFacts(known, mine, [...besides, ...corrected]);
  return changed(draft, { provenance, said: draft.said ?? mine, shelf: known });
}

/** A kept draft beside the shelf, or beside what was removed from it. */
export const besideKnown = <C extends Pick<KeptCopy, 'same' | 'removed'> & Copy>(draft: C): C =>
  besideShelf(draft, draft.same ?? draft.removed?.source);

/**
 * What becomes of the other copies when these are discarded: the next one takes over what the reader corrected, and what
 * the discarded ones said is no longer known.
 */
export function heirs(items: readonly KeptCopy[], discarded: ReadonlySet<number>): Map<number, CopyChange> {
  const changes = new Map<number, CopyChange>();
  for (const copies of Map.groupBy(items, ({ words }) => words).values()) {
    const [first] = copies;
    const [next, ...others] = copies.filter(({ id }) => !discarded.has(id));
    if (!first || !next || others.length === copies.length - 1) continue;
    const own = next === first ? withoutGiven(first, copies) : heir(first, next);
    for (const { id, article, corrected, said, shelf, gave } of joined([], [besideKnown(own), ...others])) {
      changes.set(id, {
        provenance: article.provenance,
        ...(corrected && { corrected }),
        ...(said && { said }),
        ...(shelf && { shelf }),
        ...(gave && { gave }),
      });
    }
  }
  return changes;
}

/** The first copy without what others gave it. */
function withoutGiven(first: KeptCopy, copies: readonly KeptCopy[]): KeptCopy {
  const given = copies.flatMap(({ gave = [] }) => gave).filter((fact) => !first.corrected?.includes(fact));
  const nothing: Provenance = { title: '', rewrittenByAi: false };
  return changed(first, { provenance: withFacts(first.article.provenance, nothing, given) });
}

/** The next copy by what it says itself, with what was corrected in the first. */
function heir({ article, corrected = [] }: KeptCopy, { shelf: _shelf, ...next }: KeptCopy): KeptCopy {
  const said = next.said ?? next.article.provenance;
  return changed(next, { provenance: withFacts(said, article.provenance, corrected), corrected, said, gave: [] });
}

/** What the reader's correction of a draft changes. */
export function correction({ article, corrected = [] }: Copy, provenance: Provenance): CopyChange {
  return { provenance, corrected: [...new Set([...corrected, ...changedFacts(article.provenance, provenance)])] };
}

/** A draft as it is after a change. */
export function changed<C extends Copy>(draft: C, { provenance, ...change }: CopyChange): C {
  return { ...draft, ...change, article: { ...draft.article, provenance } };
}
