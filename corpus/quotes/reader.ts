import type { Block, Quote } from '../types.ts';
import { attributionOf, CONTINUES_AFTER, isTrailer } from './attribution.ts';
import type { Attribution } from './attribution.ts';
import { isClause, looksLikeTitle } from './clauses.ts';
import { cuesOf } from './cues.ts';
import type { Cue } from './cues.ts';
import type { Element, Sentence } from './elements.ts';
import { quotesFrom } from './found.ts';
import type { Found } from './found.ts';
import { delayedName } from './delayed.ts';
import { headingSource, isCaption, isHeading } from './headings.ts';
import type { Marked } from './marks.ts';
import { Reading } from './reading.ts';
import { mainSubject } from './phrases.ts';
import { carryOn, colonSpeaker, omittedSubject, repliedBy, speakerInside } from './unattributed.ts';
import { readUnmarked } from './unmarked.ts';
import { PREPOSITIONS, SAYING, TEXTS } from './words.ts';

const TERM_BEFORE =
  /(?:\b(?:so-called|known as|dubbed|nicknamed|named|titled|entitled|called|termed|coined|the (?:word|term|phrase|words|name|label|song|single|track|album|book|novel|film|movie|show|series|podcast|game|play|hashtag|slogan|title|nickname|question|category|programme|program|brochure|painting)s?|(?:song|single|album|book|novel|film|movie|series|podcast|hit|bestseller|memoir|documentary|sitcom)|(?:[Aa]rtikel|[Bb]uch|[Ff]ilm|[Ss]ong|[Tt]itel|[Bb]egriff|[Ww]ort|[Rr]oman|[Ss]erie|[Aa]lbum|[Mm]otto|[Hh]ashtag|genannte\w*)|(?:livre|film|article|terme|mot|mots|chanson|roman|série|surnommée?|intitulée?|baptisée?|mot d’ordre|mot d'ordre|libro|película|término|palabra|canción|serie|llamad[oa]|titulad[oa]|documentario|romanzo|canzone|cosiddett[oa])\s?:?)|\bso-called [\p{L} -]{1,25})[,]?\s*$/u;

/** “Ada ‘Rainy’ Quill” */
function nicknamed(elements: readonly Element[], at: number, words: string): boolean {
  const before = elements[at - 1];
  const after = elements[at + 1];
  return (
    before?.kind === 'name' &&
    after?.kind === 'name' &&
    !before.possessive &&
    words.split(/\s+/).length < 4 &&
    !/[,.!?]$/.test(words)
  );
}

/** “was ‘100% sold’”: what follows “to be” is said of something, unless it is words that are spoken of. */
function predicated(elements: readonly Element[], at: number): boolean {
  const before = elements[at - 1];
  const subject = elements[at - 2];
  return (
    before?.kind === 'word' &&
    /^(?:is|are|was|were|be|been|being|isn't|wasn't)$/.test(before.lower) &&
    !SAYING.has(subject?.lower ?? '') &&
    !TEXTS.has(subject?.lower ?? '')
  );
}

/** “‘wow ok’, he wrote”, “another asked: ‘is this it’”: posts seldom open with a capital and are whole all the same. */
function utteranceAlone(words: string, elements: readonly Element[], at: number, attribution: Attribution): boolean {
  const before = elements[at - 1]?.lower;
  if (attribution.after)
    return (
      at === 0 && /^(?:wrote|writes|posted|tweeted|replied|commented)$/.test(elements[attribution.cue.at]?.lower ?? '')
    );
  return (
    (before === ':' ||
      (before === ',' &&
        /^(?:asked|wrote|replied|tweeted|posted|reads?)$/.test(elements[attribution.cue.at]?.lower ?? ''))) &&
    (attribution.cue.end === at - 1 || /^reads?$/.test(elements[attribution.cue.at]?.lower ?? '')) &&
    (elements[at + 1]?.lower ?? '.') === '.' &&
    /\s/.test(words)
  );
}

/** Reads the quotations of one article; see `quotesOf`. */
export class QuoteReader {
  private readonly reading: Reading;

  constructor(text: string, blocks: readonly Block[], options: { language?: string; title?: string }) {
    this.reading = new Reading(text, blocks, options);
  }

  read(): Quote[] {
    for (let index = 0; index < this.reading.sentences.length; index++) {
      const sentence = this.reading.sentences[index];
      if (sentence !== undefined) this.readSentence(sentence, index);
    }
    this.nameDescribed();
    this.nameHeadings();
    return quotesFrom(this.reading.text, this.reading.found);
  }

  private readSentence(sentence: Sentence, index: number): void {
    const { elements, block } = sentence;
    if (this.reading.sentences[index - 1]?.block !== block && !this.reading.marked.some((mark) => mark.block === block))
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
    if (heading) this.reading.noteHeading(elements, index);
    if (heading || isCaption(this.reading.text, this.reading.blocks[block])) return;
    this.reading.noteFocus(elements, cues, index);
    if (this.reading.text[elements.at(-1)?.start ?? 0] === ':' || elements.at(-1)?.lower === ':') {
      const subject = this.reading.speakerOf(elements, cues, index);
      const cue = cues.find((other) => other.speech && other.form === 'finite');
      this.reading.leadIn = {
        block,
        occasion: this.reading.occasionOf(elements),
        speaker: subject,
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
    const reply = repliedBy(this.reading, elements, at);
    const attribution = reply === undefined ? attributionOf(this.reading.text, elements, at, quote, cues) : undefined;
    const alone =
      at === 0 &&
      elements.every((element, position) => position === 0 || element.kind === 'punct' || element.kind === 'quote');
    const before = elements[at - 1];
    const capital = /^[^\p{L}\p{N}]*[\p{Lu}\p{N}…]/u.test(words);
    const opensSentence =
      at === 0 || (before?.kind === 'punct' && /^[—–•:(]$/.test(before.lower)) || before?.kind === 'quote';
    const after = elements[at + 1];
    const closesOff = alone || CONTINUES_AFTER.test(words) || after === undefined || /^[,—–]$/.test(after.lower);
    const count = words.split(/\s+/).length;
    const titled = looksLikeTitle(words);
    const wordsBefore = this.reading.text.slice(elements[0]?.start ?? quote.outer.start, quote.outer.start);

    if (titled && TERM_BEFORE.test(wordsBefore)) return undefined;
    if (heading) return this.readHeadingQuote(elements, at, quote, attribution, index, words, capital);

    const english = /^en\b/i.test(this.reading.language);
    // After “que” or “dass”, and after “selon X,”, the sentence's whole clause stands in the marks.
    const wholeClause =
      !english &&
      count > 3 &&
      (after === undefined || after.kind === 'punct' || /^(?:y|et|und|e|en)$/.test(after.lower)) &&
      (/^(?:que|dass|che|dat)$/.test(before?.lower ?? '') ||
        (before?.lower === ',' && attribution?.cue.form === 'according'));
    const direct =
      (isClause(words, false, this.reading.language) &&
        !(titled && attribution?.adjacent !== true) &&
        !(!/^\p{Lu}/u.test(words) && count < 5 && predicated(elements, at))) ||
      wholeClause ||
      (attribution?.adjacent === true &&
        attribution.cue.speech &&
        utteranceAlone(words, elements, at, attribution) &&
        !titled) ||
      (capital &&
        opensSentence &&
        closesOff &&
        (attribution !== undefined || alone) &&
        !(titled && count < 6 && attribution === undefined)) ||
      (capital &&
        attribution?.adjacent === true &&
        attribution.cue.speech &&
        !attribution.after &&
        !titled &&
        (before?.lower === ':' || before?.lower === ',' || count > 2));

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
        : at === 0 && quote.block === last.marked.block + 1);
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

    if (attribution !== undefined) {
      if (!direct && TERM_BEFORE.test(wordsBefore) && !this.activelyNamed(elements, at, attribution)) return undefined;
      if (!direct && titled && !attribution.adjacent) return undefined;
      const speaker =
        attribution.subject === undefined
          ? omittedSubject(this.reading, index, attribution)
          : this.reading.speakers.resolve(
              attribution.subject,
              elements,
              index,
              this.objectsOf(elements, attribution.cue),
            );
      if (!direct && (speaker === null || attribution.cost > 9)) return undefined;
      // “casts himself as a champion of ‘…’” is the writer's word, too.
      const between = elements.slice(attribution.cue.end, at).map((element) => element.lower);
      const as = between.indexOf('as');
      if (!direct && !attribution.cue.speech && as >= 0 && between.slice(as + 1).some((word) => PREPOSITIONS.has(word)))
        return undefined;
      // “It casts him as the ‘future’” is the writer's word.
      if (!direct && !attribution.cue.speech && elements[attribution.subject?.head ?? 0]?.lower === 'it')
        return undefined;
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
      const carried = carryOn(this.reading, index, block, alone);
      if (carried !== undefined) return { ...base, ...carried, group: carried.group ?? base.group };
      return count >= 3 || alone ? { ...base, speaker: null, cue: null, occasion: null, attributed: false } : undefined;
    }
    if (direct && count >= 4 && !TERM_BEFORE.test(wordsBefore) && !titled) {
      // Whose words they are is clear only when the sentence speaks of words.
      const tells = elements.some((element) => SAYING.has(element.lower) || TEXTS.has(element.lower));
      const subject = tells ? mainSubject(elements, elements.length) : undefined;
      const speaker = subject === undefined ? null : this.reading.speakers.resolve(subject, elements, index, new Set());
      return { ...base, speaker, cue: null, occasion: this.reading.occasionOf(elements), attributed: false };
    }
    return undefined;
  }

  /** Quotations in headings are kept when the heading or the article says whose they are. */
  private readHeadingQuote(
    elements: readonly Element[],
    at: number,
    quote: Marked,
    attribution: Attribution | undefined,
    index: number,
    words: string,
    capital: boolean,
  ): Found | undefined {
    const direct = isClause(words, false, this.reading.language);
    const base = {
      marked: quote,
      type: direct ? ('direct' as const) : ('fragment' as const),
      sentence: index,
      group: this.reading.newGroup(),
      attributed: false,
    };
    if (attribution?.adjacent === true && attribution.subject !== undefined && attribution.cue.speech) {
      const speaker = this.reading.speakers.resolve(attribution.subject, elements, index, new Set());
      if (speaker !== null)
        return {
          ...base,
          speaker,
          cue: this.reading.cueText(elements, attribution.cue),
          occasion: null,
          attributed: true,
        };
    }
    const colon = colonSpeaker(this.reading, elements, at, quote, index);
    // “Quill: ‘…’”, but “Closure of the Marlow plant: ‘…’”.
    const topic = elements.slice(0, at).some(({ lower }) => PREPOSITIONS.has(lower) || /^d[eu]$/.test(lower));
    if (colon !== undefined && !(topic && !this.reading.speakers.isPerson(colon.speaker ?? '')))
      return { ...base, type: direct || capital ? 'direct' : 'fragment', ...colon, attributed: true };
    return { ...base, speaker: null, cue: null, occasion: null };
  }

  /** Somebody described first and named next. */
  private nameDescribed(): void {
    const names = new Map<string, string>();
    for (const { speaker, sentence } of this.reading.found) {
      if (speaker === null || names.has(speaker)) continue;
      const name = delayedName(this.reading, speaker, sentence);
      if (name !== null) names.set(speaker, name);
    }
    for (const found of this.reading.found)
      if (found.speaker !== null) found.speaker = names.get(found.speaker) ?? found.speaker;
  }

  /** A heading that quotes the text: the speaker is who says it there. What nobody says is dropped. */
  private nameHeadings(): void {
    const inHeading = (found: Found) => isHeading(this.reading.text, this.reading.blocks[found.marked.block]);
    const words = ({ marked }: Found) => this.reading.text.slice(marked.start, marked.end);
    const named = ({ speaker }: Found) => speaker !== null && this.reading.names.has(speaker);
    const nameless = this.reading.found.filter((found) => !named(found) && inHeading(found));
    if (nameless.length === 0) return;
    const bodies = this.reading.found.filter((found) => found.speaker !== null && !inHeading(found));
    const spoken = bodies.map(words);
    for (const found of nameless) {
      const source = bodies[headingSource(words(found), spoken)];
      if (source !== undefined) found.speaker = source.speaker;
      else if (found.speaker === null && !this.standsForSpeech(found))
        this.reading.found.splice(this.reading.found.indexOf(found), 1);
    }
  }

  /** “‘I thought it was a joke’: Mum stunned”: a whole clause before or after a colon is somebody's words. */
  private standsForSpeech({ marked, type }: Found): boolean {
    const { text } = this.reading;
    return (
      type === 'direct' &&
      (/:\s*$/.test(text.slice(0, marked.outer.start)) ||
        /^\s*:/.test(text.slice(marked.outer.end, marked.outer.end + 3)))
    );
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
      attribution.subject !== undefined &&
      attribution.cue.at < at &&
      at - attribution.cue.at < 8 &&
      attribution.subject.kind !== 'text'
    );
  }

  /** Who is spoken to can't be the pronoun that speaks: “he told Benioff”. */
  private objectsOf(elements: readonly Element[], cue: Cue): ReadonlySet<string> {
    const objects = new Set<string>();
    const after = elements[cue.end];
    if (
      /^(?:told|tells|telling|asked|informed|assured|reminded|urged)$/.test(elements[cue.at]?.lower ?? '') &&
      after?.mention !== undefined
    ) {
      objects.add(this.reading.speakers.nameOf(after.mention));
    }
    return objects;
  }
}
