import { isRole } from '../../language/words/roles.ts';
import { CALLING, GESTURES, SPEECH } from '../../language/words/verbs.ts';
import { FUNCTION_WORDS, PREPOSITIONS } from '../../language/words/words.ts';
import { FOREIGN_ACCORDING, FOREIGN_SPEECH } from '../../language/words/foreign.ts';
import type { Element } from '../text/elements.ts';
import { BE, verbAt } from './verbs.ts';

/** A verb (or “according to”) that can attribute a quotation. */
export interface Cue {
  at: number;
  /** Index after its last word. */
  end: number;
  /** Attributes whole quotations; others govern a few words only. */
  speech: boolean;
  form: 'finite' | 'participle' | 'infinitive' | 'according' | 'passive';
}

/** One way to recognise a cue that begins at an element; mostly there is none. */
type Way = (elements: readonly Element[], at: number) => Cue | undefined;

/** In the order in which they are asked. */
const WAYS: readonly Way[] = [accordingTo, hadThisToSay, laughed, german, namedAfter, closingTheSentence, verbAt];

/** Every word of a sentence that can attribute. */
export function cuesOf(elements: readonly Element[]): Cue[] {
  const cues: Cue[] = [];
  for (let at = 0; at < elements.length; at++) {
    if (elements[at]?.kind !== 'word') continue;
    const cue = cueAt(elements, at);
    if (cue === undefined) continue;
    cues.push(cue);
    at = cue.end - 1;
  }
  return cues;
}

function cueAt(elements: readonly Element[], at: number): Cue | undefined {
  for (const way of WAYS) {
    const cue = way(elements, at);
    if (cue !== undefined) return cue;
  }
  return undefined;
}

/** A finite verb of speech that ends before `end`. */
const said = (at: number, end: number): Cue => ({ at, end, speech: true, form: 'finite' });

/** “according to Quill”, “selon Quill”, and at the start of a sentence “Pour Quill”. */
function accordingTo(elements: readonly Element[], at: number): Cue | undefined {
  const lower = elements[at]?.lower ?? '';
  const next = elements[at + 1];
  if (lower === 'according' && next?.lower === 'to') return { at, end: at + 2, speech: true, form: 'according' };
  const word =
    (FOREIGN_ACCORDING.has(lower) && next !== undefined) ||
    // In Spanish it is “second”.
    (lower === 'segundo' &&
      /^,?$/.test(elements[at - 1]?.lower ?? '') &&
      (next?.kind === 'name' || /^[oa]$/.test(next?.lower ?? ''))) ||
    (at === 0 && /^(?:pour|para|per|für|voor)$/.test(lower) && next?.kind === 'name');
  return word ? { at, end: at + 1, speech: true, form: 'according' } : undefined;
}

/** “Quill had this to say about it: ‘…’” */
function hadThisToSay(elements: readonly Element[], at: number): Cue | undefined {
  const has = /^ha(?:s|d|ve)$/.test(elements[at]?.lower ?? '') && elements[at + 1]?.lower === 'this';
  return has && elements[at + 3]?.lower === 'say' ? said(at, at + 4) : undefined;
}

/** “Quill laughed, ‘…’” */
function laughed(elements: readonly Element[], at: number): Cue | undefined {
  const beside = /^[,:]$/.test(elements[at + 1]?.lower ?? '') && elements[at + 2]?.kind === 'quote';
  return beside && GESTURES.test(elements[at]?.lower ?? '') ? said(at, at + 1) : undefined;
}

/** „…“, so der Minister. */
function german(elements: readonly Element[], at: number): Cue | undefined {
  if (elements[at]?.lower !== 'so') return undefined;
  const after = elements[at - 1]?.kind === 'quote' || elements[at - 2]?.kind === 'quote';
  const next = elements[at + 1];
  const named = next?.kind === 'name' || /^(?:der|die|das|ein|eine)$/.test(next?.lower ?? '');
  return after && named ? said(at, at + 1) : undefined;
}

/** “…,” chirped Ada Quill.: whatever stands between a quotation and a full name that ends the clause is how it was said. */
function namedAfter(elements: readonly Element[], at: number): Cue | undefined {
  const name = elements[at + 1];
  if (name?.naming === undefined || name.possessive || name.naming.kind === 'organisation') return undefined;
  const before = elements[at - 1]?.lower === ',' ? elements[at - 2] : elements[at - 1];
  const { lower, cap } = elements[at]!;
  if (before?.kind !== 'quote' || cap || !/^\p{L}{4,}(?:ed|s|t|te|e|a|ó)$/u.test(lower)) return undefined;
  if ([SPEECH, FOREIGN_SPEECH, CALLING, PREPOSITIONS, FUNCTION_WORDS].some((known) => known.has(lower)))
    return undefined;
  const past = lower.endsWith('ed');
  const next = elements[at + 2];
  const closes = next === undefined || next.kind === 'punct' || (past && PREPOSITIONS.has(next.lower));
  return closes && (past || name.naming.words.length > 1) ? said(at, at + 1) : undefined;
}

/** “…!” an officer ordered.: whatever somebody does right after a quotation, and nothing else, is how it was said. */
function closingTheSentence(elements: readonly Element[], at: number): Cue | undefined {
  const { lower, cap } = elements[at]!;
  const person = elements[at - 1];
  if (cap || at < 2 || SPEECH.has(lower) || !/^\p{L}{3,}(?:ed|[^s]s)$/u.test(lower) || BE.has(person?.lower ?? ''))
    return undefined;
  const next = elements[at + 1]?.lower ?? '.';
  const beside = elements[at - 2]?.kind === 'quote';
  if (next !== '.' && !(beside && lower.endsWith('ed') && /^(?:in|on|at|with|as|after|during)$/.test(next)))
    return undefined;
  const known =
    person?.kind === 'name'
      ? person.naming?.kind !== 'organisation'
      : /^(?:he|she)$/.test(person?.lower ?? '') || isRole(person?.lower ?? '');
  if (!known || person?.possessive) return undefined;
  let first = at - 1;
  while (first > 0 && elements[first - 1]?.kind === 'word' && at - first < 5) first -= 1;
  const before = elements[first - 1]?.lower === ',' ? elements[first - 2] : elements[first - 1];
  return before?.kind === 'quote' ? said(at, at + 1) : undefined;
}
