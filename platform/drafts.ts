import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Copy } from '../corpus/copies.ts';

/**
 * What is about to be added and isn't saved yet: in a database of its own, so that neither a closed popup nor a
 * reload loses it, and the library never holds half of anything.
 */
export interface Draft extends Copy {
  id: number;
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
  /** The share of its letters that it didn't show, and that weren't taken. */
  hidden?: number;
  /** Why the browser didn't let it be read; then `html` is empty. */
  refused?: string;
  /** How often its reading was begun. */
  tries?: number;
}

interface DraftsSchema extends DBSchema {
  drafts: { key: number; value: Draft };
  pages: { key: number; value: TakenPage };
  /** The drafts that are being added, under `now`; a row that is there when nobody adds is of an adding that was cut off. */
  adding: { key: 'now'; value: number[] };
}

export type Unnumbered<T> = Omit<T, 'id'>;

/** Runs work on the open database and closes it: popup and options page both come and go. */
async function using<T>(work: (database: IDBPDatabase<DraftsSchema>) => Promise<T>): Promise<T> {
  const database = await openDB<DraftsSchema>('drafts', 2, {
    upgrade(upgraded, oldVersion) {
      if (oldVersion < 1) {
        upgraded.createObjectStore('drafts', { keyPath: 'id', autoIncrement: true });
        upgraded.createObjectStore('pages', { keyPath: 'id', autoIncrement: true });
      }
      if (oldVersion < 2) upgraded.createObjectStore('adding');
    },
  });
  try {
    return await work(database);
  } finally {
    database.close();
  }
}

/** Numbers of all drafts, in the order in which they came. */
export function draftIds(): Promise<number[]> {
  return using((database) => database.getAllKeys('drafts'));
}

/** Those of these that are still drafts. */
export function readDrafts(ids: readonly number[]): Promise<Draft[]> {
  return using(async (database) => {
    const { store } = database.transaction('drafts');
    const drafts = await Promise.all(ids.map((id) => store.get(id)));
    return drafts.filter((draft) => draft !== undefined);
  });
}

/**
 * Keeps new drafts and gives them back with their numbers; the page they were taken from is forgotten in the same step. None is
 * kept when that page isn't there any more: the reader discarded it meanwhile.
 */
export function keepDrafts(drafts: readonly Unnumbered<Draft>[], page?: number): Promise<Draft[]> {
  return using(async (database) => {
    const transaction = database.transaction(['drafts', 'pages'], 'readwrite');
    const [kept, pages] = [transaction.objectStore('drafts'), transaction.objectStore('pages')];
    if (page !== undefined) {
      if ((await pages.getKey(page)) === undefined) return [];
      await pages.delete(page);
    }
    const [ids] = await Promise.all([Promise.all(drafts.map((draft) => kept.add(draft as Draft))), transaction.done]);
    return drafts.map((draft, index) => ({ ...draft, id: ids[index]! }));
  });
}

/** Changes drafts, those that still are: another tab may have saved or discarded them. */
export async function changeDrafts(ids: Iterable<number>, change: (draft: Draft) => Draft): Promise<void> {
  await using(async (database) => {
    const transaction = database.transaction('drafts', 'readwrite');
    for (const id of ids) {
      const draft = await transaction.store.get(id);
      if (draft) await transaction.store.put(change(draft));
    }
    await transaction.done;
  });
}

export async function forgetDrafts(ids: readonly number[]): Promise<void> {
  await using(async (database) => {
    const transaction = database.transaction('drafts', 'readwrite');
    await Promise.all([...ids.map((id) => transaction.store.delete(id)), transaction.done]);
  });
}

/** Notes that these are being added, whatever becomes of this tab and of the browser. */
export async function beginAdding(ids: readonly number[]): Promise<void> {
  await using(async (database) => {
    const transaction = database.transaction('adding', 'readwrite');
    // What an earlier adding couldn't clear away for want of room is not forgotten over this one.
    const before = (await transaction.store.get('now')) ?? [];
    await transaction.store.put([...new Set([...before, ...ids])], 'now');
    await transaction.done;
  });
}

/** Those that were being added, if an adding didn't come to its end. */
export async function cutOffAdding(): Promise<number[] | undefined> {
  return using((database) => database.get('adding', 'now'));
}

/** The adding is over, and these are no drafts any more. */
export async function endAdding(saved: readonly number[]): Promise<void> {
  await using(async (database) => {
    const transaction = database.transaction(['drafts', 'adding'], 'readwrite');
    const forgotten = saved.map((id) => transaction.objectStore('drafts').delete(id));
    await Promise.all([...forgotten, transaction.objectStore('adding').delete('now'), transaction.done]);
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

/** One of them; nothing when it was looked at meanwhile. */
export function readPage(id: number): Promise<TakenPage | undefined> {
  return using((database) => database.get('pages', id));
}

/** Notes how often a page's reading was begun. */
export async function beginPage(id: number, tries: number): Promise<void> {
  await using(async (database) => {
    const transaction = database.transaction('pages', 'readwrite');
    const page = await transaction.store.get(id);
    if (page) await transaction.store.put({ ...page, tries });
    await transaction.done;
  });
}

export async function forgetPage(id: number): Promise<void> {
  await using((database) => database.delete('pages', id));
}
