/** What the same letters mean where nobody is named: a scent, animals, plants, sweets, places, firms. */
import { after, before } from './around.ts';
import { isAltmanElsewhere, isMuskPlace, isOfPartners } from './firms.ts';
import type { Family } from './names.ts';
import { isThing } from './scents.ts';

/** Whether the words around the surname make it something else than a person: a Musk Ox, Egyptian Musk, Altman Plants. */
export function isLookalike(family: Family, text: string, start: number, stop: number): boolean {
  const left = before(text, start);
  const right = after(text, stop);
  if (isOfPartners(text, stop, left, right)) return true;
  return family === 'altman'
    ? isAltmanElsewhere(text, stop, left, right)
    : isMuskPlace(text, stop, left) || isThing(text, start, stop, right);
}
