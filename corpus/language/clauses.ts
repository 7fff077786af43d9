import { finiteVerbsOf, omitsDoer } from './words/foreign.ts';

/**
 * Tells a whole clause from less than one, by counting finite verbs and the subordinators that use them up.
 * There is no parser here: a pronoun like “she” before a word, an auxiliary or a frequent verb after something that
 * can be its doer, is what counts as a clause.
 */

function set(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

const AUXILIARIES = set(
  `is are was were am 's 're 'm has have had 've 'd do does did will 'll would can could may might must shall should ought cannot won't can't don't
   doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't wouldn't couldn't shouldn't ain't mustn't`,
);
/** Finite forms that are hardly ever nouns or participles. */
const VERBS = set(
  `says said tells told goes went gets got gives gave takes took makes made knows knew thinks thought comes came sees saw wants seems seemed
   becomes became begins began keeps kept feels felt finds found brings brought buys bought speaks spoke stands stood understands understood
   loses lost pays paid meets met sits sat leads led means meant holds held writes wrote hears heard lets remains remained needs needed
   believes believed deserves deserved happens happened appears appeared belongs belonged exists existed continues continued refuses refused
   allows allowed requires required includes included depends depended matters mattered tries tried provides provided shows showed
   creates created loves loved hates hated hopes hoped agrees agreed expects expected lies fell grew flew drew broke chose drove ate sold sent
   spent won wore rose ran forgot lived died looked looks turned turns wanted started worked failed fails lacks lacked poses raises
   works hurts kills helps threatens undermines violates protects ensures sends serves benefits represents reflects demonstrates proves proved suggests deserve know think believe want need seem exist deserve remain belong agree hate`,
);
/** Base forms that follow several doers, “farmers grow”; weaker, so only in the second position or later. */
const BASE = set(
  `get make take go come see look work live die need want know think believe love hate keep give find tell say feel become remain stay
   run play win lose pay buy sell use try allow require deserve expect hope continue happen appear exist depend matter mean say help suffer
   face understand remember forget support agree refuse fail lead grow talk speak care`,
);
const DOERS = set(
  'i we he she they you it there this that these those who everyone everybody nobody someone anyone nothing everything',
);
const SURE_DOERS = set('i we he she they');
const SUBORDINATORS = set(
  `who whom whose which what where when why how because if although though while as since until unless whether after before than whatever whoever
   wherever whenever once that`,
);
const ADVERBS = set(
  'not also never always just really only ever still even now then already often all both probably certainly actually basically simply too',
);
const NO_DOER = set(
  `of in at on for from with by to about into over after before during under against between through without and or but nor the a an my our your
   his her its their this very more most so no not as than`,
);
const TITLE_SMALL = set(
  'a an the of in on at to for and or but with from by as is it vs. de la le du des und der die das',
);

/** “All You Need Is Rain”: capitals on every word that isn't small. */
export function looksLikeTitle(text: string): boolean {
  const words = text.split(/\s+/).filter((word) => /\p{L}/u.test(word));
  if (words.length < 2) return false;
  let capitals = 0;
  let counted = 0;
  for (const word of words) {
    const bare = word.replace(/^[^\p{L}]+/u, '');
    if (TITLE_SMALL.has(bare.toLowerCase())) continue;
    counted += 1;
    if (/^\p{Lu}/u.test(bare)) capitals += 1;
  }
  return counted >= 2 && capitals === counted && words.length - counted <= words.length * 0.6;
}

const TOKEN = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*|[,;:.!?…—–-]+/gu;

interface Word {
  text: string;
  lower: string;
}

/** Splits “we’re” into doer and verb. */
function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const [piece] of text.matchAll(TOKEN)) {
    const lower = piece.toLowerCase().replaceAll('’', "'");
    const short = /^(i|you|we|they|he|she|it|there|that|this|who|what|here|where|how)('s|'re|'m|'ll|'ve|'d)$/.exec(
      lower,
    );
    if (short !== null) {
      words.push({ text: piece, lower: short[1] ?? '' }, { text: short[2] ?? '', lower: short[2] ?? '' });
    } else words.push({ text: piece, lower });
  }
  return words;
}

/** Pronouns after which a third person ending tells a verb: “it works”. */
const SINGULAR = set('it he she nobody everybody everyone someone anyone nothing everything');
const DETERMINERS = set('this my his her its our their your no the a an');

const GOVERNS = /^(?:of|in|at|on|for|from|with|by|a|an|the|my|our|your|his|their|its|these|those)$/;
const NOUN_FIRST = /^(?:the|a|an|any|every|everything|all|something|nothing|anything|one|.+ing)$/;

const ADJECTIVE = /.{2}(?:al|ive|ous|ic|ful|less|able|ible|ary)$/;

/** Whether the word at `index` is a finite verb, as far as its neighbours tell. */
function isFinite(words: readonly Word[], index: number): boolean {
  const lower = words[index]?.lower ?? '';
  let back = index - 1;
  while (ADVERBS.has(words[back]?.lower ?? '')) back -= 1;
  const previous = words[back]?.lower ?? '';
  // “the can”, “his will”
  if (/^(?:can|will|might|must)$/.test(lower) && DETERMINERS.has(words[index - 1]?.lower ?? '')) return false;
  if (AUXILIARIES.has(lower)) return true;
  // “important social benefits”
  if (
    /^(?:benefits|needs|works|looks|turns|hopes|loves|hates|helps|matters|threatens)$/.test(lower) &&
    ADJECTIVE.test(previous)
  )
    return false;
  // “built on dozens of lies”
  if (VERBS.has(lower)) return !(GOVERNS.test(words[index - 1]?.lower ?? '') && lower.endsWith('s'));
  if (ADVERBS.has(lower) || SUBORDINATORS.has(lower) || lower.endsWith('ing') || DETERMINERS.has(lower)) return false;
  if (SURE_DOERS.has(previous) || (previous === 'who' && !DOERS.has(lower))) return true;
  // “You only call me”
  if (previous === 'you' && (back === 0 || /^(?:and|but|so|that|if|when|\P{L}+)$/u.test(words[back - 1]?.lower ?? '')))
    return !DOERS.has(lower) && !NO_DOER.has(lower);
  // “it works”, but “for everyone involved”
  const governed = NO_DOER.has(words[back - 1]?.lower ?? '') && previous !== 'which' && previous !== 'it';
  if ((SINGULAR.has(previous) || previous === 'which') && !governed && /[^s]s$|ed$/.test(lower)) return true;
  if (index === 0 || NO_DOER.has(previous) || AUXILIARIES.has(previous)) return false;
  // “Quill walked out”
  if (lower.endsWith('ed') && /^\p{Lu}/u.test(words[back]?.text ?? '') && back > 0) return true;
  if (!BASE.has(lower)) return false;
  for (let noun = back; noun >= 0 && back - noun < 4; noun--) {
    const word = words[noun]?.lower ?? '';
    if (/[^su]s$|^(?:people|children|men|women|police)$/.test(word) && !AUXILIARIES.has(word) && !VERBS.has(word))
      return true;
    if (!/^(?:of|in|and|for|from|[\p{L}-]{3,})$/u.test(word)) return false;
  }
  return false;
}

/** Whether a word takes up a finite verb for a clause that isn't the main one. */
function subordinates(words: readonly Word[], index: number): boolean {
  const lower = words[index]?.lower ?? '';
  if (!SUBORDINATORS.has(lower)) return false;
  const next = words[index + 1]?.lower ?? '';
  if (next === '' || /^[^\p{L}\p{N}']/u.test(next)) return false;
  if (lower === 'that' && (index === 0 || /^[,;.]/.test(words[index - 1]?.lower ?? ''))) {
    // “That is all.”
    if (AUXILIARIES.has(next)) return false;
  }
  // Mostly prepositions and comparisons.
  if (/^(?:as|than|before|after|since|until|once)$/.test(lower)) return DOERS.has(next);
  return true;
}

/** Whether a stretch without inner stops holds a main clause. */
function hasMainClause(words: readonly Word[]): boolean {
  /** Subordinators whose verb is still to come. */
  let open = 0;
  let nominal = false;
  // “the biggest mistake we ever made”: after a noun, “we made” is no clause of its own.
  const nounFirst = NOUN_FIRST.test(words[0]?.lower ?? '');
  for (let index = 0; index < words.length; index++) {
    const lower = words[index]?.lower ?? '';
    if (/^[^\p{L}\p{N}']/u.test(lower)) {
      // “If Marlow agrees, we will leave”: what was opened ends here, its verb known or not.
      open = 0;
      continue;
    }
    const previous = words[index - 1]?.lower ?? '';
    const relative =
      nounFirst &&
      (SURE_DOERS.has(lower) || lower === 'you') &&
      /^[\p{L}'-]+$/u.test(previous) &&
      !ADVERBS.has(previous) &&
      !SUBORDINATORS.has(previous) &&
      !/^(?:and|but|so|or|.+ly)$/.test(previous);
    if (relative || subordinates(words, index)) {
      open += 1;
      nominal = true;
      continue;
    }
    if (isFinite(words, index)) {
      let back = index - 1;
      while (ADVERBS.has(words[back]?.lower ?? '')) back -= 1;
      const helper = words[back]?.lower ?? '';
      // “would have been” is one verb.
      const chained = AUXILIARIES.has(helper) && !(VERBS.has(lower) && lower.endsWith('s'));
      if (!nominal || chained || helper === 'to') continue;
      if (open === 0) return true;
      open -= 1;
      continue;
    }
    const governed =
      NO_DOER.has(previous) && !DETERMINERS.has(previous) && !/^(?:and|but|or|nor|so|no)$/.test(previous);
    if (DETERMINERS.has(lower) || (!ADVERBS.has(lower) && !NO_DOER.has(lower) && !governed && !/.{3}ly$/.test(lower)))
      nominal = true;
  }
  return false;
}

/** A pronoun like “il” before a word, or a negated verb. */
const FOREIGN_DOER =
  /\s(?:je|tu|il|elle|on|nous|ils|elles|ich|wir|man|ça|wij|hij|noi|yo|nosotros)\s(?:ne\s|n')?\p{L}{2,}\s|\s(?:ne\s|n')\p{L}+\s(?:pas|rien|plus|jamais|que|pas)\s|\sj'\p{L}+\s/u;

/** “… yağıyor”: Turkish verbs stand last, and tell it by their endings. */
const TURKISH_VERB =
  /(?:yor|[dt][ıiuü]|ac[ae]ğ|ecek|acak|mal[ıi]|m[ae]z|[dt][ıiuü]r|[ıiuü]r|y[ıiuü]z|var|yok|değil)(?:[mkz]|l[ae]r|s[ıiuü]n|[ıiuü]z|[ıiuü]m|[sd][ıiuü])?[.!?…,]*$/u;

/** With these a predicate begins whose doer stands before the marks: « a fait passer en force ». */
const FOREIGN_PREDICATE: readonly [language: RegExp, first: RegExp][] = [
  [
    /^fr\b/i,
    /^(?:n')?(?:a|ont|est|sont|était|étaient|avait|avaient|sera|seront|serait|va|vont|peut|peuvent|doit|doivent)$/,
  ],
  [
    /^de\b/i,
    /^(?:ist|sind|war|waren|hat|haben|hatte|hatten|wird|werden|wurde|wurden|kann|können|muss|müssen|soll|sollen)$/,
  ],
  [/^nl\b/i, /^(?:is|zijn|was|waren|heeft|hebben|had|hadden|wordt|worden|zal|zullen|kan|kunnen|moet|moeten)$/],
];

/** « sur sa responsabilité … », “a causa de …”, “concentrarse en …”: what begins so needs a clause behind a comma or a stop. */
const FOREIGN_PHRASE: readonly [language: RegExp, first: RegExp][] = [
  [/^fr\b/i, /^(?:sur|avec|sans|à|par|dans|contre|envers)$/],
  [/^es\b/i, /^(?:sobre|con|sin|por|en|contra|\p{L}{3,}[aei]rse)$/u],
  [/^it\b/i, /^(?:sul|sulla|con|senza|per|in|contro|\p{L}{3,}[aei]rsi)$/u],
];

/** Whether words in a small letter are a predicate or a phrase that needs what stands before the marks. */
function isForeignPart(text: string, language: string): boolean {
  if (!/^\p{Ll}/u.test(text) || /[.!?…]\s+\p{Lu}|\?$/u.test(text)) return false;
  const first = /^[\p{L}'’]+/u.exec(text)?.[0].toLowerCase().replace('’', "'") ?? '';
  const begins = (list: typeof FOREIGN_PREDICATE) => list.some(([of, word]) => of.test(language) && word.test(first));
  return (
    begins(FOREIGN_PREDICATE) ||
    (begins(FOREIGN_PHRASE) && !/[,;:](?!\s(?:que|qui|che|chi|quien|dont|où)\b)/u.test(text))
  );
}

function isForeignClause(marked: string, language: string): boolean {
  // « [s]on ordre du jour »
  const text = marked.replace(/\[(\p{L}{1,2})\](?=\p{L})/gu, '$1');
  if (isForeignPart(text, language)) return false;
  const words =
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}'-]+/gu) ?? [];
  if (words.length < 3) return /[.!?]$/.test(text) && words.length > 1;
  // “no vayan a la playa hoy”
  if (omitsDoer(language) && words.length > 4 && /^n(?:o|on|ão)$/.test(words[0]!)) return true;
  if (/^tr\b/i.test(language) && TURKISH_VERB.test(text)) return true;
  if (FOREIGN_DOER.test(` ${words.join(' ')} `)) return true;
  const verbs = finiteVerbsOf(language);
  return (
    words.some((word, index) => verbs.has(word) && (index > 0 || words.length > 4)) || /[.!?…]\s+\p{Lu}/u.test(text)
  );
}

const PREDICATE_START = set(
  `is are was were am has have had do does did will would can could may might must shall should ought cannot won't can't don't doesn't didn't isn't aren't
   wasn't weren't hasn't haven't hadn't wouldn't couldn't shouldn't not to never been be began begun`,
);

/**
 * Whether quoted words hold a complete clause of their own. `sentenceLike`: they stand where a sentence stands
 * (capital letter after an attribution, or a paragraph of their own).
 */
export function isClause(text: string, sentenceLike: boolean, language = 'en'): boolean {
  const bare = text.trim();
  if (sentenceLike) return true;
  if (!/^en\b/i.test(language)) return isForeignClause(bare, language);
  // Several sentences, of which one is whole.
  const parts = bare.split(/(?<=[.!?…]["”’')\]]?)\s*(?=[\p{Lu}“"‘'])/u);
  if (parts.length > 1 && parts.some((part, index) => index > 0 && part.split(/\s+/).length > 2)) return true;
  const startsLow = /^[^\p{L}\p{N}]*\p{Ll}/u.test(bare);
  for (const clause of startsLow ? bare.split(/[;:]|[—–]|, (?=(?:and|but|so|because|then)\b)/) : [bare]) {
    const words = wordsOf(clause);
    while (words.length > 0 && /^(?:and|but|so|or|yet|[^\p{L}\p{N}]+)$/u.test(words[0]?.lower ?? '')) words.shift();
    const first = words[0]?.lower ?? '';
    if (PREDICATE_START.has(first) && startsLow) continue;
    if (startsLow && words.length > 1 && (VERBS.has(first) || first.endsWith('ed'))) continue;
    if (words.length > 1 && hasMainClause(words)) return true;
  }
  return false;
}
