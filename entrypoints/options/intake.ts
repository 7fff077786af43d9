import type { Report } from '../../components/options-work.tsx';
import { ArticleError, parseMarkdown, parseText } from '../../corpus/article.ts';
import { withoutEnding } from '../../corpus/file-name.ts';
import { inertHtml } from '../../corpus/html/inert.ts';
import { articleFromDocument, type PageOrigin } from '../../corpus/html.ts';
import { articlesIn } from '../../corpus/html/several.ts';
import { readFile, refusal } from '../../corpus/read-file.ts';
import type { Article } from '../../corpus/types.ts';
import type { TakenPage } from '../../platform/drafts.ts';
import { hideByStyles } from './hidden-by-styles.ts';

/** An article that was found. */
export interface Found {
  article: Article;
  /** What the reader should check. */
  note?: string;
}

/** What a file turned out to be. */
export type Taken = ({ kind: 'article' } & Found) | { kind: 'backup'; text: string };

const UNREADABLE = 'The file can’t be read: it was moved, changed, or is locked by another program.';

/** Reads one file. @throws ArticleError with a plain sentence. */
export async function takeFile(file: File): Promise<Taken> {
  const refused = refusal(file.name, file.size);
  if (refused) throw new ArticleError(refused);
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    throw new ArticleError(UNREADABLE);
  }
  const { kind, text, note } = readFile(bytes, file.name);
  if (kind === 'backup') return { kind: 'backup', text };
  const found: Found =
    kind === 'html'
      ? await fromHtml(text, { fileName: withoutEnding(file.name) })
      : { article: (kind === 'markdown' ? parseMarkdown : parseText)(text, { name: file.name }) };
  return { kind: 'article', ...noted(found, note) };
}

const PAGE = /^\s*<(?:!doctype\s+html|html)[\s>]/i;
/** The source of a part of a page. */
const PART = /^\s*<(?:body|main|article|section|div|h[1-6]|p)(?:\s[^<>]*)?>[^]*<\/[a-z][a-z\d]*\s*>\s*$/i;

/** Reads what was pasted: a page's source, Markdown, or plain text. @throws ArticleError */
export async function takePasted(text: string): Promise<Found> {
  if (/^\s*(?:https?:\/\/|www\.)\S+\s*$/i.test(text)) {
    throw new ArticleError(
      'Nothing is fetched from the web here. Open the page and press “Add this page” in the popup, or paste the article’s text.',
    );
  }
  if (PAGE.test(text)) return fromHtml(text, {});
  if (PART.test(text)) return fromHtml(text, { isPart: true });
  return { article: (/^\s*(?:---\n|#{1,6} \S)/.test(text) ? parseMarkdown : parseText)(text) };
}

/** The article of a page that the popup took. @throws ArticleError */
export async function takePage({ html, url, title, hidden, refused }: Omit<TakenPage, 'id'>): Promise<Found> {
  if (refused !== undefined) throw new ArticleError(refused);
  return fromHtml(html, { url, fileName: title }, hidden);
}

/** Where a page hides more than this of its letters, it is said: menus alone are less. */
const MUCH = 0.1;
const HIDDEN = 'The page hides a part of its text, which was left out. Check whether something is missing.';

const asOne = (articles: number) =>
  `The page holds ${articles.toLocaleString('en')} articles, and they were taken as one. For one alone, add that article’s own page, or paste its text.`;

const noted = (found: Found, ...notes: (string | undefined)[]): Found => {
  const all = [...notes, found.note].filter((note) => note !== undefined);
  return all.length === 0 ? found : { ...found, note: all.join(' ') };
};

/** An inert document: nothing in it runs, loads or styles. */
async function fromHtml(html: string, origin: PageOrigin, leftOut = 0): Promise<Found> {
  const document = new DOMParser().parseFromString(inertHtml(html), 'text/html');
  const hidden = Math.max(leftOut, await hideByStyles(document));
  const article = articleFromDocument(document, origin);
  const several = articlesIn(document, article);
  return noted({ article }, several > 1 ? asOne(several) : undefined, hidden > MUCH ? HIDDEN : undefined);
}

/** Where dropped files lay: the browser says it of chosen ones alone. */
const dropped = new WeakMap<File, string>();

/** `folder/name.txt`, or the name alone. */
export const pathOf = (file: File): string => dropped.get(file) ?? (file.webkitRelativePath || file.name);

/** What was dropped. */
export interface Dropped {
  files: File[];
  /** What the browser didn't hand over. */
  refused: Report['refused'];
  /** Words that were dragged here from a page. */
  text: string;
}

/** All files of what was dropped, folders opened. Must be called in the event's own turn: the browser empties it after. */
export async function droppedFiles(transfer: DataTransfer): Promise<Dropped> {
  const text = transfer.getData('text/plain');
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry?.() ?? null);
  if (entries.every((entry) => entry === null)) return { files: [...transfer.files], refused: [], text };
  const found: Dropped = { files: [], refused: [], text };
  for (const entry of entries) if (entry) await gather(entry, found);
  return found;
}

async function gather(entry: FileSystemEntry, found: Dropped): Promise<void> {
  try {
    if (entry.isFile) {
      const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject));
      dropped.set(file, entry.fullPath.replace(/^\//, ''));
      found.files.push(file);
      return;
    }
    const reader = (entry as FileSystemDirectoryEntry).createReader();
    // A folder is read in helpings of a hundred, until an empty one.
    for (;;) {
      const helping = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
      if (helping.length === 0) return;
      for (const inner of helping) await gather(inner, found);
    }
  } catch {
    found.refused.push({ from: entry.fullPath.replace(/^\//, ''), reason: UNREADABLE });
  }
}

/** Files of a folder that nobody would add: hidden ones, the system's own, and what a browser saved beside a page. */
export function setAside(files: readonly File[]): { wanted: File[]; parts: number } {
  const paths = new Set(files.map((file) => pathOf(file).toLowerCase()));
  const isPart = (path: string) =>
    [...path.matchAll(/_files\//g)].some(({ index }) =>
      ['.html', '.htm', '.xhtml'].some((ending) => paths.has(path.slice(0, index) + ending)),
    );
  let parts = 0;
  const wanted = files.filter((file) => {
    const path = pathOf(file).toLowerCase();
    if (!path.includes('/')) return true;
    if (/(?:^|\/)\.|\/(?:thumbs\.db|desktop\.ini)$/.test(path)) return false;
    if (!isPart(path)) return true;
    parts++;
    return false;
  });
  return { wanted, parts };
}
