import { addEvidence, findMentions, pageEvidence } from './mentions.ts';
import { dividing } from './passages.ts';
import { quoting } from './quotes.ts';
import { withPauses } from './turns.ts';
import type { Article, FullSource, Mention, SubjectId } from './types.ts';

export interface SourceOptions {
  origin: 'bundled' | 'added';
  /** Bundled sources are named by their file; added ones by their content. */
  id?: string;
  /** Unix time in ms; 0 for bundled sources. */
  addedAt?: number;
  /** Awaited now and then, since a book takes seconds; what it throws ends the reading. */
  pause?: () => Promise<void>;
}

/** The one pipeline for bundled and added sources: article -> source with passages and quotes. */
export async function toSource(article: Article, options: SourceOptions): Promise<FullSource> {
  const pause = options.pause ?? (() => Promise.resolve());
  const { text, blocks, provenance } = article;
  const language = provenance.language;
  const mentions = mentionsOf(article);
  await pause();
  const known = language ? { language } : {};
  const quotes = await withPauses(quoting(text, blocks, { title: provenance.title, ...known }), pause);
  await pause();
  const passages = await withPauses(dividing({ text, blocks, quotes, mentions, ...known }), pause);
  await pause();
  const counts: Record<SubjectId, number> = {};
  for (const mention of mentions) counts[mention.subject] = (counts[mention.subject] ?? 0) + 1;
  return {
    id: options.id ?? (await sourceId(text)),
    origin: options.origin,
    provenance,
    addedAt: options.addedAt ?? 0,
    words: text.split(/\s+/).length,
    sha256: await sha256(text),
    mentions: counts,
    quotes: quotes.length,
    text,
    blocks,
    passages,
  };
}

/** Mentions in an article's text, decided by the evidence of the whole article with its title. In order. */
export function mentionsOf({ text, blocks, provenance }: Article): Mention[] {
  const runs = blocks.map((block) => text.slice(block.start, block.end));
  const evidence = pageEvidence(runs);
  addEvidence(evidence, provenance.title);
  return blocks.flatMap((block, index) =>
    findMentions(runs[index]!, evidence).map((mention) => ({
      ...mention,
      start: mention.start + block.start,
      end: mention.end + block.start,
    })),
  );
}

/** The id of an added source, by its words. */
export async function sourceId(text: string): Promise<string> {
  return `added-${(await contentKey(text)).slice(0, 24)}`;
}

/** SHA-256 of a text as UTF-8, lower-case hex. */
export async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The same for the same words, however they were spaced, punctuated or capitalised: tells an article held already. */
export function contentKey(text: string): Promise<string> {
  return sha256(
    (
      text
        .normalize('NFKC')
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? []
    ).join(' '),
  );
}
