import { Index, IndexedDB as FlexDatabase } from 'flexsearch';
import MiniSearch from 'minisearch';
import { openDB } from 'idb';
import { Store } from '../../corpus/store.ts';

/**
 * The same passages in two engines there are: MiniSearch, whole in memory and kept as one text that is loaded when
 * the context starts, and FlexSearch over its own tables in IndexedDB. They only find numbers of passages; neither
 * knows subjects, families or what to show, and the texts would still have to be read.
 *
 * Runs in a frame: in a worker FlexSearch 0.8 finds no database.
 */
export interface RivalAnswer {
  took: number;
  found: number;
}
export type RivalAsked =
  | { kind: 'build'; engine: Engine; most: number }
  | { kind: 'load'; engine: Engine }
  | { kind: 'search'; engine: Engine; words: string };
export type Engine = 'minisearch' | 'flexsearch';

const began = performance.now();
const kept = () =>
  openDB('rival-minisearch', 1, {
    upgrade(db) {
      db.createObjectStore('index');
    },
  });
const OPTIONS = { fields: ['text'], idField: 'id' };

let mini: MiniSearch | undefined;
let flex: Index | undefined;

async function* passages(most: number): AsyncGenerator<{ id: number; text: string }[]> {
  const store = await Store.open(indexedDB, 'library');
  const sources = (await store.sources()).slice(0, most);
  let id = 0;
  for (let from = 0; from < sources.length; from += 50) {
    const whole = await store.full(sources.slice(from, from + 50).map((source) => source.id));
    yield whole.flatMap(({ text, passages: own }) =>
      own.map(({ start, end }) => ({ id: id++, text: text.slice(start, end) })),
    );
  }
}

async function flexIndex(): Promise<Index> {
  const index = new Index({ tokenize: 'strict', resolution: 5 });
  await index.mount(new FlexDatabase('rival-flexsearch'));
  return index;
}

async function work(asked: RivalAsked): Promise<number> {
  if (asked.kind === 'build' && asked.engine === 'minisearch') {
    mini = new MiniSearch(OPTIONS);
    for await (const batch of passages(asked.most)) mini.addAll(batch);
    const json = new Blob([JSON.stringify(mini)]);
    await (await kept()).put('index', json, 'json');
    return json.size;
  }
  if (asked.kind === 'build') {
    flex = await flexIndex();
    for await (const batch of passages(asked.most)) {
      for (const { id, text } of batch) flex.add(id, text);
      await flex.commit();
    }
    return 0;
  }
  if (asked.engine === 'minisearch') {
    mini ??= MiniSearch.loadJSON(await ((await (await kept()).get('index', 'json')) as Blob).text(), OPTIONS);
    return asked.kind === 'load' ? 0 : mini.search(asked.words).slice(0, 30).length;
  }
  flex ??= await flexIndex();
  if (asked.kind === 'load') return 0;
  const found: unknown = await Promise.resolve(flex.search(asked.words, { limit: 30, suggest: true }));
  return (found as unknown[]).length;
}

addEventListener('message', ({ data, ports }: MessageEvent<RivalAsked>) => {
  const from = mini || flex ? performance.now() : began;
  void work(data).then(
    (found) => ports[0]!.postMessage({ took: performance.now() - from, found } satisfies RivalAnswer, []),
    (error: unknown) => ports[0]!.postMessage({ took: NaN, found: 0, error: String(error) }, []),
  );
});
