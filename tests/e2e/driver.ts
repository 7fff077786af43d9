import { join } from 'node:path';

/**
 * What the end-to-end tests do with a browser, the same in Chromium and Firefox.
 *
 * The card sits in a closed shadow root, which no page script sees into. Chromium shows it in the
 * accessibility tree, Firefox in the DOM that WebDriver serialises with `includeShadowTree: 'all'`.
 */
export type BrowserName = 'chromium' | 'firefox';

export interface Point {
  x: number;
  y: number;
}

/** Something in the card that can be pressed or read. */
export interface Control {
  role: string;
  name: string;
  focused: boolean;
  /** Its middle, in CSS pixels of the viewport. */
  middle(): Promise<Point>;
}

export interface Card {
  /** What it says, a line a block, white space collapsed. */
  text: string;
  controls: Control[];
}

/** A page of the web, or one of the extension's. */
export interface Tab {
  readonly url: string;
  /** Runs in the page's own world; takes and gives what JSON can carry. */
  evaluate<T, A = undefined>(run: (argument: A) => T | Promise<T>, argument?: A): Promise<T>;
  /** Moves the pointer there in a few steps, as a hand does. */
  pointer(to: Point): Promise<void>;
  click(at: Point): Promise<void>;
  tap(at: Point): Promise<void>;
  /** Moves the pointer from one point to the other with its button held, as one selects words. */
  drag(from: Point, to: Point): Promise<void>;
  /** Presses a key together with Control. */
  control(key: string): Promise<void>;
  /** `Escape`, `Tab`, `Enter`, or a character. */
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
  /** The card as a reader gets it, or `undefined` while none is shown. */
  card(): Promise<Card | undefined>;
  picture(path: string): Promise<void>;
  /** Errors in the console and uncaught exceptions, so far. */
  readonly errors: string[];
  /** Addresses asked for, so far. */
  readonly requests: string[];
  /** Makes it the active tab. */
  front(): Promise<void>;
  reload(): Promise<void>;
  close(): Promise<void>;
}

export interface Driver<T extends Tab = Tab> {
  readonly name: BrowserName;
  /** `chrome-extension://…` or `moz-extension://…` */
  readonly origin: string;
  /** Opens a page in a new active tab. */
  open(url: string): Promise<T>;
  /** Opens a page of the extension: `/options.html`. As a background tab it leaves the active one active, as the popup does. */
  openExtension(path: string, options?: { background?: boolean }): Promise<T>;
  /** The tab that opens when this is done. */
  opened(act: () => Promise<unknown>): Promise<T>;
  /** Runs in the extension's own origin, with its API as `browser`. */
  readonly inExtension: <R, A = undefined>(run: (argument: A) => R | Promise<R>, argument?: A) => Promise<R>;
  /** Stops the service worker or event page, as the browser does after half a minute of quiet. */
  stopBackground(): Promise<void>;
  /** Loads the extension anew under the pages that are open, as an update does. */
  update(): Promise<void>;
  /** Closes every tab that was opened here. */
  closeTabs(): Promise<void>;
  /** Ends the browser's process at once, as a power cut does. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

export interface DriverOptions {
  headless?: boolean;
  /** A folder that outlives the browser, with its profile: started with it again, it is where it was. */
  home?: string;
  /** How many bytes the browser lets the extension keep. Needs a `home`. */
  quota?: number;
}

export function profileIn(home: string | undefined): { profile?: string } {
  return home === undefined ? {} : { profile: join(home, 'profile') };
}

const STEPS = 6;

/** The points of a straight way, the last one included. */
export function way(from: Point, to: Point): Point[] {
  return Array.from({ length: STEPS }, (_, i) => {
    const share = (i + 1) / STEPS;
    return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
  });
}

/** Runs in a page that is shown: a hand moves by frames, and pages see no more of it than that. */
export const nextFrame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));

/** How long a condition may take before a test gives up on it, in ms. Far beyond any budget: never a measure. */
const PATIENCE = 40_000;

/** Asks until the answer is neither false nor nothing, and gives it back; says what it waited for otherwise. */
export async function until<T>(
  what: string,
  ask: () => T | Promise<T>,
  patience = PATIENCE,
): Promise<NonNullable<Exclude<T, false>>> {
  const begun = Date.now();
  let last: unknown;
  for (;;) {
    try {
      const answer = await ask();
      if (answer !== false && answer !== null && answer !== undefined) return answer as NonNullable<Exclude<T, false>>;
      last = answer;
    } catch (error) {
      last = error;
    }
    if (Date.now() - begun > patience) throw new Error(`waited in vain until ${what}`, { cause: last });
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

/** Waits until a new install has done its work: pages are watched from then on, and its welcome is closed. */
export async function installed(driver: Driver): Promise<void> {
  await until('pages are watched', () =>
    driver.inExtension(async () => (await browser.scripting.getRegisteredContentScripts()).length > 0),
  );
  await until('the welcome has opened', () =>
    driver.inExtension(async () => {
      const address = browser.runtime.getURL('/welcome.html');
      return (await browser.tabs.query({})).some((tab) => tab.url === address && tab.status === 'complete');
    }),
  );
  await driver.closeTabs();
}
