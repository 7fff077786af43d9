import type { Block, Span } from '../../types.ts';
import type { Marked } from './marks.ts';
import type { Naming } from '../names/naming.ts';
import type { Names } from '../names/names.ts';
import { pronounIn, smallWordsOf } from '../../language/words/small.ts';
import type { Pronoun, SmallWords } from '../../language/words/small.ts';
import type { Token } from './tokens.ts';

/**
 * What a sentence looks like to attribution: every quotation is one element, every name is one, everything
 * else is words and punctuation.
 */
export interface Element extends Span {
  kind: 'quote' | 'name' | 'word' | 'number' | 'punct';
  /** Lower case; empty for quotations. */
  lower: string;
  cap: boolean;
  possessive: boolean;
  naming?: Naming;
  /** In the language of the text. */
  pronoun?: Pronoun;
  preposition?: true;
  quote?: Marked;
}

export interface Sentence {
  block: number;
  elements: Element[];
}

/** Longer ones are cut: text without full stops would be one sentence, and reading takes the square of its length. Elements. */
const LONGEST = 400;

const ENDS = /[.!?…]["”’')\]]*$/;

function elementsOfBlock(
  tokens: readonly Token[],
  from: number,
  to: number,
  marked: readonly Marked[],
  names: Names,
  small: SmallWords,
): Element[] {
  const elements: Element[] = [];
  let next = 0;
  const pushQuotes = (before: number) => {
    for (let mark = marked[next]; mark !== undefined && mark.outer.start < before; mark = marked[next]) {
      elements.push({
        kind: 'quote',
        start: mark.outer.start,
        end: mark.outer.end,
        lower: '',
        cap: false,
        possessive: false,
        quote: mark,
      });
      next += 1;
    }
  };
  for (let index = from; index < to; index++) {
    const token = tokens[index];
    if (token === undefined) break;
    pushQuotes(token.end);
    const inside = marked[next - 1];
    if (inside !== undefined && token.start < inside.outer.end) continue;
    const naming = names.at(index);
    if (naming !== undefined) {
      const start = token.start;
      let end = index;
      while (
        end < naming.last &&
        end + 1 < to &&
        (tokens[end + 1]?.start ?? Infinity) < (marked[next]?.outer.start ?? Infinity)
      )
        end += 1;
      const last = tokens[end];
      elements.push({
        kind: 'name',
        start,
        end: last?.end ?? token.end,
        lower: naming.name.toLowerCase(),
        cap: true,
        possessive: naming.possessive,
        naming,
      });
      index = end;
      continue;
    }
    elements.push(wordElement(token, small));
  }
  pushQuotes(Infinity);
  return elements;
}

function wordElement({ kind, start, end, lower, cap, possessive }: Token, small: SmallWords): Element {
  const element: Element = { kind, start, end, lower, cap, possessive };
  const pronoun = kind === 'word' ? pronounIn(lower, small) : undefined;
  if (pronoun !== undefined) element.pronoun = pronoun;
  if (small.prepositions.has(lower)) element.preposition = true;
  return element;
}

/** Whether a sentence ends between two elements. */
function endsBetween(text: string, element: Element, next: Element, following: Element | undefined): boolean {
  if (element.kind === 'punct') {
    if (
      element.lower === '.' ||
      element.lower === '!' ||
      element.lower === '?' ||
      element.lower === '...' ||
      element.lower === '…'
    ) {
      return (
        next.kind === 'quote' ||
        next.cap ||
        next.kind === 'name' ||
        next.kind === 'number' ||
        next.lower === '[' ||
        next.lower === '(' ||
        next.lower === '—' ||
        next.lower === '•'
      );
    }
    return element.lower === '•';
  }
  // “…by the F.B.I. “In that order,” he said.”
  if (element.kind !== 'quote' && next.quote !== undefined && text[element.end - 1] === '.')
    return /^[\p{Lu}].*[,.!?]$/su.test(text.slice(next.quote.start, next.quote.end));
  if (element.kind === 'quote' && element.quote !== undefined) {
    const { quote } = element;
    if (!ENDS.test(text.slice(quote.start, quote.end))) return false;
    // Two quotations side by side.
    if (next.kind === 'quote') return true;
    // “…” (It rained, too.)
    if (next.lower === '(' && following?.cap === true) return true;
    return (
      (next.cap || next.kind === 'name' || next.kind === 'number') &&
      !(next.kind === 'punct') &&
      following !== undefined
    );
  }
  return false;
}

/** Sentences of all blocks, quotations kept whole. A quotation that ends its sentence may still be followed by “Smith said.” Stops now and then. */
export function* sentencesWithQuotes(
  text: string,
  blocks: readonly Block[],
  tokens: readonly Token[],
  marked: readonly Marked[],
  names: Names,
  language: string,
): Generator<void, Sentence[]> {
  const small = smallWordsOf(language);
  const sentences: Sentence[] = [];
  let token = 0;
  let mark = 0;
  for (let block = 0; block < blocks.length; block++) {
    const from = token;
    if (block % 32 === 31) yield;
    while (tokens[token]?.block === block) token += 1;
    const firstMark = mark;
    while (marked[mark]?.block === block) mark += 1;
    const elements = elementsOfBlock(tokens, from, token, marked.slice(firstMark, mark), names, small);
    let current: Element[] = [];
    for (let index = 0; index < elements.length; index++) {
      const element = elements[index];
      if (element === undefined) continue;
      current.push(element);
      const next = elements[index + 1];
      const ends = next === undefined || current.length >= LONGEST;
      if (ends || endsBetween(text, element, next, elements[index + 2])) {
        sentences.push({ block, elements: current });
        current = [];
      }
    }
    if (current.length > 0) sentences.push({ block, elements: current });
  }
  return sentences;
}
