import { cuesOf } from './cues.ts';
import type { Cue } from './cues.ts';
import type { Element } from './elements.ts';
import { mainSubject, phraseStart, prepositionAt, subjectAt, subjectKind } from './phrases.ts';
import type { Subject } from './phrases.ts';
import { BETWEEN, DAYS, MONTHS, PREPOSITIONS, PRONOUNS } from './words.ts';

function isPersonName(element: Element | undefined): boolean {
  return element?.kind === 'name' && !element.possessive && element.mention?.kind !== 'organisation';
}

/** Looks over “, a professor at Columbia Law School,” for the subject before it. `comma` is the comma before the cue. */
function beforeApposition(elements: readonly Element[], comma: number): Subject | undefined {
  let end = comma;
  let candidate: Subject | undefined;
  for (let step = 0; step < 6 && end > 0; step++) {
    let from = end;
    while (
      from > 0 &&
      elements[from - 1]?.lower !== ',' &&
      elements[from - 1]?.kind !== 'quote' &&
      !/^[;:—–]$/.test(elements[from - 1]?.lower ?? '')
    )
      from -= 1;
    const last = end - 1;
    const opening = elements[from]?.lower ?? '';
    const appositive =
      (from > 0 && /^an?$/.test(opening)) ||
      /^(?:who|whose|which|where|when|while|if|although|though|because|asked|now|then|also|once|formerly|himself|herself)$/.test(
        opening,
      ) ||
      PREPOSITIONS.has(opening) ||
      (/(?:ing|ed)$/.test(opening) && !elements[from]?.cap) ||
      elements[from]?.kind === 'number';
    const subject = subjectAt(elements, last);
    if (!appositive && subject !== undefined && subject.from >= from) {
      const pure = isPersonName(elements[subject.head]) && !prepositionAt(elements, subject.from - 1);
      if (pure) return subject;
      if (
        candidate === undefined ||
        ((subject.kind === 'name' || subject.kind === 'text') && candidate.kind !== 'name')
      )
        candidate = subject;
    } else if (
      !appositive &&
      subject === undefined &&
      (step > 0 || elements[from]?.kind === 'name' || PRONOUNS.has(elements[from]?.lower ?? ''))
    ) {
      // “Musk, speaking in Paris on Monday, said”, “Roe told the court, according to papers, and said”, “she got up, said”.
      const main = mainSubject(elements.slice(0, end), end);
      if (main !== undefined && main.from >= from) return candidate ?? main;
    }
    if (from === 0 || elements[from - 1]?.lower !== ',') {
      if (candidate === undefined) {
        const main = mainSubject(elements, end);
        if (main !== undefined) return main;
      }
      break;
    }
    end = from - 1;
  }
  return candidate;
}

/** Whose second verb follows: “Quill says, Hale stood up and told her: …”. */
function clauseSubject(elements: readonly Element[], limit: number): Subject | undefined {
  for (let index = limit - 2; index > 1; index--) {
    const subject = elements[index];
    if (subject?.kind === 'quote' || subject?.lower === ';') break;
    if (elements[index - 1]?.lower !== ',' || cuesOf(elements.slice(index - 2, index - 1)).length === 0) continue;
    const kind = subjectKind(subject);
    const verb = elements[index + 1];
    if ((kind === 'name' || kind === 'pronoun') && verb?.kind === 'word' && verb.lower !== 'and')
      return { kind, from: index, to: index + 1, head: index };
  }
  return mainSubject(elements, limit);
}

/** The subject of a cue to its left. */
function subjectBefore(elements: readonly Element[], cue: Cue): Subject | undefined {
  let index = cue.at - 1;
  const at = () => elements[index];
  for (;;) {
    const element = at();
    if (element === undefined) return undefined;
    const { lower } = element;
    if (element.kind === 'word' && (BETWEEN.has(lower) || (lower.endsWith('ly') && !element.cap))) index -= 1;
    else if (element.kind === 'name' && DAYS.has(lower)) index -= 1;
    else if (element.kind === 'number' && MONTHS.has(elements[index - 1]?.lower ?? '')) index -= 2;
    else if (
      (DAYS.has(elements[index + 1]?.lower ?? '') || MONTHS.has(elements[index + 1]?.lower ?? '')) &&
      prepositionAt(elements, index)
    )
      index -= 1;
    else break;
  }
  const element = at();
  if (element === undefined || element.kind === 'quote') return undefined;
  if (/^(?:him|her)$/.test(element.lower) && /ing$/.test(elements[cue.at]?.lower ?? ''))
    return { kind: 'pronoun', from: index, to: index + 1, head: index };
  if (element.lower === ',' || element.lower === '—' || element.lower === '–' || element.lower === ')') {
    if (element.lower === ')') {
      while (index > 0 && at()?.lower !== '(') index -= 1;
      return subjectAt(elements, index - 1);
    }
    return beforeApposition(elements, index);
  }
  if (element.lower === 'who' || element.lower === 'which' || element.lower === 'that' || element.lower === 'qui') {
    const comma = elements[index - 1]?.lower === ',';
    return subjectAt(elements, index - (comma ? 2 : 1)) ?? (comma ? beforeApposition(elements, index - 1) : undefined);
  }
  const direct = subjectAt(elements, index);
  if (direct !== undefined) {
    // “In Paris Musk said”; “Tesla's response to Musk said”: the nearest noun phrase is the subject all the same.
    return direct;
  }
  if (/^(?:and|but|then|or|to)$/.test(element.lower)) return clauseSubject(elements, index);
  // “the world record holder said”, “the 26-year-old said”: whatever it is, it speaks.
  if (element.kind !== 'punct' && !element.possessive && /[\p{L}]{3}/u.test(element.lower)) {
    const from = phraseStart(elements, index);
    if (
      from < index &&
      /^(?:the|an?|one|another|der|die|le|la|el)$/.test(elements[from]?.lower ?? '') &&
      !prepositionAt(elements, from - 1)
    ) {
      return { kind: 'role', from, to: index + 1, head: index };
    }
  }
  // Something stands between: the nearest noun phrase of this clause that can be a subject.
  for (let back = index; back >= 0 && index - back < 12; back--) {
    const between = elements[back];
    if (between === undefined || between.kind === 'quote' || between.lower === ';') break;
    const subject = subjectAt(elements, back);
    if (subject === undefined || prepositionAt(elements, subject.from - 1)) continue;
    if (subject.kind === 'name' || subject.kind === 'pronoun') return subject;
  }
  return mainSubject(elements, cue.at);
}

/** Where a person's name stands after the next comma; nothing but words may come before it. */
function apposedName(elements: readonly Element[], from: number): number | undefined {
  let comma = from;
  while (comma < from + 6 && /^(?:word|name|number)$/.test(elements[comma]?.kind ?? '')) comma += 1;
  const name = elements[comma + 1];
  const closes = elements[comma + 2];
  return elements[comma]?.lower === ',' &&
    isPersonName(name) &&
    name?.mention?.kind === 'person' &&
    (closes === undefined || closes.kind === 'punct' || closes.kind === 'quote')
    ? comma + 1
    : undefined;
}

/** The subject of an inverted cue: “said Ann Lee, a teacher”. */
function subjectAfter(elements: readonly Element[], from: number): Subject | undefined {
  let index = from;
  while (BETWEEN.has(elements[index]?.lower ?? '') && !DAYS.has(elements[index]?.lower ?? '')) index += 1;
  let last: Subject | undefined;
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
    const kind = subjectKind(element);
    if (kind === 'pronoun') {
      if (last === undefined) return { kind, from: index, to: index + 1, head: index };
      break;
    }
    // “said the 67-year-old”
    if (
      element.kind === 'number' &&
      /-(?:year-old|jährigen?)$/.test(element.lower) &&
      subjectKind(elements[index + 1]) === undefined
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
        subjectKind(elements[noun]) === undefined
      )
        noun += 1;
      const role = subjectKind(elements[noun]);
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
      if (element.mention?.kind !== 'person') {
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
            (other.mention?.kind === 'person' || elements[ahead - 1]?.possessive === true)
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
      const following = subjectKind(elements[index + 1]);
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

/** Whether a cue stands beside a quotation, with its subject in between at most. */
function beside(elements: readonly Element[], cue: Cue): boolean {
  for (let index = cue.at - 1; index >= 0 && cue.at - index < 8; index--)
    if (elements[index]?.kind === 'quote') return true;
  return elements[cue.end]?.kind === 'quote';
}

/** The subject of a cue. `inverted`: the quotation stands right before the verb, so that the subject follows it. */
export function subjectOf(elements: readonly Element[], cue: Cue, inverted: boolean): Subject | undefined {
  switch (cue.form) {
    case 'according':
      return subjectAfter(elements, cue.end);
    case 'passive': {
      for (let index = cue.end; index < Math.min(cue.end + 6, elements.length); index++) {
        if (elements[index]?.lower === 'by') return subjectAfter(elements, index + 1);
      }
      return undefined;
    }
    case 'participle':
    case 'infinitive': {
      if (inverted) {
        const after = subjectAfter(elements, cue.end);
        if (after !== undefined) return after;
      }
      // “Musk said X, adding”: whoever the nearest finite cue belongs to; else the subject of the sentence.
      const before = elements[cue.at - 1];
      if (before !== undefined && subjectKind(before) !== undefined && cue.form === 'participle')
        return subjectAt(elements, cue.at - 1);
      const earlier = cuesOf(elements.slice(0, cue.at)).filter((other) => other.form === 'finite' && other.speech);
      const nearest = earlier.at(-1);
      const main = mainSubject(elements, cue.at);
      if (
        nearest !== undefined &&
        (main === undefined ||
          main.kind === 'body' ||
          main.kind === 'role' ||
          nearest.end === cue.at - 1 ||
          beside(elements, nearest))
      ) {
        const quoteBefore =
          elements[nearest.at - 1]?.kind === 'quote' ||
          (elements[nearest.at - 1]?.lower === ',' && elements[nearest.at - 2]?.kind === 'quote');
        const found = subjectOf(elements, nearest, quoteBefore);
        if (found !== undefined) return found;
      }
      return main;
    }
    default: {
      if (inverted) {
        const clitic = elements[cue.at];
        if (clitic !== undefined && /-(?:il|elle|ils|elles)$/.test(clitic.lower)) {
          return { kind: 'pronoun', from: cue.at, to: cue.at + 1, head: cue.at };
        }
        const after = subjectAfter(elements, cue.end);
        if (after !== undefined) return after;
      }
      return subjectBefore(elements, cue) ?? (cue.at === 0 ? subjectAfter(elements, cue.end) : undefined);
    }
  }
}
