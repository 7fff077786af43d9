import type { Element } from '../text/elements.ts';
import { isRole, isRoles } from '../../language/words/roles.ts';
import { FOREIGN_SPEECH, FOREIGN_TIMES } from '../../language/words/foreign.ts';
import { BETWEEN, SPEECH } from '../../language/words/verbs.ts';
import { TEXTS } from '../../language/words/texts.ts';
import { BODIES } from '../../language/words/bodies.ts';

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

/** Words that open a noun phrase. */
export const ARTICLES = new Set(
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

/** Whether a preposition stands there; it may be before the sentence, where nothing stands. */
export function prepositionAt(elements: readonly Element[], index: number): boolean {
  return elements[index]?.preposition === true || elements[index]?.lower === "d'";
}

/** What kind of doer an element can be the decisive word of, if any. */
export function doerKind(element: Element | undefined): Doer['kind'] | undefined {
  if (element === undefined) return undefined;
  if (element.kind === 'name') return element.possessive ? undefined : 'name';
  if (element.kind !== 'word' || element.preposition) return undefined;
  // “He’s a farmer”
  if (element.possessive) return /^s?he$/.test(element.lower) ? 'pronoun' : undefined;
  if (element.pronoun !== undefined && element.pronoun !== 'writer') return 'pronoun';
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
      before.preposition ||
      TIMES.test(before.lower) ||
      FOREIGN_TIMES.has(before.lower) ||
      CLAUSE_BREAKS.has(before.lower) ||
      /^(?:and|but|or|who|which|said|says|told)$/.test(before.lower)
    )
      break;
    if ((SPEECH.has(before.lower) || FOREIGN_SPEECH.has(before.lower)) && !before.cap) break;
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
    !next.preposition &&
    !/^(?:who|that|and|or|but|which)$|(?:ed|ly)$/.test(next.lower)
  );
}

/** The doer whose noun phrase ends at `last`: “Quill”, and the whole of “the mayor of Leeds” when asked for “Leeds”. */
export function doerAt(elements: readonly Element[], last: number): Doer | undefined {
  const kind = doerKind(elements[last]);
  if (kind === undefined || (kind === 'role' && describesNoun(elements, last))) return undefined;
  let doer: Doer = { kind, from: kind === 'pronoun' ? last : phraseStart(elements, last), to: last + 1, head: last };
  // “the president of Marlow Labs Ada Quill said”
  if (elements[last]?.naming?.led === true) return doer;
  for (let step = 0; step < MOST_LINKS; step++) {
    const above = headAbove(elements, doer);
    if (above === undefined) break;
    doer = above;
  }
  return doer;
}

/** Prepositions over which the head of a noun phrase is looked for. */
const MOST_LINKS = 3;

/** “the dean of Kent said”, “a spokesman for Marlow said”: the doer with the head that stands before the preposition. */
function headAbove(elements: readonly Element[], { kind, from, to }: Doer): Doer | undefined {
  if (kind === 'pronoun' || from < 2 || !prepositionAt(elements, from - 1)) return undefined;
  // “a person close to Quill”, “people familiar with the matter”
  const near = NEAR.test(elements[from - 2]?.lower ?? '');
  const head = near ? from - 3 : from - 2;
  const above = doerKind(elements[head]);
  if (above === undefined || above === 'pronoun') return undefined;
  // “the former Farmers of York president Ada Quill said”
  if (above === 'name' && elements[to - 1]?.kind === 'name' && isRole(elements[to - 2]?.lower ?? '')) return undefined;
  const link = elements[from - 1]?.lower ?? '';
  const joins =
    near ||
    /^(?:of|for|at|from|with|in|de|von|du)$/.test(link) ||
    (above === 'role' && link === 'to') ||
    (above === 'text' && /^(?:to|by|on|about)$/.test(link));
  return joins ? { kind: above, from: phraseStart(elements, head), to, head } : undefined;
}

/** Says how somebody stands to whom a preposition after it names. */
const NEAR = /^(?:close|familiar|briefed|involved|affiliated|working|acquainted|speaking)$/;
