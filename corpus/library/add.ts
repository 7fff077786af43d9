import { indexing } from '../index.ts';
import type { AddOptions, AddReport } from '../library.ts';
import { inPlainWords, PlainError } from '../plain-error.ts';
import { toSource } from '../source.ts';
import { QuotaError, type Store } from '../store.ts';
import { tidy } from '../store/tidy.ts';
import { turns, withPauses } from '../turns.ts';
import type { Article, FullSource } from '../types.ts';

/**
 * Articles -> sources on the shelf, a few at a time: each few are one transaction, short enough that answers to
 * pages hardly wait for it, so that whatever happens in between leaves whole articles only.
 */

/** A transaction is closed at so many articles, or so much text (UTF-16 code units). */
const BATCH_ARTICLES = 10;
const BATCH_TEXT = 100_000;

type WithStore = <T>(work: (store: Store) => Promise<T>) => Promise<T>;

export async function addArticles(
  articles: Iterable<Article> | AsyncIterable<Article>,
  { onProgress, signal, whenSame, addedAt }: AddOptions,
  withStore: WithStore,
): Promise<AddReport> {
  const report: AddReport = { added: [], same: [], unread: [], stopped: null };
  let batch: FullSource[] = [];
  let size = 0;
  const pause = turns();
  // One time for all, so that a list by time doesn't tear apart what was added together.
  const now = Date.now();
  const read = async (article: Article, at = now) => {
    try {
      return await toSource(article, {
        origin: 'added',
        addedAt: at,
        async pause() {
          await pause();
          signal?.throwIfAborted();
        },
      });
    } catch (error) {
      // Cancelled in the middle of a long one, of which nothing is kept.
      if (!signal?.aborted) report.unread.push({ article, error });
      return null;
    }
  };
  const keep = async () => {
    const sources = batch;
    batch = [];
    size = 0;
    if (sources.length === 0) return;
    await keepBatch(sources, whenSame, withStore, report, onProgress, pause);
    await withStore((store) => tidy(store, false, pause));
  };
  try {
    try {
      for await (const article of articles) {
        if (signal?.aborted) break;
        const source = await read(article, addedAt?.(article));
        if (!source) continue;
        batch.push(source);
        size += source.text.length;
        if (batch.length >= BATCH_ARTICLES || size >= BATCH_TEXT) await keep();
        await pause();
      }
    } finally {
      // What has been read is kept, whatever ended the reading.
      await keep();
    }
    if (signal?.aborted) report.stopped = new PlainError('It was cancelled.');
    // An untidy index is only slower, and the next time tidies it.
    await withStore((store) => tidy(store, true, pause)).catch(() => undefined);
  } catch (error) {
    report.stopped = whyStopped(error);
  }
  return report;
}

async function keepBatch(
  sources: readonly FullSource[],
  whenSame: AddOptions['whenSame'],
  withStore: WithStore,
  report: AddReport,
  onProgress: AddOptions['onProgress'],
  pause: () => Promise<void>,
): Promise<void> {
  const held = await withStore((store) => store.held(sources));
  const fresh = new Map<string, FullSource>();
  for (const [index, source] of sources.entries()) if (!held[index]) fresh.set(source.id, source);
  const kept = [...fresh.values()];
  const segment = await withPauses(indexing(kept), pause);
  const added = kept.length > 0 ? await withStore((store) => store.add(kept, segment)) : [];
  const isNew = new Set(added);
  for (const [index, source] of sources.entries()) {
    const known = held[index];
    if (isNew.delete(source.id)) report.added.push(source.id);
    else {
      report.same.push(known?.id ?? source.id);
      if (whenSame && known?.origin !== 'bundled') {
        await withStore((store) => store.correct(known?.id ?? source.id, (held) => whenSame(held, source.provenance)));
      }
    }
    onProgress?.(report.added.length + report.same.length + report.unread.length);
  }
}

function whyStopped(error: unknown): PlainError {
  if (error instanceof QuotaError) return error;
  return new PlainError(`The adding broke off: ${inPlainWords(error)}`, { cause: error });
}
