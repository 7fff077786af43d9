import { isRole } from './quotes/words/roles.ts';
import { FUNCTION_WORDS, HONORIFICS } from './quotes/words/words.ts';
import { isClause } from './quotes/text/clauses.ts';
import { nameExpression } from './speaks.ts';
import type { Span, Subject } from './types.ts';
import { insideMarks, isDependent, isStated, isSupposed, leavesSentence, phraseEnd } from './who/clauses.ts';
import { lineWithName } from './who/with-name.ts';
import { BEFORE_ROLE, isKindOf, KINDS, speaks, TELLING, tellsKind, tellsNothing } from './who/words.ts';

/** A stretch of a source that tells who a subject is: `text.slice(start, end)`, inside `sentence`. */
export interface WhoLineSpan extends Span {
  sentence: Span;
  /** 0 to 1; below 0.5 it hardly stands alone. */
  score: number;
}

const DENIES =
  /\b(?:not|never|no longer|isn['’]t|wasn['’]t|hardly|if|might|may|could|would|should|than|perhaps|whether)\b/i;
const LEANS = /^(?:his|her|its|their|our|my|this|that|these|those|such)\b/i;
const MARK = /["“”«»„]/;
const MAX = 110;
/** What a line is worth that names nothing: less than any other. */
const NOTHING_TOLD = 0.1;

/** What stands in brackets behind a name whose sentence goes on about it. */
const ASIDE = /^\s\((?:[^()]|\([^()]*\)){1,250}\)(?=\s(?:is|was|has)\b|,\s)/;

class Finder {
  readonly found: WhoLineSpan[] = [];
  private readonly text: string;
  private readonly subject: Subject;

  constructor(text: string, subject: Subject) {
    this.text = text;
    this.subject = subject;
  }

  /** `isNamed`: the line holds the subject's own name. */
  private keep(sentence: Span, from: number, to: number, score: number, isNamed = false): void {
    const words = this.text.slice(sentence.start + from, sentence.start + to);
    // “A poet.[c]”
    const line = words.trim().replace(/[.]?(?:\[\w{1,4}\])+$/, '');
    const start = sentence.start + from + words.indexOf(line);
    const end = start + line.length;
    if (line.length < 6 || line.length > MAX || MARK.test(line) || DENIES.test(line)) return;
    if (leavesSentence(line)) return;
    const before = this.text.slice(sentence.start, start);
    // “Members of Marlow’s board, Marlow executives and …”
    if (insideMarks(before) || line.includes(this.subject.shortName) !== isNamed) return;
    const early = 0.04 * (1 - start / Math.max(1, this.text.length));
    // “The very company she now leads” only tells something beside the sentence before.
    const leaning =
      LEANS.test(line) || /\b(?:this|these|those|him|them)\b/i.test(line)
        ? 0.45
        : /^the (?:very|same|other|latter|former)\b|\bthe (?:company|firm|group)(?:['’]s\b|$)/i.test(line)
          ? 0.3
          : /\bthat\b/i.test(line)
            ? 0.2
            : 0;
    const worth = Math.max(0, Math.min(1, score + early - leaning));
    this.found.push({
      start,
      end,
      sentence: { start: sentence.start, end: sentence.end },
      score: tellsNothing(line) ? worth * NOTHING_TOLD : worth,
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
      this.titleBefore(sentence, words, from, to, bonus);
      // “Ada Quill (born in 1961 in Leeds) is a poet”
      const aside = ASIDE.exec(words.slice(to))?.[0].length ?? 0;
      this.afterName(sentence, words, from, to + aside, bonus);
      const named = this.subject.kind === 'organisation' ? lineWithName(words, from, to) : undefined;
      if (named) this.keep(sentence, named.start, named.end, named.score + bonus, true);
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
  private titleBefore(sentence: Span, words: string, name: number, to: number, bonus: number): void {
    const before = words.slice(0, name);
    if (!/\s$/.test(before)) return;
    const comma = /,\s$/.test(before);
    // “As a power user, Quill’s choice is”: it is of the choice.
    if (comma && /^['’]/.test(words.slice(to))) return;
    const pieces = [...before.replace(/,?\s$/, '').matchAll(/[^\s,;:()“”"]+|[,;:()“”"]/g)];
    let at = pieces.length - 1;
    const last = (pieces[at]?.[0] ?? '').toLowerCase();
    const person = this.subject.kind === 'person';
    const kind = (word: string) => isKindOf(this.subject.kind, word);
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
    let joins: number | undefined;
    for (; at >= 0 && pieces.length - at < 9; at--) {
      const piece = pieces[at]?.[0] ?? '';
      const lower = piece.toLowerCase();
      if (/^(?:[,;:()“”"]|[–—-]+)$/.test(piece)) break;
      if (/^(?:the|a|an|his|her|its|their|my|our)$/.test(lower)) {
        first = at;
        article = true;
        break;
      }
      // “Y Combinator president”
      const initial = /^[B-HJ-Z]$/.test(piece) && this.isName(pieces[at + 1]?.[0] ?? '');
      const capital = initial || (/^\p{Lu}|^\p{Ll}{1,2}\p{Lu}/u.test(piece) && !FUNCTION_WORDS.has(lower));
      if (lower === 'and' && joins === undefined) joins = at;
      if (lower === 'of' && !comma && !this.isName(pieces[at - 1]?.[0] ?? '')) {
        // “The leader of ChatGPT maker OpenAI” leads it. “The founder of Tesla and OpenAI head Ada Quill” is both.
        if (joins === undefined || !person) {
          if (joins !== undefined) first = joins;
          break;
        }
      }
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
      if (FUNCTION_WORDS.has(lower) && !link && !initial && lower !== 'former') break;
      first = at;
    }
    // “Poet Bo Hale and tech entrepreneur Ada Quill” are two.
    const other = joins === undefined ? [] : pieces.slice(first, joins).map(([piece]) => piece);
    const role = other.findLastIndex((piece) => isRole(piece.toLowerCase()));
    const names = other.slice(role + 1);
    if (person && role >= 0 && names.length > 0 && names.every((piece) => this.isName(piece))) first = joins!;
    // A phrase never opens with a conjunction.
    while (first < pieces.length && /^(?:and|of|own)$/i.test(pieces[first]?.[0] ?? '')) first += 1;
    if (comma && !article && !/['’]s?\b/.test(before.slice(pieces[first]?.index ?? 0))) return;
    const start = pieces[first]?.index ?? name;
    const line = before.slice(start).replace(/,?\s$/, '');
    const several = line.includes(' ');
    const named = /\p{Lu}/u.test(line.slice(1)) || /^\p{Lu}[\p{L}]*\s/u.test(line);
    this.keep(sentence, start, start + line.length, (named && several ? 0.8 : several ? 0.6 : 0.4) + bonus);
  }

  /** “The Bank of Leeds director”: a capital that is no title. */
  private isName(piece: string): boolean {
    const lower = piece.toLowerCase();
    return /^\p{Lu}/u.test(piece) && !isRole(lower) && !KINDS.has(lower) && !FUNCTION_WORDS.has(lower);
  }

  private afterName(sentence: Span, words: string, name: number, to: number, bonus: number): void {
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
          (/^(?:leads?|heads?|makes?|develops?|creates?)\b/.test(telling[0])
            ? 0.86
            : /found/.test(telling[0])
              ? 0.775
              : 0.76) + bonus,
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
        // “Ada Quill, the head of Marlow bought a barge”, but “the company Quill leads”
        !isClause(phrase.replace(/\s\S+$/, ''), false) &&
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
    const before = words.slice(0, name);
    if (isDependent(before)) return;
    const copula =
      /^\s(?:(is|remains|serves\sas|works\sas)|(was|became|has\sbeen|had\sbeen|served\sas))\s(?:(?:also|now|currently|still|once|perhaps|arguably)\s)?(?=(?:a|an|the|one\sof|[\p{L}.&]+['’]s?)\s)/u.exec(
        rest,
      );
    if (copula !== null) {
      if (isSupposed(before)) return;
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
    if (telling !== null && verbs.test(telling[0]) && isStated(before)) {
      const from = to + 1;
      const end = phraseEnd(words, from);
      // “Marlow built Colossus” tells what it did once, but “created Quillbot, a chatbot that talks” tells more.
      const made = /^(?:built|created|developed)$/.test(telling[0]);
      const apart = made && !tellsKind(words.slice(from, end), 8) ? /^,\s(?=an?\s)/.exec(words.slice(end)) : null;
      const far = apart ? phraseEnd(words, end + apart[0].length) : end;
      const once = made && !tellsKind(words.slice(from, far), 8);
      if (apart && !once) this.keep(sentence, from, far, 0.5 + bonus);
      else if (end - from > telling[0].length + 3 && !once) this.keep(sentence, from, end, 0.5 + bonus);
    }
  }
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
