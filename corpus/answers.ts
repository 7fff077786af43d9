import { cardQuery, pageQuery, searchQuery, type Query } from './index-query.ts';
import { candidatesFor, SegmentGone, type Shelf } from './index-search.ts';
import { rank, type Ranked } from './rank.ts';
import { subjectById } from './subjects.ts';
import type { CardAnswer, CardRequest, PageAnswer, PageRequest, SearchAnswer, SourceId, WhoLine } from './types.ts';

/** Questions -> answers, over whichever shelf there is. */

/** A card shows three at first, and more when asked. */
const ON_CARD = 9;
const ON_PAGE = 12;
const FOUND_BY_SEARCH = 20;
/** Passages looked at closely for each one shown. */
const CLOSE = 3;
/** A merge may take a segment away while it is read; twice in a row hardly ever. */
const TRIES = 5;

export type IsChosen = (id: SourceId) => boolean;

async function answer(shelf: Shelf, query: Query, isChosen: IsChosen, most: number): Promise<Ranked> {
  for (let tries = 1; ; tries++) {
    try {
      const found = await candidatesFor(shelf, query, isChosen, most * CLOSE);
      const ids = [...new Set(found.candidates.map((candidate) => candidate.source))];
      return rank(query, found, await shelf.full(ids), most);
    } catch (error) {
      if (!(error instanceof SegmentGone) || tries === TRIES) throw error;
    }
  }
}

async function counts(shelf: Shelf, isChosen: IsChosen): Promise<{ chosen: number; total: number }> {
  let chosen = 0;
  let total = 0;
  for (const { sources } of await shelf.segments()) {
    for (const id of sources) {
      if (id === '') continue;
      total++;
      if (isChosen(id)) chosen++;
    }
  }
  return { chosen, total };
}

export async function answerCard(shelf: Shelf, request: CardRequest, isChosen: IsChosen): Promise<CardAnswer> {
  const subject = subjectById(request.subject);
  if (!subject) throw new Error(`No subject is called “${request.subject}”.`);
  const ranked = await answer(shelf, cardQuery(request), isChosen, ON_CARD);
  const who: WhoLine | null = null;
  return { subject, who, ...ranked, ...(await counts(shelf, isChosen)) };
}

export async function answerPage(shelf: Shelf, request: PageRequest, isChosen: IsChosen): Promise<PageAnswer> {
  return { ...(await answer(shelf, pageQuery(request), isChosen, ON_PAGE)), ...(await counts(shelf, isChosen)) };
}

export async function answerSearch(
  shelf: Shelf,
  text: string,
  isChosen: IsChosen,
  limit = FOUND_BY_SEARCH,
): Promise<SearchAnswer> {
  const query = searchQuery(text);
  const { excerpts } = query.wanted.length > 0 ? await answer(shelf, query, isChosen, limit + 1) : { excerpts: [] };
  return {
    excerpts: excerpts.slice(0, limit),
    more: excerpts.length > limit,
    ...(await counts(shelf, isChosen)),
  };
}
