import * as v from 'valibot';
import { localDay } from '../../components/dates.ts';
import {
  type BackedUpSource,
  type Backup,
  CHOSEN,
  type ReadBackup,
  readBackup,
  writeBackup,
} from '../../corpus/backup.ts';
import type { Library } from '../../corpus/library.ts';
import type { Article, FullSource, SourceId } from '../../corpus/types.ts';
import { Settings } from '../../platform/settings.ts';

/** A backup whose settings, too, were looked at. */
export interface CheckedBackup {
  backup: ReadBackup;
  /** The settings that are in it; `null` in a source pack, and where there are none or they are damaged. */
  settings: Partial<Settings> | null;
}

/** Reads and checks a file. @throws BackupError */
export async function checkBackup(text: string): Promise<CheckedBackup> {
  const backup = await readBackup(text);
  const { kind, damaged } = backup;
  const chosen = { ...backup.settings, ...backup.choices };
  const isMissing = !backup.choices && !backup.settings;
  if (kind === 'source-pack' || isMissing || damaged.some(({ from }) => from === CHOSEN))
    return { backup, settings: null };
  const settings = v.safeParse(Settings, chosen);
  if (settings.success) {
    // What isn't in it stays as it is: no default is meant.
    const inFile = Object.entries(settings.output).filter(([key]) => Object.hasOwn(chosen, key));
    return { backup, settings: Object.fromEntries(inFile) };
  }
  const where = v.getDotPath(settings.issues[0]) ?? 'settings';
  const damage = { from: CHOSEN, reason: `What is chosen at “${where}” can’t be read.` };
  return { backup: { ...backup, damaged: [damage, ...damaged] }, settings: null };
}

/** A backup's sources as the library takes them, with when they were added (Unix time in ms), where that is known. */
export function articlesOf(sources: readonly BackedUpSource[]): Map<Article, number | undefined> {
  return new Map(sources.map(({ provenance, text, blocks, addedAt }) => [{ provenance, text, blocks }, addedAt]));
}

export interface Export {
  library: Library;
  ids: readonly SourceId[];
  /** For everything; a source pack holds none. */
  settings?: Settings;
  onProgress: (done: number) => void;
  signal: AbortSignal;
}

/** Writes a file. Rejects with the signal's reason when it is stopped. */
export async function exportBackup({ library, ids, settings, onProgress, signal }: Export): Promise<Blob> {
  const { sources, subjects, ...others } = settings ?? {};
  const head = {
    kind: settings ? ('everything' as const) : ('source-pack' as const),
    made: new Date().toISOString(),
    ...(sources && subjects ? { choices: { sources, subjects }, settings: others } : {}),
  };
  const parts: string[] = [];
  for await (const part of writeBackup(head, read(library, ids, onProgress, signal))) parts.push(part);
  return new Blob(parts, { type: 'application/json' });
}

async function* read(
  library: Library,
  ids: readonly SourceId[],
  onProgress: (done: number) => void,
  signal: AbortSignal,
): AsyncGenerator<FullSource> {
  for (const [index, id] of ids.entries()) {
    signal.throwIfAborted();
    const source = await library.source(id);
    if (source) yield source;
    onProgress(index + 1);
  }
}

/** Hands a file to the reader by an ordinary link: no permission is needed. */
export function handOut(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The download has begun by then; the file can be hundreds of MB.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** `on-the-record-2026-01-31.json`, by the day here */
export function backupName(kind: Backup['kind']): string {
  const today = localDay(Date.now());
  return kind === 'everything' ? `on-the-record-${today}.json` : `on-the-record-sources-${today}.json`;
}
