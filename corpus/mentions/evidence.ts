import { PROBE } from '../probe.ts';
import { clean } from './clean.ts';
import { wholeWord } from './around.ts';
import { CHILDREN } from './given.ts';
import { isIntroducedAnew } from './kin.ts';
import type { Family } from './names.ts';
import { scan, type Candidate } from './scan.ts';
import { addStanding, noStanding, type Standing } from './standing.ts';

/** What a text speaks of besides names. */
export type Topic =
  'musk' | 'altman' | 'labs' | 'tech' | 'register' | 'scent' | 'film' | 'explain' | 'mask' | 'ultraman';

/** What a page tells of how it writes, once it has. */
type Sign =
  // A surname that only a person can have, or what only a person does.
  | 'speaks'
  | 'ilon'
  | 'not elon'
  | 'another sam-altman'
  // A first name alone in its cell or link.
  | `given ${Family}`
  // The letters mean something else: the field in capitals and as xAI, a phrase, a token, code.
  | 'not XAI'
  | 'not xAI'
  | 'field of XAI'
  | 'studied xAI'
  | 'not open-ai'
  | 'not package'
  | 'token'
  // The title of a film or a show; a mask that is worn.
  | 'not mask'
  | 'worn';

/** What the document as a whole says. The order of its texts doesn't matter, but for who is named first. */
export interface Evidence {
  /** How often each subject is named beyond doubt. */
  named: Record<string, number>;
  /** How often each subject is named by something that only looks like it so far. */
  likely: Record<string, number>;
  signs: Set<Sign>;
  /** Where the bare surnames stand, and for whose sake the one is named. */
  standing: Record<Family, Standing>;
  /** Namesakes named in full, per surname: `musk` -> `kimbal` -> 2. */
  others: Record<Family, Map<string, number>>;
  /** Different words seen of each topic. */
  words: Record<Topic, Set<string>>;
  /** Those of {@link SHOWN} topics as they stand in the text, whole. */
  written: Map<string, string>;
  /** What stands around the scent, the animals and so on, {@link MOST_SCENTS} times at most. */
  scents: Set<string>;
  /** Code units still read for topics, of {@link TOPIC_LIMIT}: they are statistical, and a huge page needn't be read whole. */
  left: number;
}

/** What a page writes of so often, of the scent or of somebody, it isn’t writing of by the way. */
export const MANY = 3;

/** More of them tell no more. */
const MOST_SCENTS = 30;

/** More people of one surname than this tell no more: all of them are gone through for each bare one. */
const MOST_OTHERS = 200;

export const TOPIC_LIMIT = 100_000;

/** What is the director's alone: works, and retrospectives of them. */
export const WORKS = ['nashville', 'gosford', 'm*a*s*h', 'mccabe', 'short cuts', 'retrospect', 'retrospekt'];

// Beginnings of words, in small letters.
const LATIN: Record<Topic, string> = {
  musk: 'tesla|spacex|starlink|neuralink|twitter|tweet|cybertruck|grok|boring company|hyperloop|doge\\b|starship|falcon 9|billionaire|trump|x corp|paypal',
  altman:
    'openai|chatgpt|gpt-\\d|dall.e\\b|text-davinci|worldcoin|y combinator|ycombinator|brockman|sutskever|murati|nadella|artificial intelligence',
  labs: 'anthropic|deepmind|mistral|deepseek|gemini|claude|llama',
  tech: 'chatbot|language models?\\b|machine learning|deep learning|silicon valley|nvidia|microsoft|zuckerberg|bezos|pichai|thiel|hassabis|amodei|ai (?:model|chat|compan|firm|start|lab|tool|boom|race|agent|assist|safety|industry)|a\\.?i\\b(?<=\\b(?:generative|for|of|with|and|the|in|on|about|by|an) a\\.?i)|ai-(?!je\\b)\\w|ki-\\w|ia\\b(?<=(?:l[’\\x27]|\\b(?:la|da|de|di|del|della|con|en|na) )ia)|int[eé]l\\S{1,12} artific|(?:k[uü]nst|sztucz|um[eě]l|umjet|mākslīg|dirbtin)\\S{1,9} intel|artificiell intel|yapay zek|tekoäly|tehisintel|mesterséges intel|trí tuệ nhân|kecerdasan buat',
  // People who are known to each other alone: minutes, rosters, registers.
  register:
    'second(?:ed|s) (?:by|the)|motion\\b|roll call|quorum|adjourn|agenda item|aldermen|trustees|town council|parish|varsity|genealog|obituar|survived by|predeceased|grandchildren|in lieu of flowers|funeral|interment|great-grand|baptis|census\\b|phone (?:list|directory|tree|book)|switchboard|canteen|extensions?\\b|ext\\. ?\\d|relay\\b|kirchenbuch|stammbaum|protokoll',
  scent:
    'perfum|parf[uüéyi]m|fragran[czt]|fragan[ct]|moskus|pézsma|kasturi|geruch|riech|geur(?:en)?\\b|doft|lukt|nước hoa|scent|(?<!\\b(?:in|to|from|near|at) )cologne|eau de|vetiver|sandalwood|patchouli|bergamot|jasmin(?!e crockett)|amber\\b(?! heard)|ambergris|zibet|civet|castoreum|odou?r\\b|pheromon|(?:base|top|heart) notes?\\b|shaving|aniseed|liquorice|licorice|toffee|sherbet|butterscotch|humbugs?\\b|nougat|loll(?:y|ies)\\b|notes of\\b|oud\\b|incense(?!d)|aroma|aftershave|deodorant|soap(?! opera)|candle|attar\\b|zapach|d[uü]ft|tuoksu|profumo|vůn|illat|almizcle|almíscar|moschus|muschio|muskus|piżm|misk\\b|musc\\b|vanil|wanil|vainil|vanigl|lotion|shampoo|shower gel|kvap|kvepal|lõhn|miris|deer\\b|ox(?:en)?\\b|muskrat|glands?\\b|wildlife|melon(?!i)|ambrette|essential oil|fixative|on (?:the |your |my )?skin\\b|musky|sillage|dry-?down|orris|neroli|tuberose|ylang|labdanum|benzoin|galbanum|daylesford|molecul',
  film:
    `${WORKS.join('|').replaceAll('*', '\\*')}|` +
    'films?\\b|overlapping dialog|filmm|cinematic|cinematogra|actors?\\b|hitchcock|kubrick|kurosawa|fellini|cassavetes|noir\\b|(?:p\\.?t\\.?|wes) anderson|imdb|(?:an|honorary) oscar\\b|academy award|scorsese|tarantino|(?<!(?:executive|managing|board) )director\\b(?! of (?:the )?(?:company|board|firm|research|engineering|policy|communications|operations|institute|cent(?:er|re)|fbi|cia|national|tesla|openai)| (?:ejecutivo|executivo|general|geral|técnico|financiero|de (?:tesla|openai|la compañía|la empresa)))|directed|directs|dir\\. |auteur|regiss[eö]|régisseur|réalisateur|cin[eé]ast|cinéma|película|regista\\b|reżyser|režis|ohjaaja|elokuv|yönetmen|cinema|screenplay|screenwrit|criterion|box office|movie|actress|[zf]-score|z′|piotroski|beneish|bankruptc|insolven|kff\\b|ncaa|division i\\b|head coach|halftime|innings?\\b|touchdown',
  explain:
    'expla?i[nk]ab|explic[aá][bv]|explicable|spiegabil|uitlegba|verklaarba|förklarba|forklarba|objašnjiv|vysvetliteľn|vysvětlit|wyjaśnial|erklärbar|interpretab|shap\\b|lime\\b|black.box|counterfactual|saliency|feature attribution|post.hoc|arbitrum|altcoin|binance|airdrop|gamefi|tokenomic|offchain|layer-3|mozambi|moçambi|gaza province|darpa|mortensen|(?:amy|andrew) ingram|schedul(?:e|ing) (?:your |a )?(?:meeting|assistant)',
  mask: 'maersk|container',
  ultraman: 'ultraman',
};
const OTHER: Record<Topic, string> = {
  musk: 'тесл|твиттер|трамп|特斯拉|推特|特朗普|川普|星链|テスラ|ツイッター|トランプ|테슬라|스페이스x|트위터|트럼프|تسلا|تيسلا|تويتر|ترامب|توییتر|טסלה|ट्विटर|टेस्ला|เทสลา|ทวิตเตอร์',
  altman: '大模型|台积电|英伟达|硅谷|人工智能|马斯克|馬斯克|微软|마이크로소프트|챗gpt|인공지능|생성형|искусственн',
  labs: '谷歌|구글',
  tech: 'нейросет|ии-|чат-бот|τεχνητή νοημοσύνη|τεχνητής νοημοσύνης|الذكاء الاصطناعي|هوش مصنوعی|בינה מלאכותית|कृत्रिम बुद्धि|এআই|ปัญญาประดิษฐ์|人工知能|生成|ai(?=[\\u3040-\\u9fff\\uac00-\\ud7af])|вештачк|изкуствен|штучн',
  register: '議事録|протокол',
  scent: '향수|香水|花香|духи|аромат|בושם|น้ำหอม|इत्र|عطر|مسك',
  film: '监督|監督|映画|영화|банкротств|감독|режисс|фильм|театр|спектакл|художни|导演|電影|电影',
  explain: '설명|可解释|可解釋|説明可能|объясним|пояснюван|للتفسير|تفسیرپذیر|توضیح‌پذیر|εξηγήσιμ',
  mask: 'маск(?:и|ой|ам|ами|ах)(?![а-яё])|(?<![а-яё])масок(?![а-яё])|着用|着け|つけ|外し|外す|不織布|使い捨て|感染|花粉|風邪|インフル|予防|口元|コロナ|消毒|フェイス|保湿|해운|컨테이너|덴마크|운임|마스크팩|화장품|للوجه|بشرة|الوجه|للشعر|پوست|فیلتردار|خانگی|تنفسی|лица|медицинск',
  ultraman: '迪迦|赛罗|賽羅|怪兽|怪獸|圆谷|圓谷|特摄|特攝|玩具|卡片|变身|變身|動畫|动画|ウルトラ',
};
const TOPICS = Object.keys(LATIN) as Topic[];
/** Which are told to the reader. */
const SHOWN: ReadonlySet<Topic> = new Set<Topic>(['musk', 'altman']);
const OF_TRADE: ReadonlySet<Topic> = new Set<Topic>(['musk', 'altman', 'labs', 'tech']);
const groups = (words: Record<Topic, string>): string => TOPICS.map((topic) => `(${words[topic]})`).join('|');
const WORDS = new RegExp(`\\b(?:${groups(LATIN)})`, 'g');
const OTHER_WORDS = new RegExp(groups(OTHER), 'g');

export function noEvidence(): Evidence {
  const words = {} as Record<Topic, Set<string>>;
  for (const topic of TOPICS) words[topic] = new Set();
  return {
    named: {},
    likely: {},
    signs: new Set(),
    standing: { musk: noStanding(), altman: noStanding() },
    others: { musk: new Map(), altman: new Map() },
    words,
    written: new Map(),
    scents: new Set(),
    left: TOPIC_LIMIT,
  };
}

const more = (counts: Record<string, number>, key: string): void => {
  counts[key] = (counts[key] ?? 0) + 1;
};

// A page's native text runs blocks together where nothing stands between their tags: “AltmanMuskTesla”.
const JOINT = /[a-zà-ÿ\d)](?=[A-Z][a-z])(?<!Elon|Sam|\bMa?c)(?!Seek|Mind|Pal\b)/g;

/** Adds what one more text of the document says. Its blocks may have been run together. */
export function addEvidence(evidence: Evidence, text: string): void {
  text = text.replace(JOINT, '$& | ');
  if (!PROBE.test(text)) return void addTexts(evidence, text, []);
  text = clean(text).text;
  const candidates = scan(text);
  addStanding(evidence, text, candidates, addTexts(evidence, text, candidates));
}

/** The same for a text whose candidates are known. Gives the offsets of words of their trade. */
export function addTexts(evidence: Evidence, text: string, candidates: readonly Candidate[]): number[] {
  const { signs } = evidence;
  for (const {
    subject,
    family,
    namesake,
    certain,
    veto,
    meaning,
    common,
    lean,
    rule,
    form,
    studied,
    start,
    end,
  } of candidates) {
    if (certain && rule === 'ilon') signs.add('ilon');
    if (veto && rule === 'elon') signs.add('not elon');
    // Who explains XAI may write of xAI on the same page.
    if (meaning === 'explainable AI') signs.add(form === 'full' ? 'not xAI' : 'not XAI');
    if (studied) signs.add('studied xAI');
    if (meaning === 'field') signs.add('field of XAI');
    // The title of a film or a show.
    if (rule === 'mask' && lean <= -6) signs.add('not mask');
    if (meaning === 'mask') signs.add('worn');
    if (rule === 'open-ai' && veto) signs.add('not open-ai');
    if (meaning === 'token') signs.add('token');
    if (meaning === 'code') signs.add('not package');
    if (certain && family === 'altman' && isIntroducedAnew(text, end)) signs.add('another sam-altman');
    if (certain) more(evidence.named, subject);
    else if (!veto && (rule === undefined ? lean >= 0 : rule === 'xai' && lean > 2)) more(evidence.likely, subject);
    if (family === 'musk' && !veto && lean > 2) signs.add('speaks');
    if (common) {
      evidence.words.scent.add('musk');
      // Told twice, a text counts once.
      if (evidence.scents.size < MOST_SCENTS) evidence.scents.add(text.slice(Math.max(0, start - 12), end + 12));
    }
    const others = namesake && family && !CHILDREN.has(namesake) ? evidence.others[family] : undefined;
    if (others && (others.size < MOST_OTHERS || others.has(namesake!)))
      others.set(namesake!, (others.get(namesake!) ?? 0) + 1);
    // A heading, or what stands under a picture.
    const from = namesake && veto && text.startsWith(veto, end - veto.length) ? end - veto.length : start;
    if (family && (others?.has(namesake!) || (certain && form === 'full')) && isLine(text, from, end))
      evidence.standing[family].titles.add(namesake ?? subject);
  }
  // A first name alone in its cell or link: the surname stands in the next.
  const given = /^\s*(?:(elon)|sam)\s*$/i.exec(text);
  if (given) signs.add(given[1] ? 'given musk' : 'given altman');
  const trade: number[] = [];
  if (evidence.left <= 0) return trade;
  const read = text.slice(0, evidence.left);
  evidence.left -= read.length;
  addWords(evidence, WORDS, read, trade);
  if (!/[\u0400-\u1fff\u3040-\ud7ff]/.test(read)) return trade;
  addWords(evidence, OTHER_WORDS, read, trade);
  return trade.sort((a, b) => a - b);
}

/** Whether nothing else stands on its line. */
function isLine(text: string, start: number, end: number): boolean {
  return (
    /(?:^|\n)\s*$/.test(text.slice(Math.max(0, start - 40), start)) && /^\s*(?:\n|$)/.test(text.slice(end, end + 40))
  );
}

function addWords(evidence: Evidence, pattern: RegExp, text: string, trade: number[]): void {
  // The one letter whose small form is longer, by which all behind it would be off.
  const small = text.replaceAll('İ', 'I').toLowerCase();
  pattern.lastIndex = 0;
  for (let hit = pattern.exec(small); hit; hit = pattern.exec(small)) {
    const word = hit[0];
    const group = hit.indexOf(word, 1);
    const topic = TOPICS[group - 1]!;
    evidence.words[topic].add(word);
    if (SHOWN.has(topic)) addWritten(evidence.written, word, wholeWord(text, hit.index, pattern.lastIndex));
    if (OF_TRADE.has(topic)) trade.push(hit.index);
  }
}

/** Of all that begin with a word the shortest, a name rather than a headline’s capitals: which text came first doesn’t matter. */
function addWritten(written: Map<string, string>, word: string, whole: string): void {
  const known = written.get(word);
  const rank = known === undefined ? -1 : whole.length - known.length || shape(whole) - shape(known);
  if (rank < 0 || (rank === 0 && whole < known!)) written.set(word, whole);
}

/** 0: `Tesla`, 1: `TESLA`, 2: `tesla`. */
const shape = (word: string): number => (word === word.toLowerCase() ? 2 : word === word.toUpperCase() ? 1 : 0);

export function pageEvidence(texts: Iterable<string>): Evidence {
  const evidence = noEvidence();
  for (const text of texts) addEvidence(evidence, text);
  return evidence;
}
