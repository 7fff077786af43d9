import type { Evidence, Topic } from './evidence.ts';
import type { Candidate, Family } from './scan.ts';

export interface Judgement {
  marked: boolean;
  /** In the reader's words, strongest first. */
  why: string[];
}

const NAME: Record<string, string> = {
  'elon-musk': 'Elon Musk',
  'sam-altman': 'Sam Altman',
  openai: 'OpenAI',
  xai: 'xAI',
};

/** Decides a candidate by what stands beside it, in its text and in the document. Balanced evidence is none. */
export function weigh(
  text: string,
  candidate: Candidate,
  all: readonly Candidate[],
  local: Evidence,
  page: Evidence,
): Judgement {
  if (candidate.veto !== undefined || candidate.namesake)
    return { marked: false, why: [candidate.veto ?? candidate.namesake!] };
  const name = NAME[candidate.subject]!;
  if (candidate.certain)
    return { marked: true, why: [candidate.form === 'handle' ? `the handle of ${name}` : `names ${name} in full`] };
  const why: string[] = candidate.why ? [candidate.why] : [];
  const named = (page.named[candidate.subject] ?? 0) > 0;
  if (named) why.push(`${name} is named in full on this page`);
  const score = scoreOf(text, candidate, all, local, page, why);
  if (score > 0 && !why.length) why.push('nothing here speaks for another meaning');
  return { marked: score > 0, why: score > 0 ? why : [`too little speaks for ${name} here`] };
}

/** Distinct words of a topic: those of the text itself count more than those elsewhere in the document. */
function topic(name: Topic, local: Evidence, page: Evidence): number {
  return Math.min(local.words[name].size, 4) * 1.5 + Math.min(page.words[name].size, 4);
}

function scoreOf(
  text: string,
  candidate: Candidate,
  all: readonly Candidate[],
  local: Evidence,
  page: Evidence,
  why: string[],
): number {
  const musk = (page.named['elon-musk'] ?? 0) > 0;
  const speaks = (topicName: Topic): boolean => {
    const words = page.words[topicName];
    if (words.size) why.push(`this page speaks of ${[...words].slice(0, 3).join(', ')}`);
    return words.size > 0;
  };
  switch (candidate.rule) {
    case 'elon':
      return musk ? 1 : 0;
    case 'xai': {
      const shouted = isShouted(text);
      const contra = topic('explain', local, page);
      if (candidate.form !== 'full' && local.words.explain.size && !shouted) return -1;
      const others = all.some((other) => other.rule !== 'xai' && other.subject === 'elon-musk' && !other.veto);
      let pro = candidate.lean;
      if (musk || others) pro += 3;
      if (page.exact) pro += 3;
      if (page.named['openai']) pro += 1;
      pro += Math.min(page.words.musk.size, 3);
      speaks('musk');
      return pro - contra;
    }
    case 'open-ai': {
      if (page.named['openai'] || page.words.altman.size) {
        speaks('altman');
        return 1;
      }
      return /^(?:['’]s\b|\s+(?:just|said|says|has|had|did|will|announced|released|launched|unveiled|raised|wants|is)\b)/i.test(
        text.slice(candidate.end, candidate.end + 20),
      )
        ? 1
        : 0;
    }
    case 'ultraman':
      return (
        (page.named['sam-altman'] || page.named['openai'] ? 3 : 0) +
        (musk ? 2 : 0) +
        Math.min(page.words.altman.size, 2) -
        topic('ultraman', local, page)
      );
    case 'mask':
      return (
        candidate.lean +
        (page.named[candidate.subject] ? 3 : 0) +
        (speaks('musk') ? 1 : 0) -
        topic('mask', local, page) -
        topic('scent', local, page)
      );
    case 'scent':
      return (
        candidate.lean +
        (page.named[candidate.subject] ? 3 : 0) +
        (speaks('musk') ? 1 : 0) -
        topic('scent', local, page)
      );
  }
  return bareSurname(text, candidate, all, local, page, why);
}

function bareSurname(
  text: string,
  candidate: Candidate,
  all: readonly Candidate[],
  local: Evidence,
  page: Evidence,
  why: string[],
): number {
  const family: Family = candidate.family!;
  const others = page.others[family];
  let score = 2 + candidate.lean;
  const named = page.named[candidate.subject] ?? 0;
  if (named) score += 4;
  const topics = family === 'musk' ? page.words.musk : page.words.altman;
  if (topics.size) why.push(`this page speaks of ${[...topics].slice(0, 3).join(', ')}`);
  score += Math.min(topics.size, 3);
  if (family === 'altman' && (page.named['elon-musk'] || page.named['openai'])) score += 2;
  let rival = 0;
  for (const count of others.values()) rival = Math.max(rival, count);
  if (rival) score -= 4 + (rival > named ? 1 : 0);
  if (candidate.maybe && others.has(candidate.maybe)) return -1;
  // Who was named last in this text, when somebody else of that name was.
  let last: Candidate | undefined;
  for (const other of all)
    if (other.end <= candidate.start && other.family === family && (other.namesake || other.certain)) last = other;
  if (last?.namesake) score -= 4;
  else if (last) score += 4;
  score -= family === 'musk' ? topic('scent', local, page) : topic('film', local, page) - (named ? 2 : 0);
  return score;
}

/** Mostly capitals: a headline. */
function isShouted(text: string): boolean {
  const small = text.match(/\p{Ll}/gu)?.length ?? 0;
  const large = text.match(/\p{Lu}/gu)?.length ?? 0;
  return large > 2 * small;
}
