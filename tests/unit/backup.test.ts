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
  expect(backup).toEqual({
    format: 'on-the-record-backup',
    version: 1,
    kind: 'source-pack',
    made: expect.any(String),
    sources: [],
  });
});

describe('refused whole, with the reason', () => {
  const change = async (edit: (data: any) => void) => {
    const data = JSON.parse(await written([await source('Rain'), await source('Sun')]));
    edit(data);
    return JSON.stringify(data);
  };

  test.each([
    ['something else', async () => '{"name":"package"}', /isn’t a backup/],
    ['null', async () => 'null', /isn’t a backup/],
    ['something else that isn’t well-formed', async () => '// settings\n{a:1}', /isn’t a backup/],
    ['cut short', async () => (await written([await source('Rain')])).slice(0, -10), /cut short/],
    ['newer', () => change((data) => (data.version = 2)), /newer version/],
    ['no version', () => change((data) => delete data.version), /“version”/],
    [
      'a wrong fact',
      () => change((data) => (data.sources[1].provenance.title = 7)),
      /^This backup is damaged in source 2, at “provenance\.title”\. Nothing was changed\.$/,
    ],
    ['a script for an address', () => change((data) => (data.sources[0].provenance.url = 'javascript:1')), /url/],
    ['a day that never was', () => change((data) => (data.sources[0].provenance.date = '2025-02-30')), /date/],
    ['a moment beyond all dates', () => change((data) => (data.sources[0].addedAt = 1e300)), /addedAt/],
    ['changed words', () => change((data) => (data.sources[1].text = 'Sum')), /source 2 \(“On Sun”\)/],
    ['blocks past the end', () => change((data) => (data.sources[0].blocks[0].end = 99)), /blocks don’t fit/],
    ['a wrong choice', () => change((data) => (data.choices = { sources: { a: 'yes' }, subjects: {} })), /choices/],
  ])('%s', async (_, make, message) => {
    const reading = readBackup(await make());
    await expect(reading).rejects.toThrow(BackupError);
    await expect(reading).rejects.toThrow(message);
    await expect(reading).rejects.toThrow('Nothing was changed.');
  });
});
