import { describe, expect, test } from 'vitest';
import { BackupError, readBackup, writeBackup } from '../../corpus/backup.ts';
import type { FullSource } from '../../corpus/types.ts';

async function source(text: string): Promise<FullSource> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return {
    id: text,
    origin: 'added',
    provenance: { title: `On ${text}`, rewrittenByAi: false, date: '2025-02-13T09:58', url: 'https://a.example/' },
    addedAt: 1_700_000_000_000,
    words: 1,
    sha256: Buffer.from(digest).toString('hex'),
    mentions: {},
    quotes: 0,
    text,
    blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
    passages: [],
  };
}

async function written(sources: FullSource[], head: Partial<Parameters<typeof writeBackup>[0]> = {}): Promise<string> {
  let json = '';
  for await (const part of writeBackup({ kind: 'everything', made: '2026-01-02T03:04:05Z', ...head }, sources))
    json += part;
  return json;
}

test('what is written is read back', async () => {
  const choices = { sources: { 'bundled-1': false }, subjects: { xai: false } };
  const settings = { look: 'tint', sitesOff: ['news.example'] };
  const backup = await readBackup(
    await written([await source('“Rain”, again'), await source('Sun')], { choices, settings }),
  );
  expect(backup).toMatchObject({ kind: 'everything', made: '2026-01-02T03:04:05Z', choices, settings });
  expect(backup.sources.map(({ text }) => text)).toEqual(['“Rain”, again', 'Sun']);
  expect(backup.sources[0]).toEqual({
    provenance: {
      title: 'On “Rain”, again',
      rewrittenByAi: false,
      date: '2025-02-13T09:58',
      url: 'https://a.example/',
    },
    text: '“Rain”, again',
    blocks: [{ kind: 'paragraph', start: 0, end: 13 }],
    sha256: (await source('“Rain”, again')).sha256,
    addedAt: 1_700_000_000_000,
  });
});

test('a fact that reading would refuse is left out, and keeps nothing else from being read', async () => {
  const odd = await source('Rain');
  odd.provenance = { ...odd.provenance, title: '', date: '20255-02-13', url: 'post.example', author: 'Ella Brown' };
  const backup = await readBackup(await written([odd, await source('Sun')]));
  expect(backup.sources.map(({ provenance }) => provenance)).toEqual([
    { title: 'Untitled', author: 'Ella Brown', rewrittenByAi: false },
    expect.objectContaining({ title: 'On Sun', url: 'https://a.example/' }),
  ]);
});

test('a source pack holds sources alone', async () => {
  const backup = await readBackup(await written([], { kind: 'source-pack' }));
  expect(backup).toEqual({ kind: 'source-pack', made: expect.any(String), sources: [], damaged: [] });
});

const change = async (edit: (data: any) => void) => {
  const data = JSON.parse(await written([await source('Rain'), await source('Sun')]));
  edit(data);
  return JSON.stringify(data);
};

test.each([
  ['something else', async () => '{"name":"package"}', /isn’t a backup/],
  ['null', async () => 'null', /isn’t a backup/],
  ['something else that isn’t well-formed', async () => '// settings\n{a:1}', /isn’t a backup/],
  ['cut short in its first line', async () => (await written([])).slice(0, 60), /cut short/],
  ['newer', () => change((data) => (data.version = 2)), /newer version/],
  ['no version', () => change((data) => delete data.version), /Its version is missing\./],
  ['no sources', () => change((data) => delete data.sources), /^This backup is damaged: it has no list of sources\. /],
  ['sources that are no list', () => change((data) => (data.sources = {})), /: it has no list of sources\. /],
  [
    'nothing whole',
    () => change((data) => data.sources.forEach((one: any) => delete one.text)),
    /^This backup is damaged, and nothing in it is whole\. On Rain: Its text is missing\. Nothing was changed\.$/,
  ],
])('refused with the reason: %s', async (_, make, message) => {
  const reading = readBackup(await make());
  await expect(reading).rejects.toThrow(BackupError);
  await expect(reading).rejects.toThrow(message);
  await expect(reading).rejects.toThrow('Nothing was changed.');
});

describe('of a damaged file what is whole is read, and what isn’t is told', () => {
  test.each([
    ['no text', (one: any) => delete one.text, 'Its text is missing.'],
    ['changed words', (one: any) => (one.text = 'Rail'), 'Its text isn’t the one that was saved.'],
    [
      'blocks past the end',
      (one: any) => (one.blocks[0].end = 99),
      'Its division into paragraphs doesn’t fit its text.',
    ],
    [
      'another form of blocks',
      (one: any) => (one.blocks[0].kind = 'verse'),
      'Its division into paragraphs can’t be read: “verse”.',
    ],
    ['no provenance', (one: any) => (one.provenance = 7), 'Its provenance can’t be read.'],
  ])('a source with %s', async (_, edit, reason) => {
    const { sources, damaged } = await readBackup(await change((data) => edit(data.sources[0])));
    expect(sources.map(({ text }) => text)).toEqual(['Sun']);
    expect(damaged).toEqual([{ from: reason.includes('provenance') ? 'Source 1' : 'On Rain', reason }]);
  });

  test('something that is no source', async () => {
    const { sources, damaged } = await readBackup(await change((data) => (data.sources[0] = null)));
    expect(sources).toHaveLength(1);
    expect(damaged).toEqual([{ from: 'Source 1', reason: 'It has another form.' }]);
  });

  test.each([
    ['url', 'javascript:1', 'Its address can’t be read: “javascript:1”.', { title: 'On Rain' }],
    ['url', 'https://', 'Its address can’t be read: “https://”.', { title: 'On Rain' }],
    ['date', '2025-02-30', 'Its date can’t be read: “2025-02-30”.', { title: 'On Rain' }],
    ['title', 7, 'Its title can’t be read.', { title: 'Untitled' }],
    ['rewrittenByAi', undefined, 'Its mark of AI is missing.', { title: 'On Rain', rewrittenByAi: false }],
  ])('a fact that can’t be read is left unknown: %s', async (fact, value, reason, provenance) => {
    const backup = await readBackup(await change((data) => (data.sources[0].provenance[fact] = value)));
    expect(backup.sources[0]!.provenance).toMatchObject(provenance);
    const from = fact === 'title' ? 'Source 1' : 'On Rain';
    expect(backup.damaged).toEqual([{ from, reason: `${reason} All else of it is taken.` }]);
  });

  test.each([
    ['a moment beyond all dates', 1e300, 'Its time of adding can’t be read.'],
    ['no moment', undefined, 'Its time of adding is missing.'],
  ])('when it was added: %s', async (_, value, reason) => {
    const { sources, damaged } = await readBackup(await change((data) => (data.sources[0].addedAt = value)));
    expect(sources.map(({ text, addedAt }) => [text, addedAt])).toEqual([
      ['Rain', undefined],
      ['Sun', 1_700_000_000_000],
    ]);
    expect(damaged).toEqual([{ from: 'On Rain', reason: `${reason} All else of it is taken.` }]);
  });

  test('a wrong choice', async () => {
    const json = await change((data) => (data.choices = { sources: { a: 'yes' }, subjects: {} }));
    const { sources, choices, damaged } = await readBackup(json);
    expect([sources.length, choices]).toEqual([2, undefined]);
    expect(damaged).toEqual([{ from: 'Choices and settings', reason: 'Its choices can’t be read: “yes”.' }]);
  });

  test('one that is cut short, or has a broken line', async () => {
    const json = await written([await source('Rain'), await source('Sun'), await source('Wind')]);
    const cut = await readBackup(json.slice(0, json.indexOf('Wind')));
    expect(cut.sources.map(({ text }) => text)).toEqual(['Rain', 'Sun']);
    expect([cut.damaged, cut.cutAfter]).toEqual([[], 3]);
    const between = await readBackup(json.slice(0, json.indexOf('\n{', json.indexOf('Rain'))));
    expect([between.sources.length, between.damaged, between.cutAfter]).toEqual([1, [], 1]);
    const pack = await written([await source('Rain')], { kind: 'source-pack' });
    await expect(readBackup(pack.slice(0, pack.indexOf('Rain')))).rejects.toThrow(
      'This backup ends too early, and no source in it can be read. Nothing was changed.',
    );
    const broken = await readBackup(json.replace('"text":"Sun"', '"text":"Sun'));
    expect(broken.sources.map(({ text }) => text)).toEqual(['Rain', 'Wind']);
    expect([broken.damaged, broken.cutAfter]).toEqual([
      [{ from: 'Source 2', reason: 'It isn’t well-formed JSON.' }],
      undefined,
    ]);
  });
});
