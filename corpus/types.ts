/**
 * The words of README.md (“Words”) as types. Everything that crosses a boundary between corpus/, components/,
 * platform/ and entrypoints/ is one of these.
 *
 * Offsets are UTF-16 code units, half open: `text.slice(start, end)`.
 */

/** `elon-musk`, `sam-altman`, `openai` or `xai`: see subjects.ts. */
export type SubjectId = string;

/** Identifies a source for good: a bundled one by its file name, an added one by its content. */
export type SourceId = string;

export interface Span {
  start: number;
  end: number;
}

/** Where a source comes from. What a source doesn't say stays `undefined` and is shown as unknown. */
export interface Provenance {
  title: string;
  /** The line under the headline, verbatim. */
  dek?: string;
  author?: string;
  publisher?: string;
  /** The date as the source prints it, verbatim. */
  published?: string;
  /** The date as ISO 8601: `2025-02-13`, or with a time `2025-02-13T09:58`. Another one than is printed where the reader corrected it. */
  date?: string;
  url?: string;
  /** What the text was rewritten from, when it says so. */
  original?: { title: string; author?: string; publisher?: string; url?: string };
  /** True only when the source says so itself, or its reader did. */
  rewrittenByAi: boolean;
  /** BCP 47. */
  language?: string;
}

/** One of the things that are known of where a source comes from. */
export type Fact = keyof Provenance;

export type BlockKind = 'heading' | 'paragraph' | 'list-item' | 'block-quote' | 'caption';

/** A block of a source's text: blocks are in order, don't overlap, and are separated by a blank line. */
export interface Block extends Span {
  kind: BlockKind;
  /** Of headings: 1 to 6. */
  level?: number;
}

/** What parsing gives, before it is kept: words and where they come from. */
export interface Article {
  provenance: Provenance;
  /** The body alone, verbatim; blocks are separated by two line feeds. The title isn't in it. */
  text: string;
  blocks: Block[];
}

/** Words inside quotation marks that somebody said. `text` is without the outer marks. */
export interface Quote extends Span {
  text: string;
  /** `direct`: a whole clause of somebody's words; `fragment`: less than that. */
  type: 'direct' | 'fragment';
  /** Fullest name in the source, or `null`: “speaker not named”. */
  speaker: string | null;
  /** When the speaker is a subject. */
  speakerSubject?: SubjectId;
  /** The verb or phrase that attributes it, verbatim: `remarked`. */
  cue: string | null;
  /** Where it was said, in the source’s words: `on social media`; `told Bloomberg TV` is `to Bloomberg TV`. */
  occasion: string | null;
  /** Parts of one utterance share a number within their source. */
  group?: number;
}

/** Where a source tells in a line who or what a subject is: “a co-founder of OpenAI”. */
export interface WhoSpan extends Span {
  subject: SubjectId;
  /** 0 to 1; below 0.5 it hardly stands alone. */
  score: number;
}

/** One or more whole sentences of a source, verbatim. */
export interface Passage extends Span {
  /** Index into the source's blocks. */
  block: number;
  /** Text of the nearest heading above, or `null`. */
  heading: string | null;
  /** Subjects named in it. */
  subjects: SubjectId[];
  /** True when it can be understood without the sentences before it (doesn't open with “This” or “He”…). */
  standsAlone: boolean;
  quotes: Quote[];
  /** Of each subject that it tells of the best such line. */
  who?: WhoSpan[];
  /** Where its last sentence begins, if it holds several: what leans on it is shown with that. */
  last?: number;
}

/** A source on the reader's shelf, without its text. */
export interface Source {
  id: SourceId;
  origin: 'bundled' | 'added';
  provenance: Provenance;
  /** Unix time in ms; 0 for bundled sources. */
  addedAt: number;
  words: number;
  /** SHA-256 of the text as UTF-8, lower-case hex. */
  sha256: string;
  /** How often each subject is mentioned. */
  mentions: Record<SubjectId, number>;
  quotes: number;
}

/** A source that the reader removed and can put back for a while. */
export interface RemovedSource {
  source: Source;
  /** Unix time in ms. */
  removedAt: number;
}

/** A source whole. */
export interface FullSource extends Source {
  text: string;
  blocks: Block[];
  passages: Passage[];
}

export interface Subject {
  id: SubjectId;
  name: string;
  /** Short name for chips: `Musk`. */
  shortName: string;
  kind: 'person' | 'organisation';
}

/** How a mention was written. */
export type MentionForm = 'full' | 'surname' | 'alias' | 'handle';

/** A span of text that names a subject, and why it is thought to. */
export interface Mention extends Span {
  subject: SubjectId;
  form: MentionForm;
  /** Plain-language reasons, strongest first: “Elon Musk is named in full on this page”. */
  why: string[];
}

/** What a page asks where its text may name a subject. Offsets of the reply are those of its runs. */
export interface JudgeRequest {
  /** What the page has said so far, as the last reply gave it; empty at first. */
  memory: string;
  /** What it says besides: read before the runs are judged. */
  texts: string[];
  /** Running text in which a name may stand, each for itself. */
  runs: string[];
}

export interface JudgeReply {
  memory: string;
  /** Runs need not be judged again while this stays the same. */
  weight: string;
  /** Of each run. */
  mentions: Mention[][];
}

// ---------------------------------------------------------------- answers

/** What a card or list shows of a source, verbatim, with all it takes to attribute and cite it. */
export interface Excerpt extends Span {
  source: Pick<Source, 'id' | 'origin' | 'provenance' | 'sha256'>;
  kind: 'quote' | 'background';
  /** The passage verbatim; for a quote the words without the outer marks. */
  text: string;
  /** Of a quote that its attribution interrupts: what of `text` was said, in order. The rest is the article's. */
  parts?: Span[];
  heading: string | null;
  /** The sentence before, verbatim, when the passage can't be understood alone. */
  before?: string;
  /** For quotes; `matches` are spans in `occasion`. One that `leads` shares so much with the sentence that it may come first. */
  quote?: Pick<Quote, 'type' | 'speaker' | 'speakerSubject' | 'cue' | 'occasion'> & { matches?: Span[]; leads?: true };
  /** Matched words, as spans in `text`. */
  matches: Span[];
  /**
   * The same words, best first, for “matches: 2018, offering (like “bid”)”: as they stand here, and what was asked where
   * that is another word. Empty when general.
   */
  why: string[];
  /** Where these words stand when nothing is set off: in what stands above the text. */
  whyIn?: 'heading' | 'title';
}

/** The running text around a mention, as it stands on the page. */
export interface Around {
  text: string;
  /** Where in it the mention begins, in UTF-16 code units. */
  at: number;
  /** Of the page there, as BCP 47 has it. */
  language: string;
  /** Text of the block that a mere label stands in. */
  wider?: string;
}

export interface CardRequest {
  subject: SubjectId;
  /** The sentence around the mention. */
  sentence: string;
  /** The paragraph around the sentence, at most 2,000 code units. */
  paragraph?: string;
  /** What the page says it is in there, as BCP 47 has it. */
  language?: string;
}

/** One line of who a subject is, taken verbatim from a source, with the passage behind it. */
export interface WhoLine {
  text: string;
  excerpt: Excerpt;
}

export interface CardAnswer {
  subject: Subject;
  who: WhoLine | null;
  /** Best first; what the card shows at first are the first three at most, quotes and background together. */
  excerpts: Excerpt[];
  /** True when nothing bears on the sentence and this is general background. */
  general: boolean;
  /** How many sources are chosen, of how many. */
  chosen: number;
  total: number;
}

export interface PageRequest {
  title: string;
  /** Sentences of the page that hold mentions, with the subjects they name. */
  sentences: { text: string; subjects: SubjectId[] }[];
  /** Only what concerns this subject. */
  subject?: SubjectId;
}

export interface PageAnswer {
  excerpts: Excerpt[];
  general: boolean;
  chosen: number;
  total: number;
}

export interface SearchAnswer {
  excerpts: Excerpt[];
  /** True when there are more than were asked for. */
  more: boolean;
  /** For words in quotation marks not all passages that hold the single words were read: those that say most of them were. */
  partial?: true;
  /** Where other words found something: those that stand in no source at all, as they were typed. */
  missing?: string[];
  /** What may have been meant: the query, with words that the sources have in place of some that they lack and that are spelled nearly so. */
  meant?: string;
  /** The query holds nothing that is looked for: everyday words, single letters and signs, or what is to be left out alone. */
  nothing?: 'everyday' | 'left-out';
  chosen: number;
  total: number;
}

/** Every answer that crosses a message port: a value, never an exception. */
export type Reply<T> = { ok: true; value: T } | { ok: false; error: string };
