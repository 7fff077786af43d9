import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Library } from '../../corpus/library.ts';
import { PlainError } from '../../corpus/plain-error.ts';
import type { Article } from '../../corpus/types.ts';
import { checkBackup, exportBackup } from '../../entrypoints/options/backups.ts';
import { BackupWork } from '../../entrypoints/options/backup-work.ts';
import { changing } from '../../entrypoints/options/saving.ts';
import { LongWork } from '../../entrypoints/options/progress.ts';
import { DEFAULT_SETTINGS } from '../default-settings.ts';
import {
  article,
  forget,
  openTab,
  openTestLibrary,
  titlesOf,
  told,
  UNEXPECTED,
  unexpectedly,
} from './adding-fixtures.ts';

// Settings are wired to the extension's storage, which a test page hasn't.
const stored = vi.hoisted(() => ({ settings: undefined as unknown, refused: '' }));
vi.mock('wxt/utils/storage', () => ({
  storage: {
    defineItem: () => ({
      getValue: () => Promise.resolve(stored.settings),
      setValue: (value: unknown) =>
        stored.refused ? Promise.reject(new Error(stored.refused)) : Promise.resolve((stored.settings = value)),
    }),
  },
}));

/** Backups and settings: written, taken in, and kept or not. */

const backup = vi.fn<(name: string, text: string) => Promise<void>>(() => Promise.resolve());
let library: Library;
beforeEach(async () => {
  library = await openTestLibrary();
});
afterEach(async () => {
  await forget(library);
  stored.settings = undefined;
  stored.refused = '';
});

const open = () => openTab(library, backup);
const titles = () => titlesOf(library);

test('a choice that can’t be kept is told of', async () => {
  const work = new LongWork(told.changed);
  stored.refused = 'There is no more room.';
  changing(work)((now) => ({ ...now, look: 'tint' }));
  await expect.poll(() => work.report?.outcome).toEqual([`Your choice couldn’t be kept: ${UNEXPECTED}`]);
});

const written = async (ids: string[]) =>
  (
    await exportBackup({
      library,
      ids,
      settings: { ...DEFAULT_SETTINGS, look: 'tint', sources: { 'added-x': false } },
      onProgress: () => undefined,
      signal: new AbortController().signal,
    })
  ).text();

test('brings another browser to where this one was', async () => {
  const adding = await open();
  await adding.takeFiles([article('One'), article('Two')]);
  await adding.save(adding.review.items.map(({ id }) => id));
  const before = await library.sources();
  const text = await written(before.map(({ id }) => id));
  await library.remove(before.map(({ id }) => id));

  const backups = new BackupWork({ library, settings: DEFAULT_SETTINGS }, adding.work, told);
  await backups.read('backup.json', text);
  expect(stored.settings).toBeUndefined();
  await backups.import();
  expect(await library.sources()).toEqual(before);
  expect(stored.settings).toEqual({ ...DEFAULT_SETTINGS, look: 'tint', sources: { 'added-x': false } });
  expect(backups.pending).toBeNull();
});

test('what was corrected since a backup was made stays, and that the file says otherwise is told', async () => {
  const adding = await open();
  await adding.takeFiles([article('One'), article('Two'), article('Three')]);
  await adding.save(adding.review.items.map(({ id }) => id));
  const byTitle = new Map((await library.sources()).map((source) => [source.provenance.title, source.id]));
  const text = await written([...byTitle.values()]);
  const corrected = { title: 'Corrected', author: 'Ada Quill', rewrittenByAi: false };
  await library.correct(byTitle.get('One')!, corrected);
  await library.remove([byTitle.get('Three')!]);

  const backups = new BackupWork({ library, settings: DEFAULT_SETTINGS }, adding.work, told);
  for (const wanted of [text, text.replace('"everything"', '"source-pack"')]) {
    await backups.read('backup.json', wanted);
    await backups.import();
    expect((await library.source(byTitle.get('One')!))!.provenance).toEqual(corrected);
  }
  expect(await titles()).toEqual(['Corrected', 'Three', 'Two']);
  expect(adding.work.report!.outcome).toEqual([
    '0 sources imported, 3 on your shelf already.',
    'The file says otherwise about where 1 source comes from; what your shelf says stays.',
  ]);
});

test('everything is what the library holds of the reader’s, whatever a page has read of it', async () => {
  const adding = await open();
  await adding.takeFiles([article('One'), article('Two')]);
  await adding.save(adding.review.items.map(({ id }) => id));
  const links = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
  const backups = new BackupWork({ library, settings: { ...DEFAULT_SETTINGS, look: 'tint' } }, adding.work, told);
  const inFile = async () => {
    const link = links.mock.contexts.at(-1) as HTMLAnchorElement;
    const { backup, settings } = await checkBackup(await (await fetch(link.href)).text());
    return { titles: backup.sources.map(({ provenance }) => provenance.title).toSorted(), look: settings?.look };
  };

  await backups.export('everything');
  expect(await inFile()).toEqual({ titles: ['One', 'Two'], look: 'tint' });
  const one = (await library.sources()).find(({ provenance }) => provenance.title === 'One');
  await backups.export([one!.id]);
  expect(await inFile()).toEqual({ titles: ['One'], look: undefined });

  vi.spyOn(library, 'sources').mockRejectedValueOnce(new Error('The library is gone.'));
  await backups.export('everything');
  expect(links).toHaveBeenCalledTimes(2);
  expect(adding.work.report!.outcome).toEqual([`The file couldn’t be written: ${UNEXPECTED}`]);
  vi.restoreAllMocks();
});

test('nothing long is begun while something else is under way: that stays in sight, and can be stopped', async () => {
  const adding = await open();
  const { promise, resolve } = Promise.withResolvers<void>();
  let isStopped = false;
  const first = adding.work.run('Adding', 1_000, (signal) => {
    signal.addEventListener('abort', () => (isStopped = true));
    return promise;
  });
  const seen = adding.work.work;
  await new BackupWork({ library, settings: DEFAULT_SETTINGS }, adding.work, told).export('everything');
  await expect(adding.work.run('Writing the file', null, () => Promise.resolve())).rejects.toThrow(PlainError);
  expect(adding.work).toMatchObject({ work: seen, report: null });
  adding.work.cancel();
  expect(isStopped).toBe(true);
  resolve();
  await first;
  expect(adding.work.work).toBeNull();
});

/** Articles by these titles in a backup's text, and no longer in the library. */
async function savedAndRemoved(names: readonly string[]) {
  const adding = await open();
  await adding.takeFiles(names.map((name) => article(name)));
  await adding.save(adding.review.items.map(({ id }) => id));
  const ids = (await library.sources()).map(({ id }) => id);
  const text = await written(ids);
  await library.remove(ids);
  return { adding, text, backups: new BackupWork({ library, settings: DEFAULT_SETTINGS }, adding.work, told) };
}

test('one that is cancelled changes no settings, says so, and goes on from there', async () => {
  const { adding, backups, text } = await savedAndRemoved(Array.from({ length: 40 }, (_, index) => `Title ${index}`));
  await backups.read('backup.json', text);
  const importing = backups.import();
  await expect.poll(() => adding.work.work?.done ?? 0, { interval: 1 }).toBeGreaterThan(0);
  adding.work.cancel();
  await importing;
  expect(stored.settings).toBeUndefined();
  expect(adding.work.report!.outcome.at(-1)).toBe('Your choices and settings are as they were.');
  await backups.import();
  expect(await titles()).toHaveLength(40);
  expect(stored.settings).toMatchObject({ look: 'tint' });
});

test('one whose settings can’t be kept says so, and can be imported again', async () => {
  const adding = await open();
  const backups = new BackupWork({ library, settings: DEFAULT_SETTINGS }, adding.work, told);
  await backups.read('backup.json', await written([]));
  stored.refused = 'There is no more room.';
  await backups.import();
  expect(adding.work).toMatchObject({
    work: null,
    report: {
      outcome: [
        '0 sources imported.',
        `The import broke off: ${UNEXPECTED} Importing again goes on from here.`,
        'Your choices and settings are as they were.',
      ],
    },
  });
  expect(backups.pending).not.toBeNull();
  stored.refused = '';
  await backups.import();
  expect(stored.settings).toMatchObject({ look: 'tint' });
  expect(backups.pending).toBeNull();
});

test('one of its sources that can’t be read keeps nothing else back', async () => {
  const { adding, backups, text } = await savedAndRemoved(['One', 'Two']);
  await backups.read('backup.json', text);
  const add = library.add.bind(library);
  vi.spyOn(library, 'add').mockImplementationOnce((articles, options) => {
    const broken = (one: Article) => (one.provenance.title === 'One' ? { ...one, blocks: null as never } : one);
    return add([...(articles as Iterable<Article>)].map(broken), options);
  });
  await backups.import();
  vi.restoreAllMocks();
  expect(await titles()).toEqual(['Two']);
  expect(stored.settings).toMatchObject({ look: 'tint' });
  expect(adding.work.report).toEqual({
    outcome: ['1 source imported.', 'Your choices and settings are those of the backup.'],
    refused: [{ from: 'One', reason: `It couldn’t be read: ${unexpectedly(' (TypeError)')}` }],
  });
});

test('of a damaged one what is whole is imported, and what isn’t is told before and after', async () => {
  const { adding, backups, text } = await savedAndRemoved(['One', 'Two']);
  adding.work.dismiss();
  await backups.read('backup.json', text.replace('"tint"', '"glow"').replace('One again', 'Nobody again'));
  const damaged = [
    { from: 'Choices and settings', reason: 'What is chosen at “look” can’t be read.' },
    { from: 'One', reason: 'Its text isn’t the one that was saved.' },
  ];
  expect(backups.pending).toMatchObject({ sources: 1, brings: null });
  expect(adding.work.report).toEqual({
    outcome: ['backup.json is damaged. Nothing has been added yet; what is whole can be imported.'],
    refused: damaged,
  });
  await backups.import();
  expect(await titles()).toEqual(['Two']);
  expect(stored.settings).toBeUndefined();
  expect(adding.work.report).toEqual({
    outcome: ['1 source imported.', 'Your choices and settings are as they were.'],
    refused: damaged,
  });
});

test('of one that ends too early it is told how many sources it holds, and how many can be read', async () => {
  const { adding, backups, text } = await savedAndRemoved(['One', 'Two']);
  adding.work.dismiss();
  await backups.read('backup.json', text.slice(0, text.indexOf('Two again')));
  expect(adding.work.report).toEqual({
    outcome: [
      'backup.json ends too early. It holds 2 sources, of which 1 can be read; what came behind is missing. ' +
        'Nothing has been added yet; what is whole can be imported.',
    ],
    refused: [],
  });
  await backups.import();
  expect(await titles()).toEqual(['One']);
  expect(adding.work.report!.outcome.at(-1)).toBe('The file ended too early: more may have been in it.');
});

test('one without choices and settings changes none, and a source without a time of adding has that of the import', async () => {
  const { adding, backups, text } = await savedAndRemoved(['One']);
  const data = JSON.parse(text);
  delete data.choices;
  delete data.settings;
  delete data.sources[0].addedAt;
  const begun = Date.now();
  await backups.read('backup.json', JSON.stringify(data));
  expect(backups.pending).toMatchObject({ sources: 1, brings: null });
  await backups.import();
  expect(stored.settings).toBeUndefined();
  expect((await library.sources())[0]!.addedAt).toBeGreaterThanOrEqual(begun);
  expect(adding.work.report!.outcome).toEqual(['1 source imported.', 'Your choices and settings are as they were.']);
});

test('one with choices alone, or with some settings, leaves what isn’t in it as it is', async () => {
  const { adding, backups, text } = await savedAndRemoved([]);
  const mine = { ...DEFAULT_SETTINGS, sitesOff: ['news.example'], openDelay: 900, subjects: { xai: false } };
  stored.settings = mine;
  const { settings: _, ...choosing } = JSON.parse(text);
  await backups.read('backup.json', JSON.stringify(choosing));
  expect(backups.pending).toMatchObject({ brings: 'choices' });
  await backups.import();
  expect(stored.settings).toEqual({ ...mine, sources: { 'added-x': false }, subjects: {} });
  expect(adding.work.report!.outcome.at(-1)).toBe('Your choices are those of the backup.');

  stored.settings = mine;
  const { choices: __, ...setting } = JSON.parse(text);
  await backups.read('backup.json', JSON.stringify({ ...setting, settings: { look: 'tint' } }));
  expect(backups.pending).toMatchObject({ brings: 'settings' });
  await backups.import();
  expect(stored.settings).toEqual({ ...mine, look: 'tint' });
});

test('a backup among the files is told apart', async () => {
  const adding = await open();
  await adding.takeFiles([new File([await written([])], 'backup.json'), article('One')]);
  expect(backup.mock.lastCall![0]).toBe('backup.json');
  expect(adding.review.items).toHaveLength(1);
});
