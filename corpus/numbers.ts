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

const ENGLISH = /^[\s\u00a0-]?(thousand|million|billion|trillion|bn|mn|tn|k|m|b)(?![\w\u00c0-\u024f])/i;
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
 * Scales of languages that write a comma before decimals. None is a word of English, nor of another language for another scale:
 * French “billion” and German “Trillion” are left out, and so is “mil” alone. Letters of ASCII stand apart: a worker just started
 * takes milliseconds to compile classes such as `\p{L}`.
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
  const rest = text.slice(end, end + 20);
  const english = ENGLISH.exec(rest);
  if (english) return scaled(pointed(raw), ENGLISH_SCALES[english[1]!.toLowerCase()]!, end + english[0].length);
  if (MAY_SCALE.test(rest)) {
    for (const [scale, form] of plain ? PLAIN_SCALES : [...PLAIN_SCALES, ...otherScales()]) {
      const word = form.exec(rest)?.[0];
      if (word !== undefined) return scaled(commaed(raw, word), scale, end + word.length);
    }
  }
  return (plain ? undefined : myriads(text, raw, end)) ?? scaled(thousandsByPoints(raw) ?? pointed(raw), 1, end);
}

function scaled(value: number, scale: number, end: number): Sum | undefined {
  return Number.isFinite(value) ? { value: value * scale, end, isScaled: scale > 1 } : undefined;
}

/** `97.4`, `97,400`, and `97,4`, which can be nothing else. */
const pointed = (raw: string): number => Number(raw.replace(/,(?=\d{3}(?!\d))/g, '').replace(',', '.'));

/** `97.400.000.000` and `1.234,5`: no English number. Four small groups are an address of the internet. */
const thousandsByPoints = (raw: string): number | undefined =>
  raw.length > 6 &&
  !/^[12]?\d?\d(?:\.[12]\d\d){3}$/.test(raw) &&
  /^\d{1,3}(?:(?:\.\d{3}){2,}|(?:\.\d{3})+,\d+|(?:\.\d{3}){2,},\d+)$/.test(raw)
    ? Number(raw.replaceAll('.', '').replace(',', '.'))
    : undefined;

/** Of Spanish numbers those of America have a comma before thousands, too: “9,740 millones”. */
function commaed(raw: string, scale: string): number {
  if (/mill?ones/i.test(scale) && /^\d{1,3}(?:,\d{3})+$/.test(raw)) return pointed(raw);
  return Number(raw.replace(/\.(?=\d{3}(?!\d))/g, '').replace(',', '.'));
}

function myriads(text: string, raw: string, end: number): Sum | undefined {
  // 万亿: ten thousand times a hundred million.
  const isDouble = /^(?:万亿|萬億|万億)/.test(text.slice(end, end + 2));
  let scale = isDouble ? 1e12 : MYRIADS[text[end] ?? ''];
  if (scale === undefined) return undefined;
  let value = pointed(raw) * scale;
  let at = end + (isDouble ? 2 : 1);
  for (;;) {
    const [more, digits = '', sign = ''] = /^\s?(\d[\d,.]*)([万萬만亿億억])/.exec(text.slice(at, at + 16)) ?? [];
    const next = MYRIADS[sign];
    if (more === undefined || next === undefined || next >= scale) break;
    scale = next;
    value += pointed(digits) * scale;
    at += more.length;
  }
  return scaled(value / scale, scale, at);
}

/** The term of a number, by its value. */
export const numberTerm = (value: number): string => `#${Number(value.toPrecision(12))}`;
