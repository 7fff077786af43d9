import { ArticleError, parseMarkdown, parseText } from '../../corpus/article.ts';
import { inertHtml } from '../../corpus/html-inert.ts';
import { articleFromDocument, type PageOrigin } from '../../corpus/html.ts';
import { readFile, refusal } from '../../corpus/read-file.ts';
import type { Article } from '../../corpus/types.ts';
import type { TakenPage } from './drafts.ts';

/** What a file turned out to be. */
export type Taken = { kind: 'article'; article: Article; note?: string } | { kind: 'backup'; text: string };

/** Reads one file. @throws ArticleError with a plain sentence. */
export async function takeFile(file: File): Promise<Taken> {
  const refused = refusal(file.name, file.size);
  if (refused) throw new ArticleError(refused);
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    throw new ArticleError('The file can’t be read: it was moved, changed, or is locked by another program.');
  }
  const { kind, text, note } = readFile(bytes, file.name);
  if (kind === 'backup') return { kind: 'backup', text };
  const article =
    kind === 'html'
      ? fromHtml(text, { fileName: nameWithoutKind(file.name) })
      : kind === 'markdown'
        ? parseMarkdown(text, { name: file.name })
        : parseText(text, { name: file.name });
  return note === undefined ? { kind: 'article', article } : { kind: 'article', article, note };
}

/** Reads what was pasted: a page's source, Markdown, or plain text. @throws ArticleError */
export function takePasted(text: string): Article {
  if (/^\s*<(?:!doctype\s+html|html)[\s>]/i.test(text)) return fromHtml(text, {});
  if (/^\s*(?:---\n|#{1,6} \S)/.test(text)) return parseMarkdown(text);
  return parseText(text);
}

/** The article of a page that the popup took. @throws ArticleError */
export function takePage({ html, url, title, refused }: Omit<TakenPage, 'id'>): Article {
  if (refused !== undefined) throw new ArticleError(refused);
  return fromHtml(html, { url, fileName: title });
}

/** An inert document: nothing in it runs, loads or styles. */
function fromHtml(html: string, origin: PageOrigin): Article {
  return articleFromDocument(new DOMParser().parseFromString(inertHtml(html), 'text/html'), origin);
}

function nameWithoutKind(name: string): string {
  return name.replace(/\.[A-Za-z0-9]{1,5}$/, '');
}

/** All files of what was dropped, folders opened. Must be called in the event's own turn: the browser empties it after. */
export async function droppedFiles(transfer: DataTransfer): Promise<File[]> {
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry?.() ?? null);
  if (entries.every((entry) => entry === null)) return [...transfer.files];
  const files: File[] = [];
  for (const entry of entries) if (entry) await gather(entry, files);
  return files;
}

async function gather(entry: FileSystemEntry, files: File[]): Promise<void> {
  // Hidden files of the system: .DS_Store, .git
  if (entry.name.startsWith('.')) return;
  if (entry.isFile) {
    files.push(await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject)));
    return;
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  // A folder is read in helpings of a hundred, until an empty one.
  for (;;) {
    const helping = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (helping.length === 0) return;
    for (const inner of helping) await gather(inner, files);
  }
}
