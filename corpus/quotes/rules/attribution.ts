import { cuesOf } from '../grammar/cues.ts';
import type { Cue } from '../grammar/cues.ts';
import type { Element } from '../text/elements.ts';
import { doerOf, isAfterQuotation } from '../grammar/doers.ts';
import type { Doer } from '../grammar/phrases.ts';
import { SPEECH } from '../words/verbs.ts';

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
  if (cue.form === 'passive' && !cue.speech) {
    const byDoer = doerOf(elements, cue, false);
    if (byDoer === undefined) return undefined;
  }
  let cost = 0;
  let quotes = 0;
  for (let index = cue.end; index < at; index++) {
    const element = elements[index];
    if (element === undefined) continue;
    if (element.kind === 'quote') {
      quotes += 1;
      cost += 0.5;
    } else if (element.lower === ';' || element.lower === '.') cost += 3;
    else if (element.kind === 'punct') cost += 0.1;
    else cost += 0.3;
  }
  const between = elements.slice(cue.end, at);
  const last = between.at(-1);
  const adjacent =
    quotes === 0 &&
    (between.length === 0 ||
      (between.length <= 14 && (last?.lower === ':' || last?.lower === ',')) ||
      (between.length <= 3 && last?.lower === 'that'));
  if (adjacent) cost = Math.min(cost, between.length === 0 || between.length === 1 ? 0.2 : 1.2);
  if (!adjacent) cost += cue.speech ? 0.8 : 1.3;
  else if (!cue.speech && last?.lower === ':') cost += 1;
  return { cue, doer: doerOf(elements, cue, isAfterQuotation(elements, cue)), adjacent, after: false, cost };
}

/** “‘It rained,’ Quill said.”: the cue stands after the quotation. */
function costAfter(elements: readonly Element[], at: number, cue: Cue, words: string): Attribution | undefined {
  if (!cue.speech || cue.form === 'participle' || cue.form === 'infinitive' || cue.form === 'passive') return undefined;
  const between = elements.slice(at + 1, cue.at);
  if (between.some((element) => element.kind === 'quote' || element.lower === ';')) return undefined;
  // “Ada Quill, a resident who tweeted about the smoke, said”
  const relative = /^(?:who|which|that)$/.test(elements[cue.at - 1]?.lower ?? '') ? 2 : 0;
  const first = between[0];
  const loose =
    CONTINUES_AFTER.test(words) ||
    /[.]$/.test(words) ||
    first?.lower === ',' ||
    first?.lower === '—' ||
    first?.lower === '–';
  const comma = first !== undefined && /^[,—–-]$/.test(first.lower);
  // «…», — сказал Квилл
  const dash = comma && /^[—–-]$/.test(between[1]?.lower ?? '');
  const rest = between.slice(dash ? 2 : comma ? 1 : 0);
  const inverted =
    rest.length === 0 ||
    (rest.length === 1 && /ly$|^(?:then|later|also|once|ha|a|hat|so|diye)$/.test(rest[0]?.lower ?? ''));
  const doer = doerOf(elements, cue, inverted);
  if (doer === undefined)
    return inverted && cue.form === 'finite' && rest.length < 2
      ? { cue, doer, adjacent: true, after: true, cost: 0.35 }
      : undefined;
  if (inverted) return { cue, doer, adjacent: true, after: true, cost: 0.3 };
  // “…,” the firm’s president, Ada Quill, told reporters: nothing but the doer stands between.
  const another = /^(?:and|but|while|though|although|whereas)$/.test(rest[0]?.lower ?? '');
  // “…,” and she vowed to leave.
  const starts = !another && (doer.from <= at + 3 || doer.from <= at + 1 + (between.length - rest.length) + 1);
  const follows = elements[cue.end];
  const governsNext =
    follows?.kind === 'quote' ||
    follows?.lower === ':' ||
    (follows?.lower === 'that' && elements[cue.end + 1]?.kind === 'quote');
  if (loose && starts)
    return {
      cue,
      doer,
      adjacent: true,
      after: true,
      cost: relative + (governsNext ? 1.5 : 0.4 + rest.length * 0.02),
    };
  if (governsNext) return undefined;
  // “…would be a ‘game changer’ for the industry, Smith said.”
  const closing = elements[doer.from - 1]?.lower === ',' || (doer.from >= cue.end && between.at(-1)?.lower === ',');
  return { cue, doer, adjacent: false, after: true, cost: (closing ? 2.5 : 5) + rest.length * 0.15 };
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
  // After a full stop only a bare “Smith said.” is meant.
  if (elements.slice(cue.end).some(({ kind }) => kind === 'quote')) return false;
  return (
    elements.length - cue.end <= 2 ||
    (!/^(?:in|on|at|during|of)$/.test(after?.lower ?? '') && elements.length - cue.end <= 4)
  );
}
