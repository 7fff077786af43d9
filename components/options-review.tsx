import { useState } from 'preact/hooks';
import type { KeptCopy } from '../corpus/copies.ts';
import type { Article, Provenance, RemovedSource, Source } from '../corpus/types.ts';
import { isOwnAuthor } from '../corpus/wording.ts';
import { Button } from './controls.tsx';
import { copyWithSource, sourceLine } from './copying.ts';
import { moment, shortDate } from './dates.ts';
import { count } from './amounts.ts';
import { ProvenanceForm, provenanceFaults } from './provenance-form.tsx';
import { CopyFacts } from './review-copies.tsx';
import { AiTag } from './source-line.tsx';

/** An article that isn't saved yet. */
export interface ReviewItem extends KeptCopy {
  /** File name or address. */
  from: string;
  note?: string;
}

/** With its provenance as it is shown, which has one date. */
export type ShownItem = ReviewItem & { shown: Provenance };

export interface OptionsReviewProps {
  items: readonly ShownItem[];
  onCorrect: (id: number, provenance: Provenance) => void;
  onDiscard: (ids: number[]) => void;
  /** Saves these: new ones are added, those held already get their provenance brought up to date where it isn't. */
  onSave: (ids: number[]) => void;
  busy: boolean;
}

const AT_ONCE = 50;
/** Paragraphs drawn at once of an article's text. */
const PARAGRAPHS = 400;

/** What is about to be added: its provenance can be corrected, its words can't. */
export function OptionsReview({ items, onCorrect, onDiscard, onSave, busy }: OptionsReviewProps) {
  const [drawn, setDrawn] = useState(AT_ONCE);
  // Of several with the same words the first is offered.
  const firsts = new Map(items.toReversed().map((item) => [item.words, item]));
  const offered = items.filter((item) => firsts.get(item.words) === item);
  const faulty = offered.filter(({ article }) => provenanceFaults(article.provenance).size > 0);
  const ready = offered.filter((item) => !faulty.includes(item));
  const held = ready.filter(isHeld).length;
  // Where none can be saved yet, the button says what it will do.
  const named = ready.length > 0 ? ready : faulty;
  const updates = named.filter(({ same }) => same !== null).length - held;
  return (
    <section class="review" aria-label="Before saving" onCopy={copyWithSource}>
      <h2>Before saving</h2>
      <ul>
        {items.slice(0, drawn).map((item) => (
          <li key={item.id}>
            <ReviewRow
              item={item}
              first={firsts.get(item.words)!}
              alone={items.length === 1}
              busy={busy}
              onCorrect={(provenance) => onCorrect(firsts.get(item.words)!.id, provenance)}
              onDiscard={() => onDiscard([item.id])}
            />
          </li>
        ))}
      </ul>
      {items.length > drawn ? (
        <Button look="outlined" onClick={() => setDrawn(drawn + AT_ONCE)}>
          Show {Math.min(AT_ONCE, items.length - drawn)} more of {items.length.toLocaleString('en')}
        </Button>
      ) : null}
      <div class="options-actions">
        <Button look="strong" disabled={busy || ready.length === 0} onClick={() => onSave(ready.map(({ id }) => id))}>
          {ready.length === held && held > 0 ? 'Done' : saveLabel(named.length - updates - held, updates)}
        </Button>
        <DiscardAll articles={items.length} busy={busy} onDiscard={() => onDiscard(items.map(({ id }) => id))} />
        {faulty.length > 0 ? <span class="options-hint">{whyNotYet(faulty, ready.length === 0)}</span> : null}
      </div>
    </section>
  );
}

/** What stands for a title that isn’t known yet. */
const UNTITLED = 'the article without a title';

/** Asks first where there are many: what was pasted or corrected is nowhere else. */
function DiscardAll({ articles, busy, onDiscard }: { articles: number; busy: boolean; onDiscard: () => void }) {
  const [asked, setAsked] = useState(false);
  const one = articles === 1;
  return (
    <>
      {/* The same button, so that the focus stays and a second click does no harm. */}
      <Button look="quiet" disabled={busy} onClick={one ? onDiscard : () => setAsked(!asked)}>
        {one ? 'Discard' : asked ? 'Don’t discard' : 'Discard all'}
      </Button>
      {asked && !one ? (
        <Button look="outlined" disabled={busy} onClick={onDiscard}>
          Discard all {articles.toLocaleString('en')}, unsaved
        </Button>
      ) : null}
    </>
  );
}

/** It is on the shelf, with all that is known of it here. */
function isHeld({ same, article }: ReviewItem): boolean {
  return same !== null && stated(same.provenance) === stated(article.provenance);
}

/** Alike for two that say the same. */
function stated(provenance: Provenance): string {
  const facts = Object.entries(provenance).filter(([, value]) => value !== undefined);
  return JSON.stringify(facts.toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

function saveLabel(added: number, updated: number): string {
  if (updated === 0) return `Add ${count(added, 'article')}`;
  if (added === 0) return `Update ${count(updated, 'source')}`;
  return `Add ${count(added, 'article')}, update ${updated.toLocaleString('en')}`;
}

/** Why these can't be saved yet. `all`: there are no others. */
function whyNotYet(faulty: readonly ReviewItem[], all: boolean): string {
  if (!all) return `${count(faulty.length, 'article')} must be put right first, and will stay here.`;
  if (faulty.length > 1) return `All ${faulty.length.toLocaleString('en')} articles must be put right first.`;
  return [...provenanceFaults(faulty[0]!.article.provenance).values()].join(' ');
}

function ReviewRow({
  item,
  first,
  alone,
  busy,
  onCorrect,
  onDiscard,
}: {
  item: ShownItem;
  /** The first in the list with the same words; mostly itself. */
  first: ShownItem;
  /** There is no other: it is seen whole, and what discards all discards it. */
  alone: boolean;
  busy: boolean;
  onCorrect: (provenance: Provenance) => void;
  onDiscard: () => void;
}) {
  // What comes later doesn't close what is being corrected.
  const [begunOpen] = useState(alone);
  const { article, from, note, same, removed } = item;
  const { provenance } = article;
  if (first !== item) {
    return <Twin item={item} first={first} busy={busy} onCorrect={onCorrect} onDiscard={onDiscard} />;
  }
  const faults = [...provenanceFaults(provenance).values()];
  return (
    <article class="review-item">
      <p class="review-title" lang={provenance.language} dir="auto">
        {provenance.title || 'Without a title'}
      </p>
      <p class="source-facts">
        <span>{provenance.author ?? <em class="otr-unknown">author unknown</em>}</span>
        {isOwnAuthor(provenance) ? null : (
          <span>{provenance.publisher ?? <em class="otr-unknown">publisher unknown</em>}</span>
        )}
        <span>{shortDate(item.shown) ?? <em class="otr-unknown">date unknown</em>}</span>
        {provenance.rewrittenByAi ? <AiTag /> : null}
        <span>{from}</span>
      </p>
      {same ? <p class="review-same">{sameWords(same, isHeld(item))}</p> : null}
      {removed && !same ? <p class="review-same">{removedWords(removed)}</p> : null}
      {note ? <p class="review-same">{note}</p> : null}
      {item.said ? <CopyFacts known={provenance} said={item.said} onUse={onCorrect} /> : null}
      {faults.length > 0 ? <p class="review-fault">{faults.join(' ')}</p> : null}
      <details class="otr-more" open={begunOpen}>
        <summary>Look at it and correct where it comes from</summary>
        <div class="review-open">
          <ProvenanceForm provenance={provenance} read={item.shown.date} onChange={onCorrect} />
          <ReviewText article={article} from={sourceLine(item.shown)} />
        </div>
      </details>
      {alone ? null : (
        <Button look="quiet" disabled={busy} label={`Discard ${provenance.title || UNTITLED}`} onClick={onDiscard}>
          Discard
        </Button>
      )}
    </article>
  );
}

function ReviewText({ article: { provenance, text, blocks }, from }: { article: Article; from: string }) {
  const [drawn, setDrawn] = useState(PARAGRAPHS);
  return (
    // Scrolls, so a keyboard must reach it.
    <section
      class="review-text"
      aria-label={`Text of ${provenance.title || UNTITLED}`}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      lang={provenance.language}
      data-source={from}
    >
      {blocks.slice(0, drawn).map(({ kind, start, end }) => (
        <p key={start} class={`is-${kind}`} dir="auto">
          {text.slice(start, end)}
        </p>
      ))}
      {blocks.length > drawn ? (
        <Button look="outlined" onClick={() => setDrawn(drawn + PARAGRAPHS)}>
          Show {Math.min(PARAGRAPHS, blocks.length - drawn)} more of {count(blocks.length, 'paragraph')}
        </Button>
      ) : null}
    </section>
  );
}

/** The same words once more. */
function Twin({
  item,
  first,
  busy,
  onCorrect,
  onDiscard,
}: {
  item: ReviewItem;
  first: ReviewItem;
  busy: boolean;
  /** Of the first. */
  onCorrect: (provenance: Provenance) => void;
  onDiscard: () => void;
}) {
  const { title, language } = item.article.provenance;
  return (
    <article class="review-item">
      <p class="review-title" lang={language} dir="auto">
        {title || 'Without a title'}
      </p>
      <p class="source-facts">
        <span>{item.from}</span>
      </p>
      <p class="review-same">
        The same words as {titleOrNone(first)} above, from {first.from}. They are added once.
      </p>
      <CopyFacts
        known={first.article.provenance}
        said={item.said ?? item.article.provenance}
        gave={item.gave}
        onUse={onCorrect}
      />
      <Button
        look="quiet"
        disabled={busy}
        label={`Discard ${title || UNTITLED}, from ${item.from}`}
        onClick={onDiscard}
      >
        Discard
      </Button>
    </article>
  );
}

function titleOrNone({ article: { provenance } }: ReviewItem): string {
  return provenance.title ? `“${provenance.title}”` : UNTITLED;
}

function sameWords({ provenance: { title } }: Source, held: boolean): string {
  if (held) return `You have it already, as “${title}”, with all that is known of it here.`;
  return `You have these words already, as “${title}”. What is known there stands here; saving brings it up to date.`;
}

function removedWords({ source: { provenance }, removedAt }: RemovedSource): string {
  return `You removed these words on ${moment(removedAt)}, as “${provenance.title}”. What was known of them then stands here.`;
}
