/**
 * The cheapest possible question: may this text hold a mention? Imported alone by the script that runs on every
 * page, which asks it of the document's whole `textContent`, inline scripts included. It says yes too often, and
 * never no where `findMentions` would find something.
 *
 * All names in one expression that begins at the rarest letter of each: the browsers skip to such letters many
 * characters at a time, where every `m` or `a` would be looked at. Other scripts and names with something invisible in
 * them have their own, used only where such characters are. There is no flag for capitals, and there are classes instead
 * of alternatives.
 */

/** What precedes that letter in a name is a group of its own. */
const PLAIN =
  /(?<=((?:[Mm][Uu]|(?:^|\s)M[Aa])[Ss]))[Kk]|(?<=([Aa]))[Ll][Tt][Mm][Aa][Nn]|(?<=([Oo]))[Pp][Ee][Nn][ \xa0-]?[Aa]\.?[Ii]|[Xx]\.?[Aa]\.?[Ii]|Elon|@[Ss][Aa][Mm]/g;
const UNSEEN = /[\xad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/;
/** The same with something invisible between any two characters. */
let broken: RegExp | undefined;

const LETTERS = /[\u0400-\u1fff\u3040-\ud7ff\uff21-\uff5a]|[\u0370-\u03ff]{3}/;
/** All that either of them looks for: nearly every text has none, and is gone through once. */
const UNUSUAL = /[\xad\u0370-\u1fff\u200b-\u200f\u202a-\u202e\u2060-\u2069\u3040-\ud7ff\ufeff\uff21-\uff5a]/;

// As much of each name as keeps it apart from everyday words that hold a part of it: Russian отменить, Arabic تماسك, Hindi नमस्कार,
// a superman in Thai. A small letter is a Slavic mask’s, but behind the given name.
const OTHERS =
  'М[АаЪъ][Сс][Кк]|л[оъа]н[^]{1,12}м[аъ]ск|[ЛлЬь][Тт][Мм][АаЭэЕе][Нн]|[马馬]斯克|特曼|マスク|ルトマン|ープン.I|머스크|[올알앨]트[먼만]|오픈 ?[Aa에]|' +
  '(?<!ت)ماس[كک]|[نف]\\sمس[كک]|ل[تٹ] ?م[ای]?ن|و[بپ]ن ?[إأا][يی]|מאסק|לטמן|[Μμ][Αα][Σσ][Κκ]|τμαν|ΤΜΑΝ|(?<!न)मस्क|ल्टम|ओपन|ওপেন|كس ?[إأا]ي|یکس ?ای|ক্স ?এআ|ஓபன்|ఓపెన్|มัส[กค]์|ล.{0,2}แมน|โอเพ|মাস্ক|ল্টম|ல்ட்ம|(?<!ந)மஸ்க|మస్క్|ಮಸ್ಕ್|മസ്\u200c?ക്|મસ્ક|ਮਸਕ|ఆల్ట్|მასკ|ლტმ|Մասկ|լթմ|[ማመ]ስክ|မတ်စ|මස්ක|ម៉ាស់|ມັສກ|[Ｍｍ][Ｕｕ]|ＡＩ';
/** Made when first asked for, as are those below: few pages need them, and even to be made takes time. */
let others: RegExp | undefined;

function expressionsFor(text: string): RegExp[] {
  if (!UNUSUAL.test(text)) return [PLAIN];
  const names = UNSEEN.test(text) ? (broken ??= withGaps(PLAIN)) : PLAIN;
  return LETTERS.test(text) ? [names, (others ??= new RegExp(OTHERS, 'g'))] : [names];
}

function withGaps({ source }: RegExp): RegExp {
  // A character of an expression: a class, one that is escaped, or a plain one.
  return new RegExp(source.replace(/(?:\[[^\]]*\]|\\.|[@\w])\??/g, `$&${UNSEEN.source}*`), 'g');
}

export const PROBE = {
  /** Whether `text` may hold a mention. */
  test(text: string): boolean {
    // On nearly every page that is all: each function more that is called once is compiled for it.
    if (next(PLAIN, text, 0)) return true;
    return UNUSUAL.test(text) && expressionsFor(text).some((other) => other !== PLAIN && next(other, text, 0) !== null);
  },
  /** Offsets at which a mention may be, in order, in UTF-16 code units. */
  find(text: string): number[] {
    const found: number[] = [];
    for (const expression of expressionsFor(text)) {
      for (let hit = next(expression, text, 0); hit; hit = next(expression, text, expression.lastIndex)) {
        const [, ...before] = hit;
        found.push(hit.index - before.join('').length);
      }
    }
    return found.sort((a, b) => a - b);
  },
  /**
   * Whether letters beside what was found at an offset make it part of a word that names nobody, whatever the page says:
   * muskrat, Muskegon, Altmann, open air. The text has to be in one piece: of names divided between two only one part
   * is seen.
   */
  isInOtherWord(text: string, at: number): boolean {
    const before = text.slice(Math.max(0, at - BESIDE), at);
    const from = text.slice(at, at + BESIDE);
    if (UNSEEN.test(before + from)) return false;
    if ((goesOn ??= new RegExp(GOES_ON)).test(from)) return true;
    // These not right behind another letter; the others may stand in a word with it: SamAltman, GrokxAI.
    if (!/[A-Za-z\d]$/.test(before) || !/^(?!xAI|xA?$)[maoxXE]/.test(from)) return false;
    // “#elonmusk”, of which a part may stand in a text before.
    const name = before.toLowerCase();
    return !/^[ma]/.test(from) || !GIVEN.some((given) => name.endsWith(given) || given.endsWith(name));
  },
  /** Whether what was found counts only where something else is found, too: Mask is a name on pages that write of Ilon Mask. */
  isMaskAlone(text: string, at: number): boolean {
    const before = text.slice(Math.max(0, at - BESIDE), at);
    if (!/^\sM[Aa][Ss][Kk]/.test(text.slice(at, at + BESIDE))) return false;
    return before.trimEnd().length > 'Ilonas'.length && !/lon[a-z]{0,2}\s*$/i.test(before);
  },
};

// For both questions: the machine code of two expressions would be in memory twice.
function next(expression: RegExp, text: string, from: number): RegExpExecArray | null {
  expression.lastIndex = from;
  return expression.exec(text);
}

/** Code units on either side that are looked at. */
const BESIDE = 20;
// What begins no ending, and no name behind a company’s, that corpus/mentions/names.ts and corpus/mentions/org.ts know of.
const GOES_ON =
  '^(?:(?:[Mm][Uu][Ss][Kk]|[Aa][Ll][Tt][Mm][Aa][Nn])' +
  '(?:[cdfgjlmpqw-z]|v[^s]|s[a-z]|[bkn][^a\xe1]|r[^a\xf3]|h[^o]|t[b-df-z]|ra[a-z]|e[a-ln-z]|a[a-ln-rt-z]|o[a-ln-sux-z]|u[a-hj-mo-su-z])|' +
  '(?:[Oo][Pp][Ee][Nn][ \xa0-]?|[Xx]\\.?)[Aa][Ii][BFH-LQRU-Zabcdefhjkmopqruvwyz]|' +
  'Elon[A-Za-z]|@[Ss][Aa][Mm](?:[^Aa]|[Aa][A-Za-z\\d]))';
let goesOn: RegExp | undefined;
const GIVEN = ['elon', 'sam'];
