import type { Token } from '../text/tokens.ts';

/** Stand before a name in cased languages, and never before who does what the verb says: “Der Anwalt von Ada Quill sagte”. */
const BEFORE = /^(?:von|vom|gegen|über|gegenüber|de|à|contre|sur|avec|di|contra|sobre|van|tegen)$/;

/** The same, written in one word with a name: “L’avocat d’Ada Quill”. */
const JOINED = /^(?:d|dell|all|dall|sull|nell)['’]\p{Lu}/iu;

/** A surname of the subjects with the ending of a case: “Маска”, “Altmanowi”. As it stands it is who does something. */
const INFLECTED = /^(?:musk|altman|маск|альтман)\p{L}+$/iu;

/** The same behind an apostrophe, as in Turkish: “Musk’ı”. In English it is a verb. */
const APART = /^\p{L}+['’](?!(?:s|d|ll|re|ve)$)\p{Ll}{1,4}$/u;

/** Whom an undeclined “OpenAI” after it belongs to: “представитель OpenAI”, “rzecznik OpenAI”. */
const SOMEBODY =
  /^(?:пред(?:став|сед)|пресс-секр|речни[кц]|спікер|спикер|юрист|адвокат|сотрудни|співробітни|работни|працівни|глав[аыу]$|голов[аиу]$|керівни|руководител|(?:ген)?директор|основател|сооснов|(?:спів)?засновни|rzeczni|prawni|adwokat|pracowni|prezes|szef|założyciel|współzałożyciel|przedstawiciel|dyrektor)\p{L}*$/u;

/** Whether the token at `index` is a name with a case's ending set off by an apostrophe. */
export const endsApart = (token: Token): boolean => APART.test(token.text);

/**
 * Whether a subject's name, from `first` to `last`, can't be who does what a verb says: whose lawyer speaks, or whom somebody is told.
 * `start` is where the mention begins, which may be within the token before.
 */
export function isOblique(tokens: readonly Token[], first: number, last: number, start: number): boolean {
  const name = tokens[last]!;
  const before = tokens[first - 1];
  if (INFLECTED.test(name.text) || endsApart(name)) return true;
  if (before === undefined || before.block !== name.block) return false;
  if (start < tokens[first]!.start && JOINED.test(before.text)) return true;
  return BEFORE.test(before.lower) || (first === last && !before.cap && SOMEBODY.test(before.lower));
}
