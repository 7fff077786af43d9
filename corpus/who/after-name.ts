import { isClause } from '../language/clauses.ts';
import type { Subject } from '../types.ts';
import { isDependent, isStated, isSupposed, phraseEnd } from './clauses.ts';
import type { Told } from './told.ts';
import { speaks, TELLING, tellsKind } from './words.ts';

/** What follows a name and tells who that is. `words` is a sentence, the name is at `name`..`to`. The first form that stands there decides. */
export function afterName(words: string, name: number, to: number, { kind }: Subject): Told | undefined {
  const rest = words.slice(to);
  const relative = /^,\s(?:who|which)\s/.exec(rest);
  if (relative) return relativeClause(words, to + relative[0].length);
  const apposition = APPOSITION.exec(rest);
  if (apposition) return appositionAt(words, to + apposition[0].length);
  const before = words.slice(0, name);
  if (isDependent(before)) return undefined;
  const copula = COPULA.exec(rest);
  if (copula) return isSupposed(before) ? undefined : whatItIs(words, to + copula[0].length, copula[1] !== undefined);
  const known = KNOWN_AS.exec(rest);
  if (known) return knownAs(words, to, to + known[0].length);
  return /^\s/.test(rest) && isStated(before) ? deed(words, to + 1, kind) : undefined;
}

/** “Ada Quill, who founded Marlow in 2015, …” */
function relativeClause(words: string, start: number): Told | undefined {
  const telling = TELLING.exec(words.slice(start))?.[0];
  if (telling === undefined) return undefined;
  const comma = words.slice(start).search(/,(?!\d)|[;—]|\s[–-]\s|[.!?]["”’)]*$/);
  const leads = /^(?:leads?|heads?|makes?|develops?|creates?)\b/.test(telling);
  const score = leads ? 0.86 : /found/.test(telling) ? 0.775 : 0.76;
  return { start, end: comma < 0 ? words.length : start + comma, score };
}

const APPOSITION =
  /^\s?[,(–—]\s?(?=(?:a|an|the|one\sof|[\p{L}.&]+['’]s?|\p{Lu}[\p{L}]*|co-?founder|founder|chief|head|creator|maker|owner)\s)/u;

/** “Ada Quill, the head of Marlow, …” */
function appositionAt(words: string, start: number): Told | undefined {
  const end = phraseEnd(words, start);
  const phrase = words.slice(start, end);
  const closes = end >= words.length - 2 || /^[,;:)—–(\s.]/.test(words.slice(end));
  const opens =
    /^(?:a|an|the|one)\s/.test(phrase) ||
    /^(?:co-?founder|founder|chief|head|creator|maker|owner)\b/.test(phrase) ||
    /^[\p{L}.&]+['’]s?\s/u.test(phrase);
  // “Ada Quill, the head of Marlow bought a barge”, but “the company Quill leads”
  const runsOn = isClause(phrase.replace(/\s\S+$/, ''), false) || speaks(phrase);
  if (!closes || !opens || runsOn || !tellsKind(phrase, 8)) return undefined;
  // “Musk, the company and…” is a list.
  const isList = /^,?\s+and\s/.test(words.slice(end)) || phrase.split(/\s+/).length < 3;
  return isList ? undefined : { start, end, score: 0.82 };
}

const COPULA =
  /^\s(?:(is|remains|serves\sas|works\sas)|(was|became|has\sbeen|had\sbeen|served\sas))\s(?:(?:also|now|currently|still|once|perhaps|arguably)\s)?(?=(?:a|an|the|one\sof|[\p{L}.&]+['’]s?)\s)/u;

/** “Ada Quill is a poet of Leeds” */
function whatItIs(words: string, start: number, isNow: boolean): Told | undefined {
  const end = phraseEnd(words, start);
  const phrase = words.slice(start, end);
  return tellsKind(phrase, 9) && phrase.split(/\s+/).length > 2 ? { start, end, score: isNow ? 0.85 : 0.8 } : undefined;
}

const KNOWN_AS =
  /^(?:\s[\p{L}’']+){0,4}?\s(?:reputation|status|position|role|place|standing|known|described|hailed|seen|regarded)\sas\s(?=(?:a|an|the|one\sof)\s)/u;

/** What somebody passes for is told as that: “has kept its reputation as the leader”, never “the leader”. */
function knownAs(words: string, to: number, from: number): Told | undefined {
  const end = phraseEnd(words, from);
  return tellsKind(words.slice(from, end), 8) ? { start: to + 1, end, score: 0.62 } : undefined;
}

const DEEDS: Record<Subject['kind'], RegExp> = {
  person: /\b(?:co-?founded|founded|leads|runs|heads|owns|invented)\b/,
  organisation: /\b(?:makes|develops|builds|operates|owns|created|developed|built)\b/,
};

/** “Ada Quill leads Marlow”. “Marlow built Colossus” tells what it did once, but “created Quillbot, a chatbot that talks” tells more. */
function deed(words: string, start: number, kind: Subject['kind']): Told | undefined {
  const telling = TELLING.exec(words.slice(start))?.[0];
  if (telling === undefined || !DEEDS[kind].test(telling)) return undefined;
  const end = phraseEnd(words, start);
  const score = 0.5;
  const isWhole = end - start > telling.length + 3;
  if (!/^(?:built|created|developed)$/.test(telling)) return isWhole ? { start, end, score } : undefined;
  if (tellsKind(words.slice(start, end), 8)) return isWhole ? { start, end, score } : undefined;
  const apart = /^,\s(?=an?\s)/.exec(words.slice(end))?.[0];
  const far = apart === undefined ? end : phraseEnd(words, end + apart.length);
  return tellsKind(words.slice(start, far), 8) ? { start, end: far, score } : undefined;
}
