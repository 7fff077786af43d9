/** What the words beside a surname with a capital say for or against the one. */
import { after, before } from './around.ts';
import { isCompound, KIN, personal } from './acts.ts';
import * as names from './names.ts';
import type { Family } from './names.ts';
import { isAgainst, peerBeside } from './peers.ts';
import { inRoll } from './rolls.ts';
import type { Candidate } from './scan.ts';

interface Neighbours {
  family: Family;
  /** The surname as it is written, without its case ending. */
  written: string;
  ending: string;
  /** Before and behind it: forty code units in small letters and single spaces, */
  left: string;
  right: string;
  /** and as they are written. */
  ahead: string;
  behind: string;
}

/** One thing that neighbours may say. */
interface Sign {
  /** Of which surname alone. */
  of?: Family;
  says: (beside: Neighbours) => boolean;
  lean: number;
  /** In the reader's words, where it speaks for the one. */
  why?: string;
}

/** Adds to a candidate what its neighbours say, and what its case ending does: the last letters before its end. */
export function addNeighbours(text: string, candidate: Candidate, ending: string): void {
  const { start, end } = candidate;
  const family = candidate.family!;
  const beside: Neighbours = {
    family,
    written: text.slice(start, end - ending.length),
    ending,
    left: before(text, start),
    right: after(text, end),
    ahead: text.slice(Math.max(0, start - 40), start),
    behind: text.slice(end, end + 40),
  };
  for (const { of, says, lean, why } of SIGNS) {
    if ((of !== undefined && of !== family) || !says(beside)) continue;
    candidate.lean += lean;
    if (why !== undefined) candidate.why = why;
  }
  const { left, right, behind } = beside;
  // English has none, so that it is a name of its own: “a Muskin drive”.
  if (ending && !/^s$/i.test(ending) && (isEnglish(text, start) || ENGLISH_VERB.test(right))) candidate.lean -= 8;
  if (family === 'altman' && isMaker(beside)) Object.assign(candidate, { work: true, lean: candidate.lean - 3 });
  const peer = peerBeside(left, right);
  if (peer) Object.assign(candidate, { paired: !peer.includes(family), lean: candidate.lean + 2 });
  candidate.lean += inRoll(text, start, end);
  // Any Altman speaks and acts; of the scent or the animals only little can be said.
  if (family === 'musk')
    candidate.lean += personal(right) || (MEANT.test(left) ? 5 : isCompound(behind) ? 3 : ASKED.test(left) ? 2 : 0);
}

const RELATIVE = 'somebody is named as a relative of his';

// Of those that hold, the last tells the reader why.
const SIGNS: readonly Sign[] = [
  // An ending that words of other languages have, too; within a sentence it is rather a case.
  { says: ({ ending }) => CASE.test(ending), lean: -2 },
  { says: ({ ending, left }) => CASE.test(ending) && WITHIN.test(left), lean: 1 },
  { of: 'musk', says: ({ ending, right }) => ending !== '' && names.HIS_COMPANY.test(right), lean: 3 },
  // “Altman cast Ada Quill as the surgeon”
  { of: 'altman', says: ({ behind }) => CAST.test(behind), lean: -5 },
  // “at Altman’s from one to six”
  { of: 'altman', says: ({ left, right }) => /\bat $/.test(left) && SHOP.test(right), lean: -4 },
  // A firm or a perfume: “Altman Siegel opened”. A genitive’s noun has a capital in German.
  { says: ({ ending, behind }) => ending !== 's' && isNamed(NAME_AND_VERB.exec(behind)?.[1]), lean: -2 },
  // “Justine Musk, Musk’s first wife”
  {
    says: ({ written, left, right }) => left.endsWith(`${written.toLowerCase()}, `) && KIN.test(right),
    lean: 3,
    why: RELATIVE,
  },
  { of: 'musk', says: ({ left }) => MARRIED.test(left), lean: 3, why: RELATIVE },
  {
    says: ({ family, left, right }) => isAgainst(family, left, right),
    lean: 4,
    why: 'named against the other of the two',
  },
  // Whom a work is about is not who made it.
  { says: ({ left }) => TOLD_OF.test(left), lean: 3 },
  { says: ({ left }) => PROSECUTED.test(left) || UNKNOWN.test(left), lean: -6 },
  { of: 'altman', says: ({ behind }) => PARTY.test(behind), lean: -3 },
  // “A red cat called Musk”, “la gamme « Musk »”, where nobody else of the name is known.
  { says: ({ left }) => CALLED.test(left), lean: -3 },
  // A song or a game, by whoever made it: “Musk by Ada Quill”.
  { says: ({ ahead, behind }) => BY_SOMEBODY.test(behind) && /(?:^|\n)\W*$/.test(ahead.slice(-20)), lean: -4 },
  {
    says: ({ family, left, right }) => AT_WORK[family].test(left) || OF_WORK[family].test(right),
    lean: 8,
    why: 'named with what is his',
  },
  // A family: “the Altmans”, “the Altman brothers”.
  { of: 'altman', says: ({ left, right }) => /\bthe $/.test(left) && SIBLINGS.test(right), lean: -5 },
  {
    of: 'altman',
    says: ({ ending, left, right }) =>
      ending === 's' && (/\bthe $/.test(left) || /^ (?:of|have|are|were)\b/.test(right)),
    lean: -5,
  },
];

const CASE = /^(?:a|e|i|u|o|ie|ot)$/i;
const WITHIN = /(?<!\b(?:the|an?))(?<=\p{Ll}) $/u;

const ENGLISH = /\b(?:the|and|with|from|my|your|there|are|of|to|this|that)\b/gi;
const ENGLISH_VERB = /^ (?:said|says|told|has|would)\b/;
const isEnglish = (text: string, at: number): boolean =>
  (text.slice(Math.max(0, at - 80), at + 80).match(ENGLISH)?.length ?? 0) > 1;

/** A work of his stands there: “Altman’s ‘Nashville’”, “a film by Altman”. */
const isMaker = ({ left, behind }: Neighbours): boolean => WORK.test(behind) || MADE_BY.test(left);
const WORK = /^['’]s ["“‘«](?=[\p{Lu}\d])/u;
const MADE_BY = /(?:\b(?:films?|movies?|directed|screenplay|comed(?:y|ies))|[”"’»]) (?:by|di|de|von|van) $/;
const CAST = /^ (?:re)?cast (?!OpenAI|ChatGPT|Elon|Musk|GPT|AI\b)\p{Lu}\p{Ll}/u;
const BY_SOMEBODY = /^,? by \p{Lu}\p{L}+ \p{Lu}\p{L}/u;
const SHOP = /^['’]s(?:[.,;!?)]|$| (?:from|on|in|at|for|with|and|near|this|today|tonight)\b)/;

const NAME_AND_VERB = /^\s(\p{Lu}\p{Ll}+)\s\p{Ll}/u;
const isNamed = (word: string | undefined): boolean => word !== undefined && !names.isLabel(word.toLowerCase());
const SIBLINGS = /^ (?:brothers|sisters|siblings|twins|cousins|clan|dynasty)\b/;

/** Cases of others: “State v. Altman”. */
const PROSECUTED = /\b(?:(?:state|people|commonwealth|united states|u\.s\.) v\.?|estate of) $/;
/** “Altman v. State Farm”: a case of somebody’s, unless it is against those whom he is known with. */
const PARTY =
  /^ vs?\.? (?!(?:OpenAI|Open AI|xAI|X Corp|Twitter|Tesla|Microsoft|Google|Meta|Apple|Anthropic|Elon|Musk|Sam|Altman)\b)\p{Lu}/u;
/** “A Mr. Altman from the gas board”, “the late Mr. Altman” */
const UNKNOWN = /\b(?:(?:a|one) (?:mr|mrs|ms|miss)\.?|the late(?: mr\.?)?) $/;
const CALLED =
  /\b(?:(?:di nome|named|called|namens|llamad[oa]|chamad[oa]|nommée?|appelée?) |(?:gamme|ligne|línea|gama|linea|serie|reihe|duft|range|fragrance|perfume|scent) [«“"„‘] ?)$/;

const MARRIED =
  /\b(?:(?:married|engaged) to|divorce(?:d? from|d)|(?:(?:ex-?)?wi(?:fe|ves)|(?:grand)?(?:father|mother)|brother|sister|sibling) of) $/;
const ASKED = /\b(?:why|will|can|did|does|meet|ask|blame|thank|that|because|whether) $/;
/** Whom only a person can be: “not the scent but the man: Musk”, “said Musk”, “a statue of Musk”, “owned by Musk” */
const MEANT = new RegExp(
  [
    '\\b(?:man|person|human|billionaire|mogul|tycoon|entrepreneur|founder|boss|ceo|owner)(?:[:,]| [–—-]| \\() ?$',
    '\\b(?:said|says|asked|wrote|tweeted|replied|added|joked|quipped|named after|according to|met with) $',
    '\\b(?:statue|portrait|photo|picture|caricature|critic|friend|ally|supporter|biography|behalf)s? of $',
    '\\b(?:interview|meeting|dinner|lunch|friendship|feud|dispute) with $',
    '\\b(?:owned|led|run|founded|written|backed|funded|posted|hired|fired|sued|paid|chaired) by $',
  ].join('|'),
);
const TOLD_OF =
  /\b(?:films?|movies?|documentar(?:y|ies)|biopics?|series|books?|story) (?:about|on) $|\b(?:plays?|portrays) $/;

/** “OpenAI’s Altman”, “Tesla boss Musk” */
const OFFICE =
  "(?:['’]s|(?:['’]s)? (?:chief|boss|head|founder|co-?founder|owner|chairman|chief executive|executive|ceo|chef|patron|jefe|baas))";
const AT_WORK: Record<Family, RegExp> = {
  musk: new RegExp(`\\b(?:tesla|spacex|twitter|neuralink|xai|starlink|doge)${OFFICE} $`),
  altman: new RegExp(`\\b(?:openai|chatgpt|yc|combinator|worldcoin|loopt)${OFFICE} $`),
};
/** “Altman of OpenAI”, “Musk, head of SpaceX”, “Musk’s company Tesla” */
const ofWork = (offices: string, his: string): RegExp =>
  new RegExp(
    `^(?:(?:,? (?:the )?(?:${offices}))? (?:of|from|at)|['’]s (?:[\\w-]+ ){0,2}(?:company|firm|start-?up|lab),?) (?:${his})\\b`,
  );
const OFFICES = 'head|boss|founder|co-?founder|chief|chief executive|ceo|chairman';
const OF_WORK: Record<Family, RegExp> = {
  musk: ofWork(`${OFFICES}|owner`, 'tesla|spacex|twitter|neuralink|xai|starlink|doge'),
  altman: ofWork(OFFICES, 'openai|y ?combinator|worldcoin|loopt'),
};
