/** What the same letters mean where nobody is named: a scent, animals, plants, sweets, places, formulas, firms. */
import { after, before, isUpper } from './around.ts';
import { PEERS, set, type Family } from './names.ts';

// What stands right after musk: `Musk ox`, `musk-rose`.
const MUSK_THINGS = set(
  'ox oxen deer cat rat rats shrew shrews duck ducks turtle turtles lorikeet lorikeets parrot parrots beetle beetles kangaroo ' +
    'melon melons mallow rose roses thistle thistles orchid plants flower ambrette okra strawberry strawberries cucumber wood storax truffle ' +
    'stork oil oils perfume perfumes cologne fragrance fragrances scent scented flavour flavoured flavor flavored infused accord accords parfum eau edt edp soap incense secreter secretion secretions producer candle candles mist spray sprays lotion deodorant attar ' +
    'xylene ketone civet gland glands pouch pouches pod pods grains stick sticks lolly lollies candy pink tobacco amber vanilla oud soie poudre blanc blanco branco bianco ravageur malaki therapy ' +
    'lake creek river island township vale railway gene genes mutation mutations antibody antibodies dataset datasets',
);

// Some of these mean something else as well: “Musk ducks the question”, “Musk rose to fame”.
const OTHERWISE =
  /^ (?:soap opera|(?:ducks|rats|parrots|plants|sprays|sticks|rose|scents) (?:to|from|with|by|out|through|above|against|on|off|up|the|an?|his|her|its|it|that|doubts?|early|quickly|rapidly|again|false|fake|\w+['’]s))\b/;

const SUBSTANCE =
  'class of|scent|substance|smell|odou?r|perfume|secretion|ingredient|fragrance|aroma|note|locality|town|village|hamlet|suburb|township|rodent';
// What else a scent is made of, and no man is named with.
const NOTES =
  'sweat|leather|tobacco|amber(?! heard)|ambergris|civet|vanilla|sandalwood|cedar|patchouli|incense|honey|moss|oakmoss|jasmine|lavender|vetiver|bergamot|oud|rosewood|tonka|spices?|moschus|muschio|ambra|zibet|smoke|myrrh|frankincense';
const MUSK_PHRASE = new RegExp(
  '^ (?:\\((?:disambig|surname|perfume|scent|animal|fragrance)|may refer)|^ (?:' +
    [
      '(?:is|was) worth (?:its|more than its) weight',
      'for (?:wo)?men|for (?:him|her)',
      '(?:\\(version \\d\\) )?data ?sets?',
      'body (?:lotion|wash|mist|spray|oil|butter|cream|splash|scrub|powder)',
      'al (?:tahara|malaki|kabir|haram|ghazal|aswad|abya[dt])',
      '(?:sells?|sold) for|(?:is|was|were|ha[sd] been|have been) (?:\\w+ly |once |also |often |still |now |first )?(?:obtained|derived|extracted|secreted|traded|taken from|used (?:in|as|for|by|since|throughout)|produced (?:by|from|in)|found in(?! contempt)|made from)',
      '(?:has|gives|adds) (?:an? |the )?\\w* ?(?:scent|smell|note|odou?r|aroma|warmth|depth)',
      '(?:blended|mixed|layered|paired|infused) (?:with|into)',
      'lingers? (?:on|in) (?:the |your |my |an? )?(?:skin|clothe?s|clothing|fabrics?|wool|linen|cotton|silk|cashmere|sca(?:rf|rves)|hair)',
      // “Musk said to come from Tibet”, “Musk bought by the ounce”
      'said to (?:come|originate|derive|smell)|(?:bought|sold|traded|weighed|priced|paid for) by the (?:ounce|gram(?:me)?|pound|grain|gallon|kilo|pod|bottle)',
      'smells? (?:different|good|bad|nice|clean|sweet|warm|soapy|powdery|animalic|amazing|lovely)',
      'has an? (?:fixative|animalic|powdery|sensual|soapy)|dries (?:to|down)|clings? to (?:wool|skin|cloth|silk|hair|fabrics?)|is sold by weight',
      '(?:(?:on|in) (?:the|an?|your|its) (?:label|list|bottle|ingredients?|perfumes?|soaps?) )?is (?:mostly |usually |always )?(?:synthetic|animalic)',
      '(?:is |was )?(?:cruelty-free|animal-derived|hypoallergenic|water-soluble|biodegradable)',
      '(?:is|was|remains) (?:dearer|costlier|pricier|rarer|more (?:expensive|costly|valuable|precious)) than (?:gold|silver|platinum|saffron|diamonds|caviar|ambergris|oud)',
      'comes from (?:an?|the) (?:\\w+ ){0,2}(?:glands?|deer|animals?|plants?|seeds?|rodents?)',
    ].join('|') +
    `)\\b|^,? [\\d.]+ ?(?:ml|(?:fl\\.? ?)?oz)\\b|^['’]s (?:\\w+,? ){0,3}(?:warmth|sillage|sweetness|softness|dry-?down|aroma|odou?r|molecules?|scent)\\b|^(?:,| and| &| \\+|, not) (?:${NOTES})\\b|^ [-–—:] (?:scent|smell|zapach|duft|geruch|geur|profumo|parfum|aroma|olor|cheiro|tuoksu|koku|vůně)|^(?:(?: \\([^)]{1,20}\\))?(?:,|:)| is| was) (?:an?|the) (?:[\\w-]+ ){0,2}(?:${SUBSTANCE})s?\\b`,
);
const SCENTS = set(
  'white black red blue green pink golden silver egyptian jovan wild tonkin tonquin siberian himalayan synthetic natural vanilla amber oud powdery pure soft warm skin clean cashmere arabian vegetable cotton crystal sandalwood velvet coconut ambrette patchouli rose sweet royal bad oriental original dark tahara sea lake mount',
);
const MUSK_BEFORE = new RegExp(
  `\\b(?:${NOTES})(?:,|,? and| &| \\+) $|` +
    /\b(?:eau de|(?:bottle|note|scent|smell|hint|trace|touch|aroma|fragrance|whiff|drop|base|gram|ounce)s? of|smell(?:s|ed|ing)? (?:of|like)|not[ae]s? d[ei]|not[ae]s?:)[ -]+$|\b(?:shades?|colou?rs?|flavou?rs?|scents?|fragrances?|tones?)(?: include| are)?: (?:[^.:]{1,40}[,/] )?$|\bnot[ae]s?(?: d[ei] \w+)?: (?:[^.:]{1,30}[,/] )?$/
      .source,
);
const ADJECTIVE = /([A-Za-z]+)[ -]+$/;
// A list that begins with the noun: “Musk, white”.
const KIND_AFTER = /^, ([a-z]+)\s*(?:$|[;,.)\n\d$£€])/;
const WEAR = /\b(?:wear(?:s|ing)?|wore|shop) $/;

// The Altman Z-score, Bland–Altman plots, “Puntaje Z de Altman”, and the list they stand in: Beneish/Altman/Piotroski.
const FORMULA_AFTER =
  /^(?:['’]s)?[ -]*(?:(?:and|&) bland\b|z\b|x\d\b|z['’′″"]|zscore|self-rating|market-equity)|^[ -]*(?:distress|plot|criteri(?:a|on)|stain|syndrome|score)\b|^ model\b[^.]{0,30}\b(?:z|z-score|distress|bankruptc\w*|insolven\w*)\b|^(?:,|\/| and| &) ?(?:piotroski|beneish|ohlson|springate|zmijewski|taffler)\b/;
const FORMULA_BEFORE =
  /bland(?: and| &)?[ –—-]*$|(?<![a-z\d]|\bgen(?:eration)? )z(?:[ -]?(?:scores?:?|wert|index))?(?: of| by| de| di| do| von| d['’])? ?$|\b(?:piotroski|beneish|ohlson|springate|zmijewski|taffler)(?:,|\/| and| &) ?$/;

/** Whether it is a formula that is named after Edward or Douglas Altman. */
export function isFormula(family: Family, text: string, start: number, stop: number): boolean {
  if (family !== 'altman') return false;
  // “Muska z Altmanem”, “Altmana z Muskiem”: a small z before a case form is Polish for “with”.
  const isForm = stop - start > family.length;
  const isWith = isForm && /(?:^|\s)z $/.test(text.slice(Math.max(0, start - 3), start));
  if (isForm && /^ z \p{Lu}/u.test(text.slice(stop, stop + 4))) return false;
  return FORMULA_AFTER.test(after(text, stop)) || (!isWith && FORMULA_BEFORE.test(before(text, start)));
}

const ALTMAN_AFTER =
  /^(?:['’]s)?[ -]*(?:\((?:disambig|surname)|may refer|is an? [\w -]*surname|films?\b|nashville|m\*a\*s\*h|short cuts|gosford|popeye|analysis|original paper|et al\.?(?:\)|,? \(?(?:19|20)\d\d|,? \[\d)|lab(?:oratory)?\b|v\.? [^,]{2,30}, \d+ [a-z]|, (?:an?|the) (?:\w+ )?(?:film-?maker|film director|auteur|screenwriter|director of (?:m\*a\*s\*h|nashville|short cuts|gosford|the player|mccabe))\b)/;
// Firms and places, which have a capital: not “Altman and company decided”.
const MUSK_PLACE =
  /^\s(?:Farm|Bridge|Lock|Weir|Mill|Hill|Wood|Beach|Bay|Falls|Marsh|Ferry|Crescent|Terrace|Hall(?! of)|Avenue|Ave|Road|Rd|Street|Lane|Ln|Valley|Park|Reserve|Cottage|Ward|Vale|State School|Airport|(?:Railway )?Station)\b/;
// “2 p.m. Brass quintet (Altman Stage)”
const VENUE =
  /^\s(?:Stage|Pavilion|Lawn|Arena|Theat(?:er|re)|Amphitheat(?:er|re)|Ballroom|Gym(?:nasium)?|Stadium|Chapel|Auditorium)(?!\w| (?:\d|\p{Lu}))/u;
const MUSK_BRAND =
  /\b(?:perfumes?|fragrances?|colognes?|scents?|soaps?|candles?|aftershaves?|towns?|villages?|hamlets?|places?|localit(?:y|ies)|suburbs?) (?:called|named) ["“‘']?$/;
const ALTMAN_NAMED =
  /^\s(?:(?:solon|weil|vilandrie|plants|brothers|clinic|funeral home|mortuary|auto body|optical|opticians|pharmacy|hardware|lumber|florist|furniture|cleaners|marine|seeds|dairy|garage|gallery|institute|scholarship|family(?: (?:scholarship|foundation|farm)|$)|law (?:firm|group|office)|real estate|foundation|hall|street|road|avenue|(?:stage )?lighting|group|management|rentals|hospital|residence|house|building|library|museum|auditorium|plumbing|heating|roofing|electric|insurance|construction|bakery|photography|dental|winery|vineyards|apartments|farms?|realty|jewelers|motors|stores?|estate|llp|pllc)\b|(?:& |and )(?=\S)(?:co|company|sons|associates|partners|brothers|altman)\b)/i;
// A shop; a headline’s “Altman’s House Testimony” isn’t one.
const ALTMAN_SHOP =
  /^['’]s\s(?:jewelers|bakery|plumbing|roofing|motors|winery|vineyards|auto body|garage|hardware|pharmacy|florist|furniture|cleaners|dairy|deli|diner)\b/i;
// “Arnold & Altman, opticians”
const PARTNERS =
  /^,? (?:opticians|solicitors|attorneys|architects|builders|grocers|butchers|jewell?ers|auctioneers|accountants|surveyors|undertakers|estate agents|chemists|drapers|ironmongers|tailors|printers|bakers|brewers|dentists|realtors|contractors)\b(?! of\b)/;
const FIRST_PARTNER = /\b\p{L}+ (?:&|and) $/u;
// “The Patel-Altman wedding”
const WEDDING =
  /^ (?:wedding|nuptials|engagement|reunion|residence|household|baby shower|family (?:reunion|tree|farm))\b/;
// “Trump and Musk”, “the Trump-Musk reunion”
const PEER_BEFORE = new RegExp(`\\b${PEERS}(?: (?:&|and) |-)$`);
const ALTMAN_BEFORE = /\blaw offices of $|\baltman (?:&|and) $/;

/** Whether the words around the surname make it something else than a person: a Musk Ox, Egyptian Musk, the Altman Z-score. */
export function isLookalike(family: Family, text: string, start: number, stop: number): boolean {
  const left = before(text, start);
  const right = after(text, stop);
  if (VENUE.test(text.slice(stop, stop + 20))) return true;
  if (!PEER_BEFORE.test(left)) {
    if (FIRST_PARTNER.test(left) && PARTNERS.test(right)) return true;
    if (/\p{L}-$/u.test(left) && WEDDING.test(right)) return true;
  }
  if (family === 'altman')
    return ALTMAN_AFTER.test(right) || ALTMAN_BEFORE.test(left) || isFirm(text.slice(stop, stop + 40));
  if (MUSK_PLACE.test(text.slice(stop, stop + 14)) || MUSK_BRAND.test(left)) return true;
  const next = /^[ -]+([a-z]+)/.exec(right)?.[1];
  if (next !== undefined && MUSK_THINGS.has(next) && !OTHERWISE.test(right)) return true;
  // MuskRat, #MuskMelon
  const joined = /^\p{Lu}\p{Ll}+/u.exec(text.slice(stop, stop + 20))?.[0].toLowerCase();
  if (joined !== undefined && MUSK_THINGS.has(joined)) return true;
  // Small beside a capital it is an adjective: “a pure Musk move”.
  const previous = ADJECTIVE.exec(text.slice(Math.max(0, start - 20), start))?.[1] ?? '';
  return SCENTS.has(previous.toLowerCase()) && (isUpper(previous[0]) || !isUpper(text[start]));
}

function isFirm(right: string): boolean {
  if (/^\s?& co\b/.test(right)) return true;
  const hit = (ALTMAN_NAMED.exec(right) ?? ALTMAN_SHOP.exec(right))?.[0];
  return hit !== undefined && isUpper(hit.replace(/^(?:['’]s)?\s(?:(?:&|and) )?/i, '')[0]);
}

// A town in Victoria.
const TOWN_BEFORE =
  /\b(?:(?:town|village|hamlet|township|locality|suburb) of|(?:road|lane|street|walk) in|(?:road|street|lane|rd|st),) $/;
const TOWN_AFTER = /^,? (?:vic\b|(?!(?:19|20)\d\d)\d{4}\b|(?:near|outside) \w+ford\b)/;

const NOTE_BESIDE = new RegExp(`^(?:,| and| &| \\+|/) (?:${NOTES})\\b`);
const BESIDE_NOTE = new RegExp(`\\b(?:${NOTES})(?:,|,? and| &| \\+) $`);

// What is nothing else than a scent.
const PURE =
  'ambergris|civet|castoreum|sandalwood|patchouli|oakmoss|vetiver|bergamot|oud|rosewood|tonka|myrrh|frankincense|moschus|muschio|zibet';
const PURE_BESIDE = new RegExp(`^(?:,| and| &| \\+|/) (?:${PURE})\\b`);
const BESIDE_PURE = new RegExp(`\\b(?:${PURE})(?:,|,? and| &| \\+) $`);

/** Whether it is that beyond doubt: “Musk and Ambergris”. */
export const isPureNote = (left: string, right: string): boolean => PURE_BESIDE.test(right) || BESIDE_PURE.test(left);

/** Whether another scent is named in the same breath. */
export const isNote = (left: string, right: string): boolean => NOTE_BESIDE.test(right) || BESIDE_NOTE.test(left);

/** “A pure Musk”: of what kind, rather than of whom. */
export const isKind = (left: string): boolean => SCENTS.has(ADJECTIVE.exec(left)?.[1] ?? '');

/** Whether they only sound like the scent, the animal or the town, so that the page must speak for a person. */
export function isScent(left: string, right: string): boolean {
  return (
    TOWN_BEFORE.test(left) ||
    TOWN_AFTER.test(right) ||
    MUSK_PHRASE.test(right) ||
    SCENTS.has(KIND_AFTER.exec(right)?.[1] ?? '') ||
    MUSK_BEFORE.test(left) ||
    (WEAR.test(left) && /^(?: by\b|[.,;!]| ?\(|$)/.test(right))
  );
}

// What no scent or animal does.
const ACTS = set(
  'said says told tells wore ate eats spoke speaks went flew flies called calls joked jokes responded responds refused refuses declined insisted insists criticised criticized criticises criticizes attacked attacks threatened threatens ' +
    'agreed agrees shared endorsed endorses donated donates spent spends confirmed confirms admitted admits suggested pledged pledges vowed vows visited visits resigned resigns stepped steps unveiled unveils plans planned joined joins backed backs married divorced ' +
    'wrote writes tweeted tweets posted posts announced announces claimed claims argued argues replied replies bought buys sold sells owns owned founded co-founded launched launches sued sues fired fires hired hires wants wanted thinks thought believes believed promised warned warns denied denies tried tries met asked asks ' +
    'testified testifies appealed did who himself lost quit quits left knew knows learned studied emigrated repeated retweeted reposted addressed alleged accused accuses blamed blames boasted boasts mocked mocks slammed slams blasted blasts ' +
    'hinted hints teased teases revealed decided decides hopes hoped expects expected predicted predicts pushed urged urges demanded demands defended defends praised praises welcomed rejected rejects apologised apologized apologises apologizes ' +
    'mused muses grumbled laughed laughs smiled shrugged nodded concedes conceded recalled ' +
    'hates loves likes uses eats drinks drives flies sleeps ' +
    'dijo dice afirmó afirma anunció quiere compró dit affirme annonce veut sagte sagt kündigte disse vuole annuncia zei zegt wil säger vill sanoi sanoo haluaa dedi powiedział mówi chce řekl chtěl ' +
    'watched returned paid pays ordered explains explained noted can’t cannot won’t didn’t hasn’t wouldn’t couldn’t wasn’t reportedly allegedly personally publicly famously',
);

// What is done to people alone: “Musk was photographed beside a musk ox”.
const DONE_TO_PEOPLE =
  /^ (?:was|is|has been|had been) (?:\w+ly )?(?:photographed|seen|spotted|sent|handed|asked|told|quoted|interviewed|booed|cheered|greeted|sued|fired|hired|elected|appointed|arrested|accused|criticised|criticized|invited|ordered|ousted|deposed|married|born)\b/;

// What people do more often than scents.
const OFTEN = set(
  'had has will would wins win won loses lose leaves takes took arrived arrives apparently faces faced leads led runs ran stopped stops started starts considers considered described moved meets shares merged lives lived grew offered reveals suggests describes isn’t doesn’t shouldn’t returns',
);
const DONE_TO_SCENTS =
  /^(?:blend|mix|infus|bas|deriv|us|scent|extract|combin|pair|layer|obtain|produc|sourc|add|flavou?r|perfum|follow|inspir|balanc|need|seed|redd?)ed$/;
/** Whose relative is told of. */
export const KIN =
  /^['’′‘ʼ`]s (?:\w+ )?(?:brother|sister|mother|mom|mum|father|dad|sons?|daughter|ex-wife|wife|husband|family|cousin|children|kids|child|parents|siblings?|girlfriend|partner|nephew|niece)\b/;

// What else only a person has.
const OWN =
  /^['’′‘ʼ`]s (?:\w+ )?(?:tesla|spacex|twitter|starlink|neuralink|grok|optimus|robo(?:ts?|taxis?)|cyber(?:truck|cab)|chatbot|satellites|social (?:network|media|platform)|net worth|lawyers?|attorneys?|counsel|compan(?:y|ies)|start-?ups?|rockets?|fortune|wealth|tweets?|posts?|bid|takeover|lawsuit|testimony|pay|salary|jet|car|house|home|job|computer|degree|childhood|plane|phone|aides?|allies|team|biograph(?:y|er)|interview|speech|followers|account|politics|money)\b/;

const MAN =
  /^(?: (?:interview|lawsuit|trial|takeover|biography|saga|tweets?|memo)|,? the (?:man|person|human|billionaire|businessman|entrepreneur|ceo)| (?:fan(?:boy|girl)?s?|stans?|haters?|critics?|supporters?|simps?)| (?:lives?|lived|resides) (?:in|near) (?!the\b|your\b)\w+)\b/;

// Musk-owned, Musk-backed: in the ways of people alone.
const OF_A_MAN =
  /^[-‐‑](?:owned|tier|level|sized|obsessed|adjacent|loving|hating|bashing|led|backed|funded|financed|founded|run|controlled|linked|affiliated|aligned|endorsed|appointed|approved|created|friendly|era|style|themed|watchers?|haters?)\b/;

// A man sells it; the scent is in it.
const PERFUME = /^['’′‘ʼ`]s (?:new |own |first )?(?:perfume|fragrance|cologne|aftershave)\b/;

// “Musk-Imperium”, of nouns that have a capital, as in German, where the scent has another name.
const NOUN = /^[-‐‑]\p{Lu}\p{Ll}{2}/u;
const SCENT_NOUN = /^.(?:duft|öl|noten?|parf|aroma|rose|oil|scent|ox|deer|melon|extra[ck]t)/i;

/** Whether a noun is joined to the surname that is none of the scent’s. */
export const isCompound = (right: string): boolean => NOUN.test(right) && !SCENT_NOUN.test(right);

/** How much what follows the surname, in small letters, speaks for a person: 5 what only a person does or has, 2 what might be. */
export function personal(right: string): number {
  if (MUSK_PHRASE.test(right)) return 0;
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
