import { saidBy } from '../found.ts';
import type { Said } from '../found.ts';
import type { Reading } from '../reading.ts';
import type { Element } from '../text/elements.ts';
import { SAYING, TEXTS } from '../../language/words/texts.ts';
import type { Rule } from './quotation.ts';

/** Articles that may stand before a name. */
export const ARTICLE = /^(?:the|la|le|les|el|los|der|die|das|dem)$/;

/** “She remembers Quill’s reply: ‘…’”, “the words of Ada Quill: ‘…’”, “In Quill’s words, ‘…’”. */
export const owned: Rule = (quotation) =>
  quotation.owned && quotation.attributedTo(quotation.owned, quotation.standing.capital || quotation.direct);

/** Whose the reply or the words are that stand right before the quotation at `at`. */
export function ownerBeforeColon(
  reading: Reading,
  elements: readonly Element[],
  at: number,
  index: number,
): Said | undefined {
  const inWords = inWordsOf(reading, elements, at, index);
  if (inWords !== null) return saidBy(inWords);
  if (elements[at - 1]?.lower !== ':') return undefined;
  const owner = SAYING.has(elements[at - 2]?.lower ?? '') ? possessorOf(elements, at - 2) : sourceOf(elements, at - 2);
  return owner?.naming === undefined
    ? undefined
    : { ...saidBy(reading.names.fullName(owner.naming)), occasion: reading.occasionOf(elements) };
}

/** “Quill’s first reply: ‘…’”: who stands before the noun. */
function possessorOf(elements: readonly Element[], noun: number): Element | undefined {
  let back = noun - 1;
  while (elements[back]?.kind === 'word' && !elements[back]?.possessive && back > noun - 4) back -= 1;
  return elements[back]?.possessive === true ? elements[back] : undefined;
}

/** “the words of Ada Quill: ‘…’”, “a statement from the Rain Department: ‘…’”: who stands at `last`, after the noun. */
function sourceOf(elements: readonly Element[], last: number): Element | undefined {
  const of = ARTICLE.test(elements[last - 1]?.lower ?? '') ? last - 2 : last - 1;
  // “L’elogio di Quill”
  const noun = elements[of - 1]?.lower.replace(/^l['’]/, '') ?? '';
  const link = elements[of]?.lower ?? '';
  const joins =
    (/^(?:of|di|de|du|von)$/.test(link) && SAYING.has(noun)) ||
    (link === 'from' && (SAYING.has(noun) || TEXTS.has(noun)));
  return joins ? elements[last] : undefined;
}

/** “In Quill’s words, ‘…’”, “in her own words: ‘…’”. */
function inWordsOf(reading: Reading, elements: readonly Element[], at: number, index: number): string | null {
  if (!/^[,:]$/.test(elements[at - 1]?.lower ?? '') || elements[at - 2]?.lower !== 'words') return null;
  let back = elements[at - 3]?.lower === 'own' ? at - 4 : at - 3;
  // “in Hales’ words”
  if (/^['’]$/.test(elements[back]?.lower ?? '')) back -= 1;
  const owner = elements[back];
  if (owner === undefined || elements[back - 1]?.lower !== 'in') return null;
  if (owner.naming !== undefined) return owner.possessive ? reading.names.fullName(owner.naming) : null;
  if (!/^(?:his|her)$/.test(owner.lower)) return null;
  return reading.speakers.focus.person(owner.lower === 'his' ? 'm' : 'f', index);
}
