import { isEveryday } from '../language/everyday.ts';
import { isCommon, languageOf } from '../language/languages.ts';
import { subjectOfName } from '../subject-names.ts';
import { numberTerm } from '../language/numbers.ts';
import { countedOf, type Counted } from '../rank/numbers.ts';
import { sentencesOf } from '../language/sentences.ts';
import { folded, termsOf, type Term } from '../language/terms.ts';
import type { CardRequest, PageRequest, Span, SubjectId } from '../types.ts';
import { described } from './described.ts';
import { openersIn } from './openers.ts';
import { nearlyTerms } from './nearly.ts';
import { readTyped, type Strict } from './typed.ts';
import { holds, typedPieces, wideRuns, wideWords } from '../language/wide.ts';

/** One meaning that is asked for: any of its terms will do, the best of them counts. */
export interface Wanted {
  /** As the reader's text has it. */
  word: string;
  /** The same with the next word, where they mean something together, and for which of the terms. */
  phrase?: { words: string; families: readonly string[] };
  stem: string;
  weight: number;
  kind: Term['kind'];
  /** From the sentence itself, not only from around it. */
  near: boolean;
  /** Opens a name of several words (“Mission Bay”): the word itself is another. */
  inName?: true;
  /** Stands in texts about anything. */
  everyday?: true;
  /** Of a number: what it is of. */
  counted?: Counted;
  /** A given name beside its surname: whoever names this subject means it, too. */
  given?: SubjectId;
  /** Terms with how much they count; the stem first. Those that are `far` help to find, but are no reason. */
  terms: { term: string; factor: number; far?: boolean }[];
}

export interface Query {
  wanted: Wanted[];
  /** Passages that name one of these are preferred; none in a free search. */
  subjects: SubjectId[];
  /** Named beside it in the sentence: passages that name these, too, are better. */
  others: SubjectId[];
  /** The best quote among what is shown is set as one, whatever is asked besides what it says. */
  quote?: true;
  /** Who shall be told of in a line. */
  who?: SubjectId;
  /** The sentences that the reader has before them, as they stand there. */
  read?: readonly string[];
  /** Of the text that asks; unknown where it doesn't tell, and for a free search. */
  language?: string;
  /** Stems that stand side by side in the sentence. */
  pairs: [string, string][];
  /** In scripts without spaces, where words are known by pairs of letters: the words themselves. */
  pieces: string[];
  /** Of a search: what must stand in a passage, and what mustn’t. */
  strict?: Strict;
  /** How the last wanted word or number begins, when it may still be being typed. */
  prefix?: string;
}

/** What another word of the same root, or of the same family, counts against the word itself. */
export const ROOT = 0.55;
const FAMILY = 0.5;
const KIND_WEIGHT = { number: 1.35, name: 1.15, word: 1, weak: 0.4 } as const;
/** A word of the paragraph around the sentence. */
const AROUND = 0.22;
/** A word of the sentence beside one that says little by itself: “He did it again.” */
const BESIDE = 0.8;
/** So many telling words a sentence has that needs none of those beside it; an everyday one is half a word. */
const TELLING = 2;
/** Each wanted meaning is a few reads of the index, so there is a limit to them. */
const MOST_NEAR = 22;
const MOST_AROUND = 7;
const MOST_PAGE = 22;

function wantedOf(term: Term, text: string, weight: number, near: boolean): Wanted {
  const { phrase } = term;
  return {
    word: text.slice(term.start, term.end),
    ...(phrase && { phrase: { words: text.slice(phrase.start, phrase.end), families: phrase.families } }),
    stem: term.stem,
    weight: weight * KIND_WEIGHT[term.kind],
    kind: term.kind,
    near,
    terms: [
      { term: term.stem, factor: 1 },
      // Around the sentence the words themselves will do.
      ...(near ? term.relatives : []).map((relative) => ({
        term: relative,
        factor: relative.startsWith('~') ? FAMILY : ROOT,
        far: !term.kin.includes(relative),
      })),
    ],
  };
}

/** Longer words that aren't common first: without the index at hand the best guess at what is rare. */
const informative = (one: Wanted, other: Wanted) => other.weight - one.weight || other.stem.length - one.stem.length;

/** What every report says, whatever it is about. */
const PHRASES =
  /\b(?:declined to comment|(?:did|had|has|have|could)(?: not|n[’']t) (?:immediately )?(?:respond(?:ed)? to|be reached)(?: \S+){0,4}? for comment)\b/gi;

class Collected {
  readonly byStem = new Map<string, Wanted>();
  readonly named = new Set<SubjectId>();
  readonly pieces: string[] = [];
  private readonly language: string | undefined;

  constructor(language: string | undefined) {
    this.language = language;
  }

  get #foreign(): boolean {
    return (this.language ?? 'en') !== 'en';
  }

  take(given: string, weight: number, near: boolean): Term[] {
    const { text, subjects } = described(given);
    for (const subject of subjects) this.named.add(subject);
    const terms = termsOf(text.replace(PHRASES, (phrase) => ' '.repeat(phrase.length)));
    const [runs, wide] = [wideRuns(text), wideWords(text)];
    for (const { start, end } of wide) this.pieces.push(text.slice(start, end));
    const openers = openersIn(terms);
    for (const term of terms) {
      const subject = subjectOfName(term.stem);
      if (subject) {
        this.named.add(subject);
        continue;
      }
      const word = text.slice(term.start, term.end);
      if (this.language && isCommon(word, this.language)) continue;
      // Of scripts without spaces, what crosses from one word into the next means nothing.
      if (holds(runs, term) && !holds(wide, term)) continue;
      const known = this.byStem.get(term.stem);
      if (!known) {
        const wanted = this.#wanted(term, text, weight, near);
        if (openers.has(term)) {
          wanted.inName = true;
          wanted.terms = wanted.terms.filter(({ term: own }, at) => at === 0 || wanted.phrase?.families.includes(own));
        }
        this.byStem.set(term.stem, wanted);
      }
      // Said again, it is more of what the text is about.
      else if (known.near === near) known.weight = Math.min(known.weight * 1.25, weight * 2);
    }
    return terms;
  }

  #wanted(term: Term, text: string, weight: number, near: boolean): Wanted {
    const wanted = wantedOf(term, text, weight, near);
    if (term.kind === 'word' && !this.#foreign && isEveryday(term.stem)) wanted.everyday = true;
    if (term.kind === 'number') {
      wanted.counted = countedOf(text, term, this.language);
      const near = nearlyTerms(text, term).filter((one) => wanted.terms.every(({ term: known }) => known !== one));
      wanted.terms.push(...near.map((one) => ({ term: one, factor: ROOT })));
    }
    // The families are of English words.
    if (this.#foreign) wanted.terms = wanted.terms.filter((one) => !one.term.startsWith('~'));
    return wanted;
  }
}

/** What to ask the index for a mention and the sentence around it. */
export function cardQuery(request: CardRequest): Query {
  const language = languageOf(request.paragraph ?? request.sentence, request.language);
  const sentence = new Collected(language);
  const terms = sentence.take(request.sentence, 1, true);
  if (request.paragraph && saysLittle(sentence))
    for (const text of sentencesBeside(request.paragraph, request.sentence, language))
      sentence.take(text, BESIDE, true);
  const around = new Collected(language);
  if (request.paragraph) around.take(request.paragraph, AROUND, false);
  const near = [...sentence.byStem.values()].toSorted(informative).slice(0, MOST_NEAR);
  const far = [...around.byStem.values()]
    .filter((wanted) => !sentence.byStem.has(wanted.stem) && wanted.kind !== 'weak')
    .toSorted(informative)
    .slice(0, MOST_AROUND);
  return {
    wanted: [...near, ...far],
    subjects: [request.subject],
    others: [...sentence.named].filter((subject) => subject !== request.subject),
    who: request.subject,
    ...(language && { language }),
    pairs: pairsOf(terms),
    pieces: [...sentence.pieces, ...around.pieces],
  };
}

function saysLittle({ byStem }: Collected): boolean {
  const telling = [...byStem.values()].filter(({ kind }) => kind !== 'weak');
  return telling.reduce((sum, { everyday }) => sum + (everyday ? 0.5 : 1), 0) < TELLING;
}

/** The sentences before and after one in its paragraph, where they are read as sentences of it. */
function sentencesBeside(paragraph: string, sentence: string, language: string | undefined): string[] {
  const own = paragraph.indexOf(sentence);
  if (own < 0) return [];
  const all = sentencesOf(paragraph, language);
  const at = all.findIndex(({ end }) => end > own);
  return [all[at - 1], all.slice(at).find(({ start }) => start >= own + sentence.length)].flatMap((span) =>
    span ? [paragraph.slice(span.start, span.end)] : [],
  );
}

/** What to ask the index for a whole page. */
export function pageQuery(request: PageRequest): Query {
  const sentences = request.sentences.filter(({ subjects }) => !request.subject || subjects.includes(request.subject));
  const language = languageOf([request.title, ...sentences.map(({ text }) => text)].join('\n'));
  const all = new Collected(language);
  all.take(request.title, 1.5, true);
  for (const { text } of sentences) all.take(text, 1, true);
  const subjects = new Set(request.subject ? [request.subject] : sentences.flatMap((sentence) => sentence.subjects));
  return {
    wanted: [...all.byStem.values()].toSorted(informative).slice(0, MOST_PAGE),
    subjects: [...subjects],
    others: [],
    quote: true,
    ...(language && { language }),
    pairs: [],
    pieces: all.pieces,
  };
}

/** What a pair of letters counts of the piece that it stands in; other words count in full. */
function shareOf(term: Term, pieces: readonly Span[]): number {
  const piece = pieces.find((one) => holds([one], term));
  return piece ? 1 / Math.max(1, piece.end - piece.start - 1) : 1;
}

/** A word that nothing ends yet, of letters enough to say something, or a number; “20,000” is a whole one. */
const UNFINISHED = /^(?:\p{L}{3,}|(?!\d{1,3}(?:,\d{3})+$)\d[\d.,]*)$/u;
/** A number below this may be meant with a scale: “97.4” for “$97.4 billion”. */
const LEAST_UNSCALED = 1_000;
const SCALED = 0.8;

/** The terms of a number that is searched for, with those of a scale that wasn't said. */
function scaled({ stem }: Wanted): Wanted['terms'] {
  const value = Number(stem.slice(1));
  const scales = value > 0 && value < LEAST_UNSCALED ? [1e3, 1e6, 1e9, 1e12] : [];
  return scales.map((scale) => ({ term: numberTerm(value * scale), factor: SCALED }));
}

/**
 * What to ask the index for words that somebody typed; names are words like others here. Who searches means these
 * words and their roots: what is merely of the same family would look like a mistake.
 */
export function searchQuery(typed: string): Query {
  const { text, strict } = readTyped(typed);
  const [runs, pieces] = [wideRuns(text), typedPieces(text)];
  const terms = termsOf(text).filter((term) => !holds(runs, term) || holds(pieces, term));
  const byStem = new Map(terms.map((term) => [term.stem, wantedOf(term, text, shareOf(term, pieces), true)]));
  for (const wanted of byStem.values()) {
    wanted.terms = wanted.terms.filter(({ term }) => !term.startsWith('~'));
    // Somebody wants it, however common it is.
    if (wanted.stem.startsWith('#')) wanted.terms.push(...scaled(wanted));
    if (wanted.kind === 'weak') Object.assign(wanted, { kind: 'word', weight: 0.7 } satisfies Partial<Wanted>);
    // Many type without capitals, and a first word has one anyway.
    if (wanted.kind === 'name') wanted.weight = KIND_WEIGHT.word;
  }
  const pairs = pairsOf(terms);
  for (const [given, surname] of pairs) {
    const subject = subjectOfName(given);
    if (subject && subject === subjectOfName(surname)) byStem.get(given)!.given = subject;
  }
  const wanted = [...byStem.values()].slice(0, MOST_NEAR);
  const last = terms.at(-1);
  const prefix = folded(text.slice(last?.start)).replace(/^[$€£¥]\s?/, '');
  return {
    wanted,
    subjects: [],
    others: [],
    pairs,
    pieces: pieces.map(({ start, end }) => text.slice(start, end)),
    strict,
    ...(wanted.at(-1)?.stem === last?.stem && UNFINISHED.test(prefix) ? { prefix } : {}),
  };
}

function pairsOf(terms: readonly Term[]): [string, string][] {
  return terms.flatMap((term, index) => {
    const next = terms[index + 1];
    return next && next.start - term.end <= 4 && next.stem !== term.stem
      ? [[term.stem, next.stem] as [string, string]]
      : [];
  });
}
