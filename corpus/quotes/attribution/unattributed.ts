import { isTrailer } from './attribution.ts';
import type { Attribution } from './attribution.ts';
import { cuesOf } from '../grammar/cues.ts';
import type { Sentence } from '../text/elements.ts';
import type { Found } from '../found.ts';
import type { Marked } from '../text/marks.ts';
import type { Reading } from '../reading.ts';
import { mainDoer } from '../grammar/phrases.ts';
import { SAYING } from '../words/texts.ts';
import { FOREIGN_SPEECH } from '../words/foreign.ts';

const ANSWERS = /^(?:repl|answer|respond|retort|rejoin)/i;
const INSIDE = /,\s(?:a\s|ha\s|hat\s)?(\p{Ll}+)\s(\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+){0,2})[.,]/u;

/** Who goes on speaking in a sentence that is nothing but a quotation. */
export function carryOn(
  reading: Reading,
  index: number,
  block: number,
  alone: boolean,
): (Pick<Found, 'speaker' | 'cue' | 'occasion' | 'attributed'> & { group?: number }) | undefined {
  const before = reading.sentences[index - 1];
  const last = reading.found.at(-1);
  if (before === undefined) return undefined;
  if (before.block === block) {
    if (
      last !== undefined &&
      !turnedAway(reading, last, index) &&
      (last.sentence === index - 1 ||
        (last.sentence === index - 2 && last.marked.block === block && trailed(reading, index - 1)))
    ) {
      return {
        speaker: last.speaker,
        cue: last.cue,
        occasion: last.occasion,
        attributed: last.attributed,
        ...(last.type === 'direct' ? { group: last.group } : {}),
      };
    }
  } else if (
    reading.leadIn !== undefined &&
    reading.leadIn.block === before.block &&
    before.elements.at(-1)?.lower === ':'
  ) {
    return { speaker: reading.leadIn.speaker, cue: null, occasion: reading.leadIn.occasion, attributed: true };
  } else if (
    alone &&
    last !== undefined &&
    last.marked.block === before.block &&
    last.sentence >= index - 2 &&
    last.type === 'direct' &&
    before.block === block - 1
  ) {
    const { speaker, cue, occasion, group } = last;
    const answers = ANSWERS.test(cue ?? '');
    // “…?” Quill asked. “…,” Hale replied. “That’s not what I asked.”
    const asker = answers
      ? reading.found.findLast((found) => found.marked.block === before.block - 1 && found.type === 'direct')
      : undefined;
    if (asker !== undefined && asker.speaker !== null && asker.speaker !== speaker)
      return { speaker: asker.speaker, cue: null, occasion: asker.occasion, attributed: false };
    return { speaker, cue, occasion, attributed: answers || last.attributed, group };
  } else if (before.block < block - 1) return undefined;
  const asked = verdictOf(reading, before);
  if (asked !== undefined) return { speaker: asked, cue: null, occasion: null, attributed: true };
  const cues = cuesOf(before.elements);
  const speaker = reading.speakerOf(before.elements, cues, index);
  const speaks = cues.some((cue) => cue.speech && cue.form !== 'infinitive' && cue.form !== 'passive');
  const told = speaks || (before.block === block && speaker !== null && reading.names.mayBePerson(speaker));
  // “…,” he asks. The animal ducked. “That tells me…”: nobody else has come up in between.
  if (!told && last?.marked.block === block && last.type === 'direct' && last.speaker !== null) {
    const others = reading.sentences
      .slice(last.sentence + 1, index)
      .some(({ elements }) =>
        elements.some(({ naming }) => naming?.kind === 'person' && reading.names.fullName(naming) !== last.speaker),
      );
    if (!others) return { speaker: last.speaker, cue: null, occasion: last.occasion, attributed: false };
  }
  // “An award means a lot to Quill. ‘Nobody likes to come second.’”: the only one named, who speaks elsewhere, too.
  if (!told && before.block === block) {
    const people = new Set(
      before.elements.flatMap(({ naming }) =>
        naming?.kind === 'organisation' || naming === undefined ? [] : [reading.names.fullName(naming)],
      ),
    );
    const [only] = people;
    if (
      people.size === 1 &&
      only !== undefined &&
      reading.names.mayBePerson(only) &&
      reading.found.some((found) => found.speaker === only)
    )
      return { speaker: only, cue: null, occasion: null, attributed: false };
  }
  return speaker === null || !told
    ? undefined
    : { speaker, cue: null, occasion: reading.occasionOf(before.elements), attributed: false };
}

/** “When told that a coach called her ‘difficult’, Quill laughed.”: the sentence is about somebody else than its quotation. */
function turnedAway(reading: Reading, last: Found, index: number): boolean {
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

/** “Quill’s verdict?” */
function verdictOf(reading: Reading, { elements }: Sentence): string | undefined {
  const owner = elements[0];
  if (elements.at(-1)?.lower !== '?' || elements.length > 5 || owner?.naming === undefined || !owner.possessive)
    return undefined;
  return SAYING.has(elements.at(-2)?.lower ?? '') ? reading.names.fullName(owner.naming) : undefined;
}

/** Whether a sentence is the trailer of the one before. */
export function trailed(reading: Reading, index: number): boolean {
  const before = reading.sentences[index - 1];
  const sentence = reading.sentences[index];
  return (
    before !== undefined &&
    sentence !== undefined &&
    before.elements.at(-1)?.kind === 'quote' &&
    isTrailer(reading.text, before.elements, sentence.elements)
  );
}

/** Who speaks where nobody is named as doing so: Spanish, Italian and Portuguese leave “he” and “she” out. */
export function omittedDoer(reading: Reading, index: number, attribution: Attribution): string | null {
  if (attribution.cue.form !== 'finite') return null;
  if (/^(?:es|it|pt|ca|gl)\b/i.test(reading.language)) return reading.speakers.focus.person('', index);
  // “…, heiße das: ‘…’”: the German subjunctive goes on reporting whoever spoke before.
  const last = reading.found.at(-1);
  const here = reading.sentences[index];
  return /^de\b/i.test(reading.language) &&
    !attribution.after &&
    last !== undefined &&
    last.marked.block === here?.block
    ? last.speaker
    : null;
}

/** “« Je n’ai rien vu, explique Jean Vidal. On est partis. »”: the speaker stands between the marks. */
export function speakerInside(reading: Reading, quote: Marked): Pick<Found, 'speaker' | 'cue'> | undefined {
  if (/^en\b/i.test(reading.language)) return undefined;
  const words = reading.text.slice(quote.start, quote.end);
  const match = INSIDE.exec(words);
  const cue = match?.[1];
  const name = match?.[2];
  if (cue === undefined || name === undefined || !FOREIGN_SPEECH.has(cue.toLowerCase())) return undefined;
  return { speaker: reading.names.completed(name), cue };
}
