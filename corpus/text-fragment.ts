import { routeOf } from './provenance.ts';
import type { Span } from './types.ts';

/**
 * Links that lead to words on a page: https://wicg.github.io/scroll-to-text-fragment/. Browsers match whole words,
 * within one block each for start, end, and the context around them.
 */

/** Up to this many words are given whole, more by their ends: pages differ in small things in between. */
const MOST_WORDS = 12;
const EDGE_WORDS = 5;
const CONTEXT_WORDS = 3;
/** Fewer words than this are found in many places. */
const FEWEST_WORDS = 3;

/**
 * `address` with a text fragment for `span` of `text`, a source's whole text (offsets in UTF-16 code units).
 * Context is added where the words are few or stand there more than once.
 */
export function linkToPassage(address: string, text: string, span: Span): string {
  const words = text.slice(span.start, span.end).trim();
  if (words === '') return address;
  // Not by one expression: spaces in a row would be tried again from each of them.
  const lines = words.split(/\n+/).map((line) => line.trim());
  const first = lines[0]!;
  const last = lines.at(-1)!;
  const whole = lines.length === 1 && wordsIn(first) <= MOST_WORDS;
  const parts = whole ? [first] : [firstWords(first, EDGE_WORDS), lastWords(last, EDGE_WORDS)];

  const start = parts[0]!;
  if (wordsIn(start) < FEWEST_WORDS || occursTwice(text, start)) {
    const before = lastWords(lastLine(text.slice(0, span.start)), CONTEXT_WORDS);
    const after = firstWords(firstLine(text.slice(span.end)), CONTEXT_WORDS);
    return `${beforeFragment(address)}:~:text=${[
      ...(before === '' ? [] : [`${encode(before)}-`]),
      ...parts.map(encode),
      ...(after === '' ? [] : [`-${encode(after)}`]),
    ].join(',')}`;
  }
  return `${beforeFragment(address)}:~:text=${parts.map(encode).join(',')}`;
}

/** Where the fragment of an address names a place on the page, it gives way; where it says which page, it stays. */
function beforeFragment(address: string): string {
  const at = address.indexOf('#');
  return at < 0 ? `${address}#` : `${address.slice(0, at)}#${routeOf(address.slice(at))}`;
}

/** The dash, too, has a meaning in a text fragment. Half a character, which pages do hold, has no form in an address. */
function encode(part: string): string {
  return encodeURIComponent(part.toWellFormed().replace(/[ \t]+/g, ' ')).replaceAll('-', '%2D');
}

function occursTwice(text: string, words: string): boolean {
  const at = text.indexOf(words);
  return at >= 0 && text.includes(words, at + 1);
}

/** Made when it is needed: it takes a popup a millisecond or two to make. */
let segmenter: Intl.Segmenter | undefined;

function wordSpans(line: string): Span[] {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  return [...segmenter.segment(line)]
    .filter((segment) => segment.isWordLike)
    .map((segment) => ({ start: segment.index, end: segment.index + segment.segment.length }));
}

function wordsIn(line: string): number {
  return wordSpans(line).length;
}

function firstWords(line: string, count: number): string {
  return line.slice(0, wordSpans(line)[count - 1]?.end ?? line.length).trim();
}

function lastWords(line: string, count: number): string {
  return line.slice(wordSpans(line).at(-count)?.start ?? 0).trim();
}

function lastLine(text: string): string {
  return text.slice(text.lastIndexOf('\n') + 1);
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0]!;
}
