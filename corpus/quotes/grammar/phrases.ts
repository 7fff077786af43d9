import type { Element } from '../text/elements.ts';
import type { Naming } from '../names/naming.ts';
import { isRole, isRoles } from '../words/roles.ts';
import { BETWEEN, SPEECH } from '../words/verbs.ts';
import { TEXTS } from '../words/texts.ts';
import { PREPOSITIONS, PRONOUNS } from '../words/words.ts';
import { BODIES } from '../words/bodies.ts';

/**
 * Who does what a verb says, by the grammar of the sentence: “Ada Quill”, “she”, “the mayor”, “the company”, “the letter” of “… said”.
 * Indices into the sentence's elements, `to` exclusive.
 */
export interface Doer {
  kind: 'name' | 'pronoun' | 'role' | 'body' | 'text';
  from: number;
  to: number;
  /** The element that decides. */
  head: number;
}

const ARTICLES = new Set(
  'the a an this that his her their its our one another der die das ein eine le la les un une el los las una il lo'.split(
    ' ',
  ),
);
const CLAUSE_BREAKS = new Set(
  'that if because although though while whereas when where after before since until unless whether what how why so'.split(
    ' ',
  ),
);

/** “During this time Quill left”: the name is no part of the phrase before it. */
const TIMES =
  /^(?:time|year|month|week|day|morning|afternoon|evening|night|point|stage|moment|weekend|summer|winter|spring|autumn)$/;

export function prepositionAt(elements: readonly Element[], index: number): boolean {
  return PREPOSITIONS.has(elements[index]?.lower ?? '') || elements[index]?.lower === "d'";
}

/** What kind of doer an element can be the decisive word of, if any. */
export function doerKind(element: Element | undefined): Doer['kind'] | undefined {
  if (element === undefined) return undefined;
  if (element.kind === 'name') return element.possessive ? undefined : 'name';
  if (element.kind !== 'word') return undefined;
  // “He’s a farmer”
  if (element.possessive) return /^s?he$/.test(element.lower) ? 'pronoun' : undefined;
  if (PRONOUNS.has(element.lower) || /-(?:il|elle)$/.test(element.lower)) return 'pronoun';
  if (TEXTS.has(element.lower)) return 'text';
  if (isRole(element.lower) || (!element.cap && isRoles(element.lower))) return 'role';
  if (BODIES.has(element.lower)) return 'body';
  return undefined;
}

/** Whether an element is the name of a person, or may be. */
export function isPersonName(element: Element | undefined): boolean {
  return element?.kind === 'name' && !element.possessive && element.naming?.kind !== 'organisation';
}

/** Where the noun phrase that ends at `head` begins. */
export function phraseStart(elements: readonly Element[], head: number): number {
  let from = head;
  while (from > 0) {
    const before = elements[from - 1];
    if (before === undefined) break;
    if (before.kind === 'quote') {
      // “The ‘Glass Garden’ singer”
      if (!ARTICLES.has(elements[from - 2]?.lower ?? '')) break;
      from -= 1;
      continue;
    }
    if (before.kind === 'punct' && before.lower !== '-' && before.lower !== '’' && before.lower !== "'") break;
    if (
      PREPOSITIONS.has(before.lower) ||
      TIMES.test(before.lower) ||
      CLAUSE_BREAKS.has(before.lower) ||
      /^(?:and|but|or|who|which|said|says|told)$/.test(before.lower)
    )
      break;
    if (SPEECH.has(before.lower) && !before.cap) break;
    from -= 1;
    if (ARTICLES.has(before.lower) || head - from > 7) break;
  }
  return from;
}

/** Say what somebody is, and as often what something is like: “a major tax”. */
const ADJECTIVES =
  /^(?:major|general|liberal|conservative|chief|principal|minor|patient|individual|major|champion|star|legend|rival|veteran|teen|teenage|fellow|partner|model|independent)$/;

function describesNoun(elements: readonly Element[], head: number): boolean {
  const next = elements[head + 1];
  return (
    ADJECTIVES.test(elements[head]?.lower ?? '') &&
    next?.kind === 'word' &&
    !next.cap &&
    !SPEECH.has(next.lower) &&
    !BETWEEN.has(next.lower) &&
    !PREPOSITIONS.has(next.lower) &&
    !/^(?:who|that|and|or|but|which)$|(?:ed|ly)$/.test(next.lower)
  );
}

export function doerAt(elements: readonly Element[], head: number): Doer | undefined {
  const kind = doerKind(elements[head]);
  if (kind === undefined || (kind === 'role' && describesNoun(elements, head))) return undefined;
  let from = kind === 'pronoun' ? head : phraseStart(elements, head);
  let top = head;
  let topKind = kind;
  // “the dean of Harvard said”, “a spokesman for Tesla said”: the doer stands before the preposition.
  // “the president of Marlow Labs Ada Quill said”
  const steps = elements[head]?.naming?.led === true ? 0 : 3;
  for (let step = 0; step < steps && from > 1 && prepositionAt(elements, from - 1) && topKind !== 'pronoun'; step++) {
    let over = from - 2;
    const link = elements[from - 1]?.lower ?? '';
    // “a person close to Kelly”, “people familiar with the matter”
    if (
      /^(?:close|familiar|briefed|involved|affiliated|working|acquainted|speaking)$/.test(elements[over]?.lower ?? '')
    )
      over -= 1;
    const above = doerKind(elements[over]);
    if (above === undefined || above === 'pronoun') break;
    const joins =
      /^(?:of|for|at|from|with|in|de|von|du)$/.test(link) ||
      (above === 'role' && link === 'to') ||
      over < from - 2 ||
      (above === 'text' && /^(?:to|by|on|about)$/.test(link));
    // “the former Farmers of York president Ada Quill said”
    if (above === 'name' && kind === 'name' && isRole(elements[head - 1]?.lower ?? '')) break;
    if (!joins) break;
    top = over;
    topKind = above;
    from = phraseStart(elements, top);
  }
  return { kind: topKind, from, to: head + 1, head: top };
}

/** Opens what stands before the main clause: “Asked whether he was, Musk said”, “When a host pressed her, she said”. */
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
    const apposed = doerKind(elements[index - 2]) === 'role' || !PREPOSITIONS.has(first.lower);
    if (person && !apposed && verb?.lower === ',') return index;
    if (
      doerKind(elements[head]) !== undefined &&
      verb?.kind === 'word' &&
      !PREPOSITIONS.has(verb.lower) &&
      !/^(?:and|or|who|which)$/.test(verb.lower)
    )
      return index;
  }
  return 0;
}

/** Where the name stands that is set beside the role at `role`: “The chancellor, Ada Quill, sat down.”; else -1. */
function apposedName(elements: readonly Element[], role: number, limit: number): number {
  let comma = role + 1;
  // “The leader of the Harvest party, Ada Quill, sat down.”
  if (prepositionAt(elements, comma))
    while (comma < role + 7 && elements[comma]?.kind !== 'punct' && !SPEECH.has(elements[comma]?.lower ?? ''))
      comma += 1;
  if (elements[comma]?.lower !== ',') return -1;
  let name = comma + 1;
  // “His wife, the actress Ada Quill, sat down.”
  while (name < comma + 4 && elements[name]?.kind === 'word') name += 1;
  const naming = elements[name]?.naming;
  const person =
    naming?.kind === 'person' || (comma > role + 1 && naming?.kind === 'unknown' && naming.words.length > 1);
  return name < limit && person && !elements[name]?.possessive && /^[,.]$/.test(elements[name + 1]?.lower ?? '.')
    ? name
    : -1;
}

/** “I”, “we’ve”: the writer, whom the text needn't name. */
export const WRITER = /^(?:i|we)(?:['’](?:ve|d|ll|m|re))?$/;

/** “A farmer himself, he grows corn.”: not “A friend, she said, can help.” */
function describesPronoun(elements: readonly Element[], { from, to }: Doer): boolean {
  const comma = /^(?:him|her)self$/.test(elements[to]?.lower ?? '') ? to + 1 : to;
  if (!/^an?$/.test(elements[from]?.lower ?? '') || elements[comma]?.lower !== ',') return false;
  const aside = SPEECH.has(elements[comma + 2]?.lower ?? '') && /^[,.]$/.test(elements[comma + 3]?.lower ?? '.');
  return /^s?he$/.test(elements[comma + 1]?.lower ?? '') && !aside;
}

/** The first noun phrase of a sentence that can be its doer: not after a preposition, not a possessor. */
export function mainDoer(elements: readonly Element[], limit: number): Doer | undefined {
  let fallback: Doer | undefined;
  /** Where the noun phrases after prepositions end. */
  const governed = new Set<number>();
  for (let index = mainClause(elements, limit); index < limit; index++) {
    const kind = doerKind(elements[index]);
    if (kind === undefined || elements[index]?.naming?.weak === true) continue;
    // “Tesla chief”: the head is the last noun of the phrase.
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
    if (doer.kind === 'role' && elements[doer.from - 1]?.lower === ',' && elements[doer.from - 2]?.kind === 'name')
      continue;
    if (kind === 'name' || kind === 'pronoun') return doer;
    if (kind === 'role' && describesPronoun(elements, doer)) continue;
    const name = kind === 'role' ? apposedName(elements, index, limit) : -1;
    if (name > 0) return { kind: 'name', from: doer.from, to: name + 1, head: name };
    const article = elements[doer.from]?.lower ?? '';
    if (fallback === undefined && (article === 'the' || doer.from < doer.head)) fallback = doer;
    if (fallback !== undefined && kind !== 'text') return fallback;
  }
  return fallback;
}

/** “a student named Ada Quill”, “the woman, who goes by Ada Quill,” */
export function calledIn(doer: Doer, elements: readonly Element[]): Naming | undefined {
  for (let at = doer.head + 1; at < doer.head + 9; at++) {
    if (elements[at]?.quote !== undefined) return undefined;
    const naming = elements[at]?.naming;
    const before = elements
      .slice(doer.head + 1, at)
      .map(({ lower }) => lower)
      .join(' ');
    if (naming === undefined) continue;
    return /(?:^| )(?:named|(?:who )?goes by(?: the name(?: of)?)?|known as|identified as)$/.test(before) &&
      !/\b(?:said|told|says)\b/.test(before)
      ? naming
      : undefined;
  }
  return undefined;
}
