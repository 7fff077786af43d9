import type { Block, Quote } from '../types.ts';
import { attributionOf, CONTINUES_AFTER, isTrailer } from './attribution.ts';
import type { Attribution } from './attribution.ts';
import { isClause, looksLikeTitle } from './clauses.ts';
import { cuesOf } from './cues.ts';
import type { Cue } from './cues.ts';
import { sentencesWithQuotes } from './elements.ts';
import type { Element, Sentence } from './elements.ts';
import { quotesFrom } from './found.ts';
import type { Found } from './found.ts';
import { headingSource, isCaption, isHeading } from './headings.ts';
import { marksOf } from './marks.ts';
import type { Marked } from './marks.ts';
import { Names } from './names.ts';
import { occasionIn } from './occasions.ts';
import { Speakers } from './speakers.ts';
import { mainSubject, subjectOf } from './subjects.ts';
import { tokensOf } from './tokens.ts';
import { FOREIGN_SPEECH, PREPOSITIONS, SAYING, TEXTS } from './words.ts';

const TERM_BEFORE =
  /(?:\b(?:so-called|known as|dubbed|nicknamed|named|titled|entitled|called|termed|coined|the (?:word|term|phrase|words|name|label|song|single|track|album|book|novel|film|movie|show|series|podcast|game|play|hashtag|slogan|title|nickname|question|category|programme|program|brochure|painting)s?|(?:song|single|album|book|novel|film|movie|series|podcast|hit|bestseller|memoir|documentary|sitcom))|\bso-called [\p{L} -]{1,25})[,]?\s*$/u;
/** “— Ada Quill” at the end of a block. */
const SIGNATURE = /(?<=^|[.!?…"”’]|\n)\s*[—–]\s?((?:\p{Lu}|@)[^—–.!?\n]{1,60}?)(?:\s\(@\w+\).*)?$/u;
/** “— Ada Quill (@adaquill) February 11, 2025” */
const POST_SIGNATURE = /^\s*[—–]\s?(.{2,60}?)\s\(@\w{1,30}\)\s.{4,30}$/u;
const INSIDE = /,\s(?:a\s|ha\s|hat\s)?(\p{Ll}+)\s(\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+){0,2})[.,]/u;

export class QuoteReader {
  private readonly text: string;
  private readonly blocks: readonly Block[];
  private readonly language: string;
  private readonly names: Names;
  private readonly speakers: Speakers;
  private readonly sentences: Sentence[];
  private readonly found: Found[] = [];
  private groups = 0;
  /** Occasion that a paragraph ending in a colon gives to the list or quotation after it. */
  private carried: { block: number; occasion: string | null; speaker: string | null; cue: string | null } | undefined;
  private readonly marked: Marked[];

  constructor(text: string, blocks: readonly Block[], options: { language?: string; title?: string }) {
    this.text = text;
    this.blocks = blocks;
    this.language = options.language ?? 'en';
    const tokens = tokensOf(text, blocks);
    const title = options.title ?? '';
    this.names = new Names(tokens, tokensOf(title, [{ kind: 'heading', start: 0, end: title.length }]), this.language);
    this.speakers = new Speakers(text, this.names);
    this.marked = marksOf(text, blocks);
    this.sentences = sentencesWithQuotes(text, blocks, tokens, this.marked, this.names);
  }

  read(): Quote[] {
    for (let index = 0; index < this.sentences.length; index++) {
      const sentence = this.sentences[index];
      if (sentence !== undefined) this.readSentence(sentence, index);
    }
    this.nameHeadings();
    return quotesFrom(this.text, this.found);
  }

  private isPerson = (name: string): boolean => this.names.kindOf(name) === 'person';

  /** Narrative of a sentence with its quotations blanked out. */
  private narrative(elements: readonly Element[]): { text: string; start: number } {
    const start = elements[0]?.start ?? 0;
    let narrative = '';
    let at = start;
    for (const element of elements) {
      if (element.kind !== 'quote') continue;
      narrative += this.text.slice(at, element.start) + '\u0000'.repeat(element.end - element.start);
      at = element.end;
    }
    narrative += this.text.slice(at, elements.at(-1)?.end ?? at);
    return { text: narrative, start };
  }

  private occasionOf(elements: readonly Element[]): string | null {
    const { text, start } = this.narrative(elements);
    const span = occasionIn(text, start, this.isPerson);
    return span === undefined ? null : this.text.slice(span.start, span.end);
  }

  /** Words that have no marks but stand in a block of their own: block quotes and embedded posts with a clear speaker. */
  private readUnmarked(block: number, index: number): void {
    const here = this.blocks[block];
    if (here === undefined) return;
    const words = this.text.slice(here.start, here.end);
    const signed = /[—–]/.test(words) ? SIGNATURE.exec(words) : null;
    const next = this.blocks[block + 1];
    const nextWords = next === undefined ? '' : this.text.slice(next.start, next.end);
    const signedNext = POST_SIGNATURE.exec(nextWords);
    let speaker: string | null = null;
    let cue: string | null = null;
    let occasion: string | null = null;
    let end = here.end;
    if (signedNext !== null) speaker = signedNext[1] ?? null;
    else if (signed !== null && (here.kind === 'block-quote' || POST_SIGNATURE.test(words.slice(signed.index)))) {
      speaker = signed[1] ?? null;
      end = here.start + signed.index;
    } else if (here.kind === 'block-quote') {
      const last = this.found.at(-1);
      if (this.carried?.block === block - 1) ({ speaker, cue, occasion } = this.carried);
      else if (
        this.blocks[block - 1]?.kind === 'block-quote' &&
        last?.unmarked === true &&
        last.marked.block === block - 1
      )
        ({ speaker, cue, occasion } = last);
    }
    if (speaker === null) return;
    const start = here.start;
    while (end > start && /\s/.test(this.text[end - 1] ?? '')) end -= 1;
    if (end - start < 3 || POST_SIGNATURE.test(words)) {
      if (signed === null || signed.index === 0) return;
    }
    const marked: Marked = { start, end, block, outer: { start, end }, single: false, closed: true };
    this.found.push({
      marked,
      type: 'direct',
      speaker: this.names.completed(speaker),
      cue,
      occasion,
      sentence: index,
      group: ++this.groups,
      attributed: true,
      unmarked: true,
    });
  }

  private readSentence(sentence: Sentence, index: number): void {
    const { elements, block } = sentence;
    if (this.sentences[index - 1]?.block !== block && !this.marked.some((mark) => mark.block === block))
      this.readUnmarked(block, index);
    const next = this.sentences[index + 1];
    const hasQuotes = elements.some((element) => element.kind === 'quote');
    const heading = isHeading(this.text, this.blocks[block]);
    // “Is it true?” Smith asked.
    let joined = elements;
    if (
      hasQuotes &&
      next !== undefined &&
      next.block === block &&
      elements.at(-1)?.kind === 'quote' &&
      isTrailer(this.text, elements, next.elements)
    ) {
      joined = [...elements, ...next.elements];
    }
    const cues = cuesOf(joined);
    if (hasQuotes) this.readQuotes(joined, elements.length, cues, index, block, heading);
    if (heading || isCaption(this.text, this.blocks[block])) return;
    this.noteFocus(elements, cues, index);
    if (this.text[elements.at(-1)?.start ?? 0] === ':' || elements.at(-1)?.lower === ':') {
      const subject = this.speakerOf(elements, cues, index);
      const cue = cues.find((other) => other.speech && other.form === 'finite');
      this.carried = {
        block,
        occasion: this.occasionOf(elements),
        speaker: subject,
        cue: cue === undefined ? null : this.cueText(elements, cue),
      };
    }
  }

  /** The speaker that a sentence without quotation names. */
  private speakerOf(elements: readonly Element[], cues: readonly Cue[], index: number): string | null {
    const cue = cues.find((other) => other.speech && (other.form === 'finite' || other.form === 'according'));
    const subject =
      (cue === undefined ? undefined : subjectOf(elements, cue, false)) ?? mainSubject(elements, elements.length);
    return subject === undefined ? null : this.speakers.resolve(subject, elements, index, new Set());
  }

  /** Who the narrative of this sentence is about. */
  private noteFocus(elements: readonly Element[], cues: readonly Cue[], index: number): void {
    const main = mainSubject(elements, elements.length);
    const noted: string[] = [];
    for (const element of elements) {
      if (element.mention === undefined) continue;
      noted.push(this.speakers.nameOf(element.mention));
    }
    // Mentions in passing weigh least, the last of them least of all.
    for (const name of noted.reverse()) this.speakers.noteWeak(name, index);
    if (main !== undefined && main.kind !== 'text') {
      const name = this.speakers.resolve(main, elements, index, new Set());
      if (name !== null) this.speakers.noteName(name, index);
    }
    for (const cue of cues) {
      if (!cue.speech || cue.form !== 'finite' || cue.at >= elements.length) continue;
      const before = elements[cue.at - 1];
      const inverted = before?.kind === 'quote' || (before?.lower === ',' && elements[cue.at - 2]?.kind === 'quote');
      const subject = subjectOf(elements, cue, inverted);
      if (subject === undefined || subject.kind === 'text') continue;
      const name = this.speakers.resolve(subject, elements, index, new Set());
      if (name !== null) this.speakers.noteName(name, index);
    }
    for (const found of this.found)
      if (found.sentence === index && found.speaker !== null) this.speakers.noteName(found.speaker, index);
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
        this.found.push(found);
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
    const words = this.text.slice(quote.start, quote.end);
    if (!/\p{L}/u.test(words)) return undefined;
    const attribution = attributionOf(this.text, elements, at, quote, cues);
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
    const wordsBefore = this.text.slice(elements[0]?.start ?? quote.outer.start, quote.outer.start);

    if (heading) return this.readHeadingQuote(elements, at, quote, attribution, index, words, capital);

    const direct =
      (isClause(words, false, this.language) && !(titled && attribution?.adjacent !== true)) ||
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
      group: ++this.groups,
    };

    // The next paragraph of a quotation that goes on.
    const last = this.found.at(-1);
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
          ? this.omittedSubject(index, attribution)
          : this.speakers.resolve(attribution.subject, elements, index, this.objectsOf(elements, attribution.cue));
      if (!direct && (speaker === null || attribution.cost > 9)) return undefined;
      // “casts himself as a champion of ‘…’” is the writer's word, too.
      const between = elements.slice(attribution.cue.end, at).map((element) => element.lower);
      const as = between.indexOf('as');
      if (!direct && !attribution.cue.speech && as >= 0 && between.slice(as + 1).some((word) => PREPOSITIONS.has(word)))
        return undefined;
      // “It casts him as the ‘future’” is the writer's word.
      if (!direct && !attribution.cue.speech && elements[attribution.subject?.head ?? 0]?.lower === 'it')
        return undefined;
      const cue = this.cueText(elements, attribution.cue);
      const occasion =
        this.occasionOf(elements) ?? this.carriedOccasion(block, speaker) ?? this.earlierOccasion(index, speaker);
      const sameUtterance =
        previous !== undefined &&
        direct &&
        previous.cue === cue &&
        previous.speaker === speaker &&
        this.interrupted(elements, at);
      return { ...base, speaker, cue, occasion, group: sameUtterance ? previous.group : base.group, attributed: true };
    }

    const colon = this.colonSpeaker(elements, at, quote, index);
    if (colon !== undefined) {
      return { ...base, type: capital || direct ? 'direct' : 'fragment', ...colon, attributed: true };
    }

    const inside = this.speakerInside(quote);
    if (inside !== undefined) return { ...base, type: 'direct', ...inside, occasion: null, attributed: true };

    // No attribution in its own sentence.
    if (opensSentence && direct && (alone || at === 0 || before?.kind === 'quote')) {
      const carried = this.carryOn(index, block, alone);
      if (carried !== undefined) return { ...base, ...carried, group: carried.group ?? base.group };
      return count >= 3 || alone ? { ...base, speaker: null, cue: null, occasion: null, attributed: false } : undefined;
    }
    if (direct && count >= 4 && !TERM_BEFORE.test(wordsBefore) && !titled) {
      // Whose words they are is clear only when the sentence speaks of words.
      const tells = elements.some((element) => SAYING.has(element.lower) || TEXTS.has(element.lower));
      const subject = tells ? mainSubject(elements, elements.length) : undefined;
      const speaker = subject === undefined ? null : this.speakers.resolve(subject, elements, index, new Set());
      return { ...base, speaker, cue: null, occasion: this.occasionOf(elements), attributed: false };
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
    const direct = isClause(words, false, this.language);
    const base = {
      marked: quote,
      type: direct ? ('direct' as const) : ('fragment' as const),
      sentence: index,
      group: ++this.groups,
      attributed: false,
    };
    if (attribution?.adjacent === true && attribution.subject !== undefined && attribution.cue.speech) {
      const speaker = this.speakers.resolve(attribution.subject, elements, index, new Set());
      if (speaker !== null)
        return { ...base, speaker, cue: this.cueText(elements, attribution.cue), occasion: null, attributed: true };
    }
    const colon = this.colonSpeaker(elements, at, quote, index);
    if (colon !== undefined)
      return { ...base, type: direct || capital ? 'direct' : 'fragment', ...colon, attributed: true };
    return { ...base, speaker: null, cue: null, occasion: null };
  }

  /** A heading that quotes the text: the speaker is who says it there. What nobody says is dropped. */
  private nameHeadings(): void {
    const inHeading = (found: Found) => isHeading(this.text, this.blocks[found.marked.block]);
    const words = ({ marked }: Found) => this.text.slice(marked.start, marked.end);
    const nameless = this.found.filter((found) => !found.attributed && found.speaker === null && inHeading(found));
    if (nameless.length === 0) return;
    const bodies = this.found.filter((found) => found.speaker !== null && !inHeading(found));
    const spoken = bodies.map(words);
    for (const found of nameless) {
      const source = bodies[headingSource(words(found), spoken)];
      if (source === undefined) this.found.splice(this.found.indexOf(found), 1);
      else found.speaker = source.speaker;
    }
  }

  /** “Diess: ‘…’”, “Musk’s response: ‘…’”, “‘…’ — Ann Lee”. */
  private colonSpeaker(
    elements: readonly Element[],
    at: number,
    quote: Marked,
    index: number,
  ): Pick<Found, 'speaker' | 'cue' | 'occasion'> | undefined {
    if (elements[at - 1]?.lower === ':') {
      const said = this.beforeColon(elements, at - 1, quote, index);
      if (said !== undefined) return said;
    }
    const after = elements[at + 1];
    if (after !== undefined && /^[—–-]$/.test(after.lower)) {
      const name = elements[at + 2];
      if (name?.mention !== undefined && (elements.length <= at + 4 || elements[at + 3]?.kind === 'punct')) {
        return { speaker: this.speakers.nameOf(name.mention), cue: null, occasion: null };
      }
    }
    return undefined;
  }

  private beforeColon(
    elements: readonly Element[],
    colon: number,
    quote: Marked,
    index: number,
  ): Pick<Found, 'speaker' | 'cue' | 'occasion'> | undefined {
    const subject = mainSubject(elements, colon);
    const last = elements[colon - 1];
    const occasion = this.occasionOf(elements);
    if (subject === undefined && last?.kind !== 'name') {
      // “But: ‘…’” goes on with the speaker of the sentence before.
      const earlier = this.found.at(-1);
      return earlier !== undefined && earlier.sentence >= index - 2 && earlier.marked.block === quote.block
        ? { speaker: earlier.speaker, cue: null, occasion: earlier.occasion }
        : undefined;
    }
    const named = (element: Element | undefined) =>
      element?.mention === undefined ? null : this.speakers.nameOf(element.mention);
    // “Quill: ‘…’”, but “Quill on Hale: ‘…’”.
    const topic =
      PREPOSITIONS.has(elements[colon - 2]?.lower ?? '') ||
      /^(?:su|sur|über|sobre)$/.test(elements[colon - 2]?.lower ?? '');
    if (last?.kind === 'name' && !topic) return { speaker: named(last), cue: null, occasion };
    // “…, ma il New York Times rivela: ‘…’”: a verb that isn't known.
    const beside = elements[colon - 2];
    if (beside?.mention !== undefined && last?.kind === 'word') {
      if (!beside.possessive || SAYING.has(last.lower)) {
        return { speaker: named(beside), cue: this.text.slice(last.start, last.end), occasion };
      }
    }
    if (subject === undefined) return undefined;
    // “Quill had one answer: ‘…’”, “She was blunt: ‘…’”.
    const speaker = this.speakers.resolve(subject, elements, index, new Set());
    const tells = elements.slice(0, colon).some((element) => SAYING.has(element.lower) || TEXTS.has(element.lower));
    return speaker !== null && (tells || this.speakers.isPerson(speaker))
      ? { speaker, cue: null, occasion }
      : undefined;
  }

  /** Who goes on speaking in a sentence that is nothing but a quotation. */
  private carryOn(
    index: number,
    block: number,
    alone: boolean,
  ): (Pick<Found, 'speaker' | 'cue' | 'occasion' | 'attributed'> & { group?: number }) | undefined {
    const before = this.sentences[index - 1];
    const last = this.found.at(-1);
    if (before === undefined) return undefined;
    if (before.block === block) {
      if (
        last !== undefined &&
        (last.sentence === index - 1 ||
          (last.sentence === index - 2 && last.marked.block === block && this.trailed(index - 1)))
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
      this.carried !== undefined &&
      this.carried.block === before.block &&
      before.elements.at(-1)?.lower === ':'
    ) {
      return { speaker: this.carried.speaker, cue: null, occasion: this.carried.occasion, attributed: true };
    } else if (
      alone &&
      last !== undefined &&
      last.marked.block === before.block &&
      last.sentence >= index - 2 &&
      last.type === 'direct' &&
      before.block === block - 1
    ) {
      return {
        speaker: last.speaker,
        cue: last.cue,
        occasion: last.occasion,
        attributed: last.attributed,
        group: last.group,
      };
    } else if (before.block < block - 1) return undefined;
    const cues = cuesOf(before.elements);
    const speaker = this.speakerOf(before.elements, cues, index);
    const speaks = cues.some((cue) => cue.speech && cue.form !== 'infinitive' && cue.form !== 'passive');
    const told = speaks || (before.block === block && speaker !== null && this.speakers.isPerson(speaker));
    return speaker === null || !told
      ? undefined
      : { speaker, cue: null, occasion: this.occasionOf(before.elements), attributed: false };
  }

  /** Whether a sentence is the trailer of the one before. */
  private trailed(index: number): boolean {
    const before = this.sentences[index - 1];
    const sentence = this.sentences[index];
    return (
      before !== undefined &&
      sentence !== undefined &&
      before.elements.at(-1)?.kind === 'quote' &&
      isTrailer(this.text, before.elements, sentence.elements)
    );
  }

  private carriedOccasion(block: number, speaker: string | null): string | null {
    if (this.carried === undefined || this.carried.occasion === null) return null;
    for (let at = this.carried.block + 1; at <= block; at++) {
      if (at === block) {
        return this.carried.speaker === null || this.carried.speaker === speaker ? this.carried.occasion : null;
      }
      if (this.blocks[at]?.kind !== 'list-item') return null;
    }
    return null;
  }

  /** An occasion that the sentence before gives to the same speaker. */
  private earlierOccasion(index: number, speaker: string | null): string | null {
    const before = this.sentences[index - 1];
    const here = this.sentences[index];
    if (before === undefined || here === undefined || before.block !== here.block || speaker === null) return null;
    const last = this.found.at(-1);
    if (last !== undefined && last.sentence === index - 1 && last.speaker === speaker) return last.occasion;
    const subject = mainSubject(before.elements, before.elements.length);
    if (subject === undefined || this.speakers.resolve(subject, before.elements, index - 1, new Set()) !== speaker)
      return null;
    return this.occasionOf(before.elements);
  }

  /** Whether only an attribution stands between this quotation and the one before. */
  private interrupted(elements: readonly Element[], at: number): boolean {
    let back = at - 1;
    while (back >= 0 && elements[back]?.kind !== 'quote') back -= 1;
    const first = elements[back]?.quote;
    if (first === undefined || at - back > 16) return false;
    return (
      CONTINUES_AFTER.test(this.text.slice(first.start, first.end)) || /^[,—–]$/.test(elements[back + 1]?.lower ?? '')
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

  /** Spanish, Italian and Portuguese leave “he” and “she” out. */
  private omittedSubject(index: number, attribution: Attribution): string | null {
    return /^(?:es|it|pt|ca|gl)\b/i.test(this.language) && attribution.cue.form === 'finite'
      ? this.speakers.person('', index, new Set())
      : null;
  }

  /** “« Je n’ai rien vu, explique Jean Vidal. On est partis. »”: the speaker stands between the marks. */
  private speakerInside(quote: Marked): Pick<Found, 'speaker' | 'cue'> | undefined {
    if (/^en\b/i.test(this.language)) return undefined;
    const words = this.text.slice(quote.start, quote.end);
    const match = INSIDE.exec(words);
    const cue = match?.[1];
    const name = match?.[2];
    if (cue === undefined || name === undefined || !FOREIGN_SPEECH.has(cue.toLowerCase())) return undefined;
    return { speaker: this.names.completed(name), cue };
  }

  /** Who is spoken to can't be the pronoun that speaks: “he told Benioff”. */
  private objectsOf(elements: readonly Element[], cue: Cue): ReadonlySet<string> {
    const objects = new Set<string>();
    const after = elements[cue.end];
    if (
      /^(?:told|tells|telling|asked|informed|assured|reminded|urged)$/.test(elements[cue.at]?.lower ?? '') &&
      after?.mention !== undefined
    ) {
      objects.add(this.speakers.nameOf(after.mention));
    }
    return objects;
  }

  private cueText(elements: readonly Element[], cue: Cue): string {
    const first = elements[cue.at];
    const last = elements[cue.end - 1];
    return this.text.slice(first?.start ?? 0, last?.end ?? 0);
  }
}
