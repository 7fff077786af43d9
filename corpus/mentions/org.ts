/** What the companies' names have in common. */
import { glued, isBroken } from './around.ts';
import type { SubjectId } from '../types.ts';
import type { Candidate } from './scan.ts';

export const org = (subject: SubjectId, start: number, end: number): Candidate => ({
  subject,
  start,
  end,
  form: 'alias',
  certain: false,
  lean: 0,
});

/** The next of names that stand side by side without a space, as links and labels do: “OpenAIxAIAnthropic”. */
const NEXT =
  /^(?:OpenAI|xAI|Anthropic|DeepMind|DeepSeek|Mistral|Google|Microsoft|Meta|Amazon|Apple|Nvidia|NVIDIA|Tesla|SpaceX|Perplexity|Cohere|Alibaba|ChatGPT|Claude|Gemini|Grok|Elon Musk|Sam Altman)(?![a-z])/;

/** Whether another name stands right behind `end`. */
export const isBesideNext = (text: string, end: number): boolean => NEXT.test(text.slice(end, end + 12));

/** End of a company's name with the ending that a language puts on it, or -1 inside another word. */
export function orgEnd(text: string, end: number): number {
  if (!glued(text[end]) || /^\d+(?![A-Za-z\d])/.test(text.slice(end, end + 8)) || isBroken(text, end)) return end;
  if (isBesideNext(text, end)) return end;
  const ending = /^(?:s|n|in|lla|lle|lta|ssa|sta|ta|ga|le|lt|st|t)(?!\w)/.exec(text.slice(end, end + 5));
  return ending ? end + ending[0].length : -1;
}

/** In one list with the other laboratories. */
export const LABS_BEFORE =
  /\b(?:open ?ai|x\.?ai|anthropic|deepmind|mistral|deepseek|perplexity|cohere|tesla|spacex|meta|google|microsoft)(?:,| and|, and|\/| &| \+|[、，・]|) ?$/;
export const LABS_AFTER =
  /^(?:,| and|\/| &| \+|[、，・]|) ?(?:open ?ai|x\.?ai|anthropic|deepmind|mistral|deepseek|perplexity|cohere|tesla|spacex)\b/;
/** Chosen between, as the companies are: “openai or xai”. */
const CHOICE_BEFORE =
  /\b(?:open ?ai|x\.?ai|anthropic|deepmind|mistral|deepseek|perplexity|cohere|google|microsoft|meta) (?:or|vs?\.?|versus|over|than|instead of) $/;
const CHOICE_AFTER =
  /^ (?:or|vs?\.?|versus|over|instead of) (?:open ?ai|x\.?ai|anthropic|deepmind|mistral|deepseek|perplexity|cohere|google|microsoft|meta)\b/;
/** Values of a setting are, too. */
const SETTING = /\b(?:set|provider|backend|value|options?|extras?|one of|either|key|flag|param\w*)\b/;

/** Whether it is set against another laboratory. */
export const isChoice = (left: string, right: string): boolean =>
  !SETTING.test(left) && (CHOICE_BEFORE.test(left) || CHOICE_AFTER.test(right));

/** What a company does or has, right after its name. */
export const ORG_ACTS =
  /^(?:['’]s\b| (?:just|said|says|has|had|was|did|will|hasn|isn|doesn|didn|won|can|made|makes|to|announce[sd]?|release[sd]?|launch(?:e[sd])?|unveil(?:s|ed)?|raise[sd]?|buys|bought|hire[sd]?|sue[sd]|seeks|signs|wants|is|chief|boss|board|spokes\w+|corp|llc|inc|holdings|(?:co-)?founders?|ceo|api|gpt|chatgpt|account|playground|codex|five|o\d)\b)/;
/** What else only a company has or does; its package has clients and keys. */
export const ORG_HAS =
  /^ (?:announce[sd]?|release[sd]?|raise[sd]?|hire[sd]|sue[sd]|said|just|acquisitions?|tender|funding|valuation|employees?|researchers?|engineers?|staff|investors?|lawsuit|drama|stock|shares|devday|claims?|claimed|says|lied|lies|trained|programmed|dropped|shipped|killed|fired|keeps?|needs?|wants|owns|refuses|charges?|banned|bans|acquires?|acquired|and (?:google|anthropic|microsoft|meta|elon|sam)|or (?:google|anthropic))\b|^['’]s |^ ?(?:官方|公司|刚刚|剛剛|发布|發布|發表|宣布|推出|表示|创始|創始|董事[会會]|员工|員工|研究[员員]|社[はがの]|[はが](?:発表|公開)|대표|직원|[가이]\s?(?:발표|공개))/;
