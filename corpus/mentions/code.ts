/** A company's name in code that stands in prose: imports, calls, packages and their settings. */
import { after, before } from './around.ts';

const CODE_BEFORE =
  /(?:\b(?:pip3?|npm|pnpm|yarn|uv|conda|brew|poetry|bun) (?:install|i|add)\b[ \w@/-]*|\bimport(?: type)? ?[{'"*]\W*|\bfrom [\w.]+ import |\bfrom ["']|\brequire ?[("'`]["']?)$/;
const CODE_AFTER =
  /^(?:::|\((?:\)|[{[]|\w+\s*=|["']|$)|==|>=|-(?:organization|beta|project)(?:["”':]|$)|\[["']|\s*\/>)|^ (?:import|from ["'])/;
const PACKAGE_BEFORE = /\b(?:import|module|package|library|require|install|pip|npm) $/;
/** `"provider": "openai"`, `provider: openai`, `vendor = xai` */
const VALUE_BEFORE =
  /\w["']? ?[:=] ?["']$|\b\w*(?:provider|vendor|backend|engine|model|module|package|llm|extra|name|type)s? ?[:=] $/;
const SHELL_BEFORE = /(?:^|\s)[$%] $/;
const PACKAGE_AFTER =
  /^(?::\w|["'] ?: ?["'])|^ (?:package|library|module|python|sdk|import|client|plugin|provider|gem|crate|extension|adapter|connector)\b|^ --?\w|^(?: from)?\s+v?\d+\.\d|^\)!?:/;

/** Whether what stands around the name at `start`..`stop` is code. */
export function isCode(text: string, start: number, stop: number): boolean {
  const left = before(text, start);
  const right = after(text, stop);
  return (
    text[start - 1] === '`' ||
    CODE_BEFORE.test(left) ||
    CODE_AFTER.test(right) ||
    /(?:^|[\n;])\s*import\s+$/.test(text.slice(Math.max(0, start - 40), start)) ||
    (/\bimport $/.test(left) && right.startsWith(' from ')) ||
    (/\b(?:class|def|extends) $/.test(left) && /^[:({]/.test(right)) ||
    (/\b(?:const|let|var) $/.test(left) && /^ ?=/.test(right))
  );
}

/** Whether a name in small letters is that of a package: “a new OpenAI class” is prose. */
export function isPackage(text: string, start: number, stop: number): boolean {
  const left = before(text, start);
  return (
    SHELL_BEFORE.test(left) ||
    VALUE_BEFORE.test(left) ||
    PACKAGE_BEFORE.test(left) ||
    PACKAGE_AFTER.test(after(text, stop))
  );
}
