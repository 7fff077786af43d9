// oxlint-disable-next-line import/no-unassigned-import -- it sets the globals that idb looks for
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import type { Library } from '../../corpus/library.ts';
import { article, nameOf, notes, openIn } from './library-fixtures.ts';

/** A search while its last word is being typed. */

let library: Library;
beforeEach(async () => {
  library = await openIn(new IDBFactory());
  await library.add([
    article('A chip', 'Neuralwharf sells a chip of its own by the quay.'),
    article('A net', 'A neural net was cast by the harbour, and caught nothing.'),
    article('A street', 'Mänty Street is closed.'),
  ]);
});

const found = async (query: string) =>
  (await library.search(query)).excerpts.map(({ source: { provenance }, why }) => [provenance.title, ...why]);

test('finds words that begin so, the word itself first', async () => {
  expect(await found('neural')).toEqual([
    ['A net', 'neural'],
    ['A chip', 'Neuralwharf'],
  ]);
  expect((await found('chip neuralwh'))[0]).toEqual(['A chip', 'chip', 'Neuralwharf']);
  expect(await found('mänt')).toEqual([['A street', 'Mänty']]);
});

test('only the last word is unfinished, and only until something ends it', async () => {
  expect(await found('neuralw harbour')).toEqual([['A net', 'harbour']]);
  expect(await found('neuralw ')).toEqual([]);
  expect(await found('“neuralw”')).toEqual([]);
  // Too few letters to say anything.
  expect(await found('ne')).toEqual([]);
});

test('of very many words that begin so, as many as are looked up', async () => {
  await library.add(notes(300));
  const { excerpts, more } = await library.search(nameOf(1).slice(0, 3), { limit: 5 });
  expect(excerpts.length).toBe(5);
  expect(more).toBe(true);
});

test('finds a sum while it is being typed, until its scale is there', async () => {
  await library.add([article('A quay', 'Ada Quill offered $83.6 billion for the quay.')]);
  for (const query of [
    '$83',
    '83',
    '$83.',
    '83.',
    '$83.6',
    '83.6',
    '$83.6 ',
    '83.6 b',
    '83.6 bil',
    '83.6 billion',
    '83,6',
  ])
    expect(await found(query), query).toContainEqual(['A quay', expect.stringMatching(/^\$83\.6 billion/)]);
  expect((await found('$8')).flat()).toContain('$83.6 billion');
  expect((await found('83.6 quay'))[0]).toEqual(['A quay', '$83.6 billion', 'quay']);
  for (const query of ['83.7', '836', '$8.36', '3.6', '$83,600']) expect(await found(query), query).toEqual([]);
});
