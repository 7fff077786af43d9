import { isRole } from '../language/words/roles.ts';
import { FUNCTION_WORDS } from '../language/words/words.ts';
import type { Subject } from '../types.ts';
import { BEFORE_ROLE, isKindOf, KINDS, tellsKind } from './words.ts';
import type { Told } from './told.ts';

/** What stands before a name as its title: “OpenAI CEO Sam Altman”, “his own AI enterprise, xAI”. `words` is a sentence, the name is at `name`..`to`. */
export function titleBefore(words: string, name: number, to: number, { kind }: Subject): Told | undefined {
  const before = words.slice(0, name);
  if (!/\s$/.test(before)) return undefined;
  const comma = /,\s$/.test(before);
  // “As a power user, Quill’s choice is”: it is of the choice.
  if (comma && /^['’]/.test(words.slice(to))) return undefined;
  const pieces = [...before.replace(/,?\s$/, '').matchAll(/[^\s,;:()“”"]+|[,;:()“”"]/g)];
  if (!isKindOf(kind, (pieces.at(-1)?.[0] ?? '').toLowerCase())) return comma ? titleOf(before) : undefined;
  const { first, hasArticle } = beginning(
    pieces.map(([piece]) => piece),
    kind,
    comma,
  );
  if (comma && !hasArticle && !/['’]s?\b/.test(before.slice(pieces[first]?.index ?? 0))) return undefined;
  const start = pieces[first]?.index ?? name;
  const line = before.slice(start).replace(/,?\s$/, '');
  const several = line.includes(' ');
  const named = /\p{Lu}/u.test(line.slice(1)) || /^\p{Lu}[\p{L}]*\s/u.test(line);
  return { start, end: start + line.length, score: named && several ? 0.8 : several ? 0.6 : 0.4 };
}

/** “The chief executive of Marlow Labs, Ada Quill,” */
function titleOf(before: string): Told | undefined {
  const phrase = /(?:^|[,;:] )((?:the|a|an) [^,;:]+), $/i.exec(before)?.[1];
  if (phrase === undefined || !tellsKind(phrase.replace(/\s(?:of|at|for)\s.*$/, ''), 6)) return undefined;
  const end = before.length - ', '.length;
  return { start: end - phrase.length, end, score: 0.78 };
}

/** The first of the words and signs before a name that belong to its title, and whether that is an article. */
function beginning(pieces: readonly string[], kind: Subject['kind'], comma: boolean) {
  const person = kind === 'person';
  let first = pieces.length - 1;
  let hasArticle = false;
  let joins: number | undefined;
  for (let at = first; at >= 0 && pieces.length - at < 9; at--) {
    const piece = pieces[at]!;
    const lower = piece.toLowerCase();
    if (/^(?:[,;:()“”"]|[–—-]+)$/.test(piece)) break;
    if (/^(?:the|a|an|his|her|its|their|my|our)$/.test(lower)) {
      first = at;
      hasArticle = true;
      break;
    }
    // “Y Combinator president”
    const initial = /^[B-HJ-Z]$/.test(piece) && isName(pieces[at + 1] ?? '');
    const capital = initial || (/^\p{Lu}|^\p{Ll}{1,2}\p{Lu}/u.test(piece) && !FUNCTION_WORDS.has(lower));
    if (lower === 'and' && joins === undefined) joins = at;
    if (lower === 'of' && !comma && !isName(pieces[at - 1] ?? '')) {
      // “The leader of ChatGPT maker OpenAI” leads it. “The founder of Tesla and OpenAI head Ada Quill” is both.
      if (joins === undefined || !person) {
        if (joins !== undefined) first = joins;
        break;
      }
    }
    const link = lower === 'and' || lower === 'of' || lower === 'own';
    const near = comma && pieces.length - at < 7;
    const belongs =
      capital ||
      isKindOf(kind, lower) ||
      isRole(lower) ||
      BEFORE_ROLE.has(lower) ||
      near ||
      link ||
      /['’]s?$/.test(piece);
    if (!belongs && (person || !/^[\p{L}-]+$/u.test(lower) || FUNCTION_WORDS.has(lower) || pieces.length - at > 4))
      break;
    if (FUNCTION_WORDS.has(lower) && !link && !initial && lower !== 'former') break;
    first = at;
  }
  if (person && joins !== undefined && isOther(pieces.slice(first, joins))) first = joins;
  // A phrase never opens with a conjunction.
  while (first < pieces.length && /^(?:and|of|own)$/i.test(pieces[first]!)) first += 1;
  return { first, hasArticle };
}

/** “Poet Bo Hale and tech entrepreneur Ada Quill” are two. */
function isOther(pieces: readonly string[]): boolean {
  const role = pieces.findLastIndex((piece) => isRole(piece.toLowerCase()));
  const names = pieces.slice(role + 1);
  return role >= 0 && names.length > 0 && names.every(isName);
}

/** “The Bank of Leeds director”: a capital that is no title. */
function isName(piece: string): boolean {
  const lower = piece.toLowerCase();
  return /^\p{Lu}/u.test(piece) && !isRole(lower) && !KINDS.has(lower) && !FUNCTION_WORDS.has(lower);
}
