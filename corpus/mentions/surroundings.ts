import { addTexts, noEvidence, type Evidence } from './evidence.ts';
import type { Topic } from './topics.ts';
import type { Family } from './names.ts';
import { namedAhead } from './rivals.ts';
import type { Candidate } from './scan.ts';

/** What a candidate is judged by: its text, the other candidates there, and the document. */
export interface Surroundings {
  text: string;
  /** In order. */
  all: readonly Candidate[];
  /** Whether the scent is written small there. */
  small: boolean;
  /** Whether it is in another language than English, where the scent has another name. */
  abroad: () => boolean;
  /** Whether no word is written small: things named one after another. */
  items: () => boolean;
  /** Whether it tells of a woman more than of a man, but for what somebody said. */
  ofHer: () => boolean;
  /** Where it first names the one of a surname beyond doubt. */
  firstNamed: ReadonlyMap<Family, number>;
  /** What `namedAhead` (rivals.ts) gives. */
  ahead: ReadonlySet<Family>;
  local: Evidence;
  page: Evidence;
}

/** Those of a cleaned text with these candidates; without `page` the text speaks for itself. */
export function surroundingsOf(text: string, all: readonly Candidate[], page: Evidence | undefined): Surroundings {
  const local = noEvidence();
  addTexts(local, text, all);
  return {
    text,
    all,
    small: all.some(({ common, start }) => common && text.startsWith('mu', start)),
    abroad: once(() => !ENGLISH.test(text) && (text.match(ABROAD)?.length ?? 0) > 1),
    items: once(() => !/(?<!\p{L})\p{Ll}/u.test(text)),
    ofHer: once(() => tellsOfHer(text)),
    firstNamed: firstNamed(all),
    ahead: namedAhead(all),
    local,
    page: page ?? local,
  };
}

function firstNamed(all: readonly Candidate[]): ReadonlyMap<Family, number> {
  const first = new Map<Family, number>();
  for (const { family, certain, start } of all) if (family && certain && !first.has(family)) first.set(family, start);
  return first;
}

function tellsOfHer(text: string): boolean {
  const told = text.replace(/“[^”]*”|"[^"]*"/g, '');
  const count = (pronouns: RegExp): number => told.match(pronouns)?.length ?? 0;
  return count(/\b(?:she|hers?|herself)\b/gi) > count(/\b(?:he|him|his|himself)\b/gi);
}

/** Asked for each bare surname of a text, which may be long. */
function once<T>(find: () => T): () => T {
  let found: T | undefined;
  return () => (found ??= find());
}

const ABROAD =
  /(?<![\p{L}’'])(?:el|los|las|que|del|por|para|una|con|le|les|des|une|est|été|du|pour|pas|en|il|che|di|della|per|non|não|do|da|um|uma|der|und|das|ist|nicht|het|een|van|niet|nie|się|jest|och|det|är|ikke|og|ve|bir|için|je|se|à)(?![\p{L}’'])/giu;
const ENGLISH = /\b(?:the|of|and|is|was|with|by|for)\b/i;

/** Distinct words of a topic; those of the text itself count more than those elsewhere in the document. */
export const topics = (name: Topic, { local, page }: Surroundings): number =>
  Math.min(local.words[name].size, 4) * 1.5 + Math.min(page.words[name].size, MOST_WORDS);

/** More words of a topic than this tell no more. */
export const MOST_WORDS = 6;
