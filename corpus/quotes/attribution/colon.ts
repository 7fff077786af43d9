import type { Element } from '../text/elements.ts';
import type { Found } from '../found.ts';
import type { Marked } from '../text/marks.ts';
import type { Reading } from '../reading.ts';
import { mainDoer, phraseStart, WRITER } from '../grammar/phrases.ts';
import { isRole } from '../words/roles.ts';
import { SAYING, TEXTS } from '../words/texts.ts';
import { PREPOSITIONS } from '../words/words.ts';

const ARTICLE = /^(?:the|la|le|les|el|los|der|die|das|dem)$/;

/** “She remembers Quill’s reply: ‘…’”, “the words of Ada Quill: ‘…’”, “In Quill’s words, ‘…’”: whose words stand after the colon. */
export function repliedBy(
  reading: Reading,
  elements: readonly Element[],
  at: number,
  index: number,
): Pick<Found, 'speaker' | 'cue' | 'occasion'> | undefined {
  const inWords = inWordsOf(reading, elements, at, index);
  if (inWords !== null) return { speaker: inWords, cue: null, occasion: null };
  if (elements[at - 1]?.lower !== ':') return undefined;
  const last = elements[at - 2];
  let owner: Element | undefined;
  if (SAYING.has(last?.lower ?? '')) {
    let back = at - 3;
    while (elements[back]?.kind === 'word' && !elements[back]?.possessive && back > at - 6) back -= 1;
    if (elements[back]?.possessive === true) owner = elements[back];
  } else {
    const of = ARTICLE.test(elements[at - 3]?.lower ?? '') ? at - 4 : at - 3;
    const noun = elements[of - 1]?.lower ?? '';
    // “the words of Ada Quill: ‘…’”, “a statement from the Health Department: ‘…’”
    if (/^(?:of|di|de|du|von)$/.test(elements[of]?.lower ?? '') && SAYING.has(noun)) owner = last;
    else if (elements[of]?.lower === 'from' && (SAYING.has(noun) || TEXTS.has(noun))) owner = last;
  }
  return owner?.naming === undefined
    ? undefined
    : { speaker: reading.names.fullName(owner.naming), cue: null, occasion: reading.occasionOf(elements) };
}

/** “In Quill’s words, ‘…’”, “in her own words: ‘…’”. */
function inWordsOf(reading: Reading, elements: readonly Element[], at: number, index: number): string | null {
  if (!/^[,:]$/.test(elements[at - 1]?.lower ?? '') || elements[at - 2]?.lower !== 'words') return null;
  let back = elements[at - 3]?.lower === 'own' ? at - 4 : at - 3;
  // “in Forbes’ words”
  if (/^['’]$/.test(elements[back]?.lower ?? '')) back -= 1;
  const owner = elements[back];
  if (owner === undefined || elements[back - 1]?.lower !== 'in') return null;
  if (owner.naming !== undefined) return owner.possessive ? reading.names.fullName(owner.naming) : null;
  if (!/^(?:his|her)$/.test(owner.lower)) return null;
  return reading.speakers.focus.person(owner.lower === 'his' ? 'm' : 'f', index);
}

/** “Diess: ‘…’”, “Musk’s response: ‘…’”, “‘…’ — Ann Lee”. */
export function colonSpeaker(
  reading: Reading,
  elements: readonly Element[],
  at: number,
  quote: Marked,
  index: number,
): Pick<Found, 'speaker' | 'cue' | 'occasion'> | undefined {
  if (elements[at - 1]?.lower === ':') {
    const said = beforeColon(reading, elements, at - 1, quote, index);
    if (said !== undefined) return said;
  }
  let dash = at + 1;
  if (/^[—–―-]$/.test(elements[dash]?.lower ?? '')) {
    // “‘…’ –– Ada Quill”
    if (elements[dash + 1]?.lower === elements[dash]?.lower) dash += 1;
    const name = elements[dash + 1];
    if (name?.naming !== undefined && (elements.length <= dash + 3 || elements[dash + 2]?.kind === 'punct')) {
      return { speaker: reading.names.fullName(name.naming), cue: null, occasion: null };
    }
  }
  const signed = signedBelow(reading, elements, at, quote, index);
  return signed === undefined ? undefined : { speaker: signed, cue: null, occasion: null };
}

/** “— Ada Quill, a farmer” in the paragraph below a quotation that ends its own. */
function signedBelow(reading: Reading, elements: readonly Element[], at: number, quote: Marked, index: number) {
  if (elements.slice(at + 1).some(({ kind }) => kind !== 'punct')) return undefined;
  const below = reading.sentences[index + 1];
  if (below === undefined || below.block !== quote.block + 1) return undefined;
  const [dash, name, then] = below.elements;
  if (!/^[—–―-]$/.test(dash?.lower ?? '') || name?.naming === undefined || name.naming.kind === 'organisation')
    return undefined;
  return (then === undefined || /^[.,(]$/.test(then.lower)) && below.elements.length < 20
    ? reading.names.fullName(name.naming)
    : undefined;
}

function beforeColon(
  reading: Reading,
  elements: readonly Element[],
  colon: number,
  quote: Marked,
  index: number,
): Pick<Found, 'speaker' | 'cue' | 'occasion'> | undefined {
  const doer = mainDoer(elements, colon);
  const last = elements[colon - 1];
  const occasion = reading.occasionOf(elements);
  // “Quill came, and I had one answer: ‘…’”, also without the comma.
  const clause = elements.slice(elements.findLastIndex(({ kind }, at) => kind === 'punct' && at < colon) + 1, colon);
  const writer = clause.findIndex(({ lower }) => WRITER.test(lower));
  const begins = /^(?:and|but|so)$/.test(clause[writer - 1]?.lower ?? '');
  if (writer >= 0 && (begins || clause.slice(0, writer).every(({ naming }) => naming === undefined)))
    return { speaker: null, cue: null, occasion };
  // “helped by a tweet from its founder: ‘…’” is nobody’s who comes before.
  if (last !== undefined && isRole(last.lower)) {
    const from = phraseStart(elements, colon - 1);
    if (/^(?:from|by)$/.test(elements[from - 1]?.lower ?? ''))
      return { speaker: reading.speakers.titled.nameFor(last.lower, '', last.start), cue: null, occasion };
  }
  if (doer === undefined && last?.kind !== 'name') {
    // “But: ‘…’” goes on with the speaker of the sentence before.
    const earlier = reading.found.at(-1);
    return earlier !== undefined && earlier.sentence >= index - 2 && earlier.marked.block === quote.block
      ? { speaker: earlier.speaker, cue: null, occasion: earlier.occasion }
      : undefined;
  }
  const named = (element: Element | undefined) =>
    element?.naming === undefined ? null : reading.names.fullName(element.naming);
  // “Quill: ‘…’”, but “Quill on Hale: ‘…’”.
  let link = colon - 2;
  // “from Hale and Quill:”
  while (elements[link]?.lower === 'and' && elements[link - 1]?.kind === 'name') link -= 2;
  // “dans un entretien à la Stampa :”
  if (ARTICLE.test(elements[link]?.lower ?? '')) link -= 1;
  const topic =
    PREPOSITIONS.has(elements[link]?.lower ?? '') ||
    /^(?:su|sur|über|sobre|à|au|avec|con|mit|bei)$/.test(elements[link]?.lower ?? '');
  // “Quote: ‘…’”
  if (
    last?.naming?.weak === true &&
    /^(?:quote|note|fact|example|question|answer|update|result|summary|headline|caption|translation)s?$/.test(
      last.lower,
    )
  )
    return undefined;
  // “Quill heckles Hale: ‘…’”
  const main = doer?.kind === 'name' ? doer.head : colon;
  const acts =
    main < colon - 2 &&
    elements[main + 1]?.kind === 'word' &&
    elements.slice(main + 1, colon).every(({ lower }) => lower !== ',');
  if (last?.kind === 'name' && !topic && !acts) return { speaker: named(last), cue: null, occasion };
  // “…, ma il New York Times rivela: ‘…’”: a verb that isn't known.
  const beside = elements[colon - 2];
  if (beside?.naming !== undefined && last?.kind === 'word') {
    if (!beside.possessive || SAYING.has(last.lower)) {
      return { speaker: named(beside), cue: reading.text.slice(last.start, last.end), occasion };
    }
  }
  if (doer === undefined) return undefined;
  // “Quill had one answer: ‘…’”, “She was blunt: ‘…’”.
  const speaker = reading.speakers.resolve(doer, elements, index);
  const tells = elements.slice(0, colon).some((element) => SAYING.has(element.lower) || TEXTS.has(element.lower));
  return speaker !== null && (tells || reading.names.mayBePerson(speaker))
    ? { speaker, cue: null, occasion }
    : undefined;
}
