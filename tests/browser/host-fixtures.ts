import { expect, vi } from 'vitest';
import { page } from 'vitest/browser';
import cardCss from '../../components/card.css?inline';
import piecesCss from '../../components/pieces.css?inline';
import tokensCss from '../../components/tokens.css?inline';
import { CardController, type CardPlatform } from '../../entrypoints/content/host-card.tsx';
import type { Anchor, OpenedBy } from '../../entrypoints/content/seam.ts';
import { ADA, answerOf, DISPUTE, LEASE } from './fixtures.ts';

export const ANSWER = answerOf([ADA, LEASE, DISPUTE]);

/** A page with one mention, and a card over a library that answers as a test says. */
export class CardPage {
  card!: CardController;
  /** The card's shadow root is closed: only here is it caught as it is made. */
  shadow!: ShadowRoot;
  mode!: ShadowRootMode;
  ask!: ReturnType<typeof vi.fn<CardPlatform['ask']>>;
  alive = true;
  /** Says that answers may be others now; missing while no card listens. */
  changed: (() => void) | undefined;

  async begin(): Promise<void> {
    await page.viewport(800, 700);
    document.body.innerHTML = '<p style="margin: 40px 200px">Rents: <span id="mention">OpenAI</span>.</p>';
    this.alive = true;
    this.ask = vi.fn<CardPlatform['ask']>(() => Promise.resolve({ ok: true, value: ANSWER }));
    // oxlint-disable-next-line typescript/no-this-alias -- the function below has a `this` of its own
    const world = this;
    const attach = vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
      attach.mockRestore();
      world.mode = init.mode;
      return (world.shadow = this.attachShadow(init));
    });
    this.card = new CardController(tokensCss + piecesCss + cardCss, {
      ask: (message) => this.ask(message),
      isAlive: () => this.alive,
      follow: (callback) => {
        this.changed = callback;
        return () => (this.changed = undefined);
      },
    });
  }

  end(): void {
    vi.useRealTimers();
    this.card.close();
    scrollTo(0, 0);
  }

  readonly mention = () => document.querySelector('#mention') as HTMLElement;
  readonly box = () => this.shadow.querySelector('.otr-place')!.getBoundingClientRect();
  readonly text = () => this.shadow.querySelector('.otr-place')!.textContent;
  readonly button = (name: string) =>
    [...this.shadow.querySelectorAll('button')].find(
      (found) => found.textContent === name || found.ariaLabel?.startsWith(name),
    )!;

  open(by: OpenedBy = 'pointer', more: Partial<Anchor> = {}) {
    const events = { closed: vi.fn<() => void>(), hovered: vi.fn<(inside: boolean) => void>() };
    this.card.open(
      {
        subject: 'openai',
        around: { text: 'Rents: OpenAI.', at: 7, language: 'en' },
        why: [],
        rects: () => [...this.mention().getClientRects()],
        dir: 'ltr',
        ...more,
      },
      by,
      events,
    );
    return events;
  }

  async opened(by: OpenedBy = 'pointer', more: Partial<Anchor> = {}) {
    const events = this.open(by, more);
    await expect.poll(() => this.card.element?.isConnected && this.text()).toContain('OpenAI');
    return events;
  }
}
