/** Word lists of the Latin script: endings, namesakes, look-alikes. Space-separated, to stay small. */

export type Family = 'musk' | 'altman';

const set = (words: string): Set<string> => new Set(words.split(' '));

// Case endings as news writes them: Finnish, Estonian, Czech, Slovak, Polish, Croatian, Slovene, Hungarian,
// Lithuanian, Latvian, German and Scandinavian genitives, Turkish without the apostrophe.
const BOTH =
  's a u e ie em om ovi owi iem ův ov ova ovo ové ove ovy ovou ově ovu ovog ovoj ovom ovih ovým ových in ia iin ille illa ilta ista issa ina iksi ilt il ile i ist iga isse nak tól nál ról hoz ért ék ra ban as o ui ą am ın ı';
export const ENDINGS: Record<Family, Set<string>> = { musk: set(BOTH + ' ot kal ta te'), altman: set(BOTH + ' t nal') };

/** First names of the two in small letters, with endings. */
export const FIRST: Record<Family, RegExp> = {
  musk: /^[eé]l[oó]n(?:a|em|owi|ovi|u|ie|as|o|ui|ą|om|s|in)?$/,
  altman: /^s[ae]m(?:uel)?(?:a|em|owi|ovi|u|as|o|ui|ą|om|s|in)?$/,
};

/** Given names that make the surname somebody else's. */
export const GIVEN = set(
  'kimbal maye errol tosca justine talulah vivian xavier griffin damian kai saxon a-12 a-xii lyndon walter chad ' +
    'robert bob bobby annie jack max drew edward ed edwin jeffrey jeff john johnny lawrence larry nathan natan steven stephen steve stuart daniel dan danny david dave michael mike mitchell douglas doug ' +
    'harold harry howard henry joseph joe josh joshua jonathan jon jay jason james jim jerry gerald george gary greg frank eric erik ethan evan dennis dean craig chris christopher charles bruce brian brad bernard benjamin ben barry arthur arnold andrew alexander alex alan allan allen albert al adam aaron abraham ' +
    'peter paul philip phil ralph randy ray raymond richard rick roger ronald ron roy russell ryan scott sean sidney simon stan stanley ted theodore thomas tom tim timothy tony victor vincent warren wayne william zachary louis leo leon leonard kenneth ken kevin keith julian justin isaac ian hans wilhelm dana avri rabbi norman herman ' +
    'alice amanda amy andrea angela anna ann anne barbara beth carol caroline catherine kate katherine kathryn christine deborah debbie diana diane donna dorothy edith elaine elizabeth ellen emily emma erica erika erin esther eva eve evelyn gail hannah heather helen irene jane janet jean jennifer jessica jill joan joanna joyce judith judy julia julie karen kathleen kelly kim laura lauren leah leslie linda lisa lois lori lucy lynn maria marie marilyn martha mary maureen megan melissa michelle miriam connie nancy naomi natalie nicole nina olivia pamela patricia paula phyllis rachel rebecca rita rosa rose ruth sally samantha sandra sarah sara sharon shelley sheila shirley sophie stephanie susan sylvia teresa tina vera victoria virginia wendy yvonne',
);

/** Capitalised words that stand before a surname and are no given names. */
export const NOT_GIVEN =
  /^(?:x|ai|ki|the|an?|this|that|his|her|our|their|my|your|its|both|and|or|but|if|as|so|than|then|now|yet|when|why|how|what|who|where|for|from|with|without|to|on|in|at|by|of|after|before|since|while|because|though|(?:un)?like|not|no|even|only|just|also|still|again|is|was|are|were|does?|did|ha[sd]|have|will|would|could|should|can|may|might|must|says?|said|asks?|asked|told|tells|calls?|called|adds?|added|vs?|versus|inside|against|about|over|under|via|per|podle|seg[uú]n|selon|secondo|laut|ifølge|enligt|volgens|według|para|pero|con|por|como|cuando|mas|com|pour|mais|avec|comme|quand|für|auch|mit|von|bei|nach|aber|doch|und|wie|ma|anche|il|el|la|le|les|der|die|das|ein|el|lo|de|het|maar|voor|men|och|og|ale|jak|gdy|ve|da|di|se|si|mutta|kun|va|dan|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december|(?:musk|altman|tesl|spacex|starlink|neuralink|twitt|openai|xai|trump|biden|apple|google|microsoft|meta|bezos|zuckerberg|milliard|milyar|unternehmer|chef|ceo|grün).*|.*(?:chef|boss|gründer|aire|är|inhaber|investor|founder|owner|mogul|tycoon|man)|president|executive|chief|team|meet|ask|tell|thanks?|watch|read|hear|blame|dear|hey|hi|entrepreneur|partner|witness|defendant|plaintiff|republican|democrat|american|afrikaner|technoking|rivals?|ally|advis[eo]r|fellow|young|old|poor)$/;

export const FEMALE =
  /^(?:ms|mrs|miss|frau|mme|madame|sra|señora|do[nñ]a|signora|pani|paní|rouva|mevrouw|fru|dame|lady)\.?$/;
export const TITLE =
  /^(?:m\.|mr|mister|herr|herrn|monsieur|señor|sir|pan|pana|panu|panem|ceo|billionaire|milliardär|(?:.*-)?chef)\.?$/;

/** What follows or precedes where musk is a scent, an animal, a plant, a sweet or a place. */
export const MUSK_AFTER =
  /^ (?:\((?:disambig|surname)|may refer)|^[ -]*(?:al|poudre|blanc|ox(?:en)?|rat|deer|melons?|oil|perfumes?|cologne|fragrances?|scente?d?|accords?|mallow|roses?|ducks?|turtles?|lorikeets?|parrots?|shrews?|beetles?|sticks?|lollies|candy|thistles?|orchid|plants?|flower|ambrette|xylene|ketone|civet|glands?|pods?|grains?|musk|cat|lake|creek|river|island|township|strawberr\w+|cucumber|soap|incense|candles?|body|eau|ed[pt]|parfum|for (?:wo)?men|for (?:him|her)|ravageur|tobacco|amber|vanilla|oud|soie|attar|mist|lotion|deodorant|spray|seed|okra|storax|wood|weed|truffle|kangaroo|vale|railway|(?:is|was|were|has been|have been) (?:(?:once|also|often|still|now|first|widely|traditionally|commonly) )?(?:used|obtained|derived|extracted|produced|taken|found|traded|made)|(?:has|gives|adds) (?:an? |the )?\w* ?(?:scent|smell|note|odou?r|aroma|warmth|depth)|is (?:a|an|the) (?:class|scent|substance|smell|odou?r|perfume|secretion|ingredient|fragrance|aroma|note|locality|town|village|suburb)|comes from|genes?|mutations?|antibod\w+)\b/;
export const MUSK_BEFORE =
  /\b(?:white|black|red|blue|green|pink|golden|egyptian|jovan|wild|ton[kq]uin|siberian|himalayan|synthetic|natural|vanilla|amber|oud|powdery|pure|soft|warm|skin|clean|cashmere|arabian|vegetable|cotton|crystal|musk|sandalwood|velvet|coconut|ambrette|patchouli|rose|sweet|royal|bad|oriental|original|dark|tahara|sea|eau de|lake|mount|(?:bottle|note|scent|smell|hint|trace|touch|aroma|fragrance|whiff|drop|base|gram|ounce)s? of|not[ae]s? d[ei]|not[ae]s?:)[ -]+$/;

export const ALTMAN_AFTER =
  /^(?:['’]s)?[ -]*(?:\((?:disambig|surname)|may refer|is an? [\w -]*surname|films?\b|nashville|m\*a\*s\*h|short cuts|gosford|popeye|(?:and|&) bland\b|z\b|z['’′″"]|zscore|plot|analysis|d\.?g\b|e\.?i\b|solon\b|weil\b|vilandrie|plants|brothers|foundation|& co|and co)/;
export const ALTMAN_BEFORE = /(?:bland(?: and| &)?|\bb\.)[ –—-]*$/;

/** What no scent or animal does, right after the name. */
export const ACTS =
  /^(?: (?:said|says|told|tells|wore|ate|eats|spoke|speaks|went|flew|called|calls|joked|responded|refused|declined|insisted|critici[sz]ed|attacked|threatened|agreed|shared|endorsed|donated|spent|confirmed|admitted|suggested|pledged|vowed|visited|arrived|resigned|stepped|merged|unveiled|plans|planned|joined|backed|married|divorced|wrote|writes|tweeted|tweets|posted|posts|announced|claimed|claims|argued|replied|bought|buys|sold|owns|owned|(?:co-)?founded|launched|sued|sues|fired|hired|wants|wanted|thinks|believes|promised|warned|warns|denied|tried|met|asked|testified|appealed|took|did|has (?!an? )|had|will|would|who|himself|wins?|lost|quit|left)\b|['’′‘ʼ`]s (?:\w+ )?(?:brother|sister|mother|mom|mum|father|dad|sons?|daughter|ex-wife|wife|husband|family|cousin|children|kids|child|parents|siblings?|girlfriend|partner|nephew|niece)\b)/;
