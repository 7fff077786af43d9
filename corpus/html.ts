import { Readability } from '@mozilla/readability';
import { ArticleError, articleFromPieces } from './article.ts';
import { takeNotices } from './article/notice.ts';
import { readDate } from './language/dates.ts';
import { removeApparatus } from './html/apparatus.ts';
import { bylineAsPrinted } from './html/author.ts';
import { NOT_TEXT, type PagePiece, piecesOf } from './html/blocks.ts';
import { factsOf } from './html/facts.ts';
import { withoutFurniture } from './html/furniture.ts';
import { takeHeadOf } from './html/head.ts';
import { removeHoverCards } from './html/links.ts';
import { removeNotes } from './html/notes.ts';
import { removeOthers } from './html/several.ts';
import { putBack, textOf } from './html/text.ts';
import { lettersIn } from './language/letters.ts';
import type { Article, Provenance } from './types.ts';

/** Fewer letters than this are a notice or a picture page, not an article. */
const FEWEST_LETTERS = 140;
/** More of the text than this in links: a front page, a list of results, a menu. */
const MOST_LINKED = 0.6;

export interface PageOrigin {
  /** Where the page was read. */
  url?: string;
  /** For a file without a title of its own. */
  fileName?: string;
  /** It was cut out of a page, and is all of it meant: a few words are enough. */
  isPart?: boolean;
}

/**
 * The article of a page: text only, in blocks, with what the page says about itself. Works on any DOM (an inert
 * DOMParser document in the browser, linkedom in Node) and leaves the given document as it is. What is typed into
 * forms or editors never gets in.
 *
 * @throws ArticleError when there is no article in it.
 */
export function articleFromDocument(document: Document, origin: PageOrigin = {}): Article {
  if (!document.documentElement || !document.body) throw new ArticleError('There is nothing in this page.');
  const copy = document.cloneNode(true) as Document;
  const facts = factsOf(copy, origin.url);
  for (const element of copy.querySelectorAll('[hidden]')) {
    // That opens when its words are searched for. The whole page is hidden only until its scripts have run. Else Readability leaves a
    // hidden paragraph that is alone in its block.
    const isAll = element === copy.documentElement || element === copy.body;
    if (isAll || /^until-found$/i.test(element.getAttribute('hidden')!)) element.removeAttribute('hidden');
    else element.remove();
  }
  for (const element of copy.querySelectorAll(NOT_TEXT)) {
    // Readability reads the page's JSON-LD itself.
    if (element.getAttribute('type') !== 'application/ld+json') element.remove();
  }
  removeOthers(copy, facts.title);
  removeApparatus(copy);
  removeNotes(copy);

  // Readability takes the document apart.
  const text = textOf(copy);
  const part = origin.isPart ? (copy.body.cloneNode(true) as Element) : undefined;
  const parsed = new Readability<Element>(copy, { serializer: (node) => node as Element }).parse();
  if (parsed?.content) putBack(parsed.content, text);
  const found = [parsed?.content, part].filter((root) => root !== null && root !== undefined).map(contentOf);
  const content = found.find(({ letters, root }) => letters >= FEWEST_LETTERS || root === part);
  if (((content ?? found[0])?.linkedShare ?? 0) > MOST_LINKED)
    throw new ArticleError('There is no article in this page: it is a list of links, such as a front page.');
  if (!content) throw new ArticleError('There is no article in this page: it has almost no running text.');
  const { pieces } = content;

  const title =
    facts.title ??
    nonEmpty(parsed?.title) ??
    pieces.find((piece) => piece.kind === 'heading')?.text ??
    nonEmpty(origin.fileName) ??
    '';
  const { rest: kept, isRewritten } = takeNotices(pieces, ({ text }) => text);
  const stated = facts.author ?? bylineAsPrinted(document, parsed?.byline);
  const { author, published, body } = takeHeadOf(kept, {
    title,
    url: facts.url ?? origin.url,
    dek: facts.dek,
    author: stated,
    published: facts.published,
  });
  const date = facts.date ?? (published === undefined ? undefined : readDate(published));
  const { publisher } = facts;
  const provenance: Provenance = {
    title,
    ...(facts.dek === undefined ? {} : { dek: facts.dek }),
    ...(author === undefined ? {} : { author }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(published === undefined ? {} : { published }),
    ...(date === undefined ? {} : { date }),
    ...(facts.url === undefined ? {} : { url: facts.url }),
    rewrittenByAi: isRewritten,
    ...(facts.language === undefined ? {} : { language: facts.language }),
  };
  return articleFromPieces(provenance, body);
}

interface Content {
  root: Element;
  pieces: readonly PagePiece[];
  letters: number;
  /** How much of all that was found there stands in links to other pages. */
  linkedShare: number;
}

function contentOf(root: Element): Content {
  removeHoverCards(root);
  const found = piecesOf(root);
  const pieces = withoutFurniture(found);
  const linked = found.reduce((sum, piece) => sum + piece.linked, 0);
  return { root, pieces, letters: lettersOf(pieces), linkedShare: linked / lettersOf(found) };
}

const lettersOf = (pieces: readonly PagePiece[]) => pieces.reduce((sum, { text }) => sum + lettersIn(text), 0);

function nonEmpty(value: string | null | undefined): string | undefined {
  const trimmed = value?.replace(/\s+/g, ' ').trim();
  return trimmed ? trimmed : undefined;
}
