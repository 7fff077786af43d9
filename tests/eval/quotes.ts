import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { quotesOf } from '../../corpus/quotes.ts';
import { mentionsOf } from '../../corpus/source.ts';
import type { Block } from '../../corpus/types.ts';

/** A label: `NAME.quotes.json` holds an array of them. Offsets are relative to the paragraph. */
interface Label {
  text: string;
  paragraph: number;
  start: number;
  type: 'direct' | 'fragment' | 'not-quote';
  speaker: string | null;
  speakerKind: 'person' | 'org' | 'unnamed' | 'doc' | null;
  speakerAlt?: string[] | string | null;
  marked: boolean;
}

interface Predicted {
  text: string;
  paragraph: number;
  start: number;
  speaker: string | null;
}

interface Tally {
  gold: number;
  predicted: number;
  hits: number;
  /** Hits whose label names a person or organisation. */
  named: number;
  right: number;
  full: number;
  /** Labels that name a person or organisation. */
  goldNamed: number;
}

export interface QuoteFigures {
  precision: number;
  recall: number;
  spanF1: number;
  speaker: number;
  endToEnd: number;
  fullName: number;
}

type Extractor = (text: string, blocks: Block[], language: string) => Omit<Predicted, 'paragraph'>[];

const tally = (): Tally => ({ gold: 0, predicted: 0, hits: 0, named: 0, right: 0, full: 0, goldNamed: 0 });
const ratio = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);

function figures(count: Tally): QuoteFigures {
  const precision = ratio(count.hits, count.predicted);
  const recall = ratio(count.hits, count.gold);
  return {
    precision,
    recall,
    spanF1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    speaker: ratio(count.right, count.named),
    endToEnd: ratio(count.right, count.goldNamed),
    fullName: ratio(count.full, count.named),
  };
}

/** Share of the characters of both spans together that lie in both. */
function overlap(a: Pick<Predicted, 'start' | 'text'>, b: Pick<Predicted, 'start' | 'text'>): number {
  const from = Math.max(a.start, b.start);
  const to = Math.min(a.start + a.text.length, b.start + b.text.length);
  const union = Math.max(a.start + a.text.length, b.start + b.text.length) - Math.min(a.start, b.start);
  return Math.max(0, to - from) / union;
}

const plain = (name: string) =>
  name
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^the /, '')
    .replace(/[^\p{L}\p{N}' ]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Same surname, one name within the other, or an acronym. */
function sameSpeaker(predicted: string | null, label: Label): boolean {
  if (predicted === null) return false;
  const mine = plain(predicted);
  if (mine === '') return false;
  const alternatives = label.speakerAlt ?? [];
  const answers = [label.speaker, ...(Array.isArray(alternatives) ? alternatives : [alternatives])];
  return answers.some((answer) => {
    if (answer === null) return false;
    const theirs = plain(answer);
    if (mine === theirs || ` ${theirs} `.includes(` ${mine} `) || ` ${mine} `.includes(` ${theirs} `)) return true;
    if (label.speakerKind === 'person' && mine.split(' ').at(-1) === theirs.split(' ').at(-1)) return true;
    const acronym = (words: string) =>
      words
        .split(' ')
        .filter((word) => !/^(?:of|the|for|and)$/.test(word))
        .map((word) => word[0])
        .join('');
    return acronym(theirs) === mine || acronym(mine) === theirs;
  });
}

function ours(text: string, blocks: Block[], language: string): Omit<Predicted, 'paragraph'>[] {
  const mentions = mentionsOf({ text, blocks, provenance: { title: '', rewrittenByAi: false } });
  return quotesOf(text, blocks, { language, mentions })
    .filter((quote) => quote.type === 'direct')
    .map(({ text: words, start, speaker }) => ({ text: words, start, speaker }));
}

/** Spans of four words or more between double marks; the nearest capitalised name beside a speech verb. */
function naive(text: string, blocks: Block[]): Omit<Predicted, 'paragraph'>[] {
  const found: Omit<Predicted, 'paragraph'>[] = [];
  const name = String.raw`(\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){0,3})`;
  const verb = String.raw`(?:said|says|told|added|wrote|tweeted|asked|replied|explained)`;
  for (const block of blocks) {
    const part = text.slice(block.start, block.end);
    for (const match of part.matchAll(/["“]([^"“”]+)["”]/g)) {
      const words = match[1] ?? '';
      if (words.trim().split(/\s+/).length < 4) continue;
      let speaker: string | null = null;
      let nearest = Infinity;
      for (const by of part.matchAll(new RegExp(`${name},? ${verb}|${verb} ${name}`, 'gu'))) {
        const distance = Math.min(
          Math.abs(by.index - (match.index + match[0].length)),
          Math.abs(by.index + by[0].length - match.index),
        );
        if (distance < nearest) {
          nearest = distance;
          speaker = by[1] ?? by[2] ?? null;
        }
      }
      found.push({ text: words.trim(), start: block.start + match.index + 1, speaker });
    }
  }
  return found;
}

/** Paragraphs separated by a blank line, as the labels count them. */
function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let start = 0;
  for (const part of text.split('\n\n')) {
    blocks.push({ kind: blocks.length === 0 ? 'heading' : 'paragraph', start, end: start + part.length });
    start += part.length + 2;
  }
  return blocks;
}

interface Mistake {
  article: string;
  what: string;
}

function score(labels: Label[], predictions: Predicted[], count: Tally, note: (what: string) => void): void {
  const gold = labels.filter((label) => label.marked && label.type === 'direct');
  // Words of somebody that have no marks are neither asked for nor held against.
  const unmarked = labels.filter((label) => !label.marked);
  const pairs: { label: Label; prediction: Predicted; share: number }[] = [];
  for (const label of gold) {
    for (const prediction of predictions) {
      if (label.paragraph !== prediction.paragraph) continue;
      const share = overlap(label, prediction);
      if (share >= 0.8) pairs.push({ label, prediction, share });
    }
  }
  pairs.sort((a, b) => b.share - a.share);
  const matched = new Map<Label, Predicted>();
  const used = new Set<Predicted>();
  for (const { label, prediction } of pairs) {
    if (matched.has(label) || used.has(prediction)) continue;
    matched.set(label, prediction);
    used.add(prediction);
  }
  for (const label of gold) {
    const named = label.speakerKind === 'person' || label.speakerKind === 'org';
    count.gold += 1;
    if (named) count.goldNamed += 1;
    const prediction = matched.get(label);
    if (prediction === undefined) {
      note(`missed [${label.paragraph}] “${label.text.slice(0, 90)}”`);
      continue;
    }
    count.hits += 1;
    if (!named) continue;
    count.named += 1;
    if (prediction.speaker === label.speaker) count.full += 1;
    if (sameSpeaker(prediction.speaker, label)) {
      count.right += 1;
      if (prediction.speaker !== label.speaker)
        note(`name [${label.paragraph}] ${prediction.speaker ?? 'nobody'} for ${label.speaker}`);
    } else
      note(
        `speaker [${label.paragraph}] ${prediction.speaker ?? 'nobody'} instead of ${label.speaker}: “${label.text.slice(0, 70)}”`,
      );
  }
  for (const prediction of predictions) {
    const excused = unmarked.some(
      (label) => label.paragraph === prediction.paragraph && overlap(label, prediction) >= 0.5,
    );
    if (excused) continue;
    count.predicted += 1;
    if (used.has(prediction)) continue;
    const label = labels.find((other) => other.paragraph === prediction.paragraph && overlap(other, prediction) >= 0.8);
    note(
      `${label === undefined ? 'no label' : label.type} [${prediction.paragraph}] “${prediction.text.slice(0, 90)}” (${prediction.speaker ?? 'nobody'})`,
    );
  }
}

const percent = (value: number) => value.toFixed(3).padStart(8);
const row = (name: string, count: Tally) => {
  const { spanF1, precision, recall, speaker, endToEnd, fullName } = figures(count);
  return `${name.padEnd(32)}${String(count.gold).padStart(6)}${[spanF1, precision, recall, speaker, endToEnd, fullName].map(percent).join('')}`;
};

/**
 * Scores `quotesOf` on a folder of labelled articles (`NAME.txt`, `NAME.meta.json`, `NAME.quotes.json`; the folder's
 * README says the form) and prints every mistake. Figures count direct quotations; `naive` is the baseline that
 * the README describes. Throws when the folder can't be read.
 */
export async function evaluateQuotes(
  folder: string,
  print: (line: string) => void = console.log,
): Promise<QuoteFigures> {
  const names = (await readdir(folder))
    .filter((file) => file.endsWith('.txt'))
    .map((file) => file.slice(0, -4))
    .sort();
  const extractors: [string, Extractor][] = [
    ['quotes', ours],
    ['naive', naive],
  ];
  const totals = new Map(extractors.map(([name]) => [name, tally()]));
  const mistakes: Mistake[] = [];
  let milliseconds = 0;
  print(
    `${'article'.padEnd(32)}direct${['span F1', 'prec.', 'recall', 'speaker', 'both', 'full'].map((head) => head.padStart(8)).join('')}`,
  );
  for (const article of names) {
    const text = await readFile(join(folder, `${article}.txt`), 'utf8');
    const labelFile = await readFile(join(folder, `${article}.quotes.json`), 'utf8').catch(() => undefined);
    if (labelFile === undefined) continue;
    const labels = JSON.parse(labelFile) as Label[];
    const meta = JSON.parse(await readFile(join(folder, `${article}.meta.json`), 'utf8').catch(() => '{}')) as {
      language?: string;
    };
    const blocks = blocksOf(text.trimEnd());
    for (const [name, extract] of extractors) {
      const started = performance.now();
      const extracted = extract(text, blocks, meta.language ?? 'en');
      if (name === 'quotes') milliseconds += performance.now() - started;
      const predictions = extracted.map((quote): Predicted => {
        const paragraph = blocks.findIndex((block) => quote.start >= block.start && quote.start < block.end);
        return { ...quote, paragraph, start: quote.start - (blocks[paragraph]?.start ?? 0) };
      });
      const count = tally();
      score(labels, predictions, count, (what) => {
        if (name === 'quotes') mistakes.push({ article, what });
      });
      const total = totals.get(name);
      if (total !== undefined) for (const key of Object.keys(total) as (keyof Tally)[]) total[key] += count[key];
      if (name === 'quotes') print(row(article, count));
    }
  }
  for (const [name, total] of totals) print(row(name === 'quotes' ? 'all' : `all, ${name}`, total));
  print(`${names.length} articles in ${milliseconds.toFixed(1)} ms`);
  if (mistakes.length > 0) print('\nmistakes');
  for (const { article, what } of mistakes) print(`  ${article}: ${what}`);
  return figures(totals.get('quotes') ?? tally());
}

const folder = process.argv[2];
if (import.meta.main && folder !== undefined) await evaluateQuotes(folder);
