import { MANY, type Evidence, type Topic } from './evidence.ts';
import type { Family } from './names.ts';
import { against, BIOGRAPHY, hasStranger, isAbout, isOfRelative, isTitled, onlyStrangers } from './rivals.ts';
import type { Candidate } from './scan.ts';

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

/** What a candidate is judged by: its text, the other candidates there, and the document. */
export interface Surroundings {
  text: string;
  /** In order. */
  all: readonly Candidate[];
  /** Whether the scent is written small there. */
  small: boolean;
  /** What `namedAhead` (rivals.ts) gives. */
  ahead: ReadonlySet<Family>;
  local: Evidence;
  page: Evidence;
}

/** Decides a candidate, the one at `index` of all there. Balanced evidence is none. */
export function weigh(candidate: Candidate, index: number, surroundings: () => Surroundings): Judgement {
  const { subject, certain, form } = candidate;
  const name = NAME[subject]!;
  if (candidate.veto) return { marked: false, why: [candidate.veto] };
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
  if (score(candidate, index, around) <= 0) return { marked: false, why: [`too little here speaks for ${name}`] };
  const { page } = around;
  const why: string[] = candidate.why ? [candidate.why] : [];
  if (page.named[subject]) why.push(`${name} is named in full on this page`);
  const topics = [...page.words[candidate.family === 'altman' || candidate.rule === 'open-ai' ? 'altman' : 'musk']];
  if (topics.length) why.push(`this page speaks of ${topics.toSorted().slice(0, 3).join(', ')}`);
  if (!why.length) why.push('nothing here speaks for another meaning');
  return { marked: true, why };
}

/** Above 0: marked. The weights were tried on labelled pages; 2 is what a bare surname brings of its own. */
function score(candidate: Candidate, index: number, surroundings: Surroundings): number {
  const { text, all, small, ahead, local, page } = surroundings;
  const { subject, family, lean, form, rule } = candidate;
  const named = page.named[subject] ?? 0;
  const musk = page.named['elon-musk'];
  // Distinct words of a topic; those of the text itself count more than those elsewhere in the document.
  const topic = (name: Topic): number =>
    Math.min(local.words[name].size, 4) * 1.5 + Math.min(page.words[name].size, MOST_WORDS);

  if (rule === 'elon') return musk && !page.likely['not elon'] ? 1 : 0;
  if (rule === 'ilon') return lean + (page.likely['ilon'] ? 1 : -1);
  if (rule === 'small')
    return (
      (named ? 2 : -1) +
      Math.min(page.words[family!].size, 4) +
      lean -
      2 -
      3 * (page.words.scent.size - (page.words.scent.has('musk') ? 1 : 0))
    );
  // Small letters name the company in chat and the package where there is code.
  if (rule === 'package') return lean + (page.likely['not package'] ? 0 : 1);
  if (rule === 'open-ai')
    return (
      lean +
      (page.named['openai'] ? 1 : 0) +
      (page.named['sam-altman'] || page.named['xai'] ? 1 : 0) +
      (page.likely['sam-altman'] && (musk || page.likely['elon-musk']) ? 1 : 0) +
      page.words.altman.size -
      (page.likely['not open-ai'] ? (page.named['openai'] ? 2 : 3) : 0)
    );
  if (rule === 'ultraman')
    return (
      lean +
      (page.named['openai'] || named ? 3 : 0) +
      (musk ? 2 : 0) +
      Math.min(page.words.altman.size, 2) -
      topic('ultraman')
    );
  if (rule === 'mask')
    return (
      lean -
      (page.likely['not mask'] ? 1 : 0) +
      (named ? 3 : 0) +
      (page.words.musk.size || page.named['openai'] ? 1 : 0) +
      (page.likely['elon-musk'] ? 2 : 0) +
      // In one breath with the other.
      (local.named['sam-altman'] || local.likely['sam-altman'] ? 4 : 0) +
      Math.min(local.words.musk.size, 2) -
      topic('mask') -
      topic('scent')
    );
  if (rule === 'xai') {
    const exact = form === 'full';
    const topics = page.words.musk;
    const company = musk || page.likely['elon-musk'] || topics.has('grok');
    const openai = page.named['openai'];
    // The small x is the company's spelling, unless the text explains it otherwise.
    if (exact) {
      const field = page.likely['not xAI'] ? 4 : 0;
      // Nor is it the company where nothing of its kind is named, and the page explains.
      const capitals = page.likely['not XAI'] || page.likely['field of XAI'];
      const alone = !company && !openai && !page.words.labs.size && lean < 5;
      if (alone && page.words.explain.size && !capitals) return -1;
      // A page on the field may tell of the company, too, and of him in the same breath.
      if (company && (!field || local.named['elon-musk'] || local.words.musk.has('grok'))) return 1;
      const explained = capitals && !field ? 0 : 1.5 * topic('explain');
      return lean + (openai ? 2 : 0) + Math.min(page.words.labs.size, 2) - field - explained;
    }
    if (local.words.explain.size && !isShouted(text.slice(Math.max(0, candidate.start - 200), candidate.end + 200)))
      return -1;
    return (
      lean -
      1 +
      (company ? 3 : 0) +
      (page.likely['xai'] ? 3 : 0) +
      (topics.has('grok') ? 3 : 0) +
      (topics.has('tesla') || topics.has('spacex') ? 1 : 0) +
      (openai && (local.words.labs.size || local.named['openai']) ? 2 : 0) -
      topic('explain') -
      (page.likely['not XAI'] ? 8 : 0) -
      (candidate.contrast ? 3 : 0) -
      // A page that explains, and writes the company otherwise.
      (page.likely['xai'] && page.words.explain.size > 1 ? 9 : 0) -
      (page.likely['token'] ? 12 : 0)
    );
  }

  // Where the scent is what is written of, he is named in passing.
  const aside = family === 'musk' && !local.named[subject] && isAside(page);
  let total = (aside ? 0 : 2) + lean + (named && !aside ? 4 : 0) + Math.min(page.words[family!].size, 3);
  // The surname and nothing else, in a list or a table: of whom or what, only the page can say.
  if (text.length < 60 && candidate.end - candidate.start === text.replace(BESIDE, '').length)
    total -= page.likely[`given ${family}`] ? 0 : family === 'musk' ? 1 : 2;
  // Other likely namings support a weak one, unless it introduced who they are.
  if (lean < 0 && page.likely[subject] && !candidate.maybe) total += 2;
  // Who was introduced by an unknown given name: “Lyle Altman coached. Altman was 82.”
  const before = all.slice(Math.max(0, index - 20), index);
  if (
    !named &&
    !page.words[family!].size &&
    before.some((other) => other.family === family && other.maybe && other.lean <= -3)
  )
    total -= 3;
  const others = page.others[family!];
  if (candidate.maybe && others.has(candidate.maybe)) return -1;
  const rival = Math.max(0, ...others.values());
  const strangers = onlyStrangers(family!, page);
  // Unless another text has named the stranger already.
  const introduced = strangers && [...others.keys()].some((name) => !local.others[family!].has(name));
  const first = ahead.has(family!) && !introduced;
  if (first) total += 4;
  if (rival) total -= against(family!, rival, named, strangers);
  // Who of that name was named last before this, in the same text.
  const last = before.findLast((other) => other.family === family && ((other.namesake && !other.kin) || other.certain));
  // After Kimbal Musk it is Kimbal who speaks, unless the page is about his brother.
  if (last?.namesake && !first) {
    // A text that says who the brother is goes on about him.
    if ((!named && !candidate.why) || (last === all[0] && BIOGRAPHY.test(text.slice(last.end, last.end + 30))))
      return -1;
    total -= local.named[subject] ? 2 : 4;
  } else if (last && !last.namesake) total += 4;
  if (rival && !last?.certain && !candidate.why) {
    // “Musk left with his brother, Elon Musk”
    const next = all.slice(index + 1, index + 20).find((other) => other.family === family);
    if (next?.certain && next.kin) return -1;
    // A page on somebody else of the family, that names the one in passing.
    const words = page.words[family!].size;
    if (!first && !local.words[family!].size && isAbout(rival, named, words)) return -1;
    if (!first && !local.named[subject] && isTitled(family!, subject, page)) return -1;
    // Who is never named in full, where a stranger is, isn't meant by what doesn't speak of him.
    const silent = !local.words[family!].size && !local.named['openai'];
    if (!named && !ahead.has(family!) && silent && hasStranger(family!, page)) return -1;
    if (rival >= named && isOfRelative(candidate, text, page)) return -1;
  }
  if (family === 'musk') {
    // Somebody who speaks somewhere on the page is no scent, nor what is named in one breath with his companies.
    const companies = (local.likely['xai'] ? 2 : 0) + (local.named['openai'] || local.named['sam-altman'] ? 2 : 0);
    const abroad = local.words.scent.size && isAbroad(text) ? 2 : 0;
    // One of several things, where the page smells and says nothing of him: “Fig, Musk, Linen”.
    const listed =
      !named && !page.words.musk.size && page.words.scent.size && lean <= 0 && !/(?<!\p{L})\p{Ll}/u.test(text);
    // Who writes the scent small writes him with a capital.
    const apart = page.scents.size < MANY && small && isName(candidate, text) ? 4 : 0;
    return (
      total -
      (listed ? 2 : 0) +
      (page.likely['speaks'] && !aside ? 3 : 0) +
      companies +
      abroad +
      apart +
      Math.min(local.words.musk.size, 2) -
      topic('scent')
    );
  }
  // The other's film is told of in the same breath.
  if (candidate.work && local.words.film.size) return -1;
  const openai = page.named['openai'] ?? 0;
  if (page.likely['elon-musk']) total += 1;
  const own = 2 * Math.min(local.words.altman.size, 2);
  return total + own + (musk || openai ? 2 : 0) - topic('film') * (named + openai > rival ? 0.5 : 1);
}

/**
 * What of a page's evidence {@link score} asks for: where two pages weigh the same, the same text is judged the same. To be
 * kept in step with it; a test tries it with evidence that grows at random.
 */
export function weightOf(evidence: Evidence): string {
  const { named, likely, others, words } = evidence;
  const rivalry = (Object.keys(others) as Family[]).map((family) => {
    const rival = Math.max(0, ...others[family].values());
    const own = named[family === 'musk' ? 'elon-musk' : 'sam-altman'] ?? 0;
    return [
      [...others[family].keys()].toSorted(),
      Math.sign(rival - own),
      Math.sign(rival - own - (named['openai'] ?? 0)),
      isAbout(rival, own, words[family].size),
      isTitled(family, family === 'musk' ? 'elon-musk' : 'sam-altman', evidence),
    ];
  });
  const topics = Object.values(words).map((seen) => [
    Math.min(seen.size, MOST_WORDS),
    ...ASKED_FOR.filter((word) => seen.has(word)),
  ]);
  return JSON.stringify([
    Object.keys(named).toSorted(),
    Object.keys(likely).toSorted(),
    rivalry,
    topics,
    isAside(evidence),
    evidence.scents.size >= MANY,
  ]);
}

/** More words of a topic than this tell no more. */
const MOST_WORDS = 6;
/** Words that are asked for by themselves. */
const ASKED_FOR = ['grok', 'tesla', 'spacex', 'musk'];

/** Numbers of a table’s row, and white space. */
const BESIDE = /^[\s\d.:,#–-]+|[\s\d.:,#–-]+$/g;

/** A page on the scent, that hardly touches on what is his. */
const isAside = ({ scents, words }: Evidence): boolean => scents.size >= MANY && words.musk.size < 3;

const ABROAD =
  /(?<![\p{L}’'])(?:el|los|las|que|del|por|para|una|con|le|les|des|une|est|été|du|pour|pas|en|il|che|di|della|per|non|não|do|da|um|uma|der|und|das|ist|nicht|het|een|van|niet|nie|się|jest|och|det|är|ikke|og|ve|bir|için|je|se|à)(?![\p{L}’'])/giu;
const ENGLISH = /\b(?:the|of|and|is|was|with|by|for)\b/i;

/** In another language than English, where the scent has another name. */
function isAbroad(text: string): boolean {
  return !ENGLISH.test(text) && (text.match(ABROAD)?.length ?? 0) > 1;
}

/** Whether a capital within a sentence sets the surname apart from the same word in small letters. */
function isName({ start }: Candidate, text: string): boolean {
  return /(?:^|[^\p{L}])\p{Ll}{2,},? $/u.test(text.slice(Math.max(0, start - 20), start));
}

/** Mostly capitals: a headline. */
function isShouted(text: string): boolean {
  return (text.match(/\p{Lu}/gu)?.length ?? 0) > 2 * (text.match(/\p{Ll}/gu)?.length ?? 0);
}
