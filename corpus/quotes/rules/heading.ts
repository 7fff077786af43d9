import { saidBy } from '../found.ts';
import type { Said } from '../found.ts';
import { isClause } from '../../language/clauses.ts';
import { colonSpeaker } from './colon.ts';
import type { Quotation, Rule } from './quotation.ts';

/** “Quill: ‘It rained’” as a heading: kept when the heading or, at the end, the article says whose it is. */
export const inHeading: Rule = (quotation) => {
  if (!quotation.here.heading) return undefined;
  const direct = isClause(quotation.words, false, quotation.reading.language);
  const said = saidBeside(quotation);
  if (said !== undefined) return quotation.attributedTo(said, direct);
  const colon = colonSpeaker(quotation);
  if (colon !== undefined && !isTopic(quotation, colon))
    return quotation.attributedTo(colon, direct || quotation.standing.capital);
  return quotation.unattributed(saidBy(null), direct);
};

/** “‘It rained,’ says Quill”, but nothing that stands further away. */
function saidBeside({ reading, here, attribution }: Quotation): Said | undefined {
  if (attribution?.adjacent !== true || attribution.doer === undefined || !attribution.cue.speech) return undefined;
  const speaker = reading.speakers.resolve(attribution.doer, here.elements, here.index);
  return speaker === null ? undefined : { ...saidBy(speaker), cue: reading.cueText(here.elements, attribution.cue) };
}

/** “Closure of the Marlow plant: ‘…’” is nobody's, unlike “Quill: ‘…’”. */
function isTopic({ reading, here, at }: Quotation, { speaker }: Said): boolean {
  const phrase = here.elements
    .slice(0, at)
    .some(({ lower, preposition }) => preposition === true || /^d[eu]$/.test(lower));
  return phrase && !reading.names.mayBePerson(speaker ?? '');
}
