/** Word lists of the Latin script: endings, first names, titles. Space-separated, to stay readable. */

export type Family = 'musk' | 'altman';

export const set = (words: string): Set<string> => new Set(words.split(' '));

// Case endings as news writes them: Finnish, Estonian, Czech, Slovak, Polish, Croatian, Slovene, Hungarian,
// Lithuanian, Latvian, German and Scandinavian genitives, Turkish without the apostrophe.
const BOTH =
  's a u e ě ů em om ovi owi iem ův ov ova ovo ové ove ovy ovou ově ovu ovog ovoj ovom ovih ovým ových in ia iin ille illa ilta ista issa ina iksi ilt il ile i ist iga isse nak tól nál ról hoz ért ék ra ban as o ui ą am ın ı';
export const ENDINGS: Record<Family, Set<string>> = {
  musk: set(BOTH + ' ot kal ta te ut un'),
  altman: set(BOTH + ' ie t nal it'),
};

export const INITIAL: Record<Family, string> = { musk: 'E.', altman: 'S.' };

/** First names of the two in small letters, with endings. */
export const FIRST: Record<Family, RegExp> = {
  musk: /^[eé]ll?[oó]n(?:a|e|ě|em|owi|ovi|u|ie|as|o|ui|ą|om|s|in)?$/,
  altman: /^s[ae]m(?:uel)?(?:a|em|ie|owi|ovi|u|as|o|ui|ą|om|s|in)?$/,
};

// Capitalised words that stand before a surname and are no given names: what opens sentences and headlines,
const OPENERS = set(
  'x ai ki the a an this that his her our their my your its both and or but if as so than then now yet when why how what who where for from with without to on in at by of after before since while because though despite amid during until unless through throughout among between beyond toward towards onstage backstage online like unlike not no even only just also still again ' +
    'is was are were do does did has had have will would could should can may might must say says said ask asks asked tell told tells call calls called add adds added yesterday today tomorrow tonight maybe perhaps instead meanwhile however earlier later soon once again elsewhere nobody everybody v vs versus inside against about over under via per meet thank thanks watch read hear blame dear hey hi ' +
    'podle segun según selon secondo laut ifølge enligt volgens według para pero con por como cuando mas com pour mais avec comme quand für auch mit von bei nach aber doch und wie ma anche il el la le les der die das ein lo de het maar voor men och og ale jak gdy ve da di se si mutta kun va dan',
);
// dates, and what people are.
const LABELS = set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december ' +
    'firma společnost spoločnosť tvrtka kompanija spółka prawnicy advokáti právníci právnici scam president executive chief team entrepreneur partner director employee engineer researcher scientist insider lawyer critic witness defendant plaintiff republican democrat american afrikaner technoking king emperor pope comrade prophet rival rivals ally advisor adviser fellow young old poor furious defiant embattled angry',
);
const LABEL_BEGINS =
  /^(?:musk|altman|tesl|spacex|starlink|starship|neuralink|twitt|openai|xai|grok|doge|trump|biden|apple|google|microsoft|meta|nvidia|anthropic|chatgpt|bezos|zuckerberg|milliard|milyar|unternehmer|chef|ceo|grün)/;
const LABEL_ENDS =
  /(?:chef|boss|gründer|aire|är|inhaber|investor|founder|owner|mogul|tycoon|(?:business|chair|spokes|congress|strong|show|front|hench|states|mad|iron)man|\p{L}{3}ing|\p{L}{4}ed|\p{L}{4}ly)$/u;

/** Whether a word, in small letters, opens sentences and headlines, and is no given name. */
export const isOpener = (word: string): boolean => OPENERS.has(word);

/** Whether a capitalised word, in small letters, that stands before a surname is no given name. */
export const isLabel = (word: string): boolean => {
  const one = word.replace(/s$/, '');
  return OPENERS.has(word) || LABELS.has(word) || LABELS.has(one) || LABEL_BEGINS.test(word) || LABEL_ENDS.test(one);
};

export const FEMALE =
  /^(?:ms|mrs|miss|frau|mme|madame|sra|señora|do[nñ]a|signora|pani|paní|rouva|mevrouw|fru|dame|lady|la)\.?$/;
export const TITLE =
  /^(?:m\.|mr|mister|herr|herrn|monsieur|señor|sir|pán|pane|tuan|pak|bapak|oga|bwana|meneer|dhr|signor|senhor|domnul|pan|pana|panu|panem|ceo|billionaire|milliardär|(?:.*-)?chef)\.?$/;

/** Two letters with full stops that are no initials: in the U.S., about A.I. */
export const ABBREVIATIONS = set('us uk eu un ai dc la ny nj nc tv pr vp pc sf ev ip it hr vc ga va tn ok id');

/** Whom the two are named with in one breath, in small letters. */
export const PEERS =
  '(?:musk|altman|open ?ai|chatgpt|bezos|zuckerberg|trump|vance|gates|thiel|nadella|huang|pichai|putin|obama|biden|buffett|brockman|sutskever|murati|hassabis|amodei|ramaswamy)';

/** What follows his name in a case form, in small letters: “Muski ettevõte”, “Maska uzņēmums”. */
export const HIS_COMPANY =
  /^ (?:ettevõt|uzņēmum|kompānij|įmon|kompanij|şirk[eə]t|firm[aęiouy]?(?!\p{L})|kompani|tvrtk|društv|společnost|spoločnos|spółk|cég|yhtiö|bedriv)/u;
