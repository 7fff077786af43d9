import type { Element } from '../text/elements.ts';
import { isBareRole } from '../../language/words/roles.ts';
import { SPEECH } from '../../language/words/verbs.ts';
import { ARTICLES, doerAt, doerKind, prepositionAt } from './phrases.ts';
import type { Doer } from './phrases.ts';

/** Opens what stands before the main clause: “Asked whether she was, Quill said”, “When a host pressed her, she said”. */
const LEADING =
  /^(?:in|on|at|for|from|with|despite|amid|during|following|under|by|asked|told|pressed|questioned|challenged|reached|contacted|invited|writing|speaking|when|while|after|before|as|if|although|though|because|since|once|until|unless)$/;

/** Where the main clause of a sentence begins: after a leading clause that ends in a comma and a new doer. */
function mainClause(elements: readonly Element[], limit: number): number {
  const first = elements[0];
  if (first?.kind !== 'word' || !(LEADING.test(first.lower) || /.{3}ing$/.test(first.lower))) return 0;
  for (let index = 2; index < limit; index++) {
    if (elements[index - 1]?.lower !== ',' || elements[index]?.kind === 'quote') continue;
    let head = index;
    while (head < limit && head < index + 5 && doerKind(elements[head]) === undefined) {
      const { kind, lower } = elements[head] ?? { kind: 'punct', lower: '' };
      if ((kind !== 'word' && kind !== 'name') || (head === index && !ARTICLES.has(lower) && kind === 'word')) break;
      head += 1;
    }
    const verb = elements[head + 1];
    // “In May, Ada Quill, a farmer, left.”
    const person = elements[head]?.naming?.kind === 'person' && !elements[head]?.possessive;
    const apposed = doerKind(elements[index - 2]) === 'role' || !first.preposition;
    if (person && !apposed && verb?.lower === ',') return index;
    if (
      doerKind(elements[head]) !== undefined &&
      verb?.kind === 'word' &&
      !verb.preposition &&
      !/^(?:and|or|who|which)$/.test(verb.lower)
    )
      return index;
  }
  return 0;
}

/** Whether a word can't stand between what somebody is and the name: “who met Ada Quill”, “meeting Ada Quill”. */
const opensClause = ({ lower, preposition }: Element): boolean =>
  preposition === true || SPEECH.has(lower) || /^(?:who|whom|whose|which|that|when|where|while)$|.{3}ing$/.test(lower);

/** Where the name stands that is set beside the role at `role`: “The chancellor, Ada Quill, sat down.”; else -1. */
function apposedName(elements: readonly Element[], role: number, limit: number): number {
  // “The winner is Ada Quill, a nurse.”
  const is = role + 2 < limit && /^(?:is|was)$/.test(elements[role + 1]?.lower ?? '');
  if (is && elements[role + 2]?.naming?.kind === 'person' && !elements[role + 2]?.possessive) return role + 2;
  let comma = role + 1;
  // “The leader of the Harvest party, Ada Quill, sat down.”, “Der Trainer des Vereins, …”
  if (prepositionAt(elements, comma) || elements[comma]?.lower === 'des')
    while (comma < role + 7 && elements[comma]?.kind !== 'punct' && !SPEECH.has(elements[comma]?.lower ?? ''))
      comma += 1;
  if (elements[comma]?.lower !== ',') return -1;
  let name = comma + 1;
  // “His wife, an actress called Ada Quill, sat down.”, but not “His wife, who met Ada Quill, sat down.”
  while (name < comma + 6 && elements[name]?.kind === 'word' && !opensClause(elements[name]!)) name += 1;
  const naming = elements[name]?.naming;
  const person =
    naming?.kind === 'person' || (comma > role + 1 && naming?.kind === 'unknown' && naming.words.length > 1);
  return name < limit && person && !elements[name]?.possessive && /^[,.(]$/.test(elements[name + 1]?.lower ?? '.')
    ? name
    : -1;
}

/** “A farmer himself, he grows corn.”: not “A friend, she said, can help.” */
function describesPronoun(elements: readonly Element[], { from, to }: Doer): boolean {
  const comma = /^(?:him|her)self$/.test(elements[to]?.lower ?? '') ? to + 1 : to;
  if (!/^an?$/.test(elements[from]?.lower ?? '') || elements[comma]?.lower !== ',') return false;
  const aside = SPEECH.has(elements[comma + 2]?.lower ?? '') && /^[,.]$/.test(elements[comma + 3]?.lower ?? '.');
  return /^s?he$/.test(elements[comma + 1]?.lower ?? '') && !aside;
}

const isThereIs = (elements: readonly Element[], at: number): boolean =>
  elements[at]?.lower === 'there' &&
  (at === 0 || (at < 8 && elements[at - 1]?.lower === ',' && prepositionAt(elements, 0))) &&
  /^(?:is|are|was|were|has|have|had)$/.test(elements[at + 1]?.lower ?? '');

/** “Odd as it was — a neighbour had left — Quill sang.”: where an aside between dashes ends that begins at an index, or else the index. */
function asideEnd(elements: readonly Element[], dash: number, limit: number): number {
  if (!isDash(elements[dash]) || dash === 0) return dash;
  for (let end = dash + 2; end < limit - 1; end++) if (isDash(elements[end])) return end;
  return dash;
}

/** Whether an element stands in such an aside. */
export function isInAside(elements: readonly Element[], at: number): boolean {
  for (let dash = at - 1; dash > 0; dash--)
    if (isDash(elements[dash])) return asideEnd(elements, dash, elements.length) > at;
  return false;
}

const isDash = (element: Element | undefined): boolean => /^[—–]$/.test(element?.lower ?? '');

/** The first noun phrase of a sentence that can be its doer: not after a preposition, not a possessor. */
export function mainDoer(elements: readonly Element[], limit: number): Doer | undefined {
  let fallback: Doer | undefined;
  /** Where the noun phrases after prepositions end. */
  const governed = new Set<number>();
  for (let index = mainClause(elements, limit); index < limit; index++) {
    index = asideEnd(elements, index, limit);
    const kind = doerKind(elements[index]);
    // “There is a thread that binds Marlow rights”: nobody does anything.
    if (isThereIs(elements, index)) return fallback;
    if (kind === undefined || elements[index]?.naming?.weak === true) continue;
    // “Marlow chief”: the head is the last noun of the phrase.
    if (
      kind !== 'pronoun' &&
      index + 1 < limit &&
      doerKind(elements[index + 1]) !== undefined &&
      doerKind(elements[index + 1]) !== 'pronoun'
    )
      continue;
    const doer = doerAt(elements, index);
    if (doer === undefined) continue;
    // “The figures were sent to Quill and Hale.”
    const joined = governed.has(doer.from - 1) && /^(?:and|or)$/.test(elements[doer.from - 1]?.lower ?? '');
    if (prepositionAt(elements, doer.from - 1) || joined) {
      governed.add(doer.to);
      continue;
    }
    // “For Ada Quill, a philosopher, the debate goes on.”
    const beside = elements[doer.from - 1]?.lower === ',' && elements[doer.from - 2]?.kind === 'name';
    // “Amid the rift with Ada Quill, his brother left.”
    const acts = /^(?:his|her|their)$/.test(elements[doer.from]!.lower) && elements[doer.to]?.kind === 'word';
    if (doer.kind === 'role' && beside && !acts) continue;
    if (kind === 'name' || kind === 'pronoun') return doer;
    if (kind === 'role' && describesPronoun(elements, doer)) continue;
    const name = kind === 'role' ? apposedName(elements, index, limit) : -1;
    if (name > 0) return { kind: 'name', from: doer.from, to: name + 1, head: name };
    const article = elements[doer.from]?.lower ?? '';
    const bare = isBareRole(elements[index]!.lower);
    if (fallback === undefined && (article === 'the' || doer.from < doer.head || bare)) fallback = doer;
    if (fallback !== undefined && kind !== 'text') return fallback;
  }
  return fallback;
}
