import { OUTLETS, PAPER_ENDS } from '../language/words/papers.ts';
import type { Span } from '../types.ts';

/**
 * Where and how something was said: “on social media”, “in a statement”, “told Bloomberg TV”.
 * Patterns are tried in order; the first that matches the narrative of the sentence wins.
 */

const ADJECTIVES = String.raw`(?:[\p{L}\p{N}'’-]+\s){0,4}?`;
const DETERMINER = String.raw`(?:a|an|the|his|her|their|its|this|that|one|another|[\p{Lu}][\p{L}'’]+['’]s?)\s`;
const NAME = String.raw`[\p{Lu}@][\p{L}\p{N}.&'’-]*(?:\s(?:of\s(?:the\s)?|for\s|and\s)?[\p{Lu}][\p{L}\p{N}.&'’-]*){0,5}`;
const HEARERS =
  'media|staff|employees|investors|shareholders|reporters|journalists|lawmakers|supporters|fans|followers|customers|colleagues|members|parents|students|voters|donors|workers|residents|parliament|analysts';
const WORDS_WITH = String.raw`(?:\s(?:with|to|for|on|from|of|by|before|in)\s(?:(?:the\s|his\s|her\s|their\s|a\s|an\s)?${NAME}|(?:the\s|his\s|her\s|their\s|its\s)?(?:${HEARERS})\b))?`;

const WRITING =
  'statement|tweet|post|memo|letter|e-?mail|message|blog\\spost|blog|press\\srelease|news\\srelease|release|filing|court\\sfiling|lawsuit|complaint|report|essay|op-ed|column|article|note|text|thread|video|clip|book|memoir|paper|opinion|dissent|ruling|decision|proclamation|affidavit|testimony|tribute|reply|Facebook\\spost|social\\smedia\\spost|newsletter|editorial|communiqué';
const TALK =
  'interview|interviews|podcast|speech|address|news\\sconference|press\\sconference|conference|briefing|press\\sbriefing|hearing|debate|call|conference\\scall|earnings\\scall|meeting|keynote|talk|lecture|chat|fireside\\schat|conversation|panel|panel\\sdiscussion|appearance|episode|broadcast|Q&A|town\\shall|rally|event|summit|forum|symposium|conference|gala|ceremony|session|webinar|discussion|visit|press\\scall|convention|congress|festival|documentary|monologue|eulogy|sermon|livestream|sitdown';
const CHANNEL =
  'social\\smedia|X|Twitter|Facebook|Instagram|Truth\\sSocial|LinkedIn|TikTok|YouTube|Threads|Bluesky|Mastodon|Reddit|Telegram|Weibo|WhatsApp|Snapchat|Substack|Medium|television|TV|the\\sradio|radio|air|stage|camera|CNN|Fox\\sNews|MSNBC|CNBC|NBC|ABC|CBS|BBC|NPR|Sky\\sNews';

const PATTERNS: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:[Oo]n|[Vv]ia)\s(?:the\s|his\s|her\s|their\s|its\s|a\s)?(?:social\smedia\s(?:platform|site|network)\s)?(?:${CHANNEL})\b(?:\s\([^)]{2,40}\))?(?:\saccount|\spage|\sfeed|\schannel|\splatform)?(?![\p{L}-])`,
    'u',
  ),
  new RegExp(
    String.raw`(?<!\bbriefed\s)(?<!\bfamiliar\s)\b(?!in\sthe\sevent\b)(?:[Dd]uring|[Ii]n|[Aa]t|[Oo]n(?=[^,.]{1,40}(?:call|podcast|show|episode|broadcast|panel)))\s${DETERMINER}${ADJECTIVES}(?:${TALK})(?:\s(?:${TALK}|${WRITING}))*\b${WORDS_WITH}(?:\sin\s${NAME})?`,
    'u',
  ),
  new RegExp(
    String.raw`\b(?![Oo]n\s\P{Po}{1,20}\snote\b)(?:[Ii]n|[Oo]n|[Vv]ia|[Bb]y)\s(?:${DETERMINER})?${ADJECTIVES}(?:${WRITING})(?:\s(?:${WRITING}|${TALK}))*\b${WORDS_WITH}(?:\s(?:posted|published|shared|released)\s(?:on|to|by|in)\s${NAME})?`,
    'u',
  ),
  new RegExp(
    String.raw`\b[Aa]t\sthe\s(?:[\p{L}\p{N}-]+\s){0,3}?${NAME}\s(?:Summit|Conference|Forum|Symposium|Congress|Convention|Festival|Show|Awards|Expo|Meeting)\b(?:\sin\s${NAME})?`,
    'u',
  ),
  new RegExp(
    String.raw`\b[Aa]t\s(?:the\s)?(?:[\p{L}\p{N}'’-]+\s){0,4}?(?:Summit|Conference|Forum|Symposium|Congress|Convention|Festival|Awards|Expo|Meeting)\b(?:\sin\s${NAME})?`,
    'u',
  ),
  new RegExp(
    String.raw`\b(?:told|tells|telling)\s(?:the\s)?(?:reporters|journalists|lawmakers|attendees|investors|analysts|employees|staff|parliament|MPs|senators|the\saudience|the\scourt|the\scrowd|a\scrowd|supporters|delegates|jurors|viewers|listeners|an\saudience)\b(?:\s(?:at|in|on|of|after|before|during)\s(?:the\s|a\s|an\s|his\s|her\s)?(?:[\p{L}\p{N}'’-]+\s?){1,5})?`,
    'u',
  ),
  new RegExp(
    String.raw`(?<=\b(?:[Ss]peaking|[Ww]riting|[Tt]alking|[Aa]ppearing|[Tt]estifying)\s)(?:at|on|in|to|from|before|during|with)\s(?:[^,“"”‘;:.]{2,70})`,
    'u',
  ),
];

const TOLD_NAME = new RegExp(
  String.raw`\b(?:told|tells|telling)\s(?:the\s)?(${NAME}(?:\s\d+)?(?:['’]s\s(?:${NAME}\s?)(?:programme|program|show|podcast)?)?)(?:\s(?:news\sagency|agency|newspaper|magazine|website))?`,
  'u',
);
const WORDED =
  /\b(?:wrote|posted|tweeted|writes|posting|writing|said|says)\s(on\s(?:X|Twitter|Facebook|Instagram|LinkedIn|Truth Social|Threads|Bluesky|Mastodon|Reddit|Telegram))\b/u;
const OUTLET = new RegExp(
  `(?:${OUTLETS}|${PAPER_ENDS}|TV|Radio|Magazine|Today|Daily|Network|Verge|Fortune|Sun|Variety|Vox|Time|Newsweek|TechCrunch|Globe|Review|Standard|Congress|Parliament|Senate|House)$`,
  'u',
);

/**
 * “Quill, who spoke at a rally last year, said”, “A report, later confirmed in a tweet by Hale, said”: what only says more of somebody or
 * something tells of another time.
 */
const INSERTED =
  /(?<=,\s)(?:(?:who|whom|whose|which|where)\b[^,\p{Cc}]*|(?:\p{Ll}+\s)?(?!asked|pressed|questioned|interviewed)\p{Ll}+ed\s[^,\p{Cc}]*\sby\s[^,\p{Cc}]*)(?=,)/gu;

/** Says when rather than where: “in Leeds back in May”. */
const WHEN =
  /\s(?:back\s(?:in|on)\s.*|(?:earlier|later|last|this|next)\s(?:week|month|year|day|spring|summer|autumn|fall|winter|\p{Lu}\p{Ll}+day)|(?:on|in)\s(?:\p{Lu}\p{Ll}+day|January|February|March|April|May|June|July|August|September|October|November|December|\d{4}))$/u;

/** An occasion as it reads after a speaker's name: “told Bloomberg TV” is “to Bloomberg TV”. */
export const phraseOf = (occasion: string): string =>
  occasion.replace(/^t(?:old|ells?|elling)\s/u, 'to ').replace(WHEN, '');

/** Without the full stop of the sentence, which may look like an abbreviation's. */
function trimmed(phrase: string): string {
  return phrase.trimEnd().replace(/(?<!\b(?:\p{Lu}|Inc|Corp|Co|St))\.$/u, '');
}

/**
 * The occasion named in a stretch of narrative (`all`), as offsets in `text`. Quotations in the stretch must have been
 * blanked out by the caller with characters that no pattern matches.
 */
export function occasionIn(all: string, offset: number, isPerson: (name: string) => boolean): Span | undefined {
  const narrative = all.replace(INSERTED, (clause) => '\u0000'.repeat(clause.length));
  const worded = WORDED.exec(narrative);
  if (worded !== null) {
    const start = worded.index + worded[0].length - (worded[1]?.length ?? 0);
    return { start: offset + start, end: offset + worded.index + worded[0].length };
  }
  for (const pattern of PATTERNS) {
    const match = pattern.exec(narrative);
    if (match !== null) return { start: offset + match.index, end: offset + match.index + trimmed(match[0]).length };
  }
  const told = TOLD_NAME.exec(narrative);
  if (told !== null && told[1] !== undefined) {
    const name = trimmed(told[1]);
    if (OUTLET.test(name.replace(/(?:\s\d+)?['’]s\s.*$/u, '')) && !isPerson(name)) {
      return { start: offset + told.index, end: offset + told.index + trimmed(told[0]).length };
    }
  }
  return undefined;
}
