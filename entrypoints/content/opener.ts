import { ask, isAlive } from './api.ts';
import { aroundOf } from './context.ts';
import { hover, noHover, type HoverEffect, type HoverEvent, type HoverState } from './hover.ts';
import type { Mark } from './ledger.ts';
import { rectsOf } from './place.ts';
import type { CardHost, OpenedBy } from './seam.ts';

/** Time for the way from mention to card, also for a slow hand. */
const GRACE_MS = 300;
/** Code units on either side of a mention that its card is chosen by. */
const REACH = 1_000;

/** Does what the hover reducer says: waits, brings the card's script, opens and closes the card. */
export class Opener {
  #state: HoverState<Mark> = noHover();
  /** When the pointer rests on a mention for so long, its card opens, in ms. */
  delay = 300;
  readonly #closed: () => void;
  readonly #orphaned: () => void;
  readonly #twin: (mark: Mark) => Mark | null;
  #at: { x: number; y: number } | undefined;
  /** Told when a mention has gone while nothing is open: the page may be drawing anew what the pointer came for. */
  lost: () => void = () => undefined;

  /**
   * `twin`: what stands now where a mark stood before the page drew its text again; `orphaned` is told when the extension
   * has gone from under the page, and no card can be had any more.
   */
  constructor(twin: (mark: Mark) => Mark | null, closed: () => void, orphaned: () => void) {
    this.#twin = twin;
    this.#closed = closed;
    this.#orphaned = orphaned;
  }

  get isIdle(): boolean {
    return this.#state.phase === 'idle' && this.#state.barred === null;
  }

  get card(): CardHost | null {
    return globalThis.onTheRecord?.card ?? null;
  }

  /** Takes what happened, and where the pointer was then. */
  tell(event: HoverEvent<Mark>, at?: { x: number; y: number }): void {
    this.#at = at ?? this.#at;
    const before = this.#state;
    const known = event.type === 'moved' && event.over ? { ...event, over: this.#known(event.over) } : event;
    const [state, effects] = hover(before, known);
    this.#state = state;
    for (const effect of effects) this.#do(effect);
    if (before.phase === 'open' && state.phase !== 'open') this.#closed();
    if (event.type === 'gone' && this.isIdle) this.lost();
  }

  stop(): void {
    this.#state = noHover();
    this.card?.close();
  }

  /** The mark that the state holds already for the same words, which have another since the text before them changed. */
  #known(mark: Mark): Mark {
    const { phase } = this.#state;
    const held = phase === 'idle' ? this.#state.barred : this.#state.mark;
    return held && this.#twin(held) === mark ? held : mark;
  }

  #do(effect: HoverEffect<Mark>): void {
    switch (effect.type) {
      case 'prepare':
        void bringCard();
        break;
      case 'wait': {
        const { token } = effect;
        const isPinned = () => this.card?.pinned ?? false;
        if (effect.for === 'rest')
          setTimeout(() => this.tell({ type: 'rested', token, pinned: isPinned() }), this.delay);
        else setTimeout(() => this.tell({ type: 'grace-ended', token, pinned: isPinned() }), GRACE_MS);
        break;
      }
      case 'open':
        void this.#open(effect.mark, effect.by, effect.token);
        break;
      case 'close':
        this.card?.close();
    }
  }

  async #open(mark: Mark, by: OpenedBy, token: number): Promise<void> {
    const card = this.card ?? (await bringCard());
    // Something else has happened while the card was on its way.
    const isStale = () => this.#state.phase !== 'open' || this.#state.mark !== mark;
    if (isStale()) return;
    if (!card) {
      if (this.#state.token === token) this.tell({ type: 'closed' });
      if (!isAlive()) this.#orphaned();
      return;
    }
    const element = mark.nodes[0]?.parentElement;
    card.open(
      {
        subject: mark.subject,
        around: aroundOf(mark, REACH),
        why: mark.why,
        rects: () => rectsOf(this.#twin(mark) ?? mark),
        ...(by === 'keyboard' || !this.#at ? {} : { at: this.#at }),
        dir: element && getComputedStyle(element).direction === 'rtl' ? 'rtl' : 'ltr',
      },
      by,
      {
        closed: () => {
          if (!isStale()) this.tell({ type: 'closed' });
        },
        hovered: (inside) => {
          if (!isStale()) this.tell({ type: 'in-card', inside });
        },
      },
    );
  }
}

let bringing: Promise<CardHost | null> | null = null;

/** The card of this frame, brought by the background at the first need. */
function bringCard(): Promise<CardHost | null> {
  const here = globalThis.onTheRecord?.card;
  if (here) return Promise.resolve(here);
  bringing ??= ask({ type: 'need-card' }).then((reply) => {
    bringing = null;
    return (reply?.ok && globalThis.onTheRecord?.card) || null;
  });
  return bringing;
}
