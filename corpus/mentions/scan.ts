import type { MentionForm, SubjectId } from '../types.ts';
import { address, after, before, glued, isBroken, isLower, isUpper, joined, wordBefore } from './around.ts';
import { isCode, isPackage } from './code.ts';
import type { Family } from './names.ts';
import { isSurname } from './rolls.ts';
import { scripts } from './scripts.ts';
import { surname } from './surname.ts';

/** A span that may name a subject, with what its neighbours say; the document decides the rest. */
export interface Candidate {
  subject: SubjectId;
  family?: Family;
  start: number;
  end: number;
  form: MentionForm;
  /** Needs no evidence, and is evidence itself. */
  certain: boolean;
  /** How much the neighbours speak for it (above 0) or against it. */
  lean: number;
  /** Given name of the other person this is. */
  namesake?: string;
  /** Named as somebody’s father, sister and so on: the text is about that somebody. */
  kin?: boolean;
  /** An unknown word before it, perhaps a given name. */
  maybe?: string;
  /** What it is instead: never marked. */
  veto?: string;
  /** Written otherwise than the company in the same text. */
  contrast?: boolean;
  /** Written small, like the scent: evidence for that. */
  common?: boolean;
  /** A work of his follows: “Altman’s ‘Nashville’”. */
  work?: boolean;
  /** What beside it speaks for it, in the reader's words. */
  why?: string;
  /** Which weighing decides; by default that of a bare surname. */
  rule?: 'xai' | 'open-ai' | 'ultraman' | 'mask' | 'elon' | 'ilon' | 'small' | 'package';
}

const NAMES =
  /(musk)|(altman)|(open[ \xa0-]?a(?:\.i\.?|i))|(x\.?ai)|@(elonmusk|sama|openai|xai)|([eiİī]lon[a-z]{0,2}\s+mask[a-zı]{0,5})|(elon)|(mask)/gi;
const HANDLES: Record<string, SubjectId> = { elonmusk: 'elon-musk', sama: 'sam-altman', openai: 'openai', xai: 'xai' };
const FOREIGN = /[\u0370-\u1fff\u3040-\ud7ff]/;

/** All candidates in a cleaned text, in order, look-alikes included (`veto`). */
export function scan(text: string): Candidate[] {
  const found: Candidate[] = [];
  NAMES.lastIndex = 0;
  for (let hit = NAMES.exec(text); hit; hit = NAMES.exec(text)) {
    const start = hit.index;
    const end = start + hit[0].length;
    const candidate = hit[1]
      ? surname(text, 'musk', start, end)
      : hit[2]
        ? surname(text, 'altman', start, end)
        : hit[3]
          ? openAi(text, start, end)
          : hit[4]
            ? xAi(text, start, end)
            : hit[5]
              ? handle(text, hit[5].toLowerCase(), start, end)
              : hit[6]
                ? ilonMask(text, start, end)
                : hit[7]
                  ? elon(text, start, end)
                  : mask(text, start, end);
    if (!candidate) continue;
    if (!candidate.veto && candidate.form !== 'handle') {
      const part = address(text, candidate.start, candidate.end);
      if (part) Object.assign(candidate, { veto: part, certain: false });
    }
    if (candidate.end > NAMES.lastIndex) NAMES.lastIndex = candidate.end;
    while (found.length && found.at(-1)!.end > candidate.start) found.pop();
    found.push(candidate);
  }
  if (!FOREIGN.test(text)) return found;
  const all = [...found, ...scripts(text)].toSorted((a, b) => a.start - b.start || b.end - a.end);
  let last = 0;
  return all.filter(({ start, end }) => start >= last && (last = end) > 0);
}

const org = (subject: SubjectId, start: number, end: number): Candidate => ({
  subject,
  start,
  end,
  form: 'alias',
  certain: false,
  lean: 0,
});

/** End of a company's name with the ending that a language puts on it, or -1 inside another word. */
function orgEnd(text: string, end: number): number {
  if (!glued(text[end]) || /^\d+(?![A-Za-z\d])/.test(text.slice(end, end + 8)) || isBroken(text, end)) return end;
  const ending = /^(?:s|n|in|lla|lle|lta|ssa|sta|ta|ga|le|lt|st|t)(?!\w)/.exec(text.slice(end, end + 5));
  return ending ? end + ending[0].length : -1;
}

function openAi(text: string, start: number, end: number): Candidate | null {
  const written = text.slice(start, end);
  if (glued(text[start - 1]) && !(written[0] === 'O' && joined(text, start))) return null;
  const stop = written.endsWith('.') ? end : orgEnd(text, end);
  if (stop < 0) return null;
  const candidate = org('openai', start, stop);
  const right = after(text, stop);
  const left = before(text, start);
  if (!/^openai$/i.test(written)) {
    const acts = ORG_ACTS.test(right);
    if (!/^Open.A/.test(written)) {
      // “speak at open AI and Anthropic”, as transcripts write it; else it is AI that is open.
      const staffed =
        ORG_HAS.test(right) || STAFFED_BEFORE.test(left) || LABS_BEFORE.test(left) || LABS_AFTER.test(right);
      if (written === 'open AI') return { ...candidate, rule: 'open-ai', ...(!staffed && { veto: OPEN }) };
      // “Open ai” says it with a capital; “open ai” only as somebody who acts.
      const chat =
        /^Open.a/.test(written) ||
        (written === 'open ai' && (acts || OPEN_BEFORE.test(left) || /^ ?[\u3040-\u9fff\uac00-\ud7af]/.test(right)));
      return written.startsWith('OPEN') || chat
        ? {
            ...candidate,
            rule: 'open-ai',
            lean: OPEN_PRODUCT.test(right) || OPEN_BEFORE.test(left) ? 2 : acts && isUpper(written[0]) ? 1 : 0,
          }
        : null;
    }
    // A capital within a sentence makes it a name.
    const word = wordBefore(text, start)?.text;
    const generic = (GENERIC.test(right) && !SELLER.test(left)) || ASKED_FOR.test(left);
    if (generic && (!word || !isLower(word[0]) || !OWNED.test(right)))
      return { ...candidate, rule: 'open-ai', veto: OPEN };
    if (generic) return { ...candidate, rule: 'open-ai', lean: -1 };
    const name = word && word === word.toLowerCase() && !/^\s+\p{Lu}/u.test(text.slice(stop, stop + 9));
    // A hyphen joins a name: “safety; Open-AI; other laboratories”.
    const sure =
      acts ||
      written.includes('-') ||
      PARTNERS.test(right) ||
      name ||
      OPEN_PRODUCT.test(right) ||
      OPEN_BEFORE.test(left) ||
      LABS_BEFORE.test(left) ||
      LABS_AFTER.test(right) ||
      SELLER.test(left);
    return { ...candidate, rule: 'open-ai', lean: name ? 3 : sure ? 1 : 0 };
  }
  const small = isLower(written[0]) && written !== 'openAI';
  if (text[start - 1] === '@' || isCode(text, start, stop) || (small && isPackage(text, start, stop)))
    return { ...candidate, veto: 'code' };
  if (small && text[start - 1] !== '#') {
    // A package is imported from openai.
    const isAt = OPEN_BEFORE.test(left) && !left.endsWith('from ');
    return { ...candidate, rule: 'package', lean: isAt || ORG_HAS.test(right) ? 1 : 0 };
  }
  return { ...candidate, form: written === 'OpenAI' ? 'full' : 'alias', certain: true };
}

const EXPLAINED_AFTER =
  /^["”]? ?\(?(?:(?:stands for|is short for|means|or) )?expla?in|^, (?:the|an?) (?:\w+ )?(?:discipline|field|research|method|study|science)\b/;
// Also where the language puts the word behind: “IA explicable (XAI)”, “IA explicável, conhecida como XAI”, “説明可能性（XAI”.
const EXPLAINED_BEFORE =
  /expl\w+ (?:ai|artificial intelligence),?(?: or)? \(?["“]?$|(?:expl[ai]\w+|interpretab\w+|erklärbar\w*|açıklanabilir\w*|wyjaśnialn\w*|vysvětliteln\w*|vysvetliteľn\w*|objašnjiv\w*|spiegabil\w*|uitlegba\w*|f[öo]rklarba\w*|объясним\p{L}*|пояснюван\p{L}*|εξηγήσιμ\p{L}*|للتفسير|تفسیرپذیر|说明|可解[释釋]|解釈可能|説明可能|설명)(?:[^().。，、；\n]{0,24} ?[(（]|,? [^().。，、；\n]{0,10}(?:known as|called|conhecida como|conocida como|connue sous le nom|dite|detta|genannt|kurz|kısaca|tzv\.|czyli|zkráceně|или|або))["“„ ]{0,2}$/u;
const TOKEN = 'the token XAI';
/** Why XAI isn’t marked where the field of research is meant, not explained. */
export const FIELD = 'the field of XAI';
const TOKEN_AFTER =
  /^\)?(?: \(?(?:the |a )?(?:crypto|token(?:omic)?s?|coins?|price|airdrop|staking|blockchain|layer|games|foundation)\b|[/-](?:usd|btc|eth)| \$?\d+\.\d)/;
const TOKEN_BEFORE = /\b(?:price of|stake|airdrop of|(?:usd|btc|eth)[ /-]) ?\(?$/;
/** “Not xAI but XAI”: who tells them apart writes the company so. */
const OTHER_THAN = /\b(?:not|unlike|confused with|nothing to do with) (?:the )?(?:company )?$/;
/** What a field of research has. */
const FIELD_AFTER =
  /^ (?:methods?|techniques?|approach(?:es)?|algorithms?|literature|toolbox|toolkits?|taxonom(?:y|ies))\b/;
/** What it has in capitals, where the company’s x is small. */
const STUDIED_AFTER =
  /^ (?:workshops?|program(?:me)?s?|dashboards?|surveys?|stud(?:y|ies)|explanations?|explainers?|papers?|fields?|discipline|practitioners?|metrics?)\b/;
/** What it doesn't do. */
const BUSINESS =
  /^ (?:raise[sd]?|secure[sd]?|to (?:raise|buy|build|open|hire|launch)|buys|bought|hire[sd]|sue[sd]|seeks|signs|valued|employees?|engineers?|staff|ceo|co-founders?)\b/;
/** In one list with the other laboratories. */
const LABS_BEFORE =
  /\b(?:open ?ai|x\.?ai|anthropic|deepmind|mistral|deepseek|perplexity|cohere|tesla|spacex|meta|google|microsoft)(?:,| and|, and|\/| &| \+|) ?$/;
const LABS_AFTER =
  /^(?:,| and|\/| &| \+|) ?(?:open ?ai|x\.?ai|anthropic|deepmind|mistral|deepseek|perplexity|cohere|tesla|spacex)\b/;
/** “Open AI and Microsoft”; the models of other firms are theirs. */
const PARTNERS = /^(?:,| and|\/| &) (?:microsoft|google|meta|apple|nvidia|amazon|oracle|softbank)\b/;
/** What a company does or has, right after its name. */
const ORG_ACTS =
  /^(?:['’]s\b| (?:just|said|says|has|had|did|will|hasn|isn|doesn|didn|won|can|made|makes|to|announce[sd]?|release[sd]?|launch(?:e[sd])?|unveil(?:s|ed)?|raise[sd]?|buys|bought|hire[sd]?|sue[sd]|seeks|signs|wants|is|chief|boss|board|spokes\w+|corp|llc|inc|holdings|(?:co-)?founders?|ceo|api|gpt|chatgpt|account|playground|codex|five|o\d)\b)/;
/** What else only a company has or does; its package has clients and keys. */
const ORG_HAS =
  /^ (?:announce[sd]?|release[sd]?|raise[sd]?|hire[sd]|sue[sd]|said|just|acquisitions?|tender|funding|valuation|employees?|researchers?|engineers?|staff|investors?|lawsuit|drama|stock|shares|devday|claims?|claimed|says|lied|lies|trained|programmed|dropped|shipped|killed|fired|keeps?|needs?|wants|owns|refuses|charges?|banned|bans|acquires?|acquired|and (?:google|anthropic|microsoft|meta|elon|sam)|or (?:google|anthropic))\b|^['’]s |^ ?(?:官方|公司|刚刚|剛剛|发布|發布|發表|宣布|推出|表示|创始|創始|董事[会會]|员工|員工|研究[员員]|社[はがの]|[はが](?:発表|公開)|대표|직원|[가이]\s?(?:발표|공개))/;
const OPEN = 'AI that is open';
const OPEN_BEFORE = /\b(?:at|by|from|joins?|joined|left|owns?|sue[sd]?|works? for|invest(?:s|ed)? in) $/;
/** Where somebody works. */
const STAFFED_BEFORE = /\b(?:at|joins?|joined|left|works? for) $/;
const SELLER = /\b(?:azure|microsoft['’]s|chatgpt(?: maker)?) $/;
const OPEN_PRODUCT =
  /^(?: (?:api|gpt|chatgpt|playground|codex|account)|,? \(?(?:the|an?) (?:\w+ )?(?:company|maker|start-?up|firm|lab))\b/;
/** What is the company's own on a page that names it, unless it opens the sentence: “tuning Open AI models”. */
const OWNED = /^ (?:models?|labs?|tools?|agents?|assistants?)\b/;
/** “Mozilla calls for Open AI”, “towards Open AI” */
const ASKED_FOR =
  /\b(?:towards?|(?:calls?|case|push|need|fight|argues?|argument|advocates?|campaign) for|(?:principles|definition|vision|era|promise|benefits) of) $/;
const GENERIC =
  /^[ -]*(?:models?|systems?|ecosystems?|research|platforms?|tools?|initiatives?|alliance|movement|communit(?:y|ies)|standards?|source|weights?|development|technolog(?:y|ies)|software|stack|infrastructure|agents?|assistants?|studio|settings|menu|chat|panel|frameworks?|science|projects?|labs?|companies|licen[cs]es?|innovation|hub|data|access|future|should|helps|benefits|matters|advocates|movements?|debates?|summit|conference|forum|festival|hackathon|meetups?|weeks?|definition|in my sense|is a movement|is better|or closed|versus closed|vs\.? closed)\b/;

function xAi(text: string, start: number, end: number): Candidate | null {
  const previous = text[start - 1] ?? ' ';
  const written = text.slice(start, end);
  const stop = orgEnd(text, end);
  const exact = written === 'xAI';
  if ((glued(previous) && !(exact && joined(text, start))) || stop < 0) return null;
  const candidate: Candidate = { ...org('xai', start, stop), rule: 'xai', form: exact ? 'full' : 'alias' };
  const right = after(text, stop);
  const left = before(text, start);
  if (right.startsWith(' (disambig')) return { ...candidate, veto: 'many meanings' };
  if (/^[ -]xai/.test(right) || /xai[ -]$/.test(left)) return { ...candidate, veto: 'the city of Xai-Xai' };
  if (written.includes('.')) {
    if (/[./@:-]/.test(previous) || /^(?:[/:-]|\.\w)/.test(right) || /(?:visit|see) $/.test(left))
      return { ...candidate, veto: 'part of an address' };
    // “xAI (x.ai)”
    if (left.endsWith('xai (') && right.startsWith(')')) return { ...candidate, veto: 'part of an address' };
    const business = LABS_BEFORE.test(left) || LABS_AFTER.test(right);
    return { ...candidate, lean: business ? 3 : ORG_ACTS.test(right) ? 2 : 1 };
  }
  if (/[@/]/.test(previous) && !exact) return { ...candidate, veto: 'part of an address' };
  if (EXPLAINED_AFTER.test(right) || EXPLAINED_BEFORE.test(left)) return { ...candidate, veto: 'explainable AI' };
  // A page on the company may tell of one, so that this speaks for nothing else.
  if (!exact && (FIELD_AFTER.test(right) || STUDIED_AFTER.test(right))) return { ...candidate, veto: FIELD };
  if (previous === '$' || (!exact && (TOKEN_AFTER.test(right) || TOKEN_BEFORE.test(left))))
    return { ...candidate, veto: TOKEN };
  if (!exact && (isCode(text, start, stop) || (isLower(written[0]) && isPackage(text, start, stop))))
    return { ...candidate, veto: 'code' };
  // “Medical XAI, XAI for everybody” lists no other.
  const listed = LABS_BEFORE.exec(left)?.[0] ?? LABS_AFTER.exec(right)?.[0];
  const business = BUSINESS.test(right) || (listed !== undefined && !/x\.?ai/.test(listed));
  if (written === 'Xai' && !business && isSurname(text, start, stop)) return { ...candidate, veto: 'somebody’s name' };
  return {
    ...candidate,
    contrast: written === 'XAI' && /(?<!\w)xAI(?!\w)/.test(text.slice(Math.max(0, start - 100), end + 100)),
    lean: exact
      ? OTHER_THAN.test(left)
        ? 20
        : FIELD_AFTER.test(right)
          ? 0
          : business
            ? 5
            : 3
      : business || (isLower(written[0]) && ORG_HAS.test(right))
        ? 2
        : isLower(written[0])
          ? -1
          : 0,
  };
}

function handle(text: string, name: string, start: number, end: number): Candidate | null {
  if (/[\w@/+-]/.test(text[start - 1] ?? ' ') && !/@\w+\/$/.test(text.slice(Math.max(0, start - 20), start)))
    return null;
  if (/^(?:[\w@]|\/[^@]|-\w|\.\w)/.test(text.slice(end, end + 2))) return null;
  return { ...org(HANDLES[name]!, start, end), form: 'handle', certain: true };
}

/** Uzbek, Azerbaijani, Serbian, Latvian. A mask of Elon is small. */
function ilonMask(text: string, start: number, end: number): Candidate | null {
  if (glued(text[start - 1]) || glued(text[end]) || !isUpper(text[start])) return null;
  if (/^Elon\S*\s+m/.test(text.slice(start, end))) return elon(text, start, start + 4);
  return { ...org('elon-musk', start, end), rule: 'ilon', certain: true };
}

const MASK_ENDING = /^(?:a|e|u|om|ov|ova|ove|ovi|ovo|ovu|ovih|s|am|[ıi]n?|dan|da|ga|ni|ning)?(?![\wа-яıİāšž])/;

/** His surname alone in those languages: only where the page writes the full one so. */
function mask(text: string, start: number, end: number): Candidate | null {
  const ending = MASK_ENDING.exec(text.slice(end, end + 6))?.[0];
  if (text[start] !== 'M' || text[start + 1] !== 'a' || glued(text[start - 1]) || ending === undefined) return null;
  // The word for mask has some of these forms, and opens sentences.
  const word = /^[aeu]$/.test(ending) && !/[\p{Ll},] $/u.test(text.slice(Math.max(0, start - 2), start));
  return { ...org('elon-musk', start, end + ending.length), form: 'surname', rule: 'ilon', lean: word ? -4 : 0 };
}

/** The given name alone: only where the page names Elon Musk, and not the town or its university. */
function elon(text: string, start: number, end: number): Candidate | null {
  if (text.slice(start, end) !== 'Elon' || glued(text[start - 1]) || glued(text[end])) return null;
  if (
    /^(?: (?:university|college|phoenix|law|school|students?|poll|campus|alumn|gold)|, (?:n\.?c|north))/.test(
      after(text, end),
    )
  )
    return { ...org('elon-musk', start, end), rule: 'elon', veto: 'Elon, the town or its university' };
  if (
    /^\s+\p{Lu}/u.test(text.slice(end, end + 8)) ||
    /\p{Lu}[\p{L}.]*\s+$/u.test(text.slice(Math.max(0, start - 20), start))
  )
    return null;
  return { ...org('elon-musk', start, end), rule: 'elon' };
}
