import type { Span } from '../types.ts';

/**
 * Whole sentences of running text.
 *
 * `Intl.Segmenter` (UAX #29) finds the candidates; it knows no abbreviations, so what it cuts after “Mr.”, an
 * initial or “Inc.” is joined again here. Where an abbreviation may also end a sentence (“in the U.S. The
 * company…”), the next word decides.
 */

/** Never end a sentence: something that they stand before always follows. Lower case, without the last dot. */
const ALWAYS = new Set(
  (
    'mr mrs ms mx messrs dr prof rev fr hon sen sens rep reps gov govs pres gen lt lt.gen maj maj.gen col sgt cpl capt cmdr adm ' +
    'supt insp det mt ft st ste vs v cf viz e.g i.e al approx est no nos op vol fig figs pp p ch sec art ' +
    'hr frau hrn dipl.-ing z.b d.h u.a bzw ca nr mio mrd mr mm mme mlle sr sra srta dña d.ª ud uds lic ing ' +
    'sig sig.ra dott dott.ssa avv on dhr mevr drs'
  ).split(/\s+/),
);

/** May stand before a name or a number and may as well end a sentence. */
const SOMETIMES = new Set(
  (
    'inc corp co cos ltd llc plc bros jr sr esq ph.d m.d b.a m.a etc u.s u.k u.n e.u u.s.a d.c l.a n.y u.a.e u.s.s.r ee.uu a.m p.m a.d b.c ' +
    'jan feb mar apr jun jul aug sept sep oct nov dec ave blvd rd dept univ assn assoc gmbh s.a s.p.a n.v ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo'
  ).split(/\s+/),
);

/** Words that open a sentence far more often than a name: after “U.S.” they mean that it ended there. */
const OPENERS = new Set(
  (
    'the a an this that these those he she it they we you i his her its their our my there here but and or so yet in on at by for from to with ' +
    'as if when while after before since although though because however meanwhile then now what who why how where is are was were did does do ' +
    'not no some many most several one two all both each another last earlier later still also once until during despite under over ' +
    'der die das ein eine er sie es wir ich und aber doch im am le la les un une il elle ils elles nous mais et dans el los las una y pero en'
  ).split(/\s+/),
);

const SEGMENTERS = new Map<string, Intl.Segmenter>();

function segmenter(language: string): Intl.Segmenter {
  let found = SEGMENTERS.get(language);
  if (found === undefined) {
    try {
      found = new Intl.Segmenter(language, { granularity: 'sentence' });
    } catch {
      // A malformed tag from a page's lang attribute.
      found = new Intl.Segmenter('en', { granularity: 'sentence' });
    }
    SEGMENTERS.set(language, found);
  }
  return found;
}

const LAST_WORD = /([\p{L}\p{M}\d.ªº’'-]*)\.$/u;
const FIRST_WORD = /^[\s"'“”‘’«»„‚‹›([{–—-]*([\p{L}\p{M}\d][\p{L}\p{M}\d'’.-]*)?/u;
const INITIALS = /^(?:\p{Lu}\.)*\p{Lu}$/u;
const OPENS_LOWER = /^[\s)\]}"”’'»“‘–—-]*\p{Ll}/u;
const ONLY_CLOSERS = /^[\s"'“”‘’«»‹›)\]}.!?…]+$/u;
const GERMAN = /^de\b/i;

/**
 * Code units that a segmenter is given at a time: V8 copies the whole text for each segment, so that a megabyte in one block took
 * twenty seconds.
 */
const STRETCH = 4000;

/** What `Intl.Segmenter` finds in a text: where each candidate begins and ends. */
function* candidatesOf(text: string, language: string): Generator<Span> {
  const intl = segmenter(language);
  let from = 0;
  for (let size = STRETCH; from < text.length;) {
    const to = Math.min(from + size, text.length);
    const spans = Array.from(intl.segment(text.slice(from, to)), ({ index, segment }) => ({
      start: from + index,
      end: from + index + segment.length,
    }));
    // Where the last one begins and ends may depend on what follows the stretch.
    const sure = to === text.length ? spans : spans.slice(0, -2);
    yield* sure;
    from = sure.at(-1)?.end ?? from;
    size = sure.length > 0 ? STRETCH : size * 2;
  }
}

/** What tells whether a sentence goes on stands within so many code units of where it was cut. */
const TAIL = 200;

/** Whether what `Intl.Segmenter` cut between these two is one sentence all the same. */
function belongTogether(left: string, right: string, language: string): boolean {
  const before = left.trimEnd();
  if (ONLY_CLOSERS.test(right)) return true;
  // “What?” he asked. Yahoo! said.
  if (OPENS_LOWER.test(right) && !before.endsWith(':')) return true;
  // After the last space only: from further on the expression would begin again at every letter.
  const word = before.endsWith('.') ? LAST_WORD.exec(before.slice(before.lastIndexOf(' ') + 1))?.[1] : undefined;
  if (word === undefined || word === '') return false;
  const lower = word.toLowerCase();
  const bare = lower.replace(/^[-'’.]+/, '');
  const next = FIRST_WORD.exec(right)?.[1] ?? '';
  if (bare === 'no' || bare === 'nos' || bare === 'art' || bare === 'p' || bare === 'on') {
    // “No. 10”, but “The answer is no. The…”.
    return /^\d/.test(next);
  }
  if (ALWAYS.has(bare))
    return word[0] !== word[0]?.toLowerCase() || bare.includes('.') || !OPENERS.has(next.toLowerCase());
  const opener = OPENERS.has(next.toLowerCase());
  if (INITIALS.test(word)) return !opener || next === 'A.';
  if (SOMETIMES.has(bare))
    return !opener && /^[\p{Lu}\d]/u.test(next) && (!/^[ap]\.m$/.test(bare) || /^[A-Z]{2,4}$/.test(next));
  // “am 3. Oktober”
  return GERMAN.test(language) && /^\d{1,2}$/.test(word) && /^\p{Lu}/u.test(next) && !opener;
}

/**
 * Sentences of one block, in order, without the white space around them; closing marks and brackets stay
 * with their sentence. A blank line always ends a sentence, a single line feed never does.
 *
 * Offsets are UTF-16 code units in `text`. A quotation of several sentences gives several spans: callers that
 * want it whole join them.
 */
export function sentencesOf(text: string, language = 'en'): Span[] {
  const found: Span[] = [];
  let from = 0;
  for (const gap of text.matchAll(/\n[^\S\n]*\n\s*/g)) {
    sentencesOfBlock(text, from, gap.index, language, found);
    from = gap.index + gap[0].length;
  }
  sentencesOfBlock(text, from, text.length, language, found);
  return found;
}

/** What belongs to the sentence that ends before it: “[39][40]”, “[3]: 12”, and the “ »” that the French set behind a space. */
const BELONGS = /(?<=[.!?…]["”’)]*)(?:(?:\[(?:\d{1,3}|[a-z]|note \d+)\](?::\s?\d+)?)+(?!\S)|\s»(?=[\s,;]|$))/gu;

/** The text with closing brackets for what belongs so, since `Intl.Segmenter` keeps these with their sentence. Offsets are the same. */
const closed = (block: string): string =>
  /[[»]/.test(block) ? block.replace(BELONGS, (marks) => ')'.repeat(marks.length)) : block;

function sentencesOfBlock(text: string, from: number, to: number, language: string, found: Span[]): void {
  // A line feed would end a sentence for UAX #29; text files are often wrapped.
  const block = closed(text.slice(from, to).replace(/[\n\r\u2028\u0085]/g, ' '));
  let start = 0;
  let end = 0;
  const push = () => {
    let first = start;
    let last = end;
    while (first < last && /\s/.test(block[first] ?? '')) first += 1;
    while (last > first && /\s/.test(block[last - 1] ?? '')) last -= 1;
    if (last > first) found.push({ start: from + first, end: from + last });
  };
  for (const candidate of candidatesOf(block, language)) {
    if (
      end > start &&
      block.slice(start, end).trim() !== '' &&
      !belongTogether(
        block.slice(Math.max(start, end - TAIL), end),
        block.slice(candidate.start, candidate.end),
        language,
      )
    ) {
      push();
      start = candidate.start;
    }
    end = candidate.end;
  }
  push();
}
