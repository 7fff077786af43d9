import { isoDate } from '../language/dates.ts';
import { clean } from './linked.ts';

/** A page's headline: what its title says, without the name of the site. */

/** What is known of the site: its name, as the page states it, and the page's own address. */
export interface Site {
  names: readonly (string | undefined)[];
  address: string | undefined;
}

/** Between a headline and the names of sections and sites; a hyphen within a word isn't one. */
const SEPARATOR = /\s+[|\-–—·•:›»«/~]+\s+|\s*[|_›»«]+\s*|:\s+|：/g;
/** Signs that stand before a site or a section, and hardly within a headline. */
const BAR = /[|·•»]|::/;
/** What programs that make pages write where nobody wrote a title. */
const GIVEN =
  /^(?:(?:html )?document|untitled(?: (?:document|page))?|(?:page )?title|new page|(?:my )?(?:web ?page|website)|index|sans titre|unbenanntes dokument|без названия|无标题文档)$/i;
/** Programs write them for what is missing. */
const NOTHING = ['null', 'undefined'];
/** A headline may hold a colon, even one behind a name. */
const COLON = /^\s*[:：]\s*$/;
/** Of a title that is names alone: “Harbour Post | News”. */
const MOST_WORDS = 2;
/** Of a headline beside such a title. */
const FEWEST_WORDS = 3;
/** UTF-16 units. What is longer holds a text that it was never closed before. */
const LONGEST = 200;
/** UTF-16 units. */
const SHORTEST_BEGINNING = 10;
/** Of a title. What has more is a list. */
const MOST_PARTS = 100;
/** A page has one headline, or a few by mistake. */
const MOST_HEADLINES = 10;

/** @param stated the title as the page's data have it; without it that of the window counts. */
export function headlineOf(document: Document, stated: string | undefined, site: Site): string | undefined {
  const title = withoutTags(stated ?? document.querySelector('title')?.textContent ?? '');
  if (title === '') return undefined;
  if (GIVEN.test(title)) return firstHeading(document);
  const host = site.address === undefined ? '' : new URL(site.address).hostname.replace(/^www\d?\./, '');
  const sure = siteNames(site, host);
  const names = new Set([...sure, ...linkedNames(document, host), ...NOTHING]);
  const isSite = (name: string) => isName(names, name);
  const own = [...document.querySelectorAll('h1')].slice(0, MOST_HEADLINES).flatMap((element) => {
    const text = clean(element.textContent ?? '').replace(/\s*[¶#|]$/, '');
    const isNone = text === '' || text.length > LONGEST || isSite(text) || isMasthead(element, host);
    return isNone ? [] : [{ element, text }];
  });
  const only = own.length === 1 ? own[0]!.text : undefined;
  const isInText = own[0]?.element.closest('article, main') !== null;
  if (only !== undefined && isInText && wordsOf(only) >= FEWEST_WORDS && isName(sure, title)) return only;

  const parts = partsOf(title);
  if (parts.length === 1 || parts.length > MOST_PARTS) return title;
  for (const { element, text } of own) {
    const found = runOf(parts, text);
    if (!found || isoDate(text) !== undefined) continue;
    if (found.length === parts.length) return title;
    const others = parts.filter((part) => !found.includes(part));
    // Behind another part it may be the site's.
    const isHeadline = found[0] === parts[0] || element.closest('article, main') !== null;
    if (isHeadline || others.every((part) => isSite(part.text))) return text;
  }
  const rest = withoutSite(title, parts, isSite, topNames(document));
  if (only === undefined) return rest;
  // The title's may be the beginning of the headline.
  const isBegun = [rest, ...(parts.length === 2 ? [parts[0]!.text] : [])].some(
    (text) => comparable(text).length >= SHORTEST_BEGINNING && comparable(only).startsWith(`${comparable(text)} `),
  );
  return isBegun || (stated === undefined && isOfNames(parts, only)) ? only : rest;
}

/** Some write the tags of their headline into their data. */
const withoutTags = (title: string) =>
  clean(
    clean(title).replace(/<\/?(?:p|div|span|h[1-6]|em|strong|b|i|u|q|cite|small|sup|sub|a|br)(?:\s[^<>]*)?\/?>/gi, ' '),
  );

interface Part {
  text: string;
  start: number;
  end: number;
  /** What stands before it. */
  sign: string;
}

function partsOf(title: string): Part[] {
  const parts: Part[] = [];
  let start = 0;
  let sign = '';
  for (const found of title.matchAll(SEPARATOR)) {
    if (found.index > start) parts.push({ text: title.slice(start, found.index), start, end: found.index, sign });
    start = found.index + found[0].length;
    [sign] = found;
  }
  if (start < title.length) parts.push({ text: title.slice(start), start, end: title.length, sign });
  return parts;
}

/** The parts in a row that say the same as a line: a headline may hold dashes of its own. */
function runOf(parts: readonly Part[], line: string): Part[] | undefined {
  const wanted = comparable(line);
  const said = parts.map(({ text }) => comparable(text));
  for (let first = 0; first < parts.length; first++) {
    let run = '';
    let found: Part[] | undefined;
    for (let end = first; end < parts.length && run.length <= wanted.length; end++) {
      run = `${run} ${said[end]!}`.trim();
      if (run === wanted) found = parts.slice(first, end + 1);
      else if (found) break;
    }
    if (found) return found;
  }
  return undefined;
}

/** The title without the parts at its ends that are the site's name. */
function withoutSite(
  title: string,
  parts: readonly Part[],
  isSite: (name: string) => boolean,
  top: ReadonlySet<string>,
): string {
  for (let at = 1; at < parts.length; at++) {
    const [before, after] = [parts[at - 1]!, parts[at]!];
    if (COLON.test(after.sign)) continue;
    const [above, below] = [title.slice(0, before.end), title.slice(after.start)];
    // A name may hold a dash: “Northport.news - All of the town”.
    if (isSite(below)) return headlineIn(above) ?? title;
    if (isSite(above)) return headlineIn(below) ?? title;
    if (BAR.test(after.sign) && isName(top, below) && wordsOf(above) >= FEWEST_WORDS) return headlineIn(above) ?? title;
  }
  return title;
}

/** A date alone is none. */
const headlineIn = (rest: string) => (isoDate(rest) === undefined ? rest : undefined);

/** Whether the title is short names and has no word of the headline. */
function isOfNames(parts: readonly Part[], headline: string): boolean {
  const words = new Set(comparable(headline).split(' '));
  return (
    wordsOf(headline) >= FEWEST_WORDS &&
    parts.every(
      ({ text }) =>
        wordsOf(text) <= MOST_WORDS &&
        comparable(text)
          .split(' ')
          .every((word) => !words.has(word)),
    )
  );
}

/** Whether a link leads to the front page of the site. */
const isHome = (link: Element, host: string) =>
  link.getAttribute('rel') === 'home' ||
  /^\/?$/.test(
    (link.getAttribute('href') ?? '#')
      .trim()
      .replace(/^(?:https?:)?\/\/(?:www\d?\.)?([^/]+)/i, (whole, at) => (at === host ? '' : whole)),
  );

/** Whether a line stands at the top of all pages of its site, or beside their text. */
function isMasthead(element: Element, host: string): boolean {
  const link = element.querySelector('a[href]') ?? element.closest('a[href]');
  if (link && isHome(link, host)) return true;
  return element.closest('nav, aside, footer, [class~="logo"], [class~="site-title"], [class~="masthead"]') !== null;
}

/** What links to a front page say beside its name. */
const HOME_WORD = /^(?:home(?:\s?page)?|start(?:seite)?|accueil|inicio|início|главная|首页|首頁|ホーム|홈)$/i;

/** Tells the site's name: as the page states it, or as its address has it. */
function siteNames({ names }: Site, host: string): Set<string> {
  const known = new Set([...names.map((name) => compact(name ?? '')), compact(host)]);
  // “co.uk”: what is short is none of the name.
  for (const label of host.split('.').slice(0, -1)) if (label.length > 3) known.add(compact(label));
  return known;
}

/** As links to its front page say it. */
function linkedNames(document: Document, host: string): string[] {
  return [...document.querySelectorAll('a[href]')].flatMap((link) => {
    const name = clean(link.textContent ?? '');
    return isHome(link, host) && !HOME_WORD.test(name) ? [compact(name)] : [];
  });
}

/** Links at the top of a page lead to its site and its sections. */
const TOP = 30;

const topNames = (document: Document) =>
  new Set([...document.querySelectorAll('a[href]')].slice(0, TOP).map((link) => compact(link.textContent ?? '')));

/** The first heading that is one, where a page has no title. */
function firstHeading(document: Document): string | undefined {
  return [...document.querySelectorAll('h1'), ...document.querySelectorAll('h2, h3')]
    .slice(0, MOST_HEADLINES)
    .map(({ textContent }) => clean(textContent ?? ''))
    .find((text) => text !== '' && text.length <= LONGEST);
}

const compact = (name: string) =>
  name
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();

/** What is longer than a headline is no name; of a title of many parts nearly all is asked for anew with each. */
const isName = (names: ReadonlySet<string>, name: string) =>
  name.length <= LONGEST &&
  compact(name) !== '' &&
  [name, name.replace(/^the\s/i, '')].some((one) => names.has(compact(one)));

const wordsOf = (line: string) => comparable(line).split(' ').length;

function comparable(line: string): string {
  return line
    .normalize('NFKC')
    .replace(/['’‘]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}
