import type { DBSchema } from 'idb';
import { INDEX_VERSION, type Segment } from '../index.ts';
import type { SegmentInfo } from '../index/holdings.ts';
import type { PackedSource } from './packed.ts';
import type { RemovedSource, Source, SourceId } from '../types.ts';

/** What the database holds. Upgrades are additive steps; nothing that the reader added is ever dropped by one. */
export const VERSION = 2;

/** The store of sources whole. In the database it keeps this narrower name: another one would mean to move all that readers added. */
export const WHOLE = 'passages';

export interface SegmentRow {
  id: number;
  /** Large values are kept in files beside the database, which are slow to read, so a segment may be several rows. */
  part: number;
  /** First terms of blocks, a line each. */
  firstTerms: string;
  /** Ids of sources, a line each; empty where one was removed. */
  sources: string;
  /** Of each source the number of the passage after its last one, counted through the segment. */
  ends: Int32Array;
}

export interface Schema extends DBSchema {
  /** What a list shows of a source, without its text. */
  sources: { key: SourceId; value: Source; indexes: { sha256: string } };
  /** Sources whole: text, and passages with their quotes. */
  [WHOLE]: { key: SourceId; value: PackedSource };
  blocks: { key: [number, number]; value: Uint8Array };
  segments: { key: [number, number]; value: SegmentRow };
  /**
   * `bundled`: version of the bundled sources; `generation` and `removals` count changes of the segments, and removals
   * from them; `segment`: the last number given to one; `index` is the version that built the index, `indexing` the one
   * that is about to.
   */
  meta: { key: 'bundled' | 'generation' | 'removals' | 'segment' | 'index' | 'indexing'; value: string | number };
  /** What the reader removed and may put back, for lists; and whole. Nothing of it is in the index. */
  removed: { key: SourceId; value: RemovedRow; indexes: { removedAt: number } };
  removedTexts: { key: SourceId; value: PackedSource };
}

export interface RemovedRow extends RemovedSource {
  id: SourceId;
  /** The version of the index whose rules read it. */
  readBy: string | number;
}

export type StoreName = 'sources' | typeof WHOLE | 'blocks' | 'segments' | 'meta' | 'removed' | 'removedTexts';
/** The library itself, without what was removed from it. */
export const ALL: StoreName[] = ['sources', WHOLE, 'blocks', 'segments', 'meta'];

export function upgrade(db: IDBDatabase, oldVersion: number): void {
  if (oldVersion < 1) {
    db.createObjectStore('sources', { keyPath: 'id' }).createIndex('sha256', 'sha256');
    db.createObjectStore(WHOLE, { keyPath: 'id' });
    db.createObjectStore('blocks');
    db.createObjectStore('segments', { keyPath: ['id', 'part'] });
    db.createObjectStore('meta').put(INDEX_VERSION, 'index');
  }
  if (oldVersion < 2) {
    db.createObjectStore('removed', { keyPath: 'id' }).createIndex('removedAt', 'removedAt');
    db.createObjectStore('removedTexts', { keyPath: 'id' });
  }
}

/** How long what was removed is kept, in ms. */
export const KEPT_FOR = 24 * 60 * 60 * 1_000;
/** When what is overdue by now was removed. */
export const overdue = () => IDBKeyRange.upperBound(Date.now() - KEPT_FOR);

const SOURCES_PER_ROW = 400;
const TERMS_PER_ROW = 2_000;

export function rowsOf(id: number, { firstTerms, sources, passages }: Omit<Segment, 'blocks'>): SegmentRow[] {
  const rows: SegmentRow[] = [];
  const parts = Math.max(Math.ceil(sources.length / SOURCES_PER_ROW), Math.ceil(firstTerms.length / TERMS_PER_ROW));
  let end = 0;
  const ends = Int32Array.from(passages, (count) => (end += count));
  for (let part = 0; part < parts; part++) {
    const own = [part * SOURCES_PER_ROW, (part + 1) * SOURCES_PER_ROW] as const;
    rows.push({
      id,
      part,
      firstTerms: firstTerms.slice(part * TERMS_PER_ROW, (part + 1) * TERMS_PER_ROW).join('\n'),
      sources: sources.slice(...own).join('\n'),
      ends: ends.slice(...own),
    });
  }
  return rows;
}

/** Rows come in the order of their keys, so parts are in order. */
export function infosOf(rows: readonly SegmentRow[]): SegmentInfo[] {
  const byId = Map.groupBy(rows, (row) => row.id);
  return [...byId].map(([id, parts]) => {
    const firstPassage = new Int32Array(parts.reduce((sum, { ends }) => sum + ends.length, 1));
    let at = 1;
    for (const { ends } of parts) {
      firstPassage.set(ends, at);
      at += ends.length;
    }
    const sources = lines(parts.filter(({ ends }) => ends.length > 0).map(({ sources }) => sources));
    let held = 0;
    for (const source of sources) if (source !== '') held++;
    return {
      id,
      firstTerms: lines(parts.filter(({ firstTerms }) => firstTerms !== '').map(({ firstTerms }) => firstTerms)),
      sources,
      held,
      firstPassage,
    };
  });
}

/** There may be thousands, and a worker just started reads them before its first answer: nothing is done line by line. */
const lines = (parts: readonly string[]) => (parts.length > 0 ? parts.join('\n').split('\n') : []);
