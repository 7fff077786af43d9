import { saidBy } from '../found.ts';
import { mainDoer } from '../grammar/main-doer.ts';
import { FOREIGN_SPEECH } from '../../language/words/foreign.ts';
import { SPEECH } from '../../language/words/verbs.ts';
import { PRINTED, SAYING, TEXTS } from '../../language/words/texts.ts';
import { carriedTo } from './carried.ts';
import { followsTerm } from './no-quote.ts';
import { NO_QUOTE } from './quotation.ts';
import type { Quotation, Rule } from './quotation.ts';

/** Elements after a quotation in which a verb may say whose it is, even if that isn't understood. */
const NEAR = 10;

/** “, explique Jean Vidal.” */
const INSIDE = /,\s(?:a\s|ha\s|hat\s)?(\p{Ll}+)\s(\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+){0,2})[.,]/u;

/** “‘It rained,’ [Quill] said.” between other marks. */
const BRACKETED = /[,.?!]['’]\s\[(\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+){0,2})\]\s(\p{Ll}+)[.,]?$/u;

/** “« Je n’ai rien vu, explique Jean Vidal. On est partis. »”: the speaker stands between the marks. */
export const speakerInside: Rule = (quotation) => {
  const { reading, words } = quotation;
  const [, bracketed, verb] = BRACKETED.exec(words) ?? [];
  if (bracketed !== undefined && verb !== undefined && SPEECH.has(verb))
    return quotation.attributedTo({ speaker: reading.names.completed(bracketed), cue: verb, occasion: null }, true);
  if (/^en\b/i.test(reading.language)) return undefined;
  const [, cue, name] = INSIDE.exec(words) ?? [];
  if (cue === undefined || name === undefined || !FOREIGN_SPEECH.has(cue.toLowerCase())) return undefined;
  return quotation.attributedTo({ speaker: reading.names.completed(name), cue, occasion: null }, true);
};

/** “‘It rained,’ Quill said. ‘It rained all day.’”: the second, by what stands before its sentence. */
export const carriedOn: Rule = (quotation) => {
  if (!standsFree(quotation) || isToldAfter(quotation) || isSetApart(quotation)) return undefined;
  const carried = carriedTo(quotation);
  if (carried === undefined) return undefined;
  const found = quotation.unattributed(carried);
  return { ...found, attributed: carried.attributed, group: carried.group ?? found.group };
};

/** “‘It rained all day.’” after nothing that says whose it is: nobody's, but a quotation. “‘Rain!’ and more” is none. */
export const nobodys: Rule = (quotation) => {
  if (!standsFree(quotation)) return undefined;
  const { count, alone } = quotation.standing;
  return count >= 3 || alone ? quotation.unattributed(saidBy(null)) : NO_QUOTE;
};

/** “Quill came with the motto ‘it always rains in Kent’.”: a clause in a sentence that speaks of words, but has no verb for them. */
export const wordsSpokenOf: Rule = (quotation) => {
  const { reading, here, direct, standing } = quotation;
  if (!direct || standing.count < 4 || standing.titled || followsTerm(quotation)) return undefined;
  const { elements, index } = here;
  const tells =
    elements.some(({ lower }) => SAYING.has(lower) || TEXTS.has(lower)) &&
    !elements.some(({ lower }) => PRINTED.has(lower));
  const doer = tells ? mainDoer(elements, elements.length) : undefined;
  const speaker = doer === undefined ? null : reading.speakers.resolve(doer, elements, index);
  return quotation.unattributed({ ...saidBy(speaker), occasion: reading.occasionOf(elements) });
};

/** Whether a quotation is whole speech with which its sentence begins, or goes on after another. */
function standsFree(quotation: Quotation): boolean {
  const { direct, at, standing } = quotation;
  if (!direct || !standing.opensSentence) return false;
  return standing.alone || at === 0 || quotation.beside(-1)?.kind === 'quote';
}

/** “‘…,’ one of several others said”: its sentence says whose it is, even if that isn't understood. */
function isToldAfter({ here: { elements, cues }, at }: Quotation): boolean {
  return cues.some(
    (cue) =>
      cue.speech &&
      cue.form === 'finite' &&
      cue.at > at &&
      cue.at < at + NEAR &&
      elements.slice(at + 1, cue.at).every(({ kind }) => kind !== 'quote'),
  );
}

/** Whether it stands by itself what stands in the text as well, as papers set a sentence of theirs apart. */
const isSetApart = ({ reading, words, standing }: Quotation) =>
  standing.alone && standing.count > 4 && reading.isRepeated(words);
