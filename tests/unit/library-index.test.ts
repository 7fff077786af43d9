import { describe, expect, test } from 'vitest';
import { BlockReader } from '../../corpus/index/block-reader.ts';
import { BlockWriter } from '../../corpus/index/block-writer.ts';
import { blocksFor, ENTRY_POSTINGS, termBytes } from '../../corpus/index/blocks.ts';
import { mergeDue, mergeSegments } from '../../corpus/index/merge.ts';
import { ROLE, Roles, type Role } from '../../corpus/index/roles.ts';
import type { SegmentInfo, Snapshot } from '../../corpus/index/holdings.ts';
import { searchQuery } from '../../corpus/index/query.ts';
import { candidatesFor } from '../../corpus/index/search.ts';
import { indexing, segmentOf, type Segment } from '../../corpus/index.ts';
import { openPacked, openWhole, pack, unpack } from '../../corpus/store/packed.ts';
import { toSource } from '../../corpus/source.ts';
import { infosOf, rowsOf } from '../../corpus/store/schema.ts';
import type { FullSource } from '../../corpus/types.ts';
import { article, corpus } from './library-fixtures.ts';

/** Everything a segment says, in a form that can be compared. */
function contents({ blocks }: Pick<Segment, 'blocks'>): Map<string, unknown> {
  const found = new Map<string, unknown>();
  for (const block of blocks) {
    const reader = new BlockReader(block);
    while (reader.next()) {
      if (reader.term.startsWith('@')) {
        const roles = new Roles();
        roles.read(reader);
        found.set(reader.term, [...((found.get(reader.term) as unknown[]) ?? []), ...roles.all()]);
      } else {
        const [passages, weights] = [new Int32Array(ENTRY_POSTINGS), new Uint8Array(ENTRY_POSTINGS)];
        const list = Array.from({ length: reader.decode(passages, weights) }, (_, at) => [passages[at], weights[at]]);
        found.set(reader.term, [...((found.get(reader.term) as unknown[]) ?? []), ...list]);
      }
    }
  }
  return found;
}

const info = (id: number, segment: Segment): SegmentInfo => infosOf(rowsOf(id, segment))[0]!;

describe('blocks', () => {
  test('what is written is read back, long lists and all', () => {
    const writer = new BlockWriter();
    const long = Array.from({ length: ENTRY_POSTINGS * 2 + 7 }, (_, n) => n * 131);
    const lists = new Map([
      ['~x', [0, 1, 300_000_000]],
      ['a', [5]],
      ['long', long],
      ['ö', [127, 128, 16_384]],
    ]);
    for (const [term, passages] of [...lists].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
      writer.add(term, { passages, weights: passages.map((passage) => (passage % 255) + 1) });
    }
    writer.finish();
    const read = contents(writer);
    for (const [term, passages] of lists) {
      expect(read.get(term)).toEqual(passages.map((passage) => [passage, (passage % 255) + 1]));
    }
    const [first, last] = blocksFor('long', writer.firstTerms);
    let held = 0;
    for (const block of writer.blocks.slice(first, last + 1)) {
      const reader = new BlockReader(block);
      for (let more = reader.find(termBytes('long')); more; more = reader.isNext(termBytes('long'))) {
        held += reader.count;
      }
    }
    expect(held).toBe(long.length);
  });

  test('a term is found wherever it stands among others, and one that is missing isn’t', () => {
    const many = ['t', 'ｆ', '𐐀'].flatMap((start) => Array.from({ length: 300 }, (_, n) => `${start}${n * 2}`));
    const terms = [...many, '\ufa0e', '~a', 'é'];
    const writer = new BlockWriter();
    for (const [at, term] of terms.toSorted().entries()) writer.add(term, { passages: [at], weights: [1] });
    writer.finish();
    expect(writer.blocks.length).toBeGreaterThan(1);
    const held = (term: string) => {
      const [first, last] = blocksFor(term, writer.firstTerms);
      return writer.blocks.slice(first, last + 1).some((block) => new BlockReader(block).find(termBytes(term)));
    };
    for (const term of terms) expect([term, held(term)]).toEqual([term, true]);
    for (const term of ['', 'a', 't1', 't999', 't17989', 'tt', '𐐁', '\uffff'])
      expect([term, held(term)]).toEqual([term, false]);
  });

  test('the blocks for a term are those that may hold it', () => {
    const firstTerms = ['b', 'd', 'd', 'f'];
    expect(blocksFor('a', firstTerms)).toEqual([0, 0]);
    expect(blocksFor('c', firstTerms)).toEqual([0, 0]);
    expect(blocksFor('d', firstTerms)).toEqual([0, 2]);
    expect(blocksFor('e', firstTerms)).toEqual([2, 2]);
    expect(blocksFor('z', firstTerms)).toEqual([3, 3]);
  });

  test('roles are kept for each passage, over many parts', () => {
    const roles = new Roles();
    const set: [number, Role][] = [
      [0, ROLE.main],
      [3, ROLE.near],
      [65_535, ROLE.named],
      [65_536, ROLE.main],
      [299_999, ROLE.near],
    ];
    for (const [passage, role] of set) roles.set(passage, role);
    const writer = new BlockWriter();
    roles.write(termBytes('@x'), writer);
    writer.finish();
    expect(contents(writer).get('@x')).toEqual(set);
    expect(roles.named).toBe(3);
    expect(roles.get(1)).toBe(ROLE.none);
    expect(roles.get(1_000_000)).toBe(ROLE.none);
  });
});

describe('segments', () => {
  const note = (n: number) =>
    toSource(
      article(
        `Note ${n}`,
        `The garden number ${n} was opened by OpenAI.`,
        `It has quinces ${'and pears '.repeat(n % 5)}.`,
      ),
      {
        origin: 'added',
      },
    );
  const merge = async (segments: Segment[]) => {
    const blocks: Uint8Array<ArrayBuffer>[] = [];
    const merged = await mergeSegments(
      segments.map((segment, at) => info(at, segment)),
      (id, from, count) => Promise.resolve(segments[id]!.blocks.slice(from, from + count)),
      (more) => {
        blocks.push(...more);
        return Promise.resolve();
      },
      () => Promise.resolve(),
    );
    return { ...merged, blocks };
  };

  test('merging gives what indexing all at once gives', async () => {
    const sources = await Promise.all(Array.from({ length: 120 }, (_, n) => note(n)));
    const parts = [sources.slice(0, 7), sources.slice(7, 90), sources.slice(90)].map((part) => segmentOf(part));
    const merged = await merge(parts);
    const whole = segmentOf(sources);
    expect(contents(merged)).toEqual(contents(whole));
    expect(merged.sources).toEqual(whole.sources);
    expect(merged.passages).toEqual(whole.passages);
  });

  test('merging leaves out what was removed', async () => {
    const sources = await Promise.all(Array.from({ length: 30 }, (_, n) => note(n)));
    const gone = (source: FullSource) => source.words % 2 === 0;
    const parts = [sources.slice(0, 11), sources.slice(11)].map((part) => {
      const segment = segmentOf(part);
      return { ...segment, sources: segment.sources.map((id, at) => (gone(part[at]!) ? '' : id)) };
    });
    const left = sources.filter((source) => !gone(source));
    expect(left.length).toBeLessThan(30);
    const kept = [...contents(segmentOf(left))];
    const merged = new Map([...contents(await merge(parts))].filter(([, list]) => (list as unknown[]).length > 0));
    expect(merged).toEqual(new Map(kept));
  });

  test('rows describe a segment of any size', () => {
    const count = 1_234;
    const segment = {
      firstTerms: Array.from({ length: 4_321 }, (_, n) => `t${n}`),
      sources: Array.from({ length: count }, (_, n) => (n % 10 === 0 ? '' : `s${n}`)),
      passages: Array.from({ length: count }, (_, n) => n % 4),
    };
    const rows = rowsOf(7, segment);
    expect(rows.length).toBeGreaterThan(1);
    const [described] = infosOf(rows);
    expect(described).toMatchObject({ id: 7, firstTerms: segment.firstTerms, sources: segment.sources });
    expect(described!.firstPassage.at(-1)).toBe(segment.passages.reduce((sum, own) => sum + own, 0));
  });

  test('neighbours of like size are merged while adding, smaller ones when it is over', () => {
    const of = (...sizes: number[]) =>
      sizes.map((size, id) => ({ id, firstTerms: [], sources: [], held: 0, firstPassage: Int32Array.of(0, size) }));
    const due = (settle: boolean, ...sizes: number[]) => mergeDue(of(...sizes), settle).map(({ id }) => id);
    expect(due(false, 10, 10, 10)).toEqual([]);
    expect(due(false, 10, 10, 10, 10)).toEqual([0, 1, 2, 3]);
    expect(due(false, 1_000, 10, 10, 10, 10)).toEqual([1, 2, 3, 4]);
    expect(due(true, 1_000, 10)).toEqual([]);
    expect(due(true, 30, 10)).toEqual([0, 1]);
    expect(due(true, 9_140, 560, 280, 20)).toEqual([1, 2, 3]);
    expect(due(true, 5)).toEqual([]);
  });
});

test('a packed source is unpacked as it was', async () => {
  const { sources } = corpus;
  for (const source of sources) expect(unpack(pack(source))).toEqual(source);
  const odd = await toSource(article('Odd', '\ufeffLone \ud800 surrogate.', 'Fine 👍🏽 “words”.'), { origin: 'added' });
  const back = unpack(pack(odd));
  expect(back.text).toHaveLength(odd.text.length);
  expect(back.passages).toEqual(odd.passages);
});

test('a packed source knows what its text is in, whatever its page says', async () => {
  const german = article(
    'Ein Garten',
    'Der Garten ist auch im Winter für die Gäste offen, und es gibt dort nicht nur Birnen.',
  );
  for (const language of ['de', 'en']) {
    const told = { ...german, provenance: { ...german.provenance, language } };
    const source = await toSource(told, { origin: 'added' });
    expect([openPacked(pack(source)).language, openWhole(source).language]).toEqual(['de', 'de']);
  }
});

test('of a search it is known before any text is read what may stand where', async () => {
  const source = await toSource(
    article(
      'The mill',
      'A quince was sold to the miller in the spring of that year.',
      '# Meadows',
      'It was mown in the summer of the year that came after it.',
      'Nobody has seen the pond since the miller left the town for good.',
    ),
    { origin: 'bundled', id: 'a' },
  );
  const segment = segmentOf([source]);
  const held: Snapshot = {
    segments: () => Promise.resolve(infosOf(rowsOf(1, segment))),
    blocks: (wanted) => Promise.resolve(wanted.map(([, block]) => segment.blocks[block]!)),
    sources: () => Promise.reject(new Error('No text is needed.')),
  };
  const { candidates } = await candidatesFor(held, searchQuery('quince meadow mill'), new Set(), 10);
  const [quince, meadow, mill] = [1, 2, 4];
  const may = candidates.toSorted((one, other) => one.passage - other.passage).map((one) => one.may);
  expect(may).toEqual([
    { own: quince + mill, before: 0, after: meadow, title: quince + mill },
    { own: meadow, before: quince + mill, after: meadow + mill, title: quince + mill },
    { own: meadow + mill, before: meadow, after: 0, title: quince + mill },
  ]);
});

test('a long source is indexed in steps, as many as it is long', async () => {
  const steps = async (paragraphs: number) => {
    const texts = Array.from(
      { length: paragraphs },
      (_, n) => `OpenAI, a maker of lamp ${n}, opened its quay to visitors on Friday.`,
    );
    const source = await toSource(article('Lamps', ...texts), { origin: 'added' });
    let count = 0;
    for (const work = indexing([source]); !work.next().done;) count++;
    return count;
  };
  expect(await steps(640)).toBeGreaterThan(1.8 * (await steps(320)));
});
