import { languageOf } from './language/languages.ts';
import { addEvidence, findMentions, noEvidence } from './mentions.ts';
import { dividing } from './passages.ts';
import { quoting } from './quotes.ts';
import { atOnce, turns, withPauses } from './turns.ts';
import { telling } from './who.ts';
import { countWide, isWide } from './language/wide.ts';
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
  const language = languageOf(text, provenance.language);
  const mentions = await withPauses(mentioning(article), pause);
  await pause();
  const known = language ? { language } : {};
  const { title, dek = '' } = provenance;
  const quotes = await withPauses(quoting(text, blocks, { title, dek, mentions, ...known }), pause);
  await pause();
  const divided = await withPauses(dividing({ text, blocks, quotes, mentions, ...known }), pause);
  await pause();
  const passages = await withPauses(telling(text, divided), pause);
  await pause();
  const counts: Record<SubjectId, number> = {};
  for (const mention of mentions) counts[mention.subject] = (counts[mention.subject] ?? 0) + 1;
  return {
    id: options.id ?? (await sourceId(text, pause)),
    origin: options.origin,
    provenance,
    addedAt: options.addedAt ?? 0,
    words: await wordsIn(text, pause),
    sha256: await sha256(text, pause),
    mentions: counts,
    quotes: quotes.length,
    text,
    blocks,
    passages,
  };
}

/** Mentions in an article's text, decided by the evidence of the whole article with its title. In order. */
export function mentionsOf(article: Article): Mention[] {
  return atOnce(mentioning(article));
}

/** The same; stops now and then. */
function* mentioning({ text, blocks, provenance }: Article): Generator<void, Mention[]> {
  const evidence = noEvidence();
  for (const { start, end } of blocks) {
    addEvidence(evidence, text.slice(start, end));
    yield;
  }
  addEvidence(evidence, provenance.title);
  const mentions: Mention[] = [];
  for (const block of blocks) {
    for (const mention of findMentions(text.slice(block.start, block.end), evidence))
      mentions.push({ ...mention, start: mention.start + block.start, end: mention.end + block.start });
    yield;
  }
  return mentions;
}

/**
 * White space between words, counted as splitting there would: what a text begins or ends with counts, too. Where a script has no
 * spaces, its words are counted themselves.
 */
async function wordsIn(text: string, pause: () => Promise<void>): Promise<number> {
  let words = 1;
  for (const piece of piecesOf(text)) {
    words += piece.match(/\s+/g)?.length ?? 0;
    if (isWide(piece)) for (const one of piece.split(/\s+/)) if (isWide(one)) words += Math.max(0, countWide(one) - 1);
    await pause();
  }
  return words;
}

/** The id of an added source, by its words. */
export async function sourceId(text: string, pause?: () => Promise<void>): Promise<string> {
  return `added-${(await contentKey(text, pause)).slice(0, 24)}`;
}

/** SHA-256 of a text as UTF-8, lower-case hex. */
export function sha256(text: string, pause = turns()): Promise<string> {
  return digest(piecesOf(text), pause);
}

/** The same for the same words, however they were spaced, punctuated or capitalised: tells an article held already. */
export function contentKey(text: string, pause = turns()): Promise<string> {
  return digest(wordsOf(text), pause);
}

function* wordsOf(text: string): Generator<string> {
  let between = '';
  for (const piece of piecesOf(text)) {
    const words = piece
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu);
    if (!words) continue;
    yield between + words.join(' ');
    between = ' ';
  }
}

async function digest(pieces: Iterable<string>, pause: () => Promise<void>): Promise<string> {
  const encoder = new TextEncoder();
  const encoded: Uint8Array[] = [];
  let length = 0;
  for (const piece of pieces) {
    const bytes = encoder.encode(piece);
    encoded.push(bytes);
    length += bytes.length;
    await pause();
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const bytes of encoded) {
    whole.set(bytes, at);
    at += bytes.length;
  }
  // The browser does this elsewhere, while this context goes on.
  const hash = await crypto.subtle.digest('SHA-256', whole);
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Code units of a piece; reading one takes some milliseconds. */
const PIECE = 50_000;

/**
 * A text in pieces that begin with a line feed or space, so that each can be read by itself: no letter, no word, and no character that is
 * composed of several is divided, and a Greek sigma is still the last of its word.
 */
function* piecesOf(text: string): Generator<string> {
  const divides = /(?<=\S)[\n ]/g;
  for (let from = 0; from < text.length;) {
    divides.lastIndex = from + PIECE;
    const to = divides.exec(text)?.index ?? text.length;
    yield text.slice(from, to);
    from = to;
  }
}
