/** Who is told of as a relative: “his brother”, “Elon Musk’s mother”. */
import { after, before } from './around.ts';

const ELDERS =
  'brother|sister|sibling|father|mother|dad|mum|mom|wife|husband|cousin|uncle|aunt|parent|' +
  'bruder|schwester|vater|mutter|broer|zus|vader|moeder|frère|sœur|père|mère|fratello|sorella|padre|madre|hermano|hermana|irmão|irmã|pai|mãe';
const CHILD =
  'son|daughter|zoon|dochter|sohn|tochter|fils|fille|hijo|hija|figlio|figlia|filho|filha|sønn|datter|dotter';
const KIN_BEFORE = new RegExp(
  `(?:\\b(?:his|her|their|whose)|\\w['’]s) (?:[\\w-]+ ){0,2}(?:${ELDERS}|son|daughter)s?(?: is| was|,)? $|` +
    `(?<!\\p{L})(?:haar|zijn|ihr|sein|son|sa|su|suo|sua|seu|hennes|hans)(?:e[nrms]?)? (?:[\\p{L}-]+ ){0,2}(?:${CHILD}),? $|` +
    `(?<!\\p{L})(?:${ELDERS})s?(?: \\p{L}+)?,?(?: (?:of|to|von|van|de|di|do|da|del|della|dello) (?:[\\p{L}-]+ ){0,3}| d['’])$`,
  'u',
);

/** “Elon Musk’s brother, Kimbal Musk, bought it”: who opens a sentence so is whom it is about. */
const SUBJECT = new RegExp(`(?:^|[.!?:\\n]["”’]?)\\s*(?:Elon Musk|Sam Altman)['’]s (?:[\\w-]+ )?(?:${ELDERS}),? $`);

/** Whether a full name is told with what its bearer is, or with a year before the one was born. */
export const isIntroducedAnew = (text: string, end: number): boolean => ANEW.test(text.slice(end, end + 40));

const ANEW = /^(?: \((?:born|b\.|née?)|, (?:(?:an?|the|our|my|his|her) )?\p{Ll}|[^.]*\b(?:1[89]\d\d|19[0-7]\d)\b)/u;

const NO_KIN =
  /\b(?:(?:related|kin) to|kin of|(?:meant|mistaken) for|(?:relation|relative)s? (?:to|of)|confused with|confundir con|confondre avec|confondere con|confundid[oa] com|verwechseln mit) (?:the )?(?:[\p{L}-]+ ){0,2}$/u;

/** Whether somebody is introduced as another’s brother, mother and so on, or as no relation of his. */
export function isKin(text: string, start: number): boolean {
  const left = before(text, start);
  return (KIN_BEFORE.test(left) && !SUBJECT.test(text.slice(Math.max(0, start - 60), start))) || NO_KIN.test(left);
}

const KIN_AFTER = new RegExp(`^(?:['’]s|, (?:his|her|their)) (?:\\w+ )?(?:${ELDERS})(?!\\p{L})`, 'u');

/** Whether a brother, a mother and so on, children apart, is what follows a name. */
export const hasKin = (text: string, end: number): boolean =>
  /['’,]/.test(text[end] ?? '') && KIN_AFTER.test(after(text, end));
