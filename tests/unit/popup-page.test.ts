import { beforeEach, expect, test, vi } from 'vitest';
import { sentenceOf } from '../../corpus/context.ts';
import type { FrameReport } from '../../entrypoints/content/seam.ts';
import { TabReports } from '../../entrypoints/popup/page.ts';
import { DEFAULT_SETTINGS } from '../default-settings.ts';

const page = vi.hoisted(() => ({ reports: [] as (FrameReport | null)[] }));
vi.mock('wxt/browser', () => ({
  browser: {
    scripting: {
      executeScript: () =>
        Promise.resolve(
          page.reports.map((report, frameId) => ({ frameId, result: JSON.stringify({ report, quiet: true }) })),
        ),
    },
  },
}));
vi.mock('wxt/utils/storage', () => ({ storage: { defineItem: () => ({}) } }));
vi.mock('../../corpus/context.ts', async (original) => {
  const real = await original<{ sentenceOf: typeof sentenceOf }>();
  return { ...real, sentenceOf: vi.fn<typeof sentenceOf>(real.sentenceOf) };
});

const TAB = { id: 1, windowId: 1, title: 'Harbour news', url: 'https://news.example/' };
const TEXT = 'The quinces are late. OpenAI rents two floors. The third is for xAI.';
const mention = (text: string, of = TEXT) => ({
  subject: text.toLowerCase(),
  text,
  around: { text: of, at: of.indexOf(text), language: 'en' },
});

const reports = new TabReports();
const sentences = async () => {
  const read = await reports.read(TAB, DEFAULT_SETTINGS);
  return read.kind === 'on' ? read.mentions.map(({ frame, number, sentence }) => [frame, number, sentence]) : read;
};

beforeEach(() => {
  vi.mocked(sentenceOf).mockClear();
});

test('a sentence that was cut at the last look isn’t cut again', async () => {
  page.reports = [{ mentions: [mention('OpenAI'), mention('xAI')] }];
  const first = [
    [0, 0, 'OpenAI rents two floors.'],
    [0, 1, 'The third is for xAI.'],
  ];
  expect(await sentences()).toEqual(first);
  expect(await sentences()).toEqual(first);
  expect(sentenceOf).toHaveBeenCalledTimes(2);
  // A new one stands before them, and a frame that says the same has come.
  page.reports = [
    { mentions: [mention('OpenAI', 'OpenAI moves in.'), mention('OpenAI')] },
    null,
    { mentions: [mention('xAI')] },
  ];
  expect(await sentences()).toEqual([
    [0, 0, 'OpenAI moves in.'],
    [0, 1, 'OpenAI rents two floors.'],
    [2, 0, 'The third is for xAI.'],
  ]);
  expect(sentenceOf).toHaveBeenCalledTimes(3);
});
