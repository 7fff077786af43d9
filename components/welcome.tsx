import { useState } from 'preact/hooks';
import type { CardAnswer, Source, Subject, SubjectId } from '../corpus/types.ts';
import { Card, type CardState } from './card.tsx';
import { copyWithSource } from './copying.ts';
import { Button } from './controls.tsx';
import type { ExcerptDeeds } from './excerpt-actions.tsx';
import { SourceLine } from './source-line.tsx';
import { type Hindrance, MarksRefused, MarksWithheld } from './states.tsx';

/** A sentence of the sample, in pieces; a piece of a subject is a mention. */
export type SamplePiece = string | { subject: SubjectId; text: string };

export interface WelcomeProps {
  subjects: readonly Subject[];
  sample: readonly (readonly SamplePiece[])[];
  /** What the card says of each mention of the sample, by its place in it; `null` while asked. */
  answerFor: (sentence: number, subject: SubjectId) => CardAnswer | 'failed' | null;
  /** The bundled sources. */
  sources: readonly Source[];
  /** The key that walks from mention to mention, as the browser names it: `Alt+Shift+M`. */
  shortcut: string | null;
  /** How a toolbar button is kept in view in this browser. */
  browser: 'chromium' | 'firefox';
  /** Why pages may not be marked. */
  hindrance?: Hindrance | null;
  actions: ExcerptDeeds & {
    open: (source: Source) => void;
    options: () => void;
    retry: () => void;
    /** Asks the browser to let the extension run on all sites. */
    allow: () => void;
  };
}

export function Welcome(props: WelcomeProps) {
  const { subjects, sources, hindrance, actions } = props;
  const names = subjects.map(({ name }) => name);
  return (
    <main class="otr-welcome">
      <header class="otr-welcome-head">
        <h1>On the Record</h1>
        <p>
          Who is this, what did they actually say, and how do you know? On the pages you read, On the Record marks every
          mention of {names.slice(0, -1).join(', ')} and {names.at(-1)}, and shows what your sources say: word for word,
          and never without its source.
        </p>
        {hindrance?.kind === 'refused' ? <MarksRefused reason={hindrance.reason} /> : null}
        {hindrance?.kind === 'withheld' ? <MarksWithheld onAllow={actions.allow} /> : null}
      </header>
      <Trial {...props} />
      <div class="otr-welcome-columns">
        <section>
          <h2>Two articles come with it</h2>
          <p>Both are chosen. In the options you can leave either out and add articles of your own.</p>
          <ul class="otr-welcome-sources">
            {sources.map((source) => (
              <li key={source.id}>
                <SourceLine provenance={source.provenance} onOpen={() => actions.open(source)} />
              </li>
            ))}
          </ul>
          <Button look="outlined" onClick={actions.options}>
            Choose and add sources
          </Button>
        </section>
        <section>
          <h2>Private by construction</h2>
          <p>Everything stays in this browser: no server, no account, and no request ever leaves.</p>
          <p>What you read is not recorded, and pages can’t see what your sources say.</p>
        </section>
      </div>
    </main>
  );
}

/** A paragraph as on a page, with its card open beside it. */
function Trial({ subjects, sample, answerFor, shortcut, browser, actions }: WelcomeProps) {
  const first = sample.flatMap((pieces, sentence) =>
    pieces.flatMap((piece) => (typeof piece === 'string' ? [] : [{ sentence, subject: piece.subject }])),
  )[0];
  const [at, setAt] = useState(first);
  const answer = at ? answerFor(at.sentence, at.subject) : null;
  const state: CardState =
    answer === 'failed' ? { kind: 'failed' } : answer ? { kind: 'answer', answer } : { kind: 'loading' };
  return (
    <section class="otr-trial" aria-labelledby="trial">
      <div class="otr-trial-page">
        <h2 id="trial">Try it: point at a name</h2>
        <p class="otr-trial-text">
          {sample.map((pieces, sentence) =>
            pieces.map((piece) => {
              if (typeof piece === 'string') return piece;
              const { subject, text } = piece;
              const on = at?.sentence === sentence && at.subject === subject;
              const show = () => setAt({ sentence, subject });
              return (
                <button
                  key={`${sentence}:${subject}`}
                  type="button"
                  class="otr-trial-mark"
                  data-subject={subject}
                  aria-pressed={on}
                  aria-label={`${text}: show its card`}
                  onPointerEnter={show}
                  onClick={show}
                >
                  {text}
                </button>
              );
            }),
          )}
        </p>
      </div>
      <div class="otr-trial-card" aria-live="polite" onCopy={copyWithSource}>
        <Card
          key={at && `${at.sentence}:${at.subject}`}
          state={state}
          why={
            at ? [`${subjects.find(({ id }) => id === at.subject)?.name ?? 'The subject'} is one of your subjects`] : []
          }
          pinned={false}
          actions={{ ...actions, showAgain() {} }}
        />
      </div>
      <div class="otr-trial-notes">
        <p>A made-up paragraph; the card is real, from the two articles below.</p>
        <OnAPage shortcut={shortcut} browser={browser} />
      </div>
    </section>
  );
}

function OnAPage({ shortcut, browser }: Pick<WelcomeProps, 'shortcut' | 'browser'>) {
  return (
    <section class="otr-welcome-hints">
      <h2>On a page</h2>
      <ul>
        <li>Rest the pointer on a mark, or tap it. Escape closes the card.</li>
        {shortcut ? (
          <li>
            <kbd>{shortcut}</kbd> walks from mention to mention by keyboard.
          </li>
        ) : null}
        <li>“Hide here” on a card, or the switch in the popup, turns a site off.</li>
        <li>
          {browser === 'firefox'
            ? 'Keep the button in view: the puzzle piece in the toolbar, then the gear beside On the Record, then “Pin to Toolbar”.'
            : 'Keep the button in view: the puzzle piece in the toolbar, then the pin beside On the Record.'}
        </li>
      </ul>
    </section>
  );
}
