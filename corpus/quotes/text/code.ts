import type { Marked } from './marks.ts';

/** What programs, settings and logs hold beside marks, and prose doesn't: `print("`, `snap['w']`, `role="`, `"role": "`, `=>`. */
const SIGN =
  /\((?=(["'])[\p{L}\p{N}_-]+\1,\s)|[\p{L}\p{N}_](?:\([^()"'“”‘’.!?]*|\[)["'`]|[\p{L}\p{N}_\]]\s?=\s?[frb]?["'`{[(]|["']\s?:\s?["'{[\d]|^\s*[\p{L}\p{N}_.$]+\s=\s|=>|[=!]==?|&&|\|\||[{}];?\s*$|\);\s*$|^\s*(?:import|export)\s/mu;

/** A log's line: when, and how bad it is. */
const LOGGED =
  /^\s*(?:\S*\d\d:\d\d\S*\s|\d{4}-\d\d-\d\d\s)*[^\p{Ll}"']{0,40}\b(?:INFO|DEBUG|WARN(?:ING)?|ERROR|TRACE|FATAL)[\]:|\s-]/mu;

/** `prompt: "…",`: one of several values in a list of them. */
const VALUE = /^\s*\d*\s*["']?[\p{L}\p{N}_.-]+["']?\s*:\s*$/u;
const NEXT_VALUE = /^,\s*(?:\/\/.*)?$/u;

/** What a program calls something. */
const IDENTIFIER = /^[\p{L}\p{N}_./-]+$/u;

/** Code units on either side of a mark: a paragraph of prose may hold some code elsewhere. */
const NEAR = 80;

/** Whether words in straight marks, the only ones that programs use, stand in code rather than in a sentence. */
export function isInCode(text: string, { outer }: Marked): boolean {
  if (!/["']/.test(text[outer.start] ?? '')) return false;
  const start = text.lastIndexOf('\n', outer.start - 1) + 1;
  const before = text.slice(Math.max(start, outer.start - NEAR), outer.start);
  const [after = ''] = text.slice(outer.end, outer.end + NEAR).split('\n', 1);
  const lines = before + text.slice(outer.start, outer.end) + after;
  if (SIGN.test(lines) || LOGGED.test(lines) || (VALUE.test(before) && NEXT_VALUE.test(after))) return true;
  if (before.trim() !== '') return false;
  const above = text.slice(Math.max(0, start - NEAR), start).trimEnd();
  const isKey = IDENTIFIER.test(text.slice(outer.start + 1, outer.end - 1)) && /^\s?:/.test(after);
  return isKey || /[([{=\\]$/.test(above);
}
