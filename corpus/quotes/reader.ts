import { SUBJECTS } from '../subjects.ts';
import type { Block, Quote } from '../types.ts';
import { isClause, looksLikeTitle } from './clauses.ts';
import { sentencesWithQuotes } from './elements.ts';
import type { Element, Sentence } from './elements.ts';
import { marksOf } from './marks.ts';
import type { Marked } from './marks.ts';
import { Names } from './names.ts';
import { occasionIn } from './occasions.ts';
import { Speakers } from './speakers.ts';
import { cuesOf, mainSubject, subjectOf } from './subjects.ts';
import type { Cue, Subject } from './subjects.ts';
import { tokensOf } from './tokens.ts';
import { FOREIGN_SPEECH, PREPOSITIONS } from './words.ts';

/** A quotation being worked on. */
interface Found {
  marked: Marked;
  type: 'direct' | 'fragment';
  speaker: string | null;
  cue: string | null;
  occasion: string | null;
  sentence: number;
  /** Shared by the parts of one utterance. */
  group: number;
  attributed: boolean;
  /** A block quote or post without marks. */
  unmarked?: boolean;
}

interface Attribution {
  cue: Cue;
  subject: Subject | undefined;
  /** The cue stands right beside the quotation. */
  adjacent: boolean;
  after: boolean;
  cost: number;
}

const TERM_BEFORE =
  /(?:\b(?:so-called|known as|dubbed|nicknamed|named|titled|entitled|called|termed|coined|the (?:word|term|phrase|words|name|label|song|single|track|album|book|novel|film|movie|show|series|podcast|game|play|hashtag|slogan|title|nickname|question|category|programme|program|brochure|painting)s?|(?:song|single|album|book|novel|film|movie|series|podcast|hit|bestseller|memoir|documentary|sitcom))|\bso-called [\p{L} -]{1,25})[,]?\s*$/u;
/** How captions end: whom they name isn't what the text is about. */
const CREDIT =
  /\([\p{Lu}][^()]{2,40}\/[\p{L} ]+\)\s*$|\((?:Picture|Photo|Image|Credit)[^()]*\)\s*$|\b(?:AP Photo|Getty Images?|Photograph|AFP|EPA|Shutterstock|Unsplash|hide caption)\b[^.]{0,40}$|\/(?:AP|AFP|Reuters|EPA|Getty|GC Images)\b[^.]{0,20}$|\b(?:AP|AFP|Reuters)$|\bCredit:/u;
/** “— Ada Quill” at the end of a block. */
const SIGNATURE = /(?<=^|[.!?…"”’]|\n)\s*[—–]\s?((?:\p{Lu}|@)[^—–.!?\n]{1,60}?)(?:\s\(@\w+\).*)?$/u;
/** “— Ada Quill (@adaquill) February 11, 2025” */
const POST_SIGNATURE = /^\s*[—–]\s?(.{2,60}?)\s\(@\w{1,30}\)\s.{4,30}$/u;
const INSIDE = /,\s(?:a\s|ha\s|hat\s)?(\p{Ll}+)\s(\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+){0,2})[.,]/u;
const HEADING_MAX = 90;
const CONTINUES_AFTER = /[,!?…—–-]["”’')\]]*$/;

/** Whether words follow one another in others, with few in between: headings shorten what was said. */
function inOrder(words: readonly string[], others: readonly string[]): boolean {
  if (words.length < 4) return false;
  for (let from = others.indexOf(words[0] ?? ''); from >= 0; from = others.indexOf(words[0] ?? '', from + 1)) {
    let next = 0;
    for (let at = from; at < others.length && at < from + words.length + 3; at++) {
      if (others[at] === words[next]) next += 1;
      if (next === words.length) return true;
    }
  }
  return false;
}

function isHeading(text: string, block: Block | undefined): boolean {
  if (block === undefined) return false;
  if (block.kind === 'heading') return true;
  if (block.kind !== 'paragraph' || block.end - block.start > HEADING_MAX) return false;
  const last = text.slice(block.start, block.end).trimEnd().at(-1) ?? '';
  return (
    /[\p{L}\p{N}’'”"?»]/u.test(last) &&
    !/[.!…,:;]\s*["”’'»)]*$|\?["”’'»]+$/.test(text.slice(block.start, block.end).trimEnd())
  );
}

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
    return this.result();
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
      this.isTrailer(elements, next.elements)
    ) {
      joined = [...elements, ...next.elements];
    }
    const cues = cuesOf(joined);
    if (hasQuotes) this.readQuotes(joined, elements.length, cues, index, block, heading);
    if (
      heading ||
      CREDIT.test(
        this.text.slice(
          Math.max(elements[0]?.start ?? 0, (this.blocks[block]?.end ?? 0) - 70),
          this.blocks[block]?.end,
        ),
      )
    )
      return;
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

  /** Whether a sentence only says who spoke what ended the sentence before. */
  private isTrailer(before: readonly Element[], elements: readonly Element[]): boolean {
    const cues = cuesOf(elements).filter((cue) => cue.speech && cue.form === 'finite');
    const cue = cues[0];
    if (cue === undefined || cue.at > 14) return false;
    for (let index = 0; index < cue.at; index++) if (elements[index]?.kind === 'quote') return false;
    const after = elements[cue.end];
    if (after?.kind === 'quote' || after?.lower === ':' || after?.lower === 'that') return false;
    const quote = before.at(-1)?.quote;
    if (quote === undefined) return false;
    const ending = this.text.slice(quote.start, quote.end);
    const subject = subjectOf(elements, cue, false);
    if (subject === undefined || subject.from > 2) return false;
    if (/[?!…]$/.test(ending)) return true;
    // After a full stop only a bare “Smith said.” is meant.
    return (
      elements.length - cue.end <= 2 ||
      (/^(?:in|on|at|during|of)$/.test(after?.lower ?? '') === false &&
        elements.length - cue.end <= 4 &&
        !elements.slice(cue.end).some((element) => element.kind === 'quote'))
    );
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
    const attribution = this.attribution(elements, at, quote, cues);
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
      const subject = mainSubject(elements, elements.length);
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
    const plain = (text: string) =>
      text
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
    const bodies = this.found.filter(
      (found) => !isHeading(this.text, this.blocks[found.marked.block]) && found.speaker !== null,
    );
    const spoken = bodies.map((found) => ({
      found,
      words: ` ${plain(this.text.slice(found.marked.start, found.marked.end))} `,
    }));
    for (let index = this.found.length - 1; index >= 0; index--) {
      const found = this.found[index];
      if (
        found === undefined ||
        found.attributed ||
        found.speaker !== null ||
        !isHeading(this.text, this.blocks[found.marked.block])
      )
        continue;
      const words = plain(this.text.slice(found.marked.start, found.marked.end));
      const source =
        spoken.find((other) => other.words.includes(` ${words} `)) ??
        spoken.find((other) => inOrder(words.split(' '), other.words.trim().split(' ')));
      if (source === undefined) this.found.splice(index, 1);
      else found.speaker = source.found.speaker;
    }
  }

  /** “Diess: ‘…’”, “Musk’s response: ‘…’”, “‘…’ — Ann Lee”. */
  private colonSpeaker(
    elements: readonly Element[],
    at: number,
    quote: Marked,
    index: number,
  ): Pick<Found, 'speaker' | 'cue' | 'occasion'> | undefined {
    const before = elements[at - 1];
    if (before?.lower === ':') {
      const subject = mainSubject(elements, at - 1);
      if (subject === undefined && at < 12) {
        // “But: ‘…’” goes on with the speaker of the sentence before.
        const last = this.found.at(-1);
        if (
          last !== undefined &&
          last.sentence >= index - 2 &&
          last.marked.block === quote.block &&
          last.speaker !== null
        ) {
          return { speaker: last.speaker, cue: null, occasion: last.occasion };
        }
      }
      const name =
        elements[at - 2]?.kind === 'name'
          ? elements[at - 2]?.mention
          : elements.slice(0, at).find((element) => element.mention !== undefined)?.mention;
      // “…, ma il New York Times rivela: ‘…’”: the name beside an unknown verb.
      const beside = elements[at - 3];
      if (beside?.mention !== undefined && !beside.possessive && elements[at - 2]?.kind === 'word') {
        return {
          speaker: this.speakers.nameOf(beside.mention),
          cue: this.text.slice(elements[at - 2]?.start, elements[at - 2]?.end),
          occasion: this.occasionOf(elements),
        };
      }
      if (subject !== undefined) {
        const speaker = this.speakers.resolve(subject, elements, index, new Set());
        if (speaker !== null) return { speaker, cue: null, occasion: this.occasionOf(elements) };
      }
      if (name !== undefined)
        return { speaker: this.speakers.nameOf(name), cue: null, occasion: this.occasionOf(elements) };
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
    return speaker === null || (!speaks && !this.speakers.isPerson(speaker))
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
      this.isTrailer(before.elements, sentence.elements)
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

  /** The cue that most likely attributes the quotation at `at`. */
  private attribution(
    elements: readonly Element[],
    at: number,
    quote: Marked,
    cues: readonly Cue[],
  ): Attribution | undefined {
    const words = this.text.slice(quote.start, quote.end);
    let best: Attribution | undefined;
    for (const cue of cues) {
      const candidate = cue.at < at ? this.costBefore(elements, at, cue) : this.costAfter(elements, at, cue, words);
      if (candidate !== undefined && (best === undefined || candidate.cost < best.cost)) best = candidate;
    }
    return best;
  }

  private costBefore(elements: readonly Element[], at: number, cue: Cue): Attribution | undefined {
    if (cue.form === 'passive' && !cue.speech) {
      const byAgent = subjectOf(elements, cue, false);
      if (byAgent === undefined) return undefined;
    }
    let cost = 0;
    let quotes = 0;
    for (let index = cue.end; index < at; index++) {
      const element = elements[index];
      if (element === undefined) continue;
      if (element.kind === 'quote') {
        quotes += 1;
        cost += 0.5;
      } else if (element.lower === ';' || element.lower === '.') cost += 3;
      else if (element.kind === 'punct') cost += 0.1;
      else cost += 0.3;
    }
    const between = elements.slice(cue.end, at);
    const last = between.at(-1);
    const adjacent =
      quotes === 0 &&
      (between.length === 0 ||
        (between.length <= 14 && (last?.lower === ':' || last?.lower === ',')) ||
        (between.length <= 3 && last?.lower === 'that'));
    if (adjacent) cost = Math.min(cost, between.length === 0 || between.length === 1 ? 0.2 : 1.2);
    if (!adjacent) cost += cue.speech ? 0.8 : 1.3;
    const inverted =
      elements[cue.at - 1]?.kind === 'quote' ||
      (elements[cue.at - 1]?.lower === ',' && elements[cue.at - 2]?.kind === 'quote');
    return { cue, subject: subjectOf(elements, cue, inverted), adjacent, after: false, cost };
  }

  private costAfter(elements: readonly Element[], at: number, cue: Cue, words: string): Attribution | undefined {
    if (!cue.speech || cue.form === 'participle' || cue.form === 'infinitive' || cue.form === 'passive')
      return undefined;
    const between = elements.slice(at + 1, cue.at);
    if (between.some((element) => element.kind === 'quote' || element.lower === ';')) return undefined;
    const first = between[0];
    const loose =
      CONTINUES_AFTER.test(words) ||
      /[.]$/.test(words) ||
      first?.lower === ',' ||
      first?.lower === '—' ||
      first?.lower === '–';
    const rest = first !== undefined && /^[,—–]$/.test(first.lower) ? between.slice(1) : between;
    const inverted =
      rest.length === 0 ||
      (rest.length === 1 && /ly$|^(?:then|later|also|once|ha|a|hat|so)$/.test(rest[0]?.lower ?? ''));
    const subject = subjectOf(elements, cue, inverted);
    if (subject === undefined)
      return inverted && cue.form === 'finite' && rest.length < 2
        ? { cue, subject, adjacent: true, after: true, cost: 0.35 }
        : undefined;
    if (inverted) return { cue, subject, adjacent: true, after: true, cost: 0.3 };
    // “…,” the firm’s president, Ann Lee, told reporters: nothing but the subject stands between.
    const starts = subject.from <= at + 3 || subject.from <= at + 1 + (between.length - rest.length) + 1;
    const follows = elements[cue.end];
    const governsNext =
      follows?.kind === 'quote' ||
      follows?.lower === ':' ||
      (follows?.lower === 'that' && elements[cue.end + 1]?.kind === 'quote');
    if (loose && starts)
      return { cue, subject, adjacent: true, after: true, cost: governsNext ? 1.5 : 0.4 + rest.length * 0.02 };
    if (governsNext) return undefined;
    // “…would be a ‘game changer’ for the industry, Smith said.”
    const comma = elements[subject.from - 1];
    const closing = comma?.lower === ',';
    return { cue, subject, adjacent: false, after: true, cost: (closing ? 2.5 : 5) + rest.length * 0.15 };
  }

  private result(): Quote[] {
    const sizes = new Map<number, number>();
    for (const { group } of this.found) sizes.set(group, (sizes.get(group) ?? 0) + 1);
    const numbers = new Map<number, number>();
    const directGroups = new Set(this.found.filter((found) => found.type === 'direct').map((found) => found.group));
    return this.found.map((found): Quote => {
      const { start, end } = found.marked;
      const quote: Quote = {
        start,
        end,
        text: this.text.slice(start, end),
        type: directGroups.has(found.group) ? 'direct' : 'fragment',
        speaker: found.speaker,
        cue: found.cue,
        occasion: found.occasion,
      };
      const subject = speakerSubject(found.speaker);
      if (subject !== undefined) quote.speakerSubject = subject;
      if ((sizes.get(found.group) ?? 0) > 1) {
        let number = numbers.get(found.group);
        if (number === undefined) {
          number = numbers.size + 1;
          numbers.set(found.group, number);
        }
        quote.group = number;
      }
      return quote;
    });
  }
}

/** The shipped subject that a speaker's name stands for, told by full name or surname. */
function speakerSubject(speaker: string | null): string | undefined {
  if (speaker === null) return undefined;
  const name = speaker.toLowerCase();
  for (const subject of SUBJECTS) {
    const full = subject.name.toLowerCase();
    if (name === full || name === subject.shortName.toLowerCase()) return subject.id;
    const words = full.split(' ');
    // “Elon Reeve Musk”
    if (words.length > 1 && name.startsWith(`${words[0]} `) && name.endsWith(` ${words.at(-1)}`)) return subject.id;
  }
  return undefined;
}
