import type { Fact, Provenance } from './types.ts';

/** What can be known of where words come from, and what two copies of them say of it. */

const FACTS = [
  'title',
  'dek',
  'author',
  'publisher',
  'published',
  'date',
  'url',
  'original',
  'rewrittenByAi',
  'language',
] as const satisfies readonly Fact[];

/** Whether it is of the web, whole: the reader page makes it a link. */
export function isWebAddress(address: string): boolean {
  return /^https?:\/\/[^\s/]/i.test(address);
}

const isStated = (provenance: Provenance, fact: Fact) => ![undefined, '', false].includes(provenance[fact] as string);

/** Facts that another copy states and this one doesn't, `settled` ones left out: what the reader corrected stays as it is. */
export function missing(known: Provenance, other: Provenance, settled: readonly Fact[] = []): Fact[] {
  return FACTS.filter((fact) => !settled.includes(fact) && !isStated(known, fact) && isStated(other, fact));
}

/** What is known, with these facts as another copy states them. */
export function withFacts(known: Provenance, other: Provenance, facts: readonly Fact[]): Provenance {
  return { ...known, ...Object.fromEntries(facts.map((fact) => [fact, other[fact]])) };
}

/** Facts that aren't as they were. */
export function changedFacts(before: Provenance, after: Provenance): Fact[] {
  return FACTS.filter((fact) => JSON.stringify(before[fact]) !== JSON.stringify(after[fact]));
}
