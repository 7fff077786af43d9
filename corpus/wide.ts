import type { Span } from './types.ts';

/** Words in scripts that put no spaces between them: Chinese, Japanese, Thai. */
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
/** Hiragana alone is mostly endings and particles. */
const TELLS = /[\p{Script=Han}\p{Script=Katakana}\p{Script=Thai}]/u;

export const isWide = (text: string): boolean => WIDE.test(text);

/** Made when it is needed, which is seldom. */
let segmenter: Intl.Segmenter | undefined;

/** Code units at a time: V8 copies the whole text for each segment. */
const STRETCH = 2_000;

function* segments(text: string): Generator<Span> {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  for (let from = 0; from < text.length; from += STRETCH) {
    for (const { index, segment, isWordLike } of segmenter.segment(text.slice(from, from + STRETCH)))
      if (isWordLike) yield { start: from + index, end: from + index + segment.length };
  }
}

const KATAKANA = /^[\p{Script=Katakana}ー]+$/u;

/** Words of two characters and more that mean something, in order; none in other scripts. UTF-16 code units. */
export function wideWords(text: string): Span[] {
  if (!isWide(text)) return [];
  const words: Span[] = [];
  for (const { start, end } of segments(text)) {
    const word = text.slice(start, end);
    const last = words.at(-1);
    // What isn't in the browser's dictionary, such as a name, comes in pieces.
    const goesOn = last?.end === start && KATAKANA.test(word) && KATAKANA.test(text.slice(last.start, last.end));
    if (goesOn) last.end = end;
    else if (TELLS.test(word)) words.push({ start, end });
  }
  return words.filter(({ start, end }) => end - start > 1);
}

/** Stretches of letters among which are such ones, in order; Latin letters may be there, too: AI技術. UTF-16 code units. */
export function wideRuns(text: string): Span[] {
  if (!isWide(text)) return [];
  return [...text.matchAll(/[\p{L}\p{M}]+/gu)]
    .filter(([run]) => isWide(run))
    .map(({ 0: run, index }) => ({ start: index, end: index + run.length }));
}

/** Whether one of these holds a stretch whole. */
export const holds = (spans: readonly Span[], { start, end }: Span): boolean =>
  spans.some((span) => span.start <= start && end <= span.end);

/** How many words stand in a text of such a script. */
export const countWide = (text: string): number => [...segments(text)].length;
