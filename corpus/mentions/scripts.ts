import { isUpper, wordBefore } from './around.ts';
import type { Candidate } from './scan.ts';

/**
 * Names in other scripts. A row: the subject, its full name (certain), the bare surname, and whether the surname is
 * another word as well (a mask, the scent, Maersk, Ultraman), so that the page must speak for it.
 */
const MUSK = 'elon-musk';
const ALTMAN = 'sam-altman';
const DOT = '[·・･•‧∙．.＝= -]?';
// Slavic and Turkic endings, and Mongolian ones.
const END = '[а-яёіїўәғқңөүұһјљњ]{0,5}';
const CASES = '[ыі]н[ыі]ң|[тнд][іыи][ңн]г?|[қкгғ][ае]|[тнд][іыи]|[бмп]ен|[тнд][ае]н|[тд][ае]|ийн|ийг|аас|тай|т';
const HINDI = 'ने|ला|ले|को|का|की|के|ची|चे|चा|च्या|लाई|वर|कडे|मुळे|सोबत|बाट|(?:यां|ां)(?:नी|ना|चा|ची|चे|च्या)';

const ROWS: readonly (readonly [subject: string, full: string, alone?: string, also?: 'mask' | 'ultraman'])[] = [
  [
    MUSK,
    `(?:[иіэеё]л[оъ]н|ілан)${END}\\s+(?:ри[ий]?в\\s+|р\\.\\s*)?м[аъ]ск${END}`,
    `Маск(?:${CASES}|а|у|ом|ам|е|ові|ов[аоеиуы]?)?|МАСКА?|Мъск`,
    'mask',
  ],
  [
    ALTMAN,
    `с[эеа]м(?:[юу]?[эеи]?л[ья]?)?(?:[аеуюяіь]|[ое]м|[оеє]ві)?\\s+(?:х\\.\\s*)?[аое]ль?тм[аеэ]н${END}`,
    `[АО]ль?тм[аеэ]н(?:${CASES}|а|у|ом|ем|ам|ым|е|ові|ов[аоеиуы]?)?`,
  ],
  [MUSK, `(?:[埃伊艾依][隆龙龍朗])(?:${DOT}[里李]夫)?${DOT}[马馬]斯克`, '(?<!托)[马馬]斯克(?!林|特[尔爾人])'],
  [ALTMAN, `(?:[萨薩]姆|山姆|森姆)(?:${DOT}哈里斯)?${DOT}[奥奧阿][尔爾]?特曼`, '[奥奧阿][尔爾]特曼|阿特曼'],
  [
    ALTMAN,
    '$^',
    '(?<!迪迦|[赛賽][罗羅]|泰[罗羅]|戴拿|盖亚|捷德|欧布|初代|泽塔)[奥奧]特曼(?!兄弟|系列|卡|之[父母王歌光]|玩|Z|见面会|見面會|主题|主題|乐园|樂園|舞台|面具|贴纸|手办|手辦|公仔|玩偶|模型|扭蛋|积木|積木|周边|周邊|雨伞|服装|皮肤|剧场版|劇場版|书包)',
    'ultraman',
  ],
  [MUSK, `(?:イー|エ)ロン${DOT}(?:リーヴ${DOT}|R${DOT})?マスク`, 'マスク', 'mask'],
  [ALTMAN, `サ(?:ム|ムエル|ミュエル)${DOT}(?:アルトマン|オルトマン)`, '[アオ]ルトマン'],
  [MUSK, '[일엘]론\\s?(?:리브\\s)?머스크', '머스크(?!\\s?(?:멜론|라인|향))', 'mask'],
  [ALTMAN, '샘\\s?[올알앨]트[먼만]', '[올알앨]트[먼만]'],
  [MUSK, '[إاأآ][یي]?ل[وا]?ن\\s(?:ریف|ريف)?\\s?ما?س[كک]', 'ماس[كک]', 'mask'],
  [ALTMAN, 'س[ای]?م\\s[أاآإ]و?ل[تٹ] ?م[ای]?ن', '[أآ]ل[تٹ]م[ای]?ن|التمان'],
  [MUSK, 'אי?לון מאסק', 'מאסק', 'mask'],
  [ALTMAN, 'סם או?לטמן', 'או?לטמן', 'mask'],
  [MUSK, '[έείίι]λον\\s(?:ριβ\\s)?μασκ', 'Μασκ|ΜΑΣΚ'],
  [ALTMAN, 'σαμ\\s[άαόο]λτμαν', '[ΆΑ]λτμαν|ΑΛΤΜΑΝ'],
  [MUSK, `(?:एल[ॉो]?न|[इई]ल[ॉो]न)\\sमस्क(?:${HINDI})?`, `मस्क(?:${HINDI})?`],
  [ALTMAN, 'स[ैेॅ]म\\s[ऑओआअ]ल्टम[ैेॅ]?न', '[ऑओआअ]ल्टम[ैेॅ]?न'],
  [
    MUSK,
    '[ইএ]লন\\sমাস্ক(?:ের|কে|ও)?|எல[ாோ]?ன்\\sமஸ்(?:க்க?|க)(?:ின்|ிற்கு|ிடம்|ால்|[ைு])?|ఎల[ాో]?న్\\sమస్క్|ಎಲ[ಾೋ]?ನ್\\sಮಸ್ಕ್|[ഇഎ]ലോ(?:ൺ|ണ്)\\sമസ്ക്|[એઈઇ]લ[ોૉ]?ન\\sમસ્ક|[ਐਏਇ]ਲ[ੋੌ]?ਨ\\sਮਸਕ',
    'মাস্ক(?:ের|কে|ও)?|மஸ்(?:க்க?|க)(?:ை|ின்)?',
    'mask',
  ],
  [ALTMAN, 'স্যাম\\sঅল্টম্যান(?:ের|কে|ও)?|சாம்\\s[ஆஅ]ல்ட்மே?ன்|[సశ](?:్య)?ామ్\\sఆల్ట్మ[ేా]?న్', 'অল্টম্যান(?:ের|কে|ও)?|ஆல்ட்மே?ன்'],
  [MUSK, '(?:อ[ีิ]|เอ)ลอน\\s?มัส[กค]์', 'มัสก์', 'mask'],
  [ALTMAN, 'แซม\\s?(?:อัลท์|อัลต์|ออลต์|ออลท์|อัล)แมน', '(?:อัลท์|อัลต์|ออลต์|ออลท์)แมน'],
  [MUSK, '[იე]ლონ\\s?მასკ[ა-ჰ]{0,2}|[ԻԷ]լոն\\s?Մասկ[ա-ֆ]{0,2}'],
  [ALTMAN, 'სემ\\s?[აო]ლტმან[ა-ჰ]{0,2}|Սեմ\\s?[ԱՕ]լթման[ա-ֆ]{0,2}'],
  [MUSK, '[ኢኤ]ሎን\\s?[ማመ]ስክ|အီလွန်\\s?မတ်စ်?|[ඊඉ]ලෝන්\\s?මස්ක්|អ[េ៊ី]{1,2}ឡុន\\s?ម៉ាស់|[ອີ]{2}ລອນ\\s?ມັສກ໌?'],
  [
    'openai',
    'オープンA\\.?I|오픈 ?AI|오픈에이아이|ओपन ?एआई|ওপেন ?এআই|ஓபன் ?ஏஐ|ఓపెన్ ?ఏఐ|โอเพ่?น ?เอไอ|[اأ]وبن ?[إأا]يه? ?[آأا]ي|اوپن ?ای ?آی',
  ],
  ['xai', '[إا]كس ?[إأا]يه? ?[آأا]ي|ایکس ?ای ?آی|এক্স ?এআই'],
];

const FULL = new RegExp(ROWS.map(([, full]) => `(${full})`).join('|'), 'giu');
const BARE = new RegExp(ROWS.map(([, , alone]) => `(${alone ?? '$^'})`).join('|'), 'gu');

/** Candidates in scripts other than Latin: full names, then bare ones, some of which lie in the former. */
export function scripts(text: string): Candidate[] {
  const found: Candidate[] = [];
  for (const pattern of [FULL, BARE]) {
    pattern.lastIndex = 0;
    for (let hit = pattern.exec(text); hit; hit = pattern.exec(text)) {
      const start = hit.index;
      const end = start + hit[0].length;
      const row = ROWS[hit.indexOf(hit[0], 1) - 1]!;
      if (!apart(text, start, end)) continue;
      const [subject] = row;
      const isCompany = subject === 'openai' || subject === 'xai';
      const candidate: Candidate = {
        subject,
        start,
        end,
        form: isCompany ? 'alias' : 'full',
        certain: true,
        lean: 0,
      };
      if (!isCompany) candidate.family = subject === MUSK ? 'musk' : 'altman';
      const generic = subject === 'openai' && OPEN_KIND.test(text.slice(end, end + 8));
      if (generic) Object.assign(candidate, { rule: 'open-ai', certain: false, veto: 'AI that is open' });
      found.push(pattern === FULL ? candidate : bare(text, candidate, row[3]));
    }
  }
  return found;
}

/** オープンAIモデル: models that are open. */
const OPEN_KIND =
  /^\s?(?:モデル|コンポーネント|界隈|エコシステム|コミュニティ|プラットフォーム|技術|標準|모델|생태계|플랫폼|커뮤니티|기술)/;

/** Where spaces divide words the name must be one; Arabic and Hebrew join “and”, “by”, “to” to its front. */
function apart(text: string, start: number, end: number): boolean {
  const first = text[start]!;
  const letter = (index: number): boolean => /[\p{L}\p{M}]/u.test(text[index] ?? '');
  if (/[\u0590-\u06ff]/.test(first))
    return !letter(end) && (!letter(start - 1) || (/[وفبلكובלמהשכ]/.test(text[start - 1]!) && !letter(start - 2)));
  // India's: Hindi नमस्कार holds the name; the southern languages join endings to it.
  if (/[\u0900-\u0dff]/.test(first)) return !letter(start - 1) && !(/[\u0900-\u09ff]/.test(first) && letter(end));
  // Where words aren't divided, the pattern itself is distinctive enough.
  return !/[\u0370-\u058f\u10a0-\u10ff]/.test(first) || (!letter(start - 1) && !letter(end));
}

function bare(text: string, candidate: Candidate, also: 'mask' | 'ultraman' | undefined): Candidate {
  const { start, end } = candidate;
  const written = text.slice(start, end);
  const right = text.slice(end, end + 8);
  const left = text.slice(Math.max(0, start - 12), start);
  Object.assign(candidate, { form: 'surname', certain: false, rule: also });
  const other =
    /^(?:監督|감독)/.exec(right)?.[0] ??
    otherFirstName(text, start, left) ??
    otherNamesBehind(candidate, text.slice(end, end + 50));
  if (other) return { ...candidate, namesake: other, veto: `${other} ${written}` };
  // The title of a film.
  if (also === 'ultraman' && /[《「『]$/.test(left) && !/^(?:[传傳:：谈談说說]|自[传述]|专访|訪談|访谈)/.test(right))
    candidate.lean = -8;
  if (written === 'マスク') {
    // The man has a title behind his name nearly always.
    candidate.lean = -1;
    if (/^(?:氏|CEO|・?最高経営|会長|被告)/.test(right)) candidate.lean = 6;
    else if (
      /^(?:を(?:着|つけ|付け|外|し|か)|の着用|メロン|着用|なし|姿|を配|が(?:配|必要|義務|不足|品薄|外れ|ずれ)|ド)|^[ァ-ヶー]/.test(
        right,
      ) ||
      /[ァ-ヶー一-龠捨い]$/.test(left)
    )
      return { ...candidate, veto: 'a mask', meaning: 'mask' };
  }
  // No mask speaks.
  if (also === 'mask')
    // A colon may also divide a title from what is told of it.
    candidate.lean += SPEAKS.test(right) || SPOKE.test(left) ? 3 : /^\s?[:："“«]/.test(right) ? 1 : 0;
  // Edward Altman’s formula
  if (candidate.family === 'altman' && FORMULA.test(right)) return { ...candidate, veto: `${written} Z` };
  // A director hasn’t that title.
  if (candidate.family === 'altman' && /^(?:氏|\s?CEO|最高経営|\s?최고경영자)/.test(right)) candidate.lean += 4;
  // The man talks, and of machines that think; the giant fights.
  if (
    also === 'ultraman' &&
    (/^(?:CEO|先生|表示|称|稱|说|說|认为|認為|透露|回应|回應|坦言|指出|强调|宣布|在[^，。]{0,6}上)/.test(right) ||
      /AI|GPT/.test(text))
  )
    candidate.lean += 1;
  if (
    /[аео]льт?ма/i.test(written) &&
    (MODEL_BEFORE.test(text.slice(Math.max(0, start - 30), start)) || /^ и Тафф?лер/.test(right))
  )
    return { ...candidate, veto: `модель ${written}` };
  if (written.startsWith('মাস্ক') && /^ (?:পর|পড়|ছাড়|ব্যব|খুল)/.test(right))
    return { ...candidate, veto: 'a mask', meaning: 'mask' };
  if (
    written.startsWith('ماس') &&
    /^ (?:لل|الوجه|الشعر|البشرة|صورت|مو\b|کرونا|كورونا|طبي|پزشکی|بهداشتی|خانگی|فیلتردار|پارچه|تنفسی|گیاهی|طبیعی|سه[ ‌]لایه|منزلي|طبيعي)/.test(
      right,
    )
  )
    return { ...candidate, veto: 'a mask', meaning: 'mask' };
  if (written.startsWith('Мъ')) delete candidate.rule;
  else if (written.startsWith('М')) {
    // “Маска из глины”, “маска-шоу”
    if (/^(?:-| (?:из|з|для|от|від|на основе) )[а-яіїє]/.test(right) && !/[а-яіїєё] $/.test(left))
      return { ...candidate, veto: 'a mask', meaning: 'mask' };
    // Маск and Маском are no forms of the word for mask; the others may open a sentence, or be a title in quotation marks.
    if (/^Маск(?:[оа]м|ов.{0,2})?$/.test(written)) delete candidate.rule;
    else if (/[«“„"]\s*$/.test(left)) candidate.lean = -6;
    // Whom they did something to: what masks do has another ending.
    else if (/^Маску$/.test(written) && DONE_FOR.test(text.slice(end, end + 40))) candidate.lean = 3;
    else if (/^Маска$/.test(written) && DONE_TO.test(text.slice(end, end + 40))) candidate.lean = 3;
    // A capital within a sentence is no mask’s.
    else if (/(?:[а-яіїєё]|(?:^|[^А-Яа-я])[ВИКОСУЗ])\s$/.test(left)) candidate.lean = 1;
    else if (/^Маск.?$|^МАСК/.test(written) && /(?:^|[.!?…:;(\n—–-])\s*$/.test(left)) candidate.lean = -3;
  }
  return candidate;
}

/** Given names behind the surname, as registers and lists of books have them: “Альтман И. Л.”, “Альтман Наталья Ильинична”. */
function otherNamesBehind({ subject }: Candidate, behind: string): string | null {
  const initial = /^ ([А-ЯЇІЄҐ])\. ?[А-ЯЇІЄҐ]\./.exec(behind)?.[1];
  if (initial !== undefined) return (subject === MUSK ? 'ИІЭЕ' : 'С').includes(initial) ? null : `${initial}.`;
  return /^ (\p{Lu}\p{Ll}+) \p{Lu}\p{Ll}+(?:вич|вна|ич|ична)(?!\p{L})/u.exec(behind)?.[1]?.toLowerCase() ?? null;
}

/** A given name of the same script right before the surname, which makes it somebody else. */
function otherFirstName(text: string, start: number, left: string): string | null {
  // 金巴尔·马斯克, ロバート・アルトマン
  const dotted = /([\u3400-\u9fff]{1,5}|[\u30a0-\u30fa\u30fc]+)[·・･•‧∙＝]$/.exec(left);
  if (dotted) return dotted[1]!;
  if (GIVEN_ELSEWHERE.test(left)) return left.trim().split(/\s/).at(-1)!;
  const script = /[\u0370-\u04ff]/;
  const word = script.test(text[start]!) ? wordBefore(text, start) : null;
  if (!word || !isUpper(word.text[0]) || !script.test(word.text[0]!)) return null;
  // On the line before it is a heading’s.
  if (text.slice(word.end, start).includes('\n')) return null;
  if (/^.\.$/.test(word.text)) return /[ИІЭЕСΈΣ]/.test(word.text[0]!) ? null : word.text;
  if (GIVEN.test(word.text)) return word.text.toLowerCase();
  // A capital within a sentence is a name; at its beginning it may be any word.
  const previous = wordBefore(text, word.start);
  // Эррол Грэм Маск
  if (previous && GIVEN.test(previous.text)) return previous.text.toLowerCase();
  return previous &&
    /^\p{Ll}[^.]*$/u.test(previous.text) &&
    !KNOWN.test(word.text) &&
    word.text !== word.text.toUpperCase() &&
    !word.text.endsWith('.')
    ? word.text.toLowerCase()
    : null;
}

const DONE_FOR =
  /^ (?:не )?(?:отказал|понрави|удал|пришлось|гроз[ия]т|принадлеж|предъяв|надоел|сподоба|вдал|належ|загрож|довелося)/;
const DONE_TO = /^ (?:(?:не|знову|снова|вже|уже|сьогодні|сегодня) )?\p{Ll}{3,}[аиіїя]ли(?!\p{L})/u;
const SPEAKS =
  /^\s?(?:و ?(?:ترام[پب]|[آأ]لت?م[ای]?ن|بزوس|ز[اُو]?ك?رب)|রকেট|কোম্পানি|টেসলা|স্পেসএক্স|(?:يعلن|يقول|ينتقد|يهاجم|يتهم|يؤكد|يرد|يدعو|يطالب|يهدد|ينقل|يشتري|يغرد|يكشف|يتعهد|يواجه|يقاضي|ينفي|يرفض|يتوقع|يحذر)(?!\p{L})|เผย|ประกาศ|ยัน|ชี้|โพสต์|ลั่น|เตือน|ฟ้อง|วิจารณ์|נגד|אמר|טוען|טען|הודיע|צייץ|כתב|گفت|ने कहा|বলেন|বলেছেন|กล่าว|บอก|ทวีต)/u;
const SPOKE = /(?:قال|وقال|أعلن|صرح|كتب|غرد|أكد|أضاف|أوضح|زعم|اتهم)\s$/;

const GIVEN =
  /^(?:Роберт|Натан|Эдвард|Джек|Энни|Стивен|Яков|Михаил|Александр|Борис|Игорь|Робърт|Анна|Лев|Кимбал|М[эе]й|Мейе|Эррол|Ерр?ол|Ма[јй]|Меј|Джастин|Вивиан|Тоск|Сем[её]н|Владимир|Виктор|Иван|Константин|Леонид|Марк|Исаак|Абрам|Давид|Ефим|Павел|Олег|(?:Андре|Серге|Алексе|Никола|Дмитри|Юри|Григори|Аркади|Моисе)[йяюе]|Ирин|Елен|Мари|Ольг|Татьян|Екатерин|Роз|Ρόμπερτ|Μέ[ιυ]|Έρολ|Κίμπαλ)[ауомея]{0,2}$/;
// Taiwan’s wide full stop between names has become a narrow one here, which may end a sentence as well.
const GIVEN_ELSEWHERE =
  /(?:로버트|에드워드|애니|킴벌|킴볼|에롤|메이|روبرت|كيمبال|إيرول|כימבל|קימבל|רוברט|रॉबर्ट|किम्बल|(?<![\p{L}\p{M}])(?:मेय|माये|एरोल|एर्रोल|મેય)|โรเบิร์ต|(?:罗伯特|羅伯特|金博[尔爾]|金巴爾|梅耶|梅伊|埃[罗羅][尔爾]|托斯卡)\.?)\s?$/u;
// Edward Altman's model, Bland and Altman's plots.
const MODEL_BEFORE =
  /(?:[Мм]одел\p{L}+|[Фф]ормул\p{L}+|[Ии]ндекс\p{L}*|[Кк]оэффициент\p{L}*|Бл[еэ]нда?)(?: и |[ –—-]+)$/u;
const FORMULA = /^\s?(?:の|的|의)?\s?[ZＺ][- ]?(?:スコア|値|モデル|值|模型|分数|分數|점수|스코어|모[델형]|score)/i;
const KNOWN = /^(?:Тесл|Твит|Трамп|Байден|Спейс|Безос|Цукерберг|Америк|Европ|Росси|Украин)/;
