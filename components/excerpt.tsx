import { type ComponentChildren, Fragment } from 'preact';
import type { Excerpt, Span } from '../corpus/types.ts';
import { afterName } from '../corpus/wording.ts';
import { sourceLine } from './copying.ts';
import { SourceLine } from './source-line.tsx';

/** `text` with the spans set off; spans that overlap or leave the text are made to fit. */
function Marked({ text, spans }: { text: string; spans: readonly Span[] }) {
  const parts: ComponentChildren[] = [];
  let at = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const from = Math.max(start, at);
    const to = Math.min(end, text.length);
    if (from >= to) continue;
    parts.push(
      text.slice(at, from),
      <mark key={from} class="otr-match">
        {text.slice(from, to)}
      </mark>,
    );
    at = to;
  }
  return (
    <>
      {parts}
      {text.slice(at)}
    </>
  );
}

const moved = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

/** Who said it, and where. */
function ByLine({ quote }: { quote: NonNullable<Excerpt['quote']> }) {
  const occasion = quote.occasion && afterName(quote.occasion);
  return (
    <p class="otr-by">
      {quote.speaker ? <strong>{quote.speaker}</strong> : 'Speaker not named'}
      {occasion ? (
        <>
          {', '}
          <Marked text={occasion} spans={quote.matches ?? []} />
        </>
      ) : null}
      {quote.type === 'fragment' ? <span> (part of a sentence)</span> : null}
    </p>
  );
}

export interface ExcerptViewProps {
  excerpt: Excerpt;
  /** What stands above it; from the same source, the title isn't repeated. */
  previous?: Excerpt | undefined;
  /** Opens the source whole at this passage. */
  onRead?: ((excerpt: Excerpt) => void) | undefined;
  /** Beside “matches: …”, for this excerpt: copying. */
  actions?: ComponentChildren;
  /** Leaves the source line to the caller, where a whole screen is of one source. */
  bare?: boolean;
}

/** Words named after “matches:”, the best of them first. */
const MOST_REASONS = 4;

/** What is set off in the text, in words: `matches: 2018, offering (like “bid”)`. */
function Why({ why, whyIn, heading }: Pick<Excerpt, 'why' | 'whyIn' | 'heading'>) {
  if (why.length === 0) return <span class="otr-why" />;
  const rest = why.length - MOST_REASONS;
  return (
    <span class="otr-why">
      matches
      {whyIn === 'title' ? ' in the title' : null}
      {whyIn === 'heading' ? (
        <>
          {' in the heading “'}
          <bdi>{heading}</bdi>”
        </>
      ) : null}
      :{' '}
      {why.slice(0, MOST_REASONS).map((word, place) => (
        <Fragment key={word}>
          {place > 0 ? ', ' : null}
          <bdi>{word}</bdi>
        </Fragment>
      ))}
      {rest > 0 ? ` and ${rest} more` : null}
    </span>
  );
}

/** A quote longer than this, in code units, may end below the fold: who said it stands before it. */
const LONG = 400;

/** A passage or quote of a source: verbatim, attributed, and with where it comes from. */
export function ExcerptView({ excerpt, previous, onRead, actions, bare = false }: ExcerptViewProps) {
  const { text, matches, quote, before, why, whyIn, heading, source } = excerpt;
  // Nothing of the article's stands inside somebody's marks.
  const parts = excerpt.parts ?? [{ start: 0, end: text.length }];
  const language = source.provenance.language;
  return (
    <article class="otr-excerpt" data-subject={quote?.speakerSubject} data-source={sourceLine(source.provenance)}>
      {quote ? (
        <>
          {before ? (
            <p class="otr-before" lang={language} dir="auto">
              {before}
            </p>
          ) : null}
          <blockquote class="otr-quote" lang={language} dir="auto">
            {text.length > LONG ? <ByLine quote={quote} /> : null}
            <p class="otr-quote-words">
              {parts.map(({ start, end }) => (
                <Fragment key={start}>
                  {start > 0 ? ' … ' : null}“
                  <Marked text={text.slice(start, end)} spans={matches.map((match) => moved(match, -start))} />”
                </Fragment>
              ))}
            </p>
            {text.length > LONG ? null : <ByLine quote={quote} />}
          </blockquote>
        </>
      ) : (
        <p class="otr-background" lang={language} dir="auto">
          {before ? <span class="otr-before">{before} </span> : null}
          <Marked text={text} spans={matches} />
        </p>
      )}
      {bare ? null : (
        <SourceLine
          provenance={source.provenance}
          same={previous?.source.id === source.id}
          onOpen={onRead && (() => onRead(excerpt))}
        />
      )}
      {why.length || actions ? (
        <div class="otr-foot">
          <Why why={why} heading={heading} {...(whyIn ? { whyIn } : {})} />
          {actions}
        </div>
      ) : null}
    </article>
  );
}
