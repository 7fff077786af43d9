import { cuesOf } from './cues.ts';
import type { Cue } from './cues.ts';
import type { Element } from '../text/elements.ts';
import { mainDoer } from './main-doer.ts';
import { isPersonName, phraseStart, prepositionAt, doerAt, doerKind } from './phrases.ts';
import type { Doer } from './phrases.ts';
import { BODIES } from '../../language/words/bodies.ts';
import { FOREIGN_SPEECH } from '../../language/words/foreign.ts';
import { isRole, isRoles } from '../../language/words/roles.ts';
import { BETWEEN, SPEECH } from '../../language/words/verbs.ts';
import { DAYS, MONTHS } from '../../language/words/words.ts';

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

/** Whether what stands from `from` to `end`, a comma, only says more of who stands before it: “a farmer from Kent”, “who came late”. */
function isAppositive(elements: readonly Element[], from: number, end: number): boolean {
  const first = elements[from];
  if (first === undefined) return false;
  const { lower, kind, cap, possessive, preposition } = first;
  if (kind === 'number' || preposition || APPOSES.test(lower)) return true;
  if (/(?:ing|ed)$/.test(lower) && !cap) return true;
  if (from === 0) return false;
  // “Quill, the firm representing Marlow, said”
  return /^an?$/.test(lower) || possessive || (lower === 'the' && isModified(elements.slice(from + 1, end)));
}

/** Opens what only says more of who stands before it. */
const APPOSES =
  /^(?:who|whose|which|where|when|while|if|although|though|because|asked|now|then|also|once|formerly|himself|herself)$/;

/** Stretches between commas over which the doer is looked for. */
const MOST_STRETCHES = 6;

/** Looks over “, a farmer from Kent,” for the doer before it. `comma` is the comma before the cue. */
function beforeApposition(elements: readonly Element[], comma: number): Doer | undefined {
  let candidate: Doer | undefined;
  let end = comma;
  for (let step = 0; step < MOST_STRETCHES && end > 0; step++) {
    const from = stretchStart(elements, end);
    // “As Quill, the party’s leader, put it”
    if (from === 0 && elements[0]?.lower === 'as' && isPersonName(elements[1]) && end === 2) return doerAt(elements, 1);
    const doer = doerAt(elements, lastOfStretch(elements, from, end));
    // “Quill, who came with her father, Bo, said”
    if (doer?.kind === 'name' && doer.from === from && from > 1 && besideRelative(elements, from - 1)) {
      end = from - 1;
      continue;
    }
    if (!isAppositive(elements, from, end)) {
      if (doer === undefined) {
        const main = mainDoerOf(elements, from, end, step);
        if (main !== undefined) return candidate ?? main;
      } else if (doer.from >= from) {
        if (isSurely(elements, doer, from, end)) return doer;
        candidate = likelier(candidate, doer);
      }
    }
    if (elements[from - 1]?.lower !== ',') return candidate ?? mainDoer(elements, end);
    end = from - 1;
  }
  return candidate;
}

/** Where a stretch of a sentence begins that ends at a comma. */
function stretchStart(elements: readonly Element[], end: number): number {
  const divides = ({ kind, lower }: Element) => kind === 'quote' || /^[,;:—–]$/.test(lower);
  let from = end;
  while (from > 0 && !divides(elements[from - 1]!)) from -= 1;
  return from;
}

/** The last element of a stretch but for brackets: “Rep. Ada Quill (D-York), said”. */
function lastOfStretch(elements: readonly Element[], from: number, end: number): number {
  let last = end - 1;
  if (elements[last]?.lower === ')') while (last > from && elements[last + 1]?.lower !== '(') last -= 1;
  return last;
}

/** “Quill, speaking in Paris on Monday, said”, “Roe told the court, according to papers, and said”, “she got up, said”. */
function mainDoerOf(elements: readonly Element[], from: number, end: number, step: number): Doer | undefined {
  const first = elements[from];
  if (step === 0 && first?.kind !== 'name' && doerKind(first) !== 'pronoun') return undefined;
  const main = mainDoer(elements.slice(0, end), end);
  return main !== undefined && main.from >= from ? main : undefined;
}

/** Whether it is a person who ends a stretch, and nothing that goes with another noun. */
function isSurely(elements: readonly Element[], { from: start, head }: Doer, from: number, end: number): boolean {
  const person = elements[head]?.naming?.kind === 'person';
  // What only ends such a stretch may be a place: “the operation in Iraq and Syria”.
  const alone = start === from || person;
  // “Quill, the head of Defence, Space, and Security, said”
  const listed = elements[end + 1]?.lower === 'and' && !person;
  return alone && !listed && isPersonName(elements[head]) && !prepositionAt(elements, start - 1);
}

/** Names and texts are likelier than what somebody is; of such the last is. */
const likelier = (before: Doer | undefined, doer: Doer): Doer =>
  before === undefined || ((doer.kind === 'name' || doer.kind === 'text') && before.kind !== 'name') ? doer : before;

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
  // “Ada, critics say”
  if (isRoles(elements[role.head]!.lower)) return undefined;
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
    elements.slice(comma + 1, role.from).every(({ lower, pronoun }) => !SPEECH.has(lower) && pronoun === undefined) &&
    elements[name]?.naming?.kind === 'person' &&
    !elements[name]?.possessive
    ? doerAt(elements, name)
    : undefined;
}

/** How words end that say of nobody what they are. */
const THING = /(?:[ai]ble|tion|ism|(?<!audi)ence|ing|ed|ous|ful)$/;

/** The doer of a cue to its left. */
export function doerBefore(elements: readonly Element[], cue: Cue): Doer | undefined {
  const at = lastBefore(elements, cue.at);
  const element = elements[at];
  if (element === undefined || element.kind === 'quote') return undefined;
  const { lower } = element;
  // “recalled him saying”
  if (/^(?:him|her)$/.test(lower) && elements[cue.at]?.lower.endsWith('ing') === true)
    return { kind: 'pronoun', from: at, to: at + 1, head: at };
  if (lower === ')') return doerAt(elements, openingOf(elements, at) - 1);
  if (/^[,—–]$/.test(lower)) return beforeApposition(elements, at);
  // “Ada Quill, who said”
  if (/^(?:who|which|that|qui)$/.test(lower)) {
    const comma = elements[at - 1]?.lower === ',';
    return doerAt(elements, at - (comma ? 2 : 1)) ?? (comma ? beforeApposition(elements, at - 1) : undefined);
  }
  const beside = doerBeside(elements, at);
  if (beside !== undefined) return beside;
  if (/^(?:and|but|then|or|to)$/.test(lower)) return clauseDoer(elements, at);
  const near = unknownNoun(elements, at) ?? nearest(elements, at);
  // “Ada Quill, a farmer at the Council on Rain, Wind and Water think tank said”
  if (near !== undefined) return (near.kind === 'name' ? openApposition(elements, near) : undefined) ?? near;
  const main = mainDoer(elements, cue.at);
  return main?.head === at - 1 && isNounsName(elements, main.head, cue.at) ? undefined : main;
}

/** The last element before a verb that isn't part of it: not “on Monday” of “Quill on Monday said”, nor “also”. */
function lastBefore(elements: readonly Element[], verb: number): number {
  const isDate = (at: number) => DAYS.has(elements[at]?.lower ?? '') || MONTHS.has(elements[at]?.lower ?? '');
  let at = verb - 1;
  for (let element = elements[at]; element !== undefined; element = elements[at]) {
    const { kind, lower, cap } = element;
    if (kind === 'word' && (BETWEEN.has(lower) || (lower.endsWith('ly') && !cap))) at -= 1;
    else if (kind === 'name' && DAYS.has(lower)) at -= 1;
    else if (kind === 'number' && MONTHS.has(elements[at - 1]?.lower ?? '')) at -= 2;
    else if (isDate(at + 1) && prepositionAt(elements, at)) at -= 1;
    else break;
  }
  return at;
}

/** The index of the “(” that belongs to the “)” at `closing`. */
function openingOf(elements: readonly Element[], closing: number): number {
  let at = closing;
  while (at > 0 && elements[at]?.lower !== '(') at -= 1;
  return at;
}

/** The noun phrase that ends right before the verb, whatever stands before it: “In Paris Quill said”. */
function doerBeside(elements: readonly Element[], at: number): Doer | undefined {
  const doer = doerAt(elements, at);
  if (doer === undefined) return undefined;
  // “who in a paper stated”
  if (doer.kind === 'text' && prepositionAt(elements, doer.from - 1)) return undefined;
  if (doer.kind === 'role') return rolesOwner(elements, doer) ?? doer;
  return doer.kind === 'name' ? (somebodyOf(elements, doer) ?? openApposition(elements, doer) ?? doer) : doer;
}

/** “De vrouw van Quill zei”: somebody of whom it isn't known what they are, rather than whose they are. */
function somebodyOf(elements: readonly Element[], { from, to }: Doer): Doer | undefined {
  const head = from - 2;
  if (elements[head]?.kind !== 'word' || !OF.test(elements[from - 1]?.lower ?? '')) return undefined;
  return { kind: 'role', from: phraseStart(elements, head), to, head };
}

const OF = /^(?:of|van|von|vom|de|du|di|del|dello|della|do|da|d['’])$/;

/** “the world record holder said”, “the 26-year-old said”: whatever it is, it speaks. */
function unknownNoun(elements: readonly Element[], at: number): Doer | undefined {
  const { kind, lower, possessive } = elements[at]!;
  if (kind === 'punct' || possessive || !/\p{L}{3}/u.test(lower) || THING.test(lower)) return undefined;
  const from = phraseStart(elements, at);
  const article = /^(?:the|an?|one|another|der|die|le|la|el)$/.test(elements[from]?.lower ?? '');
  // “in the strike began”, but “since the strike began”, “As one commentator noted”
  const clause = from === 1 ? /^(?:after|before|since|until|as)$/ : /^(?:after|before|since|until)$/;
  const governed = prepositionAt(elements, from - 1) && !clause.test(elements[from - 1]!.lower);
  return from < at && article && !governed ? { kind: 'role', from, to: at + 1, head: at } : undefined;
}

/** “Marlow cars burned and hissed”: the name only says which cars. In other languages an adverb may look like such a noun. */
function isNounsName(elements: readonly Element[], name: number, verb: number): boolean {
  const { kind, lower, cap } = elements[name + 1] ?? { kind: 'punct', lower: '', cap: false };
  const { naming } = elements[name] ?? {};
  if (naming === undefined || naming.kind === 'person' || kind !== 'word' || cap) return false;
  const known = BETWEEN.has(lower) || SPEECH.has(lower) || FOREIGN_SPEECH.has(elements[verb]?.lower ?? '');
  return SEVERAL.test(lower) && !known;
}

/** How words for several things end. */
const SEVERAL = /\p{L}{2}[^sui]s$/u;

/** “Ada Quill, who in a paper stated”, “Quill in her own way said”: the nearest name or pronoun of the clause. */
function nearest(elements: readonly Element[], at: number): Doer | undefined {
  for (let back = at; back >= 0 && at - back < 12; back--) {
    const between = elements[back];
    if (between === undefined || between.kind === 'quote' || between.lower === ';') return undefined;
    const comma = elements[back - 1]?.lower === ',' ? 2 : 1;
    if (between.lower === 'who' && isPersonName(elements[back - comma])) return doerAt(elements, back - comma);
    const doer = doerAt(elements, back);
    if (
      doer === undefined ||
      prepositionAt(elements, doer.from - 1) ||
      (back < at && isNounsName(elements, back, at + 1))
    )
      continue;
    if (doer.kind === 'name' || doer.kind === 'pronoun') return doer;
  }
  return undefined;
}
