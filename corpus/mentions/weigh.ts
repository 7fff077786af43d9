import { subjectById } from '../subjects.ts';
import { isAside, weighSurname } from './alone.ts';
import { weighOpenAi, weighPackage, weighRunOn, weighXai } from './companies.ts';
import { MANY, type Evidence } from './evidence.ts';
import type { Family } from './names.ts';
import { weighElon, weighIlon, weighMask, weighSmall, weighUltraman } from './people.ts';
import { isFirst, ownerOf } from './owner.ts';
import { hisIn, isOtherFamily, isRoll, isSilent, isSilentAtLength, mostNamed, rivalOf } from './rivals.ts';
import type { Candidate } from './scan.ts';
import { MOST_WORDS, type Surroundings } from './surroundings.ts';

export interface Judgement {
  marked: boolean;
  /** In the reader's words, strongest first. */
  why: string[];
}

/** Decides a candidate, the one at `index` of all there. Balanced evidence is none. */
export function weigh(candidate: Candidate, index: number, surroundings: () => Surroundings): Judgement {
  const { subject, certain, form } = candidate;
  const { name } = subjectById(subject)!;
  if (candidate.veto) return { marked: false, why: [candidate.veto] };
  if (certain && candidate.family === 'altman' && !candidate.why && isOfFamily(surroundings().page))
    return { marked: false, why: ['one of a family of Altmans that this page is about'] };
  if (certain)
    return {
      marked: true,
      why: [
        form === 'handle'
          ? `the handle of ${name}`
          : form === 'full'
            ? `${name}, by full name`
            : `another spelling of ${name}`,
      ],
    };
  const around = surroundings();
  const weighRule = candidate.rule ? RULES[candidate.rule] : weighSurname;
  if (weighRule(candidate, around, index) <= 0) return { marked: false, why: [`too little here speaks for ${name}`] };
  const { page } = around;
  const why: string[] = candidate.why ? [candidate.why] : [];
  if (page.named[subject]) why.push(`${name} is named in full on this page`);
  const topic = candidate.family === 'altman' || candidate.rule === 'open-ai' ? 'altman' : 'musk';
  const topics = new Set([...page.words[topic]].toSorted().map((word) => page.written.get(word) ?? word));
  if (topics.size) why.push(`this page speaks of ${[...topics].slice(0, 3).join(', ')}`);
  if (!why.length) why.push('nothing here speaks for another meaning');
  return { marked: true, why };
}

/** Whether even a full name is one of a family’s: of people who are known to each other alone, or introduced as somebody else. */
const isOfFamily = (page: Evidence): boolean =>
  (page.words.register.size > 0 || page.signs.has('another sam-altman')) && isOtherFamily('altman', page);

/** Above 0: marked. */
const RULES: Record<NonNullable<Candidate['rule']>, (candidate: Candidate, surroundings: Surroundings) => number> = {
  xai: weighXai,
  'open-ai': weighOpenAi,
  package: weighPackage,
  'run-on': weighRunOn,
  small: weighSmall,
  elon: weighElon,
  ilon: weighIlon,
  mask: weighMask,
  ultraman: weighUltraman,
};

/**
 * What of a page's evidence the rules ask for: where two pages weigh the same, the same text is judged the same. To be
 * kept in step with it; a test tries it with evidence that grows at random.
 */
export function weightOf(evidence: Evidence): string {
  const { named, likely, signs, others, words } = evidence;
  const rivalry = (Object.keys(others) as Family[]).map((family) => {
    const subject = family === 'musk' ? 'elon-musk' : 'sam-altman';
    const own = named[subject] ?? 0;
    return [
      [...others[family].keys()].toSorted(),
      mostNamed(family, evidence),
      isFirst(family, subject, evidence),
      [false, true].map((male) => {
        const rival = rivalOf(family, evidence, male);
        return [
          ownerOf(family, subject, evidence, male),
          Math.sign(rival - own),
          Math.sign(rival - own - (named['openai'] ?? 0)),
        ];
      }),
      isOtherFamily(family, evidence) && (words.register.size > 0 ? 'register' : true),
    ];
  });
  const topics = Object.entries(words).map(([topic, seen]) => [
    Math.min(seen.size, topic === 'tech' || topic === 'register' ? 0 : MOST_WORDS),
    ...ASKED_FOR.filter((word) => seen.has(word)),
  ]);
  return JSON.stringify([
    Object.keys(named).toSorted(),
    Object.keys(likely).toSorted(),
    [...signs].toSorted(),
    rivalry,
    topics,
    isAside(evidence),
    isSilent(evidence) && words.register.size > 0 ? 'register' : isSilent(evidence),
    isSilentAtLength(evidence),
    isRoll(evidence),
    hisIn(words) > 0,
    evidence.scents.size >= MANY,
  ]);
}

/** Words that are asked for by themselves. */
const ASKED_FOR = ['grok', 'tesla', 'spacex', 'musk'];
