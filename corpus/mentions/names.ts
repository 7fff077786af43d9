/** Word lists of the Latin script: endings, namesakes, look-alikes. Space-separated, to stay small. */

const set = (words: string): Set<string> => new Set(words.split(' '));

// Case endings as news writes them: Finnish, Estonian, Czech, Slovak, Polish, Croatian, Slovene, Hungarian,
// Lithuanian, Latvian, German and Scandinavian genitives, Turkish without the apostrophe.
export const ENDINGS: Record<'musk' | 'altman', Set<string>> = {
  musk: set(
    's a u e ie em om ovi owi iem ův ova ovo ové ovy ovou ově ovu ovi ov ovým ových ovým owski owskie in ia iin ille illa ilta ista issa ina iksi ilt il ile i ist ga iga isse ot nak kal nál tól ról hoz ért ék ra ban as o ui ą am ın ı ın ta te',
  ),
  altman: set(
    's a u e ie em om ovi owi ův ova ovo ové ovy ovou ově ovu ov ovým ových in ia iin ille illa ilta ista issa ina iksi ilt il ile i ist iga isse t nak nal nál tól ról hoz ért ék ra ban as o ui ą am ın ı',
  ),
};

/** First names of the two, in any case. */
export const FIRST: Record<'musk' | 'altman', RegExp> = {
  musk: /^(?:elon|elón|éilon)(?:a|em|owi|ovi|u|ie|as|o|ui|ą|ui|om|s|in)?$/,
  altman: /^sam(?:uel)?(?:a|em|owi|ovi|u|as|o|ui|ą|om|s|in)?$/,
};

/** Given names that make the surname somebody else's. */
export const GIVEN = set(
  'kimbal maye errol tosca justine talulah vivian xavier griffin damian kai saxon azure strider exa techno romulus seldon lyndon haldeman walter cora scott ' +
    'robert bob bobby annie jack max drew edward ed edwin eddie jeffrey jeff john johnny lawrence larry nathan steven stephen steve stuart daniel dan danny david dave michael mike mitch mitchell ' +
    'harold harry howard henry joseph joe josh joshua jonathan jon joel jay jason james jim jimmy jerry gerald george gary greg fred frank eric erik ethan evan elliot elliott dennis dean craig chris christopher charles charlie carl bruce brian brad bradley bernard benjamin ben barry arthur arnold andrew andy alexander alex alan allan allen albert al adam aaron abraham abe ' +
    'peter paul philip phil ralph randy ray raymond richard roger ronald ron roy russell ryan samantha scott sean seth sidney simon stan stanley ted theodore thomas tom tim timothy todd tony victor vincent walter warren wayne william zachary louis leo leon leonard lee kenneth ken kevin keith julian julius justin isaac irving irwin ian hugo hans ' +
    'alice amanda amy andrea angela ann anna anne barbara betty beth carol caroline catherine kate katherine kathryn kathy christine claire deborah debbie diana diane donna dorothy edith elaine eleanor elena elizabeth ellen emily emma erica erin esther ethel eva evelyn florence frances gail gloria grace hannah heather helen holly ida irene jane janet jean jennifer jessica jill joan joanna joyce judith judy julia julie june karen kathleen kelly kim laura lauren leah leslie lillian linda lisa lois lori louise lucy lynn margaret maria marie marilyn marion martha martin mary maureen megan melissa michelle mildred miriam monica nancy naomi natalie nicole nina nora norma olivia pamela patricia paula phyllis rachel rebecca rita rosa rose ruth sally sandra sara sarah sharon shelley shelly sheila shirley sophia sophie stephanie susan suzanne sylvia teresa theresa tina vera veronica victoria virginia wendy yvonne zoe ' +
    'natan rick mark matt matthew shmuel yitzhak moshe micha mischa oliver pete rabbi kathryn dyan tal',
);

/** Words of news that stand capitalised before a surname and are no given names, nor begin like one. */
export const NOT_GIVEN =
  /^(?:m[rx]|mister|sir|dr|herr|herrn|señor|sr|pan|pana|panu|ceo|cto|coo|tech|x|ai|ki|the|a|an|this|that|his|her|our|their|my|your|its|both|and|or|but|if|as|so|than|then|now|yet|when|why|how|what|who|where|for|from|with|without|to|on|in|at|by|of|after|before|since|while|because|though|unlike|like|not|no|even|only|just|also|still|again|is|was|are|were|does?|did|has|had|have|will|would|could|should|can|may|might|must|says?|said|asks?|asked|told|tells|calls?|called|adds?|added|vs?|versus|inside|against|about|over|under|via|per|podle|for|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|(?:tesla|spacex|starlink|neuralink|twitter|openai|xai|trump|biden|apple|google|microsoft|meta|bezos|zuckerberg|milliard|unternehmer|präsident|chef|grün).*|.*(?:chef|boss|gründer|aire|är|inhaber|eigner|besitzer|unternehmer|investor|visionär|founder|owner|mogul|tycoon|magnate))\.?$/;

export const FEMALE = /^(?:ms|mrs|miss|frau|mme|madame|sra|señora|signora|pani|paní|rouva|mevrouw|fru|dame|lady)\.?$/;
export const TITLE =
  /^(?:mr|mister|herr|herrn|monsieur|señor|sir|pan|pana|panu|panem|ceo|billionaire|milliardär|(?:.*-)?chef)\.?$/;

// What follows or precedes where musk is a scent, an animal, a plant, a sweet or a place.
export const MUSK_AFTER =
  /^[\s-]*(?:ox(?:en)?|rat|deer|melons?|oil|perfumes?|cologne|fragrances?|scents?|scented|accords?|mallow|rose|roses|ducks?|turtles?|lorikeets?|parrots?|shrews?|beetles?|sticks?|lollies|candy|thistles?|orchid|plants?|flower|ambrette|xylene|ketone|civet|glands?|pods?|grains?|musk|cat|lake|creek|river|island|hill|township|county|soaps?|incense|candles?|body|eau|edp|edt|parfum|for (?:men|women|him|her)|ravageur|tobacco|amber|vanilla|oud|soie|khabib|attar|ittar|maca|powder|mist|lotion|deodorant|hair|spray|seed|okra|storax|wood|weed|clover|cranesbill|monkeyflower|truffle|kangaroo)\b/;
export const MUSK_BEFORE =
  /(?:white|black|red|blue|green|pink|golden|egyptian|jovan|wild|tonkin|tonquin|siberian|himalayan|synthetic|natural|vanilla|amber|oud|powdery|pure|soft|warm|skin|clean|cashmere|arabian|indian|vegetable|cotton|crystal|musk|sandalwood|animal|velvet|dark|light|coconut|ambrette|patchouli|rose|sweet|royal|misk|bad|oriental|nitro|polycyclic|macrocyclic)[\s-]+$/;

export const ALTMAN_AFTER =
  /^(?:['’]s)?[\s-]*(?:z\b|z['’′″"]|zscore|score|model of|plot|analysis|et al|d\.?g\.?\b|e\.?i\.?\b|solon|weil|vilandrie|plants|brothers|foundation|building|lighting|& co|and co|clinic|rental)/;
export const ALTMAN_BEFORE = /(?:bland|b\.|rowan ?&|alt)[\s–—-]*$/;

/** A verb that scents and animals can't do, right after the name. */
export const ACTS =
  /^(?:[’']s)? (?:said|says|told|tells|wore|wrote|writes|tweeted|tweets|posted|posts|announced|announces|claimed|claims|argued|replied|bought|buys|sold|sells|owns|owned|founded|co-founded|launched|launches|sued|sues|fired|hired|wants|wanted|thinks|believes|vowed|promised|warned|warns|admitted|denied|tried|met|asked|testified|appealed|recalled|took|did|has|had|will|would|who|himself|and his|wins?|won|lost|loses|quit|leaves|left)\b/;

/** Relatives are introduced from him. */
export const KIN =
  /^['’′‘ʼ＇]s (?:\w+ )?(?:brother|sister|mother|mom|mum|father|dad|son|sons|daughter|ex-wife|wife|husband|family|cousin|children|kids|child|parents|siblings?|ex|girlfriend|partner|nephew|niece)\b/;
