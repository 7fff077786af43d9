import { cuesOf } from './cues.ts';
import type { Cue } from './cues.ts';
import type { Element } from '../text/elements.ts';
import { mainDoer } from './main-doer.ts';
import { isPersonName, phraseStart, prepositionAt, doerAt, doerKind } from './phrases.ts';
import type { Doer } from './phrases.ts';
import { BODIES } from '../words/bodies.ts';
import { isRole } from '../words/roles.ts';
import { BETWEEN, SPEECH } from '../words/verbs.ts';
import { DAYS, MONTHS, PREPOSITIONS, PRONOUNS } from '../words/words.ts';

/** Whether what ends at a comma is a clause about somebody that names no one but “her father” last. */
function besideRelative(elements: readonly Element[], comma: number): boolean {
  if (elements[comma]?.lower !== ',' || doerKind(elements[comma - 1]) !== 'role') return false;
  if (!/^(?:his|her|their)$/.test(elements[phraseStart(elements, comma - 1)]?.lower ?? '')) return false;
  let from = comma;
  while (from > 0 && elements[from - 1]?.kind !== 'punct' && elements[from - 1]?.kind !== 'quote') from -= 1;
  return /^(?:who|whose)$/.test(elements[from]?.lower ?? '');
}

/** Whether a noun phrase says of a thing what it does: “firm representing Marlow”. */
const isModified = (phrase: readonly Element[]): boolean =>
  phrase.at(-1)?.naming?.kind !== 'person' &&
  phrase.some(({ lower, cap }, at) => at > 0 && !cap && /.{3}ing$/.test(lower) && BODIES.has(phrase[at - 1]!.lower));

/** Looks over “, a professor at Columbia Law School,” for the doer before it. `comma` is the comma before the cue. */
function beforeApposition(elements: readonly Element[], comma: number): Doer | undefined {
  let end = comma;
  let candidate: Doer | undefined;
  for (let step = 0; step < 6 && end > 0; step++) {
    let from = end;
    while (
      from > 0 &&
      elements[from - 1]?.lower !== ',' &&
      elements[from - 1]?.kind !== 'quote' &&
      !/^[;:—–]$/.test(elements[from - 1]?.lower ?? '')
    )
      from -= 1;
    // “As Quill, the party’s leader, put it”
    if (from === 0 && elements[0]?.lower === 'as' && isPersonName(elements[1]) && end === 2) return doerAt(elements, 1);
    let last = end - 1;
    // “Rep. Ada Quill (D-York), said”
    if (elements[last]?.lower === ')') while (last > from && elements[last + 1]?.lower !== '(') last -= 1;
    const opening = elements[from]?.lower ?? '';
    const appositive =
      (from > 0 && (/^an?$/.test(opening) || elements[from]?.possessive === true)) ||
      /^(?:who|whose|which|where|when|while|if|although|though|because|asked|now|then|also|once|formerly|himself|herself)$/.test(
        opening,
      ) ||
      PREPOSITIONS.has(opening) ||
      (/(?:ing|ed)$/.test(opening) && !elements[from]?.cap) ||
      // “Quill, the firm representing Marlow, said”
      (from > 0 && opening === 'the' && isModified(elements.slice(from + 1, end))) ||
      elements[from]?.kind === 'number';
    const doer = doerAt(elements, last);
    // “Quill, who came with her father, Bo, said”
    if (doer?.kind === 'name' && doer.from === from && from > 1 && besideRelative(elements, from - 1)) {
      end = from - 1;
      continue;
    }
    if (!appositive && doer !== undefined && doer.from >= from) {
      // What only ends such a stretch may be a place: “the operation in Iraq and Syria”.
      const sure = doer.from === from || elements[doer.head]?.naming?.kind === 'person';
      // “Quill, the head of Defence, Space, and Security, said”
      const listed = elements[end + 1]?.lower === 'and' && elements[doer.head]?.naming?.kind !== 'person';
      const pure = sure && !listed && isPersonName(elements[doer.head]) && !prepositionAt(elements, doer.from - 1);
      if (pure) return doer;
      if (candidate === undefined || ((doer.kind === 'name' || doer.kind === 'text') && candidate.kind !== 'name'))
        candidate = doer;
    } else if (
      !appositive &&
      doer === undefined &&
      (step > 0 || elements[from]?.kind === 'name' || PRONOUNS.has(elements[from]?.lower ?? ''))
    ) {
      // “Musk, speaking in Paris on Monday, said”, “Roe told the court, according to papers, and said”, “she got up, said”.
      const main = mainDoer(elements.slice(0, end), end);
      if (main !== undefined && main.from >= from) return candidate ?? main;
    }
    if (from === 0 || elements[from - 1]?.lower !== ',') {
      if (candidate === undefined) {
        const main = mainDoer(elements, end);
        if (main !== undefined) return main;
      }
      break;
    }
    end = from - 1;
  }
  return candidate;
}

/** Whose second verb follows: “Quill says, Hale stood up and told her: …”. */
function clauseDoer(elements: readonly Element[], limit: number): Doer | undefined {
  for (let index = limit - 2; index > 1; index--) {
    const doer = elements[index];
    if (doer?.kind === 'quote' || doer?.lower === ';') break;
    if (elements[index - 1]?.lower !== ',' || cuesOf(elements.slice(index - 2, index - 1)).length === 0) continue;
    const kind = doerKind(doer);
    const verb = elements[index + 1];
    if ((kind === 'name' || kind === 'pronoun') && verb?.kind === 'word' && verb.lower !== 'and')
      return { kind, from: index, to: index + 1, head: index };
  }
  return mainDoer(elements, limit);
}

/** “Ada Quill, a farmer at the Council on Rain, Wind and Water said”: who comes before an apposition that no comma closes. */
function openApposition(elements: readonly Element[], near: Doer): Doer | undefined {
  if (elements[near.head]?.naming?.kind === 'person') return undefined;
  for (let comma = near.from - 1; comma > 0 && comma > near.from - 16; comma--) {
    const { kind, lower } = elements[comma] ?? { kind: 'quote', lower: '' };
    if (kind === 'quote' || SPEECH.has(lower) || (kind === 'punct' && lower !== ',')) return undefined;
    if (lower !== ',' || elements[comma - 1]?.naming?.kind !== 'person' || elements[comma - 1]?.possessive) continue;
    const within = elements.slice(comma + 1, near.from);
    const opens = /^(?:an?|the)$/.test(within[0]?.lower ?? '') && within.some(({ lower: word }) => isRole(word));
    return opens ? doerAt(elements, comma - 1) : undefined;
  }
  return undefined;
}

/** “…, while Ada Quill, a former minister said”: who comes before a role that no comma closes, and opens the clause. */
function rolesOwner(elements: readonly Element[], role: Doer): Doer | undefined {
  let comma = role.from - 1;
  while (comma > role.from - 6 && elements[comma]?.kind === 'word') comma -= 1;
  const name = comma - 1;
  const before = elements[name - 1];
  const opens =
    before === undefined ||
    before.kind === 'quote' ||
    /^(?:while|but|and|as|when|after|though|although|whereas|because|meanwhile|however|[,;:—–])$/.test(before.lower);
  return opens &&
    elements[comma]?.lower === ',' &&
    // “When he met Ada Quill, he said”
    elements.slice(comma + 1, role.from).every(({ lower }) => !SPEECH.has(lower) && !PRONOUNS.has(lower)) &&
    elements[name]?.naming?.kind === 'person' &&
    !elements[name]?.possessive
    ? doerAt(elements, name)
    : undefined;
}

/** How words end that say of nobody what they are. */
const THING = /(?:[ai]ble|tion|ism|(?<!audi)ence|ing|ed|ous|ful)$/;

/** The doer of a cue to its left. */
export function doerBefore(elements: readonly Element[], cue: Cue): Doer | undefined {
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
  if (/^(?:him|her)$/.test(element.lower) && elements[cue.at]?.lower.endsWith('ing') === true)
    return { kind: 'pronoun', from: index, to: index + 1, head: index };
  if (element.lower === ',' || element.lower === '—' || element.lower === '–' || element.lower === ')') {
    if (element.lower === ')') {
      while (index > 0 && at()?.lower !== '(') index -= 1;
      return doerAt(elements, index - 1);
    }
    return beforeApposition(elements, index);
  }
  if (element.lower === 'who' || element.lower === 'which' || element.lower === 'that' || element.lower === 'qui') {
    const comma = elements[index - 1]?.lower === ',';
    return doerAt(elements, index - (comma ? 2 : 1)) ?? (comma ? beforeApposition(elements, index - 1) : undefined);
  }
  const direct = doerAt(elements, index);
  // “who in a paper stated”
  const within = direct?.kind === 'text' && prepositionAt(elements, direct.from - 1);
  if (direct !== undefined && !within) {
    // “In Paris Quill said”; “Marlow's response to Quill said”: the nearest noun phrase is the doer all the same.
    if (direct.kind === 'role') return rolesOwner(elements, direct) ?? direct;
    return (direct.kind === 'name' && openApposition(elements, direct)) || direct;
  }
  if (/^(?:and|but|then|or|to)$/.test(element.lower)) return clauseDoer(elements, index);
  // “the world record holder said”, “the 26-year-old said”: whatever it is, it speaks.
  if (
    element.kind !== 'punct' &&
    !element.possessive &&
    /[\p{L}]{3}/u.test(element.lower) &&
    !THING.test(element.lower)
  ) {
    const from = phraseStart(elements, index);
    if (
      from < index &&
      /^(?:the|an?|one|another|der|die|le|la|el)$/.test(elements[from]?.lower ?? '') &&
      !prepositionAt(elements, from - 1)
    ) {
      return { kind: 'role', from, to: index + 1, head: index };
    }
  }
  // Something stands between: the nearest noun phrase of this clause that can be a doer.
  for (let back = index; back >= 0 && index - back < 12; back--) {
    const between = elements[back];
    if (between === undefined || between.kind === 'quote' || between.lower === ';') break;
    // “Ada Quill, who in a paper stated”
    const comma = elements[back - 1]?.lower === ',' ? 2 : 1;
    if (between.lower === 'who' && isPersonName(elements[back - comma])) return doerAt(elements, back - comma);
    const doer = doerAt(elements, back);
    if (doer === undefined || prepositionAt(elements, doer.from - 1)) continue;
    if (doer.kind === 'name' || doer.kind === 'pronoun') return doer;
  }
  return mainDoer(elements, cue.at);
}
