import { clean } from './mentions/clean.ts';
import { addEvidence, noEvidence, pageEvidence, type Evidence } from './mentions/evidence.ts';
import { scan, type Candidate } from './mentions/scan.ts';
import { surroundingsOf, type Surroundings } from './mentions/surroundings.ts';
import { weigh, weightOf } from './mentions/weigh.ts';
import { PROBE } from './probe.ts';
import type { Mention, Span, SubjectId } from './types.ts';

export { addEvidence, noEvidence, pageEvidence, weightOf };
export type { Evidence };

export interface FindOptions {
  /** Subjects to find; all when absent. */
  subjects?: ReadonlySet<SubjectId>;
}

/** A span that was looked at, and why it is a mention or isn't. */
export interface Verdict extends Span {
  subject: SubjectId;
  marked: boolean;
  why: string[];
}

/**
 * Mentions in one run of text: a block's text with inline elements joined and `<br>` as a line feed.
 * Offsets are UTF-16 code units of `text`; mentions are in order and don't overlap; the possessive ’s isn't in
 * them. Evidence is what the document as a whole says, this text included; without it the text speaks for
 * itself. Never throws.
 */
export function findMentions(text: string, evidence?: Evidence, options: FindOptions = {}): Mention[] {
  const mentions: Mention[] = [];
  judge(text, evidence, (candidate, start, end, marked, why) => {
    if (!marked || (options.subjects && !options.subjects.has(candidate.subject))) return;
    mentions.push({ subject: candidate.subject, start, end, form: candidate.form, why });
  });
  return mentions;
}

/** Every span that was considered, look-alikes included, with the reasons for and against. */
export function explain(text: string, evidence?: Evidence): Verdict[] {
  const verdicts: Verdict[] = [];
  judge(text, evidence, ({ subject }, start, end, marked, why) => verdicts.push({ subject, start, end, marked, why }));
  return verdicts;
}

type Report = (candidate: Candidate, start: number, end: number, marked: boolean, why: string[]) => void;

function judge(text: string, evidence: Evidence | undefined, report: Report): void {
  if (!PROBE.test(text)) return;
  const seen = clean(text);
  const all = scan(seen.text);
  let around: Surroundings | undefined;
  const surroundings = (): Surroundings => (around ??= surroundingsOf(seen.text, all, evidence));
  all.forEach((candidate, index) => {
    const { marked, why } = weigh(candidate, index, surroundings);
    report(candidate, seen.start(candidate.start), seen.end(candidate.end), marked, why);
  });
}
