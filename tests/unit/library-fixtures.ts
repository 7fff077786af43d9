import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parseMarkdown } from '../../corpus/article.ts';
import { findMentions } from '../../corpus/mentions.ts';
import { passagesOf } from '../../corpus/passages.ts';
import type { Article, FullSource, Quote, Source } from '../../corpus/types.ts';

const ARTICLES = ['a-history-of-head-butting', 'musk-bid-for-openai'];

/** Words in quotation marks of the second bundled article, which alone holds any. */
const QUOTES: Omit<Quote, 'start' | 'end' | 'text'>[] = [
  { type: 'fragment', speaker: 'Sam Altman', speakerSubject: 'sam-altman', cue: 'likened', occasion: null },
  { type: 'direct', speaker: 'Sam Altman', speakerSubject: 'sam-altman', cue: 'remarked', occasion: 'Bloomberg TV' },
  { type: 'direct', speaker: 'Sam Altman', speakerSubject: 'sam-altman', cue: 'quipped', occasion: 'on social media' },
];

/** The bundled sources, with quotes by hand so that ranking is tested apart from finding quotes. */
export function bundledSources(): FullSource[] {
  return ARTICLES.map((name, article) => {
    const path = new URL(`../../corpus/articles/${name}.md`, import.meta.url);
    const parsed = parseMarkdown(readFileSync(path, 'utf8'), { name });
    const quotes = [...parsed.text.matchAll(/["“]([^"”]+)["”]/g)].flatMap((match, index) =>
      article === 1
        ? [{ ...QUOTES[index]!, start: match.index, end: match.index + match[0].length, text: match[1]! }]
        : [],
    );
    return sourceFrom(parsed, { id: name, origin: 'bundled', addedAt: 0 }, quotes);
  });
}

export function sourceFrom(
  article: Article,
  about: Pick<Source, 'id' | 'origin' | 'addedAt'>,
  quotes: Quote[] = [],
): FullSource {
  const mentions = findMentions(article.text);
  const counts: Source['mentions'] = {};
  for (const { subject } of mentions) counts[subject] = (counts[subject] ?? 0) + 1;
  return {
    ...about,
    ...article,
    words: article.text.split(/\s+/).length,
    sha256: createHash('sha256').update(article.text).digest('hex'),
    mentions: counts,
    quotes: quotes.length,
    passages: passagesOf({ text: article.text, blocks: article.blocks, quotes, mentions }),
  };
}

export const bundledCorpus = (version = '1') => ({ version, sources: bundledSources() });
