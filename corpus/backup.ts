import * as v from 'valibot';
import { isoDate } from './language/dates.ts';
import { PlainError } from './plain-error.ts';
import { isWebAddress } from './provenance.ts';
import { sha256 } from './source.ts';
import type { Block, FullSource, Provenance } from './types.ts';

/**
 * The reader's sources, choices and settings as one JSON file; docs/backup-format.md describes it. A source pack
 * is the same form with sources alone. Of a damaged file, what is whole can be taken; of what isn't, the reader is told why.
 */

const BACKUP_FORMAT = 'on-the-record-backup';
const BACKUP_VERSION = 1;

const Fact = v.optional(v.string());
const Address = v.optional(v.pipe(v.string(), v.check(isWebAddress)));
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

/** Where the time of adding is damaged, the words are whole. */
const MendedForm = v.object({ ...SourceForm.entries, addedAt: v.optional(SourceForm.entries.addedAt) });

const Choices = v.record(v.string(), v.boolean());

const HeadForm = v.object({
  format: v.literal(BACKUP_FORMAT),
  version: v.literal(BACKUP_VERSION),
  kind: v.picklist(['everything', 'source-pack']),
  // Said of the file, and needed for nothing.
  made: v.fallback(v.string(), 'an unknown day'),
  sources: v.array(v.unknown()),
});

const ChosenForm = v.object({
  choices: v.optional(v.object({ sources: Choices, subjects: Choices })),
  settings: v.optional(v.record(v.string(), v.unknown())),
});

/** A source as a backup holds it: passages and quotes are found anew when it is imported. */
export interface BackedUpSource {
  provenance: Provenance;
  text: string;
  blocks: Block[];
  sha256: string;
  /** Unix time in ms; unknown where the file’s can’t be read. */
  addedAt?: number;
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

/** What damage to choices or settings is called: where either are damaged, neither are read. */
export const CHOSEN = 'Choices and settings';

/** What of a file is damaged, and why, in a plain sentence. */
interface Damage {
  from: string;
  reason: string;
}

/** What of a file is whole. */
export interface ReadBackup extends Backup {
  damaged: Damage[];
  /** The file ends too early: how many sources it holds, the last of them perhaps not whole. More may have stood behind them. */
  cutAfter?: number;
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
function readable(provenance: Partial<Provenance>): Provenance {
  const facts = Object.entries(ProvenanceForm.entries);
  const faulty = facts
    .filter(([fact, form]) => !v.is(form, provenance[fact as keyof Provenance]))
    .map(([fact]) => fact);
  if (faulty.length === 0) return provenance as Provenance;
  const kept = Object.entries(provenance).filter(([fact]) => !faulty.includes(fact));
  return { title: 'Untitled', rewrittenByAi: false, ...Object.fromEntries(kept) };
}

/** Reads and checks a file. @throws BackupError when it is newer or something else, or when nothing of it is whole. */
export async function readBackup(json: string): Promise<ReadBackup> {
  const damaged: Damage[] = [];
  const { data, cutAfter } = parsed(json, damaged);
  checkKind(data);
  const head = v.safeParse(HeadForm, data);
  if (!head.success) {
    const [issue] = head.issues;
    const reason = issue.path?.[0]?.key === 'sources' ? 'it has no list of sources.' : fault(issue);
    throw new BackupError(`This backup is damaged: ${reason} Nothing was changed.`);
  }
  const { kind, made } = head.output;
  const chosen = v.safeParse(ChosenForm, data);
  if (!chosen.success) damaged.push({ from: CHOSEN, reason: fault(chosen.issues[0]) });
  const sources: BackedUpSource[] = [];
  for (const [index, one] of head.output.sources.entries()) {
    if (one === BROKEN) continue;
    const { source, reason } = await sourceOf(one);
    if (source) sources.push(source);
    if (reason !== undefined) damaged.push({ from: nameOf(one, index), reason });
  }
  const { choices, settings } = chosen.success ? (chosen.output as Pick<Backup, 'choices' | 'settings'>) : {};
  const isCut = cutAfter !== undefined;
  if (isCut && damaged.length === 0 && sources.length === 0 && !choices && !settings) {
    throw new BackupError('This backup ends too early, and no source in it can be read. Nothing was changed.');
  }
  if (damaged.length > 0 && sources.length === 0 && !choices && !settings) {
    const [{ from, reason }] = damaged as [Damage];
    throw new BackupError(
      `This backup is damaged, and nothing in it is whole. ${from}: ${reason} Nothing was changed.`,
    );
  }
  const chosenAlso = { ...(choices ? { choices } : {}), ...(settings ? { settings } : {}) };
  return { kind, made, sources, ...chosenAlso, damaged, ...(isCut ? { cutAfter } : {}) };
}

/** Stands for a source that isn't JSON. */
const BROKEN = Symbol('broken');

/** The file's data; of one that isn't well-formed what can be told by its lines, since each source is written on its own. */
function parsed(json: string, damaged: Damage[]): { data: unknown } & Pick<ReadBackup, 'cutAfter'> {
  try {
    return { data: JSON.parse(json) };
  } catch {
    if (!json.slice(0, 200).includes(BACKUP_FORMAT)) throw notOurs();
  }
  const [head = '', ...lines] = json.trimEnd().split('\n');
  const data = jsonOf(`${head}]}`) as { sources: unknown[] } | undefined;
  if (!data) {
    throw new BackupError('This backup is damaged or cut short: it isn’t well-formed JSON. Nothing was changed.');
  }
  const isEnded = lines.at(-1) === ']}';
  const held = isEnded ? lines.slice(0, -1) : lines;
  data.sources = held.map((line, index) => {
    const source = jsonOf(line.replace(/,$/, ''));
    const isCut = !isEnded && index === held.length - 1;
    if (source === undefined && !isCut)
      damaged.push({ from: `Source ${index + 1}`, reason: 'It isn’t well-formed JSON.' });
    return source ?? BROKEN;
  });
  return isEnded ? { data } : { data, cutAfter: held.length };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Sources are counted from 1, as people do. */
function nameOf(source: unknown, index: number): string {
  const { title } = ((source as Partial<BackedUpSource> | null)?.provenance ?? {}) as { title?: unknown };
  return typeof title === 'string' && title !== '' ? title : `Source ${index + 1}`;
}

const CALLED: Readonly<Record<string, string>> = {
  'provenance.title': 'title',
  'provenance.url': 'address',
  'provenance.published': 'printed date',
  'provenance.rewrittenByAi': 'mark of AI',
  'provenance.original': 'original',
  text: 'text',
  blocks: 'division into paragraphs',
  sha256: 'checksum',
  addedAt: 'time of adding',
};

/** What is wrong, by the place: “Its date isn’t one: “2025-02-30”.” */
function fault({ path, input }: v.BaseIssue<unknown>): string {
  const keys = (path ?? []).map(({ key }) => String(key));
  const called =
    CALLED[keys.slice(0, 2).join('.')] ??
    CALLED[keys[0] ?? ''] ??
    (keys[0] === 'provenance' && keys[1] ? keys[1] : keys[0]);
  if (called === undefined) return 'It has another form.';
  if (input === undefined) return `Its ${called} is missing.`;
  const shown = typeof input === 'string' && input !== '' && input.length <= 60 ? `: “${input}”` : '';
  return `Its ${called} can’t be read${shown}.`;
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

/** A source, where its words are whole, and what is wrong with it. */
async function sourceOf(one: unknown): Promise<{ source?: BackedUpSource; reason?: string }> {
  const whole = v.safeParse(SourceForm, one);
  const { provenance, addedAt } = (one ?? {}) as Partial<BackedUpSource>;
  const mended =
    whole.success || typeof provenance !== 'object'
      ? whole
      : v.safeParse(MendedForm, {
          ...(one as object),
          provenance: readable(provenance ?? {}),
          addedAt: v.is(SourceForm.entries.addedAt, addedAt) ? addedAt : undefined,
        });
  if (!mended.success) return { reason: fault(mended.issues[0]) };
  const source = mended.output as BackedUpSource;
  const reason = await faultOf(source);
  if (reason !== undefined) return { reason };
  return whole.success ? { source } : { source, reason: `${fault(whole.issues[0])} All else of it is taken.` };
}

/** What is wrong with a source that has the right form, if anything is. */
async function faultOf({ text, blocks, sha256: sum }: BackedUpSource): Promise<string | undefined> {
  let at = 0;
  for (const { start, end } of blocks) {
    if (start < at || end <= start || end > text.length) return 'Its division into paragraphs doesn’t fit its text.';
    at = end;
  }
  return (await sha256(text)) === sum ? undefined : 'Its text isn’t the one that was saved.';
}
