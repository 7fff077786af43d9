import type { List } from './lists.ts';
import type { Query, Wanted } from './query.ts';
import { subjectTerm } from '../index.ts';

/** How much each term tells: what is rare among the passages tells more. */
export type Rarity = ReadonlyMap<string, number>;

/** How rare words are held to be before there are enough passages to tell: of so many … */
const PRIOR_PASSAGES = 300;
/** … so many hold a word, and so many a common one. */
const PRIOR_WITH = 3;
const PRIOR_WITH_WEAK = 60;

const rarityOf = (held: number, all: number) => Math.log(1 + (all - held + 0.5) / (held + 0.5));

/** Of all terms of a query, its subjects included. `all`: how many passages there are. */
export function raritiesOf(query: Query, lists: ReadonlyMap<string, List>, all: number): Rarity {
  const subjects = [...query.subjects, ...query.others].map(subjectTerm);
  const rarity = new Map(subjects.map((term) => [term, rarityOf(lists.get(term)!.held, all)]));
  for (const { kind, terms } of query.wanted) {
    const prior = kind === 'weak' ? PRIOR_WITH_WEAK : PRIOR_WITH;
    let cap = Infinity;
    for (const { term } of terms) {
      const own = rarityOf(lists.get(term)!.held + prior, all + PRIOR_PASSAGES);
      // A relative tells no more than the word itself would.
      cap = Math.min(cap, own);
      rarity.set(term, Math.min(cap, rarity.get(term) ?? Infinity));
    }
  }
  return rarity;
}

/** What a meaning is worth where its own word stands once. */
export const askedOf = ({ weight, stem }: Wanted, rarity: Rarity): number => weight * (rarity.get(stem) ?? 0);
