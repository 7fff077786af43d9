import { expect, test } from 'vitest';
import { addEvidence, explain, findMentions, noEvidence, pageEvidence } from '../../corpus/mentions.ts';
import { ENDINGS } from '../../corpus/mentions/names.ts';
import { PROBE } from '../../corpus/probe.ts';

// Pieces that names, look-alikes and their neighbours are made of, and what breaks offsets.
const PIECES =
  'Musk|musk|MUSK|Elon|elon|Sam|sam|Altman|ALTMAN|OpenAI|Open AI|openai|xAI|XAI|x.ai|@elonmusk|@sama|@|#|Маск|Илон|Альтман|马斯克|奥特曼|イーロン・|マスク|氏|머스크|ماسك|إيلون|מאסק|Μασκ|मस्क|มัสก์|Robert|Kimbal|Mr.|E.|R. |’s|\'s|-|–|/|.com|https://|(|)|“|”|‘|"|,|, |.|. |…|\n|\t| |  |\u00a0|\u00ad|\u200b|\u200d|\u2060|\u2063|\ufeff|\u200e|\u202a|E\u00adlon|MA\u00adSK|Ilon |the|said|wrote|in|İ|ı|ß|ﬁ|Ａ|Ｉ|ｘ|😀|\ud83d|\ude00|\u0301|\u0000|_|=|$|\\|oil|ox|perfume|Tesla|ChatGPT|SHAP|film|a|Z|9'.split(
    '|',
  );

/** Mulberry32: small, seeded, good enough to shuffle words. */
function random(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function texts(seed: number, count: number): string[] {
  const next = random(seed);
  return Array.from({ length: count }, () =>
    Array.from({ length: Math.floor(next() * 24) }, () => PIECES[Math.floor(next() * PIECES.length)]!).join(
      next() < 0.5 ? '' : ' ',
    ),
  );
}

test('random text never throws, and mentions are in order, apart and within it', () => {
  for (const text of texts(20_250_213, 4_000)) {
    let last = 0;
    for (const { start, end, why } of findMentions(text)) {
      expect(start).toBeGreaterThanOrEqual(last);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(text.length);
      // Nothing that nobody sees at either end.
      expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
      expect(why.length).toBeGreaterThan(0);
      last = end;
    }
  }
});

test('what is found, the probe lets through', () => {
  for (const text of texts(7, 4_000)) {
    for (const { start, end } of findMentions(text))
      expect([text.slice(start, end), PROBE.test(text.slice(start, end))]).toEqual([text.slice(start, end), true]);
  }
});

test('the probe finds a place wherever it says yes, in order', () => {
  for (const text of texts(11, 4_000)) {
    const places = PROBE.find(text);
    expect(places.length > 0).toBe(PROBE.test(text));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  }
});

test('a place is where a name begins, whatever letter of it is looked for', () => {
  const plain = 'Musk|MUSK|Altman|altmaN|OpenAI|open\u00a0A.I|xAI|X.a.I|Elon|@SAM';
  const broken = 'M\u00adu\u200bs\u00adk|A\u200bl\u200btman|O\u00adp\u00aden AI|x\u00adAI';
  for (const name of `${plain}|${broken}`.split('|')) {
    expect([name, PROBE.find(name)]).toEqual([name, [0]]);
    expect([name, PROBE.find(`Ask ${name}, ask ${name}`)]).toEqual([name, [4, name.length + 10]]);
  }
  // With the space before it, by which it is told from part of a word.
  expect(PROBE.find('Ilon Mask, Unmask')).toEqual([4]);
  expect(PROBE.find('Mask')).toEqual([0]);
});

/** Places that are left, each looked at in its own piece of a text that is cut in several. */
function placesIn(text: string, cuts: number[]): number[] {
  return PROBE.find(text).filter((at) => {
    const start = Math.max(...cuts.filter((cut) => cut <= at));
    const end = Math.min(...cuts.filter((cut) => cut > at));
    return !PROBE.isInOtherWord(text.slice(start, end), at - start);
  });
}

test('no mention is taken for part of another word, wherever its text is divided', () => {
  const next = random(17);
  let found = 0;
  const all = [
    ...texts(13, 6_000),
    ...Object.entries(ENDINGS).flatMap(([family, endings]) =>
      [...endings].flatMap((ending) => [
        `Elon ${family}${ending}`,
        `of ${family === 'musk' ? 'Musk' : 'Altman'}${ending}.`,
      ]),
    ),
    ...['s', 'n', 'in', 'lla', 'ssa', 'ta', 'ga', 'le', 't'].flatMap((end) => [
      `the OpenAI${end} of`,
      `the xAI${end} of Grok`,
    ]),
    ...[
      '#elonmusk',
      '#samaltman',
      'TeslaMusk',
      'GrokxAI',
      'OpenAIxAIAnthropic',
      'AltmaniaTalous',
      'end.Elon',
      'hi @sama!',
      'Ilon Maska',
      'İlon Mask',
      'Ilonu Masku',
      'SamAltman',
    ],
  ];
  for (const text of all) {
    const inner = Array.from({ length: Math.floor(next() * 4) }, () => Math.floor(next() * text.length));
    const places = placesIn(text, [0, ...inner, text.length]);
    for (const { start, end } of findMentions(text)) {
      found += 1;
      const near = places.filter((at) => at >= start - 2 && at < end);
      expect([text, inner, near.length > 0]).toEqual([text, inner, true]);
    }
  }
  expect(found).toBeGreaterThan(500);
});

test('Mask is a name only where Ilon Mask is', () => {
  const alone = (text: string) => PROBE.find(text).every((at) => PROBE.isMaskAlone(text, at));
  for (const text of ['He wore a white Mask.', 'behind the\n  Mask of Zorro', 'Nothing']) {
    expect([text, alone(text)]).toEqual([text, true]);
    expect(findMentions(text)).toEqual([]);
  }
  for (const text of ['pisze Ilon Maska', 'Ilonu  Masku', 'on Mask', '\n Mask'])
    expect([text, alone(text)]).toEqual([text, false]);
});

test('everyday words that hold part of a name in another script are no place', () => {
  const words =
    'отменить отменяли маску маска замаскировать متماسك تمسك وبناء وبنسبة التمويل διδασκαλία φασκόμηλο नमस्कार ' +
    'நமஸ்காரம் ซูเปอร์แมน แมนเชสเตอร์ 오픈 아파트만 明斯克 库尔斯克';
  for (const word of words.split(' ')) expect([word, PROBE.test(word)]).toEqual([word, false]);
  for (const name of [
    'илон маск',
    'илоном\nрив маском',
    'Ілоном\nМаском',
    'ایلون مسک',
    'ایلون ریف\nمسک',
    'لماسك',
    'ОЛТМЕН',
    'Альтман',
    '馬斯克',
    '오픈에이아이',
    'Ο Μασκ',
  ])
    expect([name, PROBE.test(name)]).toEqual([name, true]);
});

test('part of another word is no place', () => {
  const words =
    'muskrat Muskegon Muskel muskets muskmelon musky Muskoka Altmann Altmanns Saltman kısaltman talkmusk openair open air ' +
    'Open aid OPENAIR taxai xair bxAi Elongate @samsung @sammy';
  for (const text of [...words.split(' '), 'open air', 'Open aid'])
    expect([text, placesIn(`a ${text} b`, [0, text.length + 4])]).toEqual([text, []]);
  // Unless it may be one only because a piece is missing.
  for (const text of [
    'musk',
    'muske',
    'Muskr',
    'Altman',
    ' Mask',
    'on Mask',
    'onmusk',
    'open ai',
    'xai',
    '@sam',
    'Elon',
  ])
    expect([text, PROBE.find(text).some((at) => !PROBE.isInOtherWord(text, at))]).toEqual([text, true]);
});

test('evidence does not depend on the order of texts', () => {
  const all = texts(3, 300);
  const forth = pageEvidence(all);
  const back = pageEvidence(all.toReversed());
  for (const text of all) expect(findMentions(text, forth)).toEqual(findMentions(text, back));
});

test('evidence can be added piece by piece', () => {
  const all = texts(5, 100);
  const evidence = noEvidence();
  for (const text of all) addEvidence(evidence, text);
  expect(evidence).toEqual(pageEvidence(all));
});

test('explain tells of look-alikes, too', () => {
  expect(explain('Kimbal Musk met Elon Musk over musk oil.')).toMatchObject([
    { marked: false, why: ['Kimbal Musk'] },
    { marked: true, subject: 'elon-musk' },
    { marked: false },
  ]);
});

test('subjects can be left out', () => {
  expect(findMentions('Elon Musk left OpenAI.', undefined, { subjects: new Set(['openai']) })).toMatchObject([
    { subject: 'openai', start: 15 },
  ]);
});

test('a word without an end doesn’t take long', () => {
  // Quadratic work over 200,000 characters would run into the test’s time limit.
  expect(findMentions(`Elon Musk ${'musk'.repeat(50_000)}`)).toMatchObject([{ start: 0, end: 9 }]);
});
