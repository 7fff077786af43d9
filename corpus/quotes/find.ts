import type { Quote } from '../types.ts';
import { nameDescribed } from './afterwards/described.ts';
import { nameHeadings } from './afterwards/headings.ts';
import { nameInterviewee } from './afterwards/interviewee.ts';
import { quotesFrom } from './found.ts';
import type { Found } from './found.ts';
import { cuesOf } from './grammar/cues.ts';
import { Narrative } from './narrative.ts';
import type { LeadIn, Reading } from './reading.ts';
import { isTrailer } from './rules/attribution.ts';
import { Quotation } from './rules/quotation.ts';
import type { Surroundings } from './rules/quotation.ts';
import { judged } from './rules/rules.ts';
import { isCaption, isHeading } from './text/headings.ts';
import { lastQuoting, readUnmarked } from './unmarked.ts';

/** The quotes of an article, sentence by sentence, and then those that only the whole of it tells. Stops now and then. */
export function* findQuotes(reading: Reading): Generator<void, Quote[]> {
  const narrative = new Narrative(reading);
  const last = lastQuoting(reading);
  for (const [index, { block }] of reading.sentences.entries()) {
    if (block > last) break;
    const opensBlock = reading.sentences[index - 1]?.block !== block;
    if (opensBlock && !reading.markedBlocks.has(block)) readUnmarked(reading, block, index);
    const here = surroundingsOf(reading, index);
    readQuotations(reading, here);
    readNarrative(reading, here, narrative);
    if (index % 50 === 49) yield;
  }
  nameDescribed(reading);
  nameInterviewee(reading);
  nameHeadings(reading);
  return quotesFrom(reading.text, reading.found, (found) => reading.subjectOf(found));
}

function surroundingsOf({ sentences, text, blocks }: Reading, index: number): Surroundings {
  const { elements, block } = sentences[index]!;
  const next = sentences[index + 1];
  // “Is it true?” Quill asked.
  const trailed =
    elements.at(-1)?.kind === 'quote' && next?.block === block && isTrailer(text, elements, next.elements);
  const all = trailed ? [...elements, ...next.elements] : elements;
  return {
    elements: all,
    own: elements.length,
    cues: cuesOf(all),
    index,
    block,
    heading: isHeading(text, blocks[block]),
  };
}

function readQuotations(reading: Reading, here: Surroundings): void {
  let previous: Found | undefined;
  for (const [at, { quote }] of here.elements.slice(0, here.own).entries()) {
    if (quote === undefined) continue;
    const found = judged(new Quotation(reading, here, at, quote, previous));
    if (found === undefined) continue;
    reading.found.push(found);
    previous = found;
  }
}

/** Whom the sentence is about, for the sentences after it. */
function readNarrative(reading: Reading, here: Surroundings, narrative: Narrative): void {
  const { cues, index, block, heading } = here;
  const elements = here.elements.slice(0, here.own);
  if (heading) narrative.noteHeading(elements, index);
  // A lead set as a heading tells the story like any other sentence.
  const told = heading && elements.at(-1)?.lower === '.' && elements.length > 5;
  if ((heading && !told) || isCaption(reading.text, reading.blocks[block])) return;
  narrative.note(elements, cues, index);
  if (elements.at(-1)?.lower === ':') reading.leadIn = leadInOf(reading, here);
}

/** “Quill said this: ¶ ‘…’” */
function leadInOf(reading: Reading, { elements, cues, index, block }: Surroundings): LeadIn {
  const speaker = reading.speakerOf(elements, cues, index);
  const cue = cues.find(({ speech, form }) => speech && form === 'finite');
  return {
    block,
    occasion: reading.occasionOf(elements),
    speaker,
    cue: cue === undefined ? null : reading.cueText(elements, cue),
  };
}
