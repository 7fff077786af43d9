import type { Element } from '../text/elements.ts';
import { isRole } from '../words/roles.ts';
import { BETWEEN, CALLING, NEEDS, NOUN_LIKE, SPEECH } from '../words/verbs.ts';
import { TEXTS } from '../words/texts.ts';
import { FUNCTION_WORDS, PREPOSITIONS, PRONOUNS } from '../words/words.ts';
import { BODIES } from '../words/bodies.ts';
import { FOREIGN_SPEECH } from '../words/foreign.ts';

/** A verb (or “according to”) that can attribute a quotation. */
export interface Cue {
  at: number;
  /** Index after its last word. */
  end: number;
  /** Attributes whole quotations; others govern a few words only. */
  speech: boolean;
  form: 'finite' | 'participle' | 'infinitive' | 'according' | 'passive';
}

const NOUN_BEFORE = new Set(
  'the a an his her their its our my your this these those no any some every each more of in on at for from with about into over public recent new first last late latest short brief joint own social official written press news false similar previous earlier original such'.split(
    ' ',
  ),
);
const BE = new Set("is are was were be been being 's 're isn't aren't wasn't weren't".split(' '));
const FINITE_BEFORE_TO =
  /^(?:likes?|liked|loves?|loved|used|continue[sd]?|began|begins|prefers?|preferred|seem(?:s|ed)?|dared)$/;

/** What somebody does rather than says, but for the words right after it. */
const LAUGHS = /^(?:laugh|chuckl|shrugg?|smil|grinn?|nodd?|giggl|wink|frown|grimac|beam)(?:s|es|ed)$/;

/** Every word of a sentence that can attribute. */
export function cuesOf(elements: readonly Element[]): Cue[] {
  const cues: Cue[] = [];
  const quotes = elements.some(({ kind }) => kind === 'quote');
  for (let at = 0; at < elements.length; at++) {
    const element = elements[at];
    if (element === undefined || element.kind !== 'word') continue;
    const { lower } = element;
    if (lower === 'according' && elements[at + 1]?.lower === 'to') {
      cues.push({ at, end: at + 2, speech: true, form: 'according' });
      continue;
    }
    if (
      (lower === 'laut' || lower === 'selon' || lower === 'según' || lower === 'secondo' || lower === 'volgens') &&
      elements[at + 1] !== undefined
    ) {
      cues.push({ at, end: at + 1, speech: true, form: 'according' });
      continue;
    }
    const nextOne = elements[at + 1];
    // “had this to say about it: …”
    if (/^ha(?:s|d|ve)$/.test(lower) && nextOne?.lower === 'this' && elements[at + 3]?.lower === 'say') {
      cues.push({ at, end: at + 4, speech: true, form: 'finite' });
      at += 3;
      continue;
    }
    // “Quill laughed, ‘…’”
    if (LAUGHS.test(lower) && /^[,:]$/.test(nextOne?.lower ?? '') && elements[at + 2]?.kind === 'quote') {
      cues.push({ at, end: at + 1, speech: true, form: 'finite' });
      continue;
    }
    if (at === 0 && /^(?:pour|para|per|für|voor)$/.test(lower) && nextOne?.kind === 'name') {
      cues.push({ at, end: at + 1, speech: true, form: 'according' });
      continue;
    }
    // „…“, so der Minister.
    if (
      lower === 'so' &&
      (elements[at - 1]?.kind === 'quote' || elements[at - 2]?.kind === 'quote') &&
      (nextOne?.kind === 'name' || /^(?:der|die|das|ein|eine)$/.test(nextOne?.lower ?? ''))
    ) {
      cues.push({ at, end: at + 1, speech: true, form: 'finite' });
      continue;
    }
    if (quotes && (unknownVerb(elements, at) || (!SPEECH.has(lower) && closingVerb(elements, at)))) {
      cues.push({ at, end: at + 1, speech: true, form: 'finite' });
      continue;
    }
    if (element.cap && at > 0) continue;
    const clitic = lower.includes('-') ? /^(.+?)-(?:t-)?(?:il|elle|ils|elles|on)$/.exec(lower)?.[1] : undefined;
    const speech =
      SPEECH.has(lower) || FOREIGN_SPEECH.has(lower) || (clitic !== undefined && FOREIGN_SPEECH.has(clitic));
    const calling = CALLING.has(lower);
    if (!speech && !calling) continue;
    // “That being said, …”
    if (lower === 'said' && (elements[at - 1]?.lower === 'being' || (at === 1 && elements[0]?.lower === 'that')))
      if (nextOne?.lower === ',') continue;
    // “she recalls him saying”: he speaks.
    if (/^(?:recall|remember|hear|quote)/.test(lower) && /^(?:saying|telling)$/.test(elements[at + 2]?.lower ?? '')) {
      cues.push({ at: at + 2, end: at + 3, speech: true, form: 'finite' });
      at += 2;
      continue;
    }
    // “He heard an officer yell: …”
    if (/^(?:yell|shout|say|scream|cry|whisper|ask|tell|mutter|announce)$/.test(lower) && isHeard(elements, at)) {
      cues.push({ at, end: at + 1, speech, form: 'finite' });
      continue;
    }
    const needed = NEEDS.get(lower);
    const after = elements[at + 1];
    if (needed !== undefined && !needed.has(after?.lower ?? '')) continue;
    const before = elements[at - 1];
    const participle = lower.endsWith('ing');
    const past =
      lower.endsWith('ed') ||
      /^(?:said|told|wrote|written|seen|spoke|saw|went|began|thought|shot|hit|held|swore|put|forecast|read)$/.test(
        lower,
      );
    if (!past && before !== undefined) {
      // “the post”, “his comments”, “Musk’s claims”: nouns.
      if (
        NOUN_BEFORE.has(before.lower) &&
        !FOREIGN_SPEECH.has(lower) &&
        !(participle && PREPOSITIONS.has(before.lower))
      )
        continue;
      if (before.possessive) continue;
      if (before.kind === 'number') continue;
    }
    if (
      past &&
      before !== undefined &&
      (before.possessive || /^(?:the|a|an|his|her|their|its|my|our)$/.test(before.lower))
    )
      continue;
    if ((!past || lower === 'read') && !participle && !FOREIGN_SPEECH.has(lower) && nounInPlace(elements, at)) continue;
    let form: Cue['form'] = 'finite';
    if (participle) {
      let back = at - 1;
      while (BETWEEN.has(elements[back]?.lower ?? '') && !BE.has(elements[back]?.lower ?? '')) back -= 1;
      form = BE.has(elements[back]?.lower ?? '') ? 'finite' : 'participle';
    } else if (before?.lower === 'to') {
      // “she liked to say” is one verb.
      if (FINITE_BEFORE_TO.test(elements[at - 2]?.lower ?? '')) {
        cues.push({ at: at - 2, end: needed === undefined ? at + 1 : at + 2, speech, form: 'finite' });
        continue;
      }
      form = 'infinitive';
    } else {
      let back = at - 1;
      while (BETWEEN.has(elements[back]?.lower ?? '') && !BE.has(elements[back]?.lower ?? '')) back -= 1;
      if (past && BE.has(elements[back]?.lower ?? '') && lower !== 'quoted' && !FOREIGN_SPEECH.has(lower))
        form = 'passive';
    }
    // “When asked why, …”
    if (/^(?:asked|told|quoted)$/.test(lower) && /^(?:when|if|once|after|as|though)$/.test(before?.lower ?? ''))
      continue;
    // “Quill was blunt when she was asked: …”: she answers.
    if (
      form === 'passive' &&
      lower === 'asked' &&
      elements.slice(Math.max(0, at - 5), at).some((word) => /^(?:when|once|after)$/.test(word.lower))
    )
      continue;
    cues.push({ at, end: needed === undefined ? at + 1 : at + 2, speech, form });
  }
  return cues;
}

/** Whether a bare verb is what somebody was heard to do. */
const isHeard = (elements: readonly Element[], at: number): boolean =>
  elements.slice(Math.max(0, at - 6), at).some(({ lower }) => /^(?:over)?hear(?:d|s|ing)?$/.test(lower)) &&
  elements[at - 1]?.lower !== 'to';

/** “…!” an officer ordered.: whatever somebody does right after a quotation, and nothing else, is how it was said. */
function closingVerb(elements: readonly Element[], at: number): boolean {
  const { lower, cap } = elements[at] ?? { lower: '', cap: true };
  if (
    cap ||
    at < 2 ||
    !(lower.endsWith('ed') || lower.endsWith('s')) ||
    !/^\p{L}{3,}(?:ed|[^s]s)$/u.test(lower) ||
    BE.has(elements[at - 1]?.lower ?? '')
  )
    return false;
  const next = elements[at + 1]?.lower ?? '.';
  const beside = elements[at - 2]?.kind === 'quote';
  if (next !== '.' && !(beside && lower.endsWith('ed') && /^(?:in|on|at|with|as|after|during)$/.test(next)))
    return false;
  const person = elements[at - 1];
  const known =
    person?.kind === 'name'
      ? person.naming?.kind !== 'organisation'
      : /^(?:he|she)$/.test(person?.lower ?? '') || isRole(person?.lower ?? '');
  if (!known || person?.possessive) return false;
  let first = at - 1;
  while (first > 0 && elements[first - 1]?.kind === 'word' && at - first < 5) first -= 1;
  const quote = elements[first - 1]?.lower === ',' ? first - 2 : first - 1;
  return elements[quote]?.kind === 'quote';
}

/** “…,” chirped Ada Quill.: whatever stands between a quotation and a full name that ends the clause is how it was said. */
function unknownVerb(elements: readonly Element[], at: number): boolean {
  if (elements[at + 1]?.naming === undefined) return false;
  const element = elements[at];
  const quote = elements[at - 1]?.kind === 'quote' ? at - 1 : elements[at - 1]?.lower === ',' ? at - 2 : -1;
  const name = elements[at + 1]?.naming;
  if (element === undefined || elements[quote]?.kind !== 'quote' || name === undefined || elements[at + 1]?.possessive)
    return false;
  if (SPEECH.has(element.lower) || FOREIGN_SPEECH.has(element.lower) || CALLING.has(element.lower)) return false;
  const closes = elements[at + 2];
  return (
    !element.cap &&
    /^\p{L}{4,}(?:ed|s|t|te|e|a|ó)$/u.test(element.lower) &&
    !PREPOSITIONS.has(element.lower) &&
    !FUNCTION_WORDS.has(element.lower) &&
    name.kind !== 'organisation' &&
    (name.words.length > 1 || element.lower.endsWith('ed')) &&
    (closes === undefined ||
      closes.kind === 'punct' ||
      (element.lower.endsWith('ed') && PREPOSITIONS.has(closes.lower)))
  );
}

/** “the Proskauer report chronicled”, “stirred up questions”: a form that doesn’t go with who would do it. */
function nounInPlace(elements: readonly Element[], at: number): boolean {
  const { lower } = elements[at] ?? { lower: '' };
  let back = at - 1;
  while (BETWEEN.has(elements[back]?.lower ?? '') || (elements[back]?.lower ?? '').endsWith('ly')) back -= 1;
  const before = elements[back];
  // After a quotation or a comma the doer may follow.
  if (before === undefined || before.kind === 'quote' || before.kind === 'punct') return false;
  if (back < at - 1 && !before.possessive) return false;
  if (lower === 'read' || lower === 'reads')
    return before.kind !== 'name' && !TEXTS.has(before.lower) && before.lower !== 'it' && before.lower !== 'which';
  const third = lower.endsWith('s') && !lower.endsWith('ss');
  if (!third) {
    // “in a heavily Democratic state”
    const article = elements[back - 1]?.lower ?? '';
    if (before.kind === 'name' && !before.lower.endsWith('s') && /^(?:an?|the)$|ly$/.test(article)) return true;
    if (before.kind === 'name') return !before.lower.endsWith('s') && before.naming?.kind !== 'organisation';
    if (before.lower === 'he' || before.lower === 'she' || before.lower === 'it') return true;
    return !/s$|^(?:people|police|men|women|they|we|i|you|who|which|that|and|or|to|not|n't|all|both|some|many|others)$/.test(
      before.lower,
    );
  }
  if (!NOUN_LIKE.has(lower)) return false;
  // “recent Republican claims”
  if (
    before.cap &&
    before.naming?.kind !== 'person' &&
    /^(?:recent|new|latest|earlier|previous|such|many|most|some|these|those|other|false|his|her|their)$/.test(
      elements[back - 1]?.lower ?? '',
    )
  )
    return true;
  if (
    before.kind === 'name' ||
    PRONOUNS.has(before.lower) ||
    before.lower === 'who' ||
    before.lower === 'which' ||
    before.lower === 'and'
  )
    return false;
  return !(isRole(before.lower) || BODIES.has(before.lower) || TEXTS.has(before.lower));
}
