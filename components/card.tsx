import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { CardAnswer, Excerpt } from '../corpus/types.ts';
import { Button, Dot } from './controls.tsx';
import { sourceLine } from './copying.ts';
import { ExcerptActions, type ExcerptDeeds } from './excerpt-actions.tsx';
import { ExcerptView } from './excerpt.tsx';
import { Icon } from './icons.tsx';
import { AI_LABEL } from './source-line.tsx';
import { EmptyState, Notice, Waiting } from './states.tsx';

export type CardState =
  | { kind: 'loading' }
  | { kind: 'answer'; answer: CardAnswer }
  /** The library gave no answer; `reason` says why, where that is known. */
  | { kind: 'failed'; reason?: string | undefined }
  /** The extension was updated or removed under this page. */
  | { kind: 'outdated' }
  /** This site was just turned off from here. */
  | { kind: 'hidden' };

export interface CardActions extends ExcerptDeeds {
  /** These three belong to a card on a page; without them it is one that stands in a page of ours. */
  pin?: (pinned: boolean) => void;
  close?: () => void;
  hideHere?: () => void;
  showAgain: () => void;
  retry: () => void;
  options: () => void;
}

export interface CardProps {
  state: CardState;
  /** What couldn’t be done, in the reader's words. */
  failed?: string | null;
  /** Why the span is thought to name the subject. */
  why: readonly string[];
  pinned: boolean;
  actions: CardActions;
}

/** What the card shows at first. */
const AT_FIRST = 3;

export function Card({ state, failed, why, pinned, actions }: CardProps) {
  const subject = state.kind === 'answer' ? state.answer.subject : undefined;
  const label = subject ? `${subject.name}: what your sources say` : 'On the Record';
  return (
    // Focus comes here when the keyboard opens it, so that a screen reader says whose card it is.
    <section
      class="otr-card"
      role={actions.close ? 'dialog' : 'group'}
      aria-label={label}
      tabIndex={actions.close ? -1 : undefined}
      data-subject={subject?.id}
    >
      <header class="otr-card-head">
        {subject ? <Dot subject={subject} /> : null}
        <h2 class="otr-card-name">{subject?.name ?? 'On the Record'}</h2>
        {actions.pin && state.kind === 'answer' ? (
          <Button look="icon" label="Keep open" pressed={pinned} onClick={() => actions.pin?.(!pinned)}>
            <Icon name="pin" />
          </Button>
        ) : null}
        {actions.close ? (
          <Button look="icon" label="Close" onClick={actions.close}>
            <Icon name="close" />
          </Button>
        ) : null}
      </header>
      {/* Above what scrolls, so that it is seen wherever that stands. */}
      {failed ? (
        <div class="otr-card-failed">
          <Notice alert>{failed}</Notice>
        </div>
      ) : null}
      <Body state={state} why={why} actions={actions} />
    </section>
  );
}

/** Scrolls where it is long, and is then a stop of the keyboard in Firefox: with a name. */
function CardBody({ children }: { children: ComponentChildren }) {
  return (
    <div class="otr-card-body" role="group" aria-label="What your sources say">
      {children}
    </div>
  );
}

function Body({ state, why, actions }: Pick<CardProps, 'state' | 'why' | 'actions'>) {
  switch (state.kind) {
    case 'loading':
      return (
        <CardBody>
          <Waiting label="Looking in your sources" />
        </CardBody>
      );
    case 'failed':
      return (
        <CardBody>
          <Notice
            alert
            action={
              <Button look="outlined" onClick={actions.retry}>
                Try again
              </Button>
            }
          >
            Your sources couldn’t be read just now.{state.reason ? ` ${state.reason}` : null}
          </Notice>
        </CardBody>
      );
    case 'outdated':
      return (
        <CardBody>
          <Notice>On the Record was updated. Reload the page to go on using it here.</Notice>
        </CardBody>
      );
    case 'hidden':
      return (
        <CardBody>
          <Notice
            action={
              <Button look="outlined" onClick={actions.showAgain}>
                Undo
              </Button>
            }
          >
            On the Record is off on this site.
          </Notice>
        </CardBody>
      );
    case 'answer':
      return <Answer answer={state.answer} why={why} actions={actions} />;
  }
}

function Answer({ answer, why, actions }: { answer: CardAnswer } & Pick<CardProps, 'why' | 'actions'>) {
  const [all, setAll] = useState(false);
  const [explained, setExplained] = useState(false);
  const excerpts = quoteFirst(answer.excerpts);
  const shown = all ? excerpts : excerpts.slice(0, AT_FIRST);
  const rest = excerpts.length - shown.length;
  return (
    <>
      <CardBody>
        {answer.who ? <Who who={answer.who} onRead={actions.read} /> : null}
        {answer.chosen === 0 ? (
          <EmptyState
            title="No sources are chosen"
            actions={
              <Button look="outlined" onClick={actions.options}>
                Choose sources
              </Button>
            }
          >
            On the Record answers from the sources that you choose, and from no others.
          </EmptyState>
        ) : excerpts.length === 0 ? (
          <EmptyState
            title={`Nothing about ${answer.subject.name}`}
            actions={
              <Button look="outlined" onClick={actions.options}>
                Add sources
              </Button>
            }
          >
            {answer.chosen === 1
              ? `The one source that you chose doesn’t speak of ${answer.subject.name}.`
              : `None of the ${answer.chosen.toLocaleString('en')} sources that you chose speaks of ${answer.subject.name}.`}
          </EmptyState>
        ) : answer.general ? (
          <p class="otr-general">Nothing in your sources bears on this sentence. In general, they say:</p>
        ) : null}
        {shown.map((excerpt, place) => (
          <ExcerptView
            key={`${excerpt.source.id}:${excerpt.start}:${excerpt.kind}`}
            excerpt={excerpt}
            previous={shown[place - 1]}
            onRead={actions.read}
            actions={<ExcerptActions excerpt={excerpt} actions={actions} />}
          />
        ))}
        {rest > 0 ? (
          <p class="otr-card-more">
            <Button look="quiet" onClick={() => setAll(true)}>
              {`${rest} more from your sources`}
            </Button>
          </p>
        ) : null}
      </CardBody>
      {explained ? (
        <div class="otr-card-why" role="group" aria-label="Why this is marked">
          {why.length ? (
            <ul>
              {why.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          ) : (
            <p>No reason was kept.</p>
          )}
        </div>
      ) : null}
      <footer class="otr-card-bar">
        <Button look="quiet" expanded={explained} onClick={() => setExplained(!explained)}>
          Why is this marked?
        </Button>
        {actions.hideHere ? (
          <Button look="quiet" label="Hide here: turn On the Record off on this site" onClick={actions.hideHere}>
            Hide here
          </Button>
        ) : null}
      </footer>
    </>
  );
}

/** Words somebody said lead, when enough of them bears on the sentence; else the order of the answer stands. */
function quoteFirst(excerpts: readonly Excerpt[]): Excerpt[] {
  const lead = excerpts.slice(0, AT_FIRST).find(({ quote, why }) => quote?.leads && why.length > 0);
  return lead ? [lead, ...excerpts.filter((excerpt) => excerpt !== lead)] : [...excerpts];
}

/** One line of who it is: a source's own words, and which source's. */
function Who({ who, onRead }: { who: NonNullable<CardAnswer['who']>; onRead: CardActions['read'] }) {
  const { provenance } = who.excerpt.source;
  const { title, rewrittenByAi } = provenance;
  return (
    <p class="otr-who" data-source={sourceLine(provenance)}>
      <span dir="auto">{who.text}</span>
      {/* A line never begins with a dot. */}
      {'\u00A0· '}
      <button
        type="button"
        class="otr-link"
        title={title}
        aria-label={`source: ${title}`}
        onClick={() => onRead(who.excerpt)}
      >
        source
      </button>
      {rewrittenByAi ? `, ${AI_LABEL}` : null}
    </p>
  );
}
