import type { Element } from '../text/elements.ts';
import { isPersonName, doerKind } from './phrases.ts';
import type { Doer } from './phrases.ts';
import { BETWEEN } from '../words/verbs.ts';
import { DAYS, PREPOSITIONS } from '../words/words.ts';

/** Where a person's name stands after the next comma; nothing but words may come before it. */
function apposedName(elements: readonly Element[], from: number): number | undefined {
  let comma = from;
  while (comma < from + 6 && /^(?:word|name|number)$/.test(elements[comma]?.kind ?? '')) comma += 1;
  const name = elements[comma + 1];
  const closes = elements[comma + 2];
  return elements[comma]?.lower === ',' &&
    isPersonName(name) &&
    name?.naming?.kind === 'person' &&
    (closes === undefined || closes.kind === 'punct' || closes.kind === 'quote')
    ? comma + 1
    : undefined;
}

/** The doer of an inverted cue: “said Ann Lee, a teacher”. */
export function doerAfter(elements: readonly Element[], from: number): Doer | undefined {
  let index = from;
  while (BETWEEN.has(elements[index]?.lower ?? '') && !DAYS.has(elements[index]?.lower ?? '')) index += 1;
  let last: Doer | undefined;
  for (let step = 0; index < elements.length && step < 14; index++, step++) {
    const element = elements[index];
    if (element === undefined || element.kind === 'quote') break;
    if (element.kind === 'punct') {
      if (element.lower === '(' || element.lower === '-' || element.lower === '’' || element.lower === "'") continue;
      // “said the chief executive, Tim Cook.”
      if (
        element.lower === ',' &&
        last !== undefined &&
        last.kind !== 'name' &&
        last.kind !== 'pronoun' &&
        apposedName(elements, index) !== undefined
      ) {
        return { kind: 'name', from, to: index + 2, head: index + 1 };
      }
      break;
    }
    const kind = doerKind(element);
    if (kind === 'pronoun') {
      if (last === undefined) return { kind, from: index, to: index + 1, head: index };
      break;
    }
    // “said the 67-year-old”
    if (
      element.kind === 'number' &&
      /-(?:year-old|jährigen?)$/.test(element.lower) &&
      doerKind(elements[index + 1]) === undefined
    )
      return { kind: 'role', from, to: index + 1, head: index };
    if (kind === 'name') {
      // “said a former Fox employee”: the name is only part of it.
      let noun = index + 1;
      while (
        noun < index + 4 &&
        elements[noun]?.kind === 'word' &&
        /^[\p{L}-]+$/u.test(elements[noun]?.lower ?? '') &&
        !PREPOSITIONS.has(elements[noun]?.lower ?? '') &&
        doerKind(elements[noun]) === undefined
      )
        noun += 1;
      const role = doerKind(elements[noun]);
      if (
        (role === 'role' || role === 'body') &&
        !elements[noun]?.cap &&
        elements
          .slice(index + 1, noun)
          .every(
            (word) =>
              word.kind === 'word' &&
              !BETWEEN.has(word.lower) &&
              !/^(?:who|that|and|as|when|while|if|whose|which)$/.test(word.lower),
          )
      ) {
        index = noun - 1;
        continue;
      }
      if (element.naming?.kind !== 'person') {
        // “said Ernst and Young’s Sanjay Mehta”, “said former Olympian and pundit Steve Cram”.
        for (let ahead = index + 1; ahead < index + 6; ahead++) {
          const other = elements[ahead];
          if (
            other === undefined ||
            other.kind === 'punct' ||
            other.kind === 'quote' ||
            PREPOSITIONS.has(other.lower) ||
            /^(?:who|that|as|when|while|if|whose|which)$/.test(other.lower)
          )
            break;
          if (
            other.kind === 'name' &&
            !other.possessive &&
            (other.naming?.kind === 'person' || elements[ahead - 1]?.possessive === true)
          ) {
            return { kind: 'name', from: ahead, to: ahead + 1, head: ahead };
          }
        }
      }
      return { kind, from, to: index + 1, head: index };
    }
    if (kind !== undefined) {
      last = { kind, from, to: index + 1, head: index };
      // “said a spokesman for Tesla”.
      if (/^(?:for|of|at|from|with|de|von)$/.test(elements[index + 1]?.lower ?? '')) {
        let end = index + 2;
        while (
          end < elements.length &&
          end < index + 7 &&
          elements[end]?.kind !== 'punct' &&
          elements[end]?.kind !== 'name'
        )
          end += 1;
        // “said the head of the union, Ann Lee,”
        const apposed = apposedName(elements, index + 2);
        if (apposed !== undefined) return { kind: 'name', from, to: apposed + 1, head: apposed };
        return { ...last, to: elements[end]?.kind === 'name' ? end + 1 : index + 1 };
      }
      // “a person close to Ada Quill”
      if (
        /^(?:close|familiar|briefed|involved|affiliated|working|acquainted)$/.test(elements[index + 1]?.lower ?? '')
      ) {
        let end = index + 2;
        while (
          end < elements.length &&
          end < index + 8 &&
          elements[end]?.kind !== 'punct' &&
          elements[end]?.kind !== 'quote'
        )
          end += 1;
        return { ...last, to: end };
      }
      // “said the party's spokeswoman in Leeds, Ann Lee,”
      const apposed = apposedName(elements, index + 1);
      if (apposed !== undefined) return { kind: 'name', from, to: apposed + 1, head: apposed };
      const following = doerKind(elements[index + 1]);
      if (following === undefined || following === 'pronoun') {
        const then = elements[index + 1];
        if (then?.lower === ',' || then?.lower === 'and') continue;
        return last;
      }
      continue;
    }
    if (
      PREPOSITIONS.has(element.lower) ||
      /^(?:who|and|but|as|that|when|while|after|before|if|whether|it|them|us|me|him|her)$/.test(element.lower)
    ) {
      if (last !== undefined || element.lower === 'that' || element.lower === 'whether' || element.lower === 'if')
        break;
      if (PREPOSITIONS.has(element.lower)) break;
    }
  }
  return last;
}
