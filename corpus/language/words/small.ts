import { PREPOSITIONS, wordSet } from './words.ts';

/** Whom a pronoun means: him, her, it, them, or the writer. */
export type Pronoun = 'm' | 'f' | 'n' | 'p' | 'writer';

/** Small words that mean one thing in a language and another in the next: “il”, “a”, “as”, “on”. */
export interface SmallWords {
  pronouns: ReadonlyMap<string, Pronoun>;
  prepositions: ReadonlySet<string>;
  /** Names have endings of cases: “президент России”. */
  cases?: true;
  /** In other languages “a” is another word. */
  english?: true;
}

/** A language's words, in small letters. */
interface Row {
  he: string;
  she: string;
  they?: string;
  /** “I” and “we”. */
  i: string;
  /** Prepositions. Not those that are articles, too. */
  to: string;
  cases?: true;
}

const SCANDINAVIAN: Row = {
  he: 'han',
  she: 'hun hon',
  they: 'de dom',
  i: 'jag jeg eg vi',
  to: 'i på med av af från fra för for om till til mot mod efter etter under vid ved hos',
};

const LANGUAGES: Readonly<Record<string, Row>> = {
  de: {
    he: 'er',
    she: 'sie',
    i: 'ich wir',
    to: `an am auf aus bei beim bis durch für gegen gegenüber hinter im in ins mit nach neben ohne seit über um unter von vom vor während wegen
      zu zum zur zwischen`,
  },
  fr: {
    he: 'il lui',
    she: 'elle',
    they: 'ils elles',
    i: 'je nous',
    to: `à au aux avec chez contre dans de depuis devant du en entre envers malgré par parmi pendant pour sans sous sur vers dès`,
  },
  es: {
    he: 'él',
    she: 'ella',
    they: 'ellos ellas',
    i: 'yo nosotros',
    to: 'a al ante bajo con contra de del desde durante en entre hacia hasta para por sin sobre tras',
  },
  it: {
    he: 'lui egli',
    she: 'lei ella',
    they: 'loro',
    i: 'io noi',
    to: `a ad al allo alla ai agli alle con contro da dal dallo dalla dai dagli dalle di del dello della dei degli delle durante dopo in nel nello
      nella nei negli nelle per senza su sul sullo sulla sui sugli sulle tra fra verso`,
  },
  nl: {
    he: 'hij',
    she: 'zij ze',
    i: 'ik wij we',
    to: `aan achter bij binnen boven door in met na naar naast om onder op over per sinds te tegen tijdens tot tussen uit van vanaf voor zonder`,
  },
  pt: {
    he: 'ele',
    she: 'ela',
    they: 'eles elas',
    i: 'eu nós',
    to: `ao aos à às até após com contra da das de desde do dos durante em entre na nas no nos num numa para pela pelas pelo pelos por sem sob
      sobre`,
  },
  cs: {
    he: 'on',
    she: 'ona',
    they: 'oni ony',
    i: 'já my',
    cases: true,
    to: 'bez do k ke kvůli mezi na nad o od po pod podle pro proti před přes při s se u v ve z za ze',
  },
  pl: {
    he: 'on',
    she: 'ona',
    they: 'oni one',
    i: 'ja my',
    cases: true,
    to: 'bez dla do ku między na nad o od po pod podczas przeciw przed przez przy u w we wobec z za ze',
  },
  ru: {
    he: 'он',
    she: 'она',
    they: 'они',
    i: 'я мы',
    cases: true,
    to: 'без в во для до за из изо к ко между на над о об от перед по под после при про против с со у через',
  },
  uk: {
    he: 'він',
    she: 'вона',
    they: 'вони',
    i: 'я ми',
    cases: true,
    to: 'без в від для до за з із зі між на над о об перед під після по при про проти у через',
  },
  tr: { he: '', she: '', they: 'onlar', i: 'ben biz', to: '' },
  sv: SCANDINAVIAN,
  da: SCANDINAVIAN,
  nb: SCANDINAVIAN,
  nn: SCANDINAVIAN,
  no: SCANDINAVIAN,
};

const ENGLISH: SmallWords = {
  pronouns: pronounsOf({ he: 'he', she: 'she', they: 'they', i: 'i we', to: '' }, 'it'),
  prepositions: PREPOSITIONS,
  english: true,
};

const made = new Map<string, SmallWords>();

/** Those of a language (BCP 47); of one that isn't known, English ones. */
export function smallWordsOf(language: string): SmallWords {
  const [name = ''] = language.toLowerCase().split('-');
  const row = LANGUAGES[name];
  if (row === undefined) return ENGLISH;
  let words = made.get(name);
  if (words === undefined) {
    words = { pronouns: pronounsOf(row, ''), prepositions: wordSet(row.to), ...(row.cases ? { cases: true } : {}) };
    made.set(name, words);
  }
  return words;
}

function pronounsOf({ he, she, they = '', i }: Row, it: string): ReadonlyMap<string, Pronoun> {
  const each = (words: string, pronoun: Pronoun) => [...wordSet(words)].map((word) => [word, pronoun] as const);
  return new Map([...each(he, 'm'), ...each(she, 'f'), ...each(they, 'p'), ...each(i, 'writer'), ...each(it, 'n')]);
}

/** Behind a verb: “dit-il”. Before one, or with it: “j’ai”, “I’ve”. */
const BEHIND = /-(il|elle|ils|elles)$/;
const SHORTENED = /^j(?=['’])|^(?:i|we)(?=['’](?:ve|d|ll|m|re)$)/;

/** “he’d”, “they’ve”; “he’s” is two words already. */
const CONTRACTED = /^(s?he|it|they)['’](?:d|ll|ve|re)$/;

/** Whom a word means if it is a pronoun, or one and a verb. */
export function pronounIn(lower: string, { pronouns }: SmallWords): Pronoun | undefined {
  const known = pronouns.get(lower);
  if (known !== undefined) return known;
  const contracted = CONTRACTED.exec(lower)?.[1];
  if (contracted !== undefined) return pronouns.get(contracted);
  const behind = BEHIND.exec(lower)?.[1];
  if (behind !== undefined) return pronouns.get(behind);
  return SHORTENED.test(lower) ? 'writer' : undefined;
}
