import type { Element } from '../text/elements.ts';
import { FOREIGN_SPEECH } from '../../language/words/foreign.ts';
import { isBareRole } from '../../language/words/roles.ts';
import { BETWEEN, SPEECH } from '../../language/words/verbs.ts';
import { DAYS } from '../../language/words/words.ts';
import { doerKind, isPersonName, phraseStart, prepositionAt } from './phrases.ts';
import type { Doer } from './phrases.ts';

/** Elements after a verb among which its doer is looked for. */
const FURTHEST = 14;

/** What a noun phrase can't hold: a clause begins. */
const CLAUSE = /^(?:who|that|as|when|while|if|whose|which)$/;

/** The doer of an inverted cue: “said Ada Quill, a teacher”. `from` is the element after the verb. */
export function doerAfter(elements: readonly Element[], from: number): Doer | undefined {
  let at = from;
  while (BETWEEN.has(elements[at]?.lower ?? '') && !DAYS.has(elements[at]?.lower ?? '')) at += 1;
  at = afterAdverbial(elements, from, at);
  let last: Doer | undefined;
  for (let step = 0; at < elements.length && step < FURTHEST; at++, step++) {
    const element = elements[at]!;
    if (element.kind === 'quote') return last;
    if (element.kind === 'punct') {
      if (/^[(\-’']$/.test(element.lower)) continue;
      // “said the chief executive, Ada Quill.”
      return (element.lower === ',' && last && apposed(elements, from, at)) || last;
    }
    const kind = doerKind(element);
    if (kind === 'pronoun') return last ?? { kind, from: at, to: at + 1, head: at };
    if (isAge(elements, at)) return { kind: 'role', from, to: at + 1, head: at };
    if (kind === 'name') {
      const noun = nounAfterName(elements, at);
      if (noun === undefined) return personAhead(elements, at) ?? { kind, from: at, to: at + 1, head: at };
      at = noun - 1;
    } else if (kind !== undefined) {
      // “ha detto poi la premier”
      last = { kind, from: Math.max(from, phraseStart(elements, at)), to: at + 1, head: at };
      const whole = wholePhrase(elements, last);
      if (whole !== undefined) return whole;
      // “said the union leader Ada Quill”, “said the farmer and mayor”: the phrase goes on.
      const next = doerKind(elements[at + 1]);
      if ((next === undefined || next === 'pronoun') && !/^(?:,|and)$/.test(elements[at + 1]?.lower ?? '')) return last;
    } else if (endsPhrase(element, last !== undefined) && !joinsTitle(elements, at)) return last;
  }
  return last;
}

/**
 * „…“ uvedl u soudu Bo Hale: where the full name begins that other languages have behind “at court”, or else `at`. “Hala” may be whose court it
 * is, where verbs and names have Slavic endings.
 */
function afterAdverbial(elements: readonly Element[], from: number, at: number): number {
  const verb = elements[from - 1]?.lower ?? '';
  if (!FOREIGN_SPEECH.has(verb) || SPEECH.has(verb) || !prepositionAt(elements, at)) return at;
  let name = at + 1;
  while (name < at + 4 && elements[name]?.kind === 'word' && doerKind(elements[name]) === undefined) name += 1;
  const { naming, possessive = false } = elements[name] ?? {};
  const full = name > at + 1 && naming !== undefined && naming.words.length > 1 && naming.kind !== 'organisation';
  if (!full || possessive || prepositionAt(elements, name - 1)) return at;
  return /(?:[łлlв]|ła|ла|la|ва)$/u.test(verb) && /[аяa]$/u.test(naming.name) ? at : name;
}

/** “said the 67-year-old” */
function isAge(elements: readonly Element[], at: number): boolean {
  const { kind, lower } = elements[at]!;
  return kind === 'number' && /-(?:year-old|jährigen?)$/.test(lower) && doerKind(elements[at + 1]) === undefined;
}

/** “said a former Marlow employee”: the name is only part of it. */
function nounAfterName(elements: readonly Element[], name: number): number | undefined {
  let noun = name + 1;
  while (
    noun < name + 4 &&
    elements[noun]?.kind === 'word' &&
    /^[\p{L}-]+$/u.test(elements[noun]?.lower ?? '') &&
    !prepositionAt(elements, noun) &&
    doerKind(elements[noun]) === undefined
  )
    noun += 1;
  const kind = doerKind(elements[noun]);
  if ((kind !== 'role' && kind !== 'body') || elements[noun]?.cap) return undefined;
  const joined = elements
    .slice(name + 1, noun)
    .every(({ kind: of, lower }) => of === 'word' && !BETWEEN.has(lower) && lower !== 'and' && !CLAUSE.test(lower));
  return joined ? noun : undefined;
}

/** “said Rain and Wind’s Ada Quill”, “said former Olympian and pundit Ada Quill”: the person after a name that is no person's. */
function personAhead(elements: readonly Element[], name: number): Doer | undefined {
  if (elements[name]?.naming?.kind === 'person') return undefined;
  for (let ahead = name + 1; ahead < name + 6; ahead++) {
    const other = elements[ahead];
    if (other === undefined || other.kind === 'punct' || other.kind === 'quote') return undefined;
    if (other.preposition || CLAUSE.test(other.lower)) return undefined;
    const person = other.naming?.kind === 'person' || elements[ahead - 1]?.possessive === true;
    if (other.kind === 'name' && !other.possessive && person)
      return { kind: 'name', from: ahead, to: ahead + 1, head: ahead };
  }
  return undefined;
}

/** A role or body with what belongs to it after it, or the name set beside it. */
function wholePhrase(elements: readonly Element[], doer: Doer): Doer | undefined {
  const { head, from } = doer;
  const link = elements[head + 1]?.lower ?? '';
  const named = namedBehindOwner(elements, head);
  if (named > 0) return { kind: 'name', from, to: named + 1, head: named };
  // “said a spokesman for Marlow”, “said the head of the union, Ada Quill,”
  if (/^(?:for|of|at|from|with|de|von)$/.test(link)) {
    const towards = elements.findIndex(
      ({ lower }, at) => at > head + 1 && at < head + 7 && /^(?:a|al|to)$/.test(lower),
    );
    const end = firstOf(elements, head + 2, head + 7, ['punct', 'name']);
    // “espetó el ingeniero de pista a Ada Quill”: to her.
    if (towards > 0 && towards < end) return { ...doer, to: towards };
    return apposed(elements, from, head + 2) ?? { ...doer, to: elements[end]?.kind === 'name' ? end + 1 : head + 1 };
  }
  // “said a person close to Ada Quill”
  if (/^(?:close|familiar|briefed|involved|affiliated|working|acquainted)$/.test(link))
    return { ...doer, to: firstOf(elements, head + 2, head + 8, ['punct', 'quote']) };
  // “said the party's spokeswoman in Leeds, Ada Quill,”
  return apposed(elements, from, head + 1);
}

/**
 * „…“, řekl mluvčí hasičů Bob Hale: where the name stands behind a noun that says whose they are, without a preposition; else 0. Not “mluvčí
 * rodiny Boba Hala”, whose first name ends in a vowel as cases of names do.
 */
function namedBehindOwner(elements: readonly Element[], role: number): number {
  if (!isBareRole(elements[role]!.lower) || elements[role + 1]?.kind !== 'word') return 0;
  const { naming, possessive } = elements[role + 2] ?? {};
  const first = naming?.kind === 'person' && naming.words.length > 1 && !possessive ? naming.words[0]! : 'a';
  return /[aeiouyáéěíýóúůąęаеёиіїоуыэюя]$/u.test(first) ? 0 : role + 2;
}

/** The index of the first element of such kinds; `to` where there is none before it, or where the sentence ends. */
function firstOf(elements: readonly Element[], from: number, to: number, kinds: readonly Element['kind'][]): number {
  let at = from;
  while (at < elements.length && at < to && !kinds.includes(elements[at]!.kind)) at += 1;
  return at;
}

/** The person whose name stands after the next comma, as that of the phrase from `from` on; only words may come before the comma. */
function apposed(elements: readonly Element[], from: number, at: number): Doer | undefined {
  let comma = at;
  while (comma < at + 6 && /^(?:word|name|number)$/.test(elements[comma]?.kind ?? '')) comma += 1;
  const head = comma + 1;
  const name = elements[head];
  const closes = elements[head + 1];
  return elements[comma]?.lower === ',' &&
    isPersonName(name) &&
    name?.naming?.kind === 'person' &&
    (closes === undefined || closes.kind === 'punct' || closes.kind === 'quote')
    ? { kind: 'name', from, to: head + 1, head }
    : undefined;
}

/** “said founder and CEO Ada Quill”: one person, with two titles. */
function joinsTitle(elements: readonly Element[], and: number): boolean {
  const next = elements[and + 1];
  return elements[and]?.lower === 'and' && (doerKind(next) === 'role' || (next?.naming?.roles.length ?? 0) > 0);
}

/** Whether a word can't stand in the noun phrase after a verb. `begun`: a noun has come already. */
function endsPhrase({ lower, preposition }: Element, begun: boolean): boolean {
  if (preposition || /^(?:that|whether|if)$/.test(lower)) return true;
  return begun && /^(?:who|and|but|as|when|while|after|before|it|them|us|me|him|her)$/.test(lower);
}
