/** OpenAI and how else it is written, judged by its neighbours. */
import { after, before, glued, isLower, isUpper, joined, wordBefore } from './around.ts';
import { isCode, isPackage } from './code.ts';
import { isBesideNext, isChoice, LABS_AFTER, LABS_BEFORE, org, ORG_ACTS, ORG_HAS, orgEnd } from './org.ts';
import type { Candidate } from './scan.ts';

export function openAi(text: string, start: number, end: number): Candidate | null {
  const written = text.slice(start, end);
  if (glued(text[start - 1]) && !(written[0] === 'O' && (joined(text, start) || isBesideNext(text, end))))
    return isRunOn(text, start, end) ? { ...org('openai', start, end), form: 'full', rule: 'run-on' } : null;
  const stop = written.endsWith('.') ? end : orgEnd(text, end);
  if (stop < 0) return null;
  if (!/^openai$/i.test(written)) return inTwoWords(text, written, start, stop);
  const candidate = org('openai', start, stop);
  const right = after(text, stop);
  const left = before(text, start);
  const small = isLower(written[0]) && written !== 'openAI';
  if (text[start - 1] === '@' || isCode(text, start, stop) || (small && isPackage(text, start, stop)))
    return { ...candidate, veto: 'code', meaning: 'code' };
  if (small && text[start - 1] !== '#') {
    // A package is imported from openai.
    const isAt = OPEN_BEFORE.test(left) && !left.endsWith('from ');
    const isCalled = /(?:^|[.:;\n] ?)(?:Call|Invoke) $/.test(text.slice(Math.max(0, start - 9), start));
    return {
      ...candidate,
      rule: 'package',
      lean: isAt || ORG_HAS.test(right) || isChoice(left, right) ? 1 : isCalled ? -1 : 0,
    };
  }
  return { ...candidate, form: written === 'OpenAI' ? 'full' : 'alias', certain: true };
}

/** Whether a label in small letters may have come to stand right before the name, as badges without a space do: “AGI researchOpenAI”. */
const isRunOn = (text: string, start: number, end: number): boolean =>
  text.slice(start, end) === 'OpenAI' &&
  LABEL_BEFORE.test(text.slice(Math.max(0, start - 30), start)) &&
  /^(?:$|[\s,|·•]|\p{Lu})/u.test(text.slice(end, end + 2));

/** The words of an identifier are others: `createOpenAI`. */
const LABEL_BEFORE =
  /(?:^|[^\p{L}\p{N}_$.'"`-])(?!(?:create|make|build|with|call|init|fetch|mock|test|from|enable|disable|configure|setup|connect|invoke|query|load|langchain|azure|node|async|community|default|custom|import|export|using|react)$)\p{Ll}{4,}$/u;

/** “Open AI”, “open A.I.”, “Open-AI”: the company, or AI that is open. */
function inTwoWords(text: string, written: string, start: number, stop: number): Candidate | null {
  const candidate: Candidate = { ...org('openai', start, stop), rule: 'open-ai' };
  const right = after(text, stop);
  const left = before(text, start);
  const acts = ORG_ACTS.test(right);
  const at = OPEN_BEFORE.test(left);
  const sells = OPEN_PRODUCT.test(right);
  const listed = LABS_BEFORE.test(left) || LABS_AFTER.test(right);
  // “speak at open AI and Anthropic”, as transcripts write it.
  if (written === 'open AI')
    return ORG_HAS.test(right) || (listed && !GENERIC.test(right))
      ? { ...candidate, lean: 1 }
      : { ...candidate, ...(!STAFFED_BEFORE.test(left) && { veto: OPEN }) };
  if (!/^Open.A/.test(written)) {
    // “Open ai” says it with a capital; “open ai” only as somebody who acts.
    const chat =
      /^Open.a|^open.Ai/.test(written) ||
      (written === 'open ai' && (acts || at || /^ ?[\u3040-\u9fff\uac00-\ud7af]/.test(right)));
    if (!written.startsWith('OPEN') && !chat) return null;
    return { ...candidate, lean: sells || at ? 2 : (acts && isUpper(written[0])) || OF_A_FIRM.test(right) ? 1 : 0 };
  }
  // A capital within a sentence makes it a name.
  const word = wordBefore(text, start)?.text;
  const generic =
    (GENERIC.test(right) && !SELLER.test(left)) || ASKED_FOR.test(left) || (!acts && /\bclosed ai\b/.test(right));
  if (generic && (!word || !isLower(word[0]) || !OWNED.test(right))) return { ...candidate, veto: OPEN };
  if (generic) return { ...candidate, lean: -1 };
  if (word && word === word.toLowerCase() && !/^\s+\p{Lu}/u.test(text.slice(stop, stop + 9)))
    return { ...candidate, lean: 3 };
  // A hyphen joins a name: “safety; Open-AI; other laboratories”.
  const sure = acts || at || sells || listed || written.includes('-') || PARTNERS.test(right) || SELLER.test(left);
  return { ...candidate, lean: sure ? 1 : 0 };
}

/** “Open AI and Microsoft”; the models of other firms are theirs. */
const PARTNERS = /^(?:,| and|\/| &) (?:microsoft|google|meta|apple|nvidia|amazon|oracle|softbank)\b/;
const OPEN = 'AI that is open';
const OPEN_BEFORE = /\b(?:at|by|from|joins?|joined|left|owns?|sue[sd]?|works? for|invest(?:s|ed)? in) $/;
/** What a firm has, and AI that is open has not: “open ai’s new voice thing”. */
const OF_A_FIRM =
  /^['’]s (?:new|latest|own|voice|ceo|boss|board|api|app|gpt|valuation|lawyers?|pricing|terms|servers?|stock|ipo|office)\b/;
/** Where somebody works. */
const STAFFED_BEFORE = /\b(?:at|joins?|joined|left|works? for) $/;
const SELLER = /\b(?:azure|microsoft['’]s|chatgpt(?: maker)?) $/;
const OPEN_PRODUCT =
  /^(?: (?:api|gpt|chatgpt|playground|codex|account)|,? \(?(?:once |now |formerly |then )?(?:the|an?) (?:\w+ )?(?:company|maker|start-?up|firm|lab|non-?profit)| opens? (?:an? |its )?(?:[\w-]+ )?(?:offices?|headquarters|hub))\b/;
/** What is the company's own on a page that names it, unless it opens the sentence: “tuning Open AI models”. */
const OWNED = /^ (?:models?|labs?|tools?|agents?|assistants?)\b/;
/** “Mozilla calls for Open AI”, “towards Open AI” */
const ASKED_FOR =
  /\b(?:towards?|(?:calls?|case|push|need|fight|argues?|argument|advocates?|campaign) for|(?:principles|definition|vision|era|promise|benefits) of) $/;
const GENERIC =
  /^[ -]*(?:models?|systems?|ecosystems?|regulations?|research|platforms?|tools?|initiatives?|alliance|movement|communit(?:y|ies)|standards?|source|weights?|development|technolog(?:y|ies)|software|stack|infrastructure|agents?|assistants?|studio|settings|menu|chat|panel|frameworks?|science|projects?|labs?|companies|licen[cs]es?|innovation|hub|data|access|future|should|is an? (?:[\w-]+ )?(?:public good|movement|myth|choice|philosophy|right|phrase|term|slogan|label|concept|idea)|helps|benefits|matters|advocates|movements?|debates?|summit|conference|forum|festival|hackathon|meetups?|weeks?|definition|problems?|in my sense|is a movement|is better|or closed|versus closed|vs\.? closed)\b/;
