import { describe, expect, it } from 'vitest';
import { read, said } from './quotes-said.ts';
import type { Case } from './quotes-said.ts';

describe('parts of one utterance', () => {
  it.each<Case>([
    [
      'interrupted',
      '“It rains,” Ada Quill said, “and it will go on.”',
      'Ada Quill: It rains,',
      'Ada Quill: and it will go on.',
    ],
    [
      'one word, interrupted',
      '“But,” Ada Quill added, “it will go on.”',
      'Ada Quill: But,',
      'Ada Quill: it will go on.',
    ],
    [
      'several sentences',
      '“It rains,” Ada Quill said. “It will go on. Bring a coat.”',
      'Ada Quill: It rains,',
      'Ada Quill: It will go on. Bring a coat.',
    ],
    [
      'paragraphs with repeated opening marks',
      'Ada Quill said: “It rains.\n\n“It will go on.\n\n“Bring a coat.”',
      'Ada Quill: It rains.',
      'Ada Quill: It will go on.',
      'Ada Quill: Bring a coat.',
    ],
    [
      'the next paragraph',
      '“It rains,” said Ada Quill. “It always does.”\n\n“It will go on.”',
      'Ada Quill: It rains,',
      'Ada Quill: It always does.',
      'Ada Quill: It will go on.',
    ],
    [
      'straight marks over paragraphs',
      'Ada Quill said: "It rains.\n\n"It will go on."',
      'Ada Quill: It rains.',
      'Ada Quill: It will go on.',
    ],
    [
      'single marks over paragraphs',
      'Ada Quill said: ‘It rains.\n\n‘It will go on.’',
      'Ada Quill: It rains.',
      'Ada Quill: It will go on.',
    ],
  ])('%s', (_, text, ...expected) => {
    expect(said(text)).toEqual(expected);
    const groups = read(text).quotes.map((quote) => quote.group);
    expect(new Set(groups).size).toBe(1);
    expect(groups[0]).toBe(1);
  });

  it('does not group a new attribution', () => {
    const { quotes } = read('“It rains,” Ada Quill said. “It will go on,” she added.');
    expect(quotes.map((quote) => quote.group)).toEqual([undefined, undefined]);
  });

  it('does not group pieces that the reporter joins', () => {
    const { quotes } = read('Ada Quill said that “the rain is bad” and “the wind is worse” in Leeds.');
    expect(quotes.map((quote) => quote.group)).toEqual([undefined, undefined]);
    expect(quotes.map((quote) => quote.speaker)).toEqual(['Ada Quill', 'Ada Quill']);
  });
});
