import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { TABLE } from '../../corpus/language/families-table.ts';
import { INDEX_VERSION } from '../../corpus/index.ts';
import { rootOf, stemOf } from '../../corpus/language/stem.ts';
import { termsOf, type Term } from '../../corpus/language/terms.ts';

const stems = (text: string) => termsOf(text).map(({ stem }) => stem);
const one = (text: string): Term => termsOf(text)[0]!;
/** Whether two words meet: in a stem, a root or a family. */
const meet = (a: string, b: string) => {
  const names = (word: string) => termsOf(word).flatMap(({ stem, relatives }) => [stem, ...relatives]);
  return names(a).some((name) => names(b).includes(name));
};

describe('stems', () => {
  test.each([
    ['bids', 'bid'],
    ['acquired', 'acquire'],
    ['suing', 'sue'],
    ['companies', 'company'],
    ['left', 'leaving'],
    ['bought', 'buys'],
    ['stopped', 'stop'],
    ['criticised', 'criticizes'],
    ['colours', 'color'],
    ['studies', 'studying'],
    ['released', 'releases'],
    ['co-founded', 'founding'],
    ['caring', 'cares'],
    ['planned', 'plan'],
    ['named', 'names'],
    ['said', 'says'],
  ])('%s is %s', (a, b) => {
    expect(stems(a)).toEqual(stems(b));
  });

  test.each([
    ['news', 'new'],
    ['business', 'busy'],
    ['during', 'dure'],
    ['organ', 'organisation'],
    ['musk', 'muskrat'],
    ['feed', 'fee'],
    ['bene', 'ben'],
    ['cares', 'cars'],
    ['plane', 'plans'],
    ['pleased', 'please'],
  ])('%s isn’t %s', (a, b) => {
    expect(stemOf(a)).not.toBe(stemOf(b));
  });

  test('relatives share a root', () => {
    expect(rootOf(stemOf('competition'))).toBe(rootOf(stemOf('competitor')));
    expect(rootOf(stemOf('dangerous'))).toBe(rootOf(stemOf('danger')));
    for (const [word, of] of [
      ['writer', 'wrote'],
      ['trader', 'trading'],
      ['shipments', 'ships'],
      ['global', 'globe'],
    ] as const)
      expect(rootOf(stemOf(word))).toBe(stemOf(of));
    expect(rootOf(stemOf('leadership'))).not.toBe(stemOf('led'));
  });
});

test('a small word that an apostrophe ties to the next is none', () => {
  expect(stems("Dell’incontro si parla; nell'orto un’altra mela, sull’ISOLA all'alba")).toEqual(
    stems('incontro si parla; orto altra mela, ISOLA alba'),
  );
  expect(stems('lorsqu’il mange, jusqu’à midi')).toEqual(stems('il mange, à midi'));
  expect(stems('Dell’s mill')).toEqual(['dell', 'mill']);
});

test('directors are none because of what is done directly', () => {
  expect(one('directors').kin.filter((kin) => one('directly').kin.includes(kin))).toEqual([]);
});

describe('families', () => {
  test.each([
    ['takeover', 'bid'],
    ['lawsuit', 'court'],
    ['quit', 'departing'],
    ['charity', 'non-profit'],
    ['car', 'Roadster'],
    ['reimbursed', 'refund'],
    ['feud', 'rivalry'],
    ['jibe', 'insults'],
    ['tweets', 'X'],
    ['hazard', 'dangerous'],
    ['chief', 'CEO'],
    ['stepped down', 'resigned'],
    ['social media', 'Twitter'],
  ])('%s meets %s', (a, b) => {
    expect(meet(a, b)).toBe(true);
  });

  test.each([
    ['lawsuit', 'refund'],
    ['car', 'court'],
    ['happy', 'rocket'],
  ])('%s doesn’t meet %s', (a, b) => {
    expect(meet(a, b)).toBe(false);
  });
});

describe('terms', () => {
  test('numbers are compared by value', () => {
    for (const text of ['$97.4 billion', '97.4bn', '97,400,000,000', '97.4-billion']) {
      expect(one(text)).toMatchObject({ stem: '#97400000000', kind: 'number' });
    }
    expect(one('97 billion').relatives).toEqual(one('$97.4 billion').relatives);
    expect(one('9.74').stem).not.toBe(one('97.4').stem);
    expect(one('in 2015').stem).toBe('#2015');
  });

  test.each([
    ['9,74 Milliarden Euro', '$9.74 billion'],
    ['9,74 Mrd. Euro', '9.74bn'],
    ['97,4 milliards de dollars', '$97.4 billion'],
    ['97.4 mil millones', '97.4 billion'],
    ['97.400 millones de dólares', '97.4 billion'],
    ['97,400 millones de dólares', '97.4 billion'],
    ['9,74 miliardi', '9.74 billion'],
    ['97,4 bilhões de dólares', '97.4 billion'],
    ['97,4 miljard', '97.4 billion'],
    ['97,4 mia. kroner', '97.4 billion'],
    ['97,4 mld zł', '97.4 billion'],
    ['97,4 milyar dolar', '97.4 billion'],
    ['97,4 млрд долларов', '97.4 billion'],
    ['97,4 миллиарда долларов', '97.4 billion'],
    ['974億ドル', '97.4 billion'],
    ['974亿美元', '97.4 billion'],
    ['974억 달러', '97.4 billion'],
    ['9兆7400億円', '9.74 trillion'],
    ['9.74万亿元', '9.74 trillion'],
    ['1.234 Millionen', '1.234 billion'],
    ['1,234 Milliarden', '1.234 billion'],
    ['3 Billionen Euro', '3 trillion'],
    ['97.400.000.000 Euro', '97,400,000,000'],
    ['1.234,5 Euro', '1234.5'],
    ['12 millions', '12 million'],
    ['1 200 milliards', '1.2 trillion'],
    ['1\u00a0200 milliards', '1.2 trillion'],
    ['1\u202f200,5 millions', '1.2005 billion'],
    ['1’500 Millionen Franken', '1.5 billion'],
    ["1'500'000 Franken", '1,500,000'],
    ['20\u00a0000 €', '20,000'],
    ['2万5000円', '25,000'],
    ['2만 5000원', '25,000'],
    ['3亿5千万', '350 million'],
    ['3억 5천만 원', '350 million'],
    ['5千万', '50 million'],
    ['2000 millones de euros', '2 billion'],
    ['$2000 million', '2 billion'],
    ['2000 млн', '2 billion'],
    ['1.000 Euro', '1,000'],
    ['$5 m', '5 million'],
    ['5m', '5 million'],
  ])('a sum in another language is the same sum: %s', (other, english) => {
    expect(one(other)).toMatchObject({ stem: one(english).stem, relatives: one(english).relatives });
  });

  test.each([
    ['In 2015 Mia left', '#2015'],
    ['97 mi away', '#97'],
    ['97 Milliardäre', '#97'],
    ['97 milliardaires', '#97'],
    ['97 miliardari', '#97'],
    ['97 miliarderów', '#97'],
    ['97 миллиардеров', '#97'],
    ['97 Millionäre', '#97'],
    ['97 mil', '#97'],
    ['192 Milan fans', '#192'],
    ['5 miliary', '#5'],
    ['/5Mio7B/', '#5'],
    ['12 Millicent Road', '#12'],
    ['3 milestones', '#3'],
    ['40 Biljana', '#40'],
    ['In 2025 millions of people left', '#2025'],
    ['In 2025 million-dollar homes were sold', '#2025'],
    ['Im Jahr 2024 Milliarden ausgegeben', '#2024'],
    ['En 2024 millones de personas', '#2024'],
    ['Quill, 2019b', '#2019'],
    ['5 m tall', '#5'],
    ['On May 3 200 million voted', '#3'],
    ['제2조', '#2'],
    ['제 2조', '#2'],
    ['100兆宽带', '#100'],
    ['3亿2024年', '#300000000'],
    ['12 300', '#12'],
    ['1.5', '#1.5'],
    ['1.234', '#1.234'],
    ['1,234', '#1234'],
  ])('other words behind a number are no scale: %s', (text, stem) => {
    expect(termsOf(text).find((term) => term.stem.startsWith('#'))!.stem).toBe(stem);
  });

  test('what is written together with a scale is read on', () => {
    expect(stems('974億ドルを提案')).toEqual(['#97400000000', 'ドル', 'ルを', 'を提', '提案']);
    expect(stems('974억달러')).toEqual(['#97400000000', '달러'.normalize('NFKD')]);
  });

  test('a number’s span holds its sign and its scale', () => {
    const text = 'a bid of $97.4 billion for it';
    const term = termsOf(text).find(({ kind }) => kind === 'number')!;
    expect(text.slice(term.start, term.end)).toBe('$97.4 billion');
    expect(stems(text)).not.toContain('billion');
  });

  test('spans are those of the words, whatever their form', () => {
    const text = 'Naïve “Roadster’s” refunds: über-fast.';
    const words = termsOf(text).map(({ start, end }) => text.slice(start, end));
    expect(words).toEqual(['Naïve', 'Roadster', 'refunds', 'über', 'fast']);
  });

  test('words that say nothing are left out, common ones are weak, names are told', () => {
    expect(stems('It was said that they would have been there.')).toEqual([]);
    expect(one('week').kind).toBe('weak');
    expect(termsOf('He met Ada Quill.').map(({ kind }) => kind)).toEqual(['word', 'name', 'name']);
    expect(one('Orchards grow.').kind).toBe('word');
  });

  test('the network X means something, other letters don’t', () => {
    expect(stems('Musk’s X')).toEqual(['musk', 'x']);
    expect(stems('a b c')).toEqual([]);
  });

  test('months meet their abbreviations', () => {
    expect(meet('Feb. 2025', 'February')).toBe(true);
    expect(meet('5 Mar', 'March')).toBe(true);
    expect(meet('Mar 5', 'March')).toBe(true);
  });

  test('a name that looks like one isn’t a month, nor is a planet', () => {
    expect(meet('Mar-a-Lago', 'March')).toBe(false);
    expect(meet('Jan Quill', 'January')).toBe(false);
    expect(meet('Mar-a-Lago', 'Mars')).toBe(false);
  });

  test('letters of scripts without spaces make words of their own', () => {
    expect(stems('OpenAIの提案')).toEqual(['openai', 'の提', '提案']);
    expect(stems('買収（xAI）はX社の話')).toContain('xai');
  });

  test('other languages pass through, and scripts without spaces are taken in pairs', () => {
    expect(stems('Rückerstattung der Anzahlung')).toContain('ruckerstattung');
    expect(stems('人工智能')).toEqual(['人工', '工智', '智能']);
    expect(stems('Маск купил компанию')).toHaveLength(3);
  });

  test('never fails on odd text', () => {
    for (const text of ['', '-', 'non-', '$', '1e999 9,9,9', '\ud800 \udc00', '٣٤ ४२', '１２', 'ﷺ'.repeat(50)]) {
      expect(() => termsOf(text)).not.toThrow();
    }
  });
});

test('plain text is divided like any other', () => {
  const pieces =
    'non Non anti co ex economy Elon X US - - ‑ ‐ . , 3 97.4 1,000 2, 5.a billion bn $ € “ ” ’ ! • %'.split(' ');
  for (let seed = 1; seed <= 2_000; seed++) {
    let text = '';
    // A generator of Lehmer's: the same texts each time.
    for (let state = seed; text.length < 40; state = (state * 48_271) % 2_147_483_647) {
      text += pieces[state % pieces.length]! + (state % 3 === 0 ? ' ' : '');
    }
    // One word that isn’t Latin, and the expressions for any script are used.
    expect(termsOf(text), text).toEqual(termsOf(`${text} • жук`).slice(0, -1));
  }
});

test('when the same text gives other terms, the version of the index is raised', () => {
  const sums =
    '9,74 Milliarden, 97,4 mil millones, 9億, 1.234,5 млрд, 97.400.000 Euro, 1’500 Mio, 2万5000, In 2025 millions';
  const words = `${TABLE.replaceAll('~', '').replaceAll('_', ' ')} Elon Musk’s $97.4 billion bid in Feb. 2015, 1,000 non-profits and criticised colours. ${sums}`;
  const terms = termsOf(words).map(({ stem, relatives }) => [stem, ...relatives]);
  const digest = createHash('sha256').update(JSON.stringify(terms)).digest('hex').slice(0, 12);
  // Raise INDEX_VERSION with the digest: libraries that are out there are then indexed anew.
  expect(`${INDEX_VERSION} ${digest}`).toMatchInlineSnapshot(`"16 e4b63cb5cb37"`);
});
