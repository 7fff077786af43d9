/** Given names, in small letters: before one of the surnames they make it somebody else's. */
import { isExactFirstName, isFirstName, unaccented } from '../language/first-names.ts';
import { set, type Family } from './names.ts';

/** Those of their own families, who are named on pages about them. */
export const RELATIVES: Record<Family, ReadonlySet<string>> = {
  musk: set(
    'kimbal kimble kimball maye errol erol tosca justine talulah vivian xavier griffin damian kai saxon strider azure arcadia seldon sideræl mechanicus nevada a-12 a-xii a-ⅻ christiana toscá',
  ),
  altman: set('annie ann jack max connie jerry'),
};

/** Who don’t go by the surname alone. */
export const CHILDREN: ReadonlySet<string> = set(
  'xavier griffin damian kai saxon strider azure arcadia seldon sideræl mechanicus nevada a-12 a-xii a-ⅻ',
);

/**
 * Whether a namesake is somebody of neither family: by a given name, a title or a firm's; not one whose initial alone is known,
 * or whose name is in another script.
 */
export const isStranger = (family: Family, namesake: string): boolean =>
  /^\p{Script=Latin}{2}/u.test(namesake) &&
  !RELATIVES[family].has(namesake) &&
  !CHILDREN.has(namesake) &&
  !NEITHER.has(namesake);

/** Names that aren't somebody's: what stands before “Altman” on a page about Sam Altman's parents, or the surname itself. */
const NEITHER: ReadonlySet<string> = set('surname elder early');

/** Of whom “she” is told. */
export const WOMEN: readonly string[] = ['maye', 'tosca', 'justine', 'talulah', 'vivian', 'annie', 'ann', 'connie'];

/** Who tells of a son. */
export const PARENTS: readonly string[] = ['errol', 'maye', 'elder', 'connie', 'jerry'];

/** Who keeps restaurants. */
export const COOKS: readonly string[] = ['kimbal'];

/**
 * First names that more often mean something else right before a surname, here or in another language: a verb in a headline, a month,
 * a thing, a company, a preposition, one of the two themselves. Their sentence decides, as of any word with a capital.
 */
const WORDS: ReadonlySet<string> = set(
  'elon sam ' +
    'will sue grant bill hope faith chip cliff guy hind jade jewel joss merlin miles misty mo moll poppy ram reed regan serene summer dawn april june tanner tucker apollo aurora athena crystal jesus christian zion nova ' +
    'chanel mercedes meta harley lex tate taylor ' +
    'austin cheyenne carolina catalina dale davis georgia jordan madison montserrat orlando phoenix siena sydney venetia ' +
    'angel don lotta marine melody morgan penny romeo tuba angeles blanca florencia francisco halle kobe redmond ' +
    'amari amie arti asta dak dejan dele demi elva esperanza geri gia gian grazia hanno haya hein joya julen juni mette nella netta neus puja resi reza rien risa ruba ruta senta signe socorro sten suman tod vittoria ' +
    'ade alba aya bel bent berta dag dante dom dona ita isa lea mei mia mila muna nada nana nela neve nika noor pau per pio raja rana reina remo ros sana sari tia tine tor ty uli uma urs val viva wim xi yash',
);

/** Words that without their accents are first names: “marcó” (Spanish: marked) isn’t Marco. */
const ACCENTED_WORDS: ReadonlySet<string> = set('según marcó marié lancé grâce dünya român');

/** Short words of many languages differ from a first name by an accent alone: “sarà”, “già”, “irá”, “dále”. */
const SHORTEST_RESPELT = 5;

/** Whether a word is a first name with other accents than the table has: “Martín”, “Václav”. */
const isRespelt = (lower: string): boolean =>
  lower.length >= SHORTEST_RESPELT && !ACCENTED_WORDS.has(lower) && !WORDS.has(unaccented(lower)) && isFirstName(lower);

/** Whether a word, in small letters, before one of the surnames makes it somebody else’s. */
export const isGiven = (lower: string): boolean =>
  RELATIVES.musk.has(lower) || (isExactFirstName(lower) ? !WORDS.has(lower) : isRespelt(lower));
