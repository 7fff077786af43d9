/** Musk that is no name: a scent, animals, plants, sweets, a town. */
import { isUpper } from './around.ts';
import { anyOf, wordsIn } from './tables.ts';

/** What stands right after it: `Musk ox`, `musk-rose`. */
const THINGS = wordsIn({
  animals:
    'ox oxen deer cat rat rats shrew shrews duck ducks turtle turtles lorikeet lorikeets parrot parrots beetle beetles kangaroo stork',
  plants:
    'melon melons mallow rose roses thistle thistles orchid plants flower ambrette okra strawberry strawberries cucumber wood storax truffle',
  'what smells of it':
    'oil oils perfume perfumes cologne fragrance fragrances scent scented infused accord accords parfum eau edt edp soap incense candle candles mist spray sprays lotion deodorant attar',
  'what tastes of it': 'flavour flavoured flavor flavored stick sticks lolly lollies candy',
  'what it is taken from, and what is like it':
    'secreter secretion secretions producer xylene ketone civet gland glands pouch pouches pod pods grains',
  'names of perfumes': 'pink tobacco amber vanilla oud soie poudre blanc blanco branco bianco ravageur malaki therapy',
  places: 'lake creek river island township vale railway',
  'biology and data': 'gene genes mutation mutations antibody antibodies dataset datasets',
});

/** Some of these mean something else as well: “Musk ducks the question”, “Musk rose to fame”. */
const OTHERWISE =
  /^ (?:soap opera|(?:ducks|rats|parrots|plants|sprays|sticks|rose|scents) (?:to|from|with|by|out|through|above|against|on|off|up|the|an?|his|her|its|it|that|doubts?|early|quickly|rapidly|again|false|fake|\w+['’]s))\b/;

/** Of what kind it is. */
const KINDS = wordsIn({
  colours: 'white black red blue green pink golden silver',
  'where it comes from': 'egyptian jovan tonkin tonquin siberian himalayan arabian',
  'how it is made': 'wild synthetic natural vegetable oriental original',
  'how it smells': 'powdery pure soft warm skin clean cashmere cotton crystal velvet sweet royal bad dark',
  'with what': 'vanilla amber oud sandalwood coconut ambrette patchouli rose tahara sea',
  places: 'lake mount',
});

/** What is nothing else than a scent. */
const PURE = {
  scents:
    'ambergris, civet, castoreum, sandalwood, patchouli, oakmoss, vetiver, bergamot, oud, rosewood, tonka, myrrh, frankincense',
  'musk in other languages': 'moschus, muschio, zibet',
};
/** What else a scent is made of, and no man is named with. */
const NOTE = anyOf({
  ...PURE,
  'what may be something else':
    'sweat, leather, tobacco, amber(?! heard), vanilla, cedar, incense, honey, moss, jasmine, lavender, spices?, ambra, smoke',
});

/** What it is said to be: “Musk is a class of scents”. */
const SUBSTANCE = anyOf({
  scents: 'class of, scent, substance, smell, odou?r, perfume, secretion, ingredient, fragrance, aroma, note',
  places: 'locality, town, village, hamlet, suburb, township',
  animals: 'rodent',
});

/** How a sentence or a label goes on that is about it, behind a space. */
const SAID_OF_IT = anyOf({
  worth: String.raw`(?:is|was) worth (?:its|more than its) weight, (?:is|was|remains) (?:dearer|costlier|pricier|rarer|more (?:expensive|costly|valuable|precious)) than (?:gold|silver|platinum|saffron|diamonds|caviar|ambergris|oud), (?:sells?|sold) for, is sold by weight`,
  'for whom': 'for (?:wo)?men, for (?:him|her)',
  'a set of data': String.raw`(?:\(version \d\) )?data ?sets?`,
  'what it is in': 'body (?:lotion|wash|mist|spray|oil|butter|cream|splash|scrub|powder)',
  'names in Arabic': 'al (?:tahara|malaki|kabir|haram|ghazal|aswad|abya[dt])',
  'what is done with it': String.raw`(?:is|was|were|ha[sd] been|have been) (?:\w+ly |once |also |often |still |now |first )?(?:obtained|derived|extracted|secreted|traded|taken from|used (?:in|as|for|by|since|throughout)|produced (?:by|from|in)|found in(?! contempt)|made from), (?:blended|mixed|layered|paired|infused) (?:with|into)`,
  'how it smells': String.raw`(?:has|gives|adds) (?:an? |the )?\w* ?(?:scent|smell|note|odou?r|aroma|warmth|depth), smells? (?:different|good|bad|nice|clean|sweet|warm|soapy|powdery|animalic|amazing|lovely), has an? (?:fixative|animalic|powdery|sensual|soapy)`,
  'how it stays':
    'lingers? (?:on|in) (?:the |your |my |an? )?(?:skin|clothe?s|clothing|fabrics?|wool|linen|cotton|silk|cashmere|sca(?:rf|rves)|hair), dries (?:to|down), clings? to (?:wool|skin|cloth|silk|hair|fabrics?)',
  '“Musk said to come from Tibet”, “Musk bought by the ounce”':
    'said to (?:come|originate|derive|smell), (?:bought|sold|traded|weighed|priced|paid for) by the (?:ounce|gram(?:me)?|pound|grain|gallon|kilo|pod|bottle)',
  'what it is':
    '(?:(?:on|in) (?:the|an?|your|its) (?:label|list|bottle|ingredients?|perfumes?|soaps?) )?is (?:mostly |usually |always )?(?:synthetic|animalic), (?:is |was )?(?:cruelty-free|animal-derived|hypoallergenic|water-soluble|biodegradable)',
  'where it comes from': String.raw`comes from (?:an?|the) (?:\w+ ){0,2}(?:glands?|deer|animals?|plants?|seeds?|rodents?)`,
});

/** What stands behind it, in small letters, that is about the scent, the animal or the place. */
const BEHIND = new RegExp(
  [
    String.raw`^ (?:\((?:disambig|surname|perfume|scent|animal|fragrance)|may refer)`,
    String.raw`^ (?:${SAID_OF_IT})\b`,
    // “Musk, 50 ml”
    String.raw`^,? [\d.]+ ?(?:ml|(?:fl\.? ?)?oz)\b`,
    String.raw`^['’]s (?:\w+,? ){0,3}(?:warmth|sillage|sweetness|softness|dry-?down|aroma|odou?r|molecules?|scent)\b`,
    String.raw`^(?:,| and| &| \+|, not) (?:${NOTE})\b`,
    // “Musk – Duft”
    '^ [-–—:] (?:scent|smell|zapach|duft|geruch|geur|profumo|parfum|aroma|olor|cheiro|tuoksu|koku|vůně)',
    String.raw`^(?:(?: \([^)]{1,20}\))?(?:,|:)| is| was) (?:an?|the) (?:[\w-]+ ){0,2}(?:${SUBSTANCE})s?\b`,
  ].join('|'),
);
/** What stands before it, in small letters. */
const BEFORE = new RegExp(
  [
    String.raw`\b(?:${NOTE})(?:,|,? and| &| \+) $`,
    /\b(?:eau de|(?:bottle|note|scent|smell|hint|trace|touch|aroma|fragrance|whiff|drop|base|gram|ounce)s? of|smell(?:s|ed|ing)? (?:of|like)|not[ae]s? d[ei]|not[ae]s?:)[ -]+$/
      .source,
    // “Shades include: rose, ”
    /\b(?:shades?|colou?rs?|flavou?rs?|scents?|fragrances?|tones?)(?: include| are)?: (?:[^.:]{1,40}[,/] )?$/.source,
    /\bnot[ae]s?(?: d[ei] \w+)?: (?:[^.:]{1,30}[,/] )?$/.source,
  ].join('|'),
);
const ADJECTIVE = /([A-Za-z]+)[ -]+$/;
/** A list that begins with the noun: “Musk, white”. */
const KIND_AFTER = /^, ([a-z]+)\s*(?:$|[;,.)\n\d$£€])/;
const WEAR = /\b(?:wear(?:s|ing)?|wore|shop) $/;

/** A town in Victoria. */
const TOWN_BEFORE =
  /\b(?:(?:town|village|hamlet|township|locality|suburb) of|(?:road|lane|street|walk) in|(?:road|street|lane|rd|st),) $/;
const TOWN_AFTER = /^,? (?:vic\b|(?!(?:19|20)\d\d)\d{4}\b|(?:near|outside) \w+ford\b)/;

const besideAny = (notes: string): { after: RegExp; before: RegExp } => ({
  after: new RegExp(String.raw`^(?:,| and| &| \+|/) (?:${notes})\b`),
  before: new RegExp(String.raw`\b(?:${notes})(?:,|,? and| &| \+) $`),
});
const NOTE_BESIDE = besideAny(NOTE);
const PURE_BESIDE = besideAny(anyOf(PURE));

/** Whether it is that beyond doubt: “Musk and Ambergris”. */
export const isPureNote = (left: string, right: string): boolean =>
  PURE_BESIDE.after.test(right) || PURE_BESIDE.before.test(left);

/** Whether another scent is named in the same breath. */
export const isNote = (left: string, right: string): boolean =>
  NOTE_BESIDE.after.test(right) || NOTE_BESIDE.before.test(left);

/** “A pure Musk”: of what kind, rather than of whom. */
export const isKind = (left: string): boolean => KINDS.has(ADJECTIVE.exec(left)?.[1] ?? '');

/** Whether what stands behind it, in small letters, is said of the scent alone. */
export const isSaidOfScent = (right: string): boolean => BEHIND.test(right);

/** Whether they only sound like the scent, the animal or the town, so that the page must speak for a person. */
export function isScent(left: string, right: string): boolean {
  return (
    TOWN_BEFORE.test(left) ||
    TOWN_AFTER.test(right) ||
    BEHIND.test(right) ||
    KINDS.has(KIND_AFTER.exec(right)?.[1] ?? '') ||
    BEFORE.test(left) ||
    (WEAR.test(left) && /^(?: by\b|[.,;!]| ?\(|$)/.test(right))
  );
}

/** Whether it names a thing with the word beside it: a Musk Ox, MuskRat, Egyptian Musk. `right`: what stands behind it, in small letters. */
export function isThing(text: string, start: number, stop: number, right: string): boolean {
  const next = /^[ -]+([a-z]+)/.exec(right)?.[1];
  if (next !== undefined && THINGS.has(next) && !OTHERWISE.test(right)) return true;
  // MuskRat, #MuskMelon
  const joined = /^\p{Lu}\p{Ll}+/u.exec(text.slice(stop, stop + 20))?.[0].toLowerCase();
  if (joined !== undefined && THINGS.has(joined)) return true;
  // Small beside a capital it is an adjective: “a pure Musk move”.
  const previous = ADJECTIVE.exec(text.slice(Math.max(0, start - 20), start))?.[1] ?? '';
  return KINDS.has(previous.toLowerCase()) && (isUpper(previous[0]) || !isUpper(text[start]));
}
