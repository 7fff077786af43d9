import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { CitationFormat } from '../corpus/cite.ts';
import type { FullSource, Mention, Quote, Span, Subject } from '../corpus/types.ts';
import { afterName } from '../corpus/wording.ts';
import { copyWithSource } from './copying.ts';
import { ReaderCopy, type ReaderCopyProps } from './reader-copy.tsx';
import { ReaderHead } from './reader-head.tsx';
import { findIn, type Mark, MOST_FOUND, selectedSpan } from './reader-marks.ts';
import { ReaderOutline } from './reader-outline.tsx';
import { ReaderText } from './reader-text.tsx';
import { type MarkSet, ReaderTools } from './reader-tools.tsx';

export interface ReaderPageProps {
  source: FullSource;
  /** In order. */
  mentions: readonly Mention[];
  subjects: readonly Subject[];
  /** The passage asked for; brought into view at first. */
  passage: Span | null;
  formats: ReaderCopyProps['formats'];
  /** Copies the span with its source; resolves to whether that worked. */
  onCopy: (span: Span, quote: Quote | undefined, format: CitationFormat) => Promise<boolean>;
  /** The source's address at a span, where it has one. */
  addressOf: (span: Span | null) => string | undefined;
}

const QUOTES = 'quotes';
const MENTIONS = 'mentions';

/** One source whole. */
export function ReaderPage(props: ReaderPageProps) {
  const { source, mentions, subjects, passage, formats, onCopy, addressOf } = props;
  const root = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState('');
  const [place, setPlace] = useState<{ set: string; index: number } | null>(null);
  const [query, setQuery] = useState('');
  const [foundPosition, setFoundPosition] = useState<number | null>(null);
  const [current, setCurrent] = useState<Mark | null>(null);
  const [selection, setSelection] = useState<Span | null>(null);
  const [format, setFormat] = useState<CitationFormat>('plain');
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null);

  const quoteMarks = useMemo(() => marksOfQuotes(source), [source]);
  const mentionMarks = useMemo(
    () => mentions.map(({ start, end, subject }): Mark => ({ kind: 'mention', start, end, subject })),
    [mentions],
  );
  const foundMarks = useMemo(
    () => findIn(source.text, query).map((span): Mark => ({ kind: 'found', ...span })),
    [source, query],
  );
  const marks = useMemo(
    () =>
      [
        ...(passage ? [{ kind: 'passage' as const, ...passage }] : []),
        ...quoteMarks,
        ...mentionMarks,
        ...foundMarks,
      ].toSorted((a, b) => a.start - b.start),
    [passage, quoteMarks, mentionMarks, foundMarks],
  );

  const sets = useMemo(() => setsOf(mentionMarks, quoteMarks, subjects), [mentionMarks, quoteMarks, subjects]);
  const activeSet = sets.some((set) => set.id === active) ? active : (sets[0]?.id ?? MENTIONS);
  const stepped = useMemo(
    () =>
      activeSet === QUOTES
        ? quoteMarks
        : mentionMarks.filter((mark) => activeSet === MENTIONS || mark.subject === activeSet),
    [activeSet, quoteMarks, mentionMarks],
  );

  const position = place?.set === activeSet ? place.index : null;

  const go = useCallback((mark: Mark) => {
    // Another object each time: a mark that is alone is stepped to again, and brought into view again.
    setCurrent({ ...mark });
    setOutcome(null);
  }, []);
  const step = useCallback(
    (direction: 1 | -1) => {
      const next = nextOf(stepped, position, direction, current?.start ?? passage?.start ?? 0);
      if (next === null) return;
      setPlace({ set: activeSet, index: next });
      go(stepped[next]!);
    },
    [stepped, activeSet, position, current, passage, go],
  );
  const stepFound = (direction: 1 | -1) => {
    const next = nextOf(foundMarks, foundPosition, direction, current?.start ?? 0);
    if (next === null) return;
    setFoundPosition(next);
    go(foundMarks[next]!);
  };

  // After drawing: only then is the mark there to be scrolled to, and to be focused.
  useLayoutEffect(() => {
    const shown = current ?? passage;
    if (shown) bringIntoView(root.current, shown);
  }, [current, passage]);
  useKeys(step);
  useEffect(() => {
    const changed = () => {
      setSelection(root.current && selectedSpan(root.current, document.getSelection()));
      setOutcome(null);
    };
    document.addEventListener('selectionchange', changed);
    return () => document.removeEventListener('selectionchange', changed);
  }, []);

  const picked = pickedOf(selection, current, passage, source, quoteMarks);
  const copy = async () => {
    if (picked) setOutcome((await onCopy(picked.span, picked.quote, format)) ? 'copied' : 'failed');
  };

  return (
    <div class="reader" ref={root}>
      <ReaderTools
        sets={sets}
        active={activeSet}
        onSet={setActive}
        position={position}
        onStep={step}
        query={query}
        onQuery={(words) => {
          setQuery(words);
          setFoundPosition(null);
        }}
        found={
          query.trim() === ''
            ? null
            : { position: foundPosition, count: foundMarks.length, more: foundMarks.length === MOST_FOUND }
        }
        onFoundStep={stepFound}
        onPassage={passage ? () => go({ kind: 'passage', ...passage }) : undefined}
      />
      <ReaderOutline
        text={source.text}
        blocks={source.blocks}
        onGo={(block) => root.current?.querySelector(`#block-${block}`)?.scrollIntoView({ block: 'start' })}
      />
      <main class="reader-main" onCopy={copyWithSource}>
        <ReaderHead source={source} />
        <ReaderText source={source} marks={marks} current={current} />
      </main>
      <ReaderCopy
        what={picked?.what ?? null}
        formats={formats}
        format={format}
        onFormat={(chosen) => {
          setFormat(chosen);
          setOutcome(null);
        }}
        onCopy={() => void copy()}
        outcome={outcome}
        address={addressOf(picked?.span ?? null)}
        speaker={picked?.quote ? saidBy(picked.quote) : undefined}
      />
    </div>
  );
}

function marksOfQuotes(source: FullSource): Mark[] {
  const seen = new Set<number>();
  return source.passages
    .flatMap((one) => one.quotes)
    .filter(({ start }) => !seen.has(start) && seen.add(start))
    .map((quote): Mark => ({
      kind: 'quote',
      start: quote.start,
      end: quote.end,
      quote,
      ...(quote.speakerSubject === undefined ? {} : { subject: quote.speakerSubject }),
    }))
    .toSorted((a, b) => a.start - b.start);
}

function setsOf(mentions: readonly Mark[], quotes: readonly Mark[], subjects: readonly Subject[]): MarkSet[] {
  const named = subjects.flatMap((subject): MarkSet[] => {
    const count = mentions.filter((mark) => mark.subject === subject.id).length;
    return count > 0 ? [{ id: subject.id, label: subject.shortName, count, subject }] : [];
  });
  return [
    ...(named.length > 1 ? [{ id: MENTIONS, label: 'All mentions', count: mentions.length }] : []),
    ...named,
    ...(quotes.length > 0 ? [{ id: QUOTES, label: 'Quotes', count: quotes.length }] : []),
  ];
}

/** The next mark in a direction; the first step goes on from what is in view. Runs around at the ends. */
function nextOf(marks: readonly Mark[], position: number | null, direction: 1 | -1, from: number): number | null {
  if (marks.length === 0) return null;
  if (position !== null) return (position + direction + marks.length) % marks.length;
  if (direction === 1) {
    const next = marks.findIndex((mark) => mark.start >= from);
    return next === -1 ? 0 : next;
  }
  const before = marks.findLastIndex((mark) => mark.start < from);
  return before === -1 ? marks.length - 1 : before;
}

interface Picked {
  what: string;
  span: Span;
  quote?: Quote;
}

/** What would be copied: selected words, else the quote or passage stepped to, else the passage asked for. */
function pickedOf(
  selection: Span | null,
  current: Mark | null,
  passage: Span | null,
  source: FullSource,
  quoteMarks: readonly Mark[],
): Picked | null {
  if (selection) return attributed('selection', selection, quoteMarks);
  if (current?.quote) return { what: 'quote', span: current.quote, quote: current.quote };
  if (current) {
    const around = source.passages.find((one) => one.start <= current.start && one.end >= current.end);
    if (around && current.kind !== 'passage') return { what: 'passage', span: around };
  }
  return passage && attributed('passage', passage, quoteMarks);
}

/** Words that lie within a quote are somebody's: who said them goes along. */
function attributed(what: string, span: Span, quoteMarks: readonly Mark[]): Picked {
  const quote = quoteMarks.find(({ start, end }) => start <= span.start && span.end <= end)?.quote;
  if (!quote) return { what, span };
  const isWhole = quote.start === span.start && quote.end === span.end;
  return { what: isWhole ? 'quote' : what, span, quote };
}

function saidBy({ speaker, occasion }: Quote): string {
  return [speaker ?? 'Speaker not named', occasion && afterName(occasion)].filter(Boolean).join(', ');
}

function bringIntoView(root: Element | null, span: Span): void {
  const element = root?.querySelector<HTMLElement>(`[data-at="${span.start}"]`);
  element?.scrollIntoView({ block: 'center' });
  // Screen readers go on reading there.
  if (document.activeElement?.id !== 'reader-search') element?.focus({ preventScroll: true });
}

function useKeys(step: (direction: 1 | -1) => void): void {
  // Before the next key can come: an effect would run after painting.
  useLayoutEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target instanceof Element && event.target.closest('input, select, textarea')) return;
      const key = event.key.toLowerCase();
      if (key === 'n') step(1);
      else if (key === 'p') step(-1);
      else if (event.key === '/') document.querySelector<HTMLElement>('#reader-search')?.focus();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [step]);
}
