/**
 * Numbers in running text, with the word behind them that they are to be multiplied by: “$97.4 billion”, “97,4 Milliarden”,
 * “974億”. Offsets are UTF-16 code units.
 */

/** A number by its value. */
export interface Sum {
  value: number;
  /** Where it ends, with its scale. */
  end: number;
  isScaled: boolean;
}

const ENGLISH = /^([\s\u00a0-]?)(thousand|million|billion|trillion|bn|mn|tn|k|m|b)(?![\w\u00c0-\u024f])/i;
const ENGLISH_SCALES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  mn: 1e6,
  m: 1e6,
  billion: 1e9,
  bn: 1e9,
  b: 1e9,
  trillion: 1e12,
  tn: 1e12,
};

/** Words, at the beginning of a text and with no `letter` behind: “97 Milliardäre” are people. */
const words = (all: string, letter = '\\w\\u00c0-\\u024f', flags = 'i') =>
  new RegExp(`^[\\s\\u00a0]?(?:${all.split(' ').join('|').replaceAll('_', '[\\s\\u00a0]')})(?![${letter}])`, flags);

/**
 * Scales of languages that write a comma before decimals. French “billion” and German “Trillion” are read as the English words
 * before these are looked at; “mil” alone is left out. Letters of ASCII stand apart: a worker just started takes milliseconds to
 * compile classes such as `\p{L}`.
 */
const PLAIN_SCALES: readonly (readonly [scale: number, words: RegExp])[] = [
  [1e12, words('billionen billones bilion[yai] biljo(?:en|ner) trilyon')],
  [
    1e9,
    words(
      'mrd mld mil_millones milliard(?:s|en?|er|a)? mili(?:j)?ard(?:[oiyaeu])? miljard(?:en|er|ia|in)? milyar miliar',
    ),
  ],
  [1e9, /^\s?mia\.(?=\s[a-z])/],
  [
    1e6,
    words(
      'mio mln millions millionen millioner millones milion(?:[yaieu])? milijon(?:[aio]v?)? milioane miljo(?:en|ner|nit) miljoonaa? milyon',
    ),
  ],
];
/** Those with other letters. Made when first asked for. */
let others: typeof PLAIN_SCALES | undefined;
const otherScales = () =>
  (others ??= (
    [
      [1e12, 'трлн триллион(?:а|ов)? трильйон(?:а|ів)? trilh(?:ão|ões) billón bilionů bilionów تريليون'],
      [
        1e9,
        'млрд миллиард(?:а|ов|у|ы|ом|ах|ами)? мільярд(?:а|ів|у|и|ом|ах|ами)? милиард[аи]? bilh(?:ão|ões) mil_milhões miliardů miliardów milliárd ' +
          'δισ δισεκατομμύρι[αο] مليار(?:ات)? میلیارد מיליארד',
      ],
      [
        1e6,
        'млн миллион(?:а|ов|у|ы|ом|ах|ами)? мільйон(?:а|ів|у|и|ом|ах|ами)? милион[аи]? milh(?:ão|ões) millón mili[oó]nů milionów millió εκατ ' +
          'εκατομμύρι[αο] مليون ملايين میلیون מיליון',
      ],
    ] as const
  ).map(([scale, all]) => [scale, words(all, '\\w\\p{L}', 'iu')] as const));

/** A sign or a code of a currency ends here. */
const MONEY_BEFORE = /(?:[$€£¥]|\b(?:EUR|USD|GBP|CHF))\s?$/;
const YEAR = /^(?:19|20)\d\d$/;
/** Behind a year none but these is its scale: “In 2025 millions of people” isn’t, “2000 millones de euros” and “2000 млн” are. */
const OF_NO_YEAR =
  /^[\s\u00a0]?(?:(?:bn|mn|tn|mrd|mld|mio|mln|млн|млрд|трлн)(?![\w\u0400-\u04ff])|[^\s\d]+\s(?:€|(?:de\s|d['’])(?:euros?|d[óo]lares|dollars|pesos|francs)))/i;

/** How all of them begin: most numbers stand before something else. */
const MAY_SCALE = /^[\s\u00a0]?(?:bi|m[ilr]|tri|[^\0-\x7f])/i;

/** Chinese, Japanese and Korean, which write a point before decimals and count by ten thousands: “9兆7400億”. */
const MYRIADS: Readonly<Record<string, number>> = {
  万: 1e4,
  萬: 1e4,
  만: 1e4,
  亿: 1e8,
  億: 1e8,
  억: 1e8,
  兆: 1e12,
  조: 1e12,
};

/** The number that `raw` begins, which ends at `end` in `text`; `undefined` where it is none. `plain`: the text has no letters outside ASCII. */
export function sumIn(text: string, raw: string, end: number, plain: boolean): Sum | undefined {
  const before = text.slice(Math.max(0, end - raw.length - 5), end - raw.length);
  const isMoney = MONEY_BEFORE.test(before);
  const parted = partedIn(text, raw, end);
  if (parted) {
    const sum = sumFrom(text, parted.raw, parted.end, plain, isMoney);
    // In English a space parts two numbers, mostly: “on May 3 200 million voted”.
    const isOne =
      !parted.bySpace || isMoney || (sum?.isScaled && !ENGLISH.test(text.slice(parted.end, parted.end + 20)));
    if (isOne) return sum;
  }
  if (
    YEAR.test(raw) &&
    !isMoney &&
    !OF_NO_YEAR.test(text.slice(end, end + 30)) &&
    MYRIADS[text[end] ?? ''] === undefined
  )
    return scaled(Number(raw), 1, end);
  // 제2조: the second article.
  if (text[end] === '조' && /제\s?$/.test(before)) return scaled(pointed(raw), 1, end);
  return sumFrom(text, raw, end, plain, isMoney);
}

function sumFrom(text: string, raw: string, end: number, plain: boolean, isMoney: boolean): Sum | undefined {
  const rest = text.slice(end, end + 20);
  const [whole = '', between = '', word = ''] = ENGLISH.exec(rest) ?? [];
  // “5 m tall”
  if (word.length > 1 || (word !== '' && (between === '' || isMoney)))
    return scaled(pointed(raw), ENGLISH_SCALES[word.toLowerCase()]!, end + whole.length);
  if (MAY_SCALE.test(rest)) {
    for (const [scale, form] of plain ? PLAIN_SCALES : [...PLAIN_SCALES, ...otherScales()]) {
      const named = form.exec(rest)?.[0];
      if (named !== undefined) return scaled(commaed(raw, named), scale, end + named.length);
    }
  }
  return (plain ? undefined : myriads(text, raw, end)) ?? scaled(thousandsByPoints(raw, rest) ?? pointed(raw), 1, end);
}

/** What parts groups of three digits, beside commas and points. */
const PARTING = /[\s'’]/;
const PARTED = /^([ \u00a0\u2009\u202f'’])\d{3}(?:\1\d{3})*(?:[.,]\d{1,2})?(?![.,]?\d)/;

/** A number whose groups a space or an apostrophe parts, without these: “1 200”, “1’500”. `bySpace`: a plain one. */
function partedIn(text: string, raw: string, end: number): { raw: string; end: number; bySpace: boolean } | undefined {
  if (raw.length > 3 || !PARTING.test(text[end] ?? '') || !/^[1-9]\d{0,2}$/.test(raw)) return undefined;
  const [more, parting] = PARTED.exec(text.slice(end, end + 40)) ?? [];
  if (more === undefined || parting === undefined) return undefined;
  return { raw: raw + more.replaceAll(parting, ''), end: end + more.length, bySpace: parting === ' ' };
}

function scaled(value: number, scale: number, end: number): Sum | undefined {
  return Number.isFinite(value) ? { value: value * scale, end, isScaled: scale > 1 } : undefined;
}

/** `97.4`, `97,400`, and `97,4`, which can be nothing else. */
const pointed = (raw: string): number => Number(raw.replace(/,(?=\d{3}(?!\d))/g, '').replace(',', '.'));

/** `97.400.000.000` and `1.234,5`: no English number, nor is “1.000 Euro”. Four small groups are an address of the internet. */
const thousandsByPoints = (raw: string, rest: string): number | undefined =>
  (raw.length > 6 &&
    !/^[12]?\d?\d(?:\.[12]\d\d){3}$/.test(raw) &&
    /^\d{1,3}(?:(?:\.\d{3}){2,}|(?:\.\d{3})+,\d+)$/.test(raw)) ||
  (/^[1-9]\d{0,2}\.\d{3}$/.test(raw) && /^[\s\u00a0]?(?:€|euros?\b)/i.test(rest))
    ? Number(raw.replaceAll('.', '').replace(',', '.'))
    : undefined;

/** Of Spanish numbers those of America have a comma before thousands, too: “9,740 millones”. */
function commaed(raw: string, scale: string): number {
  if (/mill?ones/i.test(scale) && /^\d{1,3}(?:,\d{3})+$/.test(raw)) return pointed(raw);
  return Number(raw.replace(/\.(?=\d{3}(?!\d))/g, '').replace(',', '.'));
}

/** 5千万: five thousand times ten thousand. */
const TIMES: Readonly<Record<string, number>> = { 千: 1e3, 仟: 1e3, 천: 1e3, 百: 100, 백: 100, 十: 10, 십: 10 };
/** What is written behind 兆 where it means a million of a measure: “100兆宽带”. */
const MEGA = /^兆(?:宽带|寬頻|带宽|頻寬|光纤|光纖|网|赫|瓦|比特|字节|位)/;
/** The rest below ten thousand: “2万5000円”, “2만 5000원”. No year. */
const REST = /^(?:\d{1,4}|\d,\d{3})(?!\d|[.,]\d|\s?[年月년월])/;

function myriads(text: string, raw: string, end: number): Sum | undefined {
  if (MEGA.test(text.slice(end, end + 3))) return undefined;
  let factor = TIMES[text[end] ?? ''] ?? 1;
  const sign = factor > 1 ? end + 1 : end;
  // 万亿: ten thousand times a hundred million.
  const isDouble = /^(?:万亿|萬億|万億)/.test(text.slice(sign, sign + 2));
  let scale = isDouble ? 1e12 : MYRIADS[text[sign] ?? ''];
  if (scale === undefined) return undefined;
  let value = pointed(raw) * factor * scale;
  let at = sign + (isDouble ? 2 : 1);
  for (;;) {
    const [more, digits = '', times = '', next = ''] =
      /^\s?(\d[\d,.]*)([千仟천百백十십]?)([万萬만亿億억])/.exec(text.slice(at, at + 16)) ?? [];
    const lower = MYRIADS[next];
    if (more === undefined || lower === undefined || lower >= scale) break;
    scale = lower;
    factor = TIMES[times] ?? 1;
    value += pointed(digits) * factor * scale;
    at += more.length;
  }
  // In Korean a space stands there.
  const space = /[만억조] $/.test(text.slice(at - 1, at + 1)) ? 1 : 0;
  const rest = raw.includes('.') ? undefined : REST.exec(text.slice(at + space, at + space + 8))?.[0];
  if (rest !== undefined && (space === 0 || rest.length >= 3)) {
    value += pointed(rest);
    at += space + rest.length;
  }
  return Number.isFinite(value) ? { value, end: at, isScaled: true } : undefined;
}

/** The term of a number, by its value. */
export const numberTerm = (value: number): string => `#${Number(value.toPrecision(12))}`;
