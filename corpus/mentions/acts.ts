/** What only a person does or has, and no scent or animal: “Musk said”, “Musk’s lawyer”, “Musk-owned”. */
import { isSaidOfScent } from './scents.ts';
import { wordsIn } from './tables.ts';

/** What no scent or animal does. */
const ACTS = wordsIn({
  'says, in whatever way':
    'said says told tells spoke speaks called calls joked jokes responded responds insisted insists confirmed confirms admitted admits suggested announced announces claimed claims argued argues replied replies promised warned warns denied denies asked asks testified testifies repeated addressed alleged boasted boasts mocked mocks hinted hints teases teased revealed noted explains explained recalled conceded concedes grumbled mused muses',
  'finds good or bad':
    'criticised criticized criticises criticizes attacked attacks threatened threatens agreed agrees endorsed endorses backed backs accused accuses blamed blames slammed slams blasted blasts defended defends praised praises welcomed rejected rejects apologised apologized apologises apologizes appealed',
  'wants and thinks':
    'refused refuses declined pledged pledges vowed vows planned plans wants wanted thinks thought believes believed tries tried knew knows learned decided decides hopes hoped expects expected predicted predicts pushed urged urges demanded demands hates loves likes',
  'writes and posts': 'wrote writes tweeted tweets posted posts retweeted reposted shared studied',
  'does business':
    'donated donates spent spends unveiled unveils bought buys sold sells owns owned founded co-founded launched launches sued sues fired fires hired hires ordered paid pays joined joins',
  'goes, comes, lives':
    'went flew flies drives visited visits resigned resigns stepped steps lost quit quits left returned emigrated met married divorced watched',
  'has a body': 'wore ate eats drinks sleeps uses laughed laughs smiled shrugged nodded',
  'verbs that help, and how it is done':
    'did who himself can’t cannot won’t didn’t hasn’t wouldn’t couldn’t wasn’t reportedly allegedly personally publicly famously',
  Spanish: 'dijo dice afirmó afirma anunció quiere compró',
  French: 'dit affirme annonce veut',
  German: 'sagte sagt kündigte',
  Italian: 'disse vuole annuncia',
  'Dutch and Swedish': 'zei zegt wil säger vill',
  Finnish: 'sanoi sanoo haluaa',
  Turkish: 'dedi',
  'Polish and Czech': 'powiedział mówi chce řekl chtěl',
});

/** What is done to people alone: “Musk was photographed beside a musk ox”. */
const DONE_TO_PEOPLE =
  /^ (?:was|is|has been|had been) (?:\w+ly )?(?:photographed|seen|spotted|sent|handed|asked|told|quoted|interviewed|booed|cheered|greeted|sued|fired|hired|elected|appointed|arrested|accused|criticised|criticized|invited|ordered|ousted|deposed|married|born)\b/;

/** What people do more often than scents. */
const OFTEN = wordsIn({
  'is and has': 'had has will would isn’t doesn’t shouldn’t apparently',
  'wins and loses': 'wins win won loses lose faces faced shares',
  'goes, comes, lives': 'leaves takes took arrived arrives runs ran moved meets lived lives returns',
  'does business': 'leads led stopped stops started starts merged offered grew',
  'says and thinks': 'considers considered described describes reveals suggests',
});
const DONE_TO_SCENTS =
  /^(?:blend|mix|infus|bas|deriv|us|scent|extract|combin|pair|layer|obtain|produc|sourc|add|flavou?r|perfum|follow|inspir|balanc|need|seed|redd?)ed$/;

/** Whose relative is told of. */
export const KIN =
  /^['’′‘ʼ`]s (?:\w+ )?(?:brother|sister|mother|mom|mum|father|dad|sons?|daughter|ex-wife|wife|husband|family|cousin|children|kids|child|parents|siblings?|girlfriend|partner|nephew|niece)\b/;

/** What else only a person has. */
const OWN =
  /^['’′‘ʼ`]s (?:\w+ )?(?:tesla|spacex|twitter|starlink|neuralink|grok|optimus|robo(?:ts?|taxis?)|cyber(?:truck|cab)|chatbot|satellites|social (?:network|media|platform)|net worth|lawyers?|attorneys?|counsel|compan(?:y|ies)|start-?ups?|rockets?|fortune|wealth|tweets?|posts?|bid|takeover|lawsuit|testimony|pay|salary|jet|car|house|home|job|computer|degree|childhood|plane|phone|aides?|allies|team|biograph(?:y|er)|interview|speech|followers|account|politics|money)\b/;

/** “Musk interview”, “Musk, the billionaire”, “Musk fans”, “Musk lives in” */
const MAN =
  /^(?: (?:interview|lawsuit|trial|takeover|biography|saga|tweets?|memo)|,? the (?:man|person|human|billionaire|businessman|entrepreneur|ceo)| (?:fan(?:boy|girl)?s?|stans?|haters?|critics?|supporters?|simps?)| (?:lives?|lived|resides) (?:in|near) (?!the\b|your\b)\w+)\b/;

/** Musk-owned, Musk-backed: in the ways of people alone. */
const OF_A_MAN =
  /^[-‐‑](?:owned|tier|level|sized|obsessed|adjacent|loving|hating|bashing|led|backed|funded|financed|founded|run|controlled|linked|affiliated|aligned|endorsed|appointed|approved|created|friendly|era|style|themed|watchers?|haters?)\b/;

/** A man sells it; the scent is in it. */
const PERFUME = /^['’′‘ʼ`]s (?:new |own |first )?(?:perfume|fragrance|cologne|aftershave)\b/;

/** “Musk-Imperium”, of nouns that have a capital, as in German, where the scent has another name. */
const NOUN = /^[-‐‑]\p{Lu}\p{Ll}{2}/u;
const SCENT_NOUN = /^.(?:duft|öl|noten?|parf|aroma|rose|oil|scent|ox|deer|melon|extra[ck]t)/i;

/** Whether a noun is joined to the surname that is none of the scent’s. */
export const isCompound = (right: string): boolean => NOUN.test(right) && !SCENT_NOUN.test(right);

/** How much what follows the surname, in small letters, speaks for a person: 5 what only a person does or has, 2 what might be. */
export function personal(right: string): number {
  if (isSaidOfScent(right)) return 0;
  const next =
    /^ (?:(?:once|also|then|later|now|never|always|often|still|even|already|just|\w+ly) )?(\p{L}[\p{L}’'-]*)/u
      .exec(right)?.[1]
      ?.replace("'", '’') ?? '';
  if (
    ACTS.has(next) ||
    DONE_TO_PEOPLE.test(right) ||
    KIN.test(right) ||
    OWN.test(right) ||
    MAN.test(right) ||
    OF_A_MAN.test(right)
  )
    return 5;
  if (OFTEN.has(next) || (/..ed$/.test(next) && !DONE_TO_SCENTS.test(next))) return 2;
  if (PERFUME.test(right)) return 2;
  return /^['’′‘ʼ`]s\b/.test(right) ? 1 : 0;
}
