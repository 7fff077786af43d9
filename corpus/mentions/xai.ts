/** xAI in all its spellings, judged by its neighbours. */
import { after, before, glued, isLower, joined } from './around.ts';
import { isCode, isPackage } from './code.ts';
import { isChoice, LABS_AFTER, LABS_BEFORE, org, ORG_ACTS, ORG_HAS, orgEnd } from './org.ts';
import { isSurname } from './rolls.ts';
import type { Candidate } from './scan.ts';

export function xAi(text: string, start: number, end: number): Candidate | null {
  const previous = text[start - 1] ?? ' ';
  const written = text.slice(start, end);
  const stop = orgEnd(text, end);
  const exact = written === 'xAI';
  if ((glued(previous) && !(exact && joined(text, start))) || stop < 0) return null;
  const candidate: Candidate = { ...org('xai', start, stop), rule: 'xai', form: exact ? 'full' : 'alias' };
  const right = after(text, stop);
  const left = before(text, start);
  if (right.startsWith(' (disambig')) return { ...candidate, veto: 'many meanings' };
  if (isCity(text, start, end)) return { ...candidate, veto: 'the city of Xai-Xai' };
  if (written.includes('.')) {
    if (/[./@:-]/.test(previous) || /^(?:[/:-]|\.\w)/.test(right) || /(?:visit|see) $/.test(left))
      return { ...candidate, veto: 'part of an address' };
    // “docs.example.com / x.ai / example.org”
    if (HOST_BEFORE.test(left) || HOST_AFTER.test(right)) return { ...candidate, veto: 'part of an address' };
    // “xAI (x.ai)”
    if (left.endsWith('xai (') && right.startsWith(')')) return { ...candidate, veto: 'part of an address' };
    const business = LABS_BEFORE.test(left) || LABS_AFTER.test(right);
    const lean = HOLDINGS.test(right) ? 20 : business ? 3 : ORG_ACTS.test(right) ? 2 : 1;
    return { ...candidate, lean };
  }
  if (/[@/]/.test(previous) && !exact) return { ...candidate, veto: 'part of an address' };
  const called = exact && CALLED.test(left);
  if ((EXPLAINED_AFTER.test(right) && !called) || EXPLAINED_BEFORE.test(left))
    return { ...candidate, veto: 'explainable AI', meaning: 'explainable AI' };
  // A page on the company may tell of one, so that this speaks for nothing else.
  if (!exact && (FIELD_AFTER.test(right) || STUDIED_AFTER.test(right)))
    return { ...candidate, veto: 'the field of XAI', meaning: 'field' };
  if (previous === '$' || (!exact && (TOKEN_AFTER.test(right) || TOKEN_BEFORE.test(left))))
    return { ...candidate, veto: 'the token XAI', meaning: 'token' };
  if (!exact && (isCode(text, start, stop) || (isLower(written[0]) && isPackage(text, start, stop))))
    return { ...candidate, veto: 'code', meaning: 'code' };
  // “Medical XAI, XAI for everybody” lists no other.
  const listed = LABS_BEFORE.exec(left)?.[0] ?? LABS_AFTER.exec(right)?.[0];
  const business = BUSINESS.test(right) || (listed !== undefined && !/x\.?ai/.test(listed));
  if (written === 'Xai' && !business && isSurname(text, start, stop)) return { ...candidate, veto: 'somebody’s name' };
  return {
    ...candidate,
    contrast: written === 'XAI' && /(?<!\w)xAI(?!\w)/.test(text.slice(Math.max(0, start - 100), end + 100)),
    ...(exact && isStudied(left, right) && { studied: true }),
    lean: exact ? leanOfExact(left, right, business) : leanOfOther(written, left, right, business),
  };
}

const HOST_BEFORE = /[\w-]\.[a-z]{2,} [/|·•] $/;
const HOST_AFTER = /^ [/|·•] (?:[\w-]+\.)+[a-z]{2,}(?![\w.])/;

/** Whether the name stands twice as the city has it: “xAI xAI” ends a title and begins a sentence. */
const isCity = (text: string, start: number, end: number): boolean =>
  CITY.test(text.slice(start, end + 4)) || CITY.test(text.slice(Math.max(0, start - 4), end));

const CITY = /^(?:Xai[ -]Xai|Xai-xai|xai-xai|XAI-XAI)$/;

/** Of the company's own spelling. */
function leanOfExact(left: string, right: string, business: boolean): number {
  if (OTHER_THAN.test(left)) return 20;
  if (FIELD_AFTER.test(right)) return 0;
  return business ? 5 : 3;
}

/** Of XAI, Xai and xai, which mean other things as well. */
function leanOfOther(written: string, left: string, right: string, business: boolean): number {
  if (HIS_BEFORE.test(left) || HOLDINGS.test(right)) return 20;
  if (isChoice(left, right)) return 3;
  if (business) return 2;
  if (!isLower(written[0])) return 0;
  return ORG_HAS.test(right) ? 2 : -1;
}

/** “His new venture called xAI (Explainable AI)” */
const CALLED = /\b(?:company|venture|start-?up|firm|lab)(?: (?:called|named|dubbed)|,)? ["“]?$/;
const EXPLAINED_AFTER =
  /^["”]? ?\(?(?:(?:stands for|is short for|means|or) )?expla?in|^ means (?:ai|artificial|making)\b|^, (?:the|an?) (?:\w+ )?(?:discipline|field|research|method|study|science)\b/;
// Also where the language puts the word behind: “IA explicable (XAI)”, “IA explicável, conhecida como XAI”, “説明可能性（XAI”.
const EXPLAINED_BEFORE =
  /expl\w+ (?:ai|artificial intelligence),?(?: or)? \(?["“]?$|(?:expl[ai]\w+|interpretab\w+|erklärbar\w*|açıklanabilir\w*|wyjaśnialn\w*|vysvětliteln\w*|vysvetliteľn\w*|objašnjiv\w*|spiegabil\w*|uitlegba\w*|f[öo]rklarba\w*|объясним\p{L}*|пояснюван\p{L}*|εξηγήσιμ\p{L}*|للتفسير|تفسیرپذیر|说明|可解[释釋]|解釈可能|説明可能|설명)(?:[^().。，、；\n]{0,24} ?[(（]|,? [^().。，、；\n]{0,10}(?:known as|called|conhecida como|conocida como|connue sous le nom|dite|detta|genannt|kurz|kısaca|tzv\.|czyli|zkráceně|или|або))["“„ ]{0,2}$/u;
const TOKEN_AFTER =
  /^\)?(?: \(?(?:the |a )?(?:crypto|token(?:omic)?s?|coins?|price|airdrop|staking|blockchain|layer|games|foundation)\b|[/-](?:usd|btc|eth)| \$?\d+\.\d)/;
const TOKEN_BEFORE = /\b(?:price of|stake|airdrop of|(?:usd|btc|eth)[ /-]) ?\(?$/;
/** “Not xAI but XAI”: who tells them apart writes the company so. */
const OTHER_THAN = /\b(?:not|unlike|confused with|nothing to do with) (?:the )?(?:company )?$/;
/** “Elon Musk’s new AI company XAI” */
const HIS_BEFORE =
  /\bmusk(?:['’]s|-owned|-led|-backed)(?: (?:new|own|a\.?i\.?|artificial|intelligence|company|start-?up|firm|lab|venture)){0,5},? ["“]?$/;
/** What a field of research has. */
const FIELD_AFTER =
  /^ (?:methods?|techniques?|approach(?:es)?|algorithms?|literature|toolbox|toolkits?|taxonom(?:y|ies))\b/;
/** What it has in capitals, where the company’s x is small. */
const STUDIED_AFTER =
  /^ (?:in|for) (?:credit|health|medic|clinical|financ|bank|insur|education|radiolog|agricult|cyber|manufact|practice|industry)\w*\b|^ (?:workshops?|program(?:me)?s?|dashboards?|surveys?|stud(?:y|ies)|explanations?|explainers?|papers?|fields?|discipline|practitioners?|metrics?)\b/;
/** “Our xAI method”, “human-centred xAI for scoring”, “submissions on xAI and related topics” */
const isStudied = (left: string, right: string): boolean =>
  METHOD_AFTER.test(right) || (KIND_BEFORE.test(left) && !ORG_ACTS.test(right)) || TOPICS_AFTER.test(right);
const METHOD_AFTER =
  /^[ -](?:based )?(?:method(?:s|ology|ologies)?|techniques?|algorithms?|literature|toolbox(?:es)?|toolkits?|taxonom(?:y|ies)|explanations?|explainers?|practitioners?|metrics?|pipelines?|dashboards?)\b/;
const KIND_BEFORE =
  /\b(?:human-cent(?:er|re)d|user-cent(?:er|re)d|post-hoc|counterfactual|model-agnostic|interpretable|trustworthy|clinical|medical|visual|multimodal|evaluating|field of|surveys? (?:of|on)|papers? on|workshops? on) $/;
const TOPICS_AFTER = /^ and (?:related|other) (?:topics|fields|methods|areas)\b/;
const HOLDINGS = /^ (?:corp|holdings)\b/;
/** What it doesn't do. */
const BUSINESS =
  /^ (?:raise[sd]?|secure[sd]?|to (?:raise|buy|build|open|hire|launch)|buys|bought|hire[sd]|sue[sd]|seeks|signs|valued|employees?|engineers?|staff|ceo|co-founders?)\b|^['’]s (?:apis?|chatbots?|data cent(?:er|re)s?|supercomputer|valuation|founders?|ceo|funding|investors?|engineers?)\b/;
