import { STOP } from './terms-common.ts';
import { folded } from './terms.ts';

/**
 * The commonest words of the languages that pages are read in, but for what English text is indexed without: they tell which language a
 * text is in, and say nothing of what it is about.
 */
const COMMONEST: Readonly<Record<string, string>> = {
  de: 'der die das den dem des ein eine einen einem einer eines und oder aber nicht auch noch nur schon so wie als wenn dass weil ist sind war waren wird werden wurde wurden hat haben hatte hatten sein seine seinen seinem seiner ihr ihre ihren er sie es wir ich man sich zu zum zur im in am an auf aus bei beim bis durch für gegen mit nach ohne über um unter vom von vor zwischen dieser diese dieses diesem diesen kein keine mehr sehr kann können soll sollen will doch dann damit was wer da dort hier',
  fr: 'le la les un une des du de au aux et ou mais ne pas plus que qui quoi dont où il elle ils elles on nous vous je ce cet cette ces son sa ses leur leurs est sont était étaient être été a ont avait avoir eu fait en dans par pour sur sous avec sans chez entre vers après avant depuis comme si se qu aussi très tout tous toute toutes même selon',
  es: 'el la los las un una unos unas de del al y o pero no ni que quien cual donde como cuando si se su sus lo le les es son era eran fue fueron ser sido está están ha han había haber en por para con sin sobre entre hasta desde hacia según tras más muy también ya este esta estos estas ese esa eso esto todo todos',
  it: 'il lo la i gli le un uno una di del dello della dei degli delle da dal dalla a al allo alla ai agli alle in nel nella nei nelle su sul sulla con per tra fra e ed o ma non che chi cui come quando se si suo sua suoi sue è sono era erano essere stato stata ha hanno aveva avere più anche già questo questa questi queste quello tutto tutti dopo prima secondo',
  pt: 'o a os as um uma uns umas de do da dos das em no na nos nas ao aos à às por pelo pela para com sem sobre entre até desde e ou mas não que quem qual onde como quando se seu sua seus suas é são era eram foi foram ser sido está estão tem têm tinha ter há mais muito também já este esta isso isto esse essa todo todos após segundo',
  nl: 'de het een en of maar niet ook nog maar als dan dat die dit deze van voor met door over op in aan bij uit naar om te tot tegen onder tussen zonder is zijn was waren wordt worden werd werden heeft hebben had hadden hij zij ze wij we ik je er zich hun haar wat wie waar hoe meer al kan kunnen zal zou moet geen veel',
  pl: 'i w we z ze na do od dla o po przy przez za bez pod nad między nie tak że to ta ten te tego tej tym jest są był była było byli być został została jego jej ich się który która które którzy jak co gdy kiedy ale lub oraz a już także też tylko więcej może przed',
  cs: 'a i v ve z ze na do od pro o po při přes za bez pod nad mezi ne že to ta ten ty toho té tom je jsou byl byla bylo byli být bude jeho její jejich se si který která které kteří jak co když ale nebo už také jen více může jako aby před podle',
  sv: 'och att det den en ett de som på är av för med till i om inte har hade var var från han hon sig men så kan ska skulle vi ni jag när eller efter över under mellan mot utan vid hans hennes sin sitt sina denna detta dessa också mer än bli blev blir där här vad',
  da: 'og at det den en et de som på er af for med til i om ikke har havde var fra han hun sig men så kan skal skulle vi jeg når eller efter over under mellem mod uden ved hans hendes sin sit sine denne dette disse også mere end blev bliver der her hvad',
  fi: 'ja on ei se hän että oli ovat olivat ole ollut kun kuin mutta myös tai jos joka jotka jossa sen sitä siitä hänen heidän tämä tämän tätä nämä ne mitä mikä mukaan kanssa jälkeen ennen vain vielä jo niin sekä sillä',
  tr: 've bir bu şu o da de ile için gibi kadar daha çok en ne ki mi mı ama fakat veya ya değil olan olarak oldu olduğu olduğunu olduğunu ise her sonra önce göre onun kendi bunu şey var yok',
  ru: 'и в во не на с со что как а но он она они оно его её ее их из за по от до для о об при под над между без к ко у же ли бы то это этот эта эти этого том так также уже еще ещё или если был была было были быть есть который которая которое которые когда где чтобы после более только все всё',
  uk: 'і й та в у не на з із зі що як а але він вона вони воно його її їх за по від до для про при під над між без к же чи би то це цей ця ці цього так також вже ще або якщо був була було були бути є який яка яке які коли де щоб після більше тільки все',
  ar: 'في من على إلى عن مع أن إن أنه أنها التي الذي الذين هذا هذه ذلك تلك هو هي هم كان كانت يكون لا لم لن ما قد و أو ثم حتى بعد قبل بين عند كما لكن كل غير أي إذا منذ حول',
};

/** Of those, without accents, what English text has, too: its own words, short forms, and names of people and places. */
const ENGLISH_TOO: ReadonlySet<string> = new Set(
  (
    'al ale am an ar as at ate bin bis com come con da dan den des die do door dos end era et fait for fra fur gore ha had han hans hat he her ' +
    'hoe hun im in is jo la las lo los ma man mas me meme men mere met mi mit mot my no nos of om on once op os over pa par per plus po pod pour ' +
    'pro ser si sin sit so son su sua sue ta tai tem ten till to tot tout ty uber um un under us van var ve vi vid war was we will wo ya'
  ).split(' '),
);

/** A language's commonest words, and those of them that English doesn't have; of English, all of them. */
interface Words {
  all: ReadonlySet<string>;
  own: ReadonlySet<string>;
}

/** Made when first asked for: a worker just started has milliseconds. */
let words: ReadonlyMap<string, Words> | undefined;

const commonest = () =>
  (words ??= new Map([
    ['en', { all: STOP, own: STOP }],
    ...Object.entries(COMMONEST).map(([language, list]) => {
      const all = list.split(' ').map(folded);
      const own = all.filter((word) => !ENGLISH_TOO.has(word) && !/^[a-z]$/.test(word));
      return [language, { all: new Set(all), own: new Set(own) }] as const;
    }),
  ]));

/** Of scripts that one language has to itself, or nearly. */
const SCRIPTS: readonly (readonly [language: string, letters: RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['zh', /\p{Script=Han}/u],
  ['ko', /\p{Script=Hangul}/u],
  ['th', /\p{Script=Thai}/u],
  ['el', /\p{Script=Greek}/u],
  ['he', /\p{Script=Hebrew}/u],
  ['hi', /\p{Script=Devanagari}/u],
];

/** Code units that are looked at. */
const ENOUGH = 2_000;
/** One common word may be a name, or a word of another language. */
const LEAST = 2;
/** So many of another language, in the letters that English has, are a text in it, where no accent or page says so: English ones hold such names. */
const LEAST_FOREIGN = 4;
/** Languages whose letters no English word has. */
const OTHER_LETTERS: ReadonlySet<string> = new Set(['ru', 'uk', 'ar']);
/** So many times those of the next language: related ones share many. */
const LEAD = 1.3;
/** The language of a tag; pages also say that theirs is undetermined, or several. */
const NAMED = /^(?!und|mul|zxx|mis)[a-z]{2,3}(?![a-z])/;
/** Written Norwegian has the common words of Danish. */
const COUNTS_AS: Readonly<Record<string, string>> = { no: 'da', nb: 'da', nn: 'da' };

/**
 * The language of a text, as BCP 47 has it, without its region: what its commonest words or its letters tell, or else what it is
 * `declared` to be in. `undefined` where neither tells.
 */
export function languageOf(text: string, declared?: string): string | undefined {
  const [given] = NAMED.exec(declared?.toLowerCase() ?? '') ?? [];
  const known = given === undefined ? undefined : (COUNTS_AS[given] ?? given);
  // Nothing here could tell it from those that are known.
  if (known !== undefined && !commonest().has(known)) return known;
  const forms = [...new Set(text.slice(0, ENOUGH).match(/[\p{L}\p{M}]+/gu))].map((word) => {
    const form = folded(word);
    // An accent says that it isn't English: “für”. But English writes “à la”.
    return { form, accented: word.length > 1 && form !== word.toLowerCase() };
  });
  // Pages also say that they are English, and aren't; a few words are too little to tell.
  const english = known === undefined || known === 'en';
  const counts = [...commonest()]
    .map(([language, { all, own }]) => {
      const found = forms.filter(({ form, accented }) => (english && !accented ? own : all).has(form));
      return { language, count: found.length, accented: found.some(({ accented }) => accented) };
    })
    .toSorted((one, other) => other.count - one.count);
  const [best, next] = [counts[0]!, counts[1]!];
  const few = !english || best.language === 'en' || OTHER_LETTERS.has(best.language) || best.accented;
  const least = few ? LEAST : LEAST_FOREIGN;
  if (best.count >= least && best.count >= LEAD * next.count) return best.language;
  if (best.count >= LEAST) return known;
  return SCRIPTS.find(([, letters]) => letters.test(text))?.[0] ?? known;
}

/** Whether a word is one of the commonest of a language. */
export const isCommon = (word: string, language: string): boolean =>
  commonest().get(language)?.all.has(folded(word)) ?? false;
