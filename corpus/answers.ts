import { cardQuery, pageQuery, searchQuery, type Query, type Wanted } from './index/query.ts';
import { completed } from './index/prefix.ts';
import { MOST_READ, readQuoted } from './index/quoted.ts';
import type { Holdings, SegmentInfo, Snapshot } from './index/holdings.ts';
import { candidatesFor } from './index/search.ts';
import { nearlySpelled } from './index/spelling.ts';
import type { OpenSource } from './store/packed.ts';
import { rank, type Ranked } from './rank.ts';
import { backgroundOf } from './rank/excerpt.ts';
import { subjectById } from './subjects.ts';
import type {
  CardAnswer,
  CardRequest,
  Excerpt,
  PageAnswer,
  PageRequest,
  SearchAnswer,
  SourceId,
  Subject,
  WhoLine,
} from './types.ts';
import { speaksOf } from './speaks.ts';
import { escaped } from './language/escaped.ts';
import { isWide } from './language/wide.ts';

/** Questions -> answers, over whichever shelf there is. */

/** A line of who somebody is that scores less (“his own AI enterprise”) says nothing without the sentences around it. */
const STANDS_ALONE = 0.5;
/** A card shows three at first, and more when asked. */
const ON_CARD = 6;
const ON_PAGE = 12;
const FOUND_BY_SEARCH = 20;
/** Passages looked at closely beyond those shown, since some say the same … */
const SPARE = 4;
/** … and of a search some lack a word too common to find by, or hold what was to be left out. */
const SPARE_OF_SEARCH = 12;
/** Of passages that hold words in quotation marks the best aren’t always those that the index thinks best. */
const SPARE_OF_QUOTED = 100;

/** Sources that the reader hasn't chosen. Few or none, whereas the others are thousands. */
export type LeftOut = ReadonlySet<SourceId>;

interface Answer extends Ranked {
  chosen: number;
  total: number;
  who: { source: OpenSource; passage: number } | undefined;
  /** Some that may answer weren’t looked at. */
  partial?: true;
  missing: readonly Wanted[];
}

function answer(holdings: Holdings, query: Query, leftOut: LeftOut, most: number): Promise<Answer> {
  return holdings.read(async (held) => {
    const answered = await attempt(held, await completed(held, query), leftOut, most);
    if (!answered.general || query.wanted.length === 0 || query.subjects.length === 0) return answered;
    // Where nothing bears on the sentence, what little matches doesn't choose the background, but follows its best.
    const background = await attempt(held, { ...query, wanted: [], pairs: [] }, leftOut, most);
    const [best, ...others] = background.excerpts;
    return { ...background, excerpts: distinct([...(best ? [best] : []), ...answered.distant, ...others]) };
  });
}

function distinct(excerpts: readonly Excerpt[]): Excerpt[] {
  const seen = new Map(excerpts.toReversed().map((excerpt) => [`${excerpt.start} ${excerpt.source.id}`, excerpt]));
  return excerpts.filter((excerpt) => seen.get(`${excerpt.start} ${excerpt.source.id}`) === excerpt);
}

async function attempt(held: Snapshot, query: Query, leftOut: LeftOut, most: number): Promise<Answer> {
  const { exactly = [] } = query.strict ?? {};
  if (exactly.length > 0) return asQuoted(held, query, exactly, leftOut, most);
  const found = await candidatesFor(held, query, leftOut, most + (query.subjects.length > 0 ? SPARE : SPARE_OF_SEARCH));
  const [teller] = found.who;
  if (query.wanted.length === 0) found.candidates = [...found.who, ...found.candidates];
  const ids = new Set(found.candidates.map((candidate) => candidate.source));
  if (teller) ids.add(teller.source);
  const asked = query.subjects.flatMap((id) => subjectById(id) ?? []);
  // What speaks of none of them merely shares words with the page. A free search asks about nobody.
  const sources = (await held.sources([...ids])).filter(
    (one) => query.subjects.length === 0 || asked.some((subject) => speaksOf(one.source, subject)),
  );
  const source = sources.find((one) => one.source.id === teller?.source);
  return {
    ...rank(query, found, sources, most),
    ...counts(found.segments, leftOut),
    missing: found.missing,
    who: teller && source && { source, passage: teller.passage },
  };
}

/** Where words in quotation marks stand only their text tells. */
async function asQuoted(
  held: Snapshot,
  query: Query,
  exactly: readonly string[],
  leftOut: LeftOut,
  most: number,
): Promise<Answer> {
  const found = await candidatesFor(held, query, leftOut, MOST_READ);
  const { candidates, sources, all } = await readQuoted(held, found.candidates, exactly, most + SPARE_OF_QUOTED);
  return {
    ...rank(query, { ...found, candidates }, sources, most),
    ...counts(found.segments, leftOut),
    missing: found.missing,
    who: undefined,
    ...(!(found.all && all) && { partial: true }),
  };
}

function counts(segments: readonly SegmentInfo[], leftOut: LeftOut): { chosen: number; total: number } {
  let total = 0;
  let silent = 0;
  for (const { held, sources } of segments) {
    total += held;
    if (leftOut.size > 0) for (const id of sources) if (leftOut.has(id)) silent++;
  }
  return { chosen: total - silent, total };
}

/** Letters of scripts in which subjects are named otherwise. */
const OTHER_LETTERS = /[\u0370-\u1fff\u3040-\ud7ff]/;

/** Texts without the subjects' names in other scripts, which are no more a reason than “Sam Altman” is. */
async function withoutNames(texts: readonly string[]): Promise<string[]> {
  if (!texts.some((text) => OTHER_LETTERS.test(text))) return [...texts];
  // Few ask so, and a worker just started has milliseconds.
  const { scripts } = await import('./mentions/scripts.ts');
  return texts.map((text) =>
    scripts(text).reduce(
      (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
      text,
    ),
  );
}

export async function answerCard(holdings: Holdings, request: CardRequest, leftOut: LeftOut): Promise<CardAnswer> {
  const subject = subjectById(request.subject);
  if (!subject) throw new Error(`No subject is called “${request.subject}”.`);
  const { paragraph: around } = request;
  const [sentence, paragraph] = await withoutNames([request.sentence, ...(around === undefined ? [] : [around])]);
  const query: Query = {
    ...cardQuery({ ...request, sentence: sentence!, ...(paragraph !== undefined && { paragraph }) }),
    read: [request.sentence],
  };
  const { who, excerpts, general, chosen, total } = await answer(holdings, query, leftOut, ON_CARD);
  return { subject, who: who ? whoLine(subject, who) : null, excerpts, general, chosen, total };
}

function whoLine(subject: Subject, { source, passage: index }: NonNullable<Answer['who']>): WhoLine | null {
  const passage = source.passage(index)!;
  const line = passage.who?.find((one) => one.subject === subject.id);
  return line && line.score >= STANDS_ALONE
    ? { text: source.text.slice(line.start, line.end), excerpt: backgroundOf(source, index) }
    : null;
}

export async function answerPage(holdings: Holdings, request: PageRequest, leftOut: LeftOut): Promise<PageAnswer> {
  const [title, ...texts] = await withoutNames([request.title, ...request.sentences.map(({ text }) => text)]);
  const sentences = request.sentences.map((sentence, at) => ({ ...sentence, text: texts[at]! }));
  const query: Query = {
    ...pageQuery({ ...request, title: title!, sentences }),
    read: request.sentences.map(({ text }) => text),
  };
  const { excerpts, general, chosen, total } = await answer(holdings, query, leftOut, ON_PAGE);
  return { excerpts, general, chosen, total };
}

export async function answerSearch(
  holdings: Holdings,
  text: string,
  leftOut: LeftOut,
  limit = FOUND_BY_SEARCH,
): Promise<SearchAnswer> {
  const query = searchQuery(text);
  if (query.wanted.length === 0) {
    const nothing = query.strict?.without.length ? 'left-out' : 'everyday';
    return { excerpts: [], more: false, nothing, ...counts(await holdings.read((held) => held.segments()), leftOut) };
  }
  const { excerpts, chosen, total, partial, ...found } = await answer(holdings, query, leftOut, limit + 1);
  const more = excerpts.length > limit;
  // Of scripts without spaces, what was typed is known by pieces of words.
  const lacking = found.missing.filter(({ given, stem }) => !given && !isWide(stem));
  const meant = await meantBy(holdings, text, lacking, leftOut);
  return {
    excerpts: excerpts.slice(0, limit),
    more,
    ...(partial && { partial }),
    ...(lacking.length > 0 && excerpts.length > 0 && { missing: lacking.map(({ word }) => word) }),
    ...(meant !== text && { meant }),
    chosen,
    total,
  };
}

/** What was typed, with the words that the sources lack put right where that can be guessed. */
async function meantBy(
  holdings: Holdings,
  typed: string,
  lacking: readonly Wanted[],
  leftOut: LeftOut,
): Promise<string> {
  if (lacking.length === 0) return typed;
  return holdings.read(async (held) => {
    let meant = typed;
    for (const { word, stem } of lacking) {
      const near = await nearlySpelled(held, stem, leftOut);
      if (near) meant = meant.replace(wholly(word), () => (word === word.toLowerCase() ? near.toLowerCase() : near));
    }
    return meant;
  });
}

/** Where a word stands as one: neither within another, nor as one to be left out. */
const wholly = (word: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}.-])${escaped(word)}(?!\\.?[\\p{L}\\p{N}])`, 'gu');
