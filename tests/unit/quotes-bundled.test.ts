import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../corpus/article.ts';
import { quotesOf } from '../../corpus/quotes.ts';

async function quotesIn(name: string) {
  const raw = await readFile(new URL(`../../corpus/articles/${name}.md`, import.meta.url), 'utf8');
  const { text, blocks, provenance } = parseMarkdown(raw);
  return quotesOf(text, blocks, { title: provenance.title, language: 'en' });
}

describe('quotes of the bundled articles', () => {
  it('are the three that Sam Altman said, in the article on the bid', async () => {
    const quotes = await quotesIn('musk-bid-for-openai');
    expect(
      quotes.map(({ text, type, speaker, speakerSubject, cue, occasion }) => ({
        text,
        type,
        speaker,
        speakerSubject,
        cue,
        occasion,
      })),
    ).toEqual([
      {
        text: 'this week’s episode',
        type: 'fragment',
        speaker: 'Sam Altman',
        speakerSubject: 'sam-altman',
        cue: 'likened',
        occasion: 'During an interview with Bloomberg TV',
      },
      {
        text: 'Probably. His whole life is from a position of insecurity. I feel for the guy. I don’t think he’s a happy person.',
        type: 'direct',
        speaker: 'Sam Altman',
        speakerSubject: 'sam-altman',
        cue: 'remarked',
        occasion: 'During an interview with Bloomberg TV',
      },
      {
        text: 'No thank you but we will buy twitter for $9.74 billion if you want,',
        type: 'direct',
        speaker: 'Sam Altman',
        speakerSubject: 'sam-altman',
        cue: 'quipped',
        occasion: 'on social media',
      },
    ]);
  });

  it('are none in the history of head-butting: its marks hold terms and scare quotes', async () => {
    expect(await quotesIn('a-history-of-head-butting')).toEqual([]);
  });
});
