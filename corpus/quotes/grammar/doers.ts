import { cuesOf } from './cues.ts';
import type { Cue } from './cues.ts';
import type { Element } from '../text/elements.ts';
import { mainDoer } from './main-doer.ts';
import { doerAt, doerKind, WRITER } from './phrases.ts';
import type { Doer } from './phrases.ts';
import { doerAfter } from './doer-after.ts';
import { doerBefore } from './doer-before.ts';
import { BETWEEN, SPEECH } from '../words/verbs.ts';

/** “for Quill to say”, “with Quill reportedly saying”, “Quill saying”: who stands right before such a form. */
function doerBeside(elements: readonly Element[], { at, form }: Cue): Doer | undefined {
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
  /^(?:tell|told|ask|inform|urge|remind|assure|thank|advise|warn|describe|accuse|critici|praise|quote|call|answer|instruct|implore|counsel|sing|sang)/;

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
  while (before > at - 4 && elements[before] && !WRITER.test(elements[before]!.lower)) {
    if (!passes(elements[before]!) || doerKind(elements[before]) !== undefined) return false;
    before -= 1;
  }
  return WRITER.test(elements[before]?.lower ?? '');
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
    case 'passive': {
      for (let index = cue.end; index < Math.min(cue.end + 6, elements.length); index++) {
        if (elements[index]?.lower === 'by') return doerAfter(elements, index + 1);
      }
      return undefined;
    }
    case 'participle':
    case 'infinitive': {
      // “Quill said it rained, adding”: whoever the nearest finite cue belongs to; else the doer of the sentence.
      const doer = quotedAs(elements, cue.at) ?? doerBeside(elements, cue);
      if (doer !== undefined) return doer;
      const earlier = cuesOf(elements.slice(0, cue.at)).filter((other) => other.form === 'finite' && other.speech);
      const nearest = earlier.at(-1);
      const main = mainDoer(elements, cue.at);
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
        const found = doerOf(elements, nearest, quoteBefore);
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
        const after = doerAfter(elements, cue.end);
        if (after !== undefined) return after;
      }
      // “After losing that bid, says Quill, ‘…’”, “It was ‘too wet’ in May, said the farmer Ada Quill.”
      if (elements[cue.at - 1]?.lower === ',' && !ADDRESSING.test(elements[cue.at]?.lower ?? '')) {
        const after = doerAfter(elements, cue.end);
        if (after?.kind === 'name' && /^(?:[,.:;(]|who)$/.test(elements[after.to]?.lower ?? '.')) return after;
      }
      return doerBefore(elements, cue) ?? (cue.at === 0 ? doerAfter(elements, cue.end) : undefined);
    }
  }
}
