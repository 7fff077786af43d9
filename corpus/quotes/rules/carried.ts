import { saidBy } from '../found.ts';
import type { Found, Said } from '../found.ts';
import { cuesOf } from '../grammar/cues.ts';
import { mainDoer } from '../grammar/main-doer.ts';
import type { Reading } from '../reading.ts';
import type { Sentence } from '../text/elements.ts';
import { SAYING } from '../../language/words/texts.ts';
import { isTrailer } from './attribution.ts';
import type { Quotation } from './quotation.ts';

const ANSWERS = /^(?:repl|answer|respond|retort|rejoin)/i;

/** Whose a quotation is by what stands before its sentence. */
interface Carried extends Said {
  attributed: boolean;
  /** The utterance that it goes on with. */
  group?: number;
}

/** A quotation that nothing in its own sentence attributes. */
interface Unattributed {
  reading: Reading;
  /** Number of its sentence. */
  index: number;
  /** Number of its block. */
  block: number;
  /** Nothing but quotations stands in its sentence. */
  alone: boolean;
  /** The sentence before its own. */
  before: Sentence;
  /** The quotation found last, in whatever sentence. */
  last: Found | undefined;
}

/** Ways to tell who goes on speaking, in the order in which they are asked. */
const WAYS: readonly ((quotation: Unattributed) => Carried | undefined)[] = [
  toldBehind,
  sameParagraph,
  afterLeadIn,
  nextTurn,
  verdict,
  toldBefore,
];

/** Who goes on speaking in a sentence that is nothing but a quotation. */
export function carriedTo({ reading, here, standing }: Quotation): Carried | undefined {
  const { index, block } = here;
  const before = reading.sentences[index - 1];
  if (before === undefined) return undefined;
  const quotation = { reading, index, block, alone: standing.alone, before, last: reading.found.at(-1) };
  for (const way of WAYS) {
    const carried = way(quotation);
    if (carried !== undefined) return carried;
  }
  return undefined;
}

/** Opens a sentence that only says whose words stand before it. */
const BEHIND =
  /^(?:così|parole?|lo (?:ha|hanno) (?:detto|dichiarato|affermato|spiegato|raccontato|scritto)|so(?: \S+)? (?:said|sagt|sagte|formuliert|formulierte)|así (?:lo |se )?(?:dijo|afirmó|explicó|expresó|respondió|resumió)|assim (?:disse|afirmou|explicou)|ainsi (?:parla|parle|s['’]exprime)|das sagte|those were the words of)(?: |$)/;

/** «…». Così Ada Quill, “…”. So said Ada Quill. */
function toldBehind({ reading, index, block, alone }: Unattributed): Carried | undefined {
  const behind = reading.sentences[index + 1];
  if (!alone || behind?.block !== block) return undefined;
  const first = behind.elements.slice(0, NEAR);
  const opening = reading.text.slice(first[0]?.start, first.at(-1)?.end).toLowerCase();
  if (!BEHIND.test(opening) || first.some(({ kind }) => kind === 'quote')) return undefined;
  const person = first.find(({ naming }) => naming && reading.names.mayBePerson(reading.names.fullName(naming)));
  return person === undefined
    ? undefined
    : { ...saidBy(reading.names.fullName(person.naming!)), occasion: null, attributed: true };
}

/** Elements in which the name must stand. */
const NEAR = 10;

/** “‘It rained,’ Quill said. ‘It rained all day.’” */
function sameParagraph({ reading, index, block, before, last }: Unattributed): Carried | undefined {
  if (before.block !== block || last === undefined || isTurnedAway(reading, last, index)) return undefined;
  const follows =
    last.sentence === index - 1 ||
    (last.sentence === index - 2 && last.marked.block === block && isTrailerAt(reading, index - 1));
  if (!follows) return undefined;
  const { speaker, cue, occasion, attributed, group } = last;
  return { speaker, cue, occasion, attributed, ...(last.type === 'direct' ? { group } : {}) };
}

/** “Quill said this: ¶ ‘It rained.’” */
function afterLeadIn({ reading: { leadIn }, block, before }: Unattributed): Carried | undefined {
  if (before.block === block || leadIn?.block !== before.block || before.elements.at(-1)?.lower !== ':')
    return undefined;
  return { ...saidBy(leadIn.speaker), occasion: leadIn.occasion, attributed: true };
}

/** “‘It rained,’ Quill said. ¶ ‘It rained all day.’”, “‘Did it rain?’ Quill asked. ¶ ‘It did,’ Hale replied. ¶ ‘All day?’” */
function nextTurn({ reading, index, block, alone, before, last }: Unattributed): Carried | undefined {
  if (!alone || before.block !== block - 1 || last?.type !== 'direct') return undefined;
  if (last.marked.block !== before.block || last.sentence < index - 2) return undefined;
  const { speaker, cue, occasion, group } = last;
  const answers = ANSWERS.test(cue ?? '');
  const asker = answers
    ? reading.found.findLast((found) => found.marked.block === before.block - 1 && found.type === 'direct')
    : undefined;
  if (asker !== undefined && asker.speaker !== null && asker.speaker !== speaker)
    return { ...saidBy(asker.speaker), occasion: asker.occasion, attributed: false };
  return { speaker, cue, occasion, attributed: answers || last.attributed, group };
}

/** “Quill’s verdict? ‘Too wet.’” */
function verdict({ reading, block, before: { block: above, elements } }: Unattributed): Carried | undefined {
  const owner = elements[0];
  if (above < block - 1 || elements.at(-1)?.lower !== '?' || elements.length > 5) return undefined;
  if (owner?.naming === undefined || !owner.possessive || !SAYING.has(elements.at(-2)?.lower ?? '')) return undefined;
  return { ...saidBy(reading.names.fullName(owner.naming)), attributed: true };
}

/** “Quill spoke of the rain. ‘It fell all day.’” */
function toldBefore(quotation: Unattributed): Carried | undefined {
  const { reading, index, block, before } = quotation;
  if (before.block < block - 1) return undefined;
  const cues = cuesOf(before.elements);
  const speaker = reading.speakerOf(before.elements, cues, index);
  const speaks = cues.some(({ speech, form }) => speech && form !== 'infinitive' && form !== 'passive');
  const tells = before.block === block && speaker !== null && reading.names.mayBePerson(speaker);
  if (!speaks && !tells) return stillSpeaking(quotation) ?? onlyNamed(quotation);
  return speaker === null
    ? undefined
    : { ...saidBy(speaker), occasion: reading.occasionOf(before.elements), attributed: false };
}

/** “‘…,’ Quill asks. The animal ducked. ‘That tells me…’”: nobody else has come up in between. */
function stillSpeaking({ reading, index, block, last }: Unattributed): Carried | undefined {
  if (last?.marked.block !== block || last.type !== 'direct' || last.speaker === null) return undefined;
  const others = reading.sentences
    .slice(last.sentence + 1, index)
    .some(({ elements }) =>
      elements.some(({ naming }) => naming?.kind === 'person' && reading.names.fullName(naming) !== last.speaker),
    );
  return others ? undefined : { ...saidBy(last.speaker), occasion: last.occasion, attributed: false };
}

/** “An award means a lot to Quill. ‘Nobody likes to come second.’”: the only one named, who speaks elsewhere, too. */
function onlyNamed({ reading, block, before }: Unattributed): Carried | undefined {
  if (before.block !== block) return undefined;
  const people = new Set(
    before.elements.flatMap(({ naming }) =>
      naming === undefined || naming.kind === 'organisation' ? [] : [reading.names.fullName(naming)],
    ),
  );
  const [only] = people;
  return people.size === 1 &&
    only !== undefined &&
    reading.names.mayBePerson(only) &&
    reading.found.some(({ speaker }) => speaker === only)
    ? { ...saidBy(only), attributed: false }
    : undefined;
}

/** “When told that a coach called her ‘difficult’, Quill laughed.”: the sentence is about somebody else than its quotation. */
function isTurnedAway(reading: Reading, last: Found, index: number): boolean {
  const before = reading.sentences[index - 1];
  if (last.type !== 'fragment' || before === undefined || last.sentence !== index - 1) return false;
  // “Quill called it ‘difficult’, said Hale. ‘It is …’”
  const named = before.elements.some(
    ({ start, naming }) =>
      start > last.marked.end && naming !== undefined && reading.names.fullName(naming) === last.speaker,
  );
  const main = mainDoer(before.elements, before.elements.length);
  if (named || main === undefined || (main.kind !== 'name' && main.kind !== 'pronoun')) return false;
  const about = reading.speakers.resolve(main, before.elements, index);
  return about !== null && about !== last.speaker && reading.names.mayBePerson(about);
}

/** Whether the sentence only says who spoke what ended the one before: “‘Is it true?’ Quill asked.” */
function isTrailerAt({ text, sentences }: Reading, index: number): boolean {
  const before = sentences[index - 1];
  const here = sentences[index];
  return (
    before?.elements.at(-1)?.kind === 'quote' && here !== undefined && isTrailer(text, before.elements, here.elements)
  );
}
