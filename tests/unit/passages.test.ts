import { describe, expect, it } from 'vitest';
import { passagesOf, standsAlone } from '../../corpus/passages.ts';
import type { Block, Mention, Quote, Span } from '../../corpus/types.ts';

const block = (text: string, whole: string, kind: Block['kind'] = 'paragraph'): Block => {
  const start = whole.indexOf(text);
  return { kind, start, end: start + text.length };
};

describe('passages', () => {
  const first =
    'The council of Esker met on Monday to vote about the bridge. The vote was put off until the spring of the year that follows.';
  const second = 'Nobody was surprised. The bridge has been closed for eleven years and two months by now.';
  const text = `${first}\n\nWhat Happened Next\n\n${second}`;
  const blocks = [block(first, text), block('What Happened Next', text, 'heading'), block(second, text)];
  const passages = passagesOf({
    text,
    blocks,
    quotes: [],
    mentions: [{ subject: 'esker', start: 15, end: 20, form: 'full', why: [] }],
  });

  it('are whole sentences, verbatim and in order', () => {
    expect(passages.map(({ start, end }) => text.slice(start, end))).toEqual([
      'The council of Esker met on Monday to vote about the bridge.',
      'The vote was put off until the spring of the year that follows.',
      second,
    ]);
  });

  it('know their heading, block and subjects', () => {
    expect(passages.map(({ heading, block: index, subjects }) => [heading, index, subjects])).toEqual([
      [null, 0, ['esker']],
      [null, 0, []],
      ['What Happened Next', 2, []],
    ]);
  });

  it('know where their last sentence begins, if they hold several', () => {
    expect(passages.map(({ last }) => last && text.slice(last))).toEqual([
      undefined,
      undefined,
      'The bridge has been closed for eleven years and two months by now.',
    ]);
  });

  const kept = (line: string, language?: string, quotes: Quote[] = []) => {
    const whole = `${line}\n\n${second}`;
    const read = passagesOf({
      text: whole,
      blocks: [block(line, whole), block(second, whole)],
      quotes,
      mentions: [],
      ...(language && { language }),
    });
    return read.some(({ block: index }) => index === 0);
  };

  it.each([
    'Photo: Ada Quill',
    'Image credit: Ada Quill / Esker Pictures',
    'Image by Ada Quill on Esker',
    'Credit...Ada Quill for The Esker Times',
    '© 2024 The Esker Times',
    'Source: Ada Quill / Esker News',
    'By Ada Quill, Reuters',
    'By Ada Quill and Bo Hale, Esker News',
    'Written by Ada Quill, Bridge & Road Writer',
    'Read more: The bridge of Esker is closed for good',
    'READ MORE: Esker votes about its bridge',
    'Also Read- Who Is Ada Quill? Her Bridge And Net Worth',
    'Related: The Race to Build a Bridge',
    'Read more: www.esker.example/bridge',
    'Related Articles',
    'Read more →',
    'Share on Mastodon',
    'Tags: Ada Quill, bridges, Esker',
    'March 3, 2025',
    'Updated on March 3, 2025, 10:58 a.m. ET',
    '| UPDATED: 11:05, Tue, Nov 19, 2019',
    'Updated Nov 19, 9:41 AM;Posted Nov 18, 8:19 PM',
    'Nov. 20, 2019Updated: Nov. 20, 2019 1:35 a.m.',
    'November 19, 2019 | 4:20am | Updated November 19, 2019 | 9:32pm',
    'Sign up for our newsletter about the bridge',
    'Continue Reading Below',
    'Esker News writers Ada Quill in Leeds and Bo Hale in Esker contributed to this report.',
    'Reporting by Ada Quill; Editing by Bo Hale',
  ])('leave out what stands beside a text: %s', (line) => expect(kept(line)).toBe(false));

  it.each([
    ['de', 'Von Ada Quill'],
    ['de', 'Donnerstag, 13. Februar 2025, 9:58 Uhr'],
    ['fr', 'Mis à jour le 13 février 2025 à 9h58'],
    ['it', 'di Ada Quill'],
    ['de', 'Foto: Ada Quill/dpa'],
    ['es', 'Lea también: El puente de Esker se cierra'],
    ['ru', 'Читайте также: Мост в Эскере закрыт'],
    ['ja', '関連記事：エスカー橋が閉鎖'],
  ])('in other languages, too: %s %s', (language, line) => expect(kept(line, language)).toBe(false));

  it.each([
    'By Monday nobody was left on the bridge.',
    'By default, the bridge is closed.',
    'Photo: Ada Quill opens the bridge in May.',
    'More: it was never opened again.',
    'Related: nobody knew who had closed it.',
    'Source code is kept in a vault below the bridge.',
    'Share prices of Esker fell.',
    'Share prices of Esker fell by a tenth after Ada Quill wrote on X that the bridge is closed.',
    'Like many on Twitter, Ada Quill left early.',
    'Photos from the bridge show Ada Quill.',
    'Follow the road to the bridge.',
    'The bridge was closed on March 3, 2025.',
    'On May 4 it opened.',
    '10, 11, 12',
    'Sign up by May 4.',
    '新地图：Esker',
  ])('keep what tells something: %s', (line) => expect(kept(line)).toBe(true));

  it('keep somebody’s words wherever they stand', () => {
    const line = 'Watch: “The bridge is ours,” said Ada Quill';
    const quote = {
      start: 7,
      end: 30,
      text: 'The bridge is ours,',
      type: 'direct',
      speaker: 'Ada Quill',
      cue: 'said',
      occasion: null,
    };
    expect(kept(line)).toBe(false);
    expect(kept(line, 'en', [quote as Quote])).toBe(true);
  });

  it('leave out what only names a picture or signs a post', () => {
    const [picture, told, written] = [
      'Ada Quill in Esker on December 15, 2023. Bo Hale/Getty Images',
      'Ada Quill opens the bridge in May. Bo Hale/Getty Images',
      'Ada Quill of Esker.',
    ];
    const signed = '— Ada Quill (@adaquill) 6. März 2018';
    const pictures = `${picture}\n\n${told}\n\n${written}\n\n${signed}`;
    const held = passagesOf({
      text: pictures,
      blocks: [
        block(picture, pictures, 'caption'),
        block(told, pictures, 'caption'),
        block(written, pictures),
        block(signed, pictures),
      ],
      quotes: [],
      mentions: [],
    });
    expect(held.map(({ block: index }) => index)).toEqual([1, 2]);
  });

  it('never divide words in one pair of quotation marks', () => {
    const quoted =
      'Mo Sample of the council told the paper, “We waited for a long time. We will wait no longer. It is time to build.” Then he left.';
    const start = quoted.indexOf('We waited');
    const end = quoted.indexOf('”');
    const quote: Quote = {
      start,
      end,
      text: quoted.slice(start, end),
      type: 'direct',
      speaker: 'Mo Sample',
      cue: 'told',
      occasion: null,
    };
    const [passage] = passagesOf({ text: quoted, blocks: [block(quoted, quoted)], quotes: [quote], mentions: [] });
    expect(quoted.slice(passage!.start, passage!.end)).toContain(quote.text);
    expect(passage!.quotes).toEqual([quote]);
  });
});

describe('a passage stands alone', () => {
  it.each([
    ['Mo Sample runs the council.', true],
    ['He runs the council.', false],
    ['“This is new,” she said.', false],
    ['This isn’t just a squabble.', false],
    ['Its members voted.', false],
    ['However, the vote failed.', false],
    ['The company said no.', false],
    ['The company-owned bridge fell.', true],
    ['Second, it is a classic.', false],
    ['Theodora spoke.', true],
    ['Italy voted.', true],
  ])('%s → %s', (passage, expected) => expect(standsAlone(passage)).toBe(expected));
});

it('leans on the sentence before where it holds words and doesn’t say whose', () => {
  const signed = '“The bridge of Esker will stay closed for the whole of the winter,” said Mo Sample of the council.';
  const unsigned = '“The vote was put off, and the money is gone, and nobody asked the town.” The bridge is old.';
  const quoteIn = (words: string, whole: string): Quote => {
    const start = whole.indexOf(words);
    return {
      ...{ start, end: start + words.length, text: words },
      ...{ type: 'direct', speaker: 'Mo Sample', cue: 'said', occasion: null },
    };
  };
  const text = `${signed} ${unsigned}`;
  const quotes = [/(?<=“)The bridge[^”]+/, /(?<=“)The vote[^”]+/].map((one) => quoteIn(one.exec(text)![0], text));
  const passages = passagesOf({ text, blocks: [block(text, text)], quotes, mentions: [] });
  expect(passages.map(({ standsAlone: alone }) => alone)).toEqual([true, false]);
});

it('holds the mentions and quotes that lie in it whole, wherever in a long article', () => {
  const one =
    'Ada Quill of Esker said so: “The bridge is closed for now, and will be until the spring,” and left the hall again. ';
  const all = one.repeat(300).trim();
  const quotes: Quote[] = [];
  const mentions: Mention[] = [];
  for (let at = 0; at < all.length; at += one.length) {
    const [start, end] = [at + one.indexOf('“') + 1, at + one.indexOf('”')];
    quotes.push({ start, end, speaker: 'Ada Quill', occasion: null } as unknown as Quote);
    mentions.push({ subject: 'esker', start: at + 13, end: at + 18, form: 'full', why: [] });
  }
  // One that reaches over two passages lies in neither.
  mentions.splice(1, 0, { subject: 'hall', start: 13, end: one.length + 20, form: 'full', why: [] });
  const passages = passagesOf({
    text: all,
    blocks: [{ kind: 'paragraph', start: 0, end: all.length }],
    quotes,
    mentions,
  });
  const lies = (inner: Span, outer: Span) => inner.start >= outer.start && inner.end <= outer.end;
  expect(passages).toHaveLength(300);
  for (const passage of passages) {
    expect(passage.quotes).toEqual(quotes.filter((quote) => lies(quote, passage)));
    expect(passage.quotes).toHaveLength(1);
    expect(passage.subjects).toEqual(['esker']);
  }
});
