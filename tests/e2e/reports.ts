/** Many articles to add, each told by one word of its own, and what must be so of those that were kept. */
import { Newsroom } from '../bench/generate.ts';
import { until, type Driver, type Tab } from './driver.ts';
import { has } from './screens.ts';

export interface Report {
  title: string;
  /** In no other article. */
  word: string;
  /** Its blocks run together, as the reader's text has them. */
  text: string;
  /** Somebody made up says it. */
  quote: string;
  file: string;
}

/** `count` articles of 800 words; another `batch` shares none with this one. */
export function reports(batch: number, count: number): Report[] {
  return [...new Newsroom(batch).articles(count)].map(({ text }, at) => {
    const word = `quay${letters(batch)}${letters(at).padStart(3, 'a')}wharf`;
    const quote = `We have counted every window of the ${word} twice`;
    const last = `OpenAI rents the ${word} by the harbour. “${quote},” said Ida Marlow, the town’s architect.`;
    const body = text.split('\n\n').map((block) => block.replaceAll('\n', ' '));
    const title = `Harbour report ${batch}-${at + 1}`;
    return {
      title,
      word,
      quote,
      text: [...body, last].join(''),
      file: [title, ...body, last].join('\n\n'),
    };
  });
}

/** Letters alone: figures are words of another kind to a search, and so are endings. */
function letters(number: number): string {
  return number.toString(26).replace(/./g, (digit) => String.fromCharCode(97 + parseInt(digit, 26)));
}

/** Opens the options and chooses files there, up to the review. */
export async function review(driver: Driver, articles: readonly Report[]): Promise<Tab> {
  const options = await driver.openExtension('/options.html#add');
  await until('files can be chosen', () =>
    options.evaluate(() => document.querySelector('input[type=file][multiple]') !== null),
  );
  await options.evaluate(
    (files) => {
      const input = document.querySelector<HTMLInputElement>('input[type=file][multiple]')!;
      const chosen = new DataTransfer();
      for (const [name, text] of files) chosen.items.add(new File([text], name));
      input.files = chosen.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    articles.map(({ title, file }) => [`${title}.txt`, file] as const),
  );
  await has(options, `Add ${articles.length} articles`);
  return options;
}

/** Waits until some of an adding is done, and not all. */
export async function underWay(options: Tab): Promise<void> {
  await until('some are added', () =>
    options.evaluate(() => {
      const { value = 0, max = 0 } = document.querySelector('progress') ?? {};
      return value > max / 10 && value < max;
    }),
  );
}

/** The reports that the library lists. */
export async function listed(driver: Driver, articles: readonly Report[]): Promise<Map<Report, string>> {
  const rows = await driver.inExtension(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('library');
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error ?? new Error('not opened')));
    });
    const all = await new Promise<{ id: string; provenance: { title: string } }[]>((resolve) => {
      const request = database.transaction('sources').objectStore('sources').getAll();
      request.addEventListener('success', () => resolve(request.result));
    });
    database.close();
    return all.map(({ id, provenance }) => [provenance.title, id] as const);
  });
  const ids = new Map(rows);
  return new Map(articles.flatMap((one) => (ids.has(one.title) ? [[one, ids.get(one.title)!]] : [])));
}

/** Every source of these opens in the reader with all its words and its quote. Gives the titles of those that don't. */
export async function brokenInReader(driver: Driver, kept: ReadonlyMap<Report, string>): Promise<string[]> {
  const reader = await driver.openExtension('/reader.html');
  await has(reader, 'isn’t on your shelf');
  const broken = await reader.evaluate(
    async (wanted) => {
      const wrong: string[] = [];
      const shown = (title: string) =>
        new Promise<void>((resolve) => {
          const look = () => document.title.startsWith(title) && (watching.disconnect(), resolve());
          const watching = new MutationObserver(look);
          watching.observe(document, { subtree: true, childList: true, characterData: true });
          look();
        });
      for (const { id, title, text, quote } of wanted) {
        location.hash = `source=${id}`;
        await shown(`${title} – `);
        const words = document.querySelector('.reader-text')?.textContent;
        const quotes = [...document.querySelectorAll('.reader-mark.is-quote')].map((mark) => mark.textContent);
        if (words !== text || !quotes.join('').includes(quote)) wrong.push(title);
      }
      return wrong;
    },
    [...kept].map(([{ title, text, quote }, id]) => ({ id, title, text, quote })),
  );
  await reader.close();
  return broken;
}

/** Those whose word the popup's search finds. */
export async function found(driver: Driver, articles: readonly Report[]): Promise<string[]> {
  const popup = await driver.openExtension('/popup.html', { background: true });
  await until('it can be searched', () => popup.evaluate(() => document.querySelector('input[type=search]') !== null));
  const titles = await popup.evaluate(
    async (wanted) => {
      const input = document.querySelector<HTMLInputElement>('input[type=search]')!;
      const answered: string[] = [];
      for (const { word, title } of wanted) {
        input.value = word;
        input.dispatchEvent(new Event('input', { bubbles: true }));
        const finds = await new Promise<boolean>((resolve) => {
          const look = () => {
            const { textContent } = document.body;
            const excerpt = document.querySelector('.otr-excerpt')?.textContent ?? '';
            const is = excerpt.includes(word) && excerpt.includes(title);
            if (!is && !textContent.includes(`Nothing found for “${word}”`)) return;
            watching.disconnect();
            resolve(is);
          };
          const watching = new MutationObserver(look);
          watching.observe(document, { subtree: true, childList: true, characterData: true });
          look();
        });
        if (finds) answered.push(title);
      }
      return answered;
    },
    articles.map(({ word, title }) => ({ word, title })),
  );
  await popup.close();
  return titles;
}
