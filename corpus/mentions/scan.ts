import type { MentionForm, SubjectId } from '../types.ts';
import { address, after, glued, isLower, isUpper, wordBefore } from './around.ts';
import { scripts } from './scripts.ts';
import { surname } from './surname.ts';

export type Family = 'musk' | 'altman';

/** A span that may name a subject, with what its neighbours say; the document decides the rest. */
export interface Candidate {
  subject: SubjectId;
  family?: Family;
  start: number;
  end: number;
  form: MentionForm;
  /** Needs no evidence, and is evidence itself. */
  certain: boolean;
  /** How much the neighbours speak for it (above 0) or against it. */
  lean: number;
  /** Given name of the other person this is. */
  namesake?: string;
  /** An unknown word before it, perhaps a given name. */
  maybe?: string;
  /** What it is instead: never marked. */
  veto?: string;
  /** Written small, like the scent: evidence for that. */
  common?: boolean;
  /** What beside it speaks for it, in the reader's words. */
  why?: string;
  /** Which weighing decides; by default that of the family. */
  rule?: 'xai' | 'open-ai' | 'ultraman' | 'mask' | 'scent' | 'elon';
}

const NAMES =
  /(musk)|(altman)|(open[ \xa0-]?a(?:\.i\.?|i))|(x\.?ai)|@(elonmusk|sama|openai|xai)|([iİī]lon\p{Ll}{0,2}\s+mask\p{Ll}{0,3})|(elon)/giu;
const HANDLES: Record<string, SubjectId> = { elonmusk: 'elon-musk', sama: 'sam-altman', openai: 'openai', xai: 'xai' };
const FOREIGN = /[\u0370-\u1fff\u3040-\ud7ff\uff00-\uffef]/;

/** All candidates in a cleaned text, in order, look-alikes included (`veto`). */
export function scan(text: string): Candidate[] {
  const found: Candidate[] = [];
  NAMES.lastIndex = 0;
  for (let hit = NAMES.exec(text); hit; hit = NAMES.exec(text)) {
    const start = hit.index;
    const end = start + hit[0].length;
    const candidate = hit[1]
      ? surname(text, 'musk', start, end)
      : hit[2]
        ? surname(text, 'altman', start, end)
        : hit[3]
          ? openAi(text, start, end)
          : hit[4]
            ? xAi(text, start, end)
            : hit[5]
              ? handle(text, hit[5].toLowerCase(), start, end)
              : hit[6]
                ? ilonMask(text, start, end)
                : elon(text, start, end);
    if (!candidate) continue;
    if (!candidate.veto && candidate.form !== 'handle') {
      const part = address(text, candidate.start, candidate.end);
      if (part) {
        candidate.veto = part;
        candidate.certain = false;
      }
    }
    const last = found.at(-1);
    if (last && last.end > candidate.start) found.pop();
    found.push(candidate);
  }
  if (!FOREIGN.test(text)) return found;
  return [...found, ...scripts(text)].sort((a, b) => a.start - b.start);
}

const org = (subject: SubjectId, start: number, end: number): Candidate => ({
  subject,
  start,
  end,
  form: 'alias',
  certain: false,
  lean: 0,
});

// Endings that languages put on the name without a hyphen, apostrophe or colon.
const ORG_ENDING = /^(?:s|n|in|lla|lle|lta|ssa|sta|ta|ga|le|lt|st|t)(?![\p{L}\p{N}])/u;

/** End of the name with its ending, or -1 inside another word. */
function orgEnd(text: string, end: number): number {
  if (!glued(text[end]) || /\d/.test(text[end]!)) return end;
  const ending = ORG_ENDING.exec(text.slice(end, end + 5));
  return ending ? end + ending[0].length : -1;
}

const CODE_BEFORE =
  /^(?:import|from|install|pip|npm|add|require|uv|conda|new|class|module|package|library|namespace|def|const|let|var|@)$/i;

function openAi(text: string, start: number, end: number): Candidate | null {
  if (glued(text[start - 1])) return null;
  const written = text.slice(start, end);
  const stop = written.endsWith('.') ? end : orgEnd(text, end);
  if (stop < 0) return null;
  const candidate = org('openai', start, stop);
  const before = wordBefore(text, start);
  if (/^open[ \xa0-]/i.test(written)) {
    if (!/^Open.A/.test(written)) return null;
    candidate.rule = 'open-ai';
    return GENERIC.test(after(text, stop)) ? { ...candidate, veto: 'AI that is open' } : candidate;
  }
  if (text[start - 1] === '@' || text[start - 1] === '/') return { ...candidate, veto: 'an address' };
  if (/^\((?:\)|\w+\s*=|["'])/.test(text.slice(stop, stop + 20))) return { ...candidate, veto: 'code' };
  if (
    before &&
    CODE_BEFORE.test(before.text) &&
    (isLower(written[0]) || before.text === 'import' || before.text === 'new')
  )
    return { ...candidate, veto: 'code' };
  if (
    isLower(written[0]) &&
    /^ (?:package|library|module|python|sdk|import|client)\b|^(?:==|>=|\[|\()/.test(after(text, stop))
  )
    return { ...candidate, veto: 'code' };
  candidate.certain = true;
  if (written === 'OpenAI') candidate.form = 'full';
  return candidate;
}

const GENERIC =
  /^[\s-]*(?:models?|systems?|ecosystems?|research|platforms?|tools?|initiatives?|alliance|movement|community|communities|standards?|source|weights?|development|technolog(?:y|ies)|software|stack|infrastructure|agents?|assistants?|frameworks?|science|projects?|labs?|companies|licen[cs]es?|innovation|hub|data|access|future|is better|should|helps|benefits|matters|or closed|versus closed|vs\.? closed)\b/;

function xAi(text: string, start: number, end: number): Candidate | null {
  const before = text[start - 1];
  if (glued(before)) return null;
  const written = text.slice(start, end);
  const stop = orgEnd(text, end);
  if (stop < 0) return null;
  const candidate = org('xai', start, stop);
  candidate.rule = 'xai';
  if (/^-\s?xai/i.test(text.slice(stop, stop + 5)) || /xai\s?-$/i.test(text.slice(Math.max(0, start - 5), start)))
    return { ...candidate, veto: 'the city of Xai-Xai' };
  if (written.includes('.')) {
    const word = wordBefore(text, start);
    if (
      /[./@\-:]/.test(before ?? ' ') ||
      /^[/:\-]|^\.\w/.test(text.slice(stop, stop + 2)) ||
      (word && /^(?:visit|see)$/i.test(word.text))
    )
      return { ...candidate, veto: 'an address' };
    candidate.lean = 1;
    return candidate;
  }
  if (before === '@' || before === '/') return { ...candidate, veto: 'an address' };
  if (written === 'xAI') {
    candidate.form = 'full';
    candidate.lean = 3;
  } else if (isLower(written[0])) candidate.lean = -2;
  const word = wordBefore(text, start);
  if (word && CODE_BEFORE.test(word.text) && written !== 'xAI') return { ...candidate, veto: 'code' };
  if (
    /^ ?\(?explainab/.test(after(text, stop)) ||
    /explainab\w+ (?:ai|artificial intelligence) \(?["“]?$/i.test(text.slice(Math.max(0, start - 50), start))
  )
    return { ...candidate, veto: 'explainable AI' };
  if (/^ (?:token|coin|\/usd)/.test(after(text, stop)) || before === '$')
    return { ...candidate, veto: 'the token XAI' };
  return candidate;
}

function handle(text: string, name: string, start: number, end: number): Candidate | null {
  if (/[\w.@/+-]/.test(text[start - 1] ?? ' ') && !/[.)]/.test(text[start - 1]!)) return null;
  if (/^(?:[\w/@]|-\w|\.\w)/.test(text.slice(end, end + 2))) return null;
  return { ...org(HANDLES[name]!, start, end), form: 'handle', certain: true };
}

function ilonMask(text: string, start: number, end: number): Candidate | null {
  if (glued(text[start - 1]) || glued(text[end]) || !isUpper(text[start])) return null;
  return { ...org('elon-musk', start, end), certain: true };
}

/** The given name alone: only where the page names Elon Musk, and not the town or its university. */
function elon(text: string, start: number, end: number): Candidate | null {
  if (text.slice(start, end) !== 'Elon' || glued(text[start - 1]) || glued(text[end])) return null;
  const candidate: Candidate = { ...org('elon-musk', start, end), rule: 'elon' };
  if (
    /^(?: (?:university|college|phoenix|law|school|students?|poll|campus|alumn|gold|homes)|, (?:n\.?c|north))/.test(
      after(text, end),
    )
  )
    return { ...candidate, veto: 'Elon, the place' };
  return /^\s+\p{Lu}/u.test(text.slice(end, end + 8)) ||
    /\p{Lu}\p{L}*\s+$/u.test(text.slice(Math.max(0, start - 20), start))
    ? null
    : candidate;
}
