import { cuesOf } from './cues.ts';
import type { Cue } from './cues.ts';
import type { Element } from '../text/elements.ts';
import { mainDoer } from './main-doer.ts';
import { doerAt, doerKind, isPersonName } from './phrases.ts';
import type { Doer } from './phrases.ts';
import { doerAfter } from './doer-after.ts';
import { doerBefore } from './doer-before.ts';
import { FOREIGN_SPEECH } from '../../language/words/foreign.ts';
import { BETWEEN, SPEECH } from '../../language/words/verbs.ts';

/** “for Quill to say”, “with Quill reportedly saying”, “Quill saying”: who stands right before such a form. */
function doerBesideForm(elements: readonly Element[], { at, form }: Cue): Doer | undefined {
  let last = at - (form === 'infinitive' ? 2 : 1);
  while (elements[last]?.kind === 'word' && elements[last]?.lower.endsWith('ly')) last -= 1;
  if (doerKind(elements[last]) === undefined) return undefined;
  const doer = doerAt(elements, last);
  const before = elements[(doer?.from ?? 0) - 1]?.lower ?? '';
  if (form === 'infinitive') return before === 'for' && doer?.kind === 'name' ? doer : undefined;
  // “posted a message on Facebook saying”, “emailed supporters saying” is what the doer of the whole sentence does.
  if (/^(?:on|via|in|at|to)$/.test(before)) return undefined;
  return doer?.kind !== 'name' && (SPEECH.has(before) || before.endsWith('ed')) ? undefined : doer;
}

/** “A spokesman quoted Ada Quill as saying”: whom. */
function quotedAs(elements: readonly Element[], saying: number): Doer | undefined {
  if (elements[saying - 1]?.lower !== 'as') return undefined;
  const quoted = elements.findLastIndex(({ lower }, at) => at < saying && /^(?:quot|cit)(?:e|es|ed|ing)$/.test(lower));
  const name = quoted + 1;
  return quoted >= 0 && elements[name]?.naming !== undefined ? doerAt(elements, name) : undefined;
}

/** Verbs with somebody spoken to, not speaking, after them. */
const ADDRESSING =
  /^(?:tell|told|ask|inform|urge|remind|assure|thank|advise|warn|describe|accuse|critici|praise|quote|call|answer|instruct|implore|counsel|sing|sang|critic|acus|accus|attac|denun|denon|defend|défend|lob|kritisier|nann|nenn|bezeichne|цит|крит)/;

/** Whether a cue stands beside a quotation, with its doer in between at most. */
function beside(elements: readonly Element[], cue: Cue): boolean {
  for (let index = cue.at - 1; index >= 0 && cue.at - index < 8; index--)
    if (elements[index]?.kind === 'quote') return true;
  return elements[cue.end]?.kind === 'quote';
}

/** Whether it is the writer who speaks: “I had told them”, “I kept saying”, “…,” I said. */
export function isWriters(elements: readonly Element[], { at, form }: Cue): boolean {
  let before = at - 1;
  const passes = ({ kind, lower }: Element) =>
    kind === 'word' && (BETWEEN.has(lower) || (form !== 'finite' && !SPEECH.has(lower)));
  while (before > at - 4 && elements[before] && elements[before]!.pronoun !== 'writer') {
    if (!passes(elements[before]!) || doerKind(elements[before]) !== undefined) return false;
    before -= 1;
  }
  return elements[before]?.pronoun === 'writer';
}

/** “‘It rained,’ said Quill.”: whether a quotation stands right before the cue, but for a comma and, in other languages, a dash. */
export function isAfterQuotation(elements: readonly Element[], { at }: Cue): boolean {
  let before = at - 1;
  // «…», — сказал Квилл
  if (/^[—–-]$/.test(elements[before]?.lower ?? '') && FOREIGN_SPEECH.has(elements[at]?.lower ?? '')) before -= 1;
  if (elements[before]?.lower === ',') before -= 1;
  return elements[before]?.kind === 'quote';
}

/** The doer of a cue. `inverted`: the quotation stands right before the verb, so that the doer follows it. */
export function doerOf(elements: readonly Element[], cue: Cue, inverted: boolean): Doer | undefined {
  // “a sign that read”
  if (elements[cue.at]?.lower.startsWith('read') && !inverted)
    for (let head = cue.at - 1; head >= 0 && head > cue.at - 8; head--)
      if (doerKind(elements[head]) === 'text') return doerAt(elements, head);
  switch (cue.form) {
    case 'according':
      return doerAfter(elements, cue.end);
    case 'passive':
      return doerByPassive(elements, cue);
    case 'participle':
    case 'infinitive':
      return doerOfForm(elements, cue);
    case 'finite':
      return (inverted ? doerBehind(elements, cue) : undefined) ?? doerOfVerb(elements, cue);
  }
}

/** “It was called ‘too wet’ by Quill.” */
function doerByPassive(elements: readonly Element[], { end }: Cue): Doer | undefined {
  const by = elements.slice(end, end + 6).findIndex(({ lower }) => lower === 'by');
  return by < 0 ? undefined : doerAfter(elements, end + by + 1);
}

/** “Quill said it rained, adding”: whoever the nearest finite cue belongs to, or else the doer of the sentence. */
function doerOfForm(elements: readonly Element[], cue: Cue): Doer | undefined {
  const doer = quotedAs(elements, cue.at) ?? doerBesideForm(elements, cue);
  if (doer !== undefined) return doer;
  const main = mainDoer(elements, cue.at);
  // “According to Quill, Kent is wet, calling it ‘a pond’.”
  const according = cuesOf(elements.slice(0, cue.at)).find(({ form }) => form === 'according');
  if (according !== undefined && main?.kind === 'name' && /^(?:it|him|her|them)$/.test(elements[cue.end]?.lower ?? ''))
    return doerAfter(elements, according.end);
  // “‘It rained,’ according to Quill, who runs the firm, adding”
  if (according !== undefined && isAfterQuotation(elements, according)) return doerAfter(elements, according.end);
  const nearest = cuesOf(elements.slice(0, cue.at)).findLast(({ form, speech }) => form === 'finite' && speech);
  if (nearest === undefined) return main;
  const joined =
    main === undefined ||
    main.kind === 'body' ||
    main.kind === 'role' ||
    nearest.end === cue.at - 1 ||
    beside(elements, nearest);
  return (joined ? doerOf(elements, nearest, isAfterQuotation(elements, nearest)) : undefined) ?? main;
}

/** “‘It rained,’ said Quill.”, « … », dit-il. */
function doerBehind(elements: readonly Element[], { at, end }: Cue): Doer | undefined {
  return /-(?:il|elle|ils|elles)$/.test(elements[at]?.lower ?? '')
    ? { kind: 'pronoun', from: at, to: at + 1, head: at }
    : doerAfter(elements, end);
}

/** “Quill said”, and some that stand behind the verb though no quotation stands before it. */
function doerOfVerb(elements: readonly Element[], cue: Cue): Doer | undefined {
  // “Darin sprach er”
  const next = elements[cue.end]?.lower ?? '';
  if (/^(?:er|sie|hij|zij|ze|han|hon|hun)$/.test(next) && doerKind(elements[cue.end]) === 'pronoun')
    return { kind: 'pronoun', from: cue.end, to: cue.end + 1, head: cue.end };
  // “After losing that bid, says Quill, ‘…’”, “It was ‘too wet’ in May, said the farmer Ada Quill.”
  if (elements[cue.at - 1]?.lower === ',' && !ADDRESSING.test(elements[cue.at]?.lower ?? '')) {
    const after = doerAfter(elements, cue.end);
    if (after?.kind === 'name' && /^(?:[,.:;(]|who)$/.test(elements[after.to]?.lower ?? '.')) return after;
  }
  const before = doerBefore(elements, cue);
  if (before !== undefined || cue.at === 0) return before ?? doerAfter(elements, cue.end);
  // “Soddisfatto si è detto Quill.”
  const [verb, name] = [elements[cue.at]!.lower, elements[cue.end]];
  const closes = /^[.,:;]$/.test(elements[cue.end + 1]?.lower ?? '.');
  const foreign = FOREIGN_SPEECH.has(verb) && !SPEECH.has(verb);
  return foreign && !ADDRESSING.test(verb) && isPersonName(name) && closes ? doerAfter(elements, cue.end) : undefined;
}
