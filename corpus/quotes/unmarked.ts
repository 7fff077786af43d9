import { isRole } from '../language/words/roles.ts';
import { HONORIFICS } from '../language/words/words.ts';
import type { Marked } from './text/marks.ts';
import type { Reading } from './reading.ts';

/** “— Ada Quill” at the end of a block. */
const SIGNATURE = /(?<=^|[.!?…"”’]|\n)\s*[—–]\s?((?:\p{Lu}|@)[^—–.!?\n]{1,60}?)(?:\s\(@\w+\).*)?$/u;
/** “— Ada Quill (@adaquill) February 11, 2025” */
const POST_SIGNATURE = /^\s*[—–]\s?(.{2,60}?)\s\(@\w{1,30}\)\s.{4,30}$/u;

/** “Ada Quill on the phone, source: Kent Journal”: says where words are from that stand above. */
const SOURCE_NOTE =
  /^[^.!?]{0,80}(?:^|[\s,;(])(?:Quelle|Bild|Foto|Source|Photo|Image|Fuente|Fonte|Bron|Źródło|Источник)\s?:\s[^.!?]{1,60}$/iu;

/** Flags and other pictures in the names of accounts. */
const PICTURES = /[\u{1F000}-\u{1FAFF}\u2300-\u27BF\uFE0F]+/gu;

/** “Rep. Ada Quill” -> “Ada Quill”. */
function withoutTitles(name: string): string {
  const words = name.replace(PICTURES, '').trim().split(' ');
  while (words.length > 1 && (HONORIFICS.has(words[0]!.toLowerCase()) || isRole(words[0]!.toLowerCase())))
    words.shift();
  return words.join(' ') || name;
}

/** The last block that may hold somebody's words; -1 when none does. */
export function lastQuoting({ text, blocks, marked }: Reading): number {
  const last = marked.at(-1)?.block ?? -1;
  return Math.max(
    last,
    blocks.findLastIndex(
      (block, index) =>
        index > last && (block.kind === 'block-quote' || /[—–].*\(@/s.test(text.slice(block.start, block.end))),
    ),
  );
}

/** Words that have no marks but stand in a block of their own: block quotes and embedded posts with a clear speaker. */
export function readUnmarked(reading: Reading, block: number, index: number): void {
  const here = reading.blocks[block];
  if (here === undefined) return;
  const words = reading.text.slice(here.start, here.end);
  if (SOURCE_NOTE.test(words)) return;
  const signed = /[—–]/.test(words) ? SIGNATURE.exec(words) : null;
  const next = reading.blocks[block + 1];
  const nextWords = next === undefined ? '' : reading.text.slice(next.start, next.end);
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
    const last = reading.found.at(-1);
    if (reading.leadIn?.block === block - 1) ({ speaker, cue, occasion } = reading.leadIn);
    else if (
      reading.blocks[block - 1]?.kind === 'block-quote' &&
      last?.unmarked === true &&
      last.marked.block === block - 1
    )
      ({ speaker, cue, occasion } = last);
  }
  if (speaker === null) return;
  const start = here.start;
  while (end > start && /\s/.test(reading.text[end - 1] ?? '')) end -= 1;
  if (end - start < 3 || POST_SIGNATURE.test(words)) {
    if (signed === null || signed.index === 0) return;
  }
  const marked: Marked = { start, end, block, outer: { start, end }, single: false, closed: true };
  reading.found.push({
    marked,
    type: 'direct',
    speaker: reading.names.completed(withoutTitles(speaker)),
    cue,
    occasion,
    sentence: index,
    group: reading.newGroup(),
    attributed: true,
    unmarked: true,
  });
}
