import { ROOT, type Query, type Wanted } from '../index/query.ts';
import type { Rarity } from '../index/rarity.ts';
import type { OpenSource } from '../store/packed.ts';
import { wordsOf, type Hit, type Word } from './evidence.ts';
import { subjectOfName } from '../subject-names.ts';
import { termsOf, type Term } from '../language/terms.ts';

/** The words of a text with what each answers of the query. `terms`: those of the text, where they are known. */
export type Reader = (text: string, terms?: readonly Term[]) => readonly Word[];

/** Readers for the texts of sources. Titles and headings come again, and so do passages that stand beside others: each is read once. */
export function readersFor(query: Query, rarity: Rarity): (source: OpenSource) => Reader {
  const lookup = lookupOf(query);
  const readers = new Map<OpenSource, Reader>();
  const readerFor = (source: OpenSource): Reader => {
    const foreign = query.language !== undefined && source.language !== undefined && source.language !== query.language;
    const known = new Map<string, readonly Word[]>();
    const read: Reader = (text, terms = termsOf(text)) => {
      const words = wordsOf(text, query.pieces, (term) => hitsOf(term, lookup, rarity, foreign), terms);
      // Who searches knows the names.
      return query.subjects.length > 0 ? words.map((word, at) => inName(word, words[at + 1])) : words;
    };
    return (text, terms) => {
      const words = known.get(text) ?? read(text, terms);
      known.set(text, words);
      return words;
    };
  };
  return (source) => {
    const reader = readers.get(source) ?? readerFor(source);
    readers.set(source, reader);
    return reader;
  };
}

function lookupOf(query: Query): Map<string, { wanted: Wanted; factor: number }[]> {
  const lookup = new Map<string, { wanted: Wanted; factor: number }[]>();
  for (const wanted of query.wanted) {
    for (const { term, factor, far } of wanted.terms) {
      if (far) continue;
      const list = lookup.get(term);
      if (list) list.push({ wanted, factor });
      else lookup.set(term, [{ wanted, factor }]);
    }
  }
  return lookup;
}

type Lookup = ReturnType<typeof lookupOf>;

/** What a word answers. Of a text in another language than the query only names and numbers do: German “war” is no war. */
function hitsOf(term: Term, lookup: Lookup, rarity: Rarity, foreign: boolean): Hit[] {
  const hits: Hit[] = [];
  for (const name of [term.stem, ...term.kin]) {
    for (const { wanted, factor } of lookup.get(name) ?? []) {
      if (foreign && !crosses(term, wanted)) continue;
      // What is a word here may be another one’s root: “grave” and gravity.
      const share = name === term.stem ? factor : Math.min(factor, ROOT);
      const worth = wanted.weight * share * rarity.get(name)!;
      const hit = { wanted, by: name, worth };
      hits.push(wanted.inName && term.kind === 'word' ? partOfName(hit) : hit);
    }
  }
  return hits;
}

/** Capitals tell names on both sides, since German has them on every noun. */
const crosses = (term: Term, wanted: Wanted): boolean =>
  wanted.kind === 'number' || (wanted.kind === 'name' && term.kind === 'name' && term.stem === wanted.stem);

/** What a word counts that is a part of somebody’s or something’s name: who is rich isn’t Rich Quill, nor what is green Green Dot. */
const IN_NAME = 0.3;

/** A word that opens a name: the next one has a capital, too, and neither answers the sentence nor names a subject. “The Supreme Court” is a court. */
function inName(word: Word, next: Word | undefined): Word {
  const opens =
    word.kind === 'name' &&
    word.hits.length > 0 &&
    next?.kind === 'name' &&
    next.start - word.end === 1 &&
    next.hits.length === 0 &&
    subjectOfName(next.stem) === undefined;
  if (!opens) return word;
  const hits = word.hits.map((hit) => (hit.wanted.kind === 'word' ? partOfName(hit) : hit));
  return { ...word, hits };
}

const partOfName = (hit: Hit): Hit => ({ ...hit, worth: hit.worth * IN_NAME, less: hit.worth * (1 - IN_NAME) });
