import { ROOT, type Query, type Wanted } from './index-query.ts';
import type { Candidate, Found } from './index-search.ts';
import type { OpenSource } from './packed.ts';
import { wordsOf, type Hit, type Word } from './rank-evidence.ts';
import { backgroundWorth } from './rank-background.ts';
import { bestSaid, excerptOf, leadsOn, type Read, type Said } from './rank-excerpt.ts';
import { isOfCalendar, isOfSame } from './rank-numbers.ts';
import { SAME_SENTENCE, sameSentences } from './rank-same.ts';
import { heldOf, type Held } from './rank-search.ts';
import { termsOf, type Term } from './terms.ts';
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
/** From this on a passage may yet bear on the sentence, too little to say so. */
const DISTANT_EVIDENCE = 0.8;
const MOST_DISTANT = 2;
/** What a passage is worth that shares one everyday word with the sentence and no more: it doesn't bear on it. */
const EVERYDAY_ALONE = 0.35;
/** Passages that share more of their words than this say the same thing. */
const SAME_WORDS = 0.6;
/** What each further passage of one source is worth while others have something to say. */
const SAME_SOURCE = 0.88;
/** What a passage loses of its worth where it answers what another one has answered. */
const SAME_ANSWER = 0.15;

interface Judged extends Read {
  /** Comes before all that has less: see {@link Held}. */
  whole: Held['whole'];
  score: number;
  evidence: number;
  /** What it answers of the sentence, and how well. */
  answers: ReadonlyMap<Wanted, number>;
  stems: Set<string>;
}

export function rank(query: Query, found: Found, sources: readonly OpenSource[], most: number): Ranked {
  const byId = new Map(sources.map((open) => [open.source.id, open]));
  const lookup = lookupOf(query);
  // Titles and headings come again, and so do passages that stand beside others.
  const read = new Map<OpenSource, Map<string, readonly Word[]>>(sources.map((open) => [open, new Map()]));
  const readerOf = (source: OpenSource): Reader => {
    const foreign = query.language !== undefined && source.language !== undefined && source.language !== query.language;
    const known = read.get(source)!;
    return (text, terms) => {
      const words =
        known.get(text) ?? wordsOf(text, query.pieces, (term) => hitsOf(term, lookup, found.rarity, foreign), terms);
      known.set(text, words);
      return words;
    };
  };
  const judged: Judged[] = [];
  const seen = new Set<string>();
  for (const candidate of found.candidates) {
    const { source: id, passage: index } = candidate;
    const source = byId.get(id);
    if (!source?.passage(index) || seen.has(`${index} ${id}`)) continue;
    seen.add(`${index} ${id}`);
    const one = judge(query, found, readerOf(source), source, candidate);
    if (one) judged.push(one);
  }
  const bears = ({ evidence }: Judged) => evidence >= LEAST_EVIDENCE;
  // What a free search found holds the words that were asked for, however common they are.
  const general = query.subjects.length > 0 && !judged.some(bears);
  // What the reader has before them tells them nothing more: it comes last, and alone where nothing else bears on the sentence.
  const isSame = sameSentences(query);
  const [same, others] = parted(judged, ({ source, index, stems }) => isSame(source, index, stems));
  const isAlone = !general && same.some(bears) && !others.some(bears);
  const chosen = isAlone ? [] : choose(others, most);
  const last = choose(same, most - chosen.length).map((one): Excerpt => {
    const { whyIn: _nowhere, ...excerpt } = excerptOf(query, one, readerOf(one.source));
    return { ...excerpt, matches: [], why: [SAME_SENTENCE] };
  });
  const shown = (one: Judged, said?: Said) => excerptOf(query, one, readerOf(one.source), said);
  if (!general) return { excerpts: [...withQuote(query, chosen, shown), ...last], general, distant: [] };
  const plainly = (one: Judged): Excerpt => {
    const { whyIn: _nowhere, ...excerpt } = shown(one);
    return { ...excerpt, matches: [], why: [] };
  };
  const distant = chosen.filter((one) => one.evidence >= DISTANT_EVIDENCE).slice(0, MOST_DISTANT);
  const plain = chosen.map((one) => plainly(one));
  return { excerpts: [...plain, ...last], general, distant: distant.map((one) => plainly(one)) };
}

/** Those that a test holds for, and the others. */
function parted<T>(all: readonly T[], test: (one: T) => boolean): [T[], T[]] {
  const [held, others]: [T[], T[]] = [[], []];
  for (const one of all) (test(one) ? held : others).push(one);
  return [held, others];
}

/** The words of a text with what each answers of the query. */
type Reader = (text: string, terms?: readonly Term[]) => readonly Word[];

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

function lookupOf(query: Query): Map<string, { wanted: Wanted; factor: number }[]> {
  const lookup = new Map<string, { wanted: Wanted; factor: number }[]>();
  for (const wanted of query.wanted) {
    for (const { term, factor, far } of wanted.terms) {
      if (far) continue;
      const list = lookup.get(term);
      if (list) list.push({ wanted, factor });
      else lookup.set(term, [{ wanted, factor }]);
    }
  }
  return lookup;
}

type Lookup = ReturnType<typeof lookupOf>;

/** What a word answers. Of a text in another language than the query only names and numbers do: German “war” is no war. */
function hitsOf(term: Term, lookup: Lookup, rarity: Found['rarity'], foreign: boolean): Hit[] {
  const hits: Hit[] = [];
  for (const name of [term.stem, ...term.kin]) {
    for (const { wanted, factor } of lookup.get(name) ?? []) {
      if (foreign && !crosses(term, wanted)) continue;
      // What is a word here may be another one’s root: “grave” and gravity.
      const share = name === term.stem ? factor : Math.min(factor, ROOT);
      hits.push({ wanted, by: name, worth: wanted.weight * share * rarity.get(name)! });
    }
  }
  return hits;
}

/** Capitals tell names on both sides, since German has them on every noun. */
const crosses = (term: Term, wanted: Wanted): boolean =>
  wanted.kind === 'number' || (wanted.kind === 'name' && term.kind === 'name' && term.stem === wanted.stem);

function judge(
  query: Query,
  found: Found,
  wordsIn: Reader,
  source: OpenSource,
  candidate: Candidate,
): Judged | undefined {
  const { passage: index, score } = candidate;
  const passage = source.passage(index)!;
  const text = source.text.slice(passage.start, passage.end);
  const terms = termsOf(text);
  const words = wordsIn(text, terms);
  const isShort = passage.end - passage.start < 50;
  const read = { source, index, words, stems: new Set(terms.map((term) => term.stem)) };
  if (query.subjects.length === 0) {
    const held = heldOf(query, found.rarity, source, index, words, wordsIn, candidate);
    return held && { ...read, ...held, score: held.worth * (isShort ? 0.9 : 1) };
  }
  if (isNumberAlone(words, text, query.language)) return undefined;
  const quality = (passage.standsAlone ? 1 : 0.95) * (isShort ? 0.8 : 1);
  const { rarity } = found;
  const best = new Map<Wanted, number>();
  for (const { wanted, worth } of words.flatMap(({ hits }) => hits))
    if (worth > (best.get(wanted) ?? 0)) best.set(wanted, worth);
  let evidence = 0;
  let asked = 0;
  for (const wanted of query.wanted) {
    if (!wanted.near) continue;
    asked += wanted.weight * (rarity.get(wanted.stem) ?? 0);
    evidence += best.get(wanted) ?? 0;
  }
  const alone = isEverydayAlone(words) ? EVERYDAY_ALONE : 1;
  evidence *= alone;
  const coverage = asked > 0 ? evidence / asked : 0;
  return {
    ...read,
    whole: 0,
    score:
      query.wanted.length === 0
        ? backgroundWorth(source, index, query.subjects)
        : (score * (0.8 + 0.4 * coverage) + pairWorth(query, words, best)) * quality * alone,
    evidence,
    answers: best,
  };
}

/** Whether all that answers the sentence is one everyday word; another word of its meaning tells more. */
function isEverydayAlone(words: readonly Word[]): boolean {
  const meant = words.map(({ hits }) => hits.filter(({ wanted }) => wanted.near && wanted.kind !== 'weak'));
  const only = meant.flat()[0]?.wanted;
  if (!only?.everyday) return false;
  const same = (own: readonly Hit[]) => own.some(({ by }) => by === only.stem) || own.every(({ by }) => by[0] !== '~');
  return meant.every((own) => own.every(({ wanted }) => wanted === only) && same(own));
}

/** Whether all that answers the sentence are numbers that stand in any text: a day, a year, a few of something else. */
function isNumberAlone(words: readonly Word[], text: string, language: string | undefined): boolean {
  let some = false;
  for (const word of words) {
    for (const { wanted } of word.hits) {
      if (!wanted.near || wanted.kind === 'weak') continue;
      const { counted } = wanted;
      if (counted ? isOfSame(counted, text, word) : !isOfCalendar(wanted.word, language)) return false;
      some = true;
    }
  }
  return some;
}

/** Words that stand together in the sentence mean more when they stand together in the passage. */
function pairWorth(query: Query, words: readonly Word[], best: ReadonlyMap<Wanted, number>): number {
  // Nothing that is wanted is here: no pair of it can be.
  if (best.size === 0) return 0;
  let worth = 0;
  const at = new Map<string, number>();
  for (const [index, { stem }] of words.entries()) at.set(stem, index);
  for (const [one, other] of query.pairs) {
    const [from, to] = [at.get(one), at.get(other)];
    if (from === undefined || to === undefined || Math.abs(to - from) > 2) continue;
    for (const [wanted, value] of best) if (wanted.stem === one || wanted.stem === other) worth += value * 0.15;
  }
  return worth;
}

/** Takes the best one after the other, passing over what has been said and holding back sources that had their turn. */
function choose(judged: readonly Judged[], most: number): Judged[] {
  const left = judged.toSorted((one, other) => other.score - one.score);
  const taken: Judged[] = [];
  const turns = new Map<string, number>();
  const answered = new Set<Wanted>();
  while (left.length > 0 && taken.length < most) {
    let bestAt = -1;
    let bestScore = -Infinity;
    const whole = Math.max(...left.map((one) => one.whole));
    for (let at = 0; at < left.length; at++) {
      const one = left[at]!;
      if (one.whole < whole) continue;
      let worth = one.score * SAME_SOURCE ** (turns.get(one.source.source.id) ?? 0);
      for (const [wanted, value] of one.answers) if (answered.has(wanted)) worth -= SAME_ANSWER * value;
      if (worth > bestScore) [bestAt, bestScore] = [at, worth];
    }
    const [next] = left.splice(bestAt, 1);
    if (taken.some((other) => sameWords(next!, other) || brings(next!, other) || brings(other, next!))) continue;
    taken.push(next!);
    for (const wanted of next!.answers.keys()) answered.add(wanted);
    const { id } = next!.source.source;
    turns.set(id, (turns.get(id) ?? 0) + 1);
  }
  return taken;
}

/** Whether one is shown with the other behind it. */
function brings(one: Judged, other: Judged): boolean {
  return one.source === other.source && one.index + 1 === other.index && leadsOn(one.source, one.index);
}

function sameWords(one: Judged, other: Judged): boolean {
  let both = 0;
  for (const stem of one.stems) if (other.stems.has(stem)) both++;
  return both > SAME_WORDS * Math.min(one.stems.size, other.stems.size) && both > 3;
}
