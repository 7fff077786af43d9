import type { Found } from '../found.ts';
import type { Cue } from '../grammar/cues.ts';
import { isWriters } from '../grammar/doers.ts';
import { isPosedAs, isUnsaid } from '../grammar/unsaid.ts';
import type { Reading } from '../reading.ts';
import type { Element } from '../text/elements.ts';
import { mainDoer } from '../grammar/main-doer.ts';
import type { Doer } from '../grammar/phrases.ts';
import type { Gender } from '../names/naming.ts';
import { omitsDoer } from '../../language/words/foreign.ts';
import { PREPOSITIONS } from '../../language/words/words.ts';
import { CONTINUES_AFTER } from './attribution.ts';
import type { Attribution } from './attribution.ts';
import { NO_QUOTE } from './quotation.ts';
import type { Quotation, Rule } from './quotation.ts';

/** A few words whose verb costs more are no quote: it stands too far away to be about them. */
const TOO_FAR = 9;
/** Elements between two parts of one utterance. */
const INTERRUPTION = 16;

/** “‘It rained,’ said Ada Quill.”, “Quill said it was ‘too wet’.”: a verb says whose words they are. */
export const attributed: Rule = (quotation) => {
  const { attribution, direct, reading, here } = quotation;
  if (attribution === undefined) return undefined;
  if (isUnsaid(here.elements, attribution.cue)) return NO_QUOTE;
  const speaker = speakerBy(quotation, attribution);
  if (!direct && (speaker === null || attribution.cost > TOO_FAR || isWritersWord(quotation, attribution)))
    return NO_QUOTE;
  const cue = reading.cueText(here.elements, attribution.cue);
  const found = quotation.attributedTo({ speaker, cue, occasion: occasionBy(quotation, speaker, cue) });
  return isSameUtterance(quotation, attribution, found) ? { ...found, group: quotation.previous.group } : found;
};

/** Who does what the verb says. */
function speakerBy(quotation: Quotation, attribution: Attribution): string | null {
  const { reading, here } = quotation;
  const { cue, doer } = attribution;
  const { elements, index } = here;
  if (isWriters(elements, cue) || isAnybodys(reading.language, elements, cue)) return null;
  if (doer !== undefined && isPosedAs(elements, doer)) return null;
  if (doer === undefined) return omittedDoer(quotation, attribution);
  if (isOfAnother(elements, cue, doer)) return null;
  return reading.speakers.resolve(doer, elements, index, hearers(reading, elements, cue));
}

/** « qu’on appelle “…” », „was man “…” nennt“: whoever it is. */
function isAnybodys(language: string, elements: readonly Element[], { at }: Cue): boolean {
  const any = /^fr\b/i.test(language)
    ? /^(?:(?:qu|l|lorsqu|puisqu)['’])?on$/
    : /^de\b/i.test(language)
      ? /^man$/
      : undefined;
  return any !== undefined && [at - 2, at - 1, at + 1].some((beside) => any.test(elements[beside]?.lower ?? ''));
}

/** “dijo: «…»”: Spanish, Italian and Portuguese leave “he” and “she” out. */
function omittedDoer({ reading, here, at }: Quotation, { cue, after }: Attribution): string | null {
  if (cue.form !== 'finite') return null;
  const { elements, index } = here;
  // Quill, “…” dedi
  const first = /^tr\b/i.test(reading.language) && after ? mainDoer(elements, at) : undefined;
  if (first !== undefined) return reading.speakers.resolve(first, elements, index);
  // Kedi, “…” dedi: it isn't understood who that is.
  if (/^tr\b/i.test(reading.language) && elements[at - 1]?.lower === ',') return null;
  // “acrescenta o repórter”: it isn't understood who that is.
  const told = /^(?:os?|as?|uma?)$/.test(elements[cue.end]?.lower ?? '');
  if (told && /^pt\b/i.test(reading.language)) return null;
  if (omitsDoer(reading.language)) return reading.speakers.focus.acting(genderOfVerb(elements[cue.at]!.lower), index);
  // “…, heiße das: ‘…’”: the German subjunctive goes on reporting whoever spoke before.
  const last = reading.found.at(-1);
  const sameBlock = last !== undefined && last.marked.block === reading.sentences[index]?.block;
  return /^de\b/i.test(reading.language) && !after && sameBlock ? last.speaker : null;
}

/** “dodała”: Slavic verbs of the past tell it. */
const genderOfVerb = (verb: string): Gender =>
  /(?:ła|ла)$/u.test(verb) ? 'f' : /(?:ł|л|\p{Script=Cyrillic}[аи]в)$/u.test(verb) ? 'm' : '';

/** «…», — сказал юрист Бо Хейла: of a name with a case's ending. He who says it has none. */
const isOfAnother = (elements: readonly Element[], cue: Cue, { kind, head }: Doer): boolean =>
  kind === 'name' &&
  genderOfVerb(elements[cue.at]!.lower) === 'm' &&
  elements[head]!.naming!.words.every((word) => /[аяa]$/u.test(word));

/** “he told Hale”: who is spoken to can't be the pronoun that speaks. */
function hearers({ names }: Reading, elements: readonly Element[], cue: Cue): ReadonlySet<string> {
  const naming = elements[cue.end]?.naming;
  const addressed = /^(?:told|tells|telling|asked|informed|assured|reminded|urged)$/;
  return new Set(naming !== undefined && addressed.test(elements[cue.at]?.lower ?? '') ? [names.fullName(naming)] : []);
}

/** “Quill casts himself as a champion of ‘the rain’.”, “It casts Quill as ‘the future’.”: the writer says it, not who is spoken of. */
function isWritersWord({ here, at }: Quotation, { cue, doer }: Attribution): boolean {
  if (cue.speech) return false;
  const { elements } = here;
  const between = elements.slice(cue.end, at).map(({ lower }) => lower);
  const as = between.indexOf('as');
  if (as >= 0 && between.slice(as + 1).some((word) => PREPOSITIONS.has(word))) return true;
  return elements[doer?.head ?? 0]?.lower === 'it';
}

/** Where it was said: as the sentence tells, or what leads in to the list, or the sentence before. */
function occasionBy({ reading, here }: Quotation, speaker: string | null, cue: string): string | null {
  const told = reading.occasionOf(here.elements) ?? reading.carriedOccasion(here.block, speaker);
  if (told !== null) return told;
  // “Quill told Hale”: that is where.
  return /^t(?:old|ells?|elling)$/i.test(cue) ? null : reading.earlierOccasion(here.index, speaker);
}

/** “‘It rained,’ Quill said, ‘and it snowed.’”: only the attribution stands between this quotation and the one before. */
function isSameUtterance(
  quotation: Quotation,
  { adjacent, cue }: Attribution,
  found: Found,
): quotation is Quotation & { previous: Found } {
  const { previous, direct } = quotation;
  return (
    previous !== undefined &&
    (direct || (previous.type === 'direct' && adjacent)) &&
    previous.cue === found.cue &&
    previous.speaker === found.speaker &&
    interrupts(quotation, cue)
  );
}

/** Whether a verb stands between this quotation and the one before, which isn't over there. */
function interrupts({ reading, here, at }: Quotation, cue: Cue): boolean {
  const { elements } = here;
  let back = at - 1;
  while (back >= 0 && elements[back]?.kind !== 'quote') back -= 1;
  const first = elements[back]?.quote;
  if (first === undefined || at - back > INTERRUPTION || cue.at < back) return false;
  return (
    CONTINUES_AFTER.test(reading.text.slice(first.start, first.end)) || /^[,—–]$/.test(elements[back + 1]?.lower ?? '')
  );
}
