import { FUNCTION_WORDS } from '../language/words/words.ts';
import { SUBJECTS } from '../subjects.ts';
import { isStated, isSupposed } from './clauses.ts';
import type { Told } from './told.ts';
import { tellsKind } from './words.ts';

/**
 * Lines of who an organisation is that hold its name, for texts that tell it no other way: who founded it (“Ada Quill founded Marlow in
 * 2023”), what is made by it (“Quillbot, a chatbot developed by Marlow”), whose it is (“Ada Quill and her own company Marlow”).
 */

const NAME = String.raw`\p{Lu}[\p{L}\p{N}.’'-]*(?:\s(?:(?:de|van|von|der|bin|al)\s)?[\p{Lu}\p{N}][\p{L}\p{N}.’'-]*){0,3}`;
const FOUNDED = new RegExp(
  String.raw`(?<![\p{L}\p{N}.’'-])(${NAME})\s(?:(?:also|later|then|recently|now|currently|has|had)\s){0,2}` +
    String.raw`(?:(co-?founded|founded|established|launched|started|created|formed|owns)|bought|acquired)\s` +
    String.raw`(?:(?:the|an|a|rival|its|his|her)\s)?(?:(?:\p{L}+[\s-]){0,3}(?:company|firm|start-?up|lab|venture)\s)?$`,
  'u',
);
/** What follows the name where it is the whole object: not “founded Marlow Bank”, “Marlow’s rival”. */
const ENDS =
  /^(?:[.,;:!)”"]|$|\s(?:in|to|as|after|before|with|last|earlier|when|while|and|because|on|at|from|for|amid|following|months|years|weeks|this|by|through|alongside|together|but|since|until|which|who|that|so|only|just|shortly|soon)\b)/;
const IN_YEAR = /^\sin\s(?:\p{Lu}\p{L}+\s)?\d{4}(?!\d)/u;
const MADE = new RegExp(
  String.raw`(?<![\p{L}\p{N}.’'-])(${NAME})(?:,|\sis|\swas)\s(?:a|an|the)\s([^,;:.“”"()]{3,70}?)\s(?:developed|made|built|created|owned|operated|released)\sby\s(?:${NAME}[’']s?\s(?:(?:\p{Ll}+\s){0,2}(?:company|firm|start-?up|lab)\s)?)?$`,
  'u',
);
/** “Ada Quill and her own company”; “with her Marlow venture” names Marlow in passing, and tells nothing of it. */
const OWNED = new RegExp(
  String.raw`(?<![\p{L}\p{N}.’'-])(${NAME}),?\s(?:and|with|through|via)\s(?:his|her)\s((?:own\s)?(?:[\p{L}-]+\s){0,3})$`,
  'u',
);
const PEOPLE = SUBJECTS.filter(({ kind }) => kind === 'person').map(({ name }) => name);

/** What is said of a rival’s first move, too: “Marlow started Oduya on its way”. */
const BY_A_PERSON = /^(?:launched|started)$/;
const isPerson = (name: string): boolean =>
  SUBJECTS.some((one) => one.kind === 'person' && (one.name === name || one.shortName === name)) || /\s/.test(name);

const CUT_OFF = /(?:\b(?:and|or|nor)|&|\p{Lu}[\p{L}\p{N}.’'-]*,)\s$/u;

/** Such a line around a name at `from` to `to` in a sentence. UTF-16 code units. */
export function lineWithName(sentence: string, from: number, to: number): Told | undefined {
  const before = sentence.slice(0, from);
  const after = sentence.slice(to);
  const founded = FOUNDED.exec(before);
  const isBegun = founded !== null && (!BY_A_PERSON.test(founded[2] ?? '') || isPerson(founded[1]!));
  const founder = isBegun && ENDS.test(after) ? nameStart(before, founded) : undefined;
  if (founder !== undefined) {
    const end = to + (IN_YEAR.exec(after)?.[0].length ?? 0);
    return { start: founder, end, score: founded![2] === undefined ? 0.5 : 0.56 };
  }
  const made = MADE.exec(before);
  const work = made && tellsKind(made[2]!, 8) && !/^[’'-]/.test(after) ? nameStart(before, made) : undefined;
  if (work !== undefined) return { start: work, end: to, score: 0.5 };
  const owned = OWNED.exec(before);
  const whose = owned && tellsKind(owned[2]!, 4) ? nameStart(before, owned) : undefined;
  if (whose !== undefined) return { start: whose, end: to, score: 0.48 };
  const owner = PEOPLE.find((name) => before.endsWith(`${name}’s `) || before.endsWith(`${name}'s `));
  if (owner === undefined || /^[’'-]/.test(after)) return undefined;
  return { start: from - owner.length - 3, end: to, score: 0.46 };
}

/** Where the name begins that a line opens with: “In 2015 Quill” is Quill. None where others belong to it, or where nothing is told as a fact. */
function nameStart(before: string, { index, 1: name }: RegExpExecArray): number | undefined {
  let start = index;
  for (const word of name!.split(/(?<=\s)/)) {
    if (!FUNCTION_WORDS.has(word.trim().toLowerCase()) && !/^\d/.test(word)) break;
    start += word.length;
  }
  const ahead = before.slice(0, start);
  const isWhole = start < index + name!.length && !CUT_OFF.test(ahead);
  return isWhole && isStated(ahead) && !isSupposed(ahead) ? start : undefined;
}
