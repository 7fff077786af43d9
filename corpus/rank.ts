import type { Query } from './index/query.ts';
import type { Found } from './index/search.ts';
import type { OpenSource } from './store/packed.ts';
import { choose } from './rank/choose.ts';
import { bestSaid, excerptOf, type Said } from './rank/excerpt.ts';
import { judge, type Judged } from './rank/judge.ts';
import { SAME_SENTENCE, sameSentences } from './rank/same.ts';
import { verbatimIn } from './rank/verbatim.ts';
import { readersFor } from './rank/words.ts';
import type { Excerpt } from './types.ts';

/**
 * A close look at the passages that the index found: how much of the sentence they answer, whether as quote or
 * background, and which few to show together.
 */
export interface Ranked {
  /** Best first. */
  excerpts: Excerpt[];
  /** True when nothing found bears on what was asked. */
  general: boolean;
  /** When general: the few that may yet bear on it from afar, best first. */
  distant: Excerpt[];
}

/** Below this nothing bears on the sentence: one common word, or a distant relative of one. */
const LEAST_EVIDENCE = 2.1;
/** The same of a passage that doesn’t name the subject, nor stands behind one that does. */
const LEAST_UNNAMED = 3.3;
/** From this on a passage may yet bear on the sentence, too little to say so. */
const DISTANT_EVIDENCE = 0.8;
const MOST_DISTANT = 2;
/** This share of what the best answers is about as much. */
const AS_MUCH = 0.9;
/** A quote doesn’t lead that has less than this share of the reasons that another passage has. */
const LEADING_SHARE = 0.5;

export function rank(query: Query, found: Found, sources: readonly OpenSource[], most: number): Ranked {
  const byId = new Map(sources.map((open) => [open.source.id, open]));
  const readerOf = readersFor(query, found.rarity);
  const verbatim = verbatimIn(query);
  const judged: Judged[] = [];
  const seen = new Set<string>();
  for (const candidate of found.candidates) {
    const { source: id, passage: index } = candidate;
    const source = byId.get(id);
    if (!source?.passage(index) || seen.has(`${index} ${id}`)) continue;
    seen.add(`${index} ${id}`);
    const one = judge(query, found, readerOf(source), source, candidate, verbatim);
    if (one) judged.push(one);
  }
  const bears = (one: Judged) => one.evidence >= (isAbout(query, one) ? LEAST_EVIDENCE : LEAST_UNNAMED);
  // What a free search found holds the words that were asked for, however common they are.
  const general = query.subjects.length > 0 && !judged.some(bears);
  // What the reader has before them tells them nothing more: it comes last, and alone where nothing else bears on the sentence.
  const isSame = sameSentences(query);
  const [same, others] = parted(judged, ({ source, index, stems }) => isSame(source, index, stems));
  const isAlone = !general && same.some(bears) && !others.some(bears);
  const chosen = isAlone ? [] : ledByOwnWords(query, choose(others, most));
  const last = choose(same, most - chosen.length).map((one): Excerpt => {
    const { whyIn: _nowhere, ...excerpt } = excerptOf(query, one, readerOf(one.source));
    return { ...excerpt, matches: [], why: [SAME_SENTENCE] };
  });
  const shown = (one: Judged, said?: Said) => excerptOf(query, one, readerOf(one.source), said);
  if (!general) return { excerpts: [...fairlyLed(withQuote(query, chosen, shown)), ...last], general, distant: [] };
  const plainly = (one: Judged): Excerpt => {
    const { whyIn: _nowhere, ...excerpt } = shown(one);
    return { ...excerpt, matches: [], why: [] };
  };
  const distant = chosen.filter((one) => one.evidence >= DISTANT_EVIDENCE).slice(0, MOST_DISTANT);
  const plain = chosen.map((one) => plainly(one));
  return { excerpts: [...plain, ...last], general, distant: distant.map((one) => plainly(one)) };
}

/** Whether a passage, or the one before, names who is asked about, or has their words. */
function isAbout({ subjects }: Query, { source, index }: Judged): boolean {
  if (subjects.length === 0) return true;
  return [source.passage(index), source.passage(index - 1)].some((passage) =>
    passage?.subjects.some((subject) => subjects.includes(subject)),
  );
}

/** Those that a test holds for, and the others. */
function parted<T>(all: readonly T[], test: (one: T) => boolean): [T[], T[]] {
  const [held, others]: [T[], T[]] = [[], []];
  for (const one of all) (test(one) ? held : others).push(one);
  return [held, others];
}

/**
 * Puts first what holds a word of the sentence and answers about as much, where the best only holds words that are associated with it, or
 * everyday ones.
 */
function ledByOwnWords(query: Query, chosen: Judged[]): Judged[] {
  const [first] = chosen;
  if (query.subjects.length === 0 || !first || holdsOwnWord(first)) return chosen;
  const least = Math.max(LEAST_EVIDENCE, AS_MUCH * first.evidence);
  const better = chosen.find((one) => one.evidence >= least && holdsOwnWord(one));
  return better ? [better, ...chosen.filter((one) => one !== better)] : chosen;
}

const holdsOwnWord = ({ words }: Judged): boolean =>
  words.some(({ hits }) =>
    hits.some(({ wanted, by }) => wanted.near && wanted.kind !== 'weak' && !wanted.everyday && by[0] !== '~'),
  );

/** Quotes lead only where nothing else answers far more of the sentence. */
function fairlyLed(excerpts: readonly Excerpt[]): Excerpt[] {
  const most = Math.max(0, ...excerpts.map(({ why }) => why.length));
  return excerpts.map((excerpt) => {
    if (!excerpt.quote?.leads || excerpt.why.length >= LEADING_SHARE * most) return excerpt;
    const { leads: _beside, ...quote } = excerpt.quote;
    return { ...excerpt, quote };
  });
}

/** Where a query wants a quote and none is shown, the one that bears most on it is set as one. */
function withQuote(query: Query, chosen: readonly Judged[], shown: (one: Judged, said?: Said) => Excerpt): Excerpt[] {
  const excerpts = chosen.map((one) => shown(one));
  if (!query.quote || excerpts.some(({ kind }) => kind === 'quote')) return excerpts;
  let best: { at: number; said: Said } | undefined;
  for (const [at, { source, index, words }] of chosen.entries()) {
    const said = bestSaid(query, source.passage(index)!, words);
    if (said && said.inside >= LEAST_EVIDENCE && said.worth > (best?.said.worth ?? 0)) best = { at, said };
  }
  return best ? excerpts.with(best.at, shown(chosen[best.at]!, best.said)) : excerpts;
}
