import { readByline } from '../article/head.ts';
import { isAboveOthers, leadOnIn } from '../article/lead-on.ts';
import { isPageLine } from '../article/page-lines.ts';
import { lettersIn } from '../language/letters.ts';
import type { PagePiece } from './blocks.ts';
import { areLinks } from './links.ts';

/**
 * Lines within an article's text that are the page's: advertisements' labels, menus above it, links to other articles.
 * A name in them would be found as if the article said it.
 */

/** Letters and digits of a program, which no reader is meant to read. */
const CODED = /^(?=.*\d)(?=.*[a-z])(?=.*[A-Z])[A-Za-z0-9+/%=_-]{60,}$/;

/** Without what is the page's, and a heading at the end below which nothing stands. */
export function withoutFurniture(pieces: readonly PagePiece[]): PagePiece[] {
  const text = pieces.filter(({ kind, text: line }) => kind === 'heading' || !(isPageLine(line) || CODED.test(line)));
  const kept = withoutMenus(withoutLeadOns(text));
  const isLeft = kept.at(-1)?.kind === 'heading' && kept.length > 1 && kept.at(-2)!.kind !== 'heading';
  return isLeft ? kept.slice(0, -1) : kept;
}

/** All in capitals and all of it a link, amid the text: the headline of another article. */
const SHOUTED = /^(?!.*\p{Ll})(?:.*?\p{Lu}{2,}[^\p{L}]+){3}.*\p{Lu}/su;

/** Without lines that lead on to other articles, and the links below them. */
function withoutLeadOns(pieces: readonly PagePiece[]): PagePiece[] {
  const kept: PagePiece[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at]!;
    const { kind, text, linked } = piece;
    const isLine = kind === 'paragraph' || kind === 'heading';
    const label = isLine ? leadOnIn(text) : undefined;
    const rest = label === undefined ? 0 : lettersIn(text.slice(label.length));
    if (rest > 0 && areLinks(linked, rest)) continue;
    const end = isLine && isAboveOthers(text) ? endOfLinks(pieces, at + 1) : at + 1;
    if (end > at + 1) at = end - 1;
    else if (!(kind === 'paragraph' && isLink(piece) && SHOUTED.test(text))) kept.push(piece);
  }
  return kept;
}

/** What a list of links is called that belongs to the article. */
const OWN_LINKS =
  /(?<!\p{L})(?:sources?|references?|bibliograph\p{L}*|works cited|citations?|further reading|(?:external |useful )?links|resources|documents?|notes|credits|quellen|literatur|weblinks|einzelnachweise|fuentes|referencias|bibliograf\p{L}*|enlaces|références|liens|fonti|riferimenti|fontes|referências|bronnen|källor|kilder|lähteet|źródła|bibliografia|источники?|ссылки|литература|джерела|参考|参考文献|出典|来源|來源|출처|참고|المصادر|مراجع)(?!\p{L})/iu;

/** Without links above the first line of the text and below the last one: menus and crumbs, and what else is to be read. */
function withoutMenus(pieces: readonly PagePiece[]): PagePiece[] {
  const first = pieces.findIndex(isRunning);
  const last = pieces.findLastIndex(isRunning);
  if (first < 0) return [...pieces];
  const goes = new Set<PagePiece>();
  for (let at = 0; at < pieces.length; at++) {
    if (at === first) at = last + 1;
    const end = endOfLinks(pieces, at);
    const links = pieces.slice(at, end);
    const above = at > 0 ? pieces[at - 1] : undefined;
    const isOwn = above !== undefined && (/[:：]$/.test(above.text) || OWN_LINKS.test(above.text));
    const isMenu = links.length > 1 || links[0]?.kind === 'list-item';
    if (isMenu && !(at > last && isOwn)) {
      for (const link of links) goes.add(link);
      if (at > last && above?.kind === 'heading') goes.add(above);
    }
    at = Math.max(at, end - 1);
  }
  return pieces.filter((piece) => !goes.has(piece));
}

/** Letters of a line of the text; a shorter one is, where it ends as a sentence does. */
const RUNNING = 80;
const SENTENCE = 25;

function isRunning({ kind, text, linked }: PagePiece): boolean {
  if (kind === 'heading' || kind === 'caption') return false;
  const letters = lettersIn(text) - linked;
  return letters >= RUNNING || (letters >= SENTENCE && /[.!?…。！？؟।]["”’»』」)]*$/u.test(text));
}

const isLink = ({ text, linked }: PagePiece) => areLinks(linked, lettersIn(text));

/** The first piece from there on that isn't a link. A byline may be one, and tells something. */
function endOfLinks(pieces: readonly PagePiece[], from: number): number {
  let end = from;
  while (end < pieces.length && isLink(pieces[end]!) && !readByline(pieces[end]!.text)) end++;
  return end;
}
