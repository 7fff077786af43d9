import { isRole } from './quotes/words/roles.ts';
import { SPEECH } from './quotes/words/verbs.ts';
import { FUNCTION_WORDS, HONORIFICS } from './quotes/words/words.ts';
import { BODIES } from './quotes/words/bodies.ts';
import { nameExpression } from './speaks.ts';
import type { Span, Subject } from './types.ts';

/** A stretch of a source that tells who a subject is: `text.slice(start, end)`, inside `sentence`. */
export interface WhoLineSpan extends Span {
  sentence: Span;
  /** 0 to 1; below 0.5 it hardly stands alone. */
  score: number;
}

/** Nouns beyond roles and bodies that tell what somebody or something is. */
const KINDS = new Set(
  `figure pioneer visionary maker creator developer startup start-up enterprise venture lab laboratory business subsidiary unit parent
   leader backer donor shareholder chatbot platform company firm brainchild arm offshoot nonprofit non-profit powerhouse unicorn darling
   personality innovator industrialist philanthropist dropout alumnus native heir face voice force player provider rival competitor`
    .trim()
    .split(/\s+/),
);
/** Verbs that tell a life or a trade: “who co-founded”, “which makes”. */
const TELLING =
  /^(?:(?:also|now|currently|once|previously|famously|still|originally|has|had|have|later|first|helped)\s)*(?:co-?founded|found(?:ed)?|leads?|led|heads?|headed|runs?|ran|owns?|owned|chairs?|chaired|created?|creates|started?|launched|serves?|served|became|makes?|made|develops?|developed|builds?|built|operates?|operated|bought|acquired|invented|released|designs?|designed|sells?|sold|provides?|offers?|directs?|directed|oversees|oversaw|(?:is|was|remains)\s(?:(?:also|now|currently|still)\s)?(?:a|an|the|one)\b)/;
/** Adjectives and nouns that stand between an organisation's name and a role. */
const BEFORE_ROLE = new Set(
  `former ex ex- current then longtime long-time founding chief executive senior top tech technology billionaire millionaire space rocket electric car
   electric-car vehicle media social artificial intelligence ai software internet startup start-up business american british canadian german french
   acting interim outgoing incoming new deputy vice co and venture investor south-african-born`
    .trim()
    .split(/\s+/),
);
const DENIES =
  /\b(?:not|never|no longer|isn['’]t|wasn['’]t|hardly|if|might|may|could|would|should|than|perhaps|whether)\b/i;
const LEANS = /^(?:his|her|its|their|our|my|this|that|these|those|such)\b/i;
const MARK = /["“”«»„]/;
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.&-]*/gu;
const MAX = 110;

/** Whether a stretch tells a kind: holds a role, a body, or another noun for what something is. */
function tellsKind(stretch: string, within: number): boolean {
  const words = stretch.toLowerCase().match(WORD)?.slice(0, within) ?? [];
  return words.some((word) => {
    const bare = word.replace(/['’]s$|[.'’]+$/g, '');
    const last = bare.slice(bare.lastIndexOf('-') + 1);
    return isRole(bare) || BODIES.has(bare) || KINDS.has(bare) || BODIES.has(last) || KINDS.has(last);
  });
}

/** “OpenAI, a spokesman said, has …”: somebody speaks, and nothing is told of the one before. */
const speaks = (phrase: string) =>
  SPEECH.has(phrase.toLowerCase().match(WORD)?.at(-1) ?? '') ||
  /\b(?:said|says|told|tells|wrote|writes)\b/.test(phrase);

/** How far a phrase goes from `from`: to a comma, a clause of its own, or the end of the sentence. */
function phraseEnd(sentence: string, from: number): number {
  const rest = sentence.slice(from);
  const stop =
    /,(?!\d)|;|:|\s[–—-]\s|—|\(|[.!?]["”’)]*$|\s(?:before|after|while|when|although|though|because|but|until|since|whose|whereas)\s|\s(?:and|who|which|that)\s(?:has|had|is|was|are|were|will|would|he|she|it|they|said|says)\b/.exec(
      rest,
    );
  return from + (stop === null ? rest.length : stop.index);
}

class Finder {
  readonly found: WhoLineSpan[] = [];
  private readonly text: string;
  private readonly subject: Subject;

  constructor(text: string, subject: Subject) {
    this.text = text;
    this.subject = subject;
  }

  private keep(sentence: Span, from: number, to: number, score: number): void {
    const words = this.text.slice(sentence.start + from, sentence.start + to);
    const line = words.trim();
    const start = sentence.start + from + words.indexOf(line);
    const end = start + line.length;
    if (line.length < 6 || line.length > MAX || MARK.test(line) || DENIES.test(line)) return;
    const before = this.text.slice(sentence.start, start);
    // “Members of Marlow’s board, Marlow executives and …”
    if (insideMarks(before) || line.includes(this.subject.shortName)) return;
    const early = 0.04 * (1 - start / Math.max(1, this.text.length));
    // “The very company she now leads” only tells something beside the sentence before.
    const leaning = LEANS.test(line)
      ? 0.45
      : /^the (?:very|same|other|latter|former)\b/i.test(line)
        ? 0.3
        : /\b(?:this|that|these|those|him|them)\b/i.test(line)
          ? 0.2
          : 0;
    this.found.push({
      start,
      end,
      sentence: { start: sentence.start, end: sentence.end },
      score: Math.max(0, Math.min(1, score + early - leaning)),
    });
  }

  read(sentence: Span, expression: RegExp): void {
    const words = this.text.slice(sentence.start, sentence.end);
    if (/\?["”’)]*$/.test(words)) return;
    for (const match of words.matchAll(expression)) {
      const full = match[0].length > this.subject.shortName.length || this.subject.name === this.subject.shortName;
      const from = match.index;
      const to = from + match[0].length;
      if (!full && this.isNamesake(words, from)) continue;
      const bonus = full ? 0.05 : 0;
      this.titleBefore(sentence, words, from, bonus);
      this.afterName(sentence, words, to, bonus);
    }
  }

  /** “Robert Altman” isn't Sam. */
  private isNamesake(words: string, from: number): boolean {
    const before = /([\p{Lu}][\p{L}.'’-]*)\s$/u.exec(words.slice(0, from))?.[1];
    if (before === undefined) return false;
    const lower = before.toLowerCase();
    return !(
      HONORIFICS.has(lower) ||
      isRole(lower) ||
      FUNCTION_WORDS.has(lower) ||
      this.subject.kind === 'organisation'
    );
  }

  /** “OpenAI CEO Sam Altman”, “his own AI enterprise, xAI”. */
  private titleBefore(sentence: Span, words: string, name: number, bonus: number): void {
    const before = words.slice(0, name);
    if (!/\s$/.test(before)) return;
    const comma = /,\s$/.test(before);
    const pieces = [...before.replace(/,?\s$/, '').matchAll(/[^\s,;:()“”"]+|[,;:()“”"]/g)];
    let at = pieces.length - 1;
    const last = (pieces[at]?.[0] ?? '').toLowerCase();
    const person = this.subject.kind === 'person';
    const kind = (word: string) => {
      const bare = word.slice(word.lastIndexOf('-') + 1);
      return person ? isRole(word) && !HONORIFICS.has(word) : BODIES.has(bare) || KINDS.has(bare);
    };
    if (!kind(last)) {
      // “The chief executive of Marlow Labs, Ada Quill,”.
      const segment = comma ? /(?:^|[,;:] )((?:the|a|an) [^,;:]+), $/i.exec(before) : null;
      const phrase = segment?.[1];
      if (segment !== null && phrase !== undefined && tellsKind(phrase.replace(/\s(?:of|at|for)\s.*$/, ''), 6)) {
        const start = name - 2 - phrase.length;
        this.keep(sentence, start, name - 2, 0.78 + bonus);
      }
      return;
    }
    let first = at;
    let article = false;
    for (; at >= 0 && pieces.length - at < 9; at--) {
      const piece = pieces[at]?.[0] ?? '';
      const lower = piece.toLowerCase();
      if (/^[,;:()“”"]$/.test(piece)) break;
      if (/^(?:the|a|an|his|her|its|their|my|our)$/.test(lower)) {
        first = at;
        article = true;
        break;
      }
      const capital = /^\p{Lu}|^\p{Ll}{1,2}\p{Lu}/u.test(piece) && !FUNCTION_WORDS.has(lower);
      const link = lower === 'and' || lower === 'of' || lower === 'own';
      if (
        !capital &&
        !kind(lower) &&
        !isRole(lower) &&
        !BEFORE_ROLE.has(lower) &&
        !(comma && pieces.length - at < 7) &&
        !link &&
        !/['’]s?$/.test(piece)
      ) {
        if (person || !/^[\p{L}-]+$/u.test(lower) || FUNCTION_WORDS.has(lower) || pieces.length - at > 4) break;
      }
      if (FUNCTION_WORDS.has(lower) && !link) break;
      first = at;
    }
    // A phrase never opens with a conjunction.
    while (first < pieces.length && /^(?:and|of|own)$/i.test(pieces[first]?.[0] ?? '')) first += 1;
    if (comma && !article && !/['’]s?\b/.test(before.slice(pieces[first]?.index ?? 0))) return;
    const start = pieces[first]?.index ?? name;
    const line = before.slice(start).replace(/,?\s$/, '');
    const several = line.includes(' ');
    const named = /\p{Lu}/u.test(line.slice(1)) || /^\p{Lu}[\p{L}]*\s/u.test(line);
    this.keep(sentence, start, start + line.length, (named && several ? 0.8 : several ? 0.6 : 0.4) + bonus);
  }

  private afterName(sentence: Span, words: string, to: number, bonus: number): void {
    const rest = words.slice(to);
    const relative = /^,\s(?:who|which)\s/.exec(rest);
    if (relative !== null) {
      const from = to + relative[0].length;
      const telling = TELLING.exec(words.slice(from));
      if (telling !== null) {
        const comma = words.slice(from).search(/,(?!\d)|[;—]|\s[–-]\s|[.!?]["”’)]*$/);
        this.keep(
          sentence,
          from,
          comma < 0 ? words.length : from + comma,
          (/found|leads?|led|heads?|makes?|develop|creat/.test(telling[0]) ? 0.86 : 0.76) + bonus,
        );
      }
      return;
    }
    const apposition =
      /^\s?[,(–—]\s?(?=(?:a|an|the|one\sof|[\p{L}.&]+['’]s?|\p{Lu}[\p{L}]*|co-?founder|founder|chief|head|creator|maker|owner)\s)/u.exec(
        rest,
      );
    if (apposition !== null) {
      const from = to + apposition[0].length;
      const end = phraseEnd(words, from);
      const phrase = words.slice(from, end);
      const article = /^(?:a|an|the|one)\s/.test(phrase);
      const closes = end >= words.length - 2 || /^[,;:)—–(\s.]/.test(words.slice(end));
      if (
        closes &&
        tellsKind(phrase, 8) &&
        !speaks(phrase) &&
        (article ||
          /^(?:co-?founder|founder|chief|head|creator|maker|owner)\b/.test(phrase) ||
          /^[\p{L}.&]+['’]s?\s/u.test(phrase))
      ) {
        // “Musk, the company and…” is a list.
        const list = /^,?\s+and\s/.test(words.slice(end)) || phrase.split(/\s+/).length < 3;
        if (!list) this.keep(sentence, from, end, 0.82 + bonus);
      }
      return;
    }
    const copula =
      /^\s(?:(is|remains|serves\sas|works\sas)|(was|became|has\sbeen|had\sbeen|served\sas))\s(?:(?:also|now|currently|still|once|perhaps|arguably)\s)?(?=(?:a|an|the|one\sof|[\p{L}.&]+['’]s?)\s)/u.exec(
        rest,
      );
    if (copula !== null) {
      const from = to + copula[0].length;
      const end = phraseEnd(words, from);
      const phrase = words.slice(from, end);
      if (tellsKind(phrase, 9) && phrase.split(/\s+/).length > 2)
        this.keep(sentence, from, end, (copula[1] === undefined ? 0.8 : 0.85) + bonus);
      return;
    }
    const known =
      /^(?:\s[\p{L}’']+){0,4}?\s(?:reputation|status|position|role|place|standing|known|described|hailed|seen|regarded)\sas\s(?=(?:a|an|the|one\sof)\s)/u.exec(
        rest,
      );
    if (known !== null) {
      const end = phraseEnd(words, to + known[0].length);
      // What somebody passes for is told as that: “has kept its reputation as the leader”, never “the leader”.
      if (tellsKind(words.slice(to + known[0].length, end), 8)) this.keep(sentence, to + 1, end, 0.62 + bonus);
      return;
    }
    const telling = /^\s/.exec(rest) === null ? null : TELLING.exec(rest.slice(1));
    const verbs =
      this.subject.kind === 'person'
        ? /\b(?:co-?founded|founded|leads|runs|heads|owns|invented)\b/
        : /\b(?:makes|develops|builds|operates|owns|created|developed|built)\b/;
    if (telling !== null && verbs.test(telling[0])) {
      const from = to + 1;
      const end = phraseEnd(words, from);
      // “Marlow built Colossus” tells what it did once.
      const once = /^(?:built|created|developed)$/.test(telling[0]) && !tellsKind(words.slice(from, end), 8);
      if (end - from > telling[0].length + 3 && !once) this.keep(sentence, from, end, 0.5 + bonus);
    }
  }
}

function insideMarks(before: string): boolean {
  const opened = (before.match(/[“«„]/g)?.length ?? 0) - (before.match(/[”»]/g)?.length ?? 0);
  return opened > 0 || (before.match(/"/g)?.length ?? 0) % 2 === 1;
}

/**
 * Short verbatim stretches of a source that tell who or what a subject is, best first: titles (“OpenAI CEO”),
 * appositions, relative clauses (“co-founded OpenAI in 2015”) and copulas (“a co-founder of OpenAI”).
 *
 * Offsets are UTF-16 code units in `text`; each stretch lies in one of `sentences`. Words inside quotation marks,
 * questions, denials and comparisons give nothing. Never throws.
 */
export function whoLinesOf(text: string, sentences: readonly Span[], subject: Subject): WhoLineSpan[] {
  const expression = nameExpression(subject);
  const finder = new Finder(text, subject);
  for (const sentence of sentences) finder.read(sentence, expression);
  const seen = new Set<string>();
  return finder.found
    .sort((a, b) => b.score - a.score || a.start - b.start)
    .filter(({ start, end }) => {
      const line = text.slice(start, end).toLowerCase();
      return !seen.has(line) && seen.add(line) !== undefined;
    });
}
