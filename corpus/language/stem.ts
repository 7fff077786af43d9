/**
 * A light English stemmer: inflection first (plural, -ed, -ing), then derivation (-ment, -ation, -er …).
 *
 * The two steps are apart because they deserve different trust: `bids` and `bid` are one word, `competition`
 * and `competitor` only relatives. The idea of the first step is Porter's (1980), steps 1a to 1c; words of
 * other languages mostly pass through unchanged or lose the same ending on both sides.
 */

/** Form and what it is a form of; also words that only look inflected. */
const IRREGULAR = new Map(
  (
    'bought:buy brought:bring built:build sold:sell paid:pay made:make took:take taken:take fell:fall ' +
    'fallen:fall felt:feel kept:keep led:lead met:meet sought:seek spoke:speak spoken:speak spent:spend ' +
    'told:tell thought:think won:win wrote:write written:write lost:lose held:hold grew:grow grown:grow ' +
    'rose:rise risen:rise chose:choose chosen:choose broke:break broken:break drove:drive driven:drive ' +
    'gave:give given:give knew:know known:know ran:run saw:see seen:see sent:send shown:show stood:stand ' +
    'understood:understand began:begin begun:begin left:leave fought:fight taught:teach caught:catch drew:draw ' +
    'drawn:draw flew:fly threw:throw thrown:throw hid:hide hidden:hide shook:shake swore:swear sworn:swear ' +
    'withdrew:withdraw withdrawn:withdraw women:woman men:man children:child lives:life wives:wife ' +
    'companies:company crises:crisis vying:vie dying:die lying:lie tied:tie died:die lied:lie dealt:deal ' +
    'meant:mean heard:hear said:say laid:lay went:go gone:go came:come became:become stolen:steal stole:steal ' +
    'struck:strike data:data media:media news:news series:series species:species business:business ' +
    'always:always texas:texas paris:paris mars:mars tesla:tesla teslas:tesla during:during nothing:nothing thing:thing ' +
    'bring:bring king:king sing:sing spring:spring string:string wing:wing ring:ring speed:speed need:need ' +
    'feed:feed seed:seed feud:feud exceed:exceed succeed:succeed proceed:proceed indeed:indeed used:use ' +
    'using:use uses:use pleased:pleased pleasing:pleasing'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

const VOWEL = /[aeiouy]/;
const DOUBLE = /([bdfgmnprt])\1$/;
const ADVERB = /(?:[ai]b|ive|ous|ful|less|al|ent|ant)ly$/;
const SHORT_SYLLABLE = /^[^aeiou]*[aeiouy][^aeiouwxy]$/;

/** `word` is lower-case. Gives what is left when inflection falls away. */
export function stemOf(word: string): string {
  if (word.length < 4 && word !== 'ran' && word !== 'men') return IRREGULAR.get(word) ?? word;
  const irregular = IRREGULAR.get(word);
  if (irregular) return trimmed(irregular);
  let stem = word;
  if (stem.endsWith('sses')) stem = stem.slice(0, -2);
  else if (stem.endsWith('ies')) stem = stem.slice(0, -3) + (stem.length > 4 ? 'y' : 'ie');
  else if (stem.endsWith('s') && !/(?:ss|us|is)$/.test(stem)) stem = stem.slice(0, -1);

  // “Responsibly” is said of what is responsible.
  if (stem.length > 6 && ADVERB.test(stem)) stem = stem.endsWith('bly') ? stem.slice(0, -1) + 'e' : stem.slice(0, -2);

  if (stem.endsWith('eed')) return trimmed(stem);
  if (stem.endsWith('ied') && stem.length > 4) return trimmed(stem.slice(0, -3) + 'y');
  const ending = stem.endsWith('ingly') || stem.endsWith('edly') ? /(?:ing|ed)ly$/ : /(?:ing|ed)$/;
  const cut = stem.replace(ending, '');
  if (cut !== stem && cut.length >= 2 && VOWEL.test(cut)) {
    if (DOUBLE.test(cut)) stem = cut.slice(0, -1);
    else if (/(?:at|bl|iz|is|ul|uc|ag|rg|nc|ng|ur|ir|ar|v|u)$/.test(cut) || SHORT_SYLLABLE.test(cut)) stem = cut + 'e';
    else stem = cut;
  }
  return trimmed(stem);
}

/**
 * A silent -e and the difference of -y and -i carry no meaning, so they fall away on every word alike. Behind one short syllable an -e
 * does: “care” is no car, nor “plane” a plan.
 */
function trimmed(word: string): string {
  const stem = american(word);
  if (stem.length > 3 && stem.endsWith('e') && !stem.endsWith('ee')) {
    const cut = stem.slice(0, -1);
    return SHORT_SYLLABLE.test(cut) ? stem : cut;
  }
  if (stem.length > 3 && stem.endsWith('y') && !/[aeiou]y$/.test(stem)) return stem.slice(0, -1) + 'i';
  return stem;
}

/** British spellings meet American ones: criticise, colour. */
function american(word: string): string {
  if (word.length < 6) return word;
  return word.replace(/(?<=ic|al|er|ar|or|im|on|an|at)is(?=e?$)/, 'iz').replace(/(?<=[bhlmnv])our$/, 'or');
}

/** Longest first, each with how many letters must stay. */
const SUFFIXES = (
  'ization:4 isation:4 fulness:4 ousness:4 iveness:4 ability:4 ibility:4 ational:4 ation:4 ition:4 ement:4 ' +
  'iness:4 ately:4 itive:4 ative:4 itor:5 ator:4 ence:4 ance:4 ment:4 ness:3 able:4 ible:4 ical:4 tion:4 ' +
  'sion:4 ous:4 ful:4 ism:4 ist:4 iti:4 ity:4 ive:4 iv:4 iz:4 is:5 ial:4 ant:4 ent:5 ion:4 anc:4 enc:4 abl:4 ' +
  'ibl:4 al:4 er:4 or:4 ly:4 li:4 ic:4 ari:4 at:5 it:5'
)
  .split(' ')
  .map((pair) => pair.split(':'))
  .map(([suffix, least]) => ({ suffix: suffix!, least: Number(least) }));

/**
 * The root that a stem shares with its relatives (`competit` and `competitor` -> `compet`). Same as the stem
 * where nothing can be taken off. Coarser than a stem, so matches on it count for less.
 */
export function rootOf(stem: string): string {
  if (stem.length < 6 || /[^a-z]/.test(stem)) return stem;
  let root = stem;
  let last = '';
  for (let round = 0; round < 2; round++) {
    const found = SUFFIXES.find(({ suffix, least }) => root.endsWith(suffix) && root.length - suffix.length >= least);
    if (!found) break;
    root = root.slice(0, -found.suffix.length);
    last = found.suffix;
  }
  if (DOUBLE.test(root)) root = root.slice(0, -1);
  // “writer” is of “write”, which keeps its -e; “shipment” of “ship”.
  else if (/^[aeio]/.test(last) && SHORT_SYLLABLE.test(root)) root += 'e';
  return root.length > 5 && /[^aeiou]i$/.test(root) ? root.slice(0, -1) : root;
}

/**
 * Roots under which words of other meanings meet: formerly and formal, general and generation, directors and directly, counts and
 * counters, electric and elected, missed and mission, departed and department.
 */
const AMBIGUOUS = new Set(
  (
    'direct form gener univers organ import count elect miss depart posit relat execut object commun apart corn numb part pass port press ' +
    'sect stat conserv initi sign cont sess'
  ).split(' '),
);

export const isAmbiguous = (root: string): boolean => AMBIGUOUS.has(root);
