import type { Marked } from './marks.ts';

/**
 * What programs, settings and logs hold beside marks, and prose doesn't: `print("`, `snap['w']`, `role="`, `"role": "`, `("user", "`, `=>`.
 * “{video}” at the end of a line is prose, though.
 */
const SIGN =
  /\((?=(["'])[\p{L}\p{N}_-]+\1,\s?["'`{[(\d])|[\p{L}\p{N}_](?:\([^()"'“”‘’.!?]*|\[)["'`]|[\p{L}\p{N}_\]]\s?=\s?[frb]?["'`{[(]|["'][\p{L}\p{N}_.-]+["']\s?:\s?["'{[\d]|\{\s?[\p{Ll}_][\p{L}\p{N}_]*\s?:\s?["'`{[\d]|^\s*[\p{L}\p{N}_.$]+\s=\s|=>|[=!]==?|&&|\|\||\{\s*$|(?<!\}|\{\p{L}[^{}]*)\}+;?\s*$|\);\s*$|^\s*(?:import|export)\s/u;

/** A log's line: when, and how bad it is. No repetition without an end stands inside another: a long row of times costs no more. */
const LOGGED =
  /^\s*(?:\S{0,20}\d\d:\d\d\S{0,20}\s|\d{4}-\d\d-\d\d\s)*[^\p{Ll}"']{0,40}\b(?:INFO|DEBUG|WARN(?:ING)?|ERROR|TRACE|FATAL)[\]:|\s-]/u;

/** `prompt: "…",`: one of several values in a list of them. */
const VALUE = /^\s*\d*\s*["']?[\p{L}\p{N}_.-]+["']?\s*:\s*$/u;
const NEXT_VALUE = /^,\s*(?:\/\/.*)?$/u;

/** What a program calls something. */
const IDENTIFIER = /^[\p{L}\p{N}_./-]+$/u;

/** Code units on either side of a mark: a paragraph of prose may hold some code elsewhere. */
const NEAR = 80;

/** Where a sentence of prose ends: what stands beyond it says nothing of what stands here. */
const SENTENCE_END = /(?<=(?:^|[\p{L}\p{N})\]`"'])[.!?])\s+(?=\p{Lu}[\p{L}’]*[\s,])/gu;

/** How words end that are spoken: `"file not found," said Ada Quill`. */
const SPOKEN = /,["']$/;

/** Stands for what isn't looked at. No sign of code has it. */
const UNSEEN = '…';

/** Those of all spans between marks, in order, that stand in sentences rather than in code. */
export function outsideCode(text: string, found: readonly Marked[]): Marked[] {
  const seen = withoutWords(text, found);
  let last: Marked | undefined;
  return found.filter((marked) => {
    // `"…", "…"`: the next value of a list whose first is code.
    const next = last !== undefined && /^\s*,?\s*$/.test(text.slice(last.outer.end, marked.outer.start));
    if (!(next && /["']/.test(text[marked.outer.start]!)) && !isInCode(seen, marked)) return true;
    last = marked;
    return false;
  });
}

/** The text without what is said between the marks, which may speak of code. What may be a key stays, and a comma at the end. Offsets are the same. */
function withoutWords(text: string, found: readonly Marked[]): string {
  let seen = '';
  let to = 0;
  for (const { start, end } of found) {
    const words = text.slice(start, end);
    seen += text.slice(to, start) + (IDENTIFIER.test(words) ? words : words.replace(/[^\n,]|,(?!$)/g, UNSEEN));
    to = end;
  }
  return seen + text.slice(to);
}

/** Whether words in straight marks, the only ones that programs use, stand in code rather than in a sentence. */
function isInCode(seen: string, { outer }: Marked): boolean {
  if (!/["']/.test(seen[outer.start] ?? '')) return false;
  const before = lineBefore(seen, outer.start);
  const after = lineAfter(seen, outer.end);
  const words = seen.slice(outer.start, outer.end);
  if (SIGN.test(before + words + after) || (VALUE.test(before) && NEXT_VALUE.test(after))) return true;
  if (LOGGED.test(before) && !SPOKEN.test(words)) return true;
  if (before.trim() !== '') return false;
  const start = outer.start - before.length;
  const above = seen.slice(Math.max(0, start - NEAR), start).trimEnd();
  const isKey = IDENTIFIER.test(seen.slice(outer.start + 1, outer.end - 1)) && /^\s?:/.test(after);
  return isKey || /[([{=\\]$/.test(above);
}

/** What stands near before a mark in its line and sentence. */
function lineBefore(seen: string, at: number): string {
  const from = Math.max(0, at - NEAR);
  const near = seen.slice(from, at);
  const start = near.lastIndexOf('\n') + 1;
  const ended = [...near.slice(start).matchAll(SENTENCE_END)].at(-1);
  if (ended !== undefined) return UNSEEN + near.slice(start + ended.index);
  const isCut = start === 0 && from > 0 && seen[from - 1] !== '\n';
  return isCut ? UNSEEN + near : near.slice(start);
}

/** What stands near behind a mark in its line and sentence. */
function lineAfter(seen: string, at: number): string {
  const near = seen.slice(at, at + NEAR);
  const line = near.split('\n', 1)[0]!;
  const ends = line.search(SENTENCE_END);
  if (ends >= 0) return line.slice(0, ends) + UNSEEN;
  const isCut = line === near && at + NEAR < seen.length && seen[at + NEAR] !== '\n';
  return isCut ? line + UNSEEN : line;
}
