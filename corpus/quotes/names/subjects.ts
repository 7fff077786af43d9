import { SUBJECTS } from '../../subjects.ts';
import type { Mention, SubjectId } from '../../types.ts';
import type { Token } from '../text/tokens.ts';
import type { Naming } from './naming.ts';
import { noteNamesakes } from './namesakes.ts';
import { endsApart, isOblique } from './oblique.ts';

/** Full names in small letters, with their subjects, and the short ones. */
const FULL = new Map(SUBJECTS.map(({ name, id }) => [name.toLowerCase(), id]));
const SHORT = new Map(SUBJECTS.map(({ shortName, id }) => [shortName.toLowerCase(), id]));

/** The subject with this name in full; “Elon Reeve Musk” is Elon Musk. */
export function subjectInFull(name: string): SubjectId | undefined {
  const words = name.toLowerCase().split(' ');
  return FULL.get(words.length > 2 ? `${words[0]} ${words.at(-1)}` : words.join(' '));
}

/**
 * Tells of each naming which subject it means. Where the text has a mention, that decides; a subject's surname that isn't one is
 * somebody else's. Without mentions, and in headline and dek, which aren't in the text, the name alone tells it.
 */
export function noteSubjects(
  namings: readonly Naming[],
  tokens: readonly Token[],
  mentions: readonly Mention[] | undefined,
): void {
  const byEnd = mentions && new Map(mentions.map((mention) => [mention.end, mention]));
  for (const naming of namings) {
    const short = naming.words.length === 1 ? SHORT.get(naming.name.toLowerCase()) : undefined;
    const inText = (tokens[naming.first]?.block ?? -1) >= 0;
    const mentioned = byEnd && inText ? mentionAt(naming, tokens, byEnd) : undefined;
    if (mentioned?.form === 'full') narrow(naming, tokens, mentioned);
    if (mentioned !== undefined && isOblique(tokens, naming.first, naming.last, mentioned.start)) {
      naming.possessive = naming.oblique = true;
      // “юрист Ады Квилл” is what somebody else is.
      naming.roles = [];
    }
    const subject = byEnd && inText ? mentioned?.subject : (subjectInFull(naming.name) ?? (byEnd ? undefined : short));
    if (subject !== undefined) naming.subject = subject;
    else if (byEnd && inText && short !== undefined) naming.subject = null;
    // “Musk became determined”: it is known that he is somebody.
    if (mentioned !== undefined && isPersonSubject(subject) && naming.kind === 'unknown') naming.kind = 'person';
  }
  noteNamesakes(namings, tokens);
}

/**
 * The mention of a name, without its “’s” and what letters follow it. A person's full name may stand behind other capitalised words
 * (“Глава Tesla”), but “Azure OpenAI” isn't OpenAI.
 */
function mentionAt(
  { first, last, words }: Naming,
  tokens: readonly Token[],
  byEnd: ReadonlyMap<number, Mention>,
): Mention | undefined {
  let at = last;
  while (at > first && tokens[at]!.text !== words.at(-1)) at -= 1;
  const { start, text } = tokens[at]!;
  const bare = endsApart(tokens[at]!) ? text.search(/['’]/) : text.length;
  const mention = byEnd.get(start + bare);
  if (mention === undefined || mention.start <= tokens[first]!.start) return mention;
  return mention.form === 'full' && isPerson(mention) ? mention : undefined;
}

/** Whether a mention is one of a person. */
export const isPerson = ({ subject }: Mention): boolean => isPersonSubject(subject);

export const isPersonSubject = (subject: SubjectId | undefined): boolean =>
  SUBJECTS.some(({ id, kind }) => id === subject && kind === 'person');

/** Leaves of a name what the mention has: “Глава Tesla” is no part of it. */
function narrow(naming: Naming, tokens: readonly Token[], { start }: Mention): void {
  let first = naming.first;
  while (first < naming.last && tokens[first]!.start < start) first += 1;
  if (first === naming.first || tokens[first]!.start !== start) return;
  const dropped = first - naming.first;
  if (naming.words.length - dropped < 2) return;
  naming.words = naming.words.slice(dropped);
  Object.assign(naming, { first, name: naming.words.join(' '), kind: 'person' });
}
