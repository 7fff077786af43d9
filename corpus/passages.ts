import { isClause } from './language/clauses.ts';
import { standsBeside } from './passages/beside.ts';
import { isCode } from './passages/code.ts';
import { isCaption } from './quotes/text/headings.ts';
import { sentencesOf } from './language/sentences.ts';
import { atOnce } from './turns.ts';
import type { Block, Mention, Passage, Quote, Span } from './types.ts';

/** Sentences shorter than this say little alone and are kept with the next one. UTF-16 code units. */
const SHORT = 60;
/** Passages don't grow beyond this by joining; a single longer sentence stays whole. UTF-16 code units. */
const LONG = 360;

/** “— Ada Quill (@adaquill) February 11, 2025” below an embedded post */
const SIGNATURE = /^\s*[—–]\s?[^.!?]{2,60}\s\(@\w{1,30}\)[^.!?]{0,30}\.?[^.!?]{0,30}$/u;

export interface PassageInput {
  text: string;
  blocks: readonly Block[];
  /** By their beginnings; spans into `text`. */
  quotes: readonly Quote[];
  /** By their beginnings; spans into `text`. */
  mentions: readonly Mention[];
  /** BCP 47. */
  language?: string;
}

/**
 * Divides an article's text, but for its headings, what names pictures, what stands beside it and code, into passages: whole sentences in order, without overlap.
 * Words in one pair of quotation marks are never divided, nor is a quotation from its attribution in the same sentence.
 */
export function passagesOf(input: PassageInput): Passage[] {
  return atOnce(dividing(input));
}

/** The same as {@link passagesOf}; stops now and then, since a book takes seconds. */
export function* dividing({ text, blocks, quotes, mentions, language }: PassageInput): Generator<void, Passage[]> {
  const passages: Passage[] = [];
  const quotesAlong = new Along(quotes);
  const mentionsAlong = new Along(mentions);
  let heading: string | null = null;
  for (const [index, block] of blocks.entries()) {
    if (index % 32 === 31) yield;
    if (block.kind === 'heading') {
      heading = text.slice(block.start, block.end);
      continue;
    }
    const sentences = sentencesOf(text.slice(block.start, block.end), language).map((sentence) => ({
      start: block.start + sentence.start,
      end: block.start + sentence.end,
    }));
    // “Ada Quill in Leeds. Bo Hale/Leeds Pictures” tells nothing.
    const tells = ({ start, end }: Span) => isClause(text.slice(start, end), false, language);
    if (isCaption(text, block) && !sentences.some(tells)) continue;
    const whole = text.slice(block.start, block.end);
    if (SIGNATURE.test(whole)) continue;
    if ((standsBeside(whole, language) || isCode(whole)) && quotesAlong.within(block).length === 0) continue;
    for (const { last, ...span } of joined(sentences, quotesAlong)) {
      const words = text.slice(span.start, span.end);
      const held = quotesAlong.within(span);
      passages.push({
        ...span,
        block: index,
        heading,
        subjects: [...new Set(mentionsAlong.within(span).map((mention) => mention.subject))],
        standsAlone: standsAlone(words) && !held.some((quote) => isUnsigned(quote, words)),
        quotes: held,
        ...(last !== undefined && { last }),
      });
    }
  }
  return passages;
}

/**
 * Spans by their beginnings, asked for along the text: what is asked never begins before what was asked by the same method
 * before, so that a book isn't walked again for each of its passages.
 */
class Along<T extends Span> {
  private readonly spans: readonly T[];
  private next = 0;
  private ahead = 0;
  private furthest = 0;

  constructor(spans: readonly T[]) {
    this.spans = spans;
  }

  /** Those that lie in a stretch of the text, whole. */
  within({ start, end }: Span): T[] {
    const { spans } = this;
    while (this.next < spans.length && spans[this.next]!.start < start) this.next++;
    const found: T[] = [];
    for (let at = this.next; at < spans.length && spans[at]!.start <= end; at++)
      if (spans[at]!.end <= end) found.push(spans[at]!);
    return found;
  }

  /** How far those that begin before an offset reach. */
  reach(before: number): number {
    for (; this.ahead < this.spans.length && this.spans[this.ahead]!.start < before; this.ahead++)
      this.furthest = Math.max(this.furthest, this.spans[this.ahead]!.end);
    return this.furthest;
  }
}

function joined(sentences: readonly Span[], quotes: Along<Quote>): Pick<Passage, 'start' | 'end' | 'last'>[] {
  const spans: Pick<Passage, 'start' | 'end' | 'last'>[] = [];
  for (const sentence of sentences) {
    const last = spans.at(-1);
    const divides = last && quotes.reach(last.end) > sentence.start;
    const short = last && Math.min(last.end - last.start, sentence.end - sentence.start) < SHORT;
    if (last && (divides || (short && sentence.end - last.start <= LONG)))
      Object.assign(last, { end: sentence.end, last: sentence.start });
    else spans.push({ ...sentence });
  }
  return spans;
}

const LEANS =
  /^(?:["'“‘«([]\s*)?(?:he|she|it|they|him|her|them|his|hers|its|their|theirs|this|that|these|those|such|here|there|then|so|but|and|or|nor|yet|still|also|too|instead|however|moreover|furthermore|meanwhile|nevertheless|nonetheless|therefore|thus|hence|consequently|otherwise|likewise|similarly|besides|additionally|afterwards?|later|earlier|both|neither|either|another|others?|the (?:former|latter|same|two|three|pair|move|decision|comments?|remarks?|statement|deal|offer|bid|company|firm|group|post|letter|suit|lawsuit))\b(?!['’]?[-–])/i;

/** Whether somebody’s words stand in a passage that doesn’t say whose they are: the sentence before does. */
function isUnsigned({ type, speaker, cue }: Quote, passage: string): boolean {
  if (type !== 'direct' || speaker === null) return false;
  const surname = speaker.slice(speaker.lastIndexOf(' ') + 1);
  return !passage.includes(surname) && !(cue && passage.includes(cue));
}

/**
 * Whether a passage can be understood without the sentences before it. One that opens with a pronoun or a
 * connective leans on them, unless what it points at follows (“It was Musk who…” still leans: we prefer to bring
 * one sentence too many).
 */
export function standsAlone(passage: string): boolean {
  return !LEANS.test(passage) && !/^(?:First|Second|Third|Finally)\b/.test(passage);
}
