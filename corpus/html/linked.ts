import { isWebAddress } from '../provenance.ts';
import { withoutReferences } from './references.ts';

/** What a page's JSON-LD says of its article, in the words of schema.org. */
export interface LinkedFacts {
  headline?: string | undefined;
  /** Names of one or many, with commas between them. */
  author?: string | undefined;
  publisher?: string | undefined;
  published?: string | undefined;
}

type LinkedData = Record<string, unknown>;

/** Types of schema.org that are an article: Article, NewsArticle, BlogPosting, Report… */
const ARTICLE_TYPE = /(Article|Posting|Report|Review|Letter|Newsletter|Chapter)$/;

/** The facts of the first article in the page's JSON-LD; damaged blocks are passed over. */
export function linkedFacts(document: Document): LinkedFacts {
  const blocks = [...document.querySelectorAll('script[type="application/ld+json"]')].map(dataIn);
  let article: LinkedData | undefined;
  for (const block of blocks) article ??= findArticle(block, 0);
  if (!article) return {};
  const called = new Map<string, unknown>();
  for (const block of blocks) addNamed(block, called, 0);
  return {
    headline: text(article['headline']),
    author: names(article['author'], called),
    publisher: names(article['publisher'], called),
    published: text(article['datePublished']),
  };
}

function dataIn(script: Element): unknown {
  try {
    return JSON.parse((script.textContent ?? '').replace(/^\s*<!\[CDATA\[|\]\]>\s*$/g, ''));
  } catch {
    return undefined;
  }
}

function findArticle(data: unknown, depth: number): LinkedData | undefined {
  if (depth > 4 || data === null || typeof data !== 'object') return undefined;
  if (Array.isArray(data)) {
    for (const item of data) {
      const found = findArticle(item, depth + 1);
      if (found) return found;
    }
    return undefined;
  }
  const object = data as LinkedData;
  const types = [object['@type']].flat();
  if (types.some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type))) return object;
  return findArticle(object['@graph'] ?? object['mainEntity'], depth + 1);
}

/** Notes what each thing with an address of its own is called: others of the page may name it by the address alone. */
function addNamed(data: unknown, called: Map<string, unknown>, depth: number): void {
  if (depth > 6 || data === null || typeof data !== 'object') return;
  const { '@id': id, name } = data as LinkedData;
  if (typeof id === 'string' && name !== undefined && !called.has(id)) called.set(id, name);
  for (const value of Object.values(data)) addNamed(value, called, depth + 1);
}

/** Names of one or many persons or organisations, as JSON-LD writes them. */
function names(data: unknown, called: ReadonlyMap<string, unknown>): string | undefined {
  const found = [data]
    .flat()
    .map((item) => {
      if (item === null || typeof item !== 'object') return text(item);
      const { name, '@id': id } = item as LinkedData;
      return text(name ?? called.get(String(id)));
    })
    .filter((name): name is string => name !== undefined && !isAddress(name));
  return found.length === 0 ? undefined : [...new Set(found)].join(', ');
}

function text(data: unknown): string | undefined {
  const value = [data].flat()[0];
  return typeof value === 'string' && clean(value) !== '' ? clean(value) : undefined;
}

/** Whether a value of a page's metadata is an address rather than words. */
export function isAddress(value: string): boolean {
  return isWebAddress(value.replace(/^\/\//, 'https://'));
}

/** One line of text. Character references are resolved: pages often escape them twice in their metadata. */
export function clean(value: string): string {
  return withoutReferences(value)
    .replace(/[\u00AD\u200B\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
