import { withoutCapitals } from '../language/capitals.ts';
import { isoDate } from '../language/dates.ts';
import { byline, postedBy, printedAuthor, writerIn } from './author.ts';
import { underHeadline } from './head.ts';
import { clean, linkedFacts } from './linked.ts';
import { headlineOf } from './title.ts';
import { routeOf } from '../provenance.ts';
import type { Provenance } from '../types.ts';

/**
 * What a page says about itself, from most to least reliable: schema.org JSON-LD, meta elements, visible
 * marks. What it doesn't say stays undefined: a host name is no publisher, a date of change no date.
 */
export type PageFacts = Partial<Omit<Provenance, 'original' | 'rewrittenByAi'>>;

/** Reads a page's facts. `address`: where the page was read, if known; it makes relative links whole. */
export function factsOf(document: Document, address?: string): PageFacts {
  const linked = linkedFacts(document);
  const meta = metaReader(document);
  const facts: PageFacts = {};
  const set = (key: keyof PageFacts, ...candidates: (string | undefined)[]) => {
    const value = candidates.find((candidate) => candidate !== undefined && candidate !== '');
    if (value !== undefined) facts[key] = value;
  };

  set('url', ownAddress(document, meta, address ?? savedFrom(document)));
  const stated = linked.headline ?? meta('og:title', 'citation_title', 'dc.title', 'twitter:title');
  const names = [meta('og:site_name'), meta('application-name'), linked.publisher];
  set('title', headlineOf(document, stated, { names, address: facts.url }));
  const under = underHeadline(document, facts.title);
  const posted = postedBy(document);
  set(
    'author',
    writerIn(linked.author),
    byline(meta('author', 'citation_author', 'dc.creator', 'parsely-author', 'sailthru.author', 'article:author')),
    printedAuthor(document),
    under.author,
    posted?.author,
  );
  if (facts.author !== undefined)
    facts.author = withoutCapitals(facts.author, () => document.documentElement.textContent ?? '');
  const publishers = [linked.publisher, meta('og:site_name', 'citation_journal_title', 'dc.publisher')];
  set('publisher', ...publishers.filter((name) => name !== undefined && isSiteName(name, facts.title)));

  const printed = printedDate(document) ?? dated(under.published) ?? dated(posted?.published);
  const day = [
    linked.published,
    meta(
      'article:published_time',
      'citation_publication_date',
      'parsely-pub-date',
      'date',
      'dc.date',
      'dc.date.issued',
      'sailthru.date',
      'pubdate',
      'article_date_original',
    ),
    document.querySelector('[itemprop="datePublished"]')?.getAttribute('content') ?? undefined,
  ].find((candidate) => candidate !== undefined && isoDate(candidate) !== undefined);
  const date = day === undefined ? printed?.date : isoDate(day);
  set('date', date);
  // The visible wording only when it says the same day as the page's own data.
  set('published', printed && printed.date.slice(0, 10) === date?.slice(0, 10) ? printed.text : day);

  set('dek', dek(document, meta('og:description', 'description', 'twitter:description')));
  set('language', language(document, meta));
  return facts;
}

/** Some give the window's title for the site's name, and some a sign. */
const isSiteName = (name: string, title = '') =>
  /[\p{L}\p{N}]/u.test(name) && !(title.length >= LONGEST_NAME && name.length > title.length && name.startsWith(title));

/** UTF-16 units. What is shorter may be a site's name that is the headline as well. */
const LONGEST_NAME = 20;

function metaReader(document: Document): (...names: string[]) => string | undefined {
  const values = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const name = element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('http-equiv');
    const content = clean(element.getAttribute('content') ?? '');
    if (name && content !== '' && !values.has(name.toLowerCase())) values.set(name.toLowerCase(), content);
  }
  return (...wanted) => wanted.map((name) => values.get(name)).find((value) => value !== undefined);
}

/** The first date that the page prints in a `<time>` outside comments. */
function printedDate(document: Document): { text: string; date: string } | undefined {
  for (const element of document.querySelectorAll('time')) {
    if (element.closest('[class*="comment"], [id*="comment"], aside, nav, footer')) continue;
    const attribute = element.getAttribute('datetime') ?? '';
    const words = textOf(element) ?? attribute;
    if (/^(?:last )?(?:updated|modified)\b/i.test(words)) continue;
    const printed = words.replace(/^[\s|•·–—-]*(?:(?:published|posted)(?: on| at)?:?\s+)?/i, '');
    const shown = isoDate(printed);
    const stated = isoDate(attribute);
    // The attribute may know the hour; its day may be another one, in another zone.
    const date = shown === undefined || (shown.length === 10 && stated?.startsWith(shown)) ? stated : shown;
    // “1 day ago” tells nothing later.
    if (date !== undefined) return { text: /\p{Nd}{4}/u.test(printed) ? printed : attribute || printed, date };
  }
  return undefined;
}

function dated(text: string | undefined): { text: string; date: string } | undefined {
  const date = text === undefined ? undefined : isoDate(text);
  return date === undefined ? undefined : { text: text!, date };
}

/** A page has one headline, or a few by mistake. */
const MOST_HEADLINES = 10;

/** The line under the headline: beside it an element marked as such, or one that prints the page's description. */
function dek(document: Document, description: string | undefined): string | undefined {
  for (const title of [...document.querySelectorAll('h1')].slice(0, MOST_HEADLINES)) {
    const around = title.parentElement?.parentElement ?? title.parentElement;
    if (!around) continue;
    const marked =
      '[itemprop="alternativeHeadline"], [class*="standfirst"], [class*="subheadline"], [class*="sub-headline"], ' +
      '[class~="dek"], [class*="-dek"], [class*="subtitle"], [class*="summary"]';
    for (const element of [...around.querySelectorAll(`${marked}, h2, p, div`)].slice(0, 40)) {
      const line = textOf(element);
      if (line === undefined || line.length < 20 || line.length > 500 || element.contains(title)) continue;
      if (CREDIT.test(line) || element.closest('figure, figcaption, [class*="caption"]')) continue;
      if (
        (line === description && !runsOn(element)) ||
        (element.matches(marked) && !element.querySelector('p + p, a, li'))
      )
        return line;
    }
  }
  return undefined;
}

/** “(AP Photo/Ada Quill)”: what stands below a picture. */
const CREDIT = /\((?:AP|Reuters|AFP|Getty)\b[^()]*\)|\b(?:photo|photograph|image)s? (?:by|courtesy)\b/i;

/** Whether a paragraph is the first of the text: others follow it. Many pages give it as their description, too. */
function runsOn(element: Element): boolean {
  const next = element.nextElementSibling;
  return element.localName === 'p' && next?.localName === 'p' && (textOf(next)?.length ?? 0) >= 80;
}

function language(document: Document, meta: (...names: string[]) => string | undefined): string | undefined {
  const stated =
    document.documentElement?.getAttribute('lang') ||
    document.documentElement?.getAttribute('xml:lang') ||
    document.body?.getAttribute('lang') ||
    meta('content-language', 'og:locale', 'dc.language');
  if (!stated) return undefined;
  try {
    return Intl.getCanonicalLocales(stated.split(',')[0]!.trim().replace('_', '-'))[0];
  } catch {
    return undefined;
  }
}

/** Where a page was saved from, as Chromium notes it at the head of the file. */
function savedFrom(document: Document): string | undefined {
  for (const node of document.childNodes) {
    const [, address] = (node.nodeType === 8 && /^\s*saved from url=\(\d+\)(\S+)/.exec(node.nodeValue ?? '')) || [];
    if (address) return address;
  }
  return undefined;
}

/** The canonical address, else the one where the page was read, without its fragment. */
function ownAddress(
  document: Document,
  meta: (...names: string[]) => string | undefined,
  address?: string,
): string | undefined {
  const read = webAddress(address);
  const declared = webAddress(
    document.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? meta('og:url') ?? undefined,
    address,
  );
  // A canonical link to the front page is a common mistake of site templates.
  const usable = declared && !(declared.pathname === '/' && read && read.pathname !== '/') ? declared : read;
  if (!usable) return undefined;
  usable.hash = routeOf(usable.hash) || (read?.pathname === usable.pathname ? routeOf(read.hash) : '');
  return usable.href;
}

/** A http(s) address, or `undefined`. */
function webAddress(address: string | undefined, base?: string): URL | undefined {
  if (address === undefined) return undefined;
  try {
    const url = new URL(address, base);
    return /^https?:$/.test(url.protocol) ? url : undefined;
  } catch {
    return undefined;
  }
}

function textOf(element: Element | null): string | undefined {
  const value = clean(element?.textContent ?? '');
  return value === '' ? undefined : value;
}
