import { isLetter, isUpper, wordBefore } from './around.ts';
import type { Candidate } from './scan.ts';

/**
 * Names in other scripts. A row: the subject's full name (certain), then the bare surname with the rule that
 * decides it. `sure` is no other word of its language.
 */
type Rule = 'sure' | 'mask' | 'scent' | 'ultraman' | 'honorific';
const MUSK = 'elon-musk';
const ALTMAN = 'sam-altman';
const DOT = '[·・･•‧∙．.＝= \\xa0-]?';

const ROWS: readonly (readonly [subject: string, full: string, bare: string, rule: Rule])[] = [
  // Cyrillic
  [
    MUSK,
    '(?:[ИіІЭЕЁ]лон|Ілан)[а-яіў]{0,2}\\s+(?:Рив\\s+|Р\\.\\s*)?Маск[а-яіў]{0,4}',
    'Маск(?:а|у|ом|ам|е|ові|ов[аоеиуы]?)?',
    'mask',
  ],
  [
    ALTMAN,
    '(?:С[эеа]м|С[эе]мю[эе]л[ья]?)(?:а|у|ом|ові|е|ю)?\\s+(?:Х\\.\\s*)?(?:[АО]ль?тм[аеэ]н|Елтман)[а-яіў]{0,4}',
    '[АО]ль?тм[аеэ]н(?:а|у|ом|ем|ам|ым|е|ові|ов[аоеиуы]?)?',
    'sure',
  ],
  // Han
  [MUSK, `(?:[埃伊艾][隆龙龍朗]|伊龍)(?:${DOT}[里李]夫)?${DOT}[马馬]斯克`, '[马馬]斯克(?!林|特)', 'sure'],
  [
    ALTMAN,
    `(?:[萨薩]姆|山姆|森姆)(?:${DOT}哈里斯)?${DOT}(?:[奥奧阿][尔爾]?特曼|[奥奧][尔爾]曼)`,
    '[奥奧阿][尔爾]特曼',
    'sure',
  ],
  [ALTMAN, '\\0', '[奥奧]特曼', 'ultraman'],
  // Japanese, Korean
  [MUSK, `イーロン${DOT}(?:リーヴ${DOT}|R${DOT})?マスク`, 'マスク', 'honorific'],
  [ALTMAN, `サム(?:エル)?${DOT}(?:アルトマン|オルトマン)`, '(?:アルトマン|オルトマン)', 'sure'],
  [MUSK, '[일엘]론\\s?(?:리브\\s)?머스크', '머스크', 'mask'],
  [ALTMAN, '[샘]\\s?[올알]트[먼만]', '[올알]트[먼만]', 'sure'],
  // Arabic and Persian
  [MUSK, '[إاأآ]ی?ي?ل[وا]ن\\s(?:ريف\\s)?ما?س[كک]', 'ما?س[كک]', 'mask'],
  [ALTMAN, 'سا?م\\s[أاآإ]و?لتم[اه]?ن', '[أاآإ]لتم[ا]?ن', 'sure'],
  // Hebrew, Greek
  [MUSK, 'אי?לון מאסק', 'מאסק', 'scent'],
  [ALTMAN, 'סם או?לטמן', 'או?לטמן', 'mask'],
  [MUSK, '[ΈΕΊΙέείι]λον\\s(?:Ριβ\\s)?Μασκ', 'Μασκ', 'sure'],
  [ALTMAN, 'Σαμ\\s[ΆΑάα]λτμαν', '[ΆΑ]λτμαν', 'sure'],
  // Devanagari, Bengali, Tamil, Telugu, Kannada, Malayalam, Thai, Georgian, Armenian
  [MUSK, '(?:एल[ॉो]?न|इल[ॉो]न|ईलॉन)\\sमस्क', 'मस्क', 'scent'],
  [ALTMAN, 'स[ैे]म\\s(?:ऑ|ओ|आ|अ)ल्टम[ैे]न', '(?:ऑ|ओ|आ|अ)ल्टम[ैे]न', 'sure'],
  [
    MUSK,
    '(?:ইলন|এলন)\\sমাস্ক|எலா?ன்\\sமஸ்க்|(?:ఎలా?న్|ఎలోన్)\\sమస్క్|(?:ಎಲಾನ್|ಎಲೋನ್)\\sಮಸ್ಕ್|(?:ഇലോൺ|എലോൺ)\\sമസ്ക്',
    'মাস্ক|மஸ்க்',
    'mask',
  ],
  [ALTMAN, 'স্যাম\\sঅল্টম্যান', 'অল্টম্যান', 'sure'],
  [MUSK, '[อเ]ี?ลอน\\s?มัสก์', 'มัสก์', 'scent'],
  [ALTMAN, 'แซม\\s?(?:อัลท์|อัลต์|ออลต์|อัล)แมน', '(?:อัลท์|อัลต์|ออลต์)แมน', 'sure'],
  [MUSK, '(?:ილონ|ელონ)\\s?მასკ\\p{L}{0,2}|(?:Իլոն|Էլոն)\\s?Մասկ\\p{L}{0,2}', '\\0', 'sure'],
  [ALTMAN, 'სემ\\s?ოლტმან\\p{L}{0,2}|Սեմ\\s?[ԱՕ]լթման\\p{L}{0,2}', '\\0', 'sure'],
  [
    'openai',
    'オープンA\\.?I|오픈 ?AI|오픈에이아이|ओपन ?एआई|ओपनएआय|โอเพน ?เอไอ|أوبن ?[إأا]ي(?:ه)? ?[آأا]ي|اوپن ?ای ?آی',
    '\\0',
    'sure',
  ],
];

const PATTERN = new RegExp(ROWS.map(([, full, bare]) => `(${full})|(${bare})`).join('|'), 'gu');
// Cyrillic names are also written small, in searches and tags; only in full.
const SMALL = /(илон[а-я]{0,2}\s+маск[а-я]{0,2})|(с[эе]м[а-я]{0,2}\s+альтман[а-я]{0,2})/g;

const SPACED = /[\u0370-\u05ff\u0900-\u0e7f\u10a0-\u10ff]/;
const ARABIC = /[\u0600-\u06ff]/;

/** Candidates in scripts other than Latin, in order. */
export function scripts(text: string): Candidate[] {
  const found: Candidate[] = [];
  PATTERN.lastIndex = 0;
  for (let hit = PATTERN.exec(text); hit; hit = PATTERN.exec(text)) {
    if (!hit[0]) {
      PATTERN.lastIndex++;
      continue;
    }
    const group = hit.findIndex((part, index) => index > 0 && part !== undefined);
    const row = ROWS[(group - 1) >> 1]!;
    const candidate = judge(text, row, group % 2 === 1, hit.index, hit.index + hit[0].length);
    if (candidate) found.push(candidate);
  }
  SMALL.lastIndex = 0;
  for (let hit = SMALL.exec(text); hit; hit = SMALL.exec(text))
    if (!isLetter(text[hit.index - 1]) && !isLetter(text[SMALL.lastIndex]))
      found.push({
        subject: hit[1] ? MUSK : ALTMAN,
        start: hit.index,
        end: SMALL.lastIndex,
        form: 'full',
        certain: true,
        lean: 0,
      });
  return found;
}

function judge(text: string, row: (typeof ROWS)[number], full: boolean, start: number, end: number): Candidate | null {
  const [subject, , , rule] = row;
  const before = text[start - 1];
  const next = text[end];
  const arabic = ARABIC.test(text[start]!);
  // Where words are divided by spaces the name must be one; Arabic joins “and”, “by”, “to” to it.
  if (
    SPACED.test(text[start]!) &&
    !/[\u0e00-\u0e7f]/.test(text[start]!) &&
    (isLetter(before) || isLetter(next)) &&
    !/[\u0590-\u05ff]/.test(text[start]!)
  )
    return null;
  if (arabic && (isLetter(next) || (isLetter(before) && !(/[وفبلك]/.test(before!) && !isLetter(text[start - 2])))))
    return null;
  if (
    /[\u0590-\u05ff]/.test(text[start]!) &&
    (isLetter(next) || (isLetter(before) && !(/[ובלמהשכ]/.test(before!) && !isLetter(text[start - 2]))))
  )
    return null;
  const candidate: Candidate = { subject, start, end, form: full ? 'full' : 'surname', certain: full, lean: 0 };
  if (subject === 'openai') return { ...candidate, form: 'alias' };
  candidate.family = subject === MUSK ? 'musk' : 'altman';
  if (full) return candidate;
  const other = otherFirstName(text, start);
  if (other) return { ...candidate, namesake: other, veto: `${other} ${text.slice(start, end)}` };
  if (rule === 'ultraman') candidate.rule = 'ultraman';
  else if (rule === 'honorific') {
    candidate.rule = 'mask';
    if (/^(?:氏|ＣＥＯ|CEO|・?最高経営|会長|被告|容疑者)/.test(text.slice(end, end + 6))) candidate.lean = 6;
  } else if (rule === 'mask' && /^М/.test(text[start]!)) {
    // The nominative and instrumental are no forms of the word for mask; the others may be, at the beginning of a sentence.
    const ambiguous = /^Маск[ауе]$/.test(text.slice(start, end));
    const opens = /(?:^|[.!?…:;«“"„(\n—–-])\s*$/.test(text.slice(Math.max(0, start - 4), start));
    if (!ambiguous) candidate.lean = 0;
    else {
      candidate.rule = 'mask';
      candidate.lean = opens ? -6 : 0;
    }
  } else if (rule !== 'sure') candidate.rule = rule;
  return candidate;
}

/** A given name of the same script right before the surname, which makes it somebody else. */
function otherFirstName(text: string, start: number): string | null {
  // 金巴尔·马斯克, ロバート・アルトマン
  const dotted = /([\u3400-\u9fff]{1,5}|[\u30a0-\u30fa\u30fc]{2,})[·・･•‧＝]$/.exec(
    text.slice(Math.max(0, start - 12), start),
  );
  if (dotted) return dotted[1]!;
  if (!/[\u0370-\u04ff]/.test(text[start]!)) return null;
  const word = wordBefore(text, start);
  if (!word || !isUpper(word.text[0]) || !/[\u0370-\u04ff]/.test(word.text[0]!)) return null;
  const previous = wordBefore(text, word.start);
  if (word.text.length === 2 && word.text.endsWith('.')) return /^[ИІЭЕСΈΣ]/.test(word.text) ? null : word.text;
  // A capital in the middle of a sentence is a name; at its beginning it may be any word.
  if (GIVEN.test(word.text)) return word.text.toLowerCase();
  if (!previous || !/^\p{Ll}/u.test(previous.text) || KNOWN.test(word.text) || word.text === word.text.toUpperCase())
    return null;
  return word.text.toLowerCase();
}

const GIVEN =
  /^(?:Роберт|Натан|Эдвард|Джек|Энни|Стивен|Дэниел|Яков|Михаил|Дмитрий|Александр|Борис|Игорь|Анна|Мария|Семен|Семён|Лев|Кимбал|Мэй|Мейе|Эррол|Тоска|Джастин|Вивиан|Ρόμπερτ)(?:а|у|ом|е|я|ю|ем|ы)?$/;
const KNOWN = /^(?:Тесл|Твит|Трамп|Байден|Спейс|Безос|Цукерберг|Америк|Европ|Росси|Украин)/;
