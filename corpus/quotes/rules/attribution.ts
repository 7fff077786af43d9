import { cuesOf } from '../grammar/cues.ts';
import type { Cue } from '../grammar/cues.ts';
import type { Element } from '../text/elements.ts';
import { doerOf, isAfterQuotation } from '../grammar/doers.ts';
import { doerKind, prepositionAt } from '../grammar/phrases.ts';
import type { Doer } from '../grammar/phrases.ts';
import { SPEECH } from '../../language/words/verbs.ts';

/** How a quotation may be attributed; the cheapest wins. */
export interface Attribution {
  cue: Cue;
  doer: Doer | undefined;
  /** The cue stands right beside the quotation. */
  adjacent: boolean;
  /** The cue stands after the quotation. */
  after: boolean;
  /** The farther the cue stands and the less sure it is, the more; compared, never shown. */
  cost: number;
}

/** Ends of quotations after which their sentence goes on: “…,” she said. */
export const CONTINUES_AFTER = /[,!?…—–-]["”’')\]]*$/;

/** The cue that most likely attributes the quotation at `at`, which holds these words. */
export function attributionOf(
  words: string,
  elements: readonly Element[],
  at: number,
  cues: readonly Cue[],
): Attribution | undefined {
  let best: Attribution | undefined;
  for (const cue of cues) {
    const candidate = cue.at < at ? costBefore(elements, at, cue) : costAfter(elements, at, cue, words);
    if (candidate !== undefined && (best === undefined || candidate.cost < best.cost)) best = candidate;
  }
  return best;
}

/** “Quill said it was ‘too wet’.”: the cue stands before the quotation. */
function costBefore(elements: readonly Element[], at: number, cue: Cue): Attribution | undefined {
  if (cue.form === 'passive' && !cue.speech && doerOf(elements, cue, false) === undefined) return undefined;
  const between = elements.slice(cue.end, at);
  const last = between.at(-1)?.lower ?? '';
  const adjacent =
    between.every(({ kind }) => kind !== 'quote') &&
    (between.length === 0 || (between.length <= 14 && /^[:,]$/.test(last)) || (between.length <= 3 && last === 'that'));
  let cost = distanceOf(between);
  if (adjacent) cost = Math.min(cost, between.length < 2 ? 0.2 : 1.2);
  if (!adjacent) cost += cue.speech ? 0.8 : 1.3;
  else if (!cue.speech && last === ':') cost += 1;
  return { cue, doer: doerOf(elements, cue, isAfterQuotation(elements, cue)), adjacent, after: false, cost };
}

/** How far what stands between puts a verb from the words that it may govern. */
function distanceOf(between: readonly Element[]): number {
  let distance = 0;
  for (const { kind, lower } of between) {
    if (kind === 'quote') distance += 0.5;
    else if (lower === ';' || lower === '.') distance += 3;
    else distance += kind === 'punct' ? 0.1 : 0.3;
  }
  return distance;
}

/** “‘It rained,’ Quill said.”: the cue stands after the quotation. */
function costAfter(elements: readonly Element[], at: number, cue: Cue, words: string): Attribution | undefined {
  if (!cue.speech || (cue.form !== 'finite' && cue.form !== 'according')) return undefined;
  const between = elements.slice(at + 1, cue.at);
  if (between.some(({ kind, lower }, step) => lower === ';' || (kind === 'quote' && !isWithinPhrase(between, step))))
    return undefined;
  const rest = between.slice(stopsAtStart(between));
  const inverted = isInverted(rest);
  const doer = doerOf(elements, cue, inverted);
  const costs = (cost: number, adjacent = true): Attribution => ({ cue, doer, adjacent, after: true, cost });
  if (doer === undefined) return inverted && cue.form === 'finite' ? costs(undone(elements, cue)) : undefined;
  if (inverted) return costs(0.3);
  // “jokes of ‘rain’, which Quill warned against”: the verb is about the jokes.
  if (elements.slice(at + 1, Math.max(at + 1, doer.head)).some(({ lower }) => OF_WHAT_IS_BEFORE.test(lower)))
    return undefined;
  const governsNext = governsAt(elements, cue.end);
  // “…,” the firm’s president, Ada Quill, told reporters: nothing but the doer stands between. Not “…,” and she vowed to leave.
  const another = /^(?:and|but|while|though|although|whereas)$/.test(rest[0]?.lower ?? '');
  const starts = !another && doer.from <= at + Math.max(3, 2 + between.length - rest.length);
  if (starts && mayGoOn(words, between[0])) {
    // “Ada Quill, a resident who tweeted about the smoke, said”
    const relative = /^(?:who|which|that)$/.test(between.at(-1)?.lower ?? '') ? 2 : 0;
    return costs(relative + (governsNext ? 1.5 : 0.4 + rest.length * 0.02));
  }
  if (governsNext) return undefined;
  // “…would be a ‘game changer’ for the industry, Smith said.”
  const closing = elements[doer.from - 1]?.lower === ',' || (doer.from >= cue.end && between.at(-1)?.lower === ',');
  return costs((closing ? 2.5 : 5) + rest.length * 0.15, false);
}

/** “‘…’ announced in May, said Quill”: whether it is a verb of whoever was spoken of, or tells of the words, stands open. */
const undone = (elements: readonly Element[], { end }: Cue): number => (prepositionAt(elements, end) ? 4 : 0.35);

/** “the ‘Glass Garden’ singer”: whether a quotation is but a name within a noun phrase. */
const isWithinPhrase = (between: readonly Element[], quote: number): boolean =>
  between[quote - 1]?.lower === 'the' && quote < 4 && doerKind(between[quote + 1]) === 'role';

/** Opens a clause whose verb is about what stands before it. */
const OF_WHAT_IS_BEFORE =
  /^(?:which|whom|wovor|wogegen|wofür|worüber|wovon|worauf|womit|wozu|was|dont|lequel|laquelle|lesquels|lesquelles|waarvoor|waartegen|waarover)$/;

/** How many elements are the comma or dash, or both, behind a quotation: «…», — сказал Квилл. */
function stopsAtStart([first, second]: readonly Element[]): number {
  if (!/^[,—–-]$/.test(first?.lower ?? '')) return 0;
  return /^[—–-]$/.test(second?.lower ?? '') ? 2 : 1;
}

/** “…,” said Quill, “…,” later said Quill: only a small word may stand between the quotation and the verb. */
const isInverted = (between: readonly Element[]): boolean =>
  between.length === 0 ||
  (between.length === 1 && /ly$|^(?:then|later|also|once|ha|a|hat|so|diye)$/.test(between[0]!.lower));

/** Whether a quotation ends so that its sentence may go on with who said it; `next` stands behind it. */
const mayGoOn = (words: string, next: Element | undefined): boolean =>
  CONTINUES_AFTER.test(words) || words.endsWith('.') || /^[,—–]$/.test(next?.lower ?? '');

/** Whether what stands at an index, behind a verb, is what it says: another quotation. */
function governsAt(elements: readonly Element[], index: number): boolean {
  const next = elements[index];
  return (
    next?.kind === 'quote' || next?.lower === ':' || (next?.lower === 'that' && elements[index + 1]?.kind === 'quote')
  );
}

/** Whether a sentence only says who spoke what ended the sentence before. */
export function isTrailer(text: string, before: readonly Element[], elements: readonly Element[]): boolean {
  const cue = cuesOf(elements.slice(0, 20)).find((other) => other.speech && other.form === 'finite');
  if (cue === undefined || cue.at > 14) return false;
  for (let index = 0; index < cue.at; index++) if (elements[index]?.kind === 'quote') return false;
  const after = elements[cue.end];
  if (after?.kind === 'quote' || after?.lower === ':' || after?.lower === 'that') return false;
  const quote = before.at(-1)?.quote;
  if (quote === undefined) return false;
  const ending = text.slice(quote.start, quote.end);
  const doer = doerOf(elements, cue, false);
  if (doer === undefined || doer.from > 2) return false;
  // “Why now?” Hale then wrote back, “…”
  const next = elements.findIndex(({ kind }, index) => kind === 'quote' && index >= cue.end);
  if (next >= 0 && next < cue.end + 6 && elements.slice(cue.end, next).every(({ lower }) => !SPEECH.has(lower)))
    return false;
  if (/[?!…][”’"')\]]*$/.test(ending)) return true;
  // “Quill said he was ‘too late.’ His sister told the court.”
  if (cuesOf(before).some(({ speech, form }) => speech && form === 'finite')) return false;
  // After a full stop only a bare “Smith said.” is meant.
  if (elements.slice(cue.end).some(({ kind }) => kind === 'quote')) return false;
  return (
    elements.length - cue.end <= 2 ||
    // “Quill tells it otherwise.”
    (!/^(?:in|on|at|during|of|it|this|so)$/.test(after?.lower ?? '') && elements.length - cue.end <= 4)
  );
}
