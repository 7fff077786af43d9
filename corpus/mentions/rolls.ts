/** Minutes, rolls and lists, whose readers know who is meant. */
import { after, before } from './around.ts';
import { isLabel, PEERS } from './names.ts';

const isUnknown = (name: string | undefined): boolean => name !== undefined && !KNOWN.test(name);

/** How much what stands beside a surname speaks for somebody in a roll: 0 or less. */
export function inRoll(text: string, start: number, stop: number): number {
  const left = before(text, start);
  const right = after(text, stop);
  if (MEETING_BEFORE.test(left) || MEETING_AFTER.test(right) || TELEPHONE.test(right)) return -6;
  if (SCORE_BEFORE.test(left) || CLUE_AFTER.test(right) || (ESTATE_BEFORE.test(left) && ESTATE_AFTER.test(right)))
    return -6;
  if (
    ODDS.test(text.slice(stop, stop + 40)) ||
    MODEL.test(text.slice(stop, stop + 8)) ||
    BOX_SCORE.test(right) ||
    GOAL.test(right) ||
    isUnknown(ROW.exec(text.slice(stop, stop + 30))?.[1]) ||
    isStreet(left, text.slice(stop, stop + 12))
  )
    return -6;
  if (GOODS.test(text.slice(stop, stop + 60))) return -6;
  if (PRICE.test(text.slice(stop, stop + 60)) || PRICE_ABROAD.test(text.slice(stop, stop + 40))) return -3;
  const previous = ITEM_BEFORE.exec(text.slice(Math.max(0, start - 30), start))?.[1];
  const next = ITEM_AFTER.exec(text.slice(stop, stop + 40))?.[1];
  return previous && next && !KNOWN.test(previous) && !KNOWN.test(next) ? -3 : 0;
}

// “Ayes: Bell, Altman”, “seconded by Altman”
const MEETING_BEFORE =
  /\b(?:present|absent|excused|attend(?:ance|ees|ing)|ayes?|nays?|noes|yeas|in favou?r|against|abstain(?:ed|ing|ers)?|mover|seconder|(?:made|moved|second(?:ed)?)(?: by)?): (?:[^.:;]{0,60}[, ])?$|\b(?:moved|made|motion) by [^.;]{1,25}(?:,| and) second(?:ed)? by (?:m[rs]s?\.? )?$|\bsecond(?:ed)? by (?:m[rs]s?\.? )?$/;
const MEETING_AFTER =
  /^(?: then)? (?:seconded\b|made (?:a|the) motion|moved (?:to (?:approve|adjourn|adopt|table|accept|amend|close|open)|that (?:the|an?|we|it)\b|(?:for )?(?:approval|adoption)|the (?:adoption|approval|question))|abstained|aye|nay|absent(?! from)|excused|(?:voting|voted) (?:aye|nay|present))\b|^[,;]? (?:and )?second(?:ed)? by\b|^,? second(?:ed)? [^.;]{1,20}[.;,]/;
const TELEPHONE =
  /^[ .:,–—-]{0,4}(?:\(?\d{3}\)?[ .-])?\d{3}[ .-]\d{4}\b|^[ .:,–—-]{1,4}(?:ext\b|extension\b|x\d{3,4}\b|room \d|rm\.? ?\d)/;
// “Goals: Petrov (2), Altman”
const SCORE_BEFORE =
  /(?:^|[.;:|\n] ?)(?:(?:home|away|starting|unused|half|own|double|home|stolen) )?(?:goals?|saves?|assists?|scor(?:ers?|ing)|tries|conversions|penalties|bookings|cautions|yellow cards?|red cards?|sent off|sub(?:stitute)?s|bench|line-?ups?|xi|doubles|triples|runs|bases|rbis?|errors|kills|aces|digs|blocks|wickets|fall of wickets|bowling|batting|[123]b|hrs?|wp|lp|sv|lob|sb|branky|góly|goly|gólszerzők?|bramki|golovi|strelci|strijelci|tore|torschützen|maalit|marcadores|goles|gols|marcatori|buteurs|doelpunten|mål|įvarčiai|väravad)(?: –|:) ?(?:[^.:;]{0,60}[, ])?(?:\d{1,3}\. )?$/;
// A crossword’s: “Musk (4)”.
const CLUE_AFTER = /^ \(\d\d?(?:[,-]\d\d?)*\)/;
// A horse: “Musk Melody (5-2)”.
const ODDS = /^ \p{Lu}\p{L}+ (?:\p{Lu}\p{L}+ )?\(\d{1,3}[-/]\d{1,2}\)/u;
// “Musk scored 22”, “Altman added nine rebounds”
const BOX_SCORE =
  /^ (?:(?:also )?(?:scored|netted|bagged) \d+\b(?! (?:percent|million|billion))|(?:(?:bowled|batted)(?! over| away)|homered|dunked|volleyed|headed (?:in|home)|struck out \w+ (?:batters|hitters))\b|(?:added|had|scored|contributed|posted|recorded|tallied|grabbed|collected|(?:finished|ended|led|chipped in|came off the bench) with) (?:an? )?(?:[\w-]+-high )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten) (?:points|rebounds|assists|goals|steals|strikeouts|rbis|touchdowns|kills|blocks|saves|wickets|runs)\b)/;
// “Altman scoret hat trick”
const GOAL =
  /^ \p{L}+ (?:\p{L}+ )?(?:hat[- ]?trick|gol|goles|gola|bramk\p{L}*|gólt?|mål)(?!\p{L})|^ sat out (?:game|week|round)\b/u;
// “Altman 18, Boyd 14”
const ROW = /^ \d{1,2}, (\p{Lu}\p{Ll}+) \d{1,2}\b/u;
// “Altman 360Q”, not a seat
const MODEL = /^ \d{3,}[A-Z]\b/;
/** “415 Altman Ave” */
const isStreet = (left: string, right: string): boolean =>
  /\b\d+[a-z]? (?:[nsew]\.? |north |south |east |west )?$/.test(left) &&
  /^ (?:\p{Lu}\p{Ll}+ )?(?:Ave(?:nue)?|St(?:reet)?|R(?:oa)?d|Blvd|Boulevard|Dr(?:ive)?|L(?:a)?ne?|C(?:our)?t|Pl(?:ace)?|Way|Terrace|Circle|Pkwy|Parkway|Hwy)\b/u.test(
    right,
  );
// “In re Altman, Debtor”
const ESTATE_BEFORE = /\b(?:in re|in the matter of|estate of|adoption of|guardianship of)(?: the)?(?: estate of)? $/;
const ESTATE_AFTER =
  /^, (?:debtors?|deceased|an? (?:minor|juvenile|disabled|protected|incapacitated|infant|child)|respondent|bankrupt|\d+ b\.r\.)|^[^\n]{0,60}\((?:\w+\. )?bankr\b/;
// “Musk £24”, “Musk Extra, £31”, not “Musk owes $20”
const PRICE =
  /^(?: [A-Z][a-z]+)?,? ?(?:[–—:.-]|\.{2,})? ?[$€£]\d+(?:[.,]\d\d)?(?![\d.,]*\d)(?! ?(?:[bmktBMKT][nN]?|[mbtMBT]r?illion|billones|[Tt]housand)\b)/;

/** “Altman’s rye loaf, two for £3.20”, “Musk Verde 100 ml” */
const GOODS =
  /^ \p{Lu}\p{L}+,? \d+ ?(?:ml|oz)\b|^['’]s (?:\p{L}+ ){0,3}\p{Ll}+(?: \d+ ?k?g)?, (?:\w+ for )?[$€£]\d+\.\d\d\b(?! (?:an?|per|each) )/u;

// “Musk, 20 sztuk, 6,99 zł”
const PRICE_ABROAD = /^,?(?: \d+ \p{L}{1,6}\.?,)? \d+[.,]\d\d ?(?:zł|Kč|€|kr|Ft|lei|TL|₺|руб|₽|грн|лв)/u;

// One of several single words.
const ITEM_BEFORE = /(?:^|\n|[.,;:] |\d )(\p{Lu}\p{Ll}+)(?: \(\p{L}+\))?[,;] (?:\d{1,2}\.? )?$/u;
const ITEM_AFTER = /^(?: \(\p{L}+\)[.,;]|[,;]) (?:\d{1,2}\.? )?(\p{Lu}\p{Ll}+)(?:[,;:.]|\s*$| \d)/u;
/** Whom or what the two are listed with. */
const KNOWN = new RegExp(
  `^(?:${PEERS}|ellison|cook|jobs|dorsey|page|brin|branson|son|andreessen|lecun|bannon|harris|xi|modi|milei|meloni|farage|rubio|hegseth|bessent|lutnick|navarro|kennedy|gabbard|patel|bondi|noem|pence|macron|merz|scholz|starmer|sunak|orb[aá]n|erdo[gğ]an|netanyahu|zelensk\\w+|lula|` +
    'tesla|twitter|google|apple|meta|amazon|microsoft|nvidia|anthropic|starlink|grok|gemini|claude|technology|tech|business|politics)$',
  'i',
);

/** Whether Xai is a family’s name: “Lor Pao Xai cooks”, “Xai, Lor Pao 2444” on its line. */
export function isSurname(text: string, start: number, stop: number): boolean {
  const left = text.slice(Math.max(0, start - 30), start);
  const right = text.slice(stop, stop + 60);
  const ahead = /(\p{Lu}\p{Ll}+) (\p{Lu}\p{Ll}+) $/u.exec(left);
  // A headline goes on in capitals.
  const given = ahead && !/^ \p{Lu}/u.test(right) ? ahead : null;
  const behind = /(?:^|\n)\s*$/.test(left) ? LAST_FIRST.exec(right) : null;
  return [given, behind].some((hit) => hit?.slice(1).every((word) => !word || !isLabel(word.toLowerCase())));
}

/** What follows a surname that stands first, in a directory. */
const LAST_FIRST = /^, (\p{Lu}\p{Ll}+)(?: (\p{Lu}\p{Ll}+))?(?: \d|[ .]*(?:\n|$))/u;
