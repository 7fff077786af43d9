import type { MentionForm, SubjectId } from '../types.ts';
import { address, after, glued, isUpper } from './around.ts';
import * as names from './names.ts';
import type { Family } from './names.ts';
import { openAi } from './openai.ts';
import { org } from './org.ts';
import { scripts } from './scripts.ts';
import { surname } from './surname.ts';
import { xAi } from './xai.ts';

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
  /** Named as somebody’s father, sister and so on: the text is about that somebody. */
  kin?: boolean;
  /** It stands in one breath with somebody whom the two are named with. */
  paired?: boolean;
  /** “Mr.” stands before it. */
  male?: boolean;
  /** An unknown word before it, perhaps a given name. */
  maybe?: string;
  /** What it is instead, in the reader's words: never marked. */
  veto?: string;
  /** What it is instead, where that is evidence for what the name means elsewhere on the page. */
  meaning?: 'explainable AI' | 'field' | 'token' | 'code' | 'mask';
  /** It has what a field of research has: methods, toolkits. */
  studied?: boolean;
  /** Written otherwise than the company in the same text. */
  contrast?: boolean;
  /** Written small, like the scent: evidence for that. */
  common?: boolean;
  /** A work of his follows: “Altman’s ‘Nashville’”. */
  work?: boolean;
  /** What beside it speaks for it, in the reader's words. */
  why?: string;
  /** Which weighing decides; by default that of a bare surname. */
  rule?: 'xai' | 'open-ai' | 'ultraman' | 'mask' | 'elon' | 'ilon' | 'small' | 'package' | 'run-on';
}

const NAMES =
  /(musk)|(altman)|(open[ \xa0-]?a(?:\.i\.?|i))|(x\.?ai)|@(elonmusk|sama|openai|xai)|([eiİī]lon[a-z]{0,2}\s+mask[a-zı]{0,5})|(elon)|(mask)/gi;
const HANDLES: Record<string, SubjectId> = { elonmusk: 'elon-musk', sama: 'sam-altman', openai: 'openai', xai: 'xai' };
const FOREIGN = /[\u0370-\u1fff\u3040-\ud7ff]/;

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
                : hit[7]
                  ? elon(text, start, end)
                  : mask(text, start, end);
    if (!candidate) continue;
    if (!candidate.veto && candidate.form !== 'handle') {
      const part = address(text, candidate.start, candidate.end);
      if (part) Object.assign(candidate, { veto: part, certain: false });
    }
    if (candidate.end > NAMES.lastIndex) NAMES.lastIndex = candidate.end;
    while (found.length && found.at(-1)!.end > candidate.start) found.pop();
    found.push(candidate);
  }
  if (!FOREIGN.test(text)) return found;
  const all = [...found, ...scripts(text)].toSorted((a, b) => a.start - b.start || b.end - a.end);
  let last = 0;
  return all.filter(({ start, end }) => start >= last && (last = end) > 0);
}

function handle(text: string, name: string, start: number, end: number): Candidate | null {
  if (/[\w@/+-]/.test(text[start - 1] ?? ' ') && !/@\w+\/$/.test(text.slice(Math.max(0, start - 20), start)))
    return null;
  if (/^(?:[\w@]|\/[^@]|-\w|\.\w)/.test(text.slice(end, end + 2))) return null;
  return { ...org(HANDLES[name]!, start, end), form: 'handle', certain: true };
}

/** Uzbek, Azerbaijani, Serbian, Latvian. A mask of Elon is small. */
function ilonMask(text: string, start: number, end: number): Candidate | null {
  if (glued(text[start - 1]) || glued(text[end]) || !isUpper(text[start])) return null;
  if (/^Elon\S*\s+m/.test(text.slice(start, end))) return elon(text, start, start + 4);
  return { ...org('elon-musk', start, end), rule: 'ilon', certain: true };
}

const MASK_ENDING = /^(?:a|e|u|om|ov|ova|ove|ovi|ovo|ovu|ovih|s|am|[ıi]n?|dan|da|ga|ni|ning)?(?![\wа-яıİāšž])/;

/** “Maskov „xAI“”, “Maska SpaceX” */
const HIS_FIRM = /^ [„“"«]?(?:xai|spacex|tesl|starlink|neuralink)/;

/** His surname alone in those languages: only where the page writes the full one so. */
function mask(text: string, start: number, end: number): Candidate | null {
  const ending = MASK_ENDING.exec(text.slice(end, end + 6))?.[0];
  if (text[start] !== 'M' || text[start + 1] !== 'a' || glued(text[start - 1]) || ending === undefined) return null;
  // The word for mask has some of these forms, and opens sentences.
  const word = /^[aeu]$/.test(ending) && !/[\p{Ll},] $/u.test(text.slice(Math.max(0, start - 2), start));
  const right = after(text, end + ending.length);
  const isHis = (!ending.startsWith('ov') && names.HIS_COMPANY.test(right)) || HIS_FIRM.test(right);
  const lean = (word ? -4 : 0) + (isHis ? 6 : 0);
  return { ...org('elon-musk', start, end + ending.length), form: 'surname', rule: 'ilon', lean };
}

/** The given name alone: only where the page names Elon Musk, and not the town or its university. */
function elon(text: string, start: number, end: number): Candidate | null {
  if (text.slice(start, end) !== 'Elon' || glued(text[start - 1]) || glued(text[end])) return null;
  if (
    /^(?: (?:university|college|phoenix|law|school|students?|poll|campus|alumn|gold)|, (?:n\.?c|north))/.test(
      after(text, end),
    )
  )
    return { ...org('elon-musk', start, end), rule: 'elon', veto: 'Elon, the town or its university' };
  // Part of another name; “Though Elon left” opens a sentence.
  const ahead = /(\p{Lu}[\p{L}.]*)\s+$/u.exec(text.slice(Math.max(0, start - 20), start))?.[1];
  if (/^\s+\p{Lu}/u.test(text.slice(end, end + 8)) || (ahead !== undefined && !names.isOpener(ahead.toLowerCase())))
    return null;
  return { ...org('elon-musk', start, end), rule: 'elon' };
}
