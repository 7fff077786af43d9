import { parentPort, workerData } from 'node:worker_threads';
import { parseHTML } from 'linkedom';
import { ArticleError, parseMarkdown, parseText } from '../../corpus/article.ts';
import { inertHtml } from '../../corpus/html/inert.ts';
import { articleFromDocument } from '../../corpus/html.ts';
import { readFile } from '../../corpus/read-file.ts';
import { toSource } from '../../corpus/source.ts';

/** Reads texts of one kind as files that are added, and posts of each how that went: `[name, outcome]`. */

export interface OddTexts {
  ending: 'txt' | 'md' | 'html';
  /** By name: what is repeated. */
  texts: Record<string, string>;
}

/** UTF-16 units, and four times as many. */
const SMALL = 25_000;
const LARGE = 4 * SMALL;
/** Linear work grows four times, quadratic 16 times. */
const MOST_GROWTH = 9;
/** In ms. What is less is measured by chance. */
const LITTLE = 60;
const TRIES = 5;

const PARAGRAPH =
  '\n\nThe board of the museum met on Friday and put off what it had to decide, because two of its members were away until the spring.\n\n';

const FILES: Record<OddTexts['ending'], (odd: string) => string> = {
  txt: (odd) => `${odd}\n\nThe museum\n${PARAGRAPH}${odd}`,
  md: (odd) => `${odd}\n\n# The museum\n${PARAGRAPH}${odd}`,
  // Tags that don't end are the parser's, which is the browser's.
  html: (odd) => {
    const text = odd.replaceAll('<', '&lt;');
    return `<!doctype html><title>${text}</title><article><h1>The museum</h1><p>${text}</p>${`<p>${PARAGRAPH}</p>`.repeat(2)}</article>`;
  },
};

async function take(file: string, ending: OddTexts['ending']): Promise<void> {
  // A name without an ending makes the text tell its kind.
  for (const name of [`a.${ending}`, 'a']) readFile(new TextEncoder().encode(file), name);
  const article =
    ending === 'html'
      ? articleFromDocument(parseHTML(inertHtml(file)).document)
      : (ending === 'md' ? parseMarkdown : parseText)(file, { name: `a.${ending}` });
  await toSource(article, { origin: 'added' });
}

/** What this thread works, in ms: however busy the machine is, that stays the same. That there is no article in it is an answer as well. */
async function work(file: string, ending: OddTexts['ending']): Promise<number> {
  const before = process.threadCpuUsage();
  try {
    await take(file, ending);
  } catch (error) {
    if (!(error instanceof ArticleError)) throw error;
  }
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1_000;
}

const { ending, texts } = workerData as OddTexts;
for (const [name, repeated] of Object.entries(texts)) {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker's port has none
  const tell = (outcome: string) => parentPort!.postMessage([name, outcome]);
  const fileOf = (units: number) => FILES[ending](repeated.repeat(units / 2 / repeated.length));
  tell('never ends');
  const tries: string[] = [];
  for (let isBound = false; !isBound && tries.length < TRIES;) {
    const small = await work(fileOf(SMALL), ending);
    const large = await work(fileOf(LARGE), ending);
    isBound = large < LITTLE || large < MOST_GROWTH * small;
    tries.push(`${Math.round(small)} ms, then ${Math.round(large)} ms`);
    tell(isBound ? 'read' : tries.join('; '));
  }
}
