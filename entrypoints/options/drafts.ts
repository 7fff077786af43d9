import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Article } from '../../corpus/types.ts';

/**
 * What is about to be added and isn't saved yet: in a database of its own, so that neither a closed popup nor a
 * reload loses it, and the library never holds half of anything.
 */
export interface Draft {
  id: number;
  article: Article;
  /** File name, address, or “Pasted text”. */
  from: string;
  /** What the reader should check. */
  note?: string;
}

/** A page as the popup took it, before its article is found. */
export interface TakenPage {
  id: number;
  html: string;
  url: string;
  title: string;
  /** Why the browser didn't let it be read; then `html` is empty. */
  refused?: string;
}

interface DraftsSchema extends DBSchema {
  drafts: { key: number; value: Draft };
  pages: { key: number; value: TakenPage };
}

type Unnumbered<T> = Omit<T, 'id'>;

/** Runs work on the open database and closes it: popup and options page both come and go. */
async function using<T>(work: (database: IDBPDatabase<DraftsSchema>) => Promise<T>): Promise<T> {
  const database = await openDB<DraftsSchema>('drafts', 1, {
    upgrade(upgraded, oldVersion) {
      if (oldVersion < 1) {
        upgraded.createObjectStore('drafts', { keyPath: 'id', autoIncrement: true });
        upgraded.createObjectStore('pages', { keyPath: 'id', autoIncrement: true });
      }
    },
  });
  try {
    return await work(database);
  } finally {
    database.close();
  }
}

/** All drafts, in the order in which they came. */
export function readDrafts(): Promise<Draft[]> {
  return using((database) => database.getAll('drafts'));
}

/** Keeps new drafts and gives them back with their numbers. */
export function keepDrafts(drafts: readonly Unnumbered<Draft>[]): Promise<Draft[]> {
  return using(async (database) => {
    const transaction = database.transaction('drafts', 'readwrite');
    const ids = await Promise.all(drafts.map((draft) => transaction.store.add(draft as Draft)));
    await transaction.done;
    return drafts.map((draft, index) => ({ ...draft, id: ids[index]! }));
  });
}

/** Keeps a corrected draft. */
export async function keepDraft(draft: Draft): Promise<void> {
  await using((database) => database.put('drafts', draft));
}

export async function forgetDrafts(ids: readonly number[]): Promise<void> {
  await using(async (database) => {
    const transaction = database.transaction('drafts', 'readwrite');
    await Promise.all([...ids.map((id) => transaction.store.delete(id)), transaction.done]);
  });
}

/** Keeps a page until the options page finds its article. */
export async function keepPage(page: Unnumbered<TakenPage>): Promise<void> {
  await using((database) => database.add('pages', page as TakenPage));
}

/** The pages that were taken and not looked at yet. */
export function readPages(): Promise<TakenPage[]> {
  return using((database) => database.getAll('pages'));
}

export async function forgetPage(id: number): Promise<void> {
  await using((database) => database.delete('pages', id));
}
