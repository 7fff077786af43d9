import { PROBE } from '../probe.ts';
import { clean } from './clean.ts';
import { wholeWord } from './around.ts';
import { CHILDREN } from './given.ts';
import { isIntroducedAnew } from './kin.ts';
import type { Family } from './names.ts';
import { scan, type Candidate } from './scan.ts';
import { addStanding, noStanding, type Standing } from './standing.ts';
import { OTHER_LETTERS, OTHER_TOPIC_WORDS, TOPIC_WORDS, TOPICS, type Topic } from './topics.ts';

/** What a page tells of how it writes, once it has. */
type Sign =
  // A surname that only a person can have, or what only a person does.
  | 'speaks'
  | 'ilon'
  | 'not elon'
  | 'another sam-altman'
  // A first name alone in its cell or link.
  | `given ${Family}`
  // The letters mean something else: the field in capitals and as xAI, a phrase, a token, code.
  | 'not XAI'
  | 'not xAI'
  | 'field of XAI'
  | 'studied xAI'
  | 'not open-ai'
  | 'not package'
  | 'token'
  // The title of a film or a show; a mask that is worn.
  | 'not mask'
  | 'worn';

/** What the document as a whole says. The order of its texts doesn't matter, but for who is named first. */
export interface Evidence {
  /** How often each subject is named beyond doubt. */
  named: Record<string, number>;
  /** How often each subject is named by something that only looks like it so far. */
  likely: Record<string, number>;
  signs: Set<Sign>;
  /** Where the bare surnames stand, and for whose sake the one is named. */
  standing: Record<Family, Standing>;
  /** Namesakes named in full, per surname: `musk` -> `kimbal` -> 2. */
  others: Record<Family, Map<string, number>>;
  /** Different words seen of each topic. */
  words: Record<Topic, Set<string>>;
  /** Those of {@link SHOWN} topics as they stand in the text, whole. */
  written: Map<string, string>;
  /** What stands around the scent, the animals and so on, {@link MOST_SCENTS} times at most. */
  scents: Set<string>;
  /** Code units still read for topics, of {@link TOPIC_LIMIT}: they are statistical, and a huge page needn't be read whole. */
  left: number;
}

/** What a page writes of so often, of the scent or of somebody, it isn’t writing of by the way. */
export const MANY = 3;

/** More of them tell no more. */
const MOST_SCENTS = 30;

/** More people of one surname than this tell no more: all of them are gone through for each bare one. */
const MOST_OTHERS = 200;

export const TOPIC_LIMIT = 100_000;

/** Which are told to the reader. */
const SHOWN: ReadonlySet<Topic> = new Set<Topic>(['musk', 'altman']);
const OF_TRADE: ReadonlySet<Topic> = new Set<Topic>(['musk', 'altman', 'labs', 'tech']);

export function noEvidence(): Evidence {
  const words = {} as Record<Topic, Set<string>>;
  for (const topic of TOPICS) words[topic] = new Set();
  return {
    named: {},
    likely: {},
    signs: new Set(),
    standing: { musk: noStanding(), altman: noStanding() },
    others: { musk: new Map(), altman: new Map() },
    words,
    written: new Map(),
    scents: new Set(),
    left: TOPIC_LIMIT,
  };
}

const more = (counts: Record<string, number>, key: string): void => {
  counts[key] = (counts[key] ?? 0) + 1;
};

// A page's native text runs blocks together where nothing stands between their tags: “AltmanMuskTesla”.
const JOINT = /[a-zà-ÿ\d)](?=[A-Z][a-z])(?<!Elon|Sam|\bMa?c)(?!Seek|Mind|Pal\b)/g;

/** Adds what one more text of the document says. Its blocks may have been run together. */
export function addEvidence(evidence: Evidence, text: string): void {
  text = text.replace(JOINT, '$& | ');
  if (!PROBE.test(text)) return void addTexts(evidence, text, []);
  text = clean(text).text;
  const candidates = scan(text);
  addStanding(evidence, text, candidates, addTexts(evidence, text, candidates));
}

/** The same for a text whose candidates are known. Gives the offsets of words of their trade. */
export function addTexts(evidence: Evidence, text: string, candidates: readonly Candidate[]): number[] {
  const { signs } = evidence;
  for (const {
    subject,
    family,
    namesake,
    certain,
    veto,
    meaning,
    common,
    lean,
    rule,
    form,
    studied,
    start,
    end,
  } of candidates) {
    if (certain && rule === 'ilon') signs.add('ilon');
    if (veto && rule === 'elon') signs.add('not elon');
    // Who explains XAI may write of xAI on the same page.
    if (meaning === 'explainable AI') signs.add(form === 'full' ? 'not xAI' : 'not XAI');
    if (studied) signs.add('studied xAI');
    if (meaning === 'field') signs.add('field of XAI');
    // The title of a film or a show.
    if (rule === 'mask' && lean <= -6) signs.add('not mask');
    if (meaning === 'mask') signs.add('worn');
    if (rule === 'open-ai' && veto) signs.add('not open-ai');
    if (meaning === 'token') signs.add('token');
    if (meaning === 'code') signs.add('not package');
    if (certain && family === 'altman' && isIntroducedAnew(text, end)) signs.add('another sam-altman');
    if (certain) more(evidence.named, subject);
    else if (!veto && (rule === undefined ? lean >= 0 : rule === 'xai' && lean > 2)) more(evidence.likely, subject);
    if (family === 'musk' && !veto && lean > 2) signs.add('speaks');
    if (common) {
      evidence.words.scent.add('musk');
      // Told twice, a text counts once.
      if (evidence.scents.size < MOST_SCENTS) evidence.scents.add(text.slice(Math.max(0, start - 12), end + 12));
    }
    const others = namesake && family && !CHILDREN.has(namesake) ? evidence.others[family] : undefined;
    if (others && (others.size < MOST_OTHERS || others.has(namesake!)))
      others.set(namesake!, (others.get(namesake!) ?? 0) + 1);
    // A heading, or what stands under a picture.
    const from = namesake && veto && text.startsWith(veto, end - veto.length) ? end - veto.length : start;
    if (family && (others?.has(namesake!) || (certain && form === 'full')) && isLine(text, from, end))
      evidence.standing[family].titles.add(namesake ?? subject);
  }
  // A first name alone in its cell or link: the surname stands in the next.
  const given = /^\s*(?:(elon)|sam)\s*$/i.exec(text);
  if (given) signs.add(given[1] ? 'given musk' : 'given altman');
  const trade: number[] = [];
  if (evidence.left <= 0) return trade;
  const read = text.slice(0, evidence.left);
  evidence.left -= read.length;
  addWords(evidence, TOPIC_WORDS, read, trade);
  if (!OTHER_LETTERS.test(read)) return trade;
  addWords(evidence, OTHER_TOPIC_WORDS, read, trade);
  return trade.sort((a, b) => a - b);
}

/** Whether nothing else stands on its line. */
function isLine(text: string, start: number, end: number): boolean {
  return (
    /(?:^|\n)\s*$/.test(text.slice(Math.max(0, start - 40), start)) && /^\s*(?:\n|$)/.test(text.slice(end, end + 40))
  );
}

function addWords(evidence: Evidence, pattern: RegExp, text: string, trade: number[]): void {
  // The one letter whose small form is longer, by which all behind it would be off.
  const small = text.replaceAll('İ', 'I').toLowerCase();
  pattern.lastIndex = 0;
  for (let hit = pattern.exec(small); hit; hit = pattern.exec(small)) {
    const word = hit[0];
    const group = hit.indexOf(word, 1);
    const topic = TOPICS[group - 1]!;
    evidence.words[topic].add(word);
    if (SHOWN.has(topic)) addWritten(evidence.written, word, wholeWord(text, hit.index, pattern.lastIndex));
    if (OF_TRADE.has(topic)) trade.push(hit.index);
  }
}

/** Of all that begin with a word the shortest, a name rather than a headline’s capitals: which text came first doesn’t matter. */
function addWritten(written: Map<string, string>, word: string, whole: string): void {
  const known = written.get(word);
  const rank = known === undefined ? -1 : whole.length - known.length || shape(whole) - shape(known);
  if (rank < 0 || (rank === 0 && whole < known!)) written.set(word, whole);
}

/** 0: `Tesla`, 1: `TESLA`, 2: `tesla`. */
const shape = (word: string): number => (word === word.toLowerCase() ? 2 : word === word.toUpperCase() ? 1 : 0);

export function pageEvidence(texts: Iterable<string>): Evidence {
  const evidence = noEvidence();
  for (const text of texts) addEvidence(evidence, text);
  return evidence;
}
