import { deleteDB } from 'idb';
import { type Library, openLibrary } from '../../corpus/library.ts';
import { Adding } from '../../entrypoints/options/adding.ts';
import { LongWork } from '../../entrypoints/options/progress.ts';

/** The options page's work over the real library and the real drafts. */

export const WORDS =
  'The board of the Harbour Museum met on Friday and put off its decision, a spokesman said, because two members were away. Visitors have asked for longer hours since the spring.';

/** What is said of an error of which its kind alone is known. */
export const unexpectedly = (kind: string) =>
  `Something went wrong that On the Record didn’t expect${kind}; the browser’s console says what.`;
export const UNEXPECTED = unexpectedly('');

export const article = (title: string, words = WORDS) =>
  new File([`${title}\n\n${words} ${title} again.`], `${title}.txt`);

export const told = { changed: () => undefined, saved: () => undefined };

export const openTestLibrary = (): Promise<Library> =>
  openLibrary({
    leftOut: () => new Set(),
    loadBundled: () => Promise.resolve({ version: '1', sources: [] }),
    bundledVersion: '1',
    name: 'adding-test',
  });

const tabs: Adding[] = [];

/** Leaves nothing to the next test. */
export async function forget(library: Library): Promise<void> {
  await Promise.all(tabs.splice(0).map(({ review }) => review.close()));
  library.close();
  await deleteDB('adding-test');
  await deleteDB('drafts');
  sessionStorage.clear();
}

/** The options page, as a tab has it. */
export async function openTab(
  library: Library,
  backup: (name: string, text: string) => Promise<void> = () => Promise.resolve(),
): Promise<Adding & { work: LongWork }> {
  const work = new LongWork(told.changed);
  const adding = new Adding(library, work, { ...told, backup });
  tabs.push(adding);
  await adding.open();
  return Object.assign(adding, { work });
}

export const titlesOf = async (library: Library): Promise<string[]> =>
  (await library.sources()).map(({ provenance }) => provenance.title).toSorted();
