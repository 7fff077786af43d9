import { useState } from 'preact/hooks';
import type { Subject } from '../corpus/types.ts';
import { Button, Chip, Dot } from './controls.tsx';
import { Icon } from './icons.tsx';
import { Excerpts } from './popup-excerpts.tsx';
import { NothingChosen } from './popup-found.tsx';
import type { PageMention, PopupProps } from './popup.tsx';
import { EmptyState, Waiting } from './states.tsx';

/** The page before the reader: who is mentioned, where, and what the sources say that bears on it. */
export function PageView(props: PopupProps) {
  const { page, library, actions } = props;
  switch (page.kind) {
    case 'reading':
      return <Late label="Reading the page" />;
    case 'restricted':
      if (props.hindrance?.kind === 'withheld') return <NotAllowed onAllow={actions.allow} />;
      return (
        <EmptyState title="On the Record can’t run on this page">
          The browser keeps extensions away from its own pages, add-on stores and some files. Your sources can be
          searched all the same.
        </EmptyState>
      );
    case 'off':
      return (
        <EmptyState
          title="Off on this site"
          actions={
            <Button look="outlined" onClick={() => actions.turnSite(true)}>
              Turn on here
            </Button>
          }
        >
          Nothing is marked on {page.site === 'file' ? 'local files' : page.site}, and nothing of On the Record runs on
          its pages.
        </EmptyState>
      );
    case 'on':
      if (library.kind !== 'opening' && library.kind !== 'failed' && library.chosen === 0) {
        return (
          <>
            {page.mentions.length ? <Mentions {...props} mentions={page.mentions} /> : null}
            <NothingChosen onOptions={actions.options} />
          </>
        );
      }
      if (page.mentions.length === 0) return <NobodyMentioned subjects={props.subjects} onOptions={actions.options} />;
      return (
        <>
          <Mentions {...props} mentions={page.mentions} />
          <Answer {...props} />
        </>
      );
  }
}

function NotAllowed({ onAllow }: { onAllow: () => void }) {
  return (
    <EmptyState
      title="On the Record isn’t allowed on this page"
      actions={
        <Button look="outlined" onClick={onAllow}>
          Allow on all sites
        </Button>
      }
    >
      The browser lets it run only on sites that you allow. Your sources can be searched all the same.
    </EmptyState>
  );
}

function NobodyMentioned({ subjects, onOptions }: { subjects: readonly Subject[]; onOptions: () => void }) {
  if (subjects.length === 0) {
    return (
      <EmptyState
        title="No subject is watched"
        actions={
          <Button look="outlined" onClick={onOptions}>
            Choose subjects
          </Button>
        }
      >
        Every subject is switched off, so nothing is marked on pages.
      </EmptyState>
    );
  }
  const names = subjects.map((subject) => subject.name);
  const listed = names.length > 5 ? `any of the ${names.length} subjects you watch` : list(names);
  return <EmptyState title="Nothing to mark on this page">It doesn’t mention {listed}.</EmptyState>;
}

function list(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}

/** How many mentions are listed unasked. */
const AT_FIRST = { popup: 2, tall: 5 };

function Mentions({
  mentions,
  subjects,
  filter,
  tall = false,
  actions,
}: PopupProps & { mentions: readonly PageMention[] }) {
  const [stepped, setStepped] = useState<number | null>(null);
  const [all, setAll] = useState(false);
  const counts = new Map<string, number>();
  for (const { subject } of mentions) counts.set(subject, (counts.get(subject) ?? 0) + 1);
  const named = subjects.filter((subject) => counts.has(subject.id));
  const shown = filter ? mentions.filter(({ subject }) => subject === filter) : mentions;
  // The page may mention fewer by now.
  const current = stepped !== null && stepped < shown.length ? stepped : null;
  const step = (by: 1 | -1) => {
    const next = current === null ? (by === 1 ? 0 : shown.length - 1) : (current + by + shown.length) % shown.length;
    go(next);
  };
  const go = (place: number) => {
    const mention = shown[place];
    if (!mention) return;
    setStepped(place);
    actions.goTo(mention);
  };
  const atFirst = tall ? AT_FIRST.tall : AT_FIRST.popup;
  const from = all ? 0 : Math.max(0, Math.min(current ?? 0, shown.length - atFirst));
  const listed = all ? shown : shown.slice(from, from + atFirst);
  return (
    <>
      <div class="otr-chips" role="group" aria-label="Show only">
        {named.length > 1 ? (
          <Chip
            label="All"
            count={mentions.length}
            on={filter === null}
            onClick={() => {
              setStepped(null);
              actions.filter(null);
            }}
          />
        ) : null}
        {named.map((subject) => (
          <Chip
            key={subject.id}
            label={subject.shortName}
            count={counts.get(subject.id) ?? 0}
            subject={subject}
            on={filter === subject.id || (named.length === 1 && filter === null)}
            onClick={() => {
              setStepped(null);
              actions.filter(filter === subject.id ? null : subject.id);
            }}
          />
        ))}
      </div>
      <section aria-labelledby="mentions">
        <div class="otr-popup-row">
          <h2 class="otr-popup-label" id="mentions">
            On this page
          </h2>
          <span class="otr-popup-steps">
            <span class="otr-popup-place" role="status">
              {current === null ? null : `${current + 1} of ${shown.length}`}
            </span>
            <Button look="icon" label="Previous mention" onClick={() => step(-1)}>
              <Icon name="up" />
            </Button>
            <Button look="icon" label="Next mention" onClick={() => step(1)}>
              <Icon name="down" />
            </Button>
          </span>
        </div>
        <ol class="otr-mentions" start={from + 1}>
          {listed.map((mention, offset) => (
            <li key={`${mention.frame}:${mention.number}`}>
              <button
                type="button"
                class="otr-mention"
                data-subject={mention.subject}
                aria-current={current === from + offset ? 'true' : undefined}
                onClick={() => go(from + offset)}
              >
                <Dot
                  subject={subjects.find(({ id }) => id === mention.subject) ?? { id: mention.subject, kind: 'person' }}
                />
                <Snippet {...mention} />
              </button>
            </li>
          ))}
        </ol>
        {shown.length > atFirst ? (
          <Button look="quiet" expanded={all} onClick={() => setAll(!all)}>
            {all ? 'Show fewer' : `All ${shown.length} mentions`}
          </Button>
        ) : null}
      </section>
    </>
  );
}

/** Words of a sentence around the mention, in code units, kept before it. */
const LEAD = 48;

function Snippet({ sentence, at, text }: PageMention) {
  // Of a text that changes its length as it is read, as in a label made of several, the place may be another.
  if (!sentence.startsWith(text, at)) return <span class="otr-mention-text">{sentence}</span>;
  const cut = at > LEAD ? sentence.indexOf(' ', at - LEAD) + 1 : 0;
  return (
    <span class="otr-mention-text" dir="auto">
      {cut > 0 ? '… ' : null}
      {sentence.slice(cut, at)}
      <b>{text}</b>
      {sentence.slice(at + text.length)}
    </span>
  );
}

function Answer({ library, answer, actions, filter, subjects }: PopupProps) {
  if (library.kind === 'failed') return null;
  const about = subjects.find(({ id }) => id === filter)?.name;
  return (
    <section aria-labelledby="answer">
      <h2 class="otr-popup-label" id="answer">
        {about ? `What your sources say about ${about}` : 'What your sources say'}
      </h2>
      {answer === null ? (
        <Late label="Looking in your sources" />
      ) : answer.excerpts.length === 0 ? (
        <EmptyState
          title={about ? `Nothing about ${about}` : 'Nothing that bears on this page'}
          actions={
            <Button look="outlined" onClick={actions.options}>
              Add sources
            </Button>
          }
        >
          {answer.chosen === 1 ? 'You chose one source.' : `You chose ${answer.chosen.toLocaleString('en')} sources.`}
        </EmptyState>
      ) : (
        <>
          {answer.general ? (
            <p class="otr-general">Nothing in your sources bears on this page. In general, they say:</p>
          ) : null}
          <Excerpts excerpts={answer.excerpts} actions={actions} />
        </>
      )}
    </section>
  );
}

/** Nothing for a moment, then that an answer is late: CSS waits, so that nothing flashes. */
function Late({ label }: { label: string }) {
  return (
    <div class="otr-late">
      <Waiting label={label} lines={4} />
    </div>
  );
}
