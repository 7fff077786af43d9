import { clean } from './clean.ts';
import { scan } from './scan.ts';

/** What a text speaks of besides names, by what it speaks for or against. */
export const TOPICS = ['musk', 'altman', 'scent', 'film', 'explain', 'mask', 'ultraman'] as const;
export type Topic = (typeof TOPICS)[number];

/** What the document as a whole says. Order of texts doesn't matter. */
export interface Evidence {
  /** How often each subject is named beyond doubt. */
  named: Record<string, number>;
  /** Namesakes named in full, per surname: `musk` -> `kimbal` -> 2. */
  others: Record<'musk' | 'altman', Map<string, number>>;
  /** Different words seen of each topic. */
  words: Record<Topic, Set<string>>;
  /** Whether xAI is written exactly so. */
  exact: boolean;
  /** Code units still read for topics: they are statistical, and a huge page needn't be read whole. */
  left: number;
}

const TOPIC_LIMIT = 200_000;

// One alternation, a group per topic in the order of TOPICS. Stems, so that inflected forms count.
const WORDS = new RegExp(
  [
    'tesla|spacex|starlink|neuralink|twitter|tweet|cybertruck|grok|boring company|hyperloop|doge|starship|falcon 9|billionaire|trump|x corp|paypal|тесл|твиттер|трамп|特斯拉|推特|特朗普|川普|星链|テスラ|ツイッター|トランプ|테슬라|스페이스|트위터|트럼프|تسلا|تيسلا|تويتر|ترامب|توییتر|טסלה|ट्विटर|टेस्ला|เทสลา|ทวิตเตอร์|τουίτερ|τραμπ',
    'openai|chatgpt|gpt-\\d|worldcoin|y combinator|ycombinator|brockman|sutskever|murati|nadella|anthropic|artificial intelligence|人工智能|马斯克|馬斯克|чатgpt|챗gpt|微软|マスク氏|生成ai',
    'perfum|parfum|fragranc|\\bscent|cologne|eau de|vetiver|sandalwood|patchouli|bergamot|jasmin|\\bamber\\b|\\boud\\b|incense|aroma|aftershave|deodorant|\\bsoap|candle|zapach|duft|tuoksu|profumo|vůně|illat|kvepal|lõhn|miris|\\bdeer\\b|\\boxen\\b|glands?\\b|wild ?life|melon|essential oil|향수|花香|香水|духи|аромат|\\bmusky',
    'film|\\bdirector\\b|nashville|gosford|\\bm\\*a\\*s\\*h|mccabe|short cuts|hollywood|cinema|kino|movie|screenplay|oscar|actress|z-score|z.?score|bankruptc|insolven|监督|監督|映画|영화|режисс',
    'explainab|explicab|erklärbar|interpretab|\\bshap\\b|\\blime\\b|black.box|counterfactual|saliency|feature attribution|post.hoc|설명|可解释|可解釋|説明可能|arbitrum|token|airdrop|gamefi|mozambi|moçambi|gaza province',
    '着用|着け|つけ|外し|外す|不織布|使い捨て|感染|フェイス|保湿|美容|해운|컨테이너|덴마크|운임|마스크팩|화장품|للوجه|بشرة|الوجه|للشعر|лица|медицинск',
    '迪迦|赛罗|賽羅|怪兽|怪獸|圆谷|圓谷|特摄|特攝|玩具|卡片|变身|變身|動畫|动画|ultraman|ウルトラ',
  ]
    .map((words) => `(${words})`)
    .join('|'),
  'gi',
);

export function noEvidence(): Evidence {
  const words = {} as Record<Topic, Set<string>>;
  for (const topic of TOPICS) words[topic] = new Set();
  return { named: {}, others: { musk: new Map(), altman: new Map() }, words, exact: false, left: TOPIC_LIMIT };
}

/** Adds what one more text of the document says. */
export function addEvidence(evidence: Evidence, text: string): void {
  for (const named of scan(clean(text).text)) {
    if (named.certain) evidence.named[named.subject] = (evidence.named[named.subject] ?? 0) + 1;
    if (named.rule === 'xai' && named.form === 'full' && !named.veto) evidence.exact = true;
    if (named.common) evidence.words.scent.add('musk');
    if (named.namesake && named.family) {
      const others = evidence.others[named.family];
      others.set(named.namesake, (others.get(named.namesake) ?? 0) + 1);
    }
  }
  if (evidence.left <= 0) return;
  const read = text.length > evidence.left ? text.slice(0, evidence.left) : text;
  evidence.left -= read.length;
  WORDS.lastIndex = 0;
  for (let hit = WORDS.exec(read); hit; hit = WORDS.exec(read)) {
    for (let group = 1; group <= TOPICS.length; group++) {
      if (hit[group] === undefined) continue;
      evidence.words[TOPICS[group - 1]!].add(hit[group]!.toLowerCase());
      break;
    }
  }
}

export function pageEvidence(texts: Iterable<string>): Evidence {
  const evidence = noEvidence();
  for (const text of texts) addEvidence(evidence, text);
  return evidence;
}
