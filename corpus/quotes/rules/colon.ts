import { saidBy } from '../found.ts';
import type { Said } from '../found.ts';
import { mainDoer } from '../grammar/main-doer.ts';
import { phraseStart, prepositionAt } from '../grammar/phrases.ts';
import type { Doer } from '../grammar/phrases.ts';
import type { Naming } from '../names/naming.ts';
import type { Element } from '../text/elements.ts';
import { isRole } from '../../language/words/roles.ts';
import { FOREIGN_SPEECH } from '../../language/words/foreign.ts';
import { SAYING, TEXTS } from '../../language/words/texts.ts';
import { SPEECH } from '../../language/words/verbs.ts';
import { ARTICLE } from './owned.ts';
import type { Quotation, Rule } from './quotation.ts';
import { signerBelow, signerBeside } from './signed.ts';

/** Last words of names that are no speaker's: “Quote: ‘…’”, “Morning Digest: ‘…’”. */
const LABEL =
  /(?:^|\s)(?:quote|note|fact|example|question|answer|update|result|summary|headline|caption|translation|digest|report|roundup|round-up|recap|briefing|newsletter|bulletin|highlight)s?$/;

/** “Quill: ‘It rained.’”, “Quill had one answer: ‘It rained.’”, “‘It rained.’ — Ada Quill”: a colon or a dash, and no verb of speech. */
export const byColonOrDash: Rule = (quotation) => {
  const said = colonSpeaker(quotation);
  return said && quotation.attributedTo(said, quotation.standing.capital || quotation.direct);
};

/** Who speaks by a colon before the quotation, or else a dash after it or below it. */
export function colonSpeaker(quotation: Quotation): Said | undefined {
  return speakerBeforeColon(quotation) ?? signerBeside(quotation) ?? signerBelow(quotation);
}

/** The ways in which a colon tells it, in this order: the first that answers decides. */
function speakerBeforeColon(quotation: Quotation): Said | undefined {
  const { reading, here, at } = quotation;
  const { elements } = here;
  const colon = at - 1;
  if (elements[colon]?.lower !== ':') return undefined;
  const occasion = reading.occasionOf(elements);
  const told = (speaker: string | null): Said => ({ ...saidBy(speaker), occasion });
  if (isWritersOwn(elements, colon)) return told(null);
  const role = roleAfterBy(elements, colon);
  if (role !== undefined) return told(reading.speakers.titled.nameFor(role.lower, '', role.start));
  const doer = mainDoer(elements, colon);
  const last = elements[colon - 1];
  if (doer === undefined && last?.kind !== 'name') return goesOnAfterColon(quotation);
  if (last?.naming !== undefined && isLabel(last.naming)) return undefined;
  if (last?.naming !== undefined && isLabelled(elements, colon, doer)) {
    const name = reading.names.fullName(last.naming);
    return reading.names.maySpeak(name) ? told(name) : undefined;
  }
  // “The case of Quill: ‘…’”
  if (doer?.kind === 'name' && doer.head === colon - 1) return undefined;
  const unknown = beforeUnknownVerb(elements, colon);
  if (unknown?.naming !== undefined)
    return { ...told(reading.names.fullName(unknown.naming)), cue: reading.text.slice(last?.start, last?.end) };
  if (doer === undefined) return undefined;
  // “Quill had one answer: ‘…’”, “She was blunt: ‘…’”.
  const speaker = reading.speakers.resolve(doer, elements, here.index);
  const tells = elements.slice(0, colon).some(({ lower }) => SAYING.has(lower) || TEXTS.has(lower));
  const speaks = speaker !== null && ((tells && reading.names.maySpeak(speaker)) || reading.names.mayBePerson(speaker));
  return speaks ? told(speaker) : undefined;
}

const isLabel = ({ weak, words, kind, name }: Naming): boolean =>
  (weak || words.length > 1) && kind !== 'person' && LABEL.test(name.toLowerCase());

/** “Quill came, and I had one answer: ‘…’”, also without the comma: the writer's, who isn't named. */
function isWritersOwn(elements: readonly Element[], colon: number): boolean {
  const clause = elements.slice(elements.findLastIndex(({ kind }, at) => kind === 'punct' && at < colon) + 1, colon);
  const writer = clause.findIndex(({ pronoun }) => pronoun === 'writer');
  const begins = /^(?:and|but|so)$/.test(clause[writer - 1]?.lower ?? '');
  return writer >= 0 && (begins || clause.slice(0, writer).every(({ naming }) => naming === undefined));
}

/** “It was helped by a post from its founder: ‘…’”: the role, which isn't who the sentence began with. */
function roleAfterBy(elements: readonly Element[], colon: number): Element | undefined {
  const role = elements[colon - 1];
  if (role === undefined || !isRole(role.lower)) return undefined;
  const from = phraseStart(elements, colon - 1);
  return /^(?:from|by)$/.test(elements[from - 1]?.lower ?? '') ? role : undefined;
}

/** “But: ‘…’” goes on with the speaker of the sentence before. */
function goesOnAfterColon({ reading, here, marked }: Quotation): Said | undefined {
  const earlier = reading.found.at(-1);
  return earlier !== undefined && earlier.sentence >= here.index - 2 && earlier.marked.block === marked.block
    ? { ...saidBy(earlier.speaker), occasion: earlier.occasion }
    : undefined;
}

/** “Quill: ‘…’”, but neither “Quill on Hale: ‘…’” nor “Quill heckles Hale: ‘…’”. */
function isLabelled(elements: readonly Element[], colon: number, doer: Doer | undefined): boolean {
  let link = colon - 2;
  // “from Hale and Quill:”
  while (elements[link]?.lower === 'and' && elements[link - 1]?.kind === 'name') link -= 2;
  // “dans un entretien à la Gazette :”
  if (ARTICLE.test(elements[link]?.lower ?? '')) link -= 1;
  if (prepositionAt(elements, link) || isNoun(elements[link])) return false;
  const main = doer?.kind === 'name' ? doer.head : colon;
  const acts =
    main < colon - 2 &&
    elements[main + 1]?.kind === 'word' &&
    elements.slice(main + 1, colon).every(({ lower }) => lower !== ',');
  return !acts;
}

/** “Il caso Quill: ‘…’”: what stands before a name and isn't what somebody is. Not “Media caption Ada Quill: ‘…’”. */
const isNoun = (element: Element | undefined): boolean =>
  element?.kind === 'word' &&
  !element.cap &&
  !/^(?:caption|and|but|while|then|as|ma|mais|aber|und|et|y|e|pero|maar|en)$/.test(element.lower) &&
  !isRole(element.lower) &&
  !ARTICLE.test(element.lower) &&
  !SPEECH.has(element.lower) &&
  !FOREIGN_SPEECH.has(element.lower);

/** “…, ma la Gazzetta rivela: ‘…’”: who stands before a verb that isn't known. */
function beforeUnknownVerb(elements: readonly Element[], colon: number): Element | undefined {
  const beside = elements[colon - 2];
  const verb = elements[colon - 1];
  if (beside?.naming === undefined || verb?.kind !== 'word') return undefined;
  return !beside.possessive || SAYING.has(verb.lower) ? beside : undefined;
}
