/**
 * Cheapest possible question: may this text hold a mention? Imported alone by the script that runs on every
 * page, which asks it of the document's whole `textContent`, inline scripts included. It says yes too often
 * and never no where `findMentions` would find something.
 *
 * No flags, no lookarounds: Unicode-aware ones cost five times as much. The character class holds the
 * soft hyphen and the zero-width characters that may stand inside a name.
 */
const GAP = '[\xad\u200b-\u200f\u2060\ufeff]*';

const spaced = (name: string): string =>
  name
    .replace(/[a-z](?!$)/gi, (letter) => letter + GAP)
    .replace(/[a-z]/gi, (letter) => {
      const lower = letter.toLowerCase();
      return `[${lower.toUpperCase()}${lower}]`;
    });

export const PROBE = new RegExp(
  [
    spaced('musk'),
    spaced('altman'),
    spaced('open') + GAP + '[ \xa0-]?' + GAP + spaced('ai'),
    '[Oo]pen[ \xa0-]?A\\.I',
    '[Xx]' + GAP + '\\.?' + GAP + spaced('ai'),
    'Elon|@sama',
    '[IİĪ]lona?m? Mask|Īlon',
    '[МмMm][АаAa][СсCc][КкKk]',
    '[АаОоЕе]ль?тм[аеэ]н|А[Лл]Ь?ТМАН',
    '[马馬]斯克|[特爾尔]曼',
    'マスク|アルトマン|オープンAI',
    '머스크|[알올]트[먼만]|오픈AI',
    'ما ?س[كک]|مسک|[لـ]تم[اِ]?ن|إيه آي|ای‌?آی',
    'מאסק|לטמן',
    'Μασκ|ΜΑΣΚ|λτμαν|ΛΤΜΑΝ',
    'मस्क|ल्टम[ैे]न|ओपन',
    'มัสก์|แมน|โอเพน',
    'মাস্ক|ল্টম্যান|மஸ்க்|మస్క్|ಮಸ್ಕ್|മസ്ക്|მასკ|ოლტმან|Մասկ|Ալթման',
  ].join('|'),
);
