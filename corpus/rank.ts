import type { Query, Wanted } from './index-query.ts';
import type { Found } from './index-search.ts';
import type { OpenSource } from './packed.ts';
import { Evidence, type Hit } from './rank-evidence.ts';
import { backgroundWorth } from './rank-background.ts';
import { sentencesOf } from './sentences.ts';
import { termsOf, type Term } from './terms.ts';
import type { Excerpt, Passage, Quote, Span } from './types.ts';

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
/** Passages that share more of their words than this say the same thing. */
const SAME_WORDS = 0.6;
/** What each further passage of one source is worth while others have something to say. */
const SAME_SOURCE = 0.88;
/** What a passage loses of its worth where it answers what another one has answered. */
const SAME_ANSWER = 0.15;

interface Judged {
  source: OpenSource;
  /** Of the passage in its source. */
  index: number;
  terms: readonly Term[];
  /** Of each term. */
  hits: readonly Hit[][];
  score: number;
  evidence: number;
  /** What it answers of the sentence, and how well. */
  answers: ReadonlyMap<Wanted, number>;
  stems: Set<string>;
}

export function rank(query: Query, found: Found, sources: readonly OpenSource[], most: number): Ranked {
  const byId = new Map(sources.map((open) => [open.source.id, open]));
  const lookup = lookupOf(query);
  const judged: Judged[] = [];
  const seen = new Set<string>();
  for (const { source: id, passage: index, score } of found.candidates) {
    const source = byId.get(id);
    const passage = source?.passage(index);
    if (!source || !passage || seen.has(`${index} ${id}`)) continue;
    seen.add(`${index} ${id}`);
    judged.push(judge(query, found, lookup, source, index, score));
  }
  // What a free search found holds the words that were asked for, however common they are.
  const general = query.subjects.length > 0 && !judged.some((one) => one.evidence >= LEAST_EVIDENCE);
  const chosen = choose(judged, most);
  const shown = (one: Judged) => excerptOf(query, one, (term) => hitsOf(term, lookup, found.rarity));
  if (!general) return { excerpts: chosen.map(shown), general, distant: [] };
  const plainly = (one: Judged): Excerpt => {
    const { whyIn: _nowhere, ...excerpt } = shown(one);
    return { ...excerpt, matches: [], why: [] };
  };
  const distant = chosen.filter((one) => one.evidence >= DISTANT_EVIDENCE).slice(0, MOST_DISTANT);
  return { excerpts: chosen.map(plainly), general, distant: distant.map(plainly) };
}

function lookupOf(query: Query): Map<string, { wanted: Wanted; factor: number }[]> {
  const lookup = new Map<string, { wanted: Wanted; factor: number }[]>();
  for (const wanted of query.wanted) {
    for (const { term, factor } of wanted.terms) {
      const list = lookup.get(term);
      if (list) list.push({ wanted, factor });
      else lookup.set(term, [{ wanted, factor }]);
    }
  }
  return lookup;
}

type Lookup = ReturnType<typeof lookupOf>;

function hitsOf(term: Term, lookup: Lookup, rarity: Found['rarity']): Hit[] {
  const hits: Hit[] = [];
  for (const name of [term.stem, ...term.relatives]) {
    for (const { wanted, factor } of lookup.get(name) ?? []) {
      hits.push({ wanted, worth: wanted.weight * factor * rarity.get(name)! });
    }
  }
  return hits;
}

function judge(
  query: Query,
  { rarity }: Found,
  lookup: Lookup,
  source: OpenSource,
  index: number,
  score: number,
): Judged {
  const passage = source.passage(index)!;
  const text = source.text.slice(passage.start, passage.end);
  const terms = termsOf(text);
  const best = new Map<Wanted, number>();
  const hits = terms.map((term) => hitsOf(term, lookup, rarity));
  for (const { wanted, worth } of hits.flat()) if (worth > (best.get(wanted) ?? 0)) best.set(wanted, worth);
  let evidence = 0;
  let asked = 0;
  for (const wanted of query.wanted) {
    if (!wanted.near) continue;
    asked += wanted.weight * (rarity.get(wanted.stem) ?? 0);
    evidence += best.get(wanted) ?? 0;
  }
  const coverage = asked > 0 ? evidence / asked : 0;
  const quality = (passage.standsAlone ? 1 : 0.95) * (passage.end - passage.start < 50 ? 0.8 : 1);
  return {
    source,
    index,
    terms,
    hits,
    score:
      query.wanted.length === 0
        ? backgroundWorth(source, index, query.subjects)
        : (score * (0.8 + 0.4 * coverage) + pairWorth(query, terms, best)) * quality,
    evidence,
    answers: best,
    stems: new Set(terms.map((term) => term.stem)),
  };
}

/** Words that stand together in the sentence mean more when they stand together in the passage. */
function pairWorth(query: Query, terms: readonly Term[], best: ReadonlyMap<Wanted, number>): number {
  // Nothing that is wanted is here: no pair of it can be.
  if (best.size === 0) return 0;
  let worth = 0;
  const at = new Map<string, number>();
  for (const [index, { stem }] of terms.entries()) at.set(stem, index);
  for (const [one, other] of query.pairs) {
    const [from, to] = [at.get(one), at.get(other)];
    if (from === undefined || to === undefined || Math.abs(to - from) > 2) continue;
    for (const [wanted, value] of best) if (wanted.stem === one || wanted.stem === other) worth += value * 0.15;
  }
  return worth;
}

function excerptOf(
  query: Query,
  { source, index, terms, hits }: Judged,
  hitsFor: (term: Term) => readonly Hit[],
): Excerpt {
  const passage = source.passage(index)!;
  const quote = quoteToShow(query, passage, terms, hits);
  const span = quote?.span ?? passage;
  const offset = span.start - passage.start;
  const length = span.end - span.start;
  // A reason that nothing shown bears out says nothing.
  const evidence = new Evidence();
  const matches = evidence.in(
    source.text.slice(span.start, span.end),
    terms.flatMap(({ start, end, stem }, at) =>
      start >= offset && end <= offset + length
        ? [{ start: start - offset, end: end - offset, stem, hits: hits[at]! }]
        : [],
    ),
  );
  // The title finds the passage that opens the source.
  const above = { heading: passage.heading ?? '', title: index === 0 ? source.source.provenance.title : '' };
  if (!quote) return { ...backgroundOf(source, index), matches, ...evidence.reasons(above, hitsFor) };
  const occasion = quote.about.occasion ?? '';
  const told = evidence.of(occasion, hitsFor);
  const about = told.length > 0 ? { ...quote.about, matches: told } : quote.about;
  return {
    ...plain(source, passage, span),
    kind: 'quote',
    quote: about,
    matches,
    ...evidence.reasons(above, hitsFor),
  };
}

/** A passage as background, with nothing set off; one that can't be understood alone brings the sentence before it. */
export function backgroundOf(source: OpenSource, index: number): Excerpt {
  const passage = source.passage(index)!;
  const excerpt = plain(source, passage, passage);
  const before = passage.standsAlone ? undefined : sentenceBefore(source, index);
  return before === undefined ? excerpt : { ...excerpt, before };
}

function plain({ source, text }: OpenSource, passage: Passage, { start, end }: Span): Excerpt {
  const { id, origin, provenance, sha256 } = source;
  return {
    source: { id, origin, provenance, sha256 },
    kind: 'background',
    start,
    end,
    text: text.slice(start, end),
    heading: passage.heading,
    matches: [],
    why: [],
  };
}

/** When more than this is answered by the words around a quote alone, such as a date, they must be seen too. */
const MOST_AROUND_QUOTE = 3;
/** What it weighs that the words are those of the subject asked about. */
const OWN_WORDS = 2;

/**
 * A passage with somebody's words in it is shown as a quote, unless what was asked for stands mainly around them
 * and their own speaker isn't who was asked about. Cue and occasion are shown with a quote and count as part of it.
 * An utterance that its attribution interrupts is shown whole: “…,” she said, “…”.
 */
function quoteToShow(
  query: Query,
  passage: Passage,
  terms: readonly Term[],
  hits: readonly Hit[][],
): { span: Span; about: NonNullable<Excerpt['quote']> } | undefined {
  let shown: { span: Span; about: NonNullable<Excerpt['quote']>; worth: number; inside: number } | undefined;
  for (const part of passage.quotes) {
    if (part.type !== 'direct') continue;
    const whole = passage.quotes.filter((other) => part.group !== undefined && other.group === part.group);
    const spans = whole.length > 0 ? whole : [part];
    const span = { start: Math.min(...spans.map((s) => s.start)), end: Math.max(...spans.map((s) => s.end)) };
    const from = span.start - passage.start;
    const to = span.end - passage.start;
    const told = new Set(termsOf(`${part.cue ?? ''} ${part.occasion ?? ''}`).map((term) => term.stem));
    const inside = answeredBy(
      hits.filter((_, at) => (terms[at]!.start >= from && terms[at]!.end <= to) || told.has(terms[at]!.stem)),
    );
    const own = part.speakerSubject !== undefined && query.subjects.includes(part.speakerSubject);
    const worth = inside + (own ? OWN_WORDS : 0);
    if (!shown || worth > shown.worth) shown = { span, about: aboutQuote(part), worth, inside };
  }
  if (!shown) return undefined;
  const around = answeredBy(hits) - shown.inside;
  return around < MOST_AROUND_QUOTE && around <= shown.worth ? shown : undefined;
}

/** What these matches answer of the sentence; a meaning counts once. */
function answeredBy(hits: readonly Hit[][]): number {
  const best = new Map<Wanted, number>();
  for (const { wanted, worth } of hits.flat()) {
    if (wanted.near) best.set(wanted, Math.max(best.get(wanted) ?? 0, worth));
  }
  return [...best.values()].reduce((sum, worth) => sum + worth, 0);
}

function aboutQuote({ type, speaker, speakerSubject, cue, occasion }: Quote): NonNullable<Excerpt['quote']> {
  return { type, speaker, cue, occasion, ...(speakerSubject !== undefined && { speakerSubject }) };
}

/** The sentence before a passage, under the same heading. */
function sentenceBefore(source: OpenSource, index: number): string | undefined {
  const before = source.passage(index - 1);
  if (!before || before.heading !== source.passage(index)!.heading) return undefined;
  const text = source.text.slice(before.start, before.end);
  const last = sentencesOf(text, source.source.provenance.language).at(-1);
  if (!last) return undefined;
  // Never cut into somebody's words.
  const cuts = before.quotes.some(
    (quote) => quote.start - before.start < last.start && quote.end - before.start > last.start,
  );
  return cuts ? text : text.slice(last.start, last.end);
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
    for (let at = 0; at < left.length; at++) {
      const one = left[at]!;
      let worth = one.score * SAME_SOURCE ** (turns.get(one.source.source.id) ?? 0);
      for (const [wanted, value] of one.answers) if (answered.has(wanted)) worth -= SAME_ANSWER * value;
      if (worth > bestScore) [bestAt, bestScore] = [at, worth];
    }
    const [next] = left.splice(bestAt, 1);
    if (taken.some((other) => sameWords(next!, other))) continue;
    taken.push(next!);
    for (const wanted of next!.answers.keys()) answered.add(wanted);
    const { id } = next!.source.source;
    turns.set(id, (turns.get(id) ?? 0) + 1);
  }
  return taken;
}

function sameWords(one: Judged, other: Judged): boolean {
  let both = 0;
  for (const stem of one.stems) if (other.stems.has(stem)) both++;
  return both > SAME_WORDS * Math.min(one.stems.size, other.stems.size) && both > 3;
}
