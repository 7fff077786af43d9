import { isoDate } from './dates.ts';
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

/**
 * What of an address’s fragment says which page it is, where scripts of the page read it: `/article/12` of `#/article/12`. Empty
 * for a place on the page, `#comments`.
 */
export function routeOf(hash: string): string {
  const route = hash.replace(/^#/, '').split(':~:', 1)[0]!;
  return /^[!?]|\//.test(route) ? route : '';
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

/** What the reader made of it: a corrected printed date that can be read takes the date along, so that there is one. */
export function redated(before: Provenance, after: Provenance): Provenance {
  const date = isoDate(after.published ?? '');
  // The date may know the hour as well.
  const isSame = date === undefined || after.date?.startsWith(date.slice(0, 10));
  return after.published === before.published || isSame ? after : { ...after, date };
}
