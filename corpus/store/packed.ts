import { languageOf } from '../language/languages.ts';
import type { BlockKind, FullSource, Passage, Quote, Source, SourceId, SubjectId } from '../types.ts';

/**
 * A whole source as one row, with its text and passages as bytes. A string with one curly mark takes two bytes a character in the database,
 * and an object for each passage repeats the names of its fields; packed, an article takes little more than its UTF-8.
 */
export interface PackedSource {
  id: SourceId;
  source: Source;
  text: Uint8Array;
  /** JSON of {@link Parts} as UTF-8. */
  parts: Uint8Array;
}

type WhoRow = [subject: number, start: number, length: number, score: number];

interface Parts {
  /** What the text is in, where that is known. */
  language?: string;
  blocks: [kind: number, start: number, length: number, level: number][];
  headings: string[];
  subjects: SubjectId[];
  passages: [
    start: number,
    length: number,
    block: number,
    heading: number,
    subjects: number[],
    alone: 0 | 1,
    quotes?: Quote[],
    /** Length of its last sentence, if it holds several; 0 if not. */
    last?: number,
    who?: WhoRow[],
  ][];
}

const KINDS: readonly BlockKind[] = ['heading', 'paragraph', 'list-item', 'block-quote', 'caption'];
const encoder = new TextEncoder();
// A text's own leading U+FEFF counts in its offsets.
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

export function pack({ text, blocks, passages, ...source }: FullSource): PackedSource {
  const headings = new Map<string, number>();
  const subjects = new Map<SubjectId, number>();
  const numberOf = <T>(map: Map<T, number>, value: T) => map.get(value) ?? (map.set(value, map.size), map.size - 1);
  const language = languageOf(text, source.provenance.language);
  const parts: Parts = {
    ...(language !== undefined && { language }),
    blocks: blocks.map(({ kind, start, end, level }) => [KINDS.indexOf(kind), start, end - start, level ?? 0]),
    headings: [],
    subjects: [],
    passages: passages.map((passage) => {
      const row: Parts['passages'][number] = [
        passage.start,
        passage.end - passage.start,
        passage.block,
        passage.heading === null ? -1 : numberOf(headings, passage.heading),
        passage.subjects.map((subject) => numberOf(subjects, subject)),
        passage.standsAlone ? 1 : 0,
      ];
      const { quotes, last, who } = passage;
      if (quotes.length > 0 || last !== undefined || who) row.push(quotes);
      if (last !== undefined || who) row.push(last === undefined ? 0 : passage.end - last);
      if (who) {
        row.push(
          who.map(({ subject, start, end, score }): WhoRow => [
            numberOf(subjects, subject),
            start - passage.start,
            end - start,
            score,
          ]),
        );
      }
      return row;
    }),
  };
  parts.headings = [...headings.keys()];
  parts.subjects = [...subjects.keys()];
  // An unpaired surrogate wouldn't survive UTF-8, and every offset after it would be wrong.
  return {
    id: source.id,
    source,
    text: encoder.encode(text.toWellFormed()),
    parts: encoder.encode(JSON.stringify(parts)),
  };
}

export function unpack(packed: PackedSource): FullSource {
  const opened = new OpenPacked(packed);
  return {
    ...packed.source,
    text: opened.text,
    blocks: opened.parts.blocks.map(([kind, start, length, level]) => ({
      kind: KINDS[kind]!,
      start,
      end: start + length,
      ...(level > 0 && { level }),
    })),
    passages: opened.parts.passages.map((_, index) => opened.passage(index)!),
  };
}

/** A source of which an answer shows a passage or two. */
export interface OpenSource {
  readonly source: Source;
  readonly text: string;
  /** What the text is in, as BCP 47 has it, without its region; `undefined` where nothing tells. */
  readonly language: string | undefined;
  /** How many passages there are. */
  readonly passages: number;
  passage(index: number): Passage | undefined;
}

/** Unpacks what is asked for: whole sources would fill a worker's memory, which then stops for cleaning up. */
class OpenPacked implements OpenSource {
  readonly source: Source;
  readonly text: string;
  readonly parts: Parts;

  constructor(packed: PackedSource) {
    this.source = packed.source;
    this.text = decoder.decode(packed.text);
    this.parts = JSON.parse(decoder.decode(packed.parts)) as Parts;
  }

  get language(): string | undefined {
    return this.parts.language;
  }

  get passages(): number {
    return this.parts.passages.length;
  }

  passage(index: number): Passage | undefined {
    const row = this.parts.passages[index];
    if (!row) return undefined;
    const [start, length, block, heading, subjects, alone, quotes, last, who] = row;
    return {
      start,
      end: start + length,
      block,
      heading: heading < 0 ? null : this.parts.headings[heading]!,
      subjects: subjects.map((subject) => this.parts.subjects[subject]!),
      standsAlone: alone === 1,
      quotes: quotes ?? [],
      ...(last && { last: start + length - last }),
      ...(who && {
        who: who.map(([subject, from, size, score]) => ({
          subject: this.parts.subjects[subject]!,
          start: start + from,
          end: start + from + size,
          score,
        })),
      }),
    };
  }
}

export const openPacked = (packed: PackedSource): OpenSource => new OpenPacked(packed);

export function openWhole(source: FullSource): OpenSource {
  let language: { known: string | undefined } | undefined;
  return {
    source,
    text: source.text,
    get language() {
      return (language ??= { known: languageOf(source.text, source.provenance.language) }).known;
    },
    passages: source.passages.length,
    passage: (index) => source.passages[index],
  };
}
