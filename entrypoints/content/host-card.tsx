import { render } from 'preact';
import { Card, type CardActions, type CardState } from '../../components/card.tsx';
import { citeShown } from '../../corpus/cite.ts';
import type { CardAnswer, Excerpt, Reply } from '../../corpus/types.ts';
import { copyText } from './host-copy.ts';
import { Host } from './host.ts';
import type { Anchor, CardEvents, CardHost, OpenedBy } from './seam.ts';

/** Later than this an answer is late, and the card says that it is looking. */
const LATE_MS = 100;
/** How long “Undo” stays after a site was turned off from the card. */
const UNDO_MS = 10_000;

const NO_ANSWER = 'On the Record gave no answer. Try again.';

/** What the card asks of the extension. `null`: nobody answered. */
export interface CardPlatform {
  ask(message: CardMessage): Promise<Reply<unknown> | null>;
  /** False once the extension was updated or removed under this page. */
  isAlive(): boolean;
  /** Calls back when answers may be others now; returns what stops it. */
  follow(callback: () => void): () => void;
}

type CardMessage =
  | ({ type: 'card' } & Pick<Anchor, 'subject' | 'around'>)
  | { type: 'open-reader'; source: string; start: number; end: number }
  | { type: 'open-options' }
  | { type: 'site-off' }
  | { type: 'site-on' };

interface Opened {
  anchor: Anchor;
  by: OpenedBy;
  events: CardEvents;
  state: CardState;
  /** What couldn’t be done, in the reader's words. */
  failed: string | null;
}

/** The card of one frame: asks for answers, draws them, and does what its buttons say. */
export class CardController implements CardHost {
  readonly #platform: CardPlatform;
  readonly #host: Host;
  #opened: Opened | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #used = false;
  #stopFollowing: (() => void) | null = null;
  /** Counts what was asked, so that the newest answer stays. */
  #asked = 0;
  /** Counts what was opened, so that nothing of one mention's card is left in the next. */
  #key = 0;

  constructor(css: string, platform: CardPlatform) {
    this.#platform = platform;
    this.#host = new Host(css, {
      escaped: () => this.#closeOfItself(),
      // Another mention's card may be on its way already, as when somebody walks to one that is a screen away.
      gone: (anchor) => (anchor === this.#opened?.anchor ? this.#closeOfItself() : this.#host.close()),
      hovered: (inside) => this.#opened?.events.hovered(inside),
    });
  }

  get element(): HTMLElement | null {
    return this.#used ? this.#host.element : null;
  }

  get pinned(): boolean {
    return this.#host.pinned;
  }

  contains(x: number, y: number): boolean {
    return this.#host.contains(x, y);
  }

  open(anchor: Anchor, by: OpenedBy, events: CardEvents): void {
    this.#host.pinned = false;
    this.#key++;
    this.#opened = { anchor, by, events, state: { kind: 'loading' }, failed: null };
    this.#used = true;
    if (this.#platform.isAlive()) this.#stopFollowing ??= this.#platform.follow(() => void this.#askAnew());
    this.#load();
  }

  /**
   * Leaves the page as it was: what listens there does so only while a card is open. An undo that is being offered stays for its
   * time: turning a site off stops its marks, who call this.
   */
  close(): void {
    if (this.#opened?.state.kind !== 'hidden') this.#close();
  }

  #close(): void {
    clearTimeout(this.#timer);
    this.#stopFollowing?.();
    this.#stopFollowing = null;
    this.#opened = null;
    this.#host.close();
    render(null, this.#host.place);
  }

  #closeOfItself(): void {
    const events = this.#opened?.events;
    this.#close();
    events?.closed();
  }

  #load(): void {
    const opened = this.#opened;
    if (!opened) return;
    if (!this.#platform.isAlive()) return this.#show(opened, { kind: 'outdated' });
    Object.assign(opened, { state: { kind: 'loading' }, failed: null });
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#show(opened, { kind: 'loading' }), LATE_MS);
    void this.#ask(opened).then((reply) => {
      if (reply === 'overtaken') return;
      if (reply?.ok) this.#show(opened, { kind: 'answer', answer: reply.value as CardAnswer });
      else if (this.#platform.isAlive()) this.#show(opened, { kind: 'failed', reason: reply?.error });
      else this.#show(opened, { kind: 'outdated' });
    });
  }

  async #ask({ anchor: { subject, around } }: Opened): Promise<Reply<unknown> | null | 'overtaken'> {
    const asked = ++this.#asked;
    const reply = await this.#platform.ask({ type: 'card', subject, around });
    return asked === this.#asked ? reply : 'overtaken';
  }

  /** A card that is open shows no source that was switched off meanwhile. What the reader does in it goes on. */
  async #askAnew(): Promise<void> {
    const opened = this.#opened;
    if (opened?.state.kind === 'loading') this.#load();
    if (opened?.state.kind !== 'answer') return;
    const reply = await this.#ask(opened);
    if (this.#opened !== opened || opened.state.kind !== 'answer' || reply === 'overtaken' || !reply?.ok) return;
    opened.state = { kind: 'answer', answer: reply.value as CardAnswer };
    this.#draw(opened);
  }

  /** Draws a state of what was opened, unless something else was opened or it was closed meanwhile. */
  #show(opened: Opened, state: CardState): void {
    if (this.#opened !== opened) return;
    clearTimeout(this.#timer);
    opened.state = state;
    this.#draw(opened);
    if (!this.#host.open(opened.anchor, opened.by)) this.#closeOfItself();
  }

  #draw(opened: Opened): void {
    render(
      <Card
        key={this.#key}
        state={opened.state}
        failed={opened.failed}
        why={opened.anchor.why}
        pinned={this.#host.pinned}
        actions={this.#actions(opened)}
      />,
      this.#host.place,
    );
  }

  #actions(opened: Opened): CardActions {
    return {
      read: ({ source, start, end }: Excerpt) =>
        void this.#tell(opened, { type: 'open-reader', source: source.id, start, end }),
      copy: (excerpt) => copyText(citeShown(excerpt)),
      pin: (pinned) => {
        this.#host.pinned = pinned;
        this.#draw(opened);
      },
      close: () => this.#closeOfItself(),
      hideHere: () => void this.#hideHere(opened),
      showAgain: () => void this.#showAgain(opened),
      retry: () => this.#load(),
      options: () => void this.#tell(opened, { type: 'open-options' }),
    };
  }

  async #hideHere(opened: Opened): Promise<void> {
    const { state } = opened;
    const { pinned } = this.#host;
    // The marks go at once, and with them all of this frame: only the undo stays, for a while.
    this.#host.pinned = true;
    opened.state = { kind: 'hidden' };
    const telling = this.#tell(opened, { type: 'site-off' });
    this.#host.shorten(true);
    this.#host.focus();
    this.#offerUndo();
    if ((await telling) || this.#opened !== opened) return;
    clearTimeout(this.#timer);
    this.#host.pinned = pinned;
    this.#host.shorten(false);
    if (opened.state.kind === 'hidden') opened.state = state;
    this.#draw(opened);
  }

  async #showAgain(opened: Opened): Promise<void> {
    const done = await this.#tell(opened, { type: 'site-on' });
    if (this.#opened !== opened) return;
    if (done) this.#closeOfItself();
    // Time to read why, and to try again.
    else this.#offerUndo();
  }

  #offerUndo(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#closeOfItself(), UNDO_MS);
  }

  /** Whether it was done. What wasn't is said in the card that it was asked in, unless that has closed meanwhile. */
  async #tell(opened: Opened, message: CardMessage): Promise<boolean> {
    opened.failed = null;
    this.#draw(opened);
    const reply = await this.#platform.ask(message);
    if (reply?.ok) return true;
    if (this.#opened !== opened) return false;
    if (this.#platform.isAlive()) opened.failed = `That can’t be done: ${reply?.error ?? NO_ANSWER}`;
    else opened.state = { kind: 'outdated' };
    this.#draw(opened);
    return false;
  }
}
