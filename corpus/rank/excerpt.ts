import { withOneDate } from '../language/dates.ts';
import type { Query, Wanted } from '../index/query.ts';
import type { OpenSource } from '../store/packed.ts';
import { Evidence, type Hit, type Word } from './evidence.ts';
import { termsOf } from '../language/terms.ts';
import type { Excerpt, Passage, Quote, Span } from '../types.ts';

/** A passage that was read for a query. */
export interface Read {
  source: OpenSource;
  /** Of the passage in its source. */
  index: number;
  words: readonly Word[];
}

/**
 * A passage as it is shown, with what of it answers the query. `wordsIn` tells what the words of the heading or the title answer;
 * `quote` is what of it is shown as a quote.
 */
export function excerptOf(
  query: Query,
  { source, index, words }: Read,
  wordsIn: (text: string) => readonly Word[],
  quote = quoteToShow(query, source.passage(index)!, words),
): Excerpt {
  const passage = source.passage(index)!;
  const span = quote?.span ?? passage;
  const offset = span.start - passage.start;
  // A reason that nothing shown bears out says nothing.
  const evidence = new Evidence();
  const moved = ({ start, end }: Span) => ({ start: start - offset, end: end - offset });
  const parts = quote?.parts ?? [{ start: span.start, end: span.end }];
  const within = ({ start, end }: Span) =>
    parts.some((part) => start >= part.start - passage.start && end <= part.end - passage.start);
  const matches = evidence.in(
    source.text.slice(span.start, span.end),
    words.flatMap((word) => {
      const { phrase, ...own } = word;
      const both = phrase && within(phrase) ? { phrase: { ...phrase, ...moved(phrase) } } : {};
      return within(word) ? [{ ...own, ...moved(word), ...both }] : [];
    }),
  );
  // The title finds the passage that opens the source.
  const above = { heading: passage.heading ?? '', title: index === 0 ? source.source.provenance.title : '' };
  if (!quote) return { ...backgroundOf(source, index), matches, ...evidence.reasons(above, wordsIn) };
  const occasion = quote.about.occasion ?? '';
  const inOccasion = wordsIn(occasion);
  const told = evidence.in(occasion, inOccasion);
  const about = told.length > 0 ? { ...quote.about, matches: told } : quote.about;
  return {
    ...plain(source, passage, span),
    kind: 'quote',
    quote: mayLead([...words.filter(within), ...inOccasion]) ? { ...about, leads: true } : about,
    ...(parts.length > 1 && {
      parts: parts.map(({ start, end }) => ({ start: start - span.start, end: end - span.start })),
    }),
    matches,
    ...evidence.reasons(above, wordsIn),
  };
}

/** Whether words of a quote and its occasion answer enough that it may come first: a name, a number, or more than one word that isn’t everyday. */
function mayLead(words: readonly Word[]): boolean {
  const own = new Set<Wanted>();
  for (const { wanted, by } of words.flatMap(({ hits }) => hits))
    if (wanted.near && wanted.kind !== 'weak' && !wanted.everyday && by[0] !== '~') own.add(wanted);
  return own.size > 1 || [...own].some(({ kind }) => kind !== 'word');
}

/** Whether a passage ends where what it tells of begins (“The reasons given:”). */
export function leadsOn(source: OpenSource, index: number): boolean {
  const { end, heading } = source.passage(index)!;
  return /[:：]/.test(source.text.slice(end - 1, end)) && source.passage(index + 1)?.heading === heading;
}

/**
 * A passage as background, with nothing set off; one that can't be understood alone brings the sentence before it, and one that leads on
 * to a list its first point.
 */
export function backgroundOf(source: OpenSource, index: number): Excerpt {
  const passage = source.passage(index)!;
  const { end } = leadsOn(source, index) ? source.passage(index + 1)! : passage;
  const excerpt = plain(source, passage, { start: passage.start, end });
  const before = passage.standsAlone ? undefined : sentenceBefore(source, index);
  return before === undefined ? excerpt : { ...excerpt, before };
}

function plain({ source, text }: OpenSource, passage: Passage, { start, end }: Span): Excerpt {
  const { id, origin, provenance, sha256 } = source;
  return {
    source: { id, origin, provenance: withOneDate(provenance), sha256 },
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

/** Somebody's words in a passage, whole, as they may be shown. */
export interface Said {
  /** From its first word to its last. */
  span: Span;
  /** What of it was said, in order: its attribution may stand between. */
  parts: readonly Span[];
  about: NonNullable<Excerpt['quote']>;
  /** What it answers with its cue and occasion, which are shown, too. */
  inside: number;
  /** The same, and more where they are words of who was asked about. */
  worth: number;
}

/**
 * A passage with somebody's words in it is shown as a quote, unless what was asked for stands mainly around them
 * and their own speaker isn't who was asked about. Cue and occasion are shown with a quote and count as part of it.
 */
function quoteToShow(query: Query, passage: Passage, words: readonly Word[]): Said | undefined {
  const said = bestSaid(query, passage, words);
  if (!said) return undefined;
  // What is merely associated needn't be seen.
  const seen = words.map((word) => ({ ...word, hits: word.hits.filter(({ by }) => by[0] !== '~') }));
  const around = answeredBy(seen.map(({ hits }) => hits)) - answeredBy(insideOf(said, passage, seen));
  return around < MOST_AROUND_QUOTE && around <= said.worth ? said : undefined;
}

/** The words in a passage that answer most. */
export function bestSaid(query: Query, passage: Passage, words: readonly Word[]): Said | undefined {
  let best: Said | undefined;
  for (const { span, parts, quote } of saidIn(passage)) {
    const about = aboutQuote(quote);
    const own = quote.speakerSubject !== undefined && query.subjects.includes(quote.speakerSubject);
    const inside = answeredBy(insideOf({ parts, about }, passage, words));
    const worth = inside + (own ? OWN_WORDS : 0);
    if (!best || worth > best.worth) best = { span, parts, about, inside, worth };
  }
  return best;
}

/** What was said in a passage. An utterance that its attribution interrupts is shown whole: “…,” she said, “…”. */
function* saidIn({ quotes }: Passage): Generator<Pick<Said, 'span' | 'parts'> & { quote: Quote }> {
  for (const quote of quotes) {
    if (quote.type !== 'direct') continue;
    const whole = quotes.filter(({ group }) => quote.group !== undefined && group === quote.group);
    const parts = (whole.length > 0 ? whole : [quote])
      .map(({ start, end }) => ({ start, end }))
      .sort((a, b) => a.start - b.start);
    yield { span: { start: parts[0]!.start, end: parts.at(-1)!.end }, parts, quote };
  }
}

/** What the words of a passage match that were said there, or are shown with that. */
function insideOf({ parts, about }: Pick<Said, 'parts' | 'about'>, passage: Passage, words: readonly Word[]): Hit[][] {
  const told = new Set(termsOf(`${about.cue ?? ''} ${about.occasion ?? ''}`).map(({ stem }) => stem));
  const isSaid = ({ start, end }: Span) =>
    parts.some((said) => start >= said.start - passage.start && end <= said.end - passage.start);
  return words.flatMap((word) => (isSaid(word) || told.has(word.stem) ? [[...word.hits]] : []));
}

/** What these matches answer of the sentence; a meaning counts once. */
function answeredBy(hits: readonly (readonly Hit[])[]): number {
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
export function sentenceBefore(source: OpenSource, index: number): string | undefined {
  const before = source.passage(index - 1);
  if (!before || before.heading !== source.passage(index)!.heading) return undefined;
  // To find sentences here would take a worker just started longer than the rest of the answer.
  const { last = before.start } = before;
  // Never cut into somebody's words.
  const cuts = before.quotes.some(({ start, end }) => start < last && end > last);
  return source.text.slice(cuts ? before.start : last, before.end);
}
