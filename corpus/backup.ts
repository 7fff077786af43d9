import * as v from 'valibot';
import { isoDate } from './dates.ts';
import { PlainError } from './reason.ts';
import { sha256 } from './source.ts';
import type { Block, FullSource, Provenance } from './types.ts';

/**
 * The reader's sources, choices and settings as one JSON file; docs/backup-format.md describes it. A source pack
 * is the same form with sources alone. A file is taken whole or refused whole.
 */

const BACKUP_FORMAT = 'on-the-record-backup';
const BACKUP_VERSION = 1;

const Fact = v.optional(v.string());
/** Nothing but the web's own: the reader page makes it a link. */
const Address = v.optional(v.pipe(v.string(), v.regex(/^https?:\/\//i)));
/** The last moment that a `Date` can hold. Unix time in ms. */
const LATEST = 8_640_000_000_000_000;

const ProvenanceForm = v.object({
  title: v.pipe(v.string(), v.minLength(1)),
  dek: Fact,
  author: Fact,
  publisher: Fact,
  published: Fact,
  date: v.optional(
    v.pipe(
      v.string(),
      v.check((date) => isoDate(date) === date),
    ),
  ),
  url: Address,
  original: v.optional(v.object({ title: v.string(), author: Fact, publisher: Fact, url: Address })),
  rewrittenByAi: v.boolean(),
  language: Fact,
});

const Offset = v.pipe(v.number(), v.integer(), v.minValue(0));

const SourceForm = v.object({
  provenance: ProvenanceForm,
  text: v.pipe(v.string(), v.minLength(1)),
  blocks: v.pipe(
    v.array(
      v.object({
        kind: v.picklist(['heading', 'paragraph', 'list-item', 'block-quote', 'caption']),
        level: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(6))),
        start: Offset,
        end: Offset,
      }),
    ),
    v.minLength(1),
  ),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  addedAt: v.pipe(v.number(), v.minValue(0), v.maxValue(LATEST)),
});

const Choices = v.record(v.string(), v.boolean());

const BackupForm = v.object({
  format: v.literal(BACKUP_FORMAT),
  version: v.literal(BACKUP_VERSION),
  kind: v.picklist(['everything', 'source-pack']),
  made: v.string(),
  sources: v.array(SourceForm),
  choices: v.optional(v.object({ sources: Choices, subjects: Choices })),
  settings: v.optional(v.record(v.string(), v.unknown())),
});

/** A source as a backup holds it: passages and quotes are found anew when it is imported. */
export interface BackedUpSource {
  provenance: Provenance;
  text: string;
  blocks: Block[];
  sha256: string;
  /** Unix time in ms. */
  addedAt: number;
}

export interface Backup {
  kind: 'everything' | 'source-pack';
  /** ISO 8601. */
  made: string;
  sources: BackedUpSource[];
  /** Of sources by id and of subjects by id; what isn't named has its default. */
  choices?: { sources: Record<string, boolean>; subjects: Record<string, boolean> };
  /** All other settings, to be checked by who knows them. */
  settings?: Record<string, unknown>;
}

/** Why a file can't be imported, in a plain sentence. */
export class BackupError extends PlainError {
  override name = 'BackupError';
}

/**
 * The file's text, in parts: a whole library joined to one string can exceed what a string can hold.
 * `sources` are asked for one by one.
 */
export async function* writeBackup(
  head: Omit<Backup, 'sources'>,
  sources: AsyncIterable<FullSource> | Iterable<FullSource>,
): AsyncGenerator<string> {
  const { kind, made, choices, settings } = head;
  const fields = JSON.stringify({ format: BACKUP_FORMAT, version: BACKUP_VERSION, kind, made, choices, settings });
  yield `${fields.slice(0, -1)},"sources":[`;
  let first = true;
  for await (const { provenance, text, blocks, sha256, addedAt } of sources) {
    yield `${first ? '' : ','}\n${JSON.stringify({ provenance: readable(provenance), text, blocks, sha256, addedAt })}`;
    first = false;
  }
  yield '\n]}\n';
}

/** Without facts that reading would refuse, and with them all of the file. */
function readable(provenance: Provenance): Provenance {
  const facts = Object.entries(ProvenanceForm.entries);
  const faulty = facts
    .filter(([fact, form]) => !v.is(form, provenance[fact as keyof Provenance]))
    .map(([fact]) => fact);
  if (faulty.length === 0) return provenance;
  const kept = Object.entries(provenance).filter(([fact]) => !faulty.includes(fact));
  return { title: 'Untitled', rewrittenByAi: false, ...Object.fromEntries(kept) };
}

/** Reads and checks a whole file. @throws BackupError when it is newer, damaged or something else. */
export async function readBackup(json: string): Promise<Backup> {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    if (!json.slice(0, 200).includes(BACKUP_FORMAT)) throw notOurs();
    throw new BackupError('This backup is damaged or cut short: it isn’t well-formed JSON. Nothing was changed.');
  }
  checkKind(data);
  const parsed = v.safeParse(BackupForm, data);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    throw new BackupError(`This backup is damaged ${placeOf(issue)}. Nothing was changed.`, { cause: issue.message });
  }
  const backup = parsed.output as Backup;
  for (const [index, source] of backup.sources.entries()) await checkSource(source, index + 1);
  return backup;
}

/** `in source 4, at “provenance.date”`: sources are counted from 1, as people do. */
function placeOf(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue);
  const [, index, rest] = /^sources\.(\d+)(?:\.(.+))?$/.exec(path ?? '') ?? [];
  if (index !== undefined) return `in source ${Number(index) + 1}${rest ? `, at “${rest}”` : ''}`;
  return path ? `at “${path}”` : 'at its beginning';
}

const notOurs = () =>
  new BackupError('This JSON file isn’t a backup or a source pack of On the Record. Nothing was changed.');

function checkKind(data: unknown): void {
  const { format, version } = (data ?? {}) as { format?: unknown; version?: unknown };
  if (format !== BACKUP_FORMAT) {
    throw notOurs();
  }
  if (typeof version === 'number' && version > BACKUP_VERSION) {
    throw new BackupError(
      `This backup was made by a newer version of On the Record (its form is ${version}, this version reads up to ${BACKUP_VERSION}). Nothing was changed.`,
    );
  }
}

async function checkSource(source: BackedUpSource, number: number): Promise<void> {
  const damaged = (what: string) =>
    new BackupError(
      `This backup is damaged: ${what} in source ${number} (“${source.provenance.title}”). Nothing was changed.`,
    );
  let at = 0;
  for (const block of source.blocks) {
    if (block.start < at || block.end <= block.start || block.end > source.text.length) {
      throw damaged('the blocks don’t fit the text');
    }
    at = block.end;
  }
  if ((await sha256(source.text)) !== source.sha256) throw damaged('the text isn’t the one that was saved');
}
