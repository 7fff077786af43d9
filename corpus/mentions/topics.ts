import { anyOf, type Rows } from './tables.ts';

/**
 * What a page speaks of, by the words it uses: a page about perfume is no page about a man.
 *
 * Each topic is a table of rows; a row says what its words have in common, or their language. Words are parted by commas and are the
 * beginnings of words, as parts of regular expressions in small letters: `\b` where the word must end there, and rules where the same letters mean
 * something else. To teach the rules a word, add it to its row.
 */
export type Topic =
  'musk' | 'altman' | 'labs' | 'tech' | 'register' | 'scent' | 'film' | 'explain' | 'mask' | 'ultraman';

/** What is the director's alone: works, and retrospectives of them. */
export const WORKS = ['nashville', 'gosford', 'm*a*s*h', 'mccabe', 'short cuts', 'retrospect', 'retrospekt'];

/** Where words begin after what is no letter of theirs. */
const LATIN: Readonly<Record<Topic, Rows>> = {
  musk: {
    'what he owns and makes':
      'tesla, spacex, starlink, neuralink, twitter, tweet, cybertruck, grok, boring company, hyperloop',
    'what he is told of with': String.raw`doge\b, starship, falcon 9, billionaire, trump, x corp, paypal`,
  },
  altman: {
    'what his company makes': String.raw`openai, chatgpt, gpt-\d, dall.e\b, text-davinci`,
    'what else he does': 'worldcoin, y combinator, ycombinator',
    'with whom': 'brockman, sutskever, murati, nadella, artificial intelligence',
  },
  labs: {
    'others that do the same': 'anthropic, deepmind, mistral, deepseek, gemini, claude, llama',
  },
  tech: {
    English: String.raw`chatbot, language models?\b, machine learning, deep learning, silicon valley`,
    'firms and people': 'nvidia, microsoft, zuckerberg, bezos, pichai, thiel, hassabis, amodei',
    'AI, of which more is said': 'ai (?:model|chat|compan|firm|start|lab|tool|boom|race|agent|assist|safety|industry)',
    'AI, behind such a word': String.raw`a\.?i\b(?<=\b(?:generative|for|of|with|and|the|in|on|about|by|an) a\.?i)`,
    'AI-powered, KI-Firma, l’IA; not French “ai-je”': String.raw`ai-(?!je\b)\w, ki-\w, ia\b(?<=(?:l[’\x27]|\b(?:la|da|de|di|del|della|con|en|na) )ia)`,
    'artificial intelligence, in languages with its letters': String.raw`int[eé]l\S{1,12} artific, (?:k[uü]nst|sztucz|um[eě]l|umjet|mākslīg|dirbtin)\S{1,9} intel, artificiell intel, yapay zek, tekoäly, tehisintel, mesterséges intel, trí tuệ nhân, kecerdasan buat`,
  },
  // People who are known to each other alone: minutes, rosters, registers.
  register: {
    minutes: String.raw`second(?:ed|s) (?:by|the), motion\b, roll call, quorum, adjourn, agenda item, aldermen, trustees, town council, parish`,
    'sports and schools': 'varsity',
    families: String.raw`genealog, obituar, survived by, predeceased, grandchildren, in lieu of flowers, funeral, interment, great-grand, baptis, census\b`,
    directories: String.raw`phone (?:list|directory|tree|book), switchboard, canteen, extensions?\b, ext\. ?\d, relay\b`,
    German: 'kirchenbuch, stammbaum, protokoll',
  },
  scent: {
    'perfume, in most languages': 'perfum, parf[uüéyi]m, fragran[czt], fragan[ct], moskus, pézsma, kasturi',
    'smell, in other languages': String.raw`geruch, riech, geur(?:en)?\b, doft, lukt, nước hoa`,
    'smell, in English': 'scent',
    'the scent, not the city': String.raw`(?<!\b(?:in|to|from|near|at) )cologne`,
    notes: String.raw`eau de, vetiver, sandalwood, patchouli, bergamot, jasmin(?!e crockett), amber\b(?! heard), ambergris, zibet, civet, castoreum, odou?r\b, pheromon, (?:base|top|heart) notes?\b, shaving`,
    sweets: String.raw`aniseed, liquorice, licorice, toffee, sherbet, butterscotch, humbugs?\b, nougat, loll(?:y|ies)\b`,
    'what is made of it': String.raw`notes of\b, oud\b, incense(?!d), aroma, aftershave, deodorant, soap(?! opera), candle, attar\b`,
    'the scent, in other languages': String.raw`zapach, d[uü]ft, tuoksu, profumo, vůn, illat, almizcle, almíscar, moschus, muschio, muskus, piżm, misk\b, musc\b, vanil, wanil, vainil, vanigl`,
    'washing, and two languages more': 'lotion, shampoo, shower gel, kvap, kvepal, lõhn, miris',
    animals: String.raw`deer\b, ox(?:en)?\b, muskrat, glands?\b, wildlife, melon(?!i)`,
    'what perfumers say': String.raw`ambrette, essential oil, fixative, on (?:the |your |my )?skin\b, musky, sillage, dry-?down, orris, neroli, tuberose, ylang, labdanum, benzoin, galbanum, daylesford, molecul`,
  },
  film: {
    'works of the director': WORKS.join(', ').replaceAll('*', String.raw`\*`),
    'cinema, in English': String.raw`films?\b, overlapping dialog, filmm, cinematic, cinematogra, actors?\b`,
    'directors and prizes': String.raw`hitchcock, kubrick, kurosawa, fellini, cassavetes, noir\b, (?:p\.?t\.?|wes) anderson, imdb, (?:an|honorary) oscar\b, academy award, scorsese, tarantino`,
    'a director of films, not of a firm': String.raw`(?<!(?:executive|managing|board) )director\b(?! of (?:the )?(?:company|board|firm|research|engineering|policy|communications|operations|institute|cent(?:er|re)|fbi|cia|national|tesla|openai)| (?:ejecutivo|executivo|general|geral|técnico|financiero|de (?:tesla|openai|la compañía|la empresa)))`,
    'what directors do': String.raw`directed, directs, dir\.[ ], auteur`,
    'the same in other languages': String.raw`regiss[eö], régisseur, réalisateur, cin[eé]ast, cinéma, película, regista\b, reżyser, režis, ohjaaja, elokuv, yönetmen`,
    'more of cinema': 'cinema, screenplay, screenwrit, criterion, box office, movie, actress',
    'the formula of Edward Altman': String.raw`[zf]-score, z′, piotroski, beneish, bankruptc, insolven, kff\b`,
    'sports, with players of that surname': String.raw`ncaa, division i\b, head coach, halftime, innings?\b, touchdown`,
  },
  explain: {
    'explainable, in English and other languages': String.raw`expla?i[nk]ab, explic[aá][bv], explicable, spiegabil, uitlegba, verklaarba, förklarba, forklarba, objašnjiv, vysvetliteľn, vysvětlit, wyjaśnial, erklärbar`,
    'the field': String.raw`interpretab, shap\b, lime\b, black.box, counterfactual, saliency, feature attribution, post.hoc`,
    'the token': 'arbitrum, altcoin, binance, airdrop, gamefi, tokenomic, offchain, layer-3',
    'the town': 'mozambi, moçambi, gaza province',
    'the programme, and the assistant': String.raw`darpa, mortensen, (?:amy|andrew) ingram, schedul(?:e|ing) (?:your |a )?(?:meeting|assistant)`,
  },
  mask: { 'the shipping company': 'maersk, container' },
  ultraman: { English: 'ultraman' },
};

/** Of scripts in which words don't begin after a break, or which `\b` doesn't know: anywhere. */
const OTHER: Readonly<Record<Topic, Rows>> = {
  musk: {
    Russian: 'тесл, твиттер, трамп',
    Chinese: '特斯拉, 推特, 特朗普, 川普, 星链',
    Japanese: 'テスラ, ツイッター, トランプ',
    Korean: '테슬라, 스페이스x, 트위터, 트럼프',
    'Arabic and Persian': 'تسلا, تيسلا, تويتر, ترامب, توییتر',
    Hebrew: 'טסלה',
    Hindi: 'ट्विटर, टेस्ला',
    Thai: 'เทสลา, ทวิตเตอร์',
  },
  altman: {
    Chinese: '大模型, 台积电, 英伟达, 硅谷, 人工智能, 马斯克, 馬斯克, 微软',
    Korean: '마이크로소프트, 챗gpt, 인공지능, 생성형',
    Russian: 'искусственн',
  },
  labs: { Chinese: '谷歌', Korean: '구글' },
  tech: {
    Russian: 'нейросет, ии-, чат-бот',
    Greek: 'τεχνητή νοημοσύνη, τεχνητής νοημοσύνης',
    'Arabic and Persian': 'الذكاء الاصطناعي, هوش مصنوعی',
    Hebrew: 'בינה מלאכותית',
    'Hindi and Bengali': 'कृत्रिम बुद्धि, এআই',
    Thai: 'ปัญญาประดิษฐ์',
    'Japanese, and AI before letters of Asia': String.raw`人工知能, 生成, ai(?=[\u3040-\u9fff\uac00-\ud7af])`,
    'Macedonian, Bulgarian, Ukrainian': 'вештачк, изкуствен, штучн',
  },
  register: { Japanese: '議事録', Russian: 'протокол' },
  scent: {
    Korean: '향수',
    Chinese: '香水, 花香',
    Russian: 'духи, аромат',
    Hebrew: 'בושם',
    'Thai and Hindi': 'น้ำหอม, इत्र',
    Arabic: 'عطر, مسك',
  },
  film: {
    'Chinese and Japanese': '监督, 監督, 映画',
    Korean: '영화',
    'the formula, in Russian': 'банкротств',
    'Korean, the director': '감독',
    Russian: 'режисс, фильм, театр, спектакл, художни',
    Chinese: '导演, 電影, 电影',
  },
  explain: {
    Korean: '설명',
    'Chinese and Japanese': '可解释, 可解釋, 説明可能',
    'Russian and Ukrainian': 'объясним, пояснюван',
    'Arabic and Persian': 'للتفسير, تفسیرپذیر, توضیح‌پذیر',
    Greek: 'εξηγήσιμ',
  },
  // A mask, of which the letters are the surname's.
  mask: {
    Russian: 'маск(?:и|ой|ам|ами|ах)(?![а-яё]), (?<![а-яё])масок(?![а-яё])',
    Japanese:
      '着用, 着け, つけ, 外し, 外す, 不織布, 使い捨て, 感染, 花粉, 風邪, インフル, 予防, 口元, コロナ, 消毒, フェイス, 保湿',
    'Korean, with the shipping company': '해운, 컨테이너, 덴마크, 운임, 마스크팩, 화장품',
    'Arabic and Persian': 'للوجه, بشرة, الوجه, للشعر, پوست, فیلتردار, خانگی, تنفسی',
    'Russian, what it is for': 'лица, медицинск',
  },
  // In Chinese the hero has the surname's letters.
  ultraman: {
    'Chinese and Japanese':
      '迪迦, 赛罗, 賽羅, 怪兽, 怪獸, 圆谷, 圓谷, 特摄, 特攝, 玩具, 卡片, 变身, 變身, 動畫, 动画, ウルトラ',
  },
};

export const TOPICS = Object.keys(LATIN) as Topic[];

/** One expression of a table, with a group for each topic, in the order of {@link TOPICS}. */
const groups = (table: Readonly<Record<Topic, Rows>>): string =>
  TOPICS.map((topic) => `(${anyOf(table[topic])})`).join('|');

/** What words are of which topic, in small letters: the number of the group is that of the topic, from 1. */
export const TOPIC_WORDS = new RegExp(`\\b(?:${groups(LATIN)})`, 'g');
/** The same for texts with {@link OTHER_LETTERS}. */
export const OTHER_TOPIC_WORDS = new RegExp(groups(OTHER), 'g');
export const OTHER_LETTERS = /[\u0400-\u1fff\u3040-\ud7ff]/;
