import type { Element } from '../text/elements.ts';
import { BETWEEN } from '../../language/words/verbs.ts';
import type { Cue } from './cues.ts';
import type { Doer } from './phrases.ts';

/** Before a verb: that it isn't done. */
const NOT =
  /^(?:never|not|nie|niemals|nicht|jamais|pas|no|nunca|jamás|non|não|niet|nooit|не|никогда|ніколи|nigdy|.+n['’]t)$/;

/** Of those, the ones that may stand right behind a verb: “sagte nicht: …”, “zei nooit: …”. */
const NOT_AFTER = /^(?:nie|niemals|nicht|niet|nooit|jamais|pas)$/;

/** “not only said”: it was said. */
const ONLY =
  /^(?:only|just|merely|simply|nur|bloß|seulement|solo|sólo|solamente|apenas|tylko|только|лише|тільки|alleen)$/;

/** Between a verb and what is said of it in other languages: “n’a pas encore dit”, “non ha mai detto”. */
const AUXILIARY =
  /^(?:a|ha|hat|haben|heeft|have|had|has|hatte|habe|been|je|ever|even|actually|yet|encore|jemals|ooit|do|does|did)$/;

/** “denied saying”, “denied that he had ever said” */
const DENYING =
  /^(?:den(?:y|ies|ied|ying)|bestritt|bestreitet|negó|niega|nega|negou|отрицал|отрицает|заперечив|ontkende)$/;
const DENIED_OF = /^(?:having|ever|that|he|she|they|had|has|have|to|been|actually)$/;

/** “rejected claims that it was ‘…’”: whose claims they are isn't told. “as” would give the doer's own words. */
const REJECTS = /^(?:reject|den(?:y|ie)|dismiss|disput|refut)/;
const CLAIM = /^(?:claim|idea|notion|suggestion|allegation|accusation|charge|report|rumou?r)s?$/;

function rejectsClaim(elements: readonly Element[], { at, end }: Cue): boolean {
  if (!REJECTS.test(elements[at]!.lower)) return false;
  const claim = elements.findIndex(({ lower }, index) => index >= end && index < end + 3 && CLAIM.test(lower));
  return claim >= 0 && /^(?:that|of)$/.test(elements[claim + 1]?.lower ?? '');
}

/** “warned against”, “refused”, “warnte davor”: before a word that isn't to be used. */
const AGAINST = /^(?:against|davor|avoid(?:s|ed|ing)?|refus(?:e|es|ed|ing)|declin(?:e|es|ed|ing))$/;
const NAMING_SO = /^(?:calling|call|describing|describe|labell?ing|label|branding|using|use|saying|say)$/;

/** Whether the text says of a verb that nobody does it: “Quill never said ‘…’”, “Quill denied saying ‘…’”. */
export function isUnsaid(elements: readonly Element[], cue: Cue): boolean {
  const { at, end } = cue;
  if (rejectsClaim(elements, cue)) return true;
  if (NOT_AFTER.test(elements[end]?.lower ?? '') && /^(?::|,|)$/.test(elements[end + 1]?.lower ?? '.')) return true;
  for (let before = at - 1; before >= 0 && before > at - 5; before--) {
    const { kind, lower } = elements[before]!;
    if (kind !== 'word' || ONLY.test(lower)) break;
    if (NOT.test(lower)) return true;
    if (!BETWEEN.has(lower) && !AUXILIARY.test(lower) && !lower.endsWith('ly')) break;
  }
  // “Quill warned against calling it ‘a plague’”, “Quill refused to call it ‘a plague’”
  const back = elements[at - 1]?.lower === 'to' ? at - 2 : at - 1;
  if (NAMING_SO.test(elements[at]?.lower ?? '') && AGAINST.test(elements[back]?.lower ?? '')) return true;
  for (let before = at - 1; before >= 0 && before > at - 7; before--) {
    const { kind, lower } = elements[before]!;
    if (DENYING.test(lower)) return true;
    if (kind !== 'name' && !DENIED_OF.test(lower)) return false;
  }
  return false;
}

/** Whether the doer is only somebody who uses a name: “an impostor posing as Ada Quill wrote”. */
export function isPosedAs(elements: readonly Element[], { kind, head }: Doer): boolean {
  if (kind !== 'name') return false;
  const before = elements
    .slice(Math.max(0, head - 3), head)
    .map(({ lower }) => lower)
    .join(' ');
  return /(?:\b(?:posing|masquerading|disguised|dressed|styling (?:himself|herself)) as|\bpretending to be|\b(?:impersonating|imitating|parodying|spoofing|fake|bogus))$/.test(
    before,
  );
}
