import { printedDate, readDate } from './language/dates.ts';
import type { Fact, Provenance } from './types.ts';

/** What can be known of where words come from, and what two copies of them say of it. */

export const FACTS = [
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

/**
 * What is known with a printed date that the reader corrected. One that can be read is the date, which else may stay where the printed
 * one says no other.
 *
 * @param known the date that was known before.
 */
function redated(after: Provenance, known: string | undefined): Provenance {
  const { date: _date, ...undated } = after;
  const { published } = undated;
  const read = readDate(published ?? '');
  const stays =
    known !== undefined && (published === undefined || printedDate({ published, date: known }) === published);
  // The date may know the hour as well.
  const date = read === undefined || known?.startsWith(read.slice(0, 10)) ? (stays ? known : undefined) : read;
  return date === undefined ? undated : { ...undated, date };
}

/** Corrections as they are typed: a printed date says now this day and now none on the way to what is meant. */
export class Redating<Id> {
  /** The date that was known before the printed one was touched, and the one that was given last. */
  readonly #dates = new Map<Id, Record<'known' | 'given', string | undefined>>();

  /** What the reader made of it, so that there is one date: a corrected printed one takes the other along. */
  corrected(id: Id, before: Provenance, after: Provenance): Provenance {
    const last = this.#dates.get(id);
    const known = last && last.given === before.date ? last.known : before.date;
    const isTyped = after.published !== before.published;
    const result = isTyped ? redated(after, known) : after;
    this.#dates.set(id, { known: isTyped || after.date === before.date ? known : after.date, given: result.date });
    return result;
  }

  forget(id: Id): void {
    this.#dates.delete(id);
  }
}
