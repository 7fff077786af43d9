/** The surname in small letters: the scent, chat about him, or a tag. */
import { after, before, wordBefore } from './around.ts';
import { RELATIVES } from './given.ts';
import { namesake } from './introduced.ts';
import { personal } from './acts.ts';
import { isNote } from './scents.ts';
import { peerBeside } from './peers.ts';
import type { Candidate } from './scan.ts';

/** The candidate in a text, whose surname without an ending stops at `end`, judged by its neighbours; `null`: another word. */
export function inSmallLetters(text: string, candidate: Candidate, end: number): Candidate | null {
  const { start, end: stop } = candidate;
  const family = candidate.family!;
  const right = after(text, stop);
  const left = before(text, start);
  if (right.startsWith('()')) return { ...candidate, veto: 'code', meaning: 'code' };
  // “justine musk”, as addresses and tags have it
  const given = wordBefore(text, start)?.text ?? '';
  if (RELATIVES[family].has(given)) return namesake(candidate, given, `${given} ${text.slice(start, stop)}`);
  // “synthetic musks”
  if (stop > end)
    return family === 'musk' && text.slice(end, stop) === 's'
      ? { ...candidate, common: true, veto: 'written like the scent' }
      : null;
  const noun = NOUN_BEFORE.test(left);
  // “altman said” and “altman lol” are chat about him where the page is; “ai, openai, altman, musk” are tags, all of them small.
  const tag = peerBeside(text.slice(Math.max(0, start - 40), start), text.slice(stop, stop + 40)) !== undefined;
  const chat = !noun && CHAT.test(text.slice(Math.max(0, start - 80), stop + 80));
  const told = CLAUSE.test(left) && AUXILIARY.test(right);
  const acts = (INVERTED.test(left) && ASKED_WHAT.test(right)) || DOES.test(right);
  const asked = acts && HE.test(text.slice(stop, stop + 80));
  const met = MET.test(left) || SEEMS.test(right);
  const lean = personal(right) > 2 || tag || chat ? 4 : asked ? 3 : met ? 2 : told ? 1 : 0;
  return {
    ...candidate,
    rule: 'small',
    lean,
    common: family === 'musk' && lean < 2,
    ...(((noun && !lean) || isNote(left, right)) && { veto: 'written like the scent' }),
  };
}

const NOUN_BEFORE = /\b(?:an?|the|some|h(?:is|er)|their|its|like|with|(?:smell|scent|note|hint)s?(?:ed)? of) $/;
/** “I always say musk is” */
const CLAUSE = /\b(?:says?|said|thinks?|that|because|why|if|when|since|hope|guess|know|knows) $/;
const AUXILIARY = /^ (?:is|was|has|had|does|did|will|would|can|could|wants?|needs?)\b/;
/** “I met musk once”, “musk looks tired” */
const MET =
  /\b(?:met|meets?|trust(?:s|ed)?|blam(?:e[sd]?|ing)|hat(?:e[sd]?|ing)|support(?:s|ed|ing)?|thank(?:s|ed)?|ask(?:s|ed)?|told|tell(?:s|ing)?|su(?:e[sd]?|ing)|fir(?:ed|ing)|defend(?:s|ed|ing)?|mock(?:s|ed|ing)?|interview(?:s|ed|ing)?|vot(?:e[sd]?|ing) for) $/;
const SEEMS =
  /^ (?:looks|seems|sounds|acts|talks|thinks|sits|stands|smiles|sleeps|lives|ruin(?:s|ed)|wreck(?:s|ed)|destroy(?:s|ed)|kill(?:s|ed)|broke|lied|lies|really (?:needs|wants|has)) (?!(?:good|nice|great) on\b)/;
/** “Musk will sue. He always does” */
const DOES =
  /^ (?:(?:is|was|has|does|did|wo|would|ca|could|should)n['’]?t|is|was|has|had|will|would|can|could|should|always|never|just|looks|seems)\b/;
/** “Isn’t musk building robots? The man says so” */
const INVERTED =
  /\b(?:is|was|does|did|do|has|had|will|would|can|could|should|(?:is|was|does|did|has|had|wo|would|ca|could|should)n['’]?t) $/;
const ASKED_WHAT =
  /^ (?:(?:even|really|just|not|also|still|ever|actually) )?(?:\p{L}{2,}ing|want|need|own|know|think|care|get|have|make|buy|sell|run|say|do|try|plan|like|hate|see|go)\b/u;
const HE = /\b(?:he|him|his|himself|the (?:man|guy|dude))\b/i;
const CHAT = /(?<!\p{L})(?:lol|lmao|smh|tbh|ngl|imo|imho|wtf|dude)(?!\p{L})/u;
