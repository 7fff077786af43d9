import type { Span } from '../types.ts';

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

/** Chinese ones that belong to no name. */
const PARTICLE = /^[的了在是和与與之对對为為]$/u;
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

/** From so many letters on a stretch that somebody typed is taken to be of several words. */
const SEVERAL_WORDS = 5;

/**
 * The pieces of what somebody typed into a search that must stand together: what stands between spaces, and of longer stretches the words,
 * where single letters, of which names mostly come, go together or with the next word (马斯克 in 马斯克薪酬方案). UTF-16 code units.
 */
export function typedPieces(text: string): Span[] {
  return wideRuns(text).flatMap((run) => {
    const told = run.end - run.start < SEVERAL_WORDS ? [] : typedWords(text.slice(run.start, run.end));
    const pieces = told.map(({ start, end }) => ({ start: run.start + start, end: run.start + end }));
    return pieces.length > 0 ? pieces : [withoutEndings(text, run)];
  });
}

function typedWords(run: string): Span[] {
  if (KATAKANA.test(run)) return [];
  const words: Span[] = [];
  let goesOn = false;
  for (const { start, end } of segments(run)) {
    const word = run.slice(start, end);
    const last = words.at(-1);
    const tells = TELLS.test(word) && !PARTICLE.test(word);
    const isKatakana = last?.end === start && KATAKANA.test(run.slice(last.start, end));
    if (tells && last?.end === start && (goesOn || isKatakana)) last.end = end;
    else if (tells) words.push({ start, end });
    goesOn = tells && end - start === 1;
  }
  return words.filter(({ start, end }) => end - start > 1);
}

/** Without Hiragana around it, unless that is all: の買収. */
function withoutEndings(text: string, { start, end }: Span): Span {
  const [all, before, bare] = /^(\p{Script=Hiragana}*)(.*?)\p{Script=Hiragana}*$/su.exec(text.slice(start, end))!;
  return bare!.length > 1
    ? { start: start + before!.length, end: start + before!.length + bare!.length }
    : { start, end: start + all.length };
}

/** Where a piece stands in a text: one in katakana doesn’t stand behind other katakana (マスク isn’t in ハマス, nor スク in マスク). */
export function standsAt(piece: string, text: string): Span[] {
  const found: Span[] = [];
  for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + 1)) {
    const divides = KATAKANA.test(piece) && KATAKANA.test(text.slice(at - 1, at));
    if (!divides) found.push({ start: at, end: at + piece.length });
  }
  return found;
}

/** Stretches of such letters, in order. UTF-16 code units. */
export function wideRuns(text: string): Span[] {
  if (!isWide(text)) return [];
  return [...text.matchAll(/[[\p{L}\p{M}]&&[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}]]+/gv)].map(
    ({ 0: run, index }) => ({ start: index, end: index + run.length }),
  );
}

/** Whether one of these holds a stretch whole. */
export const holds = (spans: readonly Span[], { start, end }: Span): boolean =>
  spans.some((span) => span.start <= start && end <= span.end);

/** How many words stand in a text of such a script. */
export const countWide = (text: string): number => [...segments(text)].length;
