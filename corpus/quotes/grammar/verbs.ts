import type { Element } from '../text/elements.ts';
import { BODIES } from '../../language/words/bodies.ts';
import { FOREIGN_SPEECH } from '../../language/words/foreign.ts';
import { isRole } from '../../language/words/roles.ts';
import { TEXTS } from '../../language/words/texts.ts';
import { BETWEEN, CALLING, NEEDS, NOUN_LIKE, SPEECH } from '../../language/words/verbs.ts';
import { PREPOSITIONS } from '../../language/words/words.ts';
import type { Cue } from './cues.ts';
import { ARTICLES, prepositionAt } from './phrases.ts';

/** After these a form that may be a noun or a verb is a noun: “the post”. */
const NOUN_BEFORE = new Set(
  'the a an his her their its our my your this these those no any some every each more of in on at for from with about into over public recent new first last late latest short brief joint own social official written press news false similar previous earlier original such'.split(
    ' ',
  ),
);
/** The same for forms that are past: “the said”. */
const NOUN_BEFORE_PAST = /^(?:the|a|an|his|her|their|its|my|our)$/;
export const BE = new Set("is are was were be been being 's 're isn't aren't wasn't weren't".split(' '));
/** Verbs with which another is one verb: “she liked to say”. */
const FINITE_BEFORE_TO =
  /^(?:likes?|liked|loves?|loved|used|continue[sd]?|began|begins|prefers?|preferred|seem(?:s|ed)?|dared)$/;

const PAST =
  /ed$|^(?:said|told|wrote|written|seen|spoke|saw|went|began|thought|shot|hit|held|swore|put|forecast|read)$/;

/** “said”, “calls”, “went on”: a form of a verb that is known, where it is used as a verb and says what somebody says. */
export function verbAt(elements: readonly Element[], at: number): Cue | undefined {
  const { lower, cap } = elements[at]!;
  const speech = isSpeech(lower);
  if ((cap && at > 0) || !(speech || CALLING.has(lower)) || isProviso(elements, at)) return undefined;
  // “she recalls him saying”: he speaks.
  if (/^(?:recall|remember|hear|quote)/.test(lower) && /^(?:saying|telling)$/.test(elements[at + 2]?.lower ?? ''))
    return { at: at + 2, end: at + 3, speech: true, form: 'finite' };
  if (isHeard(elements, at)) return { at, end: at + 1, speech, form: 'finite' };
  const second = NEEDS.get(lower);
  if (second !== undefined && !second.has(elements[at + 1]?.lower ?? '')) return undefined;
  if (isNoun(elements, at)) return undefined;
  const end = second === undefined ? at + 1 : at + 2;
  const form = formOf(elements, at);
  if (form === 'infinitive' && FINITE_BEFORE_TO.test(elements[at - 2]?.lower ?? ''))
    return { at: at - 2, end, speech, form: 'finite' };
  return isAsked(elements, at, form) ? undefined : { at, end, speech, form };
}

/** Whether a verb can attribute whole quotations; of “dit-il” the verb is asked. */
function isSpeech(lower: string): boolean {
  const clitic = lower.includes('-') ? /^(.+?)-(?:t-)?(?:il|elle|ils|elles|on)$/.exec(lower)?.[1] : undefined;
  return SPEECH.has(lower) || FOREIGN_SPEECH.has(lower) || (clitic !== undefined && FOREIGN_SPEECH.has(clitic));
}

/** “That being said, …” */
function isProviso(elements: readonly Element[], at: number): boolean {
  const opens = elements[at - 1]?.lower === 'being' || (at === 1 && elements[0]?.lower === 'that');
  return elements[at]?.lower === 'said' && opens && elements[at + 1]?.lower === ',';
}

/** “He heard an officer yell: …”: a bare verb is what somebody was heard to do. */
const isHeard = (elements: readonly Element[], at: number): boolean =>
  /^(?:yell|shout|say|scream|cry|whisper|ask|tell|mutter|announce)$/.test(elements[at]?.lower ?? '') &&
  elements.slice(Math.max(0, at - 6), at).some(({ lower }) => /^(?:over)?hear(?:d|s|ing)?$/.test(lower)) &&
  elements[at - 1]?.lower !== 'to';

/** “When asked why, …”, “Quill was blunt when she was asked: …”: who is asked answers. */
function isAsked(elements: readonly Element[], at: number, form: Cue['form']): boolean {
  const lower = elements[at]?.lower ?? '';
  if (/^(?:asked|told|quoted)$/.test(lower) && /^(?:when|if|once|after|as|though)$/.test(elements[at - 1]?.lower ?? ''))
    return true;
  return (
    form === 'passive' &&
    lower === 'asked' &&
    elements.slice(Math.max(0, at - 5), at).some((word) => /^(?:when|once|after)$/.test(word.lower))
  );
}

function formOf(elements: readonly Element[], at: number): Cue['form'] {
  const lower = elements[at]?.lower ?? '';
  const participle = lower.endsWith('ing');
  if (!participle && elements[at - 1]?.lower === 'to') return 'infinitive';
  let back = at - 1;
  while (BETWEEN.has(elements[back]?.lower ?? '') && !BE.has(elements[back]?.lower ?? '')) back -= 1;
  const been = BE.has(elements[back]?.lower ?? '');
  if (participle) return been ? 'finite' : 'participle';
  return been && PAST.test(lower) && lower !== 'quoted' && !FOREIGN_SPEECH.has(lower) ? 'passive' : 'finite';
}

/** “the post”, “his comments”, “Quill’s claims”: a form that is a noun here. */
function isNoun(elements: readonly Element[], at: number): boolean {
  const lower = elements[at]?.lower ?? '';
  const before = elements[at - 1];
  const participle = lower.endsWith('ing');
  const foreign = FOREIGN_SPEECH.has(lower);
  const past = PAST.test(lower);
  // “Warning: ‘…’”
  if (before === undefined && lower === 'warning') return elements[at + 1]?.lower === ':';
  if (before !== undefined) {
    if (before.possessive) return true;
    if (past && NOUN_BEFORE_PAST.test(before.lower)) return true;
    if (!past && before.kind === 'number') return true;
    if (!past && !foreign && NOUN_BEFORE.has(before.lower) && !(participle && PREPOSITIONS.has(before.lower)))
      return true;
  }
  return (!past || lower === 'read') && !participle && !foreign && nounInPlace(elements, at);
}

/** “the Marlow report chronicled”, “stirred up questions”: a form that doesn’t go with who would do it. */
function nounInPlace(elements: readonly Element[], at: number): boolean {
  const lower = elements[at]?.lower ?? '';
  let doer = at - 1;
  while (BETWEEN.has(elements[doer]?.lower ?? '') || (elements[doer]?.lower ?? '').endsWith('ly')) doer -= 1;
  const before = elements[doer];
  // After a quotation or a comma the doer may follow.
  if (before === undefined || before.kind === 'quote' || before.kind === 'punct') return false;
  if (doer < at - 1 && !before.possessive) return false;
  // “he’d say”
  if (/['’](?:d|ll)$/.test(before.lower)) return false;
  if (lower === 'read' || lower === 'reads')
    return before.kind !== 'name' && !TEXTS.has(before.lower) && before.lower !== 'it' && before.lower !== 'which';
  const third = lower.endsWith('s') && !lower.endsWith('ss');
  return third ? NOUN_LIKE.has(lower) && isSeveral(elements, doer) : isSingle(elements, doer);
}

/** What goes with a form without an ending: “farmers claim”, “who claim”. */
const SEVERAL =
  /s$|^(?:people|police|men|women|they|we|i|you|who|which|that|and|or|to|not|n't|all|both|some|many|others)$/;

/** “Quill claim”, “a rain report”: a form without an ending behind one person or thing is a noun. */
function isSingle(elements: readonly Element[], doer: number): boolean {
  const before = elements[doer]!;
  if (before.kind !== 'name') return /^(?:s?he|it)$/.test(before.lower) || !SEVERAL.test(before.lower);
  if (before.lower.endsWith('s')) return false;
  // “in a heavily Democratic state”
  const article = /^(?:an?|the)$|ly$/.test(elements[doer - 1]?.lower ?? '');
  return article || before.naming?.kind !== 'organisation';
}

/** “recent Republican claims”, “customer complaints”: a form in “-s” behind what isn’t its doer is several. */
function isSeveral(elements: readonly Element[], doer: number): boolean {
  const before = elements[doer]!;
  const lead = elements[doer - 1]?.lower ?? '';
  if (before.cap && before.naming?.kind !== 'person' && DETERMINES.test(lead)) return true;
  if (before.kind === 'name' || before.pronoun !== undefined || /^(?:who|which|and)$/.test(before.lower)) return false;
  // “for monitoring employee emails”, “from customer complaints”, but “a wedding singer reports”
  const doing = /.{3}ing$/.test(lead) && !ARTICLES.has(elements[doer - 2]?.lower ?? '');
  if (prepositionAt(elements, doer - 1) || doing) return true;
  return !(isRole(before.lower) || BODIES.has(before.lower) || TEXTS.has(before.lower));
}

/** Before a noun in the plural. */
const DETERMINES = /^(?:recent|new|latest|earlier|previous|such|many|most|some|these|those|other|false|his|her|their)$/;
