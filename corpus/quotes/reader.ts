import type { Quote } from '../types.ts';
import { attributionOf, CONTINUES_AFTER, isTrailer } from './attribution/attribution.ts';
import type { Attribution } from './attribution/attribution.ts';
import { cuesOf } from './grammar/cues.ts';
import { isWriters } from './grammar/doers.ts';
import type { Cue } from './grammar/cues.ts';
import type { Element, Sentence } from './text/elements.ts';
import { quotesFrom } from './found.ts';
import type { Found } from './found.ts';
import { nameDescribed } from './speakers/delayed.ts';
import { isDirect, namesTerm, namesWhatFollows, nicknamed, standingOf } from './attribution/direct.ts';
import { headingQuote, nameHeadings } from './speakers/heading-quotes.ts';
import { nameInterviewee } from './speakers/interviewee.ts';
import { isCaption, isHeading } from './text/headings.ts';
import type { Marked } from './text/marks.ts';
import { Narrative } from './narrative.ts';
import type { Reading } from './reading.ts';
import { mainDoer } from './grammar/phrases.ts';
import { colonSpeaker, repliedBy } from './attribution/colon.ts';
import { carryOn, omittedDoer, speakerInside } from './attribution/unattributed.ts';
import { lastQuoting, readUnmarked } from './unmarked.ts';
import { PRINTED, SAYING, TEXTS } from './words/texts.ts';
import { PREPOSITIONS } from './words/words.ts';

/** Reads the quotations of one article; see `quotesOf`. */
export class QuoteReader {
  private readonly reading: Reading;
  private readonly narrative: Narrative;

  constructor(reading: Reading) {
    this.reading = reading;
    this.narrative = new Narrative(reading);
  }

  /** Stops now and then. */
  *read(): Generator<void, Quote[]> {
    const last = lastQuoting(this.reading);
    for (const [index, sentence] of this.reading.sentences.entries()) {
      if (sentence.block > last) break;
      this.readSentence(sentence, index);
      if (index % 50 === 49) yield;
    }
    nameDescribed(this.reading);
    nameInterviewee(this.reading);
    nameHeadings(this.reading);
    return quotesFrom(this.reading.text, this.reading.found);
  }

  private readSentence(sentence: Sentence, index: number): void {
    const { elements, block } = sentence;
    if (this.reading.sentences[index - 1]?.block !== block && !this.reading.markedBlocks.has(block))
      readUnmarked(this.reading, block, index);
    const next = this.reading.sentences[index + 1];
    const hasQuotes = elements.some((element) => element.kind === 'quote');
    const heading = isHeading(this.reading.text, this.reading.blocks[block]);
    // “Is it true?” Smith asked.
    let joined = elements;
    if (
      hasQuotes &&
      next !== undefined &&
      next.block === block &&
      elements.at(-1)?.kind === 'quote' &&
      isTrailer(this.reading.text, elements, next.elements)
    ) {
      joined = [...elements, ...next.elements];
    }
    const cues = cuesOf(joined);
    if (hasQuotes) this.readQuotes(joined, elements.length, cues, index, block, heading);
    if (heading) this.narrative.noteHeading(elements, index);
    // A lead set as a heading tells the story like any other sentence.
    const told = heading && elements.at(-1)?.lower === '.' && elements.length > 5;
    if ((heading && !told) || isCaption(this.reading.text, this.reading.blocks[block])) return;
    this.narrative.note(elements, cues, index);
    if (this.reading.text[elements.at(-1)?.start ?? 0] === ':' || elements.at(-1)?.lower === ':') {
      const doer = this.reading.speakerOf(elements, cues, index);
      const cue = cues.find((other) => other.speech && other.form === 'finite');
      this.reading.leadIn = {
        block,
        occasion: this.reading.occasionOf(elements),
        speaker: doer,
        cue: cue === undefined ? null : this.reading.cueText(elements, cue),
      };
    }
  }

  private readQuotes(
    elements: readonly Element[],
    own: number,
    cues: readonly Cue[],
    index: number,
    block: number,
    heading: boolean,
  ): void {
    let previous: Found | undefined;
    for (let at = 0; at < own; at++) {
      const quote = elements[at]?.quote;
      if (quote === undefined) continue;
      const found = this.readQuote(elements, at, quote, cues, index, block, heading, previous);
      if (found !== undefined) {
        this.reading.found.push(found);
        previous = found;
      }
    }
  }

  private readQuote(
    elements: readonly Element[],
    at: number,
    quote: Marked,
    cues: readonly Cue[],
    index: number,
    block: number,
    heading: boolean,
    previous: Found | undefined,
  ): Found | undefined {
    const words = this.reading.text.slice(quote.start, quote.end);
    if (!/\p{L}/u.test(words)) return undefined;
    if (nicknamed(elements, at, words)) return undefined;
    const reply = repliedBy(this.reading, elements, at, index);
    const attribution = reply === undefined ? attributionOf(this.reading.text, elements, at, quote, cues) : undefined;
    const standing = standingOf(words, elements, at);
    const { alone, capital, opensSentence, count, titled } = standing;
    const before = elements[at - 1];
    const wordsBefore = this.reading.text.slice(elements[0]?.start ?? quote.outer.start, quote.outer.start);

    if ((titled && (namesTerm(wordsBefore) || this.reading.isRepeated(words))) || namesWhatFollows(elements, at))
      return undefined;
    if (heading) return headingQuote(this.reading, elements, at, quote, attribution, index, words, capital);

    const direct = isDirect(standing, elements, at, attribution, this.reading.language);
    const base = {
      marked: quote,
      type: direct ? ('direct' as const) : ('fragment' as const),
      sentence: index,
      group: this.reading.newGroup(),
    };

    // The next paragraph of a quotation that goes on.
    const last = this.reading.found.at(-1);
    const goesOn =
      last !== undefined &&
      !last.marked.closed &&
      (quote.block === last.marked.block
        ? last.marked.outer.end >= quote.outer.start - 2
        : at === 0 && this.reading.follows(last.marked.block, quote.block));
    // “‘Rain. ¶ ‘It falls,’ Quill said.”, “‘Rain. ¶ ‘It falls.’ — Ada Quill”: who says the end of it says the whole.
    if (
      goesOn &&
      last.speaker === null &&
      this.reading.text[last.marked.outer.start] === this.reading.text[quote.outer.start]
    ) {
      const doer = attribution?.adjacent === true ? attribution.doer : undefined;
      const speaker =
        doer?.kind === 'name' || doer?.kind === 'pronoun'
          ? this.reading.speakers.resolve(doer, elements, index)
          : attribution === undefined
            ? (colonSpeaker(this.reading, elements, at, quote, index)?.speaker ?? null)
            : null;
      for (const part of this.reading.found) if (part.group === last.group) part.speaker = speaker;
    }
    if (goesOn) {
      return {
        ...base,
        type: 'direct',
        speaker: last.speaker,
        cue: last.cue,
        occasion: last.occasion,
        group: last.group,
        attributed: last.attributed,
      };
    }

    // “…,” Quill wrote, according to the paper, “and …”
    if (attribution?.cue.form === 'according' && previous !== undefined && previous.type === 'direct')
      if (/^\p{Ll}/u.test(words) && previous.attributed)
        return { ...previous, ...base, type: 'direct', group: previous.group };

    if (attribution !== undefined) {
      if (!direct && namesTerm(wordsBefore) && !this.activelyNamed(elements, at, attribution)) return undefined;
      if (!direct && titled && !attribution.adjacent) return undefined;
      const speaker = isWriters(elements, attribution.cue)
        ? null
        : attribution.doer === undefined
          ? omittedDoer(this.reading, index, attribution)
          : this.reading.speakers.resolve(attribution.doer, elements, index, this.objectsOf(elements, attribution.cue));
      if (!direct && (speaker === null || attribution.cost > 9)) return undefined;
      // “casts himself as a champion of ‘…’” is the writer's word, too.
      const between = elements.slice(attribution.cue.end, at).map((element) => element.lower);
      const as = between.indexOf('as');
      if (!direct && !attribution.cue.speech && as >= 0 && between.slice(as + 1).some((word) => PREPOSITIONS.has(word)))
        return undefined;
      // “It casts him as the ‘future’” is the writer's word.
      if (!direct && !attribution.cue.speech && elements[attribution.doer?.head ?? 0]?.lower === 'it') return undefined;
      const cue = this.reading.cueText(elements, attribution.cue);
      const occasion =
        this.reading.occasionOf(elements) ??
        this.reading.carriedOccasion(block, speaker) ??
        (/^t(?:old|ells?|elling)$/i.test(cue) ? null : this.reading.earlierOccasion(index, speaker));
      const sameUtterance =
        previous !== undefined &&
        (direct || (previous.type === 'direct' && attribution.adjacent)) &&
        previous.cue === cue &&
        previous.speaker === speaker &&
        this.interrupted(elements, at, attribution.cue);
      return { ...base, speaker, cue, occasion, group: sameUtterance ? previous.group : base.group, attributed: true };
    }

    const colon = reply ?? colonSpeaker(this.reading, elements, at, quote, index);
    if (colon !== undefined) {
      return { ...base, type: capital || direct ? 'direct' : 'fragment', ...colon, attributed: true };
    }

    const inside = speakerInside(this.reading, quote);
    if (inside !== undefined) return { ...base, type: 'direct', ...inside, occasion: null, attributed: true };

    // No attribution in its own sentence.
    if (opensSentence && direct && (alone || at === 0 || before?.kind === 'quote')) {
      // “…,” one of several others said: it says whose words they are, even if it isn't understood.
      const told = cues.some(
        (cue) =>
          cue.speech &&
          cue.form === 'finite' &&
          cue.at > at &&
          cue.at < at + 10 &&
          elements.slice(at + 1, cue.at).every((element) => element.kind !== 'quote'),
      );
      // Set apart, what stands in the text as well.
      const apart = alone && count > 4 && this.reading.isRepeated(words);
      const carried = told || apart ? undefined : carryOn(this.reading, index, block, alone);
      if (carried !== undefined) return { ...base, ...carried, group: carried.group ?? base.group };
      return count >= 3 || alone ? { ...base, speaker: null, cue: null, occasion: null, attributed: false } : undefined;
    }
    if (direct && count >= 4 && !namesTerm(wordsBefore) && !titled) {
      // Whose words they are is clear only when the sentence speaks of words.
      const tells =
        elements.some((element) => SAYING.has(element.lower) || TEXTS.has(element.lower)) &&
        !elements.some((element) => PRINTED.has(element.lower));
      const doer = tells ? mainDoer(elements, elements.length) : undefined;
      const speaker = doer === undefined ? null : this.reading.speakers.resolve(doer, elements, index);
      return { ...base, speaker, cue: null, occasion: this.reading.occasionOf(elements), attributed: false };
    }
    return undefined;
  }

  /** Whether only an attribution stands between this quotation and the one before. */
  private interrupted(elements: readonly Element[], at: number, cue: Cue): boolean {
    let back = at - 1;
    while (back >= 0 && elements[back]?.kind !== 'quote') back -= 1;
    const first = elements[back]?.quote;
    if (first === undefined || at - back > 16 || cue.at < back) return false;
    return (
      CONTINUES_AFTER.test(this.reading.text.slice(first.start, first.end)) ||
      /^[,—–]$/.test(elements[back + 1]?.lower ?? '')
    );
  }

  /** “Musk calls it ‘…’”, not “it is called ‘…’”. */
  private activelyNamed(elements: readonly Element[], at: number, attribution: Attribution): boolean {
    if (attribution.cue.form !== 'finite' && attribution.cue.form !== 'participle') return false;
    const before = elements[at - 1];
    if (before?.lower === 'so-called') return false;
    return (
      attribution.doer !== undefined &&
      attribution.cue.at < at &&
      at - attribution.cue.at < 8 &&
      attribution.doer.kind !== 'text'
    );
  }

  /** Who is spoken to can't be the pronoun that speaks: “he told Benioff”. */
  private objectsOf(elements: readonly Element[], cue: Cue): ReadonlySet<string> {
    const objects = new Set<string>();
    const after = elements[cue.end];
    if (
      /^(?:told|tells|telling|asked|informed|assured|reminded|urged)$/.test(elements[cue.at]?.lower ?? '') &&
      after?.naming !== undefined
    ) {
      objects.add(this.reading.names.fullName(after.naming));
    }
    return objects;
  }
}
