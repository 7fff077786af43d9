import { isFirstName } from '../../language/first-names.ts';
import type { Token } from '../text/tokens.ts';
import { FOREIGN_SPEECH } from '../../language/words/foreign.ts';

const GERMAN_NOUN = /(?:ung|heit|keit|schaft|tion|tät|ismus|ungen|en|er|werk|start|zahl)$/;
const GERMAN_ARTICLE =
  /^(?:der|die|das|den|dem|des|ein|eine[mnrs]?|im|am|zum|zur|vom|beim|ans|ins|seine?[mnrs]?|ihre?[mnrs]?|kein\w*|dies\w*|jede\w*|alle\w*)$/;

/**
 * In German, where every noun has a capital, only what has a first name, a title, or an earlier full name is taken for a name.
 * `lastWords`: of the full names so far.
 */
export function isGermanName(
  tokens: readonly Token[],
  first: number,
  last: number,
  titled: boolean,
  lastWords: ReadonlySet<string>,
): boolean {
  const lead = tokens[first];
  if (lead === undefined) return false;
  if (titled || /\p{L}.*\p{Lu}/u.test(lead.text.replace(/-/g, ''))) return true;
  for (let index = first; index <= last; index++) if (isFirstName(tokens[index]?.lower ?? '')) return true;
  // „…“, sagt Eliane Steinmeyer
  if (last === first + 1 && FOREIGN_SPEECH.has(tokens[first - 1]?.lower ?? '')) return true;
  if (first === last) return lastWords.has(lead.lower) || lastWords.has(lead.lower.replace(/s$/, ''));
  return (
    !GERMAN_NOUN.test(lead.lower) &&
    !GERMAN_NOUN.test(tokens[last]?.lower ?? '') &&
    !GERMAN_ARTICLE.test(tokens[first - 1]?.lower ?? '')
  );
}
