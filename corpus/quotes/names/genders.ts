import type { Element, Sentence } from '../text/elements.ts';
import type { Gender } from './naming.ts';
import type { Names } from './names.ts';

const HE = /^(?:he|him|his|himself)$/;
const SHE = /^(?:she|her|hers|herself)$/;
const IT = /^(?:it|its|itself)$/;
/** Pronouns of one kind that it takes; one alone may mean somebody else. */
const ENOUGH = 2;
/** So many that it is a person's name, whatever it looks like. */
const SURELY = 4;

/** “Quill is a Marlow woman”, “Quill is one of the first two women”: what the sentence says that she is. */
function genderSaid(elements: readonly Element[], name: number): Gender {
  const is = elements[name + 1]?.lower ?? '';
  const article = elements[name + 2]?.lower ?? '';
  if (!/^(?:is|was|became)$/.test(is) || !/^(?:an?|one|the)$/.test(article)) return '';
  for (const { kind, lower } of elements.slice(name + 3, name + 10)) {
    if (kind === 'punct' || kind === 'quote' || /^(?:who|that|whose|for|with|to|in|by)$/.test(lower)) return '';
    if (/^wom[ae]n$/.test(lower)) return 'f';
    if (/^m[ae]n$/.test(lower)) return 'm';
  }
  return '';
}

/**
 * “He” or “she” for people whose names don't tell it: by the pronouns after them in sentences that name nobody
 * else, and of sentences right after that begin with a pronoun. Quoted words don't count.
 */
export function gendersTold(sentences: readonly Sentence[], names: Names): Map<string, Gender> {
  const votes = new Map<string, { m: number; f: number; n: number }>();
  let about: string | undefined;
  let block = -1;
  for (const sentence of sentences) {
    const { elements } = sentence;
    const people = new Set<string>();
    let first = -1;
    elements.forEach(({ naming }, index) => {
      if (naming === undefined || names.kindOf(names.fullName(naming)) === 'organisation') return;
      if (first < 0) first = index;
      people.add(names.fullName(naming));
    });
    const [only] = people;
    const opener = elements[0]?.lower ?? '';
    const goesOn = people.size === 0 && sentence.block === block && (HE.test(opener) || SHE.test(opener));
    if (!goesOn) about = people.size === 1 ? only : undefined;
    block = sentence.block;
    const is = first < 0 ? '' : genderSaid(elements, first);
    const named = is === '' ? '' : names.fullName(elements[first]!.naming!);
    if (is !== '' && names.genderOf(named) === '') votes.set(named, { m: 0, f: 0, n: 0, [is]: SURELY });
    if (about === undefined || about === named || names.genderOf(about) !== '') continue;
    let m = 0;
    let f = 0;
    let n = 0;
    for (const { lower, kind } of elements.slice(goesOn ? 0 : first + 1)) {
      if (kind !== 'word') continue;
      if (HE.test(lower)) m = 1;
      else if (SHE.test(lower)) f = 1;
      else if (IT.test(lower)) n = 1;
    }
    // Both in one sentence: somebody else is meant, too.
    if (m === f && n === 0) continue;
    const told = votes.get(about) ?? { m: 0, f: 0, n: 0 };
    votes.set(about, m === f ? { ...told, n: told.n + n } : { m: told.m + m, f: told.f + f, n: told.n + n });
  }
  const genders = new Map<string, Gender>();
  for (const [name, { m, f, n }] of votes) {
    if (Math.max(m, f) < ENOUGH || Math.min(m, f) * 3 > Math.max(m, f)) continue;
    genders.set(name, m > f ? 'm' : 'f');
    if (Math.max(m, f) >= SURELY && n * 2 < Math.max(m, f)) names.learnPerson(name, m > f ? 'm' : 'f');
  }
  return genders;
}
