import { isRole } from './language/words/roles.ts';
import { FUNCTION_WORDS, HONORIFICS } from './language/words/words.ts';
import { nameExpression } from './speaks.ts';
import { subjectById } from './subjects.ts';
import type { Passage, Span, Subject, WhoSpan } from './types.ts';
import { afterName } from './who/after-name.ts';
import { insideMarks, leavesSentence } from './who/clauses.ts';
import { titleBefore } from './who/title-before.ts';
import type { Told } from './who/told.ts';
import { lineWithName } from './who/with-name.ts';
import { judges, tellsNothing } from './who/words.ts';

/** A stretch of a source that tells who a subject is: `text.slice(start, end)`, inside `sentence`. */
export interface WhoLineSpan extends Span {
  sentence: Span;
  /** 0 to 1; below 0.5 it hardly stands alone. */
  score: number;
}

const DENIES =
  /\b(?:not|never|no longer|isn['’]t|wasn['’]t|hardly|if|might|may|could|would|should|than|perhaps|whether)\b/i;
const LEANS = /^(?:his|her|its|their|our|my|this|that|these|those|such)\b/i;
const MARK = /["“”«»„]/;
const MAX = 110;
/** What a line is worth that names nothing, or judges: less than any other. */
const NOTHING_TOLD = 0.1;

/** What stands in brackets behind a name whose sentence goes on about it. */
const ASIDE = /^\s\((?:[^()]|\([^()]*\)){1,250}\)(?=\s(?:is|was|has)\b|,\s)/;

class Finder {
  readonly found: WhoLineSpan[] = [];
  private readonly text: string;
  private readonly subject: Subject;

  constructor(text: string, subject: Subject) {
    this.text = text;
    this.subject = subject;
  }

  /** `full`: the subject is named in full beside it. `isNamed`: the line holds the subject's own name. */
  private keep(sentence: Span, told: Told | undefined, full: boolean, isNamed = false): void {
    if (!told) return;
    const words = this.text.slice(sentence.start + told.start, sentence.start + told.end);
    // “A poet.[c]”
    const line = words.trim().replace(/[.]?(?:\[\w{1,4}\])+$/, '');
    const start = sentence.start + told.start + words.indexOf(line);
    const end = start + line.length;
    if (line.length < 6 || line.length > MAX || MARK.test(line) || DENIES.test(line)) return;
    if (leavesSentence(line)) return;
    const before = this.text.slice(sentence.start, start);
    // “Members of Marlow’s board, Marlow executives and …”
    if (insideMarks(before) || line.includes(this.subject.shortName) !== isNamed) return;
    const early = 0.04 * (1 - start / Math.max(1, this.text.length));
    // “The very company she now leads” only tells something beside the sentence before.
    const leaning =
      LEANS.test(line) || /\b(?:this|these|those|him|them)\b/i.test(line)
        ? 0.45
        : /^the (?:very|same|other|latter|former)\b|\bthe (?:company|firm|group)(?:['’]s\b|$)/i.test(line)
          ? 0.3
          : /\bthat\b/i.test(line)
            ? 0.2
            : 0;
    const worth = Math.max(0, Math.min(1, told.score + (full ? 0.05 : 0) + early - leaning));
    this.found.push({
      start,
      end,
      sentence: { start: sentence.start, end: sentence.end },
      score: tellsNothing(line) || judges(line) ? worth * NOTHING_TOLD : worth,
    });
  }

  read(sentence: Span, expression: RegExp): void {
    const words = this.text.slice(sentence.start, sentence.end);
    if (/\?["”’)]*$/.test(words)) return;
    for (const match of words.matchAll(expression)) {
      const full = match[0].length > this.subject.shortName.length || this.subject.name === this.subject.shortName;
      const from = match.index;
      const to = from + match[0].length;
      if (!full && this.isNamesake(words, from)) continue;
      // “Ada Quill (born in 1961 in Leeds) is a poet”
      const behind = to + (ASIDE.exec(words.slice(to))?.[0].length ?? 0);
      this.keep(sentence, titleBefore(words, from, to, this.subject), full);
      this.keep(sentence, afterName(words, from, behind, this.subject), full);
      if (this.subject.kind === 'organisation') this.keep(sentence, lineWithName(words, from, to), full, true);
    }
  }

  /** “Robert Altman” isn't Sam. */
  private isNamesake(words: string, from: number): boolean {
    const before = /([\p{Lu}][\p{L}.'’-]*)\s$/u.exec(words.slice(0, from))?.[1];
    if (before === undefined) return false;
    const lower = before.toLowerCase();
    return !(
      HONORIFICS.has(lower) ||
      isRole(lower) ||
      FUNCTION_WORDS.has(lower) ||
      this.subject.kind === 'organisation'
    );
  }
}

/**
 * Short verbatim stretches of a source that tell who or what a subject is, best first: titles (“OpenAI CEO”),
 * appositions, relative clauses (“co-founded OpenAI in 2015”) and copulas (“a co-founder of OpenAI”).
 *
 * Offsets are UTF-16 code units in `text`; each stretch lies in one of `sentences`. Words inside quotation marks,
 * questions, denials and comparisons give nothing. Never throws.
 */
export function whoLinesOf(text: string, sentences: readonly Span[], subject: Subject): WhoLineSpan[] {
  const expression = nameExpression(subject);
  const finder = new Finder(text, subject);
  for (const sentence of sentences) finder.read(sentence, expression);
  const seen = new Set<string>();
  return finder.found
    .sort((a, b) => b.score - a.score || a.start - b.start)
    .filter(({ start, end }) => {
      const line = text.slice(start, end).toLowerCase();
      return !seen.has(line) && seen.add(line) !== undefined;
    });
}

/** After so many passages others may have their turn: some milliseconds. */
const STEP = 16;

/** Passages of a text with what each tells best of who the subjects named in it are. Stops now and then. */
export function* telling(text: string, passages: readonly Passage[]): Generator<void, Passage[]> {
  const told: Passage[] = [];
  for (const [index, passage] of passages.entries()) {
    const who = passage.subjects.flatMap((id): WhoSpan[] => {
      const subject = subjectById(id);
      const [best] = subject ? whoLinesOf(text, [passage], subject) : [];
      return best ? [{ subject: id, start: best.start, end: best.end, score: Number(best.score.toFixed(3)) }] : [];
    });
    told.push(who.length > 0 ? { ...passage, who } : passage);
    if (index % STEP === STEP - 1) yield;
  }
  return told;
}
