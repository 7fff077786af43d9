import { sentencesOf } from './sentences.ts';
import type { Block, Mention, Passage, Quote, Span } from './types.ts';

/** Sentences shorter than this say little alone and are kept with the next one. UTF-16 code units. */
const SHORT = 60;
/** Passages don't grow beyond this by joining; a single longer sentence stays whole. UTF-16 code units. */
const LONG = 360;

export interface PassageInput {
  text: string;
  blocks: readonly Block[];
  /** In order; spans into `text`. */
  quotes: readonly Quote[];
  /** In order; spans into `text`. */
  mentions: readonly Mention[];
  /** BCP 47. */
  language?: string;
}

/**
 * Divides an article's text, but for its headings, into passages: whole sentences in order, without overlap.
 * Words in one pair of quotation marks are never divided, nor is a quotation from its attribution in the same sentence.
 */
export function passagesOf({ text, blocks, quotes, mentions, language }: PassageInput): Passage[] {
  const passages: Passage[] = [];
  let heading: string | null = null;
  blocks.forEach((block, index) => {
    if (block.kind === 'heading') {
      heading = text.slice(block.start, block.end);
      return;
    }
    const sentences = sentencesOf(text.slice(block.start, block.end), language).map((sentence) => ({
      start: block.start + sentence.start,
      end: block.start + sentence.end,
    }));
    for (const span of joined(sentences, quotes)) {
      passages.push({
        ...span,
        block: index,
        heading,
        subjects: [...new Set(mentions.filter((mention) => within(mention, span)).map((mention) => mention.subject))],
        standsAlone: standsAlone(text.slice(span.start, span.end)),
        quotes: quotes.filter((quote) => within(quote, span)),
      });
    }
  });
  return passages;
}

const within = (inner: Span, outer: Span) => inner.start >= outer.start && inner.end <= outer.end;

function joined(sentences: readonly Span[], quotes: readonly Quote[]): Span[] {
  const spans: Span[] = [];
  for (const sentence of sentences) {
    const last = spans.at(-1);
    const divides = last && quotes.some((quote) => quote.start < last.end && quote.end > sentence.start);
    const short = last && Math.min(last.end - last.start, sentence.end - sentence.start) < SHORT;
    if (last && (divides || (short && sentence.end - last.start <= LONG))) last.end = sentence.end;
    else spans.push({ ...sentence });
  }
  return spans;
}

const LEANS =
  /^(?:["'“‘«([]\s*)?(?:he|she|it|they|him|her|them|his|hers|its|their|theirs|this|that|these|those|such|here|there|then|so|but|and|or|nor|yet|still|also|too|instead|however|moreover|furthermore|meanwhile|nevertheless|nonetheless|therefore|thus|hence|consequently|otherwise|likewise|similarly|besides|additionally|afterwards?|later|earlier|both|neither|either|another|others?|the (?:former|latter|same|two|three|pair|move|decision|comments?|remarks?|statement|deal|offer|bid|company|firm|group|post|letter|suit|lawsuit))\b(?!['’]?[-–])/i;

/**
 * Whether a passage can be understood without the sentences before it. One that opens with a pronoun or a
 * connective leans on them, unless what it points at follows (“It was Musk who…” still leans: we prefer to bring
 * one sentence too many).
 */
export function standsAlone(passage: string): boolean {
  return !LEANS.test(passage) && !/^(?:First|Second|Third|Finally)\b/.test(passage);
}
